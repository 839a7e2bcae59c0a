import { type Assertion, type CharacterSet, PatternError, type PatternNode } from "./syntax.ts";

/** What one step of a program does; `x` and `y` are steps to go on at, or a number of a set or a look. */
export const steps = { set: 0, split: 1, jump: 2, assertion: 3, look: 4, match: 5 } as const;

/** Whether a character is meant. */
export type Test = (code: number) => boolean;

/** A pattern as steps. One that is read from behind (of a look-behind) goes backwards through the text. */
export interface Program {
  readonly op: Uint8Array;
  readonly x: Int32Array;
  readonly y: Int32Array;
  readonly sets: readonly { readonly ascii: Uint8Array; readonly test: Test }[];
  readonly looks: readonly { readonly program: Program; readonly negated: boolean }[];
  readonly backwards: boolean;
  /** By character below 128, and one for all others: whether a match may begin with it. Absent where one may be empty. */
  readonly first?: Uint8Array;
}

/** Steps of one pattern, at most: time and memory grow with them. Of the 3,497 patterns of three public packs, see docs, the largest has fewer. */
const maxSteps = 2500;

/** Parts that are looked at while a program is made: repeats of nothing give no steps, and could go on for ever. */
const maxParts = 100_000;

const assertionKinds: readonly Assertion[] = [
  "line-start",
  "line-end",
  "text-start",
  "text-end",
  "boundary",
  "no-boundary",
];

/** Name of the assertion with a number. */
export const assertionOf = (number: number): Assertion => assertionKinds[number]!;

/** A character, and what it is in the other case, where that is one character too. */
const folded = (code: number): readonly number[] => {
  const text = String.fromCodePoint(code);
  const both = [text.toLowerCase(), text.toUpperCase()].filter((each) => each.length === text.length);
  return [code, ...both.map((each) => each.codePointAt(0)!)];
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

/** Sets that were looked at already: patterns are made of the same letters. */
const tables = new Map<string, Program["sets"][number]>();
const maxTables = 10_000;

/** A set with its answers for ASCII. */
function tableOf(set: CharacterSet): Program["sets"][number] {
  const key = JSON.stringify(set);
  const known = tables.get(key);
  if (known) return known;
  const test = testOf(set);
  const table = { ascii: Uint8Array.from({ length: 128 }, (_, code) => (test(code) ? 1 : 0)), test };
  if (tables.size < maxTables) tables.set(key, table);
  return table;
}

/** Puts a program together. */
class Assembler {
  private readonly op: number[] = [];
  private readonly x: number[] = [];
  private readonly y: number[] = [];
  private readonly sets: { ascii: Uint8Array; test: Test }[] = [];
  private readonly numbers = new Map<CharacterSet, number>();
  private readonly looks: { program: Program; negated: boolean }[] = [];
  private readonly backwards: boolean;
  private parts = 0;

  constructor(backwards: boolean) {
    this.backwards = backwards;
  }

  program(node: PatternNode): Program {
    this.add(node);
    this.emit(steps.match);
    const { sets, looks, backwards } = this;
    const made = {
      op: Uint8Array.from(this.op),
      x: Int32Array.from(this.x),
      y: Int32Array.from(this.y),
      sets,
      looks,
      backwards,
    };
    const first = backwards ? undefined : firstOf(made);
    return first ? { ...made, first } : made;
  }

  private emit(op: number, x = 0, y = 0): number {
    if (this.op.length >= maxSteps) {
      throw new PatternError(`it is too large: its repeats multiply to more than ${maxSteps} steps`, 0);
    }
    this.op.push(op);
    this.x.push(x);
    this.y.push(y);
    return this.op.length - 1;
  }

  private add(node: PatternNode): void {
    if (++this.parts > maxParts) throw new PatternError("its repeats multiply without end", 0);
    switch (node.kind) {
      case "set":
        this.emit(steps.set, this.setNumber(node));
        return;
      case "assertion":
        this.emit(steps.assertion, assertionKinds.indexOf(node.assertion));
        return;
      case "look":
        this.looks.push({ program: new Assembler(node.behind).program(node.of), negated: node.negated });
        this.emit(steps.look, this.looks.length - 1);
        return;
      case "sequence":
        for (const part of this.backwards ? node.parts.toReversed() : node.parts) this.add(part);
        return;
      case "choice":
        this.addChoice(node.options);
        return;
      case "repeat":
        this.addRepeat(node);
    }
  }

  private setNumber(set: CharacterSet): number {
    const known = this.numbers.get(set);
    if (known !== undefined) return known;
    this.sets.push(tableOf(set));
    this.numbers.set(set, this.sets.length - 1);
    return this.sets.length - 1;
  }

  private addChoice(options: readonly PatternNode[]): void {
    const ends: number[] = [];
    options.forEach((option, i) => {
      const split = i < options.length - 1 ? this.emit(steps.split) : undefined;
      if (split !== undefined) this.x[split] = this.op.length;
      this.add(option);
      if (split === undefined) return;
      ends.push(this.emit(steps.jump));
      this.y[split] = this.op.length;
    });
    for (const end of ends) this.x[end] = this.op.length;
  }

  private addRepeat({ of, least, most, lazy }: Extract<PatternNode, { kind: "repeat" }>): void {
    for (let i = 0; i < least; i++) this.add(of);
    if (most === Number.POSITIVE_INFINITY) {
      const split = this.emit(steps.split);
      this.add(of);
      this.emit(steps.jump, split);
      this.branch(split, split + 1, lazy);
      return;
    }
    const splits: number[] = [];
    for (let i = least; i < most; i++) {
      splits.push(this.emit(steps.split));
      this.add(of);
    }
    for (const split of splits) this.branch(split, split + 1, lazy);
  }

  /** Goes into what is repeated first, or behind it when it is lazy. */
  private branch(split: number, into: number, lazy: boolean): void {
    const behind = this.op.length;
    this.x[split] = lazy ? behind : into;
    this.y[split] = lazy ? into : behind;
  }
}

/** Characters that a match may begin with; undefined where a match may be empty. */
function firstOf({ op, x, y, sets }: Program): Uint8Array | undefined {
  const first = new Uint8Array(129);
  const seen = new Set<number>();
  const open = [0];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (seen.has(at)) continue;
    seen.add(at);
    if (op[at] === steps.match) return undefined;
    if (op[at] === steps.set) {
      const { ascii } = sets[x[at]!]!;
      for (let code = 0; code < 128; code++) first[code]! |= ascii[code]!;
      first[128] = 1;
    } else if (op[at] === steps.split) open.push(x[at]!, y[at]!);
    else open.push(op[at] === steps.jump ? x[at]! : at + 1);
  }
  return first;
}

/** A pattern as a program. Throws a PatternError for one that is too large. */
export const programOf = (node: PatternNode): Program => new Assembler(false).program(node);

/** A character that a set stands for alone, lower-cased; undefined for a set of more, and outside ASCII. */
function lonely(set: CharacterSet): string | undefined {
  const [range] = set.ranges;
  const isOne = set.ranges.length === 1 && set.properties.length === 0 && !set.negated && range![0] === range![1];
  return isOne && range![0] < 128 ? String.fromCharCode(range![0]).toLowerCase() : undefined;
}

/**
 * Source of a regular expression, without flags, that matches the lower-cased form of whatever a pattern matches, and more: what literals
 * are looked for in. It is only read, never run.
 */
export function lowerSource(node: PatternNode): string {
  switch (node.kind) {
    case "set": {
      const alone = lonely(node);
      return alone === undefined
        ? "[^]"
        : alone.replace(/[^a-z0-9 ]/g, (mark) => `\\x${mark.charCodeAt(0).toString(16).padStart(2, "0")}`);
    }
    case "sequence":
      return node.parts.map(lowerSource).join("");
    case "choice":
      return `(?:${node.options.map(lowerSource).join("|")})`;
    case "repeat": {
      const most = node.most === Number.POSITIVE_INFINITY ? "" : node.most;
      return `(?:${lowerSource(node.of)}){${node.least},${most}}`;
    }
    default:
      return "";
  }
}
