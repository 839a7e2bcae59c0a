import { withoutDuplicates } from "../core/duplicates.ts";
import type { Finding } from "../core/finding.ts";
import type { SkillComparison } from "../core/report.ts";
import { countSeverities, scoreOf, scoreOfFindings } from "../core/score.ts";
import { compareSeverity, effectiveSeverity, type Severity } from "../core/severity.ts";
import type { LevelOf } from "./levels.ts";
import type { Suppression } from "./policy.ts";
import type { Refused } from "./suppression-notices.ts";
import { type ActiveSuppressions, type Cover, coverOf, noteOf } from "./suppressions.ts";

/** A skill as the policy sees it. */
export interface Applied {
  /** With levels changed, suppressions marked, and score and trust before made from what then counts. */
  readonly skill: SkillComparison;
  /** Ids of the rules that are off, once for each finding of head that was left out. */
  readonly off: readonly string[];
  /** Suppressions that covered something, in head or in base. */
  readonly used: ReadonlySet<Suppression>;
  /** Suppressions that fit a finding of head and do not cover it, once for each. */
  readonly refused: readonly Refused[];
}

type Rating = Pick<Finding, "severity" | "confidence" | "effective">;

const rated = <T extends Rating>(rating: T, severity: Severity): T => ({
  ...rating,
  severity,
  effective: effectiveSeverity(severity, rating.confidence),
});

/** A finding as the policy rates it, and what base rated it by the same policy; undefined when its rule is off. */
function withLevel(finding: Finding, level: LevelOf): Finding | undefined {
  const { ruleId, severity, before } = finding;
  const set = level(ruleId, severity);
  if (set === "off") return undefined;
  const was = before && level(ruleId, before.severity);
  const then =
    was === undefined || was === "off" ? {} : { before: was === before!.severity ? before! : rated(before!, was) };
  return { ...(set === severity ? finding : rated(finding, set)), ...then };
}

/** A finding, and what accepted it, or would have but for what the change made of it. */
interface Marked extends Cover {
  readonly finding: Finding;
}

/** Effective severities that base had, as this policy rates them, each thing weighed once. */
function baseSeverities(marked: readonly Marked[]): Severity[] {
  const there = marked.filter(
    ({ finding, suppression, refused }) =>
      !suppression && refused?.why !== "worse" && (finding.status !== "new" || finding.before !== undefined),
  );
  const before = there.map(({ finding }): Finding => ({ ...finding, ...finding.before, status: "existing" }));
  return withoutDuplicates(before).map(({ effective }) => effective);
}

function suppressed({ finding, suppression }: Marked, active: ActiveSuppressions): Finding {
  if (!suppression || finding.status === "fixed") return finding;
  return { ...finding, status: "suppressed", suppression: noteOf(suppression, finding, active) };
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
export function applyPolicy(skill: SkillComparison, level: LevelOf, active: ActiveSuppressions): Applied {
  const off: string[] = [];
  const marked: Marked[] = [];
  for (const original of skill.findings) {
    const finding = withLevel(original, level);
    if (finding === undefined) {
      if (original.status !== "fixed") off.push(original.ruleId);
      continue;
    }
    marked.push({ finding, ...coverOf(finding, skill, active) });
  }
  const findings = withoutDuplicates(marked.map((each) => suppressed(each, active))).sort(byWeight);
  return {
    skill: {
      ...skill,
      ...scoreOfFindings(findings),
      ...(skill.trustBefore !== undefined && { trustBefore: scoreOf(countSeverities(baseSeverities(marked))).trust }),
      findings,
    },
    off,
    used: new Set(marked.flatMap(({ suppression }) => suppression ?? [])),
    refused: marked.flatMap(({ finding, refused }) => (refused && finding.status !== "fixed" ? [refused] : [])),
  };
}
