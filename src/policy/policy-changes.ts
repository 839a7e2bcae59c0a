import { maxNamed } from "../core/notice.ts";
import type { Notice } from "../core/report.ts";
import { exceptionKey } from "./exceptions.ts";
import { quoted } from "./nearest.ts";
import type { Gate, Policy, RuleLevel, Suppression } from "./policy.ts";
import { tighten, worseLevel } from "./tighten.ts";

/** One difference between two policies. `other`: it may loosen or tighten, depending on what is scanned. */
export interface PolicyChange {
  readonly words: string;
  readonly direction: "looser" | "stricter" | "other";
}

type Direction = PolicyChange["direction"];

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const shown = (value: unknown): string =>
  value === undefined ? "nothing" : typeof value === "string" ? value : quoted(value);

const kebab = (key: string): string => key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The values of a policy that are one each, under the keys of the file. */
function singlesOf(policy: Policy): Map<string, unknown> {
  const gate = (name: string, values: Gate): [string, unknown][] =>
    Object.entries(values).map(([key, value]) => [`${name}.${kebab(key)}`, value]);
  const days = (["critical", "high", "medium", "low"] as const).map((severity): [string, unknown] => [
    `suppression-days.${severity}`,
    policy.suppressionDays[severity] ?? "off",
  ]);
  return new Map<string, unknown>([
    ["mode", policy.mode],
    ["new-only", policy.newOnly],
    ...gate("fail", policy.fail),
    ...gate("review", policy.review),
    ...days,
    ["broad-suppressions", policy.broadSuppressions],
    ["approvals", policy.approvals],
  ]);
}

const outcomes = { taken: "stricter", refused: "looser", same: "other" } as const;

function directionOf(key: string, before: unknown, after: unknown): Direction {
  if (!Array.isArray(before) || !Array.isArray(after)) return outcomes[tighten(key, before, after).outcome];
  const lost = before.some((each) => !after.includes(each));
  const won = after.some((each) => !before.includes(each));
  return lost && won ? "other" : lost ? "looser" : "stricter";
}

function singleChanges(base: Policy, head: Policy): PolicyChange[] {
  const after = singlesOf(head);
  return [...singlesOf(base)].flatMap(([key, value]) => {
    const next = after.get(key);
    if (same(value, next)) return [];
    return [{ words: `${key}: ${shown(value)} → ${shown(next)}`, direction: directionOf(key, value, next) }];
  });
}

/** The level that each pattern has in the end. */
const levels = (rules: readonly RuleLevel[]): Map<string, RuleLevel["level"]> =>
  new Map(rules.map(({ rule, level }) => [rule, level]));

function levelDirection(before: RuleLevel["level"] | undefined, after: RuleLevel["level"] | undefined): Direction {
  if (after === "off") return "looser";
  if (before === undefined || after === undefined) {
    if (after === "info") return "looser";
    return before === "off" || before === "info" ? "stricter" : "other";
  }
  return worseLevel(before, after) === after ? "stricter" : "looser";
}

function ruleChanges(base: readonly RuleLevel[], head: readonly RuleLevel[]): PolicyChange[] {
  const [before, after] = [levels(base), levels(head)];
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
    (rule) => before.get(rule) !== after.get(rule),
  );
  const order = same([...before.keys()], [...after.keys()]) || changed.length > 0 || same(base, head);
  return [
    ...changed.map((rule): PolicyChange => {
      const [from, to] = [before.get(rule), after.get(rule)];
      return { words: `rules.${rule}: ${shown(from)} → ${shown(to)}`, direction: levelDirection(from, to) };
    }),
    ...(order
      ? []
      : [{ words: "rules stand in another order, of which the last counts", direction: "other" as const }]),
  ];
}

/** What came and went of a list, each entry in words. */
function listChanges<T>(
  [base, head]: readonly [readonly T[], readonly T[]],
  keyOf: (entry: T) => string,
  words: (entry: T) => string,
  directions: readonly [added: Direction, removed: Direction],
): PolicyChange[] {
  const before = new Set(base.map(keyOf));
  const after = new Set(head.map(keyOf));
  return [
    ...head
      .filter((entry) => !before.has(keyOf(entry)))
      .map((entry) => ({ words: `added: ${words(entry)}`, direction: directions[0] })),
    ...base
      .filter((entry) => !after.has(keyOf(entry)))
      .map((entry) => ({ words: `removed: ${words(entry)}`, direction: directions[1] })),
  ];
}

function suppressionWords({ rule, path, fingerprint, owner, expires }: Suppression): string {
  const where = [path, fingerprint && `fingerprint ${fingerprint}`].filter((part) => part !== undefined);
  return `suppression of ${rule} for ${where.join(" and ")}, by ${owner} until ${expires}`;
}

/** What an acceptance covers, whatever the reason that is given for it. */
const withoutReason = (suppression: Suppression): string => exceptionKey({ ...suppression, reason: "" });

/** Acceptances of which only the reason reads otherwise. */
function rewordings(base: readonly Suppression[], head: readonly Suppression[]): PolicyChange[] {
  const known = new Set(base.map(exceptionKey));
  const covered = new Set(base.map(withoutReason));
  return head
    .filter((each) => !known.has(exceptionKey(each)) && covered.has(withoutReason(each)))
    .map((each) => ({ words: `another reason: ${suppressionWords(each)}`, direction: "other" }));
}

/**
 * What would change if `head` took the place of `base`, in words of the policy file, and whether it judges milder then. What stands in
 * `paths`, `origins` and `vendored` is only named: which way it goes depends on the skills.
 */
export function policyDifference(base: Policy, head: Policy): PolicyChange[] {
  const overrides = (name: "paths" | "origins") =>
    listChanges<Policy["paths"][number] | Policy["origins"][number]>(
      [base[name], head[name]],
      (entry) => JSON.stringify(entry),
      ({ match }) => `${name} for ${match.join(", ")}`,
      ["other", "other"],
    );
  const named = (name: "exclude" | "vendored", directions: readonly [Direction, Direction]) =>
    listChanges(
      [base[name], head[name]],
      (each) => each,
      (each) => `${name} ${each}`,
      directions,
    );
  const organisation = same(base.organisation, head.organisation)
    ? []
    : [
        {
          words: `the organisation's policy: ${shown(base.organisation)} → ${shown(head.organisation)}`,
          direction: head.organisation === undefined ? ("looser" as const) : ("other" as const),
        },
      ];
  return [
    ...organisation,
    ...singleChanges(base, head),
    ...ruleChanges(base.rules, head.rules),
    ...overrides("paths"),
    ...overrides("origins"),
    ...named("vendored", ["other", "other"]),
    ...named("exclude", ["looser", "stricter"]),
    ...listChanges([base.suppressions, head.suppressions], withoutReason, suppressionWords, ["looser", "stricter"]),
    ...rewordings(base.suppressions, head.suppressions),
  ];
}

const intros: readonly (readonly [Direction, string])[] = [
  ["looser", "after the merge the policy judges milder"],
  ["other", "after the merge the policy judges otherwise"],
  ["stricter", "after the merge the policy judges more strictly"],
];

/** The difference between two policies as notices: a warning for what would be milder, a notice for the rest. */
export function differenceNotices(changes: readonly PolicyChange[]): Notice[] {
  return intros.flatMap(([direction, intro]) => {
    const list = changes.filter((each) => each.direction === direction).map(({ words }) => words);
    if (list.length === 0) return [];
    const more = list.length - maxNamed;
    const named = [...list.slice(0, maxNamed), ...(more > 0 ? [`${more} more`] : [])];
    return [{ level: direction === "looser" ? "warning" : "notice", message: `${intro}: ${named.join("; ")}` }];
  });
}
