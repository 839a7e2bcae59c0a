import type { SkillScan } from "../core/report.ts";
import type { OpenLine } from "./line.ts";
import { type ScanTask, Thread, ThreadFailed } from "./thread.ts";

export interface PoolLimits {
  /** Where the threads run: in this process, or each in one of its own. */
  readonly open: OpenLine;
  /** Module that calls `serve` when it is a thread of the pool: the file of the entry itself. */
  readonly entry: URL;
  /** Threads at most; each has its own heap and its own compiled code. */
  readonly threads: number;
  /** Tasks that may wait for a thread. */
  readonly queue: number;
  /** Milliseconds that one skill may take in a thread, from when it gets it. */
  readonly deadline: number;
  /** Megabytes of heap of one thread: what needs more loses that skill, not the process. */
  readonly heap: number;
}

/** More tasks wait than the pool has room for, or it was closed. */
export class PoolBusy extends Error {
  constructor(message: string) {
    super(message);
    this.name = "PoolBusy";
  }
}

const givenUp = (): ThreadFailed => new ThreadFailed("aborted", "the scan was given up");

interface Waiting {
  readonly by: string | undefined;
  readonly go: (thread: Thread) => void;
  readonly refuse: (error: Error) => void;
}

/** Share of the room for waiting tasks that one caller may take. */
const ownShare = 0.75;

/**
 * A bounded number of threads that scan, one skill each at a time, for any number of callers. Whose tasks run least goes first: who has
 * many, or slow ones, waits behind who has few.
 */
export class ThreadPool {
  private readonly limits: PoolLimits;
  private readonly idle: Thread[] = [];
  private readonly all = new Set<Thread>();
  private readonly waiting: Waiting[] = [];
  /** Tasks that run, by caller. */
  private readonly running = new Map<string | undefined, number>();
  private isOpen = true;

  constructor(limits: PoolLimits) {
    this.limits = limits;
  }

  /** Threads that wait for work. */
  get idleThreads(): number {
    return this.idle.length;
  }

  /** Threads that scan now. */
  get busyThreads(): number {
    return this.all.size - this.idle.length;
  }

  /** Tasks that wait for a thread. */
  get queued(): number {
    return this.waiting.length;
  }

  /**
   * Scans one skill on a thread. Throws a PoolBusy when too many wait, and a ThreadFailed when the thread dies over it or does not end in
   * time; such a thread is ended and another one takes its place. `signal` takes a task out that still waits. One that runs goes on: to end
   * a thread and start another costs more than nearly every scan, and whoever hangs up early would have us do it each time.
   * `by`: whose task it is; those without one are of one caller, whose tasks may take all the room.
   */
  async scan(task: ScanTask, signal?: AbortSignal, by?: string): Promise<SkillScan> {
    const thread = await this.thread(signal, by);
    try {
      return await thread.scan(task, this.limits.deadline);
    } catch (error) {
      // A thread that this pool ended itself did not break over the skill.
      throw this.isOpen ? error : new PoolBusy("the pool is closed");
    } finally {
      await this.release(thread);
      // Counted until another one has the thread: else a single one would always go to who waits longest.
      this.count(by, -1);
    }
  }

  /** Ends the threads; what waits is refused. Without it the process does not end. */
  async close(): Promise<void> {
    this.isOpen = false;
    for (const { refuse } of this.waiting.splice(0)) refuse(new PoolBusy("the pool is closed"));
    this.idle.length = 0;
    await Promise.all(Array.from(this.all, (thread) => thread.end()));
    this.all.clear();
  }

  private async thread(signal: AbortSignal | undefined, by: string | undefined): Promise<Thread> {
    if (!this.isOpen) throw new PoolBusy("the pool is closed");
    if (signal?.aborted) throw givenUp();
    const free = this.free();
    if (free) {
      this.count(by, 1);
      return free;
    }
    const own = by === undefined ? 0 : this.waiting.filter((each) => each.by === by).length;
    if (this.waiting.length >= this.limits.queue || own >= Math.ceil(this.limits.queue * ownShare)) {
      throw new PoolBusy("too many scans wait");
    }
    return this.wait(signal, by);
  }

  private count(by: string | undefined, change: 1 | -1): void {
    const count = (this.running.get(by) ?? 0) + change;
    if (count > 0) this.running.set(by, count);
    else this.running.delete(by);
  }

  /** Who goes next: of those whose callers have fewest running, who waits longest. */
  private next(): Waiting {
    const load = ({ by }: Waiting): number => this.running.get(by) ?? 0;
    const next = this.waiting.reduce((best, each) => (load(each) < load(best) ? each : best));
    this.waiting.splice(this.waiting.indexOf(next), 1);
    return next;
  }

  /** A thread that waits and lives, else a new one where there may be one more. */
  private free(): Thread | undefined {
    for (let thread = this.idle.pop(); thread !== undefined; thread = this.idle.pop()) {
      if (thread.isAlive) return thread;
      this.all.delete(thread);
    }
    return this.all.size < this.limits.threads ? this.started() : undefined;
  }

  private started(): Thread {
    const thread = new Thread(this.limits.open(this.limits.entry, this.limits.heap));
    this.all.add(thread);
    return thread;
  }

  private wait(signal: AbortSignal | undefined, by: string | undefined): Promise<Thread> {
    return new Promise((done, failed) => {
      const leave = (): void => {
        this.waiting.splice(this.waiting.indexOf(entry), 1);
        failed(givenUp());
      };
      const settled = <T>(then: (value: T) => void) => {
        return (value: T): void => {
          signal?.removeEventListener("abort", leave);
          then(value);
        };
      };
      const entry: Waiting = { by, go: settled(done), refuse: settled(failed) };
      this.waiting.push(entry);
      signal?.addEventListener("abort", leave);
    });
  }

  /** Gives a thread to who is next; one that cannot go on is ended first, and another one started. */
  private async release(thread: Thread): Promise<void> {
    if (!thread.isAlive) {
      await thread.end();
      this.all.delete(thread);
    }
    if (!this.isOpen) return;
    if (thread.isAlive) this.idle.push(thread);
    while (this.waiting.length > 0) {
      const free = this.free();
      if (free === undefined) return;
      const next = this.next();
      this.count(next.by, 1);
      next.go(free);
    }
  }
}
