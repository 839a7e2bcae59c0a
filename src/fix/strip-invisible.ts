import type { Edit, FixInput } from "./fix.ts";
import { withoutUnseen } from "./unseen.ts";

const concerned: ReadonlySet<string> = new Set([
  "hidden-content/bidi-controls",
  "hidden-content/invisible-text",
  "hidden-content/zero-width-split",
]);

/** The view of what invisible characters spell. */
const spelled = "invisible characters";

/** Invisible characters out of the lines of a finding that is about them, or about what they spell. */
export function stripInvisible({ finding, lines }: FixInput): Edit | undefined {
  if (!concerned.has(finding.ruleId) && !finding.layers.includes(spelled)) return undefined;
  const { startLine, endLine } = finding.location.region;
  const kept = lines.slice(startLine - 1, endLine).map(withoutUnseen);
  return { title: "Delete the characters that do not show", startLine, endLine, lines: kept };
}
