import { describe, expect, it } from "vitest";
import { ConfigError } from "../../src/core/errors.ts";
import { readForeignSarif } from "../../src/engines/sarif.ts";
import { costOf } from "../cost.ts";

const root = "/home/runner/work/skills/skills";
const log = (run: object): string => JSON.stringify({ version: "2.1.0", runs: [run] });
const at = (uri: string, startLine?: number, more: object = {}) => ({
  physicalLocation: { artifactLocation: { uri, ...more }, ...(startLine && { region: { startLine } }) },
});
const scan = (results: readonly object[], more: object = {}) => {
  const [first] = readForeignSarif(
    log({ tool: { driver: { name: "Other", rules: [] } }, results, ...more }),
    "o.sarif",
    root,
  );
  return first!.results;
};

describe("another scanner's SARIF", () => {
  it("of many rules, folders and results costs no more than all of them together", async () => {
    const ids = Array.from({ length: 20_000 }, (_, i) => `r${i}`);
    const text = log({
      tool: { driver: { name: "Other", rules: ids.map((id) => ({ id })) } },
      originalUriBaseIds: Object.fromEntries(ids.map((id) => [id, { uri: `file:///${id}/` }])),
      results: ids.map(() => ({ ruleId: "unknown", locations: [at("skills/a/SKILL.md")] })),
    });
    expect(await costOf(2000, () => readForeignSarif(text, "o.sarif", root))).toBeLessThan(2000);
  });

  it("of more than twenty runs is refused: each may be a scanner that has an opinion on everything", () => {
    const runs = Array.from({ length: 21 }, (_, i) => ({ tool: { driver: { name: `t${i}` } } }));
    const read = () => readForeignSarif(JSON.stringify({ version: "2.1.0", runs }), "o.sarif", root);
    expect(read).toThrow("o.sarif has 21 runs, of which GitHub takes 20 in a file");
    expect(read).toThrow(ConfigError);
  });

  it("gives its name, its version and what it found where", () => {
    const text = log({
      tool: { driver: { name: "Other", semanticVersion: "1.2.3", rules: [{ id: "R1" }] } },
      results: [{ ruleIndex: 0, level: "error", message: { text: "x" }, locations: [at("skills/a/SKILL.md", 7)] }],
    });
    expect(readForeignSarif(`\ufeff${text}`, "o.sarif", root)).toEqual([
      {
        tool: "Other",
        version: "1.2.3",
        results: [{ ruleId: "R1", severity: "high", path: "skills/a/SKILL.md", startLine: 7 }],
      },
    ]);
  });

  it.each([
    [{ level: "error" }, "high"],
    [{ level: "warning" }, "medium"],
    [{}, "medium"],
    [{ level: "note" }, "low"],
    [{ level: "none" }, "info"],
    [{ level: "note", properties: { "security-severity": "9.1" } }, "critical"],
    [{ level: "error", properties: { "security-severity": 4 } }, "medium"],
    [{ level: "error", properties: { "security-severity": "n/a" } }, "high"],
  ])("rates %j as %s", (result, severity) => {
    expect(scan([{ ruleId: "R", message: { text: "x" }, ...result }])[0]!.severity).toBe(severity);
  });

  it("takes severity and level of the rule where the result has none", () => {
    const rules = [
      { id: "A", properties: { "security-severity": "8.0" } },
      { id: "B", defaultConfiguration: { level: "note" } },
    ];
    const results = [{ ruleId: "A" }, { ruleId: "B" }];
    const found = scan(results, { tool: { driver: { name: "Other", rules } } });
    expect(found.map(({ severity }) => severity)).toEqual(["high", "low"]);
  });

  it.each([
    ["skills/a/SKILL.md", "skills/a/SKILL.md"],
    ["./skills/a b/%C3%A4.md", "skills/a b/ä.md"],
    ["skills\\a\\SKILL.md", "skills/a/SKILL.md"],
    [`file://${root}/skills/a/SKILL.md`, "skills/a/SKILL.md"],
    [`${root}/skills/a/SKILL.md`, "skills/a/SKILL.md"],
    ["../outside.md", undefined],
    ["skills/%2e%2e/%2e%2e/etc/passwd", undefined],
    ["file:///etc/passwd", undefined],
    ["/etc/passwd", undefined],
    ["C:\\Users\\x\\SKILL.md", undefined],
    ["https://example.com/SKILL.md", undefined],
    ["%E0%A4%A", "%E0%A4%A"],
    ["", undefined],
  ])("reads the place %j as %j", (uri, path) => {
    expect(scan([{ ruleId: "R", locations: [at(uri)] }])[0]!.path).toBe(path);
  });

  it("counts places from the base that they name, whatever machine that was on", () => {
    const bases = { originalUriBaseIds: { ROOT: { uri: "file:///builds/x/" }, SUB: { uri: "skills/" } } };
    const results = [
      { ruleId: "R", locations: [at("skills/a/SKILL.md", 1, { uriBaseId: "ROOT" })] },
      { ruleId: "R", locations: [at("a/SKILL.md", 1, { uriBaseId: "SUB" })] },
      { ruleId: "R", locations: [at("skills/a/SKILL.md", 1, { uriBaseId: "%SRCROOT%" })] },
      { ruleId: "R", locations: [{ physicalLocation: { artifactLocation: { index: 0 } } }] },
    ];
    const artifacts = [{ location: { uri: "file:///builds/x/skills/a/SKILL.md" } }];
    expect(scan(results, { ...bases, artifacts }).map(({ path }) => path)).toEqual(
      Array.from({ length: 4 }, () => "skills/a/SKILL.md"),
    );
  });

  it("leaves out what does not stand", () => {
    const gone = [{ kind: "pass" }, { baselineState: "absent" }, { suppressions: [{ kind: "inSource" }] }];
    expect(scan([...gone, { suppressions: [] }, { suppressions: null }])).toHaveLength(2);
    expect(
      readForeignSarif(log({ tool: { driver: { name: "Other" } }, results: null }), "o", root)[0]!.results,
    ).toEqual([]);
  });

  it.each([
    ["{", /not SARIF 2\.1\.0/],
    ["[]", /not SARIF 2\.1\.0/],
    ['{"version":"2.0.0","runs":[]}', /version/],
    ['{"version":"2.1.0","runs":[{"tool":{}}]}', /runs\.0\.tool\.driver/],
  ])("says what is wrong with %j", (text, message) => {
    const read = () => readForeignSarif(text, "o.sarif", root);
    expect(read).toThrow(ConfigError);
    expect(read).toThrow(message);
  });
});
