import {
  type Alias,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type ParsedNode,
  parseDocument,
  type YAMLMap,
} from "yaml";
import { readFlat } from "./frontmatter-flat.ts";

/** Values of a frontmatter as a lenient reader takes them, and what stricter ones object to. */
export interface YamlReading {
  readonly values: Readonly<Record<string, unknown>>;
  readonly objections: readonly string[];
}

/** Of larger ones so much is read, line by line: the largest of 2,580 real frontmatters has 5 KB. */
const maxLength = 64 * 1024;
/** Marks that make YAML slow to parse (about 30 µs each); the busiest of the real ones has 405. */
const maxMarks = 2000;
/** With more errors than this nothing is gained from parsing the keys one by one. */
const maxErrors = 50;
/** Depth and number of nodes after aliases are put in: no honest frontmatter comes near, an alias bomb goes far beyond. */
const maxDepth = 64;
const maxNodes = 10_000;

/** Thrown inside this file when a document goes beyond the limits. */
class TooIntricate extends Error {}

/** A piece of hostile text in a sentence: one line, no backticks, not long. */
export const quoted = (text: string): string => {
  const line = text.replace(/[\s`]+/g, " ").trim();
  return `\`${line.length > 60 ? `${line.slice(0, 60)}…` : line}\``;
};

/** Plain words that YAML 1.1 (PyYAML, Ruby) reads as true or false and YAML 1.2 as text. */
const oldBoolean = /^(?:yes|Yes|YES|no|No|NO|on|On|ON|off|Off|OFF)$/;

/** Turns a document into plain values and notes what readers disagree on. Never calls `toJS`, which nested keys make exponential. */
class YamlReader {
  readonly objections = new Set<string>();
  private readonly anchors = new Map<string, Node>();
  private nodes = 0;

  value(node: Node | null | undefined, key: string, depth: number): unknown {
    if (depth > maxDepth || ++this.nodes > maxNodes) throw new TooIntricate();
    if (node === null || node === undefined) return null;
    if (isAlias(node)) return this.target(node, key, depth);
    this.noteProperties(node as ParsedNode);
    if (isMap(node)) return this.map(node as YAMLMap<Node, Node | null>, key, depth);
    if (isSeq(node)) return node.items.map((item) => this.value(item as Node, key, depth + 1));
    if (!isScalar(node)) return null;
    if (node.type === "PLAIN" && oldBoolean.test(node.source ?? "")) {
      const text = quoted(`${key}: ${node.source}`);
      this.objections.add(`${text} is true or false to readers of YAML 1.1 and text to those of YAML 1.2`);
    }
    return node.value ?? null;
  }

  map(node: YAMLMap<Node, Node | null>, parent: string, depth: number): Record<string, unknown> {
    const entries = new Map<string, unknown>();
    for (const pair of node.items) {
      const name = this.key(pair.key);
      const key = parent === "" ? name : `${parent}.${name}`;
      if (name === "<<") this.objections.add("it uses the merge key `<<`: not all readers know it");
      if (entries.has(name)) this.objections.add(twice(key));
      entries.set(name, this.value(pair.value, key, depth + 1));
    }
    return Object.fromEntries(entries);
  }

  private key(node: Node | null): string {
    if (isScalar(node)) {
      this.noteProperties(node as ParsedNode);
      return String(node.value ?? "");
    }
    this.objections.add("a key is not plain text: readers differ in what they make of it");
    return "(not text)";
  }

  private target(alias: Alias, key: string, depth: number): unknown {
    this.objections.add("it uses an alias: not all readers resolve it");
    return this.value(this.anchors.get(alias.source), key, depth + 1);
  }

  private noteProperties(node: ParsedNode): void {
    if (node.tag) this.objections.add(`it uses the tag ${quoted(node.tag)}: readers differ in what they make of it`);
    if ("anchor" in node && node.anchor) this.anchors.set(node.anchor, node);
  }
}

const twice = (key: string): string => `key ${quoted(key)} is given twice: readers differ in which one counts`;

function isIntricate(source: string): boolean {
  const marks = /[[\]{},"'%!&*?#:\n-]/g;
  let count = 0;
  while (count <= maxMarks && marks.exec(source)) count++;
  return count > maxMarks;
}

/** Parses and leaves it to the caller what errors mean. */
const parse = (source: string) =>
  parseDocument(source, { uniqueKeys: false, prettyErrors: false, logLevel: "error", strict: true });

interface Chunk {
  readonly key: string;
  readonly lines: readonly string[];
}

const keyLine = /^(["']?)([A-Za-z_][\w.-]{0,99})\1[ \t]*:(?=[ \t]|$)/;

/** Cuts a source at its unindented keys; what stands before the first one is left out. */
function chunksOf(source: string): Chunk[] {
  const chunks: { key: string; lines: string[] }[] = [];
  for (const line of source.split(/\r?\n/)) {
    const key = keyLine.exec(line)?.[2];
    if (key !== undefined) chunks.push({ key, lines: [line] });
    else chunks.at(-1)?.lines.push(line);
  }
  return chunks;
}

/** The text behind a key, its lines joined, one pair of quotes taken off. */
function rawValue({ lines: [first = "", ...rest] }: Chunk): string {
  const head = first.replace(keyLine, "").trim();
  const isBlock = /^[|>][-+\d]{0,2}$/.test(head);
  const text = [...(isBlock ? [] : [head]), ...rest.map((line) => line.trim())]
    .join(head[0] === "|" ? "\n" : " ")
    .trim();
  const quote = text[0];
  const isQuoted = text.length > 1 && (quote === '"' || quote === "'") && text.endsWith(quote);
  return isQuoted ? text.slice(1, -1) : text;
}

/** One key by itself as YAML, where that works. */
function chunkValue(chunk: Chunk): unknown {
  const document = parse(chunk.lines.join("\n"));
  if (document.errors.length > 0 || !isMap(document.contents)) return rawValue(chunk);
  return new YamlReader().map(document.contents as YAMLMap<Node, Node | null>, "", 0)[chunk.key] ?? null;
}

/** Reads key by key, as readers do that repair what is not YAML. */
function readLines(source: string, read: (chunk: Chunk) => unknown): YamlReading {
  const objections = new Set<string>();
  const values = new Map<string, unknown>();
  for (const chunk of chunksOf(source)) {
    if (values.has(chunk.key)) objections.add(twice(chunk.key));
    values.set(chunk.key, read(chunk));
  }
  return { values: Object.fromEntries(values), objections: [...objections] };
}

const withObjection = (objection: string, reading: YamlReading): YamlReading => ({
  values: reading.values,
  objections: [objection, ...reading.objections],
});

/** The commonest mistake by far (`description: Use when: …`) has words of its own; its message and others may quote the source. */
function syntaxObjection(code: string, line: number): string {
  const mistake = code === "BLOCK_AS_IMPLICIT_KEY" ? "holds an unquoted colon inside a value" : "is not valid YAML";
  return `line ${line} ${mistake}: strict readers refuse the whole frontmatter`;
}

function readDocument(source: string, firstLine: number): YamlReading {
  const document = parse(source);
  const error = document.errors[0];
  if (error) {
    const line = firstLine + source.slice(0, error.pos[0]).split("\n").length - 1;
    const read = document.errors.length > maxErrors ? rawValue : chunkValue;
    return withObjection(syntaxObjection(error.code, line), readLines(source, read));
  }
  if (document.contents === null) return { values: {}, objections: [] };
  const reader = new YamlReader();
  const value = reader.value(document.contents as Node, "", 0);
  if (isMap(document.contents)) {
    return { values: value as Record<string, unknown>, objections: [...reader.objections] };
  }
  const notMap = "the frontmatter is not a list of keys and values: strict readers refuse it";
  return withObjection(notMap, readLines(source, rawValue));
}

/**
 * Reads the text between the fences. Never throws and takes well under a second for anything: what is too large or too intricate, and
 * what is not valid YAML, is read line by line. `firstLine` is the number of its first line in the file.
 */
export function readYaml(source: string, firstLine: number): YamlReading {
  if (source.length > maxLength) {
    const head = source.slice(0, maxLength);
    return withObjection("the frontmatter is larger than 64 KB: readers may refuse it", readLines(head, rawValue));
  }
  const tooIntricate = "the frontmatter is nested or repeated beyond reason: readers may refuse it";
  if (isIntricate(source)) return withObjection(tooIntricate, readLines(source, rawValue));
  const flat = readFlat(source);
  if (flat) return { values: flat, objections: [] };
  try {
    return readDocument(source, firstLine);
  } catch (error) {
    // TooIntricate is ours; a RangeError is the parser's stack running out. Anything else is a bug.
    if (error instanceof TooIntricate || error instanceof RangeError) {
      return withObjection(tooIntricate, readLines(source, rawValue));
    }
    throw error;
  }
}
