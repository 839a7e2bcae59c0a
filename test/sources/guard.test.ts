import type { LookupAddress } from "node:dns";
import type { LookupFunction } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isPublicAddress } from "../../src/sources/addresses.ts";
import { SourceError } from "../../src/sources/contracts.ts";
import { Guard } from "../../src/sources/guard.ts";
import { type Answer, type Host, startHost } from "./hosts/server.ts";

const answers = new Map<string, Answer>();
let host: Host;
let port = "";
/** The same port of another address, which counts as private. */
let inside: Host;
const guard = new Guard({ addresses: ["127.0.0.1"] });

beforeAll(async () => {
  host = await startHost(({ url }) => answers.get(url.pathname));
  port = new URL(host.origin).port;
  inside = await startHost(() => "secret", { address: "127.0.0.2", port: Number(port) });
});
afterAll(() => Promise.all([host.close(), inside.close()]));

const bounds = () => ({ bytes: 1000, signal: AbortSignal.timeout(5000) });

const failure = (done: Promise<unknown>): Promise<readonly [string, string]> =>
  done.then(
    () => ["nothing", ""] as const,
    (error: unknown) => (error instanceof SourceError ? ([error.why, error.message] as const) : Promise.reject(error)),
  );

const textOf = async (address: string, options = bounds()): Promise<string> =>
  Buffer.from((await guard.get(address, options)).bytes).toString();

function put(path: string, answer: Answer): string {
  answers.set(path, answer);
  return host.origin + path;
}

/** Answers for names, one after the other; the last one stays. */
function names(...found: readonly (readonly string[])[]): { lookup: LookupFunction; asked: string[] } {
  const asked: string[] = [];
  const lookup = ((name: string, _: object, done: (error: Error | null, all: LookupAddress[]) => void) => {
    const list = found[Math.min(asked.length, found.length - 1)] ?? [];
    asked.push(name);
    const all = list.map((address) => ({ address, family: address.includes(":") ? 6 : 4 }));
    done(all.length > 0 ? null : Object.assign(new Error("ENOTFOUND db.internal"), { code: "ENOTFOUND" }), all);
  }) as unknown as LookupFunction;
  return { lookup, asked };
}

/** Addresses that nobody may have fetched, by what is said. */
const hostile: readonly (readonly [string, string])[] = [
  ...[
    "",
    "no address",
    "//example.com/x",
    "http://example.com/",
    "ftp://example.com/",
    "file:///etc/passwd",
    "data:text/plain,x",
    "javascript:alert(1)",
    "gopher://127.0.0.1:70/",
    "blob:https://example.com/x",
    "https://user@example.com/",
    "https://user:secret@example.com/",
    "https://example.com@127.0.0.1/",
    `https://example.com/${"x".repeat(2100)}`,
    "https://[::1",
    "https://exa mple.com/",
  ].map((url) => [url, "invalid"] as const),
  ...[
    "https://127.0.0.1/",
    "https://127.1/",
    "https://127.0.0.1./",
    "https://2130706433/",
    "https://0x7f000001/",
    "https://0x7f.0.0.1/",
    "https://017700000001/",
    "https://0177.0.0.01/",
    "https://１２７.0.0.1/",
    "https://127。0。0。1/",
    "https://0.0.0.0/",
    "https://0/",
    "https://0.1.2.3/",
    "https://10.0.0.1/",
    "https://100.64.0.1/",
    "https://169.254.169.254/latest/meta-data/",
    "https://172.16.0.1/",
    "https://172.31.255.255/",
    "https://192.0.0.192/",
    "https://192.168.1.1/",
    "https://198.18.0.1/",
    "https://224.0.0.1/",
    "https://255.255.255.255/",
    "https://[::]/",
    "https://[::1]/",
    "https://[0:0:0:0:0:0:0:1]/",
    "https://[::ffff:127.0.0.1]/",
    "https://[::ffff:7f00:1]/",
    "https://[::127.0.0.1]/",
    "https://[64:ff9b::127.0.0.1]/",
    "https://[64:ff9b:1::7f00:1]/",
    "https://[2002:7f00:1::]/",
    "https://[2001::7f00:1]/",
    "https://[fc00::1]/",
    "https://[fd12:3456::1]/",
    "https://[fe80::1]/",
    "https://[fec0::1]/",
    "https://[ff02::1]/",
    "https://localhost/",
    "https://LOCALHOST/",
    "https://localhost./",
    "https://localhost../",
    "https://a.localhost/",
    "https://metadata.google.internal/",
    "https://printer.local/",
    "https://router.home.arpa/",
    "https://intranet/",
    "https://example.com:22/",
    "https://example.com:8443/",
    "https://example.com:80/",
  ].map((url) => [url, "refused"] as const),
];

describe("an address", () => {
  it("is refused before anything is looked up", async () => {
    const { lookup, asked } = names(["127.0.0.1"]);
    const strict = new Guard();
    for (const [url, why] of hostile) expect([url, (await failure(strict.get(url, bounds())))[0]]).toEqual([url, why]);
    // What only the tests' own guard lets through is refused for a webhook, too.
    for (const [url, why] of hostile) {
      expect([url, (await failure(strict.post(url, "{}", {}, bounds().signal)))[0]]).toEqual([url, why]);
    }
    const seeing = new Guard({ addresses: [], lookup });
    for (const [url] of hostile.filter(([url]) => !/^http:|com:\d/.test(url))) {
      expect((await failure(seeing.get(url, bounds())))[0]).not.toBe("nothing");
    }
    expect(asked).toEqual([]);
  });

  it("is of the open network, or not", () => {
    const open = ["8.8.8.8", "1.1.1.1", "172.32.0.1", "100.128.0.1", "2606:4700::1111", "2a00:1450::1"];
    const closed = ["1::1", "4000::1", "fe80::1%eth0", "::ffff:8.8.8.8", "no", "3fff::1", "2001:db8::1", "240.0.0.1"];
    expect(open.filter((address) => !isPublicAddress(address))).toEqual([]);
    expect(closed.filter(isPublicAddress)).toEqual([]);
  });
});

describe("a name", () => {
  it.each([
    ["that means an address of a network", ["10.0.0.1"]],
    ["that means IPv6's own machine", ["::1"]],
    ["of which one address is near", ["127.0.0.1", "127.0.0.2"]],
    ["that nobody knows", []],
  ])("%s is refused in the same words", async (_, addresses) => {
    const { lookup } = names(addresses);
    const seeing = new Guard({ addresses: ["127.0.0.1"], lookup });
    const said = await failure(seeing.get(`http://skills.example.com:${port}/`, bounds()));
    expect(said).toEqual(["refused", "the host is not on the public network"]);
    expect(inside.requests).toEqual([]);
  });

  it("that changes its meaning is checked where it is connected to", async () => {
    put("/x", "public");
    const { lookup, asked } = names(["127.0.0.1"], ["127.0.0.2"]);
    const seeing = new Guard({ addresses: ["127.0.0.1"], lookup });
    const url = `http://rebind.example.com:${port}/x`;
    expect(Buffer.from((await seeing.get(url, bounds())).bytes).toString()).toBe("public");
    expect(asked).toHaveLength(1);
    expect((await failure(seeing.get(url, bounds())))[0]).toBe("refused");
    expect(asked).toHaveLength(2);
    put("/again", { redirect: url });
    const again = new Guard({ addresses: ["127.0.0.1"], lookup: names(["127.0.0.1"], ["127.0.0.2"]).lookup });
    expect((await failure(again.get(`http://rebind.example.com:${port}/again`, bounds())))[0]).toBe("refused");
    expect(inside.requests).toEqual([]);
  });
});

describe("a redirect", () => {
  it("is followed five times", async () => {
    put("/end", "here");
    for (let n = 1; n <= 6; n++)
      put(`/hop${n}`, { redirect: n === 1 ? "end" : `/hop${n - 1}`, status: 300 + [1, 2, 3, 7, 8, 2][n - 1]! });
    expect(await textOf(`${host.origin}/hop5`)).toBe("here");
    expect((await guard.get(`${host.origin}/hop5`, bounds())).url).toBe(`${host.origin}/end`);
    expect((await failure(textOf(`${host.origin}/hop6`)))[0]).toBe("upstream");
  });

  it.each([
    "http://127.0.0.2:1/",
    "http://10.0.0.1/",
    "http://169.254.169.254/",
    "//localhost/",
    "http://[::1]/",
    "file:///etc/passwd",
    "http://a:b@127.0.0.1/",
    "http://[",
  ])("to %s is refused", async (target) => {
    const [why, message] = await failure(textOf(put("/away", { redirect: target })));
    expect(["refused", "invalid"]).toContain(why);
    expect(message).not.toMatch(/127|10\.0|169|localhost|::1/);
  });

  it("leaves a trusted origin without its trust, also back to it", async () => {
    const base = inside.origin;
    expect(Buffer.from((await guard.get(`${base}/x`, { ...bounds(), base })).bytes).toString()).toBe("secret");
    expect((await failure(guard.get(`${base}/x`, bounds())))[0]).toBe("refused");
    expect(
      (await failure(guard.get(put("/in", { redirect: `${base}/x` }), { ...bounds(), base: host.origin })))[0],
    ).toBe("refused");
    expect((await failure(guard.get(`${host.origin}/in`, { ...bounds(), base })))[0]).toBe("refused");
  });
});

describe("an answer", () => {
  it("is 200, and nothing of ours goes along but the name", async () => {
    expect(await textOf(put("/ok", "yes"))).toBe("yes");
    const { headers } = host.requests.at(-1)!;
    expect(Object.keys(headers).sort()).toEqual(["accept", "accept-encoding", "connection", "host", "user-agent"]);
    for (const [status, why] of [
      [404, "not-found"],
      [410, "not-found"],
      [201, "upstream"],
      [204, "upstream"],
      [206, "upstream"],
      [304, "upstream"],
      [401, "upstream"],
      [500, "upstream"],
    ] as const) {
      expect([status, (await failure(textOf(put("/status", { status }))))[0]]).toEqual([status, why]);
    }
  });

  it("ends at its bounds, packed or not", async () => {
    expect(await textOf(put("/full", "x".repeat(1000)))).toHaveLength(1000);
    for (const answer of [
      "x".repeat(1001),
      { huge: 500_000_000 },
      { status: 200, headers: { "content-length": "9999999999" } },
    ] satisfies Answer[]) {
      expect((await failure(textOf(put("/large", answer))))[0]).toBe("too-large");
    }
    // Packed it has 49 kB.
    const options = { ...bounds(), bytes: 100_000 };
    const bomb = put("/bomb", { bomb: 50_000_000 });
    expect((await failure(guard.get(bomb, { ...options, accept: "text/plain" })))[0]).toBe("too-large");
  });

  it("that is packed otherwise, or broken, is none", async () => {
    for (const answer of [
      { status: 200, headers: { "content-encoding": "br" }, body: "x" },
      { status: 200, headers: { "content-encoding": "gzip" }, body: "no gzip" },
      { status: 101, headers: { upgrade: "x", connection: "upgrade" } },
      { status: 200, headers: { "x-large": "x".repeat(50_000) } },
    ] satisfies Answer[]) {
      expect((await failure(textOf(put("/broken", answer))))[0]).toBe("upstream");
    }
  });

  it("that does not come in time is none", async () => {
    for (const hang of ["before", "within"] as const) {
      const options = { bytes: 1000, signal: AbortSignal.timeout(50) };
      expect((await failure(textOf(put("/slow", { hang }), options)))[0]).toBe("timeout");
    }
  });

  it("of a closed port says no more than one that is no HTTP", async () => {
    const closed = await startHost(() => undefined);
    await closed.close();
    expect(await failure(textOf(`${closed.origin}/`))).toEqual(["upstream", "the host gave no usable answer"]);
  });
});

describe("a webhook", () => {
  it("is sent once, and must be taken", async () => {
    const url = put("/hook", { status: 204 });
    await guard.post(url, '{"a":1}', { "webhook-id": "msg_1" }, bounds().signal);
    expect(host.requests.at(-1)).toMatchObject({ method: "POST", body: '{"a":1}' });
    expect(host.requests.at(-1)?.headers).toMatchObject({ "content-type": "application/json", "webhook-id": "msg_1" });
    const before = host.requests.length;
    for (const status of [302, 400, 500]) {
      put("/hook", status === 302 ? { redirect: "/ok" } : { status });
      expect((await failure(guard.post(url, "{}", {}, bounds().signal)))[0]).toBe("upstream");
    }
    expect(host.requests).toHaveLength(before + 3);
    expect((await failure(guard.post(`${inside.origin}/`, "{}", {}, bounds().signal)))[0]).toBe("refused");
    put("/hook", { hang: "before" });
    expect((await failure(guard.post(url, "{}", {}, AbortSignal.timeout(50))))[0]).toBe("timeout");
  });
});
