import { terminalText } from "../../report/escape.ts";
import { type Page, paragraph } from "../../report/page.ts";
import type { NewFileOutcome } from "../new-file.ts";
import { diffLines } from "./diff.ts";

const words = {
  written: "written",
  same: "is as it should be",
  replaced: "written over",
  kept: "left as it is; --force writes over it. What would differ:",
} as const;

/** One line for a file, and the difference where one was there that says something else. */
export const newFileLines = (name: string, text: string, outcome: NewFileOutcome, page: Page): string[] => [
  ...paragraph(`${terminalText(name)}: ${words[outcome.state]}`, 0, page),
  ...("before" in outcome
    ? diffLines({ path: name, before: outcome.before, after: text }, page).map((line) => `  ${line}`.trimEnd())
    : []),
];
