import { dataView } from "./contents.ts";

/** Signatures of a zip (APPNOTE.TXT 6.3.10, §4.3). */
const localHeader = 0x04034b50;
const centralHeader = 0x02014b50;
const endRecord = 0x06054b50;

const endSize = 22;
const localSize = 30;
/** A comment of 65,535 bytes, and as much data behind the archive. */
const searched = 2 * 65_536;

/** Where a zip lies in a file: archives may be appended to something else, and something to them. */
export interface ZipRange {
  readonly start: number;
  readonly end: number;
}

/** Start of the archive when an end record lies at `at`. The offset of the directory counts from there. */
function startOf(view: DataView, at: number): number | undefined {
  const size = view.getUint32(at + 12, true);
  const offset = view.getUint32(at + 16, true);
  if (offset === 0xffffffff || size === 0xffffffff || view.getUint16(at + 10, true) === 0xffff) return 0;
  const directory = at - size;
  if (directory < 0 || directory - offset < 0) return undefined;
  const isEmpty = size === 0 && view.getUint16(at + 10, true) === 0;
  const isDirectory = size >= 4 && view.getUint32(directory, true) === centralHeader;
  return isEmpty || isDirectory ? directory - offset : undefined;
}

/** Finds the last zip in a file by its end record; undefined when there is none. */
export function zipRange(bytes: Uint8Array): ZipRange | undefined {
  const view = dataView(bytes);
  const last = bytes.length - endSize;
  for (let at = last; at >= Math.max(0, last - searched); at--) {
    if (bytes[at] !== 0x50 || view.getUint32(at, true) !== endRecord) continue;
    const end = at + endSize + view.getUint16(at + 20, true);
    const start = end <= bytes.length ? startOf(view, at) : undefined;
    if (start !== undefined) return { start, end };
  }
  return undefined;
}

/** The packed bytes of a member, found by its local header. */
export interface Local {
  readonly name: Uint8Array;
  /** Where the header begins, and where the packed bytes do and end. */
  readonly header: number;
  readonly start: number;
  readonly end: number;
}

/** Reads the local header at `header` of a member of `packed` bytes; undefined when it is none, or leads out of the archive. */
export function localAt(bytes: Uint8Array, header: number, packed: number): Local | undefined {
  if (header + localSize > bytes.length) return undefined;
  const view = dataView(bytes);
  if (view.getUint32(header, true) !== localHeader) return undefined;
  const nameEnd = header + localSize + view.getUint16(header + 26, true);
  const start = nameEnd + view.getUint16(header + 28, true);
  const end = start + packed;
  return end <= bytes.length ? { name: bytes.subarray(header + localSize, nameEnd), header, start, end } : undefined;
}

/** Where the end record of an archive lies, whose comment reaches to the end of its bytes. */
function endRecordOf(bytes: Uint8Array): number | undefined {
  const view = dataView(bytes);
  const last = bytes.length - endSize;
  for (let at = last; at >= Math.max(0, last - 65_535); at--) {
    const isRecord = bytes[at] === 0x50 && view.getUint32(at, true) === endRecord;
    if (isRecord && at + endSize + view.getUint16(at + 20, true) === bytes.length) return at;
  }
  return undefined;
}

/** The comment of an archive. */
export function commentOf(bytes: Uint8Array): Uint8Array {
  const at = endRecordOf(bytes);
  return at === undefined ? new Uint8Array() : bytes.subarray(at + endSize);
}

/** Where the directory begins; the end of the archive when its record does not tell. */
function directoryStart(bytes: Uint8Array): number {
  const at = endRecordOf(bytes);
  return at === undefined ? bytes.length : Math.min(dataView(bytes).getUint32(at + 16, true), at);
}

/** A size and a checksum may stand behind a member (§4.3.9), and a program may align the next. */
const maxDescriptor = 24;

/** Stretches before the directory that belong to none of the listed members, without descriptors: `limit` of them at most. */
export function stretchesBetween(bytes: Uint8Array, members: readonly Local[], limit: number): Uint8Array[] {
  const found: Uint8Array[] = [];
  const end = directoryStart(bytes);
  let covered = 0;
  for (const next of [...members.toSorted((a, b) => a.header - b.header), { header: end, end }]) {
    if (next.header - covered > maxDescriptor && found.length < limit) found.push(bytes.subarray(covered, next.header));
    covered = Math.max(covered, next.end);
  }
  return found;
}

const signature = [0x50, 0x4b, 3, 4] as const;

/** Offsets of local headers that lie in none of the listed members: `limit` of them at most. */
export function unlistedHeaders(bytes: Uint8Array, members: readonly Local[], limit: number): number[] {
  const sorted = members.toSorted((a, b) => a.header - b.header);
  const found: number[] = [];
  let next = 0;
  let covered = 0;
  for (
    let at = bytes.indexOf(0x50);
    at >= 0 && found.length < limit;
    at = bytes.indexOf(0x50, Math.max(at + 1, covered))
  ) {
    while (next < sorted.length && sorted[next]!.header <= at) covered = Math.max(covered, sorted[next++]!.end);
    if (at < covered || !signature.every((byte, i) => bytes[at + i] === byte)) continue;
    found.push(at);
  }
  return found;
}
