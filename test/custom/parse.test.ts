import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { joinedRules, parseRules } from "../../src/custom/parse.ts";

const rule = (changes: Readonly<Record<string, unknown>> = {}): Record<string, unknown> => ({
  id: "exfiltration/acme-host",
  title: "Sends data to Acme",
  severity: "high",
  why: "It leaves.",
  remediation: "Do not.",
  match: [{ text: { pattern: "acme" } }],
  examples: { bad: [{ text: "acme" }], good: [{ text: "other" }] },
  ...changes,
});
const file = (...rules: unknown[]): string => JSON.stringify({ rules }, undefined, 1);
const errorOf = (text: string): string => {
  try {
    parseRules(text, "r.yml");
  } catch (error) {
    return (error as Error).message;
  }
  return "none";
};

describe("a file of rules", () => {
  it.each([
    [
      "a key that is misspelt",
      rule({ severty: "low" }),
      /^r\.yml:\d+:\d+: unknown key "severty"; did you mean "severity"\?/,
    ],
    [
      "a key of a matcher",
      rule({ match: [{ text: { patern: "a" } }] }),
      /unknown key "patern"; did you mean "pattern"\?/,
    ],
    [
      "a matcher that is none",
      rule({ match: [{ txt: { pattern: "a" } }] }),
      /unknown key "txt"; did you mean "text"\?/,
    ],
    [
      "two matchers in one",
      rule({ match: [{ text: { pattern: "a" }, operation: { kind: "sends" } }] }),
      /a matcher is one of/,
    ],
    ["an operation that says nothing", rule({ match: [{ operation: {} }] }), /must say something: kind/],
    ["an unknown kind", rule({ match: [{ operation: { kind: "send" } }] }), /kind must be one of reads/],
    ["a category that is none", rule({ id: "exfil/a" }), /"exfil\/a" begins with no category/],
    ["an id with an escape", rule({ id: "exfiltration/\u001b[2Ka" }), /is no id like/],
    ["a title with an escape", rule({ title: "a\u001b[31mred" }), /this text has a control or an invisible character/],
    [
      "a broken pattern",
      rule({ match: [{ text: { pattern: "a(b" } }] }),
      /the pattern cannot be used: a \( that no \) closes, at its character 2/,
    ],
    ["a back-reference", rule({ match: [{ text: { pattern: "(a+)\\1" } }] }), /a back-reference is not read/],
    ["the flag x", rule({ match: [{ text: { pattern: "(?x) a" } }] }), /the flag x/],
    ["an empty pattern", rule({ match: [{ text: { pattern: "a*" } }] }), /also matches nothing at all/],
    [
      "a pattern of a megabyte",
      rule({ match: [{ text: { pattern: "a".repeat(900_000) } }] }),
      /longer than 4000 characters/,
    ],
    [
      "repeats without end",
      rule({ match: [{ text: { pattern: "(?:(?:(?:a{0}){1000}){1000}){1000}b" } }] }),
      /multiply without end/,
    ],
    ["no examples", rule({ examples: undefined }), /"examples" is missing/],
    ["no good example", rule({ examples: { bad: [{ text: "acme" }] } }), /"good" is missing/],
    [
      "a reference that runs",
      rule({ references: ["javascript:alert(1)"] }),
      /must be an address that begins with https/,
    ],
    ["an address as a host", rule({ match: [{ operation: { host: "https://a.example" } }] }), /is an address/],
  ])("with %s is refused at its place", (_, body, message) => {
    expect(errorOf(file(body))).toMatch(message);
  });

  it.each([
    [
      "a bomb of aliases",
      `${["a: &a [1]", ...Array.from({ length: 30 }, (_, i) => `k${i}: &b${i} [${`*${i ? `b${i - 1}` : "a"},`.repeat(9)}]`)].join("\n")}\nrules: []`,
      /r\.yml:1:1: cannot be read|unknown key/,
    ],
    ["nothing but brackets", "[".repeat(100_000), /nested more than 200 levels deep/],
    ["more than a megabyte", `#${"a".repeat(1024 * 1024)}`, /larger than 1024 KB/],
    [
      "a pointer of Git LFS",
      "version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n",
      /pointer of Git LFS/,
    ],
    ["binary", "\u0000\ufffd\u0001", /no text in UTF-8/],
    ["a plain text", "hello", /r\.yml:1:1: /],
  ])("that is %s is refused", (_, text, message) => {
    expect(errorOf(text)).toMatch(message);
  });

  it("is refused where a few aliases stand for millions of patterns", () => {
    const patterns = "      - 'a[0-9]+b'\n".repeat(1000);
    const one = (i: number) =>
      `- id: A${i}\n  category: x\n  severity: HIGH\n  description: d\n  patterns: ${i === 0 ? `&p\n${patterns}` : "*p\n"}`;
    const text = Array.from({ length: 300 }, (_, i) => one(i)).join("");
    expect(() => parseRules(text, "r.yml")).toThrow("r.yml:1:1: with what its aliases stand for it has 30");
  });

  it("may be empty", () => {
    expect(parseRules("", "r.yml").rules).toEqual([]);
    expect(parseRules("rules: []", "r.yml").rules).toEqual([]);
  });

  it("gives 5,000 rules at most, each id once and none of a built-in rule", () => {
    const many = parseRules(
      file(
        ...Array.from({ length: 900 }, (_, i) =>
          rule({ id: `secrecy/a${i}`, match: [{ text: { pattern: `word${i}` } }] }),
        ),
      ),
      "r.yml",
    );
    expect(many.rules).toHaveLength(900);
    const files = Array.from({ length: 12 }, (_, n) => ({
      notes: [],
      rules: many.rules.map((each) => ({ ...each, id: `${each.id}-${n}` as const })),
    }));
    expect(() => joinedRules(files, new Set())).toThrow("there are 10800 custom rules");
    expect(() => joinedRules([many, many], new Set())).toThrow(
      /"secrecy\/a0" is the id of another rule as well, at r\.yml:\d+/,
    );
    expect(() => joinedRules([many], new Set(["secrecy/a7"]))).toThrow(/"secrecy\/a7" is the id of a built-in rule/);
  });
});

const pack = `
- id: ACME_ONE
  category: data_exfiltration
  severity: CRITICAL
  patterns: ["acme\\\\s+upload", "(a)\\\\1"]
  exclude_patterns: ["(?i)never"]
  file_types: [python, bash]
  description: "Uploads. To Acme"
`;

describe("a signature file", () => {
  it("becomes rules, with a note for what cannot be used", () => {
    const { rules, notes } = parseRules(pack, "p.yaml");
    expect(rules).toMatchObject([
      {
        id: "exfiltration/acme-one",
        severity: "critical",
        title: "Uploads",
        match: [{ kinds: ["python", "shell"], across: "line" }],
      },
    ]);
    expect(notes).toEqual([
      expect.stringMatching(/^p\.yaml:5:\d+: of the signature ACME_ONE the pattern cannot be used: a back-reference/),
    ]);
  });

  it("is refused where it is none", () => {
    expect(errorOf(pack.replace("CRITICAL", "URGENT"))).toMatch(
      /^r\.yml:4:13: severity is "URGENT", but must be one of CRITICAL/,
    );
    expect(errorOf("- id: A\n")).toMatch(/"category" is missing/);
    expect(errorOf("signatures: 3\n")).toMatch(/must be a list of signatures/);
  });

  it("has a manifest beside it, which tells what is not read", () => {
    const manifest = "name: acme\nversion: '1'\nrules:\n  A: {source: signature}\n  B: {source: yara}\n";
    expect(parseRules(manifest, "pack.yaml")).toMatchObject({
      rules: [],
      notes: [expect.stringContaining("1 rules of the pack are YARA or Python")],
    });
  });
});

describe("docs/custom-rules.md", () => {
  const page = readFileSync(path.resolve(import.meta.dirname, "../../docs/custom-rules.md"), "utf8");
  const blocks = Array.from(page.matchAll(/^```yaml\n([\s\S]*?)^```/gm), ([, text = ""]) => text);

  it("has blocks that are read", () => {
    expect(blocks.length).toBe(4);
    for (const text of blocks) expect(parseRules(text, "page").rules).toHaveLength(1);
  });

  it("names the schema that is there", () => {
    expect(readdirSync(path.resolve(import.meta.dirname, "../../schema"))).toContain("custom-rules.schema.json");
  });
});
