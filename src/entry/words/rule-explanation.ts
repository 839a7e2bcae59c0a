import { type Example, type Rule, type Taxonomy, taxonomyNames } from "../../core/rule.ts";
import { terminalLine } from "../../report/escape.ts";
import { type Page, paragraph, part, pasted } from "../../report/page.ts";
import { severityStyles } from "../../report/paint.ts";

/** The words of a rule; a custom one may have no examples. */
export type ExplainedRule = Omit<Rule, "checks" | "examples" | "id"> &
  Partial<Pick<Rule, "examples">> & { readonly id: string };

/** Lines and columns of an example that are shown. */
const exampleLines = 14;

const ticks = (text: string): string => text.replaceAll("`", "");

function fileLines(path: string, content: unknown, page: Page): string[] {
  if (typeof content !== "string") return [];
  const lines = content.replace(/\n$/, "").split("\n");
  const bar = page.paint("dim", "|");
  const rest = lines.length - exampleLines;
  return [
    `  ${page.paint("cyan", path)}`,
    ...lines.slice(0, exampleLines).map((line) => `  ${bar} ${terminalLine(line, page.width - 4)}`.trimEnd()),
    ...(rest > 0 ? [`  ${bar} ... ${rest} more`] : []),
  ];
}

/** Lines of an example that reads at a glance. */
const shortLines = 8;

/** The first example that is text and short; where there is none, the shortest. */
function exampleOf(examples: readonly Example[], page: Page): string[] {
  const asFiles = ({ path = "SKILL.md", text, files = {} }: Example): [string, unknown][] =>
    text === undefined ? Object.entries(files) : [[path, text], ...Object.entries(files)];
  const readable = examples.filter((example) => asFiles(example).every(([, content]) => typeof content === "string"));
  const sizeOf = (example: Example): number =>
    asFiles(example).reduce((sum, [, text]) => sum + String(text).split("\n").length, 0);
  const short = readable.find((example) => sizeOf(example) <= shortLines);
  const shown = short ?? readable.toSorted((a, b) => sizeOf(a) - sizeOf(b))[0];
  return shown ? asFiles(shown).flatMap(([path, content]) => fileLines(path, content, page)) : [];
}

/** A part of a policy file that gives a rule another level. */
export const levelYaml = (id: string, severity: string): string =>
  `rules:\n  ${id}: ${severity === "low" ? "info" : "low"} # or critical, high, medium, info, off\n`;

/** An entry of the exceptions file for all that a rule finds below a path. Dates are ISO dates. */
export const pathExceptionYaml = (id: string, accepted: string, expires: string): string =>
  [
    "version: 1",
    "exceptions:",
    `  - rule: ${id}`,
    "    path: path/to/the/skill",
    "    reason: Why this is acceptable.",
    '    owner: "@your-org/security"',
    `    accepted: ${accepted}`,
    `    expires: ${expires}`,
    "",
  ].join("\n");

/** Pages and days that an explanation names. */
export interface RuleContext {
  /** Address of the folder with a page for each rule; absent for a rule that has none there. */
  readonly rulesUrl?: string;
  readonly policyPath: string;
  readonly exceptionsPath: string;
  readonly accepted: string;
  readonly expires: string;
}

/** All that there is to say about a rule, as lines for a terminal. */
export function ruleLines(rule: ExplainedRule, context: RuleContext, page: Page): string[] {
  const { paint } = page;
  const taxonomy = (Object.keys(taxonomyNames) as (keyof Taxonomy)[]).flatMap((key) => {
    const ids = rule.taxonomy[key] ?? [];
    return ids.length === 0 ? [] : paragraph(`${taxonomyNames[key]}: ${ids.join(", ")}`, 2, page);
  });
  const words = (text: string): string[] => paragraph(ticks(text), 2, page);
  const links = [
    ...(context.rulesUrl === undefined ? [] : [`  ${context.rulesUrl}/${rule.id}.md`]),
    ...rule.references.map((address) => `  ${address}`),
  ];
  return [
    ...paragraph(rule.title, 0, page).map((line) => paint("bold", line)),
    `${rule.id}  severity ${paint(severityStyles[rule.severity], rule.severity)}, confidence ${rule.confidence}`,
    ...part("Why it matters", words(rule.why), page),
    ...part("What to do", words(rule.remediation), page),
    ...part("Is found", exampleOf(rule.examples?.bad ?? [], page), page),
    ...part("Is not found", exampleOf(rule.examples?.good ?? [], page), page),
    ...part(`Another level for it: ${context.policyPath}`, pasted(levelYaml(rule.id, rule.severity)), page),
    ...part(
      `To accept what it finds in one place: ${context.exceptionsPath}`,
      [
        ...pasted(pathExceptionYaml(rule.id, context.accepted, context.expires)),
        ...paragraph(
          "An entry with the fingerprint of a finding accepts that one alone: skill-scan explain FINGERPRINT prints it.",
          2,
          page,
        ),
      ],
      page,
    ),
    ...part("In taxonomies", taxonomy, page),
    ...part("Read more", links, page),
  ];
}
