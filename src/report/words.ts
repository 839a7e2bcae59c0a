import type { CapabilityKind } from "../core/capability.ts";
import { shortCommit } from "../core/commit.ts";
import type { Finding, FindingStatus } from "../core/finding.ts";
import { groupBy } from "../core/group-by.ts";
import { escalatedBy } from "../core/permissions.ts";
import type { Report, SkillReport } from "../core/report.ts";
import type { Rule, RuleWords } from "../core/rule.ts";
import { countSeverities } from "../core/score.ts";
import { compareSeverity, type Severity, severities, worstSeverity } from "../core/severity.ts";
import { type SkillKind, skillKinds } from "../core/skill.ts";
import { type RunVerdict, verdicts } from "../core/verdict.ts";
import { defangHost, shellWord } from "./escape.ts";
import { approve, isDrift } from "./step.ts";

/** `1 skill`, `2 skills`. */
export const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

/** `a, b and 3 more`: the first `most` of a list, each as `write` has it, and how many more there are. */
export function firstFew(list: readonly string[], most: number, write: (one: string) => string = (one) => one): string {
  const rest = list.length - most;
  return `${list.slice(0, most).map(write).join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
}

/** How each kind of what is scanned reads. */
const kindWords: Readonly<Record<SkillKind, string>> = { skill: "skill", configuration: "agent configuration" };

/** `skill`, or `agent configuration`. */
const kindWord = ({ kind }: { readonly kind: SkillKind }): string => kindWords[kind];

/** `agent configuration of `, before a path; empty for a skill, which goes without saying. */
export const kindPrefix = (one: { readonly kind: SkillKind }): string =>
  one.kind === "skill" ? "" : `${kindWord(one)} of `;

/** `3 skills and 1 agent configuration`; `qualifier` stands before the word of a kind. */
export function countKinds(list: readonly { readonly kind: SkillKind }[], qualifier = ""): string {
  const counts = skillKinds
    .map((kind) => [kind, list.filter((each) => each.kind === kind).length] as const)
    .filter(([kind, count]) => count > 0 || (kind === "skill" && list.length === 0));
  return counts.map(([kind, count]) => plural(count, `${qualifier}${kindWords[kind]}`)).join(" and ");
}

/** `text` with a full stop, where it has words and no stop. */
export const sentence = (text: string): string => (text === "" || /[.!?…]$/.test(text) ? text : `${text}.`);

/** A share as whole percent, rounded down: what is not all never reads as 100 %. */
export const percent = (share: number): string => {
  const whole = Math.floor(share * 100);
  return whole === 0 && share > 0 ? "under 1 %" : `${whole} %`;
};

/** Findings of one status, in their order. */
export const withStatus = (skill: SkillReport, status: FindingStatus): readonly Finding[] =>
  skill.findings.filter((finding) => finding.status === status);

/** `1 critical, 2 high`; empty text for none. */
export function tally(findings: readonly Finding[]): string {
  const counts = countSeverities(findings.map((finding) => finding.effective));
  return severities
    .filter((severity) => counts[severity] > 0)
    .map((severity) => `${counts[severity]} ${severity}`)
    .join(", ");
}

/** Findings of one rule in one skill, worst first. */
export interface RuleGroup {
  readonly ruleId: string;
  readonly worst: Severity;
  readonly findings: readonly Finding[];
}

/** Findings by rule: groups with the worst finding first, findings in their order within. */
export function groupByRule(findings: readonly Finding[]): RuleGroup[] {
  return [...groupBy(findings, (finding) => [finding.ruleId])]
    .map(([ruleId, list]) => ({
      ruleId,
      findings: list,
      worst: worstSeverity(list.map((finding) => finding.effective)) ?? "info",
    }))
    .sort((a, b) => compareSeverity(a.worst, b.worst));
}

/** Words of the rules by id: of those that are built in, and of the custom ones of a report. */
export const ruleIndex = (rules: readonly Rule[], custom: readonly RuleWords[] = []): ReadonlyMap<string, RuleWords> =>
  new Map<string, RuleWords>([...custom, ...rules].map((rule) => [rule.id, rule]));

/** Path within the skill where it lies in it: shorter to read beside the name of the skill. */
export const pathWithin = (skill: Pick<SkillReport, "path">, path: string): string =>
  path.startsWith(`${skill.path}/`) ? path.slice(skill.path.length + 1) : path;

/** What a reader should know of how a finding came about: decoders, a lowered confidence, another rating in base. */
export const notesOf = (finding: Finding): string =>
  [
    ...(finding.layers.length > 0 ? [`decoded from ${finding.layers.join(", ")}`] : []),
    ...(finding.context ? [finding.context] : []),
    ...(finding.before ? [`in base it was ${finding.before.effective}`] : []),
  ].join("; ");

/** `permissions escalate: network, subprocess` of a skill that base has and that may do more now; else nothing. */
export function escalationWords(skill: SkillReport): string[] {
  const grown = skill.change === "added" ? [] : escalatedBy(skill.capabilities);
  return grown.length > 0 ? [`permissions escalate: ${grown.join(", ")}`] : [];
}

/** How a skill differs from what was approved, one line each: `not as it was approved: …`. */
export const driftWords = ({ drift = [] }: SkillReport): string[] =>
  drift.map(({ message, proposed }) => `${message}${proposed ? " (this change approves it)" : ""}`);

/** A capability as it reads: a host that is no link, and all variables of the environment in words. */
export function capabilityEntry(kind: CapabilityKind, entry: string): string {
  if (kind === "hosts") return defangHost(entry);
  return kind === "environment" && entry === "*" ? "* (all of them)" : entry;
}

/** `New instructions: 7 (2 of them bind beyond one step)`. */
export function instructionWords({ instructions }: SkillReport): string {
  const marked = instructions.added.filter((each) => each.marked).length;
  const binding = marked === 0 ? "" : ` (${marked} of them ${marked === 1 ? "binds" : "bind"} beyond one step)`;
  return `New instructions: ${instructions.total}${binding}`;
}

const notPassing = (report: Report): readonly SkillReport[] =>
  report.skills.filter((skill) => skill.verdict !== "pass");

/** `2 of 3 skills and the agent configuration fail`: how many of each kind, and the word for one or for many. */
function outOf(report: Report, those: readonly SkillReport[], one: string, many: string): string {
  const shares = skillKinds.flatMap((kind) => {
    const isKind = (skill: SkillReport): boolean => skill.kind === kind;
    const count = those.filter(isKind).length;
    const total = report.skills.filter(isKind).length;
    if (count === 0) return [];
    return [total === 1 ? `the ${kindWords[kind]}` : `${count} of ${plural(total, kindWords[kind])}`];
  });
  return `${shares.join(" and ")} ${those.length === 1 ? one : many}`;
}

/** Under the mode `observe` a run passes with skills that do not. */
function passing(report: Report): string {
  const { skills } = report;
  const observed = notPassing(report);
  if (observed.length > 0) return `only observed: ${outOf(report, observed, "does not pass", "do not pass")}`;
  const findings = report.skills.flatMap((skill) => skill.findings.filter((finding) => finding.status !== "fixed"));
  if (findings.length > 0)
    return skills.length === 1 ? `the ${kindWord(skills[0]!)} passes` : `${countKinds(skills)} pass`;
  const coverage = Math.min(1, ...report.skills.map((skill) => skill.coverage));
  return `no findings in ${countKinds(skills)}, ${percent(coverage)} read`;
}

/** Skills as a reader should meet them: by verdict, then with the worst new finding first. */
export function byWorst(skills: readonly SkillReport[]): readonly SkillReport[] {
  const rankOf = (skill: SkillReport): number =>
    verdicts.indexOf(skill.verdict) * 10 +
    Math.max(0, ...withStatus(skill, "new").map(({ effective }) => severities.length - severities.indexOf(effective)));
  const ranks = new Map(skills.map((skill) => [skill, rankOf(skill)]));
  return skills.toSorted((a, b) => ranks.get(b)! - ranks.get(a)!);
}

/** What a pass found and how far it read: `no new findings in 2 skills, 100 % read, 3 fixed 🎉`. */
export function scanned(report: Report): string {
  const of = (status: FindingStatus): readonly Finding[] => report.skills.flatMap((skill) => withStatus(skill, status));
  const added = tally(of("new"));
  const found =
    added !== ""
      ? `${added} ${of("new").length === 1 ? "finding" : "findings"}`
      : of("existing").length > 0
        ? "no new findings"
        : "no findings";
  const coverage = Math.min(1, ...report.skills.map((skill) => skill.coverage));
  const fixed = of("fixed").length;
  const praise = fixed > 0 ? `, ${fixed} fixed 🎉` : "";
  return `${found} in ${countKinds(report.skills)}, ${percent(coverage)} read${praise}`;
}

/** The result in a few words that hold no text of the pull request: `1 of 3 skills fails`. */
export function headline(report: Report): string {
  switch (report.verdict) {
    case "fail":
      return outOf(
        report,
        report.skills.filter((skill) => skill.verdict === "fail"),
        "fails",
        "fail",
      );
    case "review":
      return outOf(report, notPassing(report), "needs a review", "need a review");
    case "pass":
      return passing(report);
    case "no-skills":
      // A reason says why: the pull request is closed, or all is excluded.
      if (report.base === undefined) return report.reasons.length > 0 ? "no skill was judged" : "no skill found";
      return report.removed.length > 0 ? `${countKinds(report.removed)} removed, none changed` : "no skill was changed";
    case "did-not-run":
      return "did not run, so nothing was judged";
  }
}

/** What to do now, one sentence each. */
const steps: Readonly<Record<RunVerdict, string>> = {
  fail: "do not merge yet: change what the findings point at, or have it accepted in the policy of the base branch.",
  review: "have a person read what is listed here before this is merged.",
  pass: "",
  "no-skills": "",
  "did-not-run": "put right what is named here and run it again. Nothing was judged: this is not a pass.",
};

/** The same where nothing is compared, as by a schedule or `scan`: there is nothing to merge. */
const stepsAlone: Readonly<Record<RunVerdict, string>> = {
  ...steps,
  fail: "change what the findings point at, or accept it in the policy.",
  review: "have a person read what is listed here.",
};

/** Whether nothing but another approval is asked for. */
export const onlyDrifts = (report: Report): boolean => {
  const reasons = notPassing(report).flatMap((skill) => skill.reasons);
  return reasons.length > 0 && reasons.every(isDrift);
};

/** The next step for a reader; empty text where there is nothing to do. */
export function nextStep(report: Report): string {
  const { base, verdict } = report;
  if (verdict === "fail" && onlyDrifts(report)) return `change back what differs, or ${approve}.`;
  return (base === undefined ? stepsAlone : steps)[verdict];
}

/** Command that scans what it is pointed at. A name that begins with a dash is no option behind `--`. */
export const scanCommand = (...targets: readonly string[]): string =>
  ["skill-scan scan", ...(targets.some((each) => /^-./.test(each)) ? ["--"] : []), ...targets.map(shellWord)].join(" ");

/** Command that compares two refs or folders. */
export const prCommand = (base: string, head: string): string =>
  `skill-scan pr --base ${shellWord(shortCommit(base))} --head ${shellWord(shortCommit(head))}`;

/** Command that compares what is staged with a ref or a folder, or with the commit before it. */
export const stagedCommand = (base?: string): string =>
  `skill-scan pr --staged${base === undefined ? "" : ` --base ${shellWord(shortCommit(base))}`}`;

/** Command that gives the same result on the reader's machine. */
export const localCommand = (report: Report): string =>
  report.base === undefined ? scanCommand(".") : prCommand(report.base, report.head);

/** `policy balanced` with each file of another repository, and the mode where it is not `enforce`, which goes without saying. */
export function policyWords({ policy }: Report): readonly string[] {
  const { preset, mode, next, files = [] } = policy;
  const until = next ? ` until ${next.until}, then ${next.mode}` : "";
  return [
    `policy ${preset}`,
    ...files.filter((file) => /@[0-9a-f]{40,64}$/.test(file)),
    ...(mode === "enforce" ? [] : [`mode ${mode}: the check stays green${until}`]),
  ];
}

/** `Skill Scan 0.1.0, 42 rules and 3 of your own`. */
export function toolWords({ tool, customRules = [] }: Report): string {
  const own = customRules.length > 0 ? ` and ${customRules.length} of your own` : "";
  return `Skill Scan ${tool.version}, ${plural(tool.rules, "rule")}${own}`;
}
