import type { Fault } from "./types.ts";

/** Faults as GitHub words them. */

/** The secondary rate limit: too much at once. */
export const secondaryLimit = (operation: string, retryAfter: number, times = 1): Fault => ({
  operation,
  times,
  status: 403,
  headers: { "retry-after": String(retryAfter) },
  body: {
    message: "You have exceeded a secondary rate limit. Please wait a few minutes before you try again.",
    documentation_url: "https://docs.github.com/rest/overview/rate-limits-for-the-rest-api#about-secondary-rate-limits",
  },
});

/** The hourly limit, used up until `reset` (seconds since 1970). */
export const primaryLimit = (operation: string, reset: number, times = 1): Fault => ({
  operation,
  times,
  status: 403,
  headers: { "x-ratelimit-remaining": "0", "x-ratelimit-reset": String(reset) },
  body: {
    message: "API rate limit exceeded for installation ID 1.",
    documentation_url: "https://docs.github.com/rest/overview/rate-limits-for-the-rest-api",
  },
});

/** What GitHub's front answers when what is behind it fell over: HTML, not JSON. */
export const badGateway = (operation: string, times = 1): Fault => ({
  operation,
  times,
  status: 502,
  headers: { "content-type": "text/html" },
  body: "<html><head><title>502 Bad Gateway</title></head></html>",
});

export const dropped = (operation: string, times = 1): Fault => ({ operation, times, drop: true });

/** The work is done and the answer is lost: to ask again would do it twice. */
export const lostAnswer = (operation: string, times = 1): Fault => ({ operation, times, drop: true, afterwards: true });
