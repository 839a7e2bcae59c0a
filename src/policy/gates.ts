import { type Drift, isGated } from "../core/drift.ts";
import { counts, type Finding, gapReasons, steerableGaps } from "../core/finding.ts";
import type { SkillComparison } from "../core/report.ts";
import { asSureAs, atLeast } from "../core/severity.ts";
import type { Verdict } from "../core/verdict.ts";
import { plural } from "../report/words.ts";
import { byCapabilityCount, byDeniedCapability, byDeniedHost } from "./capability-gates.ts";
import type { Gate } from "./policy.ts";

/** Both gates of one skill. */
export interface Gates {
  readonly fail: Gate;
  readonly review: Gate;
}

/** What a gate is asked about. */
interface Question {
  readonly skill: SkillComparison;
  readonly gate: Gate;
  /** Both, for a check whose words depend on each other. */
  readonly gates: Gates;
  readonly word: "fail" | "review";
  /** Whether only what the change brings counts. */
  readonly newOnly: boolean;
}

/** One thing that a gate looks at: the reason when it is crossed. */
type Check = (question: Question) => string | undefined;

const bySeverity: Check = ({ skill, gate, word, newOnly }) => {
  const { severity, confidence } = gate;
  if (severity === "off") return undefined;
  const crosses = (rating: Pick<Finding, "effective" | "confidence">): boolean =>
    atLeast(rating.effective, severity) && asSureAs(rating.confidence, confidence);
  // The worst of several that say the same need not be the surest.
  const number = skill.findings.filter(
    (finding) =>
      counts(finding) && (!newOnly || finding.status === "new") && [finding, ...(finding.also ?? [])].some(crosses),
  ).length;
  if (number === 0) return undefined;
  // Of a skill that stands as it stood, or that nothing is compared with, no finding is called new.
  const what = plural(number, `${newOnly && skill.change !== "unchanged" ? "new " : ""}finding`);
  const severities = severity === "critical" ? "critical severity" : `${severity} severity or worse`;
  const sure = confidence === "low" ? "" : ` with ${confidence} confidence${confidence === "high" ? "" : " or more"}`;
  return `${what} of ${severities}${sure} (policy: ${word} at ${severity})`;
};

/** With `newOnly` a skill is asked for its trust only when the change brings a finding that counts. */
const byTrust: Check = ({ skill, gate, word, newOnly }) => {
  if (gate.trust === "off" || skill.trust >= gate.trust) return undefined;
  const touched = skill.findings.some((finding) => counts(finding) && finding.status === "new");
  return newOnly && !touched ? undefined : `trust is ${skill.trust} (policy: ${word} below ${gate.trust})`;
};

const byDrop: Check = ({ skill, gate, word }) => {
  const { trust, trustBefore } = skill;
  if (gate.trustDrop === "off" || trustBefore === undefined || trustBefore - trust < gate.trustDrop) return undefined;
  return `trust fell from ${trustBefore} to ${trust} (policy: ${word} at a drop of ${gate.trustDrop})`;
};

/** A share of bytes in words: never 0 % of something, never 100 % of less than all. */
function percent(share: number): string {
  if (share > 0 && share < 0.01) return "less than 1 %";
  return `${share < 1 ? Math.min(99, Math.round(share * 100)) : 100} %`;
}

/** Where coverage is asked for at all, a limit that was reached is for a person to look at, however little lies beyond it. */
const byLimit: Check = ({ skill, gate, word }) => {
  if (word === "fail" || gate.coverage === "off") return undefined;
  const gap = skill.gaps.find(({ reason }) => steerableGaps.has(reason));
  return gap && `not all of it was read: ${gapReasons[gap.reason]} (policy: review where coverage is asked for)`;
};

/** A scan that broke off found nothing because it saw nothing: no policy passes that. */
const byFailure: Check = ({ skill, word }) =>
  word === "fail" && skill.gaps.some(({ reason }) => reason === "not-scanned") ? "it could not be scanned" : undefined;

/** What was not read cannot be told new from old, so coverage is asked for whatever `newOnly` says. */
const byCoverage: Check = ({ skill, gate, word }) => {
  if (gate.coverage === "off" || skill.coverage >= gate.coverage) return undefined;
  const wanted = Number((gate.coverage * 100).toFixed(1));
  return `${percent(1 - skill.coverage)} of the bytes were not read (policy: ${word} below ${wanted} % coverage)`;
};

/** Drifts that one reason names. */
const maxDrifts = 2;

/**
 * Where the change brings the approval along a person decides, by merging it: what would fail is a review then. Whoever could not change an
 * approved skill and its approval at once could never change it at all.
 */
const byDrift: Check = ({ skill, gate, gates, word }) => {
  const isAsked = (drift: Drift): boolean =>
    drift.proposed
      ? word === "review" && (isGated(drift, gates.fail.drift) || isGated(drift, gates.review.drift))
      : isGated(drift, gate.drift);
  const drifts = (skill.drift ?? []).filter(isAsked);
  if (drifts.length === 0) return undefined;
  const rest = drifts.length - maxDrifts;
  const named = drifts.slice(0, maxDrifts).map(({ message }) => message);
  const said = [...named, ...(rest > 0 ? [`${rest} more`] : [])].join("; ");
  const proposed = drifts.every((drift) => drift.proposed)
    ? "not approved before this change: "
    : "not as it was approved: ";
  return `${proposed}${said} (policy: ${word} by drift)`;
};

const checks: readonly Check[] = [
  byFailure,
  bySeverity,
  byDrift,
  byDeniedHost,
  byDeniedCapability,
  byTrust,
  byDrop,
  byCapabilityCount,
  byCoverage,
  byLimit,
];

/**
 * Verdict on a skill, and each thing that crossed a gate, failures first. What fails is not said again as a review.
 * `newOnly` is false when there is no base to tell new from old.
 */
export function askGates(
  skill: SkillComparison,
  gates: Gates,
  newOnly: boolean,
): { readonly verdict: Verdict; readonly reasons: readonly string[] } {
  const fails: string[] = [];
  const reviews: string[] = [];
  for (const check of checks) {
    const fail = check({ skill, gate: gates.fail, gates, word: "fail", newOnly });
    if (fail !== undefined) {
      fails.push(fail);
      continue;
    }
    const review = check({ skill, gate: gates.review, gates, word: "review", newOnly });
    if (review !== undefined) reviews.push(review);
  }
  const verdict = fails.length > 0 ? "fail" : reviews.length > 0 ? "review" : "pass";
  return { verdict, reasons: [...fails, ...reviews] };
}
