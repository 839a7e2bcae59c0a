import { z } from "zod";
import { lastSegment } from "../core/path.ts";
import type { FileTree } from "../core/skill.ts";
import { openTarGz } from "../files/archive-tar.ts";
import { openZip } from "../files/archive-zip.ts";
import { type MemoryFile, MemoryTree } from "../files/memory.ts";
import {
  askFor,
  type Client,
  checkDigest,
  fetchedTree,
  parsed,
  unpackedFrom,
  unpackLimits,
  versionOf,
  within,
} from "./client.ts";
import { type Fetched, type RegistryPackage, type RegistryQuery, SourceError } from "./contracts.ts";
import { refuseFilters, word } from "./query.ts";

/** The list of all projects (PEP 691). */
const simpleIndex = z.object({ projects: z.array(z.object({ name: z.string() })) });
const simpleType = "application/vnd.pypi.simple.v1+json";

/** The index of PyPI has some 700,000 names in 35 MB. */
const maxIndex = 128 * 1024 ** 2;

/** What is listed when nothing is asked for: PyPI has no order but the alphabet, and the first names mean nothing. */
const defaultKeyword = "skill";

/** A name as the index compares it (PEP 503). */
const normalized = (name: string): string => name.toLowerCase().replace(/[-_.\s]+/g, "-");

/**
 * Projects of a Python package index whose names contain `keyword` (without one: "skill"), in the order of the index; their version is
 * `latest`. PyPI answers no searches and tells no downloads or categories, and an author only project by project: a SourceError for
 * those filters.
 */
export async function listPypi({ guard, urls, limits }: Client, query: RegistryQuery): Promise<RegistryPackage[]> {
  refuseFilters(query, "PyPI", ["author", "minDownloads", "category"]);
  const keyword = normalized(word(query.keyword, "keyword") ?? defaultKeyword);
  const bounds = { base: urls.pypi, accept: simpleType, bytes: maxIndex, signal: within(limits.seconds) };
  const got = await guard.get(`${urls.pypi}/simple/`, bounds);
  const { projects } = parsed(got, simpleIndex);
  return projects
    .filter(({ name }) => normalized(name).includes(keyword))
    .slice(query.offset, query.offset + query.limit)
    .map(({ name }) => ({ name, version: "latest" }));
}

/** Of `/pypi/<name>/<version>/json`. */
const release = z.object({
  info: z.object({ version: z.string().optional() }).optional(),
  urls: z.array(
    z.object({
      packagetype: z.string(),
      filename: z.string(),
      url: z.string(),
      digests: z.object({ sha256: z.string() }),
    }),
  ),
});
type ReleaseFile = z.infer<typeof release>["urls"][number];

const isTar = ({ packagetype, filename }: ReleaseFile): boolean =>
  packagetype === "sdist" && /\.(?:tar\.gz|tgz)$/.test(filename);
const isZip = ({ packagetype, filename }: ReleaseFile): boolean => packagetype === "sdist" && filename.endsWith(".zip");
const isWheel = ({ filename }: ReleaseFile): boolean => filename.endsWith(".whl");
const isPure = (file: ReleaseFile): boolean => isWheel(file) && file.filename.endsWith("-none-any.whl");

/**
 * The source and a wheel, one for every system first: programs that install take a wheel where there is one, and nothing says that it was
 * built from that source.
 */
function choose(files: readonly ReleaseFile[]): ReleaseFile[] {
  const first = (...kinds: readonly ((file: ReleaseFile) => boolean)[]): ReleaseFile[] =>
    kinds.flatMap((kind) => files.find(kind) ?? []).slice(0, 1);
  return [...first(isTar, isZip), ...first(isPure, isWheel)];
}

/** Names of projects (PEP 508) and versions (PEP 440). */
const projectName = /^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,198}[A-Za-z0-9])?$/;
const versionName = /^[0-9A-Za-z][0-9A-Za-z.+!_-]{0,98}$/;

/** Gets a file of a release and opens it. Its SHA-256 must be the listed one. */
async function opened(client: Client, file: ReleaseFile, signal: AbortSignal) {
  const { urls, guard, limits } = client;
  const got = await guard.get(file.url, { base: urls.pypi, bytes: limits.packageBytes, signal });
  checkDigest(got.bytes, { algorithm: "sha256", value: file.digests.sha256.toLowerCase(), encoding: "hex" });
  const unpack = unpackLimits(client);
  const opening = isTar(file)
    ? openTarGz(got.bytes, { ...unpack, strip: 1 })
    : openZip(got.bytes, isZip(file) ? { ...unpack, strip: 1 } : unpack);
  return { url: got.url, tree: (await unpackedFrom(opening)).tree, name: lastSegment(file.filename) };
}

/** One tree with another in a folder of its own. */
async function joined(tree: FileTree, folder: string, other: FileTree): Promise<FileTree> {
  const files = new Map<string, MemoryFile>();
  const add = async (from: FileTree, prefix: string): Promise<void> => {
    for (const entry of await from.list()) {
      files.set(prefix + entry.path, { bytes: await from.read(entry), mode: entry.mode });
    }
  };
  await add(tree, "");
  await add(other, `${folder}/`);
  return new MemoryTree(files, { name: "release" });
}

/**
 * The files of one version of a project (`latest`: the newest): of its source, and in a folder beside it of a wheel; of the one where there
 * is no other.
 */
export async function fetchPypi(client: Client, { name, version }: RegistryPackage): Promise<Fetched> {
  if (!projectName.test(name) || !versionName.test(version)) {
    throw new SourceError("invalid", "that is no name or version of a Python package");
  }
  const { urls, limits } = client;
  const signal = within(limits.seconds);
  const path = version === "latest" ? `/pypi/${name}/json` : `/pypi/${name}/${encodeURIComponent(version)}/json`;
  const { value } = await askFor(client, urls.pypi, path, release, signal);
  const [main, ...others] = choose(value.urls);
  if (!main) throw new SourceError("not-found", "that version has no source and no wheel");
  const { url, tree } = await opened(client, main, signal);
  let all = tree;
  for (const file of others) {
    const wheel = await opened(client, file, signal);
    all = await joined(all, wheel.name, wheel.tree);
  }
  return { ...(await fetchedTree(url, all)), ...versionOf(value.info ?? {}) };
}
