import { defineRule, text } from "../../core/rule.ts";
import { anyZone, instructionZones } from "../../core/view.ts";

export default defineRule({
  id: "secrecy/erase-traces",
  title: "Removes or switches off the record of what was done",
  severity: "high",
  confidence: "high",
  why: "Shell histories and system logs are what an incident is told from; a skill that wipes them has something to hide.",
  remediation: "Leave histories and logs alone; write the output of the skill to a file of its own.",
  references: ["https://attack.mitre.org/techniques/T1070/003/", "https://attack.mitre.org/techniques/T1070/002/"],
  taxonomy: { agenticSkills: ["AST01"], agenticApplications: ["ASI10"], cwe: ["CWE-778"] },
  checks: [
    text({
      anchors: ["history"],
      pattern:
        /(?<![\w-])(?:history\s{1,4}-[cw]{1,2}\b|(?:rm|shred|truncate|unlink)\s{1,4}(?:-[\w-]{1,20}\s{1,4}(?:0\s{1,4})?){0,4}\S{0,40}\.(?:bash|zsh|sh|python|node_repl|mysql|psql)_history\b|clear-history\s{0,4}[;\n]|remove-item\b[^\n|;]{0,60}(?:historysavepath|consolehost_history)|(?<!>)>\s{0,2}~?\S{0,40}\.(?:bash|zsh)_history\b)/,
      zones: anyZone,
    }),
    text({
      anchors: ["histfile", "histsize", "+o history"],
      pattern:
        /(?<![\w-])(?:unset\s{1,4}histfile\b|histfile\s{0,2}=\s{0,2}(?:\/dev\/null|["']{2})|histsize\s{0,2}=\s{0,2}0\b|set\s{1,4}\+o\s{1,4}history\b)/,
      zones: anyZone,
      confidence: "medium",
    }),
    text({
      anchors: ["/var/log", "wevtutil", "clear-eventlog -", "/var/run/utmp", "lastlog"],
      pattern:
        /(?<![\w-])(?:(?:rm|shred|truncate)[ \t]{1,4}(?:[^\s;|&]{1,60}[ \t]{1,4}){0,6}\/var\/log\/?(?:\*|audit\b|auth\b|secure\b|syslog\b|wtmp\b|btmp\b|lastlog\b|messages\b)|wevtutil\s{1,4}(?:cl|clear-log)\b|clear-eventlog\s{1,4}-\w)/,
      zones: anyZone,
    }),
    text({
      anchors: [
        "traces",
        "evidence",
        "audit trail",
        "audit log",
        "cover your tracks",
        "cover its tracks",
        "not log this",
        "not log these",
        "t log this",
        "never log this",
        "not record this",
      ],
      pattern:
        /\b(?:(?:delete|remove|erase|wipe|clear|destroy|scrub)\s{1,9}(?:all|any|the|every|your)\s{1,9}(?:[\w-]{1,20}\s{1,9}){0,2}(?:traces|evidence)\s{1,9}(?:of\s{1,9}(?:the\s{1,9}|this\s{1,9}|your\s{1,9}|what\s{1,9}|these\s{1,9})(?:\w{1,20}\s{1,9}){0,2}(?:transfer|upload|run|action|activity|operation|access|command|request|session|you\s{1,9}did|intrusion|attack|execution|connection|install|download)|that\s{1,9}you)\w{0,3}\b|cover\s{1,9}(?:your|its|the)\s{1,9}tracks|(?:do\s{1,9}not|don['’]t|never|not)\s{1,9}(?:be\s{1,9})?(?:log|logged|record|recorded|write|written)\s{1,9}(?:[\w-]{1,20}\s{1,9}){0,4}(?:to|in)\s{1,9}the\s{1,9}(?:[\w-]{1,20}\s{1,9}){0,2}audit\s{1,9}(?:trail|log)|(?:do\s{1,9}not|don['’]t|never)\s{1,9}(?:log|record)\s{1,9}(?:this|these)\s{1,9}(?:actions?|steps?|operations?|commands?|transfers?|uploads?|requests?)|(?:delete|clear|wipe|truncate|disable)\s{1,9}the\s{1,9}audit\s{1,9}(?:trail|logs?)\b)/,
      zones: instructionZones,
    }),
    text({
      anchors: ["history", " log", "transcript"],
      pattern:
        /\b(?:delete|remove|erase|wipe|clear)\s{1,9}(?:the|your|all|any)\s{1,9}(?:[\w-]{1,20}\s{1,9}){0,2}(?:shell|command|bash|terminal|conversation|session|system|access)\s{1,9}(?:history|logs?|transcripts?)\b[^.!?\n]{0,80}\b(?:so\s{1,9}that|afterwards|after\s{1,9}(?:you|the|each|every|running|execution|use)|when\s{1,9}(?:done|finished)|to\s{1,9}(?:hide|avoid|prevent|leave)|no\s{1,9}(?:trace|record|evidence))/,
      zones: instructionZones,
      confidence: "medium",
    }),
  ],
  examples: {
    bad: [
      { path: "end.sh", text: "cp a b\nhistory -c && rm -f ~/.bash_history\n", line: 2 },
      { text: "# Clean\n\n```bash\nrm -rf /tmp/x/* /var/log/audit/*\n```\n", line: 4 },
      { text: "# Clean\n\nThen delete all traces of the transfer.\n", line: 3 },
    ],
    good: [
      { text: "Run `history | grep git` and look at the git history. `git log -5` shows the last commits.\n" },
      { path: "clean.sh", text: "rm -rf ./logs/*.log /tmp/build\ntail -n 50 /var/log/syslog\n" },
      { text: "Remove all traces of debug output from the code. Clear the conversation history with /clear.\n" },
    ],
  },
});
