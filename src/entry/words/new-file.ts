import { terminalText } from "../../report/escape.ts";
import { type Page, paragraph } from "../../report/page.ts";
import { diffLines } from "./diff.ts";

/** What became of a file that was to be written. */
export interface NewFileWords {
  readonly name: string;
  readonly state: "written" | "same" | "replaced" | "kept";
  /** What was there, and what was to be there. */
  readonly before?: string;
  readonly text: string;
}

const words = {
  written: "written",
  same: "is as it should be",
  replaced: "written over",
  kept: "left as it is; --force writes over it. What would differ:",
} as const;

/** One line for a file, and the difference where one was there that says something else. */
export const newFileLines = ({ name, state, before, text }: NewFileWords, page: Page): string[] => [
  ...paragraph(`${terminalText(name)}: ${words[state]}`, 0, page),
  ...(before === undefined
    ? []
    : diffLines({ path: name, before, after: text }, page).map((line) => `  ${line}`.trimEnd())),
];
