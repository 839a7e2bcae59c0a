import { counts, type Finding } from "../core/finding.ts";
import type { SkillComparison, ToPass } from "../core/report.ts";
import { scoreOfFindings } from "../core/score.ts";
import { groupByRule } from "../report/words.ts";
import { askGates, type Gates } from "./gates.ts";

/** Rules that are tried one by one for whether they may stay: more are no list that anybody works off. */
const maxTried = 20;

/** The skill as it would be without the findings of some rules that the gates count. */
function without(skill: SkillComparison, isCounted: (finding: Finding) => boolean, rules: ReadonlySet<string>) {
  const findings = skill.findings.filter((finding) => !(isCounted(finding) && rules.has(finding.ruleId)));
  return { ...skill, ...scoreOfFindings(findings), findings };
}

/** The least number from 0 to `most` that is enough; what is enough stays so with more. */
function leastEnough(most: number, isEnough: (number: number) => boolean): number {
  let [low, high] = [0, most];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isEnough(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * The least that must change until a skill passes both gates: rules whose findings must go, worst first, and what no finding brought.
 * `newOnly` as for `askGates`.
 */
export function toPass(skill: SkillComparison, gates: Gates, newOnly: boolean): ToPass {
  const isCounted = (finding: Finding): boolean => counts(finding) && (!newOnly || finding.status === "new");
  const rules = groupByRule(skill.findings.filter(isCounted)).map(({ ruleId }) => ruleId);
  const after = (gone: readonly string[]) => without(skill, isCounted, new Set(gone));
  const reasonsAfter = (gone: readonly string[]) => askGates(after(gone), gates, newOnly).reasons;
  const left = reasonsAfter(rules);
  const isEnough = (gone: readonly string[]): boolean => reasonsAfter(gone).join("\n") === left.join("\n");
  const least = leastEnough(rules.length, (number) => isEnough(rules.slice(0, number)));
  let gone: readonly string[] = rules.slice(0, least);
  for (const rule of gone.slice(-maxTried).toReversed()) {
    const fewer = gone.filter((other) => other !== rule);
    if (isEnough(fewer)) gone = fewer;
  }
  return { rules: gone, reasons: left, trust: after(gone).trust };
}
