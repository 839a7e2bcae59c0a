import { describe, expect, it } from "vitest";
import { ConfigError, DidNotRunError } from "../../src/core/errors.ts";
import { targetOf } from "../../src/github/event.ts";

const id = (letter: string): string => letter.repeat(40);
const zero = "0".repeat(40);
const env = {
  GITHUB_REPOSITORY: "octo/skills",
  GITHUB_SHA: id("c"),
  GITHUB_REF: "refs/heads/main",
  GITHUB_ACTOR: "octocat",
};
const pullEnv = { ...env, GITHUB_REF: "refs/pull/7/merge" };

/** As GitHub sends it, less what nobody reads. */
const pullPayload = (over: object = {}, head: object | null = { full_name: "octo/skills", fork: false }) => ({
  action: "synchronize",
  number: 7,
  before: id("1"),
  after: id("b"),
  pull_request: {
    number: 7,
    state: "open",
    draft: false,
    merge_commit_sha: id("d"),
    head: { label: "octo:topic", ref: "topic", sha: id("b"), repo: head },
    base: { label: "octo:main", ref: "main", sha: id("a"), repo: { full_name: "octo/skills", default_branch: "main" } },
  },
  repository: { full_name: "octo/skills", default_branch: "main", private: false, visibility: "public" },
  sender: { login: "octocat", type: "User" },
  ...over,
});

const pushPayload = (over: object = {}) => ({
  ref: "refs/heads/main",
  before: id("a"),
  after: id("c"),
  created: false,
  deleted: false,
  forced: false,
  base_ref: null,
  repository: { full_name: "octo/skills", default_branch: "main", master_branch: "main" },
  head_commit: { id: id("c") },
  ...over,
});

describe("pull_request", () => {
  it.each(["opened", "synchronize", "reopened", "ready_for_review", "labeled"])("%s compares with base", (action) => {
    expect(targetOf("pull_request", pullPayload({ action }), pullEnv)).toEqual({
      kind: "pull-request",
      repository: "octo/skills",
      headSha: id("b"),
      ref: "refs/pull/7/merge",
      base: { kind: "commit", sha: id("a") },
      scope: "changed",
      policyFrom: "base",
      pull: { number: 7, headSha: id("b"), baseSha: id("a"), baseRef: "main", mergeSha: id("c") },
      uploads: true,
      notices: [],
    });
  });

  it("has no trial merge when the runner names the head", () => {
    const target = targetOf("pull_request", pullPayload(), { ...pullEnv, GITHUB_SHA: id("b") });
    expect(target.pull).not.toHaveProperty("mergeSha");
  });

  it.each(["pull_request_review", "pull_request_review_comment"])("%s is scanned like it", (event) => {
    const target = targetOf(event, pullPayload({ action: "submitted", review: { state: "commented" } }), pullEnv);
    expect(target).toEqual(targetOf("pull_request", pullPayload(), pullEnv));
  });

  it("is scanned while it is a draft, and when something else happens to a closed one", () => {
    const { pull_request } = pullPayload();
    const draft = pullPayload({ pull_request: { ...pull_request, draft: true } });
    expect(targetOf("pull_request", draft, pullEnv).kind).toBe("pull-request");
    const labeled = pullPayload({ action: "labeled", pull_request: { ...pull_request, state: "closed" } });
    expect(targetOf("pull_request", labeled, pullEnv).kind).toBe("pull-request");
  });

  it("goes by its own number where two have the same head", () => {
    const { pull_request } = pullPayload();
    const other = targetOf("pull_request", pullPayload({ pull_request: { ...pull_request, number: 8 } }), pullEnv);
    expect(other.pull).toEqual({ ...targetOf("pull_request", pullPayload(), pullEnv).pull, number: 8 });
  });

  it("of a repository that was renamed is no fork's", () => {
    const { pull_request } = pullPayload();
    const head = { ...pull_request.head, repo: { full_name: "octo/old-name", id: 5 } };
    const base = { ...pull_request.base, repo: { full_name: "octo/skills", id: 5 } };
    const target = targetOf("pull_request", pullPayload({ pull_request: { ...pull_request, head, base } }), pullEnv);
    expect(target.readOnly).toBeUndefined();
    const fork = { ...head, repo: { full_name: "octo/skills", id: 6 } };
    const other = targetOf(
      "pull_request",
      pullPayload({ pull_request: { ...pull_request, head: fork, base } }),
      pullEnv,
    );
    expect(other.readOnly).toMatch(/fork/);
  });

  it("knows its workflow, where that is of the repository", () => {
    const of = (place: string) =>
      targetOf("pull_request", pullPayload(), { ...pullEnv, GITHUB_WORKFLOW_REF: place }).workflow;
    expect(of("octo/skills/.github/workflows/scan.yml@refs/pull/7/merge")).toBe(".github/workflows/scan.yml");
    expect(of("octo/shared/.github/workflows/scan.yml@refs/heads/main")).toBeUndefined();
    expect(of("octo/skills-too/.github/workflows/scan.yml@refs/heads/main")).toBeUndefined();
  });

  it.each([
    ["another repository", { full_name: "stranger/skills", fork: true }],
    ["a deleted fork", null],
  ])("knows that the token of %s only reads", (_, head) => {
    expect(targetOf("pull_request", pullPayload({}, head), pullEnv).readOnly).toMatch(/fork/);
  });

  it("knows that Dependabot's token only reads", () => {
    const target = targetOf("pull_request", pullPayload(), { ...pullEnv, GITHUB_ACTOR: "dependabot[bot]" });
    expect(target.readOnly).toMatch(/Dependabot/);
  });

  it("has nothing to scan once it is closed, and says so", () => {
    const target = targetOf("pull_request", pullPayload({ action: "closed" }), pullEnv);
    expect(target).toMatchObject({ kind: "nothing", uploads: false });
    expect(target.notices).toEqual([expect.stringContaining("closed")]);
  });

  it.each([
    ["no payload", undefined],
    ["an empty payload", {}],
    ["a short sha", pullPayload({ pull_request: { ...pullPayload().pull_request, head: { sha: "abc", repo: null } } })],
    [
      "a path for a sha",
      pullPayload({ pull_request: { ...pullPayload().pull_request, base: { sha: "--upload-pack=x" } } }),
    ],
  ])("did not run on %s", (_, payload) => {
    expect(() => targetOf("pull_request", payload, pullEnv)).toThrow(DidNotRunError);
    expect(() => targetOf("pull_request", payload, pullEnv)).toThrow(/documents: \w/);
  });
});

it("refuses pull_request_target with a reason and a remedy", () => {
  const run = () => targetOf("pull_request_target", pullPayload(), pullEnv);
  expect(run).toThrow(ConfigError);
  expect(run).toThrow(/secrets/);
  expect(run).toThrow(
    expect.objectContaining({ remedy: expect.stringMatching(/`on: pull_request`.*`workflow_run`.*docs\/forks\.md/) }),
  );
});

it("merge_group compares with what the queue is built on, and uploads nothing", () => {
  const ref = "refs/heads/gh-readonly-queue/main/pr-7-x";
  const payload = {
    action: "checks_requested",
    merge_group: { head_sha: id("e"), head_ref: ref, base_sha: id("a"), base_ref: "refs/heads/main" },
  };
  expect(targetOf("merge_group", payload, { ...env, GITHUB_SHA: id("e"), GITHUB_REF: ref })).toEqual({
    kind: "merge-group",
    repository: "octo/skills",
    headSha: id("e"),
    ref,
    base: { kind: "commit", sha: id("a") },
    scope: "changed",
    policyFrom: "base",
    uploads: false,
    notices: [],
  });
});

describe("push", () => {
  const pushed = (over: object) => targetOf("push", pushPayload(over), env);

  it("compares with what was there before, and judges by its own policy", () => {
    expect(pushed({})).toMatchObject({
      kind: "push",
      headSha: id("c"),
      base: { kind: "commit", sha: id("a"), otherwise: "main" },
      scope: "all",
      policyFrom: "head",
      uploads: true,
    });
  });

  it("to a branch of the merge queue is judged as the merge group, and uploads nothing", () => {
    const ref = `refs/heads/gh-readonly-queue/release/1.x/pr-7-${id("d")}`;
    const payload = pushPayload({ ref, before: zero, created: true });
    expect(targetOf("push", payload, { ...env, GITHUB_REF: ref })).toEqual({
      kind: "merge-group",
      repository: "octo/skills",
      headSha: id("c"),
      ref,
      base: { kind: "commit", sha: id("d"), otherwise: "release/1.x" },
      scope: "changed",
      policyFrom: "base",
      uploads: false,
      notices: [],
    });
  });

  it("to a branch of the merge queue with a name of another shape is compared with the default branch", () => {
    const ref = "refs/heads/gh-readonly-queue/main/something";
    const target = targetOf("push", pushPayload({ ref, before: zero, created: true }), { ...env, GITHUB_REF: ref });
    expect(target).toMatchObject({ kind: "merge-group", base: { kind: "merge-base", branch: "main" }, uploads: false });
  });

  it("of a new branch compares with where it left the default branch", () => {
    expect(pushed({ ref: "refs/heads/topic", before: zero, created: true }).base).toEqual({
      kind: "merge-base",
      branch: "main",
    });
  });

  it("of the first commit of all has no base", () => {
    expect(pushed({ before: zero, created: true }).base).toEqual({ kind: "none" });
  });

  it("of a tag has no base", () => {
    expect(pushed({ ref: "refs/tags/v1", before: zero, created: true }).base).toEqual({ kind: "none" });
    expect(pushed({ ref: "refs/tags/v1", forced: true }).base).toEqual({ kind: "none" });
  });

  it("that deletes a branch has nothing to scan", () => {
    expect(pushed({ after: zero, deleted: true, head_commit: null })).toMatchObject({ kind: "nothing" });
    expect(pushed({ after: zero })).toMatchObject({ kind: "nothing" });
  });
});

describe("everything else", () => {
  it.each(["schedule", "workflow_dispatch"])("%s scans all, without a notice", (event) => {
    expect(targetOf(event, {}, env)).toEqual({
      kind: "everything",
      repository: "octo/skills",
      headSha: id("c"),
      ref: "refs/heads/main",
      base: { kind: "none" },
      scope: "all",
      policyFrom: "head",
      uploads: true,
      notices: [],
    });
  });

  it.each(["workflow_run", "release", "issue_comment", "repository_dispatch"])(
    "%s scans all, with a notice",
    (event) => {
      const target = targetOf(event, {}, env);
      expect(target.kind).toBe("everything");
      expect(target.notices).toEqual([expect.stringContaining(event)]);
    },
  );

  it("uploads nothing from a branch of the merge queue", () => {
    const ref = `refs/heads/gh-readonly-queue/main/pr-7-${id("d")}`;
    expect(targetOf("workflow_dispatch", {}, { ...env, GITHUB_REF: ref }).uploads).toBe(false);
  });

  it.each(["GITHUB_SHA", "GITHUB_REPOSITORY"])("did not run without %s", (name) => {
    expect(() => targetOf("schedule", {}, { ...env, [name]: "" })).toThrow(DidNotRunError);
  });
});
