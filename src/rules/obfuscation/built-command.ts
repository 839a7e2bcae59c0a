import { defineRule, text } from "../../core/rule.ts";

export default defineRule({
  id: "obfuscation/built-command",
  title: "Builds a command or a function name out of pieces",
  severity: "high",
  confidence: "high",
  why: "Names are cut up so that a search for them finds nothing; honest code has no reason to spell `system` from its letters.",
  remediation: "Write the name in one piece.",
  references: ["https://attack.mitre.org/techniques/T1027/010/"],
  taxonomy: { agenticSkills: ["AST01"], agenticApplications: ["ASI05"], atlas: ["AML.T0011.002"], cwe: ["CWE-506"] },
  checks: [
    text({
      anchors: ["getattr(", "__import__(", "globals()", "__builtins__", "import_module("],
      pattern:
        /\bgetattr\(\s{0,3}[\w.]{1,60}(?:\([^()\n]{0,40}\))?\s{0,3},\s{0,3}["'][a-z_]{1,12}["']\s{0,3}\+\s{0,3}["']|\b(?:__import__|import_module)\(\s{0,3}["'][a-z_]{1,12}["']\s{0,3}\+\s{0,3}["']|\b(?:globals\(\)|__builtins__(?:\.__dict__)?)\[\s{0,3}["'][a-z_]{1,12}["']\s{0,3}\+\s{0,3}["']/,
      message: "Puts together the name of a module or function",
    }),
    text({
      anchors: ["global[", "globalthis[", "window[", "process[", "require("],
      pattern:
        /\b(?:global|globalthis|window|process|self|this)\[\s{0,3}["'`][a-z_]{1,12}["'`]\s{0,3}\+\s{0,3}["'`]|\brequire\(\s{0,3}["'`](?:child|ch|chi|chil|child_|child_pro|chil_|f|ht|htt|ne)["'`]\s{0,3}\+\s{0,3}["'`]/,
      message: "Puts together the name of a module or function",
    }),
    text({
      anchors: ["chr("],
      pattern: /(?:\bchr\(\s{0,2}\d{2,3}\s{0,2}\)\s{0,3}[+.]\s{0,3}){5,80}chr\(/,
      before: 10,
      after: 400,
      confidence: "medium",
      message: "Spells a text by character numbers",
    }),
    text({
      anchors: ["$" + "{ifs}", "$ifs", "@p}", "$'\\x", "$'\\1"],
      pattern:
        /\b(?:curl|wget|bash|sh|nc|cat|rm|ping|python3?)\$\{?ifs\b\}?|\$\{[a-z_]\w{0,20}@p\}|(?:\b(?:eval|bash\s{1,4}-c|sh\s{1,4}-c)\s{1,4}|[\n;&|]\s{0,4})\$'(?:\\x[0-9a-f]{2}|\\[0-7]{3}){2,80}/,
      message: "Writes a shell command so that its words are not to be read",
    }),
    text({
      anchors: [
        "c\\u",
        "cu\\r",
        "c''u",
        'c""u',
        "w\\g",
        "w''g",
        'w""g',
        "b\\a",
        "ba\\s",
        "b''a",
        'b""a',
        "cu''r",
        "c'u'",
        'c"u"',
        "w'g'",
        'w"g"',
        "b'a'",
        'b"a"',
        "'c'u",
        "cu'r'",
        'cu"r"',
        'cu""r',
      ],
      pattern:
        /(?<![\w\\])(?:c(?:\\|''|"")u(?:\\|''|"")?rl|cu(?:\\|''|"")rl?(?:\\|''|"")?l|w(?:\\|''|"")g(?:\\|''|"")?et|b(?:\\|''|"")a(?:\\|''|"")?sh|ba(?:\\|''|"")sh|c(['"])u\1rl|cu(['"])r\2l|w(['"])g\3et|b(['"])a\4sh)\s{1,4}[-\w"'$/]/,
      message: "Breaks up the name of a program with empty quotes or backslashes",
    }),
    text({
      anchors: ["'https", '"https', "'http", '"http', "`http"],
      pattern:
        /(?:\[\s{0,9}["'`](?:https?:\/\/|h|ht|htt)["'`]\s{0,3},\s{0,9}(?!["'`]https?:)|["'`]h(?:t|tt|ttp)["'`]\s{0,3}[+.]\s{0,3}|["'`]https?:\/\/["'`]\s{0,3}[+.]\s{0,3}(?=["'`]))["'`][\w.:/-]{1,60}["'`](?:\s{0,3}[,+.]\s{0,9}["'`][\w.:/-]{1,60}["'`]){0,12}|["'`]https?:\/\/[\w.-]{1,80}[\w-]["'`]\s{0,3}\+\s{0,3}["'`][\w-][\w.-]{0,60}\/|["'`]https?:\/\/[^\s"'`]{4,120}\/[a-z]{2,12}["'`]\s{0,3}\+\s{0,3}["'`][a-z]{2,12}\//,
      zones: ["code"],
      before: 2,
      after: 500,
      confidence: "medium",
      message: "Puts together an address of which every part is known, so that a search does not find it",
    }),
    text({
      anchors: ["inet_ntoa(", "ipv4address(", "ip_address(", "inet_ntop("],
      pattern:
        /\binet_nto[ap]\([^\n]{0,80}?(?:\.to_bytes\(\s{0,3}4\b|\bstruct\.pack\(\s{0,3}["'][!><]?[il]["'])|\b(?:ipv4address|ip_address)\(\s{0,3}(?:0x[0-9a-f]{7,8}|\d{8,10})\s{0,3}\)/,
      zones: ["code"],
      message: "Writes the address of a host as a number",
    }),
    text({
      anchors: ["[::-1]", ".reverse().join"],
      pattern:
        /\b(?:exec|eval|os\.system|os\.popen|subprocess\.\w{3,14}|execsync|__import__|getattr)\([^\n]{0,200}(?:\[::-1\]|\.reverse\(\)\.join\()/,
      before: 260,
      message: "Runs a text that is written backwards",
    }),
  ],
  examples: {
    bad: [
      { path: "u.py", text: '_HUB = ["https://", "in.", "hub-metrics", ".test", "/v2"]\n', line: 1 },
      { path: "u.ps1", text: "$h = 'https://chat.example.com/api/web' + 'hooks/0/test'\n", line: 1 },
      { path: "n.py", text: 'host = socket.inet_ntoa(TABLE[0].to_bytes(4, "big"))\n', line: 1 },
      { path: "q.sh", text: "c'u'rl -s https://x.example.test/a\n", line: 1 },
      { path: "a.py", text: 'import os\ngetattr(os, "sys" + "tem")("id")\n', line: 2 },
      { path: "b.sh", text: "c''url -s https://x.example.test/a\n", line: 1 },
      { path: "c.sh", text: "wget$" + "{IFS}https://x.example.test/a\n", line: 1 },
      { path: "d.py", text: 'exec(")dlrow(tnirp"[::-1])\n', line: 1 },
      { path: "e.js", text: 'const run = global["ev" + "al"];\n', line: 1 },
    ],
    good: [
      {
        path: "u.js",
        text: 'const url = "https://" + host + "/api";\nconst page = "https://docs.example.com/" + "guide/start";\nconst list = ["https://a.example.com", "https://b.example.com"];\nif (["http:", "https:"].includes(p) || ["http", "sse"].includes(t)) go();\n',
      },
      { path: "f.py", text: 'value = getattr(config, "prefix_" + name)\nitems = items[::-1]\n' },
      { path: "g.sh", text: "IFS=,\nread -r a b <<< \"$line\"\necho $'\\x1b[31mred'\n" },
      { path: "h.js", text: 'const url = "https://" + host + "/path";\nconst m = require("./lib/" + name);\n' },
    ],
  },
});
