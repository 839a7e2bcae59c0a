import { randomBytes } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { BlobStore } from "../../../src/server/services.ts";

/** Keys that no store takes. */
export const badKeys = [
  "",
  ".",
  "..",
  "../a",
  "a/../b",
  "a/../../b",
  "/a",
  "a/",
  "a//b",
  ".hidden",
  "a/.hidden",
  "a\\..\\b",
  "a\0b",
  "c:d",
  "a b",
  "é",
  "a\n",
  `${"a".repeat(129)}`,
];

/** What every store of blobs does. */
export function blobSuite(open: () => BlobStore): void {
  describe("a store of blobs", () => {
    test("gives back the bytes that it got", async () => {
      const blobs = open();
      const bytes = Uint8Array.from({ length: 300_000 }, (_, index) => index % 251);
      await blobs.put("tank/one", bytes);
      expect(Buffer.from((await blobs.get("tank/one"))!).equals(bytes)).toBe(true);
      const { size, body } = (await blobs.stream("tank/one"))!;
      expect([size, Buffer.from(await new Response(body).arrayBuffer()).equals(bytes)]).toEqual([bytes.length, true]);
      await (await blobs.stream("tank/one"))!.body.cancel();
      await blobs.put("tank/empty", new Uint8Array());
      expect((await blobs.get("tank/empty"))?.length).toBe(0);
    });

    test("has one blob a key: the last that was put, whole", async () => {
      const blobs = open();
      const versions = Array.from({ length: 8 }, () => randomBytes(100_000));
      await Promise.all(versions.map((bytes) => blobs.put("raced", bytes)));
      const kept = Buffer.from((await blobs.get("raced"))!);
      expect(versions.some((bytes) => bytes.equals(kept))).toBe(true);
      await blobs.put("raced", new Uint8Array([1]));
      expect([...(await blobs.get("raced"))!]).toEqual([1]);
    });

    test("has nothing under a key that was deleted or never put", async () => {
      const blobs = open();
      await blobs.put("gone/a", new Uint8Array(5));
      await blobs.delete("gone/a");
      await blobs.delete("gone/a");
      await blobs.delete("never/was");
      expect(await blobs.get("gone/a")).toBeUndefined();
      expect(await blobs.get("never/was")).toBeUndefined();
      expect(await blobs.stream("never/was")).toBeUndefined();
      expect(await blobs.get("gone/a/b")).toBeUndefined();
    });
  });
}
