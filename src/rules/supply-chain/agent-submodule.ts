import { defineRule, type Match, whole } from "../../core/rule.ts";

/** Folders in which agents look for skills, plugins, commands and agents. */
const agentFolder =
  /(?:^|\/)(?:skills?|plugins|\.(?:claude|agents|codex|cursor|gemini|opencode|windsurf|kiro|copilot)|\.github\/(?:skills|agents|prompts))(?:\/|$)/i;

export default defineRule({
  id: "supply-chain/agent-submodule",
  title: "Has another repository in a folder of skills or plugins",
  severity: "low",
  confidence: "high",
  why: "What lies in a submodule is not in this repository: it was not scanned, and a new commit of it is one line in a pull request.",
  remediation:
    "Copy what is needed into this repository, or scan the other repository and review each new commit of it.",
  references: ["https://git-scm.com/docs/gitmodules"],
  taxonomy: { agenticSkills: ["AST02"], agenticApplications: ["ASI04"], atlas: ["AML.T0010"], cwe: ["CWE-829"] },
  checks: [
    whole(function* ({ directives }): Iterable<Match> {
      for (const { kind, name, value, view, start, end } of directives) {
        if (kind !== "submodule" || !agentFolder.test(name)) continue;
        const isOpen = /^(?:http|git):\/\//.test(value);
        const message = `Has another repository in ${name}${isOpen ? ", fetched without encryption" : ""}`;
        yield { view, start, end, message, severity: isOpen ? "medium" : "low" };
      }
    }),
  ],
  examples: {
    bad: [
      {
        path: ".gitmodules",
        text: '[submodule "x"]\n\tpath = .claude/skills/x\n\turl = https://github.com/someone/x\n',
        line: 1,
      },
      {
        path: ".gitmodules",
        text: '[submodule "a"]\n\tpath = lib/a\n[submodule "b"]\n\tpath = skills/b\n\turl = git://git.example.test/b\n',
        line: 3,
      },
    ],
    good: [
      { path: ".gitmodules", text: '[submodule "a"]\n\tpath = third_party/a\n\turl = https://github.com/someone/a\n' },
      { path: "notes.txt", text: '[submodule "x"]\n\tpath = skills/x\n' },
    ],
  },
});
