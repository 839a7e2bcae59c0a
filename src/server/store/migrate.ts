import { type Kysely, type Migration, Migrator } from "kysely";
import { ConfigError } from "../../core/errors.ts";
import { migrations } from "./migrations/index.ts";
import type { Tables } from "./tables.ts";

const table = "skill_scan_migration";

/** Steps that this database has and this program does not know. */
async function unknownSteps(kysely: Kysely<Tables>, known: Readonly<Record<string, Migration>>): Promise<string[]> {
  const tables = await kysely.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some(({ name }) => name === table)) return [];
  const rows = await kysely
    .withTables<Record<typeof table, { name: string }>>()
    .selectFrom(table)
    .select("name")
    .execute();
  return rows.map(({ name }) => name).filter((name) => !Object.hasOwn(known, name));
}

/**
 * Brings a database to the tables of this program, all steps or none. Servers that start at the same moment wait for the first. Throws a
 * ConfigError for a database of a newer program, and what a failed step throws.
 */
export async function migrate(
  kysely: Kysely<Tables>,
  steps: Readonly<Record<string, Migration>> = migrations,
): Promise<void> {
  const migrator = new Migrator({
    db: kysely,
    provider: { getMigrations: async () => ({ ...steps }) },
    migrationTableName: table,
    migrationLockTableName: `${table}_lock`,
  });
  const unknown = await unknownSteps(kysely, steps);
  if (unknown.length > 0)
    throw new ConfigError(
      `the database was made by a newer version of skill-scan (${unknown.join(", ")})`,
      "run that version, or restore a backup from before it",
    );
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
}
