import type { IncomingMessage, ServerResponse } from "node:http";
import { Readable } from "node:stream";
import type { GitHubEmulator } from "../emulator/github.ts";

/** Statuses without a body. */
const bodiless = [204, 205, 304];

/** What `fetch` throws when the connection breaks. */
const reset = (): Error => new TypeError("fetch failed", { cause: new Error("other side closed") });

function responseFor(resolve: (response: Response) => void, reject: (error: unknown) => void): ServerResponse {
  let init: ResponseInit = {};
  const response = {
    writeHead: (status: number, headers: Record<string, string>) => {
      init = { status, headers };
      return response;
    },
    end: (body?: string | Uint8Array<ArrayBuffer>) =>
      resolve(new Response(bodiless.includes(init.status ?? 0) ? null : (body ?? null), init)),
    write: (_: string, done: () => void) => done(),
    destroy: () => reject(reset()),
  };
  return response as unknown as ServerResponse;
}

/** A fetch that hands each request to the emulator without a socket, to which most of the time would go. It follows no redirect. */
export const directFetch =
  (github: GitHubEmulator): typeof fetch =>
  async (input, init = {}) => {
    const { pathname, search } = new URL(String(input));
    const headers = Object.fromEntries(new Headers(init.headers));
    const chunks = typeof init.body === "string" ? [Buffer.from(init.body)] : [];
    const request = Object.assign(Readable.from(chunks), {
      method: init.method ?? "GET",
      url: pathname + search,
      headers,
    });
    return new Promise<Response>((resolve, reject) => {
      init.signal?.addEventListener("abort", () => reject(init.signal?.reason));
      github.serve(request as unknown as IncomingMessage, responseFor(resolve, reject)).catch(reject);
    });
  };
