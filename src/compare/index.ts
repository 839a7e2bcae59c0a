import { type Capabilities, noCapabilities, withoutCapabilities } from "../core/capability.ts";
import type { Finding, Gap, GapReason } from "../core/finding.ts";
import { groupBy } from "../core/group-by.ts";
import type { Instruction } from "../core/instruction.ts";
import { redact } from "../core/redact.ts";
import type { InstructionChange, SkillChange, SkillComparison, SkillScan } from "../core/report.ts";
import { compareSeverity } from "../core/severity.ts";

/** A skill of head with the scan of what it was in base; `base` is absent when it was not there or could not be scanned. */
export interface SkillPair {
  readonly change: SkillChange;
  readonly base?: SkillScan;
  readonly head: SkillScan;
  /** For an added skill: the skill of base that files of it belonged to. */
  readonly takesFrom?: string;
}

const sameRating = (a: Finding, b: Finding): boolean => a.severity === b.severity && a.confidence === b.confidence;

/** `finding` of head, beside what it was in base. One that became worse is new: text was moved to where it acts. */
function matched(finding: Finding, base: Finding): Finding {
  const worse = compareSeverity(finding.effective, base.effective) < 0;
  const status = worse ? "new" : "existing";
  if (sameRating(finding, base)) return { ...finding, status };
  const { severity, confidence, effective } = base;
  return { ...finding, status, before: { severity, confidence, effective } };
}

/** The partner in base of each finding of head: equally rated ones first, so that a second, milder one hides none. */
function pairFindings(base: readonly Finding[], head: readonly Finding[]): Map<Finding, Finding> {
  const rest = groupBy(base, ({ fingerprint }) => [fingerprint]);
  const partners = new Map<Finding, Finding>();
  const take = (finding: Finding, fits: (candidate: Finding) => boolean): void => {
    const group = rest.get(finding.fingerprint) ?? [];
    const index = group.findIndex(fits);
    if (index >= 0) partners.set(finding, group.splice(index, 1)[0]!);
  };
  for (const finding of head) take(finding, (candidate) => sameRating(finding, candidate));
  for (const finding of head) if (!partners.has(finding)) take(finding, () => true);
  return partners;
}

/** Gaps after which nothing in a whole skill is known to be gone. */
const ofAll: ReadonlySet<GapReason> = new Set(["not-scanned", "rule-crashed", "too-many-files"]);

/** Whether head left unread what a finding of base points at: then nobody can say that it is gone. */
function isUnread(finding: Finding, base: SkillScan, head: SkillScan): boolean {
  const { path } = finding.location;
  const now = base.path === head.path || base.path === "." ? path : `${head.path}${path.slice(base.path.length)}`;
  return head.gaps.some((gap) => {
    if (ofAll.has(gap.reason)) return true;
    const counted = gap.reason !== "media" && (gap.bytes > 0 || gap.reason === "unreadable");
    return counted && (gap.path === now || now.startsWith(`${gap.path}!/`));
  });
}

/** Findings of head in their order, each `new` or `existing`, then those of base that are gone as `fixed`. */
function compareFindings(before: SkillScan | undefined, after: SkillScan): Finding[] {
  const [base, head] = [before?.findings ?? [], after.findings];
  const partners = pairFindings(base, head);
  const found = head.map((finding): Finding => {
    const partner = partners.get(finding);
    return partner ? matched(finding, partner) : { ...finding, status: "new" };
  });
  const kept = new Set(partners.values());
  const gone = base.filter((finding) => !kept.has(finding) && !(before && isUnread(finding, before, after)));
  return [...found, ...gone.map((finding): Finding => ({ ...finding, status: "fixed" }))];
}

/** Findings of one rule and one status that are listed for one skill; more say nothing new. */
const maxListed = 100;

/**
 * The worst findings of each rule and status, in their order, and a gap where there are more. Only now: what base has in plenty must not
 * crowd out what head adds.
 */
function listed(path: string, findings: readonly Finding[]): { findings: Finding[]; gaps: Gap[] } {
  const groups = groupBy(findings, ({ ruleId, status }) => [`${ruleId} ${status}`]);
  const kept = new Set([...groups.values()].flatMap((group) => group.slice(0, maxListed)));
  const over = [...groups].filter(([, group]) => group.length > maxListed);
  const gaps = over.map(([, group]): Gap => {
    const { ruleId, status } = group[0]!;
    const detail = `${ruleId} has ${group.length} findings that are ${status}; the worst ${maxListed} are listed`;
    return { path, reason: "not-listed", detail, bytes: 0 };
  });
  return { findings: findings.filter((finding) => kept.has(finding)), gaps };
}

/** What the change gave and took. Without base an unchanged skill (a scan of everything) gained nothing, any other gained all. */
function compareCapabilities({ change, base, head }: SkillPair): Capabilities {
  const { used, declared } = head.capabilities;
  if (!base) return { used, declared, added: change === "unchanged" ? noCapabilities : used, removed: noCapabilities };
  const before = base.capabilities.used;
  return { used, declared, added: withoutCapabilities(used, before), removed: withoutCapabilities(before, used) };
}

/** Instructions that are listed for one skill, and characters of each. */
const maxInstructions = 20;
const maxText = 240;

/** Sentences that came and went, those that bind beyond a step first. A skill without base is new as a whole: no sentence is. */
function compareInstructions({ base, head }: SkillPair): InstructionChange {
  if (!base) return { added: [], total: 0, removed: 0 };
  const keysOf = (list: readonly Instruction[]): Set<string> => new Set(list.map(({ key }) => key));
  const after = keysOf(head.instructions);
  const before = keysOf(base.instructions);
  const first = new Map(head.instructions.toReversed().map((each) => [each.key, each]));
  const came = head.instructions.filter((each) => !before.has(each.key) && first.get(each.key) === each);
  const ordered = [...came.filter(({ marked }) => marked), ...came.filter(({ marked }) => !marked)];
  const added = ordered.slice(0, maxInstructions).map(({ text, marked, location }) => {
    const masked = redact(text);
    return { text: masked.length > maxText ? `${masked.slice(0, maxText - 1)}…` : masked, marked, location };
  });
  return { added, total: came.length, removed: [...before].filter((key) => !after.has(key)).length };
}

function comparePair(pair: SkillPair): SkillComparison {
  const { change, base, head } = pair;
  const previousPath = base?.path ?? pair.takesFrom ?? head.path;
  const { findings, gaps } = listed(head.path, compareFindings(base, head));
  return {
    ...head,
    change,
    ...(previousPath !== head.path && { previousPath }),
    ...(base && { trustBefore: base.trust }),
    findings,
    gaps: [...head.gaps, ...gaps],
    capabilities: compareCapabilities(pair),
    instructions: compareInstructions(pair),
  };
}

/**
 * What each skill of head brings against base: findings new, existing and fixed, capabilities added and removed, trust before.
 * Findings are the same when their fingerprints are; without base all are new. Score, level and coverage are those of head.
 */
export const compare = (pairs: readonly SkillPair[]): SkillComparison[] => pairs.map(comparePair);
