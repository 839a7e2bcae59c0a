import type { Kysely, Selectable } from "kysely";
import type { Json, ReportStore, StoredReport } from "../services.ts";
import type { Tables } from "./tables.ts";

const toReport = (row: Selectable<Tables["report"]>): StoredReport => ({
  dialect: row.dialect,
  id: row.id,
  owner: row.owner,
  createdAt: row.created_at,
  body: row.body as Json,
});

/** Reports in the database. The same one put again, after a crash in between, takes the place of the first and keeps its time. */
export function reportStore(kysely: Kysely<Tables>, now: () => Date): ReportStore {
  return {
    async put({ dialect, id, owner, body }) {
      const text = JSON.stringify(body);
      const row = await kysely
        .insertInto("report")
        .values({ dialect, id, owner, body: text, created_at: now() })
        .onConflict((conflict) => conflict.columns(["dialect", "id"]).doUpdateSet({ body: text }))
        .returning("created_at")
        .executeTakeFirstOrThrow();
      return { dialect, id, owner, body, createdAt: row.created_at };
    },

    async get(dialect, id) {
      const query = kysely.selectFrom("report").selectAll().where("dialect", "=", dialect).where("id", "=", id);
      const row = await query.executeTakeFirst();
      return row && toReport(row);
    },
  };
}
