import type { Context } from "hono";
import { stateOf } from "../../http/request-state.ts";
import type { Services } from "../../services.ts";
import { callerOf } from "../accounts.ts";
import { signedUrl } from "../links.ts";
import { Refusal } from "../refusal.ts";
import { checked } from "../request.ts";
import type { DocumentedRoute, Handlers } from "../routes.ts";
import type { TankFinding } from "../scanning/audit.ts";
import { routes, searchQuery } from "../schema.ts";
import { type BadgeFacts, badgeOf } from "./badge.ts";
import { checkedPath, listFiles, readPackageFile } from "./content.ts";
import {
  countDownload,
  findPackage,
  packageAnswer,
  versionAnswer,
  versionsAnswer,
  visiblePackage,
  visibleVersion,
} from "./packages.ts";
import { search } from "./searching.ts";

/** The name in a path: percent-encoded as one segment, or raw as two. */
function nameIn(c: Context): string {
  const scope = c.req.param("scope");
  const name = c.req.param("name") ?? "";
  return scope === undefined ? name : `${scope}/${name}`;
}

async function versionIn(c: Context, services: Services) {
  const user = await callerOf(c, services);
  return visibleVersion(services, nameIn(c), c.req.param("version") ?? "", user);
}

async function details(c: Context, services: Services): Promise<Response> {
  const found = await versionIn(c, services);
  const downloads = await countDownload(services, found.package.id);
  const downloadUrl = await signedUrl(services, "GET", `/download/${found.version.id}`);
  return c.json(versionAnswer(found.package.name, found.version, { downloadUrl, downloads }), 200);
}

const fileOf = /\/api\/v1\/skills\/(?:@[^/%]+\/[^/%]+|[^/]+)\/[^/]+\/files\/(.*)$/;

/** The path of a file in an address, decoded. Throws a Refusal (400) where it cannot be. */
function pathIn(c: Context): string {
  const raw = fileOf.exec(new URL(c.req.url).pathname)?.[1] ?? "";
  try {
    return checkedPath(decodeURIComponent(raw));
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(400, "Invalid file path encoding");
  }
}

/** Content of a package is hostile: it is text, whatever it says, and runs nowhere. */
const textHeaders = {
  "content-type": "text/plain; charset=UTF-8",
  "x-content-type-options": "nosniff",
  "content-security-policy": "default-src 'none'; sandbox",
  "cache-control": "private, no-cache",
};

async function file(c: Context, services: Services): Promise<Response> {
  const path = pathIn(c);
  const { version } = await versionIn(c, services);
  const bytes = await readPackageFile(services, version, path, stateOf(c.req.raw).network);
  return c.body(new Uint8Array(bytes), 200, textHeaders);
}

/** What a badge says; undefined where the caller may see no such package. */
async function badgeFacts(c: Context, services: Services): Promise<BadgeFacts | undefined> {
  const found = await findPackage(services, nameIn(c), await callerOf(c, services));
  if (!found || found.row.latest_id === null) return undefined;
  const row = await services.database
    .selectFrom("tank_version")
    .select(["verdict", "findings"])
    .where("id", "=", found.row.latest_id)
    .executeTakeFirst();
  const supply = ((row?.findings ?? []) as readonly TankFinding[]).filter(
    ({ stage, severity }) => stage === "stage5" && severity !== "info",
  );
  return {
    verdict: row?.verdict ?? null,
    supply: supply.length,
    critical: supply.some(({ severity }) => severity === "critical"),
  };
}

async function badge(c: Context, services: Services): Promise<Response> {
  const svg = badgeOf(await badgeFacts(c, services), c.req.query("type") === "deps" ? "deps" : "verdict");
  const held = c.req.header("authorization") === undefined ? "public" : "private";
  return c.body(svg, 200, {
    "content-type": "image/svg+xml",
    "cache-control": `${held}, max-age=300`,
    "x-content-type-options": "nosniff",
    "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'",
  });
}

type Handler = (c: Context) => Promise<Response>;

/** What is read of one package, with the route and, where the router has another word for it, its path. */
const packageRoutes = (services: Services): readonly (readonly [DocumentedRoute, Handler, path?: string])[] => [
  [
    routes.versions,
    async (c) => {
      const { row } = await visiblePackage(services, nameIn(c), await callerOf(c, services));
      return c.json(await versionsAnswer(services, row), 200);
    },
  ],
  [
    routes.files,
    async (c) => {
      const found = await versionIn(c, services);
      const { version } = found.version;
      return c.json({ name: found.package.name, version, files: listFiles(found.version) }, 200);
    },
  ],
  [routes.file, (c) => file(c, services), "/api/v1/skills/:name/:version/files/*"],
  [
    routes.package,
    async (c) => {
      const { row } = await visiblePackage(services, nameIn(c), await callerOf(c, services));
      return c.json(await packageAnswer(services, row), 200);
    },
  ],
  [routes.version, (c) => details(c, services)],
  [routes.badge, (c) => badge(c, services)],
];

/** What its packages are, to read: metadata, versions, files, search, badges. */
export function readRoutes(add: Handlers, services: Services): void {
  const named = packageRoutes(services);
  // Raw names first: `@acme/versions` is a package, and `versions` no version of `@acme`.
  for (const [route, handler, path = route.getRoutingPath()] of named) {
    add(route, handler, path.replace("/:name", "/:scope{@[^/%]+}/:name{[^/%]+}"));
  }
  for (const [route, handler, path] of named) add(route, handler, path);
  add(routes.search, async (c) => {
    const { q = "", page, limit } = checked(searchQuery, c.req.query());
    return c.json(await search(services, await callerOf(c, services), { q, page, limit }), 200);
  });
}
