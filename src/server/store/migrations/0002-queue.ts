import { type Kysely, type Migration, sql } from "kysely";

/** What the queue needs: where a local plan runs, tries of items that outlive a worker, and an index of what is left to do. */
export const queue: Migration = {
  up: async (db: Kysely<unknown>) => {
    await db.schema.alterTable("batch").addColumn("place", "text").execute();
    await db.schema
      .alterTable("batch_item")
      .addColumn("tries", "integer", (column) => column.notNull().defaultTo(0))
      .addColumn("running", "boolean", (column) => column.notNull().defaultTo(false))
      .execute();
    // Of what is left: cheap to count, and the cheaper the less is left.
    await sql`create index batch_item_left on batch_item (batch_id) where result is null and error is null`.execute(db);
    await db.schema
      .createTable("place")
      .addColumn("id", "text", (column) => column.primaryKey())
      .addColumn("roots", "text", (column) => column.notNull())
      .addColumn("seen_at", "timestamptz", (column) => column.notNull())
      .execute();
  },
};
