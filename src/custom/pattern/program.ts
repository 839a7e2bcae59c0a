import { type SetTable, tableOf } from "./sets.ts";
import { type Assertion, type CharacterSet, PatternError, type PatternNode } from "./syntax.ts";

/** What one step of a program does; `x` and `y` are steps to go on at, or a number of a set or a look. */
export const steps = { set: 0, split: 1, jump: 2, assertion: 3, look: 4, match: 5 } as const;

/** A pattern as steps. One that is read from behind (of a look-behind) goes backwards through the text. */
export interface Program {
  readonly op: Uint8Array;
  readonly x: Int32Array;
  readonly y: Int32Array;
  readonly sets: readonly SetTable[];
  readonly looks: readonly { readonly program: Program; readonly negated: boolean }[];
  readonly backwards: boolean;
  /** Of each step its number among those that several ways lead to, -1 for one to which only one does. */
  readonly join: Int16Array;
  readonly joins: number;
  /** Of the first characters of a match, one table each: by character below 128, and one for all others, whether it may be it. Absent where a match may be empty. */
  readonly prefix?: readonly Uint8Array[];
}

/** Steps of one pattern with its look-arounds, at most: time and memory grow with them. Of the 3,497 patterns of three public packs, see docs, seven have more. */
const maxSteps = 3000;

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

/** Steps and parts of a pattern so far, those of its look-arounds too: a repeat of one makes it again each time. */
interface Size {
  steps: number;
  parts: number;
}

/** Puts a program together. */
class Assembler {
  private readonly op: number[] = [];
  private readonly x: number[] = [];
  private readonly y: number[] = [];
  private readonly sets: SetTable[] = [];
  private readonly numbers = new Map<CharacterSet, number>();
  private readonly looks: { program: Program; negated: boolean }[] = [];
  private readonly backwards: boolean;
  private readonly size: Size;

  constructor(backwards: boolean, size: Size) {
    this.backwards = backwards;
    this.size = size;
  }

  program(node: PatternNode): Program {
    this.add(node);
    this.emit(steps.match);
    const { sets, looks, backwards } = this;
    const code = { op: Uint8Array.from(this.op), x: Int32Array.from(this.x), y: Int32Array.from(this.y) };
    const made = { ...code, sets, looks, backwards, ...joinsOf(code) };
    const prefix = backwards ? undefined : prefixOf(made);
    return prefix ? { ...made, prefix } : made;
  }

  private emit(op: number, x = 0, y = 0): number {
    if (++this.size.steps > maxSteps) {
      throw new PatternError(`it is too large: its repeats multiply to more than ${maxSteps} steps`, 0);
    }
    this.op.push(op);
    this.x.push(x);
    this.y.push(y);
    return this.op.length - 1;
  }

  private add(node: PatternNode): void {
    if (++this.size.parts > maxParts) throw new PatternError("its repeats multiply without end", 0);
    switch (node.kind) {
      case "set":
        this.emit(steps.set, this.setNumber(node));
        return;
      case "assertion":
        this.emit(steps.assertion, assertionKinds.indexOf(node.assertion));
        return;
      case "look":
        this.looks.push({ program: new Assembler(node.behind, this.size).program(node.of), negated: node.negated });
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

/**
 * The steps that more than one way leads to. Only these can be tried twice at one place by different ways, and every loop goes through
 * one: it has a way in and a way back (Davis and others, "Using selective memoization …", 2021).
 */
function joinsOf({ op, x, y }: Pick<Program, "op" | "x" | "y">): Pick<Program, "join" | "joins"> {
  const ways = new Uint16Array(op.length);
  const lead = (to: number): void => void ways[to]!++;
  lead(0);
  op.forEach((kind, step) => {
    if (kind === steps.split) lead(y[step]!);
    if (kind === steps.split || kind === steps.jump) lead(x[step]!);
    else if (kind !== steps.match) lead(step + 1);
  });
  let joins = 0;
  return { join: Int16Array.from(ways, (count) => (count > 1 ? joins++ : -1)), joins };
}

/** Characters at the beginning of a match that are told apart: more seldom spare a try. */
const maxPrefix = 4;

/** The steps with a set that are reached from some steps without a character, or undefined where the end is. */
function setsFrom({ op, x, y }: Pick<Program, "op" | "x" | "y">, from: readonly number[]): number[] | undefined {
  const seen = new Set<number>();
  const open = [...from];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (seen.has(at)) continue;
    seen.add(at);
    if (op[at] === steps.match) return undefined;
    if (op[at] === steps.split) open.push(x[at]!, y[at]!);
    else if (op[at] !== steps.set) open.push(op[at] === steps.jump ? x[at]! : at + 1);
  }
  return [...seen].filter((at) => op[at] === steps.set);
}

/** Characters that a match may begin with, whatever its look-arounds say; undefined where it may be empty. */
function prefixOf(program: Pick<Program, "op" | "x" | "y" | "sets">): Uint8Array[] | undefined {
  const prefix: Uint8Array[] = [];
  let at = setsFrom(program, [0]);
  while (at && prefix.length < maxPrefix) {
    const table = new Uint8Array(129);
    for (const step of at) {
      const { ascii } = program.sets[program.x[step]!]!;
      for (let code = 0; code < table.length; code++) table[code]! |= ascii[code]!;
    }
    prefix.push(table);
    at = setsFrom(
      program,
      at.map((step) => step + 1),
    );
  }
  return prefix.length > 0 ? prefix : undefined;
}

/** A pattern as a program. Throws a PatternError for one that is too large. */
export const programOf = (node: PatternNode): Program => new Assembler(false, { steps: 0, parts: 0 }).program(node);

/** A character that a set stands for alone, lower-cased; undefined for a set of more, and for one with cases outside ASCII. */
function lonely(set: CharacterSet): string | undefined {
  const [range] = set.ranges;
  const isOne = set.ranges.length === 1 && set.properties.length === 0 && !set.negated && range![0] === range![1];
  if (!isOne) return undefined;
  const character = String.fromCodePoint(range![0]);
  if (range![0] < 128) return character.toLowerCase();
  const isSame = character.toLowerCase() === character && character.toUpperCase() === character;
  return isSame && range![0] < 0xd800 ? character : undefined;
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
        : alone.replace(/[^a-z0-9 ]/g, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, "0")}`);
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
