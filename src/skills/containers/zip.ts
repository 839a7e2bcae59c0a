import { Buffer } from "node:buffer";
import { type Entry, fromBuffer, type ZipFile } from "yauzl";
import { messageOf } from "../../core/errors.ts";
import type { EntryMode } from "../../core/skill.ts";
import { decode } from "../decode.ts";
import { allowance, type Contents, type Part, type PartGap, type Room, restPart, textPart } from "./contents.ts";
import { inflated } from "./inflate.ts";
import { factAbout, nameFacts, nameFrom } from "./names.ts";
import { commentOf, type Local, localAt, stretchesBetween, unlistedHeaders, zipRange } from "./zip-layout.ts";

/** Directory of a zip as far as it could be read. */
export interface Directory {
  readonly entries: readonly Entry[];
  /** How many it says there are. */
  readonly count: number;
  readonly broken?: string;
}

/** Names stay bytes: what yauzl thinks of them must not end the reading. */
const options = { lazyEntries: true, decodeStrings: false, validateEntrySizes: false } as const;

function openZip(bytes: Uint8Array): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    fromBuffer(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), options, (error, file) =>
      error ? reject(error) : resolve(file),
    );
  });
}

function listed(file: ZipFile, limit: number): Promise<Directory> {
  const entries: Entry[] = [];
  return new Promise((resolve) => {
    const done = (broken?: string) =>
      resolve({ entries, count: file.entryCount, ...(broken === undefined ? {} : { broken }) });
    file.on("error", (error: unknown) => done(messageOf(error)));
    file.on("end", () => done());
    file.on("entry", (entry: Entry) => {
      if (entries.length >= limit) return done();
      entries.push(entry);
      file.readEntry();
    });
    file.readEntry();
  });
}

/** Reads the central directory of a zip, `limit` entries at most; never throws. Names and comments are left as bytes. */
export async function directoryOf(bytes: Uint8Array, limit: number): Promise<Directory> {
  try {
    return await listed(await openZip(bytes), limit);
  } catch (error) {
    return { entries: [], count: 0, broken: messageOf(error) };
  }
}

// Without `decodeStrings` the names are bytes, which the types do not tell.
/** Bytes of a member's name. */
export const rawName = (entry: Entry): Uint8Array => entry.fileName as unknown as Uint8Array;
const rawComment = (entry: Entry): Uint8Array => entry.fileComment as unknown as Uint8Array;

/** Unix mode in the upper half of the attributes (APPNOTE.TXT §4.4.15). */
export function modeOf(entry: Entry): EntryMode {
  const mode = entry.externalFileAttributes >>> 16;
  if ((mode & 0o170000) === 0o120000) return "symlink";
  return (mode & 0o111) !== 0 ? "executable" : "file";
}

/** True when it takes a password to read a member (APPNOTE.TXT §4.4.4, bit 0). */
export const isEncrypted = (entry: Entry): boolean => (entry.generalPurposeBitFlag & 1) !== 0;

/** A member as it came out. */
interface Read {
  readonly local?: Local;
  readonly part?: Part;
  /** Bytes that its packed size counts, and that its content does not need. */
  readonly rest?: Part;
  readonly gap?: PartGap;
  /** Kinds of lie that the archive told about it. */
  readonly isFalse?: boolean;
}

const unreadable = (entry: Entry, name: string, detail: string): PartGap => ({
  name,
  reason: "archive",
  detail,
  bytes: Math.max(entry.compressedSize, 1),
});

async function unpacked(entry: Entry, packed: Uint8Array, room: Room) {
  const limit = allowance(room, packed.length);
  if (entry.compressionMethod !== 0) return inflated(packed, "raw", limit);
  return { bytes: packed.subarray(0, limit), complete: packed.length <= limit, used: packed.length };
}

async function readMember(bytes: Uint8Array, entry: Entry, room: Room): Promise<Read> {
  const name = nameFrom(rawName(entry));
  const local = localAt(bytes, entry.relativeOffsetOfLocalHeader, entry.compressedSize);
  if (!local) return { gap: unreadable(entry, name, "it lies outside the archive") };
  if (isEncrypted(entry)) return { local, gap: unreadable(entry, name, "encrypted") };
  // Two bytes are nothing, deflated.
  if (name.endsWith("/") && entry.uncompressedSize === 0 && entry.compressedSize <= 2) return { local };
  if (![0, 8].includes(entry.compressionMethod)) {
    return { local, gap: unreadable(entry, name, `packed by method ${entry.compressionMethod}, which is not read`) };
  }
  const content = await unpacked(entry, bytes.subarray(local.start, local.end), room);
  room.bytes -= content.bytes.length;
  const got = content.bytes.length;
  const size = content.complete ? got : Math.max(entry.uncompressedSize, got + 1);
  const isFalse = (content.complete && got !== entry.uncompressedSize) || nameFrom(local.name) !== name;
  const end = local.start + (content.used ?? local.end - local.start);
  const [rest] = restPart(`${name} (rest)`, bytes.subarray(end, local.end));
  return {
    local: { ...local, end },
    isFalse,
    part: { name, mode: modeOf(entry), size, bytes: content.bytes },
    ...(rest ? { rest } : {}),
  };
}

function directoryGaps({ entries, count, broken }: Directory, size: number): PartGap[] {
  const left = count - entries.length;
  const share = Math.ceil((size * left) / Math.max(count, 1));
  if (broken !== undefined) return [{ name: "", reason: "archive", detail: broken, bytes: Math.max(share, 1) }];
  if (left <= 0) return [];
  return [{ name: "", reason: "too-many-files", detail: `${left} of ${count} members were not read`, bytes: share }];
}

/** Headers that no directory lists: some programs unpack them all the same. */
function unlistedGap(bytes: Uint8Array, reads: readonly Read[]): PartGap[] {
  const locals = reads.flatMap(({ local }) => local ?? []);
  const count = unlistedHeaders(bytes, locals, 100).length;
  const detail = `${count} members stand in no directory of the archive`;
  return count > 0 ? [{ name: "", reason: "archive", detail, bytes: count }] : [];
}

/** Stretches between the members that become members themselves. */
const maxStretches = 20;

/** What an archive holds besides its members: its comments, and bytes before, between and in members that belong to none. */
function besides(bytes: Uint8Array, { entries }: Directory, reads: readonly Read[]): Part[] {
  const comments = [...entries.map(rawComment), commentOf(bytes)].map((comment) => decode(comment).text);
  const locals = reads.flatMap(({ local }) => local ?? []);
  // What only overlaps is listed: a member that could not be read has no place to tell.
  const between = locals.length === entries.length ? stretchesBetween(bytes, locals, maxStretches) : [];
  return [
    ...reads.flatMap(({ rest }) => rest ?? []),
    ...between.flatMap((stretch, index) => restPart(`between-${index + 1}`, stretch)),
    ...textPart("comment.txt", comments.filter((comment) => comment !== "").join("\n")),
  ];
}

/**
 * Reads the members of a zip, within `room`: by the central directory (with yauzl) and the local headers, whose names must agree.
 * Bytes before and behind the archive are left to the caller. Returns undefined when there is no zip in the bytes.
 */
export async function readZip(file: Uint8Array, room: Room): Promise<Contents | undefined> {
  const range = zipRange(file);
  if (!range) return undefined;
  const bytes = file.subarray(range.start, range.end);
  const directory = await directoryOf(bytes, room.members);
  room.members -= directory.entries.length;
  const reads: Read[] = [];
  for (const entry of directory.entries) reads.push(await readMember(bytes, entry, room));
  const parts = reads.flatMap(({ part }) => part ?? []);
  const others = directory.entries.length === directory.count ? besides(bytes, directory, reads) : [];
  const unlisted = directory.entries.length === directory.count ? unlistedGap(bytes, reads) : [];
  const locked = directory.entries.filter(isEncrypted).map((entry) => nameFrom(rawName(entry)));
  return {
    parts: [...parts, ...others],
    gaps: [...directoryGaps(directory, bytes.length), ...reads.flatMap(({ gap }) => gap ?? []), ...unlisted],
    facts: [
      ...factAbout("encrypted", locked),
      ...nameFacts(parts),
      ...factAbout(
        "false-size",
        reads.filter(({ isFalse }) => isFalse).flatMap(({ part }) => part?.name ?? []),
      ),
      ...unlisted.map(({ detail }) => ({ kind: "unlisted-member" as const, detail })),
    ],
    complete: true,
  };
}

/** Reads a file that is a zip: its members, and as members what stands before and behind the archive. */
export async function readZipFile(file: Uint8Array, room: Room): Promise<Contents | undefined> {
  const contents = await readZip(file, room);
  const range = zipRange(file);
  if (!contents || !range) return undefined;
  const beside = [
    ...restPart("leading", file.subarray(0, range.start)),
    ...restPart("trailing", file.subarray(range.end)),
  ];
  return { ...contents, parts: [...contents.parts, ...beside] };
}
