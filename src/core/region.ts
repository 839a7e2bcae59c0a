/** Place in a file: lines and columns are 1-based, columns count UTF-16 units, the end column is exclusive (SARIF 2.1.0 §3.30). */
export interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A region of one artifact. */
export interface Location {
  /** Path from the root of the tree. */
  readonly path: string;
  readonly region: Region;
}

/** Offsets at which the lines of a text begin. LF, CRLF and a lone CR end a line. */
export class LineIndex {
  private readonly starts: number[] = [0];

  constructor(text: string) {
    const breaks = /\r\n|\n|\r/g;
    while (breaks.exec(text)) this.starts.push(breaks.lastIndex);
  }

  /** Line (1-based) and column (1-based) of an offset. */
  position(offset: number): { line: number; column: number } {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - this.starts[low]! + 1 };
  }

  /** Region of the half-open range `start`–`end`. */
  region(start: number, end: number): Region {
    const from = this.position(start);
    const to = this.position(Math.max(start, end));
    return { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column };
  }

  /** Offset at which a line (1-based) begins. */
  startOf(line: number): number {
    return this.starts[Math.min(line, this.starts.length) - 1] ?? 0;
  }

  get lines(): number {
    return this.starts.length;
  }
}
