import type { BatchKind, Services } from "../services.ts";
import type { OpenDatabase } from "../store/database.ts";
import type { JobQueue } from "./boss.ts";

/** Told of each item that was tried. */
export type ItemListener = (kind: string, outcome: "done" | "failed", seconds: number) => void;

/** What the handlers of all queues need. */
export interface WorkParts {
  readonly services: Services;
  readonly database: OpenDatabase;
  readonly queue: JobQueue;
  readonly kinds: ReadonlyMap<string, BatchKind>;
  /** Seconds that a plan or an item may take. */
  readonly longest: number;
  /** Seconds before something is tried again. */
  readonly pause: number;
  readonly onItem: ItemListener;
}

/** Seconds before a job is looked at again that this program is too old for: another worker may know it. */
export const afterUnknown = 10;

/** First and last item of a job. */
export interface Range {
  readonly from: number;
  readonly to: number;
}
