import { SourceError } from "../../sources/contracts.ts";
import { BatchError, ScanFailed } from "../services.ts";
import { TookTooLong } from "./deadline.ts";

/** How often something is begun before it is given up. */
export const maxTries = 3;

/** Sources that will say the same again. */
const settled: ReadonlySet<SourceError["why"]> = new Set(["invalid", "refused", "not-found", "too-large"]);

/** Whether another try would end the same way. */
export const isFinal = (error: unknown): boolean =>
  error instanceof BatchError || (error instanceof SourceError && settled.has(error.why));

/** Whether there was only no room for it: it is tried again and does not count. */
export const isBusy = (error: unknown): boolean => error instanceof ScanFailed && error.why === "busy";

/** An error in words for callers. Only those errors are written for them; another may name paths or addresses of ours. */
export function wordsFor(error: unknown): string {
  const meant = [BatchError, SourceError, ScanFailed, TookTooLong].some((type) => error instanceof type);
  return meant && error instanceof Error ? error.message : "an internal error; the log of the server says more";
}
