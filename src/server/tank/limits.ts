import { secondsUntil } from "../http/rate-limits.ts";
import type { Services, Window } from "../services.ts";
import { Refusal } from "./refusal.ts";

/** Takes one use of a window, and tells how many are left. Throws a Refusal (429) when there are none, with the seconds until there are. */
export async function takeUse({ usage, now }: Services, principal: string, window: Window): Promise<number> {
  const { exceeded, windows } = await usage.take(principal, [window]);
  if (!exceeded) return windows[0]?.remaining ?? 0;
  const retryAfter = secondsUntil(exceeded, now());
  const headers = { "retry-after": String(retryAfter), "x-ratelimit-remaining": "0" };
  throw new Refusal(429, "Rate limit exceeded", { details: { retryAfter }, headers });
}
