import { spawn } from "node:child_process";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { GitDirectory } from "./git-directory.ts";

/** Path of a repository's git address, as `/octo/skills.git/info/refs`, split into repository and rest. */
export const gitPath = /^\/([^/]+\/[^/]+?)(?:\.git)?(\/(?:info\/refs|git-upload-pack))$/;

/** Token in the header that git sends: basic authentication, the name of the user does not matter. */
export function basicToken(header: string | undefined): string | undefined {
  const encoded = /^basic (.+)$/i.exec(header ?? "")?.[1];
  return encoded === undefined
    ? undefined
    : Buffer.from(encoded, "base64")
        .toString("utf8")
        .replace(/^[^:]*:/, "");
}

function environment(request: IncomingMessage, git: GitDirectory, rest: string, body: Buffer): NodeJS.ProcessEnv {
  return {
    PATH: process.env["PATH"],
    // What GitHub allows: any object that some ref reaches may be fetched by its id.
    GIT_CONFIG_COUNT: "2",
    GIT_CONFIG_KEY_0: "uploadpack.allowReachableSHA1InWant",
    GIT_CONFIG_VALUE_0: "true",
    GIT_CONFIG_KEY_1: "safe.directory",
    GIT_CONFIG_VALUE_1: "*",
    GIT_PROJECT_ROOT: git.path,
    GIT_HTTP_EXPORT_ALL: "1",
    GIT_PROTOCOL: String(request.headers["git-protocol"] ?? ""),
    PATH_INFO: rest,
    QUERY_STRING: new URL(request.url ?? "/", "http://localhost").search.slice(1),
    REQUEST_METHOD: request.method ?? "GET",
    CONTENT_TYPE: request.headers["content-type"] ?? "",
    CONTENT_LENGTH: String(body.length),
    HTTP_CONTENT_ENCODING: request.headers["content-encoding"] ?? "",
    REMOTE_ADDR: "127.0.0.1",
  };
}

/** Answers a fetch by git's own `http-backend`, a CGI program. Resolves with the status that was sent. */
export function serveGit(
  request: IncomingMessage,
  response: ServerResponse,
  git: GitDirectory,
  rest: string,
  body: Buffer,
): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn("git", ["http-backend"], { env: environment(request, git, rest, body) });
    const chunks: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.on("error", reject);
    child.on("close", () => {
      const output = Buffer.concat(chunks);
      const end = output.indexOf("\r\n\r\n");
      const headers = output.subarray(0, Math.max(0, end)).toString("latin1").split("\r\n");
      const pairs = headers.map((line): [string, string] => {
        const colon = line.indexOf(":");
        return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
      });
      const fields = Object.fromEntries(pairs.filter(([name]) => name !== ""));
      const status = Number.parseInt(fields["status"] ?? "200", 10);
      const { status: _, ...rest } = fields;
      response.writeHead(status, rest);
      response.end(output.subarray(end + 4));
      resolve(status);
    });
    child.stdin.end(body);
  });
}
