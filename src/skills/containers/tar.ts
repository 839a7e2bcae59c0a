import { Buffer } from "node:buffer";
import { extract, type Header } from "tar-stream";
import { messageOf } from "../../core/errors.ts";
import type { EntryMode } from "../../core/skill.ts";
import { allowance, type Contents, type Part, type PartGap, type Room } from "./contents.ts";
import { nameFacts } from "./names.ts";

const encoder = new TextEncoder();

const fileMode = ({ mode }: Header): EntryMode => ((mode & 0o111) !== 0 ? "executable" : "file");

const modeOf = (header: Header): EntryMode =>
  header.type === "symlink" || header.type === "link" ? "symlink" : fileMode(header);

/** Bytes that chunks hold together, the first `limit` of them kept. */
async function collected(chunks: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array> {
  const kept: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    if (size < limit) kept.push(chunk.subarray(0, limit - size));
    size += chunk.length;
  }
  return new Uint8Array(Buffer.concat(kept));
}

interface Tape {
  readonly parts: Part[];
  /** Bytes of the members that were reached. */
  seen: number;
  /** Members that no bound let in. */
  left: number;
}

/** Whether a member has content by its type: types that are not known are unpacked as files (POSIX pax, §ustar, typeflag). */
const isFile = (type: Header["type"] | null): boolean => type === "file" || type === "contiguous-file" || type === null;

function partOf({ name }: Header, mode: EntryMode, bytes: Uint8Array, size = bytes.length): Part {
  return { name: name.slice(0, 500) || "(unnamed)", mode, size, bytes };
}

/** Takes the next member in; a link has its target as content, a folder and a device have none, and what they carry is content anyhow. */
async function take(tape: Tape, header: Header, chunks: AsyncIterable<Uint8Array>, room: Room): Promise<void> {
  // tar-stream neither ends the content of a folder with a size nor skips it: without one it reads it as the next header.
  if (header.type === "directory") header.size = 0;
  const mode = modeOf(header);
  const content = await collected(chunks, room.members > 0 ? allowance(room, header.size) : 0);
  tape.seen += 512 + header.size;
  const parts = [
    ...(mode === "symlink" ? [partOf(header, mode, encoder.encode(header.linkname ?? ""))] : []),
    ...(header.size > 0 || isFile(header.type) ? [partOf(header, fileMode(header), content, header.size)] : []),
  ];
  if (room.members <= 0) tape.left++;
  if (room.members <= 0 || parts.length === 0) return;
  tape.parts.push(...parts);
  room.members--;
  room.bytes -= content.length;
}

/** Reads until the end or the damage. Returns what is wrong with the archive, when something is. */
async function wind(tape: Tape, bytes: Uint8Array, room: Room): Promise<string | undefined> {
  const tar = extract();
  tar.on("error", () => undefined);
  tar.end(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length));
  try {
    for await (const member of tar) await take(tape, member.header, member as AsyncIterable<Uint8Array>, room);
  } catch (error) {
    return messageOf(error);
  }
  return undefined;
}

/** Reads the members of a tar (POSIX, GNU and old ones, with tar-stream), within `room`. */
export async function readTar(bytes: Uint8Array, room: Room): Promise<Contents> {
  const tape: Tape = { parts: [], seen: 0, left: 0 };
  const broken = await wind(tape, bytes, room);
  const gaps: PartGap[] = [];
  if (broken !== undefined) {
    const rest = Math.max(1, bytes.length - tape.seen);
    gaps.push({ name: "", reason: "archive", detail: broken, bytes: rest });
  }
  if (tape.left > 0) {
    gaps.push({ name: "", reason: "too-many-files", detail: `${tape.left} members were not read`, bytes: tape.left });
  }
  return { parts: tape.parts, gaps, facts: nameFacts(tape.parts), complete: true };
}
