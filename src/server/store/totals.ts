import type { Kysely } from "kysely";
import type { TotalsStore } from "../services.ts";
import type { Tables } from "./tables.ts";

/** Sums by dialect and day (UTC). `unsafe` is SkillScan's word: a skill with a critical or high; `critical` and `high` count findings. */
export function totalsStore(kysely: Kysely<Tables>, now: () => Date): TotalsStore {
  return {
    async add(dialect, { counts, scales }) {
      const at = now();
      const unsafe = scales.skillScan.safe ? 0 : 1;
      await kysely
        .insertInto("total")
        .values({
          ...{ dialect, day: at.toISOString().slice(0, 10), updated_at: at },
          ...{ scanned: 1, unsafe, critical: counts.critical, high: counts.high },
        })
        .onConflict((conflict) =>
          conflict.columns(["dialect", "day"]).doUpdateSet((row) => ({
            scanned: row("total.scanned", "+", row.ref("excluded.scanned")),
            unsafe: row("total.unsafe", "+", row.ref("excluded.unsafe")),
            critical: row("total.critical", "+", row.ref("excluded.critical")),
            high: row("total.high", "+", row.ref("excluded.high")),
            updated_at: row.fn<Date>("greatest", ["total.updated_at", "excluded.updated_at"]),
          })),
        )
        .execute();
    },

    async get(dialect) {
      const sums = await kysely
        .selectFrom("total")
        .where("dialect", "=", dialect)
        .select(({ fn }) => [
          fn.sum("scanned").as("scanned"),
          fn.sum("unsafe").as("unsafe"),
          fn.sum("critical").as("critical"),
          fn.sum("high").as("high"),
          fn.max("updated_at").as("updatedAt"),
        ])
        .executeTakeFirstOrThrow();
      const { scanned, unsafe, critical, high, updatedAt } = sums;
      return {
        scanned: Number(scanned),
        unsafe: Number(unsafe),
        critical: Number(critical),
        high: Number(high),
        updatedAt: updatedAt ?? null,
      };
    },
  };
}
