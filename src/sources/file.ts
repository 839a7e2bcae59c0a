import { MemoryTree } from "../files/memory.ts";
import { parseUrl } from "./addresses.ts";
import { type Client, within } from "./client.ts";
import { type Fetched, SourceError } from "./contracts.ts";

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

const webPage = /^\s*(?:<!--[^>]{0,500}-->\s*)?<(?:!doctype\s+html|html[\s>])/i;

/**
 * Whether a file, by its name and beginning, is a page for people: a login, a notice, the page of a repository. What its address stands for
 * is not in it, and a scan of it would answer for something else.
 */
export const isWebPage = (name: string, head: string): boolean => webPage.test(head) && !/\.html?$/i.test(name);

/** Bytes in which a page says that it is one. */
const headBytes = 4096;

/**
 * One file by its address, as a tree of that file. `base`: the configured address from which it was made. Throws a SourceError as the
 * guard does, and for a page for people.
 */
export async function fetchFile({ guard, limits }: Client, url: string, base?: string): Promise<Fetched> {
  const bounds = {
    bytes: limits.fileBytes,
    signal: within(limits.fileSeconds),
    ...(base === undefined ? {} : { base }),
  };
  const got = await guard.get(url, bounds);
  const main = nameOf(parseUrl(url));
  if (isWebPage(main, new TextDecoder().decode(got.bytes.subarray(0, headBytes)))) {
    throw new SourceError("invalid", "the address leads to a web page, not to a file");
  }
  return { url: got.url, tree: new MemoryTree(new Map([[main, got.bytes]]), { name: main }), main };
}
