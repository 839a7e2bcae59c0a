import { defineRule, text } from "../../core/rule.ts";

export default defineRule({
  id: "resource-abuse/disk-fill",
  title: "Writes to the disk without end",
  severity: "high",
  confidence: "high",
  why: "A full disk stops the system and can destroy what other programs were writing.",
  remediation: "Remove it, or bound the size.",
  references: ["https://attack.mitre.org/techniques/T1499/001/"],
  taxonomy: { agenticSkills: ["AST01"], agenticApplications: ["ASI02"], atlas: ["AML.T0112.000"], cwe: ["CWE-400"] },
  checks: [
    text({
      anchors: ["/dev/zero", "/dev/urandom", "/dev/random"],
      pattern:
        /\bcat\s{1,4}\/dev\/(?:zero|u?random)\s{0,4}>{1,2}\s{0,4}["']?(?!\/dev\/null)[\w.~/$-]|\bdd\s{1,4}if=\/dev\/(?:zero|u?random)\s{1,4}of=(?!\/dev\/null)(?![^\n;|&]{0,120}\bcount=)[^\n;|&]{1,120}/,
      after: 160,
    }),
    text({
      anchors: ["yes "],
      pattern:
        /(?<![^\n;&|]|[^\n;&|]\s)yes\s{1,4}(?:["'][^"'\n]{0,80}["']\s{1,4})?>{1,2}\s{0,4}["']?(?!\/dev\/null)[\w.~/$-]/,
    }),
    text({
      anchors: ["fallocate", "truncate -s", "mkfile"],
      pattern: /\bfallocate\s{1,4}-l\s{0,3}(?:\d{3,6}\s{0,2}g|\d{1,4}\s{0,2}t|\d{6,9}\s{0,2}m)/,
    }),
    text({
      anchors: ["while true", "while :", "while 1"],
      pattern:
        /\bwhile\s{1,3}(?:true|:|1)\s{0,3};?\s{0,12}do\b(?:(?!\bdone\b|\bsleep\b|\bread\b|\bbreak\b|\bexit\b|\bwait\b)[\s\S]){0,160}?(?:\becho\b|\bcat\b|\bcp\b)[^\n;]{0,120}>>\s{0,3}["']?[\w.~/$-](?:(?!\bsleep\b|\bread\b|\bbreak\b|\bexit\b)[\s\S]){0,160}?\bdone\b/,
      before: 0,
      after: 480,
      confidence: "medium",
      message: "Appends to a file in a loop without end or pause",
    }),
  ],
  examples: {
    bad: [
      { path: "a.sh", text: "cat /dev/zero > /tmp/fill\n", line: 1 },
      { path: "b.sh", text: "dd if=/dev/urandom of=/home/user/x bs=1M\n", line: 1 },
      { path: "c.sh", text: "while true; do echo xxxxxxxx >> /var/log/x; done\n", line: 1 },
    ],
    good: [
      { path: "d.sh", text: "dd if=/dev/zero of=test.img bs=1M count=64\nhead -c 32 /dev/urandom | base64\n" },
      { path: "e.sh", text: "yes | npm init\nwhile true; do date >> log; sleep 60; done\n" },
    ],
  },
});
