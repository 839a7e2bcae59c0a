import { failureOf, type GitHubClient, pause } from "../client.ts";
import { bounded } from "./bounded.ts";
import { NotPublished, refusal } from "./not-published.ts";
import type { ScanRun } from "./workflow-run.ts";

/** Bytes of a packed artifact. A report of a thousand skills with ten findings each is a tenth of it. */
const maxArtifactBytes = 20 * 1024 * 1024;

/** Milliseconds that a download may take, how often it is tried, and how long after a failure. */
const downloadTimeout = 60_000;
const downloads = 3;
const pauseAfterFailure = 2000;

/** An artifact, as far as it matters here. */
interface Artifact {
  readonly id: number;
  readonly size: number;
}

interface Listed {
  readonly id: number;
  readonly name: string;
  readonly size_in_bytes: number;
  readonly expired: boolean;
  readonly created_at: string | null;
  readonly workflow_run?: { readonly id?: number; readonly head_sha?: string } | null;
}

const deed = "the artifacts of the scan could not be listed";

/** The latest ones of a name; GitHub keeps those of earlier attempts beside them. */
async function listed(client: GitHubClient, run: ScanRun, name: string): Promise<readonly Listed[]> {
  const { octokit, owner, repo } = client;
  const place = { owner, repo, run_id: run.id, name, per_page: 100 };
  const { data } = await octokit.rest.actions
    .listWorkflowRunArtifacts(place)
    .catch((error: unknown) => refusal(error, deed, "actions: read"));
  if (!Array.isArray(data?.artifacts)) throw new NotPublished(`${deed}: GitHub's answer is no list`, true);
  return data.artifacts;
}

/** Whether an artifact is one of this very attempt: its run, its commit, made since the attempt began. */
function isOf(run: ScanRun, { workflow_run: made, created_at: at }: Listed): boolean {
  if (made?.id !== undefined && made.id !== run.id) return false;
  if (made?.head_sha !== undefined && made.head_sha !== run.headSha) return false;
  return at !== null && Date.parse(at) >= Date.parse(run.startedAt);
}

/**
 * The newest artifact of a name that an attempt of a run left. Throws a NotPublished when there is none, when it has expired, when
 * it is too large, and when GitHub does not say.
 */
export async function artifactOf(client: GitHubClient, run: ScanRun, name: string): Promise<Artifact> {
  const all = await listed(client, run, name);
  const own = all.filter((each) => each.name === name && isOf(run, each));
  const newest = own.sort((a, b) => Date.parse(b.created_at ?? "") - Date.parse(a.created_at ?? "") || b.id - a.id)[0];
  if (!newest) {
    throw new NotPublished(`the scan left no artifact ${name}: it did not get that far, or its workflow uploads none`);
  }
  if (newest.expired) throw new NotPublished(`the artifact ${name} of the scan has expired`);
  if (newest.size_in_bytes > maxArtifactBytes) throw tooLarge(newest.size_in_bytes);
  return { id: newest.id, size: newest.size_in_bytes };
}

const tooLarge = (size: number): NotPublished =>
  new NotPublished(`the artifact of the scan is refused: ${size} bytes are more than ${maxArtifactBytes}`, true);

/** The signed address that GitHub sends a download to. Not followed with the token: it may lead to another host. */
async function addressOf(client: GitHubClient, artifact: Artifact): Promise<string> {
  const { octokit, owner, repo } = client;
  const place = { owner, repo, artifact_id: artifact.id, archive_format: "zip" };
  const what = "the artifact of the scan could not be downloaded";
  const { headers } = await octokit.rest.actions
    .downloadArtifact({ ...place, request: { redirect: "manual" } })
    .catch((error: unknown) => refusal(error, what, "actions: read"));
  if (headers.location === undefined) throw new NotPublished(`${what}: GitHub gives no address for it`, true);
  return headers.location;
}

/** The body of an answer; one that says itself that it is too large is not begun. */
async function bodyOf(response: Response): Promise<Uint8Array> {
  const said = Number(response.headers.get("content-length") ?? 0);
  if (said > maxArtifactBytes) {
    await response.body?.cancel();
    throw tooLarge(said);
  }
  return bounded((response.body ?? []) as AsyncIterable<Uint8Array>, maxArtifactBytes, tooLarge);
}

async function fetched(client: GitHubClient, address: string): Promise<Uint8Array> {
  const response = await client.fetch(address, { signal: AbortSignal.timeout(downloadTimeout) });
  if (!response.ok) {
    await response.body?.cancel();
    throw Object.assign(new Error("the store of artifacts refused"), { status: response.status, response });
  }
  return bodyOf(response);
}

/** The packed bytes of an artifact. Throws a NotPublished when they cannot be had, or are too many. */
export async function downloadArtifact(client: GitHubClient, artifact: Artifact): Promise<Uint8Array> {
  for (let attempt = 1; ; attempt++) {
    // Anew each time: a signed address is good for a minute.
    const address = await addressOf(client, artifact);
    try {
      return await fetched(client, address);
    } catch (error) {
      if (error instanceof NotPublished) throw error;
      if (attempt === downloads) {
        const why = failureOf(error).replaceAll(address, "its address");
        throw new NotPublished(`the artifact of the scan could not be downloaded: ${why}`, true);
      }
      await pause(pauseAfterFailure * attempt);
    }
  }
}
