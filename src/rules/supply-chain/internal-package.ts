import { defineRule, text } from "../../core/rule.ts";

export default defineRule({
  id: "supply-chain/internal-package",
  title: "Installs a package with an internal name from a public registry",
  severity: "low",
  confidence: "high",
  why: "A name that is only known inside a company can be registered outside by anybody, and the public one may win.",
  remediation: "Scope the name to the organisation, or give the private index together with it.",
  references: ["https://cwe.mitre.org/data/definitions/427.html"],
  taxonomy: { agenticSkills: ["AST02"], agenticApplications: ["ASI04"], atlas: ["AML.T0010.001"], cwe: ["CWE-427"] },
  checks: [
    text({
      anchors: ["internal", "mycorp", "mycompany", "-corp", "private-", "intranet"],
      pattern:
        /\b(?:(?:pip3?|pipx|uv\s{1,4}pip)\s{1,4}install|uvx|npx|(?:npm|pnpm|yarn|bun)\s{1,4}(?:i|install|add))\s{1,4}(?:-{1,2}[\w-]{1,30}\s{1,4}){0,6}(?:[\w.=-]{1,60}\s{1,4}){0,6}(?:internal-[a-z][\w-]{1,60}|[a-z][\w-]{1,40}-internal\b|my-?(?:corp|company)-[a-z][\w-]{1,60}|private-[a-z][\w-]{1,60}|intranet-[a-z][\w-]{1,60}|[a-z][\w]{1,30}-corp-[a-z][\w-]{1,60})(?![^\n]{0,120}(?:index-url|--registry))/,
    }),
    text({
      anchors: ["internal registry", "private registry", "internal index"],
      pattern:
        /\binstall(?:ed)?\b[^.\n]{0,60}\bfrom\s{1,3}(?:the\s{1,3}|your\s{1,3}|our\s{1,3})?(?:internal|private)\s{1,3}(?:registry|index)\b/,
      message: "Relies on a private registry that it does not name",
    }),
  ],
  examples: {
    bad: [
      { path: "a.sh", text: "pip install internal-config-helper\n", line: 1 },
      { text: "Install from internal registry before use.\n", line: 1 },
    ],
    good: [
      { path: "b.sh", text: "npm install @acme/config-helper\n" },
      { path: "c.sh", text: "pip install internal-config-helper --index-url https://pypi.acme.example/simple\n" },
    ],
  },
});
