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

const unseen = 0;
const failed = 1;
const succeeded = 2;

/**
 * A program on a window of a text. Each pair of step and place is tried once, so the time is bounded by their number whatever the pattern
 * (as in RE2's BitState; Davis and others, "Using selective memoization to defeat regular expression denial of service", 2021): patterns
 * without back-references need no more. Answers of look-arounds are kept in the same way.
 */
class Run {
  private readonly program: Program;
  private readonly window: Window;
  private readonly work: Work;
  private readonly width: number;
  /** What became of each pair, by place and step. */
  private readonly state: Uint8Array;
  /** Of a look-around: the pair that led to each, so that a success is noted of all that led there. */
  private readonly parents: Int32Array | undefined;
  private readonly looks: (Run | undefined)[];
  private readonly stack: number[] = [];

  constructor(program: Program, window: Window, work: Work, keepsWay: boolean) {
    this.program = program;
    this.window = window;
    this.work = work;
    this.width = program.op.length;
    const pairs = this.width * (window.to - window.from + 1);
    work.left -= pairs >> 5;
    if (work.left < 0) throw new WorkOver();
    this.state = new Uint8Array(pairs);
    this.parents = keepsWay ? new Int32Array(pairs) : undefined;
    this.looks = program.looks.map(() => undefined);
  }

  /** Where a match that begins at a place ends; undefined when none does. */
  end(start: number): number | undefined {
    const { op, x, y, sets } = this.program;
    const { from } = this.window;
    const { stack, width } = this;
    stack.length = 0;
    this.push((start - from) * width, -1);
    while (stack.length > 0) {
      const pair = stack.pop()!;
      if (this.work.left-- < 0) throw new WorkOver();
      if (this.state[pair] !== unseen) {
        if (this.state[pair] === succeeded) return this.noted(this.parents![pair]!, from);
        continue;
      }
      this.state[pair] = failed;
      const row = Math.floor(pair / width);
      const step = pair - row * width;
      switch (op[step]) {
        case steps.match:
          return this.noted(pair, row + from);
        case steps.set: {
          const next = this.next(sets[x[step]!]!, row + from);
          if (next >= 0) this.push((next - from) * width + step + 1, pair);
          break;
        }
        case steps.split:
          this.push(row * width + y[step]!, pair);
          this.push(row * width + x[step]!, pair);
          break;
        case steps.jump:
          this.push(row * width + x[step]!, pair);
          break;
        case steps.assertion:
          if (holds(assertionOf(x[step]!), this.window.text, row + from)) this.push(pair + 1, pair);
          break;
        default:
          if (this.sees(x[step]!, row + from)) this.push(pair + 1, pair);
      }
    }
    return undefined;
  }

  private push(pair: number, parent: number): void {
    const state = this.state[pair]!;
    if (state === failed) return;
    if (this.parents) this.parents[pair] = parent;
    this.stack.push(pair);
  }

  /** Of a look-around: notes that all on the way to a pair succeed. */
  private noted(pair: number, end: number): number {
    if (!this.parents) return end;
    for (let at = pair; at >= 0 && this.state[at] !== succeeded; at = this.parents[at]!) this.state[at] = succeeded;
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
  const run = new Run(program, window, work, false);
  const { text } = window;
  for (let at = first; at <= last; ) {
    const code = at < window.to ? text.charCodeAt(at) : 10;
    const isPossible = at < window.to && (program.first === undefined || program.first[Math.min(code, 128)] === 1);
    const end = isPossible ? run.end(at) : undefined;
    if (end === undefined || end === at) {
      at++;
      continue;
    }
    yield { start: at, end };
    at = end;
  }
}
