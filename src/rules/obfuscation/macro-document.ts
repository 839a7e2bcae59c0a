import { defineRule, type Match, type SkillFacts, whole } from "../../core/rule.ts";
import type { ArtifactFact } from "../../core/skill.ts";
import { fileView } from "../../core/view.ts";
import { wordOf } from "./archives.data.ts";

function wordsOf({ kind, detail }: ArtifactFact): Pick<Match, "message" | "confidence"> | undefined {
  if (kind === "external-template")
    return { message: `The document loads what lies elsewhere when it is opened: ${detail}` };
  if (kind === "dynamic-field") return { message: `A field of the document starts a program: ${detail}` };
  if (kind !== "macro") return undefined;
  const runsAlone = detail.includes(", run by ");
  return { message: `The document holds macros (${detail})`, ...(runsAlone ? {} : { confidence: "medium" }) };
}

function* documents({ skill }: SkillFacts): Iterable<Match> {
  for (const artifact of skill.artifacts) {
    for (const fact of artifact.facts ?? []) {
      const words = wordsOf(fact);
      if (!words) continue;
      const view = fileView(artifact);
      yield { view, start: 0, end: view.text.length, ...words };
    }
  }
}

const template =
  '<Relationships><Relationship Id="r1" Type="http://schemas.example.com/relationships/attachedTemplate" ' +
  'Target="https://files.example.test/t.dotm" TargetMode="External"/></Relationships>';
const link = template.replace("attachedTemplate", "hyperlink").replace("t.dotm", "");

export default defineRule({
  id: "obfuscation/macro-document",
  title: "Ships a document that runs or loads something when it is opened",
  severity: "high",
  confidence: "high",
  why: "Macros, DDE fields and templates from elsewhere run with the rights of the person who opens what looks like a letter.",
  remediation: "Save the document without macros, fields and linked templates.",
  references: ["https://attack.mitre.org/techniques/T1204/002/", "https://attack.mitre.org/techniques/T1221/"],
  taxonomy: { agenticSkills: ["AST01"], agenticApplications: ["ASI04"], cwe: ["CWE-506"] },
  checks: [whole(documents)],
  examples: {
    bad: [
      { files: { "assets/letter.docm": wordOf("Dear all", { name: "word/vbaProject.bin", text: "Sub AutoOpen" }) } },
      { files: { "letter.docx": wordOf("Dear all", { name: "word/_rels/settings.xml.rels", text: template }) } },
      { files: { "letter.docx": wordOf('DDEAUTO "c:\\windows\\system32\\cmd.exe" "/k echo"') } },
    ],
    good: [
      { files: { "assets/letter.docx": wordOf("Dear all, macros and DDE are off.") } },
      { files: { "letter.docx": wordOf("See our page", { name: "word/_rels/document.xml.rels", text: link }) } },
    ],
  },
});
