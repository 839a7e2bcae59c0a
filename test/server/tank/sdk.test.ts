import { execFile, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { type ServerType, serve } from "@hono/node-server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { evilFiles, openRegistry, type Registry, skillText } from "./registry.ts";

const run = promisify(execFile);

/** Where `.ci/run` puts what Python clients import. */
const modules = fileURLToPath(new URL("../../../.tools/python/", import.meta.url));
const hasSdk = existsSync(`${modules}tankpkg`) && spawnSync("python3", ["--version"]).status === 0;

const files = {
  "SKILL.md": skillText,
  "references/guide.md": "# Guide\n",
  "scripts/hello.py": 'print("hello")\n',
};

describe.skipIf(!hasSdk)(
  hasSdk ? "tank-sdk from PyPI" : "tank-sdk (skipped: it needs python3, and .ci/run puts it into .tools/python)",
  () => {
    let registry: Registry;
    let server: ServerType;
    let url = "";

    beforeAll(async () => {
      registry = await openRegistry();
      server = serve({
        hostname: "127.0.0.1",
        port: 0,
        fetch: async ({ url: address, method, headers, body }: Request) =>
          registry.request(address, { method, headers, ...(body && { body, duplex: "half" }) } as RequestInit),
      });
      await new Promise<void>((ready) => server.once("listening", ready));
      url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      Object.assign(registry.services.config, { publicUrl: url });
    }, 60_000);
    afterAll(async () => {
      await new Promise((closed) => server?.close(closed));
      await registry?.close();
    });

    it("reads what was published, checks its hash, and is refused what failed", async () => {
      const permissions = { network: { outbound: ["*.acme.com"] } };
      const { bytes, body } = await registry.publish({ name: "@acme/demo", version: "1.0.0", permissions }, files);
      expect(body.scanVerdict).toBe("pass");
      await registry.publish({ name: "@acme/evil", version: "1.0.0" }, evilFiles);
      const script = fileURLToPath(new URL("sdk-calls.py", import.meta.url));
      const { stdout } = await run("python3", [script, url, registry.secret, "@acme/demo", "@acme/evil"], {
        env: {
          PATH: process.env["PATH"],
          PYTHONPATH: modules,
          PYTHONDONTWRITEBYTECODE: "1",
          NO_PROXY: "*",
          HOME: "/nonexistent",
        },
      });
      const answer = JSON.parse(stdout);
      expect(answer).toMatchObject({
        whoami: { user_id: "dev@example.com", name: "dev", email: "dev@example.com" },
        search: { total: 1, results: [{ name: "@acme/demo" }] },
        info: { latestVersion: "1.0.0" },
        versions: { versions: [{ version: "1.0.0", auditStatus: "completed" }] },
        version: { audit_score: 10, audit_status: "completed", scan_verdict: "pass" },
        download: createHash("sha256").update(bytes).digest("hex"),
        permissions,
        files: Object.keys(files),
        skill: {
          content: skillText,
          references: { "guide.md": "# Guide\n" },
          scripts: { "hello.py": files["scripts/hello.py"] },
        },
        unknown: "TankNotFoundError",
        failed: "TankNetworkError",
        stranger: null,
      });
    });
  },
);
