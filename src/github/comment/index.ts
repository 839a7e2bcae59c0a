import { counts } from "../../core/finding.ts";
import type { Report } from "../../core/report.ts";
import { maxCommentLength } from "../../report/markdown.ts";
import { failureOf, type GitHubClient, refusedBy, statusOf } from "../client.ts";
import { refusalOf, type Situation } from "../delivery.ts";
import { once } from "../once.ts";
import { headOf, isOutdated } from "../pull-head.ts";
import type { RunIdentity } from "./marker.ts";
import { type OwnComment, ownComments } from "./own-comments.ts";
import { type StaleRequest, staleBody } from "./stale.ts";

/**
 * True when a report is worth beginning a comment for: a finding that stands in what the change touches, or a verdict that asks for
 * something. A run that gave no verdict corrects a comment that is there, and begins none.
 */
export function worthSaying(report: Report): boolean {
  if (report.verdict === "fail" || report.verdict === "review") return true;
  return report.skills.some((skill) => skill.change !== "unchanged" && skill.findings.some(counts));
}

/** True when a change touched a skill at all, for better or worse. */
export const isChange = (report: Report): boolean =>
  report.removed.length > 0 || report.skills.some((skill) => skill.change !== "unchanged");

export interface CommentRequest {
  readonly pull: number;
  /** Markdown, the marker of instance and run on its first line. */
  readonly body: string;
  readonly instance: string;
  /** The run that scanned, which need not be the one that writes. */
  readonly run: RunIdentity;
  /** Whether to begin a comment where there is none yet. */
  readonly create: boolean;
  /** Of a run that gave no verdict: what goes on top of the report that is there, which stays. */
  readonly banner?: StaleRequest["banner"];
  /** What the run is about, for the words when it is refused. */
  readonly situation?: Situation;
}

/**
 * What became of a comment. `silent`: none was there and none was wanted; `superseded`: a later run has spoken, or the pull request has
 * another head by now.
 */
export type CommentResult =
  | { readonly status: "created" | "updated" | "unchanged"; readonly url: string }
  | { readonly status: "silent" | "superseded" }
  /** `lacking`: for want of a right. */
  | { readonly status: "degraded"; readonly message: string; readonly lacking: boolean };

/** One request under way. */
interface Task extends CommentRequest {
  readonly client: GitHubClient;
  /** The head that the pull request has now, asked for once. */
  readonly head: () => Promise<string | undefined>;
}

function taskOf(client: GitHubClient, request: CommentRequest): Task {
  let head: Promise<string | undefined> | undefined;
  return {
    ...request,
    client,
    head: () => {
      head ??= headOf(client, request.pull);
      return head;
    },
  };
}

const contentOf = (body: string): string =>
  body
    .slice(body.indexOf("\n") + 1)
    .replaceAll("\r\n", "\n")
    .trim();

const isLater = (a: RunIdentity, b: RunIdentity): boolean => a.id > b.id || (a.id === b.id && a.attempt > b.attempt);

const isLate = async ({ head, run, client }: Task): Promise<boolean> =>
  isOutdated(run.sha, await head(), "the comment was left alone", client.log);

/**
 * Whether a comment has a later word than the run. Of another commit than the present head it has not, whatever run wrote it: a branch
 * that was pushed back is scanned by a run begun anew or before. Nor has one whose run gave no verdict on that commit.
 */
async function hasLaterWord({ marker }: OwnComment, { run, head, client }: Task): Promise<boolean> {
  if (!isLater(marker, run)) return false;
  const isSame = marker.sha === run.sha;
  if (isSame ? marker.of !== undefined : (await head()) === run.sha) return false;
  client.log.info(`the comment was left alone: the later run ${marker.id}.${marker.attempt} has written it`);
  return true;
}

async function write(kept: OwnComment, task: Task): Promise<CommentResult> {
  const { client, run, banner } = task;
  const body = banner ? staleBody(kept.body, kept.marker, { ...task, banner }, maxCommentLength) : task.body;
  const isSame = contentOf(kept.body) === contentOf(body) && kept.marker.sha === run.sha;
  if (isSame) return { status: "unchanged", url: kept.url };
  const { octokit, owner, repo } = client;
  const { data } = await octokit.rest.issues.updateComment({ owner, repo, comment_id: kept.id, body });
  if (typeof data?.id !== "number") throw new Error("the answer is no comment");
  return { status: "updated", url: kept.url };
}

/** Deletes a comment of ours beside another one. That this fails is a line in the log: the next run comes by again. */
async function remove({ client }: Task, id: number): Promise<void> {
  const { octokit, owner, repo, log } = client;
  try {
    const { status } = await octokit.rest.issues.deleteComment({ owner, repo, comment_id: id });
    // The types promise it; what stands between us and GitHub does not.
    if (Number(status) !== 204) throw new Error("the answer does not say that it was deleted");
  } catch (error) {
    // Somebody was faster.
    if (statusOf(error) === 404) return;
    log.warning(`a second comment of Skill Scan could not be deleted: ${failureOf(error)}`);
  }
}

/**
 * Writes into the first of our comments, which is the oldest; younger ones of its author go. Whoever of two runs posted second sees
 * both, so that one comment stays whichever way they interleave. The body goes first: nothing is lost if deleting fails.
 */
async function update([kept, ...others]: readonly [OwnComment, ...OwnComment[]], task: Task): Promise<CommentResult> {
  const younger = others.filter(({ login }) => login === kept.login);
  for (const each of [kept, ...younger]) if (await hasLaterWord(each, task)) return { status: "superseded" };
  if (await isLate(task)) return { status: "superseded" };
  const result = await write(kept, task);
  for (const { id } of younger) await remove(task, id);
  return result;
}

const isSome = (list: readonly OwnComment[]): list is readonly [OwnComment, ...OwnComment[]] => list.length > 0;

interface Posted {
  readonly id: number;
  readonly url: string;
  readonly login: string | undefined;
}

/** After a comment was posted: where another run posted before us, its comment stays and ours goes. */
async function settle(posted: Posted, task: Task): Promise<CommentResult> {
  const { client, pull, instance } = task;
  const created: CommentResult = { status: "created", url: posted.url };
  let own: OwnComment[];
  try {
    own = await ownComments(client, pull, instance);
  } catch (error) {
    client.log.info(`whether another run has posted as well is not known: ${failureOf(error)}`);
    return created;
  }
  const older = own.filter(({ id, login }) => id < posted.id && login === posted.login);
  if (!isSome(older)) return created;
  const result = await update(older, task);
  await remove(task, posted.id);
  return result;
}

/** Posts the comment; where an answer was lost and ours are there, returns those. */
async function post({ client, pull, instance, body }: Task): Promise<Posted | readonly [OwnComment, ...OwnComment[]]> {
  const { octokit, owner, repo } = client;
  const request = { owner, repo, issue_number: pull, body, request: { retries: 0 } };
  const create = async (): Promise<Posted> => {
    const { data } = await octokit.rest.issues.createComment(request);
    if (typeof data?.id !== "number") throw new Error("the answer is no comment");
    return { id: data.id, url: data.html_url, login: data.user?.login };
  };
  const written = async () => {
    const own = await ownComments(client, pull, instance);
    return isSome(own) ? own : undefined;
  };
  return once<Posted | readonly [OwnComment, ...OwnComment[]]>(create, written);
}

async function create(task: Task): Promise<CommentResult> {
  const posted = await post(task);
  if ("id" in posted) return settle(posted, task);
  return { ...(await update(posted, task)), status: "created", url: posted[0].url };
}

/** A comment that could not be kept, in one line: `deed` says what was tried. */
const degraded = (error: unknown, deed: string, { situation }: CommentRequest): CommentResult => {
  const { line, lacking } = refusalOf("comment", refusedBy(error), situation, `the comment could not be ${deed}`);
  return { status: "degraded", message: line, lacking };
};

/**
 * Keeps one comment on a pull request: found by its marker and its author, updated in place, begun only when asked to, and left alone
 * by a scan of another commit than the present head. Never throws: what GitHub refuses comes back as `degraded` with one line for
 * people. When the look-up fails, nothing is posted.
 */
export async function keepComment(client: GitHubClient, request: CommentRequest): Promise<CommentResult> {
  const task = taskOf(client, request);
  if (request.body.length > maxCommentLength) {
    return {
      status: "degraded",
      message: `the comment was not sent: it is longer than ${maxCommentLength} characters`,
      lacking: false,
    };
  }
  let own: OwnComment[];
  try {
    own = await ownComments(client, request.pull, request.instance);
  } catch (error) {
    return degraded(error, "looked for, so none was posted", request);
  }
  try {
    if (isSome(own)) return await update(own, task);
  } catch (error) {
    return degraded(error, "updated", request);
  }
  if (!request.create) return { status: "silent" };
  if (await isLate(task)) return { status: "superseded" };
  try {
    return await create(task);
  } catch (error) {
    return degraded(error, "posted", request);
  }
}
