import { sha256Hex } from "../core/fingerprint.ts";
import { comparePaths, pathBelow } from "../core/path.ts";
import type { FileEntry, FileTree } from "../core/skill.ts";
import type { SkillFolder } from "../skills/discover.ts";
import { type LockedFile, lockPath } from "./file.ts";

/** What a skill is, byte by byte. */
export interface SkillContent {
  readonly digest: string;
  /** By path. */
  readonly files: readonly LockedFile[];
}

/** A submodule has no bytes here: the commit that it points at stands for them. */
const bytesOf = async (tree: FileTree, entry: FileEntry): Promise<string | Uint8Array> =>
  entry.mode === "submodule" ? (entry.id ?? "") : await tree.read(entry);

const utf8Length = (text: string): number => new TextEncoder().encode(text).length;

/**
 * The digest of files: SHA-256 of one line a file, sorted by path in the order of UTF-16 code units, each `mode sha256 length:path` and a
 * line feed. Mode and hash have no spaces and the length of the path in bytes of UTF-8 is written before it, so that no path can be read
 * as a part of another line.
 */
export function digestOf(files: readonly LockedFile[]): string {
  const lines = files
    .toSorted((a, b) => comparePaths(a.path, b.path))
    .map(({ mode, sha256, path }) => `${mode} ${sha256} ${utf8Length(path)}:${path}\n`);
  return `sha256:${sha256Hex(lines.join(""))}`;
}

/**
 * Files of a skill with mode and hash, and the digest of all. Bytes count as they are: no line end, letter case or form of Unicode is made
 * alike. Of a skill in the root folder the lock itself is left out: it cannot hold its own hash. Throws what reading the tree throws.
 */
export async function contentOf(tree: FileTree, { path: folder, entries }: SkillFolder): Promise<SkillContent> {
  const files: LockedFile[] = [];
  for (const entry of entries) {
    if (entry.path === lockPath) continue;
    const sha256 = sha256Hex(await bytesOf(tree, entry));
    files.push({ mode: entry.mode, sha256, path: pathBelow(entry.path, folder) });
  }
  return { digest: digestOf(files), files: files.sort((a, b) => comparePaths(a.path, b.path)) };
}
