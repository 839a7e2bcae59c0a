import { type Capabilities, type CapabilitySet, mapCapabilities } from "./capability.ts";

/** What a skill may do, in the form in which a manifest of Tank writes it, and what else its capabilities tell. Lists are sorted. */
export interface Permissions {
  readonly network: { readonly outbound: readonly string[] };
  readonly filesystem: { readonly read: readonly string[]; readonly write: readonly string[] };
  readonly subprocess: boolean;
  /** Not part of Tank's form: environment variables. */
  readonly environment: readonly string[];
}

/** How a version number rose. */
export type Bump = "patch" | "minor" | "major";

/** A permission that grew more than the version number allows. */
export interface Violation {
  /** `network.outbound`, `filesystem.read`, `filesystem.write`, `subprocess`. */
  readonly field: string;
  readonly reason: string;
}

const withPrefix = (entries: readonly string[], prefix: string): string[] =>
  entries.filter((entry) => entry.startsWith(prefix)).map((entry) => entry.slice(prefix.length));

/** Permissions that a skill needs for what it does. Whoever runs commands, installs, hooks or binaries runs processes. */
export const permissionsOf = ({
  hosts,
  environment,
  commands,
  packages,
  hooks,
  binaries,
  paths,
}: CapabilitySet): Permissions => ({
  network: { outbound: hosts },
  filesystem: { read: withPrefix(paths, "read:"), write: withPrefix(paths, "write:") },
  subprocess: [commands, packages, hooks, binaries].some((entries) => entries.length > 0),
  environment,
});

/** True when a list of hosts allows one, by itself or as one of `*.example.com`. */
export const covers = (allowed: readonly string[], host: string): boolean =>
  allowed.some((entry) => entry === host || (entry.startsWith("*.") && host.endsWith(entry.slice(1))));

const newIn = (before: readonly string[], after: readonly string[]): string[] => {
  const known = new Set(before);
  return after.filter((entry) => !known.has(entry));
};

/**
 * What grew between two versions more than the step of the version number allows, by Tank's rule: a patch adds nothing, a minor
 * version adds paths of files but neither hosts nor processes, a major version adds anything. A pull request has no step of its
 * own: it is asked as a patch. The environment is no part of the rule.
 */
export function escalation(before: Permissions, after: Permissions, bump: Bump = "patch"): Violation[] {
  if (bump === "major") return [];
  const hosts = after.network.outbound.filter((host) => !covers(before.network.outbound, host));
  const found: Violation[] = hosts.map((host) => ({
    field: "network.outbound",
    reason: `New outbound host added: ${host}. Requires MAJOR bump`,
  }));
  if (after.subprocess && !before.subprocess) {
    found.push({ field: "subprocess", reason: "Subprocess permission added. Requires MAJOR bump" });
  }
  if (bump === "minor") return found;
  for (const mode of ["read", "write"] as const) {
    for (const path of newIn(before.filesystem[mode], after.filesystem[mode])) {
      found.push({ field: `filesystem.${mode}`, reason: `New ${mode} path added: ${path}. Requires MINOR bump` });
    }
  }
  return found;
}

/** Permissions that a change made grow, in words for a reader: `network`, `subprocess`, `filesystem`; none of a skill that is new. */
export function escalatedBy({ used, added, removed }: Capabilities): string[] {
  const before = mapCapabilities((kind) => {
    const isNew = new Set(added[kind]);
    return [...used[kind].filter((entry) => !isNew.has(entry)), ...removed[kind]];
  });
  const violations = escalation(permissionsOf(before), permissionsOf(used));
  return [...new Set(violations.map(({ field }) => field.split(".", 1)[0]!))];
}
