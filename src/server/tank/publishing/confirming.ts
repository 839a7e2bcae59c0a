import { randomUUID } from "node:crypto";
import { z } from "@hono/zod-openapi";
import type { OpenArchive } from "../../../files/archive.ts";
import { retryAfter } from "../../http/errors.ts";
import { ScanFailed, type Services } from "../../services.ts";
import { checkMember, type User } from "../accounts.ts";
import { Refusal } from "../refusal.ts";
import { mainOf, openPackage } from "../scanning/archive.ts";
import { type Audit, audit } from "../scanning/audit.ts";
import type { VersionStatus } from "../tables.ts";
import { type Manifest, orgOf } from "./manifest.ts";
import { integrityOf } from "./uploading.ts";
import { claimLasts, type VersionRow } from "./versions.ts";

/**
 * What a client says of what it uploaded (its server's schema). `tarballSize` is not held against the bytes: the CLI sends the sum of its
 * source files. `fileCount` is the number of files that it packed, without folders.
 */
export const confirmSchema = z
  .object({
    versionId: z.uuid(),
    integrity: z
      .string()
      .max(256)
      .regex(/^sha512-/, "Must be a sha512 integrity hash"),
    fileCount: z.number().int().min(0).max(10_000).optional(),
    tarballSize: z
      .number()
      .int()
      .min(0)
      .max(100 * 1024 ** 2)
      .optional(),
    readme: z.string().max(500_000).optional(),
  })
  .openapi("Confirmation");

type Confirmation = z.infer<typeof confirmSchema>;

/** Where each verdict puts a version. */
const statusOf: Readonly<Record<Audit["verdict"], VersionStatus>> = {
  pass: "completed",
  pass_with_notes: "completed",
  flagged: "flagged",
  fail: "failed",
};

/** The statuses from which a version may be confirmed; a claim of a server that died counts for nothing. */
function waits(row: VersionRow, now: Date): boolean {
  if (row.status === "scanning") return now.getTime() - (row.claimed_at?.getTime() ?? 0) > claimLasts;
  return row.status === "pending-upload" || row.status === "scan-failed";
}

/** The caller's version that waits, with a tarball of that hash. Throws a Refusal for others. */
async function waiting(
  { database, now }: Services,
  user: User,
  { versionId, integrity }: Confirmation,
): Promise<VersionRow> {
  const row = await database.selectFrom("tank_version").selectAll().where("id", "=", versionId).executeTakeFirst();
  if (row?.published_by !== user.id) throw new Refusal(404, "Skill version not found");
  if (!waits(row, now())) throw new Refusal(400, "Version is already confirmed or published");
  if (row.blob_key === null) throw new Refusal(400, "No tarball was uploaded for this version");
  if (row.integrity !== integrity) throw new Refusal(400, "Integrity does not match the uploaded tarball");
  return row;
}

/** Takes a version for this confirmation alone: of two at the same moment one gets it. Throws a Refusal for the other. */
async function claim({ database, now }: Services, row: VersionRow): Promise<string> {
  const token = randomUUID();
  const { numUpdatedRows } = await database
    .updateTable("tank_version")
    .set({ status: "scanning", claim: token, claimed_at: now() })
    .where("id", "=", row.id)
    .where("status", "=", row.status)
    .where("claim", row.claim === null ? "is" : "=", row.claim)
    .where("blob_key", "=", row.blob_key)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows === 0n) throw new Refusal(400, "Version is already confirmed or published");
  return token;
}

/** Gives a version back that was not published: to be uploaded anew, or to be confirmed again. */
async function release({ database }: Services, token: string, status: "pending-upload" | "scan-failed"): Promise<void> {
  await database.updateTable("tank_version").set({ status, claim: null }).where("claim", "=", token).execute();
}

/** The tarball of a version, opened. Throws a Refusal where it is none that may be published, or has not as many files as was said. */
async function opened({ blobs }: Services, row: VersionRow, { fileCount }: Confirmation): Promise<OpenArchive> {
  const bytes = await blobs.get(row.blob_key!);
  if (!bytes || integrityOf(bytes) !== row.integrity) throw new Error("the blob of a version is gone or another one");
  const archive = await openPackage(bytes);
  const found = archive.entries.length;
  if (fileCount !== undefined && fileCount !== found) {
    throw new Refusal(400, `fileCount is ${fileCount}, and the tarball has ${found} files`);
  }
  return archive;
}

/** What readers get to see, in one step with what the package says of itself. */
async function publish(
  services: Services,
  row: VersionRow,
  token: string,
  archive: OpenArchive,
  result: Audit,
  readme?: string,
) {
  const status = statusOf[result.verdict];
  const now = services.now();
  await services.database.transaction().execute(async (transaction) => {
    const { numUpdatedRows } = await transaction
      .updateTable("tank_version")
      .set({
        status,
        claim: null,
        published_at: now,
        verdict: result.verdict,
        audit_score: result.auditScore,
        findings: JSON.stringify(result.findings),
        files: JSON.stringify(archive.entries.map(({ path }) => path)),
        ...(readme !== undefined && { readme }),
      })
      .where("claim", "=", token)
      .executeTakeFirstOrThrow();
    if (numUpdatedRows === 0n) throw new Refusal(400, "Version is already confirmed or published");
    const { description, repository, visibility } = row.manifest as Manifest;
    const isLatest = status !== "failed";
    await transaction
      .updateTable("tank_package")
      .set(({ fn, ref, val }) => ({
        updated_at: now,
        latest_id: isLatest ? row.id : fn.coalesce(ref("latest_id"), val(row.id)),
        ...(isLatest && { publisher: row.publisher }),
        ...(description !== undefined && { description }),
        ...(repository !== undefined && { repository }),
        ...(visibility !== undefined && { visibility }),
      }))
      .where("id", "=", row.package_id)
      .execute();
  });
}

/** Scans what was claimed and publishes it. Whatever goes wrong, the version can be tried again. */
async function finish(services: Services, row: VersionRow, token: string, asked: Confirmation): Promise<Audit> {
  let next: "pending-upload" | "scan-failed" = "scan-failed";
  try {
    const archive = await opened(services, row, asked);
    const { permissions: declared } = row.manifest as Manifest;
    const result = await audit(services, { tree: archive.tree, main: mainOf(archive), declared });
    await publish(services, row, token, archive, result, asked.readme);
    return result;
  } catch (error) {
    if (error instanceof Refusal) next = "pending-upload";
    await release(services, token, next);
    if (!(error instanceof ScanFailed)) throw error;
    services.log.warn({ versionId: row.id, why: error.why }, "a version could not be scanned");
    throw new Refusal(503, "The security scan did not finish: nothing is published. Confirm again.", {
      headers: { "retry-after": String(retryAfter) },
    });
  }
}

/**
 * Second phase of a publication: checks the upload against what the client says, scans it, and publishes it with its verdict, all or
 * nothing. Throws a Refusal; after one about the tarball it may be uploaded again, after a scan that did not finish (503) confirmed again.
 */
export async function confirmPublishing(services: Services, user: User, asked: Confirmation) {
  const row = await waiting(services, user, asked);
  // Who was in the org when it began may have been taken out since.
  await checkMember(services, orgOf((row.manifest as Manifest).name), user);
  const { verdict, auditScore } = await finish(services, row, await claim(services, row), asked);
  const { name, version } = row.manifest as Manifest;
  return { success: true as const, name, version, auditScore, scanVerdict: verdict };
}
