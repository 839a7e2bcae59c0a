import { comparePaths, folderOf, isWithin, lastSegment } from "../../core/path.ts";
import { ArchiveError, type OpenArchive } from "../../files/archive.ts";
import { openZip } from "../../files/archive-zip.ts";
import type { FormFile } from "../http/body.ts";
import { Refusal } from "./errors.ts";
import { FolderTree, mainFile } from "./skill.ts";

const megabyte = 1024 ** 2;

/** Its server's limits: 50 MB of upload, 500 files, 200 MB unpacked. */
export const uploadLimits = { upload: 50 * megabyte, files: 500, bytes: 200 * megabyte } as const;

/** What is too large to be taken at all. */
export const tooLargeUpload = (): Refusal =>
  new Refusal(413, `Upload exceeds maximum size of ${uploadLimits.upload / megabyte} MB`);

function zipWords({ why, found = 0 }: ArchiveError): string {
  switch (why) {
    case "too-many-entries":
      return `ZIP contains ${found} files, exceeding limit of ${uploadLimits.files}`;
    case "too-large":
      return `ZIP uncompressed size (${Math.floor(found / megabyte)} MB) exceeds limit of ${uploadLimits.bytes / megabyte} MB`;
    case "traversal":
      return "ZIP contains path traversal entries";
    case "link":
      return "ZIP contains symbolic link entries";
    case "encrypted":
      return "ZIP contains encrypted entries";
    default:
      return "Invalid ZIP archive";
  }
}

async function opened(bytes: Uint8Array): Promise<OpenArchive> {
  try {
    return await openZip(bytes, uploadLimits);
  } catch (error) {
    if (error instanceof ArchiveError) throw new Refusal(400, zipWords(error));
    throw error;
  }
}

/** Folders with a SKILL.md, as a file or a folder of that name. */
function skillFolders(paths: readonly string[]): string[] {
  const folders = new Set<string>();
  for (const path of paths) {
    const segments = path.split("/");
    const at = segments.indexOf(mainFile);
    if (at >= 0) folders.add(segments.slice(0, at).join("/") || ".");
    // A folder of that name may hold another one.
    if (lastSegment(path) === mainFile) folders.add(folderOf(path));
  }
  return [...folders].sort(comparePaths);
}

/** Folders that are named in one answer. */
const maxNamed = 20;

/** Folders that lie in no other one. They are sorted, so what one lies in comes first. */
function outermost(folders: readonly string[]): string[] {
  const roots: string[] = [];
  for (const folder of folders) if (!roots.some((root) => isWithin(folder, root))) roots.push(folder);
  return roots;
}

/** The skill of an upload, and how many files of the archive lie beside it and are not scanned, as its server does not. */
export interface UploadedSkill {
  readonly tree: FolderTree;
  /** Name of its folder. */
  readonly folder: string;
  readonly outside: number;
}

/** Opens an uploaded ZIP with one skill. Throws a Refusal in its server's words. */
export async function openUpload(file: Pick<FormFile, "name" | "bytes">): Promise<UploadedSkill> {
  if (!file.name.endsWith(".zip")) throw new Refusal(400, "File must be a ZIP archive");
  if (file.bytes.length > uploadLimits.upload) throw tooLargeUpload();
  const { tree, entries } = await opened(file.bytes);
  const paths = [...new Set(entries.map(({ path }) => path))];
  const roots = outermost(skillFolders(paths));
  const [root] = roots;
  if (root === undefined) throw new Refusal(400, "No SKILL.md found in uploaded archive");
  if (roots.length > 1) {
    const named = roots.length > maxNamed ? [...roots.slice(0, maxNamed), "…"] : roots;
    const detail = `Archive contains ${roots.length} separate skills (${named.join(", ")}); upload one skill per archive`;
    throw new Refusal(400, detail);
  }
  const outside = paths.filter((path) => !isWithin(path, root)).length;
  // Its server unpacks to a folder of this name.
  return { tree: new FolderTree(tree, root), folder: root === "." ? "extracted" : lastSegment(root), outside };
}
