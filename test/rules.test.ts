import { readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import type { Finding } from "../src/core/finding.ts";
import { RuleMatcher } from "../src/core/matching.ts";
import { categories, type Example, type Rule, type TextPattern } from "../src/core/rule.ts";
import { rules } from "../src/rules/index.ts";
import { Scanner } from "../src/scan.ts";
import { discover } from "../src/skills/discover.ts";
import { costOf } from "./cost.ts";
import { filesOf, MemoryTree } from "./memory-tree.ts";

const scanner = new Scanner();

async function findingsIn(example: Example): Promise<readonly Finding[]> {
  const tree = new MemoryTree(filesOf(example));
  const { skills } = await scanner.scan(tree, discover(await tree.list()));
  return skills.flatMap((skill) => skill.findings);
}

const patternsOf = (rule: Rule): TextPattern[] =>
  rule.checks.flatMap((check) => {
    if (check.scope === "text") return [check];
    return check.scope === "pair" ? [check.source, check.sink] : [];
  });

const unbounded = /(?<!\\)(?:\\\\)*(?:[*+]|\{\d+,\})/;
const withoutClasses = (source: string): string => source.replace(/\[(?:\\.|[^\]\\])*\]/g, "C");

/** Text that makes careless patterns try everything: anchors and the characters around them, over and over. */
function hostileTexts(pattern: TextPattern): string[] {
  const size = 20_000;
  const anchor = pattern.anchors[0]!;
  return [anchor, `${anchor} `, `${anchor}/`, `${anchor} a=`, `${anchor}"'`, `${anchor}\n`].map((unit) =>
    unit.repeat(Math.ceil(size / unit.length)),
  );
}

/** Milliseconds that a scan may take, several times what the slowest rule needs; a pattern that backtracks takes minutes. */
const quick = 1600;

describe("the list of rules", () => {
  it("holds every file under src/rules, once", () => {
    const root = path.resolve(import.meta.dirname, "../src/rules");
    const files = categories.flatMap((category) =>
      readdirSync(path.join(root, category), { withFileTypes: true })
        .filter((entry) => entry.isFile() && entry.name.endsWith(".ts") && !entry.name.endsWith(".data.ts"))
        .map((entry) => `${category}/${entry.name.slice(0, -3)}`),
    );
    expect(rules.map((rule) => rule.id).sort()).toEqual(files.sort());
  });

  it("has a rule for every category and at least forty in all", () => {
    expect(new Set(rules.map((rule) => rule.id.split("/")[0]))).toEqual(new Set(categories));
    expect(rules.length).toBeGreaterThanOrEqual(40);
  });
});

describe.each(rules.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
  it("says what, why and what to do", () => {
    expect(rule.title).toMatch(/^[A-Z].{8,110}[^.]$/);
    expect(rule.why).toMatch(/^[A-Z].{20,}\.$/s);
    expect(rule.remediation).toMatch(/^[A-Z].{15,}\.$/s);
    expect(Object.values(rule.taxonomy).flat().length).toBeGreaterThan(0);
    expect(rule.examples.bad.length).toBeGreaterThan(0);
    expect(rule.examples.good.length).toBeGreaterThan(0);
    expect(JSON.stringify(rule), "what npm run new-rule left to be written").not.toContain("FIXME");
  });

  it.each(rule.examples.bad.map((example, i) => [i + 1, example] as const))(
    "finds bad example %i",
    async (_, example) => {
      const found = (await findingsIn(example)).filter((finding) => finding.ruleId === id);
      expect(found).not.toEqual([]);
      if (example.line !== undefined)
        expect(found.map((finding) => finding.location.region.startLine)).toContain(example.line);
    },
  );

  it.each(rule.examples.good.map((example, i) => [i + 1, example] as const))(
    "passes good example %i",
    async (_, example) => {
      expect((await findingsIn(example)).filter((finding) => finding.ruleId === id)).toEqual([]);
    },
  );

  it("has bounded patterns", () => {
    for (const { pattern } of patternsOf(rule)) {
      expect(withoutClasses(pattern.source)).not.toMatch(unbounded);
      expect(pattern.flags).toMatch(/^[su]*$/);
    }
  });

  it("is quick on hostile text", { timeout: 60_000 }, async () => {
    const only = new Scanner([rule]);
    // Each text meets all patterns of the rule, of which many share an anchor.
    for (const text of new Set(patternsOf(rule).flatMap(hostileTexts))) {
      const tree = new MemoryTree({ "SKILL.md": "---\nname: x\n---\n", "a.txt": text });
      const folders = discover(await tree.list());
      expect(await costOf(quick, () => only.scan(tree, folders))).toBeLessThan(quick);
    }
  });
});

it("a rule that throws is a gap, not the end of the scan", async () => {
  const broken: Rule = {
    ...rules[0]!,
    checks: [
      {
        scope: "skill",
        run: () => {
          throw new Error("boom");
        },
      },
    ],
  };
  const tree = new MemoryTree({ "SKILL.md": "---\nname: x\n---\n" });
  const { skills } = await new Scanner([broken]).scan(tree, discover(await tree.list()));
  expect(skills[0]!.gaps).toMatchObject([{ reason: "rule-crashed", detail: expect.stringContaining("boom") }]);
});

it("refuses an anchor that is not lower case", () => {
  const rule: Rule = { ...rules[0]!, checks: [{ scope: "text", anchors: ["Curl"], pattern: /curl/ }] };
  expect(() => new RuleMatcher([rule])).toThrow(RangeError);
});
