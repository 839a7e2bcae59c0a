import pg from "pg";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { Log } from "../../../src/server/services.ts";
import { type DatabaseOptions, type OpenDatabase, openDatabase } from "../../../src/server/store/database.ts";
import { shownUrl } from "../../../src/server/store/postgres.ts";
import { hasPostgres, realPostgres, startPostgres, type TestPostgres } from "../postgres.ts";

const refused = (url: string): Promise<{ message: string; remedy: string }> =>
  openDatabase({ url }).then(
    () => ({ message: "opened", remedy: "" }),
    (error: { name: string; message: string; remedy: string }) => {
      expect(error.name).toBe("ConfigError");
      return error;
    },
  );

describe("an address", () => {
  it.each([
    [
      "postgres://me:hunter2@db.example.com:5433/scans?password=hunter2&sslmode=require",
      "me@db.example.com:5433/scans",
    ],
    ["postgres://me:hunter2@/scans?host=/var/run/postgresql", "me@localhost/scans"],
    ["postgres:///scans", "/scans"],
  ])("is shown without what is secret in it: %s", (url, shown) => {
    expect(shownUrl(url)).toBe(`postgres://${shown}`);
  });

  it.each(["mysql://me:hunter2@localhost/x", "hunter2", "", "postgres://me:hunter2@[/x", "postgres:me:hunter2"])(
    "that is none is not repeated: %s",
    async (url) => {
      const { message, remedy } = await refused(url);
      expect(message).toBe("DATABASE_URL is no address of a Postgres database");
      expect(remedy).not.toContain("hunter2");
    },
  );

  it("where nobody listens is named", async () => {
    const { message } = await refused("postgres://me:hunter2@127.0.0.1:1/scans");
    expect(message).toBe(
      "cannot connect to the database at postgres://me@127.0.0.1:1/scans: connect ECONNREFUSED 127.0.0.1:1",
    );
  });
});

describe.skipIf(!hasPostgres)(realPostgres, { timeout: 60_000 }, () => {
  let server: TestPostgres;
  const opened: OpenDatabase[] = [];
  const warnings: string[] = [];
  const log: Log = { info: () => undefined, error: () => undefined, warn: (_, message) => void warnings.push(message) };

  beforeAll(async () => {
    server = await startPostgres();
  });
  afterAll(async () => {
    for (const database of opened) await database.close();
    await server?.stop();
  });

  async function start(options: DatabaseOptions): Promise<OpenDatabase> {
    const database = await openDatabase({ log, ...options });
    opened.push(database);
    return database;
  }

  /** Does something as the administrator. */
  async function administer(url: string, text: string): Promise<void> {
    const client = new pg.Client(url);
    await client.connect();
    await client.query(text);
    await client.end();
  }

  it("comes up for servers that start at the same moment", async () => {
    const url = await server.create("together");
    const all = await Promise.all(Array.from({ length: 4 }, () => start({ url, connections: 2 })));
    expect(all.map(({ embedded }) => embedded)).toEqual([false, false, false, false]);
    // One that was never asked anything is closed too.
    await all[2]!.close();
    await expect(all[2]!.executeSql("select 1")).rejects.toThrow(/end/);
    expect((await all[3]!.executeSql("select name from skill_scan_migration")).rows.length).toBeGreaterThan(0);
  });

  it("says what is wrong where there is no such database, or one that cannot hold all text", async () => {
    const url = await server.create("here");
    expect(await refused(url.replace("/here", "/nowhere"))).toMatchObject({
      message: expect.stringMatching(/^cannot connect .*nowhere: database "nowhere" does not exist$/),
      remedy: "make the database first: createdb",
    });
    await administer(url, "create database ascii encoding 'SQL_ASCII' template template0");
    expect((await refused(url.replace("/here", "/ascii"))).message).toMatch(/ascii is encoded in SQL_ASCII$/);
  });

  it("goes on after connections were lost: idle ones, and one in a transaction", async () => {
    const url = await server.create("lost");
    const { kysely, executeSql } = await start({ url, connections: 3 });
    const cut =
      "select pg_terminate_backend(pid) from pg_stat_activity where datname = 'lost' and pid <> pg_backend_pid()";
    await Promise.all(["a", "b", "c"].map((name) => executeSql("select $1::text", [name])));
    await administer(url, cut);
    // At most the first query still meets a connection that has not yet heard of it.
    await executeSql("select 1").catch(() => undefined);
    await Promise.all(["a", "b", "c"].map((name) => executeSql("select $1::text", [name])));

    const torn = kysely.transaction().execute(async (trx) => {
      await trx.insertInto("server_secret").values({ name: "torn", value: "x" }).execute();
      await administer(url, cut);
      await trx.insertInto("server_secret").values({ name: "torn 2", value: "x" }).execute();
    });
    await expect(torn).rejects.toThrow();
    expect(await kysely.selectFrom("server_secret").selectAll().execute()).toEqual([]);
    expect(new Set(warnings)).toEqual(new Set(["a connection to the database was lost"]));
  });

  it("is asked on a bounded number of connections, for a bounded time", async () => {
    const url = await server.create("bounded");
    const { executeSql } = await start({ url, connections: 3 });
    const count = "select count(*) as n, pg_sleep(0.01) from pg_stat_activity where datname = 'bounded'";
    // The connection that brought it up to date may take its time to be gone.
    await vi.waitFor(async () => {
      const answers = await Promise.all(Array.from({ length: 20 }, () => executeSql(count)));
      expect(Math.max(...answers.map(({ rows }) => Number(rows[0]?.["n"])))).toBe(3);
    });
    expect((await executeSql("show statement_timeout")).rows).toEqual([{ statement_timeout: "1min" }]);
  });
});
