import { spawn } from "node:child_process";
import http from "node:http";
import type { AddressInfo } from "node:net";

/** What a client sent, as far as tests ask. */
export interface SeenRequest {
  readonly url: string;
  /** All headers of that name. */
  readonly authorization: readonly string[];
}

/** Cuts the answer of a CGI program into its headers and its body. */
function splitAnswer(answer: Buffer): { status: number; headers: [string, string][]; body: Buffer } {
  const end = answer.indexOf("\r\n\r\n");
  const lines = answer.subarray(0, end).toString("latin1").split("\r\n");
  const headers = lines.map((line): [string, string] => {
    const colon = line.indexOf(":");
    return [line.slice(0, colon), line.slice(colon + 1).trim()];
  });
  const status = headers.find(([name]) => name === "Status")?.[1];
  return { status: Number.parseInt(status ?? "200", 10), headers, body: answer.subarray(end + 4) };
}

/** Serves the repositories below `root` by git's own `http-backend`. With `answer`, every request gets that status instead. */
export async function serveGit(root: string, answer?: number) {
  const seen: SeenRequest[] = [];
  const server = http.createServer((request, response) => {
    const url = new URL(request.url ?? "/", "http://localhost");
    seen.push({ url: url.pathname, authorization: request.headersDistinct["authorization"] ?? [] });
    if (answer !== undefined) {
      response.writeHead(answer).end();
      return;
    }
    const backend = spawn("git", ["-c", "safe.directory=*", "http-backend"], {
      env: {
        PATH: process.env["PATH"],
        GIT_PROJECT_ROOT: root,
        GIT_HTTP_EXPORT_ALL: "1",
        GIT_PROTOCOL: request.headers["git-protocol"] as string | undefined,
        PATH_INFO: url.pathname,
        QUERY_STRING: url.search.slice(1),
        REQUEST_METHOD: request.method,
        CONTENT_TYPE: request.headers["content-type"],
        HTTP_CONTENT_ENCODING: request.headers["content-encoding"],
        GIT_CONFIG_COUNT: "2",
        GIT_CONFIG_KEY_0: "safe.directory",
        GIT_CONFIG_VALUE_0: "*",
        GIT_CONFIG_KEY_1: "uploadpack.allowAnySHA1InWant",
        GIT_CONFIG_VALUE_1: "true",
      },
    });
    request.pipe(backend.stdin);
    const output: Buffer[] = [];
    backend.stdout.on("data", (chunk: Buffer) => output.push(chunk));
    backend.on("close", () => {
      const { status, headers, body } = splitAnswer(Buffer.concat(output));
      response.writeHead(status, headers.filter(([name]) => name !== "Status").flat()).end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { address, seen, close: () => new Promise((resolve) => server.close(resolve)) };
}
