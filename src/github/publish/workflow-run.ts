import * as z from "zod";
import { commitId } from "../../core/commit.ts";
import { DidNotRunError } from "../../core/errors.ts";
import { failureOf, type GitHubClient } from "../client.ts";
import { itemsOf } from "../pages.ts";
import { NotPublished, refusal } from "./not-published.ts";

/** The run of the scan that a publisher was started by, as GitHub's event tells it. Names of branches are the pull request's own. */
export interface ScanRun {
  readonly id: number;
  readonly attempt: number;
  /** When this attempt began. */
  readonly startedAt: string;
  readonly headSha: string;
  readonly headBranch: string;
  /** `owner/name` of the repository that the head is in. */
  readonly headRepository: string;
  readonly fork: boolean;
  /** Numbers that GitHub names itself; none for a fork. */
  readonly pulls: readonly number[];
}

/** The open pull request whose head was scanned. */
export interface ScannedPull {
  readonly number: number;
  readonly headSha: string;
  readonly baseSha: string;
  readonly baseRef: string;
  /** Files that it changes, as GitHub counts them. */
  readonly changedFiles: number;
}

const payloadSchema = z.object({
  workflow_run: z.object({
    id: z.int().positive(),
    run_attempt: z.int().positive(),
    run_started_at: z.iso.datetime({ offset: true }),
    event: z.string(),
    head_sha: z.string().regex(commitId),
    head_branch: z.string().nullable(),
    repository: z.object({ full_name: z.string() }),
    // Null once a fork has been deleted.
    head_repository: z.object({ full_name: z.string() }).nullable(),
    pull_requests: z.array(z.object({ number: z.int().positive() })),
  }),
});

/**
 * The run that a `workflow_run` event is about. `repository` is the `owner/name` that the publisher runs in.
 * Throws a NotPublished when it was no pull request's, a DidNotRunError when the payload is not what GitHub documents.
 */
export function scanRunOf(payload: unknown, repository: string): ScanRun {
  const parsed = payloadSchema.safeParse(payload);
  if (!parsed.success) {
    const places = parsed.error.issues.map((issue) => issue.path.join(".")).join(", ");
    const message = `the payload of the event workflow_run is not what GitHub documents: ${places}`;
    throw new DidNotRunError(message, "Start this workflow by `on: workflow_run` alone.");
  }
  const run = parsed.data.workflow_run;
  if (run.event !== "pull_request") {
    throw new NotPublished(`the run that started this one is of the event ${run.event}, not of a pull request`);
  }
  if (run.repository.full_name !== repository) {
    throw new NotPublished(`the run that started this one is of the repository ${run.repository.full_name}`, true);
  }
  if (run.head_repository === null || run.head_branch === null) {
    throw new NotPublished("the branch that was scanned, or its repository, is gone");
  }
  return {
    id: run.id,
    attempt: run.run_attempt,
    startedAt: run.run_started_at,
    headSha: run.head_sha,
    headBranch: run.head_branch,
    headRepository: run.head_repository.full_name,
    fork: run.head_repository.full_name !== repository,
    pulls: run.pull_requests.map(({ number }) => number),
  };
}

/** A pull request, as all three questions answer it. */
interface Answered {
  readonly number: number;
  readonly state: string;
  readonly head: { readonly sha: string; readonly repo: { readonly full_name: string } | null };
  readonly base: { readonly sha: string; readonly ref: string };
}

const deed = "the pull request of the scan could not be looked up";
const permission = "pull-requests: write";
const noAnswer = (): NotPublished => new NotPublished(`${deed}: GitHub's answer is none`, true);

/** Open, and from the repository that was scanned; its head may have moved on. */
const isOpenOf = (run: ScanRun, { state, head }: Answered): boolean =>
  state === "open" && head?.repo?.full_name === run.headRepository;

async function asked(question: Promise<{ data: unknown }>): Promise<readonly Answered[]> {
  const { data } = await question.catch((error: unknown) => refusal(error, deed, permission));
  if (!Array.isArray(data)) throw noAnswer();
  return data as readonly Answered[];
}

/** Numbers of the open pull requests that the head belongs to: by the event, by its branch, by its commit. */
async function numbersOf(client: GitHubClient, run: ScanRun): Promise<readonly number[]> {
  if (run.pulls.length > 0) return run.pulls;
  const { octokit, owner, repo } = client;
  const [headOwner = ""] = run.headRepository.split("/");
  const head = `${headOwner}:${run.headBranch}`;
  const byBranch = await asked(octokit.rest.pulls.list({ owner, repo, state: "open", head, per_page: 100 }));
  const found = byBranch.filter((pull) => isOpenOf(run, pull));
  if (found.length > 0) return found.map(({ number }) => number);
  const place = { owner, repo, commit_sha: run.headSha, per_page: 100 };
  const byCommit = await asked(octokit.rest.repos.listPullRequestsAssociatedWithCommit(place));
  return byCommit.filter((pull) => isOpenOf(run, pull)).map(({ number }) => number);
}

async function pullOf(client: GitHubClient, number: number): Promise<Answered & { readonly changed_files: number }> {
  const { octokit, owner, repo } = client;
  const { data } = await octokit.rest.pulls
    .get({ owner, repo, pull_number: number })
    .catch((error: unknown) => refusal(error, deed, permission));
  if (typeof data?.head?.sha !== "string" || typeof data.base?.ref !== "string") throw noAnswer();
  return data;
}

/**
 * The pull request that a run scanned, by what GitHub says of it and nothing else. Throws a NotPublished when there is none that is
 * open, when there are several, when its head has moved on since, and when GitHub does not say.
 */
export async function scannedPull(client: GitHubClient, run: ScanRun): Promise<ScannedPull> {
  const answers: Awaited<ReturnType<typeof pullOf>>[] = [];
  for (const number of new Set(await numbersOf(client, run))) answers.push(await pullOf(client, number));
  const open = answers.filter((pull) => isOpenOf(run, pull));
  if (open.length === 0) throw new NotPublished("no open pull request has the branch that was scanned");
  const current = open.filter(({ head }) => head.sha === run.headSha);
  const [pull] = current;
  if (pull === undefined) {
    throw new NotPublished(`the pull request has moved on since the scan of ${run.headSha}: the next scan will speak`);
  }
  if (current.length > 1) {
    const which = current.map(({ number }) => `#${number}`).join(", ");
    throw new NotPublished(`several pull requests have the head that was scanned (${which}): which one is not known`);
  }
  const { number, base, changed_files: changedFiles } = pull;
  return { number, headSha: run.headSha, baseSha: base.sha, baseRef: base.ref, changedFiles };
}

/** Where what made the report is kept. A local action may lie elsewhere, which the documentation says. */
const isMachinery = (path: string): boolean => /^\.github\/(workflows|actions)\/|^action\.ya?ml$/i.test(path);

/**
 * Why nothing vouches for the report of a pull request: it changes the workflows that made it, or that cannot be seen; undefined
 * where it does not. Never throws.
 */
export async function unvouched(client: GitHubClient, pull: ScannedPull): Promise<string | undefined> {
  const { octokit, owner, repo } = client;
  const files = itemsOf("changed files", (page) =>
    octokit.rest.pulls.listFiles({ owner, repo, pull_number: pull.number, ...page }),
  );
  let seen = 0;
  try {
    for await (const { filename, previous_filename: before } of files) {
      const touched = [filename, before ?? ""].find(isMachinery);
      if (touched !== undefined) return `this pull request changes ${touched}`;
      seen++;
    }
  } catch (error) {
    return `it could not be seen whether this pull request changes its workflows (${failureOf(error)})`;
  }
  // GitHub lists 3,000 at most (REST description of pulls/list-files).
  return seen < pull.changedFiles ? "this pull request changes more files than could be looked at" : undefined;
}
