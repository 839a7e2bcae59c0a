import { type ChangedSkill, type Changes, changedSkills, type SkillNames, withoutPartner } from "./compare/changes.ts";
import { comparePaths, isWithin } from "./core/path.ts";
import type { FileEntry, FileTree } from "./core/skill.ts";
import type { Settings } from "./settings.ts";
import { discover, folderFilter, type SkillFolder } from "./skills/discover.ts";
import { readFrontmatter } from "./skills/frontmatter.ts";
import { surfacesOf } from "./skills/surfaces.ts";

/** Which skills of a tree are meant. */
export interface Selection {
  /** Folder in which skills are looked for; `.` or absent for the whole tree. */
  readonly path?: string;
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  /** Whether the configuration of agents beside the skills is scanned as well; absent: yes. */
  readonly surfaces?: boolean;
  /** Paths of files that stand for a skill though they are not called SKILL.md: what was given as a single file. */
  readonly manifests?: readonly string[];
}

/** Which skills the settings mean. */
export const selectionOf = ({ path, include, exclude, surfaces }: Settings): Selection => ({
  path,
  include,
  exclude,
  surfaces,
});

/** All skills and configurations of a tree, by path, and the paths of those that are meant. No two have the same path. */
export interface Folders {
  readonly all: readonly SkillFolder[];
  /** All that the tree lists. */
  readonly entries: readonly FileEntry[];
  readonly meant: ReadonlySet<string>;
}

/** The skills and configurations of a tree. Throws a ConfigError for a glob that cannot mean anything. */
export async function foldersOf(tree: FileTree, selection: Selection): Promise<Folders> {
  const { path = ".", surfaces = true, manifests = [] } = selection;
  const keeps = folderFilter(selection);
  const entries = await tree.list();
  const skills = discover(entries, {}, manifests);
  const others = surfaces ? await surfacesOf(tree, entries, skills) : [];
  const all = [...skills, ...others].sort((a, b) => comparePaths(a.path, b.path));
  const kept = all.filter((folder) => isWithin(folder.path, path) && keeps(folder.path));
  return { all, entries, meant: new Set(kept.map((folder) => folder.path)) };
}

/** Bytes of a manifest in which its name is looked for. */
const nameBytes = 64 * 1024;

async function nameOf(tree: FileTree, { kind, manifest }: SkillFolder): Promise<string> {
  if (kind === "configuration" || manifest.mode === "symlink" || manifest.mode === "submodule") return "";
  // What cannot be read has no name here; the scan reads it again, and leaves a gap.
  const bytes = await tree.read(manifest, nameBytes).catch(() => new Uint8Array());
  const { name } = readFrontmatter(new TextDecoder().decode(bytes)).values;
  return typeof name === "string" ? name : "";
}

/** Names of the skills that the other side does not have at their path: by them a moved and rewritten skill is known again. */
async function namesOf(tree: FileTree, folders: readonly SkillFolder[], others: readonly SkillFolder[]) {
  const names = new Map<string, string>();
  for (const folder of withoutPartner(folders, others)) names.set(folder.path, await nameOf(tree, folder));
  return names;
}

/** A skill of head that is to be scanned. */
export interface Selected {
  readonly head: SkillFolder;
  /** Absent for a skill that is as it was. */
  readonly change?: ChangedSkill;
  /** For an added skill: the skill of base that files of it belonged to. */
  readonly takesFrom?: string;
}

/** What a change did to the skills that are meant. */
export interface SelectedChanges {
  readonly selected: readonly Selected[];
  readonly removed: Changes["removed"];
  /** What of head is left out. */
  readonly leftOut: readonly SkillFolder[];
  readonly names: SkillNames;
}

/** The skill of base that lost files to a new skill inside it: a SKILL.md in its folder took them. */
const loserTo = (head: SkillFolder, base: readonly SkillFolder[]): SkillFolder | undefined =>
  base
    .filter(({ path }) => isWithin(head.path, path))
    .find(({ entries }) => entries.some((entry) => isWithin(entry.path, head.path)));

/**
 * Tells what changed among the skills that are meant. One that was meant in base is meant wherever it moves to, and so is one that takes
 * files of a meant one: moving a skill, or putting a SKILL.md into it, must not take anything out of judgement.
 */
export async function selectChanges(
  sides: { readonly base: FileTree; readonly head: FileTree },
  before: Folders,
  after: Folders,
): Promise<SelectedChanges> {
  const names: SkillNames = {
    base: await namesOf(sides.base, before.all, after.all),
    head: await namesOf(sides.head, after.all, before.all),
  };
  const changes = changedSkills(before.all, after.all, names);
  const changed = new Map(changes.pairs.map((pair) => [pair.head.path, pair]));
  const selected: Selected[] = [];
  const leftOut: SkillFolder[] = [];
  for (const head of after.all) {
    const change = changed.get(head.path);
    const takesFrom = change && !change.base ? loserTo(head, before.all)?.path : undefined;
    const origin = change?.base?.path ?? takesFrom;
    if (after.meant.has(head.path) || (origin !== undefined && before.meant.has(origin))) {
      selected.push({ head, ...(change && { change }), ...(takesFrom !== undefined && { takesFrom }) });
    } else leftOut.push(head);
  }
  return { selected, removed: changes.removed.filter(({ path }) => before.meant.has(path)), leftOut, names };
}
