import type { FileEntry, FileTree } from "../core/skill.ts";

/** A tree with another text in some of its files. Such an entry has no id: that of the old content would be wrong. */
export class EditedTree implements FileTree {
  readonly name: string;
  private readonly tree: FileTree;
  private readonly edits: ReadonlyMap<string, Uint8Array>;

  /** `texts` by path; one for a path that the tree has not is left out. */
  constructor(tree: FileTree, texts: ReadonlyMap<string, string>) {
    this.name = tree.name;
    this.tree = tree;
    this.edits = new Map(Array.from(texts, ([path, text]) => [path, new TextEncoder().encode(text)]));
  }

  /** The entries of the tree, each as it is here. */
  async list(): Promise<readonly FileEntry[]> {
    return (await this.tree.list()).map((entry) => this.edited(entry));
  }

  /** An entry of the tree as it is here. */
  edited(entry: FileEntry): FileEntry {
    const bytes = this.edits.get(entry.path);
    return bytes ? { path: entry.path, mode: entry.mode, size: bytes.length } : entry;
  }

  /** The bytes of an entry, at most `limit` of them. Throws what the tree throws. */
  async read(entry: FileEntry, limit?: number): Promise<Uint8Array> {
    return this.edits.get(entry.path)?.subarray(0, limit) ?? this.tree.read(entry, limit);
  }
}
