import { ConfigError } from "../core/errors.ts";
import type { Severity } from "../core/severity.ts";
import type { Policy, Suppression, SuppressionDays } from "./policy.ts";

const dayLength = 24 * 60 * 60 * 1000;

const start = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** Whether a text is an ISO date. */
export const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(start(text));

/** Days from one ISO date to another; 0 for the same day. */
export const daysBetween = (from: string, to: string): number => Math.round((start(to) - start(from)) / dayLength);

/** The last day on which a suppression holds for findings of an effective severity: its own, or the end of the policy's window. */
export function lastDay({ accepted, expires }: Suppression, effective: Severity, days: SuppressionDays): string {
  const most = effective === "info" ? undefined : days[effective];
  if (accepted === undefined || most === undefined) return expires;
  const end = new Date(start(accepted) + most * dayLength).toISOString().slice(0, 10);
  return end < expires ? end : expires;
}

/** Problems listed in one error. */
const maxProblems = 20;

/** What is wrong with a suppression under the windows of a policy; undefined when nothing is. */
function problemOf({ accepted, expires }: Suppression, days: SuppressionDays): string | undefined {
  const [longest] = Object.entries(days).sort((a, b) => b[1] - a[1]);
  if (!longest) return undefined;
  if (accepted === undefined) {
    return 'this suppression needs "accepted", the day on which it was accepted, since the policy sets suppression-days';
  }
  const [severity, most] = longest;
  const length = daysBetween(accepted, expires);
  if (length <= most) return undefined;
  return `this suppression would last ${length} days, and suppression-days gives at most ${most} (${severity})`;
}

/**
 * The policy as it is. Throws a ConfigError, each problem with its line, when it sets `suppression-days` and a suppression has no day on
 * which it was accepted, or would outlive the longest window. What outlives only the window of its severity ends with that (`lastDay`).
 */
export function withinWindows(policy: Policy): Policy {
  const problems = policy.suppressions.flatMap((suppression) => {
    const problem = problemOf(suppression, policy.suppressionDays);
    return problem === undefined ? [] : [`${suppression.at ?? policy.source}: ${problem}`];
  });
  if (problems.length === 0) return policy;
  const more = problems.length - maxProblems;
  const lines = more > 0 ? [...problems.slice(0, maxProblems), `and ${more} more`] : problems;
  throw new ConfigError(
    lines.join("\n"),
    "Add `accepted: YYYY-MM-DD`, or end it earlier; docs/exceptions.md says more.",
  );
}
