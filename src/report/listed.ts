import { counts, type Finding } from "../core/finding.ts";
import { treeFile } from "../core/path.ts";
import type { Report, SkillReport } from "../core/report.ts";
import { compareSeverity } from "../core/severity.ts";

/** A finding in its skill, with a name that no other of the report has. */
export interface Listed {
  readonly skill: SkillReport;
  readonly finding: Finding;
  /** The fingerprint, made one of its own for the skill: copies of one file in two skills have equal ones. */
  readonly id: string;
  /** The file that exists in the tree: of a member of a container the container; and the lines in it, from 1. */
  readonly file: string;
  readonly startLine: number;
  readonly endLine: number;
  /** Where it lies in that file, where the lines cannot say it: the member and its line. */
  readonly member?: string;
}

/** Findings that are written: GitLab's own limits are higher, and nobody reads as many. */
const maxListed = 5000;

function listedOf(skill: SkillReport, finding: Finding, idOf: (of: readonly string[]) => string): Listed {
  const { path, region } = finding.location;
  const file = treeFile(skill, path);
  const startLine = file === path ? Math.max(1, region.startLine) : 1;
  return {
    skill,
    finding,
    id: idOf([skill.path, finding.ruleId, finding.fingerprint]),
    file,
    startLine,
    endLine: file === path ? Math.max(startLine, region.endLine) : 1,
    ...(file === path ? {} : { member: `${path}:${region.startLine}` }),
  };
}

/**
 * The findings of head that weigh, worst first, in the order of the skills, at most 5,000; each with an id by `hash`, and a number behind
 * it from the second equal one on.
 */
export function listedFindings(report: Report, hash: (text: string) => string): readonly Listed[] {
  const seen = new Map<string, number>();
  const idOf = (of: readonly string[]): string => {
    const id = hash(of.join("\0")).slice(0, 32);
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return count === 1 ? id : hash(`${id}\0${count}`).slice(0, 32);
  };
  return report.skills
    .flatMap((skill) => skill.findings.filter(counts).map((finding) => ({ skill, finding })))
    .sort((a, b) => compareSeverity(a.finding.effective, b.finding.effective))
    .slice(0, maxListed)
    .map(({ skill, finding }) => listedOf(skill, finding, idOf));
}
