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

function rawTrust(counts: SeverityCounts): number {
  let deducted = 0;
  let share = 1;
  for (const severity of severities) {
    if (severity === "info") continue;
    for (let i = 0; i < counts[severity] && share > 0; i++, share /= 2) deducted += deductions[severity] * share;
  }
  return Math.floor(100 - deducted);
}

/** `value`, held between two bounds. */
export const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, value));

function trustOf(level: Level, counts: SeverityCounts, risk: number): number {
  switch (level) {
    case "CRITICAL":
      if (counts.critical > 0) return Math.round(100 - risk);
      return clamp(69 - 5 * (counts.high - highsForCritical), 40, 69);
    case "HIGH":
      return clamp(rawTrust(counts), 70, 89);
    case "MEDIUM":
      return clamp(rawTrust(counts), 70, 94);
    case "LOW":
      return clamp(rawTrust(counts), 90, 99);
    case "SAFE":
      return 100;
  }
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
