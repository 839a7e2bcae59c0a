import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, visit } from "yaml";
import { ConfigError, messageOf } from "../core/errors.ts";

/** Something wrong at a place of a file; places are 1-based. */
export interface Problem {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** Keys and indexes from the root of a document to a value. */
export type ValuePath = readonly PropertyKey[];

/** A YAML document as plain values, with the way back to its lines. */
export interface YamlDocument {
  /** Plain values; undefined when the file is empty or only comments. */
  readonly value: unknown;
  /** Place of a value, or of its key; of the nearest thing around it when it is not there. */
  place(path: ValuePath, of: "key" | "value"): { readonly line: number; readonly column: number };
}

/** Largest file taken, in characters: a policy is written by people. */
export const maxLength = 256 * 1024;

/** Brackets or dashes open at once, at most: the format needs 4. Some 100,000 end the whole process in the YAML parser. */
const maxDepth = 200;

/** Keys of one mapping, at most: there are some 160 rules to name. */
const maxKeys = 1000;

/** Problems listed in one error. */
const maxProblems = 20;

/** Times that anchors may be expanded; a bomb of aliases needs far more. */
const maxAliases = 100;

const policyRemedy = "Correct the policy file; docs/policy.md lists every key.";

/** The error that lists all problems of one file, first line first, and what to do. */
export function problemsError(source: string, problems: readonly Problem[], remedy = policyRemedy): ConfigError {
  const sorted = [...problems].sort((a, b) => a.line - b.line || a.column - b.column);
  const lines = sorted
    .slice(0, maxProblems)
    .map(({ line, column, message }) => `${source}:${line}:${column}: ${message}`);
  if (sorted.length > maxProblems) lines.push(`${source}: and ${sorted.length - maxProblems} more`);
  return new ConfigError(lines.join("\n"), remedy);
}

/** Place of the bracket or dash that nests deeper than is read; undefined when none does. Quotes are not looked at. */
function tooDeep(text: string): number | undefined {
  let flow = 0;
  let dashes = 0;
  for (let i = 0; i < text.length; i++) {
    const character = text[i];
    if (character === "[" || character === "{") flow++;
    else if (character === "]" || character === "}") flow = Math.max(0, flow - 1);
    else if (character === "\n") dashes = 0;
    else if (/^[-?:]\s/.test(text.slice(i, i + 2))) dashes++;
    if (flow > maxDepth || dashes > maxDepth) return i;
  }
  return undefined;
}

function childOf(node: unknown, step: PropertyKey): { key?: unknown; value: unknown } | undefined {
  if (isMap(node)) {
    const pair = node.items.find(({ key }) => (isScalar(key) ? String(key.value) : String(key)) === String(step));
    return pair && { key: pair.key, value: pair.value };
  }
  if (isSeq(node) && typeof step === "number") return { value: node.items[step] };
  return undefined;
}

const startOf = (node: unknown): number | undefined => (node as Node | null | undefined)?.range?.[0];

function offsetOf(document: Document, path: ValuePath, of: "key" | "value"): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const [depth, step] of path.entries()) {
    const child = childOf(isAlias(node) ? node.resolve(document) : node, step);
    if (child === undefined) break;
    const wanted = of === "key" && depth === path.length - 1 ? child.key : child.value;
    offset = startOf(wanted) ?? startOf(child.key) ?? offset;
    node = child.value;
  }
  return offset;
}

/** Whatever `toJS` would make one key of is one key. */
const keyText = (key: unknown, document: Document): string => {
  const plain = isAlias(key) ? key.resolve(document) : key;
  return String(isScalar(plain) ? plain.value : plain);
};

/**
 * What is wrong with the keys of the mappings of a document, by offset. The parser's own search for keys that stand twice compares each
 * with each: a file of a pull request could keep a run busy for minutes.
 */
function keyProblems(document: Document): { readonly offset: number; readonly message: string }[] {
  const problems: { readonly offset: number; readonly message: string }[] = [];
  visit(document, {
    Map: (_, map) => {
      if (map.items.length > maxKeys) {
        problems.push({ offset: startOf(map) ?? 0, message: `a mapping of more than ${maxKeys} keys` });
        return visit.BREAK;
      }
      const seen = new Set<string>();
      for (const { key } of map.items) {
        const text = keyText(key, document);
        if (seen.has(text)) problems.push({ offset: startOf(key) ?? 0, message: "Map keys must be unique" });
        seen.add(text);
      }
      return undefined;
    },
  });
  return problems;
}

/** Everything that the YAML parser objects to, warnings included: what it only half understood would be half obeyed. */
function syntaxProblems(document: Document, place: (offset: number) => { line: number; column: number }): Problem[] {
  const problems = [...document.errors, ...document.warnings].map((error) => ({
    ...place(error.pos[0]),
    message: error.code === "MULTIPLE_DOCS" ? "more than one YAML document" : error.message.split("\n")[0]!,
  }));
  return [...problems, ...keyProblems(document).map(({ offset, message }) => ({ ...place(offset), message }))];
}

/** What a file that is no policy may have, and what to do about its mistakes. */
export interface YamlOptions {
  /** Times that anchors may be expanded. */
  readonly aliases?: number;
  readonly remedy?: string;
}

/**
 * Reads one YAML 1.2 document of at most `most` characters. `source` names it in errors.
 * Throws a ConfigError with every syntax problem, or when it is too large, too deep, or multiplies itself by aliases.
 */
export function readYaml(
  text: string,
  source: string,
  most: number = maxLength,
  { aliases = maxAliases, remedy = policyRemedy }: YamlOptions = {},
): YamlDocument {
  const start = { line: 1, column: 1 };
  const refused = (problems: readonly Problem[]): ConfigError => problemsError(source, problems, remedy);
  if (text.length > most) throw refused([{ ...start, message: `the file is larger than ${most / 1024} KB` }]);
  const lines = new LineCounter();
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return line > 0 ? { line, column: col } : start;
  };
  const deep = tooDeep(text);
  if (deep !== undefined) {
    const before = text.slice(0, deep).split("\n");
    const message = `nested more than ${maxDepth} levels deep`;
    throw refused([{ line: before.length, column: before.at(-1)!.length + 1, message }]);
  }
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    logLevel: "error",
    uniqueKeys: false,
  });
  const problems = syntaxProblems(document, place);
  if (problems.length > 0) throw refused(problems);
  try {
    const value: unknown = document.toJS({ maxAliasCount: aliases }) ?? undefined;
    return { value, place: (path, of) => place(offsetOf(document, path, of)) };
  } catch (error) {
    throw refused([{ ...start, message: `cannot be read: ${messageOf(error)}` }]);
  }
}
