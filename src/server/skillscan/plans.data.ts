import type { Plan } from "../keys.ts";
import type { Window } from "../services.ts";

const hour = (limit: number): Window => ({ name: "hour", limit, seconds: 3600 });
const month = (limit: number): Window => ({ name: "month", limit, seconds: "month" });

/**
 * Scans of each plan (SkillScan API reference, "Plans and Rate Limits"). The month stands first: whoever has used it up is told so, and
 * not to come again in an hour. `enterprise` is none of its plans: an operator's own callers have no limits.
 */
export const planWindows: Readonly<Record<Plan, readonly Window[]>> = {
  free: [month(10), hour(6)],
  trial: [hour(60)],
  pro: [month(100), hour(60)],
  hosting: [hour(300)],
  enterprise: [],
};

/** Days that a trial lasts. */
export const trialDays = 7;

/** Keys that one address may ask for. */
export const keyRequests: readonly Window[] = [{ name: "keys", limit: 5, seconds: 3600 }];
