import type { Context } from "hono";
import { readBody } from "../../http/body.ts";
import type { Services } from "../../services.ts";
import { signedIn } from "../accounts.ts";
import { checkLink } from "../links.ts";
import { tarballOf } from "../reading/content.ts";
import { Refusal } from "../refusal.ts";
import { checked, readJson } from "../request.ts";
import type { Handlers } from "../routes.ts";
import { maxTarball } from "../scanning/archive.ts";
import { routes } from "../schema.ts";
import { confirmPublishing, confirmSchema } from "./confirming.ts";
import { readManifest } from "./manifest.ts";
import { checkWaiting, keepUpload } from "./uploading.ts";
import { startPublishing, type Wanted } from "./versions.ts";

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const maxReadme = 500_000;

/** A publication as it came. Throws a Refusal (400) in the words of its server. */
function wantedIn(body: unknown): Wanted {
  const raw = isObject(body) ? body["manifest"] : undefined;
  if (!isObject(raw)) throw new Refusal(400, "Missing manifest in request body");
  const read = readManifest(raw);
  if ("wrong" in read) throw new Refusal(400, "Invalid manifest", { details: read.wrong });
  const { readme } = body as { readonly readme?: unknown };
  const { manifest } = read;
  return typeof readme === "string" ? { manifest, readme: readme.slice(0, maxReadme).toWellFormed() } : { manifest };
}

async function upload(c: Context, services: Services): Promise<Response> {
  const id = c.req.param("id") ?? "";
  await checkLink(c, services, "PUT", `/upload/${id}`);
  await checkWaiting(services, id);
  const bytes = await readBody(c, maxTarball);
  if (bytes.length === 0) throw new Refusal(400, "The upload is empty");
  await keepUpload(services, id, bytes);
  return c.json({}, 200);
}

async function download(c: Context, services: Services): Promise<Response> {
  const id = c.req.param("id") ?? "";
  await checkLink(c, services, "GET", `/download/${id}`);
  const row = await services.database.selectFrom("tank_version").selectAll().where("id", "=", id).executeTakeFirst();
  if (!row) throw new Refusal(404, "Package not available");
  const { body, size } = await tarballOf(services, row);
  const isAsked = c.req.method !== "HEAD";
  if (!isAsked) await body.cancel();
  const headers = {
    "content-type": "application/gzip",
    "content-length": String(size),
    "content-disposition": `attachment; filename="${id}.tgz"`,
    "cache-control": "private, no-store",
  };
  return new Response(isAsked ? body : null, { headers });
}

/** Publishing in two phases, and the signed addresses of tarballs. */
export function publishRoutes(add: Handlers, services: Services): void {
  const scope = "skills:publish";
  add(routes.publish, async (c) => {
    const user = await signedIn(c, services, { scope });
    return c.json(await startPublishing(services, user, wantedIn(await readJson(c))), 200);
  });
  add(routes.confirm, async (c) => {
    const user = await signedIn(c, services, { scope, unknown: "Unauthorized" });
    return c.json(await confirmPublishing(services, user, checked(confirmSchema, await readJson(c))), 200);
  });
  add(routes.upload, (c) => upload(c, services));
  add(routes.download, (c) => download(c, services));
}
