import { ArchiveError, type OpenArchive } from "../../files/archive.ts";
import { openTarGz } from "../../files/archive-tar.ts";
import { Refusal } from "./refusal.ts";

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

/** Names of main files, in the order in which they are looked for; case counts for nothing. */
const mainNames = ["skill.md", "tank.json", "skills.json", "readme.md"];

const depth = (path: string): number => path.split("/").length;

/** The file that stands for a whole package: its SKILL.md nearest to the root, else its manifest, else its README, else its first file. */
export function mainFileOf(paths: readonly string[]): string {
  const nearest = paths.toSorted((a, b) => depth(a) - depth(b));
  for (const name of mainNames) {
    const found = nearest.find((path) => path.toLowerCase() === name || path.toLowerCase().endsWith(`/${name}`));
    if (found !== undefined) return found;
  }
  return paths[0]!;
}
