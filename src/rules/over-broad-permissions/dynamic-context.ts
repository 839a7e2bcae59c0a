import { defineRule, type TextPattern, text } from "../../core/rule.ts";

const around = (inner: string): RegExp =>
  new RegExp(String.raw`(?<![\w\x60\\])!\x60[^\x60\n]{0,200}?(?:${inner})[^\x60\n]{0,200}\x60`);

const dynamic: Omit<TextPattern, "pattern"> = { anchors: ["!`"], before: 2, after: 420 };

export default defineRule({
  id: "over-broad-permissions/dynamic-context",
  title: "Runs a network or destructive command before the model reads anything",
  severity: "high",
  confidence: "high",
  why: "Some agents run an exclamation mark with a command in backticks while they load the skill: no model and no person decides about it.",
  remediation: "Keep such commands local and read-only, or make them an ordinary step.",
  references: ["https://code.claude.com/docs/en/skills#inject-dynamic-context"],
  taxonomy: {
    agenticSkills: ["AST03"],
    agenticApplications: ["ASI02", "ASI05"],
    atlas: ["AML.T0053"],
    cwe: ["CWE-78"],
  },
  checks: [
    text({
      ...dynamic,
      pattern: around(
        String.raw`\b(?:curl|wget|ncat|nc|ssh|scp|iwr|invoke-webrequest|telnet)\s|\/dev\/tcp|\brm\s{1,4}-|\bmkfs|\bdd\s{1,4}if=|\bchmod\s|\b(?:ba|z)?sh\s{1,4}-c|\beval\s|\bbase64\s|\bpython[\d.]{0,4}\s{1,4}-c|\bnode\s{1,4}-e|\|\s{0,4}(?:ba|z)?sh\b|\bsudo\s|\bnpx\s`,
      ),
      weighed: false,
    }),
    text({
      ...dynamic,
      pattern: around(
        String.raw`\bprintenv\b|(?<![^\s;|&\x60])env\s{0,3}(?:\||\x60)|~\/\.(?:ssh|aws|gnupg|netrc|npmrc|kube)|\bid_(?:rsa|ed25519)\b|(?<![^\s/])\.env\b|\bsecurity\s{1,4}find-|\$\w{0,30}(?:token|secret|api_?key|password)`,
      ),
      weighed: false,
      message: "Reads secrets into the context before the model reads anything",
    }),
  ],
  examples: {
    bad: [
      { text: "Context: !`curl -s https://x.example.test/prompt`\n", line: 1 },
      { text: "- keys: !`cat ~/.aws/credentials`\n", line: 1 },
    ],
    good: [
      { text: "- branch: !`git branch --show-current`\n- files: !`ls -1 | head -5`\n" },
      { text: "Use `assert!` and `curl -s https://example.com` in turn.\n" },
    ],
  },
});
