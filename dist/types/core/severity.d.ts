/** Harm if a finding is true, worst first. `info` is shown and never counted. */
export declare const severities: readonly ["critical", "high", "medium", "low", "info"];
export type Severity = (typeof severities)[number];
/** How sure a rule is that what it saw is what it says, surest first. */
export declare const confidences: readonly ["high", "medium", "low"];
export type Confidence = (typeof confidences)[number];
/** Sort order of two severities: negative when `a` is worse. */
export declare const compareSeverity: (a: Severity, b: Severity) => number;
/** The worst of some severities; undefined of none. */
export declare const worstSeverity: (list: readonly Severity[]) => Severity | undefined;
/** True when `severity` is as bad as `threshold` or worse. */
export declare const atLeast: (severity: Severity, threshold: Severity) => boolean;
/** True when `confidence` is as sure as `threshold` or surer. */
export declare const asSureAs: (confidence: Confidence, threshold: Confidence) => boolean;
/** Severity after confidence: each step below `high` confidence takes one step off, never below `low`. */
export declare function effectiveSeverity(severity: Severity, confidence: Confidence): Severity;
/** `confidence` lowered by `steps`, not below `low`. */
export declare const lowerConfidence: (confidence: Confidence, steps: number) => Confidence;
/** `severity` lowered by `steps`, not below `low`; `info` stays what it is. */
export declare const lowerSeverity: (severity: Severity, steps: number) => Severity;
