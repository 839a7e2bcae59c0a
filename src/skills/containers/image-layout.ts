import { asLatin1, dataView } from "./contents.ts";

/** A block of a picture that may hold words, with what says how to read it. */
export interface Block {
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** Where a picture ends, and the blocks in it that may hold words. */
export interface Layout {
  readonly end: number;
  readonly blocks: readonly Block[];
}

/** Blocks with words that are kept of one picture. */
const maxBlocks = 500;

const tagAt = (bytes: Uint8Array, at: number): string => asLatin1(bytes.subarray(at, at + 4));

/** PNG (ISO/IEC 15948, §5.3): length, type, data and checksum, up to IEND. */
function pngLayout(bytes: Uint8Array): Layout | undefined {
  const view = dataView(bytes);
  const blocks: Block[] = [];
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at);
    const type = tagAt(bytes, at + 4);
    const end = at + 12 + length;
    if (end > bytes.length) return undefined;
    const isWorded = ["tEXt", "zTXt", "iTXt", "eXIf"].includes(type);
    if (isWorded && blocks.length < maxBlocks) blocks.push({ type, bytes: bytes.subarray(at + 8, end - 4) });
    if (type === "IEND") return { end, blocks };
    at = end;
  }
  return undefined;
}

/** The end of the scan that begins at `at`: the next marker that is neither a restart nor a stuffed byte (ITU-T T.81, §B.1.1). */
function scanEnd(bytes: Uint8Array, at: number): number {
  for (let found = bytes.indexOf(0xff, at); found >= 0; found = bytes.indexOf(0xff, found + 1)) {
    const next = bytes[found + 1] ?? 0;
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return found;
  }
  return bytes.length;
}

/** JPEG: segments with a length, scans without one, up to EOI. APP2 holds colour profiles and more pictures, no words. */
function jpegLayout(bytes: Uint8Array): Layout | undefined {
  const view = dataView(bytes);
  const blocks: Block[] = [];
  for (let at = 2; at + 4 <= bytes.length || bytes[at + 1] === 0xd9; ) {
    if (bytes[at] !== 0xff) return undefined;
    const marker = bytes[at + 1]!;
    if (marker === 0xd9) return { end: at + 2, blocks };
    if (marker === 0xff) {
      at++;
      continue;
    }
    const end = at + 2 + view.getUint16(at + 2);
    const isWorded = marker === 0xfe || (marker >= 0xe1 && marker <= 0xef && marker !== 0xe2);
    if (isWorded && blocks.length < maxBlocks) blocks.push({ type: "segment", bytes: bytes.subarray(at + 4, end) });
    at = marker === 0xda ? scanEnd(bytes, end) : end;
  }
  return undefined;
}

/** Sub-blocks of a GIF from `at` on: where they end. */
function subBlocksEnd(bytes: Uint8Array, at: number): number {
  let next = at;
  while (next < bytes.length && bytes[next] !== 0) next += bytes[next]! + 1;
  return next + 1;
}

const tableSize = (flags: number): number => ((flags & 0x80) !== 0 ? 3 * 2 ** ((flags & 7) + 1) : 0);

/** GIF (89a specification): extensions and pictures up to the trailer. */
function gifLayout(bytes: Uint8Array): Layout | undefined {
  const blocks: Block[] = [];
  let at = 13 + tableSize(bytes[10] ?? 0);
  while (at < bytes.length) {
    const kind = bytes[at];
    if (kind === 0x3b) return { end: at + 1, blocks };
    if (kind !== 0x21 && kind !== 0x2c) return undefined;
    const start = kind === 0x21 ? at + 2 : at + 11 + tableSize(bytes[at + 9] ?? 0);
    const end = subBlocksEnd(bytes, start);
    const isWorded = kind === 0x21 && [0xfe, 0x01, 0xff].includes(bytes[at + 1]!);
    if (isWorded && blocks.length < maxBlocks) blocks.push({ type: "segment", bytes: bytes.subarray(start, end) });
    at = end;
  }
  return undefined;
}

/** WebP: a RIFF file says its size; chunks are padded to even lengths (RFC 9649, §2). */
function webpLayout(bytes: Uint8Array): Layout | undefined {
  const view = dataView(bytes);
  const size = view.getUint32(4, true);
  const end = 8 + size + (size & 1);
  const blocks: Block[] = [];
  for (let at = 12; at + 8 <= Math.min(end, bytes.length); ) {
    const length = view.getUint32(at + 4, true);
    const isWorded = ["EXIF", "XMP "].includes(tagAt(bytes, at)) && blocks.length < maxBlocks;
    if (isWorded) blocks.push({ type: "segment", bytes: bytes.subarray(at + 8, at + 8 + length) });
    at += 8 + length + (length & 1);
  }
  return end <= bytes.length ? { end, blocks } : undefined;
}

/** Layouts by format. Each reader gives undefined for a picture that breaks off or is damaged. */
export const layouts: Readonly<Record<string, (bytes: Uint8Array) => Layout | undefined>> = {
  png: pngLayout,
  jpeg: jpegLayout,
  gif: gifLayout,
  webp: webpLayout,
};
