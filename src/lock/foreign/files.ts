import { folderOf, isWithin, lastSegment } from "../../core/path.ts";
import type { FileEntry, FileTree } from "../../core/skill.ts";

type Values = Readonly<Record<string, unknown>>;

/** Whether something is a mapping of keys to values. */
export const isRecord = (value: unknown): value is Values =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * Lock files of other tools whose hashes and permissions are understood, each as its own code writes it:
 * - `project`: `skills-lock.json`, version 1, of the skills CLI (vercel-labs/skills, src/local-lock.ts).
 * - `global`: `.skill-lock.json`, version 3, of the same (src/skill-lock.ts).
 * - `tank`: `tank.lock`, of old `skills.lock`, lockfileVersion 1 or 2, of Tank (packages/internals-schemas, packages/cli).
 * Of `other` files only the names count.
 */
export type ForeignKind = "project" | "global" | "tank" | "other";

/** A lock file that another tool wrote. All of it may be hostile. */
export interface ForeignLock {
  readonly path: string;
  /** Folder that it is about. */
  readonly root: string;
  readonly kind: ForeignKind;
  /** What it says of each skill, by its folder: see `entryFor`. */
  readonly skills: ReadonlyMap<string, Values>;
}

/** Files that installers write beside the skills of a project: each maps what it installed, under `skills`. */
const lockNames: ReadonlySet<string> = new Set([
  "skills-lock.json",
  ".skill-lock.json",
  "skills.lock",
  "skills.lock.json",
  "tank.lock",
]);

/** Lock files that are read of one tree, and bytes of each. */
const maxLocks = 50;
const maxBytes = 4 * 1024 * 1024;

function kindOf(name: string, { version, lockfileVersion }: Values): ForeignKind {
  if (name === "skills-lock.json" && version === 1) return "project";
  if (name === ".skill-lock.json" && version === 3) return "global";
  if ((name === "tank.lock" || name === "skills.lock") && (lockfileVersion === 1 || lockfileVersion === 2))
    return "tank";
  return "other";
}

/** What a lock file says of its skills, by name: a mapping, or a list of entries with their names. */
function skillsIn(skills: unknown): [name: string, entry: Values][] {
  if (isRecord(skills)) return Object.entries(skills).map(([name, entry]) => [name, isRecord(entry) ? entry : {}]);
  const list = Array.isArray(skills) ? skills.filter(isRecord) : [];
  return list.flatMap((entry): [string, Values][] =>
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

/** `@org/pdf` of `@org/pdf@1.0.0`. */
const withoutVersion = (key: string): string => {
  const at = key.lastIndexOf("@");
  return at > 0 ? key.slice(0, at) : key;
};

/** Entries by the folder that each is about: its last segment; of Tank the path below the lock. A name as it is beats one made from another. */
function byFolder(kind: ForeignKind, skills: readonly [string, Values][]): Map<string, Values> {
  if (kind === "tank") return new Map(skills.map(([key, entry]) => [`.tank/skills/${withoutVersion(key)}`, entry]));
  return new Map([...skills.map(([name, entry]) => [folderNameOf(name), entry] as const), ...skills]);
}

async function readOne(entry: FileEntry, tree: FileTree): Promise<ForeignLock | undefined> {
  let lock: unknown;
  try {
    lock = JSON.parse(new TextDecoder().decode(await tree.read(entry, maxBytes)));
  } catch {
    return undefined; // what cannot be read says nothing: it is no word of ours
  }
  if (!isRecord(lock)) return undefined;
  const { path } = entry;
  const kind = kindOf(lastSegment(path), lock);
  return { path, root: folderOf(path), kind, skills: byFolder(kind, skillsIn(lock["skills"])) };
}

/** Whether an entry is a lock file of another tool. */
export const isForeignLock = ({ mode, path }: FileEntry): boolean =>
  (mode === "file" || mode === "executable") && lockNames.has(lastSegment(path).toLowerCase());

/** The lock files of other tools among the entries of a tree, at most fifty. Throws what reading the tree throws only for none of them. */
export async function foreignLocks(tree: FileTree, entries: readonly FileEntry[]): Promise<ForeignLock[]> {
  const locks = entries.filter(isForeignLock).slice(0, maxLocks);
  const read = await Promise.all(locks.map((entry) => readOne(entry, tree)));
  return read.filter((lock) => lock !== undefined);
}

/** What a lock file says of the skill in a folder; undefined where it names another one. */
export function entryFor({ root, kind, skills }: ForeignLock, folder: string): Values | undefined {
  if (root !== "." && !isWithin(folder, root)) return undefined;
  if (kind !== "tank") return skills.get(lastSegment(folder));
  return skills.get(root === "." ? folder : folder.slice(root.length + 1));
}
