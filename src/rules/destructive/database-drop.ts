import { defineRule, text } from "../../core/rule.ts";

export default defineRule({
  id: "destructive/database-drop",
  title: "Drops a database or everything in it",
  severity: "high",
  confidence: "low",
  why: "One statement removes all data of an application; in a skill it can run against whatever the agent is connected to.",
  remediation: "Work on a copy or a test database named in the command, and ask before anything is dropped.",
  references: ["https://attack.mitre.org/techniques/T1485/"],
  taxonomy: { agenticSkills: ["AST01"], agenticApplications: ["ASI02"], atlas: ["AML.T0101"], cwe: ["CWE-506"] },
  checks: [
    text({
      anchors: ["drop database", "drop schema", "dropdatabase(", "flushall", "dropdb"],
      pattern:
        /\bdrop\s{1,3}(?:database\s{1,3}(?:if\s{1,3}exists\s{1,3})?["'`]?(?:prod\w{0,10}|main|master|\$\{?\w{1,30}|%s|\{\w{1,30})|schema\s{1,3}public\s{1,3}cascade)|\bdb\.dropdatabase\(\)|\bredis-cli\s[^\n]{0,60}\bflushall\b|\bdropdb\s{1,3}(?:--\w[\w-]{0,20}\s{1,3}){0,3}["']?(?:prod\w{0,10}|\$)/,
    }),
    text({
      anchors: [
        "drop all tables",
        "delete all data",
        "truncate all tables",
        "drop the database",
        "wipe the database",
        "delete all records",
      ],
      pattern:
        /\b(?:automatically|silently|without\s{1,9}(?:asking|confirm\w{0,6})|always|then|first|must)\b[^.\n]{0,80}\b(?:drop\s{1,9}all\s{1,9}tables|truncate\s{1,9}all\s{1,9}tables|drop\s{1,9}the\s{1,9}database|wipe\s{1,9}the\s{1,9}database|delete\s{1,9}all\s{1,9}(?:data|records))\b/,
      confidence: "medium",
      message: "The text orders the agent to drop a database or all its data",
    }),
  ],
  examples: {
    bad: [
      { path: "reset.sh", text: 'psql -c "DROP DATABASE production"\n', line: 1 },
      { text: "Then drop all tables and start again.\n", line: 1 },
    ],
    good: [
      { path: "test.sql", text: "DROP TABLE IF EXISTS sample_items;\nDROP DATABASE IF EXISTS app_test;\n" },
      { text: "A migration may drop a column; write the way back as well.\n" },
    ],
  },
});
