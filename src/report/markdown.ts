import { countCapabilities } from "../core/capability.ts";
import type { Report, SkillReport } from "../core/report.ts";
import type { Rule } from "../core/rule.ts";
import { atLeast } from "../core/severity.ts";
import type { RunVerdict, Verdict } from "../core/verdict.ts";
import { type BlockOptions, blocksOf } from "./blocks.ts";
import { characters, fitLines, gap, type Measure, pack, type Section, utf8Bytes } from "./budget.ts";
import { codeSpan, htmlCode, markdownText } from "./escape.ts";
import {
  countKinds,
  groupByRule,
  headline,
  kindPrefix,
  localCommand,
  nextStep,
  percent,
  plural,
  policyWords,
  ruleIndex,
  tally,
  toolWords,
  withStatus,
} from "./words.ts";

/** What a report in Markdown needs besides the report. */
export interface MarkdownOptions {
  readonly rules: readonly Rule[];
  /** Address of the tree at head, without a slash at the end: `https://github.com/o/r/blob/<sha>`. Places are links with it. */
  readonly blobUrl?: string;
  /** Address of the folder with a page for each rule, without a slash at the end. */
  readonly rulesUrl?: string;
  /** Command that gives the same result on the reader's machine; made from base and head when absent. */
  readonly localCommand?: string;
  /** Where a reader finds what did not fit: `the job summary`. */
  readonly moreIn?: string;
}

/** What a comment needs besides. */
export interface CommentOptions extends MarkdownOptions {
  /** First line of the comment, by which it is found again. */
  readonly marker: string;
}

/** Characters of a comment, and bytes of a job summary, that GitHub takes (demands D32, D33). */
const commentLimit = 65_536;
const summaryLimit = 1_048_576;

/** Share of the room that the table of skills may take. */
const tableShare = 0.35;

const verdictIcons: Readonly<Record<RunVerdict, string>> = {
  pass: "✅",
  review: "⚠️",
  fail: "❌",
  "no-skills": "➖",
  "did-not-run": "🚫",
};

const alerts: Readonly<Partial<Record<RunVerdict, string>>> = {
  fail: "CAUTION",
  review: "WARNING",
  "did-not-run": "WARNING",
};

/** Reasons that the alert at the top names. */
const maxReasons = 4;

/** Titles that the alert at the top names. */
const maxTitles = 3;

/** What was found, worst first, in the words of the rules: what is high or worse, or all where nothing is. */
function worstTitles(report: Report, rules: readonly Rule[]): string {
  const all = groupByRule(report.skills.flatMap((skill) => withStatus(skill, "new")));
  const bad = all.filter(({ worst }) => atLeast(worst, "high"));
  const found = bad.length > 0 ? bad : all;
  const titles = found.slice(0, maxTitles).map(({ ruleId }) => rules.find(({ id }) => id === ruleId)?.title ?? ruleId);
  const rest = found.length - titles.length;
  return `${titles.map((title) => `**${markdownText(title)}**`).join(" · ")}${rest > 0 ? ` · ${rest} more` : ""}`;
}

/** The result with its reasons and the next step: what is read in five seconds. */
function topParts(report: Report, rules: readonly Rule[]): string[] {
  const alert = alerts[report.verdict];
  const rest = report.reasons.length - maxReasons;
  const lines = [
    ...report.reasons.slice(0, maxReasons).map((reason) => `- ${markdownText(reason)}`),
    ...(rest > 0 ? [`- … and ${plural(rest, "more reason")}`] : []),
  ];
  const next = nextStep(report) && `**Next:** ${nextStep(report)}`;
  const found = alert ? worstTitles(report, rules) : "";
  const body = [found, lines.join("\n"), next].filter((part) => part !== "").join("\n\n");
  const quoted = `> [!${alert}]\n${body.replace(/^/gm, "> ")}`;
  return [
    `## ${verdictIcons[report.verdict]} Skill Scan: ${headline(report)}`,
    ...(alert ? [quoted] : []),
    ...(!alert && body !== "" ? [body] : []),
  ];
}

/** Bands of the classification that docs/scoring.md names. */
const trustIcon = (trust: number): string => (trust >= 90 ? "🟢" : trust >= 70 ? "🟡" : trust >= 40 ? "🟠" : "🔴");

/** Keeps the words of a cell on one line. */
const space = "\u00a0";

function trustCell(skill: SkillReport): string {
  const before = skill.trustBefore === undefined ? "" : `${skill.trustBefore}${space}→${space}`;
  const read = skill.coverage < 1 ? `, ${`${percent(skill.coverage)} read`.replace(/ /g, space)}` : "";
  return `${trustIcon(skill.trust)}${space}${before}**${skill.trust}**${read}`;
}

function capabilityCell(skill: SkillReport): string {
  const added = countCapabilities(skill.capabilities.added);
  const removed = countCapabilities(skill.capabilities.removed);
  return [...(added > 0 ? [`**+${added}**`] : []), ...(removed > 0 ? [`−${removed}`] : [])].join(" ") || "–";
}

const count = (skill: SkillReport, status: "fixed" | "existing"): string =>
  String(withStatus(skill, status).length || "–");

function changeOf(skill: SkillReport): string {
  if (skill.change === "added") return " (new)";
  if (skill.change !== "renamed") return "";
  return ` (was ${codeSpan(skill.previousPath ?? "", { table: true, max: 80 })})`;
}

function rowOf(skill: SkillReport): string {
  const cells = [
    `${kindPrefix(skill)}${codeSpan(skill.path, { table: true, max: 80 })}${changeOf(skill)}`,
    `${verdictIcons[skill.verdict]}${space}${skill.verdict}`,
    trustCell(skill),
    tally(withStatus(skill, "new")).replace(/(\d) /g, `$1${space}`) || "–",
    count(skill, "fixed"),
    count(skill, "existing"),
    capabilityCell(skill),
  ];
  return `| ${cells.join(" | ")} |`;
}

const tableHead = [
  "| Skill | Verdict | Trust | New findings | Fixed | Existing | Capabilities |",
  "| :-- | :-- | --: | :-- | --: | --: | --: |",
];

/** `4 more skills: 1 fail, 3 pass`. */
function restOfTable(skills: readonly SkillReport[]): string {
  const verdicts: readonly Verdict[] = ["fail", "review", "pass"];
  const counts = verdicts
    .map((verdict) => [verdict, skills.filter((skill) => skill.verdict === verdict).length] as const)
    .filter(([, number]) => number > 0)
    .map(([verdict, number]) => `${number} ${verdict}`);
  return `… and ${countKinds(skills, "more ")}: ${counts.join(", ")}.`;
}

function tableParts(report: Report, room: number, measure: Measure): string[] {
  if (report.skills.length === 0) return [];
  const { shown, left } = fitLines(report.skills.map(rowOf), room, measure);
  const table = [...tableHead, ...shown].join("\n");
  return left > 0 ? [table, restOfTable(report.skills.slice(shown.length))] : [table];
}

function removedParts(report: Report, most: number): string[] {
  if (report.removed.length === 0) return [];
  const names = report.removed.slice(0, most).map((skill) => `${kindPrefix(skill)}${codeSpan(skill.path)}`);
  const rest = report.removed.slice(names.length);
  return [`Removed: ${names.join(", ")}${rest.length > 0 ? ` and ${countKinds(rest, "more ")}` : ""}.`];
}

function noticeParts(report: Report, most: number): string[] {
  if (report.notices.length === 0) return [];
  const lines = report.notices
    .slice(0, most)
    .map(({ level, message }) => `> - ${level === "warning" ? "⚠️ " : ""}${markdownText(message)}`);
  const rest = report.notices.length - lines.length;
  return [["> [!NOTE]", ...lines, ...(rest > 0 ? [`> - … and ${plural(rest, "more notice")}`] : [])].join("\n")];
}

function footParts(report: Report, options: MarkdownOptions): string[] {
  const command = codeSpan(options.localCommand ?? localCommand(report), { max: 400 });
  const words = [toolWords(report), ...policyWords(report)].map((text) => markdownText(text));
  return [`The same on your machine: ${command}`, `<sub>${words.join(" · ")}</sub>`];
}

/** The frame of a skill's details; the first one that fails stands open. */
function sectionOf(skill: SkillReport, open: boolean, moreIn: string): Section {
  const added = countCapabilities(skill.capabilities.added);
  const facts = [
    ...[tally(withStatus(skill, "new"))].filter((text) => text !== "").map((text) => `${text}`),
    ...(added > 0 ? [plural(added, "new capability", "new capabilities")] : []),
  ];
  const summary = `${verdictIcons[skill.verdict]} ${kindPrefix(skill)}${htmlCode(skill.path)}${facts.length > 0 ? `: ${facts.join(", ")}` : ""}`;
  return {
    open: `<details${open ? " open" : ""}>\n<summary>${summary}</summary>`,
    close: "</details>",
    more: (entries) => `… and ${entries} more in ${moreIn}.`,
  };
}

/** How the two Markdown reports differ. */
interface Shape {
  readonly limit: number;
  readonly measure: Measure;
  /** Entries shown of each list. */
  readonly most: number;
  readonly moreIn: string;
  readonly first: readonly string[];
}

function render(report: Report, options: MarkdownOptions, shape: Shape): string {
  const { measure, most, moreIn } = shape;
  const size = (parts: readonly string[]): number => parts.reduce((sum, part) => sum + measure(part) + gap.length, 0);
  const head = [...shape.first, ...topParts(report, options.rules)];
  const foot = [...removedParts(report, most), ...noticeParts(report, most), ...footParts(report, options)];
  const hiddenLine = (hidden: number): string => `Details of ${plural(hidden, "more skill")} are in ${moreIn}.`;
  const fixed =
    size(head) + size(foot) + size([...tableHead, restOfTable(report.skills), hiddenLine(report.skills.length)]);
  const table = tableParts(report, (shape.limit - fixed) * tableShare, measure);
  const blockOptions: BlockOptions = { ...options, rules: ruleIndex(options.rules), most, moreIn };
  const blocks = report.skills.flatMap((skill, i) => blocksOf(skill, i, blockOptions));
  const sections = report.skills.map((skill, i) => sectionOf(skill, i === 0 && skill.verdict === "fail", moreIn));
  const { parts, hidden } = pack(sections, blocks, shape.limit - fixed - size(table), measure);
  return `${[...head, ...table, ...parts, ...(hidden > 0 ? [hiddenLine(hidden)] : []), ...foot].join(gap)}\n`;
}

/**
 * The comment on a pull request: at most 65,536 characters, worst first, whole parts only. Its first line is the marker by which
 * it is found again. All text of the pull request in it is inert.
 */
export function comment(report: Report, options: CommentOptions): string {
  return render(report, options, {
    limit: commentLimit,
    measure: characters,
    most: 5,
    moreIn: options.moreIn ?? "the job summary",
    first: [options.marker],
  });
}

/** The job summary, and the Markdown of the CLI: at most 1 MiB of UTF-8, else as the comment. */
export function summary(report: Report, options: MarkdownOptions): string {
  return render(report, options, {
    limit: summaryLimit,
    measure: utf8Bytes,
    most: 50,
    moreIn: options.moreIn ?? "the JSON report",
    first: [],
  });
}
