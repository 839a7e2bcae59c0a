import type { Services } from "../services.ts";
import { failBatch } from "./ending.ts";
import type { Queue } from "./index.ts";
import { forgetOne, type Place, queueOf, sayAlive, stranded } from "./places.ts";

/** Makes a batch that waits for another place wait for this one. */
async function takeOver({ database, jobs }: Queue, id: string, from: string, place: Place): Promise<void> {
  await database.kysely.transaction().execute(async (transaction) => {
    const taken = await transaction
      .updateTable("batch")
      .set({ place: place.id })
      .where("id", "=", id)
      .where("place", "=", from)
      .where("status", "=", "pending")
      .returning("id")
      .executeTakeFirst();
    if (taken) await jobs.send(queueOf(place.id), [{ batch: id }], transaction);
  });
  jobs.wake(queueOf(place.id));
}

/**
 * Says that this place lives, and looks after those that do not: what waits for them is done here if the folders are the same, and fails
 * if for long enough nobody has them.
 */
export async function keepPlace(queue: Queue, { log, now }: Services): Promise<void> {
  const { database, jobs, place } = queue;
  if (place && (await sayAlive(database.kysely, place))) await jobs.make(queueOf(place.id));
  for (const batch of await stranded(database.kysely)) {
    if (place?.roots === batch.roots) {
      log.warn({ batch: batch.id }, "a batch is taken over from a server that is gone");
      await takeOver(queue, batch.id, batch.place, place);
    } else if (batch.lost) {
      log.warn({ batch: batch.id }, "a batch fails: the server that took it is gone");
      const error =
        "the server that took this batch stopped before it had read the folder, and no other one may read it";
      await failBatch(database, batch.id, error, now());
    }
  }
  await database.kysely.transaction().execute(async (transaction) => {
    const gone = await forgetOne(transaction);
    if (gone !== undefined) await jobs.drop(queueOf(gone), transaction);
  });
}
