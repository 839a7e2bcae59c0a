import { z } from "zod";
import { MemoryTree } from "../files/memory.ts";
import { askFor, type Client, fetchedTree, within } from "./client.ts";
import { type Fetched, type RegistryPackage, type RegistryQuery, SourceError } from "./contracts.ts";
import { collect, type Listed, nextLink, refuseFilters, word } from "./query.ts";

/** Of `/api/models` and `/api/spaces`; spaces have no downloads. */
const repositories = z.array(
  z.object({ id: z.string(), sha: z.string().optional(), downloads: z.number().optional() }),
);

const pageSize = 100;

/** The category that lists spaces; another one is a tag of models. */
const spaces = "spaces";

function firstPage(query: RegistryQuery): string {
  const isSpace = query.category === spaces;
  const filter = isSpace ? undefined : word(query.category, "category");
  const keyword = word(query.keyword, "keyword");
  const author = word(query.author, "author");
  const search = new URLSearchParams({
    sort: isSpace ? "likes" : "downloads",
    direction: "-1",
    limit: `${pageSize}`,
    full: "true",
    ...(keyword ? { search: keyword } : {}),
    ...(author ? { author } : {}),
    ...(filter ? { filter } : {}),
  });
  return `/api/${isSpace ? "spaces" : "models"}?${search}`;
}

/** All pages of a list: the next one stands in a header, and is asked from the same source. */
async function* pagesFrom<T>(
  client: Client,
  first: string,
  schema: z.ZodType<T>,
  signal: AbortSignal,
): AsyncGenerator<T> {
  const base = client.urls.huggingface;
  let path: string | undefined = first;
  while (path !== undefined) {
    const { value, link }: { value: T; link: string | undefined } = await askFor(client, base, path, schema, signal);
    yield value;
    const next = nextLink(link);
    const url: URL | undefined = next !== undefined && URL.canParse(next, base) ? new URL(next, base) : undefined;
    path = url && `${url.pathname}${url.search}`;
  }
}

async function* pagesOf(client: Client, query: RegistryQuery): AsyncGenerator<Listed[]> {
  const prefix = query.category === spaces ? "spaces/" : "";
  for await (const page of pagesFrom(client, firstPage(query), repositories, within(client.limits.seconds))) {
    yield page.map(({ id, sha, downloads }) => ({ name: prefix + id, version: sha ?? "main", downloads }));
  }
}

/**
 * Models of Hugging Face, most downloads first: `keyword` in the name, `author`, `category` as a tag, `minDownloads` in the last month.
 * The category `spaces` lists spaces instead, most likes first, named `spaces/<id>`; a SourceError for their downloads, which nobody counts.
 */
export async function listHuggingface(client: Client, query: RegistryQuery): Promise<RegistryPackage[]> {
  if (query.category === spaces) refuseFilters(query, "spaces on Hugging Face", ["minDownloads"]);
  return collect(pagesOf(client, query), query);
}

/** Of `/api/models/<id>/tree/<revision>`. */
const treePage = z.array(
  z.object({ type: z.string(), path: z.string(), size: z.number(), lfs: z.unknown().optional() }),
);

/** Each file is a request of its own. */
const maxFiles = 500;
const atOnce = 4;

interface Repository {
  /** Path of its files, and of its API. */
  readonly files: string;
  readonly api: string;
  readonly revision: string;
}

function repositoryOf({ name, version }: RegistryPackage): Repository {
  const id = name.replace(/^spaces\//, "");
  const isName = /^(?!\.)[\w.-]{1,96}(?:\/(?!\.)[\w.-]{1,96})?$/.test(id) && /^[\w.-]{1,100}$/.test(version);
  if (!isName) throw new SourceError("invalid", "that is no repository or revision on Hugging Face");
  const isSpace = name.startsWith("spaces/");
  const revision = version === "latest" ? "main" : version;
  return { files: isSpace ? `/spaces/${id}` : `/${id}`, api: `/api/${isSpace ? "spaces" : "models"}/${id}`, revision };
}

async function pathsOf(client: Client, { api, revision }: Repository, signal: AbortSignal): Promise<string[]> {
  const paths: string[] = [];
  let bytes = 0;
  for await (const page of pagesFrom(client, `${api}/tree/${revision}?recursive=true`, treePage, signal)) {
    const files = page.filter(({ type }) => type === "file");
    paths.push(...files.map(({ path }) => path));
    bytes += files.reduce((sum, { size, lfs }) => sum + (lfs ? 0 : size), 0);
    if (paths.length > maxFiles || bytes > client.limits.packageBytes) {
      throw new SourceError("too-large", `the repository has more than ${maxFiles} files, or too many bytes`);
    }
  }
  return paths;
}

/**
 * The files of a model or space at a revision. Large files (weights) come as the pointers that git keeps for them, as in a clone without
 * LFS. Throws a SourceError for more than 500 files.
 */
export async function fetchHuggingface(client: Client, wanted: RegistryPackage): Promise<Fetched> {
  const repository = repositoryOf(wanted);
  const { urls, guard, limits } = client;
  const base = urls.huggingface;
  const signal = within(limits.seconds);
  const paths = await pathsOf(client, repository, signal);
  const found = new Map<string, Uint8Array>();
  let room = limits.packageBytes;
  for (let at = 0; at < paths.length; at += atOnce) {
    const some = paths.slice(at, at + atOnce).map(async (path) => {
      const encoded = path.split("/").map(encodeURIComponent).join("/");
      const url = `${base}${repository.files}/raw/${repository.revision}/${encoded}`;
      const { bytes } = await guard.get(url, { base, bytes: Math.max(room, 0), signal });
      found.set(path, bytes);
      room -= bytes.length;
    });
    await Promise.all(some);
  }
  const ordered = new Map(paths.map((path) => [path, found.get(path)!]));
  const { files, revision } = repository;
  const tree = new MemoryTree(ordered, { name: wanted.name });
  return { ...(await fetchedTree(`${base}${files}/tree/${revision}`, tree)), version: revision };
}
