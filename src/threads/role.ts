import { env } from "node:process";
import { parentPort, workerData } from "node:worker_threads";

/** What a thread of the pool is started with, so that the file that is both entry and thread knows which it is. */
export const threadRole = "skill-scan thread";

/** Where a process of the pool finds it. */
export const threadVariable = "SKILL_SCAN_POOL_ROLE";

/** Whether this thread, or this process, was started by the pool. */
export const isPoolThread = (): boolean =>
  parentPort === null ? process.send !== undefined && env[threadVariable] === threadRole : workerData === threadRole;
