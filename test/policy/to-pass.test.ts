import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { counts } from "../../src/core/finding.ts";
import type { SkillComparison } from "../../src/core/report.ts";
import { scoreOfFindings } from "../../src/core/score.ts";
import { askGates } from "../../src/policy/gates.ts";
import { presetPolicy } from "../../src/policy/presets.ts";
import { toPass } from "../../src/policy/to-pass.ts";
import { anyComparison, comparison, finding, ruleIds } from "./arbitraries.ts";

const gates = presetPolicy();
const [shell, host, env, hide] = ruleIds;

const without = (skill: SkillComparison, rules: readonly string[]): SkillComparison => {
  const findings = skill.findings.filter(
    (each) => !(counts(each) && each.status === "new" && rules.includes(each.ruleId)),
  );
  return { ...skill, ...scoreOfFindings(findings), findings };
};

describe("what must change until a skill passes", () => {
  test("the rules that cross a gate, worst first; what crosses none may stay", () => {
    const skill = comparison([
      finding({ ruleId: env, severity: "medium" }),
      finding({ ruleId: shell, severity: "critical" }),
      finding({ ruleId: shell, severity: "low" }),
      finding({ ruleId: hide, severity: "low" }),
      finding({ ruleId: host, severity: "medium", status: "existing" }),
    ]);
    expect(toPass(skill, gates, true)).toEqual({ rules: [shell, env], reasons: [], trust: 93 });
  });

  test("what no finding brought stays as a reason", () => {
    const skill = comparison([finding()], { coverage: 0.5 });
    const { rules, reasons } = toPass(skill, gates, true);
    expect(rules).toEqual([shell]);
    expect(reasons).toEqual([expect.stringContaining("were not read")]);
  });

  test("is enough, and no rule of it is left out without harm", () => {
    fc.assert(
      fc.property(anyComparison, (skill) => {
        const { rules, reasons, trust } = toPass(skill, gates, true);
        const after = without(skill, rules);
        expect(askGates(after, gates, true).reasons).toEqual(reasons);
        expect(after.trust).toBe(trust);
        for (const rule of rules) {
          const fewer = rules.filter((other) => other !== rule);
          expect(askGates(without(skill, fewer), gates, true).reasons).not.toEqual(reasons);
        }
      }),
      { numRuns: 200, seed: 5 },
    );
  });
});
