import { contextOf } from "./context.ts";
import { type Probe, Probes, type Reading, type Span, tryAt } from "./probes.ts";
import type { Check, Match, PairCheck, Rule, SkillCheck, SkillFacts, TextCheck, TextPattern } from "./rule.ts";
import { type Confidence, confidences, lowerConfidence, lowerSeverity } from "./severity.ts";
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

/** Characters after which the dearer automaton has paid for itself. */
const bulk = 1_000_000;

interface Place {
  readonly rule: Rule;
  readonly check: Check;
}

/** Runs a fixed list of rules: one pass for the literals of all of them, then each pattern only where its anchor stands. */
export class RuleMatcher {
  readonly rules: readonly Rule[];
  private readonly places: readonly Place[];
  private readonly whole: readonly (Place & { readonly check: SkillCheck })[];
  private probes: Probes;
  private untilBulk = bulk;

  constructor(rules: readonly Rule[]) {
    this.rules = rules;
    this.places = rules.flatMap((rule) => rule.checks.map((check) => ({ rule, check })));
    this.whole = this.places.flatMap(({ rule, check }) => (check.scope === "skill" ? [{ rule, check }] : []));
    this.probes = new Probes(rules, false);
  }

  /** Runs every rule on one skill; the matches come in the order of views and rules. */
  run(facts: SkillFacts): RuleRun {
    const matches = new Matches();
    const crashes: RuleCrash[] = [];
    const unfinished: Unfinished[] = [];
    const length = facts.views.reduce((sum, view) => sum + view.text.length, 0);
    this.prepare(length);
    const budget = { left: maxWork(length) };
    const gated = new Map(Array.from(this.probes.gates.values(), (gate) => [gate, [] as View[]]));
    for (const view of facts.views) {
      const touched = new Set<Probe>();
      const offset = this.probe({ view, facts }, budget, touched);
      if (offset < view.text.length) unfinished.push({ view, offset });
      this.collect(view, matches, touched);
      for (const set of this.probes.filled) gated.get(set)?.push(view);
    }
    for (const { rule, check } of this.whole) {
      const gate = this.probes.gates.get(check);
      const views = gate === undefined ? facts.views : gated.get(gate)!;
      if (views.length === 0) continue;
      try {
        for (const match of check.run({ ...facts, views })) if (!matches.add(rule, check, match)) break;
      } catch (error) {
        crashes.push({ rule, error });
      }
    }
    return { matches: matches.kept, crashes, unfinished, floods: matches.floods };
  }

  /** Changes to the dearer automaton when so much has been read that more will come. */
  private prepare(length: number): void {
    if (this.untilBulk <= 0) return;
    this.untilBulk -= length;
    if (this.untilBulk <= 0) this.probes = new Probes(this.rules, true);
  }

  /** Tries the patterns at their anchors, and notes those that matched. Returns the offset up to which the view was read. */
  private probe(reading: Reading, budget: { left: number }, touched: Set<Probe>): number {
    const { view } = reading;
    const { owners, sets, lengths } = this.probes;
    this.probes.reset();
    const { literals, ends } = this.probes.literals.find(view.lower);
    for (let i = 0; i < literals.length; i++) for (const set of sets[literals[i]!]!) this.probes.fill(set, ends[i]!);
    for (let i = 0; i < literals.length; i++) {
      const end = ends[i]!;
      if (budget.left < 0) return end;
      const start = end - lengths[literals[i]!]!;
      for (const probe of owners[literals[i]!]!) {
        budget.left -= tryAt(this.probes, probe, reading, start, end);
        if (probe.spans.length > 0) touched.add(probe);
      }
    }
    return view.text.length;
  }

  /** Makes matches of the spans in the view at hand, and forgets these. */
  private collect(view: View, matches: Matches, touched: ReadonlySet<Probe>): void {
    const places = new Set([...touched].flatMap((probe) => probe.checks));
    for (const place of [...places].sort((a, b) => a - b)) {
      const { rule, check } = this.places[place]!;
      for (const match of this.matchesOf(check, view)) if (!matches.add(rule, check, match)) break;
    }
    for (const probe of touched) {
      probe.spans.length = 0;
      probe.starts.clear();
    }
  }

  /** What the spans in the view at hand make of a check. */
  private *matchesOf(check: Check, view: View): Iterable<Match> {
    if (check.scope === "text") {
      for (const span of this.spansOf(check)) yield textMatch(check, view, span);
    } else if (check.scope === "pair") {
      yield* pairMatches(check, view, this.spansOf(check.source), this.spansOf(check.sink));
    }
  }

  private spansOf(pattern: TextPattern): readonly Span[] {
    return this.probes.bySource.get(pattern)!.spans;
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
  // Where a fence stands excuses no single command: whoever wants it run chooses the heading. Flows are weighed by `flowMatch`.
  const weighed =
    weigh && check.scope !== "skill" && check.weighed !== false && match.view.zoneAt(match.start) !== "code";
  const context = weighed ? contextOf(match.view, match.start, match.end, findsCommands(check)) : undefined;
  const steps = context?.steps ?? 0;
  return {
    rule,
    match: { ...match, severity: lowerSeverity(severity, Math.max(0, steps - confidences.length + 1)) },
    confidence: lowerConfidence(sure, steps),
    ...(context ? { context: context.reason } : {}),
  };
}
