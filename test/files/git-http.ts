import http from "node:http";
import type { AddressInfo } from "node:net";
import { answerByGit } from "../git-backend.ts";

/** What a client sent, as far as tests ask. */
export interface SeenRequest {
  readonly url: string;
  /** All headers of that name. */
  readonly authorization: readonly string[];
}

/** Serves the repositories below `root`. With `answer`, every request gets that status instead. */
export async function serveGit(root: string, answer?: number) {
  const seen: SeenRequest[] = [];
  const server = http.createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    seen.push({ url: path, authorization: request.headersDistinct["authorization"] ?? [] });
    if (answer !== undefined) response.writeHead(answer).end();
    else
      answerByGit(request, response, { root, path, wants: "uploadpack.allowAnySHA1InWant" }).catch(() =>
        response.destroy(),
      );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { address, seen, close: () => new Promise((resolve) => server.close(resolve)) };
}
