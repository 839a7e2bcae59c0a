import { counts } from "../core/finding.ts";
import type { Report, SkillReport } from "../core/report.ts";
import { codeSpan, markdownText } from "./escape.ts";
import type { BlockOptions } from "./finding-blocks.ts";
import { firstSentence } from "./reading.ts";
import { groupByRule, headline, kindPrefix, nextStep, onlyDrifts, plural, scanned, withStatus } from "./words.ts";

/** What the first lines need besides the report. */
export type LeadOptions = Pick<BlockOptions, "rules" | "exceptionsUrl">;

/** Longest path and reason in the first line: it is read in a list of mails. */
const max = { path: 60, reason: 160 };

const lowerFirst = (text: string): string => `${text.charAt(0).toLowerCase()}${text.slice(1)}`;

/** A skill as the subject of a sentence. */
function subjectOf(skill: SkillReport): string {
  if (skill.path !== ".") return `${kindPrefix(skill)}${codeSpan(skill.path, { max: max.path })}`;
  if (skill.kind !== "skill") return "the agent configuration of the root folder";
  return `the skill ${codeSpan(skill.name, { max: max.path })}`;
}

/** Reasons of the gates that only count findings, or what they weigh: the worst finding says more. */
const countsFindings = /^(?:\d+ (?:new )?findings? |trust (?:is|fell) )/;

const notPassing = ({ skills }: Report): readonly SkillReport[] => skills.filter(({ verdict }) => verdict !== "pass");

const newGroups = (skill: SkillReport) => groupByRule(withStatus(skill, "new").filter(counts));

/** `… pipes a download into a shell`, in the words of the rule; or the reason, where no finding is it. */
function clauseOf(skill: SkillReport, rules: LeadOptions["rules"]): string {
  const [worst] = newGroups(skill);
  const [reason = ""] = skill.reasons;
  const subject = subjectOf(skill);
  if (worst === undefined || !countsFindings.test(reason))
    return `${subject}: ${markdownText(reason.replace(/ \(policy: [^()]*\)$/, ""), { max: max.reason })}`;
  const title = rules.get(worst.ruleId)?.title;
  return title === undefined
    ? `${subject}: ${codeSpan(worst.ruleId)}`
    : `${subject} ${markdownText(lowerFirst(title))}`;
}

/** `, and 3 more findings in 2 skills`: what the first line does not name. */
function restOf(those: readonly SkillReport[]): string {
  const found = those.reduce((sum, skill) => sum + withStatus(skill, "new").filter(counts).length, 0);
  const [first] = those;
  const named =
    first !== undefined && newGroups(first).length > 0 && countsFindings.test(first.reasons[0] ?? "") ? 1 : 0;
  const others = those.length - 1;
  const where = others > 0 ? ` in ${plural(those.length, "skill")}` : "";
  if (found > named) return `, and ${plural(found - named, "more finding")}${where}`;
  return others > 0 ? `, and ${plural(others, "more skill")} ${others === 1 ? "does" : "do"} not pass` : "";
}

const results = {
  fail: "Skill Scan fails this",
  review: "Skill Scan asks for a review",
  pass: "Skill Scan only observes",
};

/**
 * Result and reason in one line of Markdown: it stands in mails and folded views where nothing else does. All text of the pull
 * request in it is code.
 */
export function lead(report: Report, { rules }: LeadOptions): string {
  const { verdict } = report;
  if (verdict === "did-not-run") {
    const [reason] = report.reasons;
    return `Skill Scan did not run${reason === undefined ? "" : `: ${markdownText(reason, { max: max.reason })}`}`;
  }
  if (verdict === "no-skills") return `Skill Scan: ${headline(report)}`;
  const those = notPassing(report);
  if (those.length === 0) return `Skill Scan passes this: ${scanned(report)}`;
  return `${results[verdict]}: ${clauseOf(those[0]!, rules)}${restOf(those)}`;
}

/** The one thing that makes the only skill pass that does not, in the words of its rule. */
function onlyRemedy(report: Report, rules: LeadOptions["rules"]): string | undefined {
  const [only, ...others] = notPassing(report);
  const way = only?.toPass;
  const [ruleId, ...more] = way?.rules ?? [];
  if (!way || ruleId === undefined || others.length + more.length + way.reasons.length > 0) return undefined;
  const rule = rules.get(ruleId);
  return rule && markdownText(firstSentence(rule.remediation));
}

/** What to do now, in Markdown; empty text where there is nothing to do. */
export function nextLine(report: Report, { rules, exceptionsUrl }: LeadOptions): string {
  if (report.verdict === "pass" && notPassing(report).length > 0)
    return "The check stays green: the mode is `observe`.";
  const step = nextStep(report);
  if (report.verdict !== "fail") return step === "" ? "" : `**Next:** ${step}`;
  const exception = exceptionsUrl === undefined ? "ask for an exception" : `[ask for an exception](${exceptionsUrl})`;
  const only = onlyRemedy(report, rules);
  if (only !== undefined) return `**Next:** ${only} Or ${exception}.`;
  const those = notPassing(report);
  const changes = those.reduce(
    (sum, { toPass }) => sum + (toPass ? toPass.rules.length + toPass.reasons.length : 0),
    0,
  );
  if (changes === 0 || onlyDrifts(report)) return `**Next:** ${step}`;
  return `**Next:** ${plural(changes, "change")} ${changes === 1 ? "makes" : "make"} it pass, listed below; or ${exception}.`;
}
