import {
  codeIndent,
  columnAt,
  type ItemStart,
  isBreak,
  isSpace,
  itemStart,
  type Line,
  skipSpace,
} from "./line-starts.ts";

/** A block that holds other blocks, while it is open. */
export interface Container {
  readonly kind: "document" | "quote" | "item" | ItemStart["kind"];
  /** Of a list the mark of its items, of an item the columns that its text is indented by. */
  readonly value: number;
  /** Of an item: whether nothing follows its mark in the first line. */
  readonly isBlank: boolean;
  /** What it holds by now, the marks of the line included. */
  children: number;
  /** A quotation as it is reported. */
  readonly block: { end: number } | undefined;
}

/** Goes to the first character behind the marks. */
function forward(line: Line): void {
  if (line.base <= line.at) return;
  const at = skipSpace(line.text, line.base, line.end);
  line.column = columnAt(line.text, at, line.at, line.column);
  line.at = at;
}

/** Puts the base behind a mark. */
export function moveBase(line: Line, to: number): void {
  line.base = to;
  line.baseColumn = columnAt(line.text, to, line.at, line.column);
  forward(line);
}

/** The offset of a column, or the end of the line. */
export function offsetOf({ text, start, end }: Line, column: number): number {
  let at = start;
  for (let count = 0; at < end && count < column; at++) count += text.charCodeAt(at) === 9 ? 4 - (count % 4) : 1;
  return at;
}

/** Puts the base at a column. */
export function moveBaseColumn(line: Line, column: number): void {
  line.baseColumn = column;
  line.base = offsetOf(line, column);
  forward(line);
}

/** Whether a list goes on: in an item that does, in a blank line, or with another item like those it has. */
function listGoesOn(list: Container, item: Container | undefined, line: Line): boolean {
  if (line.at === line.end || (item !== undefined && line.column >= item.value + line.baseColumn)) return true;
  if (line.column >= line.baseColumn + codeIndent) return false;
  const start = itemStart(line);
  return start?.kind === list.kind && start.mark === list.value && (list.kind === "ordered" || !isBreak(line));
}

function itemGoesOn(item: Container, line: Line): boolean {
  const goesOn =
    line.at === line.end ? !(item.isBlank && item.children === 1) : line.column >= line.baseColumn + item.value;
  if (goesOn) moveBaseColumn(line, line.baseColumn + item.value);
  return goesOn;
}

/** Behind the `>` of a quotation and one space; `isOnly`: a tab is no such space. */
export function afterQuoteMark({ text, at, end }: Line, isFirst: boolean): number {
  const next = at + 1 < end ? text.charCodeAt(at + 1) : 0;
  return at + ((isFirst ? next === 32 : isSpace(next)) ? 2 : 1);
}

function quoteGoesOn(quote: Container, line: Line): boolean {
  if (line.at === line.end || line.text.charCodeAt(line.at) !== 62) return false;
  quote.block!.end = line.end;
  moveBase(line, afterQuoteMark(line, false));
  return true;
}

/** Whether a container goes on in a line; `inner` is the one in it. Moves the line behind its mark. */
export function goesOn(container: Container, inner: Container | undefined, line: Line): boolean {
  if (container.kind === "quote") return quoteGoesOn(container, line);
  return container.kind === "item" ? itemGoesOn(container, line) : listGoesOn(container, inner, line);
}

/** The column at which the text of an item begins. */
export function itemColumn({ text, at, end, column }: Line, size: number): number {
  const behind = column + size;
  const skipped = skipSpace(text, at + size, end);
  const begins = columnAt(text, skipped, at + size, behind);
  return begins >= behind + 5 || skipped === end ? behind + 1 : begins;
}
