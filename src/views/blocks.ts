import {
  afterQuoteMark,
  type Container,
  goesOn,
  itemColumn,
  moveBase,
  moveBaseColumn,
  offsetOf,
} from "./containers.ts";
import { type HtmlBlock, htmlBlockOf } from "./html-blocks.ts";
import {
  codeIndent,
  codeOf,
  columnAt,
  fenceStart,
  headingStart,
  interrupts,
  isBreak,
  isTooDeep,
  isUnderline,
  itemStart,
  type Line,
  skipRun,
  skipSpace,
} from "./line-starts.ts";
import { cellsIn, hasPipe, isBelowHeader, isDelimiterRow } from "./table-rows.ts";

/** What stands in a block. */
export type BlockKind = "quote" | "fence" | "indented" | "heading" | "table" | "paragraph" | HtmlBlock["kind"];

/** A block of Markdown by its offsets; `info` are the words behind the mark of a fence. */
export interface Block {
  readonly kind: BlockKind;
  readonly start: number;
  /** Of a quotation that is still open: of what it holds by now. */
  end: number;
  readonly info?: string;
}

/** Reads the blocks of a Markdown text, one after the other. Every line is looked at once, so it is linear in the text. */
export class BlockReader {
  /** In the order of their beginnings; quotations stand before what they hold. */
  readonly blocks: Block[] = [];
  private readonly text: string;
  /** Where reading ends: the end of the text, or a line that is nested too deeply. */
  private limit: number;
  private readonly line: Line;
  private readonly open: Container[] = [{ kind: "document", value: 0, isBlank: false, children: 0, block: undefined }];
  /** Marks of quotations in the line that belong to no block yet. */
  private marks = 0;
  /** End of the line before. */
  private before: number;
  /** The next pipe from the line on: paragraphs without one are the rule. */
  private pipe = -1;
  private isDone = false;

  /** Reads from an offset at which a line begins. */
  constructor(text: string, start: number) {
    this.text = text;
    this.limit = text.length;
    this.before = start;
    this.line = { text, start, end: start, base: start, baseColumn: 0, at: start, column: 0, depth: 1 };
    this.begin(start);
  }

  /** Up to where blocks have been read: not the end of the text when a line is nested beyond reason. */
  get position(): number {
    return this.isDone ? this.limit : this.line.start;
  }

  /** Reads one block. Returns false at the end of the text. */
  next(): boolean {
    const { line, open } = this;
    for (;;) {
      if (this.isDone) return false;
      while (open.length > line.depth) this.close();
      open.at(-1)!.children += this.marks;
      if (line.at < line.end) break;
      this.advance();
    }
    while (this.contain());
    if (!this.indented() && !this.fence() && !this.thematicBreak() && !this.heading() && !this.html()) this.leaf();
    return true;
  }

  /** Goes to the next line, if there is one. */
  private advance(): boolean {
    this.before = this.line.end;
    this.isDone = this.line.end >= this.limit;
    if (!this.isDone) this.begin(this.line.end + 1);
    return !this.isDone;
  }

  private begin(start: number): void {
    const { line, open, text } = this;
    const end = text.indexOf("\n", start);
    line.start = start;
    line.end = end < 0 || end > this.limit ? this.limit : end;
    if (isTooDeep(line)) {
      this.limit = start;
      line.end = start;
    }
    line.base = start;
    line.baseColumn = 0;
    line.at = skipSpace(text, start, line.end);
    line.column = columnAt(text, line.at, start, 0);
    line.depth = 1;
    this.marks = 0;
    for (; line.depth < open.length; line.depth++) {
      const container = open[line.depth]!;
      if (!goesOn(container, open[line.depth + 1], line)) break;
      if (container.kind === "quote") this.marks++;
    }
  }

  /** Whether all that was open goes on in the line. */
  private get isWithin(): boolean {
    return this.line.depth >= this.open.length;
  }

  private start(kind: Container["kind"], value = 0, isBlank = false, block?: Block): void {
    this.open.push({ kind, value, isBlank, children: 0, block });
  }

  private close(): void {
    this.open.pop();
    this.open.at(-1)!.children++;
  }

  /** Every quotation that is open ends behind what it holds. */
  private reach(end: number): void {
    for (const { block } of this.open) if (block && block.end < end) block.end = end;
  }

  private add(kind: BlockKind, start: number, end: number, info?: string): void {
    this.blocks.push(info === undefined ? { kind, start, end } : { kind, start, end, info });
    this.open.at(-1)!.children++;
    this.reach(end);
  }

  /** Opens the quotation or item that the rest of the line begins. */
  private contain(): boolean {
    const { line, open } = this;
    const code = codeOf(line);
    if (line.column >= line.baseColumn + codeIndent || code === 0) return false;
    if (code === 62) {
      const block: Block = { kind: "quote", start: line.at, end: line.end };
      this.blocks.push(block);
      this.start("quote", 0, false, block);
      open.at(-1)!.children++;
      moveBase(line, afterQuoteMark(line, true));
    } else {
      const item = itemStart(line);
      if (!item || isBreak(line)) return false;
      if (open.at(-1)!.kind !== item.kind) this.start(item.kind, item.mark);
      const column = itemColumn(line, item.size);
      const length = line.end - line.start;
      this.start("item", column - line.baseColumn, item.kind === "bullet" ? column >= length : column === length);
      open.at(-1)!.children++;
      moveBaseColumn(line, column);
    }
    line.depth = open.length;
    return true;
  }

  private indented(): boolean {
    const { line } = this;
    const column = line.baseColumn + codeIndent;
    if (line.column < column) return false;
    const start = offsetOf(line, column);
    let end = line.end;
    while (this.advance() && this.isWithin) {
      if (line.at === line.end) continue;
      if (line.column < column) break;
      end = line.end;
    }
    this.add("indented", start, end);
    return true;
  }

  private fence(): boolean {
    const { line, text } = this;
    const run = fenceStart(line);
    if (run < 0) return false;
    const { at: start } = line;
    const code = text.charCodeAt(start);
    const info = text.slice(run, line.end).trim();
    while (this.advance() && this.isWithin) {
      if (text.charCodeAt(line.at) !== code || line.column - line.baseColumn >= codeIndent || line.at === line.end)
        continue;
      const closing = skipRun(text, line.at, line.end);
      if (closing - line.at < run - start || skipSpace(text, closing, line.end) < line.end) continue;
      this.advance();
      break;
    }
    this.add("fence", start, this.before, info);
    return true;
  }

  private thematicBreak(): boolean {
    if (!isBreak(this.line)) return false;
    this.advance();
    this.open.at(-1)!.children++;
    this.reach(this.before);
    return true;
  }

  private heading(): boolean {
    if (headingStart(this.line) < 0) return false;
    const { at, end } = this.line;
    this.advance();
    this.add("heading", at, end);
    return true;
  }

  private html(): boolean {
    const { line, text } = this;
    if (codeOf(line) !== 60) return false;
    const { at: start } = line;
    const html = htmlBlockOf(text.slice(start, line.end), false);
    if (!html) return false;
    this.htmlEnd(html);
    this.add(html.kind, start, this.before);
    return true;
  }

  /** Goes behind the last line of an HTML block. */
  private htmlEnd({ end }: HtmlBlock): void {
    const { line, text } = this;
    const ends = (): boolean => (end ? end.test(text.slice(line.start, line.end)) : line.at === line.end);
    while (!ends()) {
      if (!this.advance()) return;
      if (!this.isWithin) return;
    }
    if (end) this.advance();
  }

  /** A paragraph, or the heading or table that it turns out to be. */
  private leaf(): void {
    const { line } = this;
    if (line.at === line.end) {
      this.advance();
      return;
    }
    const first = { text: this.text, start: line.at, end: line.end };
    const piped = hasPipe(first);
    let isTable: boolean | undefined;
    let { end } = line;
    while (this.advance() && line.at < line.end) {
      if (line.column < line.baseColumn + codeIndent && this.endsLeaf(piped)) break;
      if (piped) isTable ??= isBelowHeader(first, line);
      if (this.isWithin && isUnderline(line)) {
        this.advance();
        this.add("heading", first.start, this.before);
        return;
      }
      end = line.end;
    }
    this.add(isTable ? "table" : "paragraph", first.start, end);
  }

  /** Whether a line ends the paragraph above it. */
  private endsLeaf(piped: boolean): boolean {
    const { line } = this;
    const code = codeOf(line);
    if (code === 62 || headingStart(line) >= 0 || fenceStart(line) >= 0) return true;
    if (code === 60 && htmlBlockOf(this.text.slice(line.at, line.end), true)) return true;
    return this.beginsItem() || this.isInterrupting() || (!piped && this.beginsTable());
  }

  private beginsItem(): boolean {
    const item = itemStart(this.line);
    return item !== undefined && (this.open.some(({ kind }) => kind === item.kind) || interrupts(this.line, item));
  }

  /** Whether a line is a thematic break, and does not make a heading of what stands above it. */
  private isInterrupting(): boolean {
    const { line } = this;
    return isBreak(line) && !(codeOf(line) === 45 && line.depth === this.open.length && isUnderline(line));
  }

  /** Whether a line is the header of a table: the next one says so. */
  private beginsTable(): boolean {
    const { text, base, start, end } = this.line;
    if (this.pipe < base) {
      const pipe = text.indexOf("|", base);
      this.pipe = pipe < 0 ? text.length : pipe;
    }
    const header = { text, start: base, end };
    if (this.pipe >= end || !hasPipe(header) || end >= this.limit) return false;
    const nextEnd = text.indexOf("\n", end + 1);
    const next = { text, start: end + 1, end: nextEnd < 0 || nextEnd > this.limit ? this.limit : nextEnd };
    if (!isDelimiterRow(next)) return false;
    return cellsIn(header) === cellsIn({ ...next, start: Math.min(next.end, next.start + base - start) });
  }
}
