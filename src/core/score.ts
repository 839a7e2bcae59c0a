import { counts, type Finding } from "./finding.ts";
import { type Severity, severities } from "./severity.ts";

/** Number of findings by effective severity. */
export type SeverityCounts = Readonly<Record<Severity, number>>;

/** Overall level of a skill. */
export const levels = ["CRITICAL", "HIGH", "MEDIUM", "LOW", "SAFE"] as const;
export type Level = (typeof levels)[number];

/** Level, risk (0–100, more is worse) and trust (0–100, more is better) of one skill. */
export interface Score {
  readonly level: Level;
  readonly risk: number;
  readonly trust: number;
}

/** Counts of a list of effective severities. */
export function countSeverities(list: Iterable<Severity>): SeverityCounts {
  const counts: Record<Severity, number> = { critical: 0, high: 0, medium: 0, low: 0, info: 0 };
  for (const severity of list) counts[severity]++;
  return counts;
}

/** Highs that together weigh as a critical: AgentGuard's and Tank's published threshold. */
const highsForCritical = 4;

function levelOf(counts: SeverityCounts): Level {
  if (counts.critical > 0 || counts.high >= highsForCritical) return "CRITICAL";
  if (counts.high > 0) return "HIGH";
  if (counts.medium > 0) return "MEDIUM";
  return counts.low > 0 ? "LOW" : "SAFE";
}

/** 0.6, 0.84, 0.936, …: each further finding adds less. */
const saturation = (count: number): number => 1 - 0.4 ** count;

function riskOf(level: Level, counts: SeverityCounts): number {
  switch (level) {
    case "CRITICAL":
      if (counts.critical > 0) return 80 + 20 * saturation(counts.critical);
      return Math.min(89, 80 + counts.high - highsForCritical);
    case "HIGH":
      return 60 + 19 * saturation(counts.high);
    case "MEDIUM":
      return 40 + 19 * saturation(counts.medium);
    case "LOW":
      return Math.min(39, 5 * counts.low);
    case "SAFE":
      return 0;
  }
}

/** What the worst finding of a severity takes off the trust; each next finding, worst first, takes half of its own. */
const deductions: Record<Severity, number> = { critical: 40, high: 10, medium: 6, low: 2, info: 0 };

/** What each finding takes off the trust of a skill that is not CRITICAL, worst first (docs/scoring.md). */
export function* deductionsOf(counts: SeverityCounts): Generator<number> {
  let share = 1;
  for (const severity of severities) {
    if (severity === "info") continue;
    for (let i = 0; i < counts[severity] && share > 0; i++, share /= 2) yield deductions[severity] * share;
  }
}

function rawTrust(counts: SeverityCounts): number {
  let deducted = 0;
  for (const points of deductionsOf(counts)) deducted += points;
  return Math.floor(100 - deducted);
}

/** `value`, held between two bounds. */
export const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, value));

/** Within what the trust of a level is kept; of CRITICAL that of a skill without a critical finding. */
export const trustBands: Readonly<Record<Level, readonly [low: number, high: number]>> = {
  CRITICAL: [40, 69],
  HIGH: [70, 89],
  MEDIUM: [70, 94],
  LOW: [90, 99],
  SAFE: [100, 100],
};

function trustOf(level: Level, counts: SeverityCounts, risk: number): number {
  if (level !== "CRITICAL") return clamp(rawTrust(counts), ...trustBands[level]);
  if (counts.critical > 0) return Math.round(100 - risk);
  return clamp(69 - 5 * (counts.high - highsForCritical), ...trustBands.CRITICAL);
}

/**
 * Level, risk and trust from the counts of effective severities. Monotone: one more finding never improves anything.
 * Agrees with the worked examples of the five reference APIs (docs/scoring.md).
 */
export function scoreOf(counts: SeverityCounts): Score {
  const level = levelOf(counts);
  const risk = riskOf(level, counts);
  return { level, risk: Math.round(risk), trust: trustOf(level, counts, risk) };
}

/** Score of a list of findings: those of it that count, and no others. */
export const scoreOfFindings = (findings: readonly Finding[]): Score =>
  scoreOf(countSeverities(findings.filter(counts).map(({ effective }) => effective)));
