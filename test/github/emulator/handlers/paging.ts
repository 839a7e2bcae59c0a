import type { Exchange } from "../types.ts";

/** One page of a list, with the `link` header by which a client finds the next. */
export function paged<Item>(
  all: readonly Item[],
  { query, url }: Exchange,
): { page: Item[]; headers: Record<string, string> } {
  const number = Math.max(1, Number(query.get("page") ?? 1));
  const size = Math.min(100, Math.max(1, Number(query.get("per_page") ?? 30)));
  const last = Math.max(1, Math.ceil(all.length / size));
  const link = (page: number, relation: string): string => {
    const target = new URL(url);
    target.searchParams.set("page", String(page));
    return `<${target}>; rel="${relation}"`;
  };
  const back = number > 1 ? [link(number - 1, "prev")] : [];
  const forth = number < last ? [link(number + 1, "next"), link(last, "last")] : [];
  const links = [...back, ...forth, ...(number > 1 ? [link(1, "first")] : [])];
  const page = all.slice((number - 1) * size, number * size);
  return { page, headers: links.length > 0 ? { link: links.join(", ") } : {} };
}
