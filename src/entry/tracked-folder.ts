import { existsSync, realpathSync } from "node:fs";
import type { FileTree } from "../core/skill.ts";
import { BelowTree } from "../files/below.ts";
import { DiskTree } from "../files/disk.ts";
import { GitRepository } from "../files/git.ts";
import { treePath } from "../files/native-path.ts";

/**
 * Runs something on a folder as a commit of it would be: in a repository without what git ignores, with line ends and executable bits as
 * git has them. All that is there where it is in no repository, or where git knows nothing of it. Throws what `use` and git throw.
 */
export async function withTrackedFolder<T>(folder: string, use: (tree: FileTree) => Promise<T>): Promise<T> {
  const repository = await GitRepository.open(folder);
  try {
    const working = repository?.working({ ids: true, name: folder });
    if (!repository || !working || !existsSync(folder)) return await use(new DiskTree(folder));
    const below = treePath(repository.top, realpathSync(folder));
    const tree = below === "" ? working : new BelowTree(working, below, folder);
    return await use((await tree.list()).length > 0 ? tree : new DiskTree(folder));
  } finally {
    repository?.close();
  }
}
