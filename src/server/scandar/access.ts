import type { Context } from "hono";
import { bearerIn, keyOf } from "../http/credentials.ts";
import type { ApiKey, Plan } from "../keys.ts";
import type { Services, Window } from "../services.ts";
import { Refusal } from "./errors.ts";

/** `rate_limit` of an answer: without limit the word "Infinity", which JSON has no number for. */
export interface RateLimit {
  readonly remaining: number | "Infinity";
  readonly resets_at: string | null;
}

/** The page sells keys with Pro, which has no limit, and names none for others: ours for keys of other plans. */
const freeWindow: Window = { name: "day", limit: 25, seconds: 86_400 };

/** True for plans that may do everything. */
export const isPro = (plan: Plan): boolean => plan === "pro" || plan === "enterprise";

/** The key of a request. Throws 401. */
export async function neededKey(c: Context, services: Services): Promise<ApiKey> {
  const secret = bearerIn(c.req.header("authorization"));
  if (secret === undefined) throw new Refusal(401, "Missing API key: send Authorization: Bearer sk_...");
  const key = await keyOf(c, services, "scandar", secret);
  if (!key) throw new Refusal(401, "Invalid API key");
  return key;
}

/** Throws 403 for a key that has scopes and not this one. */
export function needScope({ scopes }: ApiKey, scope: "scan" | "fix"): void {
  if (scopes.length > 0 && !scopes.includes(scope) && !scopes.includes("admin")) {
    throw new Refusal(403, `This API key does not have the scope ${scope}`);
  }
}

/** Takes one use, and says what is left. Throws 429. */
export async function takeUse({ usage }: Services, key: ApiKey): Promise<RateLimit> {
  if (isPro(key.plan)) return { remaining: "Infinity", resets_at: null };
  const { exceeded, windows } = await usage.take(`scandar:${key.id}`, [freeWindow]);
  const state = exceeded ?? windows[0];
  const limit = { remaining: state?.remaining ?? 0, resets_at: state?.resetAt.toISOString() ?? null };
  if (exceeded) throw new Refusal(429, "Rate limit exceeded", limit);
  return limit;
}
