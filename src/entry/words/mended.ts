import type { FileChange } from "../../fix/patch.ts";
import type { MadeEdit, Mended, Unmended } from "../../mend.ts";
import { terminalText } from "../../report/escape.ts";
import { type Page, paragraph, part } from "../../report/page.ts";
import { severityStyles } from "../../report/paint.ts";
import { plural } from "../../report/words.ts";
import { diffLines } from "./diff.ts";

/** What was, or would be, done about the findings of a folder. */
export interface MendedWords {
  readonly mended: Mended;
  /** Changes that could not be written, and why. */
  readonly refused: readonly { readonly change: FileChange; readonly why: string }[];
  readonly written: boolean;
  /** Where the patch lies, and what takes the changes back. */
  readonly patch?: string;
  readonly undo?: string;
}

/** Edits and findings that are listed: a terminal is no place for thousands, which the JSON has. */
const most = 30;

const placeOf = (path: string, line: number): string => `${terminalText(path, 200)}:${line}`;

const editLines = (edit: MadeEdit, page: Page): string[] => [
  `  ${page.paint(severityStyles[edit.effective], edit.effective.padEnd(8))} ${page.paint("cyan", placeOf(edit.path, edit.line))}`,
  ...paragraph(`${terminalText(edit.title)} (${edit.ruleId}, ${edit.fingerprint.slice(0, 8)})`, 11, page),
];

const leftLines = ({ finding, why }: Unmended, page: Page): string[] => {
  const { effective, location, ruleId, fingerprint } = finding;
  return [
    `  ${page.paint(severityStyles[effective], effective.padEnd(8))} ${page.paint("cyan", placeOf(location.path, location.region.startLine))}`,
    ...paragraph(`${terminalText(ruleId)}, ${fingerprint.slice(0, 8)}: ${terminalText(why)}`, 11, page),
  ];
};

function listed<T>(list: readonly T[], lines: (one: T, page: Page) => string[], page: Page): string[] {
  const rest = list.length - most;
  return [
    ...list.slice(0, most).flatMap((one) => lines(one, page)),
    ...(rest > 0 ? [`  ... and ${rest} more; --json has all`] : []),
  ];
}

function headOf({ mended, refused, written }: MendedWords): string {
  const { edits, left, changes } = mended;
  const rest = left.length > 0 ? `; ${plural(left.length, "finding")} ${left.length === 1 ? "stays" : "stay"}` : "";
  const files = plural(changes.length - refused.length, "file");
  if (edits.length === 0) return left.length === 0 ? "Nothing to fix." : `No edit to make${rest}.`;
  return `${plural(edits.length, "edit")} in ${files} ${written ? "made" : "to make"}${rest}.`;
}

/** What the command says: the diff, what was done, what was not and why, and how to take it back. */
export function mendedLines(words: MendedWords, page: Page): string[] {
  const { mended, refused, written, patch, undo } = words;
  const { before, after } = mended;
  const gone = new Set(refused.map(({ change }) => change.path));
  const trust = after.skills.flatMap((skill) => {
    const was = before.skills.find(({ path, kind }) => path === skill.path && kind === skill.kind);
    if (was === undefined || was.trust === skill.trust) return [];
    return [
      `  ${terminalText(skill.path, 200)}: trust ${was.trust} -> ${skill.trust}, ${was.verdict} -> ${skill.verdict}`,
    ];
  });
  return [
    ...mended.changes.filter(({ path }) => !gone.has(path)).flatMap((change) => [...diffLines(change, page), ""]),
    page.paint("bold", headOf(words)),
    ...part(
      written ? "Made" : "To make",
      listed(
        mended.edits.filter(({ path }) => !gone.has(path)),
        editLines,
        page,
      ),
      page,
    ),
    ...part(
      "Not written",
      refused.flatMap(({ change, why }) =>
        paragraph(`${terminalText(change.path, 200)}: ${terminalText(why)}`, 2, page),
      ),
      page,
    ),
    ...part("Left for a person", listed(mended.left, leftLines, page), page),
    ...part(written ? "Trust" : "Trust afterwards", refused.length > 0 ? [] : trust, page),
    ...part("Patch", patch === undefined ? [] : [`  ${patch}`], page),
    ...part("To take it back", undo === undefined ? [] : [`  ${undo}`], page),
  ];
}
