import { groupBy } from "../core/group-by.ts";
import { firstNotices, maxNamed } from "../core/notice.ts";
import { comparePaths, isWithin } from "../core/path.ts";
import type { Notice, SkillReport } from "../core/report.ts";
import { plural } from "../report/words.ts";
import { anchorOf } from "./globs.ts";
import type { Suppression } from "./policy.ts";
import { type Cover, isActive, type Refusal } from "./suppressions.ts";
import { daysBetween } from "./windows.ts";

/** A finding that a suppression fits and does not cover. */
export type Refused = NonNullable<Cover["refused"]>;

/** Days before the last one in which a suppression is announced to end. */
export const warningDays = 14;

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

/** A suppression in words: what it is of, what it is for, whose it is. */
function describe({ rule, path, fingerprint, owner }: Suppression): string {
  const where = [path, fingerprint && `fingerprint ${fingerprint}`].filter((part) => part !== undefined);
  return `suppression of ${rule} for ${where.join(" and ")} (owner ${owner})`;
}

const first = (level: Notice["level"], messages: readonly string[]): Notice[] =>
  firstNotices(level, messages, (rest) => `${rest} more such suppressions: see the policy`);

const inDays = (days: number): string => (days === 0 ? "today" : days === 1 ? "tomorrow" : `in ${days} days`);

const refusals: Readonly<Record<Refusal, (total: number) => string>> = {
  broad: (total) =>
    `is bound to no evidence, so it does not cover ${plural(total, "new finding")} of high severity or worse: accept each by its fingerprint (docs/exceptions.md)`,
  worse: (total) =>
    `does not cover ${plural(total, "finding that is", "findings that are")} worse than what was accepted`,
  window: (total) =>
    `has outlived the days that the policy gives such findings: ${plural(total, "finding counts", "findings count")} again`,
};

/** Suppressions that did not cover what they fit, each with the reason and how many findings. */
function refusedWords(refused: readonly Refused[]): string[] {
  const whys = Object.keys(refusals) as Refusal[];
  return whys.flatMap((why) => {
    const groups = groupBy(
      refused.filter((each) => each.why === why),
      ({ suppression }) => [suppression],
    );
    return Array.from(groups, ([one, list]) => `${describe(one)} ${refusals[why](list.length)}`);
  });
}

/** How many findings are accepted, by whom, how many of these acceptances end soon, and how many no evidence binds. */
function acceptedNotice(skills: readonly SkillReport[], today: string): Notice[] {
  const notes = skills.flatMap(({ findings }) => findings.flatMap(({ suppression }) => suppression ?? []));
  if (notes.length === 0) return [];
  const owners = Array.from(
    groupBy(notes, ({ owner }) => [owner]),
    ([owner, list]) => [owner, list.length] as const,
  ).sort(([a, x], [b, y]) => y - x || comparePaths(a, b));
  const named = owners.slice(0, maxNamed).map(([owner, total]) => `${total} by ${owner}`);
  const others = owners.slice(maxNamed).reduce((sum, [, total]) => sum + total, 0);
  const ending = notes.filter(({ expires }) => daysBetween(today, expires) <= warningDays).length;
  const broad = notes.filter((note) => note.broad).length;
  const parts = [
    `${plural(notes.length, "finding is", "findings are")} accepted: ${[...named, ...(others > 0 ? [`${others} by others`] : [])].join(", ")}`,
    ...(ending > 0 ? [`${plural(ending, "acceptance ends", "acceptances end")} within ${warningDays} days`] : []),
    ...(broad > 0 ? [`${broad} of them by path alone, bound to no evidence`] : []),
  ];
  return [{ level: "notice", message: parts.join("; ") }];
}

/** What the notices are made from: what the policy did with the skills that it judged. */
export interface SuppressionUse {
  readonly used: ReadonlySet<Suppression>;
  readonly refused: readonly Refused[];
  readonly skills: readonly SkillReport[];
  readonly today: string;
  /** True when every skill of the repository was scanned. */
  readonly complete: boolean;
}

/**
 * What a reader should know about the suppressions: how many findings are accepted and by whom; those that ended (they count no more),
 * that did not cover what they fit, that end within 14 days, and that covered nothing.
 */
export function suppressionNotices(list: readonly Suppression[], run: SuppressionUse): Notice[] {
  const { today, used, refused, skills, complete } = run;
  const paths = skills.map(({ path }) => path);
  const idle = new Set(refused.map(({ suppression }) => suppression));
  const left = ({ expires }: Suppression): number => daysBetween(today, expires);
  const active = list.filter((one) => isActive(one, today));
  const expired = list.filter((one) => left(one) < 0);
  const ending = active.filter((one) => left(one) <= warningDays);
  const stale = active.filter((one) => !used.has(one) && !idle.has(one) && isStale(one, paths, complete));
  return [
    ...first(
      "warning",
      expired.map((one) => `${describe(one)} expired on ${one.expires}: what it covered counts again`),
    ),
    ...first("warning", refusedWords(refused)),
    ...acceptedNotice(skills, today),
    ...first(
      "notice",
      ending.map((one) => `${describe(one)} expires ${inDays(left(one))}, on ${one.expires}`),
    ),
    ...first(
      "notice",
      stale.map((one) => `${describe(one)} covers nothing: it can be removed`),
    ),
  ];
}
