/** How the bytes of a text were read. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

/** Bytes as text. */
export interface Decoded {
  /** The text without its byte order mark, so that columns are those an editor shows; U+FFFD where bytes mean nothing. */
  readonly text: string;
  readonly encoding: Encoding;
  /** True when a byte order mark stood first. */
  readonly bom: boolean;
  /** About how many bytes could not be decoded: one for each U+FFFD that was put in. */
  readonly bad: number;
}

/** Bytes looked at for the zero pattern of UTF-16. */
const sample = 4096;
/** Share of control characters up to which content still counts as text: compressed data has about 11 %, text next to none. */
const maxControls = 0.02;
/** Share of bytes beyond ASCII up to which something that is not UTF-8 may be Windows-1252: prose with many accents has 10 %. */
const maxAccents = 0.3;

const startsWith = (bytes: Uint8Array, ...prefix: number[]): boolean => prefix.every((byte, i) => bytes[i] === byte);

/** UTF-16 without a mark: of ASCII letters every second byte is zero, and hardly any of the others. */
function utf16ByZeros(bytes: Uint8Array): Encoding | undefined {
  const pairs = Math.min(bytes.length, sample) >> 1;
  if (pairs < 2 || bytes.length % 2 === 1) return undefined;
  const zeros = [0, 0];
  for (let i = 0; i < pairs * 2; i++) if (bytes[i] === 0) zeros[i & 1]!++;
  const [even = 0, odd = 0] = zeros.map((count) => count / pairs);
  if (odd > 0.6 && even < 0.02) return "utf-16le";
  return even > 0.6 && odd < 0.02 ? "utf-16be" : undefined;
}

/** A high byte that Windows-1252 uses for a letter or for punctuation; 0xFF is a filler far more often than a letter. */
const isAccent = (byte: number): boolean =>
  byte >= 0x80 && byte < 0xff && byte !== 0x81 && byte !== 0x8d && byte !== 0x8f && byte !== 0x90 && byte !== 0x9d;

/** True for bytes that are one-byte text: no zero, few and plausible high bytes. Asked only of what is not UTF-8. */
function isWindows1252(bytes: Uint8Array): boolean {
  let accents = 0;
  for (const byte of bytes) {
    if (byte < 0x80 ? byte === 0 : !isAccent(byte)) return false;
    if (byte >= 0x80) accents++;
  }
  return accents <= bytes.length * maxAccents;
}

/** What Windows-1252 has at 0x80–0x9F (https://encoding.spec.whatwg.org/index-windows-1252.txt). */
const windows1252 = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

/** By hand, for Node 20's decoder reads Windows-1252 as Latin-1. */
function decodeWindows1252(bytes: Uint8Array): string {
  const parts: string[] = [];
  // Not all at once: a call takes only so many arguments.
  for (let i = 0; i < bytes.length; i += sample) parts.push(String.fromCharCode(...bytes.subarray(i, i + sample)));
  return parts.join("").replace(/[\x80-\x9f]/g, (control) => windows1252[control.charCodeAt(0) - 0x80]!);
}

const countReplaced = (text: string): number => {
  let count = 0;
  for (let at = text.indexOf("\ufffd"); at >= 0; at = text.indexOf("\ufffd", at + 1)) count++;
  return count;
};

/** UTF-8 sequences of two bytes or more stand in the text beside the bad bytes: then it is damaged UTF-8, not another encoding. */
const hasMultibyte = (text: string): boolean => /[^\x00-\x7f\ufffd]/.test(text);

function decodeAs(bytes: Uint8Array, encoding: Encoding, bom: boolean): Decoded {
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  return { text, encoding, bom, bad: countReplaced(text) };
}

function decodeBytewise(bytes: Uint8Array, bom: boolean): Decoded {
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    return { text, encoding: "utf-8", bom, bad: 0 };
  } catch {
    // Not valid UTF-8: what follows finds out what it is.
  }
  const lossy = decodeAs(bytes, "utf-8", bom);
  if (bom || hasMultibyte(lossy.text) || !isWindows1252(bytes)) return lossy;
  return { text: decodeWindows1252(bytes), encoding: "windows-1252", bom, bad: 0 };
}

/**
 * Reads bytes as text: UTF-16 by its mark or its zeros, else UTF-8, else Windows-1252 when that is clearly what it is, else UTF-8 with
 * each undecodable sequence replaced by U+FFFD. Never throws. (Encodings: https://encoding.spec.whatwg.org)
 */
export function decode(bytes: Uint8Array): Decoded {
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return decodeBytewise(bytes.subarray(3), true);
  if (startsWith(bytes, 0xff, 0xfe)) return decodeAs(bytes.subarray(2), "utf-16le", true);
  if (startsWith(bytes, 0xfe, 0xff)) return decodeAs(bytes.subarray(2), "utf-16be", true);
  const wide = utf16ByZeros(bytes);
  return wide ? decodeAs(bytes, wide, false) : decodeBytewise(bytes, false);
}

const isControl = (code: number): boolean => code === 127 || (code < 32 && !(code >= 8 && code <= 13) && code !== 27);

/** Share of the units of a text that no text has: control characters but white space and escape, and replaced bytes. */
function noiseOf({ text, bad }: Decoded): { controls: number; bad: number } {
  let controls = 0;
  for (let i = 0; i < text.length; i++) if (isControl(text.charCodeAt(i))) controls++;
  const length = Math.max(text.length, 1);
  return { controls: controls / length, bad: bad / length };
}

/** True when the bytes are text in an encoding that `decode` reads, stray bytes allowed. Nothing at all is text. */
export function looksLikeText(bytes: Uint8Array): boolean {
  const noise = noiseOf(decode(bytes));
  return noise.controls <= maxControls && noise.bad <= maxAccents;
}
