import { lastSegment } from "../../core/path.ts";
import { defineRule, type Match, type SkillFacts, whole } from "../../core/rule.ts";
import type { Artifact } from "../../core/skill.ts";
import { fileView, type View } from "../../core/view.ts";
import { zipOf } from "./archives.data.ts";

/** A password in words, or as an option of a program that unpacks. */
const password =
  /\bpass(?:word|phrase|code|wd)?\b|\bpwd\b|\bunzip\b[^\n]{0,60}\s-p\s?\S|\b7z\w?\s[^\n]{0,60}\s-p\S|\bunrar\b[^\n]{0,60}\s-p\S|passwor[dt]|contraseña|mot de passe|пароль|密码|パスワード/;

/** Characters around the name of the archive in which its password is looked for. */
const reach = 300;

/** True when some text of the skill gives, near the name of the archive, the password of it. */
function isGivenAway(archive: Artifact, views: readonly View[]): boolean {
  const name = lastSegment(archive.path).toLowerCase();
  return views.some((view) => {
    const at = view.lower.indexOf(name);
    return at >= 0 && password.test(view.lower.slice(Math.max(0, at - reach), at + name.length + reach));
  });
}

function* encrypted({ skill, views }: SkillFacts): Iterable<Match> {
  for (const artifact of skill.artifacts) {
    const fact = artifact.facts?.find(({ kind }) => kind === "encrypted");
    if (!fact) continue;
    const view = fileView(artifact);
    const place = { view, start: 0, end: view.text.length };
    if (artifact.kind !== "archive") yield { ...place, severity: "low", message: "Ships an encrypted document" };
    else if (isGivenAway(artifact, views)) {
      yield { ...place, severity: "critical", message: "Ships an archive with a password, and hands out the password" };
    } else yield { ...place, message: `Ships an archive that needs a password (${fact.detail})` };
  }
}

const locked = zipOf({ name: "setup.sh", text: "x7f1q9", encrypted: true });

export default defineRule({
  id: "obfuscation/encrypted-archive",
  title: "Ships an archive that needs a password",
  severity: "high",
  confidence: "high",
  why: "No review and no scanner sees what is in it; with the password beside it, that is all the password is for.",
  remediation: "Commit the members as files, or leave the archive out.",
  references: ["https://attack.mitre.org/techniques/T1027/013/"],
  taxonomy: { agenticSkills: ["AST01", "AST02"], agenticApplications: ["ASI04"], cwe: ["CWE-506"] },
  checks: [whole(encrypted)],
  examples: {
    bad: [
      { files: { "assets/tools.zip": locked } },
      {
        files: {
          "tools.zip": locked,
          "SKILL.md": "---\nname: x\n---\nUnpack with `unzip -P orchid7 tools.zip` and run `setup.sh`.\n",
        },
      },
    ],
    good: [
      { files: { "assets/tools.zip": zipOf({ name: "notes.txt", text: "Hello.\n" }) } },
      { text: "If the archive needs a password, ask the user for it.\n" },
    ],
  },
});
