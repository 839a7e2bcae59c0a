import { pause, statusOf } from "./client.ts";

/** How often a deed is tried, and how many milliseconds after a failure, times the tries so far, it is looked at what it did. */
const tries = 3;
const pauseAfterFailure = 2000;

/** Whether a failure hides what became of a request: no answer came, or that of a server that fell over. */
export const isLost = (error: unknown): boolean => statusOf(error) === 0 || statusOf(error) >= 500;

/**
 * Does what must not be done twice: posts, makes. A lost answer may hide a deed that was done all the same, so Octokit must not just ask
 * again (`request: { retries: 0 }`): `look` says first what became of it, undefined where nothing did. Throws the failure that stays.
 */
export async function once<T>(deed: () => Promise<T>, look: () => Promise<T | undefined>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await deed();
    } catch (error) {
      if (!isLost(error) || attempt === tries) throw error;
      await pause(pauseAfterFailure * attempt);
      const done = await look();
      if (done !== undefined) return done;
    }
  }
}
