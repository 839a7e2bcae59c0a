import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { noCapabilities } from "../../src/core/capability.ts";
import type { Finding } from "../../src/core/finding.ts";
import type { SkillComparison } from "../../src/core/report.ts";
import { severities } from "../../src/core/severity.ts";
import { type RunVerdict, verdicts } from "../../src/core/verdict.ts";
import { judge } from "../../src/policy/judge.ts";
import { parsePolicy } from "../../src/policy/parse.ts";
import { type Policy, presetNames, type Suppression } from "../../src/policy/policy.ts";
import { presetPolicy } from "../../src/policy/presets.ts";
import { resolvePolicy } from "../../src/policy/resolve.ts";
import { anyComparison, anyFinding, comparison, finding, ruleIds } from "./arbitraries.ts";

const today = "2026-11-22";
const policy = (text: string): Promise<Policy> =>
  resolvePolicy(parsePolicy(text, "policy.yml", ruleIds), async () => undefined, { ruleIds });

const balanced = presetPolicy();
const run = (
  comparisons: readonly SkillComparison[],
  by: Policy = balanced,
  parts: { compared?: boolean; complete?: boolean } = {},
) => judge({ comparisons, policy: by, today, compared: true, ...parts });
/** Verdict and reasons on one skill. */
const one = (skill: SkillComparison, by: Policy = balanced) => {
  const [report] = run([skill], by).skills;
  return { verdict: report!.verdict, reasons: report!.reasons };
};

test("a reason names the folder of a skill, or where that is the one that is scanned the skill itself", () => {
  const [here, there] = [
    comparison([finding()], { path: ".", name: "evil\n passes" }),
    comparison([finding()], { path: "a" }),
  ];
  expect(run([here]).reasons).toEqual([expect.stringMatching(/^the skill "evil passes" fails: 1 new finding/)]);
  expect(run([there]).reasons).toEqual([expect.stringMatching(/^a fails: 1 new finding/)]);
});

describe("gates", () => {
  test("severity counts new findings of that severity or worse", () => {
    const skill = comparison([
      finding(),
      finding({ severity: "critical" }),
      finding({ severity: "low" }),
      finding({ status: "existing" }),
    ]);
    expect(one(skill)).toMatchObject({
      verdict: "fail",
      reasons: [
        "2 new findings of high severity or worse (policy: fail at high)",
        expect.stringMatching(/^trust is 8 /),
        expect.any(String),
      ],
    });
  });

  test("where nothing is compared, no finding is called new", () => {
    const skill = { ...comparison([finding()]), change: "unchanged" } as const;
    expect(one(skill).reasons[0]).toBe("1 finding of high severity or worse (policy: fail at high)");
  });

  test("effective severity counts, not severity", () => {
    expect(one(comparison([finding({ severity: "critical", confidence: "low" })]))).toEqual({
      verdict: "review",
      reasons: ["1 new finding of medium severity or worse (policy: review at medium)"],
    });
  });

  test("what is older gates only when the policy says so", async () => {
    const skill = comparison([finding({ severity: "critical", status: "existing" })]);
    expect(one(skill)).toEqual({ verdict: "pass", reasons: [] });
    expect(one(skill, await policy("new-only: false")).reasons).toEqual([
      "1 finding of high severity or worse (policy: fail at high)",
      "trust is 8 (policy: fail below 70)",
    ]);
  });

  test("fixed findings and info gate nothing", async () => {
    const skill = comparison([finding({ severity: "critical", status: "fixed" }), finding({ severity: "info" })]);
    expect(one(skill, presetPolicy("strict"))).toEqual({ verdict: "pass", reasons: [] });
  });

  test("confidence is the least that counts", async () => {
    const by = await policy("fail: {severity: high, confidence: high}\nreview: {severity: off}\n");
    expect(one(comparison([finding({ severity: "critical", confidence: "medium" })]), by).verdict).toBe("pass");
    expect(one(comparison([finding({ severity: "critical" })]), by).reasons[0]).toBe(
      "1 new finding of high severity or worse with high confidence (policy: fail at high)",
    );
  });

  const quiet = "fail: {severity: off, trust: off}\nreview: {severity: off, trust-drop: off}\n";
  test("trust below a floor, when the change brings something that counts", async () => {
    const by = { ...(await policy(quiet)), fail: { ...balanced.fail, severity: "off", trust: 90 } } as const;
    expect(one(comparison([finding()]), by)).toEqual({
      verdict: "fail",
      reasons: ["trust is 89 (policy: fail below 90)"],
    });
    expect(one(comparison([finding({ status: "existing" })]), by).verdict).toBe("pass");
    expect(one(comparison([finding({ status: "existing" }), finding({ severity: "info" })]), by).verdict).toBe("pass");
    expect(one(comparison([finding({ status: "existing" }), finding({ severity: "low" })]), by).verdict).toBe("fail");
  });

  test("a drop of trust against base", async () => {
    const by = await policy(quiet.replace("trust-drop: off", "trust-drop: 15"));
    const skill = comparison([finding(), finding(), finding(), finding(), finding()], { trustBefore: 100 });
    expect(one(skill, by)).toEqual({
      verdict: "review",
      reasons: ["trust fell from 100 to 64 (policy: review at a drop of 15)"],
    });
    expect(one(comparison([finding()]), by).verdict).toBe("pass");
    expect(one(comparison([finding(), finding()]), by).reasons).toEqual([
      "trust fell from 100 to 85 (policy: review at a drop of 15)",
    ]);
    const { trustBefore: _, ...added } = skill;
    expect(one(added, by).verdict).toBe("pass");
  });

  test.each([
    [0.88, "12 % of the bytes were not read (policy: review below 95 % coverage)"],
    [0, "100 % of the bytes were not read (policy: review below 95 % coverage)"],
    [0.001, "99 % of the bytes were not read (policy: review below 95 % coverage)"],
  ])("coverage %d", (coverage, reason) => {
    expect(one(comparison([], { coverage }))).toEqual({ verdict: "review", reasons: [reason] });
    expect(one(comparison([], { coverage: 0.95 }))).toEqual({ verdict: "pass", reasons: [] });
    expect(one(comparison([], { coverage: 0.999 }), presetPolicy("strict")).reasons).toEqual([
      "less than 1 % of the bytes were not read (policy: review below 100 % coverage)",
    ]);
  });

  test("without base everything gates, and the reasons say so", () => {
    const skill = comparison([finding({ status: "existing" })]);
    const result = run([skill], balanced, { compared: false });
    expect(result.verdict).toBe("fail");
    expect(result.reasons).toEqual([
      "skills/a fails: 1 finding of high severity or worse (policy: fail at high)",
      "base could not be scanned, so everything in head counts as new",
    ]);
  });
});

describe("the run", () => {
  test("nothing to judge", () => {
    expect(run([])).toEqual({ skills: [], verdict: "no-skills", reasons: [], notices: [] });
    expect(run([], balanced, { compared: false }).reasons).toEqual([]);
  });

  test("gravest first, then by path; the reasons follow", () => {
    const skills = [
      comparison([], { path: "skills/c" }),
      comparison([finding({ severity: "medium" })], { path: "skills/b" }),
      comparison([finding()], { path: "skills/z" }),
      comparison([finding()], { path: "skills/B" }),
    ];
    const result = run(skills);
    expect(result.skills.map(({ path, verdict }) => `${path} ${verdict}`)).toEqual([
      "skills/B fail",
      "skills/z fail",
      "skills/b review",
      "skills/c pass",
    ]);
    expect(result.verdict).toBe("fail");
    expect(result.reasons).toEqual([
      "skills/B fails: 1 new finding of high severity or worse (policy: fail at high)",
      "skills/z fails: 1 new finding of high severity or worse (policy: fail at high)",
      "skills/b needs a review: 1 new finding of medium severity or worse (policy: review at medium)",
    ]);
  });

  test("many skills are counted, and a path stays on its line", () => {
    const skills = Array.from({ length: 12 }, (_, i) => comparison([finding()], { path: `s${i}\n::error::x` }));
    const { reasons } = run(skills);
    expect(reasons).toHaveLength(11);
    expect(reasons.at(-1)).toBe("2 more skills do not pass");
    expect(reasons.join("")).not.toMatch(/\n/);
  });

  test("mode warn and observe keep the verdicts of skills and say what they spared", async () => {
    const failing = [comparison([finding()])];
    const warned = run(failing, await policy("mode: warn"));
    expect(warned).toMatchObject({ verdict: "review", skills: [{ verdict: "fail" }] });
    expect(warned.reasons.at(-1)).toBe("the mode is warn, so what fails by the policy is a review");
    const observed = run(failing, await policy("mode: observe"));
    expect(observed).toMatchObject({ verdict: "pass", skills: [{ verdict: "fail" }] });
    expect(observed.reasons.at(-1)).toBe("the mode is observe, so the verdict of the policy (fail) is only shown");
    expect(run([comparison([])], await policy("mode: observe")).reasons).toEqual([]);
  });

  test("a day that is none is a bug of the caller", () => {
    expect(() => judge({ comparisons: [], policy: balanced, today: "today", compared: true })).toThrow(RangeError);
  });
});

describe("levels of rules", () => {
  const id = ruleIds[1];
  test("a level changes severity, effective severity, score and trust before", async () => {
    const by = await policy(`rules: {${id}: critical}`);
    const skill = comparison([
      finding({ ruleId: id, severity: "low", confidence: "medium" }),
      finding({ ruleId: id, severity: "low", status: "fixed" }),
    ]);
    const [report] = run([skill], by).skills;
    expect(report!.findings[0]).toMatchObject({ severity: "critical", effective: "high" });
    expect(report).toMatchObject({ level: "HIGH", risk: 71, trust: 89, trustBefore: 8, verdict: "fail" });
  });

  test("an id beats a glob, and paths beat both", async () => {
    const by = await policy(`
rules: {${id}: low, exfiltration/*: critical}
paths: [{match: vendor, rules: {exfiltration/*: medium}}]
`);
    const at = (path: string, ruleId: string) =>
      run([comparison([finding({ ruleId })], { path })], by).skills[0]!.findings[0]!.effective;
    expect([at("a", id), at("a", ruleIds[2]), at("vendor/a", id)]).toEqual(["low", "critical", "medium"]);
  });

  test("info shows without counting", async () => {
    const [report] = run(
      [comparison([finding({ ruleId: id, severity: "critical" })])],
      await policy(`rules: {${id}: info}`),
    ).skills;
    expect(report).toMatchObject({
      level: "SAFE",
      trust: 100,
      verdict: "pass",
      findings: [{ effective: "info", status: "new" }],
    });
  });

  test("off leaves out, counted in a notice", async () => {
    const by = await policy("rules: {'exfiltration/*': off}");
    const skill = comparison([
      finding({ ruleId: id }),
      finding({ ruleId: id }),
      finding({ ruleId: ruleIds[2] }),
      finding({ severity: "low" }),
    ]);
    const result = run([skill], by);
    expect(result.skills[0]).toMatchObject({ level: "LOW", verdict: "pass", findings: [{ ruleId: ruleIds[0] }] });
    expect(result.notices).toEqual([
      {
        level: "notice",
        message:
          "3 findings were left out, of rules that the policy turns off: exfiltration/capture-host (2), exfiltration/env-to-network (1)",
      },
    ]);
  });

  test("a finding that became worse counts in base as what it was", () => {
    const before = { severity: "high", confidence: "low", effective: "low" } as const;
    const [report] = run([comparison([finding({ before })], { trustBefore: 98 })]).skills;
    expect(report).toMatchObject({ trustBefore: 98, trust: 89 });
  });
});

describe("paths and exclude", () => {
  test("apply in order to the path of the skill", async () => {
    const by = await policy(`
paths:
  - match: vendor/**
    fail: {severity: medium}
    rules: {'${ruleIds[0]}': medium}
  - match: [vendor/old, other]
    fail: {severity: critical}
`);
    const at = (path: string) => one(comparison([finding()], { path }), by);
    expect(at("vendor/a")).toEqual({
      verdict: "fail",
      reasons: ["1 new finding of medium severity or worse (policy: fail at medium)"],
    });
    expect(at("vendor/old").verdict).toBe("review");
    expect(at("skills/a").reasons).toEqual(["1 new finding of high severity or worse (policy: fail at high)"]);
  });

  test("excluded skills are shown and not judged", async () => {
    const by = await policy("exclude: [vendor]");
    const skills = [comparison([finding()], { path: "vendor/a" }), comparison([], { path: "skills/a" })];
    const result = run(skills, by);
    expect(result.verdict).toBe("pass");
    expect(result.skills[1]).toMatchObject({
      path: "vendor/a",
      verdict: "pass",
      reasons: ["excluded by the policy, so it was not judged"],
      findings: [{ status: "new" }],
    });
    const all = run([skills[0]!], by);
    expect(all.verdict).toBe("no-skills");
    expect(all.reasons).toEqual(["all that was scanned is excluded by the policy"]);
  });

  test("a skill cannot be excluded by moving it", async () => {
    const by = await policy("exclude: [vendor]");
    const moved = comparison([finding()], { path: "vendor/a", previousPath: "skills/a", change: "renamed" });
    expect(run([moved], by).verdict).toBe("fail");
    expect(run([{ ...moved, previousPath: "vendor/b" }], by).verdict).toBe("no-skills");
  });
});

describe("suppressions", () => {
  const accepted = finding({
    severity: "critical",
    ruleId: ruleIds[2],
    location: { ...finding().location, path: "skills/a/run.sh" },
  });
  const suppression = (parts: Partial<Suppression>): Suppression => ({
    rule: ruleIds[2],
    path: "skills/a/run.sh",
    reason: "reviewed",
    owner: "@sec",
    expires: "2027-06-30",
    ...parts,
  });
  const by = (parts: Partial<Suppression>): Policy => ({
    ...balanced,
    broadSuppressions: "allow",
    suppressions: [suppression(parts)],
  });

  test("mark the finding, which then neither scores nor gates", () => {
    const result = run([comparison([accepted])], by({}));
    const message = "1 finding is accepted: 1 by @sec; 1 of them by path alone, bound to no evidence";
    expect(result).toMatchObject({ verdict: "pass", notices: [{ level: "notice", message }] });
    expect(result.skills[0]).toMatchObject({
      trust: 100,
      level: "SAFE",
      findings: [{ status: "suppressed", suppression: { reason: "reviewed", owner: "@sec", expires: "2027-06-30" } }],
    });
  });

  test.each<[string, Partial<Suppression>, boolean]>([
    ["the path of the skill", { path: "skills/a" }, true],
    ["a glob over skills", { path: "skills/*" }, true],
    ["a glob over files", { path: "**/*.sh" }, true],
    ["another path", { path: "skills/b/**" }, false],
    ["another rule", { rule: ruleIds[0] }, false],
    ["a glob over rules", { rule: "exfiltration/*" }, true],
    ["the fingerprint", { path: "skills/**", fingerprint: accepted.fingerprint }, true],
    ["another fingerprint", { fingerprint: "f".repeat(32) }, false],
  ])("%s", (_, parts, covers) => {
    expect(run([comparison([accepted])], by(parts)).verdict).toBe(covers ? "pass" : "fail");
  });

  test("a suppressed finding of base does not make a drop, nor hide one", () => {
    const skill = comparison([
      { ...accepted, status: "existing" },
      finding({ location: { ...accepted.location, path: "skills/a/b" } }),
    ]);
    expect(run([skill], by({})).skills[0]).toMatchObject({ trustBefore: 100, trust: 89 });
    expect(run([skill]).skills[0]).toMatchObject({ trustBefore: 8, trust: 8 });
  });

  test("of one of two rules that see one thing leaves the other as its own finding", () => {
    const twin = finding({ ruleId: ruleIds[1], location: accepted.location });
    const both = comparison([accepted, twin]);
    const [judged] = run([both]).skills;
    expect(judged!.findings).toMatchObject([{ ruleId: ruleIds[2], also: [{ ruleId: ruleIds[1] }] }]);
    expect(judged!.reasons[0]).toMatch(/^1 new finding of high/);
    expect(judged!.trust).toBe(comparison([accepted]).trust);
    const kept = run([both], by({}));
    expect(kept.verdict).toBe("fail");
    expect(kept.skills[0]!.findings.map(({ ruleId, status }) => [ruleId, status])).toEqual([
      [ruleIds[1], "new"],
      [ruleIds[2], "suppressed"],
    ]);
    const other = run([both], by({ rule: ruleIds[1] }));
    expect(other.skills[0]!.findings.map(({ ruleId, status }) => [ruleId, status])).toEqual([
      [ruleIds[2], "new"],
      [ruleIds[1], "suppressed"],
    ]);
    // Each is accepted by its own fingerprint, as the report gives it.
    const { fingerprint } = judged!.findings[0]!.also![0]!;
    expect(run([both], by({ rule: ruleIds[1], fingerprint })).skills[0]!.findings[1]!.status).toBe("suppressed");
  });

  test("a rule that is off leaves the other one", async () => {
    const twin = finding({ ruleId: ruleIds[1], location: accepted.location });
    const off = await policy(`rules: {${ruleIds[2]}: off}`);
    expect(run([comparison([accepted, twin])], off).skills[0]!.findings).toMatchObject([{ ruleId: ruleIds[1] }]);
  });

  test("a gate for sure findings sees the surer of two that say one thing", async () => {
    const by = await policy("fail: {severity: high, confidence: high, trust: off}\nreview: {severity: off}\n");
    const worse = finding({ ...accepted, confidence: "medium", effective: "high", flow: [] });
    const surer = finding({ ruleId: ruleIds[1], location: accepted.location });
    const skill = comparison([worse, surer]);
    expect(run([skill], by).skills[0]!.findings).toHaveLength(1);
    expect(one(skill, by).verdict).toBe("fail");
  });

  test("when one rule of a pair comes later, base is weighed as it was", () => {
    const twin = finding({ ruleId: ruleIds[1], location: accepted.location, severity: "high" });
    const skill = comparison([{ ...twin, status: "existing" }, accepted]);
    expect(run([skill]).skills[0]).toMatchObject({
      findings: [{ ruleId: ruleIds[2], status: "new" }],
      trust: comparison([accepted]).trust,
      trustBefore: comparison([twin]).trust,
    });
    const both = comparison([
      { ...twin, status: "existing" },
      { ...accepted, status: "existing" },
    ]);
    expect(run([both]).skills[0]).toMatchObject({ trust: 8, trustBefore: 8, verdict: "pass" });
  });

  test("fixed stays fixed", () => {
    expect(run([comparison([{ ...accepted, status: "fixed" }])], by({})).skills[0]!.findings[0]!.status).toBe("fixed");
  });

  test.each([
    ["2026-11-21", "fail", "warning", "expired on 2026-11-21: what it covered counts again"],
    ["2026-11-22", "pass", "notice", "expires today, on 2026-11-22"],
    ["2026-11-23", "pass", "notice", "expires tomorrow, on 2026-11-23"],
    ["2026-12-06", "pass", "notice", "expires in 14 days, on 2026-12-06"],
  ])("that ends on %s", (expires, verdict, level, end) => {
    const ending = (day: string) =>
      run([comparison([accepted])], by({ expires: day })).notices.filter(({ message }) => !/accepted:/.test(message));
    expect(run([comparison([accepted])], by({ expires })).verdict).toBe(verdict);
    expect(ending(expires)).toEqual([
      { level, message: `suppression of ${ruleIds[2]} for skills/a/run.sh (owner @sec) ${end}` },
    ]);
    expect(ending("2026-12-07")).toEqual([]);
  });

  test("that covers nothing is told where the run could know", () => {
    const stale = (parts: Partial<Suppression>, complete = false) =>
      run([comparison([])], by(parts), { complete }).notices.map(({ message }) => message);
    const told = [`suppression of ${ruleIds[2]} for skills/a/run.sh (owner @sec) covers nothing: it can be removed`];
    expect(stale({})).toEqual(told);
    expect(stale({ path: "skills/b/run.sh" })).toEqual([]);
    expect(stale({ path: "**/run.sh" })).toEqual([]);
    expect(stale({ path: "skills/b/run.sh" }, true)).toHaveLength(1);
    expect(stale({ path: "**/run.sh" }, true)).toHaveLength(1);
  });

  test("many are counted", () => {
    const list = Array.from({ length: 13 }, () => suppression({ expires: "2020-01-01" }));
    const { notices } = run([comparison([])], { ...balanced, suppressions: list });
    expect(notices).toHaveLength(11);
    expect(notices.at(-1)!.message).toBe("3 more such suppressions: see the policy");
  });
});

describe("gates on capabilities", () => {
  const quiet = "severity: off, trust: off, trust-drop: off";
  const used = {
    ...noCapabilities,
    hosts: ["api.acme.example", "tunnel.ngrok.example"],
    environment: ["AWS_SECRET_ACCESS_KEY", "HOME"],
    commands: ["curl", "sudo"],
    hooks: ["hooks: {\n}"],
    packages: ["npm:@acme/tool@1.0.0"],
  };
  const added = { ...noCapabilities, hosts: ["tunnel.ngrok.example"], commands: ["sudo"], hooks: ["hooks: {\n}"] };
  const skill = comparison([], { capabilities: { used, declared: noCapabilities, added, removed: noCapabilities } });
  const asked = async (text: string) => one(skill, await policy(text));

  test.each([
    ["deny-host: ngrok.example", "1 new denied host: tunnel.ngrok.example (policy: fail by deny-host)"],
    ["deny-host: ['*.NGROK.example']", "1 new denied host: tunnel.ngrok.example (policy: fail by deny-host)"],
    ["deny-capability: hooks", "1 new denied capability: hooks:hooks: { } (policy: fail by deny-capability)"],
    [
      "deny-capability: ['commands:su*', hosts]",
      "2 new denied capabilities: hosts:tunnel.ngrok.example, commands:sudo (policy: fail by deny-capability)",
    ],
    ["max-new-capabilities: 2", "3 new capabilities (policy: fail above 2)"],
    ["max-new-capabilities: 0", "3 new capabilities (policy: fail above 0)"],
  ])("%s is crossed", async (gate, reason) => {
    expect(await asked(`fail: {${quiet}, ${gate}}`)).toEqual({ verdict: "fail", reasons: [reason] });
    expect(await asked(`fail: {${quiet}}\nreview: {${quiet}, ${gate}}`)).toEqual({
      verdict: "review",
      reasons: [reason.replace("policy: fail", "policy: review")],
    });
  });

  test("who reads all variables reads the denied ones too", async () => {
    const all = { ...noCapabilities, environment: ["*"], commands: ["*"] };
    const reader = comparison([], {
      capabilities: { used: all, declared: noCapabilities, added: all, removed: noCapabilities },
    });
    const gate = `fail: {${quiet}, deny-capability: ["environment:AWS_*", "commands:sudo"]}`;
    expect(one(reader, await policy(gate)).reasons).toEqual([
      "1 new denied capability: environment:* (policy: fail by deny-capability)",
    ]);
  });

  test.each([
    "deny-host: acme.example",
    "deny-host: gorky.example",
    "deny-host: grok.example",
    "deny-host: []",
    "deny-capability: 'commands:curl'",
    "deny-capability: 'commands:sud'",
    "deny-capability: 'environment:AWS_*'",
    "deny-capability: binaries",
    "max-new-capabilities: 3",
    "max-new-capabilities: off",
  ])("%s is not", async (gate) => {
    expect((await asked(`fail: {${quiet}, ${gate}}`)).verdict).toBe("pass");
  });

  test("what was there before counts where all does", async () => {
    const by = `new-only: false\nfail: {${quiet}, deny-capability: ['environment:AWS_*', 'packages:npm:@acme/*']}`;
    expect((await asked(by)).reasons).toEqual([
      "2 denied capabilities: environment:AWS_SECRET_ACCESS_KEY, packages:npm:@acme/tool@1.0.0 (policy: fail by deny-capability)",
    ]);
  });

  test("they never count for the score", async () => {
    const [report] = run([skill], await policy("fail: {deny-host: ngrok.example}")).skills;
    expect(report).toMatchObject({ verdict: "fail", trust: 100, level: "SAFE" });
  });
});

describe("properties of judging", () => {
  const rank = (verdict: RunVerdict): number =>
    verdicts.indexOf(verdict === "no-skills" ? "pass" : (verdict as "pass"));
  const threshold = (...values: number[]) => fc.constantFrom<number | "off">("off", ...values);
  const gate = fc.record({
    severity: fc.constantFrom("critical", "high", "medium", "low", "off"),
    confidence: fc.constantFrom("high", "medium", "low"),
    trust: threshold(40, 70, 90, 100),
    trustDrop: threshold(1, 10, 30),
    coverage: threshold(0.5, 1),
    denyHost: fc.constant([]),
    denyCapability: fc.constant([]),
    maxNewCapabilities: fc.constant("off"),
    drift: fc.constantFrom("off", "capability", "bytes", "any"),
  });
  const level = fc.record({
    rule: fc.constantFrom("exfiltration/*", ...ruleIds),
    level: fc.constantFrom(...severities, "off"),
  });
  const anyPolicy: fc.Arbitrary<Policy> = fc
    .record({ newOnly: fc.boolean(), fail: gate, review: gate, rules: fc.array(level, { maxLength: 3 }) })
    .map((parts) => ({ ...balanced, ...parts }) as Policy);
  const withoutDrop = (by: Policy): Policy => ({
    ...by,
    fail: { ...by.fail, trustDrop: "off" },
    review: { ...by.review, trustDrop: "off" },
  });
  const verdictOf = (skill: SkillComparison, by: Policy, compared = true): number =>
    rank(run([skill], by, { compared }).verdict);
  const added = (skill: SkillComparison, more: Finding): SkillComparison =>
    comparison([...skill.findings, more], { path: skill.path, coverage: skill.coverage });

  test("a new finding never improves a verdict", () => {
    fc.assert(
      fc.property(anyComparison, anyFinding(["new"]), anyPolicy, fc.boolean(), (skill, more, by, compared) => {
        expect(verdictOf(added(skill, more), by, compared)).toBeGreaterThanOrEqual(verdictOf(skill, by, compared));
      }),
      { numRuns: 1000 },
    );
  });

  test("nor does one that base had too, a drop of trust aside, which it hides by making base as bad", () => {
    fc.assert(
      fc.property(anyComparison, anyFinding(["existing"]), anyPolicy, (skill, more, by) => {
        expect(verdictOf(added(skill, more), withoutDrop(by))).toBeGreaterThanOrEqual(
          verdictOf(skill, withoutDrop(by)),
        );
      }),
      { numRuns: 1000 },
    );
  });

  const suppressing = (by: Policy, fingerprint: string): Policy => ({
    ...by,
    suppressions: [{ rule: "**", fingerprint, reason: "r", owner: "o", expires: today }],
  });

  test("suppressing never worsens a verdict", () => {
    fc.assert(
      fc.property(anyComparison, anyPolicy, fc.nat(), (skill, by, index) => {
        fc.pre(skill.findings.length > 0);
        const { fingerprint } = skill.findings[index % skill.findings.length]!;
        const inBase = skill.findings.some((other) => other.fingerprint === fingerprint && other.status !== "new");
        const fair = inBase ? withoutDrop(by) : by;
        expect(verdictOf(skill, suppressing(fair, fingerprint))).toBeLessThanOrEqual(verdictOf(skill, fair));
      }),
      { numRuns: 1000 },
    );
  });

  test("a stricter preset never judges milder", () => {
    fc.assert(
      fc.property(anyComparison, fc.boolean(), (skill, compared) => {
        const ranks = presetNames.map((name) => verdictOf(skill, presetPolicy(name), compared));
        expect(ranks).toEqual([...ranks].sort((a, b) => b - a));
      }),
      { numRuns: 1000 },
    );
  });

  test("a milder mode never judges stricter, and never changes the verdict on a skill", () => {
    fc.assert(
      fc.property(fc.array(anyComparison, { maxLength: 4 }), (skills) => {
        const results = (["enforce", "warn", "observe"] as const).map((mode) => run(skills, { ...balanced, mode }));
        const ranks = results.map(({ verdict }) => rank(verdict));
        expect(ranks).toEqual([...ranks].sort((a, b) => b - a));
        for (const result of results) expect(result.skills).toEqual(results[0]!.skills);
      }),
    );
  });

  test("a verdict has a reason exactly when it is no pass, and no finding is lost without a level", () => {
    fc.assert(
      fc.property(anyComparison, anyPolicy, (skill, by) => {
        const [report] = run([skill], { ...by, rules: [] }).skills;
        expect(report!.verdict === "pass").toBe(report!.reasons.length === 0);
        expect(report!.findings).toHaveLength(skill.findings.length);
        expect(report).toMatchObject({ trust: skill.trust, trustBefore: skill.trustBefore, level: skill.level });
        for (const reason of report!.reasons) expect(reason).toMatch(/^[^\n*_`<>[\]]+$/);
      }),
    );
  });
});
