import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { severities } from "../../src/core/severity.ts";
import { type RunVerdict, verdicts } from "../../src/core/verdict.ts";
import { judge } from "../../src/policy/judge.ts";
import { mergeLayers } from "../../src/policy/merge.ts";
import { allowances, origins, type Policy } from "../../src/policy/policy.ts";
import type { PolicyBody } from "../../src/policy/schema.ts";
import { tighten } from "../../src/policy/tighten.ts";
import type { Layer } from "../../src/policy/trace.ts";
import { anyComparison, comparison, finding, ruleIds } from "./arbitraries.ts";

const today = "2026-11-22";
const source = { preset: "balanced", source: "x", files: [] } as const;
const organisation = "acme/policies/org.yml@sha";
const own = new Map(ruleIds.map((id) => [id as string, "high" as const]));
const org = (body: PolicyBody): Layer => ({ name: organisation, body });
const local = (body: PolicyBody, name = "local.yml"): Layer => ({ name, body, local: true });
const merged = (...layers: Layer[]): Policy => mergeLayers(layers, { ...source, organisation, severities: own });
const refused = ({ trace }: Policy): string[] =>
  trace.filter(({ state }) => state === "refused").map(({ key, value }) => `${key} ${JSON.stringify(value)}`);

describe("a repository on an organisation's policy", () => {
  const base: PolicyBody = {
    mode: "warn",
    "new-only": true,
    fail: { severity: "high", trust: 70, coverage: 0.5, "deny-host": "evil.example" },
    rules: { "exfiltration/*": "high", [ruleIds[3]]: "off" },
    exclude: "fixtures",
  };

  test("may tighten each value", () => {
    const policy = merged(
      org(base),
      local({
        mode: "enforce",
        "new-only": false,
        fail: { severity: "low", trust: 90, coverage: 1, "deny-host": ["other.example"] },
        review: { "trust-drop": 5, "max-new-capabilities": 0, drift: "any" },
        rules: { "exfiltration/*": "critical", [ruleIds[3]]: "low" },
      }),
    );
    expect(refused(policy)).toEqual([]);
    expect(policy.notices).toEqual([]);
    expect(policy).toMatchObject({
      mode: "enforce",
      newOnly: false,
      fail: { severity: "low", trust: 90, coverage: 1, denyHost: ["evil.example", "other.example"] },
      review: { trustDrop: 5, maxNewCapabilities: 0, drift: "any" },
      floor: { newOnly: true, fail: { severity: "high", trust: 70 } },
    });
  });

  test.each([
    ["bytes", "capability", "refused"],
    ["bytes", "off", "refused"],
    ["capability", "any", "taken"],
    ["any", "any", "same"],
  ])("keeps or tightens drift: %s and %s is %s", (floor, wanted, outcome) => {
    for (const gate of ["fail", "review"]) expect(tighten(`${gate}.drift`, floor, wanted).outcome).toBe(outcome);
  });

  test("may not make any milder, and each that is not taken has a notice with what stands against it", () => {
    const policy = merged(
      org(base),
      local({
        allow: "mode",
        mode: "observe",
        fail: { severity: "critical", trust: "off", coverage: 0.4, "deny-host": [] },
        rules: { [ruleIds[1]]: "info", [ruleIds[0]]: "medium", [ruleIds[2]]: "critical" },
        paths: [{ match: "vendor", fail: { severity: "off", trust: 80 }, rules: { "exfiltration/*": "off" } }],
        vendored: "vendor",
        exclude: ["skills"],
        suppressions: [{ rule: ruleIds[0], path: "a", reason: "r", owner: "o", expires: "2027-01-01" }],
        "broad-suppressions": "allow",
        approvals: "code-owners",
      }),
    );
    expect(refused(policy)).toEqual([
      'mode "observe"',
      'fail.severity "critical"',
      'fail.trust "off"',
      "fail.coverage 0.4",
      "fail.deny-host []",
      'broad-suppressions "allow"',
      'approvals "code-owners"',
      'allow "mode"',
      `rules.${ruleIds[1]} "info"`,
      `rules.${ruleIds[0]} "medium"`,
      'paths[vendor].fail.severity "off"',
      'paths[vendor].rules.exfiltration/* "off"',
      'vendored "vendor"',
      'exclude "skills"',
      `suppressions "${ruleIds[0]} (o)"`,
    ]);
    expect(policy).toMatchObject({
      mode: "warn",
      fail: { severity: "high", trust: 70, coverage: 0.5, denyHost: ["evil.example"] },
      exclude: ["fixtures"],
      suppressions: [],
      vendored: [],
      broadSuppressions: "existing-only",
      approvals: "none",
    });
    expect(policy.notices).toHaveLength(11);
    expect(policy.notices[1]?.message).toBe(
      `local.yml: fail.severity critical was not taken: it would be milder than the organisation's policy ${organisation}, which has high (${organisation})`,
    );
    expect(policy.notices.at(-1)?.message).toBe("5 more values were not taken: `skill-scan policy explain` lists them");
  });

  test("a level that is raised is the least, and one that is not taken changes nothing", () => {
    const policy = merged(
      org(base),
      local({ rules: { [ruleIds[0]]: "low", [ruleIds[1]]: "off", [ruleIds[2]]: "critical", [ruleIds[3]]: "medium" } }),
    );
    const [report] = judge({
      comparisons: [
        comparison(
          ruleIds.map((ruleId, i) =>
            finding({ ruleId, severity: "medium", location: { ...finding().location, path: `a${i}` } }),
          ),
        ),
      ],
      policy,
      today,
      compared: true,
    }).skills;
    const levels = report!.findings.map(({ ruleId, severity }) => `${ruleId} ${severity}`);
    expect(levels.sort()).toEqual([
      `${ruleIds[0]} medium`,
      `${ruleIds[1]} high`,
      `${ruleIds[2]} critical`,
      `${ruleIds[3]} medium`,
    ]);
  });

  test("a level that is raised makes base worse too, and does not hide a drop of trust", () => {
    const quiet = { severity: "off", trust: "off", coverage: "off" } as const;
    const drop = org({
      "new-only": true,
      fail: { ...quiet, "trust-drop": 10 },
      review: { ...quiet, "trust-drop": "off" },
    });
    const findings = [
      finding({ ruleId: ruleIds[1], severity: "medium", status: "existing" }),
      finding({ location: { ...finding().location, path: "b" } }),
      finding({ location: { ...finding().location, path: "c" } }),
    ];
    const policy = merged(drop, local({ rules: { [ruleIds[1]]: "critical" } }));
    const [report] = judge({ comparisons: [comparison(findings)], policy, today, compared: true }).skills;
    expect(report).toMatchObject({ verdict: "fail", reasons: [expect.stringMatching(/^trust fell from 94 to /)] });
    const { floor: _, ...bare } = policy;
    const [without] = judge({ comparisons: [comparison(findings)], policy: bare, today, compared: true }).skills;
    expect(without?.verdict).toBe("pass");
  });

  test("what the organisation allows is taken, milder or not", () => {
    const milder: PolicyBody = {
      mode: "observe",
      fail: { severity: "off" },
      rules: { "exfiltration/*": "off" },
      exclude: "skills",
      suppressions: [{ rule: ruleIds[0], path: "a", reason: "r", owner: "o", expires: "2027-01-01" }],
      paths: [{ match: "a", fail: { trust: "off" } }],
    };
    const policy = merged(org({ ...base, allow: [...allowances] }), local(milder));
    expect(refused(policy)).toEqual([]);
    expect(policy).toMatchObject({
      mode: "observe",
      fail: { severity: "off" },
      exclude: ["fixtures", "skills"],
      suppressions: [{ rule: ruleIds[0] }],
      paths: [{ match: ["a"] }],
    });
    expect(policy.floor?.fail.severity).toBe("off");
  });

  test("one allowance opens no other key", () => {
    const policy = merged(org({ ...base, allow: "mode" }), local({ mode: "observe", fail: { trust: "off" } }));
    expect(policy).toMatchObject({ mode: "observe", fail: { trust: 70 } });
    expect(refused(policy)).toEqual(['fail.trust "off"']);
  });

  test("a key without an order is an error, so that none can slip through", () => {
    expect(() => tighten("fail.new-gate", 1, 2)).toThrow("no order of strictness");
  });
});

describe("properties", () => {
  const rank = (verdict: RunVerdict): number =>
    verdicts.indexOf(verdict === "no-skills" ? "pass" : (verdict as "pass"));
  const threshold = (...values: number[]) => fc.constantFrom<number | "off">("off", ...values);
  const some = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
  const gate = fc.record({
    severity: some(fc.constantFrom("critical", "high", "medium", "low", "off" as const)),
    confidence: some(fc.constantFrom("high", "medium", "low" as const)),
    trust: some(threshold(40, 70, 90, 100)),
    "trust-drop": some(threshold(1, 10, 30)),
    coverage: some(threshold(0.5, 1)),
  });
  const levels = fc.dictionary(
    fc.constantFrom("exfiltration/*", "*/*", ...ruleIds),
    fc.constantFrom(...severities, "off" as const),
    { maxKeys: 3 },
  );
  const override = { fail: some(gate), review: some(gate), rules: some(levels) };
  const day = fc.constantFrom("2026-10-01", "2026-12-01", "2027-02-01");
  const mode = fc.oneof(
    fc.constantFrom("observe", "warn", "enforce" as const),
    fc.record({ "observe-until": some(day), "warn-until": some(day) }),
  );
  const paths = fc.constantFrom("skills/*", "skills/a", "vendor");
  const body = fc.record({
    mode: some(mode),
    "new-only": some(fc.boolean()),
    ...override,
    paths: some(fc.array(fc.record({ match: paths, ...override }), { maxLength: 2 })),
    origins: some(fc.array(fc.record({ match: fc.constantFrom(...origins), ...override }), { maxLength: 2 })),
    vendored: some(paths),
    exclude: some(paths),
    suppressions: some(fc.constant([{ rule: "*/*", path: "**", reason: "r", owner: "o", expires: "2027-12-31" }])),
    allow: some(fc.subarray([...allowances])),
  }) as fc.Arbitrary<PolicyBody>;
  const days = fc.constantFrom("2026-11-22", "2026-12-24", "2027-03-01");
  const facts = fc.record({
    head: fc.subarray(["skills/a", "skills/b", "vendor/c"]).map((list) => new Set(list)),
    base: some(fc.subarray(["skills/a", "skills/b", "vendor/c"]).map((list) => new Set(list))),
    fork: fc.boolean(),
  });
  const ranksOf = (skills: Parameters<typeof judge>[0]["comparisons"], policy: Policy, on: string, from: unknown) => {
    const result = judge({ comparisons: skills, policy, today: on, compared: true, origins: from as never });
    return { run: rank(result.verdict), skills: new Map(result.skills.map((one) => [one.path, rank(one.verdict)])) };
  };
  const skillsOf = fc.uniqueArray(anyComparison, { maxLength: 3, selector: ({ path }) => path });

  test("the effective policy never judges milder than the organisation's alone", () => {
    fc.assert(
      fc.property(skillsOf, body, fc.array(body, { maxLength: 2 }), days, facts, (skills, above, below, on, from) => {
        const strict = { ...above, allow: [] };
        const alone = ranksOf(skills, merged(org(strict)), on, from);
        const both = ranksOf(skills, merged(org(strict), ...below.map((each) => local(each))), on, from);
        expect(both.run).toBeGreaterThanOrEqual(alone.run);
        for (const [path, least] of alone.skills) expect(both.skills.get(path)).toBeGreaterThanOrEqual(least);
      }),
      { numRuns: 500 },
    );
  });

  const single = fc.constantFrom(
    ...([
      ["severity", ["critical", "high", "medium", "low", "off"]],
      ["trust", [40, 70, 90, 100, "off"]],
      ["trust-drop", [1, 10, 30, "off"]],
      ["coverage", [0.2, 0.5, 0.97, 1, "off"]],
    ] as const),
  );
  const pair = single.chain(([key, values]) =>
    fc.record({ key: fc.constant(key), a: fc.constantFrom(...values), b: fc.constantFrom(...values) }),
  );

  test("a threshold laid upon another judges as the stricter of the two", () => {
    fc.assert(
      fc.property(anyComparison, pair, (skill, { key, a, b }) => {
        const by = (value: unknown): number => {
          const fail = { confidence: "low", [key]: value };
          return ranksOf([skill], mergeLayers([{ name: "x", body: { fail } as PolicyBody }], source), today, undefined)
            .run;
        };
        expect(by(tighten(`fail.${key}`, a, b).value)).toBe(Math.max(by(a), by(b)));
      }),
      { numRuns: 500 },
    );
  });

  const noDrop = (given: PolicyBody): PolicyBody =>
    JSON.parse(JSON.stringify(given, (key, value) => (key === "trust-drop" ? "off" : value))) as PolicyBody;

  test("nor do its values without the floor, a drop of trust aside, which a raised level hides by making base as bad", () => {
    fc.assert(
      fc.property(skillsOf, body, body, days, facts, (skills, above, below, on, from) => {
        const strict = { ...noDrop(above), allow: [] };
        const alone = ranksOf(skills, merged(org(strict)), on, from);
        const { floor: _, ...effective } = merged(org(strict), local(noDrop(below)));
        expect(ranksOf(skills, effective, on, from).run).toBeGreaterThanOrEqual(alone.run);
      }),
      { numRuns: 500 },
    );
  });

  test("what an organisation allows opens that and nothing else", () => {
    fc.assert(
      fc.property(body, body, fc.constantFrom(...allowances), (above, below, allowed) => {
        const policy = merged(org({ ...above, allow: [allowed] }), local(below));
        const keys = {
          mode: /^mode/,
          thresholds: /^(fail|review|new-only)/,
          rules: /^rules/,
          paths: /^(paths|origins|vendored)/,
          exclude: /^exclude/,
          suppressions: /^suppressions/,
        };
        for (const { key, state } of policy.trace) if (state === "refused") expect(key).not.toMatch(keys[allowed]);
      }),
    );
  });
});
