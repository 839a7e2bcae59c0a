import { isWithin, lastSegment } from "../../core/path.ts";
import { isRecord, recordsIn, textEntries, textsIn, type Values } from "./values.ts";

/** Entry for a folder by its path below the root of the lock, `.` for that root, and by its name. */
export type Find = (below: string, name: string) => Values | undefined;

const byName =
  (entries: ReadonlyMap<string, Values>): Find =>
  (_, name) =>
    entries.get(name);

const byPath =
  (entries: ReadonlyMap<string, Values>): Find =>
  (below) =>
    entries.get(below);

/** What a mapping or a list has of each name. */
function named(skills: unknown): [name: string, entry: Values][] {
  if (isRecord(skills)) return Object.entries(skills).map(([name, entry]) => [name, isRecord(entry) ? entry : {}]);
  return recordsIn(skills).flatMap((entry): [string, Values][] =>
    typeof entry["name"] === "string" ? [[entry["name"], entry]] : [],
  );
}

/** The folder name that the skills CLI makes of a name (its src/installer.ts). */
const folderNameOf = (name: string): string =>
  name
    .slice(0, 1000)
    .toLowerCase()
    .replace(/[^a-z0-9._]+/g, "-")
    .replace(/^[.-]+|[.-]+$/g, "")
    .slice(0, 255);

/** Entries of `skills` by the name of the folder, as it is or as the skills CLI makes it: the former counts. */
export function skillsByName({ skills }: Values): Find {
  const entries = named(skills);
  return byName(new Map([...entries.map(([name, entry]) => [folderNameOf(name), entry] as const), ...entries]));
}

/** `@org/pdf` of `@org/pdf@1.0.0`. */
const withoutVersion = (key: string): string => {
  const at = key.lastIndexOf("@");
  return at > 0 ? key.slice(0, at) : key;
};

/** Entries of Tank's lock, each in its folder below it (packages/cli of tankpkg/tank). */
export const tankSkills = ({ skills }: Values): Find =>
  byPath(new Map(named(skills).map(([key, entry]) => [`.tank/skills/${withoutVersion(key)}`, entry])));

/** Entries of ClawHub's lock, by slug; `@owner/slug` has the folder of the slug (packages/clawhub/src of openclaw/clawhub). */
export const clawhubSkills = ({ skills }: Values): Find =>
  byName(new Map(named(skills).map(([key, entry]) => [lastSegment(key), entry])));

/**
 * Entries of Skillfile.lock of eljulians/skillfile, keyed `source/type/name` (its SPEC.md); of what is local there is nothing to say.
 */
export const skillfileSkills = (lock: Values): Find =>
  byName(
    new Map(
      named(lock).flatMap(([key, entry]) => {
        const [source, type, ...rest] = key.split("/");
        return source !== "local" && type === "skill" ? [[lastSegment(rest.join("/")), entry] as const] : [];
      }),
    ),
  );

/** Entries of the skillshare store, below the file: keys are paths, older ones names in a `group` (its internal/install/metadata.go). */
export const skillshareSkills = ({ entries }: Values): Find =>
  byPath(
    new Map(
      named(entries).flatMap(([key, entry]) => {
        const { group, kind } = entry;
        if (kind === "agent") return [];
        const prefix = typeof group === "string" && group !== "" && !key.startsWith(`${group}/`) ? `${group}/` : "";
        return [[prefix + key, entry] as const];
      }),
    ),
  );

/** Path of a plugin below the folder of plugins, of the absolute one where it was installed. */
const installed = /[\\/]\.claude[\\/]plugins[\\/](.{1,1000})$/;

/**
 * Plugins that Claude Code installed, each with all skills in its folder, below that of the file. Version 1 has one record a plugin,
 * version 2 a list of them: recorded from files in public repositories, for its code is not open.
 */
export function claudePlugins({ plugins }: Values): Find {
  const folders = new Map<string, Values>();
  for (const [name, value] of isRecord(plugins) ? Object.entries(plugins) : []) {
    for (const record of Array.isArray(value) ? recordsIn(value) : recordsIn([value])) {
      const { installPath } = record;
      const at = typeof installPath === "string" ? installed.exec(installPath)?.[1] : undefined;
      if (at !== undefined) folders.set(at.replaceAll("\\", "/").replace(/\/+$/, ""), { ...record, name });
    }
  }
  return (below) => {
    const parts = below.split("/");
    const paths = parts.map((_, i) => parts.slice(0, i + 1).join("/"));
    return paths.map((path) => folders.get(path)).findLast((each) => each !== undefined);
  };
}

/** Hashes that a lock has of the files of a folder, by their paths in it; a file may have several, of which one has to fit. */
export type FileHashes = ReadonlyMap<string, readonly string[]>;

/** A package of apm.lock.yaml: what it deployed, from the root of the project. */
interface ApmPackage {
  readonly entry: Values;
  readonly files: readonly string[];
  readonly hashes: readonly (readonly [path: string, hash: string])[];
}

const sha256Of = (text: string): string | undefined => /^sha256:([0-9a-f]{64})$/.exec(text)?.[1];

const hashesOf = (value: unknown): (readonly [string, string])[] =>
  textEntries(value).flatMap(([path, text]) => {
    const hash = sha256Of(text);
    return hash === undefined ? [] : [[path, hash] as const];
  });

function apmPackages(lock: Values): ApmPackage[] {
  const deployed = recordsIn(lock["dependencies"]).map((entry) => ({
    entry,
    files: textsIn(entry["deployed_files"]),
    hashes: hashesOf(entry["deployed_file_hashes"]),
  }));
  const own = { files: textsIn(lock["local_deployed_files"]), hashes: hashesOf(lock["local_deployed_file_hashes"]) };
  return [...deployed, { entry: { source: "local" }, ...own }];
}

/**
 * Packages of APM's apm.lock.yaml by the folders that they were deployed to: `files` has the hashes of what lies in one (src/apm_cli/deps/
 * lockfile.py and docs/src/content/docs/reference/lockfile-spec.md of microsoft/apm).
 */
export function apmPackagesByFolder(lock: Values): Find {
  const packages = apmPackages(lock);
  return (below) => {
    const prefix = below === "." ? "" : `${below}/`;
    const here = packages.filter(({ files, hashes }) =>
      [...files, ...hashes.map(([path]) => path)].some((path) => path === below || path === `${prefix}SKILL.md`),
    );
    const [first] = here;
    if (!first) return undefined;
    const files = new Map<string, string[]>();
    for (const [path, hash] of here.flatMap(({ hashes }) => hashes)) {
      if (!isWithin(path, below)) continue;
      const name = path.slice(prefix.length);
      files.set(name, [...(files.get(name) ?? []), hash]);
    }
    return { ...first.entry, files };
  };
}

/** Hashes of the files of a skill: `file_hashes` of skillshare, `files` of an entry of apm.lock.yaml. */
export function fileHashesOf({ files, file_hashes }: Values): FileHashes {
  if (files instanceof Map) return files as FileHashes;
  return new Map(hashesOf(file_hashes).map(([path, hash]) => [path, [hash]]));
}
