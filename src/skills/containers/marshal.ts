import { dataView } from "./contents.ts";

/** Objects within one another that are followed, as CPython does (Python/marshal.c, MAX_MARSHAL_STACK_DEPTH). */
const maxDepth = 1000;

/** How a code object of a version is laid out: fields of four bytes, objects, and objects after the line number. */
interface Layout {
  readonly numbers: number;
  readonly objects: number;
  readonly last: number;
}

/** By the version word of the header (CPython, Lib/importlib/_bootstrap_external.py): 3.8 is 3400, 3.11 is 3450, Python 2 is 50,000 on. */
function layoutOf(version: number): Layout {
  if (version >= 50_000) return { numbers: 4, objects: 8, last: 1 };
  if (version >= 3450) return { numbers: 5, objects: 8, last: 2 };
  return { numbers: version >= 3400 ? 6 : 5, objects: 8, last: 1 };
}

/** Types that hold a text, with the bytes of their length. */
const texts: Readonly<Record<string, 1 | 4>> = { s: 4, t: 4, u: 4, a: 4, A: 4, z: 1, Z: 1 };
/** Types of a fixed length. */
const fixed: Readonly<Record<string, number>> = { i: 4, I: 8, g: 8, y: 16, r: 4, R: 4 };
/** Types that hold other objects, with the bytes of their number. */
const lists: Readonly<Record<string, 1 | 4>> = { "(": 4, ")": 1, "[": 4, "<": 4, ">": 4 };

const utf8 = new TextDecoder();
const utf8Of = (bytes: Uint8Array): string => utf8.decode(bytes);

/** Pulls the texts out of marshalled Python objects (CPython, Python/marshal.c). Every object costs a byte, so that it ends. */
class Reader {
  readonly found = new Set<string>();
  private readonly bytes: Uint8Array;
  private readonly view: DataView;
  private readonly layout: Layout;
  private at: number;

  constructor(bytes: Uint8Array, at: number, layout: Layout) {
    this.bytes = bytes;
    this.view = dataView(bytes);
    this.at = at;
    this.layout = layout;
  }

  /** Reads one object. Throws a RangeError where the data is damaged; returns false at the end of a dictionary. */
  object(depth: number): boolean {
    if (depth > maxDepth || this.at >= this.bytes.length) throw new RangeError("damaged");
    const type = String.fromCharCode(this.bytes[this.at++]! & 0x7f);
    if (type === "0") return false;
    if (texts[type] !== undefined) this.text(this.number(texts[type]));
    else if (fixed[type] !== undefined) this.skip(fixed[type]);
    else if (lists[type] !== undefined) this.objects(this.number(lists[type]), depth);
    else this.other(type, depth);
    return true;
  }

  private other(type: string, depth: number): void {
    if (type === "l") this.skip(2 * Math.abs(this.view.getInt32(this.at, true)) + 4);
    else if (type === "f") this.skip(this.number(1));
    else if (type === "x") for (let i = 0; i < 2; i++) this.skip(this.number(1));
    else if (type === "{") while (this.object(depth + 1)) this.object(depth + 1);
    else if (type === ":") this.objects(3, depth);
    else if (type === "c") this.code(depth);
    else if (!"NFTS.".includes(type)) throw new RangeError("unknown type");
  }

  private code(depth: number): void {
    this.skip(this.layout.numbers * 4);
    this.objects(this.layout.objects, depth);
    this.skip(4);
    this.objects(this.layout.last, depth);
  }

  private objects(count: number, depth: number): void {
    for (let i = 0; i < count; i++) this.object(depth + 1);
  }

  private number(width: 1 | 4): number {
    const value = width === 1 ? this.view.getUint8(this.at) : this.view.getUint32(this.at, true);
    this.at += width;
    return value;
  }

  private skip(count: number): void {
    this.at += count;
    if (this.at > this.bytes.length) throw new RangeError("damaged");
  }

  private text(length: number): void {
    const start = this.at;
    this.skip(length);
    const text = utf8Of(this.bytes.subarray(start, this.at));
    // Bytecode and line tables are byte strings as well.
    if (!/[\x00-\x08\x0e-\x1a\ufffd]/.test(text)) this.found.add(text);
  }
}

/** Runs of printable characters, for what no reader understands. */
const printable = (bytes: Uint8Array, at: number): string[] =>
  new TextDecoder("latin1").decode(bytes.subarray(at)).match(/[\t\x20-\x7e]{5,}/g) ?? [];

/** The texts that marshalled objects from `at` on hold, names and constants, each once and in order; never throws. */
export function marshalTexts(bytes: Uint8Array, at: number, version: number): readonly string[] {
  const reader = new Reader(bytes, at, layoutOf(version));
  try {
    reader.object(0);
  } catch {
    for (const text of printable(bytes, at)) reader.found.add(text);
  }
  return [...reader.found];
}
