import { LiteralMatcher } from "../../core/literals.ts";
import type { View } from "../../core/view.ts";
import { type Clue, clues, commonWords, type GateWords, wordsByLanguage } from "./gate-words.data.ts";
import type { Language, Span } from "./program.ts";

/** Clues as bits of a number. */
export type Clues = number;

/** The bits of some clues. */
export const bitsOf = (...names: readonly Clue[]): Clues =>
  names.reduce((bits, name) => bits | (1 << clues.indexOf(name)), 0);

interface Word {
  readonly text: string;
  /** No letter, digit or `_` may stand before it, or behind it. */
  readonly begins: boolean;
  readonly ends: boolean;
  readonly bits: Clues;
}

function wordsOf(table: GateWords): Word[] {
  return clues.flatMap((clue) =>
    (table[clue]?.split("|") ?? []).map((entry) => {
      const text = entry.replace(/^\*|\*$/g, "");
      const begins = !entry.startsWith("*") && /^[\w.]/.test(text);
      return { text, begins, ends: !entry.endsWith("*") && /\w$/.test(text), bits: bitsOf(clue) };
    }),
  );
}

/** Words of one language, found in one pass. */
class ClueFinder {
  private readonly words: readonly Word[];
  private readonly matcher: LiteralMatcher;

  constructor(language: Language) {
    this.words = [...wordsOf(commonWords), ...wordsOf(wordsByLanguage[language])];
    this.matcher = new LiteralMatcher(this.words.map(({ text }) => text));
  }

  /** Each clue of a lower-case text, with the offset behind its word. */
  find(lower: string): Found {
    const { literals, ends } = this.matcher.find(lower);
    const found: { ends: number[]; bits: Clues[] } = { ends: [], bits: [] };
    for (const [i, number] of literals.entries()) {
      const word = this.words[number]!;
      const end = ends[i]!;
      if (word.begins && isWordAt(lower, end - word.text.length - 1)) continue;
      if (word.ends && isWordAt(lower, end)) continue;
      if (word.text === attribute && isPlainAttribute(lower, end)) continue;
      found.ends.push(end);
      found.bits.push(word.bits);
    }
    return found;
  }
}

/** Python's way to a member by its name: only one that is computed, or a member of what runs programs, hides anything. */
const attribute = "getattr(";
const plainAttribute =
  /\s{0,4}(?!os\b|sys\b|builtins\b|__builtins__|subprocess\b|importlib\b|socket\b)[\w.[\]()]{1,60}\s{0,4},\s{0,4}["']\w{1,60}["']\s{0,4}[,)]/y;

function isPlainAttribute(lower: string, end: number): boolean {
  plainAttribute.lastIndex = end;
  return plainAttribute.test(lower);
}

interface Found {
  readonly ends: readonly number[];
  readonly bits: readonly Clues[];
}

/** True when a letter, a digit or `_` stands at an offset. */
function isWordAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 95;
}

const finders = new Map<Language, ClueFinder>();

function finderOf(language: Language): ClueFinder {
  const finder = finders.get(language) ?? new ClueFinder(language);
  finders.set(language, finder);
  return finder;
}

/** Clues in parts of views; each view is looked through once for each language. */
export class ClueReader {
  private readonly known = new Map<View, Map<Language, Found>>();

  /** Clues of the code of a language that stands in a range of a view. */
  in(view: View, language: Language, { start, end }: Span): Clues {
    const byLanguage = this.known.get(view) ?? new Map<Language, Found>();
    this.known.set(view, byLanguage);
    const found = byLanguage.get(language) ?? finderOf(language).find(view.lower);
    byLanguage.set(language, found);
    let bits = 0;
    for (let i = firstBehind(found.ends, start); i < found.ends.length && found.ends[i]! <= end; i++)
      bits |= found.bits[i]!;
    return bits;
  }
}

/** Position of the first of rising numbers that is larger than `least`. */
function firstBehind(numbers: readonly number[], least: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! <= least) low = middle + 1;
    else high = middle;
  }
  return low;
}
