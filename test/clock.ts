import { vi } from "vitest";

/** Taken before any clock is stopped. */
const pass = globalThis.setImmediate;

/** Runs all waiting of a task off the stopped clock: it moves only when somebody waits for it, since other work takes real time. */
export async function settle<T>(promise: Promise<T>): Promise<T> {
  let done = false;
  const settled = promise.finally(() => {
    done = true;
  });
  while (!done) {
    if (vi.getTimerCount() > 0) await vi.advanceTimersToNextTimerAsync();
    else await new Promise((resolve) => pass(resolve));
  }
  return settled;
}
