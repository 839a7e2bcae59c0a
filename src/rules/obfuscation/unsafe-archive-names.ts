import { defineRule, type Match, type SkillFacts, whole } from "../../core/rule.ts";
import type { ArtifactFactKind } from "../../core/skill.ts";
import { fileView } from "../../core/view.ts";
import { zipOf } from "./archives.data.ts";

/** What each fact says, and how sure it is a trick: old archivers leave doubles and wrong sizes behind too. */
const weights: Readonly<Partial<Record<ArtifactFactKind, Pick<Match, "message" | "severity" | "confidence">>>> = {
  "unsafe-name": { message: "Unpacking the archive writes, or links, outside its folder" },
  "duplicate-name": { message: "Two members of the archive have one name", severity: "medium", confidence: "medium" },
  "false-size": {
    message: "The archive gives a member another name or size than it has",
    severity: "medium",
    confidence: "medium",
  },
  "unlisted-member": {
    message: "The archive holds members that it does not list",
    severity: "medium",
    confidence: "medium",
  },
};

function* unsafe({ skill }: SkillFacts): Iterable<Match> {
  for (const artifact of skill.artifacts) {
    for (const { kind, detail } of artifact.facts ?? []) {
      const weight = weights[kind];
      if (!weight) continue;
      const view = fileView(artifact);
      yield { view, start: 0, end: view.text.length, ...weight, message: `${weight.message}: ${detail}` };
    }
  }
}

export default defineRule({
  id: "obfuscation/unsafe-archive-names",
  title: "Ships an archive that unpacks outside its folder, or shows two faces",
  severity: "high",
  confidence: "high",
  why: "A name like `../../.bashrc` overwrites files of the user; doubles and lies let a reviewer see another file than the one that runs.",
  remediation: "Pack the archive anew with relative names, each once, or commit the members as files.",
  references: [
    "https://cwe.mitre.org/data/definitions/22.html",
    "https://security.snyk.io/research/zip-slip-vulnerability",
  ],
  taxonomy: { agenticSkills: ["AST02"], agenticApplications: ["ASI04"], cwe: ["CWE-22", "CWE-59"] },
  checks: [whole(unsafe)],
  examples: {
    bad: [
      { files: { "starter.zip": zipOf({ name: "../../.bashrc", text: "echo hello\n" }) } },
      { files: { "starter.zip": zipOf({ name: "/etc/cron.d/job", text: "echo hello\n" }) } },
      { files: { "starter.zip": zipOf({ name: "a.sh", text: "echo one\n" }, { name: "a.sh", text: "echo two\n" }) } },
    ],
    good: [
      { files: { "starter.zip": zipOf({ name: "src/index.js", text: "export {};\n" }) } },
      { files: { "starter.zip": zipOf({ name: "a/../b.txt", text: "b\n" }, { name: "~$letter.txt", text: "x\n" }) } },
    ],
  },
});
