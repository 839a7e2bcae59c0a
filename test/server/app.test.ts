import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Dialect } from "../../src/server/dialect.ts";
import { readBody, readForm } from "../../src/server/http/body.ts";
import type { DialectName } from "../../src/server/keys.ts";
import { serverWorld, type World } from "./world.ts";

const scan = createRoute({
  method: "post",
  path: "/api/v1/scan",
  responses: { 200: { description: "whose it is", content: { "application/json": { schema: z.object({}) } } } },
});

/** A dialect that says its name and what it got. */
const echo = (name: DialectName, own: (app: OpenAPIHono) => void = () => undefined): Dialect => ({
  name,
  info: { title: name, version: "1", description: name },
  routes: () => {
    const app = new OpenAPIHono();
    app.openapi(scan, async (c) => {
      const type = c.req.header("content-type") ?? "";
      if (!type.startsWith("multipart/")) return c.json({ name, body: await c.req.text() }, 200);
      const { fields, files } = await readForm(c, { bytes: 1e6, files: 2, fields: 2, fieldBytes: 100 });
      return c.json(
        { name, fields: [...fields], files: files.map((file) => `${file.name} ${file.bytes.length}`) },
        200,
      );
    });
    own(app);
    return app;
  },
  error: ({ status, why, message }) => Response.json({ [name]: why, message }, { status }),
});

const cisco = echo("cisco", (app) => {
  app.get("/health", (c) => c.json({ status: "healthy" }));
  app.post("/upload", async (c) => c.json({ bytes: (await readBody(c, 1000)).length }));
  app.get("/crash", () => {
    throw new Error("a secret path /srv/data");
  });
});

let world: World;
beforeAll(async () => {
  world = await serverWorld({ dialects: [cisco, echo("agentguard"), echo("scandar"), echo("tank")] });
});
afterAll(() => world.close());

const post = (headers: Record<string, string>, body: string | FormData) =>
  world.request("/api/v1/scan", { method: "POST", headers, body });
const form = (entries: Record<string, string | Blob>): FormData => {
  const data = new FormData();
  for (const [name, value] of Object.entries(entries)) data.append(name, value);
  return data;
};
const gzip = new Blob([new Uint8Array([0x1f, 0x8b, 8, 0])]);

describe("POST /api/v1/scan", () => {
  it.each([
    ["agentguard", { "x-api-key": "ag_live_1" }, '{"text":"x"}'],
    ["agentguard", { authorization: "Bearer ag_live_1" }, '{"text":"x"}'],
    ["scandar", { authorization: "bearer sk_1" }, '{"content":"x"}'],
    ["tank", { authorization: "Bearer tank_1" }, '{"content":"x"}'],
    ["agentguard", {}, '{"content":"x","text":"y"}'],
    ["scandar", {}, '{"text":"x","url":"y"}'],
    ["tank", {}, '{"url":"x"}'],
    ["agentguard", {}, "{}"],
    ["agentguard", {}, "not JSON"],
    ["agentguard", {}, "null"],
  ])("is %s's: %j %s", async (name, headers, body) => {
    expect(await (await post(headers, body)).json()).toEqual({ name, body });
  });

  it.each([
    ["scandar", form({ file: new Blob(["# text"]) })],
    ["tank", form({ file: gzip })],
    ["tank", form({ tarball: gzip, manifest: "{}" })],
    ["agentguard", form({ other: "x" })],
  ])("is %s's by the parts of a form", async (name, body) => {
    expect(await (await post({}, body)).json()).toMatchObject({ name });
  });

  it("hands over every byte of a form", async () => {
    const body = form({ file: new File(["x".repeat(70_000)], "../../a.md"), text: "t" });
    expect(await (await post({}, body)).json()).toEqual({
      name: "scandar",
      fields: [["text", "t"]],
      files: ["a.md 70000"],
    });
  });

  it("is each one's own under its name", async () => {
    for (const name of ["agentguard", "scandar", "tank"]) {
      const answer = await world.request(`/${name}/api/v1/scan`, { method: "POST", body: '{"content":"x"}' });
      expect(await answer.json()).toMatchObject({ name });
    }
  });
});

describe("errors", () => {
  it("are said by the dialect of the path", async () => {
    const missing = await world.request("/tank/nothing");
    expect([missing.status, await missing.json()]).toEqual([404, { tank: "not-found", message: "not found" }]);
    expect(await (await world.request("/api/v1/skills/x")).json()).toMatchObject({ tank: "not-found" });
    expect(await (await world.request("/nothing")).json()).toMatchObject({ cisco: "not-found" });
  });

  it("tell a wrong method from a wrong path", async () => {
    const answer = await world.request("/health", { method: "DELETE" });
    expect([answer.status, answer.headers.get("allow"), await answer.json()]).toEqual([
      405,
      "GET",
      { cisco: "method-not-allowed", message: "method not allowed" },
    ]);
  });

  it("show nothing of a fault of ours, and log it once with the id that the caller got", async () => {
    const before = world.lines.length;
    const answer = await world.request("/cisco/crash");
    expect([answer.status, await answer.json()]).toEqual([500, { cisco: "internal", message: "internal error" }]);
    const lines = world.lines.slice(before).filter(({ level }) => level === "error");
    expect(lines).toHaveLength(1);
    expect(lines[0]!.fields).toMatchObject({ requestId: answer.headers.get("x-request-id"), status: 500 });
  });

  it("refuse a body over the limit before it is read", async () => {
    const answer = await world.request("/upload", { method: "POST", body: "x".repeat(1001) });
    expect([answer.status, await answer.json()]).toMatchObject([413, { cisco: "too-large" }]);
    expect(await (await world.request("/upload", { method: "POST", body: "x".repeat(1000) })).json()).toEqual({
      bytes: 1000,
    });
  });
});
