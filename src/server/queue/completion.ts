import { readBatch } from "./batches.ts";
import type { Job } from "./boss.ts";
import type { Outcome, Reins } from "./consumer.ts";
import { CutShort, inTime } from "./deadline.ts";
import type { WorkParts } from "./work.ts";

/** Tries of a hook: with the pauses between them they last about half a day. */
const maxHookTries = 16;
/** Seconds. */
const longestPause = 3 * 60 * 60;

/** Tells whoever started a batch that it is done, again and again until that works, for about half a day. */
export async function handleCompleted(parts: WorkParts, job: Job, { cut }: Reins): Promise<Outcome> {
  const { database, services, kinds } = parts;
  const batch = await readBatch(database, String(job.data["batch"]));
  const kind = kinds.get(batch?.kind ?? "");
  if (!batch || !kind?.completed) return "done";
  try {
    await inTime(async () => kind.completed?.(batch, services), cut, parts.longest);
    return "done";
  } catch (error) {
    if (error instanceof CutShort) throw error;
    const fields = { batch: batch.id, kind: kind.name, tries: job.tries + 1, err: error };
    if (job.tries + 1 < maxHookTries) {
      services.log.warn(fields, "what follows a batch failed and is tried again");
      return { again: Math.min(parts.pause * 2 ** job.tries, longestPause), counted: true };
    }
    services.log.error(fields, "what follows a batch failed for the last time");
    return "done";
  }
}
