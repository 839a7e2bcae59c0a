import { defaults, getUserAgentWithOrchestrationId } from "@actions/github/lib/utils";
import { retry } from "@octokit/plugin-retry";
import { throttling } from "@octokit/plugin-throttling";
import { Octokit } from "@octokit/rest";
import { messageOf } from "../core/errors.ts";
import type { Refused } from "./delivery.ts";

/** Where log lines go. */
export interface Log {
  info(message: string): void;
  warning(message: string): void;
}

export interface ClientOptions {
  readonly token: string;
  /** GITHUB_API_URL: another host on GitHub Enterprise Server. */
  readonly baseUrl: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly version: string;
  readonly log: Log;
  /** Milliseconds that one request may take (default 30 s). */
  readonly timeout?: number;
  /** Milliseconds that all waiting for rate limits together may take (default 3 min). */
  readonly patience?: number;
  /** How often a request that got no answer, or one of 5xx, is sent again (default 3). */
  readonly retries?: number;
  /** For tests. */
  readonly fetch?: typeof fetch;
}

/** An Octokit for one repository, with the token's kind. */
export interface GitHubClient {
  readonly octokit: Octokit;
  readonly owner: string;
  readonly repo: string;
  /** True for the token of a job or of an app: it belongs to no user. */
  readonly installation: boolean;
  /** By the same proxy, without the token: for addresses that GitHub signed. */
  readonly fetch: typeof fetch;
  readonly log: Log;
}

/** Statuses that mean the same however often one asks. 403 and 429 are the throttling plugin's, which knows when to come back. */
const final = [400, 401, 403, 404, 409, 410, 413, 422, 429, 451];
const defaultRetries = 3;
/** A limit that was waited for this often is not going to lift. */
const limitRetries = 2;

/**
 * A fetch with a time-out that covers the body as well: Octokit reads a body that breaks off as an empty text.
 * Throws what `fetch` throws, a TimeoutError included.
 */
function boundedFetch(inner: typeof fetch, timeout: number): typeof fetch {
  return async (input, init) => {
    const response = await inner(input, { ...init, signal: AbortSignal.timeout(timeout) });
    const body = await response.arrayBuffer();
    const hasBody = body.byteLength > 0 && ![204, 205, 304].includes(response.status);
    return new Response(hasBody ? body : null, response);
  };
}

/** Waits for a limit at most twice, and not longer than the patience of the whole run. */
function limitHandler(kind: string, log: Log, budget: { left: number }) {
  return (after: number, options: { method: string; url: string }, _: unknown, count: number): boolean => {
    const wait = after * 1000;
    const place = `${options.method} ${options.url}`;
    if (count >= limitRetries || wait > budget.left) {
      log.warning(`GitHub's ${kind} rate limit on ${place} asks for ${after} s more: given up`);
      return false;
    }
    budget.left -= wait;
    log.info(`GitHub's ${kind} rate limit on ${place}: again in ${after} s`);
    return true;
  };
}

const quiet = (): void => {};

/** The toolkit's fetch goes by the proxy that the environment names, on every version of Node. */
const toolkitFetch = (): typeof fetch => (defaults.request?.fetch as typeof fetch | undefined) ?? fetch;

/** A client that retries what may pass, waits where it is told to, and never logs the token. */
export function createClient(options: ClientOptions): GitHubClient {
  const [owner = "", repo = ""] = options.repository.split("/");
  const budget = { left: options.patience ?? 180_000 };
  const bare = options.fetch ?? toolkitFetch();
  const Client = Octokit.plugin(retry, throttling);
  const octokit = new Client({
    auth: options.token,
    baseUrl: options.baseUrl,
    userAgent: getUserAgentWithOrchestrationId(`skill-scan/${options.version}`) ?? "skill-scan",
    log: { debug: quiet, info: quiet, warn: options.log.warning, error: quiet },
    request: { fetch: boundedFetch(bare, options.timeout ?? 30_000) },
    retry: { doNotRetry: final, retries: options.retries ?? defaultRetries },
    throttle: {
      onRateLimit: limitHandler("primary", options.log, budget),
      onSecondaryRateLimit: limitHandler("secondary", options.log, budget),
    },
  });
  return { octokit, owner, repo, installation: options.token.startsWith("ghs_"), fetch: bare, log: options.log };
}

/** Resolves after some milliseconds. */
export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** Status of a failed request; 0 when none came back: a time-out, a broken connection. */
export function statusOf(error: unknown): number {
  if (typeof error !== "object" || error === null || !("status" in error)) return 0;
  // Octokit says 500 where no answer came; a real 500 has a response.
  return "response" in error && error.response !== undefined && typeof error.status === "number" ? error.status : 0;
}

/** One line about a failed request, for people: no stack, no token, no address with a query. */
export function failureOf(error: unknown): string {
  const status = statusOf(error);
  const words = messageOf(error)
    .replace(/ - https?:\S+/g, "")
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, 300);
  return status === 0 ? `no answer (${words})` : `HTTP ${status} (${words})`;
}

/** Of a failed request the headers of its answer, where one came. */
function headersOf(error: unknown): Readonly<Record<string, unknown>> {
  if (typeof error !== "object" || error === null || !("response" in error)) return {};
  const { response } = error;
  if (typeof response !== "object" || response === null || !("headers" in response)) return {};
  return (response.headers ?? {}) as Readonly<Record<string, unknown>>;
}

/** A failed request as what GitHub refused: `refusalOf` makes the line for people of it. */
export function refusedBy(error: unknown): Refused {
  const accepted = headersOf(error)["x-accepted-github-permissions"];
  return {
    status: statusOf(error),
    words: failureOf(error),
    ...(typeof accepted === "string" && { accepted }),
  };
}
