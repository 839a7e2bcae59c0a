import { z } from "zod";
import { openZip } from "../files/archive-zip.ts";
import { parseUrl } from "./addresses.ts";
import { askFor, type Client, fetchedTree, unpackedFrom, unpackLimits, within } from "./client.ts";
import { type Fetched, type RegistryPackage, type RegistryQuery, SourceError } from "./contracts.ts";
import { clawhubHosts } from "./hosts.ts";
import { collect, type Listed, refuseFilters, word } from "./query.ts";

/** Of `GET /api/v1/skills` (ClawHub's HTTP API, v1). */
const page = z.object({
  items: z.array(
    z.object({
      slug: z.string(),
      displayName: z.string().nullish(),
      summary: z.string().nullish(),
      tags: z.record(z.string(), z.string()).nullish(),
      stats: z.object({ downloads: z.number().optional() }).nullish(),
      latestVersion: z.object({ version: z.string() }).nullish(),
    }),
  ),
  nextCursor: z.string().nullish(),
});
type Item = z.infer<typeof page>["items"][number];

const pageSize = 200;

const listedOf = ({ slug, summary, tags, stats, latestVersion }: Item): Listed => ({
  name: slug,
  version: latestVersion?.version ?? tags?.latest ?? "latest",
  ...(summary ? { description: summary } : {}),
  downloads: stats?.downloads,
});

/** A keyword is looked for here: the search of the registry finds by meaning and tells no downloads. */
const mentions = ({ slug, displayName, summary }: Item, keyword: string): boolean =>
  [slug, displayName, summary].some((text) => text?.toLowerCase().includes(keyword));

async function* pagesOf(client: Client, query: RegistryQuery): AsyncGenerator<Listed[]> {
  const signal = within(client.limits.seconds);
  const keyword = word(query.keyword, "keyword")?.toLowerCase() ?? "";
  let cursor: string | null | undefined;
  do {
    const search = new URLSearchParams({ sort: "downloads", limit: `${pageSize}`, ...(cursor ? { cursor } : {}) });
    const { value } = await askFor(client, client.urls.clawhub, `/api/v1/skills?${search}`, page, signal);
    if (query.minDownloads && value.items.some(({ stats }) => stats?.downloads === undefined)) {
      throw new SourceError("invalid", "this ClawHub tells no downloads, so it cannot be filtered by minDownloads");
    }
    yield value.items.filter((item) => mentions(item, keyword) || keyword === "").map(listedOf);
    cursor = value.nextCursor;
  } while (cursor);
}

/**
 * Skills of ClawHub, most downloads first: `keyword` in slug, name or summary, `minDownloads` of all time. Throws a SourceError for an
 * author or category: the list tells neither.
 */
export async function listClawhub(client: Client, query: RegistryQuery): Promise<RegistryPackage[]> {
  refuseFilters(query, "ClawHub", ["author", "category"]);
  return collect(pagesOf(client, query), query);
}

const slugName = /^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,126}[A-Za-z0-9])?$/;
const versionName = /^[0-9A-Za-z][0-9A-Za-z.+-]{0,98}$/;

/** The files of one skill of ClawHub, as its zip has them. */
export async function fetchClawhub(client: Client, { name, version }: RegistryPackage): Promise<Fetched> {
  if (!slugName.test(name) || !versionName.test(version)) {
    throw new SourceError("invalid", "that is no name or version of a skill on ClawHub");
  }
  const { urls, guard, limits } = client;
  const which: Record<string, string> = version === "latest" ? { tag: "latest" } : { version };
  const url = `${urls.clawhub}/api/v1/download?${new URLSearchParams({ slug: name, ...which })}`;
  const bounds = { base: urls.clawhub, bytes: limits.packageBytes, signal: within(limits.seconds) };
  const got = await guard.get(url, bounds);
  const { tree } = await unpackedFrom(openZip(got.bytes, unpackLimits(client)));
  return fetchedTree(got.url, tree);
}

interface Page {
  readonly slug: string | null | undefined;
  readonly owner?: string | undefined;
}

/** What a page is about: `/<owner>/skills/<slug>`, `/<owner>/<slug>`, `/skills/<slug>`, `/<slug>`; or an address of its API. */
function pageOf({ pathname, searchParams }: URL): Page {
  const segments = pathname.split("/").filter(Boolean);
  if (pathname === "/api/v1/download") return { slug: searchParams.get("slug") };
  if (segments[0] === "api")
    return { slug: segments[2] === "skills" && segments.length === 4 ? segments[3] : undefined };
  const [first, second, third] = segments;
  if (segments.length === 3) return { slug: second === "skills" ? third : undefined, owner: first };
  if (segments.length === 2) return { slug: second, owner: first === "skills" ? undefined : first };
  return { slug: segments.length === 1 ? first : undefined };
}

/** Of `GET /api/v1/skills/<slug>`. */
const detail = z.object({ owner: z.object({ handle: z.string().nullish() }).nullish() });

/** Throws a SourceError unless a skill is of that owner: a download names only the slug, and must not give somebody else's. */
async function checkOwner(client: Client, slug: string, owner: string): Promise<void> {
  const signal = within(client.limits.seconds);
  const { value } = await askFor(
    client,
    client.urls.clawhub,
    `/api/v1/skills/${encodeURIComponent(slug)}`,
    detail,
    signal,
  );
  if (value.owner?.handle?.toLowerCase() === owner.toLowerCase()) return;
  throw new SourceError("not-found", "that owner has no such skill on ClawHub");
}

/** The newest version of the skill that a page of ClawHub shows. Throws a SourceError for addresses of something else. */
export async function fetchClawhubPage(client: Client, address: string): Promise<Fetched> {
  const url = parseUrl(address);
  const known = [parseUrl(client.urls.clawhub).host, ...clawhubHosts].includes(url.host);
  const { slug, owner } = pageOf(url);
  if (
    !known ||
    !/^https?:$/.test(url.protocol) ||
    url.username !== "" ||
    !slug ||
    !slugName.test(slug) ||
    slug === "skills"
  ) {
    throw new SourceError("invalid", "the address names no skill on ClawHub");
  }
  if (owner !== undefined) await checkOwner(client, slug, owner);
  return fetchClawhub(client, { name: slug, version: url.searchParams.get("version") ?? "latest" });
}
