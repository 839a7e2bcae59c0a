import { defineRule, whole } from "../../core/rule.ts";

/** Tags that make some YAML reader build an object or call a function (CWE-502), with the name of its language. */
const buildsObject = /uses the tag \W{0,4}[^ ]{0,60}?(?:python|ruby|java|javax|js|perl|php|net)\b/;

export default defineRule({
  id: "hidden-content/frontmatter-readings",
  title: "Has a frontmatter that programs read differently",
  severity: "low",
  confidence: "high",
  why: "Where two parsers disagree, the registry or the reviewer may see another name, description or tool list than the agent.",
  remediation:
    "Write the frontmatter as plain YAML: each key once, values with a colon or a hash in quotes, one pair of `---` lines.",
  references: ["https://agentskills.io/specification", "https://yaml.org/spec/1.2.2/"],
  taxonomy: { agenticSkills: ["AST04", "AST05"], agenticApplications: ["ASI04"], cwe: ["CWE-436", "CWE-502"] },
  checks: [
    whole(function* ({ skill, views }) {
      const view = views.find((each) => each.artifact === skill.manifest && each.layers.length === 0);
      if (!view) return;
      const { range, disagreements } = skill.frontmatter;
      for (const disagreement of disagreements) {
        yield {
          view,
          start: range?.start ?? 0,
          end: range?.end ?? 0,
          message: `The frontmatter can be read in two ways: ${disagreement}`,
          ...(buildsObject.test(disagreement) ? { severity: "high" as const } : {}),
        };
      }
    }),
  ],
  examples: {
    bad: [
      { files: { "SKILL.md": '---\nname: a\ndescription: !!python/object/apply:os.system ["id"]\n---\n# A\n' } },
      { files: { "SKILL.md": "---\nname: a\ndescription: one\ndescription: two\n---\n# A\n" } },
      { files: { "SKILL.md": "---\nname: a\ndescription: Use it for this: that, and more: so\n---\n# A\n" } },
    ],
    good: [
      { files: { "SKILL.md": "---\nname: a\ndescription: Reads data\n---\n# A\n" } },
      {
        files: {
          "SKILL.md": '---\nname: a\ndescription: "Use it for this: that"\nallowed-tools: Read, Grep\n---\n# A\n',
        },
      },
    ],
  },
});
