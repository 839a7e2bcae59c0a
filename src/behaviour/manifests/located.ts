import type { ParserOptions, parseExpression } from "@babel/parser";
import { parse as parseToml } from "smol-toml";
import { isMap, isScalar, isSeq, type Node, parseDocument } from "yaml";
import { ParserNotLoaded, parserOf } from "../parsers.ts";

/** A value of a configuration file with its place in the text. What has no constant value is the scalar `undefined`. */
export type Located = LocatedScalar | LocatedList | LocatedMap;

interface Range {
  readonly start: number;
  readonly end: number;
}
export interface LocatedScalar extends Range {
  readonly type: "scalar";
  readonly value: string | number | boolean | null | undefined;
}
export interface LocatedList extends Range {
  readonly type: "list";
  readonly items: readonly Located[];
}
export interface LocatedMap extends Range {
  readonly type: "map";
  /** All of them: where a key stands twice, readers differ in which one counts. */
  readonly entries: readonly (readonly [key: string, value: Located])[];
}

/** Levels that are read; honest settings have eight at most. */
const maxDepth = 40;

type BabelNode = ReturnType<typeof parseExpression>;

const rangeOf = (node: { start?: number | null; end?: number | null }): Range => ({
  start: node.start ?? 0,
  end: node.end ?? 0,
});

function keyOf(key: BabelNode | { type: string }): string | undefined {
  if (key.type === "StringLiteral" || key.type === "NumericLiteral") return String((key as { value: unknown }).value);
  return key.type === "Identifier" ? (key as { name: string }).name : undefined;
}

function fromBabel(node: BabelNode, depth = 0): Located {
  const range = rangeOf(node);
  const unknown: Located = { type: "scalar", value: undefined, ...range };
  if (depth > maxDepth) return unknown;
  switch (node.type) {
    case "StringLiteral":
    case "NumericLiteral":
    case "BooleanLiteral":
      return { type: "scalar", value: node.value, ...range };
    case "NullLiteral":
      return { type: "scalar", value: null, ...range };
    case "ArrayExpression": {
      const elements = node.elements.filter((item) => item !== null && item.type !== "SpreadElement");
      return { type: "list", items: elements.map((item) => fromBabel(item as BabelNode, depth + 1)), ...range };
    }
    case "ObjectExpression": {
      const entries = node.properties.flatMap((property): (readonly [string, Located])[] => {
        const key = property.type === "ObjectProperty" ? keyOf(property.key) : undefined;
        if (key === undefined || property.type !== "ObjectProperty") return [];
        return [[key, fromBabel(property.value as BabelNode, depth + 1)]];
      });
      return { type: "map", entries, ...range };
    }
    default:
      return unknown;
  }
}

const options: ParserOptions = { attachComment: false, errorRecovery: true };

/**
 * JSON as the tolerant readers of settings take it: with comments and trailing commas. Read as an expression of JavaScript, of which JSON
 * is a part but for two keys `__proto__`, however they are escaped: an error of that kind is none here.
 */
function readJson(text: string): Located {
  const root = parserOf("javascript").parseExpression(text, options);
  const wrong = root.errors?.find(({ reasonCode }) => reasonCode !== "DuplicateProto");
  if (wrong) throw new SyntaxError(wrong.code);
  return fromBabel(root);
}

function fromYaml(node: Node | null | undefined, depth = 0): Located {
  const [start, , end] = node?.range ?? [0, 0, 0];
  const range = { start, end: Math.max(start, end) };
  if (depth <= maxDepth && isMap(node)) {
    const entries = node.items.flatMap(({ key, value }): (readonly [string, Located])[] =>
      isScalar(key) ? [[String(key.value), fromYaml(value as Node, depth + 1)]] : [],
    );
    return { type: "map", entries, ...range };
  }
  if (depth <= maxDepth && isSeq(node)) {
    return { type: "list", items: node.items.map((item) => fromYaml(item as Node, depth + 1)), ...range };
  }
  const value = isScalar(node) ? node.value : undefined;
  const isPlain = value === null || ["string", "number", "boolean"].includes(typeof value);
  return { type: "scalar", value: isPlain ? (value as LocatedScalar["value"]) : undefined, ...range };
}

/** Marks that make YAML slow to parse (about 8 µs each), and anchors, tags and aliases, whose cost grows with their square. */
const maxMarks = 20_000;
const maxAnchors = 500;

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** YAML; aliases are not followed. Throws a RangeError for what would take seconds. */
function readYaml(text: string): Located {
  const isTooMuch = countOf(text, /[-:[\]{},?|>"']/g) > maxMarks || countOf(text, /(?<![^\s[{,:-])[&*!]/g) > maxAnchors;
  if (isTooMuch) throw new RangeError("more marks than are parsed");
  const options = { logLevel: "silent", strict: false, uniqueKeys: false, stringKeys: true } as const;
  return fromYaml(parseDocument(text, options).contents);
}

/** A TOML text, and how many of its characters are still searched for places. */
interface Toml {
  readonly text: string;
  searched: number;
}

/** Characters that are searched in one file: an honest one has some thousands, and a hundred texts. */
const maxSearched = 16 * 1024 ** 2;

/** Where a text is first written; the start when it is not written as it is read, or the search has cost enough. */
function placeOf(written: string, toml: Toml): number {
  if (written === "" || toml.searched <= 0) return 0;
  const found = toml.text.indexOf(written);
  toml.searched -= found < 0 ? toml.text.length : found;
  return Math.max(0, found);
}

/** TOML, whose parser tells no places: a text stands where it is first written, all else at the start. */
function fromToml(value: unknown, toml: Toml, depth = 0): Located {
  if (depth > maxDepth) return { type: "scalar", value: undefined, start: 0, end: 0 };
  if (Array.isArray(value)) {
    return { type: "list", items: value.map((item) => fromToml(item, toml, depth + 1)), start: 0, end: 0 };
  }
  if (typeof value === "object" && value !== null && !(value instanceof Date)) {
    const entries = Object.entries(value).map(([key, each]) => [key, fromToml(each, toml, depth + 1)] as const);
    return { type: "map", entries, start: 0, end: 0 };
  }
  const isPlain = ["string", "number", "boolean"].includes(typeof value);
  const written = typeof value === "string" ? value : "";
  const start = placeOf(written, toml);
  return { type: "scalar", value: isPlain ? (value as string) : undefined, start, end: start + written.length };
}

const readers = {
  json: readJson,
  yaml: readYaml,
  toml: (text: string): Located => fromToml(parseToml(text), { text, searched: maxSearched }),
} as const;
export type ManifestFormat = keyof typeof readers;

/**
 * Reads a configuration file. Gives `malformed` where the text is none of that format, `too-deep` where the parser runs out of stack.
 * Throws only a ParserNotLoaded.
 */
export function readLocated(text: string, format: ManifestFormat): Located | "malformed" | "too-deep" {
  try {
    return readers[format](text);
  } catch (error) {
    if (error instanceof ParserNotLoaded) throw error;
    return error instanceof RangeError ? "too-deep" : "malformed";
  }
}

/** Values of a key, every time it stands in a map; none in anything else. */
export const valuesAt = (node: Located | undefined, key: string): Located[] =>
  node?.type === "map" ? node.entries.flatMap(([each, value]) => (each === key ? [value] : [])) : [];

/** The last value of a key, which is the one that most readers take. */
export const valueAt = (node: Located | undefined, key: string): Located | undefined => valuesAt(node, key).at(-1);

/** Entries of a map; none of anything else. */
export const entriesOf = (node: Located | undefined): LocatedMap["entries"] =>
  node?.type === "map" ? node.entries : [];

/** Items of a list; a scalar or a map is a list of itself. */
export const itemsOf = (node: Located | undefined): readonly Located[] =>
  node === undefined ? [] : node.type === "list" ? node.items : [node];

/** The text of a scalar, numbers and booleans spelled out; undefined for anything else. */
export const textOf = (node: Located | undefined): string | undefined =>
  node?.type === "scalar" && node.value !== undefined && node.value !== null ? String(node.value) : undefined;
