import { capabilityKinds } from "../core/capability.ts";
import { type Finding, gapReasons } from "../core/finding.ts";
import type { Location } from "../core/region.ts";
import type { SkillReport } from "../core/report.ts";
import type { RuleWords } from "../core/rule.ts";
import { capabilityWords } from "./blocks.ts";
import { terminalText } from "./escape.ts";
import { linked, type Paint, severityStyles, verdictStyles } from "./paint.ts";
import { alsoWords, evidenceWords, firstSentence } from "./reading.ts";
import {
  capabilityEntry,
  driftWords,
  escalationWords,
  firstFew,
  groupByRule,
  instructionWords,
  kindPrefix,
  notesOf,
  pathWithin,
  percent,
  plural,
  type RuleGroup,
  sentence,
  tally,
  withStatus,
} from "./words.ts";
import { wrapWords } from "./wrap.ts";

/** Addresses, percent-encoded; undefined where there is nothing to open. */
export interface TextLinks {
  readonly place: (location: Location) => string | undefined;
  readonly rule: (ruleId: string) => string | undefined;
}

/** How the lines of a text are made. */
export interface Page {
  readonly paint: Paint;
  readonly links: TextLinks | undefined;
  readonly width: number;
  readonly rules: ReadonlyMap<string, RuleWords>;
  /** Rules that no page describes. */
  readonly custom: ReadonlySet<string>;
  /** Whether there are so many skills that what was found in those that pass is only counted. */
  readonly crowded: boolean;
}

/**
 * A sentence in lines of the page's width, behind `indent` spaces, two more from the second line on; a word that is longer than
 * a line stays whole.
 */
export const wrap = (text: string, indent: number, page: Page): string[] =>
  wrapWords(text, page.width - indent - 2).map((each, i) => " ".repeat(i === 0 ? indent : indent + 2) + each);

/** Lines of an excerpt that are shown. */
const excerptLines = 4;

/** Each line behind a bar, so that none begins as a command of a runner; cut at the width of the page. */
function excerpt(finding: Finding, indent: number, page: Page): string[] {
  const room = page.width - indent - 2;
  const lines = finding.snippet.split(/\r\n|\r|\n/).filter((line) => line.trim() !== "");
  return lines
    .slice(0, excerptLines)
    .map((line) => " ".repeat(indent) + page.paint("dim", `| ${terminalText(line, room)}`));
}

const placeOf = (finding: Finding): string =>
  `${terminalText(finding.location.path, 300)}:${finding.location.region.startLine}:${finding.location.region.startColumn}`;

/** Digits of a fingerprint that are enough for `explain`. */
const shortFingerprint = 8;

/** Places of one rule that are shown. */
const shownPlaces = 5;

/** A line with its rule id opening the page of the rule. An id has no character that a text of it would lack. */
const withRuleLink = (line: string, ruleId: string, { links, custom }: Page): string =>
  links && !custom.has(ruleId) ? line.replace(ruleId, () => linked(ruleId, links.rule(ruleId))) : line;

function groupLines(skill: SkillReport, group: RuleGroup, page: Page): string[] {
  const rule = page.rules.get(group.ruleId);
  const first = group.findings[0]!;
  const notes = notesOf(first);
  const title = terminalText(rule?.title ?? group.ruleId);
  const said = [
    first.message === rule?.title ? "" : sentence(first.message),
    rule ? firstSentence(rule.why) : "",
    evidenceWords(skill, first),
  ].filter((part) => part !== "");
  const also = alsoWords(first);
  const rest = group.findings.length - shownPlaces;
  return [
    ...wrapWords(title, page.width - 4 - group.worst.length).map((line, i) => {
      const severity = page.paint(severityStyles[group.worst], group.worst.toUpperCase());
      return `${i === 0 ? `  ${severity}  ` : " ".repeat(4 + group.worst.length)}${page.paint("bold", line)}`;
    }),
    ...group.findings.slice(0, shownPlaces).map((finding) => {
      const place = linked(page.paint("cyan", placeOf(finding)), page.links?.place(finding.location));
      return `    ${place}  ${page.paint("dim", finding.fingerprint.slice(0, shortFingerprint))}`;
    }),
    ...(rest > 0 ? [`    ... and ${plural(rest, "more place")}`] : []),
    ...said.flatMap((part) => wrap(terminalText(part), 4, page)),
    ...excerpt(first, 4, page),
    ...wrap(
      `confidence ${first.confidence}${notes === "" ? "" : ` (${terminalText(notes)})`}, rule ${terminalText(group.ruleId)}${also === "" ? "" : `. ${terminalText(also)}`}`,
      4,
      page,
    ).map((line) => withRuleLink(line, group.ruleId, page)),
    ...(rule ? wrap(`What to do: ${terminalText(firstSentence(rule.remediation))}`, 4, page) : []),
  ];
}

/** Capabilities of a kind, and gaps, that are shown: a log is no place for thousands, which the JSON report has. */
const shownEntries = 20;

function capabilityLines(skill: SkillReport, page: Page): string[] {
  const { added, removed } = skill.capabilities;
  const line = (sign: string, kind: (typeof capabilityKinds)[number], list: readonly string[]): string[] => {
    const words = capabilityWords[kind][list.length === 1 ? 0 : 1];
    const write = (entry: string): string => terminalText(capabilityEntry(kind, entry), 100);
    return wrap(`${sign} ${words}: ${firstFew(list, shownEntries, write)}`, 2, page);
  };
  return [
    ...capabilityKinds.flatMap((kind) => (added[kind].length > 0 ? line("+ new", kind, added[kind]) : [])),
    ...capabilityKinds.flatMap((kind) => (removed[kind].length > 0 ? line("- removed", kind, removed[kind]) : [])),
    ...escalationWords(skill).map((words) => `  ! ${words}`),
  ];
}

function instructionLines(skill: SkillReport, page: Page): string[] {
  const { added, total } = skill.instructions;
  if (total === 0) return [];
  const lines = added.flatMap(({ text: said, marked, location }) => {
    const place = `${terminalText(pathWithin(skill, location.path), 200)}:${location.region.startLine}`;
    return wrap(`${marked ? "!" : "-"} ${place}: ${terminalText(said, 240)}`, 4, page);
  });
  const rest = total - added.length;
  return [`  ${instructionWords(skill)}`, ...lines, ...(rest > 0 ? [`    ... and ${rest} more`] : [])];
}

/** How the skill differs from what was approved. */
const driftLines = (skill: SkillReport, page: Page): string[] =>
  driftWords(skill)
    .slice(0, shownEntries)
    .flatMap((line) => wrap(`~ not as approved: ${terminalText(line)}`, 2, page));

/** What was not looked at and should have been. */
const gapsOf = ({ gaps }: SkillReport) => gaps.filter((gap) => gap.reason !== "media");

function gapLines(skill: SkillReport, page: Page): string[] {
  const gaps = gapsOf(skill);
  const first = gaps.slice(0, shownEntries).flatMap((gap) => {
    const path = terminalText(pathWithin(skill, gap.path), 200);
    const detail = gap.detail === "" ? "" : ` (${terminalText(gap.detail, 300)})`;
    return wrap(`? not looked at: ${path}: ${gapReasons[gap.reason]}${detail}`, 2, page);
  });
  return gaps.length > shownEntries ? [...first, `  ? and ${gaps.length - shownEntries} more`] : first;
}

/** `2 fixed (1 high, 1 low)` for each status but `new`. */
function otherLine(skill: SkillReport): string[] {
  const words = { fixed: "fixed", existing: "there before", suppressed: "accepted in the policy" } as const;
  const parts = (["fixed", "existing", "suppressed"] as const)
    .map((status) => [words[status], withStatus(skill, status)] as const)
    .filter(([, findings]) => findings.length > 0)
    .map(([word, findings]) => `${findings.length} ${word} (${tally(findings)})`);
  return parts.length > 0 ? [`  ${parts.join(", ")}`] : [];
}

/** What other scanners say: `second opinion: semgrep agrees (3 results, the worst high)`. */
const opinionLines = ({ opinions = [] }: SkillReport, page: Page): string[] =>
  opinions.flatMap(({ tool, total, worst, agrees }) => {
    const results = `${plural(total, "result")}${worst === undefined ? "" : `, the worst ${worst}`}`;
    return wrap(`second opinion: ${terminalText(tool, 80)} ${agrees ? "agrees" : "differs"} (${results})`, 2, page);
  });

/** Whether findings and gaps are counted only. */
export const isBrief = ({ verdict }: SkillReport, { crowded }: Page): boolean => crowded && verdict === "pass";

/** `2 low, 1 info` and `3 not looked at`, where there are any. */
export function briefCount(skill: SkillReport): string[] {
  const gaps = gapsOf(skill).length;
  return [tally(withStatus(skill, "new")), gaps === 0 ? "" : `${gaps} not looked at`].filter((part) => part !== "");
}

/** All that is said of a skill; the first line has its verdict, and how much was found where that is all that is told. */
export function skillLines(skill: SkillReport, page: Page): string[] {
  const brief = isBrief(skill, page);
  const count = brief ? briefCount(skill).map((part) => `, ${part}`) : [];
  const before = skill.trustBefore === undefined ? "" : `${skill.trustBefore} -> `;
  const read = skill.coverage < 1 ? `, ${percent(skill.coverage)} read` : "";
  const verdict = page.paint(verdictStyles[skill.verdict], skill.verdict.toUpperCase().padEnd(6));
  const path = page.paint("bold", terminalText(skill.path, 300));
  const change = skill.change === "unchanged" ? "" : `, ${skill.change}`;
  return [
    `${verdict} ${kindPrefix(skill)}${path}  trust ${before}${skill.trust}${read}${change}${count.join("")}`,
    ...skill.reasons.flatMap((reason) => wrap(`because ${terminalText(reason)}`, 2, page)),
    ...groupByRule(brief ? [] : withStatus(skill, "new")).flatMap((group) => groupLines(skill, group, page)),
    ...driftLines(skill, page),
    ...capabilityLines(skill, page),
    ...instructionLines(skill, page),
    ...(brief ? [] : gapLines(skill, page)),
    ...otherLine(skill),
    ...opinionLines(skill, page),
  ];
}
