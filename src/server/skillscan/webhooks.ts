import { randomBytes } from "node:crypto";
import { Webhook } from "standardwebhooks";
import { checkUrl, parseUrl } from "../../sources/addresses.ts";
import type { ApiKey } from "../keys.ts";
import type { Batch, Services } from "../services.ts";
import { isoSeconds } from "./answers.ts";

/** Standard Webhooks asks for 24–64 random bytes, in base64 behind this prefix. */
const newSecret = (): string => `whsec_${randomBytes(32).toString("base64")}`;

/** Throws a SourceError for an address that would never be posted to: its owner hears it now, not when a scan is done. */
function checkedAddress(address: string): string {
  const url = parseUrl(address);
  checkUrl(url);
  return url.href;
}

/**
 * Sets where the bulk scans of a key are told, with a new secret, or nowhere any more. Returns the secret, which is shown once.
 * Throws a SourceError for an address that is not on the open network; what its name stands for is seen when it is posted to.
 */
export async function setWebhook(
  { id }: ApiKey,
  address: string | null,
  { database }: Services,
): Promise<{ readonly webhook_url: string | null; readonly secret: string | null }> {
  const webhook_url = address === null ? null : checkedAddress(address);
  const secret = webhook_url === null ? null : newSecret();
  await database.transaction().execute(async (trx) => {
    await trx.updateTable("api_key").set({ webhook_url }).where("id", "=", id).execute();
    await trx.deleteFrom("skillscan_webhook_secret").where("key_id", "=", id).execute();
    if (secret !== null) await trx.insertInto("skillscan_webhook_secret").values({ key_id: id, secret }).execute();
  });
  return { webhook_url, secret };
}

/** Where the key that owns a batch wants to be told, and what with; undefined where it is revoked or does not want to. */
async function webhookOf({ owner }: Batch, { database }: Services) {
  if (owner === null) return undefined;
  const row = await database
    .selectFrom("api_key")
    .innerJoin("skillscan_webhook_secret", "skillscan_webhook_secret.key_id", "api_key.id")
    .select(["api_key.webhook_url as url", "skillscan_webhook_secret.secret as secret"])
    .where("api_key.id", "=", owner)
    .where("api_key.state", "=", "active")
    .executeTakeFirst();
  return row?.url ? { url: row.url, secret: row.secret } : undefined;
}

/** How the skills of a batch came out. */
export interface BulkCounts {
  readonly total: number;
  readonly failed: number;
  readonly unsafe: number;
}

/**
 * Tells the key's webhook that a bulk scan is complete, signed as Standard Webhooks 1.0 says. The id is that of the batch, so that a
 * receiver knows what it was told twice. Throws a SourceError when it is not taken, to be tried again.
 */
export async function tellWebhook(batch: Batch, counts: BulkCounts, services: Services): Promise<void> {
  const webhook = await webhookOf(batch, services);
  if (!webhook) return;
  const id = `msg_${batch.id}`;
  const at = services.now();
  const body = JSON.stringify({
    type: "bulk.completed",
    timestamp: isoSeconds(batch.completedAt ?? at),
    data: { batch_id: batch.id, ...counts, status_url: bulkUrl(batch.id, services) },
  });
  await services.sources.post(webhook.url, body, {
    "webhook-id": id,
    "webhook-timestamp": `${Math.floor(at.getTime() / 1000)}`,
    "webhook-signature": new Webhook(webhook.secret).sign(id, at, body),
  });
}

/** Where a bulk scan is asked for. */
export const bulkUrl = (id: string, { config }: Services): string =>
  `${config.publicUrl}/skillscan/api/scan/bulk/${id}`;
