import type { Finding } from "../../core/finding.ts";
import { type Category, ruleCategory } from "../../core/rule.ts";
import { oneLine } from "../../report/escape.ts";
import { plural } from "../../report/words.ts";
import { newId } from "../ids.ts";
import { confidenceNumbers, type RatedFinding, type RatedScan, sayGap } from "../rated.ts";
import {
  categoryOfGaps,
  categoryOfRule,
  categoryOfRules,
  categoryWords,
  type ThreatCategory,
  walletWords,
} from "./categories.data.ts";
import type { PreinstallAnswer, ScanAnswer, Threat } from "./schema.ts";

const maxPattern = 240;
const maxName = 120;

/** Rules about secrets and where they go: of these it depends on the secret what is stolen. */
const aboutSecrets: ReadonlySet<string> = new Set<Category>(["exfiltration", "credential-access"]);

/** Where a finding stands in the six categories of the reference. */
export function categoryOf({
  ruleId,
  snippet,
  flow = [],
}: Pick<Finding, "ruleId" | "snippet" | "flow">): ThreatCategory {
  const rules = ruleCategory(ruleId);
  const matched = [snippet, ...flow.map(({ message }) => message)].join("\n").toLowerCase();
  if (aboutSecrets.has(rules) && walletWords.test(matched)) return "WALLET_THEFT";
  return categoryOfRule[ruleId] ?? categoryOfRules[rules];
}

const upper = (severity: Exclude<RatedFinding["severity"], "info">): Threat["severity"] =>
  severity.toUpperCase() as Threat["severity"];

/** What matched, each on one line with nothing unseen in it; secrets are masked in the finding already. */
const patternsOf = ({ snippet }: Finding): string[] => (snippet === "" ? [] : [oneLine(snippet, maxPattern)]);

/** A finding as a threat; undefined for `info`, which the reference has no word for. */
function threatOf(rated: RatedFinding): Threat | undefined {
  if (rated.severity === "info") return undefined;
  const severity = upper(rated.severity);
  if (rated.kind === "gap") {
    const { gap } = rated;
    const matched_patterns = [oneLine(gap.path, maxPattern)];
    const description = oneLine(sayGap(gap));
    return { category: categoryOfGaps, severity, description, confidence: confidenceNumbers.high, matched_patterns };
  }
  const { finding } = rated;
  return {
    category: categoryOf(finding),
    severity,
    description: oneLine(finding.message),
    confidence: confidenceNumbers[finding.confidence],
    matched_patterns: patternsOf(finding),
  };
}

/** The threats of a scan, worst first. */
export const threatsOf = ({ findings }: RatedScan): Threat[] => findings.flatMap((each) => threatOf(each) ?? []);

function warningsOf({ findings }: RatedScan): string[] {
  const infos = findings.filter(({ severity }) => severity === "info");
  return infos.map((each) => oneLine(each.kind === "gap" ? sayGap(each.gap) : each.finding.message));
}

function summaryOf(threats: readonly Threat[], name: string | undefined, recommendation: string): string {
  const subject = name === undefined || name.trim() === "" ? "The skill" : oneLine(name, maxName);
  if (threats.length === 0) return `${subject}: no threats found.`;
  return `${subject}: ${plural(threats.length, "threat")}, the worst ${threats[0]!.severity}; recommendation ${recommendation}.`;
}

/** When a scan began and ended. */
export interface Timing {
  readonly startedAt: Date;
  readonly endedAt: Date;
}

const milliseconds = ({ startedAt, endedAt }: Timing): number =>
  Math.max(0, Math.round(endedAt.getTime() - startedAt.getTime()));

/** A time as the reference writes it: to the second, in UTC. */
export const isoSeconds = (date: Date): string => `${date.toISOString().slice(0, 19)}Z`;

/** What `/api/scan` answers. */
export function scanAnswerOf(rated: RatedScan, timing: Timing, name?: string): ScanAnswer {
  const scale = rated.scales.skillScan;
  const threats = threatsOf(rated);
  return {
    safe: scale.safe,
    severity: scale.severity,
    score: scale.score,
    recommendation: scale.recommendation,
    threats,
    scan_id: newId("scan"),
    scanned_at: isoSeconds(timing.endedAt),
    processing_ms: milliseconds(timing),
    risk_level: scale.severity,
    summary: summaryOf(threats, name, scale.recommendation),
    warnings: warningsOf(rated),
  };
}

function reasonOf([worst]: readonly Threat[]): string {
  if (!worst) return "No threats found";
  const { category, confidence, description } = worst;
  return `${categoryWords[category]} detected with ${confidence.toFixed(2)} confidence: ${description}`;
}

/** What `/api/preinstall` answers; `strict`: a skill with any threat wants a look. */
export function preinstallAnswerOf(rated: RatedScan, timing: Timing, strict: boolean): PreinstallAnswer {
  const { severity, recommendation } = rated.scales.skillScan;
  const threats = threatsOf(rated);
  return {
    recommendation: strict && threats.length > 0 && recommendation === "INSTALL" ? "REVIEW" : recommendation,
    severity,
    reason: reasonOf(threats),
    scan_id: newId("pre"),
    processing_ms: milliseconds(timing),
  };
}
