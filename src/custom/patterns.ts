import { messageOf } from "../core/errors.ts";
import { requiredLiterals } from "../core/required.ts";
import { lowerSource, type Program, programOf } from "./pattern/program.ts";
import { PatternError, readPattern } from "./pattern/syntax.ts";

/** Longest pattern: what is longer is a list, and a rule may have many patterns. */
const maxLength = 4000;

/** A pattern ready to be tried. */
export interface Ready {
  readonly program: Program;
  /** Lower-case literals, one of which stands in every match; empty where none is known that is worth looking for. */
  readonly anchors: readonly string[];
}

/** Shorter literals stand everywhere, but for those of another alphabet. */
const minAnchor = 3;

const isRare = (literal: string): boolean => literal.length >= minAnchor || /[^\x00-\x7f]/.test(literal);

function anchorsIn(source: string): readonly string[] {
  const [best = []] = requiredLiterals(new RegExp(source));
  return best.every(isRare) ? best : [];
}

/** Patterns that are ready: a file is read before its rules are made, and packs say the same again and again. */
const known = new Map<string, Ready>();
const maxKnown = 10_000;

function made(pattern: string, ignoreCase: boolean): Ready {
  if (pattern.length > maxLength) throw new PatternError(`it is longer than ${maxLength} characters`, 0);
  const node = readPattern(pattern, ignoreCase);
  const program = programOf(node);
  if (program.prefix === undefined)
    throw new PatternError("it also matches nothing at all: make a part of it necessary", 0);
  return { program, anchors: anchorsIn(lowerSource(node)) };
}

/** A pattern ready to be tried. Throws a PatternError for one that is broken, not read, or too large. */
export function readyPattern(pattern: string, ignoreCase: boolean): Ready {
  const key = `${ignoreCase ? "i" : "-"}${pattern}`;
  const ready = known.get(key) ?? made(pattern, ignoreCase);
  if (known.size < maxKnown) known.set(key, ready);
  return ready;
}

/** What is wrong with a pattern, with the character at which it is; undefined when nothing is. */
export function regexProblem(pattern: string): string | undefined {
  try {
    readyPattern(pattern, false);
    return undefined;
  } catch (error) {
    if (!(error instanceof PatternError)) throw error;
    const place = error.index > 0 ? `, at its character ${error.index + 1}` : "";
    return `the pattern cannot be used: ${messageOf(error)}${place}`;
  }
}
