import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { workflowText } from "../src/entry/init/workflow.ts";

const folder = new URL("../.github/workflows/", import.meta.url);

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly if?: string;
  readonly environment?: string;
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

/** The workflow that `skill-scan init` writes, in each form. */
const written = [true, false].flatMap((comment) =>
  [true, false].map((codeScanning) => {
    const text = workflowText({ branch: "release/1.x", comment, codeScanning });
    return [`init, comment ${comment}, code scanning ${codeScanning}`, text] as const;
  }),
);

const texts: Readonly<Record<string, string>> = Object.fromEntries([
  ...readdirSync(folder).map((name) => [name, readFileSync(new URL(name, folder), "utf8")] as const),
  ...written,
]);
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
    const used = (texts[name] ?? "")
      .split("\n")
      .filter((line) => /\buses: (?!\.\/|org\/skill-scan-action@v1$)/.test(line));
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

describe("a release", () => {
  const { jobs } = read("release.yml");

  it("does nothing in a fork: every job waits for one that only the repository of package.json runs", () => {
    const { repository } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
    const own = /github\.com\/(.+)\.git$/.exec(repository.url)![1];
    const first = Object.entries(jobs).filter(([, { needs }]) => needs === undefined);
    expect(first.map(([, job]) => job.if)).toEqual([
      `github.repository == '${own}' && github.ref == 'refs/heads/main'`,
    ]);
    // A condition of its own would let a job run though what it needs was skipped.
    expect(Object.values(jobs).filter((job) => job.needs !== undefined && job.if !== undefined)).toEqual([]);
  });

  it("holds no token: npm trusts the job, which a person has let run, and which can write nothing else", () => {
    for (const text of Object.values(texts))
      expect(text).not.toMatch(/secrets\.(?!GITHUB_TOKEN\b)|NODE_AUTH_TOKEN|^ *registry-url:/m);
    expect(jobs["npm"]).toMatchObject({
      needs: "draft",
      environment: "release",
      permissions: { contents: "read", "id-token": "write" },
    });
    const runs = jobs["npm"]!.steps.flatMap(({ run }) => run ?? []);
    expect(runs.filter((run) => /npm (?:ci|install|run)\b/.test(run))).toEqual([]);
    expect(runs.at(-1)).toMatch(/npm publish --ignore-scripts$/m);
    const writing = Object.values(jobs).filter(({ permissions }) => "id-token" in (permissions as object));
    expect(writing.map(({ environment }) => environment)).toEqual(writing.map(() => "release"));
  });
});

it("what init writes pins the checkout that README.md shows, and asks for no more than was chosen", () => {
  const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
  const checkout = /actions\/checkout@[0-9a-f]{40} # v\S+/.exec(readme)![0];
  for (const [name, text] of written) {
    expect(text).toContain(checkout);
    expect(text.includes("pull-requests: write")).toBe(!text.includes("comment: never"));
    expect(text.includes("security-events: write")).toBe(!text.includes("sarif: never"));
    expect(read(name).on).toEqual({ pull_request: null, push: { branches: ["release/1.x"] } });
  }
});

it("a branch with the signs of a filter in its name is meant as it is", () => {
  const { on } = parse(workflowText({ branch: "a+b", comment: true, codeScanning: true })) as Workflow;
  expect(on["push"]).toEqual({ branches: ["a\\+b"] });
});
