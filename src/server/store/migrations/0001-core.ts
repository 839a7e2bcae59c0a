import { type Kysely, type Migration, sql } from "kysely";

/**
 * Takes uses of a principal from sliding windows, or looks (`wanted` 0). A function, since it is one round trip that sees, after its
 * lock, what others took before: a single statement would see the state from before the lock. Two keys: the space of locks with one key
 * belongs to pg-boss and the migrations.
 */
const takeUses = sql`
  create function take_uses(who text, moment timestamptz, wanted integer, since timestamptz[], limits double precision[])
  returns table (number integer, used bigint, oldest timestamptz, taken boolean)
  language plpgsql as $$
  declare
    counts bigint[] := '{}';
    firsts timestamptz[] := '{}';
    free boolean := true;
    amount bigint;
    first_use timestamptz;
  begin
    if wanted > 0 then
      perform pg_advisory_xact_lock(823704, hashtext(who));
    end if;
    for i in 1 .. coalesce(array_length(since, 1), 0) loop
      select coalesce(sum(u.uses), 0), min(u.at) into amount, first_use
        from "use" u where u.principal = who and u.at > since[i];
      counts := counts || amount;
      firsts := firsts || first_use;
      free := free and amount + wanted <= limits[i];
    end loop;
    if wanted > 0 and free then
      insert into "use" (principal, at, uses) values (who, moment, wanted);
    end if;
    return query select i, counts[i], firsts[i], wanted > 0 and free
      from generate_series(1, coalesce(array_length(since, 1), 0)) as i;
  end
  $$`;

// `json`, not `jsonb`: it keeps text as it was written, with \u0000 and half surrogate pairs, which jsonb refuses.

async function createCallers(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("api_key")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("dialect", "text", (column) => column.notNull())
    .addColumn("plan", "text", (column) => column.notNull())
    .addColumn("state", "text", (column) => column.notNull())
    .addColumn("owner", "text", (column) => column.notNull())
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("scopes", "json", (column) => column.notNull())
    .addColumn("hash", "text", (column) => column.notNull().unique())
    .addColumn("hint", "text", (column) => column.notNull())
    .addColumn("created_at", "timestamptz", (column) => column.notNull())
    .addColumn("expires_at", "timestamptz")
    .addColumn("webhook_url", "text")
    .addColumn("parent", "text", (column) => column.references("api_key.id"))
    .execute();
  await db.schema.createIndex("api_key_owner").on("api_key").columns(["owner", "dialect"]).execute();
  await db.schema
    .createTable("use")
    .addColumn("id", "bigint", (column) => column.primaryKey().generatedAlwaysAsIdentity())
    .addColumn("principal", "text", (column) => column.notNull())
    .addColumn("at", "timestamptz", (column) => column.notNull())
    .addColumn("uses", "integer", (column) => column.notNull())
    .execute();
  await sql`create index use_principal on "use" (principal, at) include (uses)`.execute(db);
  await db.schema.createIndex("use_at").on("use").column("at").execute();
  await takeUses.execute(db);
}

async function createResults(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("report")
    .addColumn("dialect", "text", (column) => column.notNull())
    .addColumn("id", "text", (column) => column.notNull())
    .addColumn("owner", "text")
    .addColumn("created_at", "timestamptz", (column) => column.notNull())
    .addColumn("body", "json", (column) => column.notNull())
    .addPrimaryKeyConstraint("report_key", ["dialect", "id"])
    .execute();
  await db.schema.createIndex("report_created_at").on("report").column("created_at").execute();
  await db.schema
    .createTable("total")
    .addColumn("dialect", "text", (column) => column.notNull())
    .addColumn("day", "text", (column) => column.notNull())
    .addColumn("scanned", "bigint", (column) => column.notNull())
    .addColumn("unsafe", "bigint", (column) => column.notNull())
    .addColumn("critical", "bigint", (column) => column.notNull())
    .addColumn("high", "bigint", (column) => column.notNull())
    .addColumn("updated_at", "timestamptz", (column) => column.notNull())
    .addPrimaryKeyConstraint("total_key", ["dialect", "day"])
    .execute();
}

async function createBatches(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("batch")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("dialect", "text", (column) => column.notNull())
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("owner", "text")
    .addColumn("options", "json", (column) => column.notNull())
    .addColumn("status", "text", (column) => column.notNull())
    .addColumn("total", "integer", (column) => column.notNull())
    .addColumn("created_at", "timestamptz", (column) => column.notNull())
    .addColumn("completed_at", "timestamptz")
    .addColumn("error", "text")
    .execute();
  await db.schema.createIndex("batch_created_at").on("batch").columns(["created_at"]).execute();
  await db.schema
    .createTable("batch_item")
    .addColumn("batch_id", "text", (column) => column.notNull().references("batch.id").onDelete("cascade"))
    .addColumn("index", "integer", (column) => column.notNull())
    .addColumn("source", "json", (column) => column.notNull())
    .addColumn("result", "json")
    .addColumn("error", "text")
    .addPrimaryKeyConstraint("batch_item_key", ["batch_id", "index"])
    .execute();
}

/** Keys, uses, reports, totals, batches and secrets: what every dialect shares. */
export const core: Migration = {
  up: async (db: Kysely<unknown>) => {
    await createCallers(db);
    await createResults(db);
    await createBatches(db);
    await db.schema
      .createTable("server_secret")
      .addColumn("name", "text", (column) => column.primaryKey())
      .addColumn("value", "text", (column) => column.notNull())
      .execute();
  },
};
