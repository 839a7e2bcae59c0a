import { ArchiveError, type OpenArchive } from "../../../files/archive.ts";
import { openTarGz } from "../../../files/archive-tar.ts";
import { mainFileOf } from "../../../sources/main-file.ts";
import { Refusal } from "../refusal.ts";

const megabyte = 1024 ** 2;

/** Bytes of an upload: the registry's limit (its constants). */
export const maxTarball = 50 * megabyte;

/** Files of a package, and what they may unpack to (the registry's limits); the rest of the stream is headers and padding. */
export const packageLimits = { files: 1000, bytes: 50 * megabyte, stream: 56 * megabyte } as const;

/**
 * Opens the tarball of a package: only files, below its root, each path once. Throws a Refusal (400) for all else: the caller packed it.
 */
export async function openPackage(bytes: Uint8Array): Promise<OpenArchive> {
  try {
    const archive = await openTarGz(bytes, packageLimits);
    if (archive.entries.length === 0) throw new ArchiveError("broken", "the archive has no files");
    return archive;
  } catch (error) {
    if (!(error instanceof ArchiveError)) throw error;
    throw new Refusal(400, "Invalid tarball", { details: { reason: error.why, message: error.message } });
  }
}

/** What stands for a package without a SKILL.md: its manifest, by either of its names, or its README. */
const heads = [/^tank\.json$/i, /^skills\.json$/i, /^readme\.md$/i];

/** The file that stands for a package, which `openPackage` gave: it has one. */
export const mainOf = ({ entries }: Pick<OpenArchive, "entries">): string =>
  mainFileOf(
    entries.map(({ path }) => path),
    heads,
  )!;
