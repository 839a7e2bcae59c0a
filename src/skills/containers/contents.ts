import type { GapReason } from "../../core/finding.ts";
import type { ArtifactFact, EntryMode } from "../../core/skill.ts";
import type { Classification } from "../classify.ts";

/** What came out of a container: a member, or a text taken from it. */
export interface Part {
  /** Path within the container, as it is written there: hostile. */
  readonly name: string;
  readonly mode: EntryMode;
  /** Bytes of all of it; `bytes` holds fewer when a bound was reached. */
  readonly size: number;
  readonly bytes: Uint8Array;
  /** What it is, where content and name do not tell. */
  readonly as?: Classification;
}

/** What was not read of a container; of the container itself when `name` is empty. */
export interface PartGap {
  readonly name: string;
  readonly reason: GapReason;
  readonly detail: string;
  readonly bytes: number;
}

/** What a reader found in a container. */
export interface Contents {
  readonly parts: readonly Part[];
  readonly gaps: readonly PartGap[];
  readonly facts: readonly ArtifactFact[];
  /** True when parts and gaps account for all of it: then the container itself counts as read. */
  readonly complete: boolean;
  /** True when the parts hold all of its text, which would else be read twice. */
  readonly replacesText?: boolean;
}

/** What opening the containers of one skill may cost, counted down as it is spent: counts and no clock. */
export interface Room {
  /** Bytes that may still come out of containers. */
  bytes: number;
  /** Members that may still come out of them. */
  members: number;
}

/** Real skills stay far below each figure: the largest archive in 2,580 of them holds 70 kB, the largest document 30 parts. */
export const roomOfSkill = (): Room => ({ bytes: 32 * 1024 ** 2, members: 5000 });

/** Containers within one another that are opened. */
export const maxDepth = 4;

/** Bytes of one member, as of one file. */
const maxMember = 8 * 1024 ** 2;
/** How many times its packed size a member may grow: source code shrinks to a fifth, a table of numbers to a thirtieth. */
const maxRatio = 100;
/** Up to this size the ratio does not matter. */
const ratioFloor = 256 * 1024;

/** Bytes that a member packed into `packed` bytes may become. */
export const allowance = (room: Room, packed: number): number =>
  Math.max(0, Math.min(maxMember, room.bytes, Math.max(ratioFloor, packed * maxRatio)));

const encoder = new TextEncoder();

/** A text taken out of a container, as a part of it: none when there is nothing in it but white space. */
export function textPart(name: string, text: string, as: Classification = { kind: "text" }): Part[] {
  if (text.trim() === "") return [];
  const bytes = encoder.encode(text);
  return [{ name, mode: "file", size: bytes.length, bytes, as }];
}

/** Fewer bytes beside a container are padding. */
const minRest = 16;

const isPadding = (byte: number): boolean => byte === 0 || byte === 0xff || byte === 10 || byte === 13;

/** Bytes of a file that are no part of what a reader understands, as a member of their own; padding is nothing. */
export const restPart = (name: string, bytes: Uint8Array): Part[] =>
  bytes.length < minRest || bytes.every(isPadding) ? [] : [{ name, mode: "file", size: bytes.length, bytes }];

const latin1 = new TextDecoder("latin1");

/** Bytes as characters of the same number, for patterns: offsets agree. */
export const asLatin1 = (bytes: Uint8Array): string => latin1.decode(bytes);

/** A little-endian or big-endian view of bytes. */
export const dataView = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
