import type { ReportingDescriptor, Result } from "sarif";
import { lastSegment } from "../core/path.ts";
import { type Example, type Rule, ruleCategory } from "../core/rule.ts";
import type { Confidence, Severity } from "../core/severity.ts";
import { fence } from "./escape.ts";
import { sentence } from "./words.ts";

/** Where rules are described for people: `<rulesUrl>/<id>.md`. */
export const ruleUrl = (rulesUrl: string, id: string): string => `${rulesUrl}/${id}.md`;

/** SARIF level of a severity. */
export const levels: Readonly<Record<Severity, Result.level>> = {
  critical: "error",
  high: "error",
  medium: "warning",
  low: "note",
  info: "note",
};

/** GitHub's bands: over 9.0 critical, 7.0–8.9 high, 4.0–6.9 medium, 0.1–3.9 low (docs: SARIF support for code scanning). */
const securitySeverity: Readonly<Record<Severity, string | undefined>> = {
  critical: "9.5",
  high: "8.0",
  medium: "5.5",
  low: "3.0",
  info: undefined,
};

const problemSeverity: Readonly<Record<Severity, string>> = {
  critical: "error",
  high: "error",
  medium: "warning",
  low: "recommendation",
  info: "recommendation",
};

const precision: Readonly<Record<Confidence, string>> = { high: "very-high", medium: "high", low: "medium" };

/** GitHub keeps ten tags of a rule. */
const maxTags = 10;

/** `security`, the category and the ids of the taxonomies; a CWE as GitHub reads it: `external/cwe/cwe-506`. */
function tagsOf(rule: Rule): string[] {
  const { agenticSkills = [], agenticApplications = [], atlas = [], cwe = [] } = rule.taxonomy;
  const weaknesses = cwe.map((id) => `external/cwe/${id.toLowerCase()}`);
  return ["security", ruleCategory(rule.id), ...agenticSkills, ...agenticApplications, ...atlas, ...weaknesses].slice(
    0,
    maxTags,
  );
}

/** `EnvToNetwork` of `exfiltration/env-to-network`: SARIF wants a name that reads as an identifier. */
export const nameOf = (id: string): string =>
  lastSegment(id).replace(/(?:^|-)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

/** The text of an example: its own, else that of its first file that is text. */
const exampleText = (example: Example | undefined): string | undefined =>
  example?.text ??
  Object.values(example?.files ?? {}).find((content): content is string => typeof content === "string");

function exampleBlock(heading: string, example: Example | undefined): string[] {
  const text = exampleText(example);
  return text === undefined ? [] : [`**${heading}**`, fence(text, { lines: 12, max: 800 })];
}

function markdownHelp(rule: Rule): string {
  const references = rule.references.map((reference) => `- <${reference}>`).join("\n");
  return [
    rule.why,
    `**What to do.** ${rule.remediation}`,
    ...exampleBlock("Found", rule.examples.bad[0]),
    ...exampleBlock("Not found", rule.examples.good[0]),
    ...(references === "" ? [] : ["**References**", references]),
  ].join("\n\n");
}

/** A rule as GitHub shows it: title, why, help with examples, severity and precision. */
export function descriptorOf(rule: Rule, rulesUrl: string): ReportingDescriptor {
  const severity = securitySeverity[rule.severity];
  return {
    id: rule.id,
    name: nameOf(rule.id),
    shortDescription: { text: sentence(rule.title) },
    fullDescription: { text: sentence(rule.why) },
    help: { text: `${sentence(rule.why)} ${sentence(rule.remediation)}`, markdown: markdownHelp(rule) },
    helpUri: ruleUrl(rulesUrl, rule.id),
    defaultConfiguration: { level: levels[rule.severity] },
    properties: {
      tags: tagsOf(rule),
      precision: precision[rule.confidence],
      "problem.severity": problemSeverity[rule.severity],
      ...(severity === undefined ? {} : { "security-severity": severity }),
    },
  };
}
