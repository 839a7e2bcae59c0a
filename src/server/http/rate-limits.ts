import type { WindowState } from "../services.ts";

/** Whole seconds until a window has room again, at least one: what `Retry-After` says (RFC 9110). */
export const secondsUntil = ({ resetAt }: Pick<WindowState, "resetAt">, now: Date): number =>
  Math.max(1, Math.ceil((resetAt.getTime() - now.getTime()) / 1000));

/** What is left of a window, in the headers that the references of AgentGuard and SkillScan name; the reset in seconds since 1970. */
export const rateHeaders = ({ limit, remaining, resetAt }: WindowState): Readonly<Record<string, string>> => ({
  "X-RateLimit-Limit": String(limit),
  "X-RateLimit-Remaining": String(remaining),
  "X-RateLimit-Reset": String(Math.ceil(resetAt.getTime() / 1000)),
});
