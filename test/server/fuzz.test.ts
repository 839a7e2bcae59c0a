import { tmpdir } from "node:os";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Answer, type Expectations, objectionsTo } from "./fuzz/answers.ts";
import { baseOf, conformanceTo, type Document, type Operation, operationsOf, page } from "./fuzz/operations.ts";
import { type FuzzRequest, type Known, requestsOf } from "./fuzz/requests.ts";
import { renewed, seed } from "./fuzz/seeds.ts";
import { adminToken, escaped, type FuzzServer, openFuzzServer, snapshot } from "./fuzz/server.ts";
import { sweepOf } from "./fuzz/sweep.ts";

/** `FUZZ=all`: as long as a person waits, with another seed each time. */
const isThorough = process.env["FUZZ"] === "all";
const minutes = isThorough ? 10 : 0;
const runs = 18;
let nextSeed = isThorough ? Date.now() : 6;

const apis = ["cisco", "skillscan", "agentguard", "scandar", "tank", "admin"];

/** Pages of the server and of the registry that stand in no document. */
const pages = [
  ...["/docs", "/redoc", "/openapi.json", "/livez", "/readyz", "/metrics", "/docs/assets/init.js", "/docs/assets/{id}"],
  ...["/tank/docs", "/{id}", "/tank/cli-login", "/{id}/{id}", "/tank/cli-login?session={sessionCode}"],
].map((path) => page("admin", "GET", path));

let server: FuzzServer;
let known: Known;
let documents: Readonly<Record<string, Document>>;
let operations: readonly Operation[];
let expected: Omit<Expectations, "faults">;
let before: Record<string, string>;
let homes: readonly string[];

beforeAll(async () => {
  homes = [tmpdir(), process.cwd(), "/"];
  server = await openFuzzServer();
  known = await seed(server);
  const read = async (api: string): Promise<[string, Document]> => {
    const answer = await server.request(`/${api}/openapi.json`);
    return [api, (await answer.json()) as Document];
  };
  documents = Object.fromEntries(await Promise.all(apis.map(read)));
  // Each dialect is served at the root as well.
  const bases = (api: string): Set<string> => new Set([baseOf(documents[api]!), ""]);
  operations = apis.flatMap((api) => [...bases(api)].flatMap((base) => operationsOf(api, documents[api]!, base)));
  const credentials = Object.values(known.credentials).flat();
  const secrets = [adminToken, ...credentials.map(([, value]) => value.replace("Bearer ", ""))];
  expected = { operations, conforms: conformanceTo(documents), secrets };
  before = await snapshot(server.root, server.services.config.data);
});
afterAll(() => server.close());

async function send({ method, target, headers, body }: FuzzRequest): Promise<Answer> {
  const start = performance.now();
  const sent = new Headers();
  for (const [name, value] of headers) sent.append(name, value);
  const answer = await server.request(`http://localhost${target}`, { method, headers: sent, ...(body && { body }) });
  const bytes = new Uint8Array(await answer.arrayBuffer());
  return { status: answer.status, headers: answer.headers, bytes, milliseconds: performance.now() - start };
}

/** A request in few words, to send it again by hand. */
function said({ method, target, headers, body }: FuzzRequest): string {
  const shown = body && `${JSON.stringify(new TextDecoder().decode(body.slice(0, 300)))} (${body.length} bytes)`;
  return `${method} ${target.slice(0, 200)} ${JSON.stringify(headers).slice(0, 300)} ${shown ?? ""}`;
}

/** How often each status was answered. */
const statuses: Record<string, number> = {};
let slowest = 0;

/** Sends requests; tells what was wrong, once each, with the request. */
async function fuzz(requests: readonly FuzzRequest[]): Promise<Map<string, string>> {
  const wrong = new Map<string, string>();
  for (const request of requests) {
    server.tick(200);
    let objections: string[];
    try {
      server.faults();
      const answer = await send(request);
      statuses[answer.status] = (statuses[answer.status] ?? 0) + 1;
      slowest = Math.max(slowest, answer.milliseconds);
      objections = objectionsTo(request, answer, { ...expected, faults: server.faults() });
    } catch (error) {
      objections = [`threw ${error}`];
    }
    for (const each of objections) if (!wrong.has(each)) wrong.set(each, said(request));
  }
  return wrong;
}

describe("whatever is sent", () => {
  it(
    "is answered in time, in the dialect's words, with nothing of the inside",
    async () => {
      const findings = new Map<string, string>();
      const all = [...operations, ...pages];
      const send = async (
        { method, path }: Operation,
        requestsFor: (fresh: Known) => readonly FuzzRequest[],
      ): Promise<void> => {
        const requests = requestsFor(await renewed(server, known));
        for (const [objection, request] of await fuzz(requests))
          findings.set(`${method} ${path}: ${objection}`, request);
      };
      // At the root the same code answers.
      const named = operations.filter(({ api, path }) => path.startsWith(`/${api}`));
      for (const each of named) await send(each, (fresh) => sweepOf(each, fresh));
      const end = performance.now() + minutes * 60_000;
      do {
        for (const each of all) {
          const numRuns = named.includes(each) || isThorough ? runs : runs / 3;
          await send(each, (fresh) => fc.sample(requestsOf(each, fresh), { numRuns, seed: nextSeed }));
        }
        nextSeed++;
      } while (performance.now() < end);
      if (isThorough)
        process.stdout.write(`${operations.length} operations, slowest ${slowest} ms, ${JSON.stringify(statuses)}\n`);
      expect(Object.fromEntries(findings)).toEqual({});
    },
    isThorough ? 3_600_000 : 300_000,
  );

  it("ends every batch that it started", async () => {
    const waiting = server.services.database
      .selectFrom("batch")
      .select("id")
      .where("status", "in", ["pending", "processing"]);
    await expect.poll(async () => (await waiting.execute()).length, { timeout: 60_000, interval: 200 }).toBe(0);
    expect(server.lines.filter(({ level }) => level === "error").slice(0, 3)).toEqual([]);
  }, 90_000);

  it("is documented with patterns that every reader of documents knows", () => {
    const patterns = Object.values(documents).flatMap((each) =>
      Array.from(
        JSON.stringify(each).matchAll(/"pattern":("(?:[^"\\]|\\.)*")/g),
        ([, text]) => JSON.parse(text!) as string,
      ),
    );
    expect(patterns.length).toBeGreaterThan(0);
    expect(patterns.filter((pattern) => !/^\^.*[$-]$/.test(pattern))).toEqual([]);
  });

  it("is documented where it is answered", async () => {
    const unknown = await Promise.all(
      operations.map(async ({ method, path }) => {
        const answer = await server.request(path.replaceAll(/\{\w+\}/g, "x"), {
          method: "OPTIONS",
          headers: [["authorization", `Bearer ${adminToken}`]],
        });
        const allowed = (answer.headers.get("allow") ?? "").split(", ");
        return allowed.includes(method) ? [] : [`${method} ${path}: ${answer.status} ${allowed}`];
      }),
    );
    expect(unknown.flat()).toEqual([]);
  });

  it("leaves no file outside the data folder", async () => {
    expect(await snapshot(server.root, server.services.config.data)).toEqual(before);
    expect(await escaped([...homes, tmpdir(), server.services.config.data])).toEqual([]);
  });
});
