import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { answerByGit } from "../../git-backend.ts";
import { githubContract, type Match } from "./contract.ts";
import { basicToken, gitPath } from "./git-http.ts";
import { stored, storePath } from "./handlers/actions.ts";
import { answerGraphql } from "./handlers/graphql.ts";
import { handlers } from "./handlers/index.ts";
import { requirePermission } from "./permissions.ts";
import { State } from "./state.ts";
import {
  type Analysis,
  type Answer,
  ApiError,
  type EmulatorOptions,
  type Fault,
  type Recorded,
  type StoredArtifact,
  type StoredCheckRun,
  type StoredComment,
  type StoredReview,
  type StoredReviewComment,
  type Token,
} from "./types.ts";

/** A request that is being answered. */
interface Call {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly url: URL;
  readonly operation: string;
  readonly match: Match | undefined;
  readonly body: unknown;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/**
 * GitHub's REST API on loopback with a real git repository behind it. Every request and every answer is held
 * against GitHub's own description; what does not fit is in `violations`, which a test expects to be empty.
 * Serves the repository to `git fetch` as well.
 */
export class GitHubEmulator {
  readonly violations: string[] = [];
  readonly requests: Recorded[] = [];
  readonly options: EmulatorOptions;
  readonly #state: State;
  readonly #server: Server;
  readonly #contract = githubContract();
  readonly #faults: { fault: Fault; after: number; left: number }[] = [];
  #remaining = 5000;

  constructor(options: EmulatorOptions) {
    this.options = options;
    this.#state = new State(options);
    this.#server = createServer((request, response) => {
      this.serve(request, response).catch((error: unknown) => {
        this.violations.push(`the emulator crashed: ${error instanceof Error ? error.stack : String(error)}`);
        response.destroy();
      });
    });
  }

  /** Address of the API; the web and git address too. */
  get url(): string {
    return this.#state.origin;
  }

  get comments(): StoredComment[] {
    return this.#state.comments;
  }

  /** What workflow runs left, the oldest first. */
  get artifacts(): StoredArtifact[] {
    return this.#state.artifacts;
  }

  get checkRuns(): readonly StoredCheckRun[] {
    return this.#state.checkRuns;
  }

  /** Reviews that people made; a test adds to them. */
  get reviews(): StoredReview[] {
    return this.#state.reviews;
  }

  get reviewComments(): StoredReviewComment[] {
    return this.#state.reviewComments;
  }

  get analyses(): readonly Analysis[] {
    return this.#state.analyses;
  }

  /** Listens on a free port of the loopback interface. */
  async start(): Promise<this> {
    await new Promise<void>((resolve) => this.#server.listen(0, "127.0.0.1", resolve));
    this.#state.origin = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
    return this;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  /** Plans a fault for the next exchanges that it fits; returns how many of them are left. */
  plan(fault: Fault): { readonly left: number } {
    const planned = { fault, after: fault.after ?? 0, left: fault.times ?? 1 };
    this.#faults.push(planned);
    return planned;
  }

  /** Forgets the faults that are still planned. */
  forget(): void {
    this.#faults.length = 0;
  }

  /** Exchanges of one operation. */
  of(operation: string): Recorded[] {
    return this.requests.filter((exchange) => exchange.operation === operation);
  }

  /** Puts a comment there that someone else wrote. */
  addComment(issue: number, login: string, body: string, type: "Bot" | "User" = "User"): StoredComment {
    const created = "2026-01-01T00:00:00Z";
    const comment: StoredComment = { id: this.#state.nextId(), issue, login, type, body, created, updated: created };
    this.comments.push(comment);
    return comment;
  }

  /** Answers one request. */
  async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const bytes = await bodyOf(request);
    const url = new URL(request.url ?? "/", this.url);
    const method = request.method ?? "GET";
    const git = gitPath.exec(url.pathname);
    if (git) return this.#serveGit(request, response, git, bytes);
    const store = storePath.exec(url.pathname);
    if (store) return this.#serveStore(request, response, store, url);
    const match = this.#contract.match(method, url.pathname);
    const operation = url.pathname === "/graphql" ? "graphql" : (match?.id ?? `${method} ${url.pathname}`);
    const call = { request, response, url, operation, match, body: parsed(bytes.toString("utf8")) };
    const fault = this.#nextFault(operation);
    if (!fault) return this.#send(call, await this.#answer(call));
    await this.#spoil(call, fault);
  }

  #nextFault(operation: string): Fault | undefined {
    const index = this.#faults.findIndex(({ fault }) => fault.operation === undefined || fault.operation === operation);
    const planned = this.#faults[index];
    if (!planned) return undefined;
    if (planned.after > 0) {
      planned.after -= 1;
      return undefined;
    }
    planned.left -= 1;
    if (planned.left <= 0) this.#faults.splice(index, 1);
    return planned.fault;
  }

  async #spoil(call: Call, fault: Fault): Promise<void> {
    const done = fault.afterwards || fault.change ? await this.#answer(call) : undefined;
    // Not kept alive: a test that is over does not wait for a fault that is still waiting.
    if (fault.delay !== undefined) await wait(fault.delay, undefined, { ref: false });
    if (fault.drop) {
      this.#record(call, 0);
      call.response.destroy();
    } else if (fault.truncate) {
      this.#record(call, 200);
      call.response.writeHead(200, { "content-type": "application/json", "content-length": "5000" });
      call.response.write('[{"sha":"', () => call.response.destroy());
    } else if (fault.change && done) {
      this.#write(call, { ...done, data: fault.change(done.data) });
    } else if (fault.status !== undefined) {
      this.#write(call, {
        status: fault.status,
        data: fault.body ?? { message: "planned" },
        headers: fault.headers ?? {},
      });
    } else {
      this.#send(call, done ?? (await this.#answer(call)));
    }
  }

  /** What GitHub would answer; refusals included. */
  async #answer({ request, url, operation, match, body }: Call): Promise<Answer> {
    try {
      if (!request.headers["user-agent"]) throw new ApiError(403, "Make sure your request has a User-Agent header");
      if (operation === "graphql") return await this.#graphql(request, body);
      if (!match) {
        this.violations.push(`not an operation of the contract: ${operation}`);
        throw new ApiError(404, "Not Found");
      }
      this.violations.push(...this.#contract.request(match, url.searchParams, body));
      const text = request.headers.authorization?.replace(/^(token|bearer) /i, "");
      const token = this.#token(text);
      const state = this.#stateFor(match, text ?? "");
      requirePermission(match.id, token, state.options.private ?? true);
      const handler = handlers[match.id];
      if (!handler) throw new Error(`the emulator has no answer for ${match.id}`);
      const raw = /github\.(v3\.)?raw/.test(request.headers.accept ?? "");
      const fields = (body ?? {}) as Readonly<Record<string, unknown>>;
      return await handler({ path: match.path, query: url.searchParams, body: fields, token, url, raw }, state);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      const { status, message, extra, headers } = error;
      const data = { message, documentation_url: "https://docs.github.com/rest", status: String(status), ...extra };
      return { status, data, headers };
    }
  }

  async #graphql(request: IncomingMessage, body: unknown): Promise<Answer> {
    const token = this.#token(request.headers.authorization?.replace(/^(token|bearer) /i, ""));
    const { answer, objections } = await answerGraphql(this.#state, token, body);
    this.violations.push(...objections);
    return answer;
  }

  #token(text: string | undefined): Token {
    const token = this.options.tokens[text ?? ""];
    if (!token) throw new ApiError(401, text === undefined ? "Requires authentication" : "Bad credentials");
    return token;
  }

  /** The state of the repository that an operation is about: the main one, or another one that the token may read. */
  #stateFor({ path, id }: Match, token: string): State {
    const { owner, repository, others = [] } = this.options;
    const name = `${path["owner"] ?? owner}/${path["repo"] ?? repository}`;
    if (name === `${owner}/${repository}`) return this.#state;
    const other = others.find((each) => `${each.owner}/${each.repository}` === name);
    const isSeen = other && (other.readers === undefined || other.readers.includes(token));
    // What a token may not see is not there, as GitHub has it; nothing is written to it here.
    if (!isSeen || !["repos/get-commit", "repos/get-content"].includes(id)) throw new ApiError(404, "Not Found");
    const state = new State({ ...this.options, ...other, private: false });
    state.origin = this.#state.origin;
    return state;
  }

  #send(call: Call, answer: Answer): void {
    const { match } = call;
    if (match && answer.bytes === undefined) {
      this.violations.push(...this.#contract.response(match, answer.status, answer.data));
    }
    this.#write(call, answer);
  }

  #write(call: Call, { status, data, bytes, headers }: Answer): void {
    this.#record(call, status);
    this.#remaining -= 1;
    const text = typeof data === "string" ? data : JSON.stringify(data);
    call.response.writeHead(status, {
      "content-type": bytes ? "application/vnd.github.raw; charset=utf-8" : "application/json; charset=utf-8",
      "x-github-request-id": `EMULATOR:${this.requests.length}`,
      "x-github-api-version-selected": "2022-11-28",
      "x-ratelimit-limit": "5000",
      "x-ratelimit-remaining": String(this.#remaining),
      "x-ratelimit-reset": String(Math.floor(Date.now() / 1000) + 3600),
      "x-ratelimit-resource": "core",
      ...headers,
    });
    call.response.end(bytes ?? text);
  }

  #record({ request, operation, body }: Call, status: number): void {
    const { method = "", url = "" } = request;
    this.requests.push({ method, url, operation, status, body, at: performance.now() });
  }

  async #serveStore(
    request: IncomingMessage,
    response: ServerResponse,
    path: RegExpExecArray,
    url: URL,
  ): Promise<void> {
    const operation = "store/get";
    const hasToken = request.headers.authorization !== undefined;
    if (hasToken) this.violations.push("the token was sent to the store of artifacts");
    const fault = this.#nextFault(operation);
    if (fault) return this.#spoil({ request, response, url, operation, match: undefined, body: undefined }, fault);
    const { status, bytes } = stored(this.#state, path, hasToken);
    const { method = "" } = request;
    this.requests.push({ method, url: request.url ?? "", operation, status, body: undefined, at: performance.now() });
    response.writeHead(status, { "content-type": "application/zip" }).end(bytes);
  }

  async #serveGit(request: IncomingMessage, response: ServerResponse, found: RegExpExecArray, bytes: Buffer) {
    const { git, owner, repository } = this.options;
    const [, name = "", rest = ""] = found;
    const token = this.options.tokens[basicToken(request.headers.authorization) ?? ""];
    const mayRead = this.options.private === false || token?.permissions.contents !== undefined;
    // What GitHub allows: any commit that some ref reaches may be fetched by its id.
    const wants = "uploadpack.allowReachableSHA1InWant";
    const refusal = name !== `${owner}/${repository}` ? 404 : mayRead ? undefined : 401;
    if (refusal !== undefined) response.writeHead(refusal, { "www-authenticate": 'Basic realm="GitHub"' }).end();
    const status =
      refusal ?? (await answerByGit(request, response, { root: git.path, path: rest, body: bytes, wants }));
    const { method = "", url = "" } = request;
    this.requests.push({ method, url, operation: "git/fetch", status, body: undefined, at: performance.now() });
  }
}
