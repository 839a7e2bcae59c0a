/** Where a text stops being JSON, and how its server says so (the words of Python's `json`). */
export interface JsonError {
  /** Characters before it. */
  readonly at: number;
  readonly error: string;
}

/** Arrays and objects inside each other that are followed. */
const maxDepth = 500;

class Stop extends Error {
  readonly at: number;

  constructor(at: number, error: string) {
    super(error);
    this.at = at;
  }
}

const word = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const space = /[ \t\n\r]*/y;

function behind(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

const skip = (text: string, at: number): number => behind(space, text, at);

/** Behind the string that begins at `start`. */
function readString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const character = text[at]!;
    if (character === '"') return at + 1;
    if (character < " ") throw new Stop(at, "Invalid control character at");
    if (character !== "\\") continue;
    at++;
    if (text[at] === "u") {
      if (!/^[\dA-Fa-f]{4}$/.test(text.slice(at + 1, at + 5))) throw new Stop(at, "Invalid \\uXXXX escape");
    } else if (at < text.length && !'"\\/bfnrt'.includes(text[at]!)) {
      throw new Stop(at - 1, "Invalid \\escape");
    }
  }
  throw new Stop(start, "Unterminated string starting at");
}

/** Behind the members between a bracket at `start` and its partner. */
function readMembers(text: string, start: number, close: string, member: (at: number) => number): number {
  let at = skip(text, start + 1);
  if (text[at] === close) return at + 1;
  for (;;) {
    at = skip(text, member(at));
    if (text[at] === close) return at + 1;
    if (text[at] !== ",") throw new Stop(at, "Expecting ',' delimiter");
    at = skip(text, at + 1);
  }
}

function readValue(text: string, at: number, depth: number): number {
  if (depth > maxDepth) throw new RangeError("too deep");
  if (text[at] === '"') return readString(text, at);
  if (text[at] === "[") return readMembers(text, at, "]", (item) => readValue(text, item, depth + 1));
  if (text[at] === "{") return readMembers(text, at, "}", (key) => readPair(text, key, depth));
  const end = behind(word, text, at);
  if (end === at) throw new Stop(at, "Expecting value");
  return end;
}

function readPair(text: string, key: number, depth: number): number {
  if (text[key] !== '"') throw new Stop(key, "Expecting property name enclosed in double quotes");
  const colon = skip(text, readString(text, key));
  if (text[colon] !== ":") throw new Stop(colon, "Expecting ':' delimiter");
  return readValue(text, skip(text, colon + 1), depth + 1);
}

/** What is wrong with a text that is no JSON; undefined when nothing is found, or it is nested too deep to say. */
export function jsonError(text: string): JsonError | undefined {
  try {
    const end = skip(text, readValue(text, skip(text, 0), 0));
    return end < text.length ? { at: characters(text, end), error: "Extra data" } : undefined;
  } catch (error) {
    if (error instanceof Stop) return { at: characters(text, error.at), error: error.message };
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Python counts characters, we count UTF-16 units. */
const characters = (text: string, end: number): number => Array.from(text.slice(0, end)).length;

/** Arrays and objects inside each other that its server can read: the bound of Python's recursion, less what it needs itself. */
const readableDepth = 990;

/** True for a value that is nested deeper than its server can read. */
export function isTooDeep(value: unknown): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > readableDepth) return true;
    level = level.flatMap((each) => (typeof each === "object" && each !== null ? Object.values(each) : []));
  }
  return false;
}
