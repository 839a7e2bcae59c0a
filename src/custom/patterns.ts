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

/** Shorter literals stand everywhere. */
const minAnchor = 3;

function anchorsIn(source: string): readonly string[] {
  const [best = []] = requiredLiterals(new RegExp(source));
  return best.every((literal) => literal.length >= minAnchor) ? best : [];
}

/** A pattern ready to be tried. Throws a PatternError for one that is broken, not read, or too large. */
export function readyPattern(pattern: string, ignoreCase: boolean): Ready {
  if (pattern.length > maxLength) throw new PatternError(`it is longer than ${maxLength} characters`, 0);
  const node = readPattern(pattern, ignoreCase);
  const program = programOf(node);
  if (program.first === undefined)
    throw new PatternError("it also matches nothing at all: make a part of it necessary", 0);
  return { program, anchors: anchorsIn(lowerSource(node)) };
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
