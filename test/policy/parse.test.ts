import { describe, expect, test } from "vitest";
import { ConfigError } from "../../src/core/errors.ts";
import { parsePolicy } from "../../src/policy/parse.ts";
import { presetPolicy } from "../../src/policy/presets.ts";
import { resolvePolicy } from "../../src/policy/resolve.ts";
import { ruleIds } from "./arbitraries.ts";

const source = ".github/skill-scan.yml";
const parse = (text: string) => parsePolicy(text, source, ruleIds);

/** Lines of the message of the ConfigError that `text` causes. */
function problems(text: string): string[] {
  try {
    parse(text);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    expect(error.remedy).not.toBe("");
    return error.message.split("\n");
  }
  throw new Error(`accepted:\n${text}`);
}

describe("a policy file", () => {
  test.each([
    ["", {}],
    ["# only a comment\n", {}],
    ["---\n", {}],
    ["{}", {}],
  ])("%j is the default", async (text, body) => {
    const file = parse(text);
    expect(file.body).toEqual(body);
    const { source: from, files, ...rest } = await resolvePolicy(file, async () => undefined, { ruleIds });
    const { source: _, files: __, ...preset } = presetPolicy();
    expect(rest).toEqual(preset);
    expect([from, files]).toEqual([source, [source]]);
  });

  test("a wrong key names line, column and the right one", () => {
    expect(problems("version: 1\nfail:\n  confidence: low\n  serverity: high\n")).toEqual([
      `${source}:4:3: unknown key "serverity"; did you mean "severity"?`,
    ]);
  });

  test.each([
    ["faill: {}", '1:1: unknown key "faill"; did you mean "fail"?'],
    ["fail: {trust_drop: 3}", '1:8: unknown key "trust_drop"; did you mean "trust-drop"?'],
    ["paths: [{matches: a}]", '1:9: "match" is missing', '1:10: unknown key "matches"; did you mean "match"?'],
    ["zzzzzzzzzz: 1", '1:1: unknown key "zzzzzzzzzz"'],
    ["mode: enforced", '1:7: mode is "enforced", but must be one of enforce, warn, observe; did you mean "enforce"?'],
    ["mode: 7", "1:7: mode is 7, but must be one of enforce, warn, observe"],
    [
      "review:\n  severity: High\n",
      '2:13: severity is "High", but must be one of critical, high, medium, low, off; did you mean "high"?',
    ],
    ["fail: {severity: info}", '1:18: severity is "info", but must be one of critical, high, medium, low, off'],
    ["fail: {trust: 101}", "1:15: trust must be a number from 0 to 100, or off"],
    ["fail: {coverage: 95}", "1:18: coverage must be a number from 0 to 1, or off"],
    ["fail: {trust-drop: 0}", "1:20: trust-drop must be a number from 1 to 100, or off"],
    ["fail: {trust: many}", "1:15: trust must be a number from 0 to 100, or off"],
    ["fail: {deny-hosts: a}", '1:8: unknown key "deny-hosts"; did you mean "deny-host"?'],
    ["fail: {deny-host: 'https://a.example/x'}", '1:19: "https://a.example/x" is an address: write its host only'],
    [
      "fail:\n  deny-capability: [hooks, hoks]\n",
      '2:28: "hoks" begins with no kind of capability (hosts, environment, commands, packages, tools, hooks, binaries, paths); did you mean "hooks"?',
    ],
    [
      "review: {deny-capability: 'commands:'}",
      '1:27: "commands:" has nothing behind its colon: write "commands" for all of them',
    ],
    ["fail: {max-new-capabilities: 1.5}", "1:30: max-new-capabilities must be a whole number from 0, or off"],
    ["fail:", "1:6: fail must be a mapping of keys to values"],
    ["new-only: yes", "1:11: new-only must be true or false"],
    ["version: 2", "1:10: version must be 1"],
    [
      "mode: {warn-untl: 2027-01-31}",
      "1:7: needs observe-until or warn-until",
      '1:8: unknown key "warn-untl"; did you mean "warn-until"?',
    ],
    ["mode: {warn-until: soon}", "1:20: warn-until must be a date like 2027-01-31"],
    ["mode: {}", "1:7: needs observe-until or warn-until"],
    ["mode: {observe-until: 2027-02-01, warn-until: 2027-01-31}", "1:47: must be later than observe-until"],
    [
      "allow: everything",
      "1:8: allow must be one of mode, thresholds, rules, paths, exclude, suppressions, or a list of them",
    ],
    ["origins: [{match: forked}]", "1:19: match must be one of vendored, fork, own, or a list of them"],
    ["origins: [{fail: {trust: 1}}]", '1:11: "match" is missing'],
    ["rules: [a]", "1:8: rules must be a mapping of keys to values"],
    ["exclude: '!skills/**'", '1:10: "!skills/**" begins with !: patterns only add; write what is meant'],
    ["exclude: [a, ../b]", '1:14: "../b" leaves the repository'],
    ["exclude: 'skills/+(a|aa)*'", '1:10: "skills/+(a|aa)*" mixes wildcards with one of ( ) | +: use * or {a,b}'],
    ["fail: {severity: high, severity: low}", "1:24: Map keys must be unique"],
    ['"1": 2\n1: 2', "2:1: Map keys must be unique"],
    ["x: &a fail\n*a : {}\nfail: {}", "3:1: Map keys must be unique"],
    ["a: 1\n---\nb: 2\n", "2:1: more than one YAML document"],
    ["mode: !custom warn", "1:7: Unresolved tag: !custom"],
    ["- fail", "1:1: a policy is a mapping of keys to values, not a list"],
    ["fail", "1:1: a policy is a mapping of keys to values, not a plain value"],
  ])("%j is refused", (text, ...expected) => {
    expect(problems(text)).toEqual(expected.map((line) => `${source}:${line}`));
  });

  test.each([
    [
      "exfiltration/env-to-netwrok: off",
      'unknown rule "exfiltration/env-to-netwrok"; did you mean "exfiltration/env-to-network"?',
    ],
    ["exfiltration: off", 'unknown rule "exfiltration"; did you mean "exfiltration/*"?'],
    ["exfil*/*x: off", '"exfil*/*x" matches no rule'],
    ["'?': off", '"?" matches no rule'],
  ])("rules: %s", (line, expected) => {
    expect(problems(`rules:\n  ${line}\n`)).toEqual([`${source}:2:3: ${expected}`]);
  });

  test("a level that is none", () => {
    expect(problems("rules:\n  exfiltration/*: hihg\n")).toEqual([
      `${source}:2:19: exfiltration/* is "hihg", but must be one of critical, high, medium, low, info, off; did you mean "high"?`,
    ]);
  });

  test("all problems are listed at once, in the order of the lines", () => {
    const text = [
      "mod: warn",
      "fail:",
      "  severity: bad",
      "rules:",
      "  no/such: off",
      "suppressions:",
      "  - rule: secrecy/hide-from-user",
      "    reason: ''",
      "    owner: '@sec'",
      "    expires: 2026-02-30",
    ].join("\n");
    expect(problems(text)).toEqual([
      `${source}:1:1: unknown key "mod"; did you mean "mode"?`,
      `${source}:3:13: severity is "bad", but must be one of critical, high, medium, low, off`,
      `${source}:5:3: unknown rule "no/such"`,
      `${source}:7:5: this suppression needs a path or a fingerprint, so that it does not cover every skill`,
      `${source}:8:13: reason must not be empty`,
      `${source}:10:14: expires must be a date like 2027-01-31`,
    ]);
  });

  test("a suppression needs a path or a fingerprint, a reason, an owner and a last day", () => {
    const start = "suppressions:\n  - rule: secrecy/hide-from-user\n";
    expect(problems(`${start}    reason: r\n    owner: o\n    expires: 2027-01-31\n`)).toEqual([
      `${source}:2:5: this suppression needs a path or a fingerprint, so that it does not cover every skill`,
    ]);
    expect(problems(`${start}    fingerprint: abc\n`)).toEqual([
      `${source}:2:5: "reason" is missing`,
      `${source}:2:5: "owner" is missing`,
      `${source}:2:5: "expires" is missing`,
      `${source}:3:18: fingerprint must be the 32 hexadecimal digits that a report shows`,
    ]);
  });

  test("a key of the user's cannot start a line of its own", () => {
    expect(problems('"a\\n::error::b": 1')).toEqual([`${source}:1:1: unknown key "a\\n::error::b"`]);
  });

  test("a key beyond an alias is found at the alias", () => {
    expect(problems("fail: &gate {severitty: high}\nreview: *gate\n")).toEqual([
      `${source}:1:14: unknown key "severitty"; did you mean "severity"?`,
      `${source}:1:14: unknown key "severitty"; did you mean "severity"?`,
    ]);
  });
});

describe("hostile YAML", () => {
  test("a file of more than 256 KB", () => {
    expect(problems(`# ${"x".repeat(256 * 1024)}`)).toEqual([`${source}:1:1: the file is larger than 256 KB`]);
  });

  test("a bomb of aliases", () => {
    const levels = Array.from({ length: 9 }, (_, i) => `l${i + 1}: &l${i + 1} [${Array(9).fill(`*l${i}`).join(", ")}]`);
    const [problem, ...others] = problems(["l0: &l0 x", ...levels].join("\n"));
    expect(problem).toMatch(/:1:1: cannot be read: Excessive alias count/);
    expect(others).toEqual([]);
  });

  test.each(["[[],", "[", "{a: ", "- ", "? "])("%j repeated", (unit) => {
    const text = unit.repeat(Math.floor((250 * 1024) / unit.length));
    expect(problems(text)).toEqual([expect.stringMatching(/nested more than 200 levels deep$/)]);
  });

  test("thousands of problems make a short message", () => {
    const text = Array.from({ length: 500 }, (_, i) => `key${i}: 1`).join("\n");
    expect(problems(text)).toHaveLength(21);
    expect(problems(text).at(-1)).toBe(`${source}: and 480 more`);
  });

  test("__proto__ changes nothing", () => {
    expect(problems("__proto__: {mode: observe}")).toEqual([`${source}:1:1: unknown key "__proto__"`]);
    expect(({} as Record<string, unknown>)["mode"]).toBeUndefined();
  });
});

/** Resolves `.github/skill-scan.yml` among some files of a repository. */
async function resolve(files: Readonly<Record<string, string>>) {
  const read = async (path: string) => (Object.hasOwn(files, path) ? files[path] : undefined);
  return resolvePolicy(parse(files[source]!), read, { ruleIds });
}

describe("extends", () => {
  test("a preset, and own thresholds on top", async () => {
    const policy = await resolve({ [source]: "extends: strict\nfail: {severity: critical, trust: off}\nmode: warn\n" });
    const strict = presetPolicy("strict");
    expect(policy).toMatchObject({ preset: "strict", mode: "warn", newOnly: false, review: strict.review });
    expect(policy.fail).toEqual({ ...strict.fail, severity: "critical", trust: "off" });
  });

  test("files, relative to the one that extends; the later wins, lists are joined", async () => {
    const policy = await resolve({
      [source]: "extends: [../policy/org.yml, ./team.yaml]\nexclude: c\n",
      "policy/org.yml": "extends: permissive\nexclude: [a]\nreview: {trust: 80}\nfail: {severity: high}\n",
      ".github/team.yaml": "exclude: b\nreview: {trust: 90}\n",
    });
    expect(policy.files).toEqual(["policy/org.yml", ".github/team.yaml", source]);
    expect(policy).toMatchObject({ preset: "permissive", exclude: ["a", "b", "c"], source });
    expect(policy.review).toEqual({ ...presetPolicy("permissive").review, trust: 90 });
    expect(policy.fail.severity).toBe("high");
  });

  test("the preset of the settings stands where the file names none", async () => {
    const policy = await resolvePolicy(parse("mode: observe"), async () => undefined, { ruleIds, preset: "strict" });
    expect(policy).toMatchObject({ preset: "strict", fail: presetPolicy("strict").fail, mode: "observe" });
  });

  test("an id beats a glob in one file, and a file beats what it extends", async () => {
    const policy = await resolve({
      [source]: "extends: ./org.yml\nrules: {exfiltration/capture-host: low, exfiltration/*: high}\n",
      ".github/org.yml": "rules: {exfiltration/env-to-network: off}\n",
    });
    expect(policy.rules.map(({ rule, level }) => `${rule} ${level}`)).toEqual([
      "exfiltration/env-to-network off",
      "exfiltration/* high",
      "exfiltration/capture-host low",
    ]);
  });

  test.each([
    [
      "extends: balancd",
      'neither a preset (strict, balanced, permissive) nor a file like "./policy.yml" or "owner/repository/policy.yml@commit"; did you mean "balanced"?',
    ],
    ["extends: org.yml", "a file is written with ./ before it"],
    ["extends: acme/security@main", 'nor a file like "./policy.yml" or "owner/repository/policy.yml@commit"'],
    ["extends: acme/security/policy.json@main", "must name a file that ends in .yml or .yaml, before the @"],
    ["extends: acme/security/../x.yml@main", "has a path that leads elsewhere"],
    ["extends: acme/security/x.yml@a..b", "has behind its @ what is no commit, branch or tag"],
    ["extends: 'acme/security/x.yml@a?ref=b'", "has behind its @ what is no commit, branch or tag"],
    ["extends: https://example.com/policy.yml", "a file is written with ./ before it"],
    ["extends: /etc/policy.yml", "a file is written with ./ before it"],
    ["extends: [strict, 5]", "extends must be a preset or a file, or a list of them"],
  ])("%s is refused", (text, expected) => {
    expect(problems(text).join()).toMatch(/:1:\d+: /);
    expect(problems(text).join()).toContain(expected);
  });

  test("a path out of the repository", async () => {
    await expect(resolve({ [source]: "extends: ../../other/policy.yml" })).rejects.toThrow(
      `${source}:1:10: "../../other/policy.yml" leaves the repository`,
    );
  });

  test("a file that is missing", async () => {
    await expect(resolve({ [source]: "mode: warn\nextends:\n  - strict\n  - ./org.yml\n" })).rejects.toThrow(
      `${source}:4:5: there is no file ".github/org.yml"`,
    );
  });

  test("a circle", async () => {
    const files = {
      [source]: "extends: ./a.yml",
      ".github/a.yml": "extends: ./b.yml",
      ".github/b.yml": "extends: ./a.yml",
    };
    await expect(resolve(files)).rejects.toThrow(
      ".github/b.yml:1:10: policies extend each other in a circle: .github/a.yml -> .github/b.yml -> .github/a.yml",
    );
  });

  test("one file by two ways is no circle", async () => {
    const policy = await resolve({
      [source]: "extends: [./a.yml, ./b.yml]",
      ".github/a.yml": "extends: ./c.yml",
      ".github/b.yml": "extends: ./c.yml",
      ".github/c.yml": "mode: warn",
    });
    expect(policy.mode).toBe("warn");
  });

  test("a chain of more than five files, and more than fifty in all", async () => {
    const chain = (length: number) => ({
      [source]: "extends: ./1.yml",
      ...Object.fromEntries(
        Array.from({ length }, (_, i) => [
          `.github/${i + 1}.yml`,
          i + 1 < length ? `extends: ./${i + 2}.yml` : "mode: warn",
        ]),
      ),
    });
    expect((await resolve(chain(4))).files).toHaveLength(5);
    await expect(resolve(chain(5))).rejects.toThrow("at most 5 files deep");
    const wide = { [source]: `extends: [${Array(60).fill("./a.yml").join(", ")}]`, ".github/a.yml": "" };
    await expect(resolve(wide)).rejects.toThrow("at most 50 files");
  });

  test("a problem in a file that is extended names that file", async () => {
    await expect(resolve({ [source]: "extends: ./a.yml", ".github/a.yml": "modes: warn" })).rejects.toThrow(
      '.github/a.yml:1:1: unknown key "modes"; did you mean "mode"?',
    );
  });
});
