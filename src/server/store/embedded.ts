import { existsSync } from "node:fs";
import { readdir, rename, rm, rmdir } from "node:fs/promises";
import { join } from "node:path";
import type { PGlite, PGliteOptions, Results } from "@electric-sql/pglite";
import { ConfigError, messageOf } from "../../core/errors.ts";
import { FolderLock } from "./folder-lock.ts";
import { loadPackage } from "./packages.ts";
import type { Connection, SessionPool, SqlResult } from "./session.ts";
import { Turnstile } from "./turnstile.ts";

/** Whoever holds the one connection longer than this waits for itself: a query beside a transaction, from within it. */
const longestTurn = 30_000;

/** bigint: counts and sums, all far below 2^53. */
const int8 = 20;

/** Makes an embedded database where there is none yet: beside its place, then moved, so that a crash leaves no half of one. */
async function initialise(create: (folder: string) => Promise<PGlite>, folder: string): Promise<void> {
  if (existsSync(join(folder, "PG_VERSION"))) return;
  if (existsSync(folder)) {
    if ((await readdir(folder)).length > 0)
      throw new ConfigError(
        `${folder} holds files that are no database`,
        "give another data folder, or move them away",
      );
    await rmdir(folder);
  }
  const fresh = `${folder}.new`;
  await rm(fresh, { recursive: true, force: true });
  try {
    await (await create(fresh)).close();
  } catch (error) {
    await rm(fresh, { recursive: true, force: true });
    throw error;
  }
  await rename(fresh, folder);
}

/** Errors of files by which a start fails, as PGlite throws them: objects with WASI's number (wasi_snapshot_preview1, `errno`). */
const fileErrors: Readonly<Record<number, string>> = {
  2: "permission denied",
  19: "the disk quota is used up",
  51: "no space is left on the disk",
  69: "the file system can only be read",
};

/** Why a database does not start, from what Postgres said and what was thrown; and what to do about it. */
function faultOf(folder: string | undefined, said: readonly string[], error: unknown): ConfigError {
  const errno = error !== null && typeof error === "object" && "errno" in error ? error.errno : undefined;
  const ofFiles = typeof errno === "number" ? (fileErrors[errno] ?? `error ${errno} of its files`) : undefined;
  const fatal = ofFiles ?? said.find((line) => /FATAL|PANIC|ERROR/.test(line)) ?? messageOf(error);
  const remedy =
    ofFiles === undefined
      ? "restore the folder from a backup"
      : "make room (a new one takes 50 MB) and let this user write";
  return new ConfigError(
    `the database in ${folder ?? "memory"} does not start: ${fatal}`,
    `${remedy}, or give another data folder`,
  );
}

async function createWith(
  Constructor: typeof PGlite,
  folder: string | undefined,
  options: PGliteOptions,
): Promise<PGlite> {
  const said: string[] = [];
  const onStderr = (line: string): false => {
    if (said.length < 20) said.push(line);
    return false;
  };
  try {
    const dataDir = folder === undefined ? {} : { dataDir: folder };
    return await Constructor.create({ ...options, ...dataDir, parsers: { [int8]: Number }, onStderr });
  } catch (error) {
    throw faultOf(folder, said, error);
  }
}

/** What both kinds of query return; the last statement's where there were several. */
const asResult = ({ command, rowCount, rows }: Results): SqlResult => ({
  command: command ?? "",
  rowCount: rowCount ?? 0,
  rows: rows as Record<string, unknown>[],
});

function connectionOf(database: PGlite, release: () => void): Connection {
  return {
    query: async (text, values) =>
      // Only the simple protocol takes several statements, and it takes no values.
      asResult(values === undefined ? (await database.exec(text)).at(-1)! : await database.query(text, [...values])),
    recover: async () => {
      await database.exec("rollback");
    },
    release,
  };
}

/** The one connection, in turn. Who comes after the end is told so. */
function poolOf(database: PGlite, lock: FolderLock | undefined): SessionPool {
  const turnstile = new Turnstile(longestTurn);
  return {
    connect: async () => {
      const leave = await turnstile.enter();
      if (!database.closed) return connectionOf(database, leave);
      leave();
      throw new Error("the database is closed");
    },
    end: async () => {
      const leave = await turnstile.enter();
      try {
        await database.close();
      } finally {
        await lock?.release();
        leave();
      }
    },
  };
}

/**
 * Postgres inside this process (PGlite): in a folder, or in memory without one. It has one connection, which callers take in turn; a
 * folder belongs to one process at a time. Throws a ConfigError when the package is missing, the folder cannot be written or read as a
 * database, or another server has it. `options` are for the making of a new database.
 */
export async function openEmbedded(data: string | undefined, options: PGliteOptions = {}): Promise<SessionPool> {
  const { PGlite: Constructor } = await loadPackage("@electric-sql/pglite");
  const lock = data === undefined ? undefined : await FolderLock.take(data);
  try {
    const folder = data === undefined ? undefined : join(data, "database");
    if (folder !== undefined) await initialise((fresh) => createWith(Constructor, fresh, options), folder);
    const database = await createWith(Constructor, folder, folder === undefined ? options : {});
    return poolOf(database, lock);
  } catch (error) {
    await lock?.release();
    throw error;
  }
}
