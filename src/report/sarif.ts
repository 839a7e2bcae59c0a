import type { Log, Notification, ReportingDescriptor, Result, Run } from "sarif";
import { type DriftKind, driftGravity } from "../core/drift.ts";
import { type Finding, type Gap, type GapReason, gapReasons } from "../core/finding.ts";
import type { Report, SkillReport } from "../core/report.ts";
import type { Rule, RuleWords } from "../core/rule.ts";
import { compareSeverity } from "../core/severity.ts";
import { plainText } from "./escape.ts";
import { capabilityResult, capabilityRules, newCapabilities } from "./sarif-capabilities.ts";
import { locationOf, resultOf } from "./sarif-results.ts";
import { descriptorOf, nameOf } from "./sarif-rules.ts";
import { plural, ruleIndex } from "./words.ts";

/** What a SARIF log needs besides the report. */
export interface SarifOptions {
  /** Tells our runs of one commit apart; GitHub wants one run per tool and category. */
  readonly category: string;
  /** Address of the tool. */
  readonly informationUri: string;
  /** Address of the folder with a page for each rule, without a slash at the end. */
  readonly rulesUrl: string;
  /**
   * Whether accepted findings are written, marked with `suppressions`. GitHub opens alerts for them all the same, so what is
   * uploaded goes without.
   */
  readonly keepSuppressed?: boolean;
  readonly provenance?: { readonly repositoryUri: string; readonly revisionId: string; readonly branch?: string };
}

/** Results of a run that GitHub keeps (docs: SARIF support for code scanning); it picks the worst, and so do we. */
const maxResults = 5000;

/** Gaps, and notices of the run, that are written one by one. */
const maxGaps = 1000;
const maxNotices = 1000;

const leftOutId = "results-left-out";

const schema = "https://json.schemastore.org/sarif-2.1.0.json";

const zero = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };

const gapNotification = (skill: SkillReport, gap: Gap): Notification => ({
  descriptor: { id: `gap/${gap.reason}` },
  level: gap.reason === "media" ? "note" : "warning",
  message: { text: plainText(`Not looked at: ${gap.path}: ${gapReasons[gap.reason]}. ${gap.detail}`) },
  locations: [locationOf(skill, { path: gap.path, region: zero })],
});

function gapNotifications(skills: readonly SkillReport[]): Notification[] {
  const gaps = skills.flatMap((skill) => skill.gaps.map((gap) => [skill, gap] as const));
  const rest = gaps.length - maxGaps;
  const more: Notification = { level: "warning", message: { text: `${plural(rest, "more gap")} not listed here.` } };
  return [...gaps.slice(0, maxGaps).map(([skill, gap]) => gapNotification(skill, gap)), ...(rest > 0 ? [more] : [])];
}

/** How skills differ from what was approved: facts about the skill, which a policy gates, and no results. */
function driftNotifications(skills: readonly SkillReport[]): Notification[] {
  const drifts = skills.flatMap((skill) => (skill.drift ?? []).map((drift) => [skill, drift] as const));
  return drifts.slice(0, maxNotices).map(([skill, { kind, message }]) => ({
    descriptor: { id: `drift/${kind}` },
    level: driftGravity[kind] === "never" ? "note" : "warning",
    message: { text: plainText(`Not as approved: ${skill.path}: ${message}`) },
  }));
}

function runNotifications(report: Report): Notification[] {
  const crashed = report.verdict === "did-not-run" ? report.reasons : [];
  const all = [
    ...crashed.map((reason): Notification => ({ level: "error", message: { text: plainText(reason) } })),
    ...report.notices.map(
      ({ level, message }): Notification => ({
        level: level === "warning" ? "warning" : "note",
        message: { text: plainText(message) },
      }),
    ),
  ];
  const rest = all.length - maxNotices;
  const more: Notification = { level: "warning", message: { text: `${plural(rest, "more notice")} not listed here.` } };
  return [...all.slice(0, maxNotices), ...(rest > 0 ? [more] : [])];
}

const newFirst = (a: Finding, b: Finding): number => Number(b.status === "new") - Number(a.status === "new");

const isListed = (status: string, keepSuppressed: boolean): boolean =>
  status === "new" || status === "existing" || (status === "suppressed" && keepSuppressed);

/** Findings of all skills, worst first, of those new ones first; the order of the skills breaks ties. */
function worstFirst(skills: readonly SkillReport[], keepSuppressed: boolean) {
  return skills
    .flatMap((skill) => skill.findings.map((finding) => ({ skill, finding })))
    .filter(({ finding }) => isListed(finding.status, keepSuppressed))
    .sort(({ finding: a }, { finding: b }) => compareSeverity(a.effective, b.effective) || newFirst(a, b));
}

/** A run with its first `count` results only, the rules they use, and a word on how many are missing. */
function keepFirst(run: Run, count: number): Run {
  const kept = (run.results ?? []).slice(0, count);
  const used = new Set(kept.map((result) => result.ruleId));
  const rules = (run.tool.driver.rules ?? []).filter((rule) => used.has(rule.id));
  const place = new Map(rules.map((rule, i) => [rule.id, i]));
  const results = kept.map((result): Result => ({ ...result, ruleIndex: place.get(result.ruleId ?? "") ?? -1 }));
  const left = Number(run.properties?.["totalResults"] ?? 0) - results.length;
  const message = `${plural(left, "milder result")} left out to keep the limits of code scanning; the JSON report has them all.`;
  const others = (run.invocations?.[0]?.toolExecutionNotifications ?? []).filter(
    (each) => each.descriptor?.id !== leftOutId,
  );
  const notice: Notification = { descriptor: { id: leftOutId }, level: "warning", message: { text: message } };
  return {
    ...run,
    tool: { driver: { ...run.tool.driver, rules } },
    invocations: (run.invocations ?? []).map((invocation) => ({
      ...invocation,
      toolExecutionNotifications: left > 0 ? [...others, notice] : others,
    })),
    results,
  };
}

const kinds = (gaps: readonly Gap[]): GapReason[] => [...new Set(gaps.map((gap) => gap.reason))].sort();

/** What a kind of notification means; GitHub asks the same completeness of it as of a rule. */
const noticeDescriptor = (id: string, text: string): ReportingDescriptor => ({
  id,
  name: nameOf(id),
  shortDescription: { text },
  fullDescription: { text },
  help: { text },
});

const driftsIn = ({ skills }: Report): DriftKind[] =>
  [...new Set(skills.flatMap(({ drift = [] }) => drift.map(({ kind }) => kind)))].sort();

function driverOf(report: Report, rules: ReportingDescriptor[], gaps: readonly Gap[], options: SarifOptions) {
  return {
    name: "Skill Scan",
    version: report.tool.version,
    semanticVersion: report.tool.version,
    informationUri: options.informationUri,
    rules,
    notifications: [
      ...kinds(gaps).map((reason) => noticeDescriptor(`gap/${reason}`, `Not looked at: ${gapReasons[reason]}.`)),
      ...driftsIn(report).map((kind) => noticeDescriptor(`drift/${kind}`, "A skill is not what was approved.")),
      noticeDescriptor(leftOutId, "Results were left out to keep the limits of code scanning."),
    ],
  };
}

function provenanceOf(options: SarifOptions): Pick<Run, "versionControlProvenance"> {
  if (!options.provenance) return {};
  return { versionControlProvenance: [{ ...options.provenance, mappedTo: { uriBaseId: "%SRCROOT%" } }] };
}

/** Rules that have findings, by id. Throws an Error at a finding whose rule is not given: its report would be refused whole. */
function usedRules(
  ids: ReadonlySet<string>,
  rules: readonly Rule[],
  custom: Report["customRules"],
): (Rule | RuleWords)[] {
  const known = ruleIndex(rules, custom);
  return [...ids].sort().map((id) => {
    const rule = known.get(id);
    if (!rule) throw new Error(`a finding names the rule ${id}, which is not among the rules`);
    return rule;
  });
}

/**
 * A report as SARIF 2.1.0 with exactly one run, within GitHub's limits: the worst 5,000 of its new and existing findings, then what
 * skills can do that they could not in base, as notes. Fixed findings are not in it. Throws an Error when a finding's rule is neither among `rules` nor a custom one of the report.
 */
export function sarif(report: Report, rules: readonly Rule[], options: SarifOptions): Log {
  const listed = worstFirst(report.skills, options.keepSuppressed ?? false);
  const used = usedRules(new Set(listed.map(({ finding }) => finding.ruleId)), rules, report.customRules);
  const gaps = report.skills.flatMap((skill) => skill.gaps);
  const compared = report.compared && report.base !== undefined;
  const capabilities = compared ? newCapabilities(report.skills) : [];
  const descriptors = [...used.map((rule) => descriptorOf(rule, options.rulesUrl)), ...capabilityRules(capabilities)];
  const place = new Map(descriptors.map(({ id }, i) => [id, i]));
  const results = [
    ...listed.slice(0, maxResults).map(({ finding, skill }) => {
      const ruleIndex = place.get(finding.ruleId)!;
      return resultOf(finding, skill, { rule: used[ruleIndex]!, ruleIndex, compared });
    }),
    ...capabilities.slice(0, maxResults).map((each) => capabilityResult(each, place)),
  ];
  const run: Run = {
    tool: { driver: driverOf(report, descriptors, gaps, options) },
    automationDetails: { id: `${options.category}/` },
    columnKind: "utf16CodeUnits",
    originalUriBaseIds: { "%SRCROOT%": { description: { text: "The root of the repository." } } },
    ...provenanceOf(options),
    invocations: [
      {
        executionSuccessful: report.verdict !== "did-not-run",
        toolExecutionNotifications: [
          ...runNotifications(report),
          ...driftNotifications(report.skills),
          ...gapNotifications(report.skills),
        ],
      },
    ],
    results,
    properties: { totalResults: listed.length + capabilities.length, verdict: report.verdict },
  };
  return { version: "2.1.0", $schema: schema, runs: [keepFirst(run, maxResults)] };
}

/** Upload limit of code scanning for the gzipped log: 10 MB (docs: SARIF support for code scanning). */
export const maxUploadBytes = 10_000_000;

/** How much below the limit the first guess aims: results do not all compress alike. */
const margin = 0.95;

/**
 * `log` with its mildest results dropped until `gzipSize` of its JSON is within `limit`. The log itself when it fits. What lies
 * outside the results is never dropped: a log that is too large without any results is returned without any.
 */
export function fitSarif(log: Log, gzipSize: (text: string) => number, limit = maxUploadBytes): Log {
  let fitted = log;
  for (let size = gzipSize(JSON.stringify(fitted)); size > limit; size = gzipSize(JSON.stringify(fitted))) {
    const count = Math.max(0, ...fitted.runs.map((run) => run.results?.length ?? 0));
    if (count === 0) break;
    const keep = Math.min(count - 1, Math.floor((count * limit * margin) / size));
    fitted = { ...log, runs: log.runs.map((run) => keepFirst(run, keep)) };
  }
  return fitted;
}
