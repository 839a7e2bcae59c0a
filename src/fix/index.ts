import { type Fix, type Fixer, type FixInput, type FixKind, isPresentable } from "./fix.ts";
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

/**
 * The edit that may mend a finding; undefined where there is none, where the file has line ends that a suggestion would change (CR), or
 * where the lines cannot be shown as they are. Whether it mends anything only a second scan can tell (`offersOf`). Never throws.
 */
export function fixesOf(input: Omit<FixInput, "lines">): Fix | undefined {
  const { path, region } = input.finding.location;
  if (path !== input.file.path || input.file.text.includes("\r")) return undefined;
  const lines = input.file.text.split("\n");
  if (region.endLine > lines.length) return undefined;
  for (const [kind, fixer] of fixers) {
    const edit = fixer({ ...input, lines });
    if (edit && isPresentable(edit)) return { kind, path, ...edit };
  }
  return undefined;
}

/** The text of a file with an edit made. */
export function applied({ startLine, endLine, lines: replacement }: Fix, text: string): string {
  const lines = text.split("\n");
  lines.splice(startLine - 1, endLine - startLine + 1, ...replacement);
  return lines.join("\n");
}
