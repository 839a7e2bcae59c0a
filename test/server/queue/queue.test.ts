import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { openQueue } from "../../../src/server/queue/index.ts";
import type { Batch, BatchKind, Json } from "../../../src/server/services.ts";
import { BatchError, ScanFailed } from "../../../src/server/services.ts";
import { type OpenDatabase, openDatabase } from "../../../src/server/store/database.ts";
import { SourceError } from "../../../src/sources/contracts.ts";
import { testDatabase } from "../database.ts";
import { hasPostgres, realPostgres, startPostgres, type TestPostgres } from "../postgres.ts";
import { later, type QueueWorld, queueWorld, testKind } from "./world.ts";

/** Text that JSON in a database may stumble over: character 0, halves of surrogate pairs, and what looks like them. */
const hostile = 'a\0b\ud800c\udfffd\\u0000"\u2028😀';

const numbers = (count: number): Json[] => Array.from({ length: count }, (_, index) => index);

function suite(open: () => Promise<OpenDatabase>): void {
  let database: OpenDatabase;
  const worlds: QueueWorld[] = [];

  beforeAll(async () => {
    database = await open();
  }, 60_000);
  afterEach(async () => {
    await Promise.all(worlds.splice(0).map((world) => world.close()));
  });
  afterAll(() => database?.close());

  const world = async (
    kinds: readonly BatchKind[],
    place?: { readonly roots?: readonly string[]; readonly machine?: string },
  ): Promise<QueueWorld> => {
    const made = await queueWorld(database, kinds, place);
    worlds.push(made);
    return made;
  };
  const ended = async ({ queue }: QueueWorld, id: string, status: Batch["status"]): Promise<Batch> => {
    await expect.poll(async () => (await queue.batches.get("cisco", id))?.status, { timeout: 10_000 }).toBe(status);
    return (await queue.batches.get("cisco", id))!;
  };
  const change = (text: string, ...values: unknown[]) => database.executeSql(text, values);

  test("plans a batch, works at its items, tells of the end, keeps hostile text", async () => {
    const kind = testKind("plain", {
      plan: async ({ options }) => [...numbers(120), options],
      item: async (source) => ({ of: source, text: hostile }),
    });
    const { queue, create, work } = await world([kind]);
    const { id, status, total } = await create(kind, { said: hostile });
    expect({ status, total }).toEqual({ status: "pending", total: 0 });
    await work();
    expect(await kind.done(id)).toMatchObject({ id, status: "completed", total: 121, done: 121, error: null });
    const items = await queue.batches.items(id);
    expect(items.map(({ index }) => index)).toEqual(numbers(121));
    expect(items[7]).toEqual({ index: 7, source: 7, result: { of: 7, text: hostile }, error: null });
    expect(items[120]?.source).toEqual({ said: hostile });
    expect((await queue.batches.get("cisco", id))?.completedAt).toBeInstanceOf(Date);
    expect(await queue.batches.get("tank", id)).toBeUndefined();
  });

  test("counts what is done while it runs", async () => {
    const [started, go] = [later<void>(), later<void>()];
    let calls = 0;
    const kind = testKind("counted", {
      plan: async () => numbers(10),
      item: async () => {
        calls++;
        if (calls === 10) {
          started.resolve();
          await go.promise;
        }
        return null;
      },
    });
    const made = await world([kind]);
    const { id } = await made.create(kind);
    await made.work({ concurrency: 1 });
    await started.promise;
    expect(await made.queue.batches.get("cisco", id)).toMatchObject({ status: "processing", total: 10, done: 9 });
    go.resolve();
    expect(await kind.done(id)).toMatchObject({ done: 10 });
  });

  test("a batch without items is completed", async () => {
    const kind = testKind("empty", { plan: async () => [], item: async () => null });
    const { create, work } = await world([kind]);
    await work();
    expect(await kind.done((await create(kind)).id)).toMatchObject({ status: "completed", total: 0, done: 0 });
  });

  test("the batch and its plan are kept together or not at all", async () => {
    const kind = testKind("twice", { plan: async () => [], item: async () => null });
    const { create } = await world([kind]);
    const { id } = await create(kind);
    await expect(create(kind, null, id)).rejects.toThrow();
    const { rows } = await change("SELECT id FROM pgboss.job WHERE data->>'batch' = $1", id);
    expect(rows).toHaveLength(1);
    await change("DELETE FROM pgboss.job WHERE data->>'batch' = $1", id);
  });

  test("a plan that cannot be done fails the batch: at once in its words, or after three tries in ours", async () => {
    let tries = 0;
    const refused = testKind("refused", {
      plan: async () => {
        throw new BatchError(`no such folder ${hostile}`);
      },
      item: async () => null,
    });
    const broken = testKind("broken", {
      plan: async () => {
        tries++;
        throw new Error("cannot open /srv/secret/file");
      },
      item: async () => null,
    });
    const made = await world([refused, broken]);
    await made.work();
    const first = await ended(made, (await made.create(refused)).id, "failed");
    expect(first.error).toMatch(/^no such folder a/);
    const second = await ended(made, (await made.create(broken)).id, "failed");
    expect(second.error).toBe("an internal error; the log of the server says more");
    expect(tries).toBe(3);
  });

  test("an item has three tries, one where another would end the same, and any number while there is no room", async () => {
    const tries = new Map<Json, number>();
    const kind = testKind("tried", {
      plan: async () => ["fails", "second", "gone", "busy", "fine"],
      item: async (source) => {
        const count = (tries.get(source) ?? 0) + 1;
        tries.set(source, count);
        if (source === "fails") throw new Error("/srv/secret");
        if (source === "second" && count < 2) throw new SourceError("upstream", "not now");
        if (source === "gone") throw new SourceError("not-found", "there is no such package");
        if (source === "busy" && count < 6) throw new ScanFailed("busy", "too many wait");
        return count;
      },
    });
    const { queue, create, work } = await world([kind]);
    const { id } = await create(kind);
    await work();
    expect(await kind.done(id)).toMatchObject({ status: "completed", done: 5 });
    expect((await queue.batches.items(id)).map(({ result, error }) => result ?? error)).toEqual([
      "an internal error; the log of the server says more",
      2,
      "there is no such package",
      6,
      1,
    ]);
    expect(tries.get("fails")).toBe(3);
    expect(tries.get("gone")).toBe(1);
  });

  test("an item that takes too long is given up", async () => {
    const kind = testKind("slow", { plan: async () => [1], item: () => new Promise(() => undefined) });
    const { queue, create, work } = await world([kind]);
    const { id } = await create(kind);
    await work({ longest: 0.05 });
    await kind.done(id);
    expect((await queue.batches.items(id))[0]?.error).toBe("it took longer than 0.05 seconds");
  });

  test("when a lease ends while its holder still works, results stay the first that were written", async () => {
    const [held, go] = [later<void>(), later<void>()];
    const runs: string[] = [];
    const item = (worker: string) => async (source: Json) => {
      runs.push(`${worker} ${source}`);
      if (worker === "one" && source === 1) {
        held.resolve();
        await go.promise;
      }
      return worker;
    };
    const one = testKind("lease", { plan: async () => numbers(40), item: item("one") });
    const two = testKind("lease", { plan: one.plan, item: item("two") });
    const [first, second] = [await world([one]), await world([two])];
    const { id } = await first.create(one);
    const worker = await first.work({ concurrency: 1 });
    await held.promise;
    // Its own sign of life comes every five seconds, so the lease is over now.
    await change("UPDATE pgboss.job SET started_on = now() - interval '1 hour' WHERE state = 'active'");
    await second.queue.jobs.expire();
    await second.work({ concurrency: 1 });
    await Promise.race([two.done(id), one.done(id)]);
    const before = await second.queue.batches.items(id);
    go.resolve();
    await worker.stop(5);
    const after = await second.queue.batches.items(id);
    expect(after).toEqual(before);
    expect(after[0]?.result).toBe("one");
    expect(after[1]?.result).toBe("two");
    expect(after.every(({ result }) => result !== null)).toBe(true);
    // Only what the first was at was done again.
    expect(runs.length).toBe(41);
  });

  test("what ended its process three times is an error, and what ran beside it is done alone", async () => {
    let [running, beside] = [0, 0];
    const kind = testKind("deadly", {
      plan: async () => numbers(20),
      item: async (source) => {
        running++;
        await new Promise((resolve) => setImmediate(resolve));
        if (source === 8) beside = running;
        running--;
        return source;
      },
    });
    const { queue, create, work } = await world([kind]);
    const { id } = await create(kind);
    const [job] = await queue.jobs.take("plan", 1);
    await change("UPDATE batch SET status = 'processing', total = 20 WHERE id = $1", id);
    await change(
      `INSERT INTO batch_item (batch_id, index, source, tries, running)
       SELECT $1, n, n::text::json, CASE n WHEN 7 THEN 3 WHEN 8 THEN 2 ELSE 0 END, n IN (7, 8) FROM generate_series(0, 19) n`,
      id,
    );
    await database.kysely.transaction().execute(async (transaction) => {
      const jobs = numbers(20).map((index) => ({ batch: id, from: index, to: index }));
      await queue.jobs.send("items", jobs, transaction);
    });
    await queue.jobs.finish(job!);
    await work();
    await kind.done(id);
    const items = await queue.batches.items(id);
    expect(items[7]).toMatchObject({ result: null, error: "it ended the process that worked at it, 3 times" });
    expect(items.filter(({ error }) => error !== null)).toHaveLength(1);
    expect(beside).toBe(1);
  });

  test("a worker that stops ends what it can and hands back the rest, uncounted", async () => {
    const [hangs, go] = [later<void>(), later<void>()];
    let patient = false;
    const kind = testKind("stopped", {
      plan: async () => numbers(60),
      item: async (source) => {
        if (source === 5 && !patient) {
          hangs.resolve();
          await go.promise;
        }
        return source;
      },
    });
    const { queue, create, work } = await world([kind]);
    const { id } = await create(kind);
    const worker = await work({ concurrency: 2 });
    await hangs.promise;
    const before = Date.now();
    await worker.stop(0.1);
    expect(Date.now() - before).toBeLessThan(3000);
    const { rows } = await change("SELECT tries, running FROM batch_item WHERE batch_id = $1 AND index = 5", id);
    expect(rows).toEqual([{ tries: 0, running: false }]);
    patient = true;
    await work({ concurrency: 2 });
    expect(await kind.done(id)).toMatchObject({ done: 60 });
    expect((await queue.batches.items(id)).map(({ result }) => result)).toEqual(numbers(60));
    go.resolve();
  });

  test("what follows a batch is tried again until it works", async () => {
    let calls = 0;
    const kind = testKind("told", {
      plan: async () => [1],
      item: async () => 1,
      completed: async () => {
        calls++;
        if (calls < 4) throw new Error("the other end is away");
      },
    });
    const { create, work } = await world([kind]);
    await work();
    expect(await kind.done((await create(kind)).id)).toMatchObject({ status: "completed" });
    expect(calls).toBe(4);
  });

  test("a job of a kind that a worker does not know waits for one that does", async () => {
    const kind = testKind("newer", { plan: async () => [1], item: async () => 1 });
    const [older, newer] = [await world([]), await world([kind])];
    const worker = await older.work();
    const { id } = await newer.create(kind);
    await expect
      .poll(async () => (await change("SELECT state FROM pgboss.job WHERE data->>'batch' = $1", id)).rows)
      .toEqual([{ state: "retry" }]);
    await worker.stop(1);
    await change("UPDATE pgboss.job SET start_after = now() WHERE data->>'batch' = $1", id);
    await newer.work();
    expect(await kind.done(id)).toMatchObject({ done: 1 });
  });

  describe("a batch that reads the disk", () => {
    const local = (name: string, ran: string[], machine: string) =>
      testKind(name, {
        local: true,
        plan: async () => {
          ran.push(machine);
          return [1];
        },
        item: async () => 1,
      });

    test("is planned on the machine that took it", async () => {
      const ran: string[] = [];
      const [kind, other] = [local("local", ran, "one"), local("local", ran, "two")];
      const taker = await world([kind], { roots: ["/a"], machine: "one" });
      const second = await world([other], { roots: ["/a"], machine: "two" });
      await second.work();
      const created = await Promise.all(Array.from({ length: 4 }, () => taker.create(kind)));
      await taker.work({ only: "local" });
      await Promise.all(created.map(({ id }) => other.done(id)));
      expect(ran).toEqual(["one", "one", "one", "one"]);
    });

    test("is taken over by a machine with the same folders when its own is gone, and fails where there is none", async () => {
      const ran: string[] = [];
      const [kind, other] = [local("orphan", ran, "gone"), local("orphan", ran, "heir")];
      const taker = await world([kind], { roots: ["/b", "/c"], machine: "gone" });
      const { id } = await taker.create(kind);
      const stranger = await world([kind], { roots: ["/d"], machine: "lost" });
      const lost = await stranger.create(kind);
      await change("UPDATE place SET seen_at = now() - interval '50 seconds'");
      const heir = await world([other], { roots: ["/c", "/b"], machine: "heir" });
      await heir.work();
      expect(await other.done(id)).toMatchObject({ status: "completed" });
      expect(ran).toEqual(["heir"]);
      expect(await heir.queue.batches.get("cisco", lost.id)).toMatchObject({ status: "pending" });
      await change("UPDATE place SET seen_at = now() - interval '130 seconds' WHERE id = $1", stranger.queue.place!.id);
      await heir.work();
      const failed = await ended(heir, lost.id, "failed");
      expect(failed.error).toMatch(/^the server that took this batch stopped/);
      expect(failed.completedAt).toBeInstanceOf(Date);
    });

    test("a machine that was gone for a day is forgotten with its queue", async () => {
      const kind = local("old", [], "old");
      const old = await world([kind], { roots: ["/e"], machine: "old" });
      await change("UPDATE place SET seen_at = now() - interval '2 days' WHERE id = $1", old.queue.place!.id);
      const { work } = await world([kind]);
      await work();
      const names = (await change("SELECT name FROM pgboss.queue")).rows.map(({ name }) => name);
      expect(names).toContain("plan");
      expect(names).not.toContain(`plan-${old.queue.place!.id}`);
    });

    test("is refused where no folder may be read", async () => {
      const kind = local("nowhere", [], "none");
      const { create } = await world([kind]);
      await expect(create(kind)).rejects.toThrow(/no folder may be read/);
    });
  });
}

describe("the queue on the embedded database", () => suite(testDatabase));

describe.skipIf(!hasPostgres)(`the queue on ${realPostgres}`, () => {
  let postgres: TestPostgres;
  let count = 0;
  afterAll(() => postgres?.stop());
  suite(async () => {
    postgres ??= await startPostgres();
    count++;
    return openDatabase({ url: await postgres.create(`queue${count}`) });
  });

  test("is made once by servers and workers that start at the same moment, each with a place of its own", async () => {
    postgres ??= await startPostgres();
    const url = await postgres.create("together");
    const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
    const start = async (_: unknown, i: number) => {
      const database = await openDatabase({ url, connections: 3 });
      const options = { kinds: [], allowedRoots: ["/"], machine: `machine${i}`, log, now: () => new Date() };
      return { database, queue: await openQueue(database, options) };
    };
    const started = await Promise.all(Array.from({ length: 6 }, start));
    const { rows } = await started[0]!.database.executeSql("SELECT name FROM pgboss.queue WHERE name LIKE 'plan-%'");
    expect(rows).toHaveLength(6);
    for (const { database, queue } of started) {
      await queue.close();
      await database.close();
    }
  }, 60_000);
});
