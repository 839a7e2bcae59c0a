import { shortCommit } from "../core/commit.ts";
import type { Report } from "../core/report.ts";
import { codeSpan, markdownText } from "./escape.ts";

/** Reasons that the banner names. */
const maxReasons = 4;

const short = (sha: string): string => codeSpan(shortCommit(sha));

/**
 * The banner above a report that is out of date, since the scan of the commit `head` did not run (D10): quoted lines, no blank one
 * among them. `of` is the commit that the report below it is of; `cut` that its end had to go. Reasons in it are inert.
 */
export function staleBanner(report: Pick<Report, "reasons">, head: string, of: string, cut: boolean): string {
  const reasons = report.reasons.slice(0, maxReasons).map((reason) => `- ${markdownText(reason)}`);
  const what = of === head ? `an earlier scan of the same commit` : `the scan of ${short(of)}`;
  const end = cut ? " Its end is left out, for the length of a comment." : "";
  const lines = [
    "[!WARNING]",
    `**The last scan, of ${short(head)}, did not run**, so nothing is known of it:`,
    ...reasons,
    "",
    `What follows is ${what}, and says nothing of what came since.${end}`,
  ];
  return lines.map((line) => `> ${line}`.trimEnd()).join("\n");
}
