import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { requiredLiterals } from "../../../src/core/required.ts";
import { lowerSource, programOf } from "../../../src/custom/pattern/program.ts";
import { search, WorkOver } from "../../../src/custom/pattern/search.ts";
import { lettersWithWide } from "../../../src/custom/pattern/sets.ts";
import { PatternError, readPattern } from "../../../src/custom/pattern/syntax.ts";

function found(source: string, text: string, ignoreCase = false): string[] {
  const window = { text, from: 0, to: text.length };
  const matches = search(programOf(readPattern(source, ignoreCase)), window, { left: 1e8 });
  return Array.from(matches, ({ start, end }) => `${start}-${end}`);
}

/** What V8 finds, without empty matches. */
const byEngine = (source: string, text: string, flags = ""): string[] =>
  Array.from(text.matchAll(new RegExp(source, `gmu${flags}`)), (match) => [match.index, match.index + match[0].length])
    .filter(([start, end]) => end! > start!)
    .map((range) => range.join("-"));

const leaf = fc.constantFrom("a", "b", "c", ".", "[ab]", "[^a]", "\\w", "\\s", "\\b", "^", "$", "\\B", "é", "\\d");
/** JavaScript alone gives up a repeat that matched nothing, so where a match of such a pattern ends is another matter. */
const isNeverEmpty = (source: string): boolean =>
  !/\\[bB]|[$]|\^(?!a)|\(\?[=!<]/.test(source) && !new RegExp(`^(?:${source})$`, "u").test("");

const patterns = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    leaf,
    fc.tuple(tie("node"), tie("node")).map(([a, b]) => `${a}${b}`),
    fc.tuple(tie("node"), tie("node")).map(([a, b]) => `(?:${a}|${b})`),
    fc
      .tuple(tie("node").filter(isNeverEmpty), fc.constantFrom("*", "+", "?", "{2}", "{1,3}", "*?", "+?"))
      .map(([a, q]) => `(?:${a})${q}`),
    fc.tuple(tie("node"), fc.constantFrom("?=", "?!", "?<=", "?<!")).map(([a, look]) => `(${look}${a})`),
  ),
})).node;
const texts = fc.stringMatching(/^[abcé😀1 \n]{0,14}$/u);

describe("the engine", () => {
  it("finds a match exactly where V8 does, and where it ends", () => {
    fc.assert(
      fc.property(patterns, texts, (source, text) => {
        const expected = byEngine(source, text);
        // An empty match moves V8 one character on, and us as well, but of what begins there V8 takes the first way, so only the first counts.
        fc.pre(![...text.matchAll(new RegExp(source, "gmu"))].some(([match]) => match === ""));
        expect(found(source, text)).toEqual(expected);
      }),
      { numRuns: 3000 },
    );
  });

  it("does so in other alphabets, and whatever the case", () => {
    const wide = fc.constantFrom("k", "s", "😀", "[^k]", "[a-k]", "[é-ü]", ".", "S?", "\\w");
    const pattern = fc.array(wide, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(""));
    const text = fc
      .array(fc.constantFrom("k", "K", "\u212a", "s", "\u017f", "😀", "é", "a", "\n"))
      .map((all) => all.join(""));
    fc.assert(
      fc.property(pattern, text, fc.constantFrom("", "i"), (source, given, flags) => {
        fc.pre(!new RegExp(`^(?:${source})$`, "u").test(""));
        // Our \\w is that of ASCII; with both flags V8 adds the two letters whose other case is in it.
        fc.pre(!(flags === "i" && source.includes("\\w")));
        expect(found(source, given, flags === "i")).toEqual(byEngine(source, given, flags));
      }),
      { numRuns: 1500 },
    );
  });

  it("knows the letters that are another case of what is not ASCII", () => {
    const letters = new Set<string>();
    for (let code = 128; code <= 0xffff; code++) {
      const character = String.fromCharCode(code);
      for (const other of [character.toLowerCase(), character.toUpperCase()]) {
        if (other.length === 1 && other < "\x80") letters.add(other.toLowerCase()).add(other.toUpperCase());
      }
    }
    expect(letters).toEqual(lettersWithWide);
  });

  it("knows literals that stand in every match", () => {
    fc.assert(
      fc.property(patterns, texts, fc.boolean(), (source, text, ignoreCase) => {
        for (const [match] of text.matchAll(new RegExp(source, ignoreCase ? "gimu" : "gmu"))) {
          for (const set of requiredLiterals(new RegExp(lowerSource(readPattern(source, ignoreCase))))) {
            expect(set.some((literal) => match.toLowerCase().includes(literal))).toBe(true);
          }
        }
      }),
      { numRuns: 1500 },
    );
  });

  it.each([
    ["(a+)+$", "a".repeat(20_000)],
    ["(?:a|a)*b", "a".repeat(20_000)],
    ["(?:\\w+\\s?)*:", "word ".repeat(4000)],
    ["(?:.*a){12}", "b".repeat(20_000)],
    ["\\s*\\n\\s*$", " \t".repeat(10_000)],
    ["(?:x+x+)+y", "x".repeat(20_000)],
    ["a(?=.*z)(?=.*y).*x", "a".repeat(20_000)],
    ["(?:(?<=^.*)b|a)+!", "ab".repeat(10_000)],
  ])("tries %s on hostile text in time that grows with it", (source, text) => {
    const work = { left: 20_000_000 };
    const program = programOf(readPattern(source));
    const before = work.left;
    expect(() => [...search(program, { text, from: 0, to: text.length }, work)]).not.toThrow();
    expect((before - work.left) / text.length).toBeLessThan(200);
  });

  it("begins no match between the halves of a character", () => {
    expect(found("[^a]", "😀b")).toEqual(["0-2", "2-3"]);
    expect(found("\\B\\W", "a😀")).toEqual([]);
  });

  it("counts the steps of look-arounds, which a repeat makes again each time", () => {
    expect(() => programOf(readPattern("(?:(?=a{1000})b){700}"))).toThrow("it is too large");
    expect(() => programOf(readPattern("(?:(?=(?:(?=(?:(?=)){9}){900}){900}b){900}"))).toThrow(PatternError);
  });

  it("stops when its work is done", () => {
    const text = "a".repeat(1000);
    expect(() => [...search(programOf(readPattern("a{1,500}b")), { text, from: 0, to: 1000 }, { left: 5000 })]).toThrow(
      WorkOver,
    );
  });

  it.each([
    ["(?i)Token", "TOKEN toKen", ["0-5", "6-11"]],
    ["(?P<name>ab)c", "abc", ["0-3"]],
    ["\\Aab", "ab\nab", ["0-2"]],
    ["ab\\Z", "ab\nab", ["3-5"]],
    ["a(?i:b)c", "aBc abc aBC", ["0-3", "4-7"]],
    ["[\\u{E0000}-\\u{E007F}]+", "x\u{E0041}\u{E0042}", ["1-5"]],
    ["\\U0001F600", "😀", ["0-2"]],
    ["(?s)a.b", "a\nb", ["0-3"]],
    ["a(?#why)b", "ab", ["0-2"]],
    ["[]a]+", "]a", ["0-2"]],
    ["\\p{Lu}\\P{Lu}", "aÉb", ["1-3"]],
  ])("reads %s", (source, text, expected) => {
    expect(found(source, text)).toEqual(expected);
  });

  it.each([
    ["(ab", 0, "a ( that no ) closes"],
    ["ab)", 2, "a ) that no ( opens"],
    ["[ab", 0, "a [ that no ] closes"],
    ["*a", 0, "nothing to repeat"],
    ["a{3,1}", 1, "out of order"],
    ["(a)\\1", 3, "back-reference"],
    ["(?P<q>a)(?P=q)", 8, "back-reference"],
    ["a++", 2, "possessive"],
    ["(?>a)", 0, "atomic"],
    ["(?x) a b", 0, "the flag x"],
    ["a{5000}", 1, "more than 1000 times"],
    ["a\\", 1, "a backslash at the end"],
    ["[z-a]", 1, "out of order"],
    [`${"(".repeat(100)}a${")".repeat(100)}`, 60, "nest deeper"],
    ["((a{900}){900}){900}", 0, "too large"],
  ])("refuses %s", (source, index, message) => {
    expect(() => programOf(readPattern(source))).toThrow(message);
    try {
      programOf(readPattern(source));
    } catch (error) {
      expect((error as PatternError).index).toBe(index);
    }
  });
});
