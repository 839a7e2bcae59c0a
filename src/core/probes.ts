import { LiteralMatcher } from "./literals.ts";
import { requiredLiterals } from "./required.ts";
import type { Check, Rule, SkillCheck, SkillFacts, TextPattern } from "./rule.ts";
import type { View } from "./view.ts";

/** A match of a text pattern in the view at hand. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly groups: RegExpExecArray;
}

/** A text pattern ready to run, with the spans it found in the view at hand. */
export interface Probe {
  readonly source: TextPattern;
  readonly pattern: RegExp;
  /** Places of the checks that have the pattern, in the order of rules. */
  readonly checks: number[];
  readonly spans: Span[];
  /** Where the spans begin, so that two anchors of one match make one span. */
  readonly starts: Set<number>;
  /** Sets of literals of which a match has one each, by their numbers; of each the next occurrence to look at. */
  readonly needs: readonly number[];
  readonly cursors: number[];
}

/** Characters before and after an anchor in which the match that it stands for must lie, unless the pattern says another number. */
export const defaultBefore = 120;
export const defaultAfter = 240;

/** The text patterns of a check. */
export function patternsOf(check: Check): readonly TextPattern[] {
  if (check.scope === "text") return [check];
  return check.scope === "pair" ? [check.source, check.sink] : [];
}

/** Sets of a pattern that are looked for beside its anchors: the best ones sort out nearly all. */
const maxNeeds = 3;
/** Shorter literals are everywhere, but for these marks, and so are these words. */
const minNeed = 3;
const rareMarks = new Set(["|", ">>", "$("]);
const everywhere = new Set(["all", "and", "for", "get", "not", "our", "the", "you"]);
const isSelective = (literal: string): boolean =>
  (literal.length >= minNeed && !everywhere.has(literal) && !literal.startsWith("http")) || rareMarks.has(literal);

/** Sets of literals, one of each of which stands in every match, that the anchors do not bring with them. */
function needsOf({ pattern, anchors, cased }: TextPattern): string[][] {
  const implied = (set: readonly string[]): boolean =>
    anchors.every((anchor) => set.some((literal) => anchor.includes(literal)));
  return requiredLiterals(pattern)
    .map((set) => (cased ? set.map((literal) => literal.toLowerCase()) : [...set]))
    .filter((set) => set.every(isSelective))
    .filter((set) => set.every((literal) => !cased || /^[\x00-\x7f]*$/.test(literal)))
    .filter((set) => set.every((literal) => literal === literal.toLowerCase()))
    .filter((set) => !implied(set))
    .slice(0, maxNeeds);
}

/** Numbers of what is looked for by each literal. */
class Owners<T> {
  readonly byLiteral = new Map<string, T[]>();

  add(literal: string, owner: T): void {
    const owners = this.byLiteral.get(literal);
    if (owners) owners.push(owner);
    else this.byLiteral.set(literal, [owner]);
  }
}

/**
 * The text patterns of a list of rules, with the one automaton that finds what they begin at. A selective one also finds what each
 * match needs besides: dearer to make, and worth it from a megabyte on. Both find the same.
 */
export class Probes {
  readonly bySource: ReadonlyMap<TextPattern, Probe>;
  readonly literals: LiteralMatcher;
  readonly lengths: readonly number[];
  /** By the number of a literal: the probes that begin at it, and the sets that it belongs to. */
  readonly owners: readonly (readonly Probe[])[];
  readonly sets: readonly (readonly number[])[];
  /** Of each set the ends of its literals in the view at hand, and the sets that have any. */
  readonly ends: number[][] = [];
  readonly filled: number[] = [];
  readonly longest: number;
  /** Those that have asked for sets in the view at hand. */
  private readonly asking = new Set<Probe>();
  /** Sets by the anchors of the checks of the whole skill. */
  readonly gates = new Map<SkillCheck, number>();

  constructor(rules: readonly Rule[], selective: boolean) {
    const probes = new Map<TextPattern, Probe>();
    const owners = new Owners<Probe>();
    const sets = new Owners<number>();
    const numbers = new Map<string, number>();
    const setNumber = (set: readonly string[]): number => {
      const key = [...set].sort().join("\0");
      const known = numbers.get(key);
      if (known !== undefined) return known;
      numbers.set(key, this.ends.length);
      for (const literal of set) sets.add(literal, this.ends.length);
      return this.ends.push([]) - 1;
    };
    let place = 0;
    for (const check of rules.flatMap((rule) => rule.checks)) {
      for (const source of patternsOf(check)) {
        const probe = probes.get(source) ?? probeOf(source, selective ? needsOf(source).map(setNumber) : []);
        probe.checks.push(place);
        if (!probes.has(source)) for (const anchor of source.anchors) owners.add(anchor, probe);
        probes.set(source, probe);
      }
      const anchors = selective && check.scope === "skill" ? (check.anchors?.() ?? []) : [];
      if (check.scope === "skill" && anchors.length > 0) this.gates.set(check, setNumber(anchors));
      place++;
    }
    const all = [...new Set([...owners.byLiteral.keys(), ...sets.byLiteral.keys()])];
    this.bySource = probes;
    this.owners = all.map((literal) => owners.byLiteral.get(literal) ?? []);
    this.sets = all.map((literal) => sets.byLiteral.get(literal) ?? []);
    this.lengths = all.map((literal) => literal.length);
    this.longest = Math.max(0, ...this.lengths);
    this.literals = new LiteralMatcher(all);
  }

  /** Forgets what was found in the view before. */
  reset(): void {
    for (const set of this.filled) this.ends[set]!.length = 0;
    this.filled.length = 0;
    for (const { cursors } of this.asking) cursors.fill(0);
    this.asking.clear();
  }

  /** Notes that a literal of a set ends at an offset of the view at hand. */
  fill(set: number, end: number): void {
    const ends = this.ends[set]!;
    if (ends.length === 0) this.filled.push(set);
    ends.push(end);
  }

  /** Whether all that a match needs stands in a window; asked from front to back. */
  has(probe: Probe, from: number, to: number): boolean {
    const { needs, cursors } = probe;
    if (needs.length > 0) this.asking.add(probe);
    for (let i = 0; i < needs.length; i++) {
      const ends = this.ends[needs[i]!]!;
      let at = cursors[i]!;
      // Windows of longer anchors begin a little earlier than those before them.
      while (at < ends.length && ends[at]! <= from - this.longest) at++;
      cursors[i] = at;
      if (at === ends.length || ends[at]! > to) return false;
    }
    return true;
  }
}

const probeOf = (source: TextPattern, needs: readonly number[]): Probe => ({
  source,
  pattern: new RegExp(source.pattern, `${source.pattern.flags}g`),
  checks: [],
  spans: [],
  starts: new Set(),
  needs,
  cursors: needs.map(() => 0),
});

/** A view that is read, and the skill that it belongs to. */
export interface Reading {
  readonly view: View;
  readonly facts: SkillFacts;
}

/** Tries a pattern in the window around an anchor. Returns the characters that this may cost, tried or not. */
export function tryAt(
  probes: Probes,
  probe: Probe,
  { view, facts }: Reading,
  anchorStart: number,
  anchorEnd: number,
): number {
  const last = probe.spans.at(-1);
  if (last && last.start <= anchorStart && anchorEnd <= last.end) return 1;
  const { source } = probe;
  const from = Math.max(0, anchorStart - (source.before ?? defaultBefore));
  const to = Math.min(view.text.length, anchorEnd + (source.after ?? defaultAfter));
  if (!probes.has(probe, from, to)) return to - from;
  const window = (source.cased ? view.text : view.lower).slice(from, to);
  keepMatch(probe, { view, facts }, { window, from, anchorStart, anchorEnd });
  return window.length;
}

interface Window {
  readonly window: string;
  readonly from: number;
  readonly anchorStart: number;
  readonly anchorEnd: number;
}

/** Keeps the match that covers the anchor, if there is one. */
function keepMatch(probe: Probe, { view, facts }: Reading, { window, from, anchorStart, anchorEnd }: Window): void {
  const { source, pattern, spans, starts } = probe;
  pattern.lastIndex = 0;
  for (let found = pattern.exec(window); found; found = pattern.exec(window)) {
    const start = from + found.index;
    const end = start + found[0].length;
    if (found[0] === "" || start > anchorStart) return;
    if (end < anchorEnd) continue;
    if (source.zones && !source.zones.includes(view.zoneAt(start))) return;
    if (starts.has(start) || source.unless?.(found, view, start, facts)) return;
    starts.add(start);
    spans.push({ start, end, groups: found });
    return;
  }
}
