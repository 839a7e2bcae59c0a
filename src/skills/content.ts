import type { Gap, GapReason } from "../core/finding.ts";
import { sha256Hex } from "../core/fingerprint.ts";
import { pathBelow } from "../core/path.ts";
import { redactedExcerpt } from "../core/redact.ts";
import type { Artifact, ArtifactKind, FileEntry } from "../core/skill.ts";
import { type Classification, classify, isTextKind } from "./classify.ts";
import { type Decoded, decode } from "./decode.ts";
import type { SkillFolder } from "./discover.ts";

/** Share of a text that may be undecodable before it counts as not read. */
const maxBad = 0.1;

/** A file that was read, or was not. */
export interface Loaded {
  readonly artifact: Artifact;
  readonly gaps: readonly Gap[];
  /** Whether a byte order mark stood before its text. */
  readonly bom: boolean;
  /** What was read of the file itself; absent when nothing was. */
  readonly bytes?: Uint8Array;
}

/** A gap at an entry. */
export const gapOf = (entry: FileEntry, reason: GapReason, detail: string, bytes: number): Gap => ({
  path: entry.path,
  reason,
  detail,
  bytes,
});

const artifactOf = (
  folder: SkillFolder,
  entry: FileEntry,
  found: Classification,
  content: Pick<Artifact, "text" | "digest">,
): Artifact => ({
  path: pathBelow(entry.path, folder.path),
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
export const unread = (folder: SkillFolder, entry: FileEntry, gaps: readonly Gap[]): Loaded => ({
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

/** Reads the content of an entry: `bytes` may be its beginning only. `found` is what it is, where that is known otherwise. */
export function loadedFrom(
  folder: SkillFolder,
  entry: FileEntry,
  bytes: Uint8Array,
  found: Classification = classify(entry.path, entry.mode, bytes),
): Loaded {
  if (entry.mode === "symlink") {
    const target = decode(bytes).text;
    const gap = gapOf(entry, "symlink", `it points to ${redactedExcerpt(target, 0, 200)}`, 0);
    return { artifact: artifactOf(folder, entry, found, { text: target }), gaps: [gap], bom: false, bytes };
  }
  if (!isTextKind(found.kind)) {
    const gap = gapOf(entry, opaqueReasons[found.kind] ?? "binary", found.format ?? "", entry.size);
    const digest = digestOf(entry, bytes);
    return { artifact: artifactOf(folder, entry, found, { text: "", digest }), gaps: [gap], bom: false, bytes };
  }
  const decoded = decode(bytes);
  return {
    artifact: artifactOf(folder, entry, found, { text: decoded.text }),
    gaps: textGaps(entry, bytes, decoded),
    bom: decoded.bom,
    bytes,
  };
}
