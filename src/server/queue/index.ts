import type { BatchKind, BatchStore, Log } from "../services.ts";
import type { OpenDatabase } from "../store/database.ts";
import { batchStore, queues } from "./batches.ts";
import { type JobQueue, openJobQueue } from "./boss.ts";
import { type Place, placeOf, queueOf, sayAlive } from "./places.ts";

export interface QueueOptions {
  /** Kinds of batch of all dialects. */
  readonly kinds: readonly BatchKind[];
  /** Folders that this process may read. */
  readonly allowedRoots: readonly string[];
  /** Name of this machine; default: the host name. */
  readonly machine?: string;
  readonly log: Log;
  readonly now: () => Date;
}

/** The queue of a database. */
export interface Queue {
  readonly batches: BatchStore;
  readonly database: OpenDatabase;
  readonly jobs: JobQueue;
  /** Where local plans of this process run; undefined where it may read no folder. */
  readonly place: Place | undefined;
  /** Lets go of the queue, after the jobs have stopped and before the database is closed. */
  close(): Promise<void>;
}

/**
 * Opens the queue of a database, making it where there is none; the jobs are done by `startJobs`. Throws a ConfigError when pg-boss is
 * not installed.
 */
export async function openQueue(
  database: OpenDatabase,
  { kinds, allowedRoots, machine, log, now }: QueueOptions,
): Promise<Queue> {
  const jobs = await openJobQueue(database, log);
  for (const name of Object.values(queues)) await jobs.make(name);
  const place = placeOf(allowedRoots, machine);
  if (place) {
    await sayAlive(database.kysely, place);
    await jobs.make(queueOf(place.id));
  }
  const batches = batchStore({ database, queue: jobs, kinds, place, now });
  return { batches, database, jobs, place, close: () => jobs.close() };
}
