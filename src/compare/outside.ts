import { firstNotices } from "../core/notice.ts";
import { isWithin, leadsOut } from "../core/path.ts";
import type { Notice } from "../core/report.ts";
import type { FileEntry, FileTree } from "../core/skill.ts";
import type { SkillFolder } from "../skills/discover.ts";

/** One side of a change: its files, and its skills. */
export interface Side {
  readonly tree: FileTree;
  readonly skills: readonly SkillFolder[];
}

/** Links whose target is read. */
const maxLinks = 1000;
/** Bytes of a target that matter. */
const targetBytes = 4096;

/** `path` with a sentence behind it, for each path, and how many more there are. */
const noticesOf = (paths: readonly string[], sentence: string): Notice[] =>
  firstNotices(
    "warning",
    paths.map((path) => `${path} ${sentence}`),
    (rest) => `${rest} more like this: ${sentence}`,
  );

/** Files of head that no skill owns. */
async function outside({ tree, skills }: Side): Promise<FileEntry[]> {
  const owned = new Set(skills.flatMap(({ entries }) => entries.map(({ path }) => path)));
  return (await tree.list()).filter(({ path }) => !owned.has(path));
}

/** Skills that lost their SKILL.md and nothing else: what other skills call there is in no scan any more. */
function orphaned(removed: readonly SkillFolder[], loose: readonly FileEntry[]): Notice[] {
  const skills = removed.filter(({ kind }) => kind !== "configuration");
  const left = skills.filter((skill) => loose.some(({ path }) => path !== skill.path && isWithin(path, skill.path)));
  return noticesOf(
    left.map(({ path }) => path),
    "is no skill any more, but files of it are still there: they were not scanned",
  );
}

async function linksOut(tree: FileTree, links: readonly FileEntry[]): Promise<string[]> {
  const found: string[] = [];
  for (const link of links.slice(0, maxLinks)) {
    const target = new TextDecoder().decode(await tree.read(link, targetBytes));
    if (leadsOut(link.path, target)) found.push(link.path);
  }
  return found;
}

/**
 * What a change does outside all skills that may give an agent a skill all the same: submodules and links out of the repository that are
 * new or point elsewhere, and files that a removed skill left behind. Throws what the tree throws for a link that it cannot read.
 */
export async function outsideNotices(head: Side, base: Side, removed: readonly SkillFolder[]): Promise<Notice[]> {
  const before = new Map((await base.tree.list()).map((entry) => [entry.path, `${entry.mode} ${entry.id}`]));
  const loose = await outside(head);
  const fresh = loose.filter((entry) => before.get(entry.path) !== `${entry.mode} ${entry.id}`);
  const submodules = fresh.filter(({ mode }) => mode === "submodule").map(({ path }) => path);
  const links = fresh.filter(({ mode }) => mode === "symlink");
  return [
    ...noticesOf(submodules, "is a submodule that is new or points elsewhere: skills in it were not scanned"),
    ...noticesOf(
      await linksOut(head.tree, links),
      "is a link out of the repository: skills behind it were not scanned",
    ),
    ...orphaned(removed, loose),
  ];
}
