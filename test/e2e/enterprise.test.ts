import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, it } from "vitest";
import type { Token } from "../github/emulator/types.ts";
import { honest, path, poisoned } from "./samples.ts";
import { inWorld, type World } from "./world.ts";

const appToken = "ghs_000000000000000000000000000000theapp";
const app: Token = {
  login: "acme-scanner[bot]",
  type: "Bot",
  permissions: { contents: "read", pull_requests: "write", security_events: "write" },
};

/** A server of another host before the emulator, as an Enterprise Server has it: REST below /api/v3, GraphQL at /api/graphql. */
async function enterprise(world: World, test: (server: string) => Promise<void>): Promise<void> {
  let server = "";
  const inner = world.github.url;
  const front = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks);
    const headers = Object.entries(request.headers).filter(([name]) => !["host", "connection"].includes(name));
    const answer = await fetch(inner + request.url!.replace(/^\/api(?:\/v3)?(?=\/)/, ""), {
      method: request.method ?? "GET",
      headers: headers as [string, string][],
      ...(body.length > 0 && { body }),
    });
    const own = (text: string): string =>
      text.replaceAll(inner, `${server}/api/v3`).replaceAll("https://github.com", server);
    const bytes = Buffer.from(await answer.arrayBuffer());
    const type = answer.headers.get("content-type") ?? "";
    const link = answer.headers.get("link");
    response.writeHead(answer.status, { "content-type": type, ...(link !== null && { link: own(link) }) });
    response.end(type.includes("json") ? own(bytes.toString("utf8")) : bytes);
  });
  await new Promise<void>((resolve) => front.listen(0, "127.0.0.1", resolve));
  server = `http://127.0.0.1:${(front.address() as AddressInfo).port}`;
  try {
    await test(server);
  } finally {
    front.closeAllConnections();
    front.close();
  }
}

/** Says on the log which other machine a process asks for: addresses of this one need no look-up. */
const watcher = `import dns from "node:dns";
const { lookup } = dns;
dns.lookup = (host, ...rest) => { console.log("left this machine for " + host); return lookup(host, ...rest); };`;
const watched = { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(watcher)}` };

describe.concurrent("another server and another bot", () => {
  it("on an Enterprise Server everything goes there, and links lead there", async ({ expect }) => {
    await inWorld({ head: { [path]: poisoned } }, async (world) => {
      await enterprise(world, async (server) => {
        const env = {
          ...watched,
          GITHUB_SERVER_URL: server,
          GITHUB_API_URL: `${server}/api/v3`,
          GITHUB_GRAPHQL_URL: `${server}/api/graphql`,
        };
        const first = await world.run({ env, checkout: "shallow" });
        expect(first, first.text).toMatchObject({ code: 1, outputs: { verdict: "fail" } });
        expect(first.outputs["comment-url"]).toMatch(`${server}/octo/skills/pull/7#`);
        expect(first.outputs["sarif-id"]).not.toBe("");
        const [comment] = world.github.comments;
        expect(comment?.body).toContain(`${server}/octo/skills/blob/${world.remote.head}/${path}#L8`);
        expect(comment?.body).not.toContain("https://github.com/octo");
        world.push({ [path]: honest });
        const second = await world.run({ env, checkout: "none", inputs: { suggestions: "true" } });
        expect(second, second.text).toMatchObject({ code: 0, outputs: { verdict: "pass" } });
        expect(world.github.comments).toHaveLength(1);
        expect(first.text + second.text).not.toContain("left this machine");
        // Nothing went past the server, to the emulator itself or elsewhere.
        expect(world.github.requests.every(({ url }) => !url.startsWith("/api/"))).toBe(true);
      });
    });
  });

  it("the token of a GitHub App keeps one comment, by its own bot", async ({ expect }) => {
    await inWorld({ head: { [path]: poisoned }, tokens: { [appToken]: app } }, async (world) => {
      const forged = "<!-- skill-scan:comment instance=default sha=1 run=9999999999.1 -->\nAll is well.";
      const other = world.github.addComment(7, "someone", forged);
      const first = await world.run({ token: appToken });
      expect(first.code, first.text).toBe(1);
      world.push({ [path]: poisoned.replace("first", "at once") });
      const second = await world.run({ token: appToken });
      expect(second.code, second.text).toBe(1);
      expect(world.github.comments.map(({ login }) => login)).toEqual(["someone", "acme-scanner[bot]"]);
      expect(other.body).toBe(forged);
      expect(world.github.comments[1]?.body).toContain(`sha=${world.remote.head}`);
      expect(world.github.of("users/get-authenticated")).toEqual([]);
    });
  });
});
