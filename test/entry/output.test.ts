import { execFileSync } from "node:child_process";
import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { ConfigError } from "../../src/core/errors.ts";
import { checkPlaces, writeWhole } from "../../src/entry/output.ts";

let box = "";

beforeEach(() => {
  box = mkdtempSync(path.join(tmpdir(), "skill-scan-output-"));
});

afterEach(() => rmSync(box, { recursive: true }));

it.each(["report.json", "new/folder/report.json"])(
  "writes %s, over what was there, and leaves nothing else",
  async (name) => {
    const file = path.join(box, name);
    await writeWhole(file, "before");
    await writeWhole(file, "after");
    expect(readFileSync(file, "utf8")).toBe("after");
    expect(readdirSync(path.dirname(file))).toEqual(["report.json"]);
  },
);

it.each([
  ["in a file", "taken/report.json"],
  ["over a folder", "folder"],
])("tells a place %s as the user's mistake, and leaves nothing behind", async (_, name) => {
  writeFileSync(path.join(box, "taken"), "");
  mkdirSync(path.join(box, "folder/within"), { recursive: true });
  await expect(writeWhole(path.join(box, name), "text")).rejects.toThrow(ConfigError);
  expect(readdirSync(box).toSorted()).toEqual(["folder", "taken"]);
});

it.each([
  ["over a folder", ["folder"]],
  ["in what is to be a folder", ["new/"]],
  ["in a file", ["taken/report.json"]],
  ["twice in one file", ["a.json", "new/../a.json"]],
])("sees a place %s before anything is written", async (_, names) => {
  writeFileSync(path.join(box, "taken"), "");
  mkdirSync(path.join(box, "folder"));
  await expect(checkPlaces(names.map((name) => `${box}/${name}`))).rejects.toThrow(ConfigError);
  expect(readdirSync(box).toSorted()).toEqual(["folder", "taken"]);
});

it.runIf(process.platform !== "win32")("writes no draft over a link that a checkout brings", async () => {
  const [outside, file] = [path.join(box, "outside"), path.join(box, "report.json")];
  writeFileSync(outside, "mine");
  symlinkSync(outside, `${file}.${process.pid}.part`);
  await writeWhole(file, "report");
  expect([readFileSync(outside, "utf8"), readFileSync(file, "utf8")]).toEqual(["mine", "report"]);
  expect(lstatSync(file).isFile()).toBe(true);
});

it("lets pass what can be written", async () => {
  writeFileSync(path.join(box, "there.json"), "");
  await checkPlaces(["there.json", "new/folder/report.json"].map((name) => path.join(box, name)));
  expect(readdirSync(box)).toEqual(["there.json"]);
});

it.runIf(process.platform === "linux")("writes into a pipe, and leaves it one", async () => {
  const pipe = path.join(box, "pipe");
  execFileSync("mkfifo", [pipe]);
  const [, read] = await Promise.all([writeWhole(pipe, "text"), readFile(pipe, "utf8")]);
  expect(read).toBe("text");
  expect(lstatSync(pipe).isFIFO()).toBe(true);
});
