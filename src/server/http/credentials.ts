import type { Context } from "hono";
import type { ApiKey, DialectName } from "../keys.ts";
import type { Services } from "../services.ts";
import { stateOf } from "./request-state.ts";

/** What comes after `Bearer` in an Authorization header (RFC 6750); undefined for another scheme, and for none. */
export const bearerIn = (authorization: string | undefined): string | undefined =>
  /^Bearer +(\S+) *$/i.exec(authorization ?? "")?.[1];

/** The active key of a secret, its id noted for the log line of the request; undefined where the dialect has none. */
export async function keyOf(
  c: Context,
  { keys }: Pick<Services, "keys">,
  dialect: DialectName,
  secret: string | undefined,
): Promise<ApiKey | undefined> {
  const key = secret === undefined ? undefined : await keys.find(dialect, secret);
  if (key) stateOf(c.req.raw).keyId = key.id;
  return key;
}
