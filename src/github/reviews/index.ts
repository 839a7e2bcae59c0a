import { type GitHubClient, refusedBy, statusOf } from "../client.ts";
import { ownAuthor } from "../comment/own-comments.ts";
import { refusalOf, type Situation } from "../delivery.ts";
import { once } from "../once.ts";
import { itemsOf } from "../pages.ts";
import { headOf, isOutdated } from "../pull-head.ts";
import { markedFingerprint } from "./marker.ts";
import { type Hunk, hunksOf, isChangedIn } from "./patch.ts";
import { clearThreads } from "./threads.ts";

/** Suggestions on one pull request at any time: a page with hundreds freezes (reviewdog#1008, demand D36). */
export const maxSuggestions = 10;

/** One comment of a review, on lines of the file as it is in head. */
export interface Suggestion {
  readonly fingerprint: string;
  readonly path: string;
  readonly startLine: number;
  readonly endLine: number;
  /** Markdown, the marker on its first line. */
  readonly body: string;
  /** Git object id of the file that was scanned; where head has another one, the lines may be others too. */
  readonly blob: string;
}

export interface ReviewRequest {
  readonly pull: number;
  /** Head commit of the pull request that was scanned. */
  readonly sha: string;
  readonly instance: string;
  /** The worst first. */
  readonly suggestions: readonly Suggestion[];
  /** Fingerprints of the findings that head has. */
  readonly alive: ReadonlySet<string>;
  /** False where not all that head has is known: then no finding is taken for gone. */
  readonly complete: boolean;
  readonly situation: Situation;
  /** What stands above `count` comments. */
  readonly bodyOf: (count: number) => string;
}

/** What became of it. `message`: the one line about what GitHub refused; what was done before it stays done. */
export interface ReviewResult {
  readonly posted: number;
  readonly message?: string;
  /** True where that was for want of a right. */
  readonly lacking?: boolean;
}

type Listed = { readonly body: string; readonly user: { readonly login: string; readonly type: string } | null };

/** Fingerprints of our own suggestions on a pull request, by author and marker, on all pages. */
async function ownSuggestions(client: GitHubClient, { pull, instance }: ReviewRequest): Promise<Set<string>> {
  const { octokit, owner, repo } = client;
  const own = await ownAuthor(client);
  const comments = itemsOf<Listed>("review comments", (page) =>
    octokit.rest.pulls.listReviewComments({ owner, repo, pull_number: pull, ...page }),
  );
  const found = new Set<string>();
  for await (const { body, user } of comments) {
    if (typeof body !== "string") throw new Error("the list of review comments holds what is none");
    const fingerprint = markedFingerprint(body, instance);
    if (fingerprint !== undefined && user !== null && own(user)) found.add(fingerprint);
  }
  return found;
}

/** What the pull request changes in a file: its object id in head, and the hunks of its patch. */
interface Change {
  readonly blob: string | null;
  readonly hunks: readonly Hunk[];
}

/** The changes of some files; none for a file that is not listed or that is too large for a patch. */
async function changesOf(client: GitHubClient, pull: number, paths: ReadonlySet<string>) {
  const { octokit, owner, repo } = client;
  const files = itemsOf("changed files", (page) =>
    octokit.rest.pulls.listFiles({ owner, repo, pull_number: pull, ...page }),
  );
  const changes = new Map<string, Change>();
  for await (const { filename, sha, patch } of files) {
    if (typeof filename !== "string") throw new Error("the list of changed files holds what is none");
    if (paths.has(filename)) changes.set(filename, { blob: sha, hunks: hunksOf(patch ?? "") });
    if (changes.size === paths.size) break;
  }
  return changes;
}

/** The suggestions that GitHub takes: on lines that the pull request changes, of a file that head has as it was scanned. */
async function placed(client: GitHubClient, pull: number, wanted: readonly Suggestion[]): Promise<Suggestion[]> {
  const changes = await changesOf(client, pull, new Set(wanted.map(({ path }) => path)));
  return wanted.filter(({ path, blob, startLine, endLine }) => {
    const change = changes.get(path);
    return change?.blob === blob && isChangedIn(change.hunks, { start: startLine, end: endLine });
  });
}

function commentOf({ path, body, startLine, endLine }: Suggestion) {
  const last = { path, body, line: endLine, side: "RIGHT" };
  return startLine === endLine ? last : { ...last, start_line: startLine, start_side: "RIGHT" };
}

/** Posts one review. */
async function send(client: GitHubClient, request: ReviewRequest, list: readonly Suggestion[]): Promise<void> {
  const { octokit, owner, repo } = client;
  const { pull, sha, bodyOf } = request;
  const review = {
    commit_id: sha,
    event: "COMMENT",
    body: bodyOf(list.length),
    comments: list.map(commentOf),
  } as const;
  const post = async (): Promise<true> => {
    const request = { owner, repo, pull_number: pull, ...review, request: { retries: 0 } };
    const { data } = await octokit.rest.pulls.createReview(request);
    if (typeof data?.id !== "number") throw new Error("the answer is no review");
    return true;
  };
  // A review is posted whole or not at all.
  const posted = async (): Promise<true | undefined> => {
    const known = await ownSuggestions(client, request);
    return list.some(({ fingerprint }) => known.has(fingerprint)) || undefined;
  };
  await once(post, posted);
}

/** Reviews that are tried in one run: enough to find one bad place among ten. */
const maxReviews = 12;

/**
 * Posts the comments as one review. GitHub takes all or none and does not say which one it objects to (422): then each half is tried, so
 * that one bad place costs no other. Returns how many were taken; throws any other refusal, and the 422 where none was taken.
 */
async function post(client: GitHubClient, request: ReviewRequest, list: readonly Suggestion[]): Promise<number> {
  const queue = list.length === 0 ? [] : [list];
  let posted = 0;
  let refusal: unknown;
  for (let left = maxReviews; queue.length > 0 && left > 0; left--) {
    const next = queue.shift()!;
    try {
      await send(client, request, next);
      posted += next.length;
    } catch (error) {
      if (statusOf(error) !== 422) throw error;
      refusal = error;
      const half = Math.ceil(next.length / 2);
      if (next.length > 1) queue.unshift(next.slice(0, half), next.slice(half));
    }
  }
  if (refusal !== undefined && posted === 0) throw refusal;
  if (posted < list.length)
    client.log.info(`GitHub took ${posted} of ${list.length} suggestions: not all lines are in its diff`);
  return posted;
}

/** Clears what is outdated, where a suggestion of ours is about a finding that is gone. */
async function clear(client: GitHubClient, request: ReviewRequest, own: ReadonlySet<string>): Promise<void> {
  if (!request.complete || [...own].every((fingerprint) => request.alive.has(fingerprint))) return;
  const { resolved, folded, left } = await clearThreads(client, request);
  if (resolved + folded > 0) client.log.info(`outdated suggestions: ${resolved} resolved, ${folded} folded`);
  if (left > 0) client.log.info(`${left} outdated suggestions stay: the token may neither resolve nor fold them`);
}

/** The suggestions that are to be posted: not there yet, no more than fit beside those that are. */
async function fresh(client: GitHubClient, request: ReviewRequest, own: ReadonlySet<string>): Promise<Suggestion[]> {
  const wanted = request.suggestions.filter(({ fingerprint }) => !own.has(fingerprint));
  const room = maxSuggestions - [...own].filter((fingerprint) => request.alive.has(fingerprint)).length;
  if (wanted.length === 0 || room <= 0) return [];
  return (await placed(client, request.pull, wanted)).slice(0, room);
}

/**
 * Keeps the suggestions on a pull request: posts those that are not there yet as one review on head, at most ten in all, and clears
 * our own outdated threads whose finding is gone. Nothing is done when the look-up fails or when head has moved on. Never throws: what
 * GitHub refuses comes back as one line for people.
 */
export async function keepSuggestions(client: GitHubClient, request: ReviewRequest): Promise<ReviewResult> {
  let posted = 0;
  let left = "no fixes were suggested";
  const { pull, sha } = request;
  try {
    const own = await ownSuggestions(client, request);
    if (own.size === 0 && request.suggestions.length === 0) return { posted: 0 };
    if (isOutdated(sha, await headOf(client, pull), left, client.log)) return { posted: 0 };
    posted = await post(client, request, await fresh(client, request, own));
    left = "outdated suggestions could not be resolved";
    await clear(client, request, own);
    return { posted };
  } catch (error) {
    const { line, lacking } = refusalOf("suggestions", refusedBy(error), request.situation, left);
    return { posted, message: line, lacking };
  }
}
