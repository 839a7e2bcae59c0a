import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openDatabase } from "../../../src/server/store/database.ts";
import { cleanUp } from "../../../src/server/tank/cleanup.ts";
import { hasPostgres, realPostgres, startPostgres, type TestPostgres } from "../postgres.ts";
import { openRegistry, type Registry, skillText, tarball } from "./registry.ts";

// The embedded database does one thing at a time: what really happens at the same moment is seen on a real one only.
describe.skipIf(!hasPostgres)(`at the same moment, on ${realPostgres}`, () => {
  let postgres: TestPostgres;
  let registry: Registry;
  beforeAll(async () => {
    postgres = await startPostgres();
    registry = await openRegistry({ database: await openDatabase({ url: await postgres.create("tank") }) });
  }, 60_000);
  afterAll(async () => {
    await registry?.close();
    await postgres?.stop();
  });

  const many = Array.from({ length: 8 }, (_, i) => i);
  const versions = async (name: string) => (await registry.ask("GET", `/api/v1/skills/${name}/versions`)).body.versions;

  it("members who publish one version of a new package get one published, and no fault", async () => {
    const keys = [registry.secret, await registry.keyOf("second@example.com")];
    const bytes = await tarball({ "SKILL.md": skillText });
    const statuses = await Promise.all(
      many.map(async (i) => {
        const as = keys[i % 2]!;
        const { status, body } = await registry.start({ name: "@acme/one", version: "1.0.0" }, as);
        if (status !== 200) return [status];
        const uploaded = await registry.put(body.uploadUrl, bytes);
        return [status, uploaded.status, (await registry.confirm(body.versionId, bytes, {}, as)).status];
      }),
    );
    expect(statuses.filter((list) => list.at(-1) === 200 && list.length === 3)).toHaveLength(1);
    expect(statuses.flat().every((status) => status < 500)).toBe(true);
    expect(await versions("@acme/one")).toHaveLength(1);
  });

  it("uploads, confirmations and cleaning up of one version publish one whole upload", async () => {
    const { uploadUrl, versionId } = (await registry.start({ name: "@acme/two", version: "1.0.0" })).body;
    const all = await Promise.all(many.map((i) => tarball({ "SKILL.md": `${skillText}${i}` })));
    const done = await Promise.all(
      all.flatMap((bytes) => [
        registry.put(uploadUrl, bytes).then(async () => (await registry.confirm(versionId, bytes)).status),
        cleanUp(registry.services).then(() => 0),
      ]),
    );
    expect(done.every((status) => status < 500)).toBe(true);
    // Whoever lost may try again: the last upload is the one that counts.
    for (const bytes of all) done.push((await registry.confirm(versionId, bytes)).status);
    expect(done.filter((status) => status === 200)).toHaveLength(1);
    const { downloadUrl } = (await registry.ask("GET", "/api/v1/skills/@acme/two/1.0.0")).body;
    expect(all).toContainEqual(new Uint8Array(await (await registry.request(downloadUrl)).arrayBuffer()));
    const blobs = registry.services.database
      .selectFrom("tank_upload")
      .select("blob_key")
      .where("version_id", "=", versionId);
    expect(await blobs.execute()).toHaveLength(1);
  });

  it("counted downloads are all counted", async () => {
    await registry.publish({ name: "@acme/three", version: "1.0.0" });
    const path = "/api/v1/skills/@acme/three/1.0.0";
    await Promise.all(many.map(() => registry.ask("GET", path)));
    expect((await registry.ask("GET", path)).body.downloads).toBe(many.length);
  });
});
