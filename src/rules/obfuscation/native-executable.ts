import { defineRule, type Match, type SkillFacts, whole } from "../../core/rule.ts";
import { fileView } from "../../core/view.ts";

function* natives({ skill }: SkillFacts): Iterable<Match> {
  for (const artifact of skill.artifacts) {
    if (artifact.kind !== "executable") continue;
    const view = fileView(artifact);
    yield {
      view,
      start: 0,
      end: view.text.length,
      message: `Ships a native program (${artifact.format ?? "unknown format"})`,
    };
  }
}

const elf = new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0x3e, 0, 1, 0, 0, 0]);

export default defineRule({
  id: "obfuscation/native-executable",
  title: "Ships a native program",
  severity: "high",
  confidence: "medium",
  why: "What a compiled program does is in no review, and it runs with all rights of the person who uses the skill.",
  remediation: "Ship the source and build it, or name a release with a checksum or signature.",
  references: ["https://owasp.org/www-project-agentic-skills-top-10/"],
  taxonomy: { agenticSkills: ["AST02"], agenticApplications: ["ASI04"], atlas: ["AML.T0010.005"], cwe: ["CWE-506"] },
  checks: [whole(natives)],
  examples: {
    bad: [{ files: { "bin/helper": elf } }, { files: { "tools/run.bin": elf } }],
    good: [
      { files: { "bin/helper": "#!/bin/sh\necho hello\n" } },
      { files: { "docs/elf.md": "# ELF\n\nHow ELF files begin.\n" } },
    ],
  },
});
