import { inflated } from "./inflate.ts";

/** Bytes after one filter, and whether that is all of them. */
interface Filtered {
  readonly bytes: Uint8Array;
  readonly complete: boolean;
}

type Filter = (bytes: Uint8Array, limit: number) => Promise<Filtered>;

/** ASCII85 (ISO 32000-1, §7.4.3): five digits from `!` on are four bytes, `z` is four zeros, `~>` ends it. */
function ascii85(bytes: Uint8Array): Uint8Array {
  const out: number[] = [];
  let digits: number[] = [];
  const flush = (count: number): void => {
    const value = [...digits, 84, 84, 84, 84].slice(0, 5).reduce((sum, digit) => sum * 85 + digit, 0);
    for (let i = 0; i < count; i++) out.push(Math.floor(value / 2 ** (24 - 8 * i)) & 255);
    digits = [];
  };
  for (const byte of bytes) {
    if (byte === 0x7e) break;
    if (byte === 0x7a && digits.length === 0) out.push(0, 0, 0, 0);
    if (byte < 0x21 || byte > 0x75) continue;
    digits.push(byte - 0x21);
    if (digits.length === 5) flush(4);
  }
  if (digits.length > 1) flush(digits.length - 1);
  return Uint8Array.from(out);
}

function asciiHex(bytes: Uint8Array): Uint8Array {
  const [digits = ""] = new TextDecoder("latin1").decode(bytes).split(">", 1);
  const pairs = digits.replace(/[^0-9A-Fa-f]/g, "").match(/../g) ?? [];
  return Uint8Array.from(pairs, (pair) => Number.parseInt(pair, 16));
}

/** Damaged data is complete: nobody gets more out of it. */
const flate: Filter = async (bytes, limit) => {
  const { bytes: content, complete, broken } = await inflated(bytes, "zlib", limit);
  return { bytes: content, complete: complete || broken !== undefined };
};

/** Filters by their names, long and short. */
const filters: Readonly<Record<string, Filter>> = {
  FlateDecode: flate,
  Fl: flate,
  ASCII85Decode: async (bytes) => ({ bytes: ascii85(bytes), complete: true }),
  A85: async (bytes) => ({ bytes: ascii85(bytes), complete: true }),
  ASCIIHexDecode: async (bytes) => ({ bytes: asciiHex(bytes), complete: true }),
  AHx: async (bytes) => ({ bytes: asciiHex(bytes), complete: true }),
};

/** Filters that are followed in one stream: honest ones have two. */
const maxFilters = 4;

/** The names of the filters of a stream, in order; undefined when they cannot be told from its dictionary. */
function filtersOf(head: string): readonly string[] | undefined {
  if (!/\/(?:Filter|F)\b/.test(head)) return [];
  const found = /\/(?:Filter|F)\s{0,9}(?:\/(\w{1,30})|\[([^\]]{0,300})\])/.exec(head);
  if (!found) return undefined;
  return found[1] === undefined ? (found[2]!.match(/\w{1,30}/g) ?? []) : [found[1]];
}

/** The content of a stream by the filters that its dictionary names: undefined when one of them is not ours. Never throws. */
export async function contentOfStream(bytes: Uint8Array, head: string, limit: number): Promise<Filtered | undefined> {
  const names = filtersOf(head);
  if (!names || names.length > maxFilters || !names.every((name) => Object.hasOwn(filters, name))) return undefined;
  let content: Filtered = { bytes, complete: true };
  for (const name of names) {
    const next = await filters[name]!(content.bytes, limit);
    content = { bytes: next.bytes, complete: content.complete && next.complete };
  }
  return content;
}
