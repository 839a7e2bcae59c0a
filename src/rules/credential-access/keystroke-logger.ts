import { defineRule, text } from "../../core/rule.ts";

export default defineRule({
  id: "credential-access/keystroke-logger",
  title: "Records what the user types",
  severity: "critical",
  confidence: "medium",
  why: "A recorder of key strokes catches every password that is typed while it runs.",
  remediation: "Remove it. A hot key needs a handler for that one key, not a log of all.",
  references: ["https://attack.mitre.org/techniques/T1056/001/"],
  taxonomy: {
    agenticSkills: ["AST01"],
    agenticApplications: ["ASI03"],
    atlas: ["AML.T0112.000"],
    cwe: ["CWE-200", "CWE-506"],
  },
  checks: [
    text({
      anchors: ["keyboard.listener(", "on_press", "keyboard.on_press", "keyboard.record("],
      pattern:
        /\b(?:keyboard\.listener\(\s{0,3}on_press|keyboard\.on_(?:press|release)\(|keyboard\.record\()(?:(?!keyboard\.(?:rec|on_|lis))[\s\S]){0,400}?\b(?:write\(|append\(|log\w{0,6}\(|post\(|send\w{0,6}\()|\bdef\s{1,3}on_press\([\s\S]{0,300}?\b(?:\.write\(|\+=|append\(|logging\.|post\()[\s\S]{0,400}?\blistener\(/,
      before: 60,
      after: 800,
    }),
    text({
      anchors: ["getasynckeystate", "setwindowshookex", "wh_keyboard_ll", "cgeventtapcreate", "/dev/input/event"],
      pattern:
        /\b(?:getasynckeystate\(|setwindowshookex\w?\([^\n]{0,40}(?:wh_keyboard_ll|13)\b|cgeventtapcreate\([\s\S]{0,200}?keydown)|\bopen\(\s{0,3}["']\/dev\/input\/event/,
      severity: "high",
    }),
    text({
      anchors: ["keylogger"],
      pattern:
        /\b(?:start|run|install|inject|attach|enable|launch|case\s{1,3}["']start)[_\s-]{0,3}(?:the\s{1,3}|a\s{1,3})?keylogger\b/,
      severity: "high",
    }),
  ],
  examples: {
    bad: [
      {
        path: "keys.py",
        text: "def on_press(key):\n    log.write(str(key))\n\nwith keyboard.Listener(on_press=on_press) as listener:\n    listener.join()\n",
      },
      { path: "rat.js", text: "if (cmd === 'keys') startKeylogger();\n", line: 1 },
    ],
    good: [
      { path: "hotkey.py", text: "keyboard.add_hotkey('ctrl+alt+r', refresh)\n" },
      { path: "tui.js", text: "process.stdin.on('keypress', (_, key) => { if (key.name === 'q') quit(); });\n" },
    ],
  },
});
