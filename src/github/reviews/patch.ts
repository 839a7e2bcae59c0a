import type { LineRange } from "../../compare/changed-lines.ts";

/** A piece of a patch, by the lines that it has in the new file. */
export interface Hunk extends LineRange {
  /** Lines that the patch puts in. */
  readonly added: ReadonlySet<number>;
}

/** The hunks of a patch as pulls/list-files has it (unified, without the names of the files). */
export function hunksOf(patch: string): readonly Hunk[] {
  const hunks: { start: number; end: number; added: Set<number> }[] = [];
  let line = 0;
  for (const text of patch.split("\n")) {
    const head = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(text);
    if (head) {
      line = Number(head[1]);
      hunks.push({ start: line, end: line - 1, added: new Set() });
      continue;
    }
    const hunk = hunks.at(-1);
    if (!hunk || text.startsWith("-") || text.startsWith("\\")) continue;
    if (text.startsWith("+")) hunk.added.add(line);
    hunk.end = line++;
  }
  return hunks;
}

/** True when a comment on these lines is one that GitHub takes, and the patch puts one of them in. */
export const isChangedIn = (hunks: readonly Hunk[], { start, end }: LineRange): boolean =>
  hunks.some(
    (hunk) => hunk.start <= start && end <= hunk.end && [...hunk.added].some((line) => start <= line && line <= end),
  );
