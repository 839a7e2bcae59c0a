import type { FileEntry, FileTree } from "../core/skill.ts";

/** A folder of a tree as a tree of its own. */
export class BelowTree implements FileTree {
  readonly name: string;
  private readonly tree: FileTree;
  private readonly prefix: string;

  /** `folder` is its path in the tree, not the root; `name` what the whole is called in messages. */
  constructor(tree: FileTree, folder: string, name: string) {
    this.tree = tree;
    this.prefix = `${folder}/`;
    this.name = name;
  }

  /** The entries below the folder. Throws what the tree throws. */
  async list(): Promise<readonly FileEntry[]> {
    const entries = await this.tree.list();
    return entries
      .filter(({ path }) => path.startsWith(this.prefix))
      .map((entry) => ({ ...entry, path: entry.path.slice(this.prefix.length) }));
  }

  /** Content of a listed entry, as the tree reads it. */
  read(entry: FileEntry, limit?: number): Promise<Uint8Array> {
    return this.tree.read({ ...entry, path: this.prefix + entry.path }, limit);
  }
}
