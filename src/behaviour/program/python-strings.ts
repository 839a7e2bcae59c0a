const simpleEscapes: Readonly<Record<string, string>> = {
  n: "\n",
  t: "\t",
  r: "\r",
  "0": "\0",
  a: "\x07",
  b: "\b",
  f: "\f",
  v: "\v",
  "\n": "",
};

const escapes = /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-7]{1,3})|([\s\S]))/g;

const character = (code: number): string => (code <= 0x10ffff ? String.fromCodePoint(code) : "");

/** Text that the escapes of a Python string literal spell; unknown escapes stay as they are. */
export function unescapePython(text: string): string {
  if (!text.includes("\\")) return text;
  return text.replace(escapes, (whole, hex, short, long, octal, other) => {
    const digits: string | undefined = hex ?? short ?? long;
    if (digits !== undefined) return character(Number.parseInt(digits, 16));
    if (octal !== undefined) return character(Number.parseInt(octal, 8));
    return simpleEscapes[other] ?? (/[\\'"]/.test(other) ? other : whole);
  });
}

/** Prefix and quotes of a literal: `rb'''` has the prefix `rb` and quotes of length 3. */
export interface Quoting {
  readonly raw: boolean;
  readonly opening: number;
  readonly closing: number;
}

/** How a string literal is quoted; the closing quotes may be missing in a broken file. */
export function quotingOf(literal: string): Quoting {
  const found = /^([A-Za-z]{0,2})('''|"""|'|")/.exec(literal);
  const prefix = found?.[1] ?? "";
  const quotes = found?.[2] ?? "";
  const opening = prefix.length + quotes.length;
  const closed = quotes !== "" && literal.length >= opening + quotes.length && literal.endsWith(quotes);
  return { raw: /r/i.test(prefix), opening, closing: closed ? quotes.length : 0 };
}

/** Text of a stretch inside a literal. */
export const contentOf = (text: string, { raw }: Quoting): string => (raw ? text : unescapePython(text));
