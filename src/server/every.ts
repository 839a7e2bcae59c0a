/**
 * Does `work` again and again, never twice at a time; `failed` is told of what it throws. Gives a function that ends it and waits for the
 * last one.
 */
export function every(
  milliseconds: number,
  work: () => Promise<void>,
  failed: (error: unknown) => void,
): () => Promise<void> {
  let running: Promise<void> | undefined;
  const timer = setInterval(() => {
    running ??= work()
      .catch(failed)
      .finally(() => {
        running = undefined;
      });
  }, milliseconds);
  return async () => {
    clearInterval(timer);
    await running;
  };
}
