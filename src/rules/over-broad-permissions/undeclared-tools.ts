import { defineRule, type Match, type SkillFacts, whole } from "../../core/rule.ts";
import type { View } from "../../core/view.ts";

/** Tools with which an agent runs programs, by the part of their name before a bracket. */
const runners = /^(?:bash|shell|terminal|execute|exec|run|computer|code|powershell|\*)/i;

const viewOf = ({ skill, views }: SkillFacts): View | undefined =>
  views.find(({ artifact, layers }) => artifact === skill.manifest && layers.length === 0);

export default defineRule({
  id: "over-broad-permissions/undeclared-tools",
  title: "Declares its tools without a shell, and tells to run programs",
  severity: "info",
  confidence: "medium",
  why: "Who reads the list of tools takes the skill for one that runs nothing; the agent will ask for a shell all the same.",
  remediation: "Add the shell to allowed-tools, for the commands that are needed, or take the commands out.",
  references: ["https://agentskills.io/specification"],
  taxonomy: { agenticSkills: ["AST03"], agenticApplications: ["ASI02"], cwe: ["CWE-1059"] },
  checks: [
    whole(function* (facts): Iterable<Match> {
      const { used, declared } = facts.capabilities;
      const view = viewOf(facts);
      if (!view || declared.tools.length === 0 || used.commands.length === 0) return;
      if (declared.tools.some((tool) => runners.test(tool))) return;
      const at = view.lower.indexOf("tools:");
      const start = Math.max(0, at);
      const programs = used.commands.slice(0, 3).join(", ");
      yield { view, start, end: start + 6, message: `Declares no shell among its tools, and tells to run ${programs}` };
    }),
  ],
  examples: {
    bad: [
      { text: "---\nname: a\ndescription: A.\nallowed-tools: Read\n---\n```sh\nffmpeg -i a.mov b.mp4\n```\n", line: 4 },
    ],
    good: [
      { text: "---\nname: a\ndescription: A.\nallowed-tools: Read, Bash(ffmpeg:*)\n---\n```sh\nffmpeg -i a b\n```\n" },
      { text: "---\nname: a\ndescription: A.\n---\n```sh\nffmpeg -i a.mov b.mp4\n```\n" },
    ],
  },
});
