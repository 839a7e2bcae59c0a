import { describe, expect, it } from "vitest";
import { withOpinions } from "../../src/engines/agreement.ts";
import type { ForeignResult, ForeignScan } from "../../src/engines/sarif.ts";
import { json } from "../../src/report/json.ts";
import { parseReport } from "../../src/report/report-schema.ts";
import { finding, report, skill } from "../github/reports.ts";

const result = (path: string, over: Partial<ForeignResult> = {}): ForeignResult => ({
  ruleId: "X1",
  severity: "high",
  path,
  startLine: 3,
  ...over,
});
const other = (...results: ForeignResult[]): ForeignScan => ({ tool: "Other", version: "1", results });
const opinion = (verdict: "pass" | "review" | "fail", ...results: ForeignResult[]) =>
  withOpinions(report({ skills: [skill({ verdict })] }), [other(...results)]).skills[0]!.opinions![0]!;

describe("a second opinion", () => {
  it("agrees when both flag a skill, or neither does", () => {
    expect(opinion("fail", result("skills/a/SKILL.md"))).toEqual({
      tool: "Other",
      total: 1,
      worst: "high",
      agrees: true,
    });
    expect(opinion("review", result("skills/a/x.py", { severity: "medium" })).agrees).toBe(true);
    expect(opinion("pass")).toEqual({ tool: "Other", total: 0, agrees: true });
    expect(opinion("pass", result("skills/a/SKILL.md", { severity: "low" })).agrees).toBe(true);
    expect(opinion("pass", result("skills/a/SKILL.md")).agrees).toBe(false);
    expect(opinion("fail").agrees).toBe(false);
  });

  it("says which findings it sees too: in the same file, about the same lines", () => {
    const seenBy = (...results: ForeignResult[]) => {
      const skills = [skill({ findings: [finding({})] })];
      return withOpinions(report({ skills }), [other(...results)]).skills[0]!.findings[0]!.seenBy;
    };
    expect(seenBy(result("skills/a/SKILL.md", { startLine: 7 }))).toEqual(["Other"]);
    expect(seenBy(result("skills/a/SKILL.md", { startLine: 8 }))).toBeUndefined();
    expect(seenBy(result("skills/a/x.py"))).toBeUndefined();
    expect(seenBy({ ruleId: "X1", severity: "high", path: "skills/a/SKILL.md" })).toEqual(["Other"]);
  });

  it("finds what lies in a container at the container", () => {
    const region = { startLine: 90, startColumn: 1, endLine: 90, endColumn: 2 };
    const inside = finding({ location: { path: "skills/a/x.zip!/run.sh", region } });
    const skills = [skill({ containers: ["skills/a/x.zip"], findings: [inside] })];
    const { skills: seen } = withOpinions(report({ skills }), [other(result("skills/a/x.zip", { startLine: 1 }))]);
    expect(seen[0]!.findings[0]!.seenBy).toEqual(["Other"]);
  });

  it("counts what lies in a nested skill there, and tells what lies in none", () => {
    const skills = [skill({ path: "." }), skill({ path: "skills/a" }), skill({ path: "skills/ab" })];
    const scan = other(result("skills/a/SKILL.md"), result("skills/ab/SKILL.md"), result("README.md"), {
      ruleId: "X",
      severity: "low",
    });
    const seen = withOpinions(report({ skills }), [scan]);
    expect(seen.skills.map(({ opinions }) => opinions![0]!.total)).toEqual([1, 1, 1]);
    expect(seen.opinions).toEqual([{ tool: "Other", toolVersion: "1", total: 4, outside: 1 }]);
  });

  it("takes the runs of one scanner for one, and changes nothing else", () => {
    const before = report({ verdict: "fail", skills: [skill({ verdict: "fail", findings: [finding({})] })] });
    const seen = withOpinions(before, [other(result("skills/a/SKILL.md")), other(result("skills/a/b.md"))]);
    expect(seen.opinions).toMatchObject([{ total: 2, outside: 0 }]);
    expect(parseReport(json(seen))).toEqual(seen);
    const { opinions: _, ...rest } = seen;
    const [{ opinions: __, ...one }] = seen.skills as [(typeof seen.skills)[number]];
    const [{ seenBy: ___, ...found }] = one.findings as [(typeof one.findings)[number]];
    expect({ ...rest, skills: [{ ...one, findings: [found] }] }).toEqual(before);
    expect(withOpinions(before, [])).toBe(before);
  });
});
