import type * as JavaScriptParser from "@babel/parser";
import type * as PythonParser from "@lezer/python";

/** Parsers that only some skills need, and that take as long to load as a small skill to scan. */
interface Parsers {
  readonly javascript: Pick<typeof JavaScriptParser, "parse" | "parseExpression">;
  readonly python: Pick<typeof PythonParser, "parser">;
}

const loaders: { readonly [Name in keyof Parsers]: () => Promise<Parsers[Name]> } = {
  javascript: () => import("@babel/parser"),
  python: () => import("@lezer/python"),
};

const loaded: { -readonly [Name in keyof Parsers]?: Parsers[Name] } = {};

/** Thrown for work that needs a parser that is not loaded yet: to be loaded, and the work done again. */
export class ParserNotLoaded extends Error {
  readonly parser: keyof Parsers;

  constructor(parser: keyof Parsers) {
    super(`the parser of ${parser} is not loaded`);
    this.parser = parser;
  }
}

/** Takes the name of a parser and returns it. Throws a ParserNotLoaded, which only `withParsers` catches. */
export function parserOf<Name extends keyof Parsers>(name: Name): Parsers[Name] {
  const parser = loaded[name];
  if (!parser) throw new ParserNotLoaded(name);
  return parser;
}

async function load<Name extends keyof Parsers>(name: Name): Promise<void> {
  loaded[name] = await loaders[name]();
}

/** Loads all parsers, for those who call what parses without `withParsers`. */
export async function loadParsers(): Promise<void> {
  await Promise.all([load("javascript"), load("python")]);
}

/**
 * Takes work that may parse, and returns its result. What code a skill holds shows only when it is followed, so work that lacks a parser
 * is begun again once that is loaded: twice in a process at most. Throws what the work throws.
 */
export async function withParsers<T>(work: () => T): Promise<T> {
  for (;;) {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof ParserNotLoaded)) throw error;
      await load(error.parser);
    }
  }
}
