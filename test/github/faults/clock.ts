import { AsyncLocalStorage } from "node:async_hooks";

const real = { setTimeout: globalThis.setTimeout, now: Date.now };

/** What must keep its own time: the connection to the emulator. */
const outside = new AsyncLocalStorage<true>();

/**
 * Makes all waiting `speed` times as fast, and the clock with it: pauses of Octokit and of ours pass as they would, in their order.
 * Returns what gives the real clock back.
 */
export function hurry(speed: number): () => void {
  const start = real.now();
  const hurried = (run: (...args: unknown[]) => void, delay = 0, ...args: unknown[]) =>
    real.setTimeout(run, outside.getStore() ? delay : delay / speed, ...args);
  globalThis.setTimeout = hurried as typeof setTimeout;
  Date.now = () => start + (real.now() - start) * speed;
  return () => {
    globalThis.setTimeout = real.setTimeout;
    Date.now = real.now;
  };
}

/** A fetch that the hurried clock does not reach. */
export const steadyFetch: typeof fetch = (input, init) => outside.run(true, () => fetch(input, init));
