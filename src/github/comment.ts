import { counts } from "../core/finding.ts";
import type { Report } from "../core/report.ts";
import { failureOf, type GitHubClient, pause, statusOf } from "./client.ts";
import { type RunIdentity, readMarker } from "./marker.ts";

/** GitHub's limit on the body of a comment; longer ones are refused with 422. */
export const maxCommentLength = 65_536;

const contentOf = (body: string): string =>
  body
    .slice(body.indexOf("\n") + 1)
    .replaceAll("\r\n", "\n")
    .trim();

const isLater = (a: RunIdentity, b: RunIdentity): boolean => a.id > b.id || (a.id === b.id && a.attempt > b.attempt);

/**
 * True when a report is worth beginning a comment for: a finding that stands, or a verdict that asks for something. A run that gave
 * no verdict corrects a comment that is there, and begins none.
 */
export function worthSaying(report: Report): boolean {
  if (report.verdict === "fail" || report.verdict === "review") return true;
  return report.skills.some((skill) => skill.findings.some(counts));
}

export interface CommentRequest {
  readonly pull: number;
  /** Markdown, the marker of instance and run on its first line. */
  readonly body: string;
  readonly instance: string;
  readonly run: RunIdentity;
  /** Whether to begin a comment where there is none yet. */
  readonly create: boolean;
}

/** What became of a comment. `silent`: none was there and none was wanted; `superseded`: a later run has spoken. */
export type CommentResult =
  | { readonly status: "created" | "updated" | "unchanged"; readonly url: string }
  | { readonly status: "silent" | "superseded" }
  | { readonly status: "degraded"; readonly message: string };

interface Existing {
  readonly id: number;
  readonly url: string;
  readonly body: string;
  readonly marker: RunIdentity;
}

interface Author {
  readonly login: string;
  readonly type: string;
}

/** The job's own token writes as this app. */
const jobLogin = "github-actions[bot]";

/** Whose comments are ours: the token's user; for a token of a job or an app, which may not ask who it is, a bot. */
async function ownComments(client: GitHubClient): Promise<(author: Author) => boolean> {
  const bots = (author: Author): boolean => author.type === "Bot";
  if (client.installation) return bots;
  try {
    const { data } = await client.octokit.rest.users.getAuthenticated();
    return (author) => author.login === data.login;
  } catch (error) {
    if ([403, 404].includes(statusOf(error))) return bots;
    throw error;
  }
}

type ListedComment = { id: number; html_url: string; body?: string; user: { login: string; type: string } | null };

const pageSize = 100;

/** Page by page, not by Octokit's paginate: that takes a 409 for an empty list, and we would post a second comment. */
async function* allComments(client: GitHubClient, pull: number): AsyncGenerator<ListedComment> {
  const { octokit, owner, repo } = client;
  for (let page = 1; ; page++) {
    const place = { owner, repo, issue_number: pull, per_page: pageSize, page };
    const { data } = await octokit.rest.issues.listComments(place);
    if (!Array.isArray(data)) throw new Error("the list of comments is not a list");
    yield* data as ListedComment[];
    if (data.length < pageSize) return;
  }
}

/** Our comment of this instance among all pages; the job's own before another bot's, the latest run's before an earlier one's. */
async function findComment(client: GitHubClient, request: CommentRequest): Promise<Existing | undefined> {
  const own = await ownComments(client);
  const found: (Existing & { login: string })[] = [];
  for await (const { id, html_url: url, body = "", user } of allComments(client, request.pull)) {
    const marker = readMarker(body);
    if (marker?.instance !== request.instance || user === null || !own(user)) continue;
    found.push({ id, url, body, marker, login: user.login });
  }
  const rank = (comment: { login: string }): number => (comment.login === jobLogin ? 0 : 1);
  return found.sort((a, b) => rank(a) - rank(b) || (isLater(a.marker, b.marker) ? -1 : 1))[0];
}

async function update(client: GitHubClient, existing: Existing, request: CommentRequest): Promise<CommentResult> {
  if (isLater(existing.marker, request.run)) return { status: "superseded" };
  const { body } = request;
  if (contentOf(existing.body) === contentOf(body) && existing.marker.sha === request.run.sha) {
    return { status: "unchanged", url: existing.url };
  }
  const { octokit, owner, repo } = client;
  await octokit.rest.issues.updateComment({ owner, repo, comment_id: existing.id, body });
  return { status: "updated", url: existing.url };
}

/** How often a comment is tried to be begun, and how long after a failure it is looked for. */
const creations = 3;
const pauseAfterFailure = 2000;

/**
 * Begins the comment. A failure may hide a comment that was written all the same, so Octokit must not just ask again:
 * we look first whether it is there.
 */
async function create(client: GitHubClient, request: CommentRequest): Promise<CommentResult> {
  const { octokit, owner, repo } = client;
  const { body } = request;
  for (let attempt = 1; ; attempt++) {
    try {
      const once = { owner, repo, issue_number: request.pull, body, request: { retries: 0 } };
      const { data } = await octokit.rest.issues.createComment(once);
      return { status: "created", url: data.html_url };
    } catch (error) {
      const passing = statusOf(error) === 0 || statusOf(error) >= 500;
      if (!passing || attempt === creations) throw error;
      await pause(pauseAfterFailure * attempt);
      const written = await findComment(client, request);
      if (written) return { ...(await update(client, written, request)), status: "created", url: written.url };
    }
  }
}

/** What a reader can do about a refusal. */
function explain(error: unknown, deed: string): string {
  const status = statusOf(error);
  if (status === 403)
    return `the comment could not be ${deed}: the token lacks \`pull-requests: write\` (${failureOf(error)})`;
  if (status === 401) return `the comment could not be ${deed}: the token is not valid (${failureOf(error)})`;
  return `the comment could not be ${deed}: ${failureOf(error)}`;
}

const degraded = (error: unknown, deed: string): CommentResult => ({
  status: "degraded",
  message: explain(error, deed),
});

/**
 * Keeps one comment on a pull request: found by its marker and its author, updated in place, begun only when asked to.
 * Never throws: what GitHub refuses comes back as `degraded` with one line for people. When the look-up fails, nothing is posted.
 */
export async function keepComment(client: GitHubClient, request: CommentRequest): Promise<CommentResult> {
  if (request.body.length > maxCommentLength) {
    return {
      status: "degraded",
      message: `the comment was not sent: it is longer than ${maxCommentLength} characters`,
    };
  }
  let existing: Existing | undefined;
  try {
    existing = await findComment(client, request);
  } catch (error) {
    return degraded(error, "looked for, so none was posted");
  }
  try {
    if (existing) return await update(client, existing, request);
  } catch (error) {
    return degraded(error, "updated");
  }
  if (!request.create) return { status: "silent" };
  try {
    return await create(client, request);
  } catch (error) {
    return degraded(error, "posted");
  }
}
