import type { View } from "../../core/view.ts";

/** A sentence, list item or table row of a view. `text` is as long as the range, its markup blanked, so that offsets agree. */
export interface Sentence {
  readonly view: View;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Characters that a sentence reaches to either side of the word that it was found by. Honest ones have some two hundred in all. */
const reach = 420;

const newline = 10;
const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13);

/** A line that begins a block of its own: blank, list item, heading, table row, fence, key of the frontmatter. */
const opener = /^[ \t>]{0,12}(?:\n|$|[-+•]\s|\*\s|\d{1,3}[.)]\s|#{1,6}\s|\||```|~~~|---|\[\^|[a-z][\w-]{1,30}:\s)/;

/** Whether a block ends at the line break at `at`. */
function endsBlock(text: string, at: number): boolean {
  if (opener.test(text.slice(at + 1, at + 48))) return true;
  const lineStart = text.lastIndexOf("\n", at - 1) + 1;
  return at - lineStart < 4 * reach && /^\s{0,3}(?:#{1,6}\s|\|)/.test(text.slice(lineStart, lineStart + 12));
}

/** Whether a sentence ends behind the character at `at`. */
function endsAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === newline) return endsBlock(text, at);
  if (code === 0x3002 || code === 0xff01 || code === 0xff1f) return true;
  if (code !== 46 && code !== 33 && code !== 63) return false;
  const next = text.charCodeAt(at + 1);
  if (!Number.isNaN(next) && !isSpace(next) && next !== 42 && next !== 41) return false;
  return !/(?:\be\.g|\bi\.e|\betc|\bvs|\bapprox|(?:^|\n)\s{0,12}#{0,6}\s{0,3}\d{1,3})$/.test(
    text.slice(Math.max(0, at - 20), at),
  );
}

/** The sentence around an offset. */
export function sentenceAt(view: View, offset: number): Sentence {
  const text = view.lower;
  const floor = Math.max(0, offset - reach);
  let start = offset;
  while (start > floor && !endsAt(text, start - 1)) start--;
  const ceiling = Math.min(text.length, offset + reach);
  let end = offset;
  while (end < ceiling && !endsAt(text, end)) end++;
  return {
    view,
    start,
    end,
    text: text.slice(start, end).replace(/[*`"“”„«»\s]|__|\n>/g, (mark) => " ".repeat(mark.length)),
  };
}
