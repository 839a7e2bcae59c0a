import type { ChangedFile } from "../git-directory.ts";
import { userShape } from "../shapes.ts";
import { type State, timestamp } from "../state.ts";
import { ApiError, type Exchange, type Handler, type PullRequest, type StoredReviewComment } from "../types.ts";
import { paged } from "./paging.ts";

/** What a client gives for a comment; lines are those of the new file. */
interface Given {
  readonly path: string;
  readonly body: string;
  readonly line?: number;
  readonly side?: string;
  readonly start_line?: number;
  readonly start_side?: string;
}

const refused = (error: string): ApiError => new ApiError(422, "Unprocessable Entity", { errors: [error] });

/** First and last line of the new file in each hunk of a patch. */
const hunkLines = (patch: string): { first: number; last: number }[] =>
  Array.from(patch.matchAll(/^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/gm), ([, first, count]) => ({
    first: Number(first),
    last: Number(first) + Number(count ?? 1) - 1,
  }));

/** Throws unless GitHub would take the comment: on the right side, within one hunk of the pull request's diff. */
function requirePlace(given: Given, files: readonly ChangedFile[]): void {
  const file = files.find(({ path }) => path === given.path);
  if (!file) throw refused("Path could not be resolved");
  const { line, start_line: start = line } = given;
  if (line === undefined || start === undefined || given.side !== "RIGHT") throw refused("Line could not be resolved");
  if (given.start_line !== undefined && given.start_line >= line) throw refused("Start line must precede the end line");
  const isIn = hunkLines(file.patch ?? "").some(({ first, last }) => first <= start && line <= last);
  if (!isIn) throw refused("Line could not be resolved");
}

/** The commit of a review: one of the pull request. */
async function commitOf(state: State, pull: PullRequest, { body }: Exchange): Promise<string> {
  const commit = String(body["commit_id"] ?? pull.head);
  const { right } = await state.options.git.divergence(pull.base, pull.head);
  if (!right.includes(commit)) throw refused("commit_id is not part of the pull request");
  return commit;
}

function linksOf(state: State, pull: number, anchor: string) {
  const html_url = `${state.web}/pull/${pull}#${anchor}`;
  const pull_request_url = `${state.api}/pulls/${pull}`;
  return { html_url, pull_request_url, _links: { html: { href: html_url }, pull_request: { href: pull_request_url } } };
}

function reviewCommentShape(state: State, comment: StoredReviewComment) {
  const url = `${state.api}/pulls/comments/${comment.id}`;
  const links = linksOf(state, comment.pull, `discussion_r${comment.id}`);
  return {
    ...links,
    _links: { ...links._links, self: { href: url } },
    url,
    id: comment.id,
    node_id: `PRRC_${comment.id}`,
    pull_request_review_id: comment.review,
    diff_hunk: "@@ -1 +1 @@",
    path: comment.path,
    commit_id: comment.commit,
    original_commit_id: comment.commit,
    user: userShape(state, comment.login, comment.type),
    body: comment.body,
    created_at: comment.created,
    updated_at: comment.created,
    author_association: "NONE",
    line: comment.line,
    side: "RIGHT",
    ...(comment.startLine === comment.line ? {} : { start_line: comment.startLine, start_side: "RIGHT" }),
  };
}

export const createReview: Handler = async (exchange, state) => {
  const pull = state.pull(exchange.path["pull_number"]);
  const { git } = state.options;
  const { body, token } = exchange;
  const commit = await commitOf(state, pull, exchange);
  const text = String(body["body"] ?? "");
  if (text.trim() === "") throw refused("Body can't be blank");
  const given = (body["comments"] ?? []) as readonly Given[];
  const files = await git.changes(await git.mergeBase(pull.base, commit), commit);
  for (const each of given) requirePlace(each, files);
  const review = state.nextId();
  const created = timestamp();
  const { login, type } = token;
  for (const { path, body: words, line = 1, start_line: startLine = line } of given) {
    const place = { path, commit, startLine, line };
    const flags = { isResolved: false, isMinimized: false };
    const written = { login, type, body: words, created };
    state.reviewComments.push({ id: state.nextId(), pull: pull.number, review, ...written, ...place, ...flags });
  }
  const data = {
    ...linksOf(state, pull.number, `pullrequestreview-${review}`),
    id: review,
    node_id: `PRR_${review}`,
    user: userShape(state, login, type),
    body: text,
    state: "COMMENTED",
    commit_id: commit,
    submitted_at: created,
    author_association: "NONE",
  };
  return { status: 200, data };
};

export const listReviewComments: Handler = (exchange, state) => {
  const { number } = state.pull(exchange.path["pull_number"]);
  const { page, headers } = paged(
    state.reviewComments.filter(({ pull }) => pull === number),
    exchange,
  );
  return { status: 200, data: page.map((comment) => reviewCommentShape(state, comment)), headers };
};
