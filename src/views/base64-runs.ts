import { characterRuns, characterSet } from "./character-runs.ts";

/** Half-open range of offsets. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A run of encoded text; `lines` are its parts where it goes over several, in case that they are no whole after all. */
export interface EncodedRun extends Range {
  readonly lines: readonly Range[];
}

/** Digits of base64 in both alphabets, and how many of them are worth a look. */
const digits = characterSet("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/_-");
const leastDigits = 20;
const padding = /={1,2}/y;
/** What may stand between two lines of one run: a line end, quotes, a plus or a backslash, the mark of a comment or quotation. */
const lineEnd = /["']?[ \t]{0,8}[+,.\\]?[ \t]{0,8}\r?\n[ \t>#*]{0,16}["']?/y;
/** A last line too short to be a run by itself. */
const shortLine = /[A-Za-z0-9+/_-]{2,19}={0,2}(?![A-Za-z0-9+/_-])/y;

/** Shortest line that goes on in the next one (words of a list are shorter), and in a next one that is short itself. */
const goesOn = 40;
const endsShort = 60;

/** End of what a sticky pattern matches at an offset; the offset itself where it does not match. */
function after(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/** A run whose last line ends here: with its padding, or with a short line that follows. */
function closed(text: string, lines: readonly Range[]): EncodedRun {
  const [{ start }, last] = [lines[0]!, lines.at(-1)!];
  const padded = after(padding, text, last.end);
  const next = after(lineEnd, text, last.end);
  const short = next > last.end ? after(shortLine, text, next) : next;
  if (padded === last.end && last.end - last.start >= endsShort && short > next) {
    return { start, end: short, lines: [...lines, { start: next, end: short }] };
  }
  return {
    start,
    end: padded,
    lines: lines.length > 1 ? [...lines.slice(0, -1), { start: last.start, end: padded }] : [],
  };
}

/** Runs of base64: on one line, in lines as its encoders write it, or in string literals one below the other. */
export function* base64Runs(text: string): Iterable<EncodedRun> {
  let lines: Range[] = [];
  for (const line of characterRuns(text, digits, leastDigits)) {
    const last = lines.at(-1);
    if (last && last.end - last.start >= goesOn && after(lineEnd, text, last.end) === line.start) lines.push(line);
    else {
      if (lines.length > 0) yield closed(text, lines);
      lines = [line];
    }
  }
  if (lines.length > 0) yield closed(text, lines);
}
