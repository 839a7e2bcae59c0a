import { fetchClawhub, fetchClawhubPage, listClawhub } from "./clawhub.ts";
import { type Client, defaultLimits, type SourceLimits, type SourceUrls, within } from "./client.ts";
import type { Fetched, RegistryName, RegistryPackage, RegistryQuery, Sources } from "./contracts.ts";
import { fetchFile } from "./file.ts";
import { fetchGithub } from "./github.ts";
import { Guard, type GuardTesting } from "./guard.ts";
import { fetchHuggingface, listHuggingface } from "./huggingface.ts";
import { fetchNpm, listNpm } from "./npm.ts";
import { fetchPypi, listPypi } from "./pypi.ts";

export interface SourcesConfig {
  readonly urls?: Partial<SourceUrls>;
  readonly limits?: Partial<SourceLimits>;
  /** For tests only. */
  readonly testing?: GuardTesting;
}

const publicUrls: SourceUrls = {
  github: "https://github.com",
  githubRaw: "https://raw.githubusercontent.com",
  npm: "https://registry.npmjs.org",
  pypi: "https://pypi.org",
  clawhub: "https://clawhub.ai",
  huggingface: "https://huggingface.co",
};

type Lister = (client: Client, query: RegistryQuery) => Promise<RegistryPackage[]>;
type Fetcher = (client: Client, wanted: RegistryPackage) => Promise<Fetched>;

const registries: Readonly<Record<RegistryName, { readonly list: Lister; readonly fetch: Fetcher }>> = {
  npm: { list: listNpm, fetch: fetchNpm },
  pypi: { list: listPypi, fetch: fetchPypi },
  clawhub: { list: listClawhub, fetch: fetchClawhub },
  huggingface: { list: listHuggingface, fetch: fetchHuggingface },
};

const withoutSlash = (urls: SourceUrls): SourceUrls =>
  Object.fromEntries(
    Object.entries(urls).map(([name, url]) => [name, url.replace(/\/+$/, "")]),
  ) as unknown as SourceUrls;

/**
 * The sources, through one guard. The origins in `urls` are trusted for what is asked of them, wherever they are; all else must be on the
 * public network. Everything they throw for a caller is a SourceError.
 */
export function createSources({ urls, limits, testing }: SourcesConfig = {}): Sources {
  const client: Client = {
    guard: new Guard(testing),
    urls: withoutSlash({ ...publicUrls, ...urls }),
    limits: { ...defaultLimits, ...limits },
  };
  return {
    raw: (url) => fetchFile(client, url),
    github: (url) => fetchGithub(client, url),
    clawhub: (url) => fetchClawhubPage(client, url),
    list: (registry, query) => registries[registry].list(client, query),
    package: (registry, wanted) => registries[registry].fetch(client, wanted),
    post: (url, body, headers) => client.guard.post(url, body, headers, within(client.limits.fileSeconds)),
  };
}
