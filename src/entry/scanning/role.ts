import { parentPort, workerData } from "node:worker_threads";

/** What a worker of the pool is started with, so that the file that is both entry and worker knows which it is. */
export const workerRole = "skill-scan worker";

/** Whether this thread was started by the pool. */
export const isPoolWorker = (): boolean => parentPort !== null && workerData === workerRole;
