import { Worker } from "node:worker_threads";
import { messageOf } from "../core/errors.ts";
import type { SkillScan } from "../core/report.ts";
import type { FileTree } from "../core/skill.ts";
import type { ScanOptions } from "../scan.ts";
import type { SkillFolder } from "../skills/discover.ts";
import { threadRole } from "./role.ts";
import type { Answer, Order } from "./serve.ts";

/** One skill to be scanned. */
export interface ScanTask {
  readonly tree: FileTree;
  readonly folder: SkillFolder;
  readonly wanted: ScanOptions;
}

/** Why a thread gave no result. After `timeout` and `ended` it cannot be used again. */
export class ThreadFailed extends Error {
  readonly why: "timeout" | "ended" | "aborted" | "broken";

  constructor(why: ThreadFailed["why"], message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "ThreadFailed";
    this.why = why;
  }
}

/** A thread that scans one skill after the other. It reads files through this one: only it can hold a git process or a client. */
export class Thread {
  private readonly worker: Worker;
  private dead = false;

  /** Starts `entry`, a module that calls `serve` when it is a thread of the pool, with a heap of so many megabytes. */
  constructor(entry: URL, heap: number) {
    this.worker = new Worker(entry, {
      workerData: threadRole,
      argv: [],
      resourceLimits: { maxOldGenerationSizeMb: heap },
    });
    // What it still says while nobody asks it is no answer.
    this.worker.on("error", () => void this.lose());
    this.worker.on("exit", () => void this.lose());
  }

  /** Whether it can take a task. */
  get isAlive(): boolean {
    return !this.dead;
  }

  /** Ends it. */
  async end(): Promise<void> {
    this.dead = true;
    await this.worker.terminate();
  }

  /**
   * Scans one skill. Throws a ThreadFailed when that takes longer than `deadline` milliseconds, when the thread dies over it, and when
   * `signal` is aborted; it is then of no further use and must be ended.
   */
  scan(task: ScanTask, deadline: number, signal?: AbortSignal): Promise<SkillScan> {
    return new Promise<SkillScan>((done, failed) => {
      const settle = (end: () => void): void => {
        clearTimeout(timer);
        signal?.removeEventListener("abort", abort);
        for (const [event, listener] of listeners) this.worker.off(event, listener);
        end();
      };
      const fail = (why: ThreadFailed["why"], message: string): void => {
        if (why !== "broken") this.dead = true;
        settle(() => failed(new ThreadFailed(why, message)));
      };
      const abort = (): void => fail("aborted", "the scan was given up");
      const timer = setTimeout(() => fail("timeout", `the scan did not end within ${deadline / 1000} s`), deadline);
      const listen = (answer: Answer): void => {
        if (answer.kind === "read") void this.read(task.tree, answer);
        else if (answer.kind === "broken") fail("broken", answer.message);
        else if (answer.scan.path !== task.folder.path) fail("ended", "its thread answered for another");
        else settle(() => done(answer.scan));
      };
      const listeners = [
        ["message", listen],
        ["error", (error: unknown) => fail("ended", `its thread broke off: ${messageOf(error)}`)],
        ["exit", () => fail("ended", "its thread ended")],
      ] as const;
      for (const [event, listener] of listeners) this.worker.on(event, listener);
      signal?.addEventListener("abort", abort);
      if (signal?.aborted) abort();
      else if (this.dead) fail("ended", "its thread ended");
      else this.send({ kind: "scan", folder: task.folder, wanted: task.wanted });
    });
  }

  private lose(): void {
    this.dead = true;
  }

  private async read(tree: FileTree, { id, entry, limit }: Extract<Answer, { kind: "read" }>): Promise<void> {
    try {
      this.send({ kind: "content", id, bytes: await tree.read(entry, limit) });
    } catch (error) {
      this.send({ kind: "unreadable", id, message: messageOf(error) });
    }
  }

  private send(order: Order): void {
    this.worker.postMessage(order);
  }
}
