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

/** What gives a name its meaning: an assignment, a loop over values, a function, an alias. The first group is the name. */
const definition =
  /(?:^|[;{},(&|]|\b(?:var|let|const|export|local|readonly|declare|set|my|our|global|alias|for|def|function)\s)[ \t]{0,40}\$?([A-Za-z_]\w{0,60})(?:[ \t]{0,40}[+:?]?=(?!=)|\(\)|[ \t]{1,40}in\b|[ \t]{0,4}\([^()\n]{0,200}\)[ \t]{0,4}[:{])/gm;

/** Characters of a definition that count. */
const maxDefinition = 300;
/** Definitions that one piece of evidence rests on, at most; one that rests on more rests on the whole text. */
const maxDefinitions = 200;

type Definitions = ReadonlyMap<string, readonly string[]>;

const definitionsOfView = new WeakMap<View, Definitions>();

/** The definitions in a text by name, found once for each view. */
function definitionsIn(view: View): Definitions {
  const known = definitionsOfView.get(view);
  if (known) return known;
  const found = new Map<string, string[]>();
  for (const { 1: name = "", index } of view.text.matchAll(definition)) {
    const others = found.get(name) ?? [];
    // One too many says as much as thousands.
    if (others.length > maxDefinitions) continue;
    const [text = ""] = view.text
      .slice(index, index + maxDefinition)
      .trimStart()
      .split("\n", 1);
    others.push(text);
    found.set(name, others);
  }
  definitionsOfView.set(view, found);
  return found;
}

const namesIn = (text: string): string[] => text.match(/[A-Za-z_]\w{0,60}/g) ?? [];

/** Definitions of the names in a text, and of the names in those; undefined when there are too many to follow. */
function supportOf(text: string, definitions: Definitions): string[] | undefined {
  const seen = new Set<string>();
  const support: string[] = [];
  const queue = namesIn(text);
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    const own = seen.has(name) ? undefined : definitions.get(name);
    seen.add(name);
    if (!own) continue;
    if (support.length + own.length > maxDefinitions) return undefined;
    support.push(...own);
    for (const each of own) queue.push(...namesIn(each));
  }
  return support.filter((each) => !text.includes(each)).sort();
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
  return [lines, ...written, ...(supportOf(lines, definitionsIn(view)) ?? [hashOf(view)])];
}

/**
 * What a finding rests on, for its fingerprint: the lines of the match and of the places that led to it, with the definitions of the
 * names in them, so that an accepted `curl "$URL" | sh` is a new finding once `URL` is another one. Of an encoded text, all it holds.
 */
export const evidenceOf = (match: Match): string =>
  [match, ...(match.via ?? [])].flatMap(({ view, start, end }) => evidenceAt(view, { start, end })).join("\n");
