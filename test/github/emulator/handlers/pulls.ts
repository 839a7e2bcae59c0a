import { changedFileShape, pullShape } from "../shapes.ts";
import type { State } from "../state.ts";
import type { Handler, PullRequest } from "../types.ts";
import { paged } from "./paging.ts";

/** Files that pulls/list-files lists at most, from its description. */
const listedFiles = 3_000;

export const getPull: Handler = async ({ path }, state) => {
  const pull = state.pull(path["pull_number"]);
  const { git } = state.options;
  const files = await git.changes(await git.mergeBase(pull.base, pull.head), pull.head);
  const { right } = await git.divergence(pull.base, pull.head);
  return { status: 200, data: pullShape(state, pull, files, right.length) };
};

export const listFiles: Handler = async (exchange, state) => {
  const pull = state.pull(exchange.path["pull_number"]);
  const { git } = state.options;
  const files = await git.changes(await git.mergeBase(pull.base, pull.head), pull.head);
  const { page, headers } = paged(files.slice(0, listedFiles), exchange);
  return { status: 200, data: page.map((file) => changedFileShape(state, file, pull.head)), headers };
};

/** A pull request as a list has it: without what only looking at its commits tells. */
function listedShape(state: State, pull: PullRequest) {
  const { merged, mergeable, mergeable_state, merged_by, commits, additions, deletions, changed_files, ...listed } =
    pullShape(state, pull, [], 0);
  return { ...listed, assignees: [], requested_reviewers: [], requested_teams: [] };
}

export const listPulls: Handler = (exchange, state) => {
  const { query } = exchange;
  const head = query.get("head");
  const wanted = query.get("state") ?? "open";
  const isWanted = (pull: PullRequest): boolean => {
    const [owner = ""] = pull.headRepository.split("/");
    const isOf = wanted === "all" || (pull.state ?? "open") === wanted;
    return isOf && (head === null || head === `${owner}:${pull.headRef}`);
  };
  const { page, headers } = paged(state.options.pulls.filter(isWanted), exchange);
  return { status: 200, data: page.map((pull) => listedShape(state, pull)), headers };
};

/** Of a commit that is in no branch of the repository itself, as a fork's is, the pull requests whose head it is. */
export const listPullsOfCommit: Handler = (exchange, state) => {
  const sha = exchange.path["commit_sha"];
  const { page, headers } = paged(
    state.options.pulls.filter((pull) => pull.head === sha),
    exchange,
  );
  return { status: 200, data: page.map((pull) => listedShape(state, pull)), headers };
};
