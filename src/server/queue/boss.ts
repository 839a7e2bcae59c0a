import type { Transaction } from "kysely";
import { CompiledQuery } from "kysely";
import type PgBoss from "pg-boss";
import type { Log } from "../services.ts";
import type { OpenDatabase } from "../store/database.ts";
import { loadPackage } from "../store/packages.ts";
import type { Tables } from "../store/tables.ts";

/** One message of a queue while this process holds it. */
export interface Job {
  readonly id: string;
  readonly queue: string;
  readonly data: Readonly<Record<string, unknown>>;
  /** How often it was taken up before and neither finished nor handed back uncounted: by workers that died, or after an error. */
  readonly tries: number;
}

/** Seconds for which a job is its taker's; it says in time that it still lives, else another takes the job up. */
export const leaseSeconds = 15;

/** For years: what waits is never thrown away, however long no worker ran. */
const retentionMinutes = 5 * 365 * 24 * 60;
/** Who tries how often is decided here, not by pg-boss. */
const retryLimit = 1_000_000_000;

/** Runs the statements of pg-boss in a transaction of ours, and counts the rows that they change. */
function within(transaction: Transaction<Tables>): { readonly db: PgBoss.Db; readonly changed: () => number } {
  let changed = 0;
  const executeSql: PgBoss.Db["executeSql"] = async (text, values) => {
    const { rows, numAffectedRows = 0n } = await transaction.executeQuery(CompiledQuery.raw(text, values));
    changed += Number(numAffectedRows);
    return { rows: [...rows] };
  };
  return { db: { executeSql }, changed: () => changed };
}

/**
 * As `within`, once no other process makes or drops a queue. pg-boss's own functions for that lock the table of queues and then want more
 * of it: of two servers that start at the same moment, Postgres would end one.
 */
async function alone(transaction: Transaction<Tables>): Promise<ReturnType<typeof within>> {
  const session = within(transaction);
  await session.db.executeSql("SELECT pg_advisory_xact_lock(823704, hashtext('queues'))", []);
  return session;
}

/**
 * Queues of jobs by pg-boss, with leases. pg-boss 10 gives a job a fixed time and cannot say "still at it" or "not counted", so those two
 * are statements on its table: `renew` and `handBack`. Both name the try, so that who lost a job changes nothing about it.
 */
export class JobQueue {
  readonly #boss: PgBoss;
  readonly #database: OpenDatabase;
  readonly #listeners = new Set<(queue: string) => void>();

  /** Use `openJobQueue`. */
  constructor(boss: PgBoss, database: OpenDatabase) {
    this.#boss = boss;
    this.#database = database;
  }

  /** Makes a queue where there is none. */
  async make(queue: string): Promise<void> {
    const options = {
      name: queue,
      policy: "standard",
      retentionMinutes,
      retryLimit,
      expireInSeconds: leaseSeconds,
    } as const;
    await this.#database.kysely.transaction().execute(async (transaction) => {
      const { db } = await alone(transaction);
      await db.executeSql("SELECT pgboss.create_queue($1, $2::json)", [queue, JSON.stringify(options)]);
    });
    await this.#boss.updateQueue(queue, options);
  }

  /** Adds jobs in a transaction: they are there if it is kept. Call `wake` after it. */
  async send(queue: string, jobs: readonly object[], transaction: Transaction<Tables>): Promise<void> {
    if (jobs.length === 0) return;
    const { db, changed } = within(transaction);
    await this.#boss.insert(
      jobs.map((data) => ({ name: queue, data, retryLimit })),
      { db },
    );
    // pg-boss says nothing where there is no such queue.
    if (changed() !== jobs.length) throw new Error(`there is no queue ${queue}`);
  }

  /** Tells this process that a queue has something, so that it need not wait for the next look. */
  wake(queue: string): void {
    for (const listener of this.#listeners) listener(queue);
  }

  /** Calls `listener` at every `wake`, until the returned function is called. */
  onWake(listener: (queue: string) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Takes up to `count` jobs, oldest first. */
  async take(queue: string, count: number): Promise<readonly Job[]> {
    const jobs = await this.#boss.fetch<Record<string, unknown>>(queue, { batchSize: count, includeMetadata: true });
    return jobs.map(({ id, name, data, retryCount }) => ({ id, queue: name, data, tries: retryCount }));
  }

  /** Says that the holder of a job still lives. False when the job is another's by now. */
  async renew({ queue, id, tries }: Job): Promise<boolean> {
    const { rows } = await this.#database.executeSql(
      `UPDATE pgboss.job SET started_on = now()
       WHERE name = $1 AND id = $2::uuid AND state = 'active' AND retry_count = $3::int RETURNING id`,
      [queue, id, tries],
    );
    return rows.length > 0;
  }

  /** Gives a job back, to be taken up after some seconds. Uncounted, it is as if it had not been taken. */
  async handBack({ queue, id, tries }: Job, seconds: number, counted: boolean): Promise<void> {
    await this.#database.executeSql(
      `UPDATE pgboss.job SET state = 'retry', start_after = now() + $4::float8 * interval '1 second',
         started_on = CASE WHEN $5::boolean THEN started_on END
       WHERE name = $1 AND id = $2::uuid AND state = 'active' AND retry_count = $3::int`,
      [queue, id, tries, seconds, counted],
    );
  }

  /** Ends a job: all of it is done, by whomever. */
  async finish({ queue, id }: Job): Promise<void> {
    await this.#boss.deleteJob(queue, id);
  }

  /** Puts jobs back whose holders said nothing for longer than their lease. */
  async expire(): Promise<void> {
    await this.#boss.expire();
  }

  /** Ends a queue that nobody takes from any more, and what is in it. */
  async drop(queue: string, transaction: Transaction<Tables>): Promise<void> {
    const { db } = await alone(transaction);
    await db.executeSql("DELETE FROM pgboss.job WHERE name = $1", [queue]);
    await db.executeSql("SELECT pgboss.delete_queue($1)", [queue]);
  }

  /** Lets go of pg-boss; the database stays open. */
  async close(): Promise<void> {
    await this.#boss.stop({ graceful: false });
  }
}

/** Starts pg-boss on a database, making its tables where there are none. Throws a ConfigError when the package is not installed. */
export async function openJobQueue(database: OpenDatabase, log: Log): Promise<JobQueue> {
  const { default: Boss } = await loadPackage("pg-boss");
  // No schedules, and what expires is looked for by who works: see `startJobs`.
  const boss = new Boss({ db: database, schedule: false, supervise: false });
  boss.on("error", (error) => log.error({ err: error }, "the queue had an error"));
  await boss.start();
  return new JobQueue(boss, database);
}
