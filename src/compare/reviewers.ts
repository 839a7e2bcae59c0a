import type { Notice } from "../core/report.ts";
import type { FileEntry, FileTree } from "../core/skill.ts";
import { firstFew } from "../report/words.ts";

/**
 * Files that an agent which reviews pull requests takes for its own instructions. Sources: GitHub's documentation of Copilot code review
 * (custom instructions, agent skills), and of Claude Code and Gemini CLI (memory files).
 */
const loaded =
  /^\.github\/(?:copilot-instructions\.md$|instructions\/|skills\/)|^\.(?:claude|agents)\/(?:skills|rules|agents)\/|(?:^|\/)(?:AGENTS|CLAUDE|GEMINI)\.md$/i;

/** Files that are named; the others are counted. */
const maxNamed = 3;

const stateOf = ({ mode, id, size }: FileEntry): string => `${mode} ${id} ${size}`;

/**
 * One line where a change touches what a reviewing agent loads: its review is then no second pair of eyes. Nothing otherwise: what is
 * removed orders nothing. Edits are seen where the trees tell files by id, as git's do.
 */
export async function reviewerNotices(head: FileTree, base: FileTree): Promise<Notice[]> {
  const pick = async (tree: FileTree) =>
    new Map((await tree.list()).filter(({ path }) => loaded.test(path)).map((entry) => [entry.path, stateOf(entry)]));
  const [before, after] = [await pick(base), await pick(head)];
  const changed = [...after.keys()].filter((path) => before.get(path) !== after.get(path));
  if (changed.length === 0) return [];
  const message = `agents that review pull requests load what this change touches (${firstFew(changed.sort(), maxNamed)}): have a person review it, not only an agent`;
  return [{ level: "warning", message }];
}
