import { expect, test } from "vitest";
import type { Finding } from "../../src/core/finding.ts";
import { scoreOfFindings } from "../../src/core/score.ts";
import type { Severity } from "../../src/core/severity.ts";
import { arithmetic } from "../../src/report/arithmetic.ts";
import { finding, skill } from "./sample.ts";

const told = (severities: readonly Severity[], most = 5): string => {
  const findings: readonly Finding[] = severities.map((severity, i) =>
    finding("exfiltration/file-upload", `a/x:${i + 1}`, { severity }),
  );
  const name = ({ location }: Finding): string => `x:${location.region.startLine}`;
  return arithmetic(skill("a", { ...scoreOfFindings(findings), findings }), most, name);
};

test.each<[readonly Severity[], string]>([
  [[], ""],
  [["info"], ""],
  [["low"], "100 − 2 (low, x:1), rounded down and kept within 90–99 of the level LOW: 98."],
  [
    ["medium", "high", "low"],
    "100 − 10 (high, x:2) − 3 (medium, x:1) − 0.5 (low, x:3), rounded down and kept within 70–89 of the level HIGH: 86.",
  ],
  [
    ["high", "high", "high", "high"],
    "4 high findings weigh as a critical one: the trust is 69 − 5 × 0, at least 40: 69.",
  ],
  [
    ["critical", "high"],
    "1 critical finding: the risk is 80 + 20 × (1 − 0.4^1) = 92, the trust 100 − 92 = 8. The others (1 high) add nothing to that.",
  ],
])("%j: %s", (severities, words) => {
  expect(told(severities)).toBe(words);
});

test("what is not told one by one is summed up", () => {
  expect(told(["medium", "medium", "medium", "medium"], 2)).toBe(
    "100 − 6 (medium, x:1) − 3 (medium, x:2) − 2.25 (2 more), rounded down and kept within 70–94 of the level MEDIUM: 88.",
  );
});
