import type { PGliteOptions } from "@electric-sql/pglite";
import { Kysely, PostgresDialect, type PostgresPoolClient } from "kysely";
import type { Log } from "../services.ts";
import { openEmbedded } from "./embedded.ts";
import { migrate } from "./migrate.ts";
import { openPostgres } from "./postgres.ts";
import { type SessionPool, type SqlResult, tolerant } from "./session.ts";
import type { Tables } from "./tables.ts";

/** Runs SQL as it is; pg-boss wants its database so. Without values the text may hold several statements. */
export type ExecuteSql = (text: string, values?: readonly unknown[]) => Promise<SqlResult>;

/** A database with the tables of this program. */
export interface OpenDatabase {
  readonly kysely: Kysely<Tables>;
  readonly executeSql: ExecuteSql;
  /** True for PGlite, which no other process can share. */
  readonly embedded: boolean;
  /** Waits for what runs, and gives the data folder back. To be used in place of Kysely's `destroy`; twice is once. */
  close(): Promise<void>;
}

/** Which database is opened, and how. */
export interface DatabaseOptions {
  /** Of a real Postgres; without it the database is embedded. */
  readonly url?: string | undefined;
  /** Folder of the embedded database; undefined: in memory, for tests. */
  readonly data?: string | undefined;
  /** Connections at once to a real Postgres. */
  readonly connections?: number;
  readonly log?: Log;
  /** How a new embedded database is made; tests load a prepared one. */
  readonly embedded?: PGliteOptions;
}

/** Kysely over a pool. Of a client it uses `query` with values and `release`. */
const kyselyOver = (pool: SessionPool): Kysely<Tables> =>
  new Kysely<Tables>({
    dialect: new PostgresDialect({
      pool: { connect: async () => (await pool.connect()) as unknown as PostgresPoolClient, end: () => pool.end() },
    }),
  });

function executorOf(pool: SessionPool): ExecuteSql {
  return async (text, values) => {
    const connection = await pool.connect();
    try {
      return await connection.query(text, values);
    } catch (error) {
      await connection.recover(error);
      throw error;
    } finally {
      connection.release();
    }
  };
}

/** Migrations take as long as they need, also to wait for another server's. */
async function migratePostgres(url: string): Promise<void> {
  const pool = await openPostgres(url, { connections: 1, forever: true });
  try {
    await migrate(kyselyOver(pool));
  } finally {
    await pool.end();
  }
}

async function openPool({ url, data, connections = 10, log, embedded }: DatabaseOptions): Promise<SessionPool> {
  if (url === undefined) return openEmbedded(data, embedded);
  await migratePostgres(url);
  return openPostgres(url, { connections, ...(log && { log }) });
}

/**
 * Opens the database and brings it to the tables of this program. Throws a ConfigError when it cannot be reached or started, its folder
 * cannot be written or belongs to another server, or a newer version made it; no message names a password.
 */
export async function openDatabase(options: DatabaseOptions): Promise<OpenDatabase> {
  const pool = tolerant(await openPool(options));
  const kysely = kyselyOver(pool);
  const embedded = options.url === undefined;
  try {
    if (embedded) await migrate(kysely);
  } catch (error) {
    await pool.end();
    throw error;
  }
  let closing: Promise<void> | undefined;
  const close = (): Promise<void> => {
    closing ??= pool.end();
    return closing;
  };
  return { kysely, executeSql: executorOf(pool), embedded, close };
}
