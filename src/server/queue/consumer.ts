import { setTimeout as sleep } from "node:timers/promises";
import type { Log } from "../services.ts";
import { type Job, type JobQueue, leaseSeconds } from "./boss.ts";
import { CutShort } from "./deadline.ts";

/** What became of a job: all done, or something to do again after some seconds. */
export type Outcome = "done" | { readonly again: number; readonly counted: boolean };

/** What a job has to heed. */
export interface Reins {
  /** Begin nothing more, and end in order: the worker stops, or the job is another's by now. */
  readonly stop: AbortSignal;
  /** Wait for nothing more: the time to stop is over. */
  readonly cut: AbortSignal;
}

export interface ConsumerParts {
  readonly queue: JobQueue;
  readonly log: Log;
  readonly name: string;
  /** Jobs at the same time. */
  readonly slots: number;
  /** Milliseconds between two looks when there was nothing. */
  readonly pollEvery: number;
  handle(job: Job, reins: Reins): Promise<Outcome>;
}

/** Seconds after which a job is tried again whose handling itself broke: the database is away, or a bug. */
const afterFault = 5;

interface Held {
  readonly job: Job;
  readonly stop: AbortController;
  readonly ended: Promise<void>;
}

/** Takes jobs of one queue, as many at a time as it has slots, and keeps their leases. */
export class Consumer {
  readonly #parts: ConsumerParts;
  readonly #held = new Map<string, Held>();
  readonly #cut = new AbortController();
  #stopping = false;
  #woken = new AbortController();
  #loop: Promise<void> | undefined;
  #renewal: NodeJS.Timeout | undefined;
  #unhear: (() => void) | undefined;

  constructor(parts: ConsumerParts) {
    this.#parts = parts;
  }

  start(): void {
    const { queue, name } = this.#parts;
    this.#unhear = queue.onWake((woken) => woken === name && this.#wake());
    this.#renewal = setInterval(() => void this.#renewAll(), (leaseSeconds / 3) * 1000);
    this.#loop = this.#run();
  }

  /** Takes nothing more and waits until what is held has ended; at `deadline` that is given back. */
  async stop(deadline: AbortSignal): Promise<void> {
    this.#stopping = true;
    this.#unhear?.();
    this.#wake();
    for (const { stop } of this.#held.values()) stop.abort();
    const cut = (): void => this.#cut.abort();
    if (deadline.aborted) cut();
    else deadline.addEventListener("abort", cut, { once: true });
    await this.#loop;
    await Promise.all(Array.from(this.#held.values(), ({ ended }) => ended));
    deadline.removeEventListener("abort", cut);
    clearInterval(this.#renewal);
  }

  #wake(): void {
    this.#woken.abort();
  }

  async #run(): Promise<void> {
    const { queue, name, slots, pollEvery } = this.#parts;
    while (!this.#stopping) {
      this.#woken = new AbortController();
      const free = slots - this.#held.size;
      const jobs = free > 0 ? await queue.take(name, free) : [];
      for (const job of jobs) this.#begin(job);
      if (jobs.length > 0 && this.#held.size < slots) continue;
      await sleep(pollEvery, undefined, { signal: this.#woken.signal }).catch(() => undefined);
    }
  }

  #begin(job: Job): void {
    const stop = new AbortController();
    if (this.#stopping) stop.abort();
    const ended = this.#handle(job, { stop: stop.signal, cut: this.#cut.signal }).finally(() => {
      this.#held.delete(job.id);
      this.#wake();
    });
    this.#held.set(job.id, { job, stop, ended });
  }

  /** Never throws: what cannot even be given back comes back when its lease ends. */
  async #handle(job: Job, reins: Reins): Promise<void> {
    const { queue, log, handle } = this.#parts;
    const outcome = await handle(job, reins).catch((error: unknown): Outcome => {
      if (error instanceof CutShort) return { again: 0, counted: false };
      log.error({ queue: job.queue, job: job.id, err: error }, "a job broke off and is tried again");
      return { again: afterFault, counted: true };
    });
    try {
      if (outcome === "done") await queue.finish(job);
      else await queue.handBack(job, outcome.again, outcome.counted);
    } catch (error) {
      log.error({ queue: job.queue, job: job.id, err: error }, "a job could not be ended");
    }
  }

  async #renewAll(): Promise<void> {
    await Promise.all(
      Array.from(this.#held.values(), async ({ job, stop }) => {
        try {
          if (!(await this.#parts.queue.renew(job))) stop.abort();
        } catch (error) {
          this.#parts.log.warn({ job: job.id, err: error }, "the lease of a job could not be renewed");
        }
      }),
    );
  }
}
