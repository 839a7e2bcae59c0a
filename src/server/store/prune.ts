import type { Kysely } from "kysely";
import type { BlobStore } from "../services.ts";
import type { Tables } from "./tables.ts";

const day = 24 * 60 * 60 * 1000;

/** No window is longer than a month. */
const usesDays = 32;

/** Rows a statement: none may take so long that it is ended, or keep others waiting. */
const atOnce = 5000;

/** What was thrown away. */
export interface Pruned {
  readonly uses: number;
  readonly reports: number;
  readonly batches: number;
  readonly blobs: number;
}

/** Keys of blobs that the options of a batch or the source of an item name: the text `blob` and the list `blobs` of that JSON. */
function blobsOf(json: unknown): string[] {
  if (typeof json !== "object" || json === null) return [];
  const { blob, blobs } = json as { readonly blob?: unknown; readonly blobs?: unknown };
  return [blob, ...(Array.isArray(blobs) ? blobs : [])].filter((key) => typeof key === "string");
}

async function inPortions(portion: () => Promise<bigint>): Promise<number> {
  let total = 0;
  for (let gone = atOnce; gone === atOnce; total += gone) gone = Number(await portion());
  return total;
}

const pruneUses = (kysely: Kysely<Tables>, before: Date): Promise<number> =>
  inPortions(async () => {
    const old = kysely.selectFrom("use").select("id").where("at", "<", before).limit(atOnce);
    return (await kysely.deleteFrom("use").where("id", "in", old).executeTakeFirstOrThrow()).numDeletedRows;
  });

const pruneReports = (kysely: Kysely<Tables>, before: Date): Promise<number> =>
  inPortions(async () => {
    const old = kysely.selectFrom("report").select(["dialect", "id"]).where("created_at", "<", before).limit(atOnce);
    const { numDeletedRows } = await kysely
      .deleteFrom("report")
      .where(({ eb, refTuple }) => eb(refTuple("dialect", "id"), "in", old.$asTuple("dialect", "id")))
      .executeTakeFirstOrThrow();
    return numDeletedRows;
  });

/** Blobs go before the rows that name them: after a crash in between the next round finds them again. */
async function pruneBatches(
  kysely: Kysely<Tables>,
  blobs: Pick<BlobStore, "delete">,
  before: Date,
): Promise<Pick<Pruned, "batches" | "blobs">> {
  const batches = await kysely.selectFrom("batch").select(["id", "options"]).where("created_at", "<", before).execute();
  let count = 0;
  for (const { id, options } of batches) {
    const items = await kysely.selectFrom("batch_item").select("source").where("batch_id", "=", id).execute();
    const keys = [options, ...items.map(({ source }) => source)].flatMap(blobsOf);
    for (const key of keys) await blobs.delete(key);
    count += keys.length;
    await kysely.deleteFrom("batch").where("id", "=", id).execute();
  }
  return { batches: batches.length, blobs: count };
}

/**
 * Throws away what is too old: uses after 32 days, reports and batches with their items and blobs after `reportDays`. Several servers may
 * do it at the same time.
 */
export async function prune(
  kysely: Kysely<Tables>,
  blobs: Pick<BlobStore, "delete">,
  now: Date,
  reportDays: number,
): Promise<Pruned> {
  const before = new Date(now.getTime() - reportDays * day);
  return {
    uses: await pruneUses(kysely, new Date(now.getTime() - usesDays * day)),
    reports: await pruneReports(kysely, before),
    ...(await pruneBatches(kysely, blobs, before)),
  };
}
