import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countSeverities, levels, type SeverityCounts, scoreOf } from "../../src/core/score.ts";
import { type Severity, severities } from "../../src/core/severity.ts";

const none: SeverityCounts = { critical: 0, high: 0, medium: 0, low: 0, info: 0 };
/** Small numbers, where the thresholds lie, and any other. */
const count = fc.oneof(fc.nat(12), fc.nat(5000));
const counts = fc.record({ critical: count, high: count, medium: count, low: count, info: count });
const plusOne = (of: SeverityCounts, severity: Severity): SeverityCounts => ({ ...of, [severity]: of[severity] + 1 });

describe("score", () => {
  test("counts by severity", () => {
    expect(countSeverities(["high", "low", "high", "info"])).toEqual({ ...none, high: 2, low: 1, info: 1 });
  });

  test("stays within its bounds, in whole numbers", () => {
    fc.assert(
      fc.property(counts, (of) => {
        const { level, risk, trust } = scoreOf(of);
        expect(levels).toContain(level);
        for (const value of [risk, trust]) {
          expect(Number.isInteger(value)).toBe(true);
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(100);
        }
      }),
    );
  });

  test("one more finding never improves anything", () => {
    fc.assert(
      fc.property(counts, fc.constantFrom(...severities), (of, severity) => {
        const before = scoreOf(of);
        const after = scoreOf(plusOne(of, severity));
        expect(levels.indexOf(after.level)).toBeLessThanOrEqual(levels.indexOf(before.level));
        expect(after.risk).toBeGreaterThanOrEqual(before.risk);
        expect(after.trust).toBeLessThanOrEqual(before.trust);
      }),
      { numRuns: 1000 },
    );
  });

  test("a finding that becomes worse never improves anything", () => {
    fc.assert(
      fc.property(counts, fc.nat(3), (of, index) => {
        const [worse, better] = [severities[index]!, severities[index + 1]!];
        fc.pre(of[better] > 0);
        const moved = { ...plusOne(of, worse), [better]: of[better] - 1 };
        expect(scoreOf(moved).risk).toBeGreaterThanOrEqual(scoreOf(of).risk);
        expect(scoreOf(moved).trust).toBeLessThanOrEqual(scoreOf(of).trust);
      }),
      { numRuns: 1000 },
    );
  });

  test("info never counts, and any other finding takes trust", () => {
    fc.assert(
      fc.property(counts, (of) => {
        expect(scoreOf(of)).toEqual(scoreOf({ ...of, info: 0 }));
      }),
    );
    for (const severity of ["critical", "high", "medium", "low"] as const) {
      expect(scoreOf(plusOne(none, severity)).trust).toBeLessThan(100);
    }
  });
});

/** The rows of a table in docs/scoring.md whose head begins with `title`, as cells. */
function tableOf(title: string): string[][] {
  const lines = readFileSync(new URL("../../docs/scoring.md", import.meta.url), "utf8").split("\n");
  const head = lines.findIndex((line) => line.startsWith(`| ${title}`));
  const rows = lines.slice(head + 2);
  const end = rows.findIndex((line) => !line.startsWith("|"));
  return rows.slice(0, end).map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

/** Counts written as `1 high, 2 medium`. */
function countsIn(text: string): SeverityCounts {
  const found: Record<Severity, number> = { ...none };
  for (const [, number, severity] of text.matchAll(/(\d+) (critical|high|medium|low|info)/g)) {
    found[severity as Severity] = Number(number);
  }
  return found;
}

test("the worked numbers of the documentation are what the code gives", () => {
  const rows = tableOf("findings");
  expect(rows.length).toBeGreaterThanOrEqual(15);
  for (const [findings, level, risk, trust] of rows) {
    expect({ findings, ...scoreOf(countsIn(findings!)) }).toEqual({
      findings,
      level,
      risk: Number(risk),
      trust: Number(trust),
    });
  }
});
