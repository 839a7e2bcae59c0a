import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Scanner } from "../../../src/scan.ts";
import { adminApi } from "../../../src/server/admin/index.ts";
import { ScanFailed } from "../../../src/server/services.ts";
import { tankAdmin } from "../../../src/server/tank/admin.ts";
import { cleanUp } from "../../../src/server/tank/cleanup.ts";
import { keepUpload } from "../../../src/server/tank/publishing/uploading.ts";
import type { Refusal } from "../../../src/server/tank/refusal.ts";
import { answers } from "../../../src/server/tank/schema.ts";
import { gzip, tar } from "../../skills/containers/build.ts";
import { evilFiles, openRegistry, type Registry, sha512, skillText, tarball } from "./registry.ts";

const hour = 3_600_000;
const scanner = new Scanner();

let registry: Registry;
let time = Date.parse("2026-11-22T12:00:00.000Z");
/** Runs before each scan; a test may fail it, or look at the state in between. */
let beforeScan: () => Promise<void> | void = () => undefined;

beforeAll(async () => {
  registry = await openRegistry({
    now: () => new Date(time),
    scanFolder: async (tree, folder) => {
      await beforeScan();
      return (await scanner.scan(tree, [folder])).skills[0]!;
    },
  });
}, 60_000);
afterAll(() => registry?.close());

let serial = 0;
/** A manifest of a package of its own. */
const fresh = (more: object = {}) => ({
  name: `@acme/skill-${++serial}`,
  version: "1.0.0",
  description: "Says hello.",
  ...more,
});
const small = tarball({ "SKILL.md": skillText });
const path = (name: string, rest = ""): string => `/api/v1/skills/${encodeURIComponent(name)}${rest}`;

describe("a publication", () => {
  it("takes two phases, and is seen only after the second", async () => {
    const manifest = fresh({ permissions: { network: { outbound: ["*.acme.com"] } } });
    const started = await registry.start(manifest);
    expect(started.status).toBe(200);
    expect(answers.publish.parse(started.body)).toEqual(started.body);
    const { uploadUrl, versionId } = started.body;
    expect(new URL(uploadUrl).origin).toBe("http://localhost");
    expect(Number(new URL(uploadUrl).searchParams.get("expires"))).toBe(time / 1000 + 3600);
    expect((await registry.ask("GET", path(manifest.name), undefined, null)).status).toBe(404);
    expect((await registry.put(uploadUrl, await small)).status).toBe(200);
    expect((await registry.ask("GET", path(manifest.name, "/1.0.0"))).status).toBe(404);
    // As the CLI does: the size is that of the sources.
    const done = await registry.confirm(versionId, await small, { fileCount: 1, tarballSize: 9 });
    expect(done).toMatchObject({
      status: 200,
      body: { success: true, name: manifest.name, version: "1.0.0", auditScore: 10, scanVerdict: "pass" },
    });
    expect((await registry.ask("GET", path(manifest.name), undefined, null)).body.latestVersion).toBe("1.0.0");
  });

  it("gives the tarball back byte by byte, with the hash that was confirmed, to whoever has the link", async () => {
    const manifest = fresh();
    const { bytes } = await registry.publish(manifest);
    const { body } = await registry.ask("GET", path(manifest.name, "/1.0.0"), undefined, null);
    expect(body.integrity).toBe(sha512(bytes));
    const response = await registry.request(body.downloadUrl, { redirect: "manual" });
    expect(response.status).toBe(200);
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(bytes);
    const asked = await registry.request(body.downloadUrl, { method: "HEAD" });
    expect([asked.headers.get("content-length"), (await asked.arrayBuffer()).byteLength]).toEqual([
      `${bytes.length}`,
      0,
    ]);
  });

  it("of a skill that fails its scan is listed and cannot be installed, nor its number taken again", async () => {
    const manifest = fresh();
    expect((await registry.publish(manifest, evilFiles)).body).toMatchObject({ success: true, scanVerdict: "fail" });
    const { body } = await registry.ask("GET", path(manifest.name, "/1.0.0"));
    expect(body).toMatchObject({ auditStatus: "failed", scanVerdict: "fail" });
    expect(body.auditScore).toBeLessThanOrEqual(3);
    expect(answers.version.parse(body).scanFindings.some(({ severity }) => severity === "critical")).toBe(true);
    const download = await registry.ask("GET", body.downloadUrl, undefined, null);
    expect(download).toMatchObject({ status: 403, body: { error: expect.stringContaining("verdict: fail") } });
    expect((await registry.ask("GET", path(manifest.name, "/1.0.0/files/setup.sh"))).status).toBe(403);
    expect((await registry.start(manifest)).status).toBe(409);
    // A new version mends it, and is what readers are shown first.
    await registry.publish({ ...manifest, version: "1.0.1" });
    await registry.publish({ ...manifest, version: "1.0.2" }, evilFiles);
    expect((await registry.ask("GET", path(manifest.name))).body.latestVersion).toBe("1.0.1");
  });

  it("measures what the code does against what the manifest says", async () => {
    const files = { "SKILL.md": skillText, "a.py": 'import requests\nrequests.get("https://api.acme.com/v1")\n' };
    const bare = fresh();
    expect((await registry.publish(bare, files)).body).toMatchObject({ scanVerdict: "flagged", auditScore: 4 });
    const { body } = await registry.ask("GET", path(bare.name, "/1.0.0"));
    expect(body).toMatchObject({ auditStatus: "flagged" });
    expect(body.scanFindings[0]).toMatchObject({ stage: "stage2", type: "undeclared_network", location: "a.py:2" });
    const honest = fresh({ permissions: { network: { outbound: ["*.acme.com"] } } });
    expect((await registry.publish(honest, files)).body.scanVerdict).toBe("pass");
  });

  it("changes nothing that readers see of a package before it is confirmed", async () => {
    const manifest = fresh({ visibility: "private" });
    await registry.publish(manifest);
    await registry.start({ ...manifest, version: "1.1.0", visibility: "public", description: "Other words." });
    expect((await registry.ask("GET", path(manifest.name), undefined, null)).status).toBe(404);
    expect((await registry.ask("GET", path(manifest.name))).body.description).toBe("Says hello.");
  });
});

describe("the first phase refuses", () => {
  const start = async (body: unknown, as?: string | null) => {
    const { status, body: answer } = await registry.ask("POST", "/api/v1/skills", body, as);
    return [status, answer.error, answer.details];
  };

  it("who has no key, or none for it", async () => {
    const unauthorized = "Unauthorized. Valid API key required.";
    expect(await start({ manifest: fresh() }, null)).toEqual([401, unauthorized, undefined]);
    expect(await start({ manifest: fresh() }, "tank_nobody")).toEqual([401, unauthorized, undefined]);
    const reader = await registry.keyOf("dev@example.com", ["skills:read"]);
    expect((await start({ manifest: fresh() }, reader))[0]).toBe(403);
    const admin = await registry.keyOf("dev@example.com", ["skills:admin"]);
    expect((await start({ manifest: fresh() }, admin))[0]).toBe(200);
    expect((await registry.confirm(crypto.randomUUID(), await small, {}, reader)).status).toBe(403);
  });

  it("what is no manifest", async () => {
    expect(await start("{")).toEqual([400, "Invalid JSON body", undefined]);
    expect(await start('{"manifest":{"name":"@acme/a","version":"1.0.0","description":"\\u0000"}}')).toEqual([
      400,
      "Invalid JSON body",
      undefined,
    ]);
    for (const body of [{}, [], null, { manifest: "x" }, { manifest: [] }]) {
      expect(await start(body)).toEqual([400, "Missing manifest in request body", undefined]);
    }
    const [status, error, details] = await start({ manifest: { ...fresh(), author: "me", version: "1" } });
    expect([status, error]).toEqual([400, "Invalid manifest"]);
    expect(Object.keys(details as object).sort()).toEqual(["author", "version"]);
    expect((await start(JSON.stringify({ manifest: fresh(), readme: "x".repeat(5 * 1024 ** 2) })))[0]).toBe(413);
  });

  it("strangers to an org, and orgs that there are not", async () => {
    const stranger = await registry.keyOf("stranger@example.com");
    expect(await start({ manifest: fresh() }, stranger)).toEqual([
      403,
      "You are not a member of org 'acme'",
      undefined,
    ]);
    const [status, error] = await start({ manifest: { ...fresh(), name: "@nobody/demo" } });
    expect([status, error]).toEqual([404, expect.stringContaining("Organization 'nobody' not found")]);
  });

  it("who was taken out of the org after he had begun", async () => {
    const leaver = await registry.keyOf("leaver@example.com");
    const { database, now } = registry.services;
    const member = { org: "acme", user_id: "leaver@example.com", created_at: now() };
    await database.insertInto("tank_member").values(member).execute();
    const { body } = await registry.start(fresh(), leaver);
    const bytes = await tarball({ "SKILL.md": skillText });
    await registry.put(body.uploadUrl, bytes);
    await database.deleteFrom("tank_member").where("user_id", "=", member.user_id).execute();
    expect((await registry.confirm(body.versionId, bytes, {}, leaver)).status).toBe(403);
  });

  it("a version that exists, in whatever case its name is written", async () => {
    const manifest = fresh();
    await registry.publish(manifest);
    const shouted = { ...manifest, name: manifest.name.toUpperCase() };
    expect(await start({ manifest: shouted })).toEqual([
      409,
      `Version 1.0.0 already exists for ${manifest.name}`,
      undefined,
    ]);
  });

  it("rights that grew more than the number", async () => {
    const manifest = fresh();
    await registry.publish(manifest);
    const permissions = { network: { outbound: ["api.example.com"] } };
    const [status, error, details] = await start({ manifest: { ...manifest, version: "1.0.1", permissions } });
    expect([status, error]).toEqual([400, "Permission escalation detected"]);
    expect(details).toEqual([{ field: "network.outbound", reason: expect.stringContaining("Requires MAJOR bump") }]);
    expect((await start({ manifest: { ...manifest, version: "2.0.0", permissions } }))[0]).toBe(200);
  });

  it("a version that another member is uploading, until that is given up; one's own starts anew", async () => {
    const manifest = fresh();
    const other = await registry.keyOf("second@example.com");
    const first = await registry.start(manifest);
    expect((await registry.start(manifest, other)).status).toBe(409);
    const second = await registry.start(manifest);
    expect((await registry.put(first.body.uploadUrl, await small)).status).toBe(404);
    expect((await registry.confirm(second.body.versionId, await small, {}, other)).body).toEqual({
      error: "Skill version not found",
    });
    time += hour + 1;
    expect((await registry.start(manifest, other)).status).toBe(200);
  });
});

describe("an upload", () => {
  it("needs the link as it was given, for an hour", async () => {
    const { uploadUrl } = (await registry.start(fresh())).body;
    const bytes = await small;
    const other = (await registry.start(fresh())).body.versionId;
    const forged = [
      uploadUrl.replace(/signature=./, "signature=_"),
      uploadUrl.replace(/expires=\d/, "expires=9"),
      uploadUrl.replace(/upload\/[^?]+/, `upload/${other}`),
      uploadUrl.replace(/\?.*/, ""),
      `${uploadUrl}&expires=9999999999`,
    ];
    for (const url of forged) expect((await registry.put(url, bytes)).status).toBe(403);
    expect((await registry.ask("GET", uploadUrl.replace("/upload/", "/download/"))).status).toBe(403);
    time += hour + 1000;
    expect((await registry.put(uploadUrl, bytes)).status).toBe(403);
  });

  it("is bounded, and not empty", async () => {
    const { uploadUrl } = (await registry.start(fresh())).body;
    expect((await registry.put(uploadUrl, new Uint8Array())).status).toBe(400);
    const headers = { "content-length": String(50 * 1024 ** 2 + 1) };
    expect((await registry.put(uploadUrl, await small, { headers })).status).toBe(413);
  });

  it("may be done again until it is confirmed: the last one counts, the others are gone", async () => {
    const { uploadUrl, versionId } = (await registry.start(fresh())).body;
    const [first, last] = [
      await tarball({ "SKILL.md": `${skillText}1` }),
      await tarball({ "SKILL.md": `${skillText}2` }),
    ];
    await registry.put(uploadUrl, first);
    const rows = () =>
      registry.services.database.selectFrom("tank_upload").selectAll().where("version_id", "=", versionId).execute();
    const [before] = await rows();
    await registry.put(uploadUrl, last);
    expect(await registry.services.blobs.get(before!.blob_key)).toBeUndefined();
    expect((await registry.confirm(versionId, first)).body.error).toContain("Integrity");
    expect((await registry.confirm(versionId, last)).status).toBe(200);
    expect((await registry.put(uploadUrl, first)).status).toBe(409);
    expect(await rows()).toHaveLength(1);
  });

  it("that comes while it is confirmed changes nothing", async () => {
    const manifest = fresh();
    const { uploadUrl, versionId } = (await registry.start(manifest)).body;
    const [bytes, swapped] = [await small, await tarball(evilFiles)];
    await registry.put(uploadUrl, bytes);
    const statuses: number[] = [];
    beforeScan = async () => {
      statuses.push((await registry.put(uploadUrl, swapped)).status);
      // One whose bytes were under way when the confirmation came.
      await keepUpload(registry.services, versionId, swapped).catch(({ status }: Refusal) => statuses.push(status));
    };
    await registry.confirm(versionId, bytes);
    beforeScan = () => undefined;
    expect(statuses).toEqual([409, 409]);
    const { downloadUrl } = (await registry.ask("GET", path(manifest.name, "/1.0.0"))).body;
    expect(new Uint8Array(await (await registry.request(downloadUrl)).arrayBuffer())).toEqual(bytes);
  });

  it("wins whole where several come at the same moment", async () => {
    const { uploadUrl, versionId } = (await registry.start(fresh())).body;
    const all = await Promise.all([1, 2, 3, 4].map((each) => tarball({ "SKILL.md": `${skillText}${each}` })));
    await Promise.all(all.map((bytes) => registry.put(uploadUrl, bytes)));
    const results = [];
    for (const bytes of all) results.push((await registry.confirm(versionId, bytes)).status);
    expect(results.filter((status) => status === 200)).toHaveLength(1);
  });
});

describe("at the same moment", () => {
  it("of several publications of one version one is published", async () => {
    const manifest = fresh();
    const keys = [registry.secret, await registry.keyOf("second@example.com"), registry.secret];
    const bytes = await small;
    const results = await Promise.all(
      keys.map(async (as) => {
        const { status, body } = await registry.start(manifest, as);
        if (status !== 200 || (await registry.put(body.uploadUrl, bytes)).status !== 200) return status;
        return (await registry.confirm(body.versionId, bytes, {}, as)).body.success;
      }),
    );
    expect(results.filter((result) => result === true)).toHaveLength(1);
    expect((await registry.ask("GET", path(manifest.name, "/versions"))).body.versions).toHaveLength(1);
  });

  it("of several confirmations one scans, and the others are told", async () => {
    const { uploadUrl, versionId } = (await registry.start(fresh())).body;
    await registry.put(uploadUrl, await small);
    let scans = 0;
    beforeScan = () => void scans++;
    const results = await Promise.all([1, 2, 3].map(async () => registry.confirm(versionId, await small)));
    beforeScan = () => undefined;
    expect([scans, results.map(({ status }) => status).sort()]).toEqual([1, [200, 400, 400]]);
    const again = await registry.confirm(versionId, await small);
    expect(again).toMatchObject({ status: 400, body: { error: "Version is already confirmed or published" } });
  });
});

describe("the second phase refuses", () => {
  it("what is no confirmation", async () => {
    const confirm = async (body: unknown, as?: string | null) =>
      (await registry.ask("POST", "/api/v1/skills/confirm", body, as)).status;
    expect(await confirm({}, null)).toBe(401);
    expect(await confirm("[")).toBe(400);
    expect(await confirm({ versionId: "x", integrity: "sha512-" })).toBe(400);
    const integrity = sha512(await small);
    expect(await confirm({ versionId: crypto.randomUUID(), integrity })).toBe(404);
    const { versionId } = (await registry.start(fresh())).body;
    expect(await confirm({ versionId, integrity })).toBe(400);
    for (const wrong of [{ integrity: "sha256-x" }, { fileCount: 10_001 }, { fileCount: 1.5 }, { tarballSize: -1 }]) {
      expect(await confirm({ versionId, integrity, ...wrong })).toBe(400);
    }
  });

  it("another number of files, and takes the right one after that", async () => {
    const { uploadUrl, versionId } = (await registry.start(fresh())).body;
    await registry.put(uploadUrl, await small);
    const refused = await registry.confirm(versionId, await small, { fileCount: 2 });
    expect(refused).toMatchObject({ status: 400, body: { error: expect.stringContaining("fileCount") } });
    expect((await registry.confirm(versionId, await small, { fileCount: 1 })).status).toBe(200);
  });

  it("hostile tarballs, and takes a good one in their place", async () => {
    const header = { name: "SKILL.md", content: skillText };
    const plain = await tar([header]);
    const cases: Record<string, Uint8Array> = {
      bomb: new Uint8Array(gzipSync(Buffer.concat([plain.subarray(0, 1024), Buffer.alloc(57 * 1024 ** 2)]))),
      declared: gzip(await tar([header, { name: "big", size: 0 }, { name: "x", content: "x".repeat(50 * 1024 ** 2) }])),
      symlink: await tarball([header, { name: "l", type: "symlink", linkname: "/etc/passwd" }]),
      hardlink: await tarball([header, { name: "l", type: "link", linkname: "SKILL.md" }]),
      traversal: await tarball([header, { name: "../outside.md", content: "x" }]),
      absolute: await tarball([header, { name: "/etc/cron.d/x", content: "x" }]),
      pax: await tarball([header, { name: "x", pax: { path: "../../outside.md" }, content: "x" }]),
      many: await tarball(Array.from({ length: 1001 }, (_, i) => ({ name: `f${i}`, content: "" }))),
      truncated: (await small).subarray(0, 60),
      plain,
      garbage: new TextEncoder().encode("PK not a gzip"),
      trailing: Buffer.concat([await small, Buffer.from("trailing")]),
      twice: await tarball([header, { name: "./SKILL.md", content: "other" }]),
      both: await tarball([header, { name: "SKILL.md/x", content: "other" }]),
      empty: await tarball([]),
    };
    const { uploadUrl, versionId } = (await registry.start(fresh())).body;
    for (const [name, bytes] of Object.entries(cases)) {
      expect((await registry.put(uploadUrl, bytes)).status, name).toBe(200);
      const { status, body } = await registry.confirm(versionId, bytes);
      expect([name, status, body.error]).toEqual([name, 400, "Invalid tarball"]);
    }
    await registry.put(uploadUrl, await small);
    expect((await registry.confirm(versionId, await small)).status).toBe(200);
  });
});

describe("where something breaks", () => {
  const status = async (id: string) =>
    (
      await registry.services.database
        .selectFrom("tank_version")
        .select("status")
        .where("id", "=", id)
        .executeTakeFirst()
    )?.status;

  it("a scan that did not finish publishes nothing, and can be confirmed again", async () => {
    const manifest = fresh();
    const { uploadUrl, versionId } = (await registry.start(manifest)).body;
    await registry.put(uploadUrl, await small);
    beforeScan = () => {
      throw new ScanFailed("timeout", "too slow");
    };
    const failed = await registry.confirm(versionId, await small);
    beforeScan = () => undefined;
    expect([failed.status, failed.headers.get("retry-after"), await status(versionId)]).toEqual([
      503,
      "5",
      "scan-failed",
    ]);
    expect((await registry.ask("GET", path(manifest.name), undefined, null)).status).toBe(404);
    const { body } = await registry.ask("GET", path(manifest.name, "/1.0.0"));
    expect([body.auditStatus, body.scanVerdict]).toEqual(["scan-failed", null]);
    expect((await registry.ask("GET", body.downloadUrl)).status).toBe(403);
    expect((await registry.confirm(versionId, await small)).body.scanVerdict).toBe("pass");
  });

  it("a server that dies while it scans leaves a version that can be confirmed after a while", async () => {
    const manifest = fresh();
    const { uploadUrl, versionId } = (await registry.start(manifest)).body;
    await registry.put(uploadUrl, await small);
    // What is left of a confirmation whose server died.
    await registry.services.database
      .updateTable("tank_version")
      .set({ status: "scanning", claim: "of-the-dead", claimed_at: new Date(time) })
      .where("id", "=", versionId)
      .execute();
    expect((await registry.confirm(versionId, await small)).status).toBe(400);
    expect((await registry.start(manifest)).status).toBe(409);
    time += 16 * 60_000;
    await cleanUp(registry.services);
    expect(await status(versionId)).toBe("scan-failed");
    expect((await registry.confirm(versionId, await small)).status).toBe(200);
  });

  it("a confirmation that lost its claim does not publish", async () => {
    const { uploadUrl, versionId } = (await registry.start(fresh())).body;
    await registry.put(uploadUrl, await small);
    beforeScan = async () => {
      await registry.services.database
        .updateTable("tank_version")
        .set({ claim: "of-another" })
        .where("id", "=", versionId)
        .execute();
    };
    expect((await registry.confirm(versionId, await small)).status).toBe(400);
    beforeScan = () => undefined;
    expect(await status(versionId)).toBe("scanning");
  });

  it("what nobody confirms is cleaned up with its blobs, and nothing else is", async () => {
    const manifest = fresh();
    const kept = fresh();
    await registry.publish(kept);
    const waiting = (await registry.start(manifest)).body;
    const never = (await registry.start(fresh())).body;
    await registry.put(waiting.uploadUrl, await small);
    const { blob_key } = await registry.services.database
      .selectFrom("tank_version")
      .select("blob_key")
      .where("id", "=", waiting.versionId)
      .executeTakeFirstOrThrow();
    time += 2 * hour;
    await cleanUp(registry.services);
    expect([await status(waiting.versionId), await status(never.versionId)]).toEqual(["pending-upload", undefined]);
    time += 23 * hour;
    const gone = await cleanUp(registry.services);
    expect(gone.blobs).toBeGreaterThan(0);
    expect(await status(waiting.versionId)).toBeUndefined();
    expect(await registry.services.blobs.get(blob_key!)).toBeUndefined();
    const { downloadUrl } = (await registry.ask("GET", path(kept.name, "/1.0.0"))).body;
    expect((await registry.ask("GET", downloadUrl)).status).toBe(200);
    expect(await cleanUp(registry.services)).toEqual({ versions: 0, blobs: 0 });
  });
});

describe("an operator", () => {
  it("makes orgs, and says who publishes in them", async () => {
    const { routes } = adminApi(registry.services, "an-admin-token", { extensions: [tankAdmin] });
    const admin = async (method: string, at: string, body?: object, token = "an-admin-token") => {
      const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
      const response = await routes.request(at, { method, headers, ...(body && { body: JSON.stringify(body) }) });
      return [response.status, response.status === 204 ? null : await response.json()] as const;
    };
    const orgs = "/admin/tank/orgs";
    const member = `${orgs}/beta/members/${encodeURIComponent("new@example.com")}`;
    const key = await registry.keyOf("new@example.com");
    const manifest = { name: "@beta/demo", version: "1.0.0" };
    expect((await admin("POST", orgs, { slug: "beta" }, "wrong"))[0]).toBe(401);
    expect((await admin("PUT", member))[0]).toBe(404);
    expect(await admin("POST", orgs, { slug: "beta", members: ["dev@example.com"] })).toEqual([
      201,
      { slug: "beta", members: ["dev@example.com"] },
    ]);
    expect((await admin("POST", orgs, { slug: "beta" }))[0]).toBe(409);
    expect((await admin("POST", orgs, { slug: "../x" }))[0]).toBe(400);
    expect((await registry.start(manifest, key)).status).toBe(403);
    expect([(await admin("PUT", member))[0], (await admin("PUT", member))[0]]).toEqual([204, 204]);
    expect((await registry.start(manifest, key)).status).toBe(200);
    expect((await admin("GET", orgs))[1]).toMatchObject({
      orgs: [{ slug: "acme" }, { slug: "beta", members: ["dev@example.com", "new@example.com"] }],
    });
    expect([(await admin("DELETE", member))[0], (await admin("DELETE", member))[0]]).toEqual([204, 404]);
    expect((await registry.start({ ...manifest, version: "1.0.1" }, key)).status).toBe(403);
  });
});
