import { type Fix, type Fixer, type FixInput, type FixKind, isPresentable, type TextFile } from "./fix.ts";
import { narrowAllowedTools } from "./narrow-allowed-tools.ts";
import { pinVersion } from "./pin-version.ts";
import { pipeToShell } from "./pipe-to-shell.ts";
import { removeInstruction } from "./remove-instruction.ts";
import { stripInvisible } from "./strip-invisible.ts";

const fixers: readonly (readonly [kind: FixKind, fixer: Fixer])[] = [
  ["strip-invisible", stripInvisible],
  ["pin-version", pinVersion],
  ["narrow-allowed-tools", narrowAllowedTools],
  ["pipe-to-shell", pipeToShell],
  ["remove-instruction", removeInstruction],
];

/** A CR that ends a line by itself: lines are divided otherwise then than an edit has them. */
const loneReturn = /\r(?!\n)/;

const withoutReturns = (file: TextFile): TextFile => ({ ...file, text: file.text.replaceAll("\r\n", "\n") });

/**
 * The edit that may mend a finding; undefined where there is none, where a CR alone ends lines of the file, or where the lines cannot be
 * shown as they are. Whether it mends anything only a second scan can tell (`offersOf`). Never throws.
 */
export function fixesOf(input: Omit<FixInput, "lines">): Fix | undefined {
  const { path, region } = input.finding.location;
  if (path !== input.file.path || loneReturn.test(input.file.text)) return undefined;
  const file = withoutReturns(input.file);
  const lines = file.text.split("\n");
  if (region.endLine > lines.length) return undefined;
  for (const [kind, fixer] of fixers) {
    const edit = fixer({ ...input, file, files: input.files.map(withoutReturns), lines });
    if (edit && isPresentable(edit)) return { kind, path, ...edit };
  }
  return undefined;
}

/** The text of a file with an edit made. New lines end as the first one does that goes; the last line of the file as it did. */
export function applied({ startLine, endLine, lines: replacement }: Fix, text: string): string {
  const lines = text.split("\n");
  const around = lines[startLine === lines.length ? startLine - 2 : startLine - 1];
  const end = around?.endsWith("\r") ? "\r" : "";
  const isLast = endLine >= lines.length;
  lines.splice(startLine - 1, endLine - startLine + 1, ...replacement.map((line) => line + end));
  const whole = lines.join("\n");
  return isLast && end !== "" && whole.endsWith("\r") ? whole.slice(0, -1) : whole;
}
