import type { SkillComparison } from "../core/report.ts";
import type { Gates } from "./gates.ts";
import { matcher } from "./globs.ts";
import { type LevelOf, levelOf, worseOf } from "./levels.ts";
import { overlay } from "./merge.ts";
import type { Floor, Gate, Origin, OriginOverride, PathOverride } from "./policy.ts";
import { stricterGate } from "./tighten.ts";

/** What is known of where skills come from: paths of the skills that a lock or provenance file names, in each tree. */
export interface OriginFacts {
  readonly head: ReadonlySet<string>;
  /** Absent where there is no base to compare with. */
  readonly base?: ReadonlySet<string>;
  /** Whether the change comes from a fork. */
  readonly fork: boolean;
}

/** What one skill is judged by. */
export interface Thresholds extends Gates {
  readonly level: LevelOf;
}

/** A skill, as far as its thresholds depend on it. */
export type SkillPlace = Pick<SkillComparison, "path" | "previousPath" | "change">;

type Override = Omit<PathOverride, "match"> | Omit<OriginOverride, "match">;

/**
 * What a skill may be taken to come from; the strictest reading counts. Base and head must agree, or both count; a skill that is new has
 * said of itself where it comes from, so both count as well; and coming from a fork can only make stricter. So a pull request cannot
 * choose a milder origin. Without facts all count.
 */
function originsOf(skill: SkillPlace, facts: OriginFacts | undefined, vendored: (path: string) => boolean): Origin[][] {
  const { path, previousPath = path, change } = skill;
  if (facts === undefined) return [["vendored"], ["vendored", "fork"], ["own"], ["own", "fork"]];
  const head = facts.head.has(path) || vendored(path);
  const base = facts.base === undefined ? head : facts.base.has(previousPath) || vendored(previousPath);
  const words =
    change === "added" || base !== head ? (["vendored", "own"] as const) : ([head ? "vendored" : "own"] as const);
  return words.flatMap((word): Origin[][] => (facts.fork ? [[word], [word, "fork"]] : [[word]]));
}

const laid = (gate: Gate, over: Partial<Gate>, tightens: boolean | undefined): Gate =>
  tightens ? stricterGate(gate, over) : overlay(gate, [over]);

function thresholds(policy: Floor, overrides: readonly Override[]): Thresholds {
  let { fail, review } = policy;
  for (const override of overrides) {
    fail = laid(fail, override.fail, override.tightens);
    review = laid(review, override.review, override.tightens);
  }
  return { fail, review, level: levelOf([...policy.rules, ...overrides.flatMap(({ rules }) => rules)]) };
}

const stricter = (a: Thresholds, b: Thresholds): Thresholds => ({
  fail: stricterGate(a.fail, b.fail),
  review: stricterGate(a.review, b.review),
  level: worseOf(a.level, b.level),
});

/** What lies behind the thresholds of one skill. */
export interface Applicable {
  /** What the skill may be taken to come from; the strictest reading counts. */
  readonly readings: readonly (readonly Origin[])[];
  readonly origins: readonly OriginOverride[];
  readonly paths: readonly PathOverride[];
}

/** The overrides that apply to a skill, by each reading of its origin and by its path. */
export function applicableTo(policy: Floor, skill: SkillPlace, facts?: OriginFacts): Applicable {
  const readings = policy.origins.length === 0 ? [] : originsOf(skill, facts, matcher(policy.vendored));
  const words = new Set(readings.flat());
  return {
    readings,
    origins: policy.origins.filter(({ match }) => match.some((word) => words.has(word))),
    paths: policy.paths.filter(({ match }) => matcher(match)(skill.path)),
  };
}

/**
 * What each skill is judged by: the policy's gates and levels, with those for its origin and then those for its path laid upon them, in
 * the order of the policy. Skills with the same overrides share one result.
 */
export function thresholdsBy(policy: Floor, facts?: OriginFacts): (skill: SkillPlace) => Thresholds {
  const vendored = matcher(policy.vendored);
  const paths = policy.paths.map((override) => ({ override, matches: matcher(override.match) }));
  const known = new Map<string, Thresholds>();
  return (skill) => {
    const byPath = paths.filter(({ matches }) => matches(skill.path)).map(({ override }) => override);
    const readings = policy.origins.length === 0 ? [[]] : originsOf(skill, facts, vendored);
    const key = `${readings.join(";")} ${byPath.map((override) => policy.paths.indexOf(override)).join()}`;
    const found = known.get(key);
    if (found) return found;
    const result = readings
      .map((words) => policy.origins.filter(({ match }) => match.some((word) => words.includes(word))))
      .map((byOrigin) => thresholds(policy, [...byOrigin, ...byPath]))
      .reduce(stricter);
    known.set(key, result);
    return result;
  };
}
