import { contextOf } from "./context.ts";
import { LiteralMatcher } from "./literals.ts";
import type { Check, Match, PairCheck, Rule, SkillFacts, TextCheck, TextPattern } from "./rule.ts";
import { type Confidence, lowerConfidence } from "./severity.ts";
import type { View } from "./view.ts";

/** A match with the rule that made it, and the confidence after weighing its context. */
export interface RuleMatch {
  readonly rule: Rule;
  readonly match: Match;
  readonly confidence: Confidence;
  readonly context?: string;
}

/** A rule that threw: a gap, not the end of the scan. */
export interface RuleCrash {
  readonly rule: Rule;
  readonly error: unknown;
}

/** A view that was not read to its end, and where reading stopped. */
export interface Unfinished {
  readonly view: View;
  readonly offset: number;
}

/** A rule that matched more often than is looked at, and where the first match stands that was not weighed. */
export interface Flood {
  readonly rule: Rule;
  readonly view: View;
}

/** What the matcher found, and what it could not do. */
export interface RuleRun {
  readonly matches: readonly RuleMatch[];
  readonly crashes: readonly RuleCrash[];
  readonly unfinished: readonly Unfinished[];
  readonly floods: readonly Flood[];
}

interface Span {
  readonly start: number;
  readonly end: number;
  readonly groups: RegExpExecArray;
}

/** A text pattern ready to run, with the spans it found in the view at hand. */
interface Probe {
  readonly source: TextPattern;
  readonly pattern: RegExp;
  readonly spans: Span[];
  /** Where the spans begin, so that two anchors of one match make one span. */
  readonly starts: Set<number>;
}

const defaultBefore = 120;
const defaultAfter = 240;

/**
 * Characters that patterns may be tried on for one skill. Honest skills need less than a tenth of the first figure; the last one
 * keeps a skill of nothing but anchors to seconds.
 */
const maxWork = (length: number): number => Math.min(20_000_000 + 20 * length, 100_000_000);

/** Matches of one rule in one skill that are looked at. Honest skills have some dozens. */
const maxMatches = 500;

/** Matches of one skill as they come in, each weighed by its context. */
class Matches {
  readonly kept: RuleMatch[] = [];
  readonly floods: Flood[] = [];
  private readonly counts = new Map<Rule, number>();

  /**
   * Takes a match. Returns false when no more of its rule are wanted. The first one too many is taken at its face value: a flood of
   * harmless matches must not hide what comes after it.
   */
  add(rule: Rule, check: Check, match: Match): boolean {
    const count = (this.counts.get(rule) ?? 0) + 1;
    this.counts.set(rule, count);
    if (count <= maxMatches) this.kept.push(judged(rule, check, match));
    else if (count === maxMatches + 1) {
      this.kept.push(judged(rule, check, match, false));
      this.floods.push({ rule, view: match.view });
    }
    return count <= maxMatches;
  }
}

/** Runs a fixed list of rules: one pass for the literals of all of them, then each pattern only where its anchor stands. */
export class RuleMatcher {
  readonly rules: readonly Rule[];
  private readonly literals: LiteralMatcher;
  private readonly lengths: readonly number[];
  private readonly owners: readonly (readonly Probe[])[];
  private readonly probes: ReadonlyMap<TextPattern, Probe>;

  constructor(rules: readonly Rule[]) {
    this.rules = rules;
    const probes = new Map<TextPattern, Probe>();
    const owners = new Map<string, Probe[]>();
    for (const source of rules.flatMap((rule) => rule.checks.flatMap(patternsOf))) {
      const probe = {
        source,
        pattern: new RegExp(source.pattern, `${source.pattern.flags}g`),
        spans: [],
        starts: new Set<number>(),
      };
      probes.set(source, probe);
      for (const anchor of source.anchors) owners.set(anchor, [...(owners.get(anchor) ?? []), probe]);
    }
    this.probes = probes;
    this.owners = [...owners.values()];
    this.lengths = Array.from(owners.keys(), (anchor) => anchor.length);
    this.literals = new LiteralMatcher([...owners.keys()]);
  }

  /** Runs every rule on one skill; the matches come in the order of views and rules. */
  run(facts: SkillFacts): RuleRun {
    const matches = new Matches();
    const crashes: RuleCrash[] = [];
    const unfinished: Unfinished[] = [];
    const budget = { left: maxWork(facts.views.reduce((sum, view) => sum + view.text.length, 0)) };
    for (const view of facts.views) {
      const offset = this.probe(view, budget);
      if (offset < view.text.length) unfinished.push({ view, offset });
      this.collect(view, matches);
    }
    for (const rule of this.rules) {
      for (const check of rule.checks) {
        if (check.scope !== "skill") continue;
        try {
          for (const match of check.run(facts)) if (!matches.add(rule, check, match)) break;
        } catch (error) {
          crashes.push({ rule, error });
        }
      }
    }
    return { matches: matches.kept, crashes, unfinished, floods: matches.floods };
  }

  /** Tries the patterns at their anchors. Returns the offset up to which the view was read. */
  private probe(view: View, budget: { left: number }): number {
    for (const probe of this.probes.values()) {
      probe.spans.length = 0;
      probe.starts.clear();
    }
    for (const hit of this.literals.find(view.lower)) {
      if (budget.left < 0) return hit.end;
      const start = hit.end - this.lengths[hit.literal]!;
      for (const probe of this.owners[hit.literal]!) budget.left -= tryAt(probe, view, start, hit.end);
    }
    return view.text.length;
  }

  private collect(view: View, matches: Matches): void {
    for (const rule of this.rules) {
      for (const check of rule.checks) {
        if (!this.hasSpans(check)) continue;
        for (const match of this.matchesOf(check, view)) if (!matches.add(rule, check, match)) break;
      }
    }
  }

  private hasSpans(check: Check): boolean {
    return patternsOf(check).some((source) => this.probes.get(source)!.spans.length > 0);
  }

  /** What the spans in the view at hand make of a check. */
  private *matchesOf(check: Check, view: View): Iterable<Match> {
    if (check.scope === "text") {
      for (const span of this.probes.get(check)!.spans) yield textMatch(check, view, span);
    } else if (check.scope === "pair") {
      yield* pairMatches(check, view, this.probes.get(check.source)!.spans, this.probes.get(check.sink)!.spans);
    }
  }
}

function patternsOf(check: Check): TextPattern[] {
  if (check.scope === "text") return [check];
  return check.scope === "pair" ? [check.source, check.sink] : [];
}

/** Tries a pattern in the window around an anchor. Returns the characters it was tried on. */
function tryAt(probe: Probe, view: View, anchorStart: number, anchorEnd: number): number {
  const last = probe.spans.at(-1);
  if (last && last.start <= anchorStart && anchorEnd <= last.end) return 1;
  const { source } = probe;
  const from = Math.max(0, anchorStart - (source.before ?? defaultBefore));
  const text = source.cased ? view.text : view.lower;
  const window = text.slice(from, anchorEnd + (source.after ?? defaultAfter));
  keepMatch(probe, view, { window, from, anchorStart, anchorEnd });
  return window.length;
}

interface Window {
  readonly window: string;
  readonly from: number;
  readonly anchorStart: number;
  readonly anchorEnd: number;
}

/** Keeps the match that covers the anchor, if there is one. */
function keepMatch(probe: Probe, view: View, { window, from, anchorStart, anchorEnd }: Window): void {
  const { source, pattern, spans, starts } = probe;
  pattern.lastIndex = 0;
  for (let found = pattern.exec(window); found; found = pattern.exec(window)) {
    const start = from + found.index;
    const end = start + found[0].length;
    if (found[0] === "" || start > anchorStart) return;
    if (end < anchorEnd) continue;
    if (source.zones && !source.zones.includes(view.zoneAt(start))) return;
    if (starts.has(start) || source.unless?.(found, view, start)) return;
    starts.add(start);
    spans.push({ start, end, groups: found });
    return;
  }
}

function textMatch(check: TextCheck, view: View, span: Span): Match {
  const message = typeof check.message === "function" ? check.message(span.groups) : check.message;
  return { view, start: span.start, end: span.end, ...(message === undefined ? {} : { message }) };
}

const distance = (a: Span, b: Span): number => Math.max(b.start - a.end, a.start - b.end);

/** The span nearest to `to` in a list sorted by start. */
function nearestSpan(sorted: readonly Span[], to: Span): Span | undefined {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.start < to.start) low = middle + 1;
    else high = middle;
  }
  const around = [sorted[low - 1], sorted[low]].filter((span) => span !== undefined);
  return around.sort((a, b) => distance(a, to) - distance(b, to))[0];
}

/** For each sink the nearest source within reach. */
function* pairMatches(check: PairCheck, view: View, sources: readonly Span[], sinks: readonly Span[]): Iterable<Match> {
  const sorted = [...sources].sort((a, b) => a.start - b.start);
  for (const sink of sinks) {
    const nearest = nearestSpan(sorted, sink);
    if (!nearest || distance(nearest, sink) > check.within) continue;
    const via = [{ view, start: nearest.start, end: nearest.end, message: check.sourceMessage }];
    yield {
      view,
      start: sink.start,
      end: sink.end,
      via,
      ...(check.message === undefined ? {} : { message: check.message }),
    };
  }
}

/** A check that also reads code looks for something to run; the others look for what is said. */
function findsCommands(check: Check): boolean {
  if (check.scope === "skill") return false;
  const { zones } = check.scope === "text" ? check : check.sink;
  return zones?.includes("code") ?? true;
}

/** `weigh`: whether the context may lower the confidence. */
function judged(rule: Rule, check: Check, match: Match, weigh = true): RuleMatch {
  const own = check.scope === "skill" ? {} : { severity: check.severity, confidence: check.confidence };
  const severity = match.severity ?? own.severity ?? rule.severity;
  const sure = match.confidence ?? own.confidence ?? rule.confidence;
  const weighed =
    weigh && check.scope !== "skill" && check.weighed !== false && match.view.zoneAt(match.start) !== "code";
  const context = weighed ? contextOf(match.view, match.start, match.end, findsCommands(check)) : undefined;
  return {
    rule,
    match: { ...match, severity },
    confidence: lowerConfidence(sure, context?.steps ?? 0),
    ...(context ? { context: context.reason } : {}),
  };
}
