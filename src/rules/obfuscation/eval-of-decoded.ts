import { lastSegment } from "../../core/path.ts";
import { defineRule, type SkillFacts, type TextCheck, text } from "../../core/rule.ts";
import type { View } from "../../core/view.ts";

/** Files of values that no tool takes commands from; `package.json`, settings and workflows are none. */
const values = /\.(?:json|jsonl|ndjson|csv|tsv|ya?ml|xml)$/;
const manifests =
  /(?:^|\/)(?:package|settings(?:\.local)?|hooks|tasks|launch|plugin|marketplace|\.?mcp|devcontainer|composer|deno|[\w-]{0,20}compose|action|config)\.(?:jsonc?|ya?ml)$|(?:^|\/)\.(?:github|vscode|claude|circleci|cursor|gitlab-ci)/;
const evaluating = /\b(?:eval|exec|function|runin\w{2,12}|compile|os\.system|popen|subprocess|child_process)\b/;
const named = /\b(?:open|read\w{0,12}|load\w{0,6}|import|require|fetch|glob\w{0,4})\b/;

/** Data that nothing runs: a script that evaluates something, and names the file, would. */
function isInert({ artifact, origin }: View, { skill }: SkillFacts): boolean {
  const path = artifact.path.toLowerCase();
  if (origin || artifact.kind !== "data" || !values.test(path) || manifests.test(path)) return false;
  return !skill.artifacts.some(({ kind, text }) => {
    if (["markdown", "data", "text"].includes(kind) || !text.includes(lastSegment(artifact.path))) return false;
    const lower = text.toLowerCase();
    return evaluating.test(lower) && named.test(lower);
  });
}

/** Something that runs, and the same text in data that nothing runs, of which a reviewer hears but no more. */
const running = (check: Omit<TextCheck, "scope">): TextCheck[] => [
  text({ ...check, unless: (_, view, __, facts) => isInert(view, facts) }),
  text({ ...check, severity: "high", confidence: "low", unless: (_, view, __, facts) => !isInert(view, facts) }),
];

export default defineRule({
  id: "obfuscation/eval-of-decoded",
  title: "Decodes a text and evaluates it as code",
  severity: "critical",
  confidence: "high",
  why: "Code that is decoded before it runs is in no review: what the file shows is not what the file does.",
  remediation: "Put the decoded code into the file.",
  references: ["https://attack.mitre.org/techniques/T1027/", "https://cwe.mitre.org/data/definitions/95.html"],
  taxonomy: {
    agenticSkills: ["AST01"],
    agenticApplications: ["ASI05"],
    atlas: ["AML.T0011.002"],
    cwe: ["CWE-95", "CWE-506"],
  },
  checks: [
    ...running({
      anchors: [
        "b64decode",
        "b32decode",
        "b85decode",
        "decompress",
        "fromhex",
        "unhexlify",
        "codecs.decode",
        "marshal.loads",
        "rot13",
        "rot_13",
      ],
      pattern:
        /\b(?:exec|eval)\(\s{0,4}(?:compile\(\s{0,4})?[^\n;]{0,80}?(?:b(?:64|32|85)decode|a85decode|zlib\.decompress|gzip\.decompress|lzma\.decompress|bz2\.decompress|bytes\.fromhex|unhexlify|codecs\.decode|marshal\.loads|rot_?13)\s{0,2}\(/,
      before: 140,
      after: 10,
    }),
    ...running({
      anchors: ["atob(", "buffer.from(", "escape("],
      pattern:
        /(?:\beval\(|\bnew\s{1,3}function\(|(?<![\w.])function\(\s{0,2}["'`]?|\bruninthiscontext\(|\brunincontext\(|\bruninnewcontext\(|\bsettimeout\()\s{0,4}[^\n;{}]{0,60}?(?:\batob\(|buffer\.from\([^\n)]{1,160},\s{0,3}["'](?:base64|hex)["']|decodeuricomponent\(\s{0,3}escape\(|unescape\(\s{0,3}["'])/,
      before: 120,
      after: 200,
    }),
    ...running({
      anchors: ["base64_decode(", "gzinflate(", "str_rot13(", "decode64("],
      pattern:
        /\b(?:eval|assert|system|exec|passthru|shell_exec|instance_eval)\s{0,3}\(?\s{0,4}(?:gz(?:inflate|uncompress|decode)\(|str_rot13\(|base64_decode\(|base64\.(?:strict_|urlsafe_)?decode64\()/,
    }),
    ...running({
      anchors: ["marshal.loads(", "types.functiontype("],
      pattern: /\b(?:exec|eval)\([^\n]{0,80}\bmarshal\.loads\(|\btypes\.functiontype\(\s{0,4}marshal\.loads\(/,
    }),
    ...running({
      anchors: ["b64decode(", "b32decode(", "b85decode(", "fromhex(", "codecs.decode(", "atob(", "buffer.from("],
      pattern:
        /(?<![\w.])(?:os\.(?:system|popen)|subprocess\.(?:run|call|popen|check_output|check_call|getoutput)|(?:child_process\.|cp\.)?exec(?:sync|file|filesync)?)\(\s{0,4}\[?[^\n;]{0,60}?(?:b(?:64|32|85)decode\(|bytes\.fromhex\(|codecs\.decode\(|\batob\(|buffer\.from\([^\n)]{1,300},\s{0,3}["'](?:base64|hex)["'])/,
      before: 120,
      after: 340,
      message: "Decodes a text and runs it as a command",
    }),
    ...running({
      anchors: ["/tmp/", "/dev/shm/", "/var/tmp/"],
      pattern: /\b(?:exec|eval)\(\s{0,4}(?:compile\(\s{0,4})?open\(\s{0,4}["'](?:\/var)?\/(?:tmp|dev\/shm)\//,
      severity: "high",
      message: "Evaluates a file from a folder that everybody can write to",
    }),
  ],
  examples: {
    bad: [
      {
        path: "data/steps.json",
        files: {
          "SKILL.md": "---\nname: steps\ndescription: Steps\n---\n\nRun it.\n",
          "run.js": 'const steps = require("./data/steps.json");\nfor (const step of steps) eval(step);\n',
          "data/steps.json": '["eval(atob(blob))"]\n',
        },
        line: 1,
      },
      { path: "a.py", text: 'exec(__import__("base64").b64decode(b"cHJpbnQoImhlbGxvIik="))\n', line: 1 },
      { path: "b.js", text: "eval(atob(blob));\n", line: 1 },
      { path: "c.js", text: "new Function(Buffer.from(blob, 'base64').toString())();\n", line: 1 },
      { path: "d.py", text: "import zlib\nexec(zlib.decompress(DATA))\n", line: 2 },
      { path: "e.php", text: "<?php eval(base64_decode($x)); ?>\n", line: 1 },
    ],
    good: [
      { path: "f.py", text: 'image = base64.b64decode(answer["image"])\nopen("out.png", "wb").write(image)\n' },
      { path: "g.js", text: "const found = /a(b)/.exec(atob(header));\nconst m = pattern.exec(text);\n" },
      { path: "h.py", text: 'subprocess.run(["open", path])\ndata = base64.b64decode(x)\n' },
    ],
  },
});
