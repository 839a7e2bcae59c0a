import { fork } from "node:child_process";
import { env, execPath } from "node:process";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { threadRole, threadVariable } from "./role.ts";
import type { Answer, Order } from "./serve.ts";

/** How the pool speaks with one of its threads, wherever it runs. */
export interface Line {
  send(order: Order): void;
  /** Calls back with each answer, and once when it is over, with why. */
  listen(answer: (answer: Answer) => void, over: (why: string) => void): void;
  end(): Promise<void>;
}

/** Opens a line to `entry`, a module that calls `serve` when it is a thread of the pool, with a heap of so many megabytes. */
export type OpenLine = (entry: URL, heap: number) => Line;

/**
 * Megabytes for young objects. Node ends a thread that reaches its limit, and lets it have 16 MB more until then; where the collector has to
 * move more young objects than that at once, V8 ends the whole process.
 */
const young = 8;

/** A thread of this process: quick to start. V8 may end the process with it where it takes all memory at once. */
export const inThread: OpenLine = (entry, heap) => {
  const worker = new Worker(entry, {
    workerData: threadRole,
    argv: [],
    resourceLimits: { maxOldGenerationSizeMb: heap, maxYoungGenerationSizeMb: young },
  });
  return {
    send: (order) => worker.postMessage(order),
    listen: (answer, over) => {
      worker.on("message", answer);
      worker.on("error", (error) => over(`its thread broke off: ${error.message}`));
      worker.on("exit", () => over("its thread ended"));
    },
    end: async () => void (await worker.terminate()),
  };
};

/** What a process needs of the environment to run at all; what a server has in it beside that (passwords) is none of its business. */
const needed = ["PATH", "SystemRoot", "TEMP", "TMP", "TMPDIR", "TZ"];

/** A process of its own: whatever becomes of it, this one goes on, and it holds no secret of this one. */
export const inProcess: OpenLine = (entry, heap) => {
  const child = fork(fileURLToPath(entry), [], {
    execPath,
    execArgv: [`--max-old-space-size=${heap}`],
    env: {
      ...Object.fromEntries(needed.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]]))),
      [threadVariable]: threadRole,
    },
    serialization: "advanced",
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  const gone = new Promise<void>((done) => {
    child.on("exit", () => done());
    child.on("error", () => done());
  });
  return {
    // One that has ended in the meantime says so by its exit.
    send: (order) => void child.send(order, () => undefined),
    listen: (answer, over) => {
      child.on("message", (message) => answer(message as Answer));
      child.on("error", (error) => over(`its process broke off: ${error.message}`));
      child.on("exit", (code, signal) => over(`its process ended (${signal ?? code})`));
    },
    end: async () => {
      if (child.pid === undefined) return;
      child.kill("SIGKILL");
      await gone;
    },
  };
};
