import { randomBytes, randomUUID, timingSafeEqual } from "node:crypto";
import type { Kysely, Selectable } from "kysely";
import { sha256Hex } from "../../core/fingerprint.ts";
import { type ApiKey, keyPrefixes, type NewKey } from "../keys.ts";
import type { KeyStore } from "../services.ts";
import type { Tables } from "./tables.ts";

/** Characters of a secret after its prefix that are kept to tell keys apart: 24 of its 256 bits. */
const hintLength = 4;

/** Longer ones were never issued, and are not even hashed. */
const longestSecret = 128;

const toKey = (row: Selectable<Tables["api_key"]>): ApiKey => ({
  id: row.id,
  dialect: row.dialect,
  plan: row.plan,
  state: row.state,
  owner: row.owner,
  name: row.name,
  scopes: row.scopes as readonly string[],
  hint: row.hint,
  createdAt: row.created_at,
  expiresAt: row.expires_at,
  webhookUrl: row.webhook_url,
});

/** 256 random bits in base64url, after what the dialect's clients expect. */
function newSecret(dialect: NewKey["dialect"]): { secret: string; hint: string } {
  if (dialect === "cisco") throw new TypeError("the API of Cisco's scanner has no keys");
  const prefix = keyPrefixes[dialect];
  const secret = `${prefix}${randomBytes(32).toString("base64url")}`;
  return { secret, hint: secret.slice(0, prefix.length + hintLength) };
}

const sameHash = (one: string, other: string): boolean => timingSafeEqual(Buffer.from(one), Buffer.from(other));

async function activate(kysely: Kysely<Tables>, id: string): Promise<boolean> {
  const query = kysely
    .updateTable("api_key")
    .set({ state: "active" })
    .where("id", "=", id)
    .where("state", "=", "pending");
  return (await query.executeTakeFirstOrThrow()).numUpdatedRows > 0n;
}

/** Revokes a key and all that came of it: else whoever stole it would let himself in for good before it is missed. */
async function revoke(kysely: Kysely<Tables>, id: string): Promise<boolean> {
  const query = kysely
    .withRecursive("family", (db) =>
      db
        .selectFrom("api_key")
        .select("id")
        .where("id", "=", id)
        .union(db.selectFrom("api_key").innerJoin("family", "family.id", "api_key.parent").select("api_key.id")),
    )
    .updateTable("api_key")
    .set({ state: "revoked" })
    .where("id", "in", (db) => db.selectFrom("family").select("family.id"));
  return (await query.executeTakeFirstOrThrow()).numUpdatedRows > 0n;
}

/** Keys in the database, of which it has only hashes. `issue` throws for Cisco's dialect, which has none. */
export function keyStore(kysely: Kysely<Tables>, now: () => Date): KeyStore {
  return {
    async issue({
      dialect,
      plan,
      owner,
      name = "",
      scopes = [],
      expiresAt = null,
      webhookUrl = null,
      state = "active",
      parent = null,
    }) {
      const { secret, hint } = newSecret(dialect);
      const row = await kysely
        .insertInto("api_key")
        .values({
          ...{ id: randomUUID(), dialect, plan, state, owner, name, hint },
          ...{ scopes: JSON.stringify(scopes), hash: sha256Hex(secret), webhook_url: webhookUrl, parent },
          ...{ created_at: now(), expires_at: expiresAt },
        })
        .returningAll()
        .executeTakeFirstOrThrow();
      return { key: toKey(row), secret };
    },

    async find(dialect, secret) {
      if (secret.length > longestSecret) return undefined;
      const hash = sha256Hex(secret);
      const query = kysely
        .selectFrom("api_key")
        .leftJoin("api_key as parent", "parent.id", "api_key.parent")
        .selectAll("api_key")
        .where("api_key.hash", "=", hash)
        .where("api_key.dialect", "=", dialect)
        // One that was let in while its parent was being revoked.
        .where(({ or, eb }) => or([eb("api_key.parent", "is", null), eb("parent.state", "=", "active")]));
      const row = await query.executeTakeFirst();
      if (!row || !sameHash(row.hash, hash) || row.state !== "active") return undefined;
      return row.expires_at !== null && row.expires_at <= now() ? undefined : toKey(row);
    },

    async list({ dialect, owner } = {}) {
      let query = kysely.selectFrom("api_key").selectAll().orderBy("created_at").orderBy("id");
      if (dialect !== undefined) query = query.where("dialect", "=", dialect);
      if (owner !== undefined) query = query.where("owner", "=", owner);
      return (await query.execute()).map(toKey);
    },

    revoke: (id) => revoke(kysely, id),
    activate: (id) => activate(kysely, id),
  };
}
