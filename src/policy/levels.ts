import type { Severity } from "../core/severity.ts";
import { matcher } from "./globs.ts";
import type { RuleLevel } from "./policy.ts";
import { type Level, worseLevel } from "./tighten.ts";

/** Level of a finding of a rule: what the policy gives the rule, else the finding's own severity. */
export type LevelOf = (ruleId: string, own: Severity) => Level;

/** The last entry that matches counts; undefined when none does. */
function lastOf(rules: readonly RuleLevel[]): (ruleId: string) => Level | undefined {
  const compiled = rules.map(({ rule, level }) => ({ matches: matcher([rule]), level }));
  const known = new Map<string, Level | undefined>();
  return (ruleId) => {
    if (!known.has(ruleId)) known.set(ruleId, compiled.findLast(({ matches }) => matches(ruleId))?.level);
    return known.get(ruleId);
  };
}

/** The levels of a policy, ready to be asked. Those that may only raise are asked last, and `off` among them raises nothing. */
export function levelOf(rules: readonly RuleLevel[]): LevelOf {
  const set = lastOf(rules.filter(({ raises }) => !raises));
  const least = lastOf(rules.filter(({ raises }) => raises));
  return (ruleId, own) => worseLevel(set(ruleId) ?? own, least(ruleId) ?? "off");
}

/** The worse one of two readings of the same policy. */
export const worseOf =
  (a: LevelOf, b: LevelOf): LevelOf =>
  (ruleId, own) =>
    worseLevel(a(ruleId, own), b(ruleId, own));
