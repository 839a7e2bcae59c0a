import { redact } from "../../core/redact.ts";
import { type FileChange, hunkHead, hunksOf } from "../../fix/patch.ts";
import { terminalLine, terminalText } from "../../report/escape.ts";
import type { Page } from "../../report/page.ts";
import type { Style } from "../../report/paint.ts";

const styles: Readonly<Record<string, Style>> = { "+": "green", "-": "red", "\\": "dim" };

function shown(line: string, { paint, width }: Page): string {
  const sign = line.charAt(0);
  const text = `${sign}${terminalLine(redact(line.slice(1)), Math.max(40, width - 1))}`.trimEnd();
  const style = styles[sign];
  return style === undefined ? text : paint(style, text);
}

/** A change for people: a unified diff with secrets masked and nothing in it that a terminal or a runner would obey. No patch to apply. */
export function diffLines(change: FileChange, page: Page): string[] {
  const path = terminalText(change.path, 300);
  return [
    page.paint("bold", `--- a/${path}`),
    page.paint("bold", `+++ b/${path}`),
    ...hunksOf(change).flatMap((hunk) => [
      page.paint("cyan", hunkHead(hunk)),
      ...hunk.lines.map((line) => shown(line, page)),
    ]),
  ];
}
