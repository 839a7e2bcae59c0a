import type { Finding, FlowStep, Gap } from "./core/finding.ts";
import { fingerprintOf } from "./core/fingerprint.ts";
import type { RuleMatch } from "./core/matching.ts";
import { comparePaths } from "./core/path.ts";
import { redact } from "./core/redact.ts";
import { compareSeverity, effectiveSeverity } from "./core/severity.ts";
import type { Skill } from "./core/skill.ts";
import type { View } from "./core/view.ts";

/** Findings of one rule that are kept for one skill; more say nothing new, and the rest is a gap. */
const maxPerRule = 100;

/** Characters of evidence around a match in one very long line. */
const maxEvidence = 400;

const maxSnippet = 240;

/** The whole lines that a range touches, or what lies around it when the lines are very long. */
function linesAround(view: View, start: number, end: number): string {
  const from = view.text.lastIndexOf("\n", start - 1) + 1;
  const next = view.text.indexOf("\n", end);
  const to = next < 0 ? view.text.length : next;
  return view.text.slice(Math.max(from, start - maxEvidence), Math.min(to, end + maxEvidence));
}

const snippetOf = (view: View, start: number, end: number): string => {
  const evidence = redact(linesAround(view, start, end).trim());
  return evidence.length <= maxSnippet ? evidence : `${redact(view.text.slice(start, end)).slice(0, maxSnippet)}…`;
};

interface Draft {
  readonly finding: Omit<Finding, "fingerprint">;
  readonly artifactPath: string;
  readonly evidence: string;
}

function draft({ rule, match, confidence, context }: RuleMatch): Draft {
  const { view, start, end } = match;
  const severity = match.severity ?? rule.severity;
  const flow: FlowStep[] = (match.via ?? []).map((step) => ({
    location: step.view.locate(step.start, step.end),
    message: step.message,
  }));
  const location = view.locate(start, end);
  const message = match.message ?? rule.title;
  return {
    artifactPath: view.artifact.path,
    evidence: linesAround(view, start, end),
    finding: {
      ruleId: rule.id,
      severity,
      confidence,
      effective: effectiveSeverity(severity, confidence),
      status: "new",
      message: redact(message),
      snippet: snippetOf(view, start, end),
      location,
      layers: view.layers,
      ...(context ? { context } : {}),
      ...(flow.length > 0 ? { flow: [...flow, { location, message }] } : {}),
    },
  };
}

/** Two matches of one rule on the same line of a file are one finding: the worse one, or the less decoded. */
const placeOf = ({ finding }: Draft): string =>
  [finding.ruleId, finding.location.path, finding.location.region.startLine].join("\0");

const better = (a: Draft, b: Draft): number =>
  compareSeverity(a.finding.effective, b.finding.effective) || a.finding.layers.length - b.finding.layers.length;

function onePerPlace(drafts: readonly Draft[]): Draft[] {
  const places = new Map<string, Draft>();
  for (const each of drafts) {
    const other = places.get(placeOf(each));
    if (!other || better(each, other) < 0) places.set(placeOf(each), each);
  }
  return [...places.values()];
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
    const first = fingerprintOf(finding.ruleId, artifactPath, evidence, 0);
    const occurrence = seen.get(first) ?? 0;
    seen.set(first, occurrence + 1);
    return {
      ...finding,
      fingerprint: occurrence === 0 ? first : fingerprintOf(finding.ruleId, artifactPath, evidence, occurrence),
    };
  });
}

/** Findings from matches: worst first; `dropped` tells which rules had more matches than are kept. */
export function findingsOf(skill: Skill, matches: readonly RuleMatch[]): { findings: Finding[]; dropped: Gap[] } {
  const all = fingerprinted(onePerPlace(matches.map(draft))).sort(compareFindings);
  const perRule = new Map<string, number>();
  const findings = all.filter((finding) => {
    const count = (perRule.get(finding.ruleId) ?? 0) + 1;
    perRule.set(finding.ruleId, count);
    return count <= maxPerRule;
  });
  const over = [...perRule].filter(([, count]) => count > maxPerRule);
  const dropped = over.map(
    ([ruleId, count]): Gap => ({
      path: skill.manifest.fullPath,
      reason: "match-limit",
      detail: `${ruleId} matched ${count} times; the worst ${maxPerRule} are listed`,
      bytes: 0,
    }),
  );
  return { findings, dropped };
}
