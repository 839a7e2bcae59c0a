import type { FileEntry, FileTree } from "../../core/skill.ts";
import { blobId } from "../../files/blob-id.ts";

/** Requests for single files beyond which a file is left unread: each is one of GitHub's limit. */
const maxSingle = 300;

/** Bytes of the files of an archive, by the id that git gives them. */
export async function blobsIn(archive: FileTree): Promise<ReadonlyMap<string, Uint8Array>> {
  const blobs = new Map<string, Uint8Array>();
  for (const entry of await archive.list()) {
    const bytes = await archive.read(entry);
    blobs.set(blobId(bytes), bytes);
  }
  return blobs;
}

/**
 * The tree of a commit as git has it, with its bytes from an archive of that commit. An archive alone would not do: what
 * `export-ignore` of a `.gitattributes` names is not in it, and `export-subst`, line ends and LFS change bytes. What is not in it by its
 * id is asked for by itself.
 */
export class ArchivedTree implements FileTree {
  readonly name: string;
  private readonly tree: FileTree;
  private readonly entries: readonly FileEntry[];
  private readonly blobs: ReadonlyMap<string, Uint8Array>;
  private asked = 0;

  constructor(tree: FileTree, entries: readonly FileEntry[], blobs: ReadonlyMap<string, Uint8Array>) {
    this.name = tree.name;
    this.tree = tree;
    this.entries = entries;
    this.blobs = blobs;
  }

  /** The entries that were given. */
  async list(): Promise<readonly FileEntry[]> {
    return this.entries;
  }

  /** Bytes of an entry. Throws when it is not in the archive and cannot be had by itself. */
  async read(entry: FileEntry, limit?: number): Promise<Uint8Array> {
    const bytes = entry.id === undefined ? undefined : this.blobs.get(entry.id);
    if (bytes) return bytes.subarray(0, limit);
    if (entry.mode !== "submodule" && ++this.asked > maxSingle) {
      throw new Error(`${entry.path} is not in the archive of the commit, and too many others are not`);
    }
    return this.tree.read(entry, limit);
  }
}
