import { hostname } from "node:os";
import { type Kysely, sql } from "kysely";
import { sha256Hex } from "../../core/fingerprint.ts";
import type { Tables } from "../store/tables.ts";

/** A machine with the folders that it may read: what a local plan has to run on. */
export interface Place {
  /** The same for all processes of a machine with the same folders, also after a restart. */
  readonly id: string;
  /** The same for all machines with the same folders. */
  readonly roots: string;
}

/** Seconds without a sign of life after which another place with the same folders takes its batches over. */
export const silentSeconds = 45;
/** Seconds after which a batch fails for which no place was found. */
export const lostSeconds = 120;
/** Seconds after which a place is forgotten: a day. */
const forgottenSeconds = 24 * 60 * 60;

/** Queue of the plans that have to run at a place. */
export const queueOf = (place: string): string => `plan-${place}`;

const hash = (value: unknown): string => sha256Hex(JSON.stringify(value)).slice(0, 32);

/** The place of a process on a machine; undefined where it may read no folder, so that nothing is local to it. */
export function placeOf(allowedRoots: readonly string[], machine: string = hostname()): Place | undefined {
  const roots = [...new Set(allowedRoots)].sort();
  return roots.length === 0 ? undefined : { id: hash([machine, roots]), roots: hash(roots) };
}

/** Says that a place lives, by the clock of the database: those of the machines differ. True when it was not known, or forgotten. */
export async function sayAlive(database: Kysely<Tables>, { id, roots }: Place): Promise<boolean> {
  const row = await database
    .insertInto("place")
    .values({ id, roots, seen_at: sql<Date>`now()` })
    .onConflict((conflict) => conflict.column("id").doUpdateSet({ seen_at: sql<Date>`now()` }))
    // Only a row that an update made has an xmax.
    .returning(sql<boolean>`xmax = 0`.as("fresh"))
    .executeTakeFirstOrThrow();
  return row.fresh;
}

const silentFor = (seconds: number) => sql<boolean>`place.seen_at < now() - ${seconds}::int * interval '1 second'`;

/** Batches whose plan waits for a place that says nothing any more. */
export async function stranded(
  database: Kysely<Tables>,
): Promise<readonly { readonly id: string; readonly place: string; readonly roots: string; readonly lost: boolean }[]> {
  return database
    .selectFrom("batch")
    .innerJoin("place", "place.id", "batch.place")
    .where("batch.status", "=", "pending")
    .where(silentFor(silentSeconds))
    .select(["batch.id as id", "place.id as place", "place.roots as roots", silentFor(lostSeconds).as("lost")])
    .execute();
}

/** Forgets a place that was silent for a day and for which nothing waits. Gives its id, or undefined where there is none. */
export async function forgetOne(database: Kysely<Tables>): Promise<string | undefined> {
  const gone = await database
    .deleteFrom("place")
    .where("id", "in", (places) =>
      places
        .selectFrom("place")
        .where(silentFor(forgottenSeconds))
        .where(({ not, exists, selectFrom }) =>
          not(
            exists(
              selectFrom("batch")
                .whereRef("batch.place", "=", "place.id")
                .where("batch.status", "=", "pending")
                .select("batch.id"),
            ),
          ),
        )
        .select("place.id")
        .limit(1),
    )
    .returning("id")
    .executeTakeFirst();
  return gone?.id;
}
