import { type StructuredPatchHunk, structuredPatch } from "diff";

/** A file before and after an edit, to the last character: a byte order mark and the ends of lines too. */
export interface FileChange {
  /** Path from the root of the tree. */
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

/** Lines around a change, as git has them. */
const context = 3;

/** What a change did, part by part. */
export const hunksOf = ({ before, after }: FileChange): readonly StructuredPatchHunk[] =>
  structuredPatch("", "", before, after, "", "", { context }).hunks;

/** `@@ -1,2 +1,3 @@` of a part, as POSIX diff -u has it: a side without lines begins at the line before. */
export const hunkHead = ({ oldStart, oldLines, newStart, newLines }: StructuredPatchHunk): string =>
  `@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`;

/** A path as git writes it in a patch: quoted as C has it where it is not plain (git-config, core.quotePath). */
function quotedPath(path: string): string {
  if (/^[\w./+@%=,-]+$/.test(path)) return path;
  const bytes = [...new TextEncoder().encode(path)].map((byte) => {
    const isPlain = byte >= 0x20 && byte < 0x7f && byte !== 0x22 && byte !== 0x5c;
    return isPlain ? String.fromCharCode(byte) : `\\${byte.toString(8).padStart(3, "0")}`;
  });
  return `"${bytes.join("")}"`;
}

/**
 * Changes as a patch that `git apply` takes, and `git apply -R` takes back, byte for byte. `below` is the path of the tree in the
 * repository, for a tree that is a folder of it. The text is as the files have it: to be saved, not to be shown.
 */
export function patchOf(changes: readonly FileChange[], below = ""): string {
  return changes
    .map((change) => {
      const path = below === "" ? change.path : `${below}/${change.path}`;
      const [before, after] = [quotedPath(`a/${path}`), quotedPath(`b/${path}`)];
      const hunks = hunksOf(change).map((hunk) => [hunkHead(hunk), ...hunk.lines].join("\n"));
      return [`diff --git ${before} ${after}`, `--- ${before}`, `+++ ${after}`, ...hunks, ""].join("\n");
    })
    .join("");
}
