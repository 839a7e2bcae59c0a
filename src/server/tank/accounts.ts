import type { Context } from "hono";
import { bearerIn, keyOf } from "../http/credentials.ts";
import type { ApiKey } from "../keys.ts";
import type { Services } from "../services.ts";
import { Refusal } from "./refusal.ts";

/** What keys may be limited to (its server). */
type Scope = "skills:read" | "skills:publish" | "skills:admin";

/** Who asks, by the key that came. */
export interface User {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  readonly key: ApiKey;
}

/** The user that a key stands for: its owner. A name is shown to everyone, so it is never the whole e-mail address. */
export function userOf(key: ApiKey): User {
  const { owner, name } = key;
  const email = owner.includes("@") ? owner : null;
  return { id: owner, name: name.trim() || owner.replace(/@.*$/s, "") || "unknown", email, key };
}

/** The caller; undefined for one without a key, or with one that is not known: what is public is for everyone. */
export async function callerOf(c: Context, services: Services): Promise<User | undefined> {
  const key = await keyOf(c, services, "tank", bearerIn(c.req.header("authorization")));
  return key && userOf(key);
}

/** True when a key has a scope: itself, by `skills:admin`, or because it has no scopes at all. */
const mayDo = ({ key }: User, scope: Scope): boolean =>
  key.scopes.length === 0 || key.scopes.includes(scope) || key.scopes.includes("skills:admin");

/** The caller, with a scope where one is asked for. Throws a Refusal: 401 without a valid key, 403 without the scope. */
export async function signedIn(
  c: Context,
  services: Services,
  {
    scope,
    unknown = "Unauthorized. Valid API key required.",
  }: { readonly scope?: Scope; readonly unknown?: string } = {},
): Promise<User> {
  const user = await callerOf(c, services);
  if (!user) throw new Refusal(401, unknown);
  if (scope && !mayDo(user, scope)) {
    throw new Refusal(403, `Forbidden. Token lacks required scope: ${scope} (or skills:admin).`);
  }
  return user;
}

/** Orgs whose private packages a caller may see. */
export async function orgsOf(services: Services, user: User | undefined): Promise<readonly string[]> {
  if (!user || !mayDo(user, "skills:read")) return [];
  const rows = await services.database.selectFrom("tank_member").select("org").where("user_id", "=", user.id).execute();
  return rows.map(({ org }) => org);
}

/** Lets a member of an org pass. Throws a Refusal: 404 for an org that there is not (nobody makes one by publishing), 403 for others. */
export async function checkMember({ database }: Services, org: string, user: User): Promise<void> {
  const row = await database
    .selectFrom("tank_org")
    .leftJoin("tank_member", (join) => join.onRef("tank_member.org", "=", "slug").on("user_id", "=", user.id))
    .select("user_id")
    .where("slug", "=", org)
    .executeTakeFirst();
  if (!row) {
    const remedy = "You must create the org before publishing scoped packages.";
    throw new Refusal(404, `Organization '${org}' not found. ${remedy}`);
  }
  if (row.user_id === null) throw new Refusal(403, `You are not a member of org '${org}'`);
}
