import { folderOf, lastSegment } from "../core/path.ts";
import type { FileTree } from "../core/skill.ts";
import { entryFor, foreignLocks, ghEntry, isFromElsewhere } from "../lock/foreign/files.ts";

/** Files that installers and registries write into the folder of a skill that they put there. */
const provenanceNames: ReadonlySet<string> = new Set([
  "_meta.json",
  ".source.json",
  ".provenance.json",
  "skill.oms.sig",
  ".openskills.json",
  ".skillshare-meta.json",
]);

/** What ClawHub writes into the folder of a skill, below it. */
const originFile = /(?:^|\/)\.clawd?hub\/origin\.json$/;

/** The folder of the skill that a record of an installer marks; undefined for another file. */
function markedBy(path: string): string | undefined {
  if (provenanceNames.has(lastSegment(path))) return folderOf(path);
  return originFile.test(path) ? folderOf(folderOf(path)) : undefined;
}

const manifest = /^skill\.md$/iu;

/**
 * Paths of the skills of a tree that some record says come from elsewhere: a lock file names the folder, a file of an installer lies in
 * it, or `gh skill` wrote so into SKILL.md. What cannot be read says nothing. Throws what reading the tree throws.
 */
export async function vendoredIn(tree: FileTree): Promise<ReadonlySet<string>> {
  const entries = (await tree.list()).filter(({ mode }) => mode === "file" || mode === "executable");
  const manifests = entries.filter(({ path }) => manifest.test(lastSegment(path)));
  const vendored = new Set(entries.flatMap(({ path }) => markedBy(path) ?? []));
  const locks = await foreignLocks(tree, entries);
  for (const entry of manifests) {
    const folder = folderOf(entry.path);
    const isNamed = locks.some((lock) => {
      const found = entryFor(lock, folder);
      return found !== undefined && isFromElsewhere(lock, found);
    });
    if (isNamed || (!vendored.has(folder) && (await ghEntry(tree, entry)))) vendored.add(folder);
  }
  return vendored;
}
