import { describe, expect, it } from "vitest";
import type { Finding } from "../../src/core/finding.ts";
import type { Report, SkillReport } from "../../src/core/report.ts";
import { scoreOfFindings } from "../../src/core/score.ts";
import { json } from "../../src/report/json.ts";
import { verifiedReport } from "../../src/report/verified.ts";
import { rules } from "../../src/rules/index.ts";
import { finding, report, skill } from "../github/reports.ts";

const ruleId = "download-and-run/pipe-to-shell";
const found = (over: Partial<Finding> = {}): Finding => finding({ ruleId, ...over });
const scored = (over: Partial<SkillReport> = {}): SkillReport => {
  const findings = over.findings ?? [found()];
  return skill({ ...scoreOfFindings(findings), verdict: "fail", ...over, findings });
};
const commit = "c".repeat(40);
const whole = (over: Partial<Report> = {}): Report =>
  report({ head: "a".repeat(40), base: "b".repeat(40), commit, verdict: "fail", skills: [scored()], ...over });

const read = (over: Partial<Report>): Report => verifiedReport(json(whole(over)), rules);
const withFinding = (over: Partial<Finding>) => ({ skills: [scored({ findings: [found(over)] })] });
const at = (path: string) => withFinding({ location: { path, region: found().location.region } });
const policy = (mode: "enforce" | "warn" | "observe") => ({ policy: { ...whole().policy, mode } });

describe("a report that somebody else may have written", () => {
  it("is read when it is one of ours", () => {
    expect(read({})).toEqual(whole());
    expect(read({ verdict: "no-skills", skills: [] }).verdict).toBe("no-skills");
    expect(read({ verdict: "did-not-run", skills: [] }).verdict).toBe("did-not-run");
  });

  it.each([
    ["a rule that is not ours", withFinding({ ruleId: "mallory/all-is-well" }), /rule that this version does not have/],
    [
      "a rule that is not ours, beside one that is",
      withFinding({ also: [{ ruleId: "mallory/x", confidence: "high", effective: "low", fingerprint: "1" }] }),
      /rule that this version does not have/,
    ],
    [
      "a rating that nothing gives",
      withFinding({ severity: "critical", effective: "low" }),
      /rates a finding otherwise/,
    ],
    ["a trust that is too good", { skills: [scored({ trust: 100 })] }, /scores a skill otherwise/],
    ["a risk that is too low", { skills: [scored({ risk: 0 })] }, /scores a skill otherwise/],
    ["a level that is too low", { skills: [scored({ level: "SAFE" })] }, /scores a skill otherwise/],
    ["a pass over a skill that fails", { verdict: "pass" }, /verdict is not what its skills give/],
    ["a review over a skill that fails", { verdict: "review" }, /verdict is not what its skills give/],
    ["a pass of nothing", { verdict: "pass", skills: [] }, /verdict is not what its skills give/],
    ["no skills, and one that fails", { verdict: "no-skills" }, /verdict is not what its skills give/],
    ["a pass in the mode warn", { verdict: "pass", ...policy("warn") }, /verdict is not what its skills give/],
    ["a head that is no commit", { head: "main; rm -rf ~" }, /names no commits/],
    ["a base that is no commit", { base: "$(id)" }, /names no commits/],
    ["a commit that is none", { commit: `${commit}\n` }, /names no commits/],
    [
      "more notices than anyone reads",
      { notices: Array.from({ length: 1001 }, () => ({ level: "notice" as const, message: "x" })) },
      /more than 1000 notices/,
    ],
    ["an absolute path", at("/etc/passwd"), /path that no tree/],
    ["a path upwards", at("skills/a/../../../x"), /path that no tree/],
    ["a path upwards in a container that is none", at("a.zip!/../../x"), /path that no tree/],
    ["a path that moves the cursor", at("skills/a/\u001b[2J"), /path that no tree/],
    ["a path of two lines", at("skills/a/b\n::error::x"), /path that no tree/],
    ["an empty path", at(""), /path that no tree/],
    ["a path that is too long", at("a/".repeat(3000)), /path that no tree/],
    ["a skill outside", { skills: [scored({ path: "../a" })] }, /path that no tree/],
    ["a skill that was outside", { skills: [scored({ previousPath: "/a" })] }, /path that no tree/],
    ["a container outside", { skills: [scored({ containers: ["../a.zip"] })] }, /path that no tree/],
    [
      "a gap outside",
      { skills: [scored({ gaps: [{ path: "../a", reason: "binary" as const, detail: "", bytes: 1 }] })] },
      /path that no tree/,
    ],
    [
      "a step of a flow outside",
      withFinding({ flow: [{ message: "", location: { ...found().location, path: "/x" } }] }),
      /path that no tree/,
    ],
    ["a removed skill outside", { removed: [{ path: "..", name: "a", kind: "skill" as const }] }, /path that no tree/],
  ] satisfies readonly (readonly [string, Partial<Report>, RegExp])[])("is refused: %s", (_, over, words) => {
    expect(() => read(over)).toThrow(words);
  });

  it("may name members of a container by any name: they are words", () => {
    const path = "skills/a/x.zip!/../../etc/\u0007";
    const location = { path, region: found().location.region };
    const inside = scored({ findings: [found({ location })], containers: ["skills/a/x.zip"] });
    expect(read({ skills: [inside] }).skills).toHaveLength(1);
  });

  it("may be milder than its skills where its mode is", () => {
    expect(read({ verdict: "review", ...policy("warn") }).verdict).toBe("review");
    expect(read({ verdict: "pass", ...policy("observe") }).verdict).toBe("pass");
  });

  it("counts what a person accepted for nothing", () => {
    const suppression = { reason: "reviewed", owner: "@a", expires: "2099-01-01" };
    const accepted = scored({ findings: [found({ status: "suppressed", suppression })], verdict: "pass" });
    expect(accepted.trust).toBe(100);
    expect(read({ verdict: "pass", skills: [accepted] }).verdict).toBe("pass");
  });

  it.each([
    ["nothing", "", /no JSON/],
    ["no JSON", "<html>", /no JSON/],
    ["JSON that breaks off", json(whole()).slice(0, -20), /no JSON/],
    ["other JSON", '{"a":1}', /schema of a report/],
    ["null", "null", /schema of a report \(the whole\)/],
    ["a field too many", json(whole()).replace('"version"', '"evil": 1, "version"'), /schema/],
    ["a key that is a trap", json(whole()).replace('"version"', '"__proto__": {"x": 1}, "version"'), /schema/],
    ["another version", json(whole()).replace('"version": "1"', '"version": "2"'), /schema/],
    ["a text in place of a number", json(whole()).replace(/"trust": \d+/, '"trust": "100"'), /schema/],
    ["a number beyond a score", json(whole()).replace(/"trust": \d+/, '"trust": 101'), /schema/],
    ["lists in lists", `${"[".repeat(100_000)}${"]".repeat(100_000)}`, /nests deeper/],
    ["lists that never end", "[".repeat(100_000), /nests deeper/],
  ])("is refused: %s", (_, text, words) => {
    expect(() => verifiedReport(text, rules)).toThrow(words);
  });

  it("is not taken in by brackets in a text, nor by a text that never ends", () => {
    const brackets = '[{\\"'.repeat(5000);
    expect(read({ reasons: [brackets] }).reasons).toEqual([brackets]);
    expect(() => verifiedReport(`{"a": "${'\\"'.repeat(200_000)}`, rules)).toThrow(/no JSON/);
  });
});
