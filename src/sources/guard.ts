import { lookup as systemLookup } from "node:dns";
import http, { type IncomingMessage } from "node:http";
import https from "node:https";
import type { LookupFunction } from "node:net";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import { RequestFilteringHttpAgent, RequestFilteringHttpsAgent } from "request-filtering-agent";
import { checkUrl, isPublicAddress, type Loopback, notPublic, parseUrl } from "./addresses.ts";
import { SourceError } from "./contracts.ts";

/** What a fetch may cost. */
export interface Bounds {
  /** Bytes of the answer, packed and unpacked. */
  readonly bytes: number;
  /** Ends it. */
  readonly signal: AbortSignal;
}

export interface GetOptions extends Bounds {
  /** The address that the operator configured, when `url` was made from it: its origin is trusted, wherever it is; no other is. */
  readonly base?: string;
  /** What is asked for; an answer of texts may come packed. */
  readonly accept?: string;
}

/** An answer of 200. */
export interface Got {
  /** Where it came from in the end. */
  readonly url: string;
  readonly bytes: Uint8Array;
  /** The `Link` header (RFC 8288), which leads to the next page. */
  readonly link: string | undefined;
}

/** For tests only. */
export interface GuardTesting extends Loopback {
  readonly lookup?: LookupFunction;
}

const userAgent = "skill-scan";
const maxRedirects = 5;
const redirects = new Set([301, 302, 303, 307, 308]);

const byStatus: Readonly<Record<number, SourceError["why"]>> = { 404: "not-found", 410: "not-found", 413: "too-large" };

const statusError = (status = 0): SourceError =>
  new SourceError(byStatus[status] ?? "upstream", `the host answered ${status}`);

/** Bytes as they pass; ends with an error at the first one too many. */
const bounded = (limit: number) =>
  async function* (chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    let size = 0;
    for await (const chunk of chunks) {
      size += chunk.length;
      if (size > limit) throw new SourceError("too-large", `the answer has more than ${limit} bytes`);
      yield chunk;
    }
  };

async function bodyOf(response: IncomingMessage, { bytes, signal }: Bounds): Promise<Uint8Array> {
  const encoding = response.headers["content-encoding"]?.toLowerCase() ?? "identity";
  if (!["identity", "gzip"].includes(encoding))
    throw new SourceError("upstream", "the answer is packed in a way not asked for");
  const chunks: Uint8Array[] = [];
  const keep = async (source: AsyncIterable<Uint8Array>): Promise<void> => {
    for await (const chunk of source) chunks.push(chunk);
  };
  const limit = bounded(bytes);
  if (encoding === "gzip") await pipeline(response, limit, createGunzip(), limit, keep, { signal });
  else await pipeline(response, limit, keep, { signal });
  return new Uint8Array(Buffer.concat(chunks));
}

interface Send {
  readonly method: "GET" | "POST";
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly signal: AbortSignal;
  readonly isTrusted: boolean;
}

/** HTTP for addresses that others give. Nothing of a caller's request goes along: no header, no cookie. */
export class Guard {
  private readonly testing: GuardTesting | undefined;
  private readonly agents: { readonly http: http.Agent; readonly https: https.Agent };

  constructor(testing?: GuardTesting) {
    this.testing = testing;
    // A second wall behind `lookup`, which also sees addresses that stand in a URL.
    const options = { keepAlive: false, allowIPAddressList: [...(testing?.addresses ?? [])] };
    this.agents = { http: new RequestFilteringHttpAgent(options), https: new RequestFilteringHttpsAgent(options) };
  }

  /**
   * Gets an address: at most five redirects, each checked as the first, none from https to http, and trusted only while all were.
   * Throws a SourceError for what is refused, for every status but 200, and at the bounds. Its message names no address.
   */
  async get(address: string, options: GetOptions): Promise<Got> {
    let url = parseUrl(address);
    let isTrusted = options.base !== undefined;
    const headers = { accept: options.accept ?? "*/*", "accept-encoding": options.accept ? "gzip" : "identity" };
    for (let hop = 0; hop <= maxRedirects; hop++) {
      isTrusted &&= url.origin === parseUrl(options.base!).origin;
      if (!isTrusted) checkUrl(url, this.testing);
      const response = await this.send(url, { method: "GET", headers, signal: options.signal, isTrusted });
      const next = redirects.has(response.statusCode ?? 0) ? response.headers.location : undefined;
      if (next === undefined) return this.got(url, response, options);
      response.destroy();
      const target = parseUrl(next, url);
      if (url.protocol === "https:" && target.protocol !== "https:") {
        throw new SourceError("refused", "the host redirects from https to something else");
      }
      url = target;
    }
    throw new SourceError("upstream", `the host redirects more than ${maxRedirects} times`);
  }

  /** Sends JSON. Follows no redirect; throws a SourceError unless it is answered 2xx. */
  async post(
    address: string,
    body: string,
    headers: Readonly<Record<string, string>>,
    signal: AbortSignal,
  ): Promise<void> {
    const url = parseUrl(address);
    checkUrl(url, this.testing);
    const all = { ...headers, "content-type": "application/json" };
    const response = await this.send(url, { method: "POST", headers: all, body, signal, isTrusted: false });
    response.destroy();
    const status = response.statusCode ?? 0;
    if (status < 200 || status > 299) throw statusError(status);
  }

  private async got(url: URL, response: IncomingMessage, options: GetOptions): Promise<Got> {
    try {
      if (response.statusCode !== 200) throw statusError(response.statusCode);
      if (Number(response.headers["content-length"] ?? 0) > options.bytes) {
        throw new SourceError("too-large", `the answer has more than ${options.bytes} bytes`);
      }
      const bytes = await bodyOf(response, options);
      return { url: url.href, bytes, link: [response.headers.link].flat().join(", ") || undefined };
    } catch (error) {
      response.destroy();
      throw this.fault(error, options.signal);
    }
  }

  private send(url: URL, { method, headers, body, signal, isTrusted }: Send): Promise<IncomingMessage> {
    const isSecure = url.protocol === "https:";
    const agent = isSecure ? this.agents.https : this.agents.http;
    const guarded = isTrusted ? {} : { agent, lookup: this.lookup() };
    return new Promise((resolve, reject) => {
      const request = (isSecure ? https : http).request(url, {
        agent: false,
        ...guarded,
        method,
        headers: { ...headers, "user-agent": userAgent },
        signal,
      });
      request.on("response", resolve);
      request.on("error", (error) => reject(this.fault(error, signal)));
      // Also without an error, as after an answer that wants another protocol.
      request.on("close", () => reject(this.fault(undefined, signal)));
      request.end(body);
    });
  }

  /** The addresses of a name, of which the connection takes one: what was checked is what is connected to. */
  private lookup(): LookupFunction {
    const { lookup = systemLookup as LookupFunction, addresses = [] } = this.testing ?? {};
    return (host, options, done) => {
      lookup(host, { ...options, all: true }, (error, found) => {
        const list = Array.isArray(found) ? found : [];
        const arePublic = list.every(({ address }) => isPublicAddress(address) || addresses.includes(address));
        const [first] = list;
        // A name that does not exist is told like one that is near.
        if (error || !first || !arePublic) done(Object.assign(notPublic(), { code: "ENOTFOUND" }), "", 4);
        else if (options.all) done(null, list);
        else done(null, first.address, first.family);
      });
    };
  }

  private fault(error: unknown, signal: AbortSignal): SourceError {
    if (error instanceof SourceError) return error;
    if (signal.aborted) return new SourceError("timeout", "the host took too long");
    if (error instanceof Error && /is not allowed\. Because/.test(error.message)) return notPublic();
    return new SourceError("upstream", "the host gave no usable answer", { cause: error });
  }
}
