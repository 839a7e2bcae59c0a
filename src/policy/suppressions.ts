import type { Finding, SuppressionNote } from "../core/finding.ts";
import { pathBelow } from "../core/path.ts";
import type { SkillComparison } from "../core/report.ts";
import { atLeast, compareSeverity } from "../core/severity.ts";
import { type Matcher, matcher } from "./globs.ts";
import type { Policy, Suppression } from "./policy.ts";
import { lastDay } from "./windows.ts";

/** Where accepted findings may stand by themselves, so that CODEOWNERS can guard them apart from the policy. */
export const exceptionsPath = ".github/skill-scan-exceptions.yml";

/** A suppression ready to be asked. */
interface SuppressionMatcher {
  readonly suppression: Suppression;
  readonly rule: Matcher;
  readonly path: Matcher;
}

/** The suppressions of a policy on a day, ready to be asked. */
export interface ActiveSuppressions extends Pick<Policy, "suppressionDays" | "broadSuppressions"> {
  readonly today: string;
  readonly list: readonly SuppressionMatcher[];
}

/** Why a suppression that fits a finding does not cover it: no evidence binds it, the finding is worse than accepted, its time is over. */
export type Refusal = "broad" | "worse" | "window";

/** What the policy's suppressions say of one finding. */
export interface Cover {
  /** The one that covers it. */
  readonly suppression?: Suppression;
  /** Where none does: the first that fits, and why it does not cover. */
  readonly refused?: { readonly suppression: Suppression; readonly why: Refusal };
}

const anything: Matcher = () => true;

/** Whether a suppression holds on a day: from the day of acceptance to the last one, both included. */
export const isActive = ({ accepted, expires }: Suppression, today: string): boolean =>
  today <= expires && (accepted === undefined || accepted <= today);

/** The suppressions of a policy that hold on the day `today`. */
export function activeSuppressions(policy: Policy, today: string): ActiveSuppressions {
  const { suppressionDays, broadSuppressions } = policy;
  const list = policy.suppressions
    .filter((suppression) => isActive(suppression, today))
    .map((suppression) => ({
      suppression,
      rule: matcher([suppression.rule]),
      path: suppression.path === undefined ? anything : matcher([suppression.path]),
    }));
  return { suppressionDays, broadSuppressions, today, list };
}

type Place = Pick<SkillComparison, "path" | "previousPath" | "change">;

/** Paths of a finding: of its file and of its skill; in a change that renames the skill the former ones as well. */
function pathsOf(finding: Finding, { path, previousPath, change }: Place): string[] {
  const file = finding.location.path;
  const now = [file, path];
  if (change !== "renamed" || previousPath === undefined) return now;
  const inside = pathBelow(file, path);
  return [...now, previousPath, previousPath === "." ? inside : `${previousPath}/${inside}`];
}

/** Whether the change under review brings a finding. Where no base was wanted nothing is new, whatever the scan calls it. */
const isBrought = ({ status }: Finding, { change }: Place): boolean => status === "new" && change !== "unchanged";

/**
 * Why a suppression does not cover a finding that it fits. What base had stays accepted; what a change brings must be what was accepted:
 * no worse than written down, or than base had it, and without a fingerprint nothing of high severity or worse.
 */
function refusalOf(finding: Finding, skill: Place, one: Suppression, by: ActiveSuppressions): Refusal | undefined {
  if (lastDay(one, finding.effective, by.suppressionDays) < by.today) return "window";
  if (!isBrought(finding, skill)) return undefined;
  if (one.severity !== undefined && compareSeverity(finding.effective, one.severity) < 0) return "worse";
  if (one.fingerprint !== undefined) {
    return one.severity === undefined && finding.before !== undefined ? "worse" : undefined;
  }
  return by.broadSuppressions === "existing-only" && atLeast(finding.effective, "high") ? "broad" : undefined;
}

/** What the suppressions say of a finding: rule, fingerprint and path must all fit, and the first that covers it counts. */
export function coverOf(finding: Finding, skill: Place, by: ActiveSuppressions): Cover {
  const paths = pathsOf(finding, skill);
  let refused: Cover["refused"];
  for (const { suppression, rule, path } of by.list) {
    if (suppression.fingerprint !== undefined && suppression.fingerprint !== finding.fingerprint) continue;
    if (!rule(finding.ruleId) || !paths.some(path)) continue;
    const why = refusalOf(finding, skill, suppression, by);
    if (why === undefined) return { suppression };
    refused ??= { suppression, why };
  }
  return refused ? { refused } : {};
}

/** What a report says of an acceptance. */
export function noteOf(suppression: Suppression, finding: Finding, by: ActiveSuppressions): SuppressionNote {
  const { reason, owner, approved } = suppression;
  return {
    reason,
    owner,
    expires: lastDay(suppression, finding.effective, by.suppressionDays),
    ...(suppression.fingerprint === undefined && { broad: true }),
    ...(approved && { approved }),
  };
}
