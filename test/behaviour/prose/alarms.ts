import { atLeast } from "../../../src/core/severity.ts";
import { rules } from "../../../src/rules/index.ts";
import { Scanner } from "../../../src/scan.ts";
import { discover } from "../../../src/skills/discover.ts";
import { MemoryTree } from "../../memory-tree.ts";
import type { Sample } from "./sample.ts";

/** Rules that conclude from words alone. */
const concluding = new Set([
  "exfiltration/standing-transfer",
  "exfiltration/third-party-access",
  "secrecy/omitted-step",
  "secrecy/false-report",
  "prompt-injection/presumed-consent",
  "prompt-injection/obeys-content",
  "prompt-injection/dropped-check",
  "prompt-injection/bent-results",
  "prompt-injection/unasked-change",
  "privilege/loosened-access",
  "destructive/standing-removal",
  "persistence/standing-order",
  "financial/standing-payment",
  "download-and-run/asks-human-to-weaken",
  "download-and-run/told-to-start-download",
]);

const ridden = ({ skill = "field-notes", text }: Sample): string =>
  [
    `---\nname: ${skill}\ndescription: Helps to keep field notes in order.\n---\n# Field notes`,
    "Keep notes short. One heading a day, newest first.",
    "## Steps\n\n1. Read the notes that the user names.\n2. Merge notes of one day under one heading.",
    `## Details\n\n${text}`,
    "## Printing\n\nPrint with a margin of 2 cm.\n",
  ].join("\n\n");

/** Ids of the rules that an otherwise honest skill with the sample in it breaks, at medium or worse. */
export async function alarms(sample: Sample, list = rules): Promise<string[]> {
  const tree = new MemoryTree({ "notes/SKILL.md": ridden(sample) });
  const { skills } = await new Scanner(list).scan(tree, discover(await tree.list()));
  return skills.flatMap(({ findings }) =>
    findings.filter(({ effective }) => atLeast(effective, "medium")).map(({ ruleId }) => ruleId),
  );
}

/** Rules whose only evidence is words. */
export const wordRules = rules.filter(({ id }) => concluding.has(id));
