import { clamp, type Level, levels, type Score, type SeverityCounts, scoreOf } from "./score.ts";
import { severities } from "./severity.ts";

/** Cisco Skill Scanner: not safe from one high on; the worst severity that was found, `info` included. */
export interface CiscoScale {
  readonly isSafe: boolean;
  readonly maxSeverity: "CRITICAL" | "HIGH" | "MEDIUM" | "LOW" | "INFO" | "SAFE";
}

/** SkillScan `/api/scan`: a score of 0–100 where more is worse, and what to do. It has no SAFE severity: LOW. */
export interface SkillScanScale {
  readonly safe: boolean;
  readonly severity: Exclude<Level, "SAFE">;
  readonly score: number;
  readonly recommendation: "INSTALL" | "REVIEW" | "BLOCK";
}

/** AgentGuard: documented as 0–10 with APPROVE, REVIEW, REJECT; the live service answers 0–100 and other words (`live`). */
export interface AgentGuardScale {
  readonly riskScore: number;
  readonly riskLevel: Level;
  readonly verdict: "APPROVE" | "REVIEW" | "REJECT";
  readonly live: {
    readonly riskScore: number;
    readonly riskLevel: Lowercase<Level>;
    readonly verdict: "passed" | "warning" | "failed";
  };
}

/** Scandar: a trust score of 0–100 where more is better; classes end at 90, 70 and 40. */
export interface ScandarScale {
  readonly trustScore: number;
  readonly classification: "safe" | "caution" | "risky" | "dangerous";
}

/** Tank: an audit score of 0–10 where more is better; fails on a critical or four highs. */
export interface TankScale {
  readonly auditScore: number;
  readonly verdict: "pass" | "pass_with_notes" | "flagged" | "fail";
}

/** One result on the scales of the five reference services. */
export interface Scales {
  readonly cisco: CiscoScale;
  readonly skillScan: SkillScanScale;
  readonly agentGuard: AgentGuardScale;
  readonly scandar: ScandarScale;
  readonly tank: TankScale;
}

/** 0 for a go, 1 for a look by a person, 2 for a block: the three answers of SkillScan and AgentGuard. */
function answerOf(level: Level): 0 | 1 | 2 {
  if (level === "CRITICAL") return 2;
  return level === "HIGH" || level === "MEDIUM" ? 1 : 0;
}

const isSafe = (counts: SeverityCounts): boolean => counts.critical + counts.high === 0;

function ciscoScale(counts: SeverityCounts): CiscoScale {
  const worst = severities.find((severity) => counts[severity] > 0);
  return { isSafe: isSafe(counts), maxSeverity: (worst?.toUpperCase() ?? "SAFE") as CiscoScale["maxSeverity"] };
}

function skillScanScale(counts: SeverityCounts, { level, risk }: Score): SkillScanScale {
  const recommendation = (["INSTALL", "REVIEW", "BLOCK"] as const)[answerOf(level)];
  return { safe: isSafe(counts), severity: level === "SAFE" ? "LOW" : level, score: risk, recommendation };
}

function agentGuardScale({ level, risk }: Score): AgentGuardScale {
  const answer = answerOf(level);
  return {
    riskScore: risk / 10,
    riskLevel: level,
    verdict: (["APPROVE", "REVIEW", "REJECT"] as const)[answer],
    live: {
      riskScore: risk,
      riskLevel: level.toLowerCase() as Lowercase<Level>,
      verdict: (["passed", "warning", "failed"] as const)[answer],
    },
  };
}

function scandarScale({ trust }: Score): ScandarScale {
  const classification = trust >= 90 ? "safe" : trust >= 70 ? "caution" : trust >= 40 ? "risky" : "dangerous";
  return { trustScore: trust, classification };
}

/** The registry's additive score, held inside the band of its verdict: several mediums alone would else score below a high. */
function tankScale(counts: SeverityCounts, { level }: Score): TankScale {
  const score = 10 - 10 * counts.critical - 6 * counts.high - 3 * counts.medium - 2 * counts.low;
  switch (level) {
    case "CRITICAL":
      return { auditScore: clamp(score, 0, 3), verdict: "fail" };
    case "HIGH":
      return { auditScore: 4, verdict: "flagged" };
    case "SAFE":
      return { auditScore: 10, verdict: "pass" };
    default:
      return { auditScore: clamp(score, 7, 9), verdict: "pass_with_notes" };
  }
}

/**
 * One result as each of the five reference services would say it. They agree on blocking: Tank fails exactly when SkillScan
 * says BLOCK, AgentGuard REJECT and Scandar's trust is below 70; Cisco's `isSafe` is SkillScan's `safe` and Tank's pass.
 * Agrees with every worked example that they publish (docs/scoring.md).
 */
export function scalesOf(counts: SeverityCounts): Scales {
  const score = scoreOf(counts);
  return {
    cisco: ciscoScale(counts),
    skillScan: skillScanScale(counts, score),
    agentGuard: agentGuardScale(score),
    scandar: scandarScale(score),
    tank: tankScale(counts, score),
  };
}

/** True at the level where all five services would keep a skill out. */
export const blocks = (level: Level): boolean => level === levels[0];
