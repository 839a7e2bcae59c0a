import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it, vi } from "vitest";
import type { FileTree } from "../../../src/core/skill.ts";
import { loadPolicy, policyChanges } from "../../../src/entry/policy/load.ts";
import { ScanCache } from "../../../src/entry/scanning/cache.ts";
import { Pool } from "../../../src/entry/scanning/pool.ts";
import { DiskTree } from "../../../src/files/disk.ts";
import { gate } from "../../../src/gate.ts";
import { merge } from "../../../src/merge.ts";
import type { Policy } from "../../../src/policy/policy.ts";
import type { RemotePolicies } from "../../../src/policy/remote.ts";
import { json } from "../../../src/report/json.ts";
import { summary } from "../../../src/report/markdown.ts";
import { parseReport } from "../../../src/report/report-schema.ts";
import { sarif } from "../../../src/report/sarif.ts";
import { text } from "../../../src/report/text.ts";
import { verifiedReport } from "../../../src/report/verified.ts";
import { rules } from "../../../src/rules/index.ts";
import { Scanner } from "../../../src/scan.ts";
import { readSettings, type SettingName } from "../../../src/settings.ts";
import { discover } from "../../../src/skills/discover.ts";
import { MemoryTree } from "../../memory-tree.ts";

it("is looked for in its folder alone: what else lies where a command runs costs nothing", async () => {
  const folder = mkdtempSync(path.join(tmpdir(), "skill-scan-custom-"));
  const tree = new DiskTree(folder);
  const list = vi.spyOn(tree, "list");
  expect((await loadPolicy(tree, settings(), true)).custom ?? []).toEqual([]);
  expect(list).not.toHaveBeenCalled();
  rmSync(folder, { recursive: true });
});

const settings = (values: Partial<Record<SettingName, string>> = {}) => readSettings((name) => values[name]);
const policyPath = ".github/skill-scan.yml";
const rulesPath = ".github/skill-scan/rules/acme.yml";

/** A file with one rule that finds a word. */
const wordRule = (id: string, word: string, more = ""): string =>
  `rules:
  - id: ${id}
    title: Says ${word}
    severity: high
    confidence: high
    why: It is not said.
    remediation: Say nothing.
${more}    match: [{text: {pattern: '${word}'}}]
    examples: {bad: [{text: ${word}}], good: [{text: quiet}]}
`;

const skillText = (line: string): string => `---\nname: a\ndescription: b\n---\n${line}\n`;

const judge = async (tree: FileTree, policy: Policy, base?: FileTree) =>
  gate({
    head: tree,
    ...(base && { base }),
    wantBase: base !== undefined,
    lockFrom: "none",
    scope: base ? "changed" : "all",
    policy,
    path: ".",
    include: [],
    exclude: [],
    surfaces: true,
    today: "2026-01-01",
    toolVersion: "0.0.0",
  });

const idsOf = ({ custom = [] }: Policy): string[] => custom.map(({ id }) => id);

describe("custom rules", () => {
  it("are found in their folder, named by the policy and by the setting, and may be judged by it", async () => {
    const tree = new MemoryTree({
      [rulesPath]: wordRule("secrecy/one", "zebra"),
      ".github/more/two.yml": wordRule("secrecy/two", "yak"),
      [policyPath]: "custom-rules: ./more/*.yml\nrules: {secrecy/two: low, secrecy/one: critical}\n",
      "a/SKILL.md": skillText("A zebra.\n\nA yak."),
    });
    const policy = await loadPolicy(tree, settings(), true);
    expect(idsOf(policy)).toEqual(["secrecy/one", "secrecy/two"]);
    expect(policy.files).toEqual([policyPath, rulesPath, ".github/more/two.yml"]);
    const report = await judge(tree, policy);
    expect(report.skills[0]?.findings.map(({ ruleId, severity }) => [ruleId, severity])).toEqual([
      ["secrecy/one", "critical"],
      ["secrecy/two", "low"],
    ]);
    expect(report.customRules?.map(({ title }) => title)).toEqual(["Says zebra", "Says yak"]);
    const plain = new MemoryTree({
      [rulesPath]: wordRule("secrecy/one", "zebra"),
      "two.yml": wordRule("secrecy/two", "yak"),
    });
    expect(idsOf(await loadPolicy(plain, settings({ "custom-rules": "two.yml" }), true))).toEqual(["secrecy/two"]);
    const missing = await loadPolicy(plain, settings({ "custom-rules": "no.yml" }), true);
    expect(missing.notices).toMatchObject([
      { level: "warning", message: expect.stringContaining("no file of memory is that") },
    ]);
  });

  it.each([
    [
      "a misspelt id in the policy",
      { [policyPath]: "rules: {secrecy/onne: low}\n" },
      /unknown rule "secrecy\/onne"; did you mean "secrecy\/one"\?/,
    ],
    [
      "a file of the policy that is not there",
      { [policyPath]: "custom-rules: ./no.yml\n" },
      /\.github\/skill-scan\.yml:1:15: there is no rules file ".github\/no.yml"/,
    ],
    ["a file without ./", { [policyPath]: "custom-rules: no.yml\n" }, /it is written with \.\/ before it/],
    ["a path out of the repository", { [policyPath]: "custom-rules: ../../no.yml\n" }, /leaves the repository/],
    [
      "a link",
      { ".github/skill-scan/rules/b.yml": { link: "/etc/passwd" } },
      /the rules file .github\/skill-scan\/rules\/b.yml is a symlink/,
    ],
    [
      "an id of a built-in rule",
      { ".github/skill-scan/rules/b.yml": wordRule(rules[0]!.id, "yak") },
      /is the id of a built-in rule/,
    ],
    [
      "an id twice",
      { ".github/skill-scan/rules/b.yml": wordRule("secrecy/one", "yak") },
      /is the id of another rule as well/,
    ],
  ])("stop the run at %s", async (_, files, message) => {
    const tree = new MemoryTree({ [rulesPath]: wordRule("secrecy/one", "zebra"), ...files });
    await expect(loadPolicy(tree, settings(), true)).rejects.toThrow(message);
  });

  it("may be accepted by name in the exceptions", async () => {
    const tree = new MemoryTree({
      [rulesPath]: wordRule("secrecy/one", "zebra"),
      ".github/skill-scan-exceptions.yml":
        "version: 1\nexceptions: [{rule: secrecy/one, path: a, reason: known, owner: me, expires: 2030-01-01}]\n",
      "a/SKILL.md": skillText("A zebra."),
    });
    const policy = await loadPolicy(tree, settings(), true);
    expect(policy.suppressions.map(({ rule }) => rule)).toEqual(["secrecy/one"]);
  });

  it("of an organisation stay, whatever the repository says", async () => {
    const sha = "a".repeat(40);
    const remote: RemotePolicies = {
      commit: async () => sha,
      read: async ({ path: file }) =>
        file === "org.yml"
          ? "custom-rules: ./rules/org.yml\n"
          : file === "rules/org.yml"
            ? wordRule("secrecy/org", "yak")
            : undefined,
    };
    const tree = new MemoryTree({
      [policyPath]: `extends: acme/policies/org.yml@${sha}\nrules: {secrecy/org: "off"}\n`,
      "a/SKILL.md": skillText("A yak."),
    });
    const policy = await loadPolicy(tree, settings(), true, remote);
    expect(policy.files).toContain(`acme/policies/rules/org.yml@${sha}`);
    expect((await judge(tree, policy)).skills[0]?.findings.map(({ ruleId }) => ruleId)).toEqual(["secrecy/org"]);
    expect(policy.notices.map(({ message }) => message).join()).toContain("secrecy/org");
    await expect(
      loadPolicy(new MemoryTree({ [policyPath]: `extends: acme/policies/org.yml@${sha}\n` }), settings(), true, {
        ...remote,
        read: async ({ path: file }) => (file === "org.yml" ? "custom-rules: ./rules/*.yml\n" : undefined),
      }),
    ).rejects.toThrow(/are named one by one/);
  });

  it("of base judge a change that takes them away or brings others", async () => {
    const base = new MemoryTree(
      { [rulesPath]: wordRule("secrecy/one", "zebra"), "a/SKILL.md": skillText("Hello.") },
      "base",
    );
    const head = new MemoryTree(
      {
        [rulesPath]: "rules: []\n",
        ".github/skill-scan/rules/mine.yml": "rules: 3\n",
        "a/SKILL.md": skillText("A zebra."),
      },
      "head",
    );
    const policy = await loadPolicy(base, settings(), true);
    const report = await judge(head, policy, base);
    expect(report.skills[0]?.findings).toMatchObject([{ ruleId: "secrecy/one", status: "new" }]);
    const notices = (await policyChanges(base, head, policy, settings())).map(({ message }) => message);
    expect(notices).toContainEqual(
      expect.stringContaining(`touches the rules ${rulesPath}: it was judged by the rules of base`),
    );
    expect(notices).toContainEqual(expect.stringContaining("touches the rules .github/skill-scan/rules/mine.yml"));
    expect(notices).toContainEqual(
      expect.stringContaining("would stop every run after the merge: .github/skill-scan/rules/mine.yml:1:8"),
    );
  });

  it("are shown by every report, without a link to a page that is not there", async () => {
    const tree = new MemoryTree(
      { [rulesPath]: wordRule("secrecy/one", "zebra"), "a/SKILL.md": skillText("A zebra.") },
      "b".repeat(40),
    );
    const report = await judge(tree, await loadPolicy(tree, settings(), true));
    const options = { rules, rulesUrl: "https://docs.example.com/rules", scoringUrl: "https://docs.example.com/s" };
    const page = summary(report, options);
    expect(page).toContain("Says zebra");
    expect(page).not.toContain("docs.example.com/rules/secrecy/one");
    expect(text(report, { rules, color: false })).toContain("Says zebra");
    const log = sarif(report, rules, {
      category: "c",
      informationUri: "https://docs.example.com",
      rulesUrl: options.rulesUrl,
    });
    const [rule] = log.runs[0]!.tool.driver.rules!;
    expect(rule).toMatchObject({ id: "secrecy/one", shortDescription: { text: "Says zebra." } });
    expect(rule).not.toHaveProperty("helpUri");
    expect(parseReport(json(report))).toEqual(report);
    expect(verifiedReport(json(report), rules).customRules).toEqual(report.customRules);
    const lie = { ...report, customRules: [{ ...report.customRules![0]!, id: rules[0]!.id }] };
    expect(() => verifiedReport(json(lie), rules)).toThrow("an id that no custom rule has");
    const { customRules: _, ...without } = report;
    expect(() => verifiedReport(json(without), rules)).toThrow("a rule that this version does not have");
  });

  it("go to threads, and into the key of the cache", async () => {
    const tree = new MemoryTree({
      [rulesPath]: wordRule("secrecy/one", "zebra"),
      "a/SKILL.md": skillText("A zebra."),
      "b/SKILL.md": skillText("A zebra."),
    });
    const { custom } = await loadPolicy(tree, settings(), true);
    const folders = discover(await tree.list());
    const scanner = await Scanner.with(custom);
    const here = await scanner.scan(tree, folders);
    expect(here.skills.flatMap(({ findings }) => findings.map(({ ruleId }) => ruleId))).toEqual([
      "secrecy/one",
      "secrecy/one",
    ]);
    const entry = pathToFileURL(path.resolve(import.meta.dirname, "../../../src/entry/cli.ts"));
    const pool = new Pool({ entry, workers: 2, threshold: 0 });
    const folder = mkdtempSync(path.join(tmpdir(), "skill-scan-"));
    try {
      expect(await pool.scan(scanner, tree, folders, {})).toEqual(here);
      const cache = await ScanCache.open(folder, "engine", import.meta.dirname);
      const scan = cache.around((one, from, list, wanted) => one.scan(from, list, wanted));
      expect(await scan(scanner, tree, folders, {})).toEqual(here);
      const plain = await scan(new Scanner(), tree, folders, {});
      expect(plain.skills.flatMap(({ findings }) => findings)).toEqual([]);
      expect(await scan(scanner, tree, folders, {})).toEqual(here);
    } finally {
      await pool.close();
      rmSync(folder, { recursive: true });
    }
  });

  it("are those of all parts of a run", async () => {
    const tree = new MemoryTree({ [rulesPath]: wordRule("secrecy/one", "zebra"), "a/SKILL.md": skillText("A zebra.") });
    const policy = await loadPolicy(tree, settings(), true);
    const input = {
      head: tree,
      wantBase: false,
      lockFrom: "none",
      scope: "all",
      path: ".",
      include: [],
      exclude: [],
      surfaces: true,
      today: "2026-01-01",
      toolVersion: "0.0.0",
    } as const;
    const parts = await Promise.all([1, 2].map((index) => gate({ ...input, policy, shard: { index, count: 2 } })));
    const bench = { policy, today: "2026-01-01", toolVersion: "0.0.0" };
    expect(merge(parts, bench).customRules?.map(({ id }) => id)).toEqual(["secrecy/one"]);
    const other = parts.map((part, i) => (i === 0 ? part : { ...part, customRules: [] }));
    expect(() => merge(other, bench)).toThrow("differ in their custom rules");
  });
});
