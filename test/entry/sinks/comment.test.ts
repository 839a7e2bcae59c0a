import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Report } from "../../../src/core/report.ts";
import { pullComment } from "../../../src/entry/sinks/comment.ts";
import { readMarker } from "../../../src/github/comment/marker.ts";
import { targetOf } from "../../../src/github/event.ts";
import { readSettings, type Settings } from "../../../src/settings.ts";
import { settle } from "../../clock.ts";
import { Comments, comment, marker, sha } from "../../github/comment/comments-api.ts";
import { finding, report, skill } from "../../github/reports.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const repo = { full_name: "octo/skills" };
const pull_request = { number: 7, head: { sha, repo }, base: { sha: "a".repeat(40), ref: "main", repo } };
const env = {
  GITHUB_REPOSITORY: "octo/skills",
  GITHUB_SHA: "c".repeat(40),
  GITHUB_REF: "refs/pull/7/merge",
  GITHUB_RUN_ID: "200",
  GITHUB_RUN_ATTEMPT: "3",
};
const target = targetOf("pull_request", { action: "opened", pull_request }, env);

const send = (api: Comments, said: Report, when: Settings["comment"] = "on-findings") => {
  const settings = { ...readSettings(() => ""), comment: when };
  const client = async () => api.client;
  return settle(pullComment({ report: said, settings, target, analysis: undefined, env, client }));
};

const clean = report({ skills: [skill({})] });
const same = report({ skills: [skill({ change: "unchanged" })] });
const found = report({ verdict: "fail", skills: [skill({ verdict: "fail", findings: [finding({})] })] });

describe("the comment of a run", () => {
  it.each([
    ["never", found, 0],
    ["on-findings", found, 1],
    ["on-findings", clean, 0],
    ["on-change", clean, 1],
    ["on-change", same, 0],
    ["always", same, 1],
  ] as const)("with %s", async (when, said, count) => {
    const api = new Comments([]);
    await send(api, said, when);
    expect(api.comments).toHaveLength(count);
  });

  it("carries the run and the commit that was scanned", async () => {
    const api = new Comments([]);
    const { delivered } = await send(api, found);
    expect(readMarker(api.comments[0]!.body)).toEqual({ instance: "default", sha, id: 200, attempt: 3 });
    expect(delivered?.commentUrl).toBe(api.comments[0]!.html_url);
  });

  it("of a scan that did not run leaves what was said below a banner (D10)", async () => {
    const api = new Comments([comment(1, `${marker()}\n\n## What was said\n`)]);
    await send(api, report({ verdict: "did-not-run", reasons: ["the policy has a mistake"] }));
    expect(api.comments[0]!.body).toMatch(/did not run[\s\S]*the policy has a mistake[\s\S]*\n\n## What was said\n$/);
  });

  it("of a scan that did not run says so where one is wanted always, and has no report to keep", async () => {
    const api = new Comments([]);
    await send(api, report({ verdict: "did-not-run", reasons: ["x"] }), "always");
    expect(readMarker(api.comments[0]!.body)).toMatchObject({ of: "none" });
  });

  it("is none of ours to write when the head has moved on: that is neither trouble nor a notice", async () => {
    const api = new Comments([]);
    api.head = "e".repeat(40);
    expect(await send(api, found)).toEqual({});
    expect(api.comments).toEqual([]);
  });
});
