/** One line while it is read. Offsets are those of the text; columns count from 0, a tab goes to the next multiple of four. */
export interface Line {
  readonly text: string;
  start: number;
  /** Offset of its line break, or of the end of the text. */
  end: number;
  /** Behind the marks of the containers that go on in the line. */
  base: number;
  baseColumn: number;
  /** The first character behind them that is no space; `end` where there is none. */
  at: number;
  column: number;
  /** Containers that go on in the line, with the document. */
  depth: number;
}

/** Columns by which code is indented. */
export const codeIndent = 4;

/** True for what Markdown skips within a line. */
export const isSpace = (code: number): boolean => code === 32 || code === 9 || code === 13;

/** The first offset that holds no space. */
export function skipSpace(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isSpace(text.charCodeAt(at))) at++;
  return at;
}

/** The column of an offset, from one whose column is known. */
export function columnAt(text: string, to: number, from: number, column: number): number {
  let count = column;
  for (let at = from; at < to; at++) count += text.charCodeAt(at) === 9 ? 4 - (count % 4) : 1;
  return count;
}

/** Behind a run of one character. */
export function skipRun(text: string, from: number, end: number): number {
  const code = text.charCodeAt(from);
  let at = from;
  while (at < end && text.charCodeAt(at) === code) at++;
  return at;
}

/** The character that decides what a line begins; 0 for an empty one. */
export const codeOf = ({ text, at, end }: Line): number => (at < end ? text.charCodeAt(at) : 0);

const backtick = 96;
const tilde = 126;

/** Behind the opening run of a fence; -1 when the line opens none (CommonMark 0.31 §4.5). */
export function fenceStart(line: Line): number {
  const code = codeOf(line);
  if (code !== backtick && code !== tilde) return -1;
  const run = skipRun(line.text, line.at, line.end);
  if (run < line.at + 3) return -1;
  for (let at = run; code === backtick && at < line.end; at++) if (line.text.charCodeAt(at) === backtick) return -1;
  return run;
}

/** Number of `#` of a heading; -1 when the line is none (§4.2). */
export function headingStart(line: Line): number {
  if (codeOf(line) !== 35) return -1;
  const run = skipRun(line.text, line.at, line.end);
  if (run < line.end && !isSpace(line.text.charCodeAt(run))) return -1;
  return run - line.at <= 6 ? run - line.at : -1;
}

/** Whether a line underlines a heading (§4.3). */
export function isUnderline(line: Line): boolean {
  const code = codeOf(line);
  if ((code !== 45 && code !== 61) || line.column >= line.baseColumn + codeIndent) return false;
  const run = skipRun(line.text, line.at, line.end);
  return skipSpace(line.text, run, line.end) === line.end;
}

/** Whether a line is a thematic break (§4.1). */
export function isBreak(line: Line): boolean {
  const code = codeOf(line);
  if (code !== 42 && code !== 45 && code !== 95) return false;
  let count = 0;
  for (let at = line.at; at < line.end; at++) {
    const other = line.text.charCodeAt(at);
    if (other === code) count++;
    else if (!isSpace(other)) return false;
  }
  return count >= 3;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const maxDigits = 9;

/** What a line begins with as an item of a list. */
export interface ItemStart {
  readonly kind: "bullet" | "ordered";
  /** Code of the bullet, or of what stands behind the number. */
  readonly mark: number;
  readonly size: number;
}

/** The item of a list that a line begins, if it does (§5.2). */
export function itemStart({ text, at, end }: Line): ItemStart | undefined {
  const code = at < end ? text.charCodeAt(at) : 0;
  if (code === 45 || code === 43 || code === 42) {
    const free = at === end - 1 || isSpace(text.charCodeAt(at + 1));
    return free ? { kind: "bullet", mark: code, size: 1 } : undefined;
  }
  if (!isDigit(code)) return undefined;
  let behind = at;
  while (behind < end && behind <= at + maxDigits && isDigit(text.charCodeAt(behind))) behind++;
  if (behind === end || behind > at + maxDigits) return undefined;
  const mark = text.charCodeAt(behind);
  if ((mark !== 46 && mark !== 41) || (behind < end - 1 && !isSpace(text.charCodeAt(behind + 1)))) return undefined;
  return { kind: "ordered", mark, size: behind + 1 - at };
}

/** Whether an item may end a paragraph where no list of its kind is open: it has a text, and a number that is 1. */
export function interrupts({ text, at, end }: Line, { kind, size }: ItemStart): boolean {
  if (skipSpace(text, at + size, end) >= end) return false;
  return kind === "bullet" || (size === 2 && text.charCodeAt(at) === 49);
}

const maxOpenings = 32;
const maxBlanks = 200;

/** Behind the blanks and the mark that open a quotation or an item; -1 where none stands. */
function afterOpening(text: string, from: number, end: number): number {
  const at = skipBlanks(text, from, end);
  const code = at < end ? text.charCodeAt(at) : 0;
  if (code === 62) return at + 1;
  let mark = at;
  while (mark < at + maxDigits && isDigit(text.charCodeAt(mark))) mark++;
  const isMark = mark > at ? /[.)]/.test(text.charAt(mark)) : code === 45 || code === 42 || code === 43;
  return isMark && mark + 1 < end && skipBlanks(text, mark + 1, mark + 2) > mark + 1 ? mark + 2 : -1;
}

function skipBlanks(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9)) at++;
  return at;
}

/**
 * A line that opens more than 32 lists and quotations, or one behind 200 blanks: all that is open is walked on every line. Nobody
 * writes either.
 */
export function isTooDeep({ text, start, end }: Line): boolean {
  let at = afterOpening(text, start, end);
  if (at < 0) return false;
  if (at - start > maxBlanks && skipBlanks(text, start, end) - start >= maxBlanks) return true;
  for (let count = 1; count <= maxOpenings; count++) {
    at = afterOpening(text, at, end);
    if (at < 0) return false;
  }
  return true;
}
