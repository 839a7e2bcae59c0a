import { AsyncLocalStorage } from "node:async_hooks";

const real = { setTimeout: globalThis.setTimeout, clearTimeout: globalThis.clearTimeout, now: Date.now };

/** What must keep its own time: the connection to the emulator. */
const outside = new AsyncLocalStorage<true>();

/**
 * Makes all waiting `speed` times as fast, and the clock with it: pauses of Octokit and of ours pass as they would, in their order. What is
 * then less than the system's timers can do passes at once: Octokit schedules each request three times over, for no time at all.
 * Returns what gives the real clock back.
 */
export function hurry(speed: number): () => void {
  const start = real.now();
  const hurried = (run: (...args: unknown[]) => void, delay = 0, ...args: unknown[]) => {
    if (outside.getStore()) return real.setTimeout(run, delay, ...args);
    return delay < speed ? setImmediate(run, ...args) : real.setTimeout(run, delay / speed, ...args);
  };
  const clear = (timer: NodeJS.Timeout | NodeJS.Immediate | undefined): void => {
    if (timer && "refresh" in timer) real.clearTimeout(timer);
    else clearImmediate(timer);
  };
  globalThis.setTimeout = hurried as unknown as typeof setTimeout;
  globalThis.clearTimeout = clear as typeof clearTimeout;
  Date.now = () => start + (real.now() - start) * speed;
  return () => {
    globalThis.setTimeout = real.setTimeout;
    globalThis.clearTimeout = real.clearTimeout;
    Date.now = real.now;
  };
}

/** A fetch that the hurried clock does not reach. */
export const steadyFetch: typeof fetch = (input, init) => outside.run(true, () => fetch(input, init));
