import { expect, test } from "vitest";
import { reviewerNotices } from "../../src/compare/reviewers.ts";
import { MemoryTree } from "../memory-tree.ts";

const tree = (files: Record<string, string>): MemoryTree => new MemoryTree(files);
const loaded = { ".github/skills/a/SKILL.md": "1", "docs/AGENTS.md": "2", "skills/b/SKILL.md": "3" };

test("a change that reviewing agents load is said in one line", async () => {
  const head = tree({ ...loaded, ".github/skills/a/SKILL.md": "other", ".github/copilot-instructions.md": "new" });
  expect(await reviewerNotices(head, tree(loaded))).toEqual([
    {
      level: "warning",
      message:
        "agents that review pull requests load what this change touches (.github/copilot-instructions.md, .github/skills/a/SKILL.md): have a person review it, not only an agent",
    },
  ]);
});

test("more than three are counted", async () => {
  const many = Object.fromEntries(["a", "b", "c", "d", "e"].map((name) => [`${name}/CLAUDE.md`, name]));
  const [notice] = await reviewerNotices(tree(many), tree({}));
  expect(notice?.message).toContain("(a/CLAUDE.md, b/CLAUDE.md, c/CLAUDE.md and 2 more)");
});

test("other files, and what is removed, say nothing", async () => {
  expect(await reviewerNotices(tree({}), tree(loaded))).toEqual([]);
  expect(await reviewerNotices(tree({ ...loaded, "skills/b/SKILL.md": "other" }), tree(loaded))).toEqual([]);
});
