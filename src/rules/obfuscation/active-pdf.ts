import { defineRule, type Match, type SkillFacts, whole } from "../../core/rule.ts";
import type { ArtifactFact } from "../../core/skill.ts";
import { fileView } from "../../core/view.ts";

/** Forms compute and check with scripts, and honest ones are sent: only what starts by itself, or starts a program, is more. */
function weightOf({ detail }: ArtifactFact): Pick<Match, "severity"> | undefined {
  if (detail.startsWith("Launch")) return { severity: "high" };
  if (detail.startsWith("XFA")) return undefined;
  const starts = detail.startsWith("JavaScript") && detail.endsWith("when it is opened");
  return { severity: starts ? "medium" : "low" };
}

function* active({ skill }: SkillFacts): Iterable<Match> {
  for (const artifact of skill.artifacts) {
    for (const fact of artifact.facts ?? []) {
      const weight = fact.kind === "pdf-action" ? weightOf(fact) : undefined;
      if (!weight) continue;
      const view = fileView(artifact);
      yield { view, start: 0, end: view.text.length, ...weight, message: `The PDF has an action: ${fact.detail}` };
    }
  }
}

const pdfOf = (catalog: string): Uint8Array =>
  new TextEncoder().encode(
    `%PDF-1.4\n%\u00e2\u00e3\n1 0 obj\n<</Type/Catalog ${catalog}>>\nendobj\ntrailer<</Root 1 0 R>>\n%%EOF\n`,
  );

export default defineRule({
  id: "obfuscation/active-pdf",
  title: "Ships a PDF that runs scripts or starts programs",
  severity: "high",
  confidence: "high",
  why: "A page to read needs neither: what a viewer runs when it opens the file is in no review.",
  remediation: "Print the PDF anew without actions and scripts.",
  references: ["https://attack.mitre.org/techniques/T1204/002/"],
  taxonomy: { agenticSkills: ["AST01"], agenticApplications: ["ASI04"], cwe: ["CWE-506"] },
  checks: [whole(active)],
  examples: {
    bad: [
      { files: { "guide.pdf": pdfOf("/OpenAction<</S/Launch/F(cmd.exe)>>") } },
      { files: { "guide.pdf": pdfOf("/OpenAction 2 0 R/AA<</S/J#61vaScript/JS(app.alert\\(1\\))>>") } },
    ],
    good: [
      { files: { "guide.pdf": pdfOf("/OpenAction[3 0 R/FitH null]") } },
      { files: { "guide.pdf": pdfOf("/Annots[<</S/URI/URI(https://docs.example.com/)>>]") } },
    ],
  },
});
