import type { ReportingDescriptor, Result } from "sarif";
import { lastSegment } from "../core/path.ts";
import { type Example, type Rule, type RuleWords, ruleCategory } from "../core/rule.ts";
import type { Confidence, Severity } from "../core/severity.ts";
import { fence, markdownText, plainText } from "./escape.ts";
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
function tagsOf(rule: RuleWords): string[] {
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

/** A rule that is built in, and so has examples and a page. */
const isBuiltIn = (rule: Rule | RuleWords): rule is Rule => "checks" in rule;

function markdownHelp(rule: Rule | RuleWords): string {
  const { bad, good } = isBuiltIn(rule) ? rule.examples : { bad: [], good: [] };
  const said = isBuiltIn(rule) ? (text: string) => text : (text: string) => markdownText(text, { max: 1000 });
  const references = rule.references.map((reference) => `- <${reference}>`).join("\n");
  return [
    said(rule.why),
    `**What to do.** ${said(rule.remediation)}`,
    ...exampleBlock("Found", bad[0]),
    ...exampleBlock("Not found", good[0]),
    ...(references === "" ? [] : ["**References**", references]),
  ].join("\n\n");
}

/** Where a rule is described: a custom one has no page but what it refers to. */
function helpUriOf(rule: Rule | RuleWords, rulesUrl: string): Pick<ReportingDescriptor, "helpUri"> {
  const [reference] = rule.references;
  if (isBuiltIn(rule)) return { helpUri: ruleUrl(rulesUrl, rule.id) };
  return reference === undefined ? {} : { helpUri: reference };
}

/** A rule as GitHub shows it: title, why, help, severity and precision; of one that is built in also its examples. */
export function descriptorOf(rule: Rule | RuleWords, rulesUrl: string): ReportingDescriptor {
  const severity = securitySeverity[rule.severity];
  return {
    id: rule.id,
    name: nameOf(rule.id),
    shortDescription: { text: plainText(sentence(rule.title)) },
    fullDescription: { text: plainText(sentence(rule.why)) },
    help: {
      text: plainText(`${sentence(rule.why)} ${sentence(rule.remediation)}`, 3000),
      markdown: markdownHelp(rule),
    },
    ...helpUriOf(rule, rulesUrl),
    defaultConfiguration: { level: levels[rule.severity] },
    properties: {
      tags: tagsOf(rule),
      precision: precision[rule.confidence],
      "problem.severity": problemSeverity[rule.severity],
      ...(severity === undefined ? {} : { "security-severity": severity }),
    },
  };
}
