import type { Finding } from "../core/finding.ts";
import { groupBy } from "../core/group-by.ts";
import { folderOf, treeFile } from "../core/path.ts";
import type { Opinion, Report, SkillOpinion, SkillReport } from "../core/report.ts";
import { atLeast, worstSeverity } from "../core/severity.ts";
import type { ForeignResult, ForeignScan } from "./sarif.ts";

/** Lines by which two scanners may differ in where they see one thing: one names the sentence, the other its paragraph. */
const near = 3;

/** The skill that a path lies in, of nested ones the inner one: the nearest folder upwards that is one. */
function ownerOf(path: string, skills: ReadonlyMap<string, SkillReport>): SkillReport | undefined {
  for (let folder = path; ; folder = folderOf(folder)) {
    const skill = skills.get(folder);
    if (skill !== undefined || folder === ".") return skill;
  }
}

/** The results of another scan by the skill that they lie in; `undefined` holds those that lie in none. */
function resultsBySkill(scan: ForeignScan, skills: ReadonlyMap<string, SkillReport>) {
  return groupBy(scan.results, ({ path }) => [path === undefined ? undefined : ownerOf(path, skills)]);
}

/** A scanner flags a skill by a result of medium or worse: what lies below is advice in most of them. */
const flags = (results: readonly ForeignResult[]): boolean =>
  results.some(({ severity }) => atLeast(severity, "medium"));

function skillOpinion(skill: SkillReport, scan: ForeignScan, results: readonly ForeignResult[]): SkillOpinion {
  const worst = worstSeverity(results.map(({ severity }) => severity));
  return {
    tool: scan.tool,
    total: results.length,
    ...(worst !== undefined && { worst }),
    agrees: flags(results) === (skill.verdict !== "pass"),
  };
}

function sees(finding: Finding, skill: SkillReport, results: readonly ForeignResult[]): boolean {
  const { path, region } = finding.location;
  const file = treeFile(skill, path);
  return results.some(
    (result) =>
      result.path === file &&
      (result.startLine === undefined ||
        file !== path ||
        (result.startLine >= region.startLine - near && result.startLine <= region.endLine + near)),
  );
}

function withSeenBy(
  finding: Finding,
  skill: SkillReport,
  seen: readonly (readonly [string, readonly ForeignResult[]])[],
) {
  if (finding.status === "fixed") return finding;
  const seenBy = [...new Set(seen.filter(([, results]) => sees(finding, skill, results)).map(([tool]) => tool))];
  return seenBy.length > 0 ? { ...finding, seenBy } : finding;
}

/** Runs of one scanner in several files are one opinion. */
function merged(scans: readonly ForeignScan[]): ForeignScan[] {
  const tools = [...new Set(scans.map(({ tool }) => tool))];
  return tools.map((tool) => {
    const own = scans.filter((scan) => scan.tool === tool);
    return { ...own[0]!, results: own.flatMap(({ results }) => results) };
  });
}

/**
 * A report with what other scanners say beside it: for each skill whether they agree, for each finding who sees something in the same
 * place. Nothing of it changes a verdict, a score or a finding.
 */
export function withOpinions(report: Report, scans: readonly ForeignScan[]): Report {
  if (scans.length === 0) return report;
  const byPath = new Map(report.skills.map((skill) => [skill.path, skill]));
  const others = merged(scans).map((scan) => ({ scan, bySkill: resultsBySkill(scan, byPath) }));
  const skills = report.skills.map((skill) => {
    const results = others.map(({ scan, bySkill }) => [scan, bySkill.get(skill) ?? []] as const);
    const seen = results.map(([{ tool }, own]) => [tool, own] as const);
    return {
      ...skill,
      findings: skill.findings.map((finding) => withSeenBy(finding, skill, seen)),
      opinions: results.map(([scan, own]) => skillOpinion(skill, scan, own)),
    };
  });
  const opinions = others.map(
    ({ scan, bySkill }): Opinion => ({
      tool: scan.tool,
      ...(scan.version !== undefined && { toolVersion: scan.version }),
      total: scan.results.length,
      outside: bySkill.get(undefined)?.length ?? 0,
    }),
  );
  return { ...report, skills, opinions };
}
