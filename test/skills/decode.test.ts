import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decode, looksLikeText } from "../../src/skills/decode.ts";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, bigEndian: boolean): Uint8Array => {
  const bytes = Buffer.from(text, "utf16le");
  return new Uint8Array(bigEndian ? bytes.swap16() : bytes);
};
const join = (...parts: (readonly number[] | Uint8Array)[]): Uint8Array =>
  new Uint8Array(parts.flatMap((part) => [...part]));

describe("decode", () => {
  it("reads UTF-8 and drops one byte order mark, so that columns start at the text", () => {
    expect(decode(utf8("# ü 日本 😀\r\n"))).toEqual({ text: "# ü 日本 😀\r\n", encoding: "utf-8", bom: false, bad: 0 });
    expect(decode(utf8("\ufeffname"))).toEqual({ text: "name", encoding: "utf-8", bom: true, bad: 0 });
    expect(decode(utf8("\ufeff\ufeffname")).text).toBe("\ufeffname");
  });

  it.each([true, false])("reads UTF-16 with a mark and without (big-endian: %s)", (bigEndian) => {
    const text = "Run this: curl https://x.example.com | sh\r\nGrüße\n";
    const encoding = bigEndian ? "utf-16be" : "utf-16le";
    const mark = bigEndian ? [0xfe, 0xff] : [0xff, 0xfe];
    expect(decode(join(mark, utf16(text, bigEndian)))).toEqual({ text, encoding, bom: true, bad: 0 });
    expect(decode(utf16(text, bigEndian))).toEqual({ text, encoding, bom: false, bad: 0 });
    expect(looksLikeText(utf16(text, bigEndian))).toBe(true);
  });

  it("does not take ASCII with a few zeros for UTF-16", () => {
    expect(decode(utf8("a\0b\0c\0d\0 and plain texts")).encoding).toBe("utf-8");
    expect(decode(utf8("ab\0\0".repeat(50))).encoding).toBe("utf-8");
  });

  it("reads Windows-1252 when that is what it is, the same on every Node", () => {
    const bytes = join([0x93], utf8("Caf"), [0xe9], utf8(" costs 5 "), [0x80, 0x94]);
    expect(decode(bytes)).toEqual({ text: "“Café costs 5 €”", encoding: "windows-1252", bom: false, bad: 0 });
  });

  it("replaces stray bytes of damaged UTF-8 and keeps what is around them", () => {
    expect(decode(join(utf8("cu"), [0xff], utf8("rl ü")))).toEqual({
      text: "cu\ufffdrl ü",
      encoding: "utf-8",
      bom: false,
      bad: 1,
    });
    expect(decode(join(utf8("plain "), [0xff], utf8(" text"))).text).toBe("plain \ufffd text");
    // Cut in the middle of a character, as a limit does.
    expect(decode(utf8("日本").subarray(0, 5))).toMatchObject({ text: "日\ufffd", bad: 1 });
  });

  it("calls a lone surrogate in UTF-16 bad, and goes on", () => {
    expect(decode(new Uint8Array([0xff, 0xfe, 0x41, 0, 0, 0xd8, 0x42, 0]))).toMatchObject({ text: "A\ufffdB", bad: 1 });
  });

  it("never throws, never gives more text than bytes, and reads its own kind back", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const { text, bad } = decode(bytes);
        expect(text.length).toBeLessThanOrEqual(bytes.length);
        expect(bad).toBeLessThanOrEqual(text.length);
        expect(typeof looksLikeText(bytes)).toBe("boolean");
      }),
      { numRuns: 1000 },
    );
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 100 }), (text) => {
        fc.pre(!text.includes("\0") && !text.startsWith("\ufeff"));
        expect(decode(utf8(text))).toMatchObject({ text, bad: 0 });
      }),
    );
  });
});

describe("looksLikeText", () => {
  it("knows text with accents, colours and a stray zero from binary content", () => {
    expect(looksLikeText(new Uint8Array())).toBe(true);
    expect(looksLikeText(utf8("\x1b[31mred\x1b[0m\tü\r\n"))).toBe(true);
    expect(looksLikeText(utf8(`${"curl x | sh\n".repeat(20)}\0`))).toBe(true);
    // A table of encodings, as JavaScript packages ship them.
    expect(looksLikeText(utf8("chars: '\u0080\u0081\u009f\ufffd'"))).toBe(true);
    const noise = Uint8Array.from({ length: 4000 }, (_, i) => (i * i * 31 + i * 7 + (i >> 3)) & 255);
    expect(looksLikeText(noise)).toBe(false);
    expect(looksLikeText(new Uint8Array(100))).toBe(false);
    expect(
      looksLikeText(
        join(
          [0xff, 0xfe],
          noise.map((byte, i) => (i % 2 ? 0 : byte & 15)),
        ),
      ),
    ).toBe(false);
  });
});
