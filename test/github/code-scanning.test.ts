import { gunzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type UploadResult, uploadSarif } from "../../src/github/code-scanning.ts";
import { settle } from "../clock.ts";
import { type Call, FakeApi, type Reply, reset, secondaryLimit, timedOut } from "./fake-api.ts";

// Zipping happens on a thread of its own, which fake timers must not hold up.
beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"] }));
afterEach(() => void vi.useRealTimers());

const commitSha = "c".repeat(40);
const ref = "refs/pull/7/merge";
const accepted: Reply = { status: 202, json: { id: "sarif-1", url: "https://api.example.com/x" } };
const processing = (state: string, errors?: string[]): Reply => ({
  status: 200,
  json: { processing_status: state, analyses_url: null, ...(errors && { errors }) },
});
const status = (code: number, message = `status ${code}`): Reply => ({ status: code, json: { message } });

async function upload(answer: (call: Call, count: number) => Reply, sarif = '{"version":"2.1.0"}') {
  const api = new FakeApi(answer);
  const result = await settle<UploadResult>(uploadSarif(api.client, { sarif, commitSha, ref, tool: "Skill Scan" }));
  return { api, result };
}

const posting = (reply: (count: number) => Reply, state = processing("complete")) => {
  let count = 0;
  return (call: Call): Reply => (call.method === "POST" ? reply(++count) : state);
};
const polling = (reply: (count: number) => Reply) => {
  let count = 0;
  return (call: Call): Reply => (call.method === "POST" ? accepted : reply(++count));
};

describe("an upload", () => {
  it("sends the file gzipped, with the commit and the ref", async () => {
    const { api, result } = await upload(posting(() => accepted));
    expect(result).toEqual({ status: "complete", id: "sarif-1", message: "" });
    const { body, path } = api.calls[0]!;
    expect(path).toBe("/repos/octo/skills/code-scanning/sarifs");
    expect(body).toEqual({ commit_sha: commitSha, ref, sarif: expect.any(String), tool_name: "Skill Scan" });
    expect(gunzipSync(Buffer.from(String(body["sarif"]), "base64")).toString()).toBe('{"version":"2.1.0"}');
  });

  it("is asked after until it is processed", async () => {
    const { api, result } = await upload(polling((count) => processing(count < 4 ? "pending" : "complete")));
    expect(result.status).toBe("complete");
    expect(api.calls).toHaveLength(5);
  });

  it("says what the processing found wrong", async () => {
    const { result } = await upload(polling(() => processing("failed", ["rejecting SARIF", "an invalid URI"])));
    expect(result).toEqual({
      status: "rejected",
      id: "sarif-1",
      message: "code scanning rejected the analysis: rejecting SARIF; an invalid URI",
    });
  });

  it.each([
    [
      "CodeQL analyses from advanced configurations cannot be processed when the default setup is enabled",
      /advanced setup/,
    ],
    ["Analysis uploads are blocked: the repository is above its alert limit", /delete stale analyses/],
    ["ref 'refs/heads/x' not found", /next run uploads again/],
  ])("that processing rejects for a known reason says what to do: %s", async (words, todo) => {
    const { result } = await upload(polling(() => processing("failed", [words])));
    expect(result).toMatchObject({ status: "rejected", message: expect.stringMatching(todo) });
    expect(result.message).toContain(words);
    expect(result.message).not.toContain("\n");
  });

  it("that processing rejects at length is told at a length that a log takes", async () => {
    const { result } = await upload(polling(() => processing("failed", ["x".repeat(9000)])));
    expect(result.message.length).toBeLessThan(600);
  });

  it("that never ends is given up after about a minute, with its id", async () => {
    const times: number[] = [];
    const { api, result } = await upload(
      polling(() => {
        times.push(Date.now());
        return processing("pending");
      }),
    );
    expect(result).toMatchObject({ status: "pending", id: "sarif-1" });
    expect(api.calls).toHaveLength(7);
    expect(times.at(-1)! - times[0]!).toBeLessThan(65_000);
  });

  it("that is too large is not even sent", async () => {
    const { createHash } = await import("node:crypto");
    const noise = Array.from({ length: 220_000 }, (_, i) =>
      createHash("sha512").update(String(i)).digest("base64"),
    ).join("");
    const { api, result } = await upload(() => accepted, noise);
    expect(result).toMatchObject({ status: "refused", message: expect.stringContaining("too large") });
    expect(api.calls).toEqual([]);
  });
});

describe("refusals of the upload", () => {
  it.each([
    [
      "private, no licence",
      status(403, "Code Security must be enabled for this repository to use code scanning."),
      "unavailable",
      /Code Security/,
    ],
    [
      "the older words",
      status(403, "Advanced Security must be enabled for this repository to use code scanning."),
      "unavailable",
      /Code Security/,
    ],
    ["switched off", status(403, "Code scanning is not enabled for this repository."), "unavailable", /not enabled/],
    [
      "a token that only reads",
      status(403, "Resource not accessible by integration"),
      "unavailable",
      /security-events: write/,
    ],
    ["an unknown 403", status(403, "Forbidden"), "unavailable", /security-events: write/],
    ["404", status(404, "Not Found"), "unavailable", /this server does not have it/],
    ["a ref that is gone", status(404, "ref 'refs/pull/7/merge' not found in this repository"), "unavailable", /gone/],
    ["401", status(401, "Bad credentials"), "refused", /not valid/],
    ["400", status(400, "bad"), "refused", /^nothing was uploaded/],
    ["409", status(409), "refused", /^nothing was uploaded/],
    ["413", status(413, "Payload too large"), "refused", /too large/],
    ["422", status(422, "ref must start with refs/"), "refused", /^nothing was uploaded/],
    ["429", status(429), "refused", /rate limit/],
  ] as const)("%s: asked once, one line", async (_, reply, outcome, words) => {
    const { api, result } = await upload(posting(() => reply));
    expect(result.status).toBe(outcome);
    expect(result.message).toMatch(words);
    expect(result.message).not.toContain("\n");
    expect(api.calls).toHaveLength(1);
  });

  it.each([
    ["500", status(500)],
    ["502", { status: 502, text: "<html>", headers: { "content-type": "text/html" } }],
    ["503", status(503, "Service unavailable")],
    ["a time-out", timedOut()],
    ["a reset", reset()],
  ] as const)("%s to the end: four tries, then one line", async (_, reply) => {
    const { api, result } = await upload(posting(() => reply));
    expect(result.status).toBe("refused");
    expect(result.message).not.toContain("\n");
    expect(api.calls).toHaveLength(4);
  });

  it.each([
    ["502", status(502), 2],
    ["a time-out", timedOut(), 1],
    ["a reset", reset(), 3],
    ["a secondary limit", secondaryLimit(), 2],
  ] as const)("%s that passes: uploaded", async (_, reply, times) => {
    const { result } = await upload(posting((count) => (count <= times ? reply : accepted)));
    expect(result.status).toBe("complete");
  });

  it("a secondary limit to the end is waited for twice", async () => {
    const { api, result } = await upload(posting(() => secondaryLimit(2)));
    expect(result).toMatchObject({ status: "refused", message: expect.stringMatching(/rate limit(?!.*permissions)/) });
    expect(api.calls).toHaveLength(3);
    expect(api.log).toContainEqual(expect.stringContaining("given up"));
  });

  it("a limit that asks for too much patience is not waited for", async () => {
    const { api } = await upload(posting(() => secondaryLimit(3600)));
    expect(api.calls).toHaveLength(1);
    expect(api.log).toContainEqual(expect.stringContaining("given up"));
  });

  it("a primary limit that lifts in an hour is not waited for", async () => {
    const headers = { "x-ratelimit-remaining": "0", "x-ratelimit-reset": String(Math.ceil(Date.now() / 1000) + 3600) };
    const limited: Reply = { status: 403, json: { message: "API rate limit exceeded" }, headers };
    const { api } = await upload(posting(() => limited));
    expect(api.calls).toHaveLength(1);
    expect(api.log).toContainEqual(expect.stringContaining("given up"));
  });

  it.each([
    ["no JSON", { status: 202, text: "<html>", headers: { "content-type": "text/html" } }],
    ["broken JSON", { status: 202, text: '{"id":' }],
    ["no id", { status: 202, json: {} }],
  ] as const)("an answer with %s is a refusal, not a crash", async (_, reply) => {
    const { result } = await upload(posting(() => reply));
    expect(result).toMatchObject({ status: "refused", message: expect.stringContaining("no id") });
  });
});

describe("faults of asking", () => {
  it("are got over", async () => {
    const faults: Reply[] = [status(404), status(502), reset(), { status: 200, text: "garbage" }];
    const { result } = await upload(polling((count) => faults[count - 1] ?? processing("complete")));
    expect(result.status).toBe("complete");
  });

  it("leave the upload pending when they do not end", async () => {
    const { result } = await upload(polling(() => status(500)));
    expect(result).toMatchObject({ status: "pending", id: "sarif-1", message: expect.stringContaining("HTTP 500") });
  });

  it("stop at once when the token may not ask", async () => {
    const { api, result } = await upload(polling(() => status(403, "Resource not accessible by integration")));
    expect(result.status).toBe("pending");
    expect(api.calls).toHaveLength(2);
  });
});
