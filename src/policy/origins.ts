import { folderOf, lastSegment } from "../core/path.ts";
import type { FileTree } from "../core/skill.ts";
import { entryFor, foreignLocks } from "../lock/foreign/files.ts";

/** Files that installers and registries write into the folder of a skill that they put there. */
const provenanceNames: ReadonlySet<string> = new Set([
  "_meta.json",
  ".source.json",
  ".provenance.json",
  "skill.oms.sig",
]);

const manifest = /^skill\.md$/iu;

/**
 * Paths of the skills of a tree that some lock or provenance file says come from elsewhere: a lock file names the folder, or a file of an
 * installer lies in it. What cannot be read says nothing. Throws what reading the tree throws.
 */
export async function vendoredIn(tree: FileTree): Promise<ReadonlySet<string>> {
  const entries = (await tree.list()).filter(({ mode }) => mode === "file" || mode === "executable");
  const folders = entries.filter(({ path }) => manifest.test(lastSegment(path))).map(({ path }) => folderOf(path));
  const marked = entries.filter(({ path }) => provenanceNames.has(lastSegment(path))).map(({ path }) => folderOf(path));
  const locks = await foreignLocks(tree, entries);
  const locked = folders.filter((folder) => locks.some((lock) => entryFor(lock, folder) !== undefined));
  return new Set([...marked, ...locked]);
}
