import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { messageOf } from "../../core/errors.ts";
import type { ScanResult, SkillScan } from "../../core/report.ts";
import type { FileTree } from "../../core/skill.ts";
import { notScanned, type Scanner, type ScanOptions } from "../../scan.ts";
import type { SkillFolder } from "../../skills/discover.ts";
import type { Answer, Order } from "./pool-worker.ts";
import { workerRole } from "./role.ts";

/** How a pool works; the defaults are what a run uses. */
export interface PoolOptions {
  /** Module that calls `serve` when it is a worker: the file of the entry itself. */
  readonly entry: URL;
  /** Threads at most. */
  readonly workers?: number;
  /** Bytes from which on threads are worth their start. */
  readonly threshold?: number;
  /** Milliseconds that one skill may take in a worker. The slowest honest one takes less than a second. */
  readonly deadline?: number;
}

/** A worker starts in about 0.2 s of CPU: as long as the scan of half a megabyte takes. */
const defaultThreshold = 4 * 1024 ** 2;
const defaultDeadline = 30_000;
/** Each has its own heap and its own compiled code. */
const mostWorkers = 8;
/** Megabytes of heap of one worker: what needs more loses that skill, not the run. */
const heap = 2048;

/** Skills of a tree that wait to be scanned, and what became of those that were. */
class Job {
  readonly results: SkillScan[] = [];
  readonly tree: FileTree;
  readonly folders: readonly SkillFolder[];
  readonly wanted: ScanOptions;
  next = 0;

  constructor(tree: FileTree, folders: readonly SkillFolder[], wanted: ScanOptions) {
    this.tree = tree;
    this.folders = folders;
    this.wanted = wanted;
  }
}

/**
 * Scans small trees in this thread and large ones on several. The threads are started by the first large tree and stay for the next: a
 * pull request has two. Results come in the order of the folders, whatever thread they came from.
 */
export class Pool {
  private readonly options: PoolOptions;
  /** Threads that wait for work. */
  private readonly idle: Worker[] = [];
  private isOpen = true;

  constructor(options: PoolOptions) {
    this.options = options;
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
    if (workers <= 1) return scanner.scan(tree, folders, wanted);
    const job = new Job(tree, folders, wanted);
    await Promise.all(Array.from({ length: workers }, () => this.lane(job)));
    return { skills: job.results };
  };

  /** Ends the threads. Without it the process does not end. */
  async close(): Promise<void> {
    this.isOpen = false;
    await Promise.all(this.idle.splice(0).map((worker) => worker.terminate()));
  }

  /** Threads that a scan is worth; 1 means this one. Threads that are there cost nothing more. */
  private workersFor(folders: readonly SkillFolder[]): number {
    const most = Math.min(this.options.workers ?? Math.min(availableParallelism(), mostWorkers), folders.length);
    const bytes = folders.reduce((sum, { entries }) => entries.reduce((part, { size }) => part + size, sum), 0);
    return bytes < (this.options.threshold ?? defaultThreshold) ? Math.min(most, this.idle.length) : most;
  }

  /** A thread that waits and lives (one that ended has no number), else a new one. */
  private worker(): Worker {
    let worker = this.idle.pop();
    while (worker?.threadId === -1) worker = this.idle.pop();
    return worker ?? this.started();
  }

  private started(): Worker {
    return new Worker(this.options.entry, {
      workerData: workerRole,
      argv: [],
      resourceLimits: { maxOldGenerationSizeMb: heap },
    });
  }

  /** One thread after another, until nothing is left: one that dies or hangs costs the skill it was at. */
  private async lane(job: Job): Promise<void> {
    while (job.next < job.folders.length) {
      const worker = this.worker();
      if ((await this.feed(worker, job)) && this.isOpen) this.idle.push(worker);
      else await worker.terminate();
    }
  }

  /** Gives a thread one folder after the other until there is none left. False when the thread cannot go on. */
  private async feed(worker: Worker, job: Job): Promise<boolean> {
    while (job.next < job.folders.length) {
      const index = job.next++;
      const folder = job.folders[index]!;
      try {
        job.results[index] = await this.ask(worker, job, folder);
      } catch (error) {
        job.results[index] = notScanned(folder, error);
        return false;
      }
    }
    return true;
  }

  private ask(worker: Worker, job: Job, folder: SkillFolder): Promise<SkillScan> {
    const deadline = this.options.deadline ?? defaultDeadline;
    return new Promise<SkillScan>((done, failed) => {
      const timer = setTimeout(() => failed(new Error(`the scan did not end within ${deadline / 1000} s`)), deadline);
      const settle = (): void => {
        clearTimeout(timer);
        for (const event of ["message", "error", "exit"]) worker.removeAllListeners(event);
        // Whatever the worker still says while nobody asks it is no answer.
        worker.on("error", () => undefined);
      };
      worker.on("message", (answer: Answer) => {
        if (answer.kind === "read") {
          void this.read(worker, job.tree, answer);
          return;
        }
        settle();
        if (answer.kind === "done" && answer.scan.path !== folder.path)
          failed(new Error("its thread answered for another"));
        else if (answer.kind === "done") done(answer.scan);
        else failed(new Error(answer.message));
      });
      worker.on("error", (error) => {
        settle();
        failed(new Error(`its thread broke off: ${messageOf(error)}`));
      });
      worker.on("exit", () => {
        settle();
        failed(new Error("its thread ended"));
      });
      this.send(worker, { kind: "scan", folder, wanted: job.wanted });
    });
  }

  private async read(
    worker: Worker,
    tree: FileTree,
    { id, entry, limit }: Extract<Answer, { kind: "read" }>,
  ): Promise<void> {
    try {
      this.send(worker, { kind: "content", id, bytes: await tree.read(entry, limit) });
    } catch (error) {
      this.send(worker, { kind: "unreadable", id, message: messageOf(error) });
    }
  }

  private send(worker: Worker, order: Order): void {
    worker.postMessage(order);
  }
}
