import { groupBy } from "../../core/group-by.ts";
import { defineRule, type Match, type SkillFacts, whole } from "../../core/rule.ts";
import type { Artifact } from "../../core/skill.ts";
import { fileView } from "../../core/view.ts";

/** A name as file systems compare it that ignore case: those of macOS and Windows. */
const folded = ({ path }: Artifact): string => path.normalize("NFC").toUpperCase().toLowerCase();

function* twins({ skill, views }: SkillFacts): Iterable<Match> {
  for (const group of groupBy(skill.artifacts, (artifact) => [folded(artifact)]).values()) {
    const ofManifest = group.includes(skill.manifest);
    const others = group.filter((artifact) => artifact !== (ofManifest ? skill.manifest : group[0]));
    for (const artifact of others) {
      const view = views.find((each) => each.artifact === artifact) ?? fileView(artifact);
      const place = { view, start: 0, end: Math.min(view.text.length, 200) };
      if (ofManifest)
        yield { ...place, message: "Is a second SKILL.md: which one an agent reads depends on the machine" };
      else yield { ...place, severity: "medium" };
    }
  }
}

export default defineRule({
  id: "hidden-content/case-twin",
  title: "Has a file beside one of the same name in another case",
  severity: "high",
  confidence: "high",
  why: "Where names differ by case only, macOS and Windows keep one of the files: a reviewer on one machine and an agent on another read different ones.",
  remediation: "Keep one of the files, or give them different names.",
  references: ["https://cwe.mitre.org/data/definitions/178.html"],
  taxonomy: { agenticSkills: ["AST04", "AST08"], agenticApplications: ["ASI09"], cwe: ["CWE-178"] },
  checks: [whole(twins)],
  examples: {
    bad: [
      {
        files: { "SKILL.md": "---\nname: x\n---\nDo it.\n", "skill.md": "---\nname: x\n---\nDo that.\n" },
        path: "skill.md",
      },
      { files: { "scripts/run.sh": "echo a\n", "scripts/Run.sh": "echo b\n" } },
    ],
    good: [{ files: { "scripts/run.sh": "echo a\n", "docs/run.sh": "echo b\n", "scripts/run.py": "print(1)\n" } }],
  },
});
