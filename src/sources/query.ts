import { type RegistryPackage, type RegistryQuery, SourceError } from "./contracts.ts";

/** A package with what a query asks about. */
export interface Listed extends RegistryPackage {
  readonly downloads?: number | undefined;
}

/** Pages of a registry that are read for one query. */
const maxPages = 25;

/**
 * The packages of a query: of those that fit, in the order of the registry, `limit` after the first `offset`. Throws a SourceError when
 * that takes too many pages.
 */
export async function collect(
  pages: AsyncIterable<readonly Listed[]>,
  { limit, offset, minDownloads = 0 }: RegistryQuery,
): Promise<RegistryPackage[]> {
  const found: RegistryPackage[] = [];
  let left = maxPages;
  for await (const page of pages) {
    const fits = page.filter(({ downloads }) => minDownloads === 0 || (downloads ?? 0) >= minDownloads);
    found.push(...fits.map(({ downloads: _, ...each }) => each));
    if (found.length >= offset + limit) break;
    if (--left === 0) throw new SourceError("invalid", "the filter fits too few packages, or the offset is too large");
  }
  return found.slice(offset, offset + limit);
}

/** Throws a SourceError for filters that a registry cannot answer: they are never left out in silence. */
export function refuseFilters(query: RegistryQuery, registry: string, names: readonly (keyof RegistryQuery)[]): void {
  const asked = names.find((name) => query[name] !== undefined && query[name] !== 0);
  if (asked) throw new SourceError("invalid", `${registry} cannot be filtered by ${asked}`);
}

/** A word of a filter. Throws a SourceError for one that would be an operator of a registry's search, or is too long. */
export function word(text: string | undefined, name: string): string | undefined {
  if (text === undefined) return undefined;
  if (text.length <= 100 && /^[\p{L}\p{N}@][\p{L}\p{N} @/._-]*$/u.test(text)) return text.trim();
  throw new SourceError("invalid", `${name} must be letters, digits and @ / . _ -, and at most 100 characters`);
}

/** The address behind `rel="next"` of a Link header (RFC 8288). */
export const nextLink = (link: string | undefined): string | undefined =>
  /<([^<>]{1,2000})>\s*;\s*rel="?next"?/.exec(link ?? "")?.[1];
