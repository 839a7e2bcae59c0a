import type { Context } from "hono";
import { bearerIn, keyOf } from "../http/credentials.ts";
import { rateHeaders, secondsUntil } from "../http/rate-limits.ts";
import { stateOf } from "../http/request-state.ts";
import type { ApiKey, Plan } from "../keys.ts";
import type { Services, Window, WindowState } from "../services.ts";
import { Refusal } from "./errors.ts";
import { planWindows } from "./plans.data.ts";

/** Who asks: a key, or an address on the free plan. */
export interface Caller {
  /** What limits are counted by. */
  readonly principal: string;
  readonly plan: Plan;
  readonly key?: ApiKey;
}

/** What a request shows of itself: `Authorization: Bearer`, or `X-API-Key`, which other clients send. */
function secretOf(c: Context): string | undefined {
  const authorization = c.req.header("authorization");
  if (authorization === undefined) return c.req.header("x-api-key");
  return bearerIn(authorization) ?? "";
}

/** The address of a caller as limits are counted by. */
export const addressPrincipal = (c: Context): string => `skillscan:address:${stateOf(c.req.raw).network}`;

/** Who asks. Throws a Refusal for a key that is none, also where none is needed. */
export async function callerOf(c: Context, services: Services): Promise<Caller> {
  const secret = secretOf(c);
  if (secret === undefined) {
    return { principal: addressPrincipal(c), plan: services.config.anonymousPlan ?? "free" };
  }
  const key = await keyOf(c, services, "skillscan", secret);
  if (!key) throw new Refusal("INVALID_KEY", "the API key is invalid, revoked, expired or not active yet");
  return { principal: `skillscan:key:${key.id}`, plan: key.plan, key };
}

/** The key of a caller on the Hosting plan. Throws a Refusal for everybody else. */
export async function hostingKey(c: Context, services: Services): Promise<ApiKey> {
  const { key, plan } = await callerOf(c, services);
  if (!key) throw new Refusal("INVALID_KEY", "this needs an API key");
  if (plan !== "hosting" && plan !== "enterprise") throw new Refusal("PLAN_REQUIRED", "this needs the Hosting plan");
  return key;
}

function refused(state: WindowState, now: Date): Refusal {
  const headers = rateHeaders(state);
  if (state.name === "month") {
    const day = state.resetAt.toISOString().slice(0, 10);
    return new Refusal("QUOTA_EXCEEDED", `the ${state.limit} scans of this month are used up until ${day}`, {
      headers,
    });
  }
  return new Refusal("RATE_LIMITED", `more than ${state.limit} requests an hour`, {
    headers: { ...headers, "Retry-After": String(secondsUntil(state, now)) },
  });
}

/** Takes one use of every window for `principal`, and says in headers what is left of the hour. Throws a Refusal where one is full. */
export async function takeUse(
  c: Context,
  services: Services,
  principal: string,
  windows: readonly Window[],
): Promise<void> {
  if (windows.length === 0) return;
  const { exceeded, windows: states } = await services.usage.take(principal, windows);
  if (exceeded) throw refused(exceeded, services.now());
  const shown = states.find(({ name }) => name !== "month");
  for (const [name, value] of Object.entries(shown ? rateHeaders(shown) : {})) c.header(name, value);
}

/** Takes one scan of the caller's plan. Throws a Refusal where there is none left. */
export const takeScan = (c: Context, services: Services, { principal, plan }: Caller): Promise<void> =>
  takeUse(c, services, principal, planWindows[plan]);
