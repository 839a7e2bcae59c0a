import { execFile } from "node:child_process";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { promisify } from "node:util";
import { afterEach, describe, expect, it } from "vitest";
import { createClient, failureOf, statusOf } from "../../src/github/client.ts";
import { ObjectReader } from "../../src/github/objects.ts";
import { FakeApi } from "./fake-api.ts";

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

/** The address of a server on this machine that answers with `write`. */
async function serving(write: Parameters<typeof createServer>[1]): Promise<string> {
  const made = createServer(write as never);
  server = made;
  await new Promise<void>((resolve) => made.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(made.address() as AddressInfo).port}`;
}

const options = {
  token: "ghs_x",
  repository: "octo/skills",
  version: "1.2.3",
  log: { info: () => {}, warning: () => {} },
};
const once = { owner: "octo", repo: "skills", request: { retries: 0 } };

describe("the client", () => {
  it("gives up a request whose body never ends", async () => {
    const baseUrl = await serving((_, response) => {
      response.writeHead(200, { "content-type": "application/json" });
      response.write('{"full_name":');
    });
    const { octokit } = createClient({ ...options, baseUrl, timeout: 200 });
    const error: unknown = await octokit.rest.repos.get(once).catch((thrown: unknown) => thrown);
    expect(statusOf(error)).toBe(0);
    expect(failureOf(error)).toMatch(/^no answer \(.*timeout/);
  });

  it("takes a body that breaks off for no answer", async () => {
    const baseUrl = await serving((_, response) => {
      response.writeHead(200, { "content-type": "application/json", "content-length": "5000" });
      response.write('{"full_name":');
      setTimeout(() => response.destroy(), 20);
    });
    const { octokit } = createClient({ ...options, baseUrl });
    const error: unknown = await octokit.rest.repos.get(once).catch((thrown: unknown) => thrown);
    expect(statusOf(error)).toBe(0);
    expect(failureOf(error)).toMatch(/^no answer/);
  });

  it("says who it is, and where it looks", () => {
    const api = new FakeApi(() => ({ status: 200, json: {} }));
    expect(api.client).toMatchObject({ owner: "octo", repo: "skills", installation: true });
  });

  it("sends the version and the token in headers", async () => {
    const api = new FakeApi(() => ({ status: 200, json: {} }), "ghp_y");
    await api.client.octokit.rest.repos.get({ owner: "octo", repo: "skills" });
    expect(api.client.installation).toBe(false);
    expect(api.calls[0]!.headers.get("user-agent")).toContain("skill-scan/0.0.0");
    expect(api.calls[0]!.headers.get("authorization")).toBe("token ghp_y");
  });
});

describe("a failure in words", () => {
  it.each([
    [new Error("read ECONNRESET"), "no answer (read ECONNRESET)"],
    ["text", "no answer (text)"],
    [
      Object.assign(new Error("Not Found - https://docs.github.com/rest"), { status: 404, response: {} }),
      "HTTP 404 (Not Found)",
    ],
    [Object.assign(new Error("other side closed"), { status: 500 }), "no answer (other side closed)"],
    [Object.assign(new Error("<html>\n<h1>Bad</h1>"), { status: 502, response: {} }), "HTTP 502 (<html> <h1>Bad</h1>)"],
  ])("of %s", (error, words) => {
    expect(failureOf(error)).toBe(words);
  });
});

it("goes by the proxy of the environment", async () => {
  const asked: string[] = [];
  const proxy = await serving(() => {});
  server!.on("connect", (request, socket) => {
    asked.push(request.url ?? "");
    socket.end("HTTP/1.1 502 Bad Gateway\r\n\r\n");
  });
  // In a process of its own: the toolkit reads the environment when it is loaded.
  const code = `
    const { createClient } = await import(${JSON.stringify(new URL("../../src/github/client.ts", import.meta.url).href)});
    const log = { info() {}, warning() {} };
    const { octokit } = createClient({ token: "x", repository: "o/r", version: "0", log, baseUrl: "https://api.example.com" });
    await octokit.rest.repos.get({ owner: "o", repo: "r", request: { retries: 0 } }).catch(() => {});`;
  const env = { ...process.env, GITHUB_API_URL: "https://api.example.com", https_proxy: proxy, no_proxy: "" };
  await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", code], { env });
  expect(asked).toEqual(["api.example.com:443"]);
});

describe("git objects", () => {
  const reader = (json: unknown) => {
    const api = new FakeApi(() => ({ status: 200, json }));
    return { api, objects: new ObjectReader(api.client) };
  };

  it("asks for a tree whole only when told to", async () => {
    const { api, objects } = reader({ sha: "a", truncated: false, tree: [] });
    await objects.getTree("a", true);
    await objects.getTree("a", false);
    expect(api.calls.map(({ query }) => query.toString())).toEqual(["recursive=1", ""]);
  });

  it.each([[{}], ["<html>"], [null], [[]]])("does not take %j for an answer", async (json) => {
    await expect(reader(json).objects.getTree("a", true)).rejects.toThrow(/not a tree/);
    await expect(reader(json).objects.getBlob("a")).rejects.toThrow(/not a blob/);
    await expect(reader(json).objects.mergeBase("main", "b")).rejects.toThrow(/no merge base/);
  });

  it("asks where head left a branch", async () => {
    const { api, objects } = reader({ merge_base_commit: { sha: "c" } });
    expect(await objects.mergeBase("main", "b")).toBe("c");
    expect(decodeURIComponent(api.calls[0]!.path)).toBe("/repos/octo/skills/compare/main...b");
  });
});
