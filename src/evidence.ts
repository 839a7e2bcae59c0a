import { sha256Hex } from "./core/fingerprint.ts";
import { redactedExcerpt } from "./core/redact.ts";
import type { Match } from "./core/rule.ts";
import type { Artifact } from "./core/skill.ts";
import type { View } from "./core/view.ts";

/** Characters of evidence around a match in one very long line. */
export const maxEvidence = 400;

const maxSnippet = 240;

interface Span {
  readonly start: number;
  readonly end: number;
}

/** The whole lines that a range touches, or what lies around it when the lines are very long. */
function linesAround({ text }: View, { start, end }: Span): Span {
  const from = Math.max(0, start - maxEvidence);
  const lineStart = text.slice(from, start).lastIndexOf("\n") + 1;
  const after = text.slice(end, end + maxEvidence);
  const lineEnd = after.indexOf("\n");
  return { start: from + lineStart, end: end + (lineEnd < 0 ? after.length : lineEnd) };
}

const excerpt = ({ text }: View, { start, end }: Span): string => redactedExcerpt(text, start, end);

/** The lines of a match to be shown, or the match itself when they are long: secrets masked, at most 240 characters. */
export function snippetOf(match: Match): string {
  const lines = excerpt(match.view, linesAround(match.view, match)).trim();
  return lines.length <= maxSnippet ? lines : `${excerpt(match.view, match).slice(0, maxSnippet)}…`;
}

/** Words before a name that is given a meaning, and their flags. */
const leads =
  "(?:var|let|const|export|local|readonly|declare|typeset|set|env|my|our|global|nonlocal|static|alias|for|def|function|if|elif|while|until|then|do|else|time|eval)";
/** Signs of an assignment: `=`, `+=`, `:=`, `||=`; no comparison. */
const assigns = String.raw`(?:\*\*|\/\/|&&|\|\||\?\?|<<|>>|[-+*/%&|^:?])?=(?![=~>])`;

/**
 * What gives a name its meaning: an assignment, also to a member or one of several at once, a loop over values, a function, an alias.
 * The first group is the name.
 */
const definition = new RegExp(
  String.raw`(?:^|[;{},()&|!["'\x60]|\b${leads}\s(?:-\w{1,20}\s){0,3})[ \t]{0,40}\$?([A-Za-z_]\w{0,60})` +
    String.raw`(?:(?:\[[^\]\n]{0,80}\])?[ \t]{0,40}${assigns}|\(\)|[ \t]{1,40}in\b|[ \t]{0,4}\([^()\n]{0,200}\)[ \t]{0,4}[:{]` +
    String.raw`|(?<=\bfunction[ \t]\w{1,61})[ \t\n]{0,4}\{|[\]}][ \t]{0,4}=(?![=~>]))`,
  "gm",
);

/** A name that a shell puts its value in the place of: `$NAME`, `${NAME`, `${!NAME`, `$env:NAME`; its first group. */
const expansion = /\$(?:\{[!#]?|env:)?([A-Za-z_]\w{0,60}|[0-9@*])/gi;
/** A name where it is not read: a shell has many ways to write it (`read`, `printf -v`, `mapfile`), and prose can say what to set it to. */
const unread = /(?<![\w$-]|\$\{[!#]?|\$env:)[A-Za-z_]\w{0,60}/gi;
/** What may write a variable without its name. */
const unnamed =
  /(?:^|[;&|({])[ \t]{0,40}(?:eval|source|\.|set[ \t]+-|(?:declare|typeset|local)[ \t]+-\w*n)(?=[ \t"'-]|$)/;
const comment = /^[ \t]{0,80}#/;

/** What every command rests on, though no line says so. */
const implied =
  "PATH IFS ENV BASH_ENV LD_PRELOAD LD_LIBRARY_PATH CURL_HOME http_proxy https_proxy all_proxy HTTP_PROXY HTTPS_PROXY ALL_PROXY";

/** Characters of a definition that count. */
const maxDefinition = 300;
/** Definitions that one piece of evidence rests on, at most; one that rests on more rests on the whole text. */
const maxDefinitions = 200;

/** Places in a text by name. */
type Places = ReadonlyMap<string, readonly string[]>;

function put(places: Map<string, string[]>, name: string, text: string): void {
  const others = places.get(name) ?? [];
  // One too many says as much as thousands.
  if (others.length <= maxDefinitions) others.push(text);
  places.set(name, others);
}

/** What `find` finds in a view, found once for each view. */
function onceEach(find: (text: string) => Places): (view: View) => Places {
  const found = new WeakMap<View, Places>();
  return (view) => {
    const places = found.get(view) ?? find(view.text);
    found.set(view, places);
    return places;
  };
}

/** The definitions in a text by name. */
const definitionsIn = onceEach((text) => {
  const places = new Map<string, string[]>();
  for (const { 1: name = "", index } of text.matchAll(definition)) {
    const [line = ""] = text
      .slice(index, index + maxDefinition)
      .trimStart()
      .split("\n", 1);
    put(places, name, line);
  }
  return places;
});

/** Stands for what may write any variable: no name. */
const anyName = "$";

/** What stands around a place in a line, as far as it counts. */
const around = (line: string, at: number): string =>
  line.slice(Math.max(0, at - maxDefinition / 2), at + maxDefinition).trim();

/** The lines of a text in which a name stands without being read; comments are none. */
const writersIn = onceEach((text) => {
  const places = new Map<string, string[]>();
  for (const line of text.split("\n")) {
    if (comment.test(line)) continue;
    for (const { 0: name, index } of line.matchAll(unread)) put(places, name, around(line, index));
    const at = line.search(unnamed);
    if (at >= 0) put(places, anyName, around(line, at));
  }
  return places;
});

const namesIn = (text: string): string[] => text.match(/[A-Za-z_]\w{0,60}/g) ?? [];

/** The variables that a text reads as a shell does, and where there is one what writes without a name. */
function expandedIn(text: string): string[] {
  const names = Array.from(text.matchAll(expansion), ([, name = ""]) => name);
  return names.length > 0 ? [...names, anyName] : [];
}

/**
 * What gives the names in a text their meaning, and the names in that: definitions, and of variables of a shell whatever may write them.
 * Undefined when it is too much to follow.
 */
function supportOf(text: string, view: View): string[] | undefined {
  const seen = new Set<string>();
  const support: string[] = [];
  const queue = [text, implied];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const named = [
      ...namesIn(next).map((name) => [`definition ${name}`, () => definitionsIn(view).get(name)] as const),
      ...expandedIn(next).map((name) => [`writer ${name}`, () => writersIn(view).get(name)] as const),
    ];
    for (const [key, find] of named) {
      const own = seen.has(key) ? [] : (find() ?? []);
      seen.add(key);
      if (support.length + own.length > maxDefinitions) return undefined;
      support.push(...own);
      queue.push(...own);
    }
  }
  return [...new Set(support)].filter((each) => !text.includes(each)).sort();
}

/** Stands where a long line was cut, so that what is put behind a short one is seen however far behind it stands. */
const cut = "…";

/** The lines of a match as its fingerprint takes them. */
function linesOf(view: View, span: Span): string {
  const { text } = view;
  const { start, end } = linesAround(view, span);
  const before = start === 0 || text[start - 1] === "\n" ? "" : cut;
  const after = end === text.length || text[end] === "\n" ? "" : cut;
  return `${before}${text.slice(start, end)}${after}`;
}

const linesOfArtifact = new WeakMap<Artifact, readonly string[]>();

/**
 * The lines of the file that a match stands on, where its view leaves characters out or makes look-alikes plain: a character that no
 * reader sees makes other evidence of a line. Nothing where the view is the file, or what an encoding held.
 */
function writtenLines(view: View, { start, end }: Span): string[] {
  if (view.layers.length === 0 || view.origin) return [];
  const lines = linesOfArtifact.get(view.artifact) ?? view.artifact.text.split("\n");
  linesOfArtifact.set(view.artifact, lines);
  const { startLine, startColumn, endLine, endColumn } = view.locate(start, end).region;
  if (startLine !== endLine) return [lines.slice(startLine - 1, endLine).join("\n")];
  return [(lines[startLine - 1] ?? "").slice(Math.max(0, startColumn - 1 - maxEvidence), endColumn - 1 + maxEvidence)];
}

const hashes = new WeakMap<View, string>();

function hashOf(view: View): string {
  const known = hashes.get(view) ?? sha256Hex(view.text);
  hashes.set(view, known);
  return known;
}

/** Evidence in one place: its lines and what the names in them stand for; of what was decoded all of it. */
function evidenceAt(view: View, span: Span): string[] {
  const zone = view.zoneAt(span.start);
  const written = writtenLines(view, span);
  if (zone === "decoded" || zone === "hidden") return [hashOf(view), ...written];
  const lines = linesOf(view, span);
  return [lines, ...written, ...(supportOf(lines, view) ?? [hashOf(view)])];
}

/**
 * What a finding rests on, for its fingerprint: the lines of the match and of the places that led to it, with the definitions of the
 * names in them, so that an accepted `curl "$URL" | sh` is a new finding once `URL` is another one. Of an encoded text, all it holds.
 */
export const evidenceOf = (match: Match): string =>
  [match, ...(match.via ?? [])].flatMap(({ view, start, end }) => evidenceAt(view, { start, end })).join("\n");
