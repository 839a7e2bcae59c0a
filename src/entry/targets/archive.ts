import { DidNotRunError } from "../../core/errors.ts";
import type { FileTree } from "../../core/skill.ts";
import { ArchiveError, type ArchiveFault, type ArchiveLimits } from "../../files/archive.ts";
import { magicOf } from "../../skills/magic.ts";

/** What an archive that is scanned by itself may unpack to. Links are data; a name that leads out is refused: nothing good has one. */
const limits: ArchiveLimits = { files: 20_000, bytes: 256 * 1024 ** 2, links: "keep" };

const remedies: Readonly<Record<ArchiveFault, string>> = {
  "not-an-archive": "Unpack it into an empty folder and scan that folder.",
  "too-many-entries": "Unpack it into an empty folder and scan that folder: a folder has no such bound.",
  "too-large": "Unpack it into an empty folder and scan that folder: a folder has no such bound.",
  traversal: "Do not unpack it: a program that does may write outside of the folder.",
  link: "Do not unpack it: it holds more than files.",
  encrypted: "Unpack it with its password into an empty folder and scan that folder.",
  broken: "Get it again. Programs do not agree on what a damaged archive holds, so it is not judged.",
};

/** The format of an archive by its first bytes; undefined for what is none, and for documents that are zips inside. */
export function formatOf(head: Uint8Array): string | undefined {
  const magic = magicOf(head);
  if (magic?.kind !== "archive") return undefined;
  // A tar says so in letters, which a text could begin with as well: not 257 bytes into it.
  return magic.certain || magic.format === "tar" ? magic.format : undefined;
}

/** The readers are loaded for an archive only: most scans are of folders. */
async function opened(bytes: Uint8Array, format: string): Promise<FileTree> {
  if (format === "zip") return (await (await import("../../files/archive-zip.ts")).openZip(bytes, limits)).tree;
  const { openTar, openTarGz } = await import("../../files/archive-tar.ts");
  return (await (format === "tar" ? openTar : openTarGz)(bytes, limits)).tree;
}

/**
 * The files of an archive; undefined for a file that is none. Throws a DidNotRunError for an archive that
 * cannot be read as a whole: damaged, locked, too large, of a format that is not opened, or with names that lead out.
 */
export async function archiveTree(bytes: Uint8Array, name: string): Promise<FileTree | undefined> {
  const format = formatOf(bytes);
  if (format === undefined) return undefined;
  if (!["zip", "tar", "gzip"].includes(format)) {
    throw new DidNotRunError(`${name} is packed as ${format}, which is not opened here`, remedies["not-an-archive"]);
  }
  try {
    return await opened(bytes, format);
  } catch (error) {
    if (!(error instanceof ArchiveError)) throw error;
    throw new DidNotRunError(`${name}: ${error.message}`, remedies[error.why], { cause: error });
  }
}
