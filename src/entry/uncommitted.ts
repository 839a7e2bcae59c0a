import type { FileEntry, FileTree } from "../core/skill.ts";
import { blobId } from "../files/blob-id.ts";
import type { GitRepository } from "../files/git.ts";
import { discover } from "../skills/discover.ts";

/** Files of skills beyond which nobody is told: each that has kept its size is read. */
const maxFiles = 5000;

const entriesOf = async (tree: FileTree): Promise<ReadonlyMap<string, FileEntry>> =>
  new Map(discover(await tree.list()).flatMap(({ entries }) => entries.map((entry) => [entry.path, entry] as const)));

async function isSame(working: FileTree, now: FileEntry, then: FileEntry): Promise<boolean> {
  if (now.mode === "submodule" || then.mode === "submodule") return now.mode === then.mode;
  if (now.size !== then.size || now.mode !== then.mode) return false;
  const id = blobId(await working.read(now).catch(() => new Uint8Array()));
  // Of a repository with SHA-256 the ids are others, and the same size has to do.
  return id === then.id || then.id?.length !== id.length;
}

/**
 * Files of skills that are on disk otherwise than in HEAD, new ones and deleted ones too. By their bytes, without `git status`: that runs
 * the filters of the repository's configuration. Empty where there is no work tree, no commit, or too many files.
 */
export async function uncommittedIn(repository: GitRepository): Promise<readonly string[]> {
  const sha = await repository.resolve("HEAD");
  const working = repository.working({ ids: false });
  if (sha === undefined || !working) return [];
  const [now, then] = [await entriesOf(working), await entriesOf(repository.tree(sha))];
  if (now.size > maxFiles) return [];
  const changed: string[] = [];
  for (const [path, entry] of now) {
    const before = then.get(path);
    if (!before || !(await isSame(working, entry, before))) changed.push(path);
  }
  return [...changed, ...[...then.keys()].filter((path) => !now.has(path))];
}
