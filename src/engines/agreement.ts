import type { Finding } from "../core/finding.ts";
import { fileOf, isWithin } from "../core/path.ts";
import type { Opinion, Report, SkillOpinion, SkillReport } from "../core/report.ts";
import { atLeast, worstSeverity } from "../core/severity.ts";
import type { ForeignResult, ForeignScan } from "./sarif.ts";

/** Lines by which two scanners may differ in where they see one thing: one names the sentence, the other its paragraph. */
const near = 3;

/** What of another scan lies in a skill: of nested skills in the inner one. */
function resultsIn(skill: SkillReport, skills: readonly SkillReport[], scan: ForeignScan): ForeignResult[] {
  return scan.results.filter(({ path }) => {
    if (path === undefined || !isWithin(path, skill.path)) return false;
    return !skills.some((inner) => inner !== skill && isWithin(inner.path, skill.path) && isWithin(path, inner.path));
  });
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
  const file = fileOf(path, (candidate) => skill.containers?.includes(candidate) ?? false);
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
  const others = merged(scans);
  const counted = new Map<ForeignScan, number>(others.map((scan) => [scan, 0]));
  const skills = report.skills.map((skill) => {
    const results = others.map((scan) => [scan, resultsIn(skill, report.skills, scan)] as const);
    for (const [scan, own] of results) counted.set(scan, counted.get(scan)! + own.length);
    const seen = results.map(([{ tool }, own]) => [tool, own] as const);
    return {
      ...skill,
      findings: skill.findings.map((finding) => withSeenBy(finding, skill, seen)),
      opinions: results.map(([scan, own]) => skillOpinion(skill, scan, own)),
    };
  });
  const opinions = others.map(
    (scan): Opinion => ({
      tool: scan.tool,
      ...(scan.version !== undefined && { toolVersion: scan.version }),
      total: scan.results.length,
      outside: scan.results.length - counted.get(scan)!,
    }),
  );
  return { ...report, skills, opinions };
}
