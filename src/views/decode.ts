import type { View } from "../core/view.ts";
import { DerivedView } from "./text-view.ts";

/** Decoded text is read up to here; payloads are short, and a data blob decodes to noise. */
const longestRun = 200_000;

/** One encoding: where it stands in a text, and what a run of it holds (undefined when it is not that encoding after all). */
interface Decoder {
  readonly name: string;
  readonly run: RegExp;
  readonly decode: (run: string) => string | undefined;
}

const utf8 = new TextDecoder("utf-8", { fatal: true });

/** The bytes as text, when they are text: valid UTF-8 and nearly all of it printable. */
function asText(bytes: Uint8Array): string | undefined {
  try {
    const text = utf8.decode(bytes);
    const odd = text.match(/[\x00-\x08\x0e-\x1f\x7f-\x9f\ufffd]/g)?.length ?? 0;
    return odd === 0 && /[A-Za-z]{3}/.test(text) ? text : undefined;
  } catch {
    return undefined; // not UTF-8, so not a text that hides here: the run is an ordinary identifier or binary data
  }
}

function decodeBase64(run: string): string | undefined {
  const plain = run.replace(/\s+/g, "").replace(/-/g, "+").replace(/_/g, "/").replace(/=+$/, "");
  if (plain.length % 4 === 1) return undefined;
  const binary = atob(plain);
  return asText(Uint8Array.from(binary, (character) => character.charCodeAt(0)));
}

const fromHex = (digits: string): Uint8Array =>
  Uint8Array.from(digits.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));

const decoders: readonly Decoder[] = [
  { name: "base64", run: /(?<![A-Za-z0-9+/_-])[A-Za-z0-9+/_-]{20,200000}={0,2}/g, decode: decodeBase64 },
  {
    name: "hex",
    run: /(?<![0-9A-Za-z])(?:[0-9a-fA-F]{2}){12,100000}(?![0-9A-Za-z])/g,
    decode: (run) => asText(fromHex(run)),
  },
  {
    name: "hex escapes",
    run: /(?:\\x[0-9a-fA-F]{2}){6,50000}/g,
    decode: (run) => asText(fromHex(run.replaceAll("\\x", ""))),
  },
  {
    name: "unicode escapes",
    run: /(?:\\u[0-9a-fA-F]{4}){6,50000}/g,
    decode: (run) => run.replace(/\\u(....)/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16))),
  },
  {
    name: "octal escapes",
    run: /(?:\\[0-3][0-7]{2}){6,50000}/g,
    decode: (run) => asText(Uint8Array.from(run.match(/[0-7]{3}/g) ?? [], (digits) => Number.parseInt(digits, 8))),
  },
  {
    name: "percent encoding",
    run: /(?:%[0-9a-fA-F]{2}[\w.~-]{0,40}){6,5000}/g,
    decode: (run) => {
      try {
        return decodeURIComponent(run);
      } catch {
        return undefined; // percent signs that are no UTF-8: a format string, not an encoding
      }
    },
  },
  {
    name: "HTML entities",
    run: /(?:&#(?:x[0-9a-fA-F]{1,6}|[0-9]{1,7});){6,20000}/g,
    decode: (run) =>
      run.replace(/&#(x?)([0-9a-fA-F]+);/g, (_, hex: string, digits: string) => {
        const code = Number.parseInt(digits, hex ? 16 : 10);
        return code <= 0x10ffff ? String.fromCodePoint(code) : "\ufffd";
      }),
  },
  {
    name: "character codes",
    run: /(?<![\w.])(?:(?:0x[0-9a-fA-F]{2}|[0-9]{2,3})\s{0,3},\s{0,3}){9,20000}(?:0x[0-9a-fA-F]{2}|[0-9]{2,3})(?![\w.])/g,
    decode: (run) => {
      const codes = run.split(",").map((code) => Number(code.trim()));
      return codes.every((code) => code < 256) ? asText(Uint8Array.from(codes)) : undefined;
    },
  },
];

/** Identifiers, paths and hashes look like base64 too: letters of one case, hex digits, or words joined by case or by a separator. */
const plainWord = /^(?:[a-z/_-]+|[A-Z/_-]+|[0-9a-f-]+|[0-9A-F-]+|[A-Z]?[a-z]+(?:[A-Z][a-z]+|[_/-][A-Za-z][a-z]*)*)$/;

/** One view for each encoded run of `view` that holds a text. */
export function decodedViews(view: View): View[] {
  const found: View[] = [];
  for (const decoder of decoders) {
    for (const run of view.text.matchAll(decoder.run)) {
      if (run[0].length > longestRun || (decoder.name === "base64" && plainWord.test(run[0]))) continue;
      const text = decoder.decode(run[0]);
      const origin = { start: run.index, end: run.index + run[0].length };
      if (text) found.push(new DerivedView(view, text, decoder.name, origin, "decoded"));
    }
  }
  return found;
}
