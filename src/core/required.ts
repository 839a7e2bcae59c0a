/** What is known of the texts that a part of a pattern matches. */
interface Known {
  /** All of them, where they are few. */
  readonly exact: readonly string[] | undefined;
  /** Sets of literals: each text contains one of every set. */
  readonly required: readonly (readonly string[])[];
}

const unknown: Known = { exact: undefined, required: [] };
const nothing: Known = { exact: [""], required: [] };

/** Texts and literals that are kept apart; what has more is not worth looking for. */
const maxTexts = 64;
/** Characters of a class that are taken one by one. */
const maxClass = 8;

const escapes: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", f: "\f", v: "\v", "0": "\0" };
/** Escapes that stand for more than one character, or for what another group matched. */
const open = /[dDwWsSpPkbBc1-9]/;

/** How often a term is repeated. */
const counts = /\{(\d+)(,?)(\d*)\}/y;

/** Characters that stand for themselves; one that a quantifier follows is a term by itself. */
const plain = /[^\\^$.|?*+()[\]{}](?:[^\\^$.|?*+()[\]{}]+(?![?*+{]))?/y;

/** Reads the source of a regular expression without flags, or with `u`; the engine has checked its syntax already. */
class Reader {
  private at = 0;
  private readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  alternatives(): Known {
    const found = [this.sequence()];
    while (this.take("|")) found.push(this.sequence());
    const [first] = found as [Known];
    return found.length === 1 ? first : anyOf(found);
  }

  private sequence(): Known {
    const parts: Known[] = [];
    while (this.at < this.source.length && this.source[this.at] !== "|" && this.source[this.at] !== ")") {
      parts.push(this.quantified(this.term()));
    }
    return inRow(parts);
  }

  private take(mark: string): boolean {
    if (!this.source.startsWith(mark, this.at)) return false;
    this.at += mark.length;
    return true;
  }

  private term(): Known {
    plain.lastIndex = this.at;
    const run = plain.exec(this.source)?.[0];
    if (run !== undefined) {
      this.at += run.length;
      return { exact: [run], required: [] };
    }
    const mark = this.source[this.at++]!;
    if (mark === "(") return this.group();
    if (mark === "[") return this.class();
    if (mark === "\\") return this.escaped();
    if (mark === ".") return unknown;
    if (mark === "^" || mark === "$") return nothing;
    return { exact: [mark], required: [] };
  }

  private group(): Known {
    const look = this.source[this.at] === "?" && ["?=", "?!", "?<=", "?<!"].some((each) => this.take(each));
    if (!look && !this.take("?:") && this.take("?<")) this.at = this.source.indexOf(">", this.at) + 1;
    const inner = this.alternatives();
    this.at++;
    return look ? nothing : inner;
  }

  private escaped(): Known {
    const mark = this.source[this.at++]!;
    if (mark === "b" || mark === "B") return nothing;
    const character = this.character(mark);
    return character === undefined ? unknown : { exact: [character], required: [] };
  }

  /** The one character that an escape stands for; undefined when it stands for several. */
  private character(mark: string): string | undefined {
    const code = /[xu]/.test(mark)
      ? /^(?:\{([0-9a-fA-F]+)\}|([0-9a-fA-F]{4})|([0-9a-fA-F]{2}))/.exec(this.rest(mark))
      : null;
    if (code) {
      this.at += code[0].length;
      return String.fromCodePoint(Number.parseInt(code[1] ?? code[2] ?? code[3]!, 16));
    }
    if (!open.test(mark)) return escapes[mark] ?? mark;
    if (/[pPk]/.test(mark)) this.at = this.source.indexOf(mark === "k" ? ">" : "}", this.at) + 1;
    return undefined;
  }

  private rest(mark: string): string {
    return this.source.slice(this.at, this.at + (mark === "x" ? 2 : 10));
  }

  private class(): Known {
    const negated = this.take("^");
    const characters: string[] = [];
    let few = !negated;
    while (!this.take("]")) {
      const mark = this.source[this.at++]!;
      const from = mark === "\\" ? this.inClass() : mark;
      const isRange = this.source[this.at] === "-" && this.source[this.at + 1] !== "]";
      if (from === undefined || isRange) few = false;
      else characters.push(from);
      if (isRange) this.at++;
    }
    return few && characters.length <= maxClass ? { exact: characters, required: [] } : unknown;
  }

  private inClass(): string | undefined {
    const mark = this.source[this.at++]!;
    return mark === "b" ? "\b" : this.character(mark);
  }

  private quantified(known: Known): Known {
    const mark = this.source[this.at];
    if (mark !== "{" && mark !== "*" && mark !== "+" && mark !== "?") return known;
    counts.lastIndex = this.at;
    const braces = counts.exec(this.source);
    if (mark === "{" && !braces) return known;
    this.at += braces ? braces[0].length : 1;
    this.take("?");
    const least = braces ? Number(braces[1]) : mark === "+" ? 1 : 0;
    const most = braces ? Number(braces[2] ? braces[3] || Number.POSITIVE_INFINITY : braces[1]) : mark === "?" ? 1 : 2;
    if (least === 0) return most === 1 && known.exact ? { exact: ["", ...known.exact], required: [] } : unknown;
    return most === 1 ? known : { exact: undefined, required: [...known.required, ...setOf(known.exact)] };
  }
}

/** The texts as a set of which one must occur, unless one of them is empty. */
const setOf = (texts: readonly string[] | undefined): (readonly string[])[] =>
  texts && texts.length > 0 && texts.every((text) => text !== "") ? [texts] : [];

function anyOf(found: readonly Known[]): Known {
  const exact = found.every((each) => each.exact) ? found.flatMap((each) => each.exact!) : undefined;
  if (exact && exact.length <= maxTexts) return { exact, required: [] };
  const best = found.map((each) => bestOf([...each.required, ...setOf(each.exact)]));
  const all = best.every((each) => each !== undefined) ? best.flat() : [];
  return { exact: undefined, required: all.length > 0 && all.length <= maxTexts ? [all] : [] };
}

function inRow(parts: readonly Known[]): Known {
  const required: (readonly string[])[] = [];
  let run: readonly string[] = [""];
  let broken = false;
  for (const part of parts) {
    if (part.exact && part.exact.length * run.length <= maxTexts) {
      run =
        part.exact.length === 1 && part.exact[0] === ""
          ? run
          : run.flatMap((head) => part.exact!.map((tail) => head + tail));
      continue;
    }
    broken = true;
    required.push(...setOf(run), ...part.required);
    run = part.exact ?? [""];
  }
  return broken ? { exact: undefined, required: [...required, ...setOf(run)] } : { exact: run, required };
}

/** How rare the commonest literal of a set is likely to be: by its length, but addresses are everywhere. */
const shortest = (set: readonly string[]): number =>
  Math.min(...set.map((literal) => (literal.startsWith("http") ? 2 : literal.length)));

/** The set that is likely to occur least: long literals first, then few. */
const bestOf = (sets: readonly (readonly string[])[]): readonly string[] | undefined =>
  sets.toSorted((a, b) => shortest(b) - shortest(a) || a.length - b.length)[0];

/** A set without what contains another of its literals: where the longer one is, there is the shorter. */
const withoutLonger = (set: readonly string[]): readonly string[] => {
  const distinct = [...new Set(set)];
  return distinct.filter((one) => !distinct.some((other) => other !== one && one.includes(other)));
};

/**
 * Sets of literals of which every text that a pattern matches contains one each, best first: `/cat|dog\s+food/` gives
 * `[["cat", "food"]]`. Empty where nothing can be told. Look-arounds are left out of account, since what they see is no part of the match.
 * The pattern has no flags but `g`, `s`, `u` or `y`; of others nothing is told. What it matches may be cased: then the literals are too.
 */
export function requiredLiterals({ source, flags }: RegExp): readonly (readonly string[])[] {
  if (/[imv]/.test(flags)) return [];
  const { exact, required } = new Reader(source).alternatives();
  const sets = [...required, ...setOf(exact)].map(withoutLonger);
  return sets.toSorted((a, b) => shortest(b) - shortest(a) || a.length - b.length);
}

/**
 * Literals of which every text that one of the patterns matches contains at least one; empty where that cannot be told for all of
 * them, or only of literals that stand everywhere.
 */
export function anchorsOf(patterns: readonly RegExp[]): readonly string[] {
  const sets = patterns.map((pattern) => requiredLiterals(pattern)[0] ?? []);
  const found = sets.flat();
  const isUsable = sets.every((set) => set.length > 0) && found.every((literal) => literal === literal.toLowerCase());
  return isUsable ? withoutLonger(found) : [];
}
