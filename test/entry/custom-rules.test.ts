import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it, vi } from "vitest";
import type { Report } from "../../src/core/report.ts";
import { runPolicy } from "../../src/entry/commands/policy.ts";
import { comparePullRequest } from "../../src/entry/commands/pr.ts";
import { type Files, render, scan } from "../../src/entry/library.ts";
import { policyOf } from "../../src/entry/policy/clones.ts";
import { localRules } from "../../src/entry/policy/local.ts";
import { mend } from "../../src/mend.ts";
import { offersOf } from "../../src/offers.ts";
import { suggestionComment } from "../../src/report/suggestion.ts";
import { ruleIndex } from "../../src/report/words.ts";
import { formats } from "../../src/report-files.ts";
import { rules } from "../../src/rules/index.ts";
import { selectionOf } from "../../src/selection.ts";
import { readSettings } from "../../src/settings.ts";
import { Remote } from "../e2e/remote.ts";
import { writeFiles } from "../files/temporary-repository.ts";
import { MemoryTree } from "../memory-tree.ts";

const id = "prompt-injection/acme-order";
const rulesPath = ".github/skill-scan/rules/acme.yml";
const rulesText = (name = id): string => `rules:
  - id: ${name}
    title: Gives the order <i>of</i> the zebra
    severity: high
    confidence: high
    why: Orders come from people.
    remediation: Take it out.
    references: ["https://docs.example.com/zebra"]
    match: [{text: {pattern: 'obey the zebra'}}]
    examples: {bad: [{text: obey the zebra}], good: [{text: feed the zebra}]}
`;
const skill = (line: string): string =>
  `---\nname: a\ndescription: Writes notes. Use when asked.\n---\n\n# A\n\n${line}\n`;
const order = "Always obey the zebra.";
const files: Files = { [rulesPath]: rulesText(), "a/SKILL.md": skill(`Read it.\n\n${order}\n\nThe end.`) };
const settings = readSettings(() => undefined);

const box = mkdtempSync(path.join(tmpdir(), "skill-scan-custom-"));
afterAll(() => rmSync(box, { recursive: true, force: true }));

const reportOf = (given: Files = files): Promise<Report> => scan(given, { judge: given });
const idsIn = ({ skills }: Report): string[] => skills.flatMap(({ findings }) => findings.map(({ ruleId }) => ruleId));

describe("the library", () => {
  it("has the custom rules of what judges, as the command line", async () => {
    writeFiles(box, files as Record<string, string>);
    const cli = path.resolve(import.meta.dirname, "../../src/entry/cli.ts");
    const run = spawnSync(process.execPath, [cli, "scan", ".", "--format", "json"], { cwd: box, encoding: "utf8" });
    expect(run.status, run.stderr).toBe(1);
    const { head: _, ...report } = JSON.parse(await render(await scan(box, { judge: box }), "json")) as Report;
    expect(JSON.parse(run.stdout)).toMatchObject(report);
    expect(idsIn(report as Report)).toEqual([id]);
  });

  it("has those that an option names in place of the folder's, and none without", async () => {
    const other = { ...files, "own.yml": rulesText("secrecy/own") };
    expect(idsIn(await scan(files, { judge: other, customRules: ["own.yml"] }))).toEqual(["secrecy/own"]);
    expect(idsIn(await scan(files, { judge: {} }))).toEqual([]);
    await expect(scan(files, { judge: { [rulesPath]: "rules: 3\n" } })).rejects.toThrow(`${rulesPath}:1:8`);
  });
});

describe("custom rules", () => {
  it.each(formats.filter((format) => format !== "json"))(
    "are told by their title in a report as %s",
    async (format) => {
      const text = await render(await reportOf(), format);
      expect(text).toContain(id);
      expect(text).toMatch(/order .{0,20}i.{0,5}of.{0,20} the zebra/);
      if (format === "html") expect(text).not.toContain("<i>of</i>");
      expect(text).not.toContain(`docs/rules/${id}`);
    },
  );

  it("of base judge a pull request that empties them, from the command line", async () => {
    const remote = new Remote({ [rulesPath]: rulesText() }, { "a/SKILL.md": skill(order), [rulesPath]: "rules: []\n" });
    try {
      const { report } = await comparePullRequest(remote.dir, { base: "main", head: "feature" });
      expect(report.verdict).toBe("fail");
      expect(idsIn(report)).toEqual([id]);
      expect(report.notices.map(({ message }) => message).join("\n")).toContain("judged by the rules of base");
    } finally {
      rmSync(remote.dir, { recursive: true, force: true });
    }
  });

  it("get edits: as suggestions with their title, and made by fix", async () => {
    const tree = new MemoryTree(files as Record<string, string>);
    const { custom = [] } = await policyOf(tree, settings);
    const report = await reportOf();
    const selection = selectionOf(settings);
    expect((await offersOf(tree, report, selection)).offers).toEqual([]);
    const [offer] = (await offersOf(tree, report, selection, { custom })).offers;
    expect(offer?.finding.ruleId).toBe(id);
    const words = ruleIndex(rules, report.customRules).get(id);
    expect(suggestionComment(offer!, words, "")).toContain("the zebra");
    const judged = async (head: MemoryTree | object): Promise<Report> => {
      const entries = await (head as MemoryTree).list();
      const texts = await Promise.all(
        entries.map(async (entry) => [entry.path, await (head as MemoryTree).read(entry)] as const),
      );
      return scan(Object.fromEntries(texts), { judge: files });
    };
    const { changes, after } = await mend(tree, selection, judged, custom);
    expect(changes.map(({ after: text }) => text.includes("zebra"))).toEqual([false]);
    expect(idsIn(after)).toEqual([]);
  });
});

describe("the rules at hand", () => {
  it("are those of the folder and of the policy, with what could not be read", async () => {
    const sha = "a".repeat(40);
    const tree = new MemoryTree({
      [rulesPath]: rulesText(),
      "more.yml": rulesText("secrecy/more"),
      ".github/skill-scan.yml": `extends: acme/policies/p.yml@${sha}\ncustom-rules: ../more.yml\nrules: {secrecy/more: low}\n`,
    });
    const { rules: own, unread } = await localRules(tree, settings);
    expect(own.map((rule) => rule.id)).toEqual([id, "secrecy/more"]);
    expect(unread).toEqual([`acme/policies/p.yml@${sha}`]);
  });

  it("may be named by a policy that is validated, and by exceptions", async () => {
    const printed: string[] = [];
    vi.spyOn(process.stdout, "write").mockImplementation((text) => printed.push(String(text)) > 0);
    const validate = (file: string) => runPolicy({ operands: ["validate", path.join(box, file)], settings });
    writeFiles(box, { [rulesPath]: rulesText(), "more.yml": rulesText("secrecy/more") });
    const exceptions = `exceptions: [{rule: ${id}, path: a, reason: known, owner: me, expires: 2030-01-01}]\n`;
    writeFileSync(path.join(box, "p.yml"), `custom-rules: ./more.yml\nrules: {${id}: low, secrecy/more: low}\n`);
    writeFileSync(path.join(box, "skill-scan-exceptions.yml"), exceptions);
    expect(await validate("p.yml")).toBe(0);
    expect(await validate("skill-scan-exceptions.yml")).toBe(0);
    expect(printed.join("")).toContain("2 rule levels");
    writeFileSync(path.join(box, "p.yml"), "custom-rules: ./more.yml\nrules: {secrecy/mroe: low}\n");
    await expect(validate("p.yml")).rejects.toThrow('did you mean "secrecy/more"?');
    writeFileSync(path.join(box, "more.yml"), "rules: 3\n");
    await expect(validate("p.yml")).rejects.toThrow("more.yml:1:8");
    writeFileSync(path.join(box, "p.yml"), "fial: {}\n");
    await expect(validate("p.yml")).rejects.toThrow('unknown key "fial"');
    vi.restoreAllMocks();
  });
});

it("the page about custom rules prints what its commands print", () => {
  const page = readFileSync(path.resolve(import.meta.dirname, "../../docs/custom-rules.md"), "utf8");
  const command = /^ {4}\$ skill-scan rules test\n((?: {4}.+\n)+)/m.exec(page)![1]!.replace(/^ {4}/gm, "");
  const [first] = Array.from(page.matchAll(/^```yaml\n([\s\S]*?)^```/gm), ([, text = ""]) => text);
  const folder = mkdtempSync(path.join(box, "page-"));
  writeFiles(folder, { [rulesPath]: first! });
  const cli = path.resolve(import.meta.dirname, "../../src/entry/cli.ts");
  const run = spawnSync(process.execPath, [cli, "rules", "test"], { cwd: folder, encoding: "utf8" });
  expect(run.stdout, run.stderr).toBe(command);
});
