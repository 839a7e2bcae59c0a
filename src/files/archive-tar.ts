import { Buffer } from "node:buffer";
import { pipeline, Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { extract, type Header } from "tar-stream";
import { messageOf } from "../core/errors.ts";
import { isWithin, lastSegment } from "../core/path.ts";
import type { EntryMode } from "../core/skill.ts";
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
import { type MemoryFile, MemoryTree } from "./memory.ts";

/** What may come out of a tar. */
export interface TarLimits extends ArchiveLimits {
  /** Only the file or folder of this path, after `strip`, is wanted: paths are relative to it, and what lies elsewhere counts for nothing. */
  readonly below?: string;
  /** Bytes that gzip may unpack to, whatever the headers say; absent: what files and bytes can need. */
  readonly stream?: number;
}

const block = 512;
/** Of each file beside its content: a header, a long name and the rest of a block. */
const overhead = 8 * block;
/** Members that nobody wants in a large repository of which one folder is. */
const maxUnwanted = 200_000;

const streamOf = ({ stream, bytes, files }: TarLimits): number => stream ?? bytes + (files + maxFolders) * overhead;

const types = new Set<Header["type"] | null>(["file", "contiguous-file", null]);
const linkTypes = new Set<Header["type"] | null>(["symlink", "link"]);

/** Mode of what is kept; undefined for what has no content. A type that is not known is unpacked as a file (POSIX pax, ustar typeflag). */
function modeOf({ type, mode }: Header, limits: ArchiveLimits, path: string): EntryMode | undefined {
  if (type === "directory") return undefined;
  if (types.has(type ?? null)) return ((mode ?? 0) & 0o111) !== 0 ? "executable" : "file";
  if (limits.links !== "keep") throw refusedLink(path);
  return linkTypes.has(type ?? null) ? "symlink" : undefined;
}

interface Tape {
  readonly limits: TarLimits;
  bytes: number;
  readonly entries: { path: string; mode: EntryMode; size: number }[];
  readonly files: Map<string, MemoryFile>;
  headers: number;
}

async function contentOf(header: Header, mode: EntryMode, chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  // A copy: a chunk may be a view of the whole archive, and would keep it in memory.
  return mode === "symlink" ? Buffer.from(header.linkname ?? "") : Buffer.concat(parts);
}

async function skip(chunks: AsyncIterable<Uint8Array>): Promise<void> {
  for await (const _ of chunks);
}

function wantedPath(name: string, limits: TarLimits): string | undefined {
  const path = pathIn(name, limits);
  const { below } = limits;
  if (path === undefined || below === undefined) return path;
  if (path === below) return lastSegment(path);
  return isWithin(path, below) ? path.slice(below.length + 1) : undefined;
}

/**
 * Throws an ArchiveError where a header for all members (POSIX pax, typeflag g) names them or says how long they are: of programs that
 * unpack some obey that and some do not. The parser keeps it to itself, and obeys it now and then.
 */
function checkGlobal(tar: object): void {
  const { _paxGlobal: global } = tar as { readonly _paxGlobal?: Readonly<Record<string, string>> | null };
  if (global && ["path", "linkpath", "size"].some((key) => Object.hasOwn(global, key))) {
    throw new ArchiveError("broken", "the archive gives all its members one name or size");
  }
}

/** Takes the next member in; its content is read in any case, or the next one never comes. */
async function take(tape: Tape, header: Header, chunks: AsyncIterable<Uint8Array>): Promise<void> {
  const { limits } = tape;
  const others = limits.below === undefined ? maxFolders : maxUnwanted;
  if (++tape.headers > limits.files + others) throw tooMany(tape.headers, limits);
  // tar-stream neither ends the content of a folder with a size nor skips it: without one it reads it as the next header.
  if (header.type === "directory") header.size = 0;
  const path = wantedPath(header.name, limits);
  const mode = path === undefined ? undefined : modeOf(header, limits, path);
  if (path === undefined || mode === undefined) return skip(chunks);
  tape.bytes += header.size ?? 0;
  if (tape.entries.length >= limits.files) throw tooMany(tape.entries.length + 1, limits);
  if (tape.bytes > limits.bytes) throw tooLarge(tape.bytes, limits);
  const bytes = await contentOf(header, mode, chunks);
  tape.entries.push({ path, mode, size: bytes.length });
  tape.files.set(path, { bytes, mode });
}

/** Errors of ours stay what they are; the others say that the archive is none, or none beyond this point. */
function faultOf(error: unknown, tape: Tape): ArchiveError {
  if (error instanceof ArchiveError) return error;
  const why = tape.headers === 0 ? "not-an-archive" : "broken";
  return new ArchiveError(why, `the archive cannot be read: ${messageOf(error)}`);
}

async function wind(chunks: AsyncIterable<Uint8Array>, limits: TarLimits): Promise<OpenArchive> {
  const tape: Tape = { limits, bytes: 0, entries: [], files: new Map(), headers: 0 };
  const tar = extract();
  const fed = new Promise<unknown>((resolve) => pipeline(Readable.from(chunks), tar, resolve));
  try {
    for await (const member of tar) {
      checkGlobal(tar);
      await take(tape, member.header, member as AsyncIterable<Uint8Array>);
    }
  } catch (error) {
    throw faultOf(error, tape);
  }
  const error = await fed;
  if (error) throw faultOf(error, tape);
  // Also of what stands behind the end, where some programs read on: there it could stand in for what others unpack.
  checkDistinct(tape.entries.map(({ path }) => path));
  return { tree: new MemoryTree(tape.files, { name: "archive" }), entries: tape.entries };
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  if (bytes.length < block) throw new ArchiveError("not-an-archive", "the file is no tar");
  yield Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
}

async function* unpacked(bytes: Uint8Array, limits: TarLimits): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip();
  gunzip.end(bytes);
  let size = 0;
  for await (const chunk of gunzip as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > streamOf(limits)) throw tooLarge(size, limits);
    yield chunk;
  }
  if (size < block) throw new ArchiveError("not-an-archive", "the file is no tar");
}

/**
 * Reads a tar (POSIX, PAX, GNU) into memory. Throws an ArchiveError for what is none, is damaged, has more than the limits allow, or
 * members that they refuse; stops reading there.
 */
export const openTar = (bytes: Uint8Array, limits: TarLimits): Promise<OpenArchive> => wind(once(bytes), limits);

/** Reads a tar packed with gzip into memory, as `openTar` does; unpacks no further than the limits can need. */
export async function openTarGz(bytes: Uint8Array, limits: TarLimits): Promise<OpenArchive> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) throw new ArchiveError("not-an-archive", "the file is no gzip");
  return wind(unpacked(bytes, limits), limits);
}
