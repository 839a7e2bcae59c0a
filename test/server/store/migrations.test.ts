import type { Migration } from "kysely";
import { expect, it } from "vitest";
import { migrate } from "../../../src/server/store/migrate.ts";
import { migrations } from "../../../src/server/store/migrations/index.ts";
import { onEachDatabase } from "../database.ts";

/** Of the two tables that it means to make, the second fails. */
const broken: Migration = {
  up: async (db) => {
    await db.schema.createTable("half").addColumn("a", "text").execute();
    await db.schema.createTable("report").addColumn("a", "text").execute();
  },
};

onEachDatabase((opened) => {
  const tables = async (): Promise<string[]> =>
    (await opened().one.kysely.introspection.getTables()).map(({ name }) => name);

  it("are done once", async () => {
    const before = await tables();
    expect(before).toEqual(expect.arrayContaining(["api_key", "batch", "batch_item", "report", "total", "use"]));
    await Promise.all([migrate(opened().one.kysely), migrate(opened().other.kysely)]);
    expect(await tables()).toEqual(before);
  });

  it("that fail leave nothing half done, and can be mended", async () => {
    const { kysely } = opened().one;
    const fine: Migration = { up: async (db) => db.schema.createTable("fine").addColumn("a", "text").execute() };
    const steps = { ...migrations, "9997-fine": fine, "9998-broken": broken };
    await expect(migrate(kysely, steps)).rejects.toThrow(/relation "report" already exists/);
    expect(await tables()).not.toContain("half");
    expect(await tables()).not.toContain("fine");
    await migrate(kysely);
    await migrate(kysely, { ...migrations, "9997-fine": fine });
    expect(await tables()).toContain("fine");
  });

  it("of a newer version are not touched", async () => {
    await expect(migrate(opened().other.kysely)).rejects.toMatchObject({
      name: "ConfigError",
      message: "the database was made by a newer version of skill-scan (9997-fine)",
    });
  });
});
