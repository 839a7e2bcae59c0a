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
  });
});

it("refuses pull_request_target with a reason and a remedy", () => {
  const run = () => targetOf("pull_request_target", pullPayload(), pullEnv);
  expect(run).toThrow(ConfigError);
  expect(run).toThrow(/secrets/);
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
      base: { kind: "commit", sha: id("a") },
      scope: "all",
      policyFrom: "head",
      uploads: true,
    });
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

  it.each(["GITHUB_SHA", "GITHUB_REPOSITORY"])("did not run without %s", (name) => {
    expect(() => targetOf("schedule", {}, { ...env, [name]: "" })).toThrow(DidNotRunError);
  });
});
