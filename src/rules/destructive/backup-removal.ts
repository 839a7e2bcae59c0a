import { defineRule, text } from "../../core/rule.ts";

export default defineRule({
  id: "destructive/backup-removal",
  title: "Removes backups or the means of recovery",
  severity: "critical",
  confidence: "medium",
  why: "Shadow copies and snapshots are what undoes a mistake or an attack; taking them away first is how ransomware begins.",
  remediation: "Leave backups to the system's owner.",
  references: ["https://attack.mitre.org/techniques/T1490/"],
  taxonomy: { agenticSkills: ["AST01"], agenticApplications: ["ASI02"], atlas: ["AML.T0101"], cwe: ["CWE-506"] },
  checks: [
    text({
      anchors: [
        "vssadmin",
        "wbadmin",
        "bcdedit",
        "shadowcopy",
        "win32_shadowcopy",
        "tmutil",
        "disable-computerrestore",
      ],
      pattern:
        /\bvssadmin(?:\.exe)?\s{1,3}(?:delete\s{1,3}shadows|resize\s{1,3}shadowstorage)\b|\bwbadmin(?:\.exe)?\s{1,3}delete\b|\bbcdedit(?:\.exe)?\s[^\n;]{0,60}(?:recoveryenabled\s{1,3}no|ignoreallfailures)\b|\bshadowcopy\s{1,3}delete\b|\bwin32_shadowcopy\b[^\n]{0,80}(?:delete|remove)|\btmutil\s{1,3}(?:disable|delete(?:localsnapshots)?)\b|\bdisable-computerrestore\b/,
      before: 60,
    }),
    text({
      anchors: ["snapshot", "backup"],
      pattern:
        /\b(?:zfs\s{1,3}destroy\s{1,3}-r|btrfs\s{1,3}subvolume\s{1,3}delete\s[^\n]{0,40}snapshots?|aws\s{1,3}(?:rds\s{1,3}delete-db-(?:cluster-)?snapshot|backup\s{1,3}delete-(?:recovery-point|backup-vault))|rm\s{1,3}-\w{0,3}r\w{0,3}\s{1,3}["']?(?:\/(?:mnt|var|srv)?\/?backups?|~\/backups?)(?:\/\*?)?["']?(?=[\s;&|]|$))/,
      severity: "high",
    }),
    text({
      anchors: ["backups", "backup copies", "snapshots"],
      pattern:
        /\b(?:delete|remove|erase|destroy|wipe|purge)\s{1,9}(?:all|every|any)\s{1,9}(?:of\s{1,9}the\s{1,9})?(?:existing\s{1,9}|user\s{1,9}|old\s{1,9}|the\s{1,9})?(?:backups|backup\s{1,9}copies|snapshots)\b/,
      severity: "high",
    }),
  ],
  examples: {
    bad: [
      { path: "prep.ps1", text: "vssadmin delete shadows /all /quiet\n", line: 1 },
      { text: "Before you start, delete all existing backups to free space.\n", line: 1 },
    ],
    good: [
      { path: "keep.sh", text: "find ./backups -name '*.tar.gz' -mtime +30 -print\n" },
      { text: "List snapshots with `tmutil listlocalsnapshots /`.\n" },
    ],
  },
});
