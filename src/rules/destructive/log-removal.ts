import { defineRule, text } from "../../core/rule.ts";
import { instructionZones } from "../../core/view.ts";

const s = String.raw`\s{1,9}`;

export default defineRule({
  id: "destructive/log-removal",
  title: "Switches logging off or removes the traces of what was done",
  severity: "high",
  confidence: "medium",
  why: "Logs and the audit trail are how the user can see what an agent did; a skill gains nothing honest by their absence.",
  remediation: "Leave logs alone. Keep secrets out of them instead of removing them.",
  references: ["https://attack.mitre.org/techniques/T1070/", "https://attack.mitre.org/techniques/T1562/002/"],
  taxonomy: { agenticSkills: ["AST01"], agenticApplications: ["ASI02", "ASI10"], atlas: ["AML.T0101"], cwe: ["CWE-778", "CWE-117"] },
  checks: [
    text({
      anchors: ["auditd", "rsyslog", "syslog", "wevtutil", "clear-eventlog", "auditctl", "/var/log/"],
      pattern:
        /\b(?:systemctl|service)\s{1,3}(?:stop|disable|mask)\s{1,3}(?:--now\s{1,3})?(?:auditd|r?syslog(?:-ng)?|systemd-journald)\b|\bwevtutil(?:\.exe)?\s{1,3}(?:cl|clear-log)\b|\bclear-eventlog\b|\bauditctl\s{1,3}-(?:d|e\s{0,2}0)\b|(?:\brm\s{1,3}(?:-\w{1,4}\s{1,3}){1,2}|\bshred\s[^\n]{0,30}|(?:^|\s)>\s{0,2}|\btruncate\s[^\n]{0,20})\/var\/log\/(?:audit|auth\.log|syslog|secure|wtmp|btmp|lastlog|\*)/,
      confidence: "high",
    }),
    text({
      anchors: ["histfile", "bash_history", "zsh_history", "history -c", "histsize", "consolehost_history", "clear-history"],
      pattern:
        /\b(?:unset\s{1,3}histfile\b|(?:export\s{1,3})?histfile=(?:\/dev\/null|["']{2}|$|\s)|(?:export\s{1,3})?hist(?:file)?size=0\b|history\s{1,3}-c\b|(?:rm|shred|truncate)\s[^\n;]{0,30}\.(?:bash|zsh)_history|(?:>|cat\s{1,3}\/dev\/null\s{0,2}>)\s{0,2}(?:~|\$home)\/\.(?:bash|zsh)_history|remove-item\s[^\n]{0,80}consolehost_history)/,
      message: "The history of the shell is removed or switched off",
    }),
    text({
      anchors: ["audit trail", "audit log", "not logged", "not log"],
      pattern: new RegExp(
        String.raw`\b(?:(?:are|is|were|be)${s}not${s}(?:logged|recorded|written)|do${s}not${s}(?:log|record)|disable|suppress|bypass|skip|omit)\b[^.\n]{0,60}\b(?:in|to|from|the)\b[^.\n]{0,30}\baudit${s}(?:trail|logs?|logging)\b`,
      ),
      zones: instructionZones,
      severity: "medium",
      confidence: "high",
      message: "What is done is to be kept out of the audit trail",
    }),
  ],
  examples: {
    bad: [
      { path: "run.sh", text: "unset HISTFILE\nsystemctl stop auditd\n", line: 1 },
      { text: "Results of this mode are not logged to the audit trail.\n", line: 1 },
    ],
    good: [
      { path: "logs.sh", text: "journalctl -u example --since today\ntail -n 50 /var/log/syslog\n" },
      { text: "Do not log request bodies, since they may hold personal data.\n" },
    ],
  },
});
