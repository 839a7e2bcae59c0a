import { createHash } from "node:crypto";
import { gzip, tar } from "../../skills/containers/build.ts";
import type { Answer, Request } from "./server.ts";

export interface NpmPackage {
  readonly name: string;
  readonly version: string;
  readonly files: Readonly<Record<string, string>>;
  readonly description?: string;
  readonly keywords?: readonly string[];
  readonly author?: string;
  /** In the last month; absent: the search tells none. */
  readonly downloads?: number;
  /** What the registry says its integrity is; absent: what it is. `null`: nothing. */
  readonly integrity?: string | null;
  /** What it says its SHA-1 is, when it has no integrity. */
  readonly shasum?: string;
  /** Where it says the tarball is. */
  readonly tarball?: string;
}

/** An npm registry: search, versions and tarballs. */
export class EmulatedNpm {
  private readonly packages: (NpmPackage & { readonly packed: Uint8Array })[] = [];

  async add(added: NpmPackage): Promise<void> {
    const members = Object.entries(added.files).map(([path, content]) => ({ name: `package/${path}`, content }));
    this.packages.push({ ...added, packed: gzip(await tar(members)) });
  }

  answer({ url, headers }: Request): Answer | undefined {
    if (url.pathname === "/-/v1/search") return this.search(url.searchParams);
    const found = this.packages.find(({ name, version }) => {
      const path = decodeURIComponent(url.pathname);
      return path === `/${name}/${version}` || path === `/${name}/latest` || path === `/${name}/-/${version}.tgz`;
    });
    if (!found) return undefined;
    if (url.pathname.endsWith(".tgz")) return found.packed;
    const tarball = `http://${headers.host}/${found.name}/-/${found.version}.tgz`;
    const real = `sha512-${createHash("sha512").update(found.packed).digest("base64")}`;
    const { name, version, integrity = real, shasum } = found;
    const digests = { ...(integrity === null ? {} : { integrity }), ...(shasum === undefined ? {} : { shasum }) };
    return { json: { name, version, dist: { tarball: found.tarball ?? tarball, ...digests } } };
  }

  private search(search: URLSearchParams): Answer {
    const text = search.get("text") ?? "";
    if (text === "") return { status: 400, body: "{}" };
    const wanted = text.split(" ");
    const fits = ({ keywords = [], author = "", description = "" }: NpmPackage): boolean =>
      wanted.every((part) => {
        const [, kind, value = part] = /^(keywords|author):(.*)$/.exec(part) ?? [];
        if (kind === "keywords") return value.split(",").some((keyword) => keywords.includes(keyword));
        return kind === "author" ? author === value : description.includes(value);
      });
    const from = Number(search.get("from") ?? 0);
    const page = this.packages.filter(fits).slice(from, from + Math.min(250, Number(search.get("size") ?? 20)));
    const objects = page.map(({ name, version, description, keywords, downloads }) => ({
      package: { name, version, description, keywords, links: {}, maintainers: [] },
      score: { final: 1, detail: { quality: 1, popularity: 1, maintenance: 1 } },
      ...(downloads === undefined ? {} : { downloads: { monthly: downloads, weekly: 1 } }),
    }));
    return { json: { objects, total: objects.length, time: "now" } };
  }
}
