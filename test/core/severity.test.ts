import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  asSureAs,
  atLeast,
  compareSeverity,
  confidences,
  effectiveSeverity,
  lowerConfidence,
  severities,
} from "../../src/core/severity.ts";

const severity = fc.constantFrom(...severities);
const confidence = fc.constantFrom(...confidences);

describe("severity", () => {
  test("orders worst first", () => {
    expect([...severities].reverse().sort(compareSeverity)).toEqual(["critical", "high", "medium", "low", "info"]);
  });

  test("atLeast is the order, both ways", () => {
    fc.assert(fc.property(severity, severity, (a, b) => atLeast(a, b) === compareSeverity(a, b) <= 0));
    expect(atLeast("high", "medium")).toBe(true);
    expect(atLeast("medium", "high")).toBe(false);
    expect(atLeast("high", "high")).toBe(true);
  });
});

describe("confidence", () => {
  test("asSureAs", () => {
    expect(asSureAs("high", "low")).toBe(true);
    expect(asSureAs("medium", "medium")).toBe(true);
    expect(asSureAs("low", "medium")).toBe(false);
  });

  test("lowerConfidence stops at low", () => {
    expect(lowerConfidence("high", 1)).toBe("medium");
    expect(lowerConfidence("medium", 5)).toBe("low");
    expect(lowerConfidence("high", 0)).toBe("high");
  });
});

describe("effective severity", () => {
  test.each([
    ["critical", "high", "critical"],
    ["critical", "medium", "high"],
    ["critical", "low", "medium"],
    ["high", "low", "low"],
    ["medium", "low", "low"],
    ["low", "low", "low"],
    ["info", "low", "info"],
  ] as const)("%s with %s confidence is %s", (of, sure, expected) => {
    expect(effectiveSeverity(of, sure)).toBe(expected);
  });

  test("never worse than the severity, and grows with severity and with confidence", () => {
    fc.assert(
      fc.property(severity, severity, confidence, confidence, (a, b, sure, less) => {
        expect(compareSeverity(effectiveSeverity(a, sure), a)).toBeGreaterThanOrEqual(0);
        if (atLeast(a, b)) {
          expect(compareSeverity(effectiveSeverity(a, sure), effectiveSeverity(b, sure))).toBeLessThanOrEqual(0);
        }
        if (asSureAs(sure, less)) {
          expect(compareSeverity(effectiveSeverity(a, sure), effectiveSeverity(a, less))).toBeLessThanOrEqual(0);
        }
      }),
    );
  });
});
