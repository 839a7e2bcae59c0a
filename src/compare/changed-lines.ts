import { diffArrays } from "diff";

/** Lines of a file, 1-based, both ends included. */
export interface LineRange {
  readonly start: number;
  readonly end: number;
}

/** Lines put in and taken out up to which two texts are compared: the work grows with the square of it. */
const maxEdits = 2000;

/** Lines with what ends them, as `LineIndex` counts them: git too sees a line whose end alone is another one as changed. */
const linesOf = (text: string): readonly string[] => text.match(/[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+$/g) ?? [];

const isEqual = (a: string, b: string): boolean => a === b;

/**
 * Lines of `head` that `base` has not, in their order: of a file that base lacks (the empty text) all, of a change that only takes lines
 * away none. Two texts that differ in more than 2,000 lines count as changed throughout: a reader is then shown too much, never too
 * little. Never throws.
 */
export function changedLines(base: string, head: string): readonly LineRange[] {
  const lines = linesOf(head);
  const all = lines.length === 0 ? [] : [{ start: 1, end: lines.length }];
  if (base === "") return all;
  const parts = diffArrays([...linesOf(base)], [...lines], { comparator: isEqual, maxEditLength: maxEdits });
  if (parts === undefined) return all;
  const ranges: LineRange[] = [];
  let line = 1;
  for (const { added, removed, count } of parts) {
    if (added) ranges.push({ start: line, end: line + count - 1 });
    if (!removed) line += count;
  }
  return ranges;
}

/** True when one of `ranges` holds every line from `start` to `end`. */
export const holdsLines = (ranges: readonly LineRange[], { start, end }: LineRange): boolean =>
  ranges.some((range) => range.start <= start && end <= range.end);
