import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { validateXML } from "xmllint-wasm";
import { didNotRun } from "../../src/conclude.ts";
import type { Report } from "../../src/core/report.ts";
import { codequality } from "../../src/report/codequality.ts";
import { gitlab } from "../../src/report/gitlab.ts";
import { junit } from "../../src/report/junit.ts";
import { hostileTexts, reportOf } from "./hostile.ts";
import { failing, finding, flood, green, hostile, payloads, report, rules, skill } from "./sample.ts";

const rulesUrl = "https://github.com/octo/skill-scan/blob/main/docs/rules";
const times = { start: new Date("2026-11-22T10:00:00.5Z"), end: new Date("2026-11-22T10:00:03Z") };
const toJunit = (from: Report): string => junit(from, { rules, rulesUrl });
const toGitlab = (from: Report): string =>
  gitlab(from, { rules, rulesUrl, informationUri: "https://github.com/octo/skill-scan", times });

const schemaOf = (name: string): string => readFileSync(new URL(`./schemas/${name}`, import.meta.url), "utf8");
const validate = new Ajv({ strict: false, allErrors: true }).compile(JSON.parse(schemaOf("gitlab-sast-15.2.0.json")));

/** Complaints of libxml2 by the schema of Jenkins, which does not know the `file` of a case; empty when there are none. */
async function xmlErrors(documents: readonly string[]): Promise<readonly string[]> {
  const xml = documents.map((text, i) => ({
    fileName: `${i}.xml`,
    contents: text.replaceAll(/(<testcase [^>]*?) file="[^"]*"/g, "$1"),
  }));
  const { errors } = await validateXML({ xml, schema: [schemaOf("junit-10.xsd")] });
  return errors.map(({ rawMessage }) => rawMessage);
}

const count = (xml: string, element: string): number => xml.split(`<${element} `).length - 1;

/** The failing report as a policy judges it: one rule has to go. */
const judged: Report = {
  ...failing,
  skills: failing.skills.map((each) =>
    each.verdict === "fail"
      ? { ...each, toPass: { rules: ["exfiltration/file-upload"], reasons: [], trust: 90 } }
      : each,
  ),
};

/** What a terminal obeys or does not show. */
const unseen = /(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

describe("JUnit", () => {
  test("has a suite for each skill, a case for its policy, and failures for what gates", () => {
    expect(toJunit(judged)).toMatchSnapshot();
  });

  test("is what Jenkins' schema wants, whatever the report says", async () => {
    const broken = didNotRun(["the canary was not found"], "HEAD", "0.1.0");
    const all = [judged, failing, green, broken, flood(3, 2), report(), ...payloads.map(hostile)];
    expect(await xmlErrors(all.map(toJunit))).toEqual([]);
    expect(await xmlErrors(['<testsuites><testsuite name="x"/></testsuites>'])).not.toEqual([]);
  });

  test("fails exactly when the verdict does, and is in error when there is none", () => {
    const counts = (from: Report) => [count(toJunit(from), "failure"), count(toJunit(from), "error")];
    expect(counts(judged)).toEqual([2, 0]);
    expect(counts(failing)).toEqual([1, 0]);
    expect(counts({ ...judged, verdict: "review" })).toEqual([0, 0]);
    expect(counts({ ...judged, verdict: "pass" })).toEqual([0, 0]);
    expect(counts(green)).toEqual([0, 0]);
    expect(counts(report({ verdict: "fail", reasons: ["the policy was weakened"], skills: [skill("a")] }))).toEqual([
      1, 0,
    ]);
    expect(counts(didNotRun(["no canary"], "HEAD", "0.1.0"))).toEqual([0, 1]);
    expect(toJunit(green)).toContain(
      '<testcase name="passes the policy" classname="skills/charts" time="0">\n      <system-out>',
    );
  });

  test("counts what it does not list", () => {
    const xml = toJunit(flood(1, 700));
    expect(count(xml, "testcase")).toBe(502);
    expect(xml).toContain("200 more findings not listed here");
  });
});

describe("GitLab's security report", () => {
  test("has what weighs, worst first, by the schema", () => {
    const log = JSON.parse(toGitlab(judged));
    expect([validate(log), validate.errors]).toEqual([true, null]);
    expect(log).toMatchSnapshot();
  });

  test("says that the scan failed when there is no verdict", () => {
    const { scan, vulnerabilities } = JSON.parse(toGitlab(didNotRun(["the canary was not found"], "HEAD", "0.1.0")));
    expect(scan).toMatchObject({
      status: "failure",
      messages: [{ level: "fatal", value: "the canary was not found" }],
    });
    expect(vulnerabilities).toEqual([]);
  });

  test("flags what a structural reason made doubtful", () => {
    const doubtful = finding("resource-abuse/long-loop", "a/SKILL.md:2", {
      context: "in a quotation",
      effective: "low",
    });
    const { vulnerabilities } = JSON.parse(toGitlab(report({ skills: [skill("a", { findings: [doubtful] })] })));
    expect(vulnerabilities[0].flags[0].description).toBe("low confidence: in a quotation");
  });
});

describe("GitLab's Code Quality report", () => {
  test("has what weighs, worst first", () => {
    expect(JSON.parse(codequality(judged, rules))).toMatchSnapshot();
  });

  test("tells copies of a skill apart", () => {
    const one = finding("exfiltration/file-upload", "a/x.sh:1", { fingerprint: "0".repeat(32) });
    const twice = report({ skills: ["a", "b"].map((path) => skill(path, { findings: [one, one] })) });
    const issues: { fingerprint: string }[] = JSON.parse(codequality(twice, rules));
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(4);
  });

  test("points at the container of a member", () => {
    const inside = finding("exfiltration/file-upload", "a/tools.zip!/run.sh:7");
    const packed = report({ skills: [skill("a", { containers: ["a/tools.zip"], findings: [inside] })] });
    const [issue] = JSON.parse(codequality(packed, rules));
    expect(issue.location).toEqual({ path: "a/tools.zip", lines: { begin: 1, end: 1 } });
    expect(issue.description).toContain("run.sh:7: ");
  });
});

test("hostile text is inert in each of them", { timeout: 30_000 }, async () => {
  const documents: string[] = [];
  fc.assert(
    fc.property(hostileTexts, (texts) => {
      const from = reportOf(texts);
      const made = [toJunit(from), toGitlab(from), codequality(from, rules)];
      for (const text of made) {
        expect(text).not.toMatch(unseen);
        expect(text).not.toMatch(/##\w*\[/);
        expect(text).not.toMatch(/^\s*::/m);
      }
      const log = JSON.parse(made[1]!);
      expect([validate(log), validate.errors]).toEqual([true, null]);
      documents.push(made[0]!);
    }),
    { numRuns: 60, seed: 20261122 },
  );
  expect(await xmlErrors(documents)).toEqual([]);
});
