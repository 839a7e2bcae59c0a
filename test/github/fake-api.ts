import { createClient, type GitHubClient } from "../../src/github/client.ts";

export interface Call {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: Record<string, unknown>;
  readonly headers: Headers;
}

/** What a request gets: a status with JSON, a text or bytes as they are, or an error in place of an answer. */
export type Reply =
  | {
      status: number;
      json?: unknown;
      text?: string;
      bytes?: Uint8Array<ArrayBuffer> | ReadableStream;
      headers?: Record<string, string>;
    }
  | Error;

/** Answers requests from a function, through the real Octokit with its retries and limits. */
export class FakeApi {
  readonly calls: Call[] = [];
  readonly log: string[] = [];
  readonly client: GitHubClient;

  constructor(answer: (call: Call, count: number) => Reply | Promise<Reply>, token = "ghs_0123456789") {
    this.client = createClient({
      token,
      baseUrl: "https://api.example.com",
      repository: "octo/skills",
      version: "0.0.0",
      log: { info: (line) => this.log.push(line), warning: (line) => this.log.push(line) },
      fetch: async (input, init) => this.answered(answer, String(input), init ?? {}),
    });
  }

  private async answered(
    answer: (call: Call, count: number) => Reply | Promise<Reply>,
    address: string,
    init: RequestInit,
  ): Promise<Response> {
    const url = new URL(address);
    const body = typeof init.body === "string" ? (JSON.parse(init.body) as Record<string, unknown>) : {};
    const call: Call = {
      method: init.method ?? "GET",
      path: url.pathname,
      query: url.searchParams,
      body,
      headers: new Headers(init.headers),
    };
    this.calls.push(call);
    const reply = await answer(call, this.calls.length);
    if (reply instanceof Error) throw reply;
    const headers = { "content-type": "application/json; charset=utf-8", ...reply.headers };
    return new Response(reply.bytes ?? reply.text ?? JSON.stringify(reply.json ?? {}), {
      status: reply.status,
      headers,
    });
  }

  /** Method and path of each call, in order. */
  get trace(): string[] {
    return this.calls.map(({ method, path }) => `${method} ${path}`);
  }
}

/** What `fetch` throws when the connection breaks. */
export const reset = (): Error => new TypeError("fetch failed", { cause: new Error("read ECONNRESET") });

/** What `fetch` throws when the signal of a time-out fires. */
export const timedOut = (): Error => new DOMException("The operation was aborted due to timeout", "TimeoutError");

/** What GitHub answers when too much is asked at once. */
export const secondaryLimit = (after = 1): Reply => ({
  status: 403,
  json: { message: "You have exceeded a secondary rate limit. Please wait a few minutes before you try again." },
  headers: { "retry-after": String(after) },
});
