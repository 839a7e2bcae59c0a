import { contextOf } from "../core/context.ts";
import type { Match } from "../core/rule.ts";
import { lowerConfidence } from "../core/severity.ts";
import type { Skill } from "../core/skill.ts";
import type { View } from "../core/view.ts";
import { type Matcher as Glob, matcher as globs } from "../policy/globs.ts";
import { type Found, nextStart, search, type Window, type Work } from "./pattern/search.ts";
import { type Ready, readyPattern } from "./patterns.ts";
import type { CustomRule, TextMatcher } from "./rule.ts";

/** Longest match, and characters that are searched at once: what is longer is cut into windows that overlap by that much. */
const reach = 2048;
const windowLength = 3 * reach;
/** Characters before a window that a look-behind sees. */
const lookBehind = 256;

/** A text matcher ready to run. */
export interface ReadyText {
  readonly rule: CustomRule;
  readonly matcher: TextMatcher;
  readonly pattern: Ready;
  readonly unless: readonly Ready[];
  readonly near?: { readonly pattern: Ready; readonly within: number };
  readonly isFile: Glob;
}

/** A text matcher ready to run. Throws a PatternError for a pattern that cannot be used; files are read with checks before that. */
export function readyText(rule: CustomRule, matcher: TextMatcher): ReadyText {
  const { pattern, ignoreCase, unless, near, files } = matcher;
  return {
    rule,
    matcher,
    pattern: readyPattern(pattern, ignoreCase),
    unless: unless.map((each) => readyPattern(each, ignoreCase)),
    ...(near && { near: { pattern: readyPattern(near.pattern, ignoreCase), within: near.within } }),
    isFile: files ? globs(files) : () => true,
  };
}

/** Where a match may begin. */
interface Range {
  readonly from: number;
  readonly to: number;
}

/** Where the line of a place begins, but not before `floor`: a file may be one line, and be asked for each place in it. */
function lineStart(text: string, at: number, floor: number): number {
  let start = at;
  while (start > floor && text.charCodeAt(start - 1) !== 10) start--;
  return start;
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end;
}

/** Lines in which a match may begin. */
function* linesOf({ program }: Ready, text: string): Generator<Range> {
  for (let known = 0; known <= text.length; ) {
    const at = nextStart(program, text, known, text.length);
    if (at < 0) return;
    const to = lineEnd(text, at);
    yield { from: lineStart(text, at, known), to };
    known = to + 1;
  }
}

/** Lines with an anchor, or the text around it where matches go over lines; each once. All of the text where there are no anchors. */
function* rangesOf({ matcher, pattern }: ReadyText, text: string, ends: readonly number[]): Generator<Range> {
  if (pattern.anchors.length === 0) {
    if (matcher.across === "text") yield { from: 0, to: text.length };
    else yield* linesOf(pattern, text);
    return;
  }
  let open: Range | undefined;
  const isLine = matcher.across === "line";
  for (const end of ends) {
    // What lies in a line that was taken whole needs no line of its own.
    if (isLine && open && end <= open.to) continue;
    const from = isLine ? lineStart(text, end, open?.to ?? 0) : Math.max(0, end - reach);
    const to = isLine ? lineEnd(text, end - 1) : Math.min(text.length, end + reach);
    if (open && from < open.to) open = { from: open.from, to: Math.max(to, open.to) };
    else {
      if (open) yield open;
      open = { from, to };
    }
  }
  if (open) yield open;
}

/** The matches in a range: at once where it is short, else in windows. */
function* matchesIn({ program }: Ready, text: string, { from, to }: Range, work: Work): Generator<Found> {
  let next = from;
  for (let at = from; at <= to; at += windowLength - reach) {
    const isLast = at + windowLength >= to;
    const window: Window = {
      text,
      from: Math.max(from, at - lookBehind),
      to: isLast ? to : at + windowLength,
    };
    const last = isLast ? to : at + windowLength - reach - 1;
    for (const found of search(program, window, work, [Math.max(at, next), last])) {
      next = found.end;
      yield found;
    }
    if (isLast) return;
  }
}

function matchesAnywhere(pattern: Ready, text: string, range: Range, work: Work): boolean {
  for (const _ of matchesIn(pattern, text, range, work)) return true;
  return false;
}

/** Whether a match stands in lines that are passed over, or without what must be near. */
function isExcluded({ unless, near }: ReadyText, text: string, { start, end }: Found, work: Work): boolean {
  if (unless.length > 0) {
    const from = lineStart(text, start, Math.max(0, start - reach));
    const to = Math.min(end + reach, lineEnd(text.slice(0, end + reach), end - 1));
    if (unless.some((pattern) => matchesAnywhere(pattern, text, { from, to }, work))) return true;
  }
  if (!near) return false;
  const before = { from: Math.max(0, start - near.within), to: start };
  const behind = { from: end, to: Math.min(text.length, end + near.within) };
  return ![before, behind].some((range) => matchesAnywhere(near.pattern, text, range, work));
}

/** A match, less sure where a quotation, a negation or a table says that it is not meant. Where code stands excuses nothing. */
function weighed({ rule, matcher }: ReadyText, view: View, { start, end }: Found): Match {
  const isCode = view.zoneAt(start) === "code";
  const context = matcher.weighed && !isCode ? contextOf(view, start, end, true) : undefined;
  return { view, start, end, ...(context && { confidence: lowerConfidence(rule.confidence, context.steps) }) };
}

const isManifest = (skill: Skill, view: View): boolean => view.artifact === skill.manifest;

/** What a text matcher finds in a view, of which `ends` are the ends of its anchors. Throws a WorkOver. */
export function* textMatches(
  ready: ReadyText,
  view: View,
  { ends, work, skill }: { readonly ends: readonly number[]; readonly work: Work; readonly skill: Skill },
): Generator<Match> {
  const { matcher, isFile } = ready;
  const { artifact, text } = view;
  if (matcher.kinds && !matcher.kinds.includes(artifact.kind)) return;
  if (!isFile(artifact.path) && !(isManifest(skill, view) && isFile("SKILL.md"))) return;
  for (const range of rangesOf(ready, text, ends)) {
    for (const found of matchesIn(ready.pattern, text, range, work)) {
      if (matcher.zones && !matcher.zones.includes(view.zoneAt(found.start))) continue;
      if (!isExcluded(ready, text, found, work)) yield weighed(ready, view, found);
    }
  }
}
