import { folderOf, isWithin, lastSegment } from "../../core/path.ts";
import type { FileEntry, FileTree } from "../../core/skill.ts";
import { readFrontmatter } from "../../skills/frontmatter.ts";
import {
  apmPackagesByFolder,
  claudePlugins,
  clawhubSkills,
  type Find,
  skillfileSkills,
  skillsByName,
  skillshareSkills,
  tankSkills,
} from "./formats.ts";
import { isRecord, type Values, yamlValues } from "./values.ts";

/**
 * Records of other tools that say more than names, each as its own code writes it:
 * - `project`: `skills-lock.json`, version 1, of the skills CLI (vercel-labs/skills, src/local-lock.ts).
 * - `global`: `.skill-lock.json`, version 3, of the same (src/skill-lock.ts), and of gh before it wrote into SKILL.md.
 * - `tank`: `tank.lock`, of old `skills.lock`, lockfileVersion 1 or 2, of Tank (packages/internals-schemas, packages/cli).
 * - `apm`: `apm.lock.yaml`, of old `apm.lock`, lockfile_version 1 or 2, of APM (microsoft/apm, src/apm_cli/deps/lockfile.py).
 * - `skillshare`: `.metadata.json`, version 1, of old `.skillshare-meta.json` in the skill (runkids/skillshare, internal/install).
 * - `clawhub`: `.clawhub/origin.json` in the skill, version 1, of ClawHub (openclaw/clawhub, packages/clawhub/src/skills.ts).
 * - `plugins`: `installed_plugins.json`, version 1 or 2, of Claude Code.
 * - `gh`: `metadata` in the frontmatter of SKILL.md, of `gh skill` (cli/cli, internal/skills/frontmatter).
 * Of `other` files only the names count.
 */
export type ForeignKind = "project" | "global" | "tank" | "apm" | "skillshare" | "clawhub" | "plugins" | "gh" | "other";

/** A record that another tool wrote. All of it may be hostile. */
export interface ForeignLock {
  readonly path: string;
  /** Folder that it is about. */
  readonly root: string;
  readonly kind: ForeignKind;
  /** What it says of each skill: see `entryFor`. */
  readonly find: Find;
}

/** Files that are read of one tree; bytes of each; and of all YAML ones together, which take seconds a megabyte. */
const maxLocks = 50;
const maxBytes = 4 * 1024 * 1024;
const maxYaml = 1024 * 1024;

/** Files that are about many skills, by name in lower case, and the name of their folder where it counts. */
const lockFile =
  /(?:^|\/)(?:skills-lock\.json|\.skill-lock\.json|skills\.lock|skills\.lock\.json|tank\.lock|apm\.lock\.yaml|apm\.lock|skillfile\.lock|\.metadata\.json|installed_plugins\.json|\.clawd?hub\/lock\.json)$/i;

const isYaml = ({ path }: FileEntry): boolean => lastSegment(path).toLowerCase().startsWith("apm.lock");

/** What a lock file is, by its name and its version; undefined where another tool than those here may have written it. */
function formatOf(path: string, lock: Values): readonly [kind: ForeignKind, find: Find] | undefined {
  const { version, lockfileVersion, lockfile_version: apmVersion = "1" } = lock;
  switch (lastSegment(path).toLowerCase()) {
    case "tank.lock":
    case "skills.lock":
      return lockfileVersion === 1 || lockfileVersion === 2
        ? ["tank", tankSkills(lock)]
        : ["other", skillsByName(lock)];
    case "apm.lock.yaml":
    case "apm.lock":
      return apmVersion === "1" || apmVersion === "2" ? ["apm", apmPackagesByFolder(lock)] : undefined;
    case ".metadata.json":
      return version === 1 && isRecord(lock["entries"]) ? ["skillshare", skillshareSkills(lock)] : undefined;
    case "installed_plugins.json":
      return version === 1 || version === 2 ? ["plugins", claudePlugins(lock)] : undefined;
    case "skillfile.lock":
      return ["other", skillfileSkills(lock)];
    case "lock.json":
      return ["other", clawhubSkills(lock)];
    case "skills-lock.json":
      return [version === 1 ? "project" : "other", skillsByName(lock)];
    case ".skill-lock.json":
      return [version === 3 ? "global" : "other", skillsByName(lock)];
    default:
      return ["other", skillsByName(lock)];
  }
}

/** Values of a file; undefined of what cannot be read, which says nothing: it is no word of ours. */
async function valuesOf(entry: FileEntry, tree: FileTree): Promise<Values | undefined> {
  try {
    const text = new TextDecoder().decode(await tree.read(entry, maxBytes));
    const values: unknown = isYaml(entry) ? yamlValues(text) : JSON.parse(text);
    return isRecord(values) ? values : undefined;
  } catch {
    return undefined;
  }
}

async function readOne(entry: FileEntry, tree: FileTree): Promise<ForeignLock | undefined> {
  const lock = await valuesOf(entry, tree);
  const { path } = entry;
  const format = lock && formatOf(path, lock);
  if (!format) return undefined;
  const [kind, find] = format;
  const folder = folderOf(path);
  return { path, root: lastSegment(path) === "lock.json" ? folderOf(folder) : folder, kind, find };
}

const isFile = ({ mode }: FileEntry): boolean => mode === "file" || mode === "executable";

/** Whether an entry is a lock file of another tool. */
export const isForeignLock = (entry: FileEntry): boolean => isFile(entry) && lockFile.test(entry.path);

/** The lock files of other tools among the entries of a tree, at most fifty. Throws what reading the tree throws only for none of them. */
export async function foreignLocks(tree: FileTree, entries: readonly FileEntry[]): Promise<ForeignLock[]> {
  const locks = entries.filter(isForeignLock).slice(0, maxLocks);
  let yaml = 0;
  const few = locks.filter((entry) => {
    if (isYaml(entry)) yaml += entry.size;
    return !isYaml(entry) || yaml <= maxYaml;
  });
  const read = await Promise.all(few.map((entry) => readOne(entry, tree)));
  return read.filter((lock) => lock !== undefined);
}

/** What a lock file says of the skill in a folder; undefined where it names another one. */
export function entryFor({ root, find }: ForeignLock, folder: string): Values | undefined {
  if (!isWithin(folder, root)) return undefined;
  const below = folder === root ? "." : root === "." ? folder : folder.slice(root.length + 1);
  return find(below, lastSegment(folder));
}

/** Whether an entry says that a skill is from elsewhere, and no part of the same repository. */
export const isFromElsewhere = ({ kind }: ForeignLock, { source, type }: Values): boolean =>
  !(kind === "apm" && source === "local") && !(kind === "skillshare" && type === "local");

/** Files that a tool writes into the folder of one skill, and what they are. */
const ownFiles: readonly (readonly [path: string, kind: ForeignKind])[] = [
  [".clawhub/origin.json", "clawhub"],
  [".clawdhub/origin.json", "clawhub"],
  [".skillshare-meta.json", "skillshare"],
];

const join = (folder: string, path: string): string => (folder === "." ? path : `${folder}/${path}`);

/** Keys that `gh skill` writes. */
const isOfGh = ([key]: readonly [string, unknown]): boolean => key.startsWith("github-");

const manifestBytes = 64 * 1024;

/** What `gh skill` wrote into a SKILL.md, where it did. */
export async function ghEntry(tree: FileTree, manifest: FileEntry): Promise<Values | undefined> {
  if (!isFile(manifest)) return undefined;
  const bytes = await tree.read(manifest, manifestBytes).catch(() => new Uint8Array());
  const text = new TextDecoder().decode(bytes);
  // Most skills have none, and need no reading.
  const { metadata } = text.includes("github-repo") ? readFrontmatter(text).values : {};
  if (!isRecord(metadata) || typeof metadata["github-repo"] !== "string") return undefined;
  return Object.fromEntries(Object.entries(metadata).filter(isOfGh));
}

/** The records that lie in the folder of a skill itself. Throws nothing: what cannot be read says nothing. */
export async function ownRecords(
  tree: FileTree,
  entries: ReadonlyMap<string, FileEntry>,
  { path: folder, manifest }: { readonly path: string; readonly manifest: FileEntry },
): Promise<ForeignLock[]> {
  const locks: ForeignLock[] = [];
  const add = (path: string, kind: ForeignKind, values: Values): void => {
    locks.push({ path, root: folder, kind, find: (below) => (below === "." ? values : undefined) });
  };
  for (const [name, kind] of ownFiles) {
    const entry = entries.get(join(folder, name));
    const values = entry && isFile(entry) ? await valuesOf(entry, tree) : undefined;
    if (values) add(join(folder, name), kind, values);
  }
  const gh = await ghEntry(tree, manifest);
  if (gh) add(manifest.path, "gh", gh);
  return locks;
}
