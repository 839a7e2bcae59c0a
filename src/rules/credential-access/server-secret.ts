import { defineRule, type Match, whole } from "../../core/rule.ts";

/** Bits per character, by Shannon: a generated key has more than 3.2, words have less. */
function entropy(text: string): number {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  return [...counts.values()].reduce((sum, count) => sum - (count / text.length) * Math.log2(count / text.length), 0);
}

const secretName = /(?:KEY|TOKEN|SECRET|PASSWORD|PASSWD|CREDENTIAL|AUTHORIZATION|COOKIE)S?$/i;
const filler =
  /(.)\1{4}|\.\.\.|x{4}|(?:0123|1234|abcd)|example|your|sample|placeholder|redacted|dummy|fake|change|insert|here|test|local|dev|<|\$|\{|\*{2}/i;

/** A value that somebody generated, and no reference to one. */
function isSecret(name: string, value: string): boolean {
  const text = value.replace(/^(?:Bearer|Basic|token)\s{1,3}/i, "");
  return (
    secretName.test(name) &&
    /^[\w+/=.:-]{20,400}$/.test(text) &&
    /\d/.test(text) &&
    /[A-Za-z]/.test(text) &&
    !/^(?:https?:|\/|~|\.\/)/.test(text) &&
    !filler.test(text) &&
    entropy(text) >= 3.2
  );
}

export default defineRule({
  id: "credential-access/server-secret",
  title: "Holds a secret of a server of tools in plain text",
  severity: "medium",
  confidence: "high",
  why: "Everyone who has the repository has the secret, and whatever is done with it is done in its owner's name.",
  remediation: "Revoke the secret now, and write a variable in its place: `$" + "{SERVICE_TOKEN}`.",
  references: ["https://cwe.mitre.org/data/definitions/798.html", "https://code.claude.com/docs/en/mcp"],
  taxonomy: { agenticSkills: ["AST03"], agenticApplications: ["ASI03"], atlas: ["AML.T0055"], cwe: ["CWE-798"] },
  checks: [
    whole(function* ({ directives }): Iterable<Match> {
      for (const { kind, name, value, view, start, end } of directives) {
        if ((kind !== "server-variable" && kind !== "variable") || !isSecret(name, value)) continue;
        yield { view, start, end, message: `Holds the secret ${name} in plain text` };
      }
    }),
  ],
  examples: {
    bad: [
      {
        path: ".mcp.json",
        text: `{\n  "mcpServers": {\n    "a": { "command": "a-mcp", "env": { "A_API_KEY": "${["q9Zr7Lw2", "Bt6Vx4Mc", "8Ks3Hn5P"].join("")}" } }\n  }\n}\n`,
        line: 3,
      },
      {
        path: ".cursor/mcp.json",
        text: `{"mcpServers":{"a":{"url":"https://mcp.example.com","headers":{"Authorization":"Bearer ${["f3Gh8Jk2", "Lq7Wn5Rz", "4Tb9Xv6C"].join("")}"}}}}\n`,
        line: 1,
      },
    ],
    good: [
      { path: ".mcp.json", text: '{"mcpServers":{"a":{"command":"a-mcp","env":{"A_API_KEY":"$' + '{A_API_KEY}"}}}}\n' },
      {
        path: ".mcp.json",
        text: '{"mcpServers":{"a":{"command":"a-mcp","env":{"A_TOKEN":"your-token-goes-in-here-1"}}}}\n',
      },
    ],
  },
});
