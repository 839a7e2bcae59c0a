import type { Kysely, Migration } from "kysely";

/** SkillScan's trials and webhooks. */
export const skillscan: Migration = {
  up: async (db: Kysely<unknown>) => {
    await db.schema
      .createTable("skillscan_trial")
      .addColumn("email_hash", "text", (column) => column.primaryKey())
      .addColumn("expires_at", "timestamptz", (column) => column.notNull())
      .execute();
    await db.schema
      .createTable("skillscan_webhook_secret")
      .addColumn("key_id", "text", (column) => column.primaryKey().references("api_key.id").onDelete("cascade"))
      .addColumn("secret", "text", (column) => column.notNull())
      .execute();
  },
};
