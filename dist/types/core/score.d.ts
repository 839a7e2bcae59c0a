import { type Finding } from "./finding.js";
import { type Severity } from "./severity.js";
/** Number of findings by effective severity. */
export type SeverityCounts = Readonly<Record<Severity, number>>;
/** Overall level of a skill. */
export declare const levels: readonly ["CRITICAL", "HIGH", "MEDIUM", "LOW", "SAFE"];
export type Level = (typeof levels)[number];
/** Level, risk (0–100, more is worse) and trust (0–100, more is better) of one skill. */
export interface Score {
    readonly level: Level;
    readonly risk: number;
    readonly trust: number;
}
/** Counts of a list of effective severities. */
export declare function countSeverities(list: Iterable<Severity>): SeverityCounts;
/** What each finding takes off the trust of a skill that is not CRITICAL, worst first (docs/scoring.md). */
export declare function deductionsOf(counts: SeverityCounts): Generator<number>;
/** `value`, held between two bounds. */
export declare const clamp: (value: number, low: number, high: number) => number;
/** Within what the trust of a level is kept; of CRITICAL that of a skill without a critical finding. */
export declare const trustBands: Readonly<Record<Level, readonly [low: number, high: number]>>;
/**
 * Level, risk and trust from the counts of effective severities. Monotone: one more finding never improves anything.
 * Agrees with the worked examples of the five reference APIs (docs/scoring.md).
 */
export declare function scoreOf(counts: SeverityCounts): Score;
/** Score of a list of findings: those of it that count, and no others. */
export declare const scoreOfFindings: (findings: readonly Finding[]) => Score;
