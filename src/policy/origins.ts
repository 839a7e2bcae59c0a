import { folderOf, isWithin, lastSegment } from "../core/path.ts";
import type { FileEntry, FileTree } from "../core/skill.ts";

/** Files that installers write beside the skills of a project: each maps the names of what it installed, under `skills`. */
const lockNames: ReadonlySet<string> = new Set([
  "skills-lock.json",
  ".skill-lock.json",
  "skills.lock",
  "skills.lock.json",
]);

/** Files that installers and registries write into the folder of a skill that they put there. */
const provenanceNames: ReadonlySet<string> = new Set([
  "_meta.json",
  ".source.json",
  ".provenance.json",
  "skill.oms.sig",
]);

/** Lock files that are read of one tree, and bytes of each. */
const maxLocks = 50;
const maxBytes = 4 * 1024 * 1024;

/** Names of the skills in a lock file; none where it is not of a known form. */
function namesIn(text: string): ReadonlySet<string> {
  let lock: unknown;
  try {
    lock = JSON.parse(text);
  } catch {
    return new Set();
  }
  const skills: unknown = (lock as { readonly skills?: unknown } | null)?.skills;
  if (Array.isArray(skills)) {
    const names = skills.map((one: unknown) => (one as { readonly name?: unknown } | null)?.name);
    return new Set(names.filter((name) => typeof name === "string"));
  }
  return new Set(typeof skills === "object" && skills !== null ? Object.keys(skills) : []);
}

const manifest = /^skill\.md$/iu;

/** Folders under a lock file that have the name of a skill in it. */
async function lockedBy(lock: FileEntry, tree: FileTree, folders: readonly string[]): Promise<string[]> {
  const names = namesIn(new TextDecoder().decode(await tree.read(lock, maxBytes)));
  const root = folderOf(lock.path);
  return folders.filter((folder) => names.has(lastSegment(folder)) && (root === "." || isWithin(folder, root)));
}

/**
 * Paths of the skills of a tree that some lock or provenance file says come from elsewhere: a lock file names the folder, or a file of an
 * installer lies in it. What cannot be read says nothing. Throws what reading the tree throws.
 */
export async function vendoredIn(tree: FileTree): Promise<ReadonlySet<string>> {
  const entries = (await tree.list()).filter(({ mode }) => mode === "file" || mode === "executable");
  const folders = entries.filter(({ path }) => manifest.test(lastSegment(path))).map(({ path }) => folderOf(path));
  const marked = entries.filter(({ path }) => provenanceNames.has(lastSegment(path))).map(({ path }) => folderOf(path));
  const locks = entries.filter(({ path }) => lockNames.has(lastSegment(path).toLowerCase())).slice(0, maxLocks);
  const locked = await Promise.all(locks.map((lock) => lockedBy(lock, tree, folders)));
  return new Set([...marked, ...locked.flat()]);
}
