import { expect, it } from "vitest";
import { readableLines } from "../../../src/server/observe/lines.ts";
import { createLog } from "../../../src/server/observe/log.ts";

function logged(width = 80) {
  let text = "";
  const stream = readableLines(
    (more) => {
      text += more;
    },
    () => width,
  );
  return {
    log: createLog("info", stream),
    lines: () =>
      text
        .trimEnd()
        .replaceAll(/^\d\d:\d\d:\d\d /gm, "")
        .split("\n"),
  };
}

it("writes a line a person can read, and its fields below it where they do not fit beside it", () => {
  const { log, lines } = logged();
  log.info({ signal: "SIGINT" }, "stopping");
  log.warn(
    { url: "http://127.0.0.1:8000", docs: "http://127.0.0.1:8000/docs", file: "/data/admin-token" },
    "listening",
  );
  expect(lines()).toEqual([
    "stopping (signal: SIGINT)",
    "warning: listening",
    "          url: http://127.0.0.1:8000",
    "          docs: http://127.0.0.1:8000/docs",
    "          file: /data/admin-token",
  ]);
});

it("says a request in one phrase, with the API where the path does not", () => {
  const { log, lines } = logged();
  const request = { requestId: "1", method: "POST", status: 200, ms: 12, bytes: 3 };
  log.info({ ...request, dialect: "skillscan", route: "/api/scan" }, "request");
  log.info({ ...request, dialect: "skillscan", route: "/skillscan/api/scan" }, "request");
  log.info({ ...request, dialect: "server", route: "/readyz" }, "request");
  log.info({ ...request, dialect: "cisco", route: "none" }, "request");
  expect(lines()).toEqual([
    "POST /api/scan (skillscan): 200, 12 ms",
    "POST /skillscan/api/scan: 200, 12 ms",
    "POST /readyz: 200, 12 ms",
    "POST an unknown path (cisco): 200, 12 ms",
  ]);
});

it("says where an error was thrown, and what caused it, with no secret in it", () => {
  const { log, lines } = logged();
  const cause = new Error("connect to postgres://skill:hunter2@db.example/x failed");
  log.error({ err: new Error("no database", { cause }), token: "hunter2" }, "request failed");
  const text = lines();
  expect(text[0]).toBe("error: request failed (token: ***)");
  expect(text[1]).toBe("          Error: no database");
  expect(text[2]).toMatch(/^ {10}at /);
  expect(text).toContain("          caused by Error: connect to postgres://skill:***@db.example/x failed");
});

it("obeys no text that it shows", () => {
  const { log, lines } = logged();
  const name = "a\r\nb\u001b[2J\u202e\n::error::x ##[group]";
  log.info({ name, err: new Error(name) }, name);
  for (const line of lines()) expect(line).not.toMatch(/[\r\u001b\u202e]|(?:^|\s)::|##\[/);
  expect(lines().filter((line) => !line.startsWith(" "))).toHaveLength(1);
});
