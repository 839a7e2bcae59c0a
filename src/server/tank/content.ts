import { lastSegment } from "../../core/path.ts";
import { ArchiveError } from "../../files/archive.ts";
import { openTarGz } from "../../files/archive-tar.ts";
import type { Services } from "../services.ts";
import { packageLimits } from "./archive.ts";
import { installable, type VersionRow } from "./publishing.ts";
import { Refusal } from "./refusal.ts";

/** Bytes of one file that are served (its server). */
const maxFile = 10 * 1024 ** 2;

/**
 * The tarball of a version, as it was uploaded. Throws a Refusal: 403 for one that failed its scan (the registry's document: blocked from
 * installation until a new version is published) or was not scanned, 404 where it is gone.
 */
export async function tarballOf({ blobs }: Services, row: VersionRow): Promise<Uint8Array> {
  if (!installable.includes(row.status)) {
    const why = row.status === "failed" ? "failed its security scan (verdict: fail)" : "has not passed a security scan";
    throw new Refusal(403, `Version ${row.version} ${why} and cannot be installed`);
  }
  const bytes = row.blob_key === null ? undefined : await blobs.get(row.blob_key);
  if (!bytes) throw new Refusal(404, "Package not available");
  return bytes;
}

/** The folder that all files of an archive lie in, with its slash; none where its name looks like that of a file (its server). */
function commonRoot(paths: readonly string[]): string {
  const [root = "", ...rest] = paths[0]?.split("/") ?? [];
  const prefix = `${root}/`;
  return rest.length > 0 && !root.includes(".") && paths.every((path) => path.startsWith(prefix)) ? prefix : "";
}

const pathsOf = (row: VersionRow): readonly string[] => (row.files ?? []) as readonly string[];

/** Paths of the files of a version, without a folder that holds them all. */
export function listFiles(row: VersionRow): string[] {
  const paths = pathsOf(row);
  const root = commonRoot(paths);
  return paths.map((path) => path.slice(root.length));
}

/** A path as a caller gave it: slashes either way, no step upwards, not absolute. Throws a Refusal (400). */
export function checkedPath(raw: string): string {
  const path = raw.replaceAll("\\", "/").replaceAll("\0", "");
  if (path === "" || path.startsWith("/") || path.split("/").includes(".."))
    throw new Refusal(400, "Invalid file path");
  return path;
}

/** One file of a version. Throws a Refusal: 404 where it has none of that path, 413 for one that is too large, and as `tarballOf`. */
export async function readPackageFile(services: Services, row: VersionRow, path: string): Promise<Uint8Array> {
  const paths = pathsOf(row);
  const wanted = commonRoot(paths) + path;
  if (!paths.includes(wanted)) throw new Refusal(404, "File not found in package");
  const tarball = await tarballOf(services, row);
  try {
    const { tree } = await openTarGz(tarball, { ...packageLimits, bytes: maxFile, below: wanted });
    const entry = (await tree.list()).find((each) => each.path === lastSegment(wanted));
    if (!entry) throw new Refusal(404, "File not found in package");
    return await tree.read(entry);
  } catch (error) {
    if (error instanceof ArchiveError && error.why === "too-large") throw new Refusal(413, "File too large to serve");
    throw error;
  }
}
