import * as zlib from "node:zlib";
import type { Entry } from "yauzl";
import { messageOf } from "../core/errors.ts";
import type { EntryMode, FileEntry, FileTree } from "../core/skill.ts";
import { directoryOf, isEncrypted, modeOf, rawName } from "../skills/containers/zip.ts";
import { type Local, localAt, unlistedHeaders, zipRange } from "../skills/containers/zip-layout.ts";
import { decode } from "../skills/decode.ts";
import {
  ArchiveError,
  type ArchiveLimits,
  checkDistinct,
  maxFolders,
  type OpenArchive,
  pathIn,
  refusedLink,
  tooLarge,
  tooMany,
} from "./archive.ts";

/** A member that is a file or a link. */
interface Member {
  readonly path: string;
  readonly mode: EntryMode;
  readonly entry: Entry;
  readonly local: Local;
}

const broken = (detail: string): ArchiveError => new ArchiveError("broken", `the zip is damaged: ${detail}`);

/** A name of a member. Programs of Windows write `\\` between folders, and most that unpack take it so: else a skill could hide behind one. */
const nameIn = (bytes: Uint8Array): string => decode(bytes).text.replaceAll("\\", "/");

const nameOf = (entry: Entry): string => nameIn(rawName(entry));

/** What stands in the directory of a zip: files and links by path, and folders. */
interface Listing {
  readonly files: readonly { readonly path: string; readonly entry: Entry }[];
  readonly folders: readonly Entry[];
}

const isFolder = (entry: Entry): boolean => nameOf(entry).endsWith("/");

/** The members of the directory. Checks count, sizes, names and kinds, in this order, for all of them. */
async function listed(bytes: Uint8Array, limits: ArchiveLimits): Promise<Listing> {
  const { entries, count, broken: damage } = await directoryOf(bytes, limits.files + maxFolders);
  if (damage !== undefined) throw broken(damage);
  const files = entries.filter((entry) => !isFolder(entry));
  if (entries.length < count) throw tooMany(count, limits);
  if (files.length > limits.files) throw tooMany(files.length, limits);
  const declared = files.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
  if (declared > limits.bytes) throw tooLarge(declared, limits);
  const paths = new Map(entries.map((entry) => [entry, pathIn(nameOf(entry), limits)]));
  const found = files.map((entry) => ({ entry, path: paths.get(entry) ?? "(unnamed)" }));
  const link = found.find(({ entry }) => modeOf(entry) === "symlink");
  if (link && limits.links !== "keep") throw refusedLink(link.path);
  const locked = found.find(({ entry }) => isEncrypted(entry));
  if (locked) throw new ArchiveError("encrypted", `${locked.path} needs a password`);
  checkDistinct(found.map(({ path }) => path));
  return { files: found, folders: entries.filter(isFolder) };
}

function located(bytes: Uint8Array, { path, entry }: { path: string; entry: Entry }): Member {
  const local = localAt(bytes, entry.relativeOffsetOfLocalHeader, entry.compressedSize);
  if (!local) throw broken(`${path} lies outside of it`);
  if (nameIn(local.name) !== nameOf(entry)) throw broken(`${path} has two names`);
  if (![0, 8].includes(entry.compressionMethod)) throw broken(`${path} is packed by method ${entry.compressionMethod}`);
  return { path, mode: modeOf(entry), entry, local };
}

/** Members that share bytes: a few packed megabytes would unpack to petabytes. */
function checkOverlap(members: readonly Member[]): void {
  let covered = 0;
  for (const { path, local } of members.toSorted((a, b) => a.local.header - b.local.header)) {
    if (local.header < covered) throw broken(`${path} lies in another member`);
    covered = local.end;
  }
}

async function* chunksOf(bytes: Uint8Array, { entry, local }: Member): AsyncGenerator<Uint8Array> {
  const packed = bytes.subarray(local.start, local.end);
  if (entry.compressionMethod === 0) return yield packed;
  const inflate = zlib.createInflateRaw();
  inflate.end(packed);
  yield* inflate as AsyncIterable<Uint8Array>;
}

/** A folder has no content (two bytes are nothing, deflated): what it says it has some programs unpack. */
function folderAt(bytes: Uint8Array, entry: Entry): Local {
  const { relativeOffsetOfLocalHeader, compressedSize, uncompressedSize } = entry;
  const local = localAt(bytes, relativeOffsetOfLocalHeader, compressedSize);
  if (!local || uncompressedSize > 0 || compressedSize > 2) throw broken("a folder of it has content");
  return local;
}

/** Members that no directory lists, in another zip before or behind this one or between its members: some programs unpack those. */
function checkUnlisted(file: Uint8Array, start: number, locals: readonly Local[]): void {
  const inFile = locals.map((local) => ({ ...local, header: start + local.header, end: start + local.end }));
  if (unlistedHeaders(file, inFile, 1).length > 0) throw broken("it has members that its directory does not list");
}

/** Unpacks a member without keeping it: it must be as long as declared, and have the checksum. Ends at the declared size. */
async function check(bytes: Uint8Array, member: Member): Promise<void> {
  const { entry, path } = member;
  let size = 0;
  let sum = 0;
  for await (const chunk of chunksOf(bytes, member)) {
    size += chunk.length;
    if (size > entry.uncompressedSize) break;
    sum = zlib.crc32(chunk, sum);
  }
  if (size !== entry.uncompressedSize || sum !== entry.crc32) throw broken(`${path} is not what its header says`);
}

/** The members of a zip, unpacked each time they are read: only the packed bytes are in memory. */
class ZipTree implements FileTree {
  readonly name = "archive";
  private readonly bytes: Uint8Array;
  private readonly members: ReadonlyMap<string, Member>;

  constructor(bytes: Uint8Array, members: readonly Member[]) {
    this.bytes = bytes;
    this.members = new Map(members.map((member) => [member.path, member]));
  }

  async list(): Promise<FileEntry[]> {
    return Array.from(this.members.values(), entryOf);
  }

  async find(path: string): Promise<FileEntry | undefined> {
    const member = this.members.get(path);
    return member && entryOf(member);
  }

  async read({ path }: FileEntry, limit = Number.POSITIVE_INFINITY): Promise<Uint8Array> {
    const member = this.members.get(path);
    if (!member) throw new Error(`no such file: ${path}`);
    const content = new Uint8Array(Math.min(limit, member.entry.uncompressedSize));
    let at = 0;
    for await (const chunk of chunksOf(this.bytes, member)) {
      const part = chunk.subarray(0, content.length - at);
      content.set(part, at);
      at += part.length;
      if (at >= content.length) break;
    }
    return content;
  }
}

const entryOf = ({ path, mode, entry }: Member): FileEntry => ({ path, mode, size: entry.uncompressedSize });

/**
 * Opens a zip. Its members are checked now (count, declared sizes, names, links, passwords, paths that stand twice, overlaps, members that
 * stand in no directory, real sizes, checksums: the first that fails is thrown as an ArchiveError) and unpacked when they are read. The tree keeps `file`: do not change it.
 */
export async function openZip(file: Uint8Array, limits: ArchiveLimits): Promise<OpenArchive> {
  const range = zipRange(file);
  if (!range) throw new ArchiveError("not-an-archive", "the file is no zip");
  const bytes = file.subarray(range.start, range.end);
  const { files, folders } = await listed(bytes, limits);
  const members = files.map((each) => located(bytes, each));
  checkOverlap(members);
  const locals = [...members.map(({ local }) => local), ...folders.map((entry) => folderAt(bytes, entry))];
  checkUnlisted(file, range.start, locals);
  for (const member of members) {
    await check(bytes, member).catch((error: unknown) => {
      throw error instanceof ArchiveError ? error : broken(messageOf(error));
    });
  }
  return { tree: new ZipTree(bytes, members), entries: members.map(entryOf) };
}
