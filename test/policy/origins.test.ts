import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { judge } from "../../src/policy/judge.ts";
import { vendoredIn } from "../../src/policy/origins.ts";
import { parsePolicy } from "../../src/policy/parse.ts";
import { resolvePolicy } from "../../src/policy/resolve.ts";
import type { OriginFacts } from "../../src/policy/thresholds.ts";
import { MemoryTree } from "../memory-tree.ts";
import { comparison, finding, ruleIds } from "./arbitraries.ts";

const policy = (text: string) =>
  resolvePolicy(parsePolicy(text, "policy.yml", ruleIds), async () => undefined, { ruleIds });

describe("where a skill comes from", () => {
  const skills = { "skills/pdf/SKILL.md": "", "skills/own/SKILL.md": "", ".agents/skills/xlsx/SKILL.md": "" };

  test.each([
    ["a lock of names", { "skills-lock.json": '{"version":1,"skills":{"pdf":{"source":"a/b"}}}' }, ["skills/pdf"]],
    ["a list", { "skills.lock": '{"skills":[{"name":"pdf"},{"name":"own"},5]}' }, ["skills/own", "skills/pdf"]],
    [
      "a lock of another folder",
      { ".agents/.skill-lock.json": '{"skills":{"pdf":{},"xlsx":{}}}' },
      [".agents/skills/xlsx"],
    ],
    ["a file of an installer", { "skills/own/_meta.json": "{}" }, ["skills/own"]],
    ["what is no lock", { "skills.lock": "not json", "skills-lock.json": "null" }, []],
    ["a name of every object", { "skills-lock.json": '{"skills":{"constructor":{}}}' }, []],
  ])("%s", async (_, files, expected) => {
    expect([...(await vendoredIn(new MemoryTree({ ...skills, ...files })))].sort()).toEqual(expected);
  });
});

describe("thresholds by origin", () => {
  const text = "fail: {severity: high, trust: off}\norigins: [{match: vendored, fail: {severity: MILD}}]\n";
  const facts = (base: string[] | undefined, head: string[], fork = false): OriginFacts => ({
    head: new Set(head),
    ...(base && { base: new Set(base) }),
    fork,
  });
  const verdict = async (by: string, origins: OriginFacts | undefined, change: "added" | "modified" | "unchanged") => {
    const skill = comparison([finding({ severity: "high" })], { change });
    const given = origins ? { origins } : {};
    return judge({ comparisons: [skill], policy: await policy(by), today: "2026-11-22", compared: true, ...given })
      .verdict;
  };
  const milder = text.replace("MILD", "critical");
  const own = ["skills/a"];

  test("count when base and head agree", async () => {
    expect(await verdict(milder, facts(own, own), "modified")).toBe("review");
    expect(await verdict(milder, facts([], []), "modified")).toBe("fail");
    expect(await verdict(milder, facts(undefined, own), "unchanged")).toBe("review");
  });

  test("a pull request cannot choose the milder one: by a lock file, by a new skill, by leaving the lock file", async () => {
    expect(await verdict(milder, facts([], own), "modified")).toBe("fail");
    expect(await verdict(milder, facts(own, []), "modified")).toBe("fail");
    expect(await verdict(milder, facts(own, own), "added")).toBe("fail");
    expect(await verdict(milder, undefined, "modified")).toBe("fail");
  });

  test("globs of the policy say vendored as well", async () => {
    expect(await verdict(`${milder}vendored: skills/*\n`, facts([], []), "modified")).toBe("review");
  });

  test("coming from a fork only makes stricter", async () => {
    const fork = (severity: string) =>
      `fail: {severity: high, trust: off}\norigins: [{match: fork, fail: {severity: ${severity}}}]\n`;
    expect(await verdict(fork("off"), facts([], [], true), "modified")).toBe("fail");
    const low = "fail: {severity: off, trust: off}\norigins: [{match: fork, fail: {severity: high}}]\n";
    expect(await verdict(low, facts([], [], true), "modified")).toBe("fail");
    expect(await verdict(low, facts([], []), "modified")).toBe("review");
  });

  test("paths are laid upon origins", async () => {
    const by = `${milder}paths: [{match: skills/a, fail: {severity: high}}]\n`;
    expect(await verdict(by, facts(own, own), "modified")).toBe("fail");
  });

  test("whatever head says of itself, no verdict is milder than by what base says", async () => {
    const rank = ["pass", "review", "fail"];
    const severity = fc.constantFrom("critical", "high", "medium", "off");
    await fc.assert(
      fc.asyncProperty(severity, severity, fc.boolean(), fc.boolean(), async (a, b, inBase, inHead) => {
        const by = `fail: {severity: off, trust: off}\norigins: [{match: vendored, fail: {severity: ${a}}}, {match: own, fail: {severity: ${b}}}]\n`;
        const base = inBase ? own : [];
        const honest = await verdict(by, facts(base, base), "modified");
        const claimed = await verdict(by, facts(base, inHead ? own : []), "modified");
        expect(rank.indexOf(claimed)).toBeGreaterThanOrEqual(rank.indexOf(honest));
      }),
      { numRuns: 100 },
    );
  });
});
