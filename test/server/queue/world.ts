import { openQueue, type Queue } from "../../../src/server/queue/index.ts";
import { type JobOptions, type Jobs, startJobs } from "../../../src/server/queue/jobs.ts";
import type { Batch, BatchKind, Json, Log, Services } from "../../../src/server/services.ts";
import type { OpenDatabase } from "../../../src/server/store/database.ts";

const silent: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** All that the queue itself uses of the services. */
const services = { log: silent, now: () => new Date() } as unknown as Services;

/** A promise and what settles it. */
export function later<T>(): { readonly promise: Promise<T>; readonly resolve: (value: T) => void } {
  let settle: (value: T) => void = () => undefined;
  const promise = new Promise<T>((resolve) => {
    settle = resolve;
  });
  return { promise, resolve: (value) => settle(value) };
}

/** A kind that tells when it is done. */
export interface TestKind extends BatchKind {
  /** Resolves when a batch of that id is completed. */
  done(id: string): Promise<Batch>;
}

type Behaviour = Partial<Pick<BatchKind, "local" | "completed">> & Pick<BatchKind, "plan" | "item">;

/** A kind of batch of a test, with a name of its own. */
export function testKind(name: string, { completed, ...behaviour }: Behaviour): TestKind {
  const ended = new Map<string, ReturnType<typeof later<Batch>>>();
  const entry = (id: string): ReturnType<typeof later<Batch>> => {
    const known = ended.get(id) ?? later<Batch>();
    ended.set(id, known);
    return known;
  };
  return {
    name,
    ...behaviour,
    completed: async (batch, given) => {
      await completed?.(batch, given);
      entry(batch.id).resolve(batch);
    },
    done: (id) => entry(id).promise,
  };
}

export interface QueueWorld {
  readonly queue: Queue;
  /** Starts a batch. */
  create(kind: BatchKind, options?: Json, id?: string): Promise<Batch>;
  /** Starts a worker. */
  work(options?: Partial<JobOptions>): Promise<Jobs>;
  close(): Promise<void>;
}

/** A server or worker on a database that others may use as well. */
export async function queueWorld(
  database: OpenDatabase,
  kinds: readonly BatchKind[],
  { roots = [], machine = "one" }: { readonly roots?: readonly string[]; readonly machine?: string } = {},
): Promise<QueueWorld> {
  const queue = await openQueue(database, { kinds, allowedRoots: roots, machine, log: silent, now: () => new Date() });
  const running: Jobs[] = [];
  return {
    queue,
    create: ({ name }, options = null, id = crypto.randomUUID()) =>
      queue.batches.create({ id, kind: name, dialect: "cisco", owner: null, options }),
    work: async (options = {}) => {
      const jobs = await startJobs(services, kinds, { queue, pollEvery: 50, pause: 0.01, concurrency: 4, ...options });
      running.push(jobs);
      return jobs;
    },
    close: async () => {
      await Promise.all(running.map((jobs) => jobs.stop(1)));
      await queue.close();
    },
  };
}
