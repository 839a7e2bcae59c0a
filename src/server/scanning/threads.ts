import { inProcess } from "../../threads/line.ts";
import { PoolBusy, ThreadPool } from "../../threads/pool.ts";
import { ThreadFailed } from "../../threads/thread.ts";
import { askedBy } from "../http/request-state.ts";
import { ScanFailed } from "../services.ts";
import type { ScanFolder } from "./service.ts";

/** How scans are spread over threads. */
export interface ScanThreadOptions {
  /** Module that is also a thread of the pool: the file of the entry. */
  readonly entry: URL;
  readonly threads: number;
  /** Scans that may wait for a thread; the default is what a busy server does in a few seconds. */
  readonly queue?: number;
  /** Milliseconds for one skill. */
  readonly deadline: number;
  /** Megabytes of heap of a thread. */
  readonly heap: number;
  /** Told of each scan: how it ended and after how many seconds. */
  readonly onScan?: (outcome: ScanOutcome, seconds: number) => void;
}

/** How a scan ended. */
export type ScanOutcome = "done" | "busy" | "timeout" | "broken" | "aborted";

/** Scans that may wait for each thread: a skill takes some ten milliseconds. */
const waitingPerThread = 250;

function outcomeOf(error: unknown): Exclude<ScanOutcome, "done"> {
  if (error instanceof PoolBusy) return "busy";
  if (!(error instanceof ThreadFailed)) return "broken";
  return error.why === "timeout" || error.why === "aborted" ? error.why : "broken";
}

/** What the caller of a scan is thrown. Whoever gave it up does not read it. */
function failureOf(error: unknown, outcome: Exclude<ScanOutcome, "done">): ScanFailed {
  return new ScanFailed(outcome, error instanceof Error ? error.message : String(error), { cause: error });
}

/** Scans on threads, and what is known of them. */
export interface ScanThreads {
  readonly scanFolder: ScanFolder;
  readonly pool: ThreadPool;
}

/**
 * Scans on a bounded number of threads. A skill that hangs, or needs more memory than a thread has, loses its thread and is a ScanFailed;
 * the others are unharmed.
 */
export function scanThreads({ queue, onScan = () => undefined, ...limits }: ScanThreadOptions): ScanThreads {
  const pool = new ThreadPool({ open: inProcess, ...limits, queue: queue ?? limits.threads * waitingPerThread });
  const scanFolder: ScanFolder = async (tree, folder, { signal }) => {
    const start = performance.now();
    const seconds = (): number => (performance.now() - start) / 1000;
    try {
      const scan = await pool.scan({ tree, folder, wanted: {} }, signal, askedBy.getStore());
      onScan("done", seconds());
      return scan;
    } catch (error) {
      const outcome = outcomeOf(error);
      onScan(outcome, seconds());
      throw failureOf(error, outcome);
    }
  };
  return { scanFolder, pool };
}
