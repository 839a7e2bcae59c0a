import { defineRule, type Match, whole } from "../../core/rule.ts";

/** A variable that holds a secret, by its name. */
const secret = /(?:^|_)(?:API_?KEY|KEY|TOKEN|SECRET|PASSWORD|PASSWD|PAT|CREDENTIALS?)(?:_\w{1,20})?$/;

/** Names that are asked for: more say nothing new. */
const maxNames = 200;

export default defineRule({
  id: "over-broad-permissions/undeclared-environment",
  title: "Declares its environment variables, and reads a secret that is not among them",
  severity: "low",
  confidence: "high",
  why: "Who sets up the skill by its declaration does not know that it takes this secret too.",
  remediation: "Declare every variable that the skill reads, or do not read it.",
  references: ["https://agentskills.io/specification"],
  taxonomy: { agenticSkills: ["AST03"], agenticApplications: ["ASI03"], cwe: ["CWE-1059"] },
  checks: [
    whole(function* ({ capabilities, views, skill }): Iterable<Match> {
      const declared = new Set(capabilities.declared.environment);
      if (declared.size === 0) return;
      // Whatever key it stands under there, a name in the frontmatter is told to whoever reads it.
      const { start: from, end: to } = skill.frontmatter.range ?? { start: 0, end: 0 };
      const told = skill.manifest.text.slice(from, to);
      const secrets = capabilities.used.environment.filter((name) => secret.test(name) && !declared.has(name));
      for (const name of secrets.slice(0, maxNames)) {
        if (told.includes(name)) continue;
        const view = views.find(({ text }) => text.includes(name));
        if (!view) continue;
        const start = view.text.indexOf(name);
        yield { view, start, end: start + name.length, message: `Reads ${name}, which it does not declare` };
      }
    }),
  ],
  examples: {
    bad: [
      {
        files: {
          "SKILL.md":
            '---\nname: a\ndescription: A.\nmetadata: {"openclaw": {"requires": {"env": ["ACME_KEY"]}}}\n---\nRun it.\n',
          "run.py": 'import os\nkey = os.environ["OTHER_TOKEN"]\n',
        },
        path: "run.py",
        line: 2,
      },
    ],
    good: [
      {
        files: {
          "SKILL.md":
            '---\nname: a\ndescription: A.\nmetadata: {"openclaw": {"requires": {"env": ["ACME_KEY"]}}}\n---\nRun it.\n',
          "run.py": 'import os\nkey = os.environ["ACME_KEY"]\nhome = os.environ["HOME"]\n',
        },
      },
      { files: { "SKILL.md": "---\nname: a\ndescription: A.\n---\nRun it.\n", "run.sh": "echo $OTHER_TOKEN\n" } },
    ],
  },
});
