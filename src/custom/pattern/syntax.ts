import { classes, controls, lastCharacter, type Ranges, without } from "./characters.ts";

/** One character out of a set. `property`: a Unicode property, as JavaScript names it. */
export interface CharacterSet {
  readonly kind: "set";
  readonly ranges: Ranges;
  readonly properties: readonly { readonly source: string; readonly negated: boolean }[];
  readonly negated: boolean;
  readonly ignoreCase: boolean;
}

/** Where a match stands, with no character of its own. */
export type Assertion = "line-start" | "line-end" | "text-start" | "text-end" | "boundary" | "no-boundary";

/** A pattern in its parts. */
export type PatternNode =
  | CharacterSet
  | { readonly kind: "sequence"; readonly parts: readonly PatternNode[] }
  | { readonly kind: "choice"; readonly options: readonly PatternNode[] }
  | {
      readonly kind: "repeat";
      readonly of: PatternNode;
      readonly least: number;
      readonly most: number;
      readonly lazy: boolean;
    }
  | { readonly kind: "assertion"; readonly assertion: Assertion }
  | { readonly kind: "look"; readonly of: PatternNode; readonly behind: boolean; readonly negated: boolean };

/** What is wrong with a pattern, and at which of its characters (from 0). */
export class PatternError extends Error {
  readonly index: number;

  constructor(message: string, index: number) {
    super(message);
    this.name = "PatternError";
    this.index = index;
  }
}

const assertions: Readonly<Record<string, Assertion>> = {
  b: "boundary",
  B: "no-boundary",
  A: "text-start",
  Z: "text-end",
  z: "text-end",
};
/** Digits of the numbers of characters, by what begins them; `U` is Python's. */
const digitsOf: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

/** Repeats of one part, at most, and groups within groups. */
const mostRepeats = 1000;
const maxDepth = 60;

/** Flags as they stand at a place of the pattern. */
interface Flags {
  readonly ignoreCase: boolean;
  readonly dotAll: boolean;
}

/** Reads a pattern: what JavaScript and Python have in common, and what each calls otherwise. */
class Reader {
  private readonly source: string;
  private at = 0;
  private depth = 0;

  constructor(source: string) {
    this.source = source;
  }

  whole(flags: Flags): PatternNode {
    const node = this.choice(this.leadingFlags(flags));
    if (this.at < this.source.length) throw this.error("a ) that no ( opens");
    return node;
  }

  private error(message: string, index = this.at): PatternError {
    return new PatternError(message, index);
  }

  private take(text: string): boolean {
    if (!this.source.startsWith(text, this.at)) return false;
    this.at += text.length;
    return true;
  }

  /** What a pattern matches at this place, which it moves behind. */
  private match(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.source);
    if (found) this.at += found[0].length;
    return found ?? undefined;
  }

  private leadingFlags(flags: Flags): Flags {
    const found = this.match(/\(\?([a-zA-Z]+)\)/y);
    return found ? this.leadingFlags(this.changed(flags, found[1]!, this.at - found[0].length)) : flags;
  }

  private changed(flags: Flags, on: string, index: number, off = ""): Flags {
    for (const flag of on + off) {
      if (flag === "x") throw this.error("the flag x (spaces and comments) is not read: write it without them", index);
      if (!/[imsu]/.test(flag))
        throw this.error(`the flag ${flag} is not known: i and s are, and m always holds`, index);
    }
    return {
      ignoreCase: (flags.ignoreCase || on.includes("i")) && !off.includes("i"),
      dotAll: (flags.dotAll || on.includes("s")) && !off.includes("s"),
    };
  }

  private choice(flags: Flags): PatternNode {
    if (++this.depth > maxDepth) throw this.error(`groups nest deeper than ${maxDepth} levels`);
    const options = [this.sequence(flags)];
    while (this.take("|")) options.push(this.sequence(flags));
    this.depth--;
    return options.length === 1 ? options[0]! : { kind: "choice", options };
  }

  private sequence(flags: Flags): PatternNode {
    const parts: PatternNode[] = [];
    while (this.at < this.source.length && !/[|)]/.test(this.source[this.at]!)) {
      if (this.match(/\(\?#[^)]*\)/y)) continue;
      parts.push(this.repeated(this.term(flags)));
    }
    return parts.length === 1 ? parts[0]! : { kind: "sequence", parts };
  }

  private repeated(of: PatternNode): PatternNode {
    const index = this.at;
    const found = this.match(/[*+?]|\{(\d{1,9})(?:(,)(\d{0,9}))?\}|\{,(\d{1,9})\}/y);
    if (!found) return of;
    const [mark, from, comma, to, upTo] = found;
    const least = mark === "+" ? 1 : Number(from ?? 0);
    const open = mark === "*" || mark === "+" || (comma !== undefined && to === "");
    const most = open ? Number.POSITIVE_INFINITY : Number(mark === "?" ? 1 : (upTo ?? (to || from)));
    if (least > most) throw this.error(`${mark} is out of order`, index);
    if (least > mostRepeats || (most > mostRepeats && !open)) {
      throw this.error(`${mark} repeats more than ${mostRepeats} times`, index);
    }
    const lazy = this.take("?");
    if (this.match(/[*+?]/y)) {
      const possessive = this.source[this.at - 1] === "+";
      throw this.error(possessive ? "a possessive quantifier is not read" : "nothing to repeat", this.at - 1);
    }
    return { kind: "repeat", of, least, most, lazy };
  }

  private term(flags: Flags): PatternNode {
    const index = this.at;
    const mark = String.fromCodePoint(this.source.codePointAt(index)!);
    this.at += mark.length;
    if (mark === "(") return this.group(flags, index);
    if (mark === "[") return this.class(flags, index);
    if (mark === "\\") return this.escape(flags, index);
    if (mark === "^") return { kind: "assertion", assertion: "line-start" };
    if (mark === "$") return { kind: "assertion", assertion: "line-end" };
    if (mark === ".")
      return setOf(
        flags.dotAll
          ? [[0, lastCharacter]]
          : without([
              [10, 10],
              [13, 13],
            ]),
        flags,
      );
    if (/[*+?]/.test(mark)) throw this.error("nothing to repeat", index);
    return oneOf(mark.codePointAt(0)!, flags);
  }

  private group(flags: Flags, index: number): PatternNode {
    const look = this.match(/\?(<?)([=!])/y);
    const inner = look ? flags : this.groupFlags(flags, index);
    const of = this.choice(inner);
    if (!this.take(")")) throw this.error("a ( that no ) closes", index);
    return look ? { kind: "look", of, behind: look[1] === "<", negated: look[2] === "!" } : of;
  }

  private groupFlags(flags: Flags, index: number): Flags {
    if (this.source[this.at] !== "?") return flags;
    if (this.match(/\?(?::|P?<[\p{L}_$][\p{L}\p{N}_$]*>)/uy)) return flags;
    const changed = this.match(/\?([a-zA-Z]*)(?:-([a-zA-Z]+))?:/y);
    if (changed) return this.changed(flags, changed[1]!, index, changed[2]);
    if (this.match(/\?P=/y)) throw this.error(backReference, index);
    if (this.match(/\?>/y)) throw this.error("an atomic group (?>…) is not read: write (?:…)", index);
    if (this.match(/\?\(/y)) throw this.error("a conditional group is not read: write both cases with |", index);
    if (this.match(/\?[a-zA-Z]+\)/y)) throw this.error("flags like (?i) stand at the beginning of a pattern", index);
    throw this.error("a group of a kind that is not read", index);
  }

  private escape(flags: Flags, index: number): PatternNode {
    const mark = this.source[this.at] ?? "";
    const assertion = Object.hasOwn(assertions, mark) ? assertions[mark] : undefined;
    if (assertion) {
      this.at++;
      return { kind: "assertion", assertion };
    }
    if (/[1-9]/.test(mark) || (mark === "k" && this.source[this.at + 1] === "<"))
      throw this.error(backReference, index);
    const { ranges, property } = this.escaped(index);
    return setOf(ranges, flags, property ? [property] : []);
  }

  /** What an escape stands for, in a class or outside: characters, or a property. */
  private escaped(index: number): { ranges: Ranges; property?: CharacterSet["properties"][number] } {
    const mark = String.fromCodePoint(this.source.codePointAt(this.at) ?? 92);
    if (this.at >= this.source.length) throw this.error("a backslash at the end", index);
    this.at += mark.length;
    if (Object.hasOwn(classes, mark)) return { ranges: classes[mark]! };
    if (mark === "p" || mark === "P") return { ranges: [], property: this.property(mark === "P", index) };
    if (mark === "N") throw this.error("\\N{…} is not read: write \\u and the number of the character", index);
    const long = mark === "u" ? this.match(/\{([0-9a-fA-F]{1,6})\}/y)?.[1] : undefined;
    const digits = digitsOf[mark] ?? 0;
    const code = long ?? (digits > 0 ? this.match(new RegExp(`[0-9a-fA-F]{${digits}}`, "y"))?.[0] : undefined);
    if (digits > 0 && (code === undefined || Number.parseInt(code, 16) > lastCharacter)) {
      throw this.error(`\\${mark} needs ${digits} hexadecimal digits`, index);
    }
    if (code !== undefined) return { ranges: [single(Number.parseInt(code, 16))] };
    return { ranges: [single(controls[mark] ?? mark.codePointAt(0)!)] };
  }

  private property(negated: boolean, index: number): CharacterSet["properties"][number] {
    const source = this.match(/\{[\w=]{1,60}\}/y)?.[0];
    try {
      if (source !== undefined) new RegExp(`\\p${source}`, "u");
      else throw new Error("no name");
    } catch {
      throw this.error("a property that JavaScript does not know", index);
    }
    return { source, negated };
  }

  private class(flags: Flags, index: number): PatternNode {
    const negated = this.take("^");
    const ranges: (readonly [number, number])[] = [];
    const properties: CharacterSet["properties"][number][] = [];
    for (let first = true; first || this.source[this.at] !== "]"; first = false) {
      if (this.at >= this.source.length) throw this.error("a [ that no ] closes", index);
      const place = this.at;
      const item = this.classItem();
      if (item.property) properties.push(item.property);
      const isRange = this.source[this.at] === "-" && (this.source[this.at + 1] ?? "]") !== "]";
      if (!isRange || item.ranges.length !== 1 || item.ranges[0]![0] !== item.ranges[0]![1]) {
        ranges.push(...item.ranges);
        continue;
      }
      this.at++;
      const to = this.classItem().ranges;
      if (to.length !== 1 || to[0]![0] !== to[0]![1]) throw this.error("a range that ends in a class", place);
      if (to[0]![0] < item.ranges[0]![0]) throw this.error("a range that is out of order", place);
      ranges.push([item.ranges[0]![0], to[0]![0]]);
    }
    this.at++;
    return { kind: "set", ranges, properties, negated, ignoreCase: flags.ignoreCase };
  }

  private classItem(): { ranges: Ranges; property?: CharacterSet["properties"][number] } {
    const index = this.at;
    const mark = String.fromCodePoint(this.source.codePointAt(index) ?? 93);
    this.at += mark.length;
    if (mark !== "\\") return { ranges: [single(mark.codePointAt(0)!)] };
    if (this.take("b")) return { ranges: [single(8)] };
    return this.escaped(index);
  }
}

const backReference = "a back-reference is not read: no engine matches one in time that grows with the text";

const single = (code: number): readonly [number, number] => [code, code];

const setOf = (ranges: Ranges, { ignoreCase }: Flags, properties: CharacterSet["properties"] = []): CharacterSet => ({
  kind: "set",
  ranges,
  properties,
  negated: false,
  ignoreCase,
});

const oneOf = (code: number, flags: Flags): CharacterSet => setOf([single(code)], flags);

/**
 * Reads a regular expression as JavaScript or Python write them. `^` and `$` mean the ends of a line, `\A` and `\Z` those of the text; `\w`,
 * `\d` and `\b` are those of ASCII. Throws a PatternError, with its place, for what is broken and for what is not read: back-references,
 * atomic groups, possessive quantifiers, conditions, the flag x.
 */
export const readPattern = (source: string, ignoreCase = false): PatternNode =>
  new Reader(source).whole({ ignoreCase, dotAll: false });
