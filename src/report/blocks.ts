import { type CapabilityKind, capabilityKinds, countCapabilities } from "../core/capability.ts";
import { type Finding, type Gap, gapReasons } from "../core/finding.ts";
import type { Location } from "../core/region.ts";
import type { SkillReport } from "../core/report.ts";
import type { Rule } from "../core/rule.ts";
import type { Severity } from "../core/severity.ts";
import type { Block } from "./budget.ts";
import { codeSpan, defangHost, encodePath, fence, markdownText } from "./escape.ts";
import { evidenceOf, firstSentence, treeFile } from "./reading.ts";
import { ruleUrl } from "./sarif-rules.ts";
import {
  escalationWords,
  groupByRule,
  instructionWords,
  notesOf,
  pathWithin,
  plural,
  type RuleGroup,
  sentence,
  tally,
  withStatus,
} from "./words.ts";

/** What the blocks of a skill need besides the skill. */
export interface BlockOptions {
  readonly rules: ReadonlyMap<string, Rule>;
  /** Address of the tree at head, without a slash at the end: `https://github.com/o/r/blob/<sha>`. */
  readonly blobUrl?: string;
  readonly rulesUrl?: string;
  /** Entries shown of each list. */
  readonly most: number;
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

/** What is kept first when not all fits. The worst findings, then what the skill can newly do, then the rest. */
const priorities = {
  critical: 0,
  high: 1,
  reasons: 2,
  capabilities: 2,
  gaps: 3,
  instructions: 3,
  medium: 4,
  low: 5,
  fixed: 6,
  accepted: 7,
  existing: 8,
  info: 9,
};

/** Longest address of a place: a path of thousands of characters would crowd out everything else. */
const maxAddress = 700;

/** Longest instruction: as long as they are kept. */
const maxInstruction = 240;

/** A place as a link where there is an address for it. */
function placeLink(skill: SkillReport, { path, region }: Location, blobUrl: string | undefined): string {
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
  options.rulesUrl === undefined || !options.rules.has(ruleId)
    ? codeSpan(ruleId)
    : `[${codeSpan(ruleId)}](${ruleUrl(options.rulesUrl, ruleId)})`;

/** A list of the first entries, its last line counting the others. */
function listOf<T>(entries: readonly T[], line: (entry: T) => string, options: BlockOptions): string {
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

/** The rule, and those that saw the same. */
function ruleWords({ ruleId, also = [] }: Finding, options: BlockOptions): string {
  const others = also.slice(0, options.most).map((twin) => ruleLink(twin.ruleId, options));
  const rest = also.length > others.length ? ` and ${also.length - others.length} more` : "";
  return `(${ruleLink(ruleId, options)}${others.length > 0 ? `, also seen by ${others.join(", ")}${rest}` : ""})`;
}

function otherPlaces(skill: SkillReport, group: RuleGroup, options: BlockOptions): string[] {
  const others = group.findings.slice(1);
  const line = (finding: Finding): string =>
    [`also ${placeLink(skill, finding.location, options.blobUrl)}`, confidenceOf(finding), messageOf(finding, options)]
      .filter((part) => part !== "")
      .join(" · ");
  return others.length > 0 ? [listOf(others, line, options)] : [];
}

/** Findings of one rule: what, where, why, what to do, and the excerpt of the first. */
function groupBlock(skill: SkillReport, group: RuleGroup, options: BlockOptions): string {
  const first = group.findings[0]!;
  const rule = options.rules.get(group.ruleId);
  const head = [
    `${icons[group.worst]} **${titleOf(group.ruleId, options)}**`,
    group.worst,
    confidenceOf(first),
    placeLink(skill, first.location, options.blobUrl),
  ].join(" · ");
  const why = [messageOf(first, options), rule ? markdownText(firstSentence(rule.why)) : ""]
    .filter((text) => text !== "")
    .join(" ");
  const what = rule
    ? `**What to do:** ${markdownText(firstSentence(rule.remediation))} ${ruleWords(first, options)}`
    : "";
  return [
    head,
    why,
    ...(first.snippet.trim() === "" ? [] : [fence(first.snippet)]),
    ...flowLine(skill, first, options),
    ...otherPlaces(skill, group, options),
    what,
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

/** How each kind of capability reads. */
export const capabilityWords: Readonly<Record<CapabilityKind, readonly [one: string, many: string]>> = {
  hosts: ["host", "hosts"],
  environment: ["environment variable", "environment variables"],
  commands: ["command", "commands"],
  packages: ["package", "packages"],
  tools: ["agent tool", "agent tools"],
  hooks: ["hook", "hooks"],
  binaries: ["binary", "binaries"],
  paths: ["path outside the skill", "paths outside the skill"],
};

function capabilityLines(skill: SkillReport, options: BlockOptions): string[] {
  const { added, removed } = skill.capabilities;
  const line = (sign: string, kind: CapabilityKind, entries: readonly string[]): string => {
    const shown = entries.slice(0, options.most).map((entry) => codeSpan(kind === "hosts" ? defangHost(entry) : entry));
    const rest = entries.length - shown.length;
    const words = capabilityWords[kind][entries.length === 1 ? 0 : 1];
    return `- **${sign} ${words}:** ${shown.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
  };
  return [
    ...capabilityKinds.filter((kind) => added[kind].length > 0).map((kind) => line("new", kind, added[kind])),
    ...capabilityKinds.filter((kind) => removed[kind].length > 0).map((kind) => line("removed", kind, removed[kind])),
    ...escalationWords(skill).map((words) => `- **${words.replace(":", ":**")}`),
  ];
}

const block = (section: number, priority: number, entries: number, ...parts: string[]): Block => ({
  section,
  priority,
  entries,
  text: parts.join("\n\n"),
});

function capabilityBlocks(skill: SkillReport, section: number, options: BlockOptions): Block[] {
  const lines = capabilityLines(skill, options);
  if (lines.length === 0) return [];
  const isNew = skill.change === "added";
  const what = skill.kind === "skill" ? "the skill" : "the agent";
  const heading = isNew ? `**What ${what} can do**` : `**What ${what} can do now, and could not before**`;
  const { added, removed } = skill.capabilities;
  const entries = countCapabilities(added) + countCapabilities(removed);
  return [block(section, priorities.capabilities, entries, heading, lines.join("\n"))];
}

/** Sentences to the agent that base did not have, folded; ⚠️ before those that bind beyond one step. */
function instructionBlocks(skill: SkillReport, section: number, options: BlockOptions): Block[] {
  const { added, total } = skill.instructions;
  if (total === 0) return [];
  const lines = added.map(({ text, marked, location }) => {
    const place = placeLink(skill, location, options.blobUrl);
    return `- ${marked ? "⚠️ " : ""}${codeSpan(text, { max: maxInstruction })} · ${place}`;
  });
  const rest = total - lines.length;
  const list = [...lines, ...(rest > 0 ? [`- … ${rest} more`] : [])].join("\n");
  const open = `<details>\n<summary>${instructionWords(skill)}</summary>`;
  return [block(section, priorities.instructions, total, open, list, "</details>")];
}

const gapLine = (skill: SkillReport, gap: Gap): string =>
  `${codeSpan(pathWithin(skill, gap.path))}: ${gapReasons[gap.reason]}${gap.detail === "" ? "" : ` (${markdownText(gap.detail)})`}`;

function gapBlocks(skill: SkillReport, section: number, options: BlockOptions): Block[] {
  const gaps = skill.gaps.filter((gap) => gap.reason !== "media");
  if (gaps.length === 0) return [];
  const list = listOf(gaps, (gap) => gapLine(skill, gap), options);
  return [block(section, priorities.gaps, gaps.length, `**Not looked at: ${gaps.length}**`, list)];
}

/** A finding on one line, without a link when the file is one of base. */
const findingLine = (skill: SkillReport, finding: Finding, options: BlockOptions): string => {
  const place = placeLink(skill, finding.location, finding.status === "fixed" ? undefined : options.blobUrl);
  return `${icons[finding.effective]} ${titleOf(finding.ruleId, options)} · ${place}`;
};

function fixedBlocks(skill: SkillReport, section: number, options: BlockOptions): Block[] {
  const fixed = withStatus(skill, "fixed");
  if (fixed.length === 0) return [];
  const list = listOf(fixed, (finding) => findingLine(skill, finding, options), options);
  return [block(section, priorities.fixed, fixed.length, `🎉 **Fixed: ${tally(fixed)}**`, list)];
}

function acceptedBlocks(skill: SkillReport, section: number): Block[] {
  const accepted = withStatus(skill, "suppressed");
  if (accepted.length === 0) return [];
  const expiry = accepted
    .map((finding) => finding.suppression?.expires ?? "")
    .filter((date) => date !== "")
    .sort()[0];
  const until = expiry ? `; the first acceptance ends on ${markdownText(expiry)}` : "";
  const text = `Accepted in the policy, with a reason: ${plural(accepted.length, "finding")}${until}.`;
  return [block(section, priorities.accepted, accepted.length, text)];
}

function existingBlocks(skill: SkillReport, section: number, options: BlockOptions): Block[] {
  const existing = withStatus(skill, "existing");
  if (existing.length === 0) return [];
  const list = listOf(existing, (finding) => findingLine(skill, finding, options), options);
  const open = `<details>\n<summary>There before: ${tally(existing)}</summary>`;
  return [block(section, priorities.existing, existing.length, open, list, "</details>")];
}

/** The reasons of the verdict that the top of the report does not give: it gives the first. */
function reasonBlocks(skill: SkillReport, section: number, options: BlockOptions): Block[] {
  const [first, ...rest] = skill.reasons;
  if (first === undefined || (rest.length === 0 && skill.verdict !== "pass")) return [];
  return [
    block(
      section,
      priorities.reasons,
      0,
      listOf(skill.reasons, (reason) => markdownText(reason), options),
    ),
  ];
}

/** All that is said of a skill below the table, in reading order. */
export function blocksOf(skill: SkillReport, section: number, options: BlockOptions): Block[] {
  const groups = groupByRule(withStatus(skill, "new"));
  return [
    ...reasonBlocks(skill, section, options),
    ...groups.map((group) =>
      block(section, priorities[group.worst], group.findings.length, groupBlock(skill, group, options)),
    ),
    ...capabilityBlocks(skill, section, options),
    ...instructionBlocks(skill, section, options),
    ...gapBlocks(skill, section, options),
    ...fixedBlocks(skill, section, options),
    ...acceptedBlocks(skill, section),
    ...existingBlocks(skill, section, options),
  ];
}
