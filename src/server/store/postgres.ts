import type { Pool, PoolClient, PoolConfig, QueryResult } from "pg";
import { ConfigError, codeOf, messageOf } from "../../core/errors.ts";
import type { Log } from "../services.ts";
import { loadPackage } from "./packages.ts";
import type { Connection, SessionPool, SqlResult } from "./session.ts";

/** bigint: counts and sums, all far below 2^53. */
const int8 = 20;

/** The server ends a statement after this; the client, in case the server is gone, a little later. */
const longestStatement = 60_000;

/** SQLSTATE or errno → what to do. https://www.postgresql.org/docs/current/errcodes-appendix.html */
const remedies: Readonly<Record<string, string>> = {
  "28P01": "check the password in DATABASE_URL",
  "28000": "check the user in DATABASE_URL, and pg_hba.conf of that server",
  "3D000": "make the database first: createdb",
  "57P03": "wait until it has started",
  "53300": "raise max_connections of that server, or run fewer processes",
  ENOTFOUND: "check the host in DATABASE_URL",
};

/** An address of Postgres without its password and options. Throws a ConfigError that repeats nothing of it where it is none. */
export function shownUrl(url: string): string {
  // A user and no host mean a socket, which no other kind of URL knows.
  const whole = url.replace("@/", "@localhost/");
  if (/^postgres(ql)?:\/\//.test(url) && URL.canParse(whole)) {
    const { protocol, username, host, pathname } = new URL(whole);
    return `${protocol}//${username === "" ? "" : `${username}@`}${host}${pathname}`;
  }
  throw new ConfigError(
    "DATABASE_URL is no address of a Postgres database",
    "write it as postgres://user:password@host:5432/database, with special characters percent-encoded",
  );
}

/** Node tries every address of a host, and tells of all failures in one error without a message. */
function causeOf(error: unknown): { code: string; message: string } {
  const first: unknown = error instanceof AggregateError ? error.errors[0] : error;
  return { code: codeOf(first), message: messageOf(first) };
}

function connectionOf(client: PoolClient): Connection {
  let broken: Error | undefined;
  return {
    query: async (text, values) => {
      const answer: QueryResult | QueryResult[] = await client.query(text, values && [...values]);
      const { command, rowCount, rows } = Array.isArray(answer) ? answer.at(-1)! : answer;
      return { command, rowCount: rowCount ?? 0, rows } satisfies SqlResult;
    },
    // A connection that is thrown away takes its transaction with it.
    recover: async (error) => {
      broken = error instanceof Error ? error : new Error(String(error));
    },
    release: () => client.release(broken),
  };
}

async function checked(pool: Pool, url: string): Promise<void> {
  try {
    const { rows } = await pool.query<{ server_encoding: string }>("show server_encoding");
    const encoding = rows[0]?.server_encoding;
    if (encoding === "UTF8") return;
    throw new ConfigError(
      `the database at ${shownUrl(url)} is encoded in ${encoding}`,
      "make one with createdb --encoding UTF8 --template template0",
    );
  } catch (error) {
    await pool.end();
    if (error instanceof ConfigError) throw error;
    const { code, message } = causeOf(error);
    const remedy = remedies[code] ?? "check DATABASE_URL, and that the database runs and may be reached from here";
    throw new ConfigError(`cannot connect to the database at ${shownUrl(url)}: ${message}`, remedy);
  }
}

/** How a pool of one address is set. `forever`: for migrations, which may take as long as they need. */
export interface PostgresOptions {
  readonly connections: number;
  readonly forever?: boolean;
  readonly log?: Log;
}

/**
 * Connections to a real Postgres. One that is lost is replaced by the next query; only that which ran on it fails. Throws a ConfigError
 * when there is no connection at first, in which the password is not named.
 */
export async function openPostgres(url: string, { connections, forever, log }: PostgresOptions): Promise<SessionPool> {
  shownUrl(url);
  const { Pool: Constructor, types } = await loadPackage("pg");
  const config: PoolConfig = {
    connectionString: url,
    application_name: "skill-scan",
    max: connections,
    connectionTimeoutMillis: 10_000,
    idleTimeoutMillis: 30_000,
    keepAlive: true,
    types: {
      getTypeParser: (id: number, format?: "text" | "binary") =>
        id === int8 ? Number : types.getTypeParser(id, format as "text"),
    } as PoolConfig["types"] & object,
    ...(forever
      ? {}
      : {
          statement_timeout: longestStatement,
          query_timeout: longestStatement + 5000,
          idle_in_transaction_session_timeout: longestStatement,
        }),
  };
  const pool = new Constructor(config);
  const lost = (error: Error): void => log?.warn({ reason: error.message }, "a connection to the database was lost");
  // Without a listener an error event ends the process: on the pool while a connection is idle, on the client while it is taken.
  pool.on("error", lost);
  pool.on("connect", (client) => void client.on("error", lost));
  await checked(pool, url);
  return { connect: async () => connectionOf(await pool.connect()), end: () => pool.end() };
}
