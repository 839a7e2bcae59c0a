import { Buffer } from "node:buffer";
import { extract, type Header } from "tar-stream";
import { messageOf } from "../../core/errors.ts";
import type { EntryMode } from "../../core/skill.ts";
import { allowance, type Contents, type Part, type PartGap, type Room } from "./contents.ts";
import { nameFacts } from "./names.ts";

const encoder = new TextEncoder();

function modeOf(header: Header): EntryMode {
  if (header.type === "symlink" || header.type === "link") return "symlink";
  return (header.mode & 0o111) !== 0 ? "executable" : "file";
}

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

/** Takes the next member in; a link has its target as content, a folder and a device have none. */
async function take(tape: Tape, header: Header, chunks: AsyncIterable<Uint8Array>, room: Room): Promise<void> {
  const mode = modeOf(header);
  const wanted = room.members > 0 && (mode === "symlink" || /file/.test(header.type));
  const content = await collected(chunks, wanted ? allowance(room, header.size) : 0);
  tape.seen += 512 + header.size;
  if (room.members <= 0) tape.left++;
  if (!wanted) return;
  const bytes = mode === "symlink" ? encoder.encode(header.linkname ?? "") : content;
  const size = mode === "symlink" ? bytes.length : header.size;
  tape.parts.push({ name: header.name.slice(0, 500) || "(unnamed)", mode, size, bytes });
  room.members--;
  room.bytes -= bytes.length;
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
