import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

const folder = new URL("../.github/workflows/", import.meta.url);

interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly needs?: string | readonly string[];
  readonly permissions?: unknown;
  readonly "timeout-minutes"?: number;
  readonly steps: readonly Step[];
}

interface Workflow {
  readonly permissions?: unknown;
  readonly concurrency?: unknown;
  readonly on: Readonly<Record<string, unknown>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

const texts = Object.fromEntries(
  readdirSync(folder).map((name) => [name, readFileSync(new URL(name, folder), "utf8")]),
);
const read = (name: string): Workflow => parse(texts[name] ?? "") as Workflow;

describe.each(Object.keys(texts))("%s", (name) => {
  const workflow = read(name);
  const jobs = Object.values(workflow.jobs);

  it("gives no permission but what a job asks for", () => {
    expect(workflow.permissions).toEqual({});
    expect(workflow.on).not.toHaveProperty("pull_request_target");
    for (const job of jobs) expect(job.permissions).toBeDefined();
  });

  it("bounds its time and its runs", () => {
    expect(workflow.concurrency).toBeDefined();
    for (const job of jobs) expect(job["timeout-minutes"]).toBeLessThanOrEqual(20);
  });

  it("pins what it uses to a commit, with the version beside it", () => {
    const used = (texts[name] ?? "").split("\n").filter((line) => /\buses: (?!\.\/)/.test(line));
    for (const line of used) expect(line).toMatch(/uses: [\w.-]+\/[\w.-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it("leaves no credentials in a checkout", () => {
    const checkouts = jobs.flatMap((job) => job.steps).filter(({ uses }) => uses?.startsWith("actions/checkout@"));
    for (const step of checkouts) expect(step.with).toMatchObject({ "persist-credentials": false });
  });
});

it("CI is green only when every job is", () => {
  const { jobs } = read("ci.yml");
  const others = Object.keys(jobs).filter((name) => name !== "all-green");
  expect([jobs["all-green"]?.needs].flat().toSorted()).toEqual(others.toSorted());
});
