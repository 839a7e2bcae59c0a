import { Octokit } from "@octokit/rest";
import { describe, expect, it } from "vitest";
import type { GitHubClient } from "../../../src/github/client.ts";
import { keepSuggestions, type ReviewRequest, type Suggestion } from "../../../src/github/reviews/index.ts";
import { reviewMarker, suggestionMarker } from "../../../src/github/reviews/marker.ts";
import { git, pullNumber } from "../../e2e/remote.ts";
import { inWorld, readToken, userToken, type World, writeToken } from "../../e2e/world.ts";
import { lostAnswer } from "../emulator/faults.ts";
import type { StoredReviewComment, Token } from "../emulator/types.ts";

const path = "skills/a/SKILL.md";
const lines = (count: number, word = "line"): string =>
  Array.from({ length: count }, (_, i) => `${word} ${i + 1}\n`).join("");

/** A user who may resolve threads, which takes `contents: write`. */
const resolver = "ghp_0000000000000000000000000000resolver";
const tokens: Readonly<Record<string, Token>> = {
  [resolver]: { login: "resolver", type: "User", permissions: { contents: "write", pull_requests: "write" } },
};
const world = { base: { "README.md": "# Skills\n" }, head: { [path]: lines(30) }, tokens };

const print = (n: number): string => n.toString(16).padStart(32, "0");

function suggestion(at: World, line: number, over: Partial<Suggestion> = {}): Suggestion {
  const fingerprint = over.fingerprint ?? print(line);
  const blob = git(at.remote.dir, "rev-parse", `${at.remote.head}:${over.path ?? path}`);
  const body = `${suggestionMarker("default", fingerprint)}\nline ${line}\n\n\`\`\`suggestion\n\`\`\``;
  return { fingerprint, path, startLine: line, endLine: line, body, blob, ...over };
}

const quiet = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
const log = { info: () => {}, warning: () => {} };

/** Without the pauses that GitHub asks for between two writes. */
const clientOf = (at: World, token: string): GitHubClient => ({
  octokit: new Octokit({ auth: token, baseUrl: at.github.url, log: quiet }) as GitHubClient["octokit"],
  owner: "octo",
  repo: "skills",
  installation: token.startsWith("ghs_"),
  fetch,
  log,
});

function keep(at: World, suggestions: readonly Suggestion[], over: Partial<ReviewRequest> = {}, token = writeToken) {
  return keepSuggestions(clientOf(at, token), {
    pull: pullNumber,
    sha: at.remote.head,
    instance: "default",
    suggestions,
    alive: new Set(suggestions.map(({ fingerprint }) => fingerprint)),
    complete: true,
    situation: "pull-request",
    bodyOf: (count) => `${reviewMarker("default")}\n${count} edits`,
    ...over,
  });
}

const linesOf = (comments: readonly StoredReviewComment[]) => comments.map(({ startLine, line }) => [startLine, line]);

describe("suggestions", () => {
  it("are one review on head, ten at most, the worst first", async ({ expect }) => {
    await inWorld(world, async (at) => {
      const list = Array.from({ length: 14 }, (_, i) => suggestion(at, i + 1));
      expect(await keep(at, list)).toEqual({ posted: 10 });
      expect(at.github.reviewComments.map(({ line }) => line)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
      expect(new Set(at.github.reviewComments.map(({ commit }) => commit))).toEqual(new Set([at.remote.head]));
      expect(at.github.of("pulls/create-review")).toHaveLength(1);
      expect(at.github.of("pulls/create-review")[0]?.body).toMatchObject({
        event: "COMMENT",
        commit_id: at.remote.head,
      });
      expect(at.github.of("graphql")).toEqual([]);
    });
  });

  it("may span lines, and none is posted twice, nor more than ten in all", async ({ expect }) => {
    await inWorld(world, async (at) => {
      const list = [suggestion(at, 3, { startLine: 1 }), suggestion(at, 6)];
      await keep(at, list);
      expect(linesOf(at.github.reviewComments)).toEqual([
        [1, 3],
        [6, 6],
      ]);
      expect(await keep(at, list)).toEqual({ posted: 0 });
      const more = Array.from({ length: 12 }, (_, i) => suggestion(at, i + 10));
      expect(await keep(at, [...list, ...more])).toEqual({ posted: 8 });
      expect(at.github.reviewComments).toHaveLength(10);
    });
  });

  it("are known on all pages, and only by their author", async ({ expect }) => {
    await inWorld(world, async (at) => {
      const foreign = { pull: pullNumber, review: 1, path, commit: at.remote.head, startLine: 1, line: 1 };
      const flags = { created: "2026-01-01T00:00:00Z", isResolved: false, isMinimized: false };
      const body = suggestionMarker("default", print(2));
      const add = (id: number, login: string, words: string, type: "Bot" | "User") =>
        at.github.reviewComments.push({ ...foreign, ...flags, id, login, type, body: words });
      for (let id = 1; id <= 120; id++) add(id, "mallory", id === 5 ? body : "hello", "User");
      add(121, "github-actions[bot]", `${suggestionMarker("default", print(1))}\nours`, "Bot");
      add(122, "github-actions[bot]", `${suggestionMarker("other", print(3))}\nof another instance`, "Bot");
      add(123, "github-actions[bot]", `quoted\n${suggestionMarker("default", print(4))}`, "Bot");
      expect(
        await keep(
          at,
          [1, 2, 3, 4].map((line) => suggestion(at, line)),
        ),
      ).toEqual({ posted: 3 });
      expect(at.github.reviewComments.slice(-3).map(({ line }) => line)).toEqual([2, 3, 4]);
    });
  });

  it("stand on changed lines of the file that was scanned, and nowhere else", async ({ expect }) => {
    const base = { "README.md": "# Skills\n", [path]: lines(30) };
    const head = { [path]: lines(30).replace("line 15\n", "changed\n"), "b.md": "x\n" };
    await inWorld({ ...world, base, head }, async (at) => {
      const wrong = [
        suggestion(at, 14, { fingerprint: print(101) }),
        suggestion(at, 29),
        suggestion(at, 1, { path: "README.md", fingerprint: print(102) }),
        suggestion(at, 1, { path: "b.md", blob: "0".repeat(40), fingerprint: print(103) }),
      ];
      expect(await keep(at, [...wrong, suggestion(at, 16, { startLine: 14 })])).toEqual({ posted: 1 });
      expect(linesOf(at.github.reviewComments)).toEqual([[14, 16]]);
      expect(at.github.of("pulls/create-review").map(({ status }) => status)).toEqual([200]);
    });
  });

  it("are not posted by a run whose head is gone", async ({ expect }) => {
    await inWorld(world, async (at) => {
      const list = [suggestion(at, 1)];
      const sha = at.remote.head;
      at.push({ "later.md": "x\n" });
      expect(await keep(at, list, { sha })).toEqual({ posted: 0 });
      expect(at.github.reviewComments).toEqual([]);
    });
  });

  it("ask for nothing where there is nothing to say", async ({ expect }) => {
    await inWorld(world, async (at) => {
      expect(await keep(at, [])).toEqual({ posted: 0 });
      expect(at.github.requests.map(({ operation }) => operation)).toEqual(["pulls/list-review-comments"]);
    });
  });
});

describe("outdated suggestions", () => {
  const lineTwo = (at: World) => [suggestion(at, 2), suggestion(at, 9)];
  /** Line 2 is mended, line 9 is as it was. */
  const mended = { [path]: lines(30).replace("line 2\n", "mended\n") };

  it("whose finding is gone are resolved; those of others stay", async ({ expect }) => {
    await inWorld(world, async (at) => {
      await keep(at, lineTwo(at), {}, resolver);
      const [ours] = at.github.reviewComments;
      at.github.reviewComments.push({ ...ours!, id: 9001, login: "mallory" });
      at.push(mended);
      const alive = new Set([print(9)]);
      expect(await keep(at, [], { alive }, resolver)).toEqual({ posted: 0 });
      expect(at.github.reviewComments.map(({ isResolved }) => isResolved)).toEqual([true, false, false]);
      await keep(at, [], { alive }, resolver);
      expect(at.github.of("graphql")).toHaveLength(3);
    });
  });

  it("are folded where the token may not resolve", async ({ expect }) => {
    await inWorld(world, async (at) => {
      await keep(at, lineTwo(at));
      at.push(mended);
      expect(await keep(at, [], { alive: new Set([print(9)]) })).toEqual({ posted: 0 });
      expect(at.github.reviewComments.map(({ isMinimized }) => isMinimized)).toEqual([true, false]);
      expect(at.github.reviewComments.every(({ isResolved }) => !isResolved)).toBe(true);
    });
  });

  it.each([
    ["while the finding is there", [2, 9], mended],
    ["while its lines are there", [], { "other.md": "x\n" }],
  ] as const)("stay %s", async (_, alive, push) => {
    await inWorld(world, async (at) => {
      await keep(at, lineTwo(at), {}, resolver);
      at.push(push);
      await keep(at, [], { alive: new Set([...alive.map(print), print(9)]) }, resolver);
      expect(at.github.reviewComments.some(({ isResolved }) => isResolved)).toBe(false);
    });
  });

  it("stay where not all findings are known", async ({ expect }) => {
    await inWorld(world, async (at) => {
      await keep(at, lineTwo(at), {}, resolver);
      at.push(mended);
      await keep(at, [], { alive: new Set([print(9)]), complete: false }, resolver);
      expect(at.github.reviewComments.some(({ isResolved }) => isResolved)).toBe(false);
      expect(at.github.of("graphql")).toEqual([]);
    });
  });

  it("are found behind a hundred threads of others", async ({ expect }) => {
    await inWorld(world, async (at) => {
      await keep(at, lineTwo(at), {}, resolver);
      const [ours] = at.github.reviewComments;
      const others = Array.from({ length: 130 }, (_, i) => ({ ...ours!, id: 5000 + i, login: "mallory" }));
      at.github.reviewComments.unshift(...others);
      at.push(mended);
      await keep(at, [], { alive: new Set([print(9)]) }, resolver);
      expect(at.github.reviewComments.filter(({ isResolved }) => isResolved).map(({ line }) => line)).toEqual([2]);
    });
  });
});

describe("what GitHub refuses", () => {
  it("for want of a right is one line with the permission", async ({ expect }) => {
    await inWorld(world, async (at) => {
      const result = await keep(at, [suggestion(at, 1)], {}, readToken);
      expect(result).toMatchObject({ posted: 0, lacking: true });
      expect(result.message).toMatch(/^no fixes were suggested: .*pull-requests: write/);
      expect(result.message).not.toContain("\n");
      expect(at.github.of("pulls/create-review")).toHaveLength(1);
    });
  });

  it("for one bad place costs no other", async ({ expect }) => {
    await inWorld(world, async (at) => {
      const refuse = (times: number) =>
        at.github.plan({
          operation: "pulls/create-review",
          times,
          status: 422,
          body: { message: "Unprocessable Entity" },
        });
      refuse(1);
      expect(
        await keep(
          at,
          [1, 2, 3, 4].map((line) => suggestion(at, line)),
        ),
      ).toEqual({ posted: 4 });
      expect(at.github.of("pulls/create-review").map(({ status }) => status)).toEqual([422, 200, 200]);
      refuse(3);
      expect(
        await keep(
          at,
          [1, 2, 3, 4, 5, 6, 7, 8].map((line) => suggestion(at, line)),
        ),
      ).toEqual({ posted: 3 });
      expect(new Set(at.github.reviewComments.map(({ line }) => line)).size).toBe(7);
    });
  });

  it("for every place is one line", async ({ expect }) => {
    await inWorld(world, async (at) => {
      at.github.plan({ operation: "pulls/create-review", times: 99, status: 422, body: { message: "no" } });
      const result = await keep(
        at,
        [1, 2, 3, 4].map((line) => suggestion(at, line)),
      );
      expect(result).toMatchObject({ posted: 0, lacking: false });
      expect(result.message).toContain("HTTP 422");
      expect(at.github.of("pulls/create-review").length).toBeLessThanOrEqual(12);
    });
  });

  it("by losing its answer is posted once", async ({ expect }) => {
    await inWorld(world, async (at) => {
      at.github.plan(lostAnswer("pulls/create-review"));
      expect(await keep(at, [suggestion(at, 1), suggestion(at, 2)])).toEqual({ posted: 2 });
      expect(at.github.reviewComments).toHaveLength(2);
      expect(at.github.of("pulls/create-review")).toHaveLength(1);
    });
  });

  it.each(["pulls/list-review-comments", "pulls/list-files"])("in %s posts nothing", async (operation) => {
    await inWorld(world, async (at) => {
      at.github.plan({
        operation,
        times: 99,
        status: 403,
        body: { message: "Resource not accessible by integration" },
      });
      expect(await keep(at, [suggestion(at, 1)])).toMatchObject({
        posted: 0,
        message: expect.stringContaining("no fixes"),
      });
      expect(at.github.reviewComments).toEqual([]);
    });
  });

  it.each([
    [
      "an error of GraphQL",
      { status: 200, body: { data: null, errors: [{ type: "FORBIDDEN", message: "not for you" }] } },
    ],
    ["a refusal", { status: 403, body: { message: "Resource not accessible by integration" } }],
    ["garbage", { status: 200, body: "<html>" }],
  ])("in the threads by %s is one line, and what was posted stays", async (_, fault) => {
    await inWorld(world, async (at) => {
      await keep(at, [suggestion(at, 1)], {}, userToken);
      at.push({ [path]: lines(30).replace("line 1\n", "mended\n") });
      at.github.plan({ operation: "graphql", times: 99, ...fault });
      const result = await keep(at, [suggestion(at, 5)], {}, userToken);
      expect(result).toMatchObject({
        posted: 1,
        message: expect.stringContaining("outdated suggestions could not be resolved"),
      });
      expect(result.message).not.toContain("\n");
      expect(at.github.reviewComments).toHaveLength(2);
    });
  });
});
