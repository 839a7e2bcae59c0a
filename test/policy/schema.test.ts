import { readdirSync, readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { parsePolicy } from "../../src/policy/parse.ts";
import { presetPolicy, presets } from "../../src/policy/presets.ts";
import { resolvePolicy } from "../../src/policy/resolve.ts";
import { keysOf, policyJsonSchema, policySchema } from "../../src/policy/schema.ts";
import { ruleIds } from "./arbitraries.ts";

/** Ids of the rules that exist: the paths of their files. */
const rules = new URL("../../src/rules/", import.meta.url);
const shipped = readdirSync(rules, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) => readdirSync(new URL(`${name}/`, rules)).map((file) => `${name}/${file}`))
  .filter((file) => file.endsWith(".ts") && !file.endsWith(".data.ts"))
  .map((file) => file.slice(0, -3));

const documentation = readFileSync(new URL("../../docs/policy.md", import.meta.url), "utf8");
const examples = [...documentation.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text]) => text!);

const validator = (ids: readonly string[]) => {
  const { $schema: _, ...schema } = policyJsonSchema(ids);
  return new Ajv({ strict: true, strictTypes: false, strictRequired: false, formats: { date: true } }).compile(schema);
};

describe("the JSON schema", () => {
  const valid = validator(ruleIds);
  test.each([
    "{}",
    "extends: [strict, ./org.yml, acme/policies/org.yml@main]",
    "mode: {warn-until: '2027-01-31'}",
    "allow: [mode, paths]",
    "origins: [{match: [vendored, fork], fail: {trust: 90}}]",
    "rules: {exfiltration/*: off, exfiltration/capture-host: low}",
    "fail: {trust: off, coverage: 0.5}",
    "suppressions: [{rule: a/b, path: x, reason: r, owner: o, expires: '2027-01-31'}]",
  ])("takes %s", (text) => {
    expect([valid(parse(text)), valid.errors]).toEqual([true, null]);
  });

  test.each([
    "serverity: 1",
    "mode: {}",
    "mode: {warn: '2027-01-31'}",
    "allow: all",
    "origins: [{match: other}]",
    "rules: {exfiltration/none: off}",
    "fail: {trust: 101}",
    "fail: {trust: of}",
    "suppressions: [{rule: a/b, reason: r, owner: o, expires: '2027-01-31'}]",
    "suppressions: [{rule: a/b, path: x, reason: r, owner: o}]",
  ])("refuses %s", (text) => {
    expect(valid(parse(text))).toBe(false);
  });

  test("describes every key", () => {
    const schema = policyJsonSchema(ruleIds) as { properties: Record<string, { description?: string }> };
    for (const [key, { description }] of Object.entries(schema.properties))
      expect([key, description]).toEqual([key, expect.any(String)]);
    expect(Object.keys(schema.properties)).toEqual(keysOf.top);
    expect(schema).toMatchObject({ title: "Skill Scan policy", additionalProperties: false });
  });
});

test("presets are policy files", () => {
  for (const preset of Object.values(presets)) expect(policySchema(ruleIds).parse(preset)).toEqual(preset);
});

describe("docs/policy.md", () => {
  const valid = validator(shipped);

  test("has examples", () => {
    expect(examples.length).toBeGreaterThanOrEqual(3);
  });

  test.each(examples.map((text) => [text]))("example %#", async (text) => {
    const file = parsePolicy(text, "docs/policy.md", shipped);
    expect([valid(parse(text)), valid.errors]).toEqual([true, null]);
    const remote = { commit: async () => "a".repeat(40), read: async () => "extends: strict\n" };
    const policy = await resolvePolicy(file, async () => "extends: strict\n", { ruleIds: shipped, remote });
    expect(policy.files).toContain("docs/policy.md");
  });

  test("the full example uses every key", () => {
    const used = new Set(Object.keys(parse(examples.at(-1)!) as object));
    expect([...used].sort()).toEqual([...keysOf.top].sort());
    for (const key of Object.values(keysOf).flat()) expect(documentation).toContain(`\`${key}\``);
  });

  test("the table of presets is what they are", () => {
    const row = (name: string): string[] =>
      documentation
        .split("\n")
        .find((line) => line.startsWith(`| ${name} |`))!
        .split("|")
        .slice(2, -1)
        .map((cell) => cell.trim());
    const columns = (["strict", "balanced", "permissive"] as const).map((name) => presetPolicy(name));
    expect(row("`new-only`")).toEqual(columns.map(({ newOnly }) => String(newOnly)));
    for (const gate of ["fail", "review"] as const) {
      for (const [key, words] of [
        ["severity", "severity"],
        ["confidence", "confidence"],
        ["trust", "trust"],
        ["trustDrop", "trust-drop"],
        ["coverage", "coverage"],
      ] as const) {
        expect([gate, words, row(`\`${gate}\` \`${words}\``)]).toEqual([
          gate,
          words,
          columns.map((policy) => String(policy[gate][key])),
        ]);
      }
    }
  });
});
