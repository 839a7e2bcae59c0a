import { sql, type Transaction } from "kysely";
import type { Batch, BatchKind, Json } from "../services.ts";
import type { Tables } from "../store/tables.ts";
import { queues, readBatch } from "./batches.ts";
import type { Job } from "./boss.ts";
import type { Outcome, Reins } from "./consumer.ts";
import { CutShort, inTime } from "./deadline.ts";
import { completeIfDone, failBatch } from "./ending.ts";
import { isFinal, maxTries, wordsFor } from "./failures.ts";
import { afterUnknown, type Range, type WorkParts } from "./work.ts";

/**
 * Items of one job. Measured with items that do nothing, in milliseconds an item on Postgres (and embedded): 8.0 (26) with 1 a job, 2.2 (9.5)
 * with 10, 1.3 (7.9) with 50, 1.5 (5.5) with 200. More only makes others wait longer for what a worker held that died.
 */
const largestChunk = 50;
/** Jobs that a batch is cut into at least, so that a small one is shared as well. */
const fewestChunks = 32;

/** Items and characters written by one statement. */
const insertItems = 500;
const insertCharacters = 1_000_000;

/** Ranges of items, each for one job. */
export function chunksOf(total: number): Range[] {
  const size = Math.min(largestChunk, Math.max(1, Math.ceil(total / fewestChunks)));
  return Array.from({ length: Math.ceil(total / size) }, (_, number) => ({
    from: number * size,
    to: Math.min((number + 1) * size, total) - 1,
  }));
}

/** Texts in groups that one statement takes. */
function* groupsOf(texts: readonly string[]): Generator<{ readonly from: number; readonly texts: readonly string[] }> {
  let [from, characters] = [0, 0];
  for (const [index, text] of texts.entries()) {
    if (index > from && (index - from >= insertItems || characters + text.length > insertCharacters)) {
      yield { from, texts: texts.slice(from, index) };
      [from, characters] = [index, 0];
    }
    characters += text.length;
  }
  if (from < texts.length) yield { from, texts: texts.slice(from) };
}

async function insertItemsOf(id: string, sources: readonly Json[], transaction: Transaction<Tables>): Promise<void> {
  const texts = sources.map((source) => JSON.stringify(source));
  for (const group of groupsOf(texts)) {
    await sql`
      insert into batch_item (batch_id, index, source)
      select ${id}, ${group.from}::int + number::int - 1, source
      from json_array_elements(${`[${group.texts.join(",")}]`}::json) with ordinality as item (source, number)
    `.execute(transaction);
  }
}

/** Keeps the items of a batch and queues them, all or none; nothing where somebody else has. */
async function keepPlan({ database, queue }: WorkParts, id: string, sources: readonly Json[]): Promise<void> {
  await database.kysely.transaction().execute(async (transaction) => {
    const taken = await transaction
      .updateTable("batch")
      .set({ status: "processing", total: sources.length })
      .where("id", "=", id)
      .where("status", "=", "pending")
      .returning("id")
      .executeTakeFirst();
    if (!taken) return;
    await insertItemsOf(id, sources, transaction);
    const jobs = chunksOf(sources.length).map((range) => ({ batch: id, ...range }));
    await queue.send(queues.items, jobs, transaction);
  });
  queue.wake(queues.items);
}

async function makePlan(parts: WorkParts, kind: BatchKind, batch: Batch, cut: AbortSignal): Promise<void> {
  const sources = await inTime(() => kind.plan(batch, parts.services), cut, parts.longest);
  await keepPlan(parts, batch.id, sources);
  await completeIfDone(parts, batch.id);
}

/** Plans the batch of a job, or fails it. */
export async function handlePlan(parts: WorkParts, job: Job, { cut }: Reins): Promise<Outcome> {
  const { database, services, kinds } = parts;
  const batch = await readBatch(database, String(job.data["batch"]));
  if (batch?.status !== "pending") return "done";
  const kind = kinds.get(batch.kind);
  if (!kind) return { again: afterUnknown, counted: false };
  if (job.tries >= maxTries) {
    await failBatch(database, batch.id, `its plan ended the process, ${maxTries} times`, services.now());
    return "done";
  }
  try {
    await makePlan(parts, kind, batch, cut);
    return "done";
  } catch (error) {
    if (error instanceof CutShort) throw error;
    services.log.warn({ batch: batch.id, kind: kind.name, err: error }, "a batch could not be planned");
    if (!isFinal(error) && job.tries + 1 < maxTries) return { again: parts.pause, counted: true };
    await failBatch(database, batch.id, wordsFor(error), services.now());
    return "done";
  }
}
