import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { DidNotRunError } from "../../src/core/errors.ts";
import { readEvent } from "../../src/entry/event-file.ts";

const dir = mkdtempSync(path.join(tmpdir(), "skill-scan-event-"));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const written = (text: string): { GITHUB_EVENT_PATH: string } => {
  const file = path.join(dir, "event.json");
  writeFileSync(file, text);
  return { GITHUB_EVENT_PATH: file };
};

describe("readEvent", () => {
  it("gives what the runner wrote", async () => {
    expect(await readEvent(written('\ufeff{"action":"opened"}'))).toEqual({ action: "opened" });
  });

  it.each([
    ["no variable", {}, /GITHUB_EVENT_PATH is not set/],
    ["no file", { GITHUB_EVENT_PATH: path.join(dir, "nowhere.json") }, /nowhere\.json.*cannot be read.*ENOENT/],
    ["a folder", { GITHUB_EVENT_PATH: dir }, /cannot be read/],
  ])("did not run with %s, and says what to do", async (_, env, message) => {
    const error: unknown = await readEvent(env).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(DidNotRunError);
    expect(error).toMatchObject({
      message: expect.stringMatching(message),
      remedy: expect.stringContaining("workflow"),
    });
  });

  it.each([
    ["an empty file", " \n", /is empty/],
    ["half a file", '{"action":', /is not JSON/],
  ])("did not run with %s", async (_, text, message) => {
    await expect(readEvent(written(text))).rejects.toThrow(message);
    await expect(readEvent(written(text))).rejects.toBeInstanceOf(DidNotRunError);
  });
});
