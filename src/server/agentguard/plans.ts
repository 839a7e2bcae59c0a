import type { Plan } from "../keys.ts";
import type { KeyStore, Window } from "../services.ts";

/** What a tier may do; null: without limit. */
export interface Tier {
  readonly name: "Free" | "Pro" | "Enterprise";
  readonly perMonth: number | null;
  readonly perMinute: number;
  readonly keys: number;
}

/** Tiers as the reference page lists them. */
const tiers = {
  free: { name: "Free", perMonth: 100, perMinute: 5, keys: 1 },
  pro: { name: "Pro", perMonth: 5000, perMinute: 50, keys: 5 },
  enterprise: { name: "Enterprise", perMonth: null, perMinute: 200, keys: 20 },
} as const satisfies Readonly<Record<string, Tier>>;

/** The tier of a plan; plans of other dialects count as Free. */
export const tierOf = (plan: Plan): Tier => (plan === "pro" || plan === "enterprise" ? tiers[plan] : tiers.free);

/** The sliding window of a tier. */
export const minuteOf = ({ perMinute }: Tier): Window => ({ name: "minute", limit: perMinute, seconds: 60 });

/** The quota of a tier; none where it has no limit. */
export const monthOf = ({ perMonth }: Tier): readonly Window[] =>
  perMonth === null ? [] : [{ name: "month", limit: perMonth, seconds: "month" }];

/**
 * Whether an account may have one more key of a plan: 1, 5 or 20 in all, by the best plan that it has or asks for. Asked where keys are
 * issued. Revoked keys do not count.
 */
export async function hasRoomForKey(keys: Pick<KeyStore, "list">, owner: string, plan: Plan): Promise<boolean> {
  const held = (await keys.list({ dialect: "agentguard", owner })).filter(({ state }) => state !== "revoked");
  const most = Math.max(...[plan, ...held.map((key) => key.plan)].map((each) => tierOf(each).keys));
  return held.length < most;
}
