import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { hasPostgres, startPostgres } from "../test/server/postgres.ts";
import { BulkScan, startWorker } from "../test/server/queue/workers.ts";

/** Bulk scan of small skills by two workers, one of which is killed at a third and started again: `node bench/queue.ts [COUNT]`. */
async function measure(count: number, url: string, data: string): Promise<void> {
  const scan = await BulkScan.open(url, data);
  await scan.start(count);
  const workers = await Promise.all([startWorker(url, data), startWorker(url, data)]);
  const start = performance.now();
  const seconds = (): number => (performance.now() - start) / 1000;
  const until = async (done: number): Promise<void> => {
    while ((await scan.done()) < done) await sleep(50);
  };
  await until(count / 3);
  await workers[0]?.end("SIGKILL");
  console.log(`killed one after ${seconds().toFixed(1)} s, at ${await scan.done()} skills`);
  const third = await startWorker(url, data);
  console.log(`started another after ${seconds().toFixed(1)} s, at ${await scan.done()} skills`);
  await until(count - 400);
  console.log(`all but 400 after ${seconds().toFixed(1)} s`);
  await until(count);
  const took = seconds();
  while ((await scan.tally()).status !== "completed") await sleep(50);
  const { lost, twice, errors } = await scan.tally();
  console.log(`${count} skills in ${took.toFixed(1)} s: ${(count / took).toFixed(0)} skills/s`);
  console.log(`lost ${lost}, twice ${twice}, errors ${errors}`);
  await Promise.all([workers[1]?.end("SIGTERM"), third.end("SIGTERM")]);
  await scan.close();
}

const [, , given = "10000"] = process.argv;
if (!hasPostgres) throw new Error("this needs a Postgres: initdb and postgres, as in Debian's package postgresql");
const postgres = await startPostgres();
const data = await mkdtemp(path.join(tmpdir(), "skill-scan-bench-"));
try {
  await measure(Number(given), await postgres.create("bench"), data);
} finally {
  await postgres.stop();
  await rm(data, { recursive: true, force: true });
}
