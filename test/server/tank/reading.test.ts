import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { MemoryTree } from "../../../src/files/memory.ts";
import { Scanner } from "../../../src/scan.ts";
import { ScanFailed } from "../../../src/server/services.ts";
import { tank } from "../../../src/server/tank/index.ts";
import { answers, routes } from "../../../src/server/tank/schema.ts";
import { SourceError } from "../../../src/sources/contracts.ts";
import { type Answer, openRegistry, type Registry, skillText, tarball } from "./registry.ts";

const scanner = new Scanner();
let registry: Registry;
let time = Date.parse("2026-11-22T12:00:00.000Z");
let outside: () => Promise<never> | undefined = () => undefined;
let scanFails: ScanFailed | undefined;

const files = {
  "SKILL.md": skillText,
  "references/a b.md": "# A\n",
  "scripts/page.html": "<script>alert(1)</script>",
  "images/x.bin": "\u0000\u0001",
};
const demo = { name: "@acme/demo", version: "1.0.0", description: "Says hello.", skills: { "@acme/other": "^1.0.0" } };
const one = "/api/v1/skills/@acme/demo/1.0.0";

beforeAll(async () => {
  registry = await openRegistry({
    now: () => new Date(time),
    config: { trustedProxies: ["192.0.2.1"] },
    scanFolder: async (tree, folder) => {
      if (scanFails) throw scanFails;
      return (await scanner.scan(tree, [folder])).skills[0]!;
    },
    sources: {
      raw: async (url) =>
        (await outside()) ?? { url, tree: new MemoryTree({ "SKILL.md": skillText }), main: "SKILL.md" },
      github: async (url) => ({
        url,
        tree: new MemoryTree({ "SKILL.md": `${skillText}curl x | sh` }),
        main: "SKILL.md",
      }),
    },
  });
  await registry.publish(demo, files);
  time += 1000;
  await registry.publish({ ...demo, version: "1.1.0" }, files);
  await registry.publish(
    { name: "@acme/secret", version: "1.0.0", visibility: "private", description: "hello" },
    files,
  );
  await registry.publish({ name: "@acme/hello-world", version: "1.0.0", description: "Demo of greetings." });
  await registry.publish({ name: "@acme/100", version: "1.0.0" });
}, 60_000);
afterAll(() => registry?.close());

const get = (path: string, as?: string | null): Promise<Answer> => registry.ask("GET", path, undefined, as);

describe("a package", () => {
  it("is found however its name is spelled", async () => {
    const spellings = [
      "@acme/demo",
      "%40acme%2Fdemo",
      "@acme%2Fdemo",
      "%40acme%2fdemo",
      "@Acme/DEMO",
      "%40ACME%2FDemo",
    ];
    for (const name of spellings) {
      for (const rest of ["", "/versions", "/1.0.0", "/1.0.0/files", "/1.0.0/files/SKILL.md"]) {
        expect([name, rest, (await get(`/api/v1/skills/${name}${rest}`, null)).status]).toEqual([name, rest, 200]);
      }
    }
    expect((await get("/tank/api/v1/skills/@acme/demo")).status).toBe(200);
  });

  it("is told with its versions, the newest first", async () => {
    const { body } = await get("/api/v1/skills/@acme/demo", null);
    expect(answers.package.parse(body)).toMatchObject({
      name: "@acme/demo",
      visibility: "public",
      latestVersion: "1.1.0",
      publisher: { name: "dev", displayName: "dev" },
    });
    const versions = answers.versions.parse((await get("/api/v1/skills/@acme/demo/versions", null)).body);
    expect(versions.versions.map(({ version, auditStatus }) => [version, auditStatus])).toEqual([
      ["1.1.0", "completed"],
      ["1.0.0", "completed"],
    ]);
    const { body: version } = await get(one, null);
    expect(answers.version.parse(version)).toMatchObject({ dependencies: demo.skills, permissions: {} });
  });

  it("that there is not is 404 in the words of the registry, whatever its name", async () => {
    for (const name of [
      "@acme/none",
      "demo",
      "@acme",
      "%00",
      "%40acme%2F..%2Fdemo",
      "%E0%A4%A",
      `@acme/${"x".repeat(5000)}`,
    ]) {
      for (const rest of ["", "/versions", "/1.0.0", "/1.0.0/files"]) {
        const { status, body } = await get(`/api/v1/skills/${name}${rest}`);
        expect([name, rest, status, typeof body.error]).toEqual([name, rest, 404, "string"]);
      }
    }
    expect((await get("/api/v1/skills/@acme/none")).body).toEqual({ error: "Package not found" });
    for (const version of ["9.9.9", "latest", "1.0.0%00", "%2e%2e"]) {
      expect((await get(`/api/v1/skills/%40acme%2Fdemo/${version}`)).status).toBe(404);
    }
    expect((await get("/api/v1/skills/@acme/demo/9.9.9")).body.error).toBe("Version 9.9.9 not found for @acme/demo");
  });

  it("that is private is not there for others", async () => {
    const stranger = await registry.keyOf("stranger@example.com");
    const writer = await registry.keyOf("dev@example.com", ["skills:publish"]);
    const member = await registry.keyOf("second@example.com", ["skills:read"]);
    for (const rest of ["", "/versions", "/1.0.0", "/1.0.0/files", "/1.0.0/files/SKILL.md"]) {
      const statuses = [];
      for (const as of [null, "tank_wrong", stranger, writer, member]) {
        statuses.push((await get(`/api/v1/skills/@acme/secret${rest}`, as)).status);
      }
      expect([rest, ...statuses]).toEqual([rest, 404, 404, 404, 404, 200]);
    }
    expect((await get("/api/v1/badge/@acme/secret", null)).body).toContain("not found");
    expect((await get("/api/v1/badge/@acme/secret")).body).toContain("PASS");
  });

  it("counts its downloads of a week", async () => {
    const path = "/api/v1/skills/@acme/hello-world/1.0.0";
    expect([(await get(path)).body.downloads, (await get(path)).body.downloads]).toEqual([0, 1]);
    time += 8 * 24 * 3_600_000;
    expect((await get(path)).body.downloads).toBe(0);
  });
});

describe("a download", () => {
  it("holds for an hour, and only as it was given", async () => {
    const { downloadUrl } = (await get(one)).body;
    const response = await registry.request(downloadUrl);
    expect([response.status, response.headers.get("content-disposition")]).toEqual([
      200,
      expect.stringMatching(/^attachment; filename="[\w-]+\.tgz"$/),
    ]);
    const other = (await get("/api/v1/skills/@acme/secret/1.0.0")).body.downloadUrl;
    const id = (url: string): string => /download\/([^?]+)/.exec(url)![1]!;
    expect((await get(downloadUrl.replace(id(downloadUrl), id(other)), null)).status).toBe(403);
    expect((await get(downloadUrl.replace(/signature=./, "signature=_"), null)).status).toBe(403);
    expect((await registry.put(downloadUrl, new Uint8Array(1))).status).toBe(405);
    time += 3_601_000;
    expect((await get(downloadUrl, null)).status).toBe(403);
  });
});

describe("the files of a version", () => {
  it("are text that runs nowhere", async () => {
    const { status, body, headers } = await get(`${one}/files/scripts/page.html`, null);
    expect([status, body]).toEqual([200, files["scripts/page.html"]]);
    expect(headers.get("content-type")).toBe("text/plain; charset=UTF-8");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("content-security-policy")).toContain("sandbox");
    expect((await get(`${one}/files/references/a%20b.md`)).body).toBe("# A\n");
    expect((await get(`${one}/files/references%2Fa%20b.md`)).body).toBe("# A\n");
    expect((await get(`${one}/files/images/x.bin`)).body).toBe("\u0000\u0001");
  });

  it("are refused by paths that lead out, and where there are none", async () => {
    for (const path of ["..%2f..%2fetc/passwd", "%2Fetc%2Fpasswd", "a%5C..%5Cb", "", "%E0%A4%A"]) {
      expect([path, (await get(`${one}/files/${path}`)).status]).toEqual([path, 400]);
    }
    expect((await get(`${one}/files/none.md`)).body).toEqual({ error: "File not found in package" });
    expect((await get(`${one}/files/scripts`)).status).toBe(404);
  });

  it("are listed without a folder that holds them all, and not served when they are huge", async () => {
    const huge = "\0".repeat(10 * 1024 ** 2 + 1);
    await registry.publish(
      { name: "@acme/nested", version: "1.0.0" },
      { "package/SKILL.md": skillText, "package/big.txt": huge },
    );
    const path = "/api/v1/skills/@acme/nested/1.0.0/files";
    expect((await get(path)).body.files).toEqual(["SKILL.md", "big.txt"]);
    expect((await get(`${path}/SKILL.md`)).body).toBe(skillText);
    expect((await get(`${path}/big.txt`)).status).toBe(413);
  });
});

describe("a search", () => {
  const names = async (query: string, as?: string | null) => {
    const { status, body } = await get(`/api/v1/search?${query}`, as);
    expect(status).toBe(200);
    return answers.search.parse(body).results.map(({ name }) => name);
  };

  it("puts names before descriptions, and shows private packages to members only", async () => {
    expect(await names("q=demo", null)).toEqual(["@acme/demo", "@acme/hello-world"]);
    expect(await names("q=hello", null)).toEqual(["@acme/hello-world", "@acme/demo"]);
    expect(await names("q=hello")).toContain("@acme/secret");
    expect(await names("q=secret", null)).toEqual([]);
    expect(await names("q=demo-tool", null)).toContain("@acme/demo");
    expect(await names("q=%40Acme%2FDemo", null)).toEqual(expect.arrayContaining(["@acme/demo"]));
  });

  it("takes signs of a pattern for what they are, and text that is none", async () => {
    expect(await names("q=%25", null)).toEqual([]);
    expect(await names("q=_", null)).toEqual([]);
    expect(await names("q=%00%27%3B--", null)).toEqual([]);
    expect((await names(`q=${"x".repeat(3000)}`, null)).length).toBe(0);
  });

  it("gives pages, and refuses ones that there cannot be", async () => {
    const all = (await get("/api/v1/search", null)).body;
    expect([all.total, all.page, all.limit]).toEqual([all.results.length, 1, 20]);
    const second = (await get("/api/v1/search?limit=1&page=2", null)).body;
    expect([second.total, second.results]).toEqual([
      all.total,
      [expect.objectContaining({ name: all.results[1].name })],
    ]);
    for (const query of ["limit=51", "limit=0", "limit=x", "page=0", "page=1e99"]) {
      expect([query, (await get(`/api/v1/search?${query}`)).status]).toEqual([query, 400]);
    }
  });
});

it("describes every route of its own document once", () => {
  const { paths } = tank
    .routes(registry.services)
    .getOpenAPI31Document({ openapi: "3.1.0", info: { title: "", version: "" } });
  const described = Object.entries(paths ?? {}).flatMap(([path, item]) =>
    Object.keys(item).map((method) => `${method} ${path}`),
  );
  expect(described).toHaveLength(Object.keys(routes).length);
  expect(described).toContain("get /api/v1/skills/{name}/{version}/files/{path}");
  expect(described).toContain("put /upload/{id}");
});

it("tells whose a key is", async () => {
  expect((await get("/api/v1/auth/whoami")).body).toEqual({
    userId: "dev@example.com",
    name: "dev",
    email: "dev@example.com",
  });
  expect(await get("/api/v1/auth/whoami", null)).toMatchObject({
    status: 401,
    body: { error: "Unauthorized. Valid API key required." },
  });
  expect((await get("/api/v1/auth/whoami", "tank_x")).status).toBe(401);
});

it("draws badges that can be kept for five minutes, whatever the name", async () => {
  const { headers, body } = await get("/api/v1/badge/@acme/demo", null);
  expect([headers.get("content-type"), headers.get("cache-control")]).toEqual(["image/svg+xml", "public, max-age=300"]);
  expect(body).toContain("tank: PASS");
  expect((await get("/api/v1/badge/%40acme%2Fdemo?type=deps", null)).body).toContain("deps: 0 findings");
  const hostile = await get(`/api/v1/badge/${encodeURIComponent('"><script>alert(1)</script>')}`, null);
  expect([hostile.status, hostile.body.includes("script")]).toEqual([200, false]);
});

describe("a scan", () => {
  const form = async (
    parts: Record<string, Uint8Array | string>,
    from = "198.51.100.1",
    as?: string,
  ): Promise<Response> => {
    const body = new FormData();
    for (const [name, value] of Object.entries(parts)) {
      if (typeof value === "string") body.append(name, value);
      else body.append(name, new File([new Uint8Array(value)], "@acme/demo-1.0.0.tgz", { type: "application/gzip" }));
    }
    return registry.request(
      "/api/v1/scan",
      { method: "POST", body, headers: as ? { authorization: `Bearer ${as}` } : {} },
      from,
    );
  };
  const url = async (address: unknown, from: string): Promise<Response> =>
    registry.request(
      "/api/v1/scan",
      { method: "POST", body: JSON.stringify({ url: address }), headers: { "content-type": "application/json" } },
      from,
    );

  it("takes the CLI's form, and holds the code against the manifest", async () => {
    const bytes = await tarball({ "SKILL.md": skillText, "a.py": "import os\nos.system('ls')\n" });
    const response = await form({ tarball: bytes, manifest: '{"name":"demo","version":"0.0.0"}' });
    const body = answers.scan.parse(await response.json());
    expect(body).toMatchObject({ verdict: "flagged", audit_score: 4, llm_analysis: null });
    expect(body.findings.map(({ type }) => type)).toContain("undeclared_subprocess");
    expect(body.stage_results.map(({ stage }) => stage)).toEqual([
      "stage0",
      "stage1",
      "stage2",
      "stage3",
      "stage4",
      "stage5",
    ]);
    expect(Object.keys(body.file_hashes)).toEqual(["SKILL.md", "a.py"]);
    // The CLI breaks off at a severity that it does not know.
    expect(body.findings.every(({ severity }) => severity !== "info")).toBe(true);
  });

  it("takes the documented file, and an address", async () => {
    const bytes = await tarball({ "SKILL.md": skillText });
    expect(await (await form({ file: bytes }, "198.51.100.2")).json()).toMatchObject({
      verdict: "pass",
      audit_score: 10,
    });
    expect(await (await url("https://example.com/SKILL.md", "198.51.100.2")).json()).toMatchObject({ verdict: "pass" });
    const github = await (await url("https://github.com/acme/demo", "198.51.100.2")).json();
    expect(answers.scan.parse(github).file_hashes).toHaveProperty(["SKILL.md"]);
  });

  it("is limited by network without a key, by user with one", async () => {
    const bytes = await tarball({ "SKILL.md": skillText });
    const statuses = [];
    for (let i = 0; i < 4; i++) statuses.push((await form({ tarball: bytes }, "2001:db8::1")).status);
    const last = await form({ tarball: bytes }, "2001:db8::2");
    expect([...statuses, last.status]).toEqual([200, 200, 200, 429, 429]);
    const { error, retryAfter } = (await last.json()) as { error: string; retryAfter: number };
    expect([error, String(retryAfter)]).toEqual(["Rate limit exceeded", last.headers.get("retry-after")]);
    expect(retryAfter).toBeGreaterThan(3500);
    const known = await form({ tarball: bytes }, "2001:db8::1", registry.secret);
    expect([known.status, known.headers.get("x-ratelimit-remaining")]).toEqual([200, "19"]);
  });

  it("refuses what cannot be scanned", async () => {
    const bytes = await tarball({ "SKILL.md": skillText });
    const refused = [
      await url("no url", "198.51.100.4"),
      await url(`https://example.com/${"x".repeat(2048)}`, "198.51.100.4"),
      await url(undefined, "198.51.100.4"),
      await form({ manifest: "{}" }),
      await form({ tarball: bytes, manifest: "[" }),
      await form({ tarball: bytes, manifest: '{"permissions":{"shell":true}}' }),
      await form({ file: new TextEncoder().encode("no gzip") }, "198.51.100.5"),
    ];
    expect(refused.map(({ status }) => status)).toEqual(Array(refused.length).fill(400));
    for (const response of refused) expect(typeof ((await response.json()) as { error: unknown }).error).toBe("string");
  });

  it("says what went wrong outside, or within, and never that it is clean", async () => {
    const cases = [
      ["refused", 400],
      ["not-found", 400],
      ["upstream", 502],
      ["timeout", 504],
    ] as const;
    for (const [at, [why, status]] of cases.entries()) {
      outside = () => Promise.reject(new SourceError(why, "no"));
      expect([why, (await url("https://example.com/x", `203.0.113.${at}`)).status]).toEqual([why, status]);
    }
    outside = () => undefined;
    for (const [why, status] of [
      ["busy", 503],
      ["timeout", 504],
      ["broken", 502],
    ] as const) {
      scanFails = new ScanFailed(why, "secret words");
      const response = await url("https://example.com/x", `203.0.113.${100 + status}`);
      expect([response.status, (await response.text()).includes("secret")]).toEqual([status, false]);
    }
    scanFails = undefined;
  });
});

describe("a login of the CLI", () => {
  const state = "0123456789abcdef";
  const start = async () => (await registry.ask("POST", "/api/v1/cli-auth/start", { state }, null)).body;
  const exchange = (sessionCode: string, with_ = state) =>
    registry.ask("POST", "/api/v1/cli-auth/exchange", { sessionCode, state: with_ }, null);
  const actionOf = (page: string, base: string): string =>
    new URL(/action="([^"]+)"/.exec(page)![1]!.replaceAll("&amp;", "&"), base).href;
  const send = (action: string, key: string, headers: Record<string, string> = {}) =>
    registry.request(action, {
      method: "POST",
      headers: { "content-type": "application/x-www-form-urlencoded", ...headers },
      body: new URLSearchParams({ key }),
    });

  it("gives a new key once its person approved it, once", async () => {
    const scoped = await registry.keyOf("dev@example.com", ["skills:read"]);
    const { authUrl, sessionCode } = answers.start.parse(await start());
    expect((await exchange(sessionCode)).status).toBe(400);
    const page = await get(authUrl, null);
    expect([page.status, page.headers.get("content-security-policy")]).toEqual([
      200,
      expect.stringContaining("frame-ancestors 'none'"),
    ]);
    const action = actionOf(page.body, authUrl);
    expect((await send(action, "tank_wrong")).status).toBe(403);
    expect((await send(action, scoped, { origin: "https://evil.example" })).status).toBe(403);
    expect((await send(action, scoped, { "sec-fetch-site": "cross-site" })).status).toBe(403);
    expect((await send(action.replace(/signature=./, "signature=_"), scoped)).status).toBe(403);
    expect((await send(action, scoped, { origin: "http://localhost" })).status).toBe(200);
    expect((await exchange(sessionCode, "another state")).status).toBe(400);
    const answer = await exchange(sessionCode);
    const { token, user } = answers.exchange.parse(answer.body);
    expect([answer.status, user, token === scoped]).toEqual([200, { name: "dev", email: "dev@example.com" }, false]);
    expect((await exchange(sessionCode)).status).toBe(400);
    expect((await get("/api/v1/auth/whoami", token)).status).toBe(200);
    expect((await registry.start({ name: "@acme/x", version: "1.0.0" }, token)).status).toBe(403);
    expect(JSON.stringify(registry.lines)).not.toContain(scoped);
  });

  it("gives a key that is revoked with the one that approved it, and so do those that come of it", async () => {
    const { keys } = registry.services;
    const first = await keys.issue({ dialect: "tank", plan: "free", owner: "dev@example.com" });
    const tokens = [first.secret];
    for (let n = 0; n < 2; n++) {
      const { authUrl, sessionCode } = await start();
      expect((await send(actionOf((await get(authUrl, null)).body, authUrl), tokens.at(-1)!)).status).toBe(200);
      tokens.push((await exchange(sessionCode)).body.token);
    }
    const known = async () =>
      Promise.all(tokens.map(async (token) => (await get("/api/v1/auth/whoami", token)).status));
    expect(await known()).toEqual([200, 200, 200]);
    await keys.revoke(first.key.id);
    expect(await known()).toEqual([401, 401, 401]);
  });

  it("is over in five minutes, and after five attempts", async () => {
    const { authUrl, sessionCode } = await start();
    const action = actionOf((await get(authUrl, null)).body, authUrl);
    const statuses = [];
    for (let i = 0; i < 6; i++) statuses.push((await send(action, "tank_wrong")).status);
    expect(statuses).toEqual([403, 403, 403, 403, 403, 429]);
    const second = await start();
    time += 5 * 60_000 + 1000;
    expect((await get(second.authUrl, null)).status).toBe(404);
    expect((await exchange(sessionCode)).status).toBe(400);
    expect((await get("/tank/cli-login?session=%3Cscript%3E", null)).body).not.toContain("<script");
  });

  it("is refused without a state, and to whoever starts too many", async () => {
    expect((await registry.ask("POST", "/api/v1/cli-auth/start", { state: "short" }, null)).status).toBe(400);
    const statuses = [];
    for (let i = 0; i < 31; i++)
      statuses.push((await registry.ask("POST", "/api/v1/cli-auth/start", { state }, null)).status);
    expect([statuses[0], statuses.at(-1)]).toEqual([200, 429]);
  });
});
