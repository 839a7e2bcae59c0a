import { sha256Hex } from "../core/fingerprint.ts";
import type { Report } from "../core/report.ts";
import type { Rule } from "../core/rule.ts";
import type { Severity } from "../core/severity.ts";
import { jsonText, oneLine, plainText } from "./escape.ts";
import { listedFindings } from "./listed.ts";
import { readingOf } from "./reading.ts";
import { ruleIndex } from "./words.ts";

/** Severities of Code Climate's specification. */
const severities: Readonly<Record<Severity, string>> = {
  critical: "blocker",
  high: "critical",
  medium: "major",
  low: "minor",
  info: "info",
};

/**
 * The findings that weigh as GitLab's Code Quality report (GitLab Docs: Code Quality, "Code Quality report format"), with `type` and
 * `categories` as Code Climate's specification has them. GitLab compares reports by their fingerprints. Equal reports give equal bytes.
 */
export function codequality(report: Report, rules: readonly Rule[]): string {
  const index = ruleIndex(rules, report.customRules);
  const issues = listedFindings(report, sha256Hex).map(({ skill, finding, id, file, startLine, endLine, member }) => {
    const rule = index.get(finding.ruleId);
    const said = `${rule?.title ?? finding.ruleId}. ${readingOf(skill, finding, rule)}`;
    return {
      type: "issue",
      check_name: oneLine(finding.ruleId, 200),
      categories: ["Security"],
      description: plainText(member === undefined ? said : `${member}: ${said}`),
      fingerprint: id,
      severity: severities[finding.effective],
      location: { path: file, lines: { begin: startLine, end: endLine } },
    };
  });
  return jsonText(issues);
}
