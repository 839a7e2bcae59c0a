import { climbsOut } from "../../core/path.ts";
import { defineRule, whole } from "../../core/rule.ts";

const absolute = /^(?:\/|~|[A-Za-z]:[\\/])/;

export default defineRule({
  id: "privilege/link-outside",
  title: "Has a symbolic link that leads out of the repository",
  severity: "high",
  confidence: "high",
  why: "Whoever reads or writes the file reads or writes what the link points at on the machine that it lies on: keys, settings, other projects.",
  remediation: "Commit the file itself, or link to a file of the same repository.",
  references: ["https://cwe.mitre.org/data/definitions/59.html"],
  taxonomy: { agenticSkills: ["AST03", "AST06"], agenticApplications: ["ASI02"], cwe: ["CWE-59"] },
  checks: [
    whole(function* ({ views }) {
      for (const view of views) {
        const { artifact, text: target, layers } = view;
        if (artifact.kind !== "symlink" || layers.length > 0) continue;
        const place = { view, start: 0, end: target.length };
        if (absolute.test(target))
          yield { ...place, message: "Links to an absolute path of the machine that it lies on" };
        // The scanned folder may be a part of the repository, so this one is not sure.
        else if (climbsOut(artifact.fullPath, target)) yield { ...place, confidence: "medium" };
      }
    }),
  ],
  examples: {
    bad: [
      { files: { "notes.md": { link: "/etc/passwd" } }, path: "notes.md", line: 1 },
      { files: { "data/x": { link: "../../other/.env" } }, path: "data/x", line: 1 },
    ],
    good: [
      { files: { "docs/AGENTS.md": { link: "../CLAUDE.md" } } },
      { files: { "a/b/c": { link: "../../shared/./c" } } },
    ],
  },
});
