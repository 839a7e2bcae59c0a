import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { ConfigError } from "../../src/core/errors.ts";
import { writeWhole } from "../../src/entry/output.ts";

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
