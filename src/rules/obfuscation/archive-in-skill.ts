import { defineRule, type Match, type SkillFacts, whole } from "../../core/rule.ts";
import type { Artifact } from "../../core/skill.ts";
import { fileView, type View } from "../../core/view.ts";

const unpacks =
  /\b(?:unzip|tar\s{1,4}-?\w{0,4}x|7z\s{1,4}[xe]|gunzip|unrar|extract(?:all)?|expand-archive|unpack|entpack)/;

/** True when some text of the skill tells to unpack this archive, by its name. */
function isUnpacked(archive: Artifact, views: readonly View[]): boolean {
  const name = archive.path.split("/").at(-1)!.toLowerCase();
  return views.some((view) => {
    const at = view.lower.indexOf(name);
    return at >= 0 && unpacks.test(view.lower.slice(Math.max(0, at - 160), at + name.length + 160));
  });
}

/** What was read is no blind spot of ours, only of the reader of the pull request. */
function weightOf(archive: Artifact, views: readonly View[]): Pick<Match, "severity" | "message"> {
  const isRead = archive.opened === true;
  if (isUnpacked(archive, views)) {
    return { severity: isRead ? "low" : "medium", message: "Ships an archive and has it unpacked" };
  }
  return isRead ? { severity: "info", message: "Ships an archive, whose members no diff shows" } : {};
}

function* archives({ skill, views }: SkillFacts): Iterable<Match> {
  for (const artifact of skill.artifacts) {
    const isMember = artifact.container !== undefined;
    if (artifact.kind !== "archive" || (isMember && artifact.opened)) continue;
    const view = fileView(artifact);
    yield { view, start: 0, end: view.text.length, ...weightOf(artifact, views) };
  }
}

const zip = new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);

export default defineRule({
  id: "obfuscation/archive-in-skill",
  title: "Ships an archive, whose members are in no review",
  severity: "low",
  confidence: "high",
  why: "A pull request shows an archive as one binary file: what is in it changes without a line of diff.",
  remediation: "Commit the members as files.",
  references: ["https://attack.mitre.org/techniques/T1027/"],
  taxonomy: { agenticSkills: ["AST02"], agenticApplications: ["ASI04"], cwe: ["CWE-506"] },
  checks: [whole(archives)],
  examples: {
    bad: [
      { files: { "assets/tools.zip": zip } },
      { files: { "tools.zip": zip, "SKILL.md": "---\nname: x\n---\nRun `unzip tools.zip` and then `./tools/run`.\n" } },
    ],
    good: [
      { text: "Zip the results with `zip -r out.zip results`.\n" },
      { text: "Extract the archive that the user gives you.\n" },
    ],
  },
});
