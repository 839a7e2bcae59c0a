import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { messageOf } from "../core/errors.ts";
import type { ScanResult, SkillScan } from "../core/report.ts";
import type { FileTree } from "../core/skill.ts";
import { notScanned, type Scanner, type ScanOptions } from "../scan.ts";
import type { SkillFolder } from "../skills/discover.ts";
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

/** One scan of many skills on several threads: results in the order of the folders, whatever thread they came from. */
class Pool {
  private readonly results: SkillScan[] = [];
  private readonly tree: FileTree;
  private readonly folders: readonly SkillFolder[];
  private readonly options: PoolOptions;
  private readonly wanted: ScanOptions;
  private next = 0;

  constructor(tree: FileTree, folders: readonly SkillFolder[], options: PoolOptions, wanted: ScanOptions) {
    this.tree = tree;
    this.folders = folders;
    this.options = options;
    this.wanted = wanted;
  }

  async run(workers: number): Promise<readonly SkillScan[]> {
    await Promise.all(Array.from({ length: workers }, () => this.lane()));
    return this.results;
  }

  /** One worker after another, until nothing is left: a worker that dies or hangs costs the skill it was at. */
  private async lane(): Promise<void> {
    while (this.next < this.folders.length) {
      const worker = new Worker(this.options.entry, {
        workerData: workerRole,
        argv: [],
        resourceLimits: { maxOldGenerationSizeMb: heap },
      });
      try {
        await this.feed(worker);
      } finally {
        await worker.terminate();
      }
    }
  }

  /** Gives a worker one folder after the other. Returns when there is none left, or when the worker cannot go on. */
  private async feed(worker: Worker): Promise<void> {
    while (this.next < this.folders.length) {
      const index = this.next++;
      const folder = this.folders[index]!;
      try {
        this.results[index] = await this.ask(worker, folder);
      } catch (error) {
        this.results[index] = notScanned(folder, error);
        return;
      }
    }
  }

  private ask(worker: Worker, folder: SkillFolder): Promise<SkillScan> {
    const deadline = this.options.deadline ?? defaultDeadline;
    return new Promise<SkillScan>((done, failed) => {
      const timer = setTimeout(() => failed(new Error(`the scan did not end within ${deadline / 1000} s`)), deadline);
      const settle = (): void => {
        clearTimeout(timer);
        for (const event of ["message", "error", "exit"]) worker.removeAllListeners(event);
        // Whatever the worker still says, it is about to be ended.
        worker.on("error", () => undefined);
      };
      worker.on("message", (answer: Answer) => {
        if (answer.kind === "read") {
          void this.read(worker, answer);
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
      this.send(worker, { kind: "scan", folder, wanted: this.wanted });
    });
  }

  private async read(worker: Worker, { id, entry, limit }: Extract<Answer, { kind: "read" }>): Promise<void> {
    try {
      this.send(worker, { kind: "content", id, bytes: await this.tree.read(entry, limit) });
    } catch (error) {
      this.send(worker, { kind: "unreadable", id, message: messageOf(error) });
    }
  }

  private send(worker: Worker, order: Order): void {
    worker.postMessage(order);
  }
}

/** Threads that a scan of so many bytes is worth; 1 means this one. */
export function workersFor(folders: readonly SkillFolder[], options: PoolOptions): number {
  const bytes = folders.reduce((sum, { entries }) => entries.reduce((part, { size }) => part + size, sum), 0);
  const threshold = options.threshold ?? defaultThreshold;
  if (bytes < threshold) return 1;
  return Math.min(options.workers ?? Math.min(availableParallelism(), mostWorkers), folders.length);
}

/**
 * A scan for the gate: small ones in this thread, large ones on all cores. The result is the same, byte for byte. A skill whose worker
 * dies, or does not end within the deadline, is a `not-scanned` gap; the others are unharmed.
 */
export const pooled =
  (options: PoolOptions) =>
  async (
    scanner: Scanner,
    tree: FileTree,
    folders: readonly SkillFolder[],
    wanted: ScanOptions,
  ): Promise<ScanResult> => {
    const workers = workersFor(folders, options);
    if (workers <= 1) return scanner.scan(tree, folders, wanted);
    return { skills: await new Pool(tree, folders, options, wanted).run(workers) };
  };
