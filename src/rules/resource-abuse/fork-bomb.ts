import { defineRule, text } from "../../core/rule.ts";

export default defineRule({
  id: "resource-abuse/fork-bomb",
  title: "Starts processes without end",
  severity: "critical",
  confidence: "high",
  why: "The machine stands still within seconds, and unsaved work is lost.",
  remediation: "Remove the code, and look for who put it there.",
  references: ["https://cwe.mitre.org/data/definitions/400.html"],
  taxonomy: { agenticSkills: ["AST01"], agenticApplications: ["ASI05"], atlas: ["AML.T0112.000"], cwe: ["CWE-400"] },
  checks: [
    text({
      anchors: [":|:", ":| :", ": | :"],
      pattern: /:\s{0,2}\(\s{0,2}\)\s{0,2}\{\s{0,3}:\s{0,2}\|\s{0,2}:\s{0,2}&\s{0,3}\}\s{0,3};\s{0,3}:/,
      unless: (match, view, start) => {
        // In a list of what a guard refuses the bomb stands between quotes and nothing runs it.
        const before = view.text[start - 1] ?? "";
        return (
          /["'`|/]/.test(before) &&
          /["'`|/,\s\\)]/.test(view.text[start + match[0].length] ?? "") &&
          !/\b(?:system|exec|run|popen|-c)\b[^\n]{0,20}$/.test(view.lower.slice(Math.max(0, start - 30), start))
        );
      },
    }),
    text({
      anchors: ["%0|%0", "%0 | %0", "%0|start"],
      pattern: /(?<![\w"'`])%0\s{0,2}\|\s{0,2}(?:start\s{1,3})?%0/,
      zones: ["code", "decoded"],
    }),
    text({
      anchors: ["fork()", "fork;"],
      pattern:
        /\bwhile\s{0,3}(?:\(\s{0,2})?(?:true|1|!0)(?:\s{0,2}\))?\s{0,3}[:{]\s{0,12}(?:os\.|posix\.|process\.)?fork\(\)|\bfork\s{1,3}while\s{1,3}(?:fork|1|true)\b|\bwhile\s{1,3}true\s{0,3};\s{0,3}do\s{1,4}["']?\$0["']?\s{0,3}&/,
      before: 60,
    }),
    text({
      anchors: ["$0"],
      pattern: /\bwhile\s{1,3}(?:true|:)\s{0,3};?\s{1,12}do\s{1,12}["']?\$0["']?\s{0,3}&/,
    }),
  ],
  examples: {
    bad: [
      { path: "a.sh", text: "#!/bin/bash\n:(){ :|:& };:\n", line: 2 },
      { path: "b.py", text: "import os\nwhile True:\n    os.fork()\n" },
      { path: "c.bat", text: "@echo off\n%0|%0\n", line: 2 },
    ],
    good: [
      { path: "guard.js", text: 'const refused = [":(){ :|:& };:", "rm -rf /"];\n' },
      { path: "d.py", text: "pid = os.fork()\nif pid == 0:\n    run()\n" },
    ],
  },
});
