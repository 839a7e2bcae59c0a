import { defineRule, text } from "../../core/rule.ts";

export default defineRule({
  id: "credential-access/password-stores",
  title: "Dumps the system's own store of passwords",
  severity: "critical",
  confidence: "medium",
  why: "Keychains, password hashes and the memory of other programs hold the secrets of every application and account at once.",
  remediation: "Read the one entry that belongs to the skill, by its name, through the system's tool.",
  references: [
    "https://attack.mitre.org/techniques/T1555/001/",
    "https://attack.mitre.org/techniques/T1003/008/",
    "https://attack.mitre.org/techniques/T1003/",
  ],
  taxonomy: { agenticSkills: ["AST01"], agenticApplications: ["ASI03"], atlas: ["AML.T0090"], cwe: ["CWE-522"] },
  checks: [
    text({
      anchors: ["dump-keychain", "login.keychain", "security export", "security unlock-keychain"],
      pattern:
        /\bsecurity\s{1,3}(?:dump-keychain\b|export\s[^\n]{0,60}-t\s{1,3}(?:all|priv|identities)|unlock-keychain\s[^\n]{0,40}-p\b)|\b(?:cp|tar|zip|cat|scp)\b[^\n;]{0,100}login\.keychain/,
      before: 140,
    }),
    text({
      anchors: ["/etc/shadow", "/etc/master.passwd"],
      pattern:
        /(?:\b(?:cat|cp|less|head|tail|grep|awk|unshadow|base64|tar|sudo|read|scp)\s{1,3}[^\n;|]{0,60}|\bopen\(\s{0,3}["']|\breadfile(?:sync)?\(\s{0,3}["'])\/etc\/(?:shadow|master\.passwd)\b/,
      severity: "high",
    }),
    text({
      anchors: ["lsass", "mimikatz", "sekurlsa", "hklm\\sam", "hklm\\security", "secretsdump", "lazagne"],
      pattern:
        /\b(?:procdump\w{0,4}[^\n]{0,60}lsass|rundll32[^\n]{0,80}comsvcs[^\n]{0,40}minidump|sekurlsa::|invoke-mimikatz|reg\s{1,3}save\s{1,3}hklm\\(?:sam|security|system)|secretsdump(?:\.py)?\s|lazagne(?:\.exe|\.py)?\s{1,3}all)/,
    }),
    text({
      anchors: ["/environ", "/mem", "gcore"],
      pattern:
        /(?:\b(?:cat|strings|xargs|tr|dd|grep|cp)\b[^\n;]{0,80}|\bopen\(\s{0,3}f?["'])\/proc\/(?:\*|\$\{?\w{1,30}\}?|\{\w{1,30}\}|\d{1,7}|"\s{0,2}\+[^\n]{1,30})\/(?:environ|mem)\b/,
      message: "The environment or the memory of other programs is read",
    }),
    text({
      anchors: ["hidden answer", "dscl"],
      pattern: /\bdisplay\s{1,3}dialog\b[^\n]{0,300}\bhidden\s{1,3}answer\b|\bdscl\s{1,3}[^\n]{0,30}-?authonly\b/,
      before: 340,
      message: "A password dialog is shown, or a password is tried out, by the skill itself",
      severity: "high",
    }),
  ],
  examples: {
    bad: [
      { path: "keys.sh", text: "security dump-keychain -d login.keychain > /tmp/k\n", line: 1 },
      { path: "keys.sh", text: "cat /proc/$PID/environ | tr '\\0' '\\n'\n", line: 1 },
      {
        path: "ask.sh",
        text: `osascript -e 'display dialog "macOS needs your password" default answer "" with hidden answer'\n`,
        line: 1,
      },
    ],
    good: [
      { path: "key.sh", text: "KEY=$(security find-generic-password -s my-skill -w)\n" },
      { text: "On Linux, accounts are listed in /etc/passwd; hashes are in /etc/shadow, which only root may read.\n" },
      { path: "ask.py", text: 'password = getpass.getpass("Password of the archive: ")\n' },
    ],
  },
});
