import { Buffer } from "node:buffer";
import { randomUUID } from "node:crypto";
import { SourceError } from "../../sources/contracts.ts";
import type { ApiKey } from "../keys.ts";
import type { Batch, BatchItem, BatchKind, Json, Services } from "../services.ts";
import { scanAnswerOf } from "./answers.ts";
import { errorBody, Refusal, sourceRefusal } from "./errors.ts";
import { scanSubject } from "./scans.ts";
import type { BulkBody, BulkResult, ScanAnswer, ScanBody } from "./schema.ts";
import { contentOf, isPassing, type Subject, skillFile, wantedAddress, wantedSubject } from "./subject.ts";
import { tellWebhook } from "./webhooks.ts";

/** One skill of a bulk scan, as it is queued: its text is a blob, so that the queue stays small. */
interface Item {
  readonly blob: string | null;
  readonly url: string | null;
  readonly name: string | null;
}

type Outcome = { readonly result: ScanAnswer } | { readonly error: ReturnType<typeof errorBody> };

const blobKey = (batch: string, index: number): string => `skillscan/${batch}/${index}`;

const maxName = 200;

/** Puts the text of a skill away. Throws a Refusal for one that no scan would take: the caller hears it now, with its place. */
async function keep(skill: ScanBody, batch: string, index: number, { blobs }: Services): Promise<Item> {
  const content = contentOf(skill);
  const url = skill.skill_url ?? null;
  const name = skill.skill_name?.slice(0, maxName) ?? null;
  if (content === undefined) return { blob: null, url, name };
  const blob = blobKey(batch, index);
  await blobs.put(blob, Buffer.from(content));
  return { blob, url, name };
}

/** Throws a Refusal that names the first skill that cannot be scanned. */
function check(skills: BulkBody["skills"]): void {
  for (const [index, skill] of skills.entries()) {
    try {
      wantedSubject(skill);
    } catch (error) {
      if (error instanceof Refusal) throw new Refusal(error.code, `skills.${index}: ${error.message}`);
      throw error;
    }
  }
}

/** Starts a bulk scan for a key. Throws a Refusal for a list with a skill that cannot be scanned. */
export async function startBulk({ skills }: BulkBody, { id: owner }: ApiKey, services: Services): Promise<Batch> {
  check(skills);
  const id = randomUUID();
  const items: Item[] = [];
  try {
    for (const [index, skill] of skills.entries()) items.push(await keep(skill, id, index, services));
    const options = { items: items.map((item) => ({ ...item })) };
    return await services.batches.create({ id, kind: bulkKind.name, dialect: "skillscan", owner, options });
  } catch (error) {
    await dropBlobs(items, services);
    throw error;
  }
}

async function dropBlobs(items: readonly Item[], { blobs }: Services): Promise<void> {
  for (const { blob } of items) if (blob !== null) await blobs.delete(blob);
}

/** What `startBulk` put into a batch: written by us, so read as it is. */
const itemsOf = ({ options }: Batch): readonly Item[] =>
  (options as { readonly items?: readonly Item[] } | null)?.items ?? [];

async function subjectOf({ blob, url }: Item, { blobs, sources }: Services): Promise<Subject> {
  if (blob === null) return wantedAddress(url ?? "")(sources);
  const bytes = await blobs.get(blob);
  if (!bytes) throw new Refusal("SCAN_ERROR", "the text of the skill is gone");
  return skillFile(bytes);
}

/** What one skill came to. What may go well another time is thrown, so that the queue tries again. */
async function scanItem(item: Item, services: Services): Promise<Outcome> {
  const startedAt = services.now();
  try {
    const { rated, timing } = await scanSubject(await subjectOf(item, services), startedAt, services);
    return { result: scanAnswerOf(rated, timing, item.name ?? undefined) };
  } catch (error) {
    if (isPassing(error)) throw error;
    const { code, message } = error instanceof SourceError ? sourceRefusal(error) : (error as Refusal);
    return { error: errorBody(code, message) };
  }
}

/** An item of a batch, as it is answered. The queue's word for an error is written for callers. */
export function bulkResultOf({ index, source, result, error }: BatchItem): BulkResult {
  const { url, name } = source as unknown as Item;
  const outcome = result as unknown as Outcome | null;
  const failure =
    outcome && "error" in outcome ? outcome.error : error === null ? null : errorBody("SCAN_ERROR", error);
  return {
    index,
    skill_name: name,
    skill_url: url,
    result: outcome && "result" in outcome ? outcome.result : null,
    error: failure,
  };
}

/** Bulk scans: ours, where the reference has webhooks for bulk scans and no endpoint to start one. */
export const bulkKind: BatchKind = {
  name: "skillscan-bulk",
  plan: async (batch) => itemsOf(batch).map((item): Json => ({ ...item })),
  item: async (source, _, services) => (await scanItem(source as unknown as Item, services)) as unknown as Json,
  async completed(batch, services) {
    const results = (await services.batches.items(batch.id)).map(bulkResultOf);
    const failed = results.filter(({ error }) => error !== null).length;
    const unsafe = results.filter(({ result }) => result !== null && !result.safe).length;
    await dropBlobs(itemsOf(batch), services);
    await tellWebhook(batch, { total: results.length, failed, unsafe }, services);
  },
};
