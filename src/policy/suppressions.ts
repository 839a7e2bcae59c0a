import type { Finding } from "../core/finding.ts";
import { isWithin } from "../core/path.ts";
import type { Notice, SkillComparison } from "../core/report.ts";
import { anchorOf, type Matcher, matcher } from "./globs.ts";
import type { Suppression } from "./policy.ts";

/** A suppression that holds today, ready to be asked. */
export interface SuppressionMatcher {
  readonly suppression: Suppression;
  readonly rule: Matcher;
  readonly path: Matcher;
}

/** Days before the last one in which a suppression is announced to end. */
export const warningDays = 14;

/** Suppressions of each kind that are named one by one; the others are counted. */
const maxNamed = 10;

const dayLength = 24 * 60 * 60 * 1000;

/** Days from one ISO date to another; a last day of today is 0. */
function daysUntil(expires: string, today: string): number {
  return Math.round((Date.parse(`${expires}T00:00:00Z`) - Date.parse(`${today}T00:00:00Z`)) / dayLength);
}

const isExpired = (suppression: Suppression, today: string): boolean => daysUntil(suppression.expires, today) < 0;

const anything: Matcher = () => true;

/** The suppressions that hold on the day `today`, the last one included. */
export const activeSuppressions = (list: readonly Suppression[], today: string): SuppressionMatcher[] =>
  list
    .filter((suppression) => !isExpired(suppression, today))
    .map((suppression) => ({
      suppression,
      rule: matcher([suppression.rule]),
      path: suppression.path === undefined ? anything : matcher([suppression.path]),
    }));

/** The first suppression that covers a finding of a skill: rule, fingerprint and path must all fit. */
export const suppressionFor = (
  finding: Finding,
  skill: Pick<SkillComparison, "path">,
  list: readonly SuppressionMatcher[],
): Suppression | undefined =>
  list.find(
    ({ suppression, rule, path }) =>
      rule(finding.ruleId) &&
      (suppression.fingerprint === undefined || suppression.fingerprint === finding.fingerprint) &&
      (path(finding.location.path) || path(skill.path)),
  )?.suppression;

/**
 * Whether a suppression that covered nothing is stale. A run that saw only some skills can say so only of one that points
 * at a skill which it saw; otherwise what it covers may lie in another skill.
 */
function isStale({ path }: Suppression, skills: readonly string[], complete: boolean): boolean {
  if (complete) return true;
  if (path === undefined) return false;
  const anchor = anchorOf(path);
  return anchor !== "" && skills.some((skill) => isWithin(anchor, skill));
}

function describe({ rule, path, fingerprint, owner }: Suppression): string {
  const where = [path, fingerprint && `fingerprint ${fingerprint}`].filter((part) => part !== undefined);
  return `suppression of ${rule} for ${where.join(" and ")} (owner ${owner})`;
}

const noticesOf = (
  list: readonly Suppression[],
  level: Notice["level"],
  end: (one: Suppression) => string,
): Notice[] => {
  const named = list.slice(0, maxNamed).map((one) => ({ level, message: `${describe(one)} ${end(one)}` }));
  const more = list.length - named.length;
  return more > 0 ? [...named, { level, message: `${more} more such suppressions: see the policy` }] : named;
};

const inDays = (days: number): string => (days === 0 ? "today" : days === 1 ? "tomorrow" : `in ${days} days`);

/**
 * What a reader should know about the suppressions: those that ended (they count no more), that end within 14 days,
 * and that covered nothing. `complete` says that every skill of the repository was scanned.
 */
export function suppressionNotices(
  list: readonly Suppression[],
  used: ReadonlySet<Suppression>,
  run: { readonly today: string; readonly skills: readonly string[]; readonly complete: boolean },
): Notice[] {
  const { today, skills, complete } = run;
  const expired = list.filter((one) => isExpired(one, today));
  const active = list.filter((one) => !isExpired(one, today));
  const ending = active.filter(({ expires }) => daysUntil(expires, today) <= warningDays);
  const stale = active.filter((one) => !used.has(one) && isStale(one, skills, complete));
  return [
    ...noticesOf(expired, "warning", ({ expires }) => `expired on ${expires}: what it covered counts again`),
    ...noticesOf(ending, "notice", ({ expires }) => `expires ${inDays(daysUntil(expires, today))}, on ${expires}`),
    ...noticesOf(stale, "notice", () => "covers nothing: it can be removed"),
  ];
}
