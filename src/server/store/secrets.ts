import { randomBytes } from "node:crypto";
import type { Kysely } from "kysely";
import type { Tables } from "./tables.ts";

/** A secret that all servers on this database share, by name: 256 random bits in base64url, made by whoever asks first. */
export async function serverSecret(kysely: Kysely<Tables>, name: string): Promise<string> {
  await kysely
    .insertInto("server_secret")
    .values({ name, value: randomBytes(32).toString("base64url") })
    .onConflict((conflict) => conflict.column("name").doNothing())
    .execute();
  const query = kysely.selectFrom("server_secret").select("value").where("name", "=", name);
  return (await query.executeTakeFirstOrThrow()).value;
}
