import { counts, type Finding } from "../core/finding.ts";
import type { SkillReport } from "../core/report.ts";
import { asSureAs, atLeast } from "../core/severity.ts";
import type { Gate, Policy } from "./policy.ts";
import { modeOn } from "./ramp.ts";
import type { Thresholds } from "./thresholds.ts";

/** What one gate says of one finding. */
export interface FindingGate {
  readonly gate: "fail" | "review";
  readonly crossed: boolean;
  /** The threshold as a policy file writes it, with where it comes from: `fail.severity: high (preset balanced)`. */
  readonly threshold: string;
}

/** How a policy takes one finding. */
export interface FindingJudgement {
  /** Why no gate is asked about it; absent where they are. */
  readonly exempt?: string;
  readonly gates: readonly FindingGate[];
  /** The mode of the day, where it is not `enforce`. */
  readonly mode?: string;
}

/** Where a threshold comes from; of one that an override for the skill sets: that it does. */
function sourceOf({ trace }: Policy, key: string, value: unknown): string {
  const held = trace.find((one) => one.key === key && one.state === "effective");
  return held && held.value === value ? held.from : "of this skill: policy explain --path shows from where";
}

function gateOf(finding: Finding, gate: Gate, word: FindingGate["gate"], policy: Policy): FindingGate {
  const { severity, confidence } = gate;
  const key = `${word}.severity`;
  const sure = confidence === "low" ? "" : `, and ${word}.confidence: ${confidence}`;
  const threshold = `${key}: ${severity} (${sourceOf(policy, key, severity)})${sure}`;
  // As the gate itself asks: the worst of several that say the same need not be the surest.
  const crossed =
    severity !== "off" &&
    [finding, ...(finding.also ?? [])].some(
      (rating) => atLeast(rating.effective, severity) && asSureAs(rating.confidence, confidence),
    );
  return { gate: word, crossed, threshold };
}

function exemptionOf(finding: Finding, skill: SkillReport, newOnly: boolean): string | undefined {
  const { status, suppression, effective } = finding;
  if (status === "suppressed" && suppression) {
    return `it is accepted until ${suppression.expires} by ${suppression.owner} (${suppression.reason}), so it neither scores nor gates`;
  }
  if (status === "fixed") return "the change takes it away, so it neither scores nor gates";
  if (effective === "info" || !counts(finding)) return "what is only told (info) neither scores nor gates";
  if (skill.reasons.some((reason) => reason.startsWith("excluded by the policy"))) {
    return "the policy excludes the skill, so it was not judged";
  }
  if (newOnly && status !== "new") return "it was there before, and only what the change brings gates (new-only: true)";
  return undefined;
}

/** How a policy takes one finding, by the thresholds of its skill, on a day (ISO date). `compared`: whether there is a base to tell new from old. */
export function findingJudgement(
  finding: Finding,
  skill: SkillReport,
  by: {
    readonly policy: Policy;
    readonly thresholds: Thresholds;
    readonly compared: boolean;
    readonly today: string;
  },
): FindingJudgement {
  const { policy, thresholds, compared, today } = by;
  const mode = modeOn(policy.mode, today);
  const exempt = exemptionOf(finding, skill, policy.newOnly && compared);
  return {
    ...(exempt !== undefined && { exempt }),
    gates: (["fail", "review"] as const).map((word) => gateOf(finding, thresholds[word], word, policy)),
    ...(mode !== "enforce" && { mode }),
  };
}
