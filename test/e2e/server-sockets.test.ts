import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { connect, type Socket } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { allowedNodeEnvironmentFlags, env, execPath } from "node:process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const cli = fileURLToPath(new URL("../../src/entry/cli.ts", import.meta.url));
const work = mkdtempSync(path.join(tmpdir(), "skill-scan-sockets-"));
const data = path.join(work, "data");
const temporary = path.join(work, "tmp");

let server: ChildProcess;
let port: number;
const said: string[] = [];
/** Connections that are slow on purpose, from the start to their end: how long each was suffered, in milliseconds. */
let slow: readonly Promise<number>[];

/** A server that may write to its data folder and nowhere else: Node refuses the rest, where it can (from 23.5 on). */
function start(): ChildProcess {
  const rights = ["--disable-warning=SecurityWarning", "--permission", "--allow-fs-read=*", `--allow-fs-write=${data}`];
  const all = allowedNodeEnvironmentFlags.has("--permission") ? [...rights, "--allow-child-process"] : [];
  return spawn(
    execPath,
    [...all, cli, "serve", "--port", "0", "--data", data, "--threads", "1", "--anonymous-plan", "enterprise"],
    {
      env: { PATH: env["PATH"], TMPDIR: temporary, SKILL_SCAN_ADMIN_TOKEN: "sockets-admin-token" },
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
}

async function listening(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.stderr!.on("data", (chunk) => said.push(String(chunk)));
    createInterface({ input: child.stdout! }).on("line", (line) => {
      const { msg, url, level } = JSON.parse(line) as Readonly<Record<string, string>>;
      if (level === "error" || level === "warn") said.push(line);
      if (msg === "listening") resolve(Number(new URL(url!).port));
    });
    child.once("exit", (code) => reject(new Error(`the server ended (${code}):\n${said.join("\n")}`)));
  });
}

function open(): Socket {
  const socket = connect({ port, host: "127.0.0.1", allowHalfOpen: true });
  // A connection that is cut is an answer too.
  socket.on("error", () => undefined);
  return socket;
}

/** Waits for the end of a connection, however it comes. */
const closing = (socket: Socket): Promise<void> => new Promise((done) => socket.once("close", () => done()));

/** What comes back on a connection until it is closed, or nothing has come for `patience` milliseconds. */
async function exchange(request: string | Buffer, { end = false, patience = 2500 } = {}): Promise<string> {
  const socket = open();
  let answer = "";
  socket.setTimeout(patience, () => socket.destroy());
  socket.on("data", (chunk: Buffer) => {
    answer += chunk.toString("latin1");
  });
  socket.on("end", () => socket.end());
  socket.write(typeof request === "string" ? Buffer.from(request, "latin1") : request);
  if (end) socket.end();
  await closing(socket);
  return answer;
}

const statusesIn = (answer: string): number[] =>
  Array.from(answer.matchAll(/^HTTP\/1\.1 (\d{3})/gm), ([, status]) => Number(status));

/** Milliseconds that `/readyz` takes, on a connection of its own; throws unless it is 200. */
async function ready(): Promise<number> {
  const begin = performance.now();
  const answer = await exchange("GET /readyz HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n");
  expect(statusesIn(answer)).toEqual([200]);
  return performance.now() - begin;
}

/** A number of the server itself. */
async function metric(name: string): Promise<number> {
  const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  return Number(new RegExp(`^${name} (\\S+)$`, "m").exec(text)?.[1]);
}

/** Sends a beginning, then a byte a second; tells after how long the server had enough. */
async function trickle(beginning: string): Promise<number> {
  const begin = performance.now();
  const socket = open();
  socket.resume();
  socket.on("end", () => socket.destroy());
  socket.write(beginning);
  const timer = setInterval(() => socket.write("x"), 1000);
  await closing(socket);
  clearInterval(timer);
  return performance.now() - begin;
}

/** Sends nothing at all; tells after how long the server had enough. */
async function idle(): Promise<number> {
  const begin = performance.now();
  const socket = open();
  socket.on("end", () => socket.destroy()).resume();
  await closing(socket);
  return performance.now() - begin;
}

const post = (where: string, ...headers: readonly string[]): string =>
  `${[`POST ${where} HTTP/1.1`, "host: x", ...headers].join("\r\n")}\r\n\r\n`;
const json = "content-type: application/json";

beforeAll(async () => {
  for (const folder of [data, temporary]) mkdirSync(folder);
  server = start();
  port = await listening(server);
  const upload = post("/scan", json, "content-length: 1000000");
  slow = [
    ...Array.from({ length: 20 }, () => trickle("GET / HTTP/1.1\r\nhost: x\r\nx-slow: ")),
    ...Array.from({ length: 20 }, () => trickle("GET")),
    ...Array.from({ length: 1500 }, idle),
    ...Array.from({ length: 20 }, () => trickle(upload)),
  ];
});
afterAll(async () => {
  server.kill("SIGKILL");
  await once(server, "exit");
  rmSync(work, { recursive: true, force: true });
});

/** Requests that are none, or nearly; by what is wrong with them. */
const requests: Readonly<Record<string, string>> = Object.fromEntries([
  ["no request", "GARBAGE\r\n\r\n"],
  ["NUL", "\0".repeat(2000)],
  ["the start of TLS", "\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03"],
  ["HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"],
  ["a version to come", "GET / HTTP/9.9\r\nhost: x\r\n\r\n"],
  ["no host", "GET / HTTP/1.1\r\n\r\n"],
  ["an empty host", "GET / HTTP/1.1\r\nhost:\r\n\r\n"],
  ["two hosts", "GET / HTTP/1.1\r\nhost: x\r\nhost: y\r\n\r\n"],
  ["a host with blanks", "GET / HTTP/1.1\r\nhost: a b\r\n\r\n"],
  ["a host of markup", 'GET / HTTP/1.1\r\nhost: "><fuzz>\r\n\r\n'],
  ["a host that is half an address", "GET / HTTP/1.1\r\nhost: [::\r\n\r\n"],
  ["a host with a path", "GET / HTTP/1.1\r\nhost: a/../../b\r\n\r\n"],
  ["a host with a user", "GET / HTTP/1.1\r\nhost: user:pass@x:99999\r\n\r\n"],
  ["a host of bytes", "GET / HTTP/1.1\r\nhost: \xff\xfe\r\n\r\n"],
  ["a path of slashes", "GET //////etc/passwd HTTP/1.1\r\nhost: x\r\n\r\n"],
  ["two slashes", "GET // HTTP/1.1\r\nhost: x\r\n\r\n"],
  ["two slashes and a host", "GET //evil.example/scan/ HTTP/1.1\r\nhost: x\r\n\r\n"],
  ["a way up", "GET /docs/assets/../../../../etc/passwd HTTP/1.1\r\nhost: x\r\n\r\n"],
  ["a way up with backslashes", "GET /docs\\..\\..\\etc HTTP/1.1\r\nhost: x\r\n\r\n"],
  ["a broken percent", "GET /scan-batch/%zz%ff%00?%=%zz HTTP/1.1\r\nhost: x\r\n\r\n"],
  ["a path of bytes", "GET /\xff\xfe HTTP/1.1\r\nhost: x\r\n\r\n"],
  ["a query alone", "GET ?x HTTP/1.1\r\nhost: x\r\n\r\n"],
  ["a star", "OPTIONS * HTTP/1.1\r\nhost: x\r\n\r\n"],
  ["an absolute address", "GET http://evil.example/readyz HTTP/1.1\r\nhost: x\r\n\r\n"],
  ["an address of a file", "GET file:///etc/passwd HTTP/1.1\r\nhost: x\r\n\r\n"],
  ["a tunnel", "CONNECT evil.example:443 HTTP/1.1\r\nhost: x\r\n\r\n"],
  ["TRACE", "TRACE / HTTP/1.1\r\nhost: x\r\n\r\n"],
  ["TRACK of the registry", "TRACK /tank/api/v1/skills/x HTTP/1.1\r\nhost: x\r\n\r\n"],
  ["an upgrade", "GET / HTTP/1.1\r\nhost: x\r\nconnection: upgrade\r\nupgrade: websocket\r\n\r\n"],
  ["a path of 100 KB", `GET /${"a".repeat(100_000)} HTTP/1.1\r\nhost: x\r\n\r\n`],
  ["a header of 100 KB", `GET / HTTP/1.1\r\nhost: x\r\nx: ${"a".repeat(100_000)}\r\n\r\n`],
  ["1000 headers", `GET / HTTP/1.1\r\nhost: x\r\n${"a: b\r\n".repeat(1000)}\r\n`],
  ["a folded header", "GET / HTTP/1.1\r\nhost: x\r\nx: a\r\n b\r\n\r\n"],
  ["a header without a name", "GET / HTTP/1.1\r\nhost: x\r\n: b\r\n\r\n"],
  ["a carriage return alone", "GET / HTTP/1.1\rhost: x\r\r"],
  [
    "both lengths",
    `${post("/scan", json, "content-length: 5", "transfer-encoding: chunked")}0\r\n\r\nGET / HTTP/1.1\r\n`,
  ],
  ["two lengths", `${post("/scan", json, "content-length: 5", "content-length: 6")}{}    `],
  ["a length below 0", post("/scan", json, "content-length: -1")],
  ["a length in hexadecimal", post("/scan", json, "content-length: 0x5")],
  ["a length without end", post("/scan", json, `content-length: ${"9".repeat(40)}`)],
  ["a coding of its own", `${post("/scan", json, "transfer-encoding: xchunked")}0\r\n\r\n`],
  ["codings in a row", `${post("/scan", json, "transfer-encoding: chunked, identity")}0\r\n\r\n`],
  ["a chunk of no size", `${post("/scan", json, "transfer-encoding: chunked")}ZZ\r\n`],
  ["a chunk below 0", `${post("/scan", json, "transfer-encoding: chunked")}-1\r\n{}`],
  ["a chunk without end", `${post("/scan", json, "transfer-encoding: chunked")}FFFFFFFFFFFFFFFFFF\r\n{}`],
  ["a chunk of a gigabyte", `${post("/scan", json, "transfer-encoding: chunked")}40000000\r\n{}`],
  ["a long chunk extension", `${post("/scan", json, "transfer-encoding: chunked")}2;${"x".repeat(100_000)}\r\n{}\r\n`],
  ["a trailer", `${post("/scan", json, "transfer-encoding: chunked")}2\r\n{}\r\n0\r\nhost: y\r\n\r\n`],
  ["a gigabyte to come", `${post("/scan", json, "content-length: 1073741824")}{`],
  [
    "a gigabyte in a form",
    post("/scan-upload", "content-type: multipart/form-data; boundary=x", "content-length: 1073741824"),
  ],
  ["a gigabyte that waits", post("/api/v1/scan", json, "content-length: 1073741824", "expect: 100-continue")],
  ["an expectation of its own", post("/scan", json, "content-length: 2", "expect: fuzz")],
  ["requests in a row, then none", `${"GET /health HTTP/1.1\r\nhost: x\r\n\r\n".repeat(20)}GARBAGE\r\n\r\n`],
]);

describe("a server on a socket", () => {
  it("refuses or answers whatever comes, and answers others meanwhile", async () => {
    const answers = Object.entries(requests).map(
      async ([name, request]): Promise<[string, string]> => [name, await exchange(request)],
    );
    expect(await ready()).toBeLessThan(3000);
    for (const [name, answer] of await Promise.all(answers)) {
      expect(
        statusesIn(answer).filter((status) => status >= 500),
        name,
      ).toEqual([]);
      expect(answer, name).not.toMatch(/\n {4}at |node:|root:x:|<fuzz/);
    }
    expect(await ready()).toBeLessThan(1000);
  });

  it("answers who closes its half, and drops who does so in the middle of a body", async () => {
    const whole = `${post("/scan", json, "content-length: 2")}{}`;
    expect(statusesIn(await exchange(whole, { end: true }))).toEqual([422]);
    const half = await exchange(`${post("/scan", json, "content-length: 20")}{}`, { end: true });
    expect(statusesIn(half).every((status) => status < 500)).toBe(true);
  });

  it("gives back what uploads held that broke off", async () => {
    const before = await metric("process_resident_memory_bytes");
    const head = post("/scan-upload", "content-type: multipart/form-data; boundary=x", "content-length: 40000000");
    const part = `--x\r\ncontent-disposition: form-data; name="file"; filename="a.zip"\r\n\r\n`;
    for (let round = 0; round < 20; round++) {
      const uploads = Array.from({ length: 25 }, async () => {
        const socket = open();
        await once(socket, "connect");
        socket.write(head + part);
        await new Promise((done) => socket.write(Buffer.alloc(256 * 1024, 0x61), done));
        socket.resetAndDestroy();
      });
      await Promise.all(uploads);
    }
    await expect.poll(() => metric("skill_scan_body_bytes"), { timeout: 15_000 }).toBeLessThan(30_000_000);
    expect(await ready()).toBeLessThan(1000);
    expect((await metric("process_resident_memory_bytes")) - before).toBeLessThan(300_000_000);
  });

  it("has room for so many connections, and sends more away at once", async () => {
    const sockets = Array.from({ length: 1000 }, open);
    for (const socket of sockets) socket.on("end", () => socket.destroy()).resume();
    await expect.poll(() => sockets.filter(({ closed }) => closed).length, { timeout: 10_000 }).toBeGreaterThan(300);
    for (const socket of sockets) socket.destroy();
    expect(await ready()).toBeLessThan(1000);
  });

  it("suffers no slow sender for long", async () => {
    const times = await Promise.all(slow);
    expect(Math.max(...times)).toBeLessThan(40_000);
    await expect.poll(() => metric("skill_scan_body_bytes"), { timeout: 15_000 }).toBe(0);
  });

  it("wrote nothing outside its folder, and had no fault of its own", () => {
    expect(readdirSync(temporary)).toEqual([]);
    expect(said.filter((line) => !/"level":"warn"/.test(line))).toEqual([]);
  });
});
