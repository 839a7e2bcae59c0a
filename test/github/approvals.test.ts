import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type ApprovalResult, codeOwnerApproval } from "../../src/github/approvals.ts";
import { settle } from "../clock.ts";
import { type Call, FakeApi, type Reply, reset } from "./fake-api.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const headSha = "b".repeat(40);
const older = "a".repeat(40);
const at = "2026-11-22T08:00:00Z";

interface Review {
  readonly user: { readonly login: string } | null;
  readonly state: string;
  readonly commit_id: string | null;
  readonly submitted_at: string;
}

const review = (login: string, state = "APPROVED", commit = headSha): Review => ({
  user: { login },
  state,
  commit_id: commit,
  submitted_at: at,
});

interface Answers {
  readonly reviews?: readonly Review[];
  readonly head?: string;
  readonly members?: Readonly<Record<string, string>>;
  /** What people may do with the repository; write, where nothing is said. */
  readonly permissions?: Readonly<Record<string, string>>;
  readonly fault?: (call: Call) => Reply | undefined;
}

const api = ({ reviews = [], head = headSha, members = {}, permissions = {}, fault }: Answers): FakeApi =>
  new FakeApi((call) => {
    const broken = fault?.(call);
    if (broken) return broken;
    if (call.path.endsWith("/reviews")) {
      const page = Number(call.query.get("page"));
      return { status: 200, json: reviews.slice((page - 1) * 100, page * 100) };
    }
    if (call.path.includes("/memberships/")) {
      const state = members[call.path.slice("/orgs/".length)];
      return state === undefined
        ? { status: 404, json: { message: "Not Found" } }
        : { status: 200, json: { state, role: "member" } };
    }
    if (call.path.endsWith("/permission")) {
      const [login = ""] = call.path.split("/").slice(-2);
      const permission = permissions[login.toLowerCase()] ?? "write";
      if (permission === "gone") return { status: 404, json: { message: "Not Found" } };
      return { status: 200, json: { permission, role_name: permission, user: null } };
    }
    return { status: 200, json: { number: 7, user: { login: "mallory" }, head: { sha: head } } };
  });

const ask = (fake: FakeApi, owners: readonly string[] = ["@alice"]): Promise<ApprovalResult> =>
  settle(codeOwnerApproval(fake.client, { pull: 7, headSha, owners }));

describe("an approval counts", () => {
  it("of a code owner at the head", async () => {
    expect(await ask(api({ reviews: [review("Alice")] }))).toEqual({ approval: { by: "Alice", at } });
  });

  it("after he only commented, and after he had asked for changes", async () => {
    const reviews = [review("alice", "CHANGES_REQUESTED", older), review("alice"), review("alice", "COMMENTED")];
    expect(await ask(api({ reviews }))).toMatchObject({ approval: { by: "alice" } });
  });

  it("on the third page", async () => {
    const many = Array.from({ length: 230 }, () => review("bob", "COMMENTED"));
    expect(await ask(api({ reviews: [...many, review("alice")] }))).toMatchObject({ approval: { by: "alice" } });
  });

  it("of an active member of an owning team", async () => {
    const members = { "acme/teams/security/memberships/alice": "active" };
    const fake = api({ reviews: [review("bob"), review("alice")], members });
    expect(await ask(fake, ["@acme/security"])).toMatchObject({ approval: { by: "alice" } });
  });
});

describe("an approval does not count", () => {
  it.each<[string, readonly Review[], (readonly string[])?]>([
    ["that is not there", []],
    ["of somebody else", [review("bob")]],
    ["of an older commit", [review("alice", "APPROVED", older)]],
    ["that was dismissed", [review("alice", "DISMISSED")]],
    ["that he took back", [review("alice"), review("alice", "CHANGES_REQUESTED")]],
    ["of the author", [review("mallory")], ["@Mallory"]],
    ["of a deleted user", [{ ...review("alice"), user: null }]],
    ["where an owner is only an address", [review("alice")], ["alice@example.com"]],
    ["of somebody whose name is that of a team", [review("security")], ["@acme/security"]],
    ["where nobody owns the file", [review("alice")], []],
  ])("%s", async (_, reviews, owners) => {
    const result = await ask(api({ reviews }), owners);
    expect(result.approval).toBeUndefined();
    expect(result.message).toMatch(/^[^\n]+$/);
  });

  it.each(["read", "none", "gone"])(
    "of somebody who may not write, whatever CODEOWNERS calls him: %s",
    async (permission) => {
      const permissions = { alice: permission };
      const result = await ask(api({ reviews: [review("Alice")], permissions }));
      expect(result.message).toContain(
        "no code owner (@alice) who may write to the repository has approved the commit",
      );
      const members = { "acme/teams/security/memberships/alice": "active" };
      const team = await ask(api({ reviews: [review("alice")], permissions, members }), ["@acme/security"]);
      expect(team.approval).toBeUndefined();
    },
  );

  it("of one who may not write, and then it is looked who else did", async () => {
    const reviews = [review("alice"), review("bob")];
    const fake = api({ reviews, permissions: { alice: "read" } });
    expect(await ask(fake, ["@alice", "@bob"])).toMatchObject({ approval: { by: "bob" } });
  });

  it("of a member who only was invited", async () => {
    const members = { "acme/teams/security/memberships/alice": "pending" };
    expect(await ask(api({ reviews: [review("alice")], members }), ["@acme/security"])).toHaveProperty("message");
  });

  it("when the pull request has moved on", async () => {
    expect(await ask(api({ reviews: [review("alice")], head: older }))).toEqual({
      message: "the pull request has a newer head than this run",
    });
  });

  it("among more reviews than are read", async () => {
    const many = Array.from({ length: 1001 }, () => review("alice"));
    const fake = api({ reviews: many });
    expect(await ask(fake)).toEqual({ message: "the pull request has more than 1000 reviews" });
    expect(fake.calls).toHaveLength(12);
  });
});

describe("a failure is no approval, in one line", () => {
  const operations = [
    ["the pull request", (call: Call) => call.path.endsWith("/pulls/7")],
    ["the reviews", (call: Call) => call.path.endsWith("/reviews")],
    ["the team", (call: Call) => call.path.includes("/memberships/")],
    ["what he may do", (call: Call) => call.path.endsWith("/permission")],
  ] as const;
  const faults: readonly (readonly [string, Reply])[] = [
    ["401", { status: 401, json: { message: "Bad credentials" } }],
    ["403", { status: 403, json: { message: "Resource not accessible by integration" } }],
    ["422", { status: 422, json: { message: "Unprocessable" } }],
    ["500", { status: 500, json: { message: "Server Error" } }],
    ["a reset", reset()],
    ["garbage", { status: 200, text: "<html>" }],
  ];
  const cases = operations.flatMap(([what, hits]) => faults.map(([name, reply]) => [what, name, hits, reply] as const));
  it.each(cases)("of %s: %s", async (_, __, hits, reply) => {
    const members = { "acme/teams/security/memberships/alice": "active" };
    const fault = (call: Call) => (hits(call) ? reply : undefined);
    const result = await ask(api({ reviews: [review("alice")], members, fault }), ["@acme/security"]);
    expect(result.approval).toBeUndefined();
    expect(result.message).toMatch(/^[^\n]+$/);
  });

  it("which says what right is missing", async () => {
    const fault = ({ path }: Call) =>
      path.endsWith("/reviews") ? { status: 403, json: { message: "Resource not accessible" } } : undefined;
    expect((await ask(api({ fault }))).message).toContain("permissions: pull-requests: read");
  });
});
