import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { type AddressInfo, connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { promisify } from "node:util";
import { afterAll, expect, it } from "vitest";

const cli = path.resolve(import.meta.dirname, "../../../src/entry/cli.ts");
const box = mkdtempSync(path.join(tmpdir(), "skill-scan-serve-"));
const children: ChildProcess[] = [];
afterAll(() => {
  for (const child of children) child.kill("SIGKILL");
  rmSync(box, { recursive: true, force: true });
});

/** Runs `skill-scan serve`; `line` waits for a line of its log. */
function serve(...args: string[]) {
  const data = path.join(box, String(children.length));
  const child = spawn(process.execPath, [cli, "serve", "--data", data, ...args], { stdio: ["ignore", "pipe", "pipe"] });
  children.push(child);
  const lines: Record<string, unknown>[] = [];
  let complaint = "";
  child.stderr.on("data", (chunk: Buffer) => {
    complaint += chunk.toString();
  });
  const log = createInterface({ input: child.stdout });
  log.on("line", (text) => void lines.push(JSON.parse(text) as Record<string, unknown>));
  const line = async (message: string): Promise<Record<string, unknown>> => {
    for (;;) {
      const found = lines.find(({ msg }) => msg === message);
      if (found) return found;
      await Promise.race([once(log, "line"), once(child, "exit").then(() => Promise.reject(new Error(complaint)))]);
    }
  };
  const exit = once(child, "exit").then(([code]) => ({ code: code as number | null, complaint }));
  return { child, line, exit };
}

/** A port that nobody has: the log names the one that was taken only when all is open. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  await promisify(server.close.bind(server))();
  return port;
}

/** A connection on which a request was begun and not ended. */
async function unfinished(url: string) {
  const socket = connect(Number(new URL(url).port), "127.0.0.1");
  let text = "";
  socket.on("data", (chunk: Buffer) => {
    text += chunk.toString();
  });
  socket.on("error", () => undefined);
  const body = '{"content":"# Notes"}';
  const head = [
    "POST /api/scan HTTP/1.1",
    "host: x",
    "content-type: application/json",
    `content-length: ${body.length}`,
  ];
  socket.write(`${head.join("\r\n")}\r\n\r\n`);
  await once(socket, "connect");
  const end = async (): Promise<string> => {
    socket.write(body);
    await once(socket, "close");
    return text;
  };
  return { end };
}

it("serves until it is told to end, lets a request end that was begun, and takes no other", {
  timeout: 60_000,
}, async () => {
  const { child, line, exit } = serve("--port", "0");
  const { url: at, docs, adminTokenFile } = await line("listening");
  const url = String(at);
  expect((await fetch(`${url}/readyz`)).status).toBe(200);
  expect((await fetch(String(docs))).status).toBe(200);
  expect(existsSync(String(adminTokenFile))).toBe(true);
  const second = serve("--port", new URL(url).port);
  const refused = await second.exit;
  expect([refused.code, refused.complaint]).toEqual([2, expect.stringMatching(/EADDRINUSE.*\n.*--port/)]);
  const request = await unfinished(url);
  child.kill("SIGTERM");
  await line("stopping");
  await expect(fetch(`${url}/livez`)).rejects.toThrow();
  expect(await request.end()).toMatch(/^HTTP\/1\.1 200 .*connection: close.*"safe":true/is);
  expect((await exit).code).toBe(0);
});

it("hears a signal while it starts: it ends in order, and gives the data folder back", {
  timeout: 60_000,
}, async () => {
  const port = await freePort();
  const { child, line, exit } = serve("--port", String(port));
  const { data } = await line("opening the database");
  // It lives, and is not ready.
  const answers = ["livez", "readyz"].map((path) => fetch(`http://127.0.0.1:${port}/${path}`));
  expect((await Promise.all(answers)).map(({ status }) => status)).toEqual([200, 503]);
  child.kill("SIGTERM");
  await line("stopped");
  expect((await exit).code).toBe(0);
  expect(existsSync(path.join(String(data), "database.lock"))).toBe(false);
});

it("ends at once at the second signal", { timeout: 60_000 }, async () => {
  const { child, line, exit } = serve("--port", "0");
  const url = String((await line("listening"))["url"]);
  await unfinished(url);
  child.kill("SIGTERM");
  await line("stopping");
  child.kill("SIGTERM");
  expect((await exit).code).toBe(143);
});

it.each([
  [["--port", "eighty"], "port"],
  [["--anonymous-plan", "fre"], '"free"'],
  [["--public-url", "foo"], "\n  Write it like https://host.example/path"],
  [["--format", "json"], "serve takes no --format"],
])("refuses %j before anything is opened", async (args, word) => {
  const { code, complaint } = await serve(...args).exit;
  expect([code, complaint]).toEqual([2, expect.stringContaining(word)]);
});
