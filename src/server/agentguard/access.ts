import type { Context } from "hono";
import { bearerIn, keyOf } from "../http/credentials.ts";
import { rateHeaders, secondsUntil } from "../http/rate-limits.ts";
import { stateOf } from "../http/request-state.ts";
import type { Services, WindowState } from "../services.ts";
import { Refusal } from "./errors.ts";
import { minuteOf, monthOf, type Tier, tierOf } from "./plans.ts";

/** Who asks: a key, or an address where callers without a key are let in. */
export interface Caller {
  /** What uses are counted by, and whose reports are. */
  readonly id: string;
  readonly tier: Tier;
}

/** The secret of a request, from either header. */
const secretOf = (c: Context): string | undefined =>
  c.req.header("x-api-key")?.trim() || bearerIn(c.req.header("authorization"));

/** Tells who asks. Throws 401 for a missing key, an unknown one, and one that is revoked. */
export async function callerOf(c: Context, services: Services): Promise<Caller> {
  const { anonymousPlan } = services.config;
  const sent = c.req.header("x-api-key") !== undefined || c.req.header("authorization") !== undefined;
  const key = await keyOf(c, services, "agentguard", secretOf(c));
  if (key) return { id: key.id, tier: tierOf(key.plan) };
  if (!sent && anonymousPlan !== undefined) {
    return { id: `address:${stateOf(c.req.raw).network}`, tier: tierOf(anonymousPlan) };
  }
  const message = sent
    ? "The API key is not valid."
    : "An API key is required: send it as X-API-Key or as a Bearer token.";
  throw new Refusal(401, "AUTHENTICATION_ERROR", message);
}

const principalOf = ({ id }: Caller): string => `agentguard:${id}`;

/** The headers of the page; the window is the one of a minute. */
function describe(c: Context, window: WindowState): void {
  for (const [name, value] of Object.entries(rateHeaders(window))) c.header(name, value);
}

/** Says in the headers what is left of the minute, without taking any. */
export async function tellLimits(c: Context, { usage }: Services, caller: Caller): Promise<void> {
  const [window] = await usage.peek(principalOf(caller), [minuteOf(caller.tier)]);
  if (window) describe(c, window);
}

/** Takes a request of the minute. Throws 429. */
export async function takeMinute(c: Context, { usage, now }: Services, caller: Caller): Promise<void> {
  const { exceeded, windows } = await usage.take(principalOf(caller), [minuteOf(caller.tier)]);
  const [window] = windows;
  if (window) describe(c, window);
  if (!exceeded) return;
  const retryAfter = secondsUntil(exceeded, now());
  const message = "Rate limit exceeded. Please wait before making another request.";
  throw new Refusal(429, "RATE_LIMIT_EXCEEDED", message, { retryAfter });
}

/** Takes scans of the month: counted apart, since a batch takes many at once. Throws 402. */
export async function takeMonth({ usage }: Services, caller: Caller, scans = 1): Promise<void> {
  const windows = monthOf(caller.tier);
  if (windows.length === 0) return;
  const { exceeded } = await usage.take(`${principalOf(caller)}:scans`, windows, scans);
  if (!exceeded) return;
  const message = `Monthly scan quota of the ${caller.tier.name} tier exceeded. It resets on ${exceeded.resetAt.toISOString()}.`;
  throw new Refusal(402, "QUOTA_EXCEEDED", message);
}
