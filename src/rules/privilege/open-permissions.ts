import { defineRule, text } from "../../core/rule.ts";

export default defineRule({
  id: "privilege/open-permissions",
  title: "Lets every user of the machine write",
  severity: "medium",
  confidence: "high",
  why: "Whoever can write to a folder from which others run or read can put something of their own there.",
  remediation: "Give rights to the one user or group that needs them: 750, 770 or an access list.",
  references: ["https://attack.mitre.org/techniques/T1222/002/", "https://cwe.mitre.org/data/definitions/732.html"],
  taxonomy: { agenticSkills: ["AST03"], agenticApplications: ["ASI03"], atlas: ["AML.T0053"], cwe: ["CWE-732"] },
  checks: [
    text({
      anchors: ["chmod"],
      pattern:
        /\bchmod\s{1,3}(?:-\w{1,3}\s{1,3}|--recursive\s{1,3}){0,2}(?:0?777|a\+rwx|ugo\+rwx|a=rwx)\s{1,3}["']?(?:\/|~|\$|\.(?:\s|$|["'])|\*)[^\n;&|]{0,100}/,
    }),
    text({
      anchors: ["chmod"],
      pattern: /\bchmod\s{1,3}(?:-\w{0,2}r\w{0,2}|--recursive)\s{1,3}(?:0?777|a\+rwx|ugo\+rwx|a=rwx)\s{1,3}\S{1,100}/,
    }),
    text({
      anchors: ["icacls", "os.chmod"],
      pattern:
        /\bicacls\s(?:(?!icacls)[^\n]){1,120}\/grant\s{1,3}["']?everyone:\(?[^\n)]{0,10}\)?f\b|\bos\.chmod\([^\n)]{1,80},\s{0,3}0o?777\s{0,2}\)/,
    }),
  ],
  examples: {
    bad: [
      { path: "fix.sh", text: "chmod 777 /opt/shared\n", line: 1 },
      { path: "fix.sh", text: "chmod -R 777 workspace\n", line: 1 },
    ],
    good: [
      { path: "fix.sh", text: "chmod 755 run.sh\nchmod 600 ~/.ssh/config\n" },
      { text: "A mode of 777 is wrong for a folder; use 750.\n" },
    ],
  },
});
