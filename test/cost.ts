/** Milliseconds that this thread has worked so far: a busy machine must not fail a test. Before Node 23.9 only the clock tells. */
export function worked(): number {
  if (process.threadCpuUsage === undefined) return performance.now();
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/** Times that a task is tried: what a shared machine adds varies, what the task costs does not. */
const tries = 3;

/**
 * Milliseconds of work that a task needs: of up to three tries the least, and no further try once one is below `bound`.
 * A task that is too slow is so each time.
 */
export async function costOf(bound: number, task: () => unknown): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < tries && least >= bound; i++) {
    const from = worked();
    await task();
    least = Math.min(least, worked() - from);
  }
  return least;
}
