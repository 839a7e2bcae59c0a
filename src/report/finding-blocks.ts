import type { Finding } from "../core/finding.ts";
import { treeFile } from "../core/path.ts";
import type { Location } from "../core/region.ts";
import type { SkillReport } from "../core/report.ts";
import type { RuleWords } from "../core/rule.ts";
import type { Severity } from "../core/severity.ts";
import { codeSpan, encodePath, type FenceOptions, fence, htmlCode, htmlText, markdownText } from "./escape.ts";
import { falseAlarmUrl } from "./false-alarm.ts";
import { evidenceOf, firstSentence } from "./reading.ts";
import { ruleUrl } from "./sarif-rules.ts";
import { firstFew, notesOf, pathWithin, type RuleGroup, sentence } from "./words.ts";

/** Addresses that a report in Markdown links, where they are known. */
export interface Links {
  /** Address of the tree at head, without a slash at the end: `https://github.com/o/r/blob/<sha>`. Places are links with it. */
  readonly blobUrl?: string;
  /** Address of the folder with a page for each rule, without a slash at the end. */
  readonly rulesUrl?: string;
  /** Page that tells how the score comes about. */
  readonly scoringUrl?: string;
  /** Page that tells how an exception is asked for. */
  readonly exceptionsUrl?: string;
  /** Address of a new issue at the project, for false alarms; absent where a reader's server is not the project's. */
  readonly reportUrl?: string;
}

/** What the blocks of a skill need besides the skill. */
export interface BlockOptions extends Links {
  readonly rules: ReadonlyMap<string, RuleWords>;
  /** Rules that have a page: those that are built in. */
  readonly documented: ReadonlySet<string>;
  /** Version of the tool, for such a report. */
  readonly version: string;
  /** Entries shown of each list. */
  readonly most: number;
  /** Bounds of an excerpt: agents read comments too, and an order quoted in full is an order. */
  readonly excerpt: FenceOptions;
  /** Where the rest of a list is found. */
  readonly moreIn: string;
}

const icons: Readonly<Record<Severity, string>> = {
  critical: "🔴",
  high: "🟠",
  medium: "🟡",
  low: "⚪",
  info: "ℹ️",
};

/** Longest address of a place: a path of thousands of characters would crowd out everything else. */
const maxAddress = 700;

/** A place as a link where there is an address for it. */
export function placeLink(skill: SkillReport, { path, region }: Location, blobUrl: string | undefined): string {
  const shown = codeSpan(`${pathWithin(skill, path)}:${region.startLine}`);
  const lines =
    region.endLine > region.startLine ? `#L${region.startLine}-L${region.endLine}` : `#L${region.startLine}`;
  const file = treeFile(skill, path);
  const address = `${blobUrl}/${encodePath(file)}${file === path ? lines : ""}`;
  return blobUrl === undefined || address.length > maxAddress ? shown : `[${shown}](${address})`;
}

const titleOf = (ruleId: string, options: BlockOptions): string =>
  markdownText(options.rules.get(ruleId)?.title ?? ruleId);

const ruleLink = (ruleId: string, options: BlockOptions): string =>
  options.rulesUrl === undefined || !options.documented.has(ruleId)
    ? codeSpan(ruleId)
    : `[${codeSpan(ruleId)}](${ruleUrl(options.rulesUrl, ruleId)})`;

/** A list of the first entries, its last line counting the others. */
export function listOf<T>(entries: readonly T[], line: (entry: T) => string, options: BlockOptions): string {
  const shown = entries.slice(0, options.most).map((entry) => `- ${line(entry)}`);
  const rest = entries.length - shown.length;
  return [...shown, ...(rest > 0 ? [`- … ${rest} more in ${options.moreIn}`] : [])].join("\n");
}

/** How sure, and why not surer: `medium confidence (in a quotation)`. */
function confidenceOf(finding: Finding): string {
  const notes = notesOf(finding);
  return `${finding.confidence} confidence${notes === "" ? "" : ` (${markdownText(notes)})`}`;
}

/** What was seen; empty where it only repeats the title of the rule. */
const messageOf = (finding: Finding, options: BlockOptions): string =>
  finding.message === options.rules.get(finding.ruleId)?.title ? "" : sentence(markdownText(finding.message));

/** The places that data or orders pass through, first to last, and what happens at each. */
function flowLine(skill: SkillReport, finding: Finding, options: BlockOptions): string[] {
  const point = (place: Location): string => placeLink(skill, place, options.blobUrl);
  const words = evidenceOf(finding, (clause) => markdownText(clause), point);
  return words === "" ? [] : [`**Evidence:** ${words}`];
}

/** The rule, those that saw the same, and where to say that they err. */
function ruleWords(skill: SkillReport, finding: Finding, options: BlockOptions): string {
  const { ruleId, also = [], seenBy = [] } = finding;
  const others = [
    ...also.map(({ ruleId: other }) => ruleLink(other, options)),
    ...seenBy.map((scanner) => markdownText(scanner)),
  ];
  const { reportUrl } = options;
  const address = reportUrl === undefined ? undefined : falseAlarmUrl(skill, finding, { ...options, reportUrl });
  return [
    `Rule ${ruleLink(ruleId, options)}`,
    ...(others.length > 0 ? [`, also seen by ${firstFew(others, options.most)}`] : []),
    ...(address === undefined ? [] : [` · [False alarm?](${address})`]),
  ].join("");
}

function otherPlaces(skill: SkillReport, group: RuleGroup, options: BlockOptions): string[] {
  const others = group.findings.slice(1);
  const line = (finding: Finding): string =>
    [`also ${placeLink(skill, finding.location, options.blobUrl)}`, confidenceOf(finding), messageOf(finding, options)]
      .filter((part) => part !== "")
      .join(" · ");
  return others.length > 0 ? [listOf(others, line, options)] : [];
}

/** Findings of one rule, folded unless `isOpen`: what, where, why, the excerpt of the first and how it comes about, what to do. */
export function groupBlock(skill: SkillReport, group: RuleGroup, isOpen: boolean, options: BlockOptions): string {
  const first = group.findings[0]!;
  const rule = options.rules.get(group.ruleId);
  const number = group.findings.length > 1 ? ` · ${group.findings.length} places` : "";
  const title = rule ? htmlText(rule.title) : htmlCode(group.ruleId);
  const where = `${placeLink(skill, first.location, options.blobUrl)}, ${confidenceOf(first)}.`;
  const said = [where, messageOf(first, options), rule ? markdownText(firstSentence(rule.why)) : ""]
    .filter((text) => text !== "")
    .join(" ");
  const remedy = rule && !listedRules(skill, options).includes(group.ruleId) ? firstSentence(rule.remediation) : "";
  const what = remedy === "" ? "" : `**What to do:** ${markdownText(remedy)}`;
  return [
    `<details${isOpen ? " open" : ""}>\n<summary>${icons[group.worst]} <b>${title}</b> · ${group.worst}${number}</summary>`,
    said,
    ...(first.snippet.trim() === "" ? [] : [fence(first.snippet, options.excerpt)]),
    ...flowLine(skill, first, options),
    ...otherPlaces(skill, group, options),
    [what, ruleWords(skill, first, options)].filter((part) => part !== "").join(" "),
    "</details>",
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

/** Changes that are listed above the findings; of one alone the finding itself tells. */
export const listedRules = ({ toPass }: SkillReport, { most }: BlockOptions): readonly string[] =>
  toPass && toPass.rules.length + toPass.reasons.length > 1 ? toPass.rules.slice(0, most) : [];

/** A finding on one line, without a link when the file is one of base. */
export const findingLine = (skill: SkillReport, finding: Finding, options: BlockOptions): string => {
  const place = placeLink(skill, finding.location, finding.status === "fixed" ? undefined : options.blobUrl);
  return `${icons[finding.effective]} ${titleOf(finding.ruleId, options)} · ${place}`;
};
