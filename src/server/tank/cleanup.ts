import type { Services } from "../services.ts";
import { loginLasts } from "./logins.ts";
import { dropBlob } from "./publishing/uploading.ts";
import { claimLasts, uploadLasts } from "./publishing/versions.ts";

/** Milliseconds after which a version that nobody confirmed is given up. */
const abandoned = 24 * 60 * 60_000;

/** What was cleaned up. */
interface CleanedUp {
  readonly versions: number;
  readonly blobs: number;
}

/** Versions that never got a tarball while their address held, and those that wait for a day. */
async function dropVersions({ database, now }: Services): Promise<number> {
  const ago = (milliseconds: number): Date => new Date(now().getTime() - milliseconds);
  const { numDeletedRows } = await database
    .deleteFrom("tank_version")
    .where("status", "in", ["pending-upload", "scan-failed"])
    .where((eb) =>
      eb.or([
        eb("created_at", "<", ago(abandoned)),
        eb.and([eb("blob_key", "is", null), eb("created_at", "<", ago(uploadLasts))]),
      ]),
    )
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}

/** Blobs that no version has: replaced, or left by one that is gone. A fresh one may be on its way to its version. */
async function dropBlobs(services: Services): Promise<number> {
  const { database, now } = services;
  const rows = await database
    .selectFrom("tank_upload")
    .leftJoin("tank_version", "tank_version.blob_key", "tank_upload.blob_key")
    .select("tank_upload.blob_key")
    .where("tank_version.id", "is", null)
    .where("tank_upload.created_at", "<", new Date(now().getTime() - uploadLasts))
    .limit(1000)
    .execute();
  for (const { blob_key } of rows) await dropBlob(services, blob_key);
  return rows.length;
}

/**
 * Cleans up after clients and servers that went away: uploads that nobody confirms with their blobs, scans whose server died (they can be
 * confirmed again), packages without a version, logins that are over. Any number of servers may do it, at any time.
 */
export async function cleanUp(services: Services): Promise<CleanedUp> {
  const { database, now } = services;
  const before = (milliseconds: number): Date => new Date(now().getTime() - milliseconds);
  await database
    .updateTable("tank_version")
    .set({ status: "scan-failed", claim: null })
    .where("status", "=", "scanning")
    .where("claimed_at", "<", before(claimLasts))
    .execute();
  const versions = await dropVersions(services);
  await database
    .deleteFrom("tank_package")
    .where("created_at", "<", before(uploadLasts))
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom("tank_version").select("tank_version.id").whereRef("package_id", "=", "tank_package.id"))),
    )
    .execute();
  await database.deleteFrom("tank_login").where("created_at", "<", before(loginLasts)).execute();
  return { versions, blobs: await dropBlobs(services) };
}
