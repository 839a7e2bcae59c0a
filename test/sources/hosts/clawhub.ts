import { zip } from "../../skills/containers/build.ts";
import type { Answer, Request } from "./server.ts";

export interface ClawhubSkill {
  readonly slug: string;
  readonly version: string;
  readonly files: Readonly<Record<string, string>>;
  /** Absent: `ada`. */
  readonly owner?: string;
  readonly summary?: string;
  readonly downloads?: number;
  /** Stands for the zip. */
  readonly packed?: Uint8Array;
}

/** ClawHub: its list, most downloads first, in pages of at most `pageSize`, and its downloads. */
export class EmulatedClawhub {
  pageSize = 200;
  private readonly skills: ClawhubSkill[] = [];

  add(skill: ClawhubSkill): void {
    this.skills.push(skill);
  }

  answer({ url }: Request): Answer | undefined {
    if (url.pathname === "/api/v1/skills") return this.page(url.searchParams);
    const detail = this.skills.findLast(({ slug }) => url.pathname === `/api/v1/skills/${slug}`);
    if (detail)
      return { json: { skill: { slug: detail.slug }, owner: { handle: detail.owner ?? "ada", displayName: "" } } };
    if (url.pathname !== "/api/v1/download") return undefined;
    const wanted = url.searchParams.get("version");
    const found = this.skills.findLast(
      ({ slug, version }) => slug === url.searchParams.get("slug") && (wanted === null || wanted === version),
    );
    return found?.packed ?? (found && zip(Object.entries(found.files).map(([name, content]) => ({ name, content }))));
  }

  private page(search: URLSearchParams): Answer {
    const from = Number(search.get("cursor") ?? 0);
    const sorted = this.skills.toSorted((a, b) => (b.downloads ?? 0) - (a.downloads ?? 0));
    const size = Math.min(this.pageSize, Number(search.get("limit") ?? 50));
    const items = sorted.slice(from, from + size).map(({ slug, version, summary = null, downloads }) => ({
      slug,
      displayName: slug,
      summary,
      tags: { latest: version },
      stats: { ...(downloads === undefined ? {} : { downloads }), stars: 0 },
      latestVersion: { version, createdAt: 0, changelog: "" },
    }));
    const next = from + size < sorted.length ? `${from + size}` : null;
    return { json: { items, nextCursor: next } };
  }
}
