import { defineRule, type Match, whole } from "../../core/rule.ts";

/** Addresses on this machine, in its network, or filled in by the person. */
const near =
  /^(?:http|ws):\/\/(?:localhost|127\.|0\.0\.0\.0|\[::1\]|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|host\.docker\.internal|[\w-]{1,60}(?:[:/]|$)|[\w.-]{1,100}\.(?:local|internal|lan)(?:[:/]|$)|[$<{])/i;

export default defineRule({
  id: "exfiltration/plain-http-server",
  title: "Speaks to a far server of tools without encryption",
  severity: "medium",
  confidence: "high",
  why: "Everything that the agent hands to its tools can be read on the way, and anybody there can put in answers that the agent obeys.",
  remediation: "Use an https address, or a server on this machine.",
  references: ["https://modelcontextprotocol.io/specification/2025-06-18/basic/security_best_practices"],
  taxonomy: { agenticSkills: ["AST05"], agenticApplications: ["ASI07"], atlas: ["AML.T0025"], cwe: ["CWE-319"] },
  checks: [
    whole(function* ({ directives }): Iterable<Match> {
      for (const { kind, name, value, view, start, end } of directives) {
        if (kind !== "server" || !/^(?:http|ws):\/\//i.test(value) || near.test(value)) continue;
        yield { view, start, end, message: `Speaks to the server ${name} over plain http` };
      }
    }),
  ],
  examples: {
    bad: [
      {
        path: ".mcp.json",
        text: '{\n  "mcpServers": {\n    "a": { "type": "http", "url": "http://203.0.113.5:9000/mcp" }\n  }\n}\n',
        line: 3,
      },
      { path: ".cursor/mcp.json", text: '{"mcpServers":{"a":{"url":"http://tools.example.test/sse"}}}\n', line: 1 },
    ],
    good: [
      {
        path: ".mcp.json",
        text: '{"mcpServers":{"a":{"url":"http://localhost:3000/mcp"},"b":{"url":"https://mcp.example.com"}}}\n',
      },
      { path: ".vscode/mcp.json", text: '{"servers":{"a":{"url":"http://tools.internal/mcp"}}}\n' },
    ],
  },
});
