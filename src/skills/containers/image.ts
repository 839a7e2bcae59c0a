import { decode } from "../decode.ts";
import { allowance, asLatin1, type Contents, type Room, restPart, textPart } from "./contents.ts";
import { type Block, layouts } from "./image-layout.ts";
import { inflated } from "./inflate.ts";
import { textOfXml } from "./xml-text.ts";

/** Bytes of one block that are looked at: a segment of a JPEG has at most a quarter of it. */
const maxBlock = 256 * 1024;
/** Characters from which a text is kept although it is no sentence. */
const long = 200;

/** Five words in a row, or as much in a script without spaces: what cameras and editors write of themselves is shorter. */
const sentence =
  /(?:[\p{L}'’]{1,30}[\s,.;:!?"()-]{1,4}){4}[\p{L}'’]{2,30}|[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]{12}/u;

const isWorth = (text: string): boolean => text.length >= long || sentence.test(text);

/** Words in a block of unknown structure: its XML, or its runs of readable characters. */
function wordsOf(block: Uint8Array): string {
  const bytes = block.subarray(0, maxBlock);
  const text = asLatin1(bytes);
  const xml = text.indexOf("<x:xmpmeta");
  if (xml >= 0) return textOfXml(decode(bytes.subarray(xml)).text);
  const wide = text.replace(/([\t\n\r\x20-\x7e])\0/g, "$1");
  const runs = [
    ...(text.match(/[\t\n\r\x20-\x7e\x80-\xff]{20,}/g) ?? []),
    ...(wide === text ? [] : (wide.match(/[\t\n\r\x20-\x7e]{20,}/g) ?? [])),
  ];
  return [...new Set(runs)].filter((run) => sentence.test(run)).join("\n");
}

/** `keyword`, NUL, text; zTXt has the text packed, iTXt flags and two more names before it (ISO/IEC 15948, §11.3.4). */
async function wordsOfPng({ type, bytes }: Block, room: Room): Promise<string> {
  if (type === "eXIf") return wordsOf(bytes);
  const key = bytes.indexOf(0);
  if (key < 0) return "";
  const isPacked = type === "zTXt" || (type === "iTXt" && bytes[key + 1] === 1);
  let start = key + (type === "tEXt" ? 1 : type === "zTXt" ? 2 : 3);
  if (type === "iTXt") for (let i = 0; i < 2; i++) start = bytes.indexOf(0, start) + 1 || bytes.length;
  const data = bytes.subarray(start);
  const content = isPacked ? await inflated(data, "zlib", allowance(room, data.length)) : { bytes: data };
  if (isPacked) room.bytes -= content.bytes.length;
  const { text } = decode(content.bytes);
  return text.includes("<x:xmpmeta") ? textOfXml(text) : text;
}

async function wordsIn(blocks: readonly Block[], room: Room): Promise<string> {
  const words: string[] = [];
  for (const block of blocks) {
    words.push(block.type === "segment" ? wordsOf(block.bytes) : await wordsOfPng(block, room));
  }
  return words.filter(isWorth).join("\n");
}

/**
 * Reads what a picture (png, jpeg, gif, webp) holds besides the picture: sentences in its text blocks, EXIF and XMP, and the data behind
 * its end. Its gap stays: what the picture shows is not read. Returns undefined for one that breaks off.
 */
export async function readImage(bytes: Uint8Array, room: Room, _: string, format = ""): Promise<Contents | undefined> {
  const layout = layouts[format]?.(bytes);
  if (!layout) return undefined;
  const behind = restPart("trailing", bytes.subarray(layout.end));
  const parts = [...textPart("text.txt", await wordsIn(layout.blocks, room)), ...behind];
  room.members -= parts.length;
  const detail = `${bytes.length - layout.end} bytes behind the end of the picture`;
  return { parts, gaps: [], facts: behind.map(() => ({ kind: "trailing-data", detail })), complete: false };
}
