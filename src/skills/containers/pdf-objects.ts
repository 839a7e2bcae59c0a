import { asLatin1, type Room } from "./contents.ts";
import { contentOfStream } from "./pdf-filters.ts";

/** A stream of a PDF. */
export interface PdfStream {
  /** Its dictionary, and what stands before that up to its object number. */
  readonly head: string;
  /** Content as far as we can unpack it: undefined for pictures and for filters that are not ours. */
  readonly content: Uint8Array | undefined;
  /** Bytes of it in the file. */
  readonly packed: number;
}

/** A PDF as its bytes show it, whatever its cross-reference table says. */
export interface PdfObjects {
  /** All that stands outside streams, and the object streams unpacked: names without `#` escapes. */
  readonly structure: string;
  readonly streams: readonly PdfStream[];
  /** True when all streams were looked at, and each that we can unpack was. */
  readonly complete: boolean;
}

const maxStreams = 5000;
/** Bytes of one stream, and of all of one PDF: text and fonts of a thousand pages stay below. */
const maxStream = 4 * 1024 ** 2;
const maxContent = 16 * 1024 ** 2;
/** Characters before `stream` in which its dictionary is looked for. */
const maxHead = 4000;

/** `/J#61vaScript` is `/JavaScript` (ISO 32000-1, §7.3.5). */
export const plainNames = (text: string): string =>
  text.replace(/#([0-9a-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

interface Span {
  readonly keyword: number;
  readonly start: number;
  readonly end: number;
}

/** Places of all streams, in order, by their keywords. */
function spansOf(text: string): Span[] {
  const spans: Span[] = [];
  let at = text.indexOf("stream");
  while (at >= 0 && spans.length <= maxStreams) {
    const end = text.indexOf("endstream", at);
    if (end < 0) break;
    const lineEnd = /^\r?\n?/.exec(text.slice(at + 6, at + 8))?.[0].length ?? 0;
    spans.push({ keyword: at, start: at + 6 + lineEnd, end });
    at = text.indexOf("stream", end + 9);
  }
  return spans;
}

function headOf(text: string, keyword: number, previous: number): string {
  const before = text.slice(Math.max(previous, keyword - maxHead), keyword);
  const object = before.lastIndexOf(" obj");
  return plainNames(before.slice(Math.max(0, object - 12)));
}

const isImage = (head: string): boolean => /\/Subtype\s{0,9}\/Image/.test(head);

/** Finds the objects and streams of a PDF by scanning its bytes, within `room` and bounds of its own; never throws. */
export async function pdfObjects(bytes: Uint8Array, room: Room): Promise<PdfObjects> {
  const text = asLatin1(bytes);
  const spans = spansOf(text);
  const outside: string[] = [];
  const streams: PdfStream[] = [];
  let left = Math.min(maxContent, room.bytes);
  let complete = spans.length <= maxStreams;
  let previous = 0;
  for (const { keyword, start, end } of spans) {
    const head = headOf(text, keyword, previous);
    const packed = bytes.subarray(start, end);
    const read = isImage(head) ? undefined : await contentOfStream(packed, head, Math.min(maxStream, left));
    const content = read?.bytes;
    // What is not packed is part of the file.
    const used = content && content.buffer !== bytes.buffer ? content.length : 0;
    left -= used;
    room.bytes -= used;
    complete &&= read?.complete ?? true;
    outside.push(text.slice(previous, keyword));
    if (content && /\/Type\s{0,9}\/ObjStm/.test(head)) outside.push(asLatin1(content));
    streams.push({ head, content, packed: packed.length });
    previous = end;
  }
  return { structure: plainNames([...outside, text.slice(previous)].join("\n")), streams, complete };
}
