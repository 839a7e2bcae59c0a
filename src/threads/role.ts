import { parentPort, workerData } from "node:worker_threads";

/** What a thread of the pool is started with, so that the file that is both entry and thread knows which it is. */
export const threadRole = "skill-scan worker";

/** Whether this thread was started by the pool. */
export const isPoolThread = (): boolean => parentPort !== null && workerData === threadRole;
