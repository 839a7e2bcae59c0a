import type { Finding } from "../../src/core/finding.ts";
import type { Fix } from "../../src/fix/fix.ts";
import { applied, fixesOf } from "../../src/fix/index.ts";
import { Scanner } from "../../src/scan.ts";
import { discover } from "../../src/skills/discover.ts";
import { MemoryTree } from "../memory-tree.ts";

const scanner = new Scanner();

export const head = "---\nname: sample\ndescription: A sample skill\n---\n";

/** The edit for the first finding of a rule in a skill of these files, and the file with it made. */
export async function fixIn(
  files: Readonly<Record<string, string>>,
  ruleId: string,
): Promise<{ fix: Fix; after: string } | { fix?: undefined; finding: Finding }> {
  const tree = new MemoryTree(files);
  const { skills } = await scanner.scan(tree, discover(await tree.list()));
  const [scan] = skills;
  const finding = scan?.findings.find((each) => each.ruleId === ruleId);
  if (!scan || !finding) throw new Error(`${ruleId} is not found: ${scan?.findings.map((each) => each.ruleId)}`);
  const { path } = finding.location;
  const text = files[path] ?? "";
  const all = Object.entries(files).map(([each, words]) => ({ path: each, text: words }));
  const fix = fixesOf({ finding, file: { path, text }, files: all, used: scan.capabilities.used });
  return fix ? { fix, after: applied(fix, text) } : { finding };
}

/** The same in SKILL.md: `body` after a frontmatter. Undefined where there is no edit. */
export async function fixedBody(body: string, ruleId: string, others: Readonly<Record<string, string>> = {}) {
  const found = await fixIn({ "SKILL.md": head + body, ...others }, ruleId);
  return found.fix && found.after.slice(head.length);
}
