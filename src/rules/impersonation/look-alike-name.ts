import { defineRule, whole } from "../../core/rule.ts";
import { knownWords } from "./look-alike-name.data.ts";

const known = new Set(knownWords);

/** True when `word` is `other` with two neighbours swapped, or with one inner letter doubled, left out or replaced by a digit. */
function isSlipOf(word: string, other: string): boolean {
  if (other.length < 6 || word === other || word[0] !== other[0]) return false;
  let at = 0;
  while (at < word.length && word[at] === other[at]) at++;
  const rest = word.length - other.length;
  if (rest === 0) {
    const swapped =
      word[at] === other[at + 1] && word[at + 1] === other[at] && word.slice(at + 2) === other.slice(at + 2);
    return swapped || (/[015]/.test(word[at]!) && word.slice(at + 1) === other.slice(at + 1));
  }
  // A letter more or less at the end is a plural or an ending: another word.
  if (rest === 1) return at < other.length - 1 && word[at] === word[at - 1] && word.slice(at + 1) === other.slice(at);
  // Short names lose a letter by chance: slite and sqlite.
  return (
    rest === -1 &&
    other.length >= 8 &&
    at < word.length - 1 &&
    word.slice(at) === other.slice(at + 1) &&
    other[at] !== other[at - 1]
  );
}

export default defineRule({
  id: "impersonation/look-alike-name",
  title: "Has a name that is a slip away from a well-known one",
  severity: "medium",
  confidence: "high",
  why: "People and agents pick skills by name; a name that is misread for a known one is how clones of popular skills are spread.",
  remediation: "Mend the spelling, or choose a name of your own that cannot be taken for another.",
  references: [
    "https://attack.mitre.org/techniques/T1036/005/",
    "https://owasp.org/www-project-agentic-skills-top-10/",
  ],
  taxonomy: {
    agenticSkills: ["AST02", "AST04"],
    agenticApplications: ["ASI04"],
    atlas: ["AML.T0073", "AML.T0074"],
    cwe: ["CWE-1007"],
  },
  checks: [
    whole(function* ({ skill, views }) {
      const view = views.find((each) => each.artifact === skill.manifest && each.layers.length === 0);
      const { name } = skill.frontmatter.values;
      if (!view || typeof name !== "string") return;
      for (const word of name.toLowerCase().split(/[^a-z0-9]+/)) {
        const other = known.has(word) ? undefined : knownWords.find((each) => isSlipOf(word, each));
        if (other === undefined) continue;
        const start = Math.max(0, view.lower.indexOf(word));
        yield {
          view,
          start,
          end: start + word.length,
          message: `The name says \`${word}\` and reads like \`${other}\``,
        };
      }
    }),
  ],
  examples: {
    bad: [
      {
        files: { "SKILL.md": "---\nname: reqeusts-helper\ndescription: Helps\n---\n# R\n" },
        path: "SKILL.md",
        line: 2,
      },
      { files: { "SKILL.md": "---\nname: clawwhub\ndescription: Helps\n---\n# C\n" } },
      { files: { "SKILL.md": "---\nname: plywright-runner\ndescription: Runs\n---\n# P\n" } },
    ],
    good: [
      { files: { "SKILL.md": "---\nname: request-helper\ndescription: Helps\n---\n# R\n" } },
      { files: { "SKILL.md": "---\nname: reactive-parsers\ndescription: Helps\n---\n# R\n" } },
      { files: { "SKILL.md": "---\nname: panda-facts\ndescription: Tells\n---\n# P\n" } },
    ],
  },
});
