import { within } from "../deadline.ts";

/** Work was cut off because the worker stops: it is no error and does not count as a try. */
export class CutShort extends Error {
  constructor() {
    super("the worker stops");
    this.name = "CutShort";
  }
}

/** Work took longer than it may. */
export class TookTooLong extends Error {
  constructor(seconds: number) {
    super(`it took longer than ${seconds} seconds`);
    this.name = "TookTooLong";
  }
}

/**
 * What `work` gives. Throws CutShort once `cut` is aborted and TookTooLong after some seconds; the work itself cannot be ended, but nobody
 * waits for it any more.
 */
export async function inTime<T>(work: () => Promise<T>, cut: AbortSignal, seconds: number): Promise<T> {
  if (cut.aborted) throw new CutShort();
  let leave = (): void => undefined;
  const end = new Promise<never>((_, reject) => {
    const stop = (): void => reject(new CutShort());
    cut.addEventListener("abort", stop, { once: true });
    leave = () => cut.removeEventListener("abort", stop);
  });
  try {
    return await within(seconds * 1000, Promise.race([work(), end]), () => new TookTooLong(seconds));
  } finally {
    leave();
  }
}
