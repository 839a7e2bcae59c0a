import { withoutDuplicates } from "../core/duplicates.ts";
import { counts, type Finding } from "../core/finding.ts";
import type { SkillComparison } from "../core/report.ts";
import { countSeverities, type Score, scoreOf } from "../core/score.ts";
import { compareSeverity, effectiveSeverity, type Severity } from "../core/severity.ts";
import { matcher } from "./globs.ts";
import type { RuleLevel, Suppression } from "./policy.ts";
import { type SuppressionMatcher, suppressionFor } from "./suppressions.ts";

/** A skill as the policy sees it. */
export interface Applied {
  /** With levels changed, suppressions marked, and score and trust before made from what then counts. */
  readonly skill: SkillComparison;
  /** Ids of the rules that are off, once for each finding of head that was left out. */
  readonly off: readonly string[];
  /** Suppressions that covered something, in head or in base. */
  readonly used: ReadonlySet<Suppression>;
}

/** Level that the policy gives a rule, or undefined when it says nothing. */
export type LevelOf = (ruleId: string) => RuleLevel["level"] | undefined;

/** The levels of a policy, ready to be asked: the last entry that matches counts. */
export function levelOf(rules: readonly RuleLevel[]): LevelOf {
  const compiled = rules.map(({ rule, level }) => ({ matches: matcher([rule]), level }));
  const known = new Map<string, RuleLevel["level"] | undefined>();
  return (ruleId) => {
    if (!known.has(ruleId)) known.set(ruleId, compiled.findLast(({ matches }) => matches(ruleId))?.level);
    return known.get(ruleId);
  };
}

type Rating = Pick<Finding, "severity" | "confidence" | "effective">;

const rated = <T extends Rating>(rating: T, severity: Severity): T => ({
  ...rating,
  severity,
  effective: effectiveSeverity(severity, rating.confidence),
});

function withLevel(finding: Finding, level: Severity | undefined): Finding {
  if (level === undefined) return finding;
  const { before, ...rest } = rated(finding, level);
  return before ? { ...rest, before: rated(before, level) } : rest;
}

/** A finding, and what accepted it. */
interface Marked {
  readonly finding: Finding;
  readonly suppression: Suppression | undefined;
}

const score = (effective: readonly Severity[]): Score => scoreOf(countSeverities(effective));

/** Effective severities that base had, as this policy rates them, each thing weighed once. */
function baseSeverities(marked: readonly Marked[]): Severity[] {
  const there = marked.filter(
    ({ finding, suppression }) => !suppression && (finding.status !== "new" || finding.before !== undefined),
  );
  const before = there.map(({ finding }): Finding => ({ ...finding, ...finding.before, status: "existing" }));
  return withoutDuplicates(before).map(({ effective }) => effective);
}

function suppressed({ finding, suppression }: Marked): Finding {
  if (!suppression || finding.status === "fixed") return finding;
  const { reason, owner, expires } = suppression;
  return { ...finding, status: "suppressed", suppression: { reason, owner, expires } };
}

const order = { new: 0, existing: 0, suppressed: 1, fixed: 2 } as const;

/** What counts first, worst first; the sort is stable, so findings of equal weight stay in order of place. */
const byWeight = (a: Finding, b: Finding): number =>
  order[a.status] - order[b.status] || compareSeverity(a.effective, b.effective);

/**
 * Applies levels and suppressions to one skill. Rules that are off are left out and named; suppressed findings stay, marked. What several
 * rules say of one thing is then one finding: an acceptance of one of them leaves the others.
 * Base is rated by the same policy, so that trust before and after can be compared.
 */
export function applyPolicy(
  skill: SkillComparison,
  level: LevelOf,
  suppressions: readonly SuppressionMatcher[],
): Applied {
  const off: string[] = [];
  const marked: Marked[] = [];
  for (const original of skill.findings) {
    const set = level(original.ruleId);
    if (set === "off") {
      if (original.status !== "fixed") off.push(original.ruleId);
      continue;
    }
    const finding = withLevel(original, set);
    marked.push({ finding, suppression: suppressionFor(finding, skill, suppressions) });
  }
  const findings = withoutDuplicates(marked.map(suppressed)).sort(byWeight);
  return {
    skill: {
      ...skill,
      ...score(findings.filter(counts).map(({ effective }) => effective)),
      ...(skill.trustBefore !== undefined && { trustBefore: score(baseSeverities(marked)).trust }),
      findings,
    },
    off,
    used: new Set(marked.flatMap(({ suppression }) => suppression ?? [])),
  };
}
