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
export declare class LineIndex {
    private readonly starts;
    constructor(text: string);
    /** Line (1-based) and column (1-based) of an offset. */
    position(offset: number): {
        line: number;
        column: number;
    };
    /** Region of the half-open range `start`–`end`. */
    region(start: number, end: number): Region;
    /** Offset at which a line (1-based) begins. */
    startOf(line: number): number;
    get lines(): number;
}
