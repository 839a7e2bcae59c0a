import { sql } from "kysely";
import { expect, it } from "vitest";
import { onEachDatabase } from "../database.ts";

onEachDatabase((opened) => {
  const put = (name: string, value = "x") => opened().one.kysely.insertInto("server_secret").values({ name, value });
  const names = async (like: string): Promise<string[]> => {
    const query = opened().other.kysely.selectFrom("server_secret").select("name").where("name", "like", like);
    return (await query.orderBy("name").execute()).map(({ name }) => name);
  };

  it("runs SQL of pg-boss: several statements, or one with values", async () => {
    const { executeSql } = opened().one;
    expect(await executeSql("select 1 as a; select 2 as b")).toMatchObject({ rows: [{ b: 2 }] });
    expect(await executeSql("select 3 as c")).toMatchObject({ rows: [{ c: 3 }] });
    const { rows } = await executeSql("select $1::uuid[] as ids, $2::json as json, $3::int as n", [
      ["00000000-0000-4000-8000-000000000000"],
      JSON.stringify({ a: 1 }),
      4,
    ]);
    expect(rows).toEqual([{ ids: ["00000000-0000-4000-8000-000000000000"], json: { a: 1 }, n: 4 }]);
  });

  it("leaves no transaction open after statements of which one failed", async () => {
    const { executeSql, kysely } = opened().one;
    await put("kept").execute();
    const broken = "begin; delete from server_secret; select * from nothing; commit";
    await expect(executeSql(broken)).rejects.toThrow(/"nothing" does not exist/);
    await expect(kysely.selectFrom("nothing" as never).execute()).rejects.toThrow(/"nothing" does not exist/);
    expect(await names("kept")).toEqual(["kept"]);
  });

  it("gives the same values on both: dates, counts, affected rows", async () => {
    const { kysely } = opened().one;
    const at = new Date("2030-01-02T03:04:05.678Z");
    const { rows } = await sql`select ${at}::timestamptz as at, count(*) as n, 9007199254740991::bigint as big,
      true as yes, null as nothing from server_secret where name = 'none'`.execute(kysely);
    expect(rows).toEqual([{ at, n: 0, big: 9007199254740991, yes: true, nothing: null }]);
    await put("affected").execute();
    const [deleted] = await kysely.deleteFrom("server_secret").where("name", "=", "affected").execute();
    expect(deleted?.numDeletedRows).toBe(1n);
  });

  it("keeps a transaction as a whole, beside other queries at the same moment", async () => {
    const { kysely } = opened().one;
    let inside = (): void => undefined;
    const started = new Promise<void>((resolve) => {
      inside = resolve;
    });
    const failing = kysely.transaction().execute(async (trx) => {
      await trx.insertInto("server_secret").values({ name: "tx-1", value: "x" }).execute();
      inside();
      await trx.insertInto("server_secret").values({ name: "tx-2", value: "x" }).execute();
      throw new Error("undone");
    });
    await started;
    const beside = Promise.all([put("tx-3").execute(), opened().one.executeSql("select 1")]);
    await expect(failing).rejects.toThrow("undone");
    await beside;
    expect(await names("tx-%")).toEqual(["tx-3"]);
  });

  it("keeps text that Postgres has no room for, with a mark in its place", async () => {
    await put("nul\0", "a\0b").execute();
    const query = opened().other.kysely.selectFrom("server_secret").select("value").where("name", "=", "nul\0");
    expect(await query.execute()).toEqual([{ value: "a\uFFFDb" }]);
    expect((await opened().one.executeSql("select $1::text[] as t", [["\0", "\ud800"]])).rows).toEqual([
      { t: ["\uFFFD", "\uFFFD"] },
    ]);
  });

  it("answers many at the same moment", async () => {
    const asked = Array.from({ length: 200 }, (_, i) => opened().one.executeSql("select $1::int as i", [i]));
    expect((await Promise.all(asked)).map(({ rows }) => rows[0]?.["i"])).toEqual(asked.map((_, i) => i));
  });
});
