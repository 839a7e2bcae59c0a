import { randomUUID } from "node:crypto";
import type { Selectable, Transaction } from "kysely";
import type { Services } from "../../services.ts";
import type { Tables } from "../../store/tables.ts";
import { checkMember, type User } from "../accounts.ts";
import { signedUrl } from "../links.ts";
import { Refusal } from "../refusal.ts";
import type { VersionStatus } from "../tables.ts";
import { escalationsOf } from "./escalation.ts";
import { type Manifest, orgOf } from "./manifest.ts";

/** A version row. */
export type VersionRow = Selectable<Tables["tank_version"]>;

/** Milliseconds after which a claim to scan is that of a server that died. */
export const claimLasts = 15 * 60_000;

/** Milliseconds for which an upload address holds, and a version that waits keeps its number from other members. */
export const uploadLasts = 60 * 60_000;

/** What users could have installed: what a new version may add is measured against these. */
export const installable: readonly VersionStatus[] = ["completed", "flagged"];

/** What readers see; the others are not published. */
export const published: readonly VersionStatus[] = [...installable, "failed"];

export interface Wanted {
  readonly manifest: Manifest;
  readonly readme?: string;
}

/** The row of a package, made where there is none, locked: versions of one package are made one after the other. */
async function packageFor(database: Transaction<Tables>, user: User, { manifest }: Wanted, now: Date) {
  const { name, visibility = "public", description = null, repository = null } = manifest;
  await database
    .insertInto("tank_package")
    .values({
      id: randomUUID(),
      name,
      org: orgOf(name),
      description,
      visibility,
      repository,
      publisher: user.name,
      latest_id: null,
      created_at: now,
      updated_at: now,
    })
    .onConflict((conflict) => conflict.column("name").doNothing())
    .execute();
  return database.selectFrom("tank_package").selectAll().where("name", "=", name).forUpdate().executeTakeFirstOrThrow();
}

/** Whether a version that is there gives way: nobody published it, and it is the caller's own, or given up. */
function givesWay(row: VersionRow, user: User, now: Date): boolean {
  const age = now.getTime() - row.created_at.getTime();
  const claimed = now.getTime() - (row.claimed_at?.getTime() ?? 0);
  switch (row.status) {
    case "pending-upload":
    case "scan-failed":
      return row.published_by === user.id || age > uploadLasts;
    case "scanning":
      return claimed > claimLasts;
    default:
      return false;
  }
}

/** Throws a Refusal for a version that exists, or one that may do more than its number allows. */
async function makeRoom(database: Transaction<Tables>, packageId: string, user: User, { manifest }: Wanted, now: Date) {
  const { name, version } = manifest;
  const rows = await database
    .selectFrom("tank_version")
    .selectAll()
    .where("package_id", "=", packageId)
    .orderBy("published_at", "desc")
    .execute();
  const same = rows.find((row) => row.version === version);
  if (same && !givesWay(same, user, now)) throw new Refusal(409, `Version ${version} already exists for ${name}`);
  const before = rows
    .filter(({ status }) => installable.includes(status))
    .map((row) => ({ version: row.version, permissions: (row.manifest as Manifest).permissions }));
  const details = escalationsOf(version, manifest.permissions, before);
  if (details.length > 0) throw new Refusal(400, "Permission escalation detected", { details });
  if (same) await database.deleteFrom("tank_version").where("id", "=", same.id).execute();
}

/**
 * First phase of a publication: takes a version number, and gives the address to which its tarball goes. Nobody sees it until it is
 * confirmed, and nothing of the package changes before. Throws a Refusal: no such org, no member, taken, or rights that grew too much.
 */
export async function startPublishing(services: Services, user: User, wanted: Wanted) {
  const { database } = services;
  const { manifest, readme = null } = wanted;
  await checkMember(services, orgOf(manifest.name), user);
  const now = services.now();
  const versionId = randomUUID();
  const skillId = await database.transaction().execute(async (transaction) => {
    const { id } = await packageFor(transaction, user, wanted, now);
    await makeRoom(transaction, id, user, wanted, now);
    await transaction
      .insertInto("tank_version")
      .values({
        id: versionId,
        package_id: id,
        version: manifest.version,
        status: "pending-upload",
        manifest: JSON.stringify(manifest),
        readme,
        published_by: user.id,
        publisher: user.name,
        created_at: now,
      })
      .execute();
    return id;
  });
  const uploadUrl = await signedUrl(services, "PUT", `/upload/${versionId}`);
  return { uploadUrl, skillId, versionId };
}
