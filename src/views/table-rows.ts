import { codeOf, isSpace, type Line, skipSpace } from "./line-starts.ts";

/** A part of a text. */
interface Part {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Whether a part holds a pipe that no backslash takes away. */
export function hasPipe({ text, start, end }: Part): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 124) return true;
    if (code === 92) at++;
  }
  return false;
}

/** Cells of a row. */
export function cellsIn({ text, start, end }: Part): number {
  let count = 0;
  let isFirst = true;
  let isFilled = false;
  let escaped = false;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 124 && !escaped) {
      if (!isFirst || isFilled) count++;
      isFirst = false;
      isFilled = false;
    } else if (escaped || !isSpace(code)) isFilled = true;
    escaped = !escaped && code === 92;
  }
  return isFilled ? count + 1 : count;
}

/** Behind `:---:` and the spaces around it; -1 where none stands. */
function afterDelimiter(text: string, from: number, end: number): number {
  let at = skipSpace(text, from, end);
  if (text.charCodeAt(at) === 58) at++;
  const dashes = at;
  while (at < end && text.charCodeAt(at) === 45) at++;
  if (at === dashes) return -1;
  if (at < end && text.charCodeAt(at) === 58) at++;
  return skipSpace(text, at, end);
}

/** Whether a line is the one below the header of a table: at least one delimiter with a pipe (GFM 0.29 §4.10), also in a quotation. */
export function isDelimiterRow({ text, start, end }: Part): boolean {
  let at = start;
  while (at < end && (text.charCodeAt(at) === 62 || isSpace(text.charCodeAt(at)))) at++;
  if (at < end && text.charCodeAt(at) === 124) at++;
  let pipes = 0;
  while (at < end) {
    const next = afterDelimiter(text, at, end);
    if (next < 0) return pipes > 0 && skipSpace(text, at, end) === end;
    if (next >= end) return pipes > 0;
    if (text.charCodeAt(next) !== 124) return false;
    pipes++;
    at = next + 1;
  }
  return pipes > 0;
}

/** Whether a line makes a table of the line above it. */
export function isBelowHeader(header: Part, line: Line): boolean {
  const code = codeOf(line);
  if (code !== 45 && code !== 58 && code !== 124) return false;
  const row = { text: line.text, start: line.at, end: line.end };
  return isDelimiterRow(row) && cellsIn(header) === cellsIn(row);
}
