import type { FindingStatus } from "./core/finding.ts";
import type { Report, SkillReport } from "./core/report.ts";

/** What the sinks left behind, as far as they ran. */
export interface Delivered {
  readonly sarifId?: string;
  readonly sarifFile?: string;
  readonly jsonFile?: string;
  readonly markdownFile?: string;
  readonly htmlFile?: string;
  readonly commentUrl?: string;
  readonly checkRunUrl?: string;
}

/** One output of the action; empty text where there is nothing to say. */
interface Output {
  readonly help: string;
  readonly of: (report: Report, delivered: Delivered) => string;
}

/** The runner keeps at most 1 MiB of outputs a job, 50 MiB a workflow run; this leaves room for other steps. */
const maxSkillsLength = 200_000;

const countIn = (skill: SkillReport, status: FindingStatus): number =>
  skill.findings.filter((each) => each.status === status).length;

const countOf = (report: Report, status: FindingStatus): number =>
  report.skills.reduce((total, skill) => total + countIn(skill, status), 0);

const lowest = (values: readonly number[]): string => (values.length === 0 ? "" : String(Math.min(...values)));

function summaryOf(skill: SkillReport): Record<string, unknown> {
  return {
    path: skill.path,
    name: skill.name,
    change: skill.change,
    verdict: skill.verdict,
    level: skill.level,
    risk: skill.risk,
    trust: skill.trust,
    ...(skill.trustBefore === undefined ? {} : { trustBefore: skill.trustBefore }),
    new: countIn(skill, "new"),
    existing: countIn(skill, "existing"),
    fixed: countIn(skill, "fixed"),
    coverage: skill.coverage,
  };
}

/** JSON array of one object a skill: gravest first, whole objects only, at most `limit` characters. */
export function skillsJson(report: Report, limit: number = maxSkillsLength): string {
  const parts: string[] = [];
  let length = 2;
  for (const skill of report.skills) {
    const part = JSON.stringify(summaryOf(skill));
    length += part.length + 1;
    if (length > limit) break;
    parts.push(part);
  }
  return `[${parts.join(",")}]`;
}

/** Every output of the action. action.yml and docs/settings.md are made from this table. */
export const outputs = {
  verdict: {
    help: "`pass`, `review`, `fail`, `no-skills` or `did-not-run`.",
    of: (report) => report.verdict,
  },
  trust: {
    help: "Lowest trust score of the scanned skills, 0 to 100. Empty when there were none.",
    of: (report) => lowest(report.skills.map((skill) => skill.trust)),
  },
  "trust-before": {
    help: "Lowest trust score that the same skills had before the change. Empty when none was there before.",
    of: (report) => lowest(report.skills.flatMap((skill) => skill.trustBefore ?? [])),
  },
  new: { help: "Number of findings that the change brings.", of: (report) => String(countOf(report, "new")) },
  fixed: { help: "Number of findings that the change removes.", of: (report) => String(countOf(report, "fixed")) },
  existing: {
    help: "Number of findings that were there before.",
    of: (report) => String(countOf(report, "existing")),
  },
  skills: {
    help: `JSON array with one object a skill (path, name, change, verdict, level, risk, trust, trustBefore, new, existing, fixed, coverage), gravest first, as many as fit in ${maxSkillsLength / 1000} kB. The JSON file has all of them.`,
    of: (report) => skillsJson(report),
  },
  "sarif-id": {
    help: "Id of the analysis at code scanning. Empty when nothing was uploaded.",
    of: (_, delivered) => delivered.sarifId ?? "",
  },
  "sarif-file": { help: "Path of the SARIF file.", of: (_, delivered) => delivered.sarifFile ?? "" },
  "json-file": { help: "Path of the JSON report.", of: (_, delivered) => delivered.jsonFile ?? "" },
  "markdown-file": { help: "Path of the Markdown report.", of: (_, delivered) => delivered.markdownFile ?? "" },
  "html-file": { help: "Path of the HTML report.", of: (_, delivered) => delivered.htmlFile ?? "" },
  "comment-url": {
    help: "Address of the comment on the pull request. Empty when there is none.",
    of: (_, delivered) => delivered.commentUrl ?? "",
  },
  "check-run-url": {
    help: "Address of the check run. Empty when none was made.",
    of: (_, delivered) => delivered.checkRunUrl ?? "",
  },
} as const satisfies Record<string, Output>;

export type OutputName = keyof typeof outputs;

/** Values of all outputs. */
export function outputsOf(report: Report, delivered: Delivered): Record<OutputName, string> {
  const names = Object.keys(outputs) as OutputName[];
  return Object.fromEntries(names.map((name) => [name, outputs[name].of(report, delivered)])) as Record<
    OutputName,
    string
  >;
}
