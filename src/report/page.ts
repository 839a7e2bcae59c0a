import type { Paint } from "./paint.ts";
import { wrapWords } from "./wrap.ts";

/** Where lines of text go: how they are painted, and how many columns there are. */
export interface Page {
  readonly paint: Paint;
  readonly width: number;
}

/** A paragraph in lines behind `indent` spaces. The text has nothing in it that a terminal obeys. */
export const paragraph = (text: string, indent: number, { width }: Page): string[] =>
  wrapWords(text, width - indent).map((line) => " ".repeat(indent) + line);

/** A heading with what is below it; nothing where that is nothing. */
export const part = (title: string, lines: readonly string[], { paint }: Page): string[] =>
  lines.length === 0 ? [] : ["", paint("bold", title), ...lines];

/** Lines of a text to be copied, as they are, behind four spaces. */
export const pasted = (text: string): string[] =>
  text
    .trimEnd()
    .split("\n")
    .map((line) => `    ${line}`.trimEnd());
