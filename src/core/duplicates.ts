import type { Finding, Twin } from "./finding.ts";
import { comparePaths } from "./path.ts";
import type { Location, Region } from "./region.ts";
import { ruleCategory } from "./rule.ts";
import { compareSeverity, confidences } from "./severity.ts";

/** Columns between two places of one line that are still one thing: a minified file is one line. */
const sameLine = 400;

/** Lines that are looked up together, and of one finding how many such runs of lines, and findings of each: counts, never a clock. */
const linesInRun = 32;
const maxRuns = 64;
const maxInRun = 256;

/** The worst first, then the newest, the one that tells a way, the surest, and the first by rule and place. */
function byRank(a: Finding, b: Finding): number {
  return (
    compareSeverity(a.effective, b.effective) ||
    Number(b.status === "new") - Number(a.status === "new") ||
    Number(b.flow !== undefined) - Number(a.flow !== undefined) ||
    confidences.indexOf(a.confidence) - confidences.indexOf(b.confidence) ||
    comparePaths(a.ruleId, b.ruleId) ||
    comparePaths(a.location.path, b.location.path) ||
    a.location.region.startLine - b.location.region.startLine ||
    a.location.region.startColumn - b.location.region.startColumn ||
    comparePaths(a.fingerprint, b.fingerprint)
  );
}

/** The last line of which a region holds something. */
const lastLine = ({ startLine, endLine, endColumn }: Region): number =>
  endColumn === 1 && endLine > startLine ? endLine - 1 : endLine;

/** Regions that overlap or share a line, not far apart on it. */
function touch(a: Region, b: Region): boolean {
  if (a.startLine > lastLine(b) || b.startLine > lastLine(a)) return false;
  const onOneLine = a.startLine === b.startLine && lastLine(a) === a.startLine && lastLine(b) === b.startLine;
  return !onOneLine || Math.max(a.startColumn - b.endColumn, b.startColumn - a.endColumn) <= sameLine;
}

const holds = (outer: Region, inner: Region): boolean =>
  (outer.startLine < inner.startLine ||
    (outer.startLine === inner.startLine && outer.startColumn <= inner.startColumn)) &&
  (outer.endLine > inner.endLine || (outer.endLine === inner.endLine && outer.endColumn >= inner.endColumn));

/** What is no more than the beginning of what is then done with it. Any other harm stands for itself, wherever data comes from. */
const beginnings: ReadonlySet<string> = new Set([
  "credential-access",
  "exfiltration",
  "download-and-run",
  "obfuscation",
]);

/** The place where a flow begins; undefined for what has no way. */
const sourceOf = ({ flow }: Finding): Location | undefined => (flow && flow.length > 1 ? flow[0]!.location : undefined);

/** Whether the flow of `finding` begins with what `other` says: the same words, no more than a line of them. */
function explains(finding: Finding, other: Finding): boolean {
  const source = sourceOf(finding);
  const { path, region } = other.location;
  if (source?.path !== path || other.flow !== undefined || !beginnings.has(ruleCategory(other.ruleId))) return false;
  if (lastLine(region) !== region.startLine) return false;
  return holds(source.region, region) || holds(region, source.region);
}

function isSameThing(finding: Finding, other: Finding): boolean {
  if (finding.layers.join() !== other.layers.join()) return false;
  const { path, region } = finding.location;
  const together = path === other.location.path && touch(region, other.location.region);
  return (together && ruleCategory(finding.ruleId) === ruleCategory(other.ruleId)) || explains(finding, other);
}

/** A finding that is kept, and those that say the same. */
interface Kept {
  readonly finding: Finding;
  readonly others: Finding[];
}

/**
 * Of each rule one at most: a second one is about something else. What is new is never put under what was there before, where nobody
 * would look for it. `kept` ranks before `other`, so it is as bad or worse.
 */
const takes = ({ finding, others }: Kept, other: Finding): boolean =>
  (finding.status !== "existing" || other.status === "existing") &&
  [finding, ...others].every(({ ruleId }) => ruleId !== other.ruleId) &&
  isSameThing(finding, other);

function runsOf({ path, region }: Location): string[] {
  const first = Math.floor(region.startLine / linesInRun);
  const count = Math.min(maxRuns, Math.floor(region.endLine / linesInRun) - first + 1);
  return Array.from({ length: Math.max(1, count) }, (_, i) => `${first + i} ${path}`);
}

/** Findings by the lines that they stand on, each with its rank. */
class Places {
  private readonly runs = new Map<string, { readonly rank: number; readonly kept: Kept }[]>();
  private count = 0;

  add(kept: Kept): void {
    const rank = this.count++;
    const source = sourceOf(kept.finding);
    for (const run of new Set([kept.finding.location, ...(source ? [source] : [])].flatMap(runsOf))) {
      const list = this.runs.get(run) ?? [];
      if (list.length < maxInRun) list.push({ rank, kept });
      this.runs.set(run, list);
    }
  }

  /** The first by rank that says what `finding` says. */
  find(finding: Finding): Kept | undefined {
    const near = runsOf(finding.location).flatMap((run) => this.runs.get(run) ?? []);
    return near.sort((a, b) => a.rank - b.rank).find(({ kept }) => takes(kept, finding))?.kept;
  }
}

const twinOf = ({ ruleId, confidence, effective, fingerprint }: Finding): Twin => ({
  ruleId,
  confidence,
  effective,
  fingerprint,
});

/** The kept one names the others, and tells the way that one of them knows when it knows none itself. */
function joined({ finding, others }: Kept): Finding {
  if (others.length === 0) return finding;
  const flow = finding.flow ?? others.find((other) => other.flow !== undefined)?.flow;
  return { ...finding, ...(flow && { flow }), also: others.map(twinOf) };
}

/**
 * Findings with those left out that say what another one says: of the same category on the same line of a file, or the begin of the
 * other one's flow. Each that is kept names them in `also`. Two findings of one rule are never one, nor are a text and what was decoded
 * from it. To be asked after levels and suppressions: what is accepted takes no part, so an acceptance hides nothing but its own rule.
 * Findings of head and fixed ones are apart. Keeps the order.
 */
export function withoutDuplicates(findings: readonly Finding[]): Finding[] {
  const places = { head: new Places(), fixed: new Places() };
  const kept = new Map<Finding, Kept>();
  for (const finding of findings.filter(({ status }) => status !== "suppressed").sort(byRank)) {
    const side = places[finding.status === "fixed" ? "fixed" : "head"];
    const same = side.find(finding);
    if (same) same.others.push(finding);
    else {
      const own: Kept = { finding, others: [] };
      kept.set(finding, own);
      side.add(own);
    }
  }
  return findings.flatMap((finding) => {
    const own = kept.get(finding);
    if (own) return [joined(own)];
    return finding.status === "suppressed" ? [finding] : [];
  });
}
