import { sha256Hex } from "../core/fingerprint.ts";
import type { Report } from "../core/report.ts";
import type { Rule, RuleWords } from "../core/rule.ts";
import type { Severity } from "../core/severity.ts";
import { jsonText, markdownText, oneLine, plainText } from "./escape.ts";
import { type Listed, listedFindings } from "./listed.ts";
import { readingOf } from "./reading.ts";
import { headline, notesOf, ruleIndex, sentence } from "./words.ts";

/** What GitLab's report needs besides the report. */
export interface GitlabOptions {
  readonly rules: readonly Rule[];
  /** Address of the tool. */
  readonly informationUri: string;
  /** Address of the folder with a page for each rule, without a slash at the end. */
  readonly rulesUrl: string;
  /** When the scan began and ended. */
  readonly times: { readonly start: Date; readonly end: Date };
}

/** Version of the format (gitlab-org/security-products/security-report-schemas, sast-report-format.json). */
const version = "15.2.0";

const severities: Readonly<Record<Severity, string>> = {
  critical: "Critical",
  high: "High",
  medium: "Medium",
  low: "Low",
  info: "Info",
};

interface Identifier {
  readonly type: string;
  readonly name: string;
  readonly value: string;
  readonly url?: string;
}

const weakness = (id: string): Identifier => {
  const number = id.replace(/^CWE-/i, "");
  return { type: "cwe", name: id, value: number, url: `https://cwe.mitre.org/data/definitions/${number}.html` };
};

/** The rule first: GitLab tracks a vulnerability by its first identifier; then what the taxonomies call it. */
function identifiersOf(ruleId: string, rule: RuleWords | undefined, { rules, rulesUrl }: GitlabOptions): Identifier[] {
  const id = oneLine(ruleId, 200) || "unknown";
  const own: Identifier = { type: "skill_scan_rule", name: `Skill Scan ${id}`, value: id };
  if (!rule) return [own];
  const { cwe = [], agenticSkills = [], agenticApplications = [], atlas = [] } = rule.taxonomy;
  const owasp = (value: string): Identifier => ({ type: "owasp", name: `OWASP ${value}`, value });
  return [
    rules.some((each) => each.id === id) ? { ...own, url: `${rulesUrl}/${id}.md` } : own,
    ...cwe.map(weakness),
    ...[...agenticSkills, ...agenticApplications].map(owasp),
    ...atlas.map((value): Identifier => ({ type: "mitre_atlas", name: `MITRE ATLAS ${value}`, value })),
  ];
}

/** A finding that a structural reason made doubtful is flagged, as GitLab has it for likely false positives. */
const flagsOf = ({ finding }: Listed) =>
  finding.confidence === "low" && finding.context
    ? {
        flags: [
          {
            type: "flagged-as-likely-false-positive",
            origin: "Skill Scan",
            description: `low confidence: ${plainText(finding.context, 300)}`,
          },
        ],
      }
    : {};

function vulnerabilityOf(listed: Listed, rule: RuleWords | undefined, options: GitlabOptions) {
  const { skill, finding, id, file, startLine, endLine, member } = listed;
  const notes = notesOf(finding);
  const links = (rule?.references ?? []).filter((url) => /^https?:\/\/./.test(url)).map((url) => ({ url }));
  const words = [
    ...(member === undefined ? [] : [`In ${member}.`]),
    readingOf(skill, finding, rule),
    ...(notes === "" ? [] : [`(${notes})`]),
    `Skill: ${skill.path}, trust ${skill.trust} of 100. Confidence: ${finding.confidence}.`,
  ];
  return {
    id,
    name: plainText(rule?.title ?? finding.ruleId, 250),
    description: markdownText(words.join(" "), { max: 4000 }),
    severity: severities[finding.effective],
    ...(rule ? { solution: markdownText(sentence(rule.remediation), { max: 4000 }) } : {}),
    identifiers: identifiersOf(finding.ruleId, rule, options),
    ...(links.length > 0 ? { links } : {}),
    ...flagsOf(listed),
    tracking: {
      type: "source",
      items: [
        {
          file,
          start_line: startLine,
          end_line: endLine,
          signatures: [{ algorithm: "scope_offset", value: id }],
        },
      ],
    },
    location: { file, start_line: startLine, end_line: endLine },
  };
}

/** `2026-11-22T14:05:09`: UTC, without a fraction and a zone, as the schema wants it. */
const timeOf = (date: Date): string => date.toISOString().slice(0, 19);

/** What GitLab lists on the pipeline's page: why it did not run, else what it found; then the notices. */
function messagesOf(report: Report) {
  const broken = report.verdict === "did-not-run";
  const first = broken ? report.reasons : [headline(report)];
  return [
    ...first.map((value) => ({ level: broken ? "fatal" : "info", value })),
    ...report.notices.map(({ level, message }) => ({ level: level === "warning" ? "warn" : "info", value: message })),
  ].map(({ level, value }) => ({ level, value: plainText(value) || "(empty)" }));
}

/**
 * The findings that weigh as GitLab's SAST security report, schema 15.2.0 (GitLab Docs: Security scanner integration). Accepted findings
 * are left out: GitLab has dismissals of its own. Equal reports and times give equal bytes.
 */
export function gitlab(report: Report, options: GitlabOptions): string {
  const { rules, informationUri, times } = options;
  const index = ruleIndex(rules, report.customRules);
  const tool = {
    id: "skill-scan",
    name: "Skill Scan",
    url: informationUri,
    vendor: { name: "Skill Scan" },
    version: oneLine(report.tool.version, 100) || "0",
  };
  return jsonText({
    version,
    scan: {
      type: "sast",
      status: report.verdict === "did-not-run" ? "failure" : "success",
      start_time: timeOf(times.start),
      end_time: timeOf(times.end),
      analyzer: tool,
      scanner: tool,
      messages: messagesOf(report),
    },
    vulnerabilities: listedFindings(report, sha256Hex).map((listed) =>
      vulnerabilityOf(listed, index.get(listed.finding.ruleId), options),
    ),
  });
}
