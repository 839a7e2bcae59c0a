import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { isChange, worthSaying } from "../../../src/github/comment/index.ts";
import { markerOf } from "../../../src/github/comment/marker.ts";
import { maxCommentLength, comment as renderComment } from "../../../src/report/markdown.ts";
import { type Call, type Reply, reset, secondaryLimit, timedOut } from "../fake-api.ts";
import { finding, report, skill } from "../reports.ts";
import { bot, Comments, comment, human, keep, marker, sha } from "./comments-api.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("the one comment", () => {
  it("is begun with a marker on the first line", async () => {
    const api = new Comments([]);
    expect(await keep(api)).toEqual({ status: "created", url: expect.stringContaining("issuecomment-1000") });
    expect(api.comments[0]!.body).toBe(`${marker({ sha, run: "200.1" })}\n# Report\n\nAll is well.\n`);
  });

  it("is not begun when nothing is worth it", async () => {
    const api = new Comments([]);
    expect(await keep(api, { create: false })).toEqual({ status: "silent" });
    expect(api.writes).toEqual([]);
  });

  it("is updated in place, also when nothing would be worth beginning it", async () => {
    const api = new Comments([comment(1, "hello", human), comment(2, `${marker()}\nold`)]);
    expect(await keep(api, { create: false })).toMatchObject({ status: "updated", url: api.comments[1]!.html_url });
    expect(api.writes).toEqual(["PATCH /repos/octo/skills/issues/comments/2"]);
    expect(api.comments).toHaveLength(2);
  });

  it("is found on the third page", async () => {
    const many = Array.from({ length: 230 }, (_, i) => comment(i + 1, "chat", human));
    const api = new Comments([...many, comment(999, `${marker()}\nold`)]);
    expect(await keep(api)).toMatchObject({ status: "updated" });
    expect(api.comments).toHaveLength(231);
  });

  it("is left alone when it says the same of the same commit", async () => {
    const same = `${marker({ sha })}\r\n# Report\r\n\r\nAll is well.`;
    const api = new Comments([comment(1, same)]);
    expect(await keep(api)).toMatchObject({ status: "unchanged", url: expect.any(String) });
    expect(api.writes).toEqual([]);
  });

  it("is written again when it says the same of another commit", async () => {
    const api = new Comments([comment(1, `${marker()}\n# Report\n\nAll is well.`)]);
    expect(await keep(api)).toMatchObject({ status: "updated" });
  });

  it.each(["201.1", "200.2", "1000.1"])("of the later run %s on the same commit is not overwritten", async (run) => {
    const api = new Comments([comment(1, `${marker({ run, sha })}\nnewer`)]);
    expect(await keep(api)).toEqual({ status: "superseded" });
    expect(api.writes).toEqual([]);
    expect(api.log).toEqual([expect.stringContaining(`the later run ${run} has written it`)]);
  });

  it.each(["199.9", "200.1", "99.1"])("of the run %s is overwritten", async (run) => {
    expect(await keep(new Comments([comment(1, `${marker({ run })}\nold`)]))).toMatchObject({ status: "updated" });
  });

  it("of another instance is another comment", async () => {
    const api = new Comments([comment(1, `${marker({ instance: "other" })}\nold`)]);
    expect(await keep(api)).toMatchObject({ status: "created" });
    expect(api.comments).toHaveLength(2);
  });
});

describe("whose comment it is", () => {
  it.each([
    ["a person's with our marker", `${marker()}\nforged`, human],
    ["our own with a quoted marker", `# Report\n${marker()}\n`, bot],
    ["one of a deleted user", `${marker()}\nold`, null],
    ["one with a broken marker", `${marker().replace("run=100.1", "run=x")}\nold`, bot],
  ])("is not %s", async (_, body, user) => {
    const api = new Comments([comment(1, body, user)]);
    expect(await keep(api)).toMatchObject({ status: "created" });
    expect(api.comments[0]!.body).toBe(body);
  });

  it("is the job's own before another bot's", async () => {
    const api = new Comments([
      comment(1, `${marker({ run: "150.1" })}\nold`, { login: "other[bot]", type: "Bot" }),
      comment(2, `${marker()}\nold`),
    ]);
    expect(await keep(api)).toMatchObject({ status: "updated" });
    expect(api.writes).toEqual(["PATCH /repos/octo/skills/issues/comments/2"]);
  });

  it("does not ask who a job's token is", async () => {
    const api = new Comments([]);
    await keep(api);
    expect(api.trace).not.toContain("GET /user");
  });

  it("is that of the token's user, and not a bot's, for a user's token", async () => {
    const mine = { login: "release-bot", type: "User" };
    const api = new Comments(
      [comment(1, `${marker()}\nold`), comment(2, `${marker()}\nold`, mine)],
      undefined,
      "ghp_x",
    );
    expect(await keep(api)).toMatchObject({ status: "updated" });
    expect(api.writes).toEqual(["PATCH /repos/octo/skills/issues/comments/2"]);
  });

  it("is a bot's when the token may not ask who it is", async () => {
    const refuse = ({ path }: Call) =>
      path === "/user" ? { status: 403, json: { message: "Resource not accessible by integration" } } : undefined;
    const api = new Comments([comment(1, `${marker()}\nold`)], refuse, "v1.token");
    expect(await keep(api)).toMatchObject({ status: "updated" });
  });
});

describe("length", () => {
  it("never goes over GitHub's limit", async () => {
    const api = new Comments([]);
    expect(await keep(api, { content: "x".repeat(maxCommentLength) })).toMatchObject({ status: "degraded" });
    expect(api.calls).toEqual([]);
  });

  it("counts the marker, which the report leaves room for", async () => {
    const run = { id: 999_999_999_999_999, attempt: 999_999, sha: "f".repeat(64) };
    const findings = Array.from({ length: 2000 }, (_, i) => finding({ message: `Finding ${i} ${"x".repeat(100)}` }));
    const instance = "i".repeat(100);
    const marker = markerOf(instance, run);
    const options = { rules: [], marker };
    const body = renderComment(report({ verdict: "fail", skills: [skill({ findings, verdict: "fail" })] }), options);
    expect(body.startsWith(`${marker}\n`)).toBe(true);
    const api = new Comments([]);
    api.head = run.sha;
    expect(await keep(api, { instance, run, body })).toMatchObject({ status: "created" });
  });
});

const failing = (method: string, reply: () => Reply, times = Number.POSITIVE_INFINITY) => {
  let left = times;
  return (call: Call): Reply | undefined => (call.method === method && left-- > 0 ? reply() : undefined);
};
const status =
  (code: number, json: unknown = { message: `status ${code}` }) =>
  (): Reply => ({ status: code, json });

describe("faults of the look-up", () => {
  it.each([
    ["401", status(401)],
    ["403", status(403, { message: "Resource not accessible by integration" })],
    ["404", status(404)],
    ["409", status(409)],
    ["422", status(422)],
    ["429", status(429)],
    ["500", status(500)],
    ["502", (): Reply => ({ status: 502, text: "<html>Bad Gateway</html>", headers: { "content-type": "text/html" } })],
    ["a time-out", timedOut],
    ["a reset", reset],
    ["garbage", (): Reply => ({ status: 200, text: '[{"id":' })],
    ["a page that is no list", status(200, { message: "hello" })],
    ["a secondary limit", secondaryLimit],
  ])("%s to the end: nothing is posted, one line says so", async (_, reply) => {
    const api = new Comments([], failing("GET", reply));
    const result = await keep(api);
    expect(result).toMatchObject({ status: "degraded", message: expect.stringContaining("so none was posted") });
    expect((result as { message: string }).message).not.toContain("\n");
    expect(api.writes).toEqual([]);
    expect(api.calls.length).toBeLessThanOrEqual(4);
  });

  it.each([
    ["500", status(500), 3],
    ["502", status(502), 2],
    ["a time-out", timedOut, 1],
    ["a reset", reset, 3],
    ["a secondary limit", secondaryLimit, 2],
  ])("%s that passes: posted once", async (_, reply, times) => {
    const api = new Comments([], failing("GET", reply, times));
    expect(await keep(api)).toMatchObject({ status: "created" });
    expect(api.comments).toHaveLength(1);
  });
});

describe("faults of writing", () => {
  it("names the permission that is missing", async () => {
    const refuse = failing("POST", status(403, { message: "Resource not accessible by integration" }));
    expect(await keep(new Comments([], refuse))).toMatchObject({
      status: "degraded",
      message: expect.stringContaining("`pull-requests: write`"),
    });
  });

  it.each([
    ["401", status(401)],
    ["404", status(404)],
    ["409", status(409)],
    ["422", status(422, { message: "Validation Failed" })],
    ["429", status(429)],
  ])("%s is not tried again", async (_, reply) => {
    const api = new Comments([], failing("POST", reply));
    expect(await keep(api)).toMatchObject({ status: "degraded" });
    expect(api.writes).toHaveLength(1);
  });

  it.each([
    ["500", status(500)],
    ["502", status(502)],
    ["a time-out", timedOut],
    ["a reset", reset],
  ])("%s to the end: tried three times, then degraded", async (_, reply) => {
    const api = new Comments([], failing("POST", reply));
    expect(await keep(api)).toMatchObject({ status: "degraded" });
    expect(api.writes).toHaveLength(3);
  });

  it("does not post twice when the answer to the first post was lost", async () => {
    let lost = false;
    const api: Comments = new Comments([], (call) => {
      if (call.method !== "POST" || lost) return undefined;
      lost = true;
      api.reply(call);
      return status(502)();
    });
    expect(await keep(api)).toMatchObject({ status: "created" });
    expect(api.comments).toHaveLength(1);
    expect(api.writes).toEqual(["POST /repos/octo/skills/issues/7/comments"]);
  });

  it("posts again when the first post was really lost", async () => {
    const api = new Comments([], failing("POST", status(502), 1));
    expect(await keep(api)).toMatchObject({ status: "created" });
    expect(api.comments).toHaveLength(1);
  });

  it("tries an update again, which does no harm twice", async () => {
    const api = new Comments([comment(1, `${marker()}\nold`)], failing("PATCH", status(502), 2));
    expect(await keep(api)).toMatchObject({ status: "updated" });
    expect(api.comments).toHaveLength(1);
  });

  it("waits for a secondary limit twice at most", async () => {
    const api = new Comments([], failing("POST", secondaryLimit));
    expect(await keep(api)).toMatchObject({ status: "degraded" });
    expect(api.writes).toHaveLength(3);
  });
});

it("never shows the token", async () => {
  const token = "ghs_averysecrettoken";
  const api = new Comments([], failing("GET", status(500)), token);
  const result = await keep(api);
  expect(api.calls[0]!.headers.get("authorization")).toContain(token);
  expect(JSON.stringify([api.log, result])).not.toContain(token);
});

describe("worthSaying", () => {
  const withFindings = (...findings: Parameters<typeof finding>[0][]) =>
    report({ skills: [skill({ findings: findings.map((each) => finding(each)) })] });

  it.each([
    ["a fail", report({ verdict: "fail" }), true],
    ["a review", report({ verdict: "review" }), true],
    ["did-not-run", report({ verdict: "did-not-run" }), false],
    ["no skills", report({ verdict: "no-skills" }), false],
    ["a clean pass", report({ skills: [skill({})] }), false],
    ["a pass with a low finding", withFindings({ effective: "low" }), true],
    ["a pass with what was there before", withFindings({ status: "existing" }), true],
    ["a pass with information only", withFindings({ effective: "info" }), false],
    ["a pass with a fix only", withFindings({ status: "fixed" }), false],
    ["a pass with what a person accepted", withFindings({ status: "suppressed" }), false],
    [
      "a pass with what stands in a skill that is as it was",
      report({ skills: [skill({ change: "unchanged", findings: [finding({ status: "existing" })] })] }),
      false,
    ],
  ])("of %s", (_, value, worth) => {
    expect(worthSaying(value)).toBe(worth);
  });
});

describe("isChange", () => {
  it.each([
    ["a skill that was changed", report({ skills: [skill({})] }), true],
    ["a skill that was removed", report({ removed: [{ path: "a", name: "a", kind: "skill" }] }), true],
    ["skills that are as they were", report({ skills: [skill({ change: "unchanged" })] }), false],
    ["no skill", report({ verdict: "no-skills" }), false],
  ])("of %s", (_, value, is) => {
    expect(isChange(value)).toBe(is);
  });
});
