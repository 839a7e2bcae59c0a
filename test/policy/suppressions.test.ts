import { describe, expect, test } from "vitest";
import { ConfigError } from "../../src/core/errors.ts";
import type { SkillComparison } from "../../src/core/report.ts";
import { judge } from "../../src/policy/judge.ts";
import type { Policy, Suppression } from "../../src/policy/policy.ts";
import { presetPolicy } from "../../src/policy/presets.ts";
import { lastDay, withinWindows } from "../../src/policy/windows.ts";
import { comparison, finding, ruleIds } from "./arbitraries.ts";

const today = "2026-11-22";
const balanced = presetPolicy();
const fingerprint = "a".repeat(32);
const bound: Suppression = {
  rule: ruleIds[0],
  path: "skills/a",
  fingerprint,
  reason: "reviewed",
  owner: "@sec",
  expires: "2027-06-30",
};
const { fingerprint: _, ...broad } = bound;
const found = finding({ fingerprint });

const judged = (skill: SkillComparison, one: Suppression, parts: Partial<Policy> = {}) =>
  judge({ comparisons: [skill], policy: { ...balanced, suppressions: [one], ...parts }, today, compared: true });
const statusOf = (skill: SkillComparison, one: Suppression, parts: Partial<Policy> = {}) =>
  judged(skill, one, parts).skills[0]!.findings[0]!.status;
const messages = (skill: SkillComparison, one: Suppression, parts: Partial<Policy> = {}) =>
  judged(skill, one, parts).notices.map(({ message }) => message);

describe("a suppression without a fingerprint", () => {
  test("covers what base had, and no new finding of high severity or worse", () => {
    expect(statusOf(comparison([{ ...found, status: "existing" }]), broad)).toBe("suppressed");
    expect(statusOf(comparison([found]), broad)).toBe("new");
    expect(statusOf(comparison([finding({ severity: "critical" })]), broad)).toBe("new");
    expect(statusOf(comparison([finding({ severity: "medium" })]), broad)).toBe("suppressed");
  });

  test("says so, and is not called stale", () => {
    expect(messages(comparison([found, finding()]), broad)).toEqual([
      `suppression of ${ruleIds[0]} for skills/a (owner @sec) is bound to no evidence, so it does not cover 2 new findings of high severity or worse: accept each by its fingerprint (docs/exceptions.md)`,
    ]);
  });

  test("covers all where the policy allows it, and is marked", () => {
    const allow = { broadSuppressions: "allow" } as const;
    expect(statusOf(comparison([found]), broad, allow)).toBe("suppressed");
    const [marked] = judged(comparison([found]), broad, allow).skills[0]!.findings;
    expect(marked!.suppression).toEqual({ reason: "reviewed", owner: "@sec", expires: "2027-06-30", broad: true });
  });

  test("covers what a scan without a base finds", () => {
    const { trustBefore: __, ...alone } = comparison([found], { change: "unchanged" });
    expect(statusOf(alone, broad)).toBe("suppressed");
  });
});

describe("a suppression with a fingerprint", () => {
  test("covers its finding, new or not", () => {
    expect(statusOf(comparison([found]), bound)).toBe("suppressed");
    expect(judged(comparison([found]), bound).skills[0]!.findings[0]!.suppression).not.toHaveProperty("broad");
  });

  test("does not cover what the change made worse, and base is weighed as accepted", () => {
    const before = { severity: "high", confidence: "low", effective: "low" } as const;
    const worse = comparison([{ ...found, before }]);
    expect(statusOf(worse, bound)).toBe("new");
    expect(judged(worse, bound).skills[0]!.trustBefore).toBe(100);
    expect(messages(worse, bound)).toEqual([expect.stringMatching(/does not cover 1 finding that is worse than what/)]);
    expect(statusOf(worse, { ...bound, severity: "high" })).toBe("suppressed");
  });

  test("covers no new finding that is worse than its severity, but stays for what base had", () => {
    expect(statusOf(comparison([found]), { ...bound, severity: "medium" })).toBe("new");
    expect(statusOf(comparison([found]), { ...bound, severity: "high" })).toBe("suppressed");
    expect(statusOf(comparison([{ ...found, status: "existing" }]), { ...bound, severity: "medium" })).toBe(
      "suppressed",
    );
  });

  test("follows the skill in the change that renames it, and no copy", () => {
    const there = { ...found, location: { ...found.location, path: "skills/b/SKILL.md" } };
    const moved = { path: "skills/b", previousPath: "skills/a" };
    expect(statusOf(comparison([there], { ...moved, change: "renamed" }), bound)).toBe("suppressed");
    const file = { ...bound, path: "skills/a/SKILL.md" };
    expect(statusOf(comparison([there], { ...moved, change: "renamed" }), file)).toBe("suppressed");
    expect(statusOf(comparison([there], { ...moved, change: "added" }), bound)).toBe("new");
  });
});

describe("windows", () => {
  const suppressionDays = { critical: 30, high: 60 };
  const dated = { ...bound, accepted: "2026-10-01", expires: "2026-11-30" };

  test("end an acceptance by the severity of what it covers", () => {
    expect(lastDay(dated, "critical", suppressionDays)).toBe("2026-10-31");
    expect(lastDay(dated, "high", suppressionDays)).toBe("2026-11-30");
    expect(lastDay(dated, "low", suppressionDays)).toBe("2026-11-30");
    const critical = finding({ fingerprint, severity: "critical", status: "existing" });
    expect(statusOf(comparison([critical]), dated, { suppressionDays })).toBe("existing");
    expect(messages(comparison([critical]), dated, { suppressionDays })[0]).toMatch(/has outlived the days/);
    expect(statusOf(comparison([found]), dated, { suppressionDays })).toBe("suppressed");
  });

  test("no acceptance holds before its first day", () => {
    expect(statusOf(comparison([found]), { ...bound, accepted: "2026-11-23" })).toBe("new");
    expect(statusOf(comparison([found]), { ...bound, accepted: today })).toBe("suppressed");
  });

  const errorOf = (suppressions: readonly Suppression[]): string => {
    try {
      withinWindows({ ...balanced, suppressionDays, suppressions });
      return "";
    } catch (error) {
      expect(error).toBeInstanceOf(ConfigError);
      return (error as Error).message;
    }
  };

  test("need the day of acceptance, and refuse what outlives the longest, each with its line", () => {
    expect(errorOf([dated])).toBe("");
    expect(
      errorOf([
        { ...bound, at: "p.yml:3:5" },
        { ...dated, expires: "2026-12-01", at: "p.yml:9:5" },
      ]),
    ).toBe(
      [
        'p.yml:3:5: this suppression needs "accepted", the day on which it was accepted, since the policy sets suppression-days',
        "p.yml:9:5: this suppression would last 61 days, and suppression-days gives at most 60 (high)",
      ].join("\n"),
    );
    expect(withinWindows({ ...balanced, suppressions: [bound] }).suppressions).toEqual([bound]);
  });
});

test("the report says how many findings are accepted, by whom, and how many of these end soon", () => {
  const all = Array.from({ length: 3 }, (__, i) => finding({ fingerprint: String(i).repeat(32) }));
  const suppressions = all.map((each, i) => ({
    ...bound,
    fingerprint: each.fingerprint,
    owner: i === 0 ? "@b" : "@a",
    expires: i === 0 ? "2026-12-06" : "2027-01-01",
  }));
  const { notices } = judge({
    comparisons: [comparison(all)],
    policy: { ...balanced, suppressions },
    today,
    compared: true,
  });
  expect(notices[0]!.message).toBe("3 findings are accepted: 2 by @a, 1 by @b; 1 acceptance ends within 14 days");
});
