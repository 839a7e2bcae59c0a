import { defineRule, text } from "../../core/rule.ts";

export default defineRule({
  id: "persistence/authorized-keys",
  title: "Adds a key that may log in over SSH",
  severity: "high",
  confidence: "medium",
  why: "Whoever holds the other half of the key can come back to the machine at any time, with the rights of the user.",
  remediation: "Let the user add keys; never ship a key with a skill.",
  references: ["https://attack.mitre.org/techniques/T1098/004/"],
  taxonomy: {
    agenticSkills: ["AST01"],
    agenticApplications: ["ASI03", "ASI10"],
    atlas: ["AML.T0112.000"],
    cwe: ["CWE-506"],
  },
  checks: [
    text({
      anchors: ["authorized_keys"],
      pattern:
        /(?:ssh-(?:rsa|ed25519|dss)|ecdsa-sha2-nistp\d{3})\s{1,4}aaaa[^\n]{20,900}>>?\s{0,3}["']?\S{0,60}authorized_keys/,
      before: 1000,
      after: 4,
      severity: "critical",
      confidence: "high",
      message: "Adds a key that came with the skill to those that may log in",
    }),
    text({
      anchors: ["authorized_keys"],
      pattern:
        /(?:>>\s{0,3}|\btee\s{1,4}(?:-a\s{1,4})?|(?:curl|wget)\b[^\n|]{0,200}(?:-o|-O|>)\s{0,3}|open\([^\n)]{0,60})["']?\S{0,60}authorized_keys/,
      before: 260,
    }),
  ],
  examples: {
    bad: [
      {
        path: "a.sh",
        text: `echo "ssh-ed25519 AAAA${"C3Nz".repeat(10)} me@example" >> ~/.ssh/authorized_keys\n`,
        line: 1,
      },
      { path: "b.py", text: 'with open(home + "/.ssh/authorized_keys", "a") as f:\n    f.write(key)\n', line: 1 },
    ],
    good: [
      { text: "The permissions of `~/.ssh/authorized_keys` must be 600: `chmod 600 ~/.ssh/authorized_keys`.\n" },
      { text: "Copy your key with `ssh-copy-id user@example.com`.\n" },
    ],
  },
});
