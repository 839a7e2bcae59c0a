import { z } from "zod";
import { openTarGz } from "../files/archive-tar.ts";
import {
  askFor,
  type Client,
  checkDigest,
  type Digest,
  fetchedTree,
  unpackedFrom,
  unpackLimits,
  versionOf,
  within,
} from "./client.ts";
import { type Fetched, type RegistryPackage, type RegistryQuery, SourceError } from "./contracts.ts";
import { collect, type Listed, refuseFilters, word } from "./query.ts";

/** An answer of `/-/v1/search`, as npm's registry documents it; `downloads` is newer than that text. */
const searchAnswer = z.object({
  objects: z.array(
    z.object({
      package: z.object({ name: z.string(), version: z.string(), description: z.string().optional() }),
      downloads: z.object({ monthly: z.number() }).optional(),
    }),
  ),
});

/** The largest page of the registry. */
const pageSize = 250;

/** What is listed when nothing is asked for: a search without a text is refused by the registry. */
const defaultText = "agent skill";

function textOf(query: RegistryQuery): string {
  const keyword = word(query.keyword, "keyword");
  const author = word(query.author, "author");
  const parts = [
    ...(keyword ? [`keywords:${keyword.replaceAll(" ", ",")}`] : []),
    ...(author ? [`author:${author.replaceAll(" ", "")}`] : []),
  ];
  return parts.join(" ") || defaultText;
}

async function* pagesOf(client: Client, query: RegistryQuery): AsyncGenerator<Listed[]> {
  const signal = within(client.limits.seconds);
  const size = query.minDownloads ? pageSize : Math.min(pageSize, query.offset + query.limit);
  for (let from = 0; ; from += size) {
    const search = new URLSearchParams({ text: textOf(query), size: `${size}`, from: `${from}` });
    const { value } = await askFor(client, client.urls.npm, `/-/v1/search?${search}`, searchAnswer, signal);
    if (query.minDownloads && value.objects.some(({ downloads }) => downloads === undefined)) {
      throw new SourceError(
        "invalid",
        "this npm registry tells no downloads, so it cannot be filtered by minDownloads",
      );
    }
    yield value.objects.map(({ package: { name, version, description }, downloads }) => ({
      name,
      version,
      ...(description === undefined ? {} : { description }),
      downloads: downloads?.monthly,
    }));
    if (value.objects.length < size) return;
  }
}

/**
 * Packages of an npm registry by its search: `keyword` among their keywords, `author` their author, `minDownloads` in the last month.
 * Without a keyword and author what it finds for "agent skill". Throws a SourceError for a category: npm has none.
 */
export async function listNpm(client: Client, query: RegistryQuery): Promise<RegistryPackage[]> {
  refuseFilters(query, "npm", ["category"]);
  return collect(pagesOf(client, query), query);
}

/** What a version says of its tarball; `integrity` as Subresource Integrity, `shasum` of old ones SHA-1. */
const manifest = z.object({
  version: z.string().optional(),
  dist: z.object({ tarball: z.string(), integrity: z.string().optional(), shasum: z.string().optional() }),
});

const strongest = ["sha512", "sha384", "sha256", "sha1"] as const;

/** The strongest digest that a registry gives. Throws a SourceError where it gives none. */
function digestOf({ integrity = "", shasum }: z.infer<typeof manifest>["dist"]): Digest {
  const parts = integrity.trim().split(/\s+/);
  for (const algorithm of strongest) {
    const part = parts.find((each) => each.startsWith(`${algorithm}-`));
    if (part) return { algorithm, value: part.slice(algorithm.length + 1).replace(/\?.*$/, ""), encoding: "base64" };
  }
  if (shasum === undefined) throw new SourceError("upstream", "the registry gives no digest of the package");
  return { algorithm: "sha1", value: shasum.toLowerCase(), encoding: "hex" };
}

/** Names as the registry takes them, old ones too. */
const packageName = /^(?:@[A-Za-z0-9~][\w.~-]*\/)?[A-Za-z0-9~_][\w.~-]*$/;
const versionName = /^[0-9A-Za-z][0-9A-Za-z.+-]*$/;

/** The files of one version of an npm package, without the folder that its tarball wraps them in. Its digest must be the listed one. */
export async function fetchNpm(client: Client, { name, version }: RegistryPackage): Promise<Fetched> {
  if (name.length > 214 || !packageName.test(name) || version.length > 256 || !versionName.test(version)) {
    throw new SourceError("invalid", "that is no name or version of an npm package");
  }
  const { urls, guard, limits } = client;
  const signal = within(limits.seconds);
  const path = `/${name.replace("/", "%2F")}/${encodeURIComponent(version)}`;
  const { value } = await askFor(client, urls.npm, path, manifest, signal);
  const got = await guard.get(value.dist.tarball, { base: urls.npm, bytes: limits.packageBytes, signal });
  checkDigest(got.bytes, digestOf(value.dist));
  const { tree } = await unpackedFrom(openTarGz(got.bytes, { ...unpackLimits(client), strip: 1 }));
  return { ...(await fetchedTree(got.url, tree)), ...versionOf(value) };
}
