import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { judge } from "../../src/policy/judge.ts";
import { type Mode, modes, type Ramp } from "../../src/policy/policy.ts";
import { presetPolicy } from "../../src/policy/presets.ts";
import { modeOn, modeText, nextMode, rampNotices, sameMode, stricterMode } from "../../src/policy/ramp.ts";
import { comparison, finding } from "./arbitraries.ts";

const ramp: Ramp = { observeUntil: "2027-01-31", warnUntil: "2027-02-28" };

describe("a ramp", () => {
  test.each([
    ["2026-12-01", "observe", { until: "2027-01-31", mode: "warn" }],
    ["2027-01-31", "observe", { until: "2027-01-31", mode: "warn" }],
    ["2027-02-01", "warn", { until: "2027-02-28", mode: "enforce" }],
    ["2027-02-28", "warn", { until: "2027-02-28", mode: "enforce" }],
    ["2027-03-01", "enforce", undefined],
  ] as const)("on %s is %s", (today, mode, next) => {
    expect([modeOn(ramp, today), nextMode(ramp, today)]).toEqual([mode, next]);
  });

  test.each([
    ["2027-02-13", 0],
    ["2027-02-15", 1],
    ["2027-02-28", 1],
    ["2027-03-01", 0],
  ])("is announced 14 days before it changes: %s", (today, count) => {
    expect(rampNotices(ramp, today)).toHaveLength(count);
  });

  test("says what comes in words, in the reasons and in a notice", () => {
    expect(modeText(ramp)).toBe("observe until 2027-01-31, warn until 2027-02-28, then enforce");
    expect(modeText({ warnUntil: "2027-02-28" })).toBe("warn until 2027-02-28, then enforce");
    const policy = { ...presetPolicy(), mode: ramp };
    const result = judge({ comparisons: [comparison([finding()])], policy, today: "2027-02-20", compared: true });
    expect(result.verdict).toBe("review");
    expect(result.reasons.at(-1)).toBe("the mode is warn until 2027-02-28, so what fails by the policy is a review");
    expect(result.notices).toEqual([
      { level: "notice", message: "the mode is warn until 2027-02-28; from the day after it is enforce" },
    ]);
  });

  test("a plain mode never changes", () => {
    for (const mode of modes)
      expect([modeOn(mode, "2026-01-01"), nextMode(mode, "2026-01-01")]).toEqual([mode, undefined]);
  });

  const day = fc.constantFrom("2027-01-01", "2027-02-01", "2027-03-01", "2027-04-01");
  const optional = fc.option(day, { nil: undefined });
  const anyMode = fc.oneof(
    fc.constantFrom(...modes),
    fc.record({ observeUntil: optional, warnUntil: optional }),
  ) as fc.Arbitrary<Mode | Ramp>;
  const strictness = (mode: Mode): number => modes.length - modes.indexOf(mode);

  test("the stricter of two is on every day the stricter one, and one of the two laid on itself changes nothing", () => {
    fc.assert(
      fc.property(anyMode, anyMode, day, (a, b, today) => {
        const both = modeOn(stricterMode(a, b), today);
        expect(strictness(both)).toBe(Math.max(strictness(modeOn(a, today)), strictness(modeOn(b, today))));
        expect(sameMode(stricterMode(a, a), a)).toBe(true);
      }),
    );
  });
});
