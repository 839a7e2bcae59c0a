import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Report } from "../../src/core/report.ts";
import { scoreOfFindings } from "../../src/core/score.ts";
import { type Published, publish } from "../../src/entry/publish.ts";
import { markerOf } from "../../src/github/comment/marker.ts";
import { json } from "../../src/report/json.ts";
import { readSettings, type SettingName } from "../../src/settings.ts";
import { type Call, FakeApi, type Reply, reset, timedOut } from "../github/fake-api.ts";
import { finding, report, skill } from "../github/reports.ts";
import { zip } from "../skills/containers/build.ts";

const lines = vi.hoisted(() => ({ warning: [] as string[], notice: [] as string[] }));
vi.mock("@actions/core", () => ({
  error: (line: string) => lines.warning.push(line),
  warning: (line: string) => lines.warning.push(line),
  notice: (line: string) => lines.notice.push(line),
}));

const folder = mkdtempSync(path.join(tmpdir(), "skill-scan-publish-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeEach(() => {
  lines.warning.length = 0;
  lines.notice.length = 0;
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"], now: new Date("2026-06-01T12:00:00Z") });
});
afterEach(() => void vi.useRealTimers());

const commit = "c".repeat(40);
const repositories = { own: { full_name: "octo/skills" }, fork: { full_name: "mallory/skills" } };

const scanRun = {
  id: 500,
  run_attempt: 2,
  run_started_at: "2026-06-01T11:00:00Z",
  event: "pull_request",
  head_sha: commit,
  head_branch: "feature",
  repository: repositories.own,
  head_repository: repositories.fork as { full_name: string } | null,
  pull_requests: [] as { number: number }[],
};

const pull = (over: object = {}) => ({
  number: 7,
  state: "open",
  head: { sha: commit, ref: "feature", repo: repositories.fork },
  base: { sha: "b".repeat(40), ref: "main", repo: repositories.own },
  changed_files: 1,
  ...over,
});

const artifact = (over: object = {}) => ({
  id: 90,
  name: "skill-scan",
  size_in_bytes: 1000,
  expired: false,
  created_at: "2026-06-01T11:05:00Z",
  workflow_run: { id: 500, head_sha: commit },
  ...over,
});

const findings = [finding({ ruleId: "download-and-run/pipe-to-shell", message: "Runs what it downloads" })];
const bad = skill({ findings, ...scoreOfFindings(findings), verdict: "fail", reasons: ["a finding is high"] });
const scan = (over: Partial<Report> = {}): Report =>
  report({
    ...{ head: "a".repeat(40), base: "b".repeat(40), commit, verdict: "fail" },
    ...{ reasons: ["skills/a fails: a finding is high"], skills: [bad] },
    ...over,
  });
const clean = scan({ verdict: "pass", reasons: [], skills: [skill({})] });

const packed = (made: Report): Uint8Array<ArrayBuffer> =>
  new Uint8Array(zip([{ name: "report.json", content: json(made) }]));

const comment = (body: string) => ({
  id: 1,
  html_url: "https://github.example.com/octo/skills/pull/7#issuecomment-1",
  body,
  user: { login: "github-actions[bot]", type: "Bot" },
});

/** What each question is answered, by what it asks. */
const questions = {
  pulls: /GET .*\/skills\/pulls$/,
  ofCommit: /GET .*\/commits\/[0-9a-f]+\/pulls$/,
  pull: /GET .*\/pulls\/\d+$/,
  files: /GET .*\/pulls\/\d+\/files$/,
  artifacts: /GET .*\/runs\/\d+\/artifacts$/,
  download: /GET .*\/artifacts\/\d+\/zip$/,
  store: /GET \/blob$/,
  comments: /GET .*\/comments$/,
  created: /POST .*\/comments$/,
  updated: /PATCH .*\/comments\/1$/,
  uploaded: /POST .*\/sarifs$/,
  processed: /GET .*\/sarifs\/.*$/,
} as const;
type Question = keyof typeof questions;
type Answers = Partial<Record<Question, (call: Call) => Reply>>;

const ok = (answer: unknown) => (): Reply => ({ status: 200, json: answer });
const stored = (made: Report) => (): Reply => ({ status: 200, bytes: packed(made) });

const asUsual: Required<Answers> = {
  pulls: ok([pull()]),
  ofCommit: ok([]),
  pull: ok(pull()),
  files: ok([{ filename: "skills/a/SKILL.md" }]),
  artifacts: ok({ total_count: 1, artifacts: [artifact()] }),
  download: () => ({ status: 302, headers: { location: "https://store.example.com/blob?sig=secret" } }),
  store: stored(scan()),
  comments: ok([]),
  created: ({ body }) => ({ status: 201, json: comment(String(body["body"])) }),
  updated: ({ body }) => ({ status: 200, json: comment(String(body["body"])) }),
  uploaded: () => ({ status: 202, json: { id: "up-1" } }),
  processed: ok({ processing_status: "complete" }),
};

interface Ran extends Published {
  readonly api: FakeApi;
  /** Writes to GitHub, in order. */
  readonly writes: readonly string[];
  /** The comment that was written, if any. */
  readonly body: string;
}

/** Runs off the clock, with files and streams in between. */
async function settle<T>(promise: Promise<T>): Promise<T> {
  let done = false;
  const end = (): void => {
    done = true;
  };
  promise.then(end, end);
  while (!done) {
    await vi.advanceTimersByTimeAsync(1000);
    await new Promise(setImmediate);
  }
  return promise;
}

async function run(
  answers: Answers = {},
  over: object = {},
  inputs: Partial<Record<SettingName, string>> = {},
): Promise<Ran> {
  const all = { ...asUsual, ...answers };
  const api = new FakeApi((call) => {
    const line = `${call.method} ${call.path}`;
    const question = (Object.keys(questions) as Question[]).find((name) => questions[name].test(line));
    if (!question) throw new Error(`nobody expects ${line}`);
    return all[question](call);
  });
  const settings = readSettings((name) => ({ summary: "false", ...inputs })[name as "summary"]);
  const env = { GITHUB_SHA: "d".repeat(40), GITHUB_WORKSPACE: folder, RUNNER_TEMP: folder, GITHUB_RUN_ID: "900" };
  const payload = { action: "completed", workflow_run: { ...scanRun, ...over } };
  const client = async () => api.client;
  const published = await settle(publish({ settings, payload, env, repository: "octo/skills", client }));
  const written = api.calls.filter(({ method, path: to }) => method !== "GET" && to.includes("/comments"));
  const writes = api.trace.filter((line) => !line.startsWith("GET"));
  return { ...published, api, writes, body: String(written.at(-1)?.body["body"] ?? "") };
}

/** What a run left that published nothing: its one line. */
function only({ writes, report: made, delivered, troubles }: Ran, level: "warning" | "notice"): string {
  expect(writes).toEqual([]);
  expect(made).toMatchObject({ verdict: "did-not-run", skills: [] });
  expect(delivered).toEqual({});
  const other = level === "warning" ? "notice" : "warning";
  expect({ ...lines }).toEqual({ [level]: [expect.stringMatching(/^nothing was published: /)], [other]: [] });
  expect(troubles).toHaveLength(level === "warning" ? 1 : 0);
  const [line = ""] = lines[level];
  expect(line).not.toMatch(/\n| {4}at |secret|ghs_/);
  return line;
}

describe("a publisher", () => {
  it("posts what the scan of a fork found, in its name", async () => {
    const done = await run();
    expect(lines.warning).toEqual([]);
    expect(done).toMatchObject({ troubles: [], delivered: { sarifId: "up-1", commentUrl: expect.any(String) } });
    const [first = ""] = done.body.split("\n");
    expect(first).toBe(markerOf("default", { id: 500, attempt: 2, sha: commit }));
    expect(done.body).toContain(
      "Scanned by the pull request's own workflow run 500, attempt 2; it changes no workflow",
    );
    expect(done.body).not.toContain("nothing vouches");
    const upload = done.api.calls.find(({ path: to }) => to.endsWith("/sarifs"));
    expect(upload?.body).toMatchObject({ ref: "refs/pull/7/head", commit_sha: commit });
    const log = gunzipSync(Buffer.from(String(upload?.body["sarif"]), "base64")).toString("utf8");
    expect(JSON.parse(log)).toMatchObject({ runs: [{ results: [{ ruleId: "download-and-run/pipe-to-shell" }] }] });
  });

  it("asks for the artifact with its token, and for its bytes without", async () => {
    const { api } = await run();
    const tokens = api.calls.map(({ path: to, headers }) => [to, headers.has("authorization")]);
    expect(tokens).toContainEqual(["/blob", false]);
    expect(tokens.filter(([to]) => to !== "/blob").every(([, has]) => has)).toBe(true);
  });

  it("believes GitHub's own word for the pull request of a branch", async () => {
    const own = { head_repository: repositories.own, pull_requests: [{ number: 7 }] };
    const done = await run({ pull: ok(pull({ head: { sha: commit, repo: repositories.own } })) }, own);
    expect(done.body).toContain("Scanned by");
    expect(done.api.trace.filter((line) => questions.pulls.test(line) || questions.ofCommit.test(line))).toEqual([]);
  });

  it("finds the pull request by its commit when the branch was renamed", async () => {
    const done = await run({ pulls: ok([]), ofCommit: ok([pull({ number: 3, state: "closed" }), pull()]) });
    expect(done.writes).toContain("POST /repos/octo/skills/issues/7/comments");
  });

  it("takes the newest artifact of the very attempt", async () => {
    const all = [
      artifact({ id: 91, created_at: "2026-06-01T11:06:00Z" }),
      artifact({ id: 92, created_at: "2026-06-01T11:07:00Z" }),
      artifact({ id: 93, created_at: "2026-06-01T11:06:30Z" }),
      artifact({ id: 94, created_at: "2026-06-01T10:00:00Z" }),
      artifact({ id: 95, name: "other", created_at: "2026-06-01T11:30:00Z" }),
    ];
    const done = await run({ artifacts: ok({ total_count: all.length, artifacts: all }) });
    expect(done.api.trace.filter((line) => questions.download.test(line))).toEqual([
      "GET /repos/octo/skills/actions/artifacts/92/zip",
    ]);
  });

  it("never overwrites the comment of a later scan", async () => {
    const later = comment(`${markerOf("default", { id: 500, attempt: 3, sha: commit })}\nlater`);
    expect((await run({ comments: ok([later]) })).writes.filter((line) => line.includes("comments"))).toEqual([]);
    const sooner = comment(`${markerOf("default", { id: 500, attempt: 1, sha: commit })}\nsooner`);
    expect((await run({ comments: ok([sooner]) })).writes).toContain("PATCH /repos/octo/skills/issues/comments/1");
  });

  it("posts nothing about a clean report but where a comment is", async () => {
    expect((await run({ store: stored(clean) })).writes).toEqual(["POST /repos/octo/skills/code-scanning/sarifs"]);
    const sooner = comment(`${markerOf("default", { id: 400, attempt: 1, sha: commit })}\nsooner`);
    const mended = await run({ store: stored(clean), comments: ok([sooner]) });
    expect(mended.writes).toContain("PATCH /repos/octo/skills/issues/comments/1");
    expect(mended.body).toContain("✅");
  });

  it("makes no check run, no review and no annotation, whatever is asked for", async () => {
    const { writes } = await run({}, {}, { "check-run": "true", suggestions: "true", annotations: "true" });
    expect(writes.toSorted()).toEqual([
      "POST /repos/octo/skills/code-scanning/sarifs",
      "POST /repos/octo/skills/issues/7/comments",
    ]);
    expect(
      [...lines.warning, ...lines.notice].filter((line) => /\((?:critical|high|medium|low), \w+\)$/.test(line)),
    ).toEqual([]);
  });
});

describe("a pull request that changes what scans it", () => {
  it.each([
    ["a workflow", [{ filename: ".github/workflows/skill-scan.yml" }], /changes .*skill-scan\.yml/],
    [
      "a workflow that it moves away",
      [{ filename: "x", previous_filename: ".github/workflows/a.yml" }],
      /changes .*a\.yml/,
    ],
    ["an action of the repository", [{ filename: ".github/actions/scan/action.yml" }], /changes .*action\.yml/],
    ["so many files that not all are listed", [], /more files than could be looked at/],
  ])("does not turn our comment green: %s", async (_, files, words) => {
    const marker = markerOf("default", { id: 400, attempt: 1, sha: "e".repeat(40) });
    const sooner = comment(`${marker}\n\nan earlier finding\n`);
    const done = await run({ store: stored(clean), files: ok(files), comments: ok([sooner]) });
    expect(done.report.verdict).toBe("did-not-run");
    expect(done.writes).toEqual(["PATCH /repos/octo/skills/issues/comments/1"]);
    expect(done.body).not.toContain("✅");
    const alert = done.body
      .split("\n")
      .filter((line) => line.startsWith("> "))
      .join(" ");
    expect(alert).toMatch(/nothing vouches for this report/);
    expect(alert).toMatch(words);
    expect(done.body).toMatch(/an earlier finding$/m);
    expect(lines.notice.join()).toMatch(words);
  });

  it("begins no comment about nothing, and shows what stops it with the doubt on top", async () => {
    const files = ok([{ filename: ".github/workflows/a.yml" }]);
    expect((await run({ store: stored(clean), files })).writes).toEqual([]);
    const done = await run({ files });
    expect(done.report.verdict).toBe("fail");
    expect(done.body).toMatch(/^> - Scanned by .* nothing vouches/m);
  });

  it("says so of a branch of our own as well, whose author may write here anyway", async () => {
    const own = { head_repository: repositories.own, pull_requests: [{ number: 7 }] };
    const answers = { pull: ok(pull({ head: { sha: commit, repo: repositories.own } })), store: stored(clean) };
    const done = await run({ ...answers, files: ok([{ filename: ".github/workflows/a.yml" }]) }, own);
    expect(done.report).toMatchObject({ verdict: "pass", reasons: [expect.stringContaining("nothing vouches")] });
  });

  it("is in doubt when the files cannot be listed, and says why", async () => {
    const done = await run({
      files: () => ({ status: 403, json: { message: "Resource not accessible by integration" } }),
    });
    expect(done.body).toContain("could not be seen whether this pull request changes its workflows");
  });

  it("looks at every page of files", async () => {
    const many = Array.from({ length: 100 }, (_, i) => ({ filename: `docs/${i}.md` }));
    const pages = [many, many, [{ filename: ".github/workflows/last.yml" }]];
    const files = ({ query }: Call): Reply => ({ status: 200, json: pages[Number(query.get("page")) - 1] });
    const done = await run({ files, pull: ok(pull({ changed_files: 201 })) });
    expect(done.body).toContain("last.yml");
  });
});

describe("how things are, in one line", () => {
  it.each([
    ["a run of a push", {}, { event: "push" }, /of the event push, not of a pull request/],
    ["a fork that is gone", {}, { head_repository: null }, /is gone/],
    [
      "a pull request that is closed",
      { pulls: ok([]), pull: ok(pull({ state: "closed" })) },
      {},
      /no open pull request/,
    ],
    [
      "one that was closed a moment ago",
      { pull: ok(pull({ state: "closed" })) },
      {},
      /no open pull request has the branch/,
    ],
    [
      "two pull requests of one branch",
      {
        pulls: ok([pull(), pull({ number: 8 })]),
        pull: ({ path: to }: Call) => ok(pull({ number: Number(to.slice(-1)) }))(),
      },
      {},
      /several pull requests .*#7, #8/,
    ],
    [
      "the same branch name in another repository of the same owner",
      { pulls: ok([pull({ head: { sha: commit, repo: { full_name: "mallory/other" } } })]) },
      {},
      /no open pull request/,
    ],
    [
      "a head that has moved on",
      { pull: ok(pull({ head: { sha: "e".repeat(40), repo: repositories.fork } })) },
      {},
      /moved on since/,
    ],
    [
      "a scan that left nothing",
      { artifacts: ok({ total_count: 0, artifacts: [] }) },
      {},
      /left no artifact skill-scan/,
    ],
    [
      "an artifact of another run",
      { artifacts: ok({ total_count: 1, artifacts: [artifact({ workflow_run: { id: 499, head_sha: commit } })] }) },
      {},
      /left no artifact/,
    ],
    [
      "an artifact of another commit",
      {
        artifacts: ok({
          total_count: 1,
          artifacts: [artifact({ workflow_run: { id: 500, head_sha: "e".repeat(40) } })],
        }),
      },
      {},
      /left no artifact/,
    ],
    [
      "an artifact of an earlier attempt",
      { artifacts: ok({ total_count: 1, artifacts: [artifact({ created_at: "2026-06-01T10:59:59Z" })] }) },
      {},
      /left no artifact/,
    ],
    [
      "an artifact that has expired",
      { artifacts: ok({ total_count: 1, artifacts: [artifact({ expired: true })] }) },
      {},
      /has expired/,
    ],
  ] satisfies readonly (readonly [string, Answers, object, RegExp])[])("%s", async (_, answers, over, words) => {
    expect(only(await run(answers, over), "notice")).toMatch(words);
  });
});

const bomb = (size: number): Uint8Array<ArrayBuffer> =>
  new Uint8Array(zip([{ name: "report.json", content: new Uint8Array(size) }]));

/** A body that never ends, and how much of it was read. */
function endless(): { stream: ReadableStream; read: () => number } {
  let size = 0;
  const chunk = new Uint8Array(1024 * 1024);
  const stream = new ReadableStream({
    pull(controller) {
      size += chunk.length;
      controller.enqueue(chunk);
    },
  });
  return { stream, read: () => size };
}

describe("what is refused, in one line", () => {
  const store = (bytes: Uint8Array<ArrayBuffer>): Answers => ({ store: () => ({ status: 200, bytes }) });

  it.each([
    [
      "a run of another repository",
      {},
      { repository: { full_name: "mallory/skills" } },
      /of the repository mallory\/skills/,
    ],
    ["a report of another commit", { store: stored(scan({ commit: "e".repeat(40) })) }, {}, /not of the commit c+/],
    [
      "a report of no commit",
      { store: stored((({ commit: _, ...rest }) => rest)(scan())) },
      {},
      /not of the commit c+/,
    ],
    [
      "a report that contradicts itself",
      { store: stored(scan({ verdict: "pass" })) },
      {},
      /verdict is not what its skills/,
    ],
    [
      "an artifact that says it is too large",
      { artifacts: ok({ total_count: 1, artifacts: [artifact({ size_in_bytes: 3e7 })] }) },
      {},
      /30000000 bytes are more/,
    ],
    [
      "an artifact whose store says so",
      { store: () => ({ status: 200, bytes: packed(scan()), headers: { "content-length": "30000000" } }) },
      {},
      /30000000 bytes are more/,
    ],
    ["a bomb", store(bomb(80 * 1024 * 1024)), {}, /larger than 67108864 bytes/],
    [
      "bytes that are no zip",
      store(new Uint8Array(new TextEncoder().encode("<html>"))),
      {},
      /artifact of the scan is refused/,
    ],
    [
      "other members beside",
      store(
        new Uint8Array(
          zip([
            { name: "report.json", content: json(scan()) },
            { name: "evil.js", content: "x" },
          ]),
        ),
      ),
      {},
      /2 members/,
    ],
  ] satisfies readonly (readonly [string, Answers, object, RegExp])[])("%s", async (_, answers, over, words) => {
    expect(only(await run(answers, over), "warning")).toMatch(words);
  });

  it("an artifact that never ends, of which no more is read than is allowed", async () => {
    const { stream, read } = endless();
    expect(only(await run({ store: () => ({ status: 200, bytes: stream }) }), "warning")).toMatch(
      /bytes are more than/,
    );
    expect(read()).toBeLessThan(25 * 1024 * 1024);
  });
});

describe("hostile text in a report that keeps to the form", () => {
  const hostile = [
    `${markerOf("default", { id: 999_999, attempt: 9, sha: commit })}`,
    "@octocat **approved** <img src=x onerror=alert(1)> [click](https://evil.example/x)",
    "\n::error::owned\n::stop-commands::x",
    "\u202eright to left\u001b[31m",
  ].join("\n");

  it("is inert in the comment, whose marker stays ours", async () => {
    const over = { message: hostile, snippet: hostile, ruleId: findings[0]!.ruleId };
    const own = skill({ ...bad, name: hostile, reasons: [hostile], findings: [finding(over)] });
    const notices = [{ level: "notice" as const, message: hostile }];
    const done = await run({ store: stored(scan({ skills: [own], reasons: [hostile], notices })) });
    const [first = "", ...rest] = done.body.split("\n");
    expect(first).toBe(markerOf("default", { id: 500, attempt: 2, sha: commit }));
    const text = rest.join("\n");
    expect(text).not.toMatch(/<!--|\u202e|\u001b|^::/m);
    const outside = text.replace(/^```[\s\S]*?^```/gm, "").replace(/`[^`\n]*`/g, "");
    expect(outside).not.toMatch(/@octocat|<img|evil/);
    expect([...lines.warning, ...lines.notice].join("\n")).not.toMatch(/^::|\u001b/m);
  });

  it("does not end the line of a log by the name of a branch or a file", async () => {
    const name = ".github/workflows/a\n::error::x.yml";
    const done = await run({ files: ok([{ filename: name }]) });
    expect(done.body).not.toMatch(/^::error/m);
  });
});

const broken: readonly (readonly [string, () => Reply])[] = [
  ["401", () => ({ status: 401, json: { message: "Bad credentials" } })],
  ["403", () => ({ status: 403, json: { message: "Resource not accessible by integration" } })],
  ["404", () => ({ status: 404, json: { message: "Not Found" } })],
  ["410", () => ({ status: 410, json: { message: "Gone" } })],
  ["500", () => ({ status: 500, json: { message: "Server Error" } })],
  ["502", () => ({ status: 502, text: "<html>Bad gateway</html>" })],
  ["a time-out", timedOut],
  ["a reset", reset],
  ["garbage", () => ({ status: 200, text: "not what you think" })],
];

describe.each(["pulls", "ofCommit", "pull", "artifacts", "download", "store"] as const)("when %s fails", (question) => {
  const before: Answers = question === "ofCommit" ? { pulls: ok([]) } : {};

  it.each(broken)("with %s, nothing is posted and one line says so", async (_, answer) => {
    const line = only(await run({ ...before, [question]: answer }), "warning");
    expect(line).toMatch(/could not be (looked up|listed|downloaded)|artifact of the scan is refused/);
  });
});

describe("what is missing", () => {
  const forbidden = (): Reply => ({ status: 403, json: { message: "Resource not accessible by integration" } });

  it.each([
    ["artifacts", "actions: read"],
    ["download", "actions: read"],
    ["pulls", "pull-requests: write"],
  ] as const)("%s names %s and the YAML to add", async (question, permission) => {
    const line = only(await run({ [question]: forbidden }), "warning");
    expect(line).toContain(`the job needs \`${permission}\``);
    expect(line).toContain("permissions: { actions: read, pull-requests: write, security-events: write }");
  });

  it("a passing failure of the store is tried again", async () => {
    let count = 0;
    const done = await run({
      store: () => (++count === 1 ? { status: 503, text: "busy" } : stored(scan())()),
    });
    expect(done.body).toContain("Scanned by");
  });

  it("a payload that is none ends the run with the reason", async () => {
    await expect(run({}, { id: "x" })).rejects.toThrow(/workflow_run\.id/);
  });
});
