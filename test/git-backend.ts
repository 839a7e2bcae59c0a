import { spawn } from "node:child_process";
import type { IncomingMessage, ServerResponse } from "node:http";

/** A request for git: the folder of repositories, the path below it, and the body when it has been read already. */
export interface GitRequest {
  readonly root: string;
  readonly path: string;
  readonly body?: Buffer;
  /** Which commits may be fetched by their id, besides those that a ref names: what a ref reaches (as GitHub allows), or any. */
  readonly wants: "uploadpack.allowReachableSHA1InWant" | "uploadpack.allowAnySHA1InWant";
}

function environment(request: IncomingMessage, { root, path, body, wants }: GitRequest): NodeJS.ProcessEnv {
  return {
    PATH: process.env["PATH"],
    GIT_CONFIG_COUNT: "2",
    GIT_CONFIG_KEY_0: wants,
    GIT_CONFIG_VALUE_0: "true",
    GIT_CONFIG_KEY_1: "safe.directory",
    GIT_CONFIG_VALUE_1: "*",
    GIT_PROJECT_ROOT: root,
    GIT_HTTP_EXPORT_ALL: "1",
    GIT_PROTOCOL: String(request.headers["git-protocol"] ?? ""),
    PATH_INFO: path,
    QUERY_STRING: new URL(request.url ?? "/", "http://localhost").search.slice(1),
    REQUEST_METHOD: request.method ?? "GET",
    CONTENT_TYPE: request.headers["content-type"] ?? "",
    ...(body && { CONTENT_LENGTH: String(body.length) }),
    HTTP_CONTENT_ENCODING: request.headers["content-encoding"] ?? "",
    REMOTE_ADDR: "127.0.0.1",
  };
}

/** Cuts the answer of a CGI program into its status, its headers and its body. */
function splitAnswer(answer: Buffer): { status: number; headers: Record<string, string>; body: Buffer } {
  const end = answer.indexOf("\r\n\r\n");
  const lines = answer.subarray(0, Math.max(0, end)).toString("latin1").split("\r\n").filter(Boolean);
  const pairs = lines.map((line): [string, string] => {
    const colon = line.indexOf(":");
    return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
  });
  const { status = "200", ...headers } = Object.fromEntries(pairs);
  return { status: Number.parseInt(status, 10), headers, body: answer.subarray(end + 4) };
}

/** Answers a fetch by git's own `http-backend`, a CGI program. Resolves with the status that was sent. */
export function answerByGit(request: IncomingMessage, response: ServerResponse, asked: GitRequest): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn("git", ["http-backend"], { env: environment(request, asked) });
    const chunks: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.on("error", reject);
    child.on("close", () => {
      const { status, headers, body } = splitAnswer(Buffer.concat(chunks));
      response.writeHead(status, headers).end(body);
      resolve(status);
    });
    // It may answer without reading all that it was sent.
    child.stdin.on("error", () => undefined);
    if (asked.body) child.stdin.end(asked.body);
    else request.pipe(child.stdin);
  });
}
