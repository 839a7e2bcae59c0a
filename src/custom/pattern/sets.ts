import type { CharacterSet } from "./syntax.ts";

/** Whether a character is meant. */
type Test = (code: number) => boolean;

/** A set with its answers: for ASCII as a table, which has one more place, for whether any other character may be in it. */
export interface SetTable {
  readonly ascii: Uint8Array;
  readonly test: Test;
}

/** A character, and what it is in the other cases, where that is one character too: the long s is a small one by way of its capital. */
const folded = (code: number): readonly number[] => {
  const text = String.fromCodePoint(code);
  const [lower, upper] = [text.toLowerCase(), text.toUpperCase()];
  const all = [lower, upper, upper.toLowerCase(), lower.toUpperCase()].filter((each) => each.length === text.length);
  return [...new Set([code, ...all.map((each) => each.codePointAt(0)!)])];
};

const asciiFolds = Array.from({ length: 128 }, (_, code) => folded(code));

/** Whether a character is in a set. */
export function testOf(set: CharacterSet): Test {
  const properties = set.properties.map(({ source, negated }) => [new RegExp(`^\\p${source}$`, "u"), negated] as const);
  const has = (code: number): boolean =>
    set.ranges.some(([from, to]) => code >= from && code <= to) ||
    properties.some(([pattern, negated]) => pattern.test(String.fromCodePoint(code)) !== negated);
  return (code) => (set.ignoreCase ? (asciiFolds[code] ?? folded(code)).some(has) : has(code)) !== set.negated;
}

/** Letters that are another case of a character beyond ASCII: dotless i, the sign for kelvin, the long s. */
export const lettersWithWide: ReadonlySet<string> = new Set("iIkKsS");

/** Whether a set may have a character beyond ASCII. */
function mayBeWide({ ranges, properties, negated, ignoreCase }: CharacterSet): boolean {
  if (negated || properties.length > 0 || ranges.some(([, to]) => to > 127)) return true;
  const has = (letter: string): boolean =>
    ranges.some(([from, to]) => from <= letter.charCodeAt(0) && letter.charCodeAt(0) <= to);
  return ignoreCase && [...lettersWithWide].some(has);
}

/** A test that remembers its answers for some characters: texts use the same ones again and again. */
function remembered(test: Test): Test {
  const answers = new Map<number, boolean>();
  return (code) => {
    const known = answers.get(code);
    if (known !== undefined) return known;
    const answer = test(code);
    if (answers.size < maxAnswers) answers.set(code, answer);
    return answer;
  };
}

/** Sets that were looked at already: patterns are made of the same letters. */
const tables = new Map<string, SetTable>();
const maxTables = 10_000;
const maxAnswers = 2000;

const keyOf = ({ ranges, properties, negated, ignoreCase }: CharacterSet): string =>
  `${negated ? "^" : ""}${ignoreCase ? "i" : ""}${ranges.join()};${properties.map((each) => `${each.negated}${each.source}`).join()}`;

/** A set with its answers. */
export function tableOf(set: CharacterSet): SetTable {
  const key = keyOf(set);
  const known = tables.get(key);
  if (known) return known;
  const test = testOf(set);
  const ascii = Uint8Array.from({ length: 129 }, (_, code) => Number(code < 128 ? test(code) : mayBeWide(set)));
  const table = { ascii, test: remembered(test) };
  if (tables.size < maxTables) tables.set(key, table);
  return table;
}
