import * as z from "zod";
import { commitId } from "../core/commit.ts";
import { ConfigError, DidNotRunError } from "../core/errors.ts";

/**
 * What to compare the head with. `merge-base`: where the history of the head left that branch. `otherwise`: the branch to do that with
 * where the commit is gone, as it is after a force-push.
 */
export type BaseWanted =
  | { readonly kind: "none" }
  | { readonly kind: "commit"; readonly sha: string; readonly otherwise?: string }
  | { readonly kind: "merge-base"; readonly branch: string };

/** The pull request that a run is about. */
export interface PullRequest {
  readonly number: number;
  readonly headSha: string;
  readonly baseSha: string;
  readonly baseRef: string;
  /** Whether head lies in another repository. */
  readonly fork?: boolean;
  /** The trial merge of head into base that the runner names as GITHUB_SHA; absent when there is none. */
  readonly mergeSha?: string;
}

/** What a workflow run is to scan, from its event alone. */
export interface Target {
  readonly kind: "pull-request" | "merge-group" | "push" | "everything" | "nothing";
  /** `owner/name` of the repository that the workflow runs in. */
  readonly repository: string;
  /** Commit to scan; for a pull request the head of its branch. */
  readonly headSha: string;
  /** Full git ref of the run. */
  readonly ref: string;
  readonly base: BaseWanted;
  /** Whether only the skills that differ from base are scanned, or all. */
  readonly scope: "changed" | "all";
  /** Which side's policy judges: a pull request must not bring its own. */
  readonly policyFrom: "base" | "head";
  readonly pull?: PullRequest;
  /** Why the token of this run can only read, when that is known from the event. */
  readonly readOnly?: string;
  /** False in a merge queue, whose refs are gone before an upload is processed. */
  readonly uploads: boolean;
  /** Path of the workflow that runs, where it is of this repository: a change that touches it is scanned whole (D74). */
  readonly workflow?: string;
  /** What a reader should know about the choice. */
  readonly notices: readonly string[];
}

/** Environment of a run, as far as it matters here. */
export type Environment = Readonly<Record<string, string | undefined>>;

const sha = z.string().regex(commitId);
const repository = z.object({ full_name: z.string(), id: z.number().optional() });
type Repository = z.infer<typeof repository>;
const pullPayload = z.object({
  action: z.string(),
  pull_request: z.object({
    number: z.number().int().positive(),
    // `repo` is null once a fork has been deleted.
    head: z.object({ sha, repo: repository.nullable() }),
    base: z.object({ sha, ref: z.string(), repo: repository }),
  }),
});
const mergeGroupPayload = z.object({ merge_group: z.object({ base_sha: sha, head_sha: sha }) });
/** Branches of the merge queue: the branch that it merges into, and the commit that it builds on. */
const queueRef = /^refs\/heads\/gh-readonly-queue\/(.+)\/pr-\d+-([0-9a-f]{40,64})$/;
const isQueueRef = (ref: string): boolean => ref.startsWith("refs/heads/gh-readonly-queue/");
const pushPayload = z.object({
  before: sha,
  after: sha,
  ref: z.string(),
  deleted: z.boolean().optional(),
  repository: z.object({ default_branch: z.string().optional() }),
});
type Push = z.infer<typeof pushPayload>;

/** What git writes where there is no commit. */
const isZero = (id: string): boolean => /^0+$/.test(id);

function parsed<T>(schema: z.ZodType<T>, payload: unknown, event: string): T {
  const result = schema.safeParse(payload);
  if (result.success) return result.data;
  const places = result.error.issues.map((issue) => issue.path.join(".") || "all of it").join(", ");
  throw new DidNotRunError(
    `the payload of the event ${event} is not what GitHub documents: ${places}`,
    "Run the action on GitHub's own events, or give the runner a complete event file (GITHUB_EVENT_PATH).",
  );
}

function needed(env: Environment, name: string): string {
  const value = env[name];
  if (value !== undefined && value !== "") return value;
  throw new DidNotRunError(`${name} is not set`, "Run the action in a workflow: the runner sets this variable.");
}

type Common = Pick<Target, "repository" | "headSha" | "ref" | "notices" | "uploads" | "workflow">;

/** The file of GITHUB_WORKFLOW_REF, `owner/name/path@ref`, where it is in the repository itself. */
function workflowIn(repository: string, env: Environment): Pick<Target, "workflow"> {
  const [place = ""] = (env["GITHUB_WORKFLOW_REF"] ?? "").split("@");
  return place.startsWith(`${repository}/`) ? { workflow: place.slice(repository.length + 1) } : {};
}

function common(env: Environment): Common {
  const repository = needed(env, "GITHUB_REPOSITORY");
  const ref = env["GITHUB_REF"] ?? "";
  const headSha = needed(env, "GITHUB_SHA");
  return { repository, headSha, ref, uploads: !isQueueRef(ref), ...workflowIn(repository, env), notices: [] };
}

/** By id, where there is one: a repository can be renamed between two halves of a payload. `null`: a fork that was deleted. */
const isFork = (head: Repository | null, base: Repository): boolean =>
  head?.id !== undefined && base.id !== undefined ? head.id !== base.id : head?.full_name !== base.full_name;

/** Forks and Dependabot get a token that can only read, whatever `permissions:` says. */
function readOnlyReason(env: Environment, fork: boolean): Pick<Target, "readOnly"> {
  if (fork) return { readOnly: "the pull request comes from a fork" };
  if (env["GITHUB_ACTOR"] === "dependabot[bot]") return { readOnly: "the run was started by Dependabot" };
  return {};
}

/** A pull request, be it a draft, or one on which a review was written. */
function pullRequestTarget(event: string, payload: unknown, env: Environment): Target {
  const { action, pull_request: pull } = parsed(pullPayload, payload, event);
  const run = common(env);
  if (action === "closed") return nothing(run, "the pull request is closed");
  const fork = isFork(pull.head.repo, pull.base.repo);
  const mergeSha = run.headSha === pull.head.sha ? {} : { mergeSha: run.headSha };
  return {
    ...run,
    kind: "pull-request",
    headSha: pull.head.sha,
    base: { kind: "commit", sha: pull.base.sha },
    scope: "changed",
    policyFrom: "base",
    pull: {
      number: pull.number,
      headSha: pull.head.sha,
      baseSha: pull.base.sha,
      baseRef: pull.base.ref,
      ...(fork && { fork }),
      ...mergeSha,
    },
    ...readOnlyReason(env, fork),
  };
}

function mergeGroupTarget(payload: unknown, env: Environment): Target {
  const { merge_group: group } = parsed(mergeGroupPayload, payload, "merge_group");
  return {
    ...common(env),
    kind: "merge-group",
    headSha: group.head_sha,
    base: { kind: "commit", sha: group.base_sha },
    scope: "changed",
    policyFrom: "base",
    uploads: false,
  };
}

function pushTarget(payload: unknown, env: Environment): Target {
  const push = parsed(pushPayload, payload, "push");
  const run = common(env);
  if (push.deleted === true || isZero(push.after)) return nothing(run, "the push deleted its ref");
  if (isQueueRef(push.ref)) return queuePushTarget(push, run);
  const target = { ...run, kind: "push", headSha: push.after, scope: "all", policyFrom: "head" } as const;
  return { ...target, base: pushBase(push), ...readOnlyReason(env, false) };
}

/** A workflow on pushes to all branches runs for the merge queue as well: then as one on `merge_group` does (D68). */
function queuePushTarget(push: Push, run: Common): Target {
  const [, branch, sha] = queueRef.exec(push.ref) ?? [];
  const target = { kind: "merge-group", headSha: push.after, scope: "changed", policyFrom: "base" } as const;
  const base: BaseWanted =
    sha === undefined ? pushBase(push) : { kind: "commit", sha, ...(branch && { otherwise: branch }) };
  return { ...run, ...target, base, uploads: false };
}

/** Tags have no base; a new branch left the default branch somewhere; the first push of all has nothing before it. */
function pushBase(push: Push): BaseWanted {
  if (!push.ref.startsWith("refs/heads/")) return { kind: "none" };
  const branch = push.repository.default_branch;
  if (!isZero(push.before))
    return { kind: "commit", sha: push.before, ...(branch !== undefined && { otherwise: branch }) };
  if (branch === undefined || push.ref === `refs/heads/${branch}`) return { kind: "none" };
  return { kind: "merge-base", branch };
}

function nothing(run: Common, reason: string): Target {
  const notices = [`nothing was scanned: ${reason}`];
  return { ...run, kind: "nothing", base: { kind: "none" }, scope: "all", policyFrom: "head", uploads: false, notices };
}

function everything(env: Environment, notices: readonly string[]): Target {
  const run = { ...common(env), notices };
  return {
    ...run,
    kind: "everything",
    base: { kind: "none" },
    scope: "all",
    policyFrom: "head",
    ...readOnlyReason(env, false),
  };
}

/**
 * What a workflow run is to scan. `payload` is the event's, `env` the runner's environment.
 * Throws a ConfigError for `pull_request_target`, a DidNotRunError when the event is not what GitHub documents.
 */
export function targetOf(event: string, payload: unknown, env: Environment): Target {
  switch (event) {
    case "pull_request":
    case "pull_request_review":
    case "pull_request_review_comment":
      return pullRequestTarget(event, payload, env);
    case "pull_request_target":
      throw new ConfigError(
        "this action does not run on pull_request_target: that event hands secrets and a token that writes to a run about a stranger's code",
        "Use `on: pull_request`: it scans and gates pull requests from forks as well, with a token that only reads. What that token may not post, the comment and the upload, a second workflow on `workflow_run` publishes (docs/forks.md).",
      );
    case "merge_group":
      return mergeGroupTarget(payload, env);
    case "push":
      return pushTarget(payload, env);
    case "schedule":
    case "workflow_dispatch":
      return everything(env, []);
    default:
      return everything(env, [`the event ${event} names no change to compare, so every skill was scanned`]);
  }
}
