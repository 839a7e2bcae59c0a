import { ConfigError, DidNotRunError, messageOf } from "../../core/errors.ts";
import { isWithin } from "../../core/path.ts";
import type { FileEntry, FileTree } from "../../core/skill.ts";
import { ApiTree } from "../../files/api.ts";
import { ArchiveError } from "../../files/archive.ts";
import { openTarGz } from "../../files/archive-tar.ts";
import { createClient, failureOf, type GitHubClient, statusOf } from "../../github/client.ts";
import { ObjectReader } from "../../github/objects.ts";
import { bounded } from "../../github/publish/bounded.ts";
import { version } from "../../version.ts";
import { type GitHubServer, serverFor } from "./github-server.ts";
import { ArchivedTree, blobsIn } from "./github-tree.ts";
import { insidePrefix, type Opened } from "./opened.ts";
import { offlineRemedy } from "./packages.ts";
import type { RepositoryTarget } from "./target.ts";

/** What one repository may cost: files and bytes of what is wanted of it, and of its whole archive, packed and as it unpacks. */
const limits = { files: 50_000, bytes: 512 * 1024 ** 2, packed: 256 * 1024 ** 2, stream: 2 * 1024 ** 3 };

/** Files that are asked for one by one; more of them come as one archive. */
const fewFiles = 20;

/** Milliseconds for the archive. */
const downloadTimeout = 120_000;

interface Asked {
  readonly server: GitHubServer;
  readonly client: GitHubClient;
  /** `owner/repo`. */
  readonly repository: string;
}

const quiet = (): void => {};

/** A client that waits for no limit: a person would sit there for an hour, and can be told when it ends. */
const clientFor = (repository: string, { api, token = "" }: GitHubServer): GitHubClient =>
  createClient({
    token,
    baseUrl: api,
    repository,
    version,
    log: { info: quiet, warning: quiet },
    patience: 0,
    retries: 1,
  });

function headerOf(error: unknown, name: string): string | undefined {
  const { response } = error as { readonly response?: { readonly headers?: Readonly<Record<string, unknown>> } };
  const value = response?.headers?.[name];
  return typeof value === "string" || typeof value === "number" ? String(value) : undefined;
}

/** When a limit ends, as GitHub says it (REST documentation, "Rate limits"); undefined for what is no limit. */
function limitEnd(error: unknown): string | undefined {
  if (![403, 429].includes(statusOf(error))) return undefined;
  const wait = Number(headerOf(error, "retry-after"));
  if (wait > 0) return `in ${wait} seconds`;
  const reset = Number(headerOf(error, "x-ratelimit-reset"));
  if (headerOf(error, "x-ratelimit-remaining") !== "0" || !(reset > 0)) return undefined;
  return `at ${new Date(reset * 1000).toISOString().slice(11, 16)} UTC`;
}

/** What a failed request means for a person. */
function refusal(error: unknown, { server, repository }: Asked): Error {
  const { token, variables, host } = server;
  const status = statusOf(error);
  const end = limitEnd(error);
  if (end !== undefined) {
    const more = token === undefined ? ` With a token in ${variables} there are many more requests.` : "";
    return new DidNotRunError(`${host} takes no more requests: its rate limit ends ${end}`, `Try again then.${more}`);
  }
  if (status === 401) return new DidNotRunError(`${host} refuses the token`, `Give ${variables} one that is valid.`);
  if (status === 409) return new ConfigError(`${repository} has no commits`, "There is nothing to scan in it.");
  if (status === 0) {
    return new DidNotRunError(`${new URL(server.api).host} gave no answer (${messageOf(error)})`, offlineRemedy);
  }
  return new DidNotRunError(
    `${repository} could not be read: ${failureOf(error)}`,
    "Try again, or clone it and scan the folder.",
  );
}

/** 404 is said of what is not there and of what may not be seen; which it is of the two, nobody tells. */
function missingRepository({ server, repository }: Asked): ConfigError {
  const { token, variables, host } = server;
  const remedy =
    token === undefined
      ? `Check the name. For a private repository give a token that may read it in ${variables}.`
      : `Check the name, and that the token in ${variables} may read it (contents: read).`;
  return new ConfigError(`there is no repository ${repository} on ${host}, or it is private`, remedy);
}

/** The commit of a ref; undefined where there is none. Throws what `refusal` makes of another failure. */
async function commitOf(asked: Asked, ref: string): Promise<string | undefined> {
  const { octokit, owner, repo } = asked.client;
  try {
    const { data } = await octokit.rest.repos.getCommit({ owner, repo, ref, per_page: 1 });
    if (typeof data?.sha === "string") return data.sha;
  } catch (error) {
    if (statusOf(error) === 404 || statusOf(error) === 422) return undefined;
    throw refusal(error, asked);
  }
  throw new DidNotRunError(`${asked.repository}: the answer for ${ref} names no commit`, "Try again later.");
}

/** Throws a ConfigError that tells a repository that is not there from a ref that it does not have. */
async function missing(asked: Asked, target: RepositoryTarget): Promise<never> {
  const { octokit, owner, repo } = asked.client;
  const branch = await octokit.rest.repos.get({ owner, repo }).then(
    ({ data }) => data.default_branch,
    (error: unknown) => {
      throw statusOf(error) === 404 ? missingRepository(asked) : refusal(error, asked);
    },
  );
  const refs = target.tries.map(([ref]) => JSON.stringify(ref)).join(" or ");
  throw new ConfigError(
    `${asked.repository} has no branch, tag or commit ${refs}`,
    `Its default branch is ${branch}: without @REF that one is taken.`,
  );
}

/** The packed archive of a commit. GitHub sends it from another host, by an address that is signed: the token does not go there. */
async function archiveOf({ client }: Asked, sha: string): Promise<Uint8Array> {
  const { octokit, owner, repo } = client;
  const place = { owner, repo, ref: sha, request: { redirect: "manual" as const } };
  const { headers } = await octokit.request("GET /repos/{owner}/{repo}/tarball/{ref}", place);
  if (headers.location === undefined) throw new Error("GitHub gives no address for the archive");
  const response = await client.fetch(headers.location, { signal: AbortSignal.timeout(downloadTimeout) });
  if (!response.ok) {
    await response.body?.cancel();
    throw Object.assign(new Error("the archive was refused"), { status: response.status, response });
  }
  return bounded(
    (response.body ?? []) as AsyncIterable<Uint8Array>,
    limits.packed,
    (size) => new ArchiveError("too-large", `the archive has more than ${limits.packed} bytes`, size),
  );
}

const tooLarge = (repository: string, what: string): DidNotRunError =>
  new DidNotRunError(
    `${repository} is too large: ${what}`,
    "Name a folder of it (OWNER/REPO//FOLDER), or clone it and scan the folder.",
  );

/** The bytes of all files below a folder, by their ids. Throws a DidNotRunError for an archive that is too large or broken. */
async function blobsOf(asked: Asked, sha: string, folder: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const { bytes, files, stream } = limits;
  const below = folder === "" ? {} : { below: folder };
  try {
    const packed = await archiveOf(asked, sha);
    const { tree } = await openTarGz(packed, {
      bytes,
      files,
      stream,
      strip: 1,
      links: "keep",
      unsafeNames: "keep",
      ...below,
    });
    return await blobsIn(tree);
  } catch (error) {
    if (!(error instanceof ArchiveError)) throw refusal(error, asked);
    if (error.why === "too-large" || error.why === "too-many-entries") throw tooLarge(asked.repository, error.message);
    throw new DidNotRunError(`${asked.repository}: ${error.message}`, "Try again, or clone it and scan the folder.");
  }
}

/** The tree of a commit below a folder; undefined where it has nothing there. */
async function treeAt(asked: Asked, sha: string, folder: string): Promise<FileTree | undefined> {
  const api = new ApiTree(new ObjectReader(asked.client), sha);
  const entries: readonly FileEntry[] = (
    await api.list().catch((error: unknown) => {
      throw refusal(error, asked);
    })
  ).filter(({ path }) => isWithin(path, folder || "."));
  if (entries.length === 0 && folder !== "") return undefined;
  const size = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (entries.length > limits.files) throw tooLarge(asked.repository, `${entries.length} files`);
  if (size > limits.bytes) throw tooLarge(asked.repository, `${size} bytes`);
  const blobs = entries.length > fewFiles ? await blobsOf(asked, sha, folder) : new Map<string, Uint8Array>();
  return new ArchivedTree(api, entries, blobs);
}

/**
 * Opens a repository on GitHub, or a folder of it, at a commit. Nothing is cloned, and no program of the repository or of git runs. The
 * token of the environment goes to the API of its host and nowhere else. Throws a ConfigError for what is not there, a DidNotRunError when
 * it cannot be had.
 */
export async function openRepository(
  target: RepositoryTarget,
  env: NodeJS.ProcessEnv,
  tell: (line: string) => void,
): Promise<Opened> {
  const server = serverFor(target.host, env);
  const repository = `${target.owner}/${target.repo}`;
  const asked = { server, repository, client: clientFor(repository, server) };
  tell(
    `asking ${new URL(server.api).host} for ${repository}${server.token === undefined ? "" : ", with the token of the environment"}`,
  );
  let found: string | undefined;
  for (const [ref, folder] of target.tries) {
    const sha = await commitOf(asked, ref);
    const tree = sha === undefined ? undefined : await treeAt(asked, sha, folder);
    if (tree) {
      const name = `${repository}@${tree.name.slice(0, 12)}`;
      return { name, part: { tree, prefix: insidePrefix(name) } };
    }
    found ??= sha;
  }
  if (found === undefined) return missing(asked, target);
  const [, folder = ""] = target.tries.at(0)!;
  throw new ConfigError(
    `${repository} has no folder ${JSON.stringify(folder)} there`,
    "Give it from the top of the repository.",
  );
}
