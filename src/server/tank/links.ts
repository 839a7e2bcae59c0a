import type { Context } from "hono";
import type { Services } from "../services.ts";
import { Refusal } from "./refusal.ts";

/** Seconds for which uploads and downloads may be done: the documented hour. */
const hour = 3600;

/** Where the routes of this dialect can always be reached, whoever else has the root. */
export const base = "/tank";

/** A signed address for a method and a path of this dialect. */
export async function signedUrl(services: Services, method: string, path: string): Promise<string> {
  return services.config.publicUrl + (await services.links.sign(method, `${base}${path}`, hour));
}

/**
 * Lets a signed address pass, by whichever of its two paths it came: with the prefix or, behind a proxy that takes it away, without.
 * Throws a Refusal (403) for another one, or an old one.
 */
export async function checkLink(c: Context, services: Services, method: string, path: string): Promise<void> {
  const url = new URL(c.req.url);
  url.pathname = `${base}${path}`;
  if (!(await services.links.verify(method, url))) throw new Refusal(403, "Link is invalid or has expired");
}
