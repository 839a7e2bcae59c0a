import { randomUUID } from "node:crypto";
import { newId } from "../ids.ts";
import type { RatedScan } from "../rated.ts";
import type { RateLimit } from "./access.ts";
import type { comparisonOf } from "./alignment.ts";
import { findingsOf, recommendationsOf } from "./findings.ts";

/** Milliseconds that each layer took. */
export interface Times {
  readonly layer1: number;
  readonly layer2: number;
}

/** The answer to a scan. `notes`: what else is to be said of its behaviour. */
export function scanBody(
  rated: RatedScan,
  compared: ReturnType<typeof comparisonOf>,
  notes: readonly string[],
  times: Times,
  limit: RateLimit,
) {
  const { notes: own, ...statedVsActual } = compared;
  const findings = findingsOf(rated);
  const { trustScore, classification } = rated.scales.scandar;
  return {
    scan_id: newId("scn"),
    status: "complete",
    trust_score: trustScore,
    classification,
    scan_duration_ms: times.layer1 + times.layer2,
    findings_count: rated.counts,
    findings,
    recommendations: recommendationsOf(rated),
    layer1_results: { findings: findings.filter(({ layer }) => layer === 1), duration_ms: times.layer1 },
    layer2_results: {
      findings: findings.filter(({ layer }) => layer === 2),
      duration_ms: times.layer2,
      behavioral_notes: [...own, ...notes].join(" ") || "What it does fits what it says.",
      stated_vs_actual: statedVsActual,
    },
    saved_scan_id: randomUUID(),
    rate_limit: limit,
  };
}
