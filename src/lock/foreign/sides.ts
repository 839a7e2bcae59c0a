import type { FileEntry, FileTree } from "../../core/skill.ts";

/** A tree, and all that it lists. */
export interface ListedTree {
  readonly tree: FileTree;
  readonly entries: readonly FileEntry[];
}

/** Both sides of a change. */
export interface Sides {
  readonly head: ListedTree;
  readonly base?: ListedTree;
}
