import type { Answer, Request } from "./server.ts";

export interface HuggingfaceRepository {
  readonly id: string;
  readonly kind?: "models" | "spaces";
  readonly sha: string;
  readonly files: Readonly<Record<string, string>>;
  /** Sizes of files that are kept as LFS pointers. */
  readonly lfs?: Readonly<Record<string, number>>;
  readonly downloads?: number;
  readonly tags?: readonly string[];
}

/** Hugging Face: lists, trees and raw files, in pages of at most `pageSize` with a `Link` header. */
export class EmulatedHuggingface {
  pageSize = 100;
  private readonly repositories: HuggingfaceRepository[] = [];

  add(repository: HuggingfaceRepository): void {
    this.repositories.push(repository);
  }

  answer({ url, headers }: Request): Answer | undefined {
    const path = decodeURIComponent(url.pathname);
    const list = /^\/api\/(models|spaces)$/.exec(path);
    if (list) return this.paged(this.listed(list[1]!, url.searchParams), url, headers.host);
    for (const repository of this.repositories) {
      const { id, kind = "models", sha, files, lfs = {} } = repository;
      if (path === `/api/${kind}/${id}/tree/${sha}`) {
        const all = Object.entries(files).map(([name, content]) => ({
          type: "file",
          oid: "0",
          size: lfs[name] ?? content.length,
          path: name,
          ...(lfs[name] === undefined ? {} : { lfs: { oid: "0", size: lfs[name], pointerSize: content.length } }),
        }));
        return this.paged([{ type: "directory", oid: "0", size: 0, path: "d" }, ...all], url, headers.host);
      }
      const raw = `${kind === "spaces" ? "/spaces" : ""}/${id}/raw/${sha}/`;
      if (path.startsWith(raw)) return files[path.slice(raw.length)];
    }
    return undefined;
  }

  private listed(kind: string, search: URLSearchParams) {
    const filter = search.get("filter");
    return this.repositories
      .filter(({ kind: is = "models", tags = [] }) => is === kind && (filter === null || tags.includes(filter)))
      .filter(({ id }) => id.includes(search.get("search") ?? ""))
      .filter(({ id }) => id.startsWith(search.get("author") ?? ""))
      .toSorted((a, b) => (b.downloads ?? 0) - (a.downloads ?? 0))
      .map(({ id, sha, downloads, tags = [] }) => ({ id, sha, tags, ...(kind === "models" ? { downloads } : {}) }));
  }

  private paged(items: readonly unknown[], url: URL, host = ""): Answer {
    const from = Number(url.searchParams.get("cursor") ?? 0);
    const next = new URL(url);
    next.host = host;
    next.searchParams.set("cursor", `${from + this.pageSize}`);
    const more = from + this.pageSize < items.length;
    return {
      json: items.slice(from, from + this.pageSize),
      headers: more ? { link: `<${next.href}>; rel="next"` } : {},
    };
  }
}
