import type { ParseResult, ParserPlugin } from "@babel/parser";
import { messageOf } from "../../core/errors.ts";
import { parserOf } from "../parsers.ts";
import { JavaScriptStatements } from "./javascript-statements.ts";
import type { Program, Source } from "./program.ts";

/**
 * Characters that the parser may look at for each character of a source. Of the 628 scripts of the tuning corpus none needs more than
 * 1.5; `async<T>(async<T>(…` needs three times more for each pair of brackets, because TypeScript's grammar is tried in several ways.
 */
const looksPerCharacter = 20;
const looksAtLeast = 20_000;

/** Places that are made blank, one after the other, when nothing can be made of a source as it is. */
const maxMends = 6;

/** Texts up to this length are read on after an error of meaning, unless they are full of labels. */
const maxLenient = 100_000;
const maxLabels = 60;

class TooManyLooks extends Error {}

/** A text that a parser cannot read for ever: the only bound that it takes is the text itself. */
class MeteredText extends String {
  private left: number;

  constructor(text: string) {
    super(text);
    this.left = text.length * looksPerCharacter + looksAtLeast;
  }

  override charCodeAt(index: number): number {
    if (--this.left < 0) throw new TooManyLooks("the parser goes round in circles");
    return super.charCodeAt(index);
  }
}

const typescript: readonly ParserPlugin[] = ["typescript", "decorators-legacy"];
const markup: readonly ParserPlugin[] = ["jsx", "decorators-legacy"];
const both: readonly ParserPlugin[] = ["jsx", ...typescript];

/** Grammars to try, the likeliest one first. A fence does not say which it is. */
function grammarsOf(source: Source): readonly (readonly ParserPlugin[])[] {
  const { path } = source.view.artifact;
  if (source.role !== "script" || /\.[cm]?tsx?$/.test(path))
    return path.endsWith(".tsx") ? [both, typescript] : [typescript, both];
  return [markup, both];
}

type Attempt = { readonly tree: ParseResult } | { readonly error: unknown };

/** One try; `lenient` goes on after errors that are only about meaning, such as a name that is declared twice. */
function attempt(text: string, plugins: readonly ParserPlugin[], lenient: boolean): Attempt {
  const { parse } = parserOf("javascript");
  try {
    // The parser calls only methods of the text; a String has them all.
    const tree = parse(new MeteredText(text) as unknown as string, {
      sourceType: "unambiguous",
      errorRecovery: lenient,
      attachComment: false,
      locations: false,
      allowReturnOutsideFunction: true,
      allowAwaitOutsideFunction: true,
      allowImportExportEverywhere: true,
      allowSuperOutsideMethod: true,
      allowUndeclaredExports: true,
      allowNewTargetOutsideFunction: true,
      plugins: [...plugins],
    });
    return { tree };
  } catch (error) {
    return { error };
  }
}

/** Offset that a syntax error names; undefined of any other error. */
const placeOf = (error: unknown): number | undefined =>
  error instanceof SyntaxError && "pos" in error && typeof error.pos === "number" ? error.pos : undefined;

/** The text with the line at an offset made blank, all other characters at their place; undefined when it is blank already. */
function withoutLine(text: string, offset: number): string | undefined {
  const start = text.lastIndexOf("\n", Math.max(0, offset - 1)) + 1;
  const newline = text.indexOf("\n", offset);
  const end = newline < 0 ? text.length : newline;
  const line = text.slice(start, end);
  return line.trim() === "" ? undefined : text.slice(0, start) + " ".repeat(line.length) + text.slice(end);
}

interface Parsed {
  readonly tree?: ParseResult;
  readonly trouble?: string;
}

/** What a label looks like, and the first key of an object: a label is compared with all that it stands in, and each error costs. */
const label = /(?:^|[;{}:)/]|\b(?:do|else))\s*[\w$\\\u0080-\uffff]+\s*:/g;

/** True of a text that the parser may report errors of without end in sight: it makes an object of each. */
function isRecoverable(text: string): boolean {
  return text.length <= maxLenient && (text.match(label)?.length ?? 0) <= maxLabels;
}

/** The tree of a text in the grammar that fits best; where none does, of what is left without the lines that are wrong. */
function parsed(text: string, source: Source): Parsed {
  const grammars = grammarsOf(source);
  const errors: unknown[] = [];
  for (const grammar of grammars) {
    const strict = attempt(text, grammar, false);
    if ("tree" in strict) return strict;
    errors.push(strict.error);
    if (placeOf(strict.error) === undefined) return { trouble: messageOf(strict.error) };
  }
  const places = errors.map((error) => placeOf(error) ?? 0);
  // The grammar that came furthest understood most.
  const furthest = places.indexOf(Math.max(...places));
  const trouble = messageOf(errors[furthest]);
  const lenient = isRecoverable(text) ? grammars.map((grammar) => attempt(text, grammar, true)) : [];
  const best = lenient.find((one) => "tree" in one);
  return best ? { ...best, trouble } : { ...mended(text, places[furthest]!, grammars[furthest]!), trouble };
}

/** The tree of what is left when lines with errors are made blank, one after the other. */
function mended(text: string, place: number, grammar: readonly ParserPlugin[]): Parsed {
  let rest = text;
  let wrong: number | undefined = place;
  for (let i = 0; i < maxMends && wrong !== undefined; i++) {
    const without = withoutLine(rest, wrong);
    if (without === undefined) break;
    rest = without;
    const one = attempt(rest, grammar, isRecoverable(rest));
    if ("tree" in one) return one;
    wrong = placeOf(one.error);
  }
  return {};
}

/**
 * Takes a source of JavaScript or TypeScript, JSX in it or not, and returns what it does in terms of the common program. What cannot be
 * parsed is `trouble`, beside as much of the body as could be. Throws only a ParserNotLoaded.
 */
export function parseJavaScript(source: Source): Program {
  const { language, view, at, role } = source;
  const { tree, trouble } = parsed(view.text.slice(at.start, at.end), source);
  const statements = new JavaScriptStatements(at.start);
  const body = tree ? statements.block(tree.program.body) : [];
  const problem = trouble ?? (statements.expressions.tooDeep ? "nested too deep" : undefined);
  return { language, view, at, role, body, ...(problem === undefined ? {} : { trouble: problem }) };
}
