import { type Expression, type ExpressionBuilder, type SqlBool, sql } from "kysely";
import type { Services } from "../../services.ts";
import type { Tables } from "../../store/tables.ts";
import { orgsOf, type User } from "../accounts.ts";
import { firstDay, seenBy } from "./packages.ts";

/** What of a query is looked for. */
const maxQuery = 200;
const maxWords = 8;

interface SearchQuery {
  readonly q: string;
  readonly page: number;
  readonly limit: number;
}

type Builder = ExpressionBuilder<Tables, "tank_package" | "tank_version">;

/** A text as a literal of LIKE. */
const literal = (text: string): string => text.replace(/[\\%_]/g, "\\$&");

const wordsOf = (query: string): string[] => [...new Set(query.match(/[\p{L}\p{N}]+/gu) ?? [])].slice(0, maxWords);

/** Points of a match: the whole name, its start, a part of it, a word of the description. Each word adds what it hits. */
function rankOf(query: string, words: readonly string[]): Expression<number> {
  const name = sql.ref("tank_package.name");
  const short = sql`split_part(${name}, '/', 2)`;
  const description = sql`coalesce(tank_package.description, '')`;
  const bare = literal(query);
  const whole = sql`case
    when ${name} = ${query} or ${short} = ${query} then 1000
    when ${short} like ${`${bare}%`} or ${name} like ${`${bare}%`} then 500
    when ${name} like ${`%${bare}%`} then 200
    else 0 end`;
  const each = words.map((word) => {
    const part = `%${literal(word)}%`;
    return sql`case when ${name} like ${part} then 20 when ${description} ilike ${part} then 5 else 0 end`;
  });
  return sql<number>`(${sql.join([whole, ...each], sql` + `)})`;
}

/** Packages in the order of a search, for a query that says nothing all of them, as the caller may see them. */
function matching({ database }: Services, orgs: readonly string[], query: string) {
  const words = wordsOf(query);
  const rank = query === "" ? sql<number>`0::integer` : rankOf(query, words);
  const hits = (eb: Builder): Expression<SqlBool> => (query === "" ? eb.lit(true) : sql<SqlBool>`${rank} > 0`);
  const found = database
    .selectFrom("tank_package")
    .innerJoin("tank_version", "tank_version.id", "tank_package.latest_id")
    .where(seenBy(orgs))
    .where(hits);
  return { found, rank };
}

/**
 * Packages that fit a query, best first: name before description, then those that are downloaded more, then the newest. Any of its words
 * may fit, since the CLI asks with a mistyped name for suggestions.
 */
export async function search(services: Services, user: User | undefined, { q, page, limit }: SearchQuery) {
  const query = q.replaceAll("\0", "").slice(0, maxQuery).toWellFormed().toLowerCase().trim();
  const { found, rank } = matching(services, await orgsOf(services, user), query);
  const { total } = await found
    .select(({ fn }) => fn.countAll<string | number>().as("total"))
    .executeTakeFirstOrThrow();
  const downloads = sql<string | number>`coalesce((select sum(count) from tank_download
    where package_id = tank_package.id and day >= ${firstDay(services.now())}), 0)`;
  const rows = await found
    .select(["name", "description", "visibility", "version", "audit_score", "verdict", "updated_at"])
    .select("tank_package.publisher")
    .select(downloads.as("downloads"))
    .orderBy(rank, "desc")
    .orderBy("downloads", "desc")
    .orderBy("updated_at", "desc")
    .orderBy("name")
    .offset((page - 1) * limit)
    .limit(limit)
    .execute();
  const results = rows.map((row) => ({
    name: row.name,
    description: row.description,
    visibility: row.visibility,
    latestVersion: row.version,
    auditScore: row.audit_score,
    publisher: row.publisher,
    downloads: Number(row.downloads),
    stars: 0,
    updatedAt: row.updated_at.toISOString(),
    scanVerdict: row.verdict,
  }));
  return { results, page, limit, total: Number(total) };
}
