import { MemoryTree } from "../../files/memory.ts";
import type { Fetched } from "../services.ts";
import { parseUrl } from "./addresses.ts";
import { type Client, within } from "./client.ts";

/** A name for a file: what an address ends with, without anything that divides folders. */
function nameOf(url: URL): string {
  const last = url.pathname.split("/").at(-1) ?? "";
  let name = last;
  try {
    name = decodeURIComponent(last);
  } catch {
    // Not encoded as UTF-8: it stays as it is written.
  }
  const safe = name.replace(/[/\\\p{Cc}]/gu, "_");
  return safe === "" || safe === "." || safe === ".." ? "SKILL.md" : safe;
}

/**
 * One file by its address, as a tree of that file. `base`: the configured address from which it was made. Throws a SourceError as the
 * guard does.
 */
export async function fetchFile({ guard, limits }: Client, url: string, base?: string): Promise<Fetched> {
  const bounds = {
    bytes: limits.fileBytes,
    signal: within(limits.fileSeconds),
    ...(base === undefined ? {} : { base }),
  };
  const got = await guard.get(url, bounds);
  const main = nameOf(parseUrl(url));
  return { url: got.url, tree: new MemoryTree(new Map([[main, got.bytes]]), { name: main }), main };
}
