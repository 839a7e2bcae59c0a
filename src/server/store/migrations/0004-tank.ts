import type { Kysely, Migration } from "kysely";

async function createOrgs(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("tank_org")
    .addColumn("slug", "text", (column) => column.primaryKey())
    .addColumn("created_at", "timestamptz", (column) => column.notNull())
    .execute();
  await db.schema
    .createTable("tank_member")
    .addColumn("org", "text", (column) => column.notNull().references("tank_org.slug").onDelete("cascade"))
    .addColumn("user_id", "text", (column) => column.notNull())
    .addColumn("created_at", "timestamptz", (column) => column.notNull())
    .addPrimaryKeyConstraint("tank_member_key", ["org", "user_id"])
    .execute();
  await db.schema.createIndex("tank_member_user").on("tank_member").column("user_id").execute();
}

async function createPackages(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("tank_package")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("name", "text", (column) => column.notNull().unique())
    .addColumn("org", "text", (column) => column.notNull().references("tank_org.slug"))
    .addColumn("description", "text")
    .addColumn("visibility", "text", (column) => column.notNull())
    .addColumn("repository", "text")
    .addColumn("publisher", "text", (column) => column.notNull())
    .addColumn("latest_id", "text")
    .addColumn("created_at", "timestamptz", (column) => column.notNull())
    .addColumn("updated_at", "timestamptz", (column) => column.notNull())
    .execute();
  await db.schema
    .createTable("tank_download")
    .addColumn("package_id", "text", (column) => column.notNull().references("tank_package.id").onDelete("cascade"))
    .addColumn("day", "text", (column) => column.notNull())
    .addColumn("count", "integer", (column) => column.notNull())
    .addPrimaryKeyConstraint("tank_download_key", ["package_id", "day"])
    .execute();
}

async function createVersions(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("tank_version")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("package_id", "text", (column) => column.notNull().references("tank_package.id").onDelete("cascade"))
    .addColumn("version", "text", (column) => column.notNull())
    .addColumn("status", "text", (column) => column.notNull())
    .addColumn("manifest", "json", (column) => column.notNull())
    .addColumn("readme", "text")
    .addColumn("published_by", "text", (column) => column.notNull())
    .addColumn("publisher", "text", (column) => column.notNull())
    .addColumn("created_at", "timestamptz", (column) => column.notNull())
    .addColumn("published_at", "timestamptz")
    .addColumn("blob_key", "text")
    .addColumn("integrity", "text")
    .addColumn("files", "json")
    .addColumn("claim", "text")
    .addColumn("claimed_at", "timestamptz")
    .addColumn("verdict", "text")
    .addColumn("audit_score", "integer")
    .addColumn("findings", "json")
    .addUniqueConstraint("tank_version_of_package", ["package_id", "version"])
    .execute();
  await db.schema.createIndex("tank_version_status").on("tank_version").columns(["status", "created_at"]).execute();
  await db.schema
    .createTable("tank_upload")
    .addColumn("blob_key", "text", (column) => column.primaryKey())
    .addColumn("version_id", "text", (column) => column.notNull())
    .addColumn("created_at", "timestamptz", (column) => column.notNull())
    .execute();
}

/** Tank's registry: orgs, packages, their versions and uploads, logins of its CLI. */
export const tank: Migration = {
  up: async (db: Kysely<unknown>) => {
    await createOrgs(db);
    await createPackages(db);
    await createVersions(db);
    await db.schema
      .createTable("tank_login")
      .addColumn("code", "text", (column) => column.primaryKey())
      .addColumn("state_hash", "text", (column) => column.notNull())
      .addColumn("created_at", "timestamptz", (column) => column.notNull())
      .addColumn("key_id", "text")
      .addColumn("owner", "text")
      .execute();
  },
};
