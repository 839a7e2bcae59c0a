import { assertionOf, type Program, steps } from "./program.ts";
import type { Assertion } from "./syntax.ts";

/** Where a pattern matches: offsets in the text. */
export interface Found {
  readonly start: number;
  readonly end: number;
}

/** Work that is left, in steps; shared by all patterns that are tried on one skill. */
export interface Work {
  left: number;
}

/** More work than the bounds of a skill allow: whoever catches it says that something was not looked at. */
export class WorkOver extends Error {
  constructor() {
    super("custom rules take too long on this skill, so that not all of it was looked at");
    this.name = "WorkOver";
  }
}

const isWord = (code: number): boolean =>
  (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || code === 95 || (code >= 97 && code <= 122);

/** A part of a text as patterns see it: nothing before `from` and behind `to`, but for where lines and words end. */
export interface Window {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

function holds(assertion: Assertion, text: string, at: number): boolean {
  const before = at > 0 ? text.charCodeAt(at - 1) : 10;
  const after = at < text.length ? text.charCodeAt(at) : 10;
  switch (assertion) {
    case "line-start":
      return before === 10;
    case "line-end":
      return after === 10 || (after === 13 && (at + 1 >= text.length || text.charCodeAt(at + 1) === 10));
    case "text-start":
      return at === 0;
    case "text-end":
      return at === text.length || (at === text.length - 1 && after === 10);
    case "boundary":
      return (at > 0 && isWord(before)) !== (at < text.length && isWord(after));
    case "no-boundary":
      return (at > 0 && isWord(before)) === (at < text.length && isWord(after));
  }
}

/** Whether a place is between the halves of one character: no match begins there. */
const isWithinCharacter = (text: string, at: number, code: number): boolean =>
  code >= 0xdc00 && code <= 0xdfff && at > 0 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800;

/** What became of the joins of a program at the places of a window: a byte each, of which every run has two values of its own. */
interface Memory {
  states: Uint8Array;
  /** The value of the last run; it and all before stand for nothing to the next one, so that nothing need be emptied. */
  last: number;
}

/** Memories that no run has at present. */
const free: Memory[] = [];
const mostFree = 8;
/** Larger ones are left to the garbage collector. */
const mostKept = 1 << 20;

/** A memory for so many pairs; none of the values that its run will write stands in it. */
function take(pairs: number): Memory {
  const memory = free.pop() ?? { states: new Uint8Array(0), last: 0 };
  if (memory.states.length < pairs) {
    memory.states = new Uint8Array(Math.max(pairs, 4096));
    memory.last = 0;
  } else if (memory.last > 253) {
    memory.states.fill(0);
    memory.last = 0;
  }
  memory.last += 2;
  return memory;
}

function give(memory: Memory): void {
  if (free.length < mostFree && memory.states.length <= mostKept) free.push(memory);
}

/**
 * A program on a window of a text. Each pair of a join and a place is gone on from once, and between joins there is one way only, so the
 * time is bounded by the number of steps and places whatever the pattern (as in RE2's BitState; Davis and others, "Using selective
 * memoization to defeat regular expression denial of service", 2021): patterns without back-references need no more. Answers of
 * look-arounds are kept in the same way.
 */
class Run {
  private readonly program: Program;
  private readonly window: Window;
  private readonly work: Work;
  private readonly memory: Memory;
  private readonly states: Uint8Array;
  /** What is written for a pair that was gone on from; one less than for a pair that is known to succeed. */
  private readonly failed: number;
  /** Of a look-around: the pair that led to each, so that a success is noted of all that led there. */
  private readonly parents: Int32Array | undefined;
  private readonly looks: (Run | undefined)[];
  /** Steps with places, and pairs that led there, that are still to be tried. */
  private readonly open: number[] = [];

  constructor(program: Program, window: Window, work: Work, keepsWay: boolean) {
    this.program = program;
    this.window = window;
    this.work = work;
    const pairs = program.joins * (window.to - window.from + 1);
    work.left -= pairs >> 5;
    if (work.left < 0) throw new WorkOver();
    this.memory = take(pairs);
    this.states = this.memory.states;
    this.failed = this.memory.last - 1;
    this.parents = keepsWay ? new Int32Array(pairs) : undefined;
    this.looks = program.looks.map(() => undefined);
  }

  /** Gives back what it holds: it is not asked again. */
  close(): void {
    give(this.memory);
    for (const look of this.looks) look?.close();
  }

  /** Where a match that begins at a place ends; undefined when none does. */
  end(start: number): number | undefined {
    const { open } = this;
    open.length = 0;
    let end = this.follow(0, start, -1);
    while (end < 0 && open.length > 0) {
      const way = open.pop()!;
      const at = open.pop()!;
      end = this.follow(open.pop()!, at, way);
    }
    return end < 0 ? undefined : end;
  }

  /** Goes on from a step at a place until it fails, which is -1, or a match ends; what is to be tried else is left open. */
  private follow(first: number, from: number, before: number): number {
    const { op, x, y, sets, join, joins } = this.program;
    const { states, failed, parents, open, work } = this;
    let step = first;
    let at = from;
    let way = before;
    for (;;) {
      if (work.left-- < 0) throw new WorkOver();
      const number = join[step]!;
      if (number >= 0) {
        const pair = (at - this.window.from) * joins + number;
        const state = states[pair]!;
        if (state === failed) return -1;
        if (state === failed + 1) return this.noted(way, at);
        states[pair] = failed;
        if (parents) parents[pair] = way;
        way = pair;
      }
      switch (op[step]) {
        case steps.match:
          return this.noted(way, at);
        case steps.set:
          at = this.next(sets[x[step]!]!, at);
          if (at < 0) return -1;
          step++;
          break;
        case steps.split:
          open.push(y[step]!, at, way);
          step = x[step]!;
          break;
        case steps.jump:
          step = x[step]!;
          break;
        case steps.assertion:
          if (!holds(assertionOf(x[step]!), this.window.text, at)) return -1;
          step++;
          break;
        default:
          if (!this.sees(x[step]!, at)) return -1;
          step++;
      }
    }
  }

  /** Of a look-around: notes that all on the way to a pair succeed. */
  private noted(pair: number, end: number): number {
    const { parents, states, failed } = this;
    if (!parents) return end;
    for (let at = pair; at >= 0 && states[at] === failed; at = parents[at]!) states[at] = failed + 1;
    return end;
  }

  /** The place behind the character at a place when a set has it, before it when the program goes backwards; -1 when not. */
  private next({ ascii, test }: Program["sets"][number], at: number): number {
    const { text, from, to } = this.window;
    if (this.program.backwards) {
      if (at <= from) return -1;
      const low = text.charCodeAt(at - 1);
      const isPair = low >= 0xdc00 && low <= 0xdfff && at - 1 > from && (text.charCodeAt(at - 2) & 0xfc00) === 0xd800;
      const code = isPair ? text.codePointAt(at - 2)! : low;
      return (code < 128 ? ascii[code] === 1 : test(code)) ? at - (isPair ? 2 : 1) : -1;
    }
    if (at >= to) return -1;
    const unit = text.charCodeAt(at);
    if (unit < 128) return ascii[unit] === 1 ? at + 1 : -1;
    const code = text.codePointAt(at)!;
    const next = at + (code > 0xffff ? 2 : 1);
    return next <= to && test(code) ? next : -1;
  }

  private sees(look: number, at: number): boolean {
    const { program, negated } = this.program.looks[look]!;
    this.looks[look] ??= new Run(program, this.window, this.work, true);
    return (this.looks[look].end(at) !== undefined) !== negated;
  }
}

/** Whether the characters at a place may begin a match, as far as that is told from their tables. */
function mayBegin(prefix: readonly Uint8Array[], text: string, at: number, to: number): boolean {
  if (at + prefix.length > to) return false;
  for (let i = 0; i < prefix.length; i++) {
    const code = text.charCodeAt(at + i);
    // Behind a character of two units the places no longer fit.
    if (code >= 128) return prefix[i]![128] === 1;
    if (prefix[i]![code] === 0) return false;
  }
  return true;
}

/** The first place from one on at which a match of a program may begin, which is no half of a character; -1 when there is none before `to`. */
export function nextStart({ prefix }: Program, text: string, from: number, to: number): number {
  const first = prefix?.[0];
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (first && first[code < 128 ? code : 128] === 0) continue;
    if (code < 128 ? !prefix || mayBegin(prefix, text, at, to) : !isWithinCharacter(text, at, code)) return at;
  }
  return -1;
}

/**
 * The matches of a program that begin in `[first, last]` of a window, from left to right, none in another. An empty match is none,
 * and a program that has some is not for this: what the way to a match marked as tried could only be needed again by one.
 * Throws a WorkOver when the work that is left does not suffice.
 */
export function* search(
  program: Program,
  window: Window,
  work: Work,
  [first, last]: readonly [number, number] = [window.from, window.to],
): Generator<Found> {
  const { text } = window;
  // Characters that no match may begin with are passed over one by one, and no step is counted for them.
  work.left -= Math.max(0, Math.min(last, window.to) - first) >> 3;
  if (work.left < 0) throw new WorkOver();
  let at = nextStart(program, text, first, window.to);
  if (at < 0 || at > last) return;
  const run = new Run(program, window, work, false);
  try {
    while (at >= 0 && at <= last) {
      const end = run.end(at) ?? at;
      if (end > at) yield { start: at, end };
      at = nextStart(program, text, end > at ? end : at + 1, window.to);
    }
  } finally {
    run.close();
  }
}
