import { messageOf } from "../core/errors.ts";
import type { Gap } from "../core/finding.ts";
import { comparePaths, lastSegment } from "../core/path.ts";
import { redact } from "../core/redact.ts";
import type { FileEntry, FileTree, Skill } from "../core/skill.ts";
import { isTextKind } from "./classify.ts";
import { gapOf, type Loaded, loadedFrom, unread } from "./content.ts";
import type { SkillFolder } from "./discover.ts";
import { readFrontmatter } from "./frontmatter.ts";

/** How much of a skill is read. What lies beyond is a gap. */
export interface LoadLimits {
  /** Bytes of one file. */
  readonly fileBytes: number;
  /** Bytes of all files of a skill together. */
  readonly skillBytes: number;
  /** Files of a skill. */
  readonly files: number;
}

/** The largest of 2,580 real skills has a few megabytes and some hundred files. */
export const defaultLimits: LoadLimits = { fileBytes: 8 * 1024 ** 2, skillBytes: 64 * 1024 ** 2, files: 5000 };

/** Reads under way at once: enough to hide the latency of an API, few enough for its limits. */
const concurrency = 8;
const maxNameLength = 200;

/** An entry with the number of bytes that the limits allow it; undefined when it is one file too many. */
interface Planned {
  readonly entry: FileEntry;
  readonly allowed: number | undefined;
}

/** The manifest comes first and then the smallest files, so that a few big ones cannot crowd out the rest. */
function plan(folder: SkillFolder, limits: LoadLimits): Planned[] {
  // By identity: a tree made by hand can have two entries of one name.
  const rest = folder.entries.filter((entry) => entry !== folder.manifest);
  const order = [folder.manifest, ...rest.sort((a, b) => a.size - b.size || comparePaths(a.path, b.path))];
  let left = limits.skillBytes;
  return order.map((entry, index) => {
    if (index >= limits.files) return { entry, allowed: undefined };
    const allowed = Math.min(limits.fileBytes, left);
    left -= Math.min(allowed, entry.size);
    return { entry, allowed };
  });
}

async function loadOne(tree: FileTree, folder: SkillFolder, { entry, allowed }: Planned): Promise<Loaded> {
  if (allowed === undefined) return unread(folder, entry, []);
  if (entry.mode === "submodule") {
    return unread(folder, entry, [gapOf(entry, "submodule", "another repository holds its content", 0)]);
  }
  if (allowed === 0 && entry.size > 0) {
    return unread(folder, entry, [gapOf(entry, "too-large", "the skill is larger than the limit", entry.size)]);
  }
  try {
    return loadedFrom(folder, entry, await tree.read(entry, allowed));
  } catch (error) {
    return unread(folder, entry, [gapOf(entry, "unreadable", messageOf(error), entry.size)]);
  }
}

async function loadAll(tree: FileTree, folder: SkillFolder, planned: readonly Planned[]): Promise<Loaded[]> {
  const loaded: Loaded[] = [];
  const queue = planned.entries();
  const work = async (): Promise<void> => {
    for (const [index, item] of queue) loaded[index] = await loadOne(tree, folder, item);
  };
  await Promise.all(Array.from({ length: concurrency }, work));
  return loaded;
}

/** One gap for all files beyond the limit: a list of them would be as long as the attack. */
function tooManyFiles(folder: SkillFolder, planned: readonly Planned[]): Gap[] {
  const left = planned.filter(({ allowed }) => allowed === undefined);
  if (left.length === 0) return [];
  const bytes = left.reduce((sum, { entry }) => sum + entry.size, 0);
  const detail = `${left.length} of ${planned.length} files were not read`;
  return [{ path: folder.path, reason: "too-many-files", detail, bytes }];
}

/** Whether a file may be a container: text is none but for notebooks, nor is what the repository does not hold. */
const mayHoldFiles = ({ artifact: { kind, path } }: Loaded): boolean =>
  isTextKind(kind) ? /\.ipynb$/i.test(path) : kind !== "symlink" && kind !== "submodule";

/** The files, and what containers among them hold. Their readers are loaded by the first skill that may need them: most never do. */
async function openedFrom(folder: SkillFolder, loaded: readonly Loaded[]): Promise<readonly Loaded[]> {
  if (!loaded.some(mayHoldFiles)) return loaded;
  const { openAll } = await import("./containers/index.ts");
  return openAll(folder, loaded);
}

/** `name` of the frontmatter on one line, else the name of the folder. */
function nameOf(folder: SkillFolder, given: unknown): string {
  const isScalar = typeof given === "string" || typeof given === "number";
  const name = isScalar ? redact(String(given)).replace(/\s+/g, " ").trim().slice(0, maxNameLength) : "";
  return name || lastSegment(folder.path);
}

/**
 * Reads a skill. Every entry becomes an artifact, by path, and so do the members of containers; whatever was not read is a gap, and a
 * read that fails is one too, so this throws only for a bug.
 */
export async function loadSkill(
  tree: FileTree,
  folder: SkillFolder,
  limits: LoadLimits = defaultLimits,
): Promise<{ skill: Skill; gaps: Gap[] }> {
  const planned = plan(folder, limits);
  const loaded = await loadAll(tree, folder, planned);
  const opened = await openedFrom(folder, loaded);
  // The plan puts the manifest first, and a folder always has one.
  const [manifest] = opened as readonly [Loaded, ...Loaded[]];
  const kind = folder.kind ?? "skill";
  // The main file of a configuration is no SKILL.md, and has nothing to say for the others.
  const hasHead = kind === "skill" && isTextKind(manifest.artifact.kind);
  const frontmatter = readFrontmatter(hasHead ? manifest.artifact.text : "", { bom: manifest.bom });
  const ordered = opened.toSorted((a, b) => comparePaths(a.artifact.fullPath, b.artifact.fullPath));
  const skill: Skill = {
    kind,
    path: folder.path,
    name: nameOf(folder, frontmatter.values["name"]),
    manifest: manifest.artifact,
    frontmatter,
    artifacts: ordered.map(({ artifact }) => artifact),
  };
  return {
    skill,
    gaps: [...ordered.flatMap(({ gaps }) => gaps), ...tooManyFiles(folder, planned), ...(folder.gaps ?? [])],
  };
}
