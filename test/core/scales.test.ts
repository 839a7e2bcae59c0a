import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { blocks, type Scales, scalesOf } from "../../src/core/scales.ts";
import { type SeverityCounts, scoreOf } from "../../src/core/score.ts";

const none: SeverityCounts = { critical: 0, high: 0, medium: 0, low: 0, info: 0 };
const scales = (counts: Partial<SeverityCounts>): Scales => scalesOf({ ...none, ...counts });

/** Worked examples that the five services publish: in their API pages, their tests, their code, and answers that they gave. */
describe("worked examples", () => {
  test.each<[string, Partial<SeverityCounts>, unknown]>([
    [
      "SkillScan, API page",
      { critical: 1 },
      { skillScan: { safe: false, severity: "CRITICAL", score: 92, recommendation: "BLOCK" } },
    ],
    [
      "AgentGuard, API page",
      { critical: 1, high: 1 },
      { agentGuard: { riskScore: 9.2, riskLevel: "CRITICAL", verdict: "REJECT" } },
    ],
    ["Scandar, API page", { high: 1, medium: 2, info: 1 }, { scandar: { trustScore: 85, classification: "caution" } }],
    ["Scandar, scan page", { medium: 1 }, { scandar: { trustScore: 94, classification: "safe" } }],
    ["Scandar, CLI page", { high: 1, medium: 2 }, { scandar: { classification: "caution" } }],
    [
      "AgentGuard, live, five lows",
      { low: 5 },
      { agentGuard: { live: { riskScore: 25, riskLevel: "low", verdict: "passed" } } },
    ],
    ["AgentGuard, live, clean", {}, { agentGuard: { live: { riskScore: 0, riskLevel: "safe", verdict: "passed" } } }],
    ["Tank, test, clean", {}, { tank: { auditScore: 10, verdict: "pass" } }],
    ["Tank, test, medium", { medium: 1 }, { tank: { auditScore: 7, verdict: "pass_with_notes" } }],
    ["Tank, test, low", { low: 1 }, { tank: { auditScore: 8, verdict: "pass_with_notes" } }],
    ["Tank, test, high", { high: 1 }, { tank: { auditScore: 4, verdict: "flagged" } }],
    ["Tank, test, critical", { critical: 1 }, { tank: { auditScore: 0, verdict: "fail" } }],
    ["Tank, API page", { medium: 1, low: 2 }, { tank: { auditScore: 7, verdict: "pass_with_notes" } }],
    ["Tank, code, three highs", { high: 3 }, { tank: { verdict: "flagged" } }],
    ["Tank, code, four highs", { high: 4 }, { tank: { verdict: "fail" } }],
    ["Cisco, info only", { info: 2 }, { cisco: { isSafe: true, maxSeverity: "INFO" } }],
    [
      "Cisco, recorded",
      { critical: 3, high: 7, medium: 4, low: 1, info: 1 },
      { cisco: { isSafe: false, maxSeverity: "CRITICAL" } },
    ],
  ])("%s", (_, counts, expected) => {
    expect(scales(counts)).toMatchObject(expected as object);
  });
});

const count = fc.oneof(fc.nat(8), fc.nat(2000));
const anyCounts = fc.record({ critical: count, high: count, medium: count, low: count, info: count });

/** Each scale as a number that grows as things get worse. */
function ranks({ cisco, skillScan, agentGuard, scandar, tank }: Scales): Record<string, number> {
  return {
    ciscoSafe: Number(!cisco.isSafe),
    cisco: -["CRITICAL", "HIGH", "MEDIUM", "LOW", "INFO", "SAFE"].indexOf(cisco.maxSeverity),
    skillScan: skillScan.score,
    recommendation: ["INSTALL", "REVIEW", "BLOCK"].indexOf(skillScan.recommendation),
    agentGuard: agentGuard.riskScore,
    agentGuardVerdict: ["APPROVE", "REVIEW", "REJECT"].indexOf(agentGuard.verdict),
    live: ["passed", "warning", "failed"].indexOf(agentGuard.live.verdict),
    scandar: -scandar.trustScore,
    classification: ["safe", "caution", "risky", "dangerous"].indexOf(scandar.classification),
    tank: -tank.auditScore,
    tankVerdict: ["pass", "pass_with_notes", "flagged", "fail"].indexOf(tank.verdict),
  };
}

describe("the five scales", () => {
  test("agree on blocking and on what is safe", () => {
    fc.assert(
      fc.property(anyCounts, (counts) => {
        const { cisco, skillScan, agentGuard, scandar, tank } = scalesOf(counts);
        const blocked = blocks(scoreOf(counts).level);
        expect(tank.verdict === "fail").toBe(blocked);
        expect(skillScan.recommendation === "BLOCK").toBe(blocked);
        expect(agentGuard.verdict === "REJECT").toBe(blocked);
        expect(agentGuard.live.verdict === "failed").toBe(blocked);
        expect(scandar.trustScore < 70).toBe(blocked);
        if (blocked) expect(cisco.isSafe).toBe(false);
        expect(skillScan.safe).toBe(cisco.isSafe);
        expect(tank.verdict.startsWith("pass")).toBe(cisco.isSafe);
      }),
      { numRuns: 1000 },
    );
  });

  test("never improve by one more finding", () => {
    fc.assert(
      fc.property(anyCounts, fc.constantFrom("critical", "high", "medium", "low", "info"), (counts, severity) => {
        const before = ranks(scalesOf(counts));
        const after = ranks(scalesOf({ ...counts, [severity]: counts[severity] + 1 }));
        for (const scale of Object.keys(before))
          expect([scale, after[scale]! >= before[scale]!]).toEqual([scale, true]);
      }),
      { numRuns: 1000 },
    );
  });
});
