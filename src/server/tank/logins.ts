import { randomUUID } from "node:crypto";
import { sha256Hex } from "../../core/fingerprint.ts";
import type { ApiKey } from "../keys.ts";
import type { Services } from "../services.ts";
import { userOf } from "./accounts.ts";
import { base } from "./links.ts";
import { Refusal } from "./refusal.ts";

/** Milliseconds for which a login waits: as long as the CLI asks. */
export const loginLasts = 5 * 60_000;

/** Milliseconds for which a key of a login holds (its server: 90 days). */
const keyLasts = 90 * 24 * 60 * 60_000;

/** The moment before which a login is over. */
const oldest = ({ now }: Services): Date => new Date(now().getTime() - loginLasts);

/** Starts a login: the address that its person opens, and the code by which the client asks. Only a hash of the state is kept. */
export async function startLogin(services: Services, state: string): Promise<{ authUrl: string; sessionCode: string }> {
  const { config, database, now } = services;
  const sessionCode = randomUUID();
  await database
    .insertInto("tank_login")
    .values({ code: sessionCode, state_hash: sha256Hex(state), created_at: now(), key_id: null, owner: null })
    .execute();
  return { authUrl: `${config.publicUrl}${base}/cli-login?session=${sessionCode}`, sessionCode };
}

/** True for a login that waits for its person. */
export async function isWaiting(services: Services, code: string): Promise<boolean> {
  const row = await services.database
    .selectFrom("tank_login")
    .select("code")
    .where("code", "=", code)
    .where("key_id", "is", null)
    .where("created_at", ">", oldest(services))
    .executeTakeFirst();
  return row !== undefined;
}

/** Where the form of a login is sent, from its page: signed, so that no other page knows it. */
export async function approvalAction({ links }: Services, code: string): Promise<string> {
  const link = await links.sign("POST", `${base}/cli-login/${code}`, loginLasts / 1000);
  return link.slice(base.length + 1);
}

/** Approves a login with a key: false where it does not wait any more. */
export async function approveLogin(services: Services, code: string, key: ApiKey): Promise<boolean> {
  const { numUpdatedRows } = await services.database
    .updateTable("tank_login")
    .set({ key_id: key.id, owner: key.owner })
    .where("code", "=", code)
    .where("key_id", "is", null)
    .where("created_at", ">", oldest(services))
    .executeTakeFirstOrThrow();
  return numUpdatedRows === 1n;
}

/** The key that approved a login, if it still holds. The login is used up by asking with the right state. */
async function approver(services: Services, code: string, state: string): Promise<ApiKey | undefined> {
  const row = await services.database
    .deleteFrom("tank_login")
    .where("code", "=", code)
    .where("state_hash", "=", sha256Hex(state))
    .where("key_id", "is not", null)
    .where("created_at", ">", oldest(services))
    .returning(["key_id", "owner"])
    .executeTakeFirst();
  if (!row || row.key_id === null || row.owner === null) return undefined;
  const keys = await services.keys.list({ dialect: "tank", owner: row.owner });
  const key = keys.find(({ id, state: status }) => id === row.key_id && status === "active");
  return key && (key.expiresAt === null || key.expiresAt > services.now()) ? key : undefined;
}

/**
 * The new key of a login that was approved, once: with the scopes of the key that approved it, and no longer than that one holds.
 * Throws a Refusal (400) for any other login; the client then asks again.
 */
export async function exchangeLogin(services: Services, code: string, state: string) {
  const key = await approver(services, code, state);
  if (!key) throw new Refusal(400, "Invalid, expired, or already used session code");
  const end = new Date(services.now().getTime() + keyLasts);
  const expiresAt = key.expiresAt !== null && key.expiresAt < end ? key.expiresAt : end;
  const { dialect, plan, owner, name, scopes, id: parent } = key;
  const { secret } = await services.keys.issue({ dialect, plan, owner, name, scopes, expiresAt, parent });
  const user = userOf(key);
  return { token: secret, user: { name: user.name, email: user.email } };
}
