import type { Drift } from "../core/drift.ts";
import { messageOf } from "../core/errors.ts";
import { maxNamed } from "../core/notice.ts";
import { comparePaths, isWithin } from "../core/path.ts";
import { redact } from "../core/redact.ts";
import type { Notice, SkillComparison } from "../core/report.ts";
import { entryOf, type FileTree } from "../core/skill.ts";
import { oneLine } from "../report/escape.ts";
import { firstFew, plural } from "../report/words.ts";
import type { SkillFilter, SkillFolder } from "../skills/discover.ts";
import { folderFilter } from "../skills/discover.ts";
import { readFrontmatter } from "../skills/frontmatter.ts";
import { contentOf, type SkillContent } from "./content.ts";
import { driftOf, type Locks, sameEntry } from "./drift.ts";
import { lockPath } from "./file.ts";
import { foreignDrifts } from "./foreign/index.ts";
import type { Sides } from "./foreign/sides.ts";
import { readLock } from "./read.ts";
import type { Lock, LockEntry } from "./schema.ts";

/** What locks are read for. */
export interface LockInput {
  readonly head: FileTree;
  readonly base?: FileTree;
  /** Whether base was wanted. */
  readonly wantBase: boolean;
  /**
   * The tree whose lock says what was approved: the base branch as it is now, or head where the repository's own commits are scanned.
   * Absent: base, else head. `none`: no lock is read.
   */
  readonly lockFrom?: FileTree | "none" | undefined;
  readonly engine: LockEntry["engine"];
}

/** The locks of a run, and what is to be said of them. */
export interface LockRun extends Locks {
  readonly notices: readonly Notice[];
  /** Whether the change writes the entry of a skill anew, or takes it out. */
  readonly isTouched: (path: string) => boolean;
}

const none: Lock = new Map();

/** The lock of a tree, read once for trees that have the same file. */
function reader(): (tree: FileTree) => Promise<Lock | undefined> {
  const known = new Map<FileTree | string, Promise<Lock | undefined>>();
  return async (tree) => {
    const key = (await entryOf(tree, lockPath))?.id ?? tree;
    const lock = known.get(key) ?? readLock(tree);
    known.set(key, lock);
    return lock;
  };
}

/** The lock that a change brings. One that cannot be read approves nothing, and everybody should know: after the merge no run would work. */
async function brought(tree: FileTree, read: ReturnType<typeof reader>) {
  try {
    return { lock: await read(tree), notices: [] };
  } catch (error) {
    const message = `${messageOf(error)}. Nothing in it counts, and after the merge no scan would run`;
    return { lock: none, notices: [{ level: "warning", message } as const] };
  }
}

/** Paths of two locks whose entries differ. */
const differing = (before: Lock, after: Lock): string[] =>
  before === after
    ? []
    : [...new Set([...before.keys(), ...after.keys()])].filter((path) => !sameEntry(before.get(path), after.get(path)));

const namedPaths = (paths: readonly string[]): string =>
  firstFew(paths.toSorted(comparePaths), maxNamed, (path) => oneLine(path, 200));

/** What a change does to the lock, in words. Of a skill that head does not have nobody misses the entry. */
function changeNotices({ change, exists }: LockRun, there: ReadonlySet<string>): Notice[] {
  if (!change) return [];
  const { before, after } = change;
  const touched = differing(before, after);
  const approved = touched.filter((path) => after.has(path));
  const dropped = touched.filter((path) => !after.has(path) && there.has(path));
  const forced = approved.filter((path) => after.get(path)?.forced !== undefined);
  const start = !exists ? "this change brings the first lock, and with it approves" : "this change also approves";
  const rest = "once it is merged: review the lock as well as the skills";
  return [
    ...(approved.length > 0
      ? [
          {
            level: "notice",
            message: `${start} ${plural(approved.length, "skill")} ${rest}: ${namedPaths(approved)}`,
          } as const,
        ]
      : []),
    ...(forced.length > 0
      ? [{ level: "warning", message: `of what this change approves the policy fails: ${namedPaths(forced)}` } as const]
      : []),
    ...(dropped.length > 0
      ? [
          {
            level: "warning",
            message: `this change takes the approval of ${plural(dropped.length, "skill")} out of the lock: ${namedPaths(dropped)}`,
          } as const,
        ]
      : []),
  ];
}

const unreadBase: Notice = {
  level: "warning",
  message:
    "base could not be read, so the skills were held against the lock of head, which the change may have written",
};

/**
 * Reads the locks of a run; undefined where there is none, which costs a look for one file. Throws a ConfigError when the lock that
 * counts cannot be read.
 */
export async function openLocks({ head, base, wantBase, lockFrom, engine }: LockInput): Promise<LockRun | undefined> {
  if (lockFrom === "none") return undefined;
  const read = reader();
  const from = lockFrom ?? base ?? head;
  const approved = await read(from);
  if (from === head || base === undefined) {
    if (!approved) return undefined;
    const notices = from === head && wantBase && lockFrom === undefined ? [unreadBase] : [];
    return { approved, exists: true, engine, notices, isTouched: () => false };
  }
  const before = (from === base ? approved : await read(base).catch(() => none)) ?? none;
  const { lock, notices } = await brought(head, read);
  if (!approved && !lock && before.size === 0 && notices.length === 0) return undefined;
  const after = lock ?? none;
  const touched = new Set(differing(before, after));
  return {
    approved: approved ?? none,
    exists: approved !== undefined,
    change: { before, after },
    engine,
    notices,
    isTouched: (path) => touched.has(path),
  };
}

/** Bytes of a manifest in which its version is looked for. */
const manifestBytes = 64 * 1024;

/** The version that the frontmatter of a skill gives: `version`, or that of `metadata`. */
export async function versionOf(tree: FileTree, { manifest }: SkillFolder): Promise<string | undefined> {
  if (manifest.mode === "symlink" || manifest.mode === "submodule") return undefined;
  const bytes = await tree.read(manifest, manifestBytes).catch(() => new Uint8Array());
  const { version, metadata } = readFrontmatter(new TextDecoder().decode(bytes)).values;
  const given = version ?? (metadata as { readonly version?: unknown } | null | undefined)?.version;
  return typeof given === "string" || typeof given === "number" ? oneLine(redact(String(given)), 100) : undefined;
}

const noContent: SkillContent = { digest: "", files: [] };

/** A skill against the locks. Its bytes are read only where an entry is there to hold them against. */
async function driftIn(skill: SkillComparison, folder: SkillFolder, head: FileTree, run: LockRun): Promise<Drift[]> {
  const { path, previousPath, change, capabilities } = skill;
  const movedFrom = change === "renamed" ? previousPath : undefined;
  const present = { path, used: capabilities.used, ...(movedFrom !== undefined && { movedFrom }) };
  const isAsked = [path, movedFrom ?? path].some((each) => run.approved.has(each)) || run.isTouched(path);
  if (!isAsked) return driftOf({ ...present, content: noContent }, run);
  try {
    const content = await contentOf(head, folder);
    const version = await versionOf(head, folder);
    return driftOf({ ...present, content, ...(version !== undefined && { version }) }, run);
  } catch (error) {
    const message = `its bytes cannot be held against the lock: ${oneLine(messageOf(error), 200)}`;
    return [{ kind: "bytes", message }];
  }
}

/** Both trees of a run with what they list, and the skills of head. */
export interface LockedTrees extends Sides {
  readonly head: Sides["head"] & { readonly all: readonly SkillFolder[] };
}

/**
 * Skills with how they differ from what was approved, by the locks of the run where it has some, and by what other tools recorded
 * in head. Agent configuration is not locked.
 */
export async function withDrift(
  comparisons: readonly SkillComparison[],
  trees: LockedTrees,
  run: LockRun | undefined,
): Promise<readonly SkillComparison[]> {
  const { head } = trees;
  const foreign = foreignDrifts(trees);
  const byPath = new Map(head.all.map((folder) => [folder.path, folder]));
  const skills: SkillComparison[] = [];
  for (const skill of comparisons) {
    const folder = skill.kind === "skill" ? byPath.get(skill.path) : undefined;
    const own = folder && run ? await driftIn(skill, folder, head.tree, run) : [];
    const drift = [...own, ...(folder ? await foreign(skill, folder) : [])];
    const masked = drift.map((each) => ({ ...each, message: redact(each.message) }));
    skills.push(masked.length > 0 ? { ...skill, drift: masked } : skill);
  }
  return skills;
}

/** Locked skills that head does not have, as far as they are meant. */
export function goneFrom(
  { approved, change }: Pick<Locks, "approved" | "change">,
  folders: readonly SkillFolder[],
  selection: SkillFilter & { readonly path?: string },
): string[] {
  const { path: root = "." } = selection;
  const keeps = folderFilter(selection);
  const there = new Set(folders.filter(({ kind }) => kind !== "configuration").map(({ path }) => path));
  return [...(change?.after ?? approved).keys()]
    .filter((path) => !there.has(path) && isWithin(path, root) && keeps(path))
    .sort(comparePaths);
}

/** What is to be said of the locks of a run whatever the verdict; `folders` are those of head. */
export function lockNotices(
  run: LockRun,
  folders: readonly SkillFolder[],
  selection: SkillFilter & { readonly path?: string },
): Notice[] {
  const gone = goneFrom(run, folders, selection);
  const changes = changeNotices(run, new Set(folders.map(({ path }) => path)));
  const said = run.notices.length > 0 ? run.notices : changes;
  if (gone.length === 0) return [...said];
  const message = `${plural(gone.length, "locked skill")} ${gone.length === 1 ? "is" : "are"} gone: ${namedPaths(gone)}; take ${gone.length === 1 ? "it" : "them"} out with \`skill-scan lock\``;
  return [...said, { level: "notice", message }];
}
