import { randomUUID } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { PGlite, type PGliteOptions } from "@electric-sql/pglite";
import { afterAll, beforeAll, describe } from "vitest";
import { type OpenDatabase, openDatabase } from "../../src/server/store/database.ts";
import { hasPostgres, realPostgres, startPostgres, type TestPostgres } from "./postgres.ts";

const cache = fileURLToPath(new URL("../../node_modules/.cache/skill-scan/", import.meta.url));
const { version } = JSON.parse(
  await readFile(new URL("../../node_modules/@electric-sql/pglite/package.json", import.meta.url), "utf8"),
) as { readonly version: string };

/** An empty database of this version of PGlite. To make it takes 3 s and 1.1 GB, to load it 0.9 s and 0.4 GB: it is made once a machine. */
async function emptyDatabase(): Promise<Blob> {
  const path = `${cache}pglite-${version}.tar.gz`;
  try {
    return new Blob([await readFile(path)]);
  } catch {
    const database = await PGlite.create();
    const dump = await database.dumpDataDir("gzip");
    await database.close();
    await mkdir(cache, { recursive: true });
    // Other test files may be at the same.
    const fresh = `${path}.${randomUUID()}`;
    await writeFile(fresh, Buffer.from(await dump.arrayBuffer()));
    await rename(fresh, path);
    return dump;
  }
}

/** What makes a new embedded database quickly. */
export const prepared = async (): Promise<PGliteOptions> => ({ loadDataDir: await emptyDatabase() });

/** An embedded database in memory with all tables. It costs a second and 400 MB: one a test file. Close it. */
export const testDatabase = async (): Promise<OpenDatabase> => openDatabase({ embedded: await prepared() });

/** Two openings of one database, as two servers have it. The embedded one can be opened once only: both are the same there. */
export interface Opened {
  readonly one: OpenDatabase;
  readonly other: OpenDatabase;
}

/** Registers the same tests for the embedded database and for a real Postgres. `opened` may be called within a test or hook. */
export function onEachDatabase(tests: (opened: () => Opened) => void): void {
  describe("on the embedded database", () => {
    let one: OpenDatabase;
    beforeAll(async () => {
      one = await testDatabase();
    }, 60_000);
    afterAll(() => one?.close());
    tests(() => ({ one, other: one }));
  });

  describe.skipIf(!hasPostgres)(`on ${realPostgres}`, () => {
    let server: TestPostgres;
    let opened: Opened;
    beforeAll(async () => {
      server = await startPostgres();
      const url = await server.create("test");
      opened = { one: await openDatabase({ url }), other: await openDatabase({ url }) };
    }, 60_000);
    afterAll(async () => {
      await opened?.one.close();
      await opened?.other.close();
      await server?.stop();
    });
    tests(() => opened);
  });
}
