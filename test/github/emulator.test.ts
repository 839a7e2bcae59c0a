import { execFile } from "node:child_process";
import { gzipSync } from "node:zlib";
import { Octokit } from "@octokit/rest";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { git, pullNumber, workspace } from "../e2e/remote.ts";
import { inWorld, readToken, userToken, World, writeToken } from "../e2e/world.ts";
import { githubContract } from "./emulator/contract.ts";
import { badGateway, dropped, lostAnswer, secondaryLimit } from "./emulator/faults.ts";
import type { GitHubEmulator } from "./emulator/github.ts";
import { handlers } from "./emulator/handlers/index.ts";
import { ingestionErrors } from "./emulator/sarif-ingestion.ts";
import { State } from "./emulator/state.ts";
import type { EmulatorOptions, Exchange } from "./emulator/types.ts";

const repo = { owner: "octo", repo: "skills" };
const pull = { ...repo, pull_number: pullNumber };
const issue = { ...repo, issue_number: pullNumber };
const quiet = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

const client = (github: GitHubEmulator, auth = writeToken) => new Octokit({ auth, baseUrl: github.url, log: quiet });

const sarif = (log: unknown): string => gzipSync(JSON.stringify(log)).toString("base64");

const emptyLog = { version: "2.1.0", runs: [{ tool: { driver: { name: "Skill Scan", rules: [] } }, results: [] }] };

describe("the emulated GitHub", () => {
  let world: World;

  beforeAll(async () => {
    const moved = "a file long enough to be told again under its new name\n".repeat(5);
    world = new World({
      base: { "README.md": "# Skills\n", "docs/old.md": moved, "docs/gone.md": "gone\n" },
      head: { "docs/old.md": null, "docs/new.md": moved, "docs/gone.md": null, "skills/a/SKILL.md": "one\ntwo\n" },
      treeLimit: 3,
    });
    await world.github.start();
  });

  afterAll(async () => {
    await world.github.stop();
    world.clean();
    expect(world.github.violations).toEqual([]);
  });

  it("answers a pull request and its files from git", async () => {
    const octokit = client(world.github);
    const { data } = await octokit.rest.pulls.get(pull);
    expect(data).toMatchObject({ number: 7, changed_files: 3, head: { sha: world.remote.head }, commits: 1 });
    const files = await octokit.paginate(octokit.rest.pulls.listFiles, { ...pull, per_page: 2 });
    expect(files.map(({ filename, status, previous_filename }) => [filename, status, previous_filename])).toEqual([
      ["docs/gone.md", "removed", undefined],
      ["docs/new.md", "renamed", "docs/old.md"],
      ["skills/a/SKILL.md", "added", undefined],
    ]);
    expect(files[2]?.patch).toBe("@@ -0,0 +1,2 @@\n+one\n+two");
  });

  it("cuts a recursive tree at its limit, and a flat one not", async () => {
    const octokit = client(world.github);
    const whole = await octokit.rest.git.getTree({ ...repo, tree_sha: world.remote.head, recursive: "1" });
    expect(whole.data).toMatchObject({ truncated: true });
    expect(whole.data.tree).toHaveLength(3);
    const root = await octokit.rest.git.getTree({ ...repo, tree_sha: world.remote.head });
    expect(root.data.tree.map((entry) => entry.path)).toEqual(["README.md", "docs", "skills"]);
    const skill = root.data.tree[2]?.sha ?? "";
    const below = await octokit.rest.git.getTree({ ...repo, tree_sha: skill, recursive: "1" });
    expect(below.data.tree.map((entry) => entry.path)).toEqual(["a", "a/SKILL.md"]);
    const blob = await octokit.rest.git.getBlob({ ...repo, file_sha: below.data.tree[1]?.sha ?? "" });
    expect(Buffer.from(blob.data.content, "base64").toString()).toBe("one\ntwo\n");
  });

  it("answers commits, comparisons, contents and the repository", async () => {
    const octokit = client(world.github);
    const { base, head } = world.remote;
    const commit = await octokit.rest.git.getCommit({ ...repo, commit_sha: head });
    expect(commit.data.parents.map(({ sha }) => sha)).toEqual([base]);
    const compared = await octokit.rest.repos.compareCommitsWithBasehead({ ...repo, basehead: `${base}...${head}` });
    expect(compared.data).toMatchObject({ status: "ahead", ahead_by: 1, merge_base_commit: { sha: base } });
    const file = await octokit.rest.repos.getContent({ ...repo, path: "skills/a/SKILL.md", ref: head });
    expect(file.data).toMatchObject({ type: "file", encoding: "base64", size: 8 });
    const folder = await octokit.rest.repos.getContent({ ...repo, path: "skills/a", ref: head });
    expect(folder.data).toMatchObject([{ path: "skills/a/SKILL.md" }]);
    expect((await octokit.rest.repos.get(repo)).data.full_name).toBe("octo/skills");
  });

  it("answers 404 for what is not there", async () => {
    const octokit = client(world.github);
    const missing = "0".repeat(39).concat("1");
    await expect(octokit.rest.git.getTree({ ...repo, tree_sha: missing })).rejects.toMatchObject({ status: 404 });
    await expect(octokit.rest.git.getBlob({ ...repo, file_sha: missing })).rejects.toMatchObject({ status: 404 });
    await expect(octokit.rest.repos.get({ owner: "octo", repo: "none" })).rejects.toMatchObject({ status: 404 });
  });

  it("keeps comments, in pages", async () => {
    const octokit = client(world.github);
    for (let index = 0; index < 101; index++) world.github.addComment(pullNumber, "octocat", `comment ${index}`);
    const { data } = await octokit.rest.issues.createComment({ ...issue, body: "mine" });
    await octokit.rest.issues.updateComment({ ...repo, comment_id: data.id, body: "mine, again" });
    const all = await octokit.paginate(octokit.rest.issues.listComments, { ...issue, per_page: 100 });
    expect(all).toHaveLength(102);
    expect(all[101]).toMatchObject({ body: "mine, again", user: { login: "github-actions[bot]", type: "Bot" } });
    await octokit.rest.issues.deleteComment({ ...repo, comment_id: data.id });
    expect(world.github.comments).toHaveLength(101);
    const long = octokit.rest.issues.createComment({ ...issue, body: "x".repeat(65_537) });
    await expect(long).rejects.toMatchObject({ status: 422, message: expect.stringContaining("too long") });
  });

  it("lets a token do what it may, and says so in GitHub's words", async () => {
    const reader = client(world.github, readToken);
    const refused = { status: 403, message: expect.stringContaining("Resource not accessible by integration") };
    await expect(reader.rest.issues.createComment({ ...issue, body: "no" })).rejects.toMatchObject(refused);
    await expect(reader.rest.users.getAuthenticated()).rejects.toMatchObject(refused);
    const person = await client(world.github, userToken).rest.users.getAuthenticated();
    expect(person.data.login).toBe("skill-scan-bot");
    await expect(client(world.github, "wrong").rest.repos.get(repo)).rejects.toMatchObject({ status: 401 });
  });

  it("takes an analysis, processes it, and refuses one of another commit", async () => {
    const octokit = client(world.github);
    const upload = { ...repo, commit_sha: world.remote.head, ref: "refs/pull/7/head", sarif: sarif(emptyLog) };
    const { data } = await octokit.rest.codeScanning.uploadSarif(upload);
    const state = await octokit.rest.codeScanning.getSarif({ ...repo, sarif_id: data.id ?? "" });
    expect(state.data.processing_status).toBe("complete");
    const unknown = { ...upload, commit_sha: "1".repeat(40) };
    await expect(octokit.rest.codeScanning.uploadSarif(unknown)).rejects.toMatchObject({ status: 404 });
    const elsewhere = { ...upload, ref: "refs/heads/main" };
    await expect(octokit.rest.codeScanning.uploadSarif(elsewhere)).rejects.toMatchObject({ status: 422 });
  });

  it("gives git the commits that a shallow checkout lacks, to who may read", async () => {
    const dir = workspace(world.remote, world.remote.merge, "shallow", world.github.url);
    expect(() => git(dir, "cat-file", "-e", world.remote.base)).toThrow();
    const header = (token: string) => {
      const credentials = Buffer.from(`x-access-token:${token}`).toString("base64");
      return `http.extraHeader=authorization: basic ${credentials}`;
    };
    // A process of its own: to wait for git here would keep the emulator from answering it.
    const fetched = (token: string) =>
      new Promise((resolve) => {
        const args = ["-C", dir, "-c", header(token), "fetch", "-q", "--depth=1", "origin", world.remote.base];
        execFile("git", args, { env: { ...process.env, GIT_TERMINAL_PROMPT: "0" } }, (error) =>
          resolve(error === null),
        );
      });
    expect(await fetched("wrong")).toBe(false);
    expect(await fetched(readToken)).toBe(true);
    expect(git(dir, "cat-file", "-t", world.remote.base)).toBe("commit");
  });
});

describe("faults", () => {
  it("happen once each, and a lost answer hides work that was done", async () => {
    await inWorld({ head: { "a.md": "a" } }, async ({ github }) => {
      const octokit = client(github);
      github.plan(badGateway("pulls/get"));
      github.plan(secondaryLimit("pulls/get", 1));
      github.plan(dropped("pulls/get"));
      await expect(octokit.rest.pulls.get(pull)).rejects.toMatchObject({ status: 502 });
      await expect(octokit.rest.pulls.get(pull)).rejects.toMatchObject({ status: 403 });
      await expect(octokit.rest.pulls.get(pull)).rejects.toThrow(/fetch failed|terminated|closed|socket/i);
      expect((await octokit.rest.pulls.get(pull)).status).toBe(200);
      github.plan(lostAnswer("issues/create-comment"));
      await expect(octokit.rest.issues.createComment({ ...issue, body: "once" })).rejects.toThrow();
      expect(github.comments).toHaveLength(1);
      github.plan({ operation: "issues/list-comments", truncate: true });
      // Octokit reads a body that breaks off as an empty text: the client under test must not.
      expect((await octokit.rest.issues.listComments(issue)).data).toBe("");
      expect(github.of("pulls/get").map(({ status }) => status)).toEqual([502, 403, 0, 200]);
    });
  });
});

describe("the contract", () => {
  const contract = githubContract();
  const upload = contract.match("POST", "/repos/octo/skills/code-scanning/sarifs")!;
  const files = contract.match("GET", "/repos/octo/skills/pulls/7/files")!;
  const none = new URLSearchParams();

  it("takes a right request", () => {
    expect(
      contract.request(upload, none, { commit_sha: "a".repeat(40), ref: "refs/pull/7/head", sarif: "H4s=" }),
    ).toEqual([]);
  });

  it.each([
    ["a short sha", { commit_sha: "abc", ref: "refs/heads/x", sarif: "x" }],
    ["a ref that is none", { commit_sha: "a".repeat(40), ref: "feature", sarif: "x" }],
    ["an unknown field", { commit_sha: "a".repeat(40), ref: "refs/heads/x", sarif: "x", category: "x" }],
    ["a missing body", undefined],
  ])("objects to %s", (_, body) => {
    expect(contract.request(upload, none, body)).not.toEqual([]);
  });

  it("objects to unknown query parameters, statuses and shapes", () => {
    expect(contract.request(files, new URLSearchParams("perpage=100"), undefined)).toHaveLength(1);
    expect(contract.response(files, 418, {})).toHaveLength(1);
    expect(contract.response(files, 200, [{ filename: "a", status: "new" }])).not.toEqual([]);
    expect(contract.match("POST", "/repos/octo/skills/issues/7/labels")).toBeUndefined();
  });
});

describe("check runs", () => {
  const sha = "a".repeat(40);
  const git = { has: async () => true, resolve: async () => sha };
  const ask = (output: object) => {
    const state = new State({
      git,
      owner: "octo",
      repository: "skills",
      pulls: [],
      tokens: {},
    } as unknown as EmulatorOptions);
    const body = { name: "Skill Scan", head_sha: sha, output: { title: "t", summary: "s", ...output } };
    return handlers["checks/create"]!({ body, path: {}, query: new URLSearchParams() } as unknown as Exchange, state);
  };
  const annotation = { path: "a", start_line: 1, end_line: 1, annotation_level: "notice", message: "m" };
  const some = (count: number) => Array.from({ length: count }, () => annotation);

  it("take fifty annotations a request, and as much summary as GitHub", async () => {
    await expect(ask({ annotations: some(50), summary: "x".repeat(65_535) })).resolves.toMatchObject({ status: 201 });
  });

  it.each([
    ["51 annotations", { annotations: some(51) }],
    ["a summary that is too long", { summary: "x".repeat(65_536) }],
    ["an annotation that ends before it begins", { annotations: [{ ...annotation, end_line: 0 }] }],
  ])("refuse %s", async (_, output) => {
    await expect(ask(output)).rejects.toMatchObject({ status: 422 });
  });
});

describe("the ingestion of SARIF", () => {
  const result = (uri: string) => ({
    ruleId: "a/b",
    message: { text: "m" },
    locations: [{ physicalLocation: { artifactLocation: { uri }, region: { startLine: 1 } } }],
  });
  const run = (results: object[], rule: object = {}) => ({
    tool: { driver: { name: "Skill Scan", rules: [{ id: "a/b", ...rule }] } },
    automationDetails: { id: "skill-scan/" },
    results,
  });
  const errors = (...runs: object[]) => ingestionErrors({ version: "2.1.0", runs }, false);

  it("takes a right log", () => {
    expect(errors(run([result("skills/a%20b/SKILL.md")]))).toEqual([]);
  });

  it.each([
    ["two runs of one category", [run([]), run([])], /multiple runs with the same category/],
    ["more runs than 20", Array.from({ length: 21 }, () => run([])), /more runs than allowed/],
    ["more results than 25,000", [run(Array.from({ length: 25_001 }, () => result("a")))], /more results/],
    ["more tags than 20", [run([], { properties: { tags: Array.from({ length: 21 }, String) } })], /more tags/],
    ["a severity in words", [run([], { properties: { "security-severity": "high" } })], /invalid security severity/],
    ["a result without a location", [run([{ ruleId: "a/b", message: { text: "m" } }])], /expected artifact location/],
    ["a space in a URI", [run([result("a b.md")])], /invalid URI/],
    ["a newline in a URI", [run([result("a\nb.md")])], /invalid URI/],
    ["a file: URI", [run([result("file:///a.md")])], /did not match the checkout URI scheme/],
    ["an unknown rule", [run([{ ...result("a"), ruleId: "c/d" }])], /does not have/],
  ])("objects to %s", (_, runs, message) => {
    expect(errors(...runs).join("\n")).toMatch(message);
  });
});
