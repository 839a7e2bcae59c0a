import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";

/** What a host answers at a path. */
export type Answer =
  | string
  | Uint8Array
  | { readonly json: unknown; readonly headers?: Readonly<Record<string, string>> }
  | { readonly redirect: string; readonly status?: number }
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: string }
  /** Begins and never ends. */
  | { readonly hang: "before" | "within" }
  /** As many bytes, without saying so before. */
  | { readonly huge: number }
  /** As many bytes, packed with gzip as the answer's encoding. */
  | { readonly bomb: number };

export interface Request {
  readonly method: string;
  readonly url: URL;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A small server on this machine that answers what it is told. */
export interface Host {
  readonly origin: string;
  /** All that it was asked, in order. */
  readonly requests: Request[];
  close(): Promise<void>;
}

const chunk = Buffer.alloc(65_536, "x");

function pour(response: ServerResponse, left: number): void {
  if (left <= 0 || response.destroyed) response.end();
  else response.write(chunk.subarray(0, left), () => pour(response, left - chunk.length));
}

function give(response: ServerResponse, answer: Answer): void {
  if (typeof answer === "string" || answer instanceof Uint8Array) response.end(answer);
  else if ("json" in answer) {
    response.writeHead(200, { "content-type": "application/json", ...answer.headers });
    response.end(JSON.stringify(answer.json));
  } else if ("redirect" in answer) response.writeHead(answer.status ?? 302, { location: answer.redirect }).end();
  else if ("huge" in answer) pour(response, answer.huge);
  else if ("bomb" in answer) {
    response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync(Buffer.alloc(answer.bomb)));
  } else if ("status" in answer) response.writeHead(answer.status, answer.headers).end(answer.body);
  else if (answer.hang === "within") response.write("begun");
}

/** Starts a server at a free port of `address` that asks `answer` what to say; undefined is 404. */
export async function startHost(
  answer: (request: Request) => Answer | undefined,
  { address = "127.0.0.1", port = 0 } = {},
): Promise<Host> {
  const requests: Request[] = [];
  const server = createServer((incoming, response) => {
    const chunks: Buffer[] = [];
    incoming.on("data", (part: Buffer) => chunks.push(part));
    incoming.on("end", () => {
      const { method = "GET", headers } = incoming;
      const url = new URL(incoming.url ?? "/", "http://host");
      const request = { method, url, headers, body: Buffer.concat(chunks).toString() };
      requests.push(request);
      give(response, answer(request) ?? { status: 404, body: "Not Found" });
    });
  });
  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(port, address, resolve));
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { origin: `http://${address}:${(server.address() as AddressInfo).port}`, requests, close };
}
