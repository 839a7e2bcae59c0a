import { defineRule, type Match, type SkillFacts, whole } from "../../core/rule.ts";
import { fileView } from "../../core/view.ts";

/** `__pycache__/x.cpython-312.pyc` or `x.pyc` → the stem of its source, `x`. */
const sourceOf = (path: string): string =>
  path.replace(/(^|\/)__pycache__\//, "$1").replace(/(?:\.[\w-]{1,40})?\.(?:pyc|pyo|class)$/, "");

function* compiled({ skill }: SkillFacts): Iterable<Match> {
  const stems = new Set(skill.artifacts.map(({ path }) => path.replace(/\.(?:py|java)$/, "")));
  for (const artifact of skill.artifacts) {
    if (artifact.kind !== "bytecode") continue;
    const view = fileView(artifact);
    const place = { view, start: 0, end: view.text.length };
    if (stems.has(sourceOf(artifact.path))) {
      yield {
        ...place,
        severity: "low",
        message: "Ships compiled bytecode next to its source, which it may differ from",
      };
    } else {
      yield { ...place, message: "Ships compiled bytecode without its source" };
    }
  }
}

const pyc = new Uint8Array([0xcb, 0x0d, 0x0d, 0x0a, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xe3, 0, 0, 0]);

export default defineRule({
  id: "obfuscation/bytecode",
  title: "Ships compiled bytecode",
  severity: "medium",
  confidence: "high",
  why: "Bytecode runs like a script but cannot be read, and Python prefers it to a source that it claims to stem from.",
  remediation: "Delete the file and ship the source; keep `__pycache__` out of the repository.",
  references: ["https://attack.mitre.org/techniques/T1027/"],
  taxonomy: { agenticSkills: ["AST02"], agenticApplications: ["ASI04"], cwe: ["CWE-506"] },
  checks: [whole(compiled)],
  examples: {
    bad: [{ files: { "scripts/helper.pyc": pyc } }, { files: { "scripts/__pycache__/helper.cpython-312.pyc": pyc } }],
    good: [
      { files: { "scripts/helper.py": "print('hello')\n" } },
      { files: { "notes/compile.txt": "Compile with py_compile.\n" } },
    ],
  },
});
