import { randomUUID } from "node:crypto";
import type { Selectable } from "kysely";
import type { Batch, BatchKind, BatchStore, Json } from "../services.ts";
import type { OpenDatabase } from "../store/database.ts";
import type { Tables } from "../store/tables.ts";
import type { JobQueue } from "./boss.ts";
import { type Place, queueOf } from "./places.ts";

/** Queues that every worker takes from. */
export const queues = { plan: "plan", items: "items", completed: "completed" } as const;

/** What a row says; `left`: its items without a result or error. */
const batchOf = (row: Selectable<Tables["batch"]>, left: number): Batch => ({
  id: row.id,
  kind: row.kind,
  dialect: row.dialect,
  owner: row.owner,
  options: row.options as Json,
  status: row.status,
  total: row.total,
  done: row.total - left,
  createdAt: row.created_at,
  completedAt: row.completed_at,
  error: row.error,
});

/** A batch by its id, whosever it is. */
export async function readBatch({ kysely }: OpenDatabase, id: string): Promise<Batch | undefined> {
  const row = await kysely
    .selectFrom("batch")
    .selectAll()
    // Only while it runs is anything left, and only then is it counted.
    .select(({ case: when, selectFrom, fn }) =>
      when()
        .when("batch.status", "=", "processing")
        .then(
          selectFrom("batch_item")
            .whereRef("batch_item.batch_id", "=", "batch.id")
            .where("result", "is", null)
            .where("error", "is", null)
            .select(fn.countAll<number>().as("count")),
        )
        .else(0)
        .end()
        .as("left"),
    )
    .where("id", "=", id)
    .executeTakeFirst();
  return row && batchOf(row, Number(row.left));
}

/** What a store of batches needs. */
export interface BatchStoreParts {
  readonly database: OpenDatabase;
  readonly queue: JobQueue;
  readonly kinds: readonly BatchKind[];
  readonly place: Place | undefined;
  readonly now: () => Date;
}

/** Batches in the database, of the given kinds. `create` throws for another kind, and for a local one where no folder may be read. */
export function batchStore({ database, queue, kinds, place, now }: BatchStoreParts): BatchStore {
  const { kysely } = database;
  const placeFor = (name: string): Place | undefined => {
    const kind = kinds.find((known) => known.name === name);
    if (!kind) throw new Error(`there is no kind of batch ${JSON.stringify(name)}`);
    if (kind.local && !place) throw new Error(`a batch ${name} reads the disk, and no folder may be read`);
    return kind.local ? place : undefined;
  };
  return {
    async create({ id = randomUUID(), kind, dialect, owner, options }) {
      const at = placeFor(kind)?.id ?? null;
      const planQueue = at === null ? queues.plan : queueOf(at);
      const row: Selectable<Tables["batch"]> = {
        ...{ id, kind, dialect, owner, options, status: "pending", total: 0, place: at },
        ...{ created_at: now(), completed_at: null, error: null },
      };
      await kysely.transaction().execute(async (transaction) => {
        await transaction
          .insertInto("batch")
          .values({ ...row, options: JSON.stringify(options) })
          .execute();
        await queue.send(planQueue, [{ batch: id }], transaction);
      });
      queue.wake(planQueue);
      return batchOf(row, 0);
    },
    async get(dialect, id) {
      const batch = await readBatch(database, id);
      return batch?.dialect === dialect ? batch : undefined;
    },
    async items(id) {
      const rows = await kysely
        .selectFrom("batch_item")
        .where("batch_id", "=", id)
        .select(["index", "source", "result", "error"])
        .orderBy("index")
        .execute();
      return rows.map(({ index, source, result, error }) => ({
        index,
        source: source as Json,
        result: result as Json | null,
        error,
      }));
    },
  };
}
