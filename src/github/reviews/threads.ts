import type { GitHubClient } from "../client.ts";
import { markedFingerprint } from "./marker.ts";

/**
 * Threads of reviews are known to GraphQL alone. To resolve one takes `contents: write`, and the token of a job may not even then
 * (github/gh-aw#35726, oven-sh/bun#36959), so the thread is asked first; where it may not be resolved its comment is folded as outdated.
 */
const listThreads = `query ($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      reviewThreads(first: 100, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes {
          id
          isResolved
          isOutdated
          viewerCanResolve
          comments(first: 1) { nodes { id body isMinimized viewerCanMinimize viewerDidAuthor } }
        }
      }
    }
  }
}`;

const resolveThread = `mutation ($id: ID!) {
  resolveReviewThread(input: { threadId: $id }) { thread { isResolved } }
}`;

const foldComment = `mutation ($id: ID!) {
  minimizeComment(input: { subjectId: $id, classifier: OUTDATED }) { minimizedComment { isMinimized } }
}`;

interface Thread {
  readonly id: string;
  readonly isResolved: boolean;
  readonly isOutdated: boolean;
  readonly viewerCanResolve: boolean;
  readonly comments: { readonly nodes: readonly (FirstComment | null)[] | null };
}

interface FirstComment {
  readonly id: string;
  readonly body: string;
  readonly isMinimized: boolean;
  readonly viewerCanMinimize: boolean;
  readonly viewerDidAuthor: boolean;
}

interface Page {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly (Thread | null)[] | null;
}

interface Answer {
  readonly repository: { readonly pullRequest: { readonly reviewThreads: Page } | null } | null;
}

/** Pages of a hundred threads that are read: on longer pull requests people lose the thread first. */
const maxPages = 20;

async function* threadsOf({ octokit, owner, repo, log }: GitHubClient, pull: number): AsyncGenerator<Thread> {
  let after: string | null = null;
  for (let page = 1; page <= maxPages; page++) {
    const answer: Answer = await octokit.graphql<Answer>(listThreads, { owner, name: repo, number: pull, after });
    const threads: Page | undefined = answer.repository?.pullRequest?.reviewThreads;
    if (!threads) throw new Error("GitHub's answer has no list of review threads");
    for (const thread of threads.nodes ?? []) {
      if (!thread) continue;
      if (typeof thread.id !== "string") throw new Error("GitHub's list of review threads holds what is none");
      yield thread;
    }
    if (!threads.pageInfo.hasNextPage) return;
    after = threads.pageInfo.endCursor;
  }
  log.info(`only the first ${maxPages * 100} review threads were looked at`);
}

/** Changes a thread or a comment. Throws what Octokit throws, and an Error at an answer that says nothing of it. */
async function change({ octokit }: GitHubClient, mutation: string, id: string): Promise<void> {
  const answer = await octokit.graphql<Readonly<Record<string, unknown>> | undefined>(mutation, { id });
  if (!answer || !Object.values(answer).some(Boolean)) throw new Error("GitHub's answer does not say that it was done");
}

/** What became of our threads whose finding is gone. `left`: GitHub lets this token do neither. */
export interface Cleared {
  readonly resolved: number;
  readonly folded: number;
  readonly left: number;
}

/**
 * Resolves the threads that this token began with a suggestion of `instance`, that are outdated, and whose finding is none of `alive`;
 * folds their comments where it may not resolve. Threads of others are never touched. Throws what Octokit throws.
 */
export async function clearThreads(
  client: GitHubClient,
  { pull, instance, alive }: { readonly pull: number; readonly instance: string; readonly alive: ReadonlySet<string> },
): Promise<Cleared> {
  const cleared = { resolved: 0, folded: 0, left: 0 };
  for await (const thread of threadsOf(client, pull)) {
    const first = thread.comments.nodes?.[0];
    const fingerprint = first?.viewerDidAuthor ? markedFingerprint(first.body, instance) : undefined;
    const isGone = fingerprint !== undefined && !alive.has(fingerprint);
    if (!first || !isGone || thread.isResolved || !thread.isOutdated || first.isMinimized) continue;
    if (thread.viewerCanResolve) {
      await change(client, resolveThread, thread.id);
      cleared.resolved++;
    } else if (first.viewerCanMinimize) {
      await change(client, foldComment, first.id);
      cleared.folded++;
    } else cleared.left++;
  }
  return cleared;
}
