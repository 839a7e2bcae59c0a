import type { OpenDatabase } from "../store/database.ts";
import { queues } from "./batches.ts";
import type { WorkParts } from "./work.ts";

/** Fails a batch as a whole, if it has not ended. */
export async function failBatch({ kysely }: OpenDatabase, id: string, error: string, now: Date): Promise<void> {
  await kysely
    .updateTable("batch")
    .set({ status: "failed", error, completed_at: now })
    .where("id", "=", id)
    .where("status", "in", ["pending", "processing"])
    .execute();
}

/** Completes a batch once, when nothing is left of it, and queues what follows. */
export async function completeIfDone({ database, queue, kinds, services }: WorkParts, id: string): Promise<void> {
  const completed = await database.kysely.transaction().execute(async (transaction) => {
    const row = await transaction
      .updateTable("batch")
      .set({ status: "completed", completed_at: services.now() })
      .where("id", "=", id)
      .where("status", "=", "processing")
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom("batch_item")
              .where("batch_id", "=", id)
              .where("result", "is", null)
              .where("error", "is", null)
              .select("index"),
          ),
        ),
      )
      .returning("kind")
      .executeTakeFirst();
    if (row && kinds.get(row.kind)?.completed) await queue.send(queues.completed, [{ batch: id }], transaction);
    return row !== undefined;
  });
  if (completed) queue.wake(queues.completed);
}
