import { defineRule, type Match, whole } from "../../core/rule.ts";
import { type Confidence, compareSeverity, type Severity } from "../../core/severity.ts";

/** Patterns that cover what agents read or obey. */
const agentPattern =
  /skill|\.claude|\.agents|\.codex|\.cursor|\.gemini|\.mcp\b|mcp\.json|agents?\.md|claude\.md|gemini\.md|cursorrules|hooks\b|plugins?\b|copilot|^\*$|^\*\*?(?:\/\*\*?)?$|^(?:\*\*\/)?\*\.(?:md|json|sh|py|mdc|toml|ya?ml)$/i;

/** What one attribute takes out of sight, and how. */
function hiddenBy(attribute: string): readonly [Severity, Confidence, string] | undefined {
  if (/^(?:-diff|binary|diff=(?:false|unset))$/.test(attribute))
    return ["medium", "high", "shows no difference in a review"];
  const filter = /^filter=([\w.-]{1,60})$/.exec(attribute)?.[1];
  if (filter && !/^(?:lfs|git-?crypt(?:-.*)?|nbstripout)$/.test(filter))
    return ["medium", "high", `is put through the filter ${filter} when it is checked out`];
  return /^linguist-generated(?:=true)?$/.test(attribute)
    ? ["low", "high", "is folded up in a review, as generated"]
    : undefined;
}

/** The worst of what several attributes do. */
const hidden = (attributes: string): ReturnType<typeof hiddenBy> =>
  attributes
    .split(/\s{1,80}/)
    .map(hiddenBy)
    .filter((found) => found !== undefined)
    .sort(([a], [b]) => compareSeverity(a, b))[0];

export default defineRule({
  id: "hidden-content/review-hiding",
  title: "Takes files of an agent out of sight of a review",
  severity: "medium",
  confidence: "high",
  why: "Git and GitHub show no difference of such files, or fold them up, so that a later change to the instructions goes unseen.",
  remediation: "Take the attribute off the files that an agent reads or obeys.",
  references: [
    "https://git-scm.com/docs/gitattributes",
    "https://docs.github.com/en/repositories/working-with-files/managing-files/customizing-how-changed-files-appear-on-github",
  ],
  taxonomy: { agenticSkills: ["AST04"], agenticApplications: ["ASI04"], atlas: ["AML.T0068"], cwe: ["CWE-451"] },
  checks: [
    whole(function* ({ directives }): Iterable<Match> {
      for (const { kind, name, value, view, start, end } of directives) {
        const found = kind === "attribute" && agentPattern.test(name) ? hidden(value) : undefined;
        if (!found) continue;
        const [severity, confidence, what] = found;
        yield { view, start, end, severity, confidence, message: `Says of ${name} that it ${what}` };
      }
    }),
  ],
  examples: {
    bad: [
      { path: ".gitattributes", text: "*.png binary\n**/SKILL.md -diff\n", line: 2 },
      { path: ".gitattributes", text: ".claude/** linguist-generated=true\n", line: 1 },
      { path: ".gitattributes", text: "*.sh filter=swap\n", line: 1 },
    ],
    good: [
      {
        path: ".gitattributes",
        text: "* text=auto eol=lf\n*.md text eol=lf\n*.png binary\n*.bin filter=lfs diff=lfs merge=lfs -text\n",
      },
      {
        path: ".gitattributes",
        text: "# *.md -diff\npackage-lock.json -diff linguist-generated\ndist/** linguist-generated\n",
      },
    ],
  },
});
