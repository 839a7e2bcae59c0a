import { withoutDuplicates } from "../core/duplicates.ts";
import { type Finding, type Gap, gapReasons, steerableGaps } from "../core/finding.ts";
import type { SkillScan } from "../core/report.ts";
import { type Scales, scalesOf } from "../core/scales.ts";
import { countSeverities, type SeverityCounts } from "../core/score.ts";
import { type Confidence, compareSeverity, type Severity } from "../core/severity.ts";

/** What every dialect lists: a finding of a rule, or a part that could not be read. */
export type RatedFinding =
  | { readonly kind: "finding"; readonly severity: Severity; readonly finding: Finding }
  | { readonly kind: "gap"; readonly severity: Severity; readonly gap: Gap };

/** One skill with what counts, on the scales of the five dialects. */
export interface RatedScan {
  readonly scan: SkillScan;
  /** Worst first; of findings that say the same one. */
  readonly findings: readonly RatedFinding[];
  readonly counts: SeverityCounts;
  readonly scales: Scales;
}

/** Our three words as the number from 0 to 1 that wire formats ask for: one table, so that no dialect is surer than another. */
export const confidenceNumbers: Readonly<Record<Confidence, number>> = { high: 0.95, medium: 0.75, low: 0.5 };

/** Below this share of bytes read a person should look: the coverage of the `balanced` preset. */
const enough = 0.95;

/**
 * The wire formats know no gap: what was not read is a finding there, or it would read as clean. Of a skill whose main file was not read
 * (its coverage is 0) nothing is known: that is no safe one on any scale.
 */
function rateGap(gap: Gap, { coverage }: SkillScan, index: number): RatedFinding {
  if (coverage === 0 && index === 0) return { kind: "gap", severity: "high", gap };
  const weighs = steerableGaps.has(gap.reason) || (coverage < enough && gap.reason !== "media");
  return { kind: "gap", severity: weighs ? "medium" : "info", gap };
}

/** One gap a reason and file is enough to say. */
function distinct(gaps: readonly Gap[]): Gap[] {
  return [...new Map(gaps.map((gap) => [`${gap.reason} ${gap.path}`, gap])).values()];
}

/** Rates a scan: what is listed, what it counts, and what each of the five services would say. */
export function rate(scan: SkillScan): RatedScan {
  const findings = withoutDuplicates(scan.findings).map(
    (finding): RatedFinding => ({ kind: "finding", severity: finding.effective, finding }),
  );
  return ratedAs(scan, [...findings, ...distinct(scan.gaps).map((gap, index) => rateGap(gap, scan, index))]);
}

/** A scan with another list of findings: some taken out or rated anew by a policy. */
export function ratedAs(scan: SkillScan, list: readonly RatedFinding[]): RatedScan {
  const findings = [...list].sort((a, b) => compareSeverity(a.severity, b.severity));
  const counts = countSeverities(findings.map(({ severity }) => severity));
  return { scan, findings, counts, scales: scalesOf(counts) };
}

/** A gap in a sentence. The path may be hostile. */
export const sayGap = ({ reason, detail }: Gap): string =>
  `Not all of it was read: ${gapReasons[reason]}${detail === "" ? "" : ` (${detail})`}.`;
