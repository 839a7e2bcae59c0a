import { describe, expect, it } from "vitest";
import { DidNotRunError } from "../../src/core/errors.ts";
import type { FileTree } from "../../src/core/skill.ts";
import { findTrees, type Places } from "../../src/entry/trees.ts";
import type { GitRepository } from "../../src/files/git.ts";
import type { Target } from "../../src/github/event.ts";
import { MemoryTree } from "../memory-tree.ts";

const id = (letter: string): string => letter.repeat(40);
const [base, stale, head, merge, fork] = [id("a"), id("1"), id("b"), id("c"), id("f")];
const tree = (sha: string): FileTree => new MemoryTree({}, sha);

interface World {
  /** Commits in the checkout with their parents; undefined: there is no checkout. */
  readonly local?: Readonly<Record<string, readonly string[]>>;
  /** Commits that can be fetched. */
  readonly fetchable?: readonly string[];
  /** Commits that the API has. */
  readonly api?: readonly string[];
  readonly localMergeBase?: string;
  readonly apiMergeBase?: string;
  readonly refs?: Readonly<Record<string, string>>;
}

function places(world: World): { places: Places; log: string[]; fetched: string[] } {
  const log: string[] = [];
  const fetched: string[] = [];
  const here = new Map(Object.entries(world.local ?? {}));
  const repository = {
    has: async (sha: string) => here.has(sha),
    parents: async (sha: string) => [...(here.get(sha) ?? [])],
    resolve: async (ref: string) => (here.has(ref) ? ref : world.refs?.[ref]),
    mergeBase: async () => world.localMergeBase,
    fetch: async (sha: string) => {
      fetched.push(sha);
      if (!world.fetchable?.includes(sha)) throw new Error("not our ref");
      here.set(sha, []);
    },
    tree,
  } as unknown as GitRepository;
  const remote = {
    tree: async (sha: string) => {
      if (!world.api?.includes(sha)) throw new Error("Not Found");
      return tree(sha);
    },
    mergeBase: async () => {
      if (world.apiMergeBase === undefined) throw new Error("Not Found");
      return world.apiMergeBase;
    },
  };
  const lines = { info: (line: string) => log.push(line), warning: (line: string) => log.push(line) };
  return { places: { repository: world.local && repository, remote, token: "t", log: lines }, log, fetched };
}

const common = { repository: "octo/skills", uploads: true, notices: [] } as const;
const pullTarget = (over: Partial<NonNullable<Target["pull"]>> = {}): Target => ({
  ...common,
  kind: "pull-request",
  headSha: head,
  ref: "refs/pull/7/merge",
  base: { kind: "commit", sha: base },
  scope: "changed",
  policyFrom: "base",
  pull: { number: 7, headSha: head, baseSha: base, baseRef: "main", mergeSha: merge, ...over },
});
const pushTarget = (wanted: Target["base"]): Target => ({
  ...common,
  kind: "push",
  headSha: head,
  ref: "refs/heads/topic",
  base: wanted,
  scope: "all",
  policyFrom: "head",
});

async function found(target: Target, world: World) {
  const { places: given, ...rest } = places(world);
  const trees = await findTrees(target, given);
  return {
    ...rest,
    trees,
    head: trees.head.name,
    base: trees.base?.name,
    judge: trees.judge?.name,
    analysis: trees.analysis,
    notices: trees.notices,
  };
}

const mergeRef = { ref: "refs/pull/7/merge", sha: merge };
const headRef = { ref: "refs/pull/7/head", sha: head };

describe("a pull request", () => {
  it("in a full checkout is the trial merge against its first parent, which may be younger than the event", async () => {
    const world = { local: { [merge]: [base, head], [base]: [], [stale]: [] } };
    expect(await found(pullTarget({ baseSha: stale }), world)).toMatchObject({
      head: merge,
      base,
      judge: base,
      analysis: mergeRef,
      fetched: [],
      notices: [],
    });
  });

  it("is not an older trial merge, as there is one where the head has a conflict", async () => {
    const world = { local: { [merge]: [base, stale], [base]: [], [head]: [fork], [fork]: [] }, localMergeBase: fork };
    expect(await found(pullTarget(), world)).toMatchObject({ head, base: fork, judge: base, analysis: headRef });
  });

  it("in a shallow checkout fetches the first parent", async () => {
    const world = { local: { [merge]: [base, head] }, fetchable: [base] };
    expect(await found(pullTarget(), world)).toMatchObject({ head: merge, base, analysis: mergeRef, fetched: [base] });
  });

  it("in a shallow checkout that cannot fetch reads the first parent over the API", async () => {
    const world = { local: { [merge]: [base, head] }, api: [base] };
    const run = await found(pullTarget(), world);
    expect(run).toMatchObject({ head: merge, base, analysis: mergeRef });
    expect(run.log).toEqual([expect.stringContaining("fetching it failed")]);
  });

  it("in a checkout of its head is the head against the merge base of the history", async () => {
    const world = { local: { [head]: [fork], [base]: [fork], [fork]: [] }, localMergeBase: fork };
    expect(await found(pullTarget(), world)).toMatchObject({ head, base: fork, judge: base, analysis: headRef });
  });

  it("without a checkout is the head against the merge base of the API", async () => {
    const world = { api: [head, base, fork], apiMergeBase: fork };
    expect(await found(pullTarget(), world)).toMatchObject({ head, base: fork, judge: base, analysis: headRef });
  });

  it("is never judged by the commit that it branched from: that is its own choice", async () => {
    const run = await found(pullTarget(), { api: [head, fork], apiMergeBase: fork });
    expect(run).toMatchObject({ head, base: fork, judge: undefined });
  });

  it("without any merge base is compared with the base of the event", async () => {
    expect(await found(pullTarget(), { api: [head, base] })).toMatchObject({ head, base });
  });

  it("without a trial merge is the head", async () => {
    const { pull } = pullTarget();
    const { mergeSha: _, ...rest } = pull!;
    const target = { ...pullTarget(), pull: rest };
    expect(await found(target, { local: { [head]: [], [base]: [] } })).toMatchObject({ head, base, analysis: headRef });
  });

  it("takes no commit with one parent for a trial merge", async () => {
    const world = { local: { [merge]: [base], [head]: [], [base]: [] } };
    expect(await found(pullTarget(), world)).toMatchObject({ head });
  });

  it("whose base branch was deleted is compared with the commit that it was at", async () => {
    const world = { local: { [head]: [fork] }, api: [base, fork], apiMergeBase: fork };
    expect(await found(pullTarget({ baseRef: "gone" }), world)).toMatchObject({ head, base: fork, notices: [] });
  });

  it("whose base cannot be had is scanned all the same, with a notice", async () => {
    const run = await found(pullTarget(), { local: { [head]: [] } });
    expect(run).toMatchObject({ head, base: undefined, notices: [{ level: "warning" }] });
  });

  it("whose head cannot be had did not run", async () => {
    await expect(found(pullTarget(), { local: {}, api: [base] })).rejects.toThrow(DidNotRunError);
    await expect(found(pullTarget(), {})).rejects.toThrow(DidNotRunError);
  });
});

describe("a push", () => {
  it("is compared with what was there before, fetched where it is missing", async () => {
    const target = pushTarget({ kind: "commit", sha: base });
    expect(await found(target, { local: { [head]: [] }, fetchable: [base] })).toMatchObject({
      head,
      base,
      analysis: { ref: "refs/heads/topic", sha: head },
    });
  });

  it("of a new branch is compared with where it left the default branch", async () => {
    const target = pushTarget({ kind: "merge-base", branch: "main" });
    const world = { local: { [head]: [], [fork]: [] }, refs: { "origin/main": base }, localMergeBase: fork };
    expect(await found(target, world)).toMatchObject({ base: fork });
    expect(await found(target, { local: { [head]: [] }, api: [fork], apiMergeBase: fork })).toMatchObject({
      base: fork,
    });
  });

  it("of a force-push whose past is gone has a notice", async () => {
    const run = await found(pushTarget({ kind: "commit", sha: base }), { local: { [head]: [] } });
    expect(run).toMatchObject({ head, base: undefined, notices: [{ level: "warning" }] });
  });

  const forced = pushTarget({ kind: "commit", sha: stale, otherwise: "main" });

  it("of a force-push whose past is gone is compared with where it left the default branch, with a notice", async () => {
    const run = await found(forced, { local: { [head]: [] }, api: [fork], apiMergeBase: fork });
    expect(run).toMatchObject({ base: fork });
    expect(run.notices).toEqual([{ level: "notice", message: expect.stringContaining(`${stale}, is gone`) }]);
    expect(run.fetched[0]).toBe(stale);
  });

  it("of a force-push onto the default branch itself is compared with nothing: it would find nothing new", async () => {
    const run = await found(forced, { local: { [head]: [] }, apiMergeBase: head });
    expect(run).toMatchObject({ base: undefined, notices: [{ level: "warning" }] });
  });

  it("of a force-push whose past is there is compared with that", async () => {
    expect(await found(forced, { local: { [head]: [], [stale]: [] } })).toMatchObject({ base: stale, notices: [] });
  });

  it("of a new branch without a commit of its own is compared with itself, and says so", async () => {
    const target = pushTarget({ kind: "merge-base", branch: "main" });
    const run = await found(target, { local: { [head]: [] }, apiMergeBase: head });
    expect(run).toMatchObject({ head, base: head });
    expect(run.notices).toEqual([{ level: "notice", message: expect.stringContaining("the same commit") }]);
  });

  it("without a base has none, and no notice", async () => {
    const run = await found(pushTarget({ kind: "none" }), { local: { [head]: [] } });
    expect(run).toMatchObject({ base: undefined, notices: [] });
  });
});
