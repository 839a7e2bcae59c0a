import { compare, major, minor, parse, rcompare } from "semver";
import { type Bump, escalation, type Permissions, type Violation } from "../../../core/permissions.ts";
import type { ManifestPermissions } from "./manifest.ts";

/** A version that users may have accepted, with what it may do. */
interface PublishedVersion {
  readonly version: string;
  readonly permissions: ManifestPermissions | undefined;
}

/** Permissions of a manifest, with nothing where it says nothing. */
export const declaredPermissions = (permissions: ManifestPermissions | undefined): Permissions => ({
  network: { outbound: permissions?.network?.outbound ?? [] },
  filesystem: { read: permissions?.filesystem?.read ?? [], write: permissions?.filesystem?.write ?? [] },
  subprocess: permissions?.subprocess ?? false,
  environment: [],
});

/** How a version number rose: one that did not is a patch, which may add nothing. */
export function bumpBetween(before: string, after: string): Bump {
  const [from, to] = [parse(before), parse(after)];
  if (!from || !to) return "patch";
  if (major(to) > major(from)) return "major";
  return major(to) === major(from) && minor(to) > minor(from) ? "minor" : "patch";
}

/** The version whose users would get a new one by a range: the highest below it. */
function predecessor(version: string, published: readonly PublishedVersion[]): PublishedVersion | undefined {
  return published
    .filter((each) => compare(each.version, version) < 0)
    .sort((a, b) => rcompare(a.version, b.version))[0];
}

/**
 * What a new version may do that its number does not allow, against the newest one as its server has it. Also against the highest one
 * below it: else a 2.0.0 that may do anything would lend its rights to a 1.0.1, which whoever asked for ^1 gets unasked.
 * `published` is newest first and holds only what could be installed; none: the first version, which may do anything.
 */
export function escalationsOf(
  version: string,
  permissions: ManifestPermissions | undefined,
  published: readonly PublishedVersion[],
): Violation[] {
  const bases = new Set([published[0], predecessor(version, published)].filter((base) => base !== undefined));
  const found = [...bases].flatMap((base) =>
    escalation(
      declaredPermissions(base.permissions),
      declaredPermissions(permissions),
      bumpBetween(base.version, version),
    ),
  );
  return [...new Map(found.map((violation) => [`${violation.field} ${violation.reason}`, violation])).values()];
}
