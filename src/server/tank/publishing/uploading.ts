import { createHash, randomUUID } from "node:crypto";
import type { Services } from "../../services.ts";
import { Refusal } from "../refusal.ts";

/** SHA-512 as subresource integrity has it (W3C SRI): over the bytes as they came, packed. */
export const integrityOf = (bytes: Uint8Array): string =>
  `sha512-${createHash("sha512").update(bytes).digest("base64")}`;

/** Deletes a blob, then the note of it: after a crash in between it is tried again. */
export async function dropBlob({ blobs, database }: Pick<Services, "blobs" | "database">, key: string): Promise<void> {
  await blobs.delete(key);
  await database.deleteFrom("tank_upload").where("blob_key", "=", key).execute();
}

/** Makes a blob the one of a version that still waits; gives what it had before, or false where it does not wait any more. */
async function attach(
  { database }: Services,
  id: string,
  key: string,
  integrity: string,
): Promise<string | null | false> {
  return database.transaction().execute(async (transaction) => {
    const row = await transaction
      .selectFrom("tank_version")
      .select(["status", "blob_key"])
      .where("id", "=", id)
      .forUpdate()
      .executeTakeFirst();
    if (row?.status !== "pending-upload") return false;
    await transaction.updateTable("tank_version").set({ blob_key: key, integrity }).where("id", "=", id).execute();
    return row.blob_key;
  });
}

const confirmed = (): Refusal => new Refusal(409, "Version is already confirmed or published");

/** Throws a Refusal for a version that there is not, or that takes no upload any more. */
export async function checkWaiting({ database }: Services, id: string): Promise<void> {
  const row = await database.selectFrom("tank_version").select("status").where("id", "=", id).executeTakeFirst();
  if (!row) throw new Refusal(404, "Skill version not found");
  if (row.status !== "pending-upload") throw confirmed();
}

/**
 * Keeps the tarball of a version that waits. Each upload has a blob of its own, so that of two at the same moment one wins whole, and one
 * that comes after the confirmation changes nothing. Throws a Refusal (409) then.
 */
export async function keepUpload(services: Services, id: string, bytes: Uint8Array): Promise<void> {
  const { blobs, database } = services;
  const key = `tank/${id}/${randomUUID()}`;
  await database
    .insertInto("tank_upload")
    .values({ blob_key: key, version_id: id, created_at: services.now() })
    .execute();
  await blobs.put(key, bytes);
  const before = await attach(services, id, key, integrityOf(bytes));
  const useless = before === false ? key : before;
  if (useless !== null) await dropBlob(services, useless);
  if (before === false) throw confirmed();
}
