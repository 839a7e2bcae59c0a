import { availableParallelism } from "node:os";
import type { ScanResult, SkillScan } from "../../core/report.ts";
import type { FileTree } from "../../core/skill.ts";
import { notScanned, type Scanner, type ScanOptions } from "../../scan.ts";
import type { SkillFolder } from "../../skills/discover.ts";
import { inThread } from "../../threads/line.ts";
import { ThreadPool } from "../../threads/pool.ts";
import type { Progress } from "../progress.ts";

/** How a pool works; the defaults are what a run uses. */
export interface PoolOptions {
  /** Module that calls `serve` when it is a thread of the pool: the file of the entry itself. */
  readonly entry: URL;
  /** Threads at most. */
  readonly workers?: number;
  /** Bytes from which on threads are worth their start. */
  readonly threshold?: number;
  /** Milliseconds that one skill may take in a thread. The slowest honest one takes less than a second. */
  readonly deadline?: number;
  /** Told of each skill. */
  readonly progress?: Progress | undefined;
}

/** A thread starts in about 0.2 s of CPU: as long as the scan of half a megabyte takes. */
const defaultThreshold = 4 * 1024 ** 2;
const defaultDeadline = 30_000;
const mostWorkers = 8;
/** Megabytes of heap of one thread. */
const heap = 2048;

/**
 * Scans small trees in this thread and large ones on several. The threads are started by the first large tree and stay for the next: a
 * pull request has two. Results come in the order of the folders, whatever thread they came from.
 */
export class Pool {
  private readonly workers: number;
  private readonly threshold: number;
  private readonly threads: ThreadPool;
  private readonly progress: Progress | undefined;

  constructor({ entry, workers, threshold = defaultThreshold, deadline = defaultDeadline, progress }: PoolOptions) {
    this.progress = progress;
    this.workers = workers ?? Math.min(availableParallelism(), mostWorkers);
    this.threshold = threshold;
    // As many are asked at a time as there are threads; a scan that follows another one may wait for its last ones.
    this.threads = new ThreadPool({
      open: inThread,
      entry,
      threads: this.workers,
      queue: this.workers,
      deadline,
      heap,
    });
  }

  /**
   * A scan for the gate. The result is the same, byte for byte, for any number of threads. A skill whose thread dies, or does not end
   * within the deadline, is a `not-scanned` gap; the others are unharmed.
   */
  readonly scan = async (
    scanner: Scanner,
    tree: FileTree,
    folders: readonly SkillFolder[],
    wanted: ScanOptions,
  ): Promise<ScanResult> => {
    const workers = this.workersFor(folders);
    this.progress?.more(folders.length);
    const skills: SkillScan[] = [];
    if (workers <= 1) {
      for (const folder of folders) {
        skills.push(...(await scanner.scan(tree, [folder], wanted)).skills);
        this.progress?.step();
      }
      return { skills };
    }
    const queue = folders.entries();
    const lane = async (): Promise<void> => {
      for (const [index, folder] of queue) {
        const scan = this.threads.scan({ tree, folder, wanted, custom: scanner.custom });
        skills[index] = await scan.catch((error: unknown) => notScanned(folder, error));
        this.progress?.step();
      }
    };
    await Promise.all(Array.from({ length: workers }, lane));
    return { skills };
  };

  /** Ends the threads. Without it the process does not end. */
  async close(): Promise<void> {
    await this.threads.close();
  }

  /** Threads that a scan is worth; 1 means this one. Threads that are there cost nothing more. */
  private workersFor(folders: readonly SkillFolder[]): number {
    const most = Math.min(this.workers, folders.length);
    const bytes = folders.reduce((sum, { entries }) => entries.reduce((part, { size }) => part + size, sum), 0);
    return bytes < this.threshold ? Math.min(most, this.threads.idleThreads) : most;
  }
}
