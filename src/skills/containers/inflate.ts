import { createGunzip, createInflate, createInflateRaw, gunzipSync, inflateRawSync, inflateSync } from "node:zlib";
import { messageOf } from "../../core/errors.ts";

/** How bytes are packed: as in a zip, as in PDF and PNG, as in a gzip file. */
export type Coding = "raw" | "zlib" | "gzip";

/** Bytes unpacked as far as allowed. */
export interface Inflated {
  readonly bytes: Uint8Array;
  /** True when that is all. */
  readonly complete: boolean;
  /** Packed bytes that it took, when it is all: what follows them is something else. */
  readonly used?: number;
  /** Why it broke off, when the packed bytes are damaged. */
  readonly broken?: string;
}

const atOnce = { raw: inflateRawSync, zlib: inflateSync, gzip: gunzipSync } as const;
const inPieces = { raw: createInflateRaw, zlib: createInflate, gzip: createGunzip } as const;

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const all = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    const part = chunk.subarray(0, size - at);
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** What comes out before the limit, or before the damage. */
async function firstBytes(packed: Uint8Array, coding: Coding, limit: number): Promise<Inflated> {
  const decoder = inPieces[coding]();
  const chunks: Uint8Array[] = [];
  let size = 0;
  decoder.end(packed);
  try {
    for await (const chunk of decoder as AsyncIterable<Uint8Array>) {
      chunks.push(chunk);
      size += chunk.length;
      if (size > limit) break;
    }
  } catch (error) {
    return { bytes: joined(chunks, Math.min(size, limit)), complete: false, broken: messageOf(error) };
  }
  return { bytes: joined(chunks, Math.min(size, limit)), complete: size <= limit };
}

/** What zlib gives with `info`, which its types do not tell. */
interface WithInfo {
  readonly buffer: Uint8Array;
  readonly engine: { readonly bytesWritten: number };
}

/** Unpacks at most `limit` bytes. Damaged data gives what comes before the damage; never throws. */
export async function inflated(packed: Uint8Array, coding: Coding, limit: number): Promise<Inflated> {
  if (limit <= 0) return { bytes: new Uint8Array(), complete: false };
  try {
    const { buffer, engine } = atOnce[coding](packed, { maxOutputLength: limit, info: true }) as unknown as WithInfo;
    return { bytes: new Uint8Array(buffer), complete: true, used: engine.bytesWritten };
  } catch {
    // Too large or damaged: in pieces it gives what there is.
    return firstBytes(packed, coding, limit);
  }
}
