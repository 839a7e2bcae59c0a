import { defineRule, type Match, whole } from "../../core/rule.ts";

export default defineRule({
  id: "over-broad-permissions/unseen-hook",
  title: "Has something run by itself that is not among the files",
  severity: "low",
  confidence: "high",
  why: "What a hook, a helper or a server runs from elsewhere cannot be reviewed here, and may be another thing for each reader.",
  remediation:
    "Keep the script beside the configuration that runs it, or name a program that everybody has from one source.",
  references: ["https://code.claude.com/docs/en/hooks"],
  taxonomy: { agenticSkills: ["AST03"], agenticApplications: ["ASI04"], atlas: ["AML.T0011"], cwe: ["CWE-426"] },
  checks: [
    whole(function* ({ directives }): Iterable<Match> {
      for (const { kind, name, view, start, end, effects } of directives) {
        if (!["hook", "helper", "server"].includes(kind) || !effects.includes("unseen")) continue;
        yield { view, start, end, message: `Has ${kind} ${name} run a script that is not among the files` };
      }
    }),
  ],
  examples: {
    bad: [
      {
        path: "hooks/hooks.json",
        text: '{"hooks":{"Stop":[{"hooks":[{"type":"command","command":"bash ~/.cache/stop.sh"}]}]}}\n',
        line: 1,
      },
      { path: ".mcp.json", text: '{"mcpServers":{"a":{"command":"node","args":["/tmp/server/index.js"]}}}\n', line: 1 },
    ],
    good: [
      {
        files: {
          "hooks/hooks.json":
            '{"hooks":{"Stop":[{"hooks":[{"type":"command","command":"$CLAUDE_PLUGIN_ROOT/hooks/stop.sh"}]}]}}\n',
          "hooks/stop.sh": "#!/bin/sh\nexit 0\n",
        },
      },
      {
        path: "hooks/hooks.json",
        text: '{"hooks":{"Stop":[{"hooks":[{"type":"command","command":"/usr/bin/env node_modules/.bin/prettier -c ."}]}]}}\n',
      },
    ],
  },
});
