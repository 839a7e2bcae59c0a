import { withoutDuplicates } from "../../core/duplicates.ts";
import type { Finding } from "../../core/finding.ts";
import { LineIndex } from "../../core/region.ts";
import { compareSeverity, type Severity } from "../../core/severity.ts";
import type { FileTree } from "../../core/skill.ts";
import type { RatedFinding, RatedScan } from "../rated.ts";
import type { Notice } from "./notices.ts";
import type { Policy } from "./policy.ts";
import { isKnownInstaller, leavesOut, ratedBy, secretRules } from "./ratings.ts";
import { gapRule, meansRule } from "./rule-names.ts";
import { type SuppressionRecord, suppressionFor } from "./suppressions.ts";

/** What is listed: a finding of a rule, a part that was not read, or a finding on the package. */
type Subject = RatedFinding | { readonly kind: "notice"; readonly severity: Severity; readonly notice: Notice };

/** A line of an answer, rated by a policy. */
export interface Listed {
  readonly subject: Subject;
  readonly ruleId: string;
  readonly path: string;
  readonly severity: Severity;
  readonly suppression?: SuppressionRecord;
}

/** What a policy makes of a scan. */
export interface Listing {
  /** Worst first. */
  readonly findings: readonly Listed[];
  readonly suppressed: readonly (Listed & { readonly suppression: SuppressionRecord })[];
  /** Findings of disabled rules, and those that a preset leaves out: only counted. */
  readonly disabled: number;
  readonly leftOut: number;
}

/** What the policy is laid over. */
export interface Scanned {
  readonly rated: RatedScan;
  readonly notices: readonly Notice[];
  readonly skill: string;
  readonly tree: FileTree;
  readonly today: string;
}

function ruleIdOf(subject: Subject): string {
  if (subject.kind === "finding") return subject.finding.ruleId;
  return subject.kind === "gap" ? gapRule(subject.gap.reason) : subject.notice.ruleId;
}

function pathOf(subject: Subject): string {
  if (subject.kind === "finding") return subject.finding.location.path;
  return subject.kind === "gap" ? subject.gap.path : subject.notice.path;
}

const line = (subject: Subject, severity: Severity): Listed => ({
  subject,
  ruleId: ruleIdOf(subject),
  path: pathOf(subject),
  severity,
});

/** Bytes of a file in which a secret is looked for again: the scan masks it in what it says. */
const maxSource = 8 * 1024 ** 2;

/** The very text that a finding is about; undefined in a container or a decoded text, where it cannot be read again. */
async function matchedText(
  { location: { path, region }, layers }: Finding,
  tree: FileTree,
): Promise<string | undefined> {
  const entry = layers.length === 0 ? (await tree.list()).find((each) => each.path === path) : undefined;
  if (!entry || entry.mode === "symlink") return undefined;
  const text = new TextDecoder().decode(await tree.read(entry, maxSource));
  const lines = new LineIndex(text);
  const at = (row: number, column: number): number => lines.startOf(row) + column - 1;
  return text.slice(at(region.startLine, region.startColumn), at(region.endLine, region.endColumn));
}

async function isPlaceholder(finding: Finding, { placeholders }: Policy, tree: FileTree): Promise<boolean> {
  if (placeholders.length === 0 || !secretRules.has(finding.ruleId)) return false;
  const text = (await matchedText(finding, tree))?.toLowerCase();
  return text !== undefined && placeholders.some((placeholder) => text.includes(placeholder));
}

/** Severity of a finding before what the policy says of its rule. */
async function ratingOf(finding: Finding, policy: Policy, tree: FileTree): Promise<Severity> {
  const severity = ratedBy(policy.style, finding);
  if (await isPlaceholder(finding, policy, tree)) return "info";
  const isBad = compareSeverity(severity, "low") < 0;
  return isBad && isKnownInstaller(finding, policy.installers) ? "low" : severity;
}

async function linesOf(policy: Policy, { rated, notices, tree }: Scanned): Promise<Listed[]> {
  const lines: Listed[] = [];
  for (const finding of rated.scan.findings) {
    const severity = await ratingOf(finding, policy, tree);
    lines.push(line({ kind: "finding", severity, finding }, severity));
  }
  for (const each of rated.findings) if (each.kind === "gap") lines.push(line(each, each.severity));
  for (const notice of notices)
    lines.push(line({ kind: "notice", severity: notice.severity, notice }, notice.severity));
  return lines;
}

/** A line under the policy: rated by its overrides, then accepted or rated anew by a suppression. `taken`: it is listed apart. */
function underPolicy(each: Listed, policy: Policy, { skill, today }: Scanned): { listed: Listed; taken: boolean } {
  const names = (named: string): boolean => meansRule(named, each.ruleId);
  const severity = policy.overrides.find(({ ruleId }) => names(ruleId))?.severity ?? each.severity;
  const found = suppressionFor({ skill, path: each.path, severity, names }, policy.suppressions, today);
  if (!found) return { listed: { ...each, severity }, taken: false };
  const { entry, record } = found;
  const listed = { ...each, severity: entry.severity ?? severity, suppression: record };
  return { listed, taken: entry.severity === undefined };
}

/** Of findings that say the same one; a strict policy lists them all. What was accepted took no part in this. */
function distinct(lines: readonly Listed[], { style }: Policy): Listed[] {
  if (style === "strict") return [...lines];
  const byFinding = new Map<string, Listed>();
  const key = ({ ruleId, fingerprint, location }: Finding): string =>
    JSON.stringify([ruleId, fingerprint, location.path, location.region]);
  const findings: Finding[] = [];
  for (const each of lines) {
    if (each.subject.kind !== "finding") continue;
    const finding = { ...each.subject.finding, effective: each.severity };
    findings.push(finding);
    byFinding.set(key(finding), each);
  }
  const kept = withoutDuplicates(findings).map((finding): Listed => {
    const own = byFinding.get(key(finding))!;
    return { ...own, subject: { kind: "finding", severity: own.severity, finding } };
  });
  return [...kept, ...lines.filter(({ subject }) => subject.kind !== "finding")];
}

/** Lays a policy over a scan: what is listed, how it is rated, what is accepted. */
export async function listingOf(policy: Policy, scanned: Scanned): Promise<Listing> {
  const all = await linesOf(policy, scanned);
  const enabled = all.filter(({ ruleId }) => !policy.disabled.some((named) => meansRule(named, ruleId)));
  const judged = enabled.map((each) => underPolicy(each, policy, scanned));
  const suppressed = judged.filter(({ taken }) => taken).map(({ listed }) => listed as Listing["suppressed"][number]);
  const open = judged.filter(({ taken }) => !taken).map(({ listed }) => listed);
  const kept = open.filter(
    ({ subject, severity }) => subject.kind !== "finding" || !leavesOut(policy.style, subject.finding, severity),
  );
  const findings = distinct(kept, policy).sort((a, b) => compareSeverity(a.severity, b.severity));
  const disabled = all.length - enabled.length;
  return { findings, suppressed, disabled, leftOut: open.length - kept.length };
}
