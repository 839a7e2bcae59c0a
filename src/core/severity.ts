/** Harm if a finding is true, worst first. `info` is shown and never counted. */
export const severities = ["critical", "high", "medium", "low", "info"] as const;
export type Severity = (typeof severities)[number];

/** How sure a rule is that what it saw is what it says, surest first. */
export const confidences = ["high", "medium", "low"] as const;
export type Confidence = (typeof confidences)[number];

const rank = (severity: Severity): number => severities.indexOf(severity);

/** Sort order of two severities: negative when `a` is worse. */
export const compareSeverity = (a: Severity, b: Severity): number => rank(a) - rank(b);

/** The worst of some severities; undefined of none. */
export const worstSeverity = (list: readonly Severity[]): Severity | undefined => list.toSorted(compareSeverity)[0];

/** True when `severity` is as bad as `threshold` or worse. */
export const atLeast = (severity: Severity, threshold: Severity): boolean => rank(severity) <= rank(threshold);

/** True when `confidence` is as sure as `threshold` or surer. */
export const asSureAs = (confidence: Confidence, threshold: Confidence): boolean =>
  confidences.indexOf(confidence) <= confidences.indexOf(threshold);

/** Severity after confidence: each step below `high` confidence takes one step off, never below `low`. */
export function effectiveSeverity(severity: Severity, confidence: Confidence): Severity {
  if (severity === "info") return severity;
  const lowered = rank(severity) + confidences.indexOf(confidence);
  return severities[Math.min(lowered, rank("low"))] ?? "low";
}

/** `confidence` lowered by `steps`, not below `low`. */
export const lowerConfidence = (confidence: Confidence, steps: number): Confidence =>
  confidences[Math.min(confidences.indexOf(confidence) + steps, confidences.length - 1)] ?? "low";

/** `severity` lowered by `steps`, not below `low`; `info` stays what it is. */
export const lowerSeverity = (severity: Severity, steps: number): Severity =>
  severity === "info" ? severity : (severities[Math.min(rank(severity) + steps, rank("low"))] ?? "low");
