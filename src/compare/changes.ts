import { groupBy } from "../core/group-by.ts";
import { comparePaths } from "../core/path.ts";
import type { SkillChange } from "../core/report.ts";
import type { FileEntry, SkillKind } from "../core/skill.ts";
import type { SkillFolder } from "../skills/discover.ts";

/** A skill of head that differs from base, with the skill of base that it came from. */
export interface ChangedSkill {
  readonly change: Exclude<SkillChange, "unchanged">;
  readonly base?: SkillFolder;
  readonly head: SkillFolder;
}

/** What a change did to the skills of a tree, by path. */
export interface Changes {
  readonly pairs: readonly ChangedSkill[];
  /** Skills of base that nothing in head came from. */
  readonly removed: readonly SkillFolder[];
}

/** Names in the frontmatter by skill path, where they are known. */
export interface SkillNames {
  readonly base: ReadonlyMap<string, string>;
  readonly head: ReadonlyMap<string, string>;
}

const kindOf = (folder: SkillFolder): SkillKind => folder.kind ?? "skill";

/** Files that more removed skills than this have (a licence, a template) do not tell where an added one came from. */
const maxSharers = 32;
/** Share of files in common from which an added skill counts as a removed one at a new place. */
const renameShare = 0.5;

/** Equal keys, equal content and mode. An entry whose id is not known equals nothing. */
const contentOf = (entry: FileEntry): string | undefined => entry.id && `${entry.mode} ${entry.id}`;

function isSame(base: SkillFolder, head: SkillFolder): boolean {
  if (kindOf(base) !== kindOf(head)) return false;
  if (base.entries.length !== head.entries.length) return false;
  const before = new Map(base.entries.map((entry) => [entry.path, contentOf(entry)]));
  return head.entries.every((entry) => {
    const content = contentOf(entry);
    return content !== undefined && before.get(entry.path) === content;
  });
}

/** Blob ids of each skill. Empty files are left out: all of them are alike. */
const idsOf = (folders: readonly SkillFolder[]): Map<SkillFolder, Set<string>> =>
  new Map(
    folders.map((folder) => [
      folder,
      new Set(folder.entries.flatMap((entry) => (entry.id !== undefined && entry.size > 0 ? [entry.id] : []))),
    ]),
  );

interface Candidate {
  readonly base: SkillFolder;
  readonly head: SkillFolder;
  /** 2 to 3 for the same manifest, 0.5 to 1 for files in common, 0 for the same name alone. */
  readonly score: number;
}

function scoreOf(base: SkillFolder, head: SkillFolder, share: number, sameName: boolean): number | undefined {
  if (kindOf(base) !== kindOf(head)) return undefined;
  if (base.manifest.id !== undefined && base.manifest.id === head.manifest.id) return 2 + share;
  if (share >= renameShare) return share;
  return sameName ? 0 : undefined;
}

/** Pairs that share an id or a name, and no others: a change that moves thousands of skills stays cheap. */
function candidatesOf(removed: readonly SkillFolder[], added: readonly SkillFolder[], names?: SkillNames): Candidate[] {
  const ids = idsOf([...removed, ...added]);
  const byId = groupBy(removed, (folder) => ids.get(folder)!);
  const byName = groupBy(removed, (folder) => [names?.base.get(folder.path) ?? ""].filter((name) => name !== ""));
  return added.flatMap((head) => {
    const own = ids.get(head)!;
    const sharers = Array.from(own, (id) => byId.get(id) ?? []).filter((list) => list.length <= maxSharers);
    const named = new Set(byName.get(names?.head.get(head.path) ?? ""));
    return [...new Set([...sharers.flat(), ...named])].flatMap((base) => {
      const theirs = ids.get(base)!;
      const shared = Array.from(own).filter((id) => theirs.has(id)).length;
      const score = scoreOf(base, head, shared / Math.max(theirs.size, own.size, 1), named.has(base));
      return score === undefined ? [] : [{ base, head, score }];
    });
  });
}

/** The surest pairs first; each skill is taken once. Returns base by head. */
function renamesOf(removed: readonly SkillFolder[], added: readonly SkillFolder[], names?: SkillNames) {
  const renames = new Map<SkillFolder, SkillFolder>();
  const taken = new Set<SkillFolder>();
  const surest = candidatesOf(removed, added, names).sort(
    (a, b) => b.score - a.score || comparePaths(a.head.path, b.head.path) || comparePaths(a.base.path, b.base.path),
  );
  for (const { base, head } of surest) {
    if (taken.has(base) || renames.has(head)) continue;
    taken.add(base);
    renames.set(head, base);
  }
  return renames;
}

/** Folders of `some` for which `others` has none of the same kind at the same path. */
export function withoutPartner(some: readonly SkillFolder[], others: readonly SkillFolder[]): SkillFolder[] {
  const there = new Set(others.map((folder) => `${kindOf(folder)} ${folder.path}`));
  return some.filter((folder) => !there.has(`${kindOf(folder)} ${folder.path}`));
}

/**
 * Tells which skills of `head` differ from `base`, by the paths, modes and object ids of their entries. A skill whose entries are all
 * equal is left out. A skill at a new path is `renamed` when one that is gone has the same manifest, at least half of its files, or
 * (with `names`) its name. A configuration is compared with the skill that its folder was, and the other way about: the files are the
 * same; the skill counts as removed all the same.
 */
export function changedSkills(base: readonly SkillFolder[], head: readonly SkillFolder[], names?: SkillNames): Changes {
  const before = new Map(base.map((folder) => [folder.path, folder]));
  const gone = withoutPartner(base, head);
  const renames = renamesOf(
    gone,
    head.filter(({ path }) => !before.has(path)),
    names,
  );
  const pairs = head.flatMap((folder): ChangedSkill[] => {
    const same = before.get(folder.path);
    if (same) return isSame(same, folder) ? [] : [{ change: "modified", base: same, head: folder }];
    const old = renames.get(folder);
    return [old ? { change: "renamed", base: old, head: folder } : { change: "added", head: folder }];
  });
  const used = new Set(renames.values());
  const byPath = (a: SkillFolder, b: SkillFolder) => comparePaths(a.path, b.path);
  return {
    pairs: pairs.sort((a, b) => byPath(a.head, b.head)),
    removed: gone.filter((folder) => !used.has(folder)).sort(byPath),
  };
}
