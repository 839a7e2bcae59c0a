import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type OpenDatabase, openDatabase } from "../../../src/server/store/database.ts";
import { FolderLock } from "../../../src/server/store/folder-lock.ts";
import { Turnstile } from "../../../src/server/store/turnstile.ts";
import { prepared } from "../database.ts";

let data: string;
const opened: OpenDatabase[] = [];

beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), "skill-scan-data-"));
});

afterEach(async () => {
  for (const database of opened.splice(0)) await database.close();
  await rm(data, { recursive: true, force: true });
});

async function start(folder = data): Promise<OpenDatabase> {
  const database = await openDatabase({ data: folder, embedded: await prepared() });
  opened.push(database);
  return database;
}

async function names({ kysely }: OpenDatabase): Promise<string[]> {
  const rows = await kysely.selectFrom("server_secret").select("name").orderBy("name").execute();
  return rows.map(({ name }) => name);
}

/** A process that writes to the database of a folder and waits to be killed, in the middle of a transaction. */
const writer = `
  import { writeFileSync } from "node:fs";
  import { hostname } from "node:os";
  import { PGlite } from "@electric-sql/pglite";
  const folder = process.argv[1];
  writeFileSync(folder + "/database.lock", JSON.stringify({ token: "t", pid: process.pid, host: hostname() }));
  const database = await PGlite.create(folder + "/database");
  await database.query("insert into server_secret values ('committed', 'x')");
  await database.exec("begin; insert into server_secret values ('open', 'x')");
  console.log("written");
  setInterval(() => undefined, 1000);
`;

describe("the embedded database", { timeout: 60_000 }, () => {
  it("says that the disk is full when it is made, and leaves no half of itself", async () => {
    // As PGlite throws it: no Error, with WASI's number of ENOSPC.
    const full = {
      get extensions(): never {
        throw Object.assign(Object.create(null), { name: "ErrnoError", errno: 51 });
      },
    };
    await expect(openDatabase({ data, embedded: full })).rejects.toMatchObject({
      name: "ConfigError",
      message: expect.stringMatching(/database\.new does not start: no space is left on the disk$/),
      remedy: expect.stringContaining("make room"),
    });
    expect(await readdir(data)).toEqual([]);
  });

  it("keeps what was written, belongs to one server, and outlives one that is killed", async () => {
    const folder = join(data, "new", "folder");
    const first = await start(folder);
    await first.kysely.insertInto("server_secret").values({ name: "one", value: "x" }).execute();
    await expect(start(folder)).rejects.toThrow(`the data folder ${folder} is in use by another server (process`);
    const slow = first.kysely.transaction().execute(async (trx) => {
      await trx.insertInto("server_secret").values({ name: "two", value: "x" }).execute();
      await Promise.all([setTimeout(5), trx.deleteFrom("server_secret").where("name", "=", "two").execute()]);
    });
    const closed = Promise.all([first.close(), first.close()]);
    await expect(first.executeSql("select 1")).rejects.toThrow("the database is closed");
    await Promise.all([closed, slow]);
    expect(await readdir(folder)).toEqual(["database"]);

    const child = spawn(process.execPath, ["--input-type=module", "-e", writer, folder]);
    await once(child.stdout, "data");
    child.kill("SIGKILL");
    await once(child, "exit");

    expect(await names(await start(folder))).toEqual(["committed", "one"]);
  });

  it("is not begun beside files of somebody else's, nor on what is no folder", async () => {
    await mkdir(join(data, "database"));
    await writeFile(join(data, "database", "photo.jpg"), "");
    await expect(start()).rejects.toThrow(/holds files that are no database/);
    await writeFile(join(data, "file"), "");
    await expect(start(join(data, "file"))).rejects.toThrow(/cannot write to the data folder/);
    // Nothing keeps the next start from working.
    await rm(join(data, "database"), { recursive: true });
    expect(await names(await start())).toEqual([]);
  });

  it("that is damaged is named as such, and is not overwritten", async () => {
    await mkdir(join(data, "database"));
    await writeFile(join(data, "database", "PG_VERSION"), "9.6\n");
    const failure = await start().catch((error: unknown) => error);
    expect(failure).toMatchObject({
      name: "ConfigError",
      message: expect.stringMatching(/^the database in .* does not start: .*\w/),
      remedy: expect.stringContaining("backup"),
    });
    expect(await readdir(data)).toEqual(["database"]);
    expect(await readFile(join(data, "database", "PG_VERSION"), "utf8")).toBe("9.6\n");
  });

  it("that a killed first start left half made is made anew", async () => {
    await mkdir(join(data, "database.new"));
    await writeFile(join(data, "database.new", "PG_VERSION"), "");
    expect(await names(await start())).toEqual([]);
    expect(await readdir(data)).toEqual(["database", "database.lock"]);
  });
});

describe("the lock of a data folder", () => {
  const pace = { beat: 20, patience: 200 };
  const holder = (fields: object): Promise<void> =>
    writeFile(
      join(data, "database.lock"),
      JSON.stringify({ token: "t", pid: process.pid, host: hostname(), ...fields }),
    );

  it.each([
    ["this process in its former life: a container has the same numbers again", {}],
    ["another machine that marks it no more", { host: "elsewhere.invalid" }],
    ["a process whose number another has now", { pid: process.ppid }],
    ["nobody that can be read", { host: undefined, pid: undefined, token: undefined }],
  ])("is taken over from %s", async (_, fields) => {
    await holder(fields);
    const lock = await FolderLock.take(data, pace);
    await expect(FolderLock.take(data, pace)).rejects.toThrow(/in use/);
    await lock.release();
    expect(await readdir(data)).toEqual([]);
  });

  it("that is half written is taken over too", async () => {
    await writeFile(join(data, "database.lock"), '{"tok');
    await (await FolderLock.take(data, pace)).release();
    expect(await readdir(data)).toEqual([]);
  });

  it("is not taken from another machine that lives", async () => {
    const theirs = await FolderLock.take(data, pace);
    await holder({ host: "elsewhere.invalid" });
    await expect(FolderLock.take(data, pace)).rejects.toThrow(/in use by another server \(process \d+ on elsewhere/);
    await theirs.release();
    // It was somebody else's by then.
    expect(await readdir(data)).toEqual(["database.lock"]);
  });

  /** Takers in lockstep would never be in each other's way. */
  async function takeAfter(turns: number): Promise<FolderLock> {
    for (let turn = 0; turn < turns; turn++) await new Promise((resolve) => setImmediate(resolve));
    return FolderLock.take(data, pace);
  }

  it("goes to one only of many who find a dead one", async () => {
    for (let round = 0; round < 20; round++) {
      await holder({ token: `${round}` });
      const taken = await Promise.allSettled(Array.from({ length: 20 }, (_, i) => takeAfter(i)));
      const locks = taken.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
      expect(locks).toHaveLength(1);
      await locks[0]?.release();
      expect(await readdir(data)).toEqual([]);
    }
  });

  it("is taken also where one died while removing a dead one", async () => {
    await holder({});
    await writeFile(join(data, "database.lock.removing"), "");
    await (await FolderLock.take(data, pace)).release();
    expect(await readdir(data)).toEqual([]);
  });
});

describe("the one connection", () => {
  it("is had in turn, and whoever waits for himself is told so", async () => {
    const turnstile = new Turnstile(20);
    const leave = await turnstile.enter();
    await expect(turnstile.enter()).rejects.toThrow("waited 20 ms for the embedded database's one connection");
    const order: number[] = [];
    const second = turnstile.enter().then((next) => [order.push(2), next()]);
    const third = turnstile.enter().then((next) => [order.push(3), next()]);
    leave();
    leave();
    await Promise.all([second, third]);
    expect(order).toEqual([2, 3]);
    (await turnstile.enter())();
  });
});
