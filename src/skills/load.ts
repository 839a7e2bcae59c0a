import { messageOf } from "../core/errors.ts";
import type { Gap, GapReason } from "../core/finding.ts";
import { sha256Hex } from "../core/fingerprint.ts";
import { comparePaths, lastSegment } from "../core/path.ts";
import { redact, redactedExcerpt } from "../core/redact.ts";
import type { Artifact, ArtifactKind, FileEntry, FileTree, Skill } from "../core/skill.ts";
import { type Classification, classify, isTextKind } from "./classify.ts";
import { type Decoded, decode } from "./decode.ts";
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
/** Share of a text that may be undecodable before it counts as not read. */
const maxBad = 0.1;
const maxNameLength = 200;

/** An entry with the number of bytes that the limits allow it; undefined when it is one file too many. */
interface Planned {
  readonly entry: FileEntry;
  readonly allowed: number | undefined;
}

interface Loaded {
  readonly artifact: Artifact;
  readonly gaps: readonly Gap[];
  readonly bom: boolean;
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

const gapOf = (entry: FileEntry, reason: GapReason, detail: string, bytes: number): Gap => ({
  path: entry.path,
  reason,
  detail,
  bytes,
});

const relativeTo = (folder: string, path: string): string => (folder === "." ? path : path.slice(folder.length + 1));

const artifactOf = (
  folder: SkillFolder,
  entry: FileEntry,
  found: Classification,
  content: Pick<Artifact, "text" | "digest">,
): Artifact => ({
  path: relativeTo(folder.path, entry.path),
  fullPath: entry.path,
  ...found,
  mode: entry.mode,
  size: entry.size,
  ...content,
});

/** Of content that has no text: the hash of what was read; where that is not all, of the object id as well, if there is one. */
function digestOf(entry: FileEntry, bytes: Uint8Array): string {
  const rest = bytes.length < entry.size ? (entry.id ?? "") : "";
  return sha256Hex(`${sha256Hex(bytes)}${rest}`);
}

/** An artifact of which nothing was read: its name alone says what it is, and its id which one. */
const unread = (folder: SkillFolder, entry: FileEntry, gaps: readonly Gap[]): Loaded => ({
  artifact: artifactOf(folder, entry, classify(entry.path, entry.mode, new Uint8Array()), {
    text: "",
    ...(entry.id === undefined ? {} : { digest: entry.id }),
  }),
  gaps,
  bom: false,
});

/** A pointer file of Git LFS, at most 1,024 bytes (git-lfs, docs/spec.md). Returns what it says the real size is. */
function lfsSize(text: string): string | undefined {
  if (text.length > 1024 || !text.startsWith("version https://git-lfs.github.com/spec/")) return undefined;
  return /^size (\d{1,19})$/m.exec(text)?.[1];
}

/** What was not read of a text that was read as far as allowed. */
function textGaps(entry: FileEntry, bytes: Uint8Array, { text, bad }: Decoded): Gap[] {
  const gaps: Gap[] = [];
  const left = entry.size - bytes.length;
  if (left > 0) {
    gaps.push(gapOf(entry, "too-large", `the first ${bytes.length} of ${entry.size} bytes were read`, left));
  }
  const real = lfsSize(text);
  if (real !== undefined) {
    gaps.push(
      gapOf(entry, "lfs-pointer", `it stands for ${real} bytes`, Math.min(Number(real), Number.MAX_SAFE_INTEGER)),
    );
  }
  if (bad > bytes.length * maxBad) gaps.push(gapOf(entry, "undecodable", `${bad} bytes could not be decoded`, bad));
  return gaps;
}

const opaqueReasons: Readonly<Partial<Record<ArtifactKind, GapReason>>> = {
  archive: "archive",
  document: "document",
  executable: "executable",
  bytecode: "bytecode",
  media: "media",
};

function loadedFrom(folder: SkillFolder, entry: FileEntry, bytes: Uint8Array): Loaded {
  const found = classify(entry.path, entry.mode, bytes);
  if (entry.mode === "symlink") {
    const target = decode(bytes).text;
    const gap = gapOf(entry, "symlink", `it points to ${redactedExcerpt(target, 0, 200)}`, 0);
    return { artifact: artifactOf(folder, entry, found, { text: target }), gaps: [gap], bom: false };
  }
  if (!isTextKind(found.kind)) {
    const gap = gapOf(entry, opaqueReasons[found.kind] ?? "binary", found.format ?? "", entry.size);
    const digest = digestOf(entry, bytes);
    return { artifact: artifactOf(folder, entry, found, { text: "", digest }), gaps: [gap], bom: false };
  }
  const decoded = decode(bytes);
  return {
    artifact: artifactOf(folder, entry, found, { text: decoded.text }),
    gaps: textGaps(entry, bytes, decoded),
    bom: decoded.bom,
  };
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

/** `name` of the frontmatter on one line, else the name of the folder. */
function nameOf(folder: SkillFolder, given: unknown): string {
  const isScalar = typeof given === "string" || typeof given === "number";
  const name = isScalar ? redact(String(given)).replace(/\s+/g, " ").trim().slice(0, maxNameLength) : "";
  return name || lastSegment(folder.path);
}

/**
 * Reads a skill. Every entry becomes an artifact, by path; whatever was not read is a gap, and a read that fails is one too, so this
 * throws only for a bug.
 */
export async function loadSkill(
  tree: FileTree,
  folder: SkillFolder,
  limits: LoadLimits = defaultLimits,
): Promise<{ skill: Skill; gaps: Gap[] }> {
  const planned = plan(folder, limits);
  const loaded = await loadAll(tree, folder, planned);
  // The plan puts the manifest first, and a folder always has one.
  const [manifest] = loaded as [Loaded, ...Loaded[]];
  const isText = isTextKind(manifest.artifact.kind);
  const frontmatter = readFrontmatter(isText ? manifest.artifact.text : "", { bom: manifest.bom });
  const ordered = loaded.toSorted((a, b) => comparePaths(a.artifact.fullPath, b.artifact.fullPath));
  const skill: Skill = {
    path: folder.path,
    name: nameOf(folder, frontmatter.values["name"]),
    manifest: manifest.artifact,
    frontmatter,
    artifacts: ordered.map(({ artifact }) => artifact),
  };
  return { skill, gaps: [...ordered.flatMap(({ gaps }) => gaps), ...tooManyFiles(folder, planned)] };
}
