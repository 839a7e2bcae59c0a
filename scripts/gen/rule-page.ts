import {
  type Category,
  type Example,
  type Rule,
  ruleCategory,
  type Taxonomy,
  taxonomyNames,
} from "../../src/core/rule.ts";
import { effectiveSeverity } from "../../src/core/severity.ts";
import { visible } from "../../src/report/escape.ts";
import { fenced } from "./generated.ts";
import { hasExceptions, isWeighed, type Sight } from "./rule-sight.ts";

/** What the rules of a category look for, in one line. */
export const categoryWords: Readonly<Record<Category, string>> = {
  "prompt-injection":
    "Text that takes the agent over: it sets aside earlier instructions, poses as the system, or stays in memory.",
  "hidden-content": "What a reader of the page does not see and the agent does.",
  secrecy: "Orders to keep something from the user, from logs or from the history.",
  exfiltration: "Data of the user that leaves: files, environment, clipboard, conversation.",
  "credential-access": "Passwords, keys, tokens and cookies that are read or asked for.",
  "download-and-run": "Code from elsewhere that runs without having been in the review.",
  obfuscation: "Code and text in a form that keeps reviewers and scanners from reading it.",
  persistence: "What goes on after the skill's work is done: start-up files, schedules, hooks, keys.",
  privilege: "More rights, or fewer guards: root, sandboxes left, checks switched off.",
  destructive: "Data, backups, history or disks that are deleted or overwritten.",
  financial: "Money and what stands for it: wallets, payments, trades.",
  "supply-chain": "Packages, servers and actions that can be exchanged after the review, or are not what they seem.",
  "over-broad-permissions": "Permissions that are wider than the work needs.",
  impersonation: "Names, senders and vendors that the skill is not.",
  "resource-abuse": "Processors, disks and accounts of the user that are used up or used for others.",
};

/** Where a taxonomy explains its ids. The two of OWASP have one page for all of them. */
const taxonomyLinks: Readonly<Record<keyof Taxonomy, (id: string) => string>> = {
  agenticSkills: () => "https://owasp.org/www-project-agentic-skills-top-10/",
  agenticApplications: () => "https://genai.owasp.org/resource/owasp-top-10-for-agentic-applications-for-2026/",
  atlas: (id) => `https://atlas.mitre.org/techniques/${id}`,
  cwe: (id) => `https://cwe.mitre.org/data/definitions/${id.replace("CWE-", "")}.html`,
};

function taxonomyLines({ taxonomy }: Rule): string[] {
  return (Object.keys(taxonomyNames) as (keyof Taxonomy)[]).flatMap((key) => {
    const ids = taxonomy[key] ?? [];
    if (ids.length === 0) return [];
    return [`- ${taxonomyNames[key]}: ${ids.map((id) => `[${id}](${taxonomyLinks[key](id)})`).join(", ")}`];
  });
}

const languages: Readonly<Record<string, string>> = {
  md: "markdown",
  sh: "sh",
  py: "python",
  js: "javascript",
  ts: "typescript",
  json: "json",
  ps1: "powershell",
};

function exampleFile(file: string, content: NonNullable<Example["files"]>[string]): string {
  const name = `\`${visible(file)}\``;
  if (typeof content === "object" && "link" in content)
    return `${name}: a symbolic link to \`${visible(content.link)}\`.`;
  if (typeof content !== "string") return `${name}: ${content.length} bytes, not text.`;
  const language = languages[file.slice(file.lastIndexOf(".") + 1)] ?? "text";
  return `${name}\n\n${fenced(visible(content), language)}`;
}

/** An example as the pages show it: each file with its name, and nothing unseen in it. */
export function exampleText(example: Example): string {
  const files = Object.entries(example.files ?? {});
  if (example.text !== undefined) files.unshift([example.path ?? "SKILL.md", example.text]);
  return files.map(([file, content]) => exampleFile(file, content)).join("\n\n");
}

const section = (title: string, lines: readonly string[], between = "\n"): string =>
  lines.length === 0 ? "" : `## ${title}\n\n${lines.join(between)}\n\n`;

function sightLines(rule: Rule, { looksAt, counts }: Sight): string[] {
  const base = effectiveSeverity(rule.severity, rule.confidence);
  const others = counts.filter((severity) => severity !== base);
  const notes = [
    ...(others.length > 0
      ? [`Some of what it finds counts as ${others.join(" or ")} instead of ${base}: it is judged by what was seen.`]
      : []),
    ...(isWeighed(rule)
      ? ["Less sure where the words around it forbid it, quote it, or list it as something bad, and in tables."]
      : []),
    ...(hasExceptions(rule) ? ["What is plainly something else is passed: see the examples that it passes."] : []),
  ];
  const list = looksAt.map((each) => `- ${each}`).join("\n");
  return [list, ...(notes.length > 0 ? [notes.join(" ")] : [])].filter((text) => text !== "");
}

/** How to give the rule another level, or accept one of its findings. The figures are placeholders in the form that is taken. */
const changeText = ({
  id,
}: Rule): string => `In \`.github/skill-scan.yml\` ([policy](../../policy.md)), one of \`critical\`, \`high\`, \`medium\`, \`low\`, \`info\` (shown, never
counted) and \`off\`:

\`\`\`yaml
rules:
  ${id}: low
\`\`\`

To accept one finding, put its fingerprint, which the report shows, into \`.github/skill-scan-exceptions.yml\` ([exceptions](../../exceptions.md)):

\`\`\`yaml
exceptions:
  - rule: ${id}
    fingerprint: 4f6c1d2ab03e5978c4d1e2f3a4b5c6d7
    reason: Why it is acceptable.
    owner: "@acme/security"
    accepted: 2027-01-04
    expires: 2027-06-30
\`\`\``;

/** The page of a rule; `related` are the other rules of its category. */
export function rulePage(rule: Rule, sight: Sight, related: readonly Rule[]): string {
  const category = ruleCategory(rule.id);
  const counts = effectiveSeverity(rule.severity, rule.confidence);
  const text = `<!-- Generated by \`npm run gen\` from src/rules/${rule.id}.ts. -->

# ${rule.title}

\`${rule.id}\`, severity **${rule.severity}** (the harm if it is true), confidence **${rule.confidence}** (how sure that is): counts as
**${counts}** ([score](../../scoring.md)). Category [${category}](../README.md#${category}).

${section("Why it matters", [rule.why])}${section("What to do", [rule.remediation])}${section(
  "What it looks at",
  sightLines(rule, sight),
  "\n\n",
)}${section("Examples that it finds", rule.examples.bad.map(exampleText), "\n\n")}${section(
  "Examples that it passes",
  rule.examples.good.map(exampleText),
  "\n\n",
)}${section("To change its level, or accept a finding", [changeText(rule)])}${section(
  "In taxonomies",
  taxonomyLines(rule),
)}${section(
  "References",
  rule.references.map((address) => `- <${address}>`),
)}${section(
  "In the same category",
  related.map(({ id, title }) => `- [${title}](${id.slice(category.length + 1)}.md)`),
)}`;
  return `${text.trimEnd()}\n`;
}
