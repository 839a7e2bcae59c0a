import type { Severity } from "../core/severity.ts";
import type { RunVerdict } from "../core/verdict.ts";

/** SGR codes (ECMA-48 §8.3.117). */
const codes = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, magenta: 35, cyan: 36 } as const;
export type Style = keyof typeof codes;

/** Gives a text a style; the text has nothing in it that a terminal obeys (`terminalText`). */
export type Paint = (style: Style, text: string) => string;

/** Paints where `color` says so, else leaves every text as it is. */
export const painter = (color: boolean): Paint =>
  color ? (style, text) => `\u001b[${codes[style]}m${text}\u001b[0m` : (_, text) => text;

/** How a verdict is painted. */
export const verdictStyles: Readonly<Record<RunVerdict, Style>> = {
  pass: "green",
  review: "yellow",
  fail: "red",
  "no-skills": "cyan",
  "did-not-run": "magenta",
};

/** How a severity is painted. */
export const severityStyles: Readonly<Record<Severity, Style>> = {
  critical: "red",
  high: "red",
  medium: "yellow",
  low: "cyan",
  info: "dim",
};

/** Printable ASCII: what an address must be of, so that it cannot end the sequence that it stands in. */
const address = /^[!-~]{1,2000}$/;

/**
 * A text that opens an address where a terminal shows links (OSC 8, "Hyperlinks in terminal emulators"); the text alone where the address
 * has characters that do not belong in one.
 */
export const linked = (text: string, url: string | undefined): string =>
  url !== undefined && address.test(url) ? `\u001b]8;;${url}\u001b\\${text}\u001b]8;;\u001b\\` : text;
