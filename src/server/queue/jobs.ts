import { availableParallelism } from "node:os";
import { every } from "../every.ts";
import type { BatchKind, Services } from "../services.ts";
import { queues } from "./batches.ts";
import { handleChunk } from "./chunk.ts";
import { handleCompleted } from "./completion.ts";
import { Consumer, type ConsumerParts } from "./consumer.ts";
import type { Queue } from "./index.ts";
import { queueOf } from "./places.ts";
import { handlePlan } from "./plan.ts";
import { Solo } from "./solo.ts";
import { keepPlace } from "./takeover.ts";
import type { ItemListener, WorkParts } from "./work.ts";

export interface JobOptions {
  /** What `openQueue` gave. */
  readonly queue: Queue;
  /** `local`: only what has to run on this machine; other workers do the rest. */
  readonly only?: "local";
  /** Items at the same time; default: two more than there are cores, so that threads which scan need not wait for the database. */
  readonly concurrency?: number;
  /** Milliseconds between two looks at an empty queue. */
  readonly pollEvery?: number;
  /** Seconds that a plan or an item may take before it is given up. */
  readonly longest?: number;
  /** Seconds before something that failed is tried again; a hook waits twice as long each time. */
  readonly pause?: number;
  /** Told of each item that was tried: kind of its batch, how it ended, after how many seconds. */
  readonly onItem?: ItemListener;
}

/** Jobs that this process does. */
export interface Jobs {
  /** Takes nothing more; ends what runs, and after `seconds` hands back what does not end. */
  stop(seconds: number): Promise<void>;
}

/** Milliseconds between two looks for jobs whose holders died, and signs of life. */
const careEvery = 5000;

/** Jobs of each queue that this process takes from. */
function consumersOf(work: WorkParts & { readonly solo: Solo }, options: JobOptions): Consumer[] {
  const { queue, only, concurrency = availableParallelism() + 2, pollEvery = 1000 } = options;
  const parts = { queue: queue.jobs, log: work.services.log, pollEvery };
  const consumer = (name: string, slots: number, handle: ConsumerParts["handle"]): Consumer =>
    new Consumer({ ...parts, name, slots, handle });
  const plan: ConsumerParts["handle"] = (job, reins) => handlePlan(work, job, reins);
  const local = queue.place ? [consumer(queueOf(queue.place.id), 2, plan)] : [];
  if (only === "local") return local;
  return [
    ...local,
    consumer(queues.plan, 2, plan),
    consumer(queues.items, concurrency, (job, reins) => handleChunk(work, job, reins)),
    consumer(queues.completed, 2, (job, reins) => handleCompleted(work, job, reins)),
  ];
}

/**
 * Does batches: plans them, works at their items, tells of their end. Any number of processes may, on any number of machines. The lease of
 * a process that dies ends within `leaseSeconds`, and the others look for that every five seconds.
 */
export async function startJobs(services: Services, kinds: readonly BatchKind[], options: JobOptions): Promise<Jobs> {
  const { queue, longest = 900, pause = 2, onItem = () => undefined } = options;
  const { database, jobs } = queue;
  const known = new Map(kinds.map((kind) => [kind.name, kind]));
  const work = { services, database, queue: jobs, kinds: known, longest, pause, onItem, solo: new Solo() };
  const consumers = consumersOf(work, options);
  await keepPlace(queue, services);
  const care = async (): Promise<void> => {
    await jobs.expire();
    await keepPlace(queue, services);
  };
  const endCare = every(careEvery, care, (error) =>
    services.log.warn({ err: error }, "the queue could not be looked after"),
  );
  for (const consumer of consumers) consumer.start();
  return {
    stop: async (seconds) => {
      const deadline = AbortSignal.timeout(seconds * 1000);
      await Promise.all(consumers.map((consumer) => consumer.stop(deadline)));
      await endCare();
    },
  };
}
