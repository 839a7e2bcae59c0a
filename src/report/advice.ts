import { counts } from "../core/finding.ts";
import type { SkillReport } from "../core/report.ts";
import type { Severity } from "../core/severity.ts";
import { arithmetic } from "./arithmetic.ts";
import type { Block } from "./budget.ts";
import { codeSpan, markdownText } from "./escape.ts";
import { type BlockOptions, listedRules, placeLink } from "./finding-blocks.ts";
import { firstSentence } from "./reading.ts";
import { isDrift, stepOf } from "./step.ts";
import { groupByRule, plural, withStatus } from "./words.ts";

/** What is kept first when not all fits. The worst findings, then what the skill can newly do, then the rest. */
export const priorities = {
  critical: 0,
  high: 1,
  drift: 2,
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

/** A part of the section of a skill. */
export const block = (section: number, priority: number, entries: number, ...parts: string[]): Block => ({
  section,
  priority,
  entries,
  text: parts.join("\n\n"),
});

/** The reasons of the verdict, in one line. */
export function reasonBlocks(skill: SkillReport, section: number, options: BlockOptions): Block[] {
  if (skill.reasons.length === 0) return [];
  const words = { fail: "Why it fails", review: "Why a review", pass: "Why" }[skill.verdict];
  const shown = skill.reasons.slice(0, options.most).map((reason) => markdownText(reason));
  const rest = skill.reasons.length - shown.length;
  const more = rest > 0 ? [`${plural(rest, "more reason")}`] : [];
  return [block(section, priorities[worstOf(skill)], 0, `**${words}:** ${[...shown, ...more].join(" · ")}`)];
}

/** Severity of the worst new finding: what is said of the whole skill is kept as long as that is. */
const worstOf = (skill: SkillReport): Severity => groupByRule(withStatus(skill, "new"))[0]?.worst ?? "high";

/** What to do about the findings of a rule, and where. */
function actionOf(skill: SkillReport, ruleId: string, options: BlockOptions): string {
  const there = skill.findings.filter((finding) => finding.ruleId === ruleId && counts(finding));
  const found = there.filter(({ status }) => status === "new");
  const [first, ...others] = found.length > 0 ? found : there;
  const remedy = options.rules.get(ruleId)?.remediation;
  const what = remedy === undefined ? `Mend what ${codeSpan(ruleId)} found.` : markdownText(firstSentence(remedy));
  const more = others.length > 0 ? ` and ${plural(others.length, "more place")}` : "";
  return first === undefined ? what : `${placeLink(skill, first.location, options.blobUrl)}${more}: ${what}`;
}

/** The few things that make the skill pass, in order. */
export function passBlocks(skill: SkillReport, section: number, options: BlockOptions): Block[] {
  const { toPass } = skill;
  const isListed = listedRules(skill, options).length > 0 || toPass?.reasons.some(isDrift);
  if (toPass === undefined || !isListed) return [];
  const { rules, reasons, trust } = toPass;
  const steps = [
    ...listedRules(skill, options).map((ruleId) => actionOf(skill, ruleId, options)),
    ...(rules.length > options.most ? [`Mend what ${plural(rules.length - options.most, "more rule")} found.`] : []),
    ...reasons.slice(0, options.most).map((reason) => markdownText(stepOf(reason))),
  ];
  const change = trust === skill.trust ? "" : ` (trust ${skill.trust} → ${trust})`;
  const list = steps.map((step, i) => `${i + 1}. ${step}`).join("\n");
  const goal = skill.verdict === "fail" ? "To pass" : "To pass without a review";
  return [block(section, priorities[worstOf(skill)], 0, `**${goal}**${change}:`, list)];
}

/** How the trust comes about, folded; only where it is below full and the change has to do with it. */
export function scoreBlocks(skill: SkillReport, section: number, options: BlockOptions): Block[] {
  if (skill.verdict === "pass" && skill.trust >= (skill.trustBefore ?? 100)) return [];
  const told = arithmetic(skill, options.most, (finding) => placeLink(skill, finding.location, options.blobUrl));
  if (told === "") return [];
  const link = options.scoringUrl === undefined ? "" : ` [How scores are made](${options.scoringUrl})`;
  const open = `<details>\n<summary>Why the trust is ${skill.trust}</summary>`;
  return [block(section, priorities.accepted, 0, open, `${told}${link}`, "</details>")];
}
