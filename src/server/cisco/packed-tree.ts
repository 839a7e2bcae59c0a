import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { pipeline } from "node:stream/promises";
import { pack } from "tar-stream";
import type { FileEntry, FileTree } from "../../core/skill.ts";
import { openTar } from "../../files/archive-tar.ts";

/** A skill of a batch that is larger is not scanned, and that is said: it has to be held in memory. */
const packLimits = { files: 20_000, bytes: 200 * 1024 ** 2 } as const;

/** Whether a tree is within the limits. */
export const isPackable = (entries: readonly FileEntry[]): boolean =>
  entries.length <= packLimits.files && entries.reduce((sum, { size }) => sum + size, 0) <= packLimits.bytes;

const text = new TextDecoder();

/** A tree as a tar, so that another machine can scan it: links stay links, and nothing is followed. */
export async function packTree(tree: FileTree): Promise<Uint8Array> {
  const tar = pack();
  const bytes = buffer(tar);
  for (const entry of await tree.list()) {
    const { path: name, mode } = entry;
    const content = await tree.read(entry);
    if (mode === "symlink") tar.entry({ name, type: "symlink", linkname: text.decode(content) });
    else {
      const member = tar.entry({ name, size: content.length, mode: mode === "executable" ? 0o755 : 0o644 });
      await pipeline(Readable.from([content]), member);
    }
  }
  tar.finalize();
  return bytes;
}

/** The tree that `packTree` packed. */
export async function unpackTree(bytes: Uint8Array): Promise<FileTree> {
  const { tree } = await openTar(bytes, { ...packLimits, links: "keep", unsafeNames: "keep" });
  return tree;
}
