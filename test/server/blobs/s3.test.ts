import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { createServer } from "node:net";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { openBlobs } from "../../../src/server/blobs/index.ts";
import { parseS3 } from "../../../src/server/blobs/s3.ts";
import type { BlobStore } from "../../../src/server/services.ts";
import { blobSuite } from "./suite.ts";

/** A server that speaks S3 and that nobody here wrote; `.ci/run` installs it. */
const program = fileURLToPath(new URL("../../../.tools/gofakes3", import.meta.url));
const hasServer = existsSync(program);

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  await once(probe, "close");
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}

describe.skipIf(!hasServer)(
  `S3${hasServer ? "" : " (skipped: .tools/gofakes3 is missing; .ci/run installs it with Go)"}`,
  () => {
    let server: ChildProcess;
    let endpoint: string;
    let blobs: BlobStore;

    beforeAll(async () => {
      const port = await freePort();
      endpoint = `http://127.0.0.1:${port}`;
      const flags = ["-backend", "mem", "-host", `127.0.0.1:${port}`, "-initialbucket", "bucket", "-autobucket=false"];
      server = spawn(program, flags, { stdio: ["ignore", "ignore", "pipe"] });
      for await (const line of createInterface({ input: server.stderr! })) if (/using port|listen/i.test(line)) break;
      server.stderr!.resume();
      vi.stubEnv("AWS_ACCESS_KEY_ID", "test");
      vi.stubEnv("AWS_SECRET_ACCESS_KEY", "test");
      blobs = await openBlobs("", "s3://bucket/some/prefix", {
        AWS_ENDPOINT_URL_S3: endpoint,
        AWS_REGION: "eu-central-1",
      });
    });
    afterAll(() => {
      server?.kill();
      vi.unstubAllEnvs();
    });

    blobSuite(() => blobs);

    test("keys are under the prefix", async () => {
      await blobs.put("where/it/is", new TextEncoder().encode("here"));
      const place = `s3://bucket?endpoint=${encodeURIComponent(endpoint)}&region=eu-central-1`;
      const root = await openBlobs("", place, {});
      expect(new TextDecoder().decode(await root.get("some/prefix/where/it/is"))).toBe("here");
    });

    test("a bucket that is missing is an error and no missing blob", async () => {
      const place = `s3://other?endpoint=${encodeURIComponent(endpoint)}&region=eu-central-1`;
      const other = await openBlobs("", place, {});
      await expect(other.get("a")).rejects.toThrow();
      await expect(other.put("a", new Uint8Array(1))).rejects.toThrow();
    });
  },
);

describe("the address of a place in S3", () => {
  test("names bucket, prefix, endpoint, region and path style; the environment fills in", () => {
    expect(parseS3("s3://bucket", {})).toEqual({ bucket: "bucket", prefix: "", pathStyle: false });
    expect(parseS3("s3://bucket/a/b/", { AWS_REGION: "eu-1", AWS_ENDPOINT_URL: "http://s3.test" })).toEqual({
      bucket: "bucket",
      prefix: "a/b",
      pathStyle: true,
      region: "eu-1",
      endpoint: "http://s3.test",
    });
    const place = "s3://bucket/a?endpoint=https://s3.test&region=x&path-style=false";
    expect(parseS3(place, { AWS_REGION: "eu-1", AWS_ENDPOINT_URL_S3: "http://other.test" })).toEqual({
      bucket: "bucket",
      prefix: "a",
      pathStyle: false,
      region: "x",
      endpoint: "https://s3.test",
    });
  });

  test.each([
    "https://bucket.test/a",
    "s3:///a",
    "bucket",
    "s3://key:secret@bucket/a",
    "s3://bucket/a?sse=1",
    "s3://bucket/a?path-style=maybe",
    "s3://bucket/a?endpoint=file:///etc",
  ])("is refused in another form: %s", (place) => {
    expect(() => parseS3(place, {})).toThrow(expect.objectContaining({ name: "ConfigError" }));
    expect(() => parseS3(place, {})).not.toThrow(/secret/);
  });
});
