import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { decide, situationOf } from "../../src/github/delivery.ts";
import { type Environment, type Target, targetOf } from "../../src/github/event.ts";

const page = readFileSync(path.resolve(import.meta.dirname, "../../docs/events.md"), "utf8");
const [table = ""] = page.match(/^\| event[\s\S]*?\n\n/m) ?? [];
const rows = table
  .trim()
  .split("\n")
  .slice(2)
  .map((row) => row.split("|").map((cell) => cell.trim()));

const [a, b, zero] = ["a".repeat(40), "b".repeat(40), "0".repeat(40)];
const env = { GITHUB_REPOSITORY: "octo/skills", GITHUB_SHA: b, GITHUB_REF: "refs/heads/main" };

const pull = (over: { action?: string; fork?: boolean }, more: Environment = {}, event = "pull_request"): Target => {
  const [own, other] = [{ full_name: "octo/skills" }, { full_name: "someone/skills" }];
  const head = { sha: b, repo: over.fork ? other : own };
  const pull_request = { number: 7, head, base: { sha: a, ref: "main", repo: own } };
  return targetOf(event, { action: over.action ?? "opened", pull_request }, { ...env, ...more });
};
const push = (over: object, ref = "refs/heads/topic"): Target => {
  const repository = { default_branch: "main" };
  return targetOf("push", { ref, before: a, after: b, repository, ...over }, { ...env, GITHUB_REF: ref });
};
const queueRef = `refs/heads/gh-readonly-queue/main/pr-7-${a}`;

/** What the code makes of each row, in the order of the page. */
const cases: readonly (readonly [start: string, targets: readonly Target[]])[] = [
  [
    "`pull_request` (drafts too), `pull_request_review`, `pull_request_review_comment`",
    [pull({}), pull({}, {}, "pull_request_review"), pull({}, {}, "pull_request_review_comment")],
  ],
  ["… from a fork", [pull({ fork: true })]],
  ["… started by Dependabot", [pull({}, { GITHUB_ACTOR: "dependabot[bot]" })]],
  ["… that was closed", [pull({ action: "closed" })]],
  [
    "`merge_group`, and `push` to `gh-readonly-queue/*`",
    [targetOf("merge_group", { merge_group: { base_sha: a, head_sha: b } }, env), push({ before: zero }, queueRef)],
  ],
  ["`push` to a branch", [push({})]],
  ["… the first one of a new branch", [push({ before: zero })]],
  ["… after a force-push that lost the commit before", [push({ forced: true })]],
  ["… of the very first commit", [push({ before: zero }, "refs/heads/main")]],
  ["`push` of a tag", [push({}, "refs/tags/v1")]],
  ["`push` that deletes a branch or a tag", [push({ after: zero, deleted: true })]],
  ["`schedule`, `workflow_dispatch`", [targetOf("schedule", {}, env), targetOf("workflow_dispatch", {}, env)]],
  ["any other event", [targetOf("issue_comment", {}, env), targetOf("release", {}, env)]],
];

/** The first word or two of the last cell: `comment` stands before `code scanning`, where they are sent for sure. */
function sentBy(target: Target): string {
  if (target.kind === "nothing") return "nothing";
  const uses = (["comment", "code-scanning"] as const).map((sink) => decide(sink, situationOf(target)).use);
  if (uses.includes("attempt")) return "what the token may";
  const names = ["comment", "code scanning"].filter((_, i) => uses[i] === "send");
  return names.join(", ") || "nothing";
}

describe("docs/events.md", () => {
  it("has a row for each case, and one that is refused", () => {
    expect(rows.map(([, event]) => event)).toEqual([...cases.map(([event]) => event), "`pull_request_target`"]);
    expect(() => pull({}, {}, "pull_request_target")).toThrow(/does not run on pull_request_target/);
  });

  it.each(cases.map(([event, targets], i) => ({ event, targets, row: rows[i]! })))(
    "is true of $event",
    ({ targets, row }) => {
      const [, , scanned = "", against = "", policy = "", sent = ""] = row;
      for (const target of targets) {
        expect(sent.startsWith(sentBy(target)), sentBy(target)).toBe(true);
        if (target.kind === "nothing") {
          expect([scanned, against, policy]).toEqual(["nothing", "", ""]);
          continue;
        }
        expect(scanned.startsWith(target.scope === "all" ? "everything" : "what")).toBe(true);
        expect(scanned.includes("notice")).toBe(target.notices.length > 0);
        expect(against === "nothing").toBe(target.base.kind === "none");
        expect(policy).toBe(target.policyFrom);
        expect(target.uploads).toBe(sent.includes("code scanning") || sent.startsWith("what"));
      }
    },
  );

  it("says where a new branch and a force-push look for a base", () => {
    expect(push({ before: zero }).base).toEqual({ kind: "merge-base", branch: "main" });
    expect(push({}).base).toEqual({ kind: "commit", sha: a, otherwise: "main" });
  });
});
