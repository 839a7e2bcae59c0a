import type { Expression, ExpressionBuilder, Selectable, SqlBool } from "kysely";
import type { Services } from "../../services.ts";
import type { Tables } from "../../store/tables.ts";
import { orgsOf, type User } from "../accounts.ts";
import { foldedName, isVersion, type Manifest } from "../publishing/manifest.ts";
import { published, type VersionRow } from "../publishing/versions.ts";
import { Refusal } from "../refusal.ts";
import type { TankFinding } from "../scanning/audit.ts";

type PackageRow = Selectable<Tables["tank_package"]>;

const day = 24 * 60 * 60_000;

/** Days whose downloads are told, before today (its server). */
const downloadDays = 7;

/** A day as downloads are counted by, UTC. */
const dayOf = (moment: Date): string => moment.toISOString().slice(0, 10);

/** The first day whose downloads are told. */
export const firstDay = (now: Date): string => dayOf(new Date(now.getTime() - downloadDays * day));

/** Packages that members of these orgs may see. */
export const seenBy =
  (orgs: readonly string[]) =>
  (eb: ExpressionBuilder<Tables, "tank_package">): Expression<SqlBool> =>
    eb.or([
      eb("tank_package.visibility", "=", "public"),
      ...(orgs.length > 0 ? [eb("tank_package.org", "in", orgs)] : []),
    ]);

/** A package that the caller may see, with whether they are of its org; undefined where there is none for them. */
export async function findPackage(services: Services, rawName: string, user: User | undefined) {
  const name = foldedName(rawName);
  if (name === undefined) return undefined;
  const orgs = await orgsOf(services, user);
  const row = await services.database
    .selectFrom("tank_package")
    .selectAll()
    .where("name", "=", name)
    .where(seenBy(orgs))
    .executeTakeFirst();
  return row && { row, isMember: orgs.includes(row.org) };
}

/** As `findPackage`; throws a Refusal (404) where there is none, or none that was ever published. */
export async function visiblePackage(services: Services, rawName: string, user: User | undefined) {
  const found = await findPackage(services, rawName, user);
  if (!found || (found.row.latest_id === null && !found.isMember)) throw new Refusal(404, "Package not found");
  return found;
}

/** What is told of a package. */
export async function packageAnswer({ database }: Services, row: PackageRow) {
  const latest = await database
    .selectFrom("tank_version")
    .select("version")
    .where("id", "=", row.latest_id)
    .executeTakeFirst();
  return {
    name: row.name,
    description: row.description,
    visibility: row.visibility,
    latestVersion: latest?.version ?? null,
    // The CLI reads `displayName`, which its server does not send.
    publisher: { name: row.publisher, displayName: row.publisher },
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
  };
}

/** The published versions of a package, newest first. */
export async function versionsAnswer({ database }: Services, { id, name }: PackageRow) {
  const rows = await database
    .selectFrom("tank_version")
    .select(["version", "integrity", "audit_score", "status", "published_at"])
    .where("package_id", "=", id)
    .where("status", "in", published)
    .orderBy("published_at", "desc")
    .orderBy("id")
    .execute();
  const versions = rows.map((row) => ({
    version: row.version,
    integrity: row.integrity,
    auditScore: row.audit_score,
    auditStatus: row.status,
    publishedAt: row.published_at?.toISOString() ?? null,
  }));
  return { name, versions };
}

/**
 * A version that the caller may see: published ones; of their own org also those that are being scanned, or could not be. Throws a
 * Refusal (404).
 */
export async function visibleVersion(services: Services, rawName: string, version: string, user: User | undefined) {
  const { row, isMember } = await visiblePackage(services, rawName, user);
  const found = isVersion(version)
    ? await services.database
        .selectFrom("tank_version")
        .selectAll()
        .where("package_id", "=", row.id)
        .where("version", "=", version)
        .where("status", "in", isMember ? [...published, "scanning", "scan-failed"] : published)
        .executeTakeFirst()
    : undefined;
  if (!found) throw new Refusal(404, `Version ${version} not found for ${row.name}`);
  return { package: row, version: found };
}

/** Counts one more download of a package, and tells how many there were before it in the last days. */
export async function countDownload({ database, now }: Services, packageId: string): Promise<number> {
  const today = now();
  const { total } = await database
    .selectFrom("tank_download")
    .select(({ fn }) => fn.sum<string | number | null>("count").as("total"))
    .where("package_id", "=", packageId)
    .where("day", ">=", firstDay(today))
    .executeTakeFirstOrThrow();
  await database
    .insertInto("tank_download")
    .values({ package_id: packageId, day: dayOf(today), count: 1 })
    .onConflict((conflict) =>
      conflict.columns(["package_id", "day"]).doUpdateSet((eb) => ({ count: eb("tank_download.count", "+", 1) })),
    )
    .execute();
  return Number(total ?? 0);
}

/** What is told of a version; the finding without what its server keeps to itself. */
export function versionAnswer(
  name: string,
  row: VersionRow,
  { downloadUrl, downloads }: { downloadUrl: string; downloads: number },
) {
  const { description = null, permissions = {}, skills = {} } = row.manifest as Manifest;
  const findings = (row.findings ?? []) as readonly TankFinding[];
  return {
    name,
    version: row.version,
    description,
    integrity: row.integrity ?? "pending",
    permissions,
    auditScore: row.audit_score,
    auditStatus: row.status,
    downloadUrl,
    publishedAt: (row.published_at ?? row.created_at).toISOString(),
    downloads,
    scanVerdict: row.verdict,
    scanFindings: findings.map(({ stage, severity, type, description: text, location }) => ({
      stage,
      severity,
      type,
      description: text,
      location,
    })),
    dependencies: skills,
  };
}
