import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { checkRun } from "../../src/entry/sinks/check-run.ts";
import { codeScanning } from "../../src/entry/sinks/code-scanning.ts";
import { pullComment } from "../../src/entry/sinks/comment.ts";
import type { Delivery, Outcome } from "../../src/entry/sinks/delivery.ts";
import { jobSummary } from "../../src/entry/sinks/summary.ts";
import type { Target } from "../../src/github/event.ts";
import { readSettings } from "../../src/settings.ts";
import { settle } from "../clock.ts";
import { type Call, FakeApi, type Reply } from "../github/fake-api.ts";
import { failing, report } from "../report/sample.ts";

beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"] }));
afterEach(() => void vi.useRealTimers());

const sha = "a".repeat(40);
const pull = { number: 7, headSha: sha, baseSha: sha, baseRef: "main" };
const target = (over: Partial<Target> = {}): Target => ({
  kind: "pull-request",
  repository: "octo/skills",
  headSha: sha,
  ref: "refs/pull/7/merge",
  base: { kind: "none" },
  scope: "changed",
  policyFrom: "base",
  pull,
  uploads: true,
  notices: [],
  ...over,
});
const fork = { readOnly: "the pull request comes from a fork" };

interface Given {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly target?: Partial<Target>;
  readonly reply?: Reply | ((call: Call) => Reply);
  readonly over?: Partial<Delivery>;
}

/** What a sink leaves, and the requests that it made; without a reply there is no token. */
async function sunk(sink: (delivery: Delivery) => Promise<Outcome>, { inputs = {}, reply, ...more }: Given) {
  const api = reply && new FakeApi((call) => (typeof reply === "function" ? reply(call) : reply));
  const delivery: Delivery = {
    // The sink of code scanning takes its rules from the product: the sample has others.
    report: report({ verdict: "review" }),
    settings: readSettings((name) => inputs[name] ?? ""),
    target: target(more.target),
    analysis: { ref: "refs/pull/7/merge", sha },
    env: { GITHUB_RUN_ID: "42" },
    client: async () => api?.client,
    ...more.over,
  };
  return { outcome: await settle(sink(delivery)), calls: api?.calls ?? [] };
}

const refusing = (status: number, message: string): Reply => ({ status, json: { message } });
const forbidden = refusing(403, "Resource not accessible by integration");
const always = { sarif: "always" };

describe("code scanning", () => {
  it.each([
    ["no token", {}, /there is no token/],
    ["a token without the right", { reply: forbidden }, /security-events: write/],
    [
      "a private repository without Code Security",
      { reply: refusing(403, "Code Security must be enabled for this repository to use code scanning.") },
      /not enabled here/,
    ],
    ["a server without the feature", { reply: refusing(404, "Not Found") }, /this server does not have it/],
    ["a ref that is gone", { reply: refusing(404, "ref not found") }, /ref is gone/],
    ["a fork", { reply: forbidden, target: fork }, /comes from a fork/],
  ] as const)("for want of a right (%s) `auto` leaves a notice, `always` a warning", async (_, given, words) => {
    const auto = await sunk(codeScanning, given);
    expect(auto.outcome).toEqual({
      ...(auto.outcome.delivered && { delivered: {} }),
      notice: expect.stringMatching(words),
    });
    const asked = await sunk(codeScanning, { ...given, inputs: always });
    expect(asked.outcome).toMatchObject({ trouble: expect.stringMatching(words) });
    expect(asked.outcome.notice).toBeUndefined();
  });

  it("tries without asking first whether it may: a public repository is uploaded to before its first analysis", async () => {
    const { outcome, calls } = await sunk(codeScanning, {
      reply: ({ method }) => ({
        status: method === "POST" ? 202 : 200,
        json: method === "POST" ? { id: "x" } : { processing_status: "complete" },
      }),
    });
    expect(outcome).toEqual({ delivered: { sarifId: "x" } });
    expect(calls.map(({ method }) => method)).toEqual(["POST", "GET"]);
  });

  it("asks nothing of GitHub for a fork, in a queue, or about a run that gave no verdict", async () => {
    const reply = refusing(500, "no");
    const asked = [
      await sunk(codeScanning, { reply, target: fork }),
      await sunk(codeScanning, { reply, inputs: always, target: { kind: "merge-group" } }),
      await sunk(codeScanning, { reply, inputs: always, over: { report: report({ verdict: "did-not-run" }) } }),
      await sunk(codeScanning, { reply, inputs: { sarif: "never" } }),
    ];
    expect(asked.map(({ calls }) => calls.length)).toEqual([0, 0, 0, 0]);
    expect(asked.map(({ outcome }) => Object.keys(outcome))).toEqual([["notice"], [], [], []]);
  });

  it("warns of what is no want of a right, whatever was asked for", async () => {
    const { outcome } = await sunk(codeScanning, { reply: refusing(413, "too large") });
    expect(outcome.trouble).toMatch(/too large/);
  });
});

describe("the comment", () => {
  it.each([
    ["a branch", {}, "trouble", /permissions: \{ contents: read, pull-requests: write \}/],
    ["a fork", fork, "notice", /comes from a fork/],
    ["Dependabot", { readOnly: "the run was started by Dependabot" }, "notice", /started by Dependabot/],
  ] as const)("refused to %s", async (_, over, kind, words) => {
    const { outcome } = await sunk(pullComment, { reply: forbidden, target: over });
    expect(outcome).toEqual({ [kind]: expect.stringMatching(words) });
  });

  it("is not thought of where there is no pull request", async () => {
    expect((await sunk(pullComment, { target: { kind: "push", pull: undefined } as never })).outcome).toEqual({});
  });
});

describe("the check run", () => {
  const made: Reply = {
    status: 201,
    json: { id: 1, html_url: "https://github.com/r", external_id: "", output: { annotations_count: 0 } },
  };
  const inputs = { "check-run": "true" };

  it.each([
    ["pass", "success"],
    ["review", "neutral"],
    ["fail", "failure"],
    ["no-skills", "success"],
    ["did-not-run", "action_required"],
  ] as const)("of the verdict %s concludes %s", async (verdict, conclusion) => {
    const { outcome, calls } = await sunk(checkRun, { inputs, reply: made, over: { report: report({ verdict }) } });
    expect(outcome).toEqual({ delivered: { checkRunUrl: "https://github.com/r" }, annotated: true });
    expect(calls[0]!.body).toMatchObject({ name: "Skill Scan", conclusion, head_sha: sha });
  });

  it("is off by default, and has no annotations where they are off", async () => {
    expect((await sunk(checkRun, { reply: made })).calls).toEqual([]);
    const over = { report: failing };
    const { calls } = await sunk(checkRun, { inputs: { ...inputs, annotations: "false" }, reply: made, over });
    expect(calls[0]!.body).toMatchObject({ output: { annotations: [] } });
  });

  it("is left out without a token, in one line", async () => {
    expect((await sunk(checkRun, { inputs })).outcome).toEqual({
      trouble: "no check run was made: there is no token; give the input `token`",
    });
  });
});

describe("the job summary", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), "skill-scan-summary-"));
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true, force: true });
  });

  /** What the sink leaves where the step has written some bytes before. */
  async function after(taken: number) {
    const file = path.join(folder, "summary.md");
    writeFileSync(file, "x".repeat(taken));
    vi.stubEnv("GITHUB_STEP_SUMMARY", file);
    const { outcome } = await sunk(jobSummary, { over: { env: { GITHUB_STEP_SUMMARY: file }, report: failing } });
    return { outcome, size: readFileSync(file).length };
  }

  it("keeps to the megabyte of the step, with what others have written", async () => {
    const { outcome, size } = await after(850_000);
    expect(outcome).toEqual({});
    expect(size).toBeGreaterThan(850_000);
    expect(size).toBeLessThanOrEqual(1_048_576);
  });

  it("without room is one notice, and no failure", async () => {
    const { outcome, size } = await after(950_000);
    expect(outcome).toEqual({ notice: expect.stringMatching(/^no job summary was written: .*Markdown file/) });
    expect(size).toBe(950_000);
  });

  it("on a runner that has none is one notice", async () => {
    const { outcome } = await sunk(jobSummary, { over: { env: {} } });
    expect(outcome).toEqual({ notice: expect.stringMatching(/this runner has none/) });
  });
});
