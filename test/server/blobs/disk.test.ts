import { mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { platform } from "node:process";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBlobs } from "../../../src/server/blobs/index.ts";
import type { BlobStore } from "../../../src/server/services.ts";
import { badKeys, blobSuite } from "./suite.ts";

let data: string;
let blobs: BlobStore;

beforeAll(async () => {
  data = await mkdtemp(path.join(tmpdir(), "skill-scan-blobs-"));
  blobs = await openBlobs(data, undefined, {});
});
afterAll(() => rm(data, { recursive: true, force: true }));

blobSuite(() => blobs);

const everything = async (): Promise<string[]> => (await readdir(data, { recursive: true })).sort();

test("a key that leads elsewhere is refused and touches nothing", async () => {
  const before = await everything();
  for (const key of badKeys) {
    await expect(blobs.put(key, new Uint8Array(1)), key).rejects.toThrow("another form");
    await expect(blobs.get(key), key).rejects.toThrow("another form");
    await expect(blobs.delete(key), key).rejects.toThrow("another form");
  }
  expect(await everything()).toEqual(before);
});

test.skipIf(platform === "win32")("files are for this user only, and no draft is left", async () => {
  await blobs.put("modes/one", new Uint8Array(3));
  const modeOf = async (file: string): Promise<number> => (await stat(path.join(data, "blobs", file))).mode & 0o777;
  expect([await modeOf("modes/one"), await modeOf("modes"), await modeOf(".")]).toEqual([0o600, 0o700, 0o700]);
  expect(await readdir(path.join(data, "blobs", ".drafts"))).toEqual([]);
});

test.skipIf(platform === "win32")("a link among the folders or in place of a blob is not followed", async () => {
  const outside = path.join(data, "outside");
  await mkdir(outside);
  await writeFile(path.join(outside, "kept"), "kept");
  await symlink(outside, path.join(data, "blobs", "linked"));
  await symlink(path.join(outside, "kept"), path.join(data, "blobs", "file"));
  await expect(blobs.put("linked/new", new Uint8Array(1))).rejects.toThrow("is a link");
  await expect(blobs.get("linked/kept")).rejects.toThrow("is a link");
  await expect(blobs.delete("linked/kept")).rejects.toThrow("is a link");
  await expect(blobs.get("file")).rejects.toThrow();
  await blobs.put("file", new TextEncoder().encode("new"));
  expect(await readFile(path.join(outside, "kept"), "utf8")).toBe("kept");
  expect(await readdir(outside)).toEqual(["kept"]);
});

test("a folder that cannot be used is the operator's to mend", async () => {
  await writeFile(path.join(data, "taken"), "");
  await expect(openBlobs(path.join(data, "taken"), undefined, {})).rejects.toMatchObject({ name: "ConfigError" });
});
