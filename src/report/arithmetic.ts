import { counts, type Finding } from "../core/finding.ts";
import type { SkillReport } from "../core/report.ts";
import { countSeverities, deductionsOf, trustBands } from "../core/score.ts";
import { compareSeverity } from "../core/severity.ts";
import { plural, tally } from "./words.ts";

/** A number with at most two decimals: deductions are halved again and again. */
const short = (points: number): string => String(Number(points.toFixed(2)));

function ofCriticals(skill: SkillReport, counted: readonly Finding[]): string {
  const { critical } = countSeverities(counted.map(({ effective }) => effective));
  const others = tally(counted.filter(({ effective }) => effective !== "critical"));
  const beside = others === "" ? "" : ` The others (${others}) add nothing to that.`;
  return `${plural(critical, "critical finding")}: the risk is 80 + 20 × (1 − 0.4^${critical}) = ${skill.risk}, the trust 100 − ${skill.risk} = ${skill.trust}.${beside}`;
}

function ofHighs(skill: SkillReport, high: number): string {
  const [low, top] = trustBands.CRITICAL;
  return `${high} high findings weigh as a critical one: the trust is ${top} − 5 × ${high - 4}, at least ${low}: ${skill.trust}.`;
}

/**
 * How the trust of a skill comes about (docs/scoring.md), in one paragraph. `name` writes a finding; the deductions of at most `most`
 * are told one by one. Empty text for a skill in which nothing counts.
 */
export function arithmetic(skill: SkillReport, most: number, name: (finding: Finding) => string): string {
  const counted = skill.findings.filter(counts).sort((a, b) => compareSeverity(a.effective, b.effective));
  if (counted.length === 0) return "";
  const numbers = countSeverities(counted.map(({ effective }) => effective));
  if (numbers.critical > 0) return ofCriticals(skill, counted);
  if (skill.level === "CRITICAL") return ofHighs(skill, numbers.high);
  const points = [...deductionsOf(numbers)];
  const told = counted
    .slice(0, most)
    .map((finding, i) => `${short(points[i] ?? 0)} (${finding.effective}, ${name(finding)})`);
  const rest = points.slice(most).reduce((sum, each) => sum + each, 0);
  const others = counted.length > most ? ` − ${short(rest)} (${counted.length - most} more)` : "";
  const [low, top] = trustBands[skill.level];
  return `100 − ${told.join(" − ")}${others}, rounded down and kept within ${low}–${top} of the level ${skill.level}: ${skill.trust}.`;
}
