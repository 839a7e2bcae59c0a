import { countCapabilities } from "../core/capability.ts";
import type { Report, SkillReport } from "../core/report.ts";
import type { RunVerdict, Verdict } from "../core/verdict.ts";
import { fitLines, type Measure } from "./budget.ts";
import { codeSpan, markdownText } from "./escape.ts";
import { countKinds, kindPrefix, percent, tally, withStatus } from "./words.ts";

/** The sign of a verdict. */
export const verdictIcons: Readonly<Record<RunVerdict, string>> = {
  pass: "✅",
  review: "⚠️",
  fail: "❌",
  "no-skills": "➖",
  "did-not-run": "🚫",
};

/** Bands of the classification that docs/scoring.md names. */
const trustIcon = (trust: number): string => (trust >= 90 ? "🟢" : trust >= 70 ? "🟡" : trust >= 40 ? "🟠" : "🔴");

/** Keeps the words of a cell on one line. */
const space = "\u00a0";

/** Trust and its change: an arrow only where it moved. */
function trustCell(skill: SkillReport): string {
  const { trust, trustBefore = trust } = skill;
  const before = trustBefore === trust ? "" : `${trustBefore}${space}→${space}`;
  const read = skill.coverage < 1 ? `, ${`${percent(skill.coverage)} read`.replace(/ /g, space)}` : "";
  return `${trustIcon(trust)}${space}${before}**${trust}**${read}`;
}

function capabilityCell(skill: SkillReport): string {
  const added = countCapabilities(skill.capabilities.added);
  const removed = countCapabilities(skill.capabilities.removed);
  return [...(added > 0 ? [`**+${added}**`] : []), ...(removed > 0 ? [`−${removed}`] : [])].join(" ") || "–";
}

function changeOf(skill: SkillReport): string {
  if (skill.change === "added") return " (new)";
  if (skill.change !== "renamed") return "";
  return ` (was ${codeSpan(skill.previousPath ?? "", { table: true, max: 80 })})`;
}

/** What other scanners say: `agrees: semgrep (3 results)`. */
function opinionCell({ opinions = [] }: SkillReport): string {
  const words = opinions.map(
    ({ tool, total, agrees }) =>
      `${agrees ? "agrees" : "**differs**"}: ${markdownText(tool, { table: true, max: 40 })} (${total})`,
  );
  return words.join(", ") || "–";
}

type Column = readonly [head: string, rule: string, cell: (skill: SkillReport) => string];

/** The columns; where nothing is compared, no finding is called new. */
const columnsOf = (isCompared: boolean): readonly Column[] => [
  [
    "Skill",
    ":--",
    (skill) => `${kindPrefix(skill)}${codeSpan(skill.path, { table: true, max: 80 })}${changeOf(skill)}`,
  ],
  ["Verdict", ":--", ({ verdict }) => `${verdictIcons[verdict]}${space}${verdict}`],
  ["Trust", "--:", trustCell],
  [
    isCompared ? "New findings" : "Findings",
    ":--",
    (skill) => tally(withStatus(skill, "new")).replace(/(\d) /g, `$1${space}`) || "–",
  ],
  ["Fixed", "--:", (skill) => String(withStatus(skill, "fixed").length || "–")],
  ["Capabilities", "--:", capabilityCell],
];

const secondOpinion: Column = ["Second opinion", ":--", opinionCell];

const rowOf = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

/** `4 more skills: 1 fail, 3 pass`. */
function restOf(skills: readonly SkillReport[]): string {
  const verdicts: readonly Verdict[] = ["fail", "review", "pass"];
  const counts = verdicts
    .map((verdict) => [verdict, skills.filter((skill) => skill.verdict === verdict).length] as const)
    .filter(([, number]) => number > 0)
    .map(([verdict, number]) => `${number} ${verdict}`);
  return `… and ${countKinds(skills, "more ")}: ${counts.join(", ")}.`;
}

/** Passing skills that stand in the open; more of them are folded. */
const maxOpen = 5;

/** Characters kept for the frame of a folded table, of its head and of the line about the rest. */
const frameRoom = 600;

/**
 * The table of skills as parts of Markdown, gravest first, in at most `room`: whole rows only, the rest counted. Skills that pass are
 * folded where there are many.
 */
export function tableOf({ skills, base }: Report, room: number, measure: Measure): string[] {
  if (skills.length === 0) return [];
  const columns = columnsOf(base !== undefined);
  const shape = skills.some(({ opinions = [] }) => opinions.length > 0) ? [...columns, secondOpinion] : columns;
  const head = [rowOf(shape.map(([name]) => name)), rowOf(shape.map(([, rule]) => rule))];
  const passing = skills.filter(({ verdict }) => verdict === "pass");
  const folded = passing.length > maxOpen ? passing : [];
  const open = folded.length > 0 ? skills.filter(({ verdict }) => verdict !== "pass") : skills;
  const rows = [...open, ...folded].map((skill) => rowOf(shape.map(([, , cell]) => cell(skill))));
  const { shown, left } = fitLines(rows, room - frameRoom, measure);
  const tableWith = (list: readonly string[]): string[] => (list.length > 0 ? [[...head, ...list].join("\n")] : []);
  const inFold = tableWith(shown.slice(open.length));
  const rest = left > 0 ? [restOf([...open, ...folded].slice(shown.length))] : [];
  const summary = `<details>\n<summary>${verdictIcons.pass} ${countKinds(folded)} ${folded.length === 1 ? "passes" : "pass"}</summary>`;
  return [
    ...tableWith(shown.slice(0, open.length)),
    ...(inFold.length > 0 ? [summary, ...inFold, "</details>"] : []),
    ...rest,
  ];
}
