import { contextOf } from "../../core/context.ts";
import { phrases } from "../../core/phrases.ts";
import { defineRule, text } from "../../core/rule.ts";
import { instructionZones, type View } from "../../core/view.ts";

const s = String.raw`\s{1,9}`;
const off = String.raw`\b(?:disabl(?:e|ing)|turn(?:ing)?${s}off|switch(?:ing)?${s}off|deactivat(?:e|ing)|stop(?:ping)?|shut(?:ting)?${s}(?:down|off)|uninstall(?:ing)?|paus(?:e|ing)|kill)\b`;
const guard = String.raw`\b(?:(?:windows${s}|microsoft${s})?defender|anti-?virus(?:${s}(?:software|protection|program))?|endpoint${s}(?:protection|detection|security)|gatekeeper|real-?time${s}(?:protection|monitoring|scanning)|security${s}software|edr|xprotect|selinux|apparmor|system${s}integrity${s}protection|smartscreen|firewall)\b`;

const otherLanguages: readonly RegExp[] = [
  /(?:deaktiviere[n]?|schalte[n]?|beende[n]?)[^.\n]{0,40}(?:virenschutz|virenscanner|antivirus\w{0,10}|defender|firewall)/,
  /(?:désactive[rz]?|coupe[rz]?)[^.\n]{0,40}(?:antivirus|defender|pare-feu|protection\sen\stemps\sréel)/,
  /(?:desactiva[r]?|desactive|apaga[r]?)[^.\n]{0,40}(?:antivirus|defender|cortafuegos|protección\sen\stiempo\sreal)/,
  /(?:desative|desativar|desligue|desligar)[^.\n]{0,40}(?:antivírus|antivirus|defender|firewall|proteção\sem\stempo\sreal)/,
  /(?:отключи(?:те)?|выключи(?:те)?|отключить)[^.\n]{0,40}(?:антивирус|защитник|defender|брандмауэр|файрвол)/,
  /(?:关闭|禁用|停用)[^。\n]{0,12}(?:杀毒软件|防病毒|安全软件|defender|防火墙|实时保护)/,
  /(?:ウイルス対策|アンチウイルス|defender|ファイアウォール|リアルタイム保護)[^。\n]{0,12}(?:無効|オフ|停止)/,
];

/** "Never …" forbids what the rest of the sentence says. */
const forbidden = (match: RegExpExecArray, view: View, start: number): boolean =>
  contextOf(view, start, start + match[0].length)?.forbids === true;

export default defineRule({
  id: "privilege/protection-disabled",
  title: "Switches a protection of the system off",
  severity: "high",
  confidence: "high",
  why: "Protection is taken down to let something pass that it would have stopped.",
  remediation: "Remove the step. If a tool is blocked wrongly, say so and let the user decide about that one tool.",
  references: ["https://attack.mitre.org/techniques/T1562/001/", "https://attack.mitre.org/techniques/T1562/004/"],
  taxonomy: {
    agenticSkills: ["AST01"],
    agenticApplications: ["ASI02", "ASI03"],
    atlas: ["AML.T0112.000"],
    cwe: ["CWE-693"],
  },
  checks: [
    text({
      anchors: [
        "mppreference",
        "uninstall-windowsfeature",
        "windefend",
        "disableantispyware",
        "disablerealtimemonitoring",
      ],
      pattern:
        /\b(?:set-mppreference\s[^\n]{0,60}-disable\w{4,40}\s{1,3}(?:\$true|1)|add-mppreference\s{1,3}-exclusion(?:path|process|extension)|uninstall-windowsfeature\s[^\n]{0,40}windows-defender|sc(?:\.exe)?\s{1,3}(?:stop|delete|config)\s{1,3}windefend|disableantispyware\b[^\n]{0,40}\b1\b)/,
    }),
    text({
      anchors: ["setenforce", "selinux", "spctl", "csrutil", "apparmor", "aa-teardown", "xprotect", "lsquarantine"],
      pattern:
        /\b(?:setenforce\s{1,3}(?:0|permissive)|selinux=(?:disabled|permissive)|spctl\s{1,3}(?:--master-disable|--global-disable)|csrutil\s{1,3}disable|aa-teardown|(?:systemctl|service)\s{1,3}(?:stop|disable)\s{1,3}(?:--now\s{1,3})?apparmor|lsquarantine\s{1,3}-bool\s{1,3}(?:no|false))\b/,
    }),
    text({
      anchors: [
        "ufw disable",
        "iptables",
        "firewalld",
        "advfirewall",
        "socketfilterfw",
        "nft flush",
        "pfctl -d",
        "set-netfirewallprofile",
      ],
      pattern:
        /\b(?:ufw\s{1,3}(?:--force\s{1,3})?disable|iptables\s{1,3}(?:-f\b|--flush)|iptables\s{1,3}-p\s{1,3}(?:input|forward|output)\s{1,3}accept|(?:systemctl|service)\s{1,3}(?:stop|disable)\s{1,3}(?:--now\s{1,3})?(?:firewalld|ufw|nftables)|netsh\s{1,3}advfirewall\s[^\n]{0,40}state\s{1,3}off|set-netfirewallprofile\s[^\n]{0,60}-enabled\s{1,3}(?:\$?false)|socketfilterfw\s{1,3}--setglobalstate\s{1,3}off|nft\s{1,3}flush\s{1,3}ruleset|pfctl\s{1,3}-d)\b/,
      confidence: "medium",
      message: "The firewall is opened or switched off",
    }),
    text({
      anchors: [
        "defender",
        "antivirus",
        "anti-virus",
        "endpoint ",
        "gatekeeper",
        "real-time",
        "realtime",
        "security software",
        "xprotect",
        "selinux",
        "apparmor",
        "integrity protection",
        "smartscreen",
      ],
      pattern: new RegExp(String.raw`${off}${s}(?:\w{1,12}${s}){0,3}${guard}`),
      zones: instructionZones,
      before: 100,
      after: 40,
      message: "The user or the agent is told to switch a protection off",
      unless: forbidden,
    }),
    text({
      anchors: ["com.apple.quarantine"],
      pattern: /\bxattr\s{1,3}-\w{0,3}d\w{0,2}\s{1,3}(?:-r\s{1,3})?com\.apple\.quarantine\b/,
      severity: "medium",
      message: "The mark that makes macOS check a downloaded program is taken off",
    }),
    text({
      anchors: ["xattr -c", "xattr -rc"],
      pattern: /\bxattr\s{1,3}-(?:c|rc|cr)\s{1,3}\S/,
      severity: "medium",
      confidence: "medium",
      message: "All marks of a file are taken off, the one that makes macOS check it among them",
    }),
    text({
      anchors: ["auditd", "syslog", "journald", "auditctl"],
      pattern:
        /\b(?:systemctl|service)\s{1,3}(?:stop|disable|mask)\s{1,3}(?:--now\s{1,3})?(?:auditd|r?syslog(?:-ng)?|systemd-journald)\b|\bservice\s{1,3}(?:auditd|r?syslog)\s{1,3}stop\b|\bauditctl\s{1,3}-(?:d\b|e\s{0,2}0\b)/,
      message: "The system's own record of what happens is switched off",
    }),
    text({
      anchors: ["exclusion", "whitelist", "allowlist", "exception"],
      pattern: new RegExp(
        String.raw`\b(?:add|create|set(?:${s}up)?|make)${s}(?:an?|the|this)?${s}?(?:[\w-]{1,16}${s}){0,3}(?:exclusions?|exceptions?|whitelist|allowlist)\b[^.\n]{0,60}${guard}|\b(?:whitelist|allowlist)\b[^.\n]{0,50}\bin${s}(?:your|the)${s}${guard}`,
      ),
      zones: instructionZones,
      severity: "medium",
      message: "The user or the agent is told to exempt something from the scanner",
      unless: forbidden,
    }),
    phrases(otherLanguages),
  ],
  examples: {
    bad: [
      { path: "prep.ps1", text: "Set-MpPreference -DisableRealtimeMonitoring $true\n", line: 1 },
      { text: "If the download is blocked, disable your antivirus and try again.\n", line: 1 },
      { path: "prep.sh", text: "sudo spctl --master-disable\n", line: 1 },
      { text: "Deaktiviere vor der Installation den Virenschutz.\n", line: 1 },
    ],
    good: [
      { text: "Never disable Gatekeeper to get around a warning.\n" },
      { path: "open.sh", text: "sudo ufw allow 22/tcp\nsudo ufw enable\ngetenforce\n" },
      { text: "Windows Defender may slow the build; that is expected.\n" },
    ],
  },
});
