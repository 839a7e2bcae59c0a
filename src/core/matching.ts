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
}

const defaultBefore = 120;
const defaultAfter = 240;

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
      const probe = { source, pattern: new RegExp(source.pattern, `${source.pattern.flags}g`), spans: [] };
      probes.set(source, probe);
      for (const anchor of source.anchors) owners.set(anchor, [...(owners.get(anchor) ?? []), probe]);
    }
    this.probes = probes;
    this.owners = [...owners.values()];
    this.lengths = Array.from(owners.keys(), (anchor) => anchor.length);
    this.literals = new LiteralMatcher([...owners.keys()]);
  }

  /** All matches of all rules on one skill, in the order of views and rules; `crashes` gets what threw. */
  run(facts: SkillFacts, crashes: RuleCrash[]): RuleMatch[] {
    const matches: RuleMatch[] = [];
    for (const view of facts.views) {
      this.probe(view);
      this.collect(view, matches);
    }
    for (const rule of this.rules) {
      for (const check of rule.checks) {
        if (check.scope !== "skill") continue;
        try {
          for (const match of check.run(facts)) matches.push(judged(rule, check, match));
        } catch (error) {
          crashes.push({ rule, error });
        }
      }
    }
    return matches;
  }

  private probe(view: View): void {
    for (const probe of this.probes.values()) probe.spans.length = 0;
    for (const hit of this.literals.find(view.lower)) {
      for (const probe of this.owners[hit.literal]!) tryAt(probe, view, hit.end - this.lengths[hit.literal]!, hit.end);
    }
  }

  private collect(view: View, matches: RuleMatch[]): void {
    for (const rule of this.rules) {
      for (const check of rule.checks) {
        if (check.scope === "text") {
          for (const span of this.probes.get(check)!.spans)
            matches.push(judged(rule, check, textMatch(check, view, span)));
        } else if (check.scope === "pair") {
          const sources = this.probes.get(check.source)!.spans;
          const sinks = this.probes.get(check.sink)!.spans;
          for (const match of pairMatches(check, view, sources, sinks)) matches.push(judged(rule, check, match));
        }
      }
    }
  }
}

function patternsOf(check: Check): TextPattern[] {
  if (check.scope === "text") return [check];
  return check.scope === "pair" ? [check.source, check.sink] : [];
}

/** Tries a pattern in the window around an anchor; keeps the match that covers the anchor. */
function tryAt(probe: Probe, view: View, anchorStart: number, anchorEnd: number): void {
  const last = probe.spans.at(-1);
  if (last && last.start <= anchorStart && anchorEnd <= last.end) return;
  const { source, pattern, spans } = probe;
  const from = Math.max(0, anchorStart - (source.before ?? defaultBefore));
  const text = source.cased ? view.text : view.lower;
  const window = text.slice(from, anchorEnd + (source.after ?? defaultAfter));
  pattern.lastIndex = 0;
  for (let found = pattern.exec(window); found; found = pattern.exec(window)) {
    const start = from + found.index;
    const end = start + found[0].length;
    if (found[0] === "" || start > anchorStart) return;
    if (end < anchorEnd) continue;
    if (source.zones && !source.zones.includes(view.zoneAt(start))) return;
    if (source.unless?.(found, view, start) || spans.some((span) => span.start === start)) return;
    spans.push({ start, end, groups: found });
    return;
  }
}

function textMatch(check: TextCheck, view: View, span: Span): Match {
  const message = typeof check.message === "function" ? check.message(span.groups) : check.message;
  return { view, start: span.start, end: span.end, ...(message === undefined ? {} : { message }) };
}

/** For each sink the nearest source within reach. */
function* pairMatches(check: PairCheck, view: View, sources: readonly Span[], sinks: readonly Span[]): Iterable<Match> {
  const gap = (a: Span, b: Span): number => Math.max(b.start - a.end, a.start - b.end);
  for (const sink of sinks) {
    let nearest: Span | undefined;
    for (const source of sources) if (!nearest || gap(source, sink) < gap(nearest, sink)) nearest = source;
    if (!nearest || gap(nearest, sink) > check.within) continue;
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

function judged(rule: Rule, check: Check, match: Match): RuleMatch {
  const own = check.scope === "skill" ? {} : { severity: check.severity, confidence: check.confidence };
  const severity = match.severity ?? own.severity ?? rule.severity;
  const sure = match.confidence ?? own.confidence ?? rule.confidence;
  const weighed = check.scope !== "skill" && check.weighed !== false && match.view.zoneAt(match.start) !== "code";
  const context = weighed ? contextOf(match.view, match.start, match.end) : undefined;
  return {
    rule,
    match: { ...match, severity },
    confidence: lowerConfidence(sure, context?.steps ?? 0),
    ...(context ? { context: context.reason } : {}),
  };
}
