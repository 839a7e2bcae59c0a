import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { runWorker } from "../../../src/entry/commands/worker.ts";
import { readSettings } from "../../../src/settings.ts";
import { hasPostgres, realPostgres, startPostgres, type TestPostgres } from "../postgres.ts";
import { BulkScan, startWorker, type WorkerProcess } from "./workers.ts";

test("a worker without a Postgres is the operator's mistake", async () => {
  vi.stubEnv("DATABASE_URL", "");
  vi.stubEnv("SKILL_SCAN_DATABASE_URL", "");
  const ended = runWorker({ operands: [], settings: readSettings(() => undefined) });
  await expect(ended).rejects.toMatchObject({
    name: "ConfigError",
    remedy: expect.stringContaining("Set DATABASE_URL"),
  });
  vi.unstubAllEnvs();
});

describe.skipIf(!hasPostgres)(`workers on ${realPostgres}`, () => {
  let postgres: TestPostgres;
  let data: string;
  const workers: WorkerProcess[] = [];

  beforeAll(async () => {
    postgres = await startPostgres();
    data = await mkdtemp(path.join(tmpdir(), "skill-scan-workers-"));
  }, 60_000);
  afterAll(async () => {
    await Promise.all(workers.map((worker) => worker.end("SIGKILL")));
    await postgres?.stop();
    await rm(data, { recursive: true, force: true });
  });

  test("one is killed mid-batch, another is started: every result is there once", async () => {
    const url = await postgres.create("workers");
    const scan = await BulkScan.open(url, data);
    const count = 400;
    await scan.start(count);
    const start = async (): Promise<WorkerProcess> => {
      const worker = await startWorker(url, data);
      workers.push(worker);
      return worker;
    };
    const [first, second] = await Promise.all([start(), start()]);
    await expect.poll(() => scan.done(), { interval: 20, timeout: 20_000 }).toBeGreaterThan(50);
    expect(await first.end("SIGKILL")).toBe("SIGKILL");
    expect(await scan.done()).toBeLessThan(count);
    const third = await start();
    await expect.poll(() => scan.done(), { interval: 100, timeout: 40_000 }).toBe(count);
    await expect.poll(async () => (await scan.tally()).status).toBe("completed");
    expect(await scan.tally()).toEqual({ status: "completed", done: count, lost: 0, twice: 0, errors: 0 });
    // Asked to stop, a worker ends in order.
    expect(await Promise.all([second.end("SIGTERM"), third.end("SIGINT")])).toEqual([0, 0]);
    await scan.close();
  }, 60_000);
});
