/** One character of a shell command: not the end of its line, unless a backslash carries it over, and none of `without`. */
export const onLine = (without = ""): string => String.raw`(?:[^\n${without}]|(?<=\\\r?)\n)`;

/**
 * Holds within the first `most` characters of the text that a pattern is tried on. A pattern that begins at its anchor needs no
 * second look further on in the window, where the next anchor begins a window of its own: text full of anchors stays cheap.
 */
export const early = (most: number): string => String.raw`(?<![\s\S]{${most + 1}})`;
