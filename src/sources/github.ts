import { openTarGz } from "../files/archive-tar.ts";
import { parseUrl } from "./addresses.ts";
import { type Client, fetchedTree, unpackedFrom, unpackLimits, within } from "./client.ts";
import { type Fetched, SourceError } from "./contracts.ts";
import { fetchFile } from "./file.ts";
import { githubPages, githubRaw } from "./hosts.ts";

/** What an address on GitHub means. */
type Target =
  | { readonly kind: "file"; readonly repository: string; readonly rest: readonly string[] }
  /** A ref and a path, of which nobody but the repository knows where one ends; neither: all of the default branch. */
  | { readonly kind: "folder"; readonly repository: string; readonly rest: readonly string[] }
  | { readonly kind: "commit"; readonly repository: string; readonly ref: string };

/** Names of owners and repositories on GitHub. */
const name = /^(?!\.{1,2}$)[A-Za-z0-9_.-]{1,100}$/;

const unknown = (): SourceError =>
  new SourceError("invalid", "the address names no file, folder or repository on GitHub");

function segmentsBelow(url: URL, base: string): string[] {
  const prefix = parseUrl(base).pathname.replace(/\/$/, "");
  const path = url.pathname.startsWith(`${prefix}/`) ? url.pathname.slice(prefix.length) : url.pathname;
  try {
    return path.split("/").filter(Boolean).map(decodeURIComponent);
  } catch {
    throw unknown();
  }
}

function pageTarget([owner = "", repo = "", kind, ...rest]: readonly string[]): Target {
  const repository = `${owner}/${repo.replace(/\.git$/, "")}`;
  if (kind === undefined) return { kind: "folder", repository, rest: [] };
  if (kind === "tree" && rest.length > 0) return { kind: "folder", repository, rest };
  if ((kind === "blob" || kind === "raw") && rest.length > 1) return { kind: "file", repository, rest };
  if (kind === "commit" && rest.length === 1) return { kind: "commit", repository, ref: rest[0]! };
  if (kind === "releases" && rest[0] === "tag" && rest.length > 1) {
    return { kind: "commit", repository, ref: rest.slice(1).join("/") };
  }
  throw unknown();
}

function targetOf(address: string, { urls }: Client): Target {
  const url = parseUrl(address);
  const isRaw = [parseUrl(urls.githubRaw).host, ...githubRaw].includes(url.host);
  const isPage = [parseUrl(urls.github).host, ...githubPages].includes(url.host);
  if (!/^https?:$/.test(url.protocol) || url.username !== "" || !(isRaw || isPage)) throw unknown();
  const [owner = "", repo = "", ...rest] = segmentsBelow(url, isRaw ? urls.githubRaw : urls.github);
  if (!name.test(owner) || !name.test(repo) || rest.some((part) => /^\.{1,2}$|[/\0]/.test(part))) throw unknown();
  // A host that serves both has raw files where their pages are not.
  if (isRaw && !(isPage && (rest.length === 0 || /^(?:tree|blob|raw|commit|releases)$/.test(rest[0]!)))) {
    if (rest.length < 2) throw unknown();
    return { kind: "file", repository: `${owner}/${repo}`, rest };
  }
  return pageTarget([owner, repo, ...rest]);
}

const encoded = (parts: readonly string[]): string => parts.map(encodeURIComponent).join("/");

/** What all of a large repository may unpack to while one folder of it is looked for. */
const maxStream = 512 * 1024 ** 2;

/** A folder at a ref, or undefined when there is no such ref, or no such folder at it. */
async function folderAt(client: Client, repository: string, ref: string, folder: string, signal: AbortSignal) {
  const { guard, urls, limits } = client;
  const url = `${urls.github}/${repository}/archive/${encoded(ref.split("/"))}.tar.gz`;
  const bounds = { base: urls.github, bytes: limits.packageBytes, signal };
  const got = await guard.get(url, bounds).catch((error: unknown) => {
    if (error instanceof SourceError && error.why === "not-found") return undefined;
    throw error;
  });
  if (!got) return undefined;
  const below = folder === "" ? {} : { below: folder };
  const unpack = { ...unpackLimits(client), strip: 1, stream: maxStream, ...below };
  const { tree, entries } = await unpackedFrom(openTarGz(got.bytes, unpack));
  return entries.length > 0 ? { url: got.url, tree } : undefined;
}

/** Segments that a ref may have: the first that exists and has the path is taken. */
const maxRefSegments = 5;

/** The ways to divide `tree/<ref>/<path>`: a ref may have slashes, the shortest is tried first. */
function divisions(rest: readonly string[]): [ref: string, folder: string][] {
  if (rest.length === 0) return [["HEAD", ""]];
  const length = Math.min(rest.length, maxRefSegments);
  return Array.from({ length }, (_, n) => [rest.slice(0, n + 1).join("/"), rest.slice(n + 1).join("/")]);
}

/**
 * What a page on GitHub shows: of `blob` and of a raw address that one file (not what lies beside it), of `tree` the folder, of a
 * repository all of its default branch, of a commit or release all of that. Throws a SourceError for other addresses, and where nothing is.
 */
export async function fetchGithub(client: Client, address: string): Promise<Fetched> {
  const target = targetOf(address, client);
  const { repository } = target;
  if (target.kind === "file") {
    const { githubRaw } = client.urls;
    return fetchFile(client, `${githubRaw}/${repository}/${encoded(target.rest)}`, githubRaw);
  }
  const signal = within(client.limits.seconds);
  const tries: [string, string][] = target.kind === "commit" ? [[target.ref, ""]] : divisions(target.rest);
  for (const [ref, folder] of tries) {
    const found = await folderAt(client, repository, ref, folder, signal);
    if (found) return fetchedTree(found.url, found.tree);
  }
  throw new SourceError("not-found", "there is no such repository, ref or folder on GitHub");
}
