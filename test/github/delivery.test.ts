import { describe, expect, it } from "vitest";
import {
  acceptedNeeds,
  decide,
  lineAbout,
  permissionsYaml,
  preflight,
  type Refused,
  refusalOf,
  type Situation,
  sinkNames,
  sinks,
  situationOf,
  situations,
  type Wanted,
} from "../../src/github/delivery.ts";
import { targetOf } from "../../src/github/event.ts";

const sha = (letter: string): string => letter.repeat(40);
const env = { GITHUB_REPOSITORY: "octo/skills", GITHUB_SHA: sha("c"), GITHUB_REF: "refs/heads/main" };
const pull = (from: string) => ({
  action: "opened",
  number: 7,
  repository: { full_name: "octo/skills", default_branch: "main" },
  pull_request: {
    number: 7,
    head: { sha: sha("a"), ref: "feature", repo: { full_name: from } },
    base: { sha: sha("b"), ref: "main", repo: { full_name: "octo/skills" } },
  },
});
const push = (ref: string) => ({
  before: sha("a"),
  after: sha("b"),
  ref,
  repository: { full_name: "octo/skills", default_branch: "main" },
});

const names = Object.keys(situations) as Situation[];
const all = Object.fromEntries(sinkNames.map((name) => [name, true])) as Wanted;
const forbidden = (accepted?: string, words = "HTTP 403 (Resource not accessible by integration)"): Refused => ({
  status: 403,
  words,
  accepted,
});

describe("the situation of a run", () => {
  it.each([
    ["pull-request", "pull_request", pull("octo/skills"), {}],
    ["fork", "pull_request", pull("mallory/skills"), {}],
    ["dependabot", "pull_request", pull("octo/skills"), { GITHUB_ACTOR: "dependabot[bot]" }],
    [
      "merge-group",
      "merge_group",
      {
        merge_group: {
          base_sha: sha("a"),
          head_sha: sha("b"),
          base_ref: "refs/heads/main",
          head_ref: "refs/heads/gh-readonly-queue/main/pr-7-x",
        },
        repository: { full_name: "octo/skills", default_branch: "main" },
      },
      {},
    ],
    ["push", "push", push("refs/heads/main"), {}],
    ["tag", "push", push("refs/tags/v1"), { GITHUB_REF: "refs/tags/v1" }],
    ["everything", "schedule", {}, {}],
    ["everything", "workflow_dispatch", {}, {}],
  ] as const)("is %s at the event %s", (situation, event, payload, more) => {
    expect(situationOf(targetOf(event, payload, { ...env, ...more }))).toBe(situation);
  });
});

describe("the table", () => {
  it("has words for whatever is left out, all on one line, and nothing to paste that drops what scanning needs", () => {
    for (const situation of names) {
      for (const sink of sinkNames) {
        const decision = decide(sink, situation);
        if (decision.use === "send") continue;
        expect(decision.why, `${sink} ${situation}`).toMatch(/^\S[^\n]+\S$/);
        expect(decision.short.split(" ").length, decision.short).toBeLessThan(7);
        if (decision.use !== "none") expect(decision.todo).toMatch(/^\S[^\n]+\S$/);
        for (const [yaml] of decision.todo.matchAll(/permissions: \{[^}]*\}/g))
          expect(yaml).toContain("contents: read");
      }
    }
  });

  it("never leaves out the summary and the files, which need no right", () => {
    for (const situation of names) {
      expect(decide("summary", situation)).toEqual({ use: "send" });
      expect(decide("files", situation)).toEqual({ use: "send" });
    }
  });

  it("uploads and comments nothing in a merge queue, and says nothing of it", () => {
    for (const sink of ["comment", "code-scanning", "suggestions"] as const) {
      expect(decide(sink, "merge-group").use).toBe("none");
      expect(lineAbout(sink, "merge-group")).toBeUndefined();
    }
    expect(decide("check-run", "merge-group")).toEqual({ use: "send" });
  });

  it.each([
    [
      "code-scanning",
      "fork",
      "nothing was uploaded to code scanning: the pull request comes from a fork, so the token only reads; a run on `workflow_run` can publish it (docs/forks.md)",
    ],
    ["comment", "no-token", "no comment was posted: there is no token; give the input `token`"],
    [
      "check-run",
      "no-permission",
      "no check run was made: the token lacks `checks: write`; give the job `permissions: { contents: read, checks: write }` beside what it has",
    ],
  ] as const)("gives one line: %s, %s", (sink, situation, line) => {
    expect(lineAbout(sink, situation)).toBe(line);
  });
});

describe("a refusal", () => {
  it("names the permission that the sink needs", () => {
    expect(refusalOf("comment", forbidden())).toEqual({
      lacking: true,
      line: "no comment was posted: the token lacks `pull-requests: write`; give the job `permissions: { contents: read, pull-requests: write }` beside what it has (HTTP 403 (Resource not accessible by integration))",
    });
  });

  it("names what GitHub's own header says", () => {
    const { line } = refusalOf("check-run", forbidden("checks=write,statuses=write"));
    expect(line).toContain("`permissions: { contents: read, checks: write, statuses: write }`");
  });

  it.each([
    ["issues=write; pull_requests=write", ["pull-requests: write"]],
    ["issues=read; pull_requests=read", ["pull-requests: write"]],
    ["pull_requests=write,contents=read; issues=write", ["pull-requests: write", "contents: read"]],
    ["issues=write", ["pull-requests: write", "issues: write"]],
    ["issues=write,contents=read; metadata=read", ["pull-requests: write", "issues: write", "contents: read"]],
    ["metadata=read", ["pull-requests: write"]],
    ["", ["pull-requests: write"]],
    [undefined, ["pull-requests: write"]],
    ["x`=write; \n$(id)=write", ["pull-requests: write"]],
  ])("reads the header %j", (header, needs) => {
    expect(acceptedNeeds(header, "pull-requests: write")).toEqual(needs);
  });

  it("does not send the owner of a personal token to the workflow", () => {
    const { line } = refusalOf(
      "comment",
      forbidden(undefined, "HTTP 403 (Resource not accessible by personal access token)"),
    );
    expect(line).toContain("give the token `pull-requests: write`");
    expect(line).not.toContain("permissions: {");
  });

  it("is explained by the fork where it comes from one: no YAML would help", () => {
    const { line, lacking } = refusalOf("comment", forbidden(), "fork", "the comment could not be posted");
    expect(line).toMatch(/^the comment could not be posted: the pull request comes from a fork.*docs\/forks\.md/);
    expect(line).not.toContain("permissions: {");
    expect(lacking).toBe(true);
  });

  it.each([
    ["a rate limit", 403, "HTTP 403 (You have exceeded a secondary rate limit)", /rate limit/, false],
    ["429", 429, "HTTP 429 (slow down)", /rate limit/, false],
    ["401", 401, "HTTP 401 (Bad credentials)", /token is not valid/, false],
    ["an archive", 403, "HTTP 403 (Repository was archived so is read-only.)", /archived/, true],
    ["503", 503, "HTTP 503 (down)", /out of service/, false],
    ["422", 422, "HTTP 422 (Validation Failed)", /^no comment was posted: HTTP 422/, false],
    ["no answer", 0, "no answer (fetch failed)", /^no comment was posted: no answer/, false],
  ] as const)("%s is no lack of a permission", (_, status, words, expected, lacking) => {
    const refusal = refusalOf("comment", { status, words });
    expect(refusal.line).toMatch(expected);
    expect(refusal.line).not.toContain("permissions: {");
    expect(refusal.lacking).toBe(lacking);
  });

  it.each([
    [
      403,
      "Advanced Security must be enabled for this repository to use code scanning.",
      /not enabled here.*Code Security/,
      true,
    ],
    [403, "Code Security must be enabled for this repository to use code scanning.", /not enabled here/, true],
    [
      403,
      "GitHub Code Security or GitHub Advanced Security must be enabled for this repository to use code scanning.",
      /not enabled here/,
      true,
    ],
    [
      403,
      "Code scanning is not enabled for this repository. Please enable code scanning in the repository settings.",
      /not enabled here/,
      true,
    ],
    [403, "Code quality is not enabled for this repository", /not enabled here/, true],
    [403, "Resource not accessible by integration", /security-events: write/, true],
    [404, "Not Found", /this server does not have it/, true],
    [404, "ref 'refs/heads/gh-readonly-queue/main/pr-7' not found in this repository", /ref is gone/, true],
    [404, "commit not found", /ref is gone/, true],
    [
      403,
      "CodeQL analyses from advanced configurations cannot be processed when the default setup is enabled",
      /default setup/,
      false,
    ],
    [403, "the repository has exceeded its alert limit", /as many alerts/, false],
    [413, "Payload too large", /too large/, false],
  ] as const)("of code scanning, %i %s", (status, words, expected, lacking) => {
    const refusal = refusalOf("code-scanning", { status, words: `HTTP ${status} (${words})` });
    expect(refusal.line).toMatch(/^nothing was uploaded to code scanning: /);
    expect(refusal.line).toMatch(expected);
    expect(refusal.line).not.toContain("\n");
    expect(refusal.lacking).toBe(lacking);
  });
});

describe("the line at the start", () => {
  it("says where reports go, and what the token needs for it", () => {
    expect(preflight("pull-request", { ...all, "check-run": false, suggestions: false }, true)).toBe(
      "reports go to: comment, code scanning, annotations, job summary, outputs and files; the token needs `permissions: { contents: read, pull-requests: write, security-events: write }`",
    );
  });

  it("says what may be refused, and what is left out and why", () => {
    expect(preflight("fork", { ...all, "check-run": false, suggestions: false }, true)).toBe(
      "reports go to: annotations, job summary, outputs and files; if the token may: comment; not to: code scanning (the token only reads); the token needs `permissions: { contents: read, pull-requests: write }`",
    );
  });

  it("asks for no more than it uses", () => {
    expect(preflight("merge-group", all, true)).toMatch(
      /not to: comment \(there is no pull request\), code scanning \(.*\), suggestions \(.*\); the token needs `permissions: \{ contents: read, checks: write \}`$/,
    );
    expect(preflight("push", all, false)).toContain(
      "not to: comment (there is no pull request), code scanning (no token)",
    );
  });

  it("is one line in every situation", () => {
    for (const situation of names) expect(preflight(situation, all, true)).not.toContain("\n");
  });
});

it("YAML to paste names each permission once", () => {
  const needs = sinkNames.map((name) => sinks[name].needs);
  expect(permissionsYaml([...needs, "contents: read"])).toBe(
    "`permissions: { contents: read, pull-requests: write, security-events: write, checks: write }`",
  );
});
