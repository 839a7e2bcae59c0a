import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { actionYml } from "../../scripts/gen/action.ts";
import { fenced } from "../../scripts/gen/generated.ts";
import { ruleDocs, ruleFiles, ruleIndex } from "../../scripts/gen/rules.ts";
import { settingsPage } from "../../scripts/gen/settings.ts";
import type { Rule } from "../../src/core/rule.ts";
import { outputs } from "../../src/outputs.ts";
import { serverSettings, variableOf } from "../../src/server/settings.ts";
import { settingNames } from "../../src/settings.ts";

interface ActionYml {
  inputs: Record<string, { description: string; default: string; required: boolean }>;
  outputs: Record<string, { description: string }>;
  runs: { using: string; main: string };
}

it("action.yml has every input and output, and text for each default", () => {
  const action = parse(actionYml().get("action.yml")!) as ActionYml;
  expect(Object.keys(action.inputs)).toEqual(settingNames("action"));
  expect(Object.keys(action.outputs)).toEqual(Object.keys(outputs));
  expect(action.runs).toEqual({ using: "node24", main: "dist/index.js" });
  for (const input of Object.values(action.inputs))
    expect(input).toMatchObject({ default: expect.any(String), required: false });
  expect(action.inputs["token"]!.default).toBe(["$", "{{ github.token }}"].join(""));
});

it("docs/settings.md has a row for each setting, and no cell that breaks its table", () => {
  const page = settingsPage().get("docs/settings.md")!;
  for (const name of settingNames("action")) expect(page).toContain(`| \`${name}\` |`);
  for (const name of settingNames("cli")) expect(page).toContain(`| \`--${name}\` |`);
  for (const name of Object.keys(serverSettings)) expect(page).toContain(`| \`--${name}\` | \`${variableOf(name)}\``);
  for (const row of page.split("\n").filter((line) => line.startsWith("| `"))) {
    expect([4, 6, 7]).toContain(row.replaceAll("\\|", "").split("|").length);
  }
});

it.each([
  ["text", "```x\ntext\n```"],
  ["a ``` b\n", "````x\na ``` b\n````"],
  ["`````", "``````x\n`````\n``````"],
])("a fence cannot be closed by %j", (text, expected) => {
  expect(fenced(text, "x")).toBe(expected);
});

const rule: Rule = {
  id: "destructive/sample-rule",
  title: "Does a | thing",
  severity: "high",
  confidence: "medium",
  why: "Why.",
  remediation: "What.",
  references: ["https://example.com/a"],
  taxonomy: { agenticSkills: ["AST01"], atlas: ["AML.T0051"], cwe: ["CWE-506"] },
  checks: [],
  examples: {
    bad: [{ text: "Bad:\n```sh\nrm\n```\n" }, { files: { "x.bin": new Uint8Array(3), "a\u202e.sh": "echo\n" } }],
    good: [{ path: "run.sh", text: "ls\n" }],
  },
};

it("a rule's page has its examples, its links and nothing unseen", async () => {
  const pages = await ruleDocs([rule]);
  const page = pages.get("docs/rules/destructive/sample-rule.md")!;
  expect(page).toContain("````markdown\nBad:\n```sh\nrm\n```\n````");
  expect(page).toContain("`x.bin`: 3 bytes, not text.");
  expect(page).toContain("`a[U+202E].sh`");
  expect(page).toContain("[CWE-506](https://cwe.mitre.org/data/definitions/506.html)");
  expect(page).toContain("[AML.T0051](https://atlas.mitre.org/techniques/AML.T0051)");
  expect(page).not.toContain("\u202e");
  expect(pages.get("docs/rules/README.md")).toContain("| Does a \\| thing | high | medium |");
});

describe("rule files", () => {
  let root = "";
  const put = (file: string, text: string): void => {
    mkdirSync(path.join(root, "src/rules", path.dirname(file)), { recursive: true });
    writeFileSync(path.join(root, "src/rules", file), text);
  };
  beforeEach(() => {
    root = mkdtempSync(path.join(tmpdir(), "skill-scan-gen-"));
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  it("are listed sorted, without data and without what is no category", () => {
    for (const file of [
      "financial/b-c.ts",
      "destructive/a.ts",
      "destructive/x.data.ts",
      "stray/z.ts",
      "destructive/note.md",
    ])
      put(file, "");
    const files = ruleFiles(root);
    expect(files.map(({ id }) => id)).toEqual(["destructive/a", "financial/b-c"]);
    const index = ruleIndex(files).get("src/rules/index.ts")!;
    expect(index).toContain('import financialBC from "./financial/b-c.ts";');
    expect(index).toContain("  destructiveA,\n  financialBC,\n]");
  });

  it.each([
    ["that throws", "throw new Error('boom');", /destructive\/a\.ts cannot be loaded: boom/],
    ["without a rule", "export const x = 1;", /has no default export/],
    ["that is called otherwise", "export default { id: 'destructive/b' };", /holds a rule called destructive\/b/],
  ])("%s are told by name", async (_, text, words) => {
    put("destructive/a.ts", text);
    await expect(ruleFiles(root)[0]!.load()).rejects.toThrow(words);
  });
});
