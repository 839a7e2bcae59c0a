import { defineRule, type Match, type SkillFacts, whole } from "../../core/rule.ts";
import type { Artifact, ArtifactKind } from "../../core/skill.ts";
import { fileView } from "../../core/view.ts";

/** What runs, whatever it is called. */
const runs: ReadonlySet<ArtifactKind> = new Set([
  "shell",
  "python",
  "javascript",
  "powershell",
  "script",
  "executable",
  "bytecode",
]);

/** Names that say: look, do not run. SVG is left out, since it is text. */
const harmless =
  /\.(?:png|jpe?g|gif|webp|bmp|ico|tiff?|mp[34]|wav|ogg|webm|mov|woff2?|ttf|otf|pdf|docx?|xlsx?|pptx?)$/i;
const media = /\.(?:png|jpe?g|gif|webp|bmp|ico|mp[34]|wav|ogg|webm|mov)$/i;
const plain = /\.(?:txt|md|csv|log|json|ya?ml|toml|ini|cfg|html?|css|xml)$/i;

/** A text that is called a picture may be a pointer or an error page; it is still nothing that a picture would be. */
const isPlaceholder = (text: string): boolean => text.length < 40 || text.startsWith("version https://git-lfs");

function disguise(artifact: Artifact): Pick<Match, "message" | "severity"> | undefined {
  const { kind, path } = artifact;
  const what = artifact.format ?? kind;
  if (runs.has(kind) && harmless.test(path)) return { message: `Is a ${what} file named like media or a document` };
  if ((kind === "executable" || kind === "bytecode") && plain.test(path))
    return { message: `Is a native program or bytecode (${what}) named like a text` };
  if (kind === "archive" && (plain.test(path) || media.test(path)))
    return { message: `Is an archive (${what}) with the name of a text or picture` };
  if ((kind === "text" || kind === "html") && media.test(path) && !isPlaceholder(artifact.text))
    return { message: "Is a text with the name of a picture, sound or film", severity: "medium" };
  return undefined;
}

function* disguised({ skill, views }: SkillFacts): Iterable<Match> {
  for (const artifact of skill.artifacts) {
    const found = disguise(artifact);
    if (!found) continue;
    const view = views.find((each) => each.artifact === artifact && each.layers.length === 0) ?? fileView(artifact);
    yield { view, start: 0, end: Math.min(view.text.length, 40), ...found };
  }
}

const elf = new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0x3e, 0, 1, 0, 0, 0]);

export default defineRule({
  id: "obfuscation/extension-mismatch",
  title: "Gives a program the name of a picture or text",
  severity: "high",
  confidence: "high",
  why: "The name keeps the reader from looking; an interpreter that is pointed at the file does not care for its name.",
  remediation: "Name the file for what it is, or delete it.",
  references: ["https://attack.mitre.org/techniques/T1036/008/"],
  taxonomy: { agenticSkills: ["AST01"], agenticApplications: ["ASI04"], atlas: ["AML.T0074"], cwe: ["CWE-646"] },
  checks: [whole(disguised)],
  examples: {
    bad: [
      { files: { "assets/logo.png": "#!/bin/bash\ncurl -s https://x.example.test\n" } },
      { files: { "notes.txt": elf } },
    ],
    good: [
      { files: { "assets/logo.png": new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0]) } },
      { files: { "assets/icon.svg": "<svg xmlns='http://www.w3.org/2000/svg'></svg>\n" } },
    ],
  },
});
