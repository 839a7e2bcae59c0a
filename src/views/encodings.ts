import { base64Runs, type EncodedRun } from "./base64-runs.ts";
import { characterRuns, characterSet } from "./character-runs.ts";

/** One encoding: where it stands in a text, and what a run of it holds (undefined when it is not that encoding after all). */
export interface Encoding {
  readonly name: string;
  readonly runs: (text: string) => Iterable<EncodedRun>;
  readonly decode: (run: string) => string | undefined;
}

const utf8 = new TextDecoder("utf-8");
const utf16 = new TextDecoder("utf-16le");

/** Share of a decoded run that may be no text: a stray byte in a payload changes nothing for the shell, and must not hide it from us. */
const maxOdd = 0.1;

/** Every second byte is zero: what PowerShell's `-EncodedCommand` takes. */
function isUtf16(bytes: Uint8Array): boolean {
  const pairs = Math.min(bytes.length >> 1, 1000);
  let zeros = 0;
  for (let i = 0; i < pairs; i++) if (bytes[2 * i + 1] === 0) zeros++;
  return pairs > 3 && zeros > pairs * 0.6;
}

/** The bytes as text, when they are text: nearly all of it UTF-8, or UTF-16, and printable. */
function asText(bytes: Uint8Array): string | undefined {
  const text = (isUtf16(bytes) ? utf16 : utf8).decode(bytes);
  const odd = text.match(/[\x00-\x08\x0e-\x1f\x7f-\x9f\ufffd]/g)?.length ?? 0;
  return odd <= text.length * maxOdd && /[A-Za-z]{3}/.test(text) ? text : undefined;
}

function fromCharacters(characters: string): Uint8Array {
  const bytes = new Uint8Array(characters.length);
  for (let i = 0; i < bytes.length; i++) bytes[i] = characters.charCodeAt(i);
  return bytes;
}

function decodeBase64(run: string): string | undefined {
  const digits = run
    .replace(/[^A-Za-z0-9+/_-]+/g, "")
    .replace(/-/g, "+")
    .replace(/_/g, "/");
  // A single digit at the end holds no whole byte: it belongs to what follows.
  const binary = atob(digits.length % 4 === 1 ? digits.slice(0, -1) : digits);
  return asText(fromCharacters(binary));
}

const fromHex = (digits: string): Uint8Array =>
  Uint8Array.from(digits.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));

/**
 * Runs that one pattern finds; it is bounded, so that a longer run is several. `sign` stands in each of them, and in few texts:
 * asking for it is many times as fast.
 */
const every =
  (pattern: RegExp, sign: string): Encoding["runs"] =>
  (text) =>
    text.includes(sign)
      ? Array.from(text.matchAll(pattern), ({ 0: run, index }) => ({
          start: index,
          end: index + run.length,
          lines: [],
        }))
      : [];

const hexDigits = characterSet("0123456789abcdefABCDEF");
const leastHexDigits = 24;

const hexRuns: Encoding["runs"] = (text) =>
  Array.from(characterRuns(text, hexDigits, leastHexDigits), (run) => ({ ...run, lines: [] }));

/** The encodings that are undone. */
export const encodings: readonly Encoding[] = [
  { name: "base64", runs: base64Runs, decode: decodeBase64 },
  { name: "hex", runs: hexRuns, decode: (run) => asText(fromHex(run)) },
  {
    name: "hex escapes",
    runs: every(/(?:\\x[0-9a-fA-F]{2}){6,50000}/g, "\\x"),
    decode: (run) => asText(fromHex(run.replaceAll("\\x", ""))),
  },
  {
    name: "unicode escapes",
    runs: every(/(?:\\u[0-9a-fA-F]{4}){6,50000}/g, "\\u"),
    decode: (run) => run.replace(/\\u(....)/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16))),
  },
  {
    name: "octal escapes",
    runs: every(/(?:\\[0-3][0-7]{2}){6,50000}/g, "\\"),
    decode: (run) => asText(Uint8Array.from(run.match(/[0-7]{3}/g) ?? [], (digits) => Number.parseInt(digits, 8))),
  },
  {
    name: "percent encoding",
    runs: every(/(?:%[0-9a-fA-F]{2}[\w.~-]{0,40}){6,5000}/g, "%"),
    decode: (run) =>
      asText(
        fromCharacters(run.replace(/%(..)/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)))),
      ),
  },
  {
    name: "HTML entities",
    runs: every(/(?:&#(?:x[0-9a-fA-F]{1,6}|[0-9]{1,7});){6,20000}/g, "&#"),
    decode: (run) =>
      run.replace(/&#(x?)([0-9a-fA-F]+);/g, (_, hex: string, digits: string) => {
        const code = Number.parseInt(digits, hex ? 16 : 10);
        return code <= 0x10ffff ? String.fromCodePoint(code) : "\ufffd";
      }),
  },
  {
    name: "character codes",
    runs: every(
      /(?<![\w.])(?:(?:0x[0-9a-fA-F]{2}|[0-9]{2,3})\s{0,3},\s{0,3}){9,20000}(?:0x[0-9a-fA-F]{2}|[0-9]{2,3})(?![\w.])/g,
      ",",
    ),
    decode: (run) => {
      const codes = run.split(",").map((code) => Number(code.trim()));
      return codes.every((code) => code < 256) ? asText(Uint8Array.from(codes)) : undefined;
    },
  },
];
