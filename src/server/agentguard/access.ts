import type { Context } from "hono";
import { clientAddress, networkOf } from "../http/client-address.ts";
import { noteKey } from "../http/request-state.ts";
import type { Services, WindowState } from "../services.ts";
import { AgentGuardError } from "./errors.ts";
import { minuteOf, monthOf, type Tier, tierOf } from "./plans.ts";

/** Who asks: a key, or an address where callers without a key are let in. */
export interface Caller {
  /** What uses are counted by, and whose reports are. */
  readonly id: string;
  readonly tier: Tier;
}

/** Longest secret that is looked at. */
const maxSecret = 200;

/** The secret of a request, from either header. */
function secretOf(c: Context): string | undefined {
  const bearer = /^Bearer +(\S+) *$/i.exec(c.req.header("authorization") ?? "")?.[1];
  const secret = c.req.header("x-api-key")?.trim() || bearer;
  return secret === undefined || secret.length > maxSecret ? undefined : secret;
}

/** Tells who asks. Throws 401 for a missing key, an unknown one, and one that is revoked. */
export async function callerOf(c: Context, { keys, config }: Services): Promise<Caller> {
  const secret = secretOf(c);
  const sent = c.req.header("x-api-key") !== undefined || c.req.header("authorization") !== undefined;
  const key = secret === undefined ? undefined : await keys.find("agentguard", secret);
  if (key) {
    noteKey(c.req.raw, key.id);
    return { id: key.id, tier: tierOf(key.plan) };
  }
  if (!sent && config.anonymousPlan !== undefined) {
    return { id: `address:${networkOf(clientAddress(c, config.trustedProxies))}`, tier: tierOf(config.anonymousPlan) };
  }
  const message = sent
    ? "The API key is not valid."
    : "An API key is required: send it as X-API-Key or as a Bearer token.";
  throw new AgentGuardError(401, "AUTHENTICATION_ERROR", message);
}

const principalOf = ({ id }: Caller): string => `agentguard:${id}`;

/** The headers of the page; the window is the one of a minute. */
function describe(c: Context, { limit, remaining, resetAt }: WindowState): void {
  c.header("X-RateLimit-Limit", String(limit));
  c.header("X-RateLimit-Remaining", String(remaining));
  c.header("X-RateLimit-Reset", String(Math.ceil(resetAt.getTime() / 1000)));
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
  const retryAfter = Math.max(1, Math.ceil((exceeded.resetAt.getTime() - now().getTime()) / 1000));
  const message = "Rate limit exceeded. Please wait before making another request.";
  throw new AgentGuardError(429, "RATE_LIMIT_EXCEEDED", message, { retryAfter });
}

/** Takes scans of the month: counted apart, since a batch takes many at once. Throws 402. */
export async function takeMonth({ usage }: Services, caller: Caller, scans = 1): Promise<void> {
  const windows = monthOf(caller.tier);
  if (windows.length === 0) return;
  const { exceeded } = await usage.take(`${principalOf(caller)}:scans`, windows, scans);
  if (!exceeded) return;
  const message = `Monthly scan quota of the ${caller.tier.name} tier exceeded. It resets on ${exceeded.resetAt.toISOString()}.`;
  throw new AgentGuardError(402, "QUOTA_EXCEEDED", message);
}
