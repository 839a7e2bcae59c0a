import { expect, it } from "vitest";
import { createLog } from "../../../src/server/observe/log.ts";

function logged(level = "info") {
  const lines: string[] = [];
  return { log: createLog(level, { write: (line: string) => void lines.push(line) }), lines };
}

it("writes one JSON object a line, whatever the text", () => {
  const { log, lines } = logged();
  log.info({ route: 'a\n{"level":"error"}\u001b[31m\u2028' }, "x\r\ny");
  expect(lines).toHaveLength(1);
  expect(lines[0]!.trimEnd()).not.toMatch(/[\n\r\u001b]/);
  expect(JSON.parse(lines[0]!)).toMatchObject({ level: "info", msg: "x\r\ny" });
});

it("masks what is called a secret, and passwords in addresses, down to the causes of errors", () => {
  const { log, lines } = logged();
  const cause = new Error("connect to postgres://skill:hunter2@db.example/x failed");
  const err = Object.assign(new Error("no database", { cause }), { config: { password: "hunter2" } });
  log.error({ token: "hunter2", headers: { authorization: "Bearer hunter2" }, err }, "failed");
  expect(lines.join("")).not.toContain("hunter2");
  expect(JSON.parse(lines[0]!)).toMatchObject({
    token: "***",
    headers: { authorization: "***" },
    err: { message: "no database", cause: { message: "connect to postgres://skill:***@db.example/x failed" } },
  });
});

it("writes nothing below its level", () => {
  const { log, lines } = logged("warn");
  log.info({}, "no");
  log.warn({}, "yes");
  expect(lines).toHaveLength(1);
});
