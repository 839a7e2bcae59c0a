import picomatch from "picomatch";
import { ConfigError } from "../core/errors.ts";
import type { Gap } from "../core/finding.ts";
import { comparePaths, folderOf, lastSegment } from "../core/path.ts";
import type { FileEntry, SkillKind } from "../core/skill.ts";

/** A folder with a SKILL.md, and the entries that no nested skill owns; or the agent configuration of a folder. */
export interface SkillFolder {
  /** Absent: `skill`. */
  readonly kind?: SkillKind;
  /** Folder from the root of the tree; `.` for the root itself. */
  readonly path: string;
  /** The SKILL.md, in whatever case it is written. A symlink or a submodule of that name is one as well. Of a configuration its main file. */
  readonly manifest: FileEntry;
  /** All entries of the skill, the manifest included, by path in code-unit order. */
  readonly entries: readonly FileEntry[];
  /** What was not looked at in finding the entries. */
  readonly gaps?: readonly Gap[];
}

/** Which skills to keep, by picomatch globs on the folder of the skill. Without `include` all are. */
export interface SkillFilter {
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
}

/**
 * SKILL.md as a file system that ignores case finds it: `u` folds the long s and the Kelvin sign too, as macOS does.
 */
const manifestName = /^skill\.md$/iu;

/** Of two spellings in one folder `SKILL.md` itself is the manifest, else the first; `others` are taken for one as well. */
function manifestsOf(entries: readonly FileEntry[], others: ReadonlySet<string>): Map<string, FileEntry> {
  const manifests = new Map<string, FileEntry>();
  for (const entry of entries) {
    if (!manifestName.test(lastSegment(entry.path)) && !others.has(entry.path)) continue;
    const folder = folderOf(entry.path);
    if (!manifests.has(folder) || lastSegment(entry.path) === "SKILL.md") manifests.set(folder, entry);
  }
  return manifests;
}

/** Nearest folder above `path` that is a skill. `known` remembers the answer of each folder passed. */
function ownerOf(path: string, manifests: ReadonlyMap<string, FileEntry>, known: Map<string, string | undefined>) {
  const passed: string[] = [];
  let folder = folderOf(path);
  while (!manifests.has(folder) && !known.has(folder) && folder !== ".") {
    passed.push(folder);
    folder = folderOf(folder);
  }
  const owner = manifests.has(folder) ? folder : known.get(folder);
  for (const each of passed) known.set(each, owner);
  return owner;
}

/** `./skills/` and `skills` are one glob. */
const trimGlob = (glob: string): string => glob.replace(/^\.\/(?=.)/, "").replace(/(?<=[^/])\/+$/, "");

function matcherOf(globs: readonly string[], setting: string): (folder: string) => boolean {
  for (const glob of globs) {
    if (glob.trim() === "") throw new ConfigError(`${setting} has an empty glob`, `Take it out of ${setting}.`);
    if (/^!(?!\()/.test(glob)) {
      throw new ConfigError(`${setting} has the glob "${glob}", and "!" does not negate here`, 'Use "exclude" for it.');
    }
  }
  const patterns = globs.map(trimGlob);
  const matches = picomatch(patterns, { dot: true, windows: false });
  // picomatch never lets `**` match `.`, which is how the root is called here.
  const root = patterns.some((glob) => glob === "." || glob === "**" || glob === "**/*");
  return (folder) => (folder === "." ? root : matches(folder));
}

/**
 * Tells which folders a filter keeps, by their paths. Throws a ConfigError for a glob that cannot mean anything.
 */
export function folderFilter({ include, exclude }: SkillFilter): (folder: string) => boolean {
  const included = include?.length ? matcherOf(include, "include") : () => true;
  const excluded = exclude?.length ? matcherOf(exclude, "exclude") : () => false;
  return (folder) => included(folder) && !excluded(folder);
}

/**
 * Finds the skills of a tree. Each entry belongs to the nearest skill above it; a skill that a filter leaves out still owns its files.
 * `others` are paths of files that stand for a skill though they are called otherwise. Returns them by path in code-unit order. Throws a
 * ConfigError for a glob that cannot mean anything.
 */
export function discover(
  entries: readonly FileEntry[],
  filter: SkillFilter = {},
  others: readonly string[] = [],
): SkillFolder[] {
  const keeps = folderFilter(filter);
  const sorted = [...entries].sort((a, b) => comparePaths(a.path, b.path));
  const manifests = manifestsOf(sorted, new Set(others));
  const owned = new Map(Array.from(manifests.keys(), (folder) => [folder, [] as FileEntry[]]));
  const known = new Map<string, string | undefined>();
  for (const entry of sorted) {
    const owner = ownerOf(entry.path, manifests, known);
    if (owner !== undefined) owned.get(owner)!.push(entry);
  }
  return Array.from(manifests, ([path, manifest]) => ({ path, manifest, entries: owned.get(path)! }))
    .filter(({ path }) => keeps(path))
    .sort((a, b) => comparePaths(a.path, b.path));
}
