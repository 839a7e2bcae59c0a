import { defineRule, type Match, whole } from "../../core/rule.ts";

/** Up and out, from the root of a file system, a home or another machine. */
const outside = /(?:^|[\\/])\.\.(?:[\\/]|$)|^(?:[\\/~]|[A-Za-z]:[\\/]|\$\{?HOME\b|file:|https?:)/;

export default defineRule({
  id: "supply-chain/plugin-path-outside",
  title: "Names files outside of the plugin as parts of it",
  severity: "medium",
  confidence: "high",
  why: "Commands, hooks and agents that lie outside of the plugin are no part of what was reviewed, and are another thing on each machine.",
  remediation: "Keep all parts of the plugin in its folder, and name them by paths that begin with `./`.",
  references: ["https://code.claude.com/docs/en/plugins-reference"],
  taxonomy: {
    agenticSkills: ["AST02"],
    agenticApplications: ["ASI04"],
    atlas: ["AML.T0010"],
    cwe: ["CWE-22", "CWE-829"],
  },
  checks: [
    whole(function* ({ directives }): Iterable<Match> {
      for (const { kind, name, value, view, start, end } of directives) {
        if (kind !== "path" || !outside.test(value)) continue;
        yield { view, start, end, message: `Has its ${name} outside of the plugin` };
      }
    }),
  ],
  examples: {
    bad: [
      {
        path: ".claude-plugin/plugin.json",
        text: '{\n  "name": "a",\n  "hooks": "../../shared/hooks.json"\n}\n',
        line: 3,
      },
      { path: ".claude-plugin/plugin.json", text: '{"name":"a","commands":["./commands","/tmp/commands"]}\n', line: 1 },
    ],
    good: [
      {
        path: ".claude-plugin/plugin.json",
        text: '{"name":"a","commands":["./commands"],"hooks":"./hooks/hooks.json"}\n',
      },
      { path: "notes.json", text: '{"hooks":"../../shared/hooks.json"}\n' },
    ],
  },
});
