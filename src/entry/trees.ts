import { isCommitId } from "../core/commit.ts";
import { DidNotRunError, messageOf } from "../core/errors.ts";
import type { Notice } from "../core/report.ts";
import type { FileTree } from "../core/skill.ts";
import type { GitRepository } from "../files/git.ts";
import type { Log } from "../github/client.ts";
import type { PullRequest, Target } from "../github/event.ts";

/** The API as a place to read trees from; asked only when the local repository has not got what is needed. */
export interface RemoteTrees {
  /** Tree of a commit; throws when it cannot be read. */
  tree(sha: string): Promise<FileTree>;
  /** Where the history of `head` left that of `base`; throws when there is none. */
  mergeBase(base: string, head: string): Promise<string>;
}

/** Where trees can come from. */
export interface Places {
  /** The checkout, where there is one. */
  readonly repository: GitRepository | undefined;
  readonly remote: RemoteTrees | undefined;
  /** For fetching what a shallow checkout lacks. */
  readonly token: string | undefined;
  /** Address of the server that the token is for; GitHub's own when absent. */
  readonly server?: string;
  readonly log: Log;
}

/** The two sides of a run. */
export interface Trees {
  readonly head: FileTree;
  readonly base?: FileTree;
  /**
   * The base branch, whose policy judges. `base` may be older: where head left that branch, which whoever opens a pull request chooses, and
   * with it the policy of that day.
   */
  readonly judge?: FileTree;
  /** What an analysis of head is of, where code scanning takes one. */
  readonly analysis?: { readonly ref: string; readonly sha: string };
  readonly notices: readonly Notice[];
}

/** Finds commits: in the checkout, by fetching them there, over the API. */
class Finder {
  private readonly places: Places;

  constructor(places: Places) {
    this.places = places;
  }

  /** The tree of a commit, or undefined; each way that fails leaves a line in the log. */
  async tree(sha: string): Promise<FileTree | undefined> {
    return (
      (await this.local(sha)) ??
      (await this.tried("reading it over the API failed", () => this.places.remote?.tree(sha)))
    );
  }

  /** Parents of a commit that the checkout has. */
  async parents(sha: string): Promise<readonly string[]> {
    const { repository } = this.places;
    if (!repository || !(await repository.has(sha))) return [];
    return (await this.tried("reading its parents failed", () => repository.parents(sha))) ?? [];
  }

  /** Where `head` left `base`, a commit or a branch: by the local history if it reaches back far enough, else by the API. */
  async mergeBase(base: string, head: string): Promise<string | undefined> {
    const { repository, remote } = this.places;
    const start = await repository?.resolve(isCommitId(base) ? base : `origin/${base}`);
    const local = start && (await this.tried("git found no merge base", () => repository?.mergeBase(start, head)));
    return local ?? this.tried("the API gave no merge base", () => remote?.mergeBase(base, head));
  }

  private async local(sha: string): Promise<FileTree | undefined> {
    const { repository, token, server } = this.places;
    if (!repository) return undefined;
    if (!(await repository.has(sha)))
      await this.tried("fetching it failed", () => repository.fetch(sha, token, server));
    return (await repository.has(sha)) ? repository.tree(sha) : undefined;
  }

  private async tried<T>(words: string, attempt: () => Promise<T> | undefined): Promise<T | undefined> {
    try {
      return await attempt();
    } catch (error) {
      this.places.log.info(`${words}: ${messageOf(error)}`);
      return undefined;
    }
  }
}

const missingHead = (sha: string): DidNotRunError =>
  new DidNotRunError(
    `the commit ${sha} can be read neither from the checkout nor over the API`,
    "Run actions/checkout before this action, or give the job `contents: read`.",
  );

/** The fields that are there. */
const sides = (
  head: FileTree,
  base: FileTree | undefined,
  analysis: Trees["analysis"],
  judge: FileTree | undefined,
): Trees => ({
  head,
  ...(base && { base }),
  ...(judge && { judge }),
  ...(analysis && { analysis }),
  notices: [],
});

/**
 * The trial merge against the base branch as it is now: what would be merged, and nothing that others merged meanwhile. Of a head that has a
 * conflict GitHub makes none, and a run that a review started may be given the one of an earlier head: that is not what is to be scanned.
 */
async function mergedTrees(finder: Finder, pull: PullRequest): Promise<Trees | undefined> {
  const { mergeSha, headSha } = pull;
  if (mergeSha === undefined) return undefined;
  const [first, second, ...more] = await finder.parents(mergeSha);
  if (first === undefined || second !== headSha || more.length > 0) return undefined;
  const head = await finder.tree(mergeSha);
  const base = await finder.tree(first);
  return head && base && sides(head, base, { ref: `refs/pull/${pull.number}/merge`, sha: mergeSha }, base);
}

async function pullTrees(finder: Finder, pull: PullRequest): Promise<Trees> {
  const merged = await mergedTrees(finder, pull);
  if (merged) return merged;
  const head = await finder.tree(pull.headSha);
  if (!head) throw missingHead(pull.headSha);
  const { baseSha, headSha } = pull;
  const fork = (await finder.mergeBase(baseSha, headSha)) ?? baseSha;
  const base = await finder.tree(fork);
  const analysis = { ref: `refs/pull/${pull.number}/head`, sha: headSha };
  return sides(head, base, analysis, fork === baseSha ? base : await finder.tree(baseSha));
}

/** A base, and what is to be said of how it was chosen. */
interface Base {
  readonly tree?: FileTree | undefined;
  readonly notices: readonly Notice[];
}

const said = (message: string): readonly Notice[] => [{ level: "notice", message }];

/**
 * In place of a commit that is gone after a force-push: where head left the branch. Not where that is head itself, as it is for the
 * branch on its own: compared with itself, nothing that was pushed would be new.
 */
async function baseInstead(finder: Finder, gone: string, branch: string, headSha: string): Promise<Base> {
  const fork = await finder.mergeBase(branch, headSha);
  const tree = fork === undefined || fork === headSha ? undefined : await finder.tree(fork);
  if (!tree) return { notices: [] };
  const message = `the commit that this was pushed over, ${gone}, is gone, so it was compared with where it left ${branch}`;
  return { tree, notices: said(message) };
}

async function baseOf(finder: Finder, { base, headSha }: Target): Promise<Base> {
  if (base.kind === "none") return { notices: [] };
  const sha = base.kind === "commit" ? base.sha : await finder.mergeBase(base.branch, headSha);
  const tree = sha === undefined ? undefined : await finder.tree(sha);
  if (tree && sha === headSha)
    return { tree, notices: said("base and head are the same commit, so nothing in it is new") };
  if (tree || base.kind !== "commit" || base.otherwise === undefined) return { tree, notices: [] };
  return baseInstead(finder, base.sha, base.otherwise, headSha);
}

async function otherTrees(finder: Finder, target: Target): Promise<Trees> {
  const head = await finder.tree(target.headSha);
  if (!head) throw missingHead(target.headSha);
  const analysis = target.ref.startsWith("refs/") ? { ref: target.ref, sha: target.headSha } : undefined;
  const { tree, notices } = await baseOf(finder, target);
  return { ...sides(head, tree, analysis, tree), notices };
}

/**
 * Finds the trees of a run. A base that was wanted and cannot be had is a notice and an absent `base`: everything gates then.
 * Throws a DidNotRunError when head cannot be read at all.
 */
export async function findTrees(target: Target, places: Places): Promise<Trees> {
  const finder = new Finder(places);
  const trees = target.pull ? await pullTrees(finder, target.pull) : await otherTrees(finder, target);
  if (trees.base || target.base.kind === "none") return trees;
  const message = "base could not be read, so every finding in head counts as new";
  return { ...trees, notices: [{ level: "warning", message }] };
}
