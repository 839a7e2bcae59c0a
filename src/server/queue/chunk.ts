import type { Batch, BatchKind, Json } from "../services.ts";
import { readBatch } from "./batches.ts";
import type { Job } from "./boss.ts";
import type { Outcome, Reins } from "./consumer.ts";
import { CutShort, inTime } from "./deadline.ts";
import { completeIfDone } from "./ending.ts";
import { isBusy, isFinal, maxTries, wordsFor } from "./failures.ts";
import type { Solo } from "./solo.ts";
import { afterUnknown, type Range, type WorkParts } from "./work.ts";

interface Work extends WorkParts {
  readonly solo: Solo;
}

/** An item that has neither result nor error; every change of it is to one of those, so what is written stays as it is. */
const leftOf = ({ database: { kysely } }: WorkParts, batch: string, index: number) =>
  kysely
    .updateTable("batch_item")
    .where("batch_id", "=", batch)
    .where("index", "=", index)
    .where("result", "is", null)
    .where("error", "is", null);

/** Counts a try before it is made, so that it counts also when it ends the process. Undefined when there is none left, or nothing to do. */
async function begin(
  parts: WorkParts,
  batch: string,
  index: number,
): Promise<{ source: Json; tries: number } | undefined> {
  const row = await leftOf(parts, batch, index)
    .set(({ eb }) => ({ tries: eb("tries", "+", 1), running: true }))
    .where("tries", "<", maxTries)
    .returning(["source", "tries"])
    .executeTakeFirst();
  return row && { source: row.source as Json, tries: row.tries };
}

/** Takes a try back that was not made or was none. */
const uncount = (parts: WorkParts, batch: string, index: number): Promise<unknown> =>
  leftOf(parts, batch, index)
    .set(({ eb }) => ({ tries: eb("tries", "-", 1), running: false }))
    .execute();

async function settleError(work: Work, batch: string, index: number, tries: number, error: unknown): Promise<void> {
  if (error instanceof CutShort || isBusy(error)) {
    await uncount(work, batch, index);
    if (error instanceof CutShort) throw error;
    return;
  }
  work.services.log.warn({ batch, index, tries, err: error }, "an item of a batch failed");
  const given = isFinal(error) || tries >= maxTries;
  await leftOf(work, batch, index)
    .set({ running: false, ...(given ? { error: wordsFor(error) } : {}) })
    .execute();
}

/** Does one item and keeps its result, or its error after the last try. */
async function doItem(work: Work, kind: BatchKind, batch: Batch, index: number, cut: AbortSignal): Promise<void> {
  const begun = await begin(work, batch.id, index);
  if (!begun) {
    const error = `it ended the process that worked at it, ${maxTries} times`;
    await leftOf(work, batch.id, index).set({ running: false, error }).execute();
    return;
  }
  const start = performance.now();
  const told = (outcome: "done" | "failed"): void =>
    work.onItem(kind.name, outcome, (performance.now() - start) / 1000);
  let result: string;
  try {
    result = JSON.stringify(await inTime(() => kind.item(begun.source, batch, work.services), cut, work.longest));
  } catch (error) {
    if (!(error instanceof CutShort)) told("failed");
    return settleError(work, batch.id, index, begun.tries, error);
  }
  told("done");
  await leftOf(work, batch.id, index).set({ result, running: false }).execute();
}

const leftIn = ({ database: { kysely } }: WorkParts, batch: string, { from, to }: Range) =>
  kysely
    .selectFrom("batch_item")
    .where("batch_id", "=", batch)
    .where("index", ">=", from)
    .where("index", "<=", to)
    .where("result", "is", null)
    .where("error", "is", null)
    .select(["index", "running"])
    .orderBy("index")
    .execute();

/** Does what is left of the items of a job. An item that was running when its worker died is done while nothing else is. */
export async function handleChunk(work: Work, { data }: Job, { stop, cut }: Reins): Promise<Outcome> {
  const range: Range = { from: Number(data["from"]), to: Number(data["to"]) };
  const batch = await readBatch(work.database, String(data["batch"]));
  if (batch?.status !== "processing") return "done";
  const kind = work.kinds.get(batch.kind);
  if (!kind) return { again: afterUnknown, counted: false };
  for (const { index, running } of await leftIn(work, batch.id, range)) {
    if (stop.aborted) return { again: 0, counted: false };
    const run = (): Promise<void> => doItem(work, kind, batch, index, cut);
    await (running ? work.solo.alone(run) : work.solo.together(run));
  }
  if ((await leftIn(work, batch.id, range)).length > 0) return { again: work.pause, counted: true };
  await completeIfDone(work, batch.id);
  return "done";
}
