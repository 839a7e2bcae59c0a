import { gapReasons } from "../../core/finding.ts";
import { ruleOf } from "../rules.ts";
import { ciscoRules, foreignRule } from "./rule-ids.data.ts";

/** Id of a finding about a part that was not read. */
export const gapRule = (reason: keyof typeof gapReasons): string => `coverage/${reason}`;

/** Whether the rule that a policy names (ours, or one of Cisco's) means the rule of a finding. */
export function meansRule(named: string, ruleId: string): boolean {
  if (named === ruleId) return true;
  const targets = Object.hasOwn(ciscoRules, named) ? ciscoRules[named]! : [];
  return targets.some((target) => (target.endsWith("/*") ? ruleId.startsWith(target.slice(0, -1)) : target === ruleId));
}

/** Findings that only this dialect has keep Cisco's ids. */
const noticeRules = [
  "EXCESSIVE_FILE_COUNT",
  "MANIFEST_DESCRIPTION_TOO_LONG",
  "MANIFEST_INVALID_NAME",
  "OVERSIZED_FILE",
  "SKILL_LOAD_FALLBACK_USED",
  "SKILL_LOAD_REJECTED_LIMIT",
  "SOCIAL_ENG_VAGUE_DESCRIPTION",
  "TRIGGER_DESCRIPTION_TOO_SHORT",
  "TRIGGER_VAGUE_DESCRIPTION",
] as const;
export type NoticeRule = (typeof noticeRules)[number];

/** Whether a rule that a policy names can mean a finding here. */
export function isKnownRule(named: string): boolean {
  if (foreignRule.test(named)) return false;
  if (ruleOf(named) || noticeRules.some((id) => id === named)) return true;
  if (named.startsWith("coverage/")) return Object.hasOwn(gapReasons, named.slice("coverage/".length));
  return Object.hasOwn(ciscoRules, named) && ciscoRules[named]!.length > 0;
}
