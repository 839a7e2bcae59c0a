import { folderOf } from "../core/path.ts";
import type { EntryMode, FileTree } from "../core/skill.ts";

/** Why an archive was not opened. */
export const archiveFaults = [
  "not-an-archive",
  "too-many-entries",
  "too-large",
  "traversal",
  "link",
  "encrypted",
  "broken",
] as const;
export type ArchiveFault = (typeof archiveFaults)[number];

/** An archive that was not opened. The message names the member and holds its hostile name. */
export class ArchiveError extends Error {
  readonly why: ArchiveFault;
  /** Files of `too-many-entries`, bytes of `too-large`, as far as they were counted. */
  readonly found: number | undefined;

  constructor(why: ArchiveFault, message: string, found?: number) {
    super(message);
    this.name = "ArchiveError";
    this.why = why;
    this.found = found;
  }
}

/** What may come out of an archive. */
export interface ArchiveLimits {
  /** Files and links; folders do not count. */
  readonly files: number;
  /** Bytes of all contents, unpacked: as declared, and as they come. */
  readonly bytes: number;
  /** `keep`: a link is an entry whose content is its target. Else it is refused, and so are devices and pipes. */
  readonly links?: "refuse" | "keep";
  /** `keep`: a name that leads out of the archive is kept below `(parent)` or `(root)`. Else it is refused. */
  readonly unsafeNames?: "refuse" | "keep";
  /** Leading folders to leave out of each path that has more than those, as `package/` of npm. */
  readonly strip?: number;
}

/** One member, by its path in the tree. */
export interface ArchiveEntry {
  readonly path: string;
  readonly mode: EntryMode;
  readonly size: number;
}

/** An archive that was opened. */
export interface OpenArchive {
  readonly tree: FileTree;
  /** Files and links in the order of the archive, each path once. */
  readonly entries: readonly ArchiveEntry[];
}

/** Folders that an archive may name beside its files: headers cost time, whatever is in them. */
export const maxFolders = 10_000;

/** Longest path of the systems that archives come from. */
const maxPath = 4096;

const drive = /^[A-Za-z]:(?=[\\/])/;

/** A path that leads out, made harmless and told apart from all that do not. */
const harmless = (segments: readonly string[], isAbsolute: boolean): string[] => [
  ...(isAbsolute ? ["(root)"] : []),
  ...segments.map((segment) => (segment === ".." ? "(parent)" : segment.replace(drive, "(root)"))),
];

/**
 * The path of a member in the tree: `.` and doubled slashes are left out, a backslash is a character like others. Undefined for the
 * root. Throws an ArchiveError for a name that leads out, where those are refused.
 */
export function pathIn(name: string, limits: ArchiveLimits): string | undefined {
  if (name.includes("\0") || name.length > maxPath) {
    throw new ArchiveError("broken", "the archive has a member whose name is no path");
  }
  const parts = name.split("/").filter((segment) => segment !== "" && segment !== ".");
  const isAbsolute = name.startsWith("/");
  const leadsOut = isAbsolute || drive.test(name) || parts.includes("..");
  if (leadsOut && limits.unsafeNames !== "keep")
    throw new ArchiveError("traversal", `${name} leads out of the archive`);
  const { strip = 0 } = limits;
  const kept = leadsOut ? harmless(parts, isAbsolute) : parts;
  // What lies above those folders is unpacked by some programs as well.
  const path = (kept.length > strip ? kept.slice(strip) : kept).join("/");
  return path === "" ? undefined : path;
}

/**
 * Throws an ArchiveError where programs that unpack would not agree on what there is: a path twice, or as a file and as a folder. What is
 * scanned would not be what is installed.
 */
export function checkDistinct(paths: readonly string[]): void {
  const files = new Set(paths);
  if (files.size < paths.length) throw new ArchiveError("broken", "the archive has a path twice");
  for (const path of paths) {
    for (let folder = folderOf(path); folder !== "."; folder = folderOf(folder)) {
      if (files.has(folder)) throw new ArchiveError("broken", "the archive has a path as a file and as a folder");
    }
  }
}

/** The error of an archive with too many files. */
export const tooMany = (found: number, { files }: ArchiveLimits): ArchiveError =>
  new ArchiveError("too-many-entries", `the archive has ${found} files or more, and ${files} are allowed`, found);

/** The error of an archive that unpacks to too much. */
export const tooLarge = (found: number, { bytes }: ArchiveLimits): ArchiveError =>
  new ArchiveError("too-large", `the archive unpacks to ${found} bytes or more, and ${bytes} are allowed`, found);

/** The error for links, devices and pipes. */
export const refusedLink = (path: string): ArchiveError =>
  new ArchiveError("link", `${path} is a link or a device, and only files are allowed`);
