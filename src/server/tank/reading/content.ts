import { lastSegment } from "../../../core/path.ts";
import { ArchiveError } from "../../../files/archive.ts";
import { openTarGz } from "../../../files/archive-tar.ts";
import { Budget } from "../../http/budget.ts";
import type { BlobStream, Services } from "../../services.ts";
import { installable, type VersionRow } from "../publishing/versions.ts";
import { Refusal } from "../refusal.ts";
import { maxTarball, packageLimits } from "../scanning/archive.ts";

/** Bytes of one file that are served (its server). */
const maxFile = 10 * 1024 ** 2;

/**
 * Tarballs that are opened at the same time to read one file of them, each of the largest size: anybody may ask for files of public
 * packages, any number at once.
 */
const opening = new Budget(4 * maxTarball);
const patience = 20_000;

/**
 * Throws a Refusal for a version whose tarball nobody may have: 403 for one that failed its scan (the registry's document: blocked from
 * installation until a new version is published) or was not scanned, 404 where it is gone. Returns its key.
 */
function tarballKey(row: VersionRow): string {
  if (!installable.includes(row.status)) {
    const why = row.status === "failed" ? "failed its security scan (verdict: fail)" : "has not passed a security scan";
    throw new Refusal(403, `Version ${row.version} ${why} and cannot be installed`);
  }
  if (row.blob_key === null) throw gone();
  return row.blob_key;
}

const gone = (): Refusal => new Refusal(404, "Package not available");

/** The tarball of a version, as it was uploaded; cancel what is not read. Throws a Refusal as `tarballKey` does. */
export async function tarballOf({ blobs }: Services, row: VersionRow): Promise<BlobStream> {
  const stream = await blobs.stream(tarballKey(row));
  if (!stream) throw gone();
  return stream;
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

/**
 * One file of a version, for a caller from a network. Throws a Refusal: 404 where it has none of that path, 413 for one that is too large,
 * 503 while too many are read, and as `tarballOf`.
 */
export async function readPackageFile(
  services: Services,
  row: VersionRow,
  path: string,
  network: string,
): Promise<Uint8Array> {
  const paths = pathsOf(row);
  const wanted = commonRoot(paths) + path;
  if (!paths.includes(wanted)) throw new Refusal(404, "File not found in package");
  const key = tarballKey(row);
  if (!(await opening.take(maxTarball, patience, network))) {
    throw new Refusal(503, "Too many files are being read, try again later", { headers: { "retry-after": "5" } });
  }
  try {
    return await unpackedFile(services, key, wanted);
  } finally {
    opening.give(maxTarball, network);
  }
}

async function unpackedFile({ blobs }: Services, key: string, wanted: string): Promise<Uint8Array> {
  const tarball = await blobs.get(key);
  if (!tarball) throw gone();
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
