import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { Hono } from "hono";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BodyError, readBody, readForm } from "../../../src/server/http/body.ts";
import { type Listening, listen } from "../../../src/server/http/listen.ts";
import { bodyBudgets } from "../../../src/server/http/request-state.ts";
import { watchRequests } from "../../../src/server/http/requests.ts";

const limit = 2_000_000;
const budgets = bodyBudgets({ large: 3_000_000, small: 1_500_000, wait: 400, stall: 300 });

/** Answers with the length of a body, or why it was refused; `/held` holds it until it is let go. */
const app = new Hono();
let letGo: (() => void)[] = [];
watchRequests(app, budgets);
app.onError((error, c) => c.text(error instanceof BodyError ? error.why : `unknown: ${error.message}`, 400));
app.post("/body", async (c) => c.text(String((await readBody(c, limit)).length)));
app.post("/held", async (c) => {
  const { length } = await readBody(c, limit);
  await new Promise<void>((done) => void letGo.push(done));
  return c.text(String(length));
});
app.post("/form", async (c) => {
  const { fields, files } = await readForm(c, { bytes: limit, files: 2, fields: 3, fieldBytes: 20 });
  return c.json({ fields: Object.fromEntries(fields), files: files.map(({ name, bytes }) => [name, bytes.length]) });
});

let server: Listening;
beforeAll(async () => {
  server = await listen(app, "127.0.0.1", 0);
});
afterAll(() => server.close(0));

/** A connection on which the head of a request was sent. */
function begin(path: string, headers: Record<string, string>): Socket {
  const socket = connect(server.port, "127.0.0.1");
  const lines = Object.entries({ host: "x", connection: "close", ...headers }).map(
    ([name, value]) => `${name}: ${value}`,
  );
  socket.write(`POST ${path} HTTP/1.1\r\n${lines.join("\r\n")}\r\n\r\n`);
  socket.on("error", () => undefined);
  return socket;
}

/** Body of the answer on a connection. */
async function answerOn(socket: Socket): Promise<string> {
  let text = "";
  socket.on("data", (chunk: Buffer) => {
    text += chunk.toString();
  });
  await once(socket, "close");
  return text.slice(text.indexOf("\r\n\r\n") + 4);
}

const post = async (path: string, body: string | FormData | Uint8Array<ArrayBuffer>, headers = {}): Promise<string> =>
  (await fetch(`${server.url}${path}`, { method: "POST", body, headers })).text();

describe("a body", () => {
  it("is read up to its limit", async () => {
    expect(await post("/body", "x".repeat(limit))).toBe(String(limit));
    expect(await post("/body", "")).toBe("0");
  });

  it("over the limit is refused by what it says of itself, before it is sent", async () => {
    const socket = begin("/body", { "content-length": "999999999999" });
    expect(await answerOn(socket)).toContain("too-large");
  });

  it("over the limit is refused once it was sent, for clients that listen no sooner", async () => {
    expect(await post("/body", new Uint8Array(20_000_000))).toBe("too-large");
    expect(await post("/body", "after")).toBe("5");
  });

  it("that no route wants does not break the answer", async () => {
    const body = new Uint8Array(20_000_000);
    expect((await fetch(`${server.url}/unknown`, { method: "POST", body })).status).toBe(404);
    expect(await post("/form", body, { "content-type": "text/plain" })).toBe("unsupported");
    expect(await post("/body", "after")).toBe("5");
  });

  it("over the limit is refused while it is sent, where it says nothing of its length", async () => {
    const socket = begin("/body", { "transfer-encoding": "chunked" });
    const answer = answerOn(socket);
    const chunk = `10000\r\n${"x".repeat(65_536)}\r\n`;
    for (let i = 0; i < 40; i++) socket.write(chunk);
    expect(await answer).toContain("too-large");
  });

  it("that stops coming is refused, and its room is free again", async () => {
    const socket = begin("/body", { "content-length": "100" });
    socket.write("x");
    expect(await answerOn(socket)).toContain("slow");
    expect(budgets.small.held + budgets.large.held).toBe(0);
  });

  it("that breaks off frees its room", async () => {
    const socket = begin("/body", { "content-length": "1500000" });
    socket.write("x".repeat(1000), () => socket.destroy());
    await once(socket, "close");
    await expect.poll(() => budgets.large.held).toBe(0);
    expect(await post("/body", "after")).toBe("5");
  });

  it("waits for room, and is told when there is none; small ones have room of their own", async () => {
    const held = [post("/held", "x".repeat(limit))];
    await expect.poll(() => letGo.length).toBe(1);
    expect(await post("/body", "x".repeat(limit))).toBe("busy");
    expect(await post("/body", "small")).toBe("5");
    const waiting = post("/body", "x".repeat(limit));
    for (const go of letGo.splice(0)) go();
    expect(await Promise.all([...held, waiting])).toEqual([String(limit), String(limit)]);
    expect(budgets.large.held).toBe(0);
    letGo = [];
  });
});

describe("a form", () => {
  const form = (...entries: [string, string | Blob][]): FormData => {
    const data = new FormData();
    for (const [name, value] of entries) data.append(name, value);
    return data;
  };
  const file = (name: string, size: number): File => new File(["x".repeat(size)], name);

  it("gives fields and files; a name is no path", async () => {
    const body = form(["a", "1"], ["a", "2"], ["file", file("../../etc/passwd", 100_000)], ["b", file("", 0)]);
    expect(JSON.parse(await post("/form", body))).toEqual({
      fields: { a: "2" },
      files: [
        ["passwd", 100_000],
        ["blob", 0],
      ].map((each) => (each[0] === "blob" ? [expect.any(String), 0] : each)),
    });
  });

  it("may be urlencoded", async () => {
    const type = { "content-type": "application/x-www-form-urlencoded" };
    expect(JSON.parse(await post("/form", "a=1&b=x+y%26", type))).toEqual({ fields: { a: "1", b: "x y&" }, files: [] });
  });

  it.each([
    ["too many files", form(["a", file("a", 1)], ["b", file("b", 1)], ["c", file("c", 1)])],
    ["too many fields", form(["a", "1"], ["b", "1"], ["c", "1"], ["d", "1"])],
    ["a long field", form(["a", "x".repeat(21)])],
    ["a large file", form(["a", file("a", limit + 1)])],
  ])("is refused for %s", async (_, body) => {
    expect(await post("/form", body)).toBe("too-large");
  });

  it.each([
    ["no form", "application/json", "{}", "unsupported"],
    ["no boundary", "multipart/form-data", "x", "malformed"],
    [
      "one that ends too early",
      "multipart/form-data; boundary=b",
      '--b\r\ncontent-disposition: form-data; name="a"\r\n\r\nx',
      "malformed",
    ],
    ["nothing", "multipart/form-data; boundary=b", "", "malformed"],
    ["noise", "multipart/form-data; boundary=b", "\0\r\n--", "malformed"],
  ])("is refused for %s", async (_, type, body, why) => {
    expect(await post("/form", body, { "content-type": type })).toBe(why);
  });
});
