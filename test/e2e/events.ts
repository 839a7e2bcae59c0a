import { pullNumber, type Remote } from "./remote.ts";

/** An event of GitHub's with the variables that a runner sets for it. */
export interface Event {
  readonly name: string;
  readonly payload: object;
  readonly sha: string;
  readonly ref: string;
}

const owner = { login: "octo", id: 1, type: "Organization" };
const repository = {
  id: 1,
  name: "skills",
  full_name: "octo/skills",
  private: true,
  owner,
  default_branch: "main",
  fork: false,
};
const fork = {
  ...repository,
  id: 2,
  full_name: "someone/skills",
  owner: { login: "someone", id: 2, type: "User" },
  fork: true,
};
const sender = { login: "octocat", id: 3, type: "User" };

/** A push to pull request 7, or its opening; `fork`: the branch is in another repository. */
export function pullRequestEvent(
  remote: Remote,
  options: { fork?: boolean; name?: string; base?: string } = {},
): Event {
  const head = { ref: "feature", sha: remote.head, repo: options.fork ? fork : repository, label: "octo:feature" };
  const base = { ref: "main", sha: options.base ?? remote.base, repo: repository, label: "octo:main" };
  const pull = {
    number: pullNumber,
    state: "open",
    draft: false,
    title: "A skill",
    body: null,
    user: sender,
    head,
    base,
  };
  return {
    name: options.name ?? "pull_request",
    payload: {
      action: "synchronize",
      number: pullNumber,
      pull_request: { ...pull, merge_commit_sha: remote.merge },
      repository,
      sender,
    },
    sha: remote.merge,
    ref: `refs/pull/${pullNumber}/merge`,
  };
}

/** The branch of the pull request was pushed onto main. */
export function pushEvent(remote: Remote): Event {
  const commits = [{ id: remote.head, message: "change", added: [], removed: [], modified: [] }];
  const range = { ref: "refs/heads/main", before: remote.base, after: remote.head };
  const flags = { created: false, deleted: false, forced: false };
  const payload = {
    ...range,
    ...flags,
    commits,
    head_commit: commits[0],
    repository,
    pusher: { name: "octocat" },
    sender,
  };
  return { name: "push", payload, sha: remote.head, ref: "refs/heads/main" };
}

/** The merge queue tries the pull request. */
export function mergeGroupEvent(remote: Remote): Event {
  const ref = `refs/heads/gh-readonly-queue/main/pr-${pullNumber}-${remote.base}`;
  const merge_group = { head_sha: remote.merge, head_ref: ref, base_sha: remote.base, base_ref: "refs/heads/main" };
  const payload = { action: "checks_requested", merge_group, repository, sender };
  return { name: "merge_group", payload, sha: remote.merge, ref };
}

export function scheduleEvent(remote: Remote): Event {
  return {
    name: "schedule",
    payload: { schedule: "17 3 * * 1", repository },
    sha: remote.base,
    ref: "refs/heads/main",
  };
}

/** What of a workflow run differs between two of them. */
export interface FinishedRun {
  readonly id: number;
  readonly attempt?: number;
  /** The commit that it was of; the head as it is now when left out. */
  readonly sha?: string;
  readonly fork?: boolean;
}

/** A run of the scan of pull request 7 has ended. GitHub names no pull request of a fork here. */
export function workflowRunEvent(
  remote: Remote,
  { id, attempt = 1, sha = remote.head, fork: isFork }: FinishedRun,
): Event {
  const workflow_run = {
    id,
    name: "Skill Scan",
    path: ".github/workflows/skill-scan.yml",
    event: "pull_request",
    status: "completed",
    conclusion: "failure",
    run_attempt: attempt,
    run_started_at: "2026-01-01T00:00:00Z",
    head_sha: sha,
    head_branch: "feature",
    repository,
    head_repository: isFork ? fork : repository,
    pull_requests: isFork ? [] : [{ id: 1, number: pullNumber }],
    actor: sender,
  };
  const payload = { action: "completed", workflow_run, workflow: { name: "Skill Scan" }, repository, sender };
  return { name: "workflow_run", payload, sha: remote.base, ref: "refs/heads/main" };
}
