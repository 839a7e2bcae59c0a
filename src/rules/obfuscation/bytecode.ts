import { addressesIn } from "../../core/address.ts";
import { memberPath } from "../../core/path.ts";
import { defineRule, type Match, type SkillFacts, whole } from "../../core/rule.ts";
import type { Artifact } from "../../core/skill.ts";
import { fileView } from "../../core/view.ts";

/** `__pycache__/x.cpython-312.pyc` or `x.pyc` → the stem of its source, `x`. */
const sourceOf = (path: string): string =>
  path.replace(/(^|\/)__pycache__\//, "$1").replace(/(?:\.[\w-]{1,40})?\.(?:pyc|pyo|class)$/, "");

const hostsIn = (text: string): Set<string> => new Set(addressesIn(text).map(({ hostname }) => hostname));

/** Hosts that bytecode names and its source does not. */
function foreignHosts(bytecode: Artifact, source: Artifact, byPath: ReadonlyMap<string, Artifact>): string[] {
  const constants = byPath.get(memberPath(bytecode.path, "constants.txt"))?.text ?? "";
  return [...hostsIn(constants)].filter((host) => !source.text.toLowerCase().includes(host));
}

/** Bytecode that lies beside its source: Python takes the source, unless the header says not to look at it. */
function besideSource(
  bytecode: Artifact,
  source: Artifact,
  byPath: ReadonlyMap<string, Artifact>,
): Pick<Match, "severity" | "message"> {
  if (bytecode.facts?.some(({ kind }) => kind === "unchecked-bytecode")) {
    return { severity: "high", message: "Ships bytecode that Python runs whatever the source beside it says" };
  }
  const hosts = foreignHosts(bytecode, source, byPath);
  if (hosts.length > 0) {
    return { severity: "high", message: `Ships bytecode that names a host which its source does not: ${hosts[0]}` };
  }
  return { severity: "low", message: "Ships compiled bytecode next to its source, which it may differ from" };
}

function* compiled({ skill }: SkillFacts): Iterable<Match> {
  const byPath = new Map(skill.artifacts.map((artifact) => [artifact.path, artifact]));
  for (const artifact of skill.artifacts) {
    if (artifact.kind !== "bytecode") continue;
    const stem = sourceOf(artifact.path);
    const source = byPath.get(`${stem}.py`) ?? byPath.get(`${stem}.java`);
    const view = fileView(artifact);
    const found = source
      ? besideSource(artifact, source, byPath)
      : { severity: "high" as const, message: "Ships compiled bytecode without its source" };
    yield { view, start: 0, end: view.text.length, ...found };
  }
}

const unchecked = new Uint8Array([0xcb, 0x0d, 0x0d, 0x0a, 1, 0, 0, 0, 7, 7, 7, 7, 7, 7, 7, 7, 0xe3, 0, 0, 0]);
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
    bad: [
      { files: { "scripts/helper.pyc": pyc } },
      { files: { "scripts/__pycache__/helper.cpython-312.pyc": pyc } },
      { files: { "helper.py": "print('hello')\n", "__pycache__/helper.cpython-312.pyc": unchecked } },
    ],
    good: [
      { files: { "scripts/helper.py": "print('hello')\n" } },
      { files: { "notes/compile.txt": "Compile with py_compile.\n" } },
    ],
  },
});
