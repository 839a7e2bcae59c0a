import type { Finding, FlowStep } from "./core/finding.ts";
import { fingerprintOf } from "./core/fingerprint.ts";
import { groupBy } from "./core/group-by.ts";
import type { RuleMatch } from "./core/matching.ts";
import { comparePaths } from "./core/path.ts";
import { redact } from "./core/redact.ts";
import { compareSeverity, effectiveSeverity } from "./core/severity.ts";
import { evidenceOf, maxEvidence, snippetOf } from "./evidence.ts";

interface Draft {
  readonly finding: Omit<Finding, "fingerprint">;
  readonly artifactPath: string;
  /** Of the finding itself, and of those that are one with it. */
  readonly evidence: readonly string[];
}

function draft({ rule, match, confidence, context }: RuleMatch): Draft {
  const { view, start, end } = match;
  const severity = match.severity ?? rule.severity;
  const flow: FlowStep[] = (match.via ?? []).map((step) => ({
    location: step.view.locate(step.start, step.end),
    message: redact(step.message),
  }));
  const location = view.locate(start, end);
  const message = redact(match.message ?? rule.title);
  return {
    artifactPath: view.artifact.path,
    evidence: [evidenceOf(match)],
    finding: {
      ruleId: rule.id,
      severity,
      confidence,
      effective: effectiveSeverity(severity, confidence),
      status: "new",
      message,
      snippet: snippetOf(match),
      location,
      layers: view.layers,
      ...(context ? { context } : {}),
      ...(flow.length > 0 ? { flow: [...flow, { location, message }] } : {}),
    },
  };
}

/**
 * Two matches of one rule on the same line of a file are one finding: the worse one, or the less decoded. Not so far apart on a very long
 * line, where one would hide the other.
 */
function placeOf({ finding }: Draft): string {
  const { startLine, startColumn } = finding.location.region;
  return [finding.ruleId, finding.location.path, startLine, Math.floor(startColumn / maxEvidence)].join("\0");
}

const better = (a: Draft, b: Draft): number =>
  compareSeverity(a.finding.effective, b.finding.effective) || a.finding.layers.length - b.finding.layers.length;

/** What is one finding rests on the evidence of all: a change to any of it makes it another one. */
function onePerPlace(drafts: readonly Draft[]): Draft[] {
  return [...groupBy(drafts, (each) => [placeOf(each)]).values()].map((group) => {
    const [best] = group.toSorted(better) as [Draft];
    return { ...best, evidence: [...new Set(group.flatMap(({ evidence }) => evidence))].sort() };
  });
}

/** Worst first, then by file, place and rule: a total order, so that two runs print the same bytes. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    compareSeverity(a.effective, b.effective) ||
    compareSeverity(a.severity, b.severity) ||
    comparePaths(a.location.path, b.location.path) ||
    a.location.region.startLine - b.location.region.startLine ||
    a.location.region.startColumn - b.location.region.startColumn ||
    comparePaths(a.ruleId, b.ruleId) ||
    comparePaths(a.fingerprint, b.fingerprint)
  );
}

function inPlaceOrder(a: Draft, b: Draft): number {
  const from = a.finding.location.region;
  const to = b.finding.location.region;
  return from.startLine - to.startLine || from.startColumn - to.startColumn;
}

/** Equal evidence of one rule in one file is told apart by its order in the file. */
function fingerprinted(drafts: readonly Draft[]): Finding[] {
  const seen = new Map<string, number>();
  return [...drafts].sort(inPlaceOrder).map(({ finding, artifactPath, evidence }) => {
    const first = fingerprintOf(finding.ruleId, artifactPath, evidence.join("\n"), 0);
    const occurrence = seen.get(first) ?? 0;
    seen.set(first, occurrence + 1);
    return {
      ...finding,
      fingerprint:
        occurrence === 0 ? first : fingerprintOf(finding.ruleId, artifactPath, evidence.join("\n"), occurrence),
    };
  });
}

/** Findings from matches, all of them: worst first. */
export const findingsOf = (matches: readonly RuleMatch[]): Finding[] =>
  fingerprinted(onePerPlace(matches.map(draft))).sort(compareFindings);
