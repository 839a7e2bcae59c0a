import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, it } from "vitest";
import { act, runAct } from "./act.ts";
import { workflowRunEvent } from "./events.ts";
import { forkWorkflows, keepArtifact, standInArtifacts } from "./publish.ts";
import { honest, poisoned, reportOf, path as skillPath } from "./samples.ts";
import { inWorld, readToken, type World } from "./world.ts";

const { scan, publisher } = forkWorkflows();
const scanToken = "ghs_00000000000000000000000000000scans";
const publishToken = "ghs_0000000000000000000000000publishes";
const tokens = { [scanToken]: scan.token, [publishToken]: publisher.token };
/** What the scan of the page is told. */
const quiet = { comment: "never", sarif: "never" };

/** Publishes what a run left, as a publisher does: with another token and no checkout. */
const publish = (world: World, id: number, sha = world.remote.head, inputs: Readonly<Record<string, string>> = {}) => {
  const event = workflowRunEvent(world.remote, { id, sha, fork: true });
  return world.run({ event, token: publishToken, checkout: "none", inputs });
};

describe.concurrent("a fork's pull request", () => {
  it("is gated with a token that reads contents, and published by another run, whichever ends first", async ({
    expect,
  }) => {
    await inWorld({ head: { [skillPath]: poisoned }, fork: true, tokens }, async (world) => {
      const first = await world.run({ token: scanToken, inputs: quiet });
      expect(first, first.text).toMatchObject({ code: 1, outputs: { verdict: "fail" } });
      expect(reportOf(first)).toMatchObject({ commit: world.remote.head });
      expect(first.annotations.filter(({ message }) => /token|permission/i.test(message))).toEqual([]);
      expect(world.github.requests.filter(({ method }) => method !== "GET" && method !== "POST")).toEqual([]);
      expect([world.github.comments, world.github.analyses]).toEqual([[], []]);
      const before = world.remote.head;
      keepArtifact(world, 5001, first.files["json-file"] ?? "");

      const posted = await publish(world, 5001);
      expect(posted, posted.text).toMatchObject({ code: 0, annotations: [], outputs: { verdict: "fail" } });
      expect(world.github.analyses).toMatchObject([
        { ref: "refs/pull/7/head", commit: before, status: "complete", errors: [] },
      ]);
      expect(world.github.comments).toMatchObject([{ issue: 7, login: "github-actions[bot]" }]);
      expect(world.github.comments[0]?.body).toMatch(/run=5001\.1 -->\n[\s\S]*own workflow run 5001/);

      world.push({ [skillPath]: honest });
      const second = await world.run({ token: scanToken, inputs: quiet });
      expect(second, second.text).toMatchObject({ code: 0, outputs: { verdict: "pass" } });
      keepArtifact(world, 5002, second.files["json-file"] ?? "");
      const mended = await publish(world, 5002);
      expect(mended, mended.text).toMatchObject({ code: 0, outputs: { verdict: "pass" } });
      const late = await publish(world, 5001, before);
      expect(late, late.text).toMatchObject({ code: 0, outputs: { verdict: "did-not-run", "comment-url": "" } });
      expect(late.annotations).toMatchObject([{ level: "notice", message: expect.stringMatching(/moved on/) }]);
      expect(world.github.comments).toHaveLength(1);
      expect(world.github.comments[0]?.body).toMatch(/run=5002\.1 -->\n[\s\S]*✅/);
    });
  });

  it("that left no report, or a forged one, gets nothing but a line", async ({ expect }) => {
    await inWorld({ head: { [skillPath]: poisoned }, fork: true, tokens }, async (world) => {
      const none = await publish(world, 5001);
      expect(none.annotations).toMatchObject([{ level: "notice", message: expect.stringMatching(/left no artifact/) }]);
      keepArtifact(world, 5001, '{"version":"1"}');
      const forged = await publish(world, 5001);
      const refused = expect.stringMatching(/report of the scan is refused: it does not keep to the schema/);
      expect(forged).toMatchObject({ code: 0, annotations: [{ level: "warning", message: refused }] });
      const strict = await publish(world, 5001, world.remote.head, { "fail-on-sink-error": "true" });
      expect(strict.code).toBe(1);
      expect(world.github.requests.filter(({ method }) => method !== "GET")).toEqual([]);
    });
  });

  it("is not published with a token that lacks what it needs, and the line says what that is", async ({ expect }) => {
    await inWorld({ head: { [skillPath]: poisoned }, fork: true, tokens }, async (world) => {
      const event = workflowRunEvent(world.remote, { id: 5001, fork: true });
      const run = await world.run({ event, token: readToken, checkout: "none" });
      expect(run, run.text).toMatchObject({ code: 0, annotations: [{ level: "warning" }] });
      expect(run.annotations[0]?.message).toContain("the job needs `actions: read`");
    });
  });
});

describe.skipIf(act === undefined)("the workflows of docs/forks.md, on a runner", () => {
  it("scan a fork's poisoned skill, and publish what was found", async ({ expect }) => {
    const artifacts = standInArtifacts();
    await inWorld({ head: { [skillPath]: poisoned }, fork: true, tokens }, async (world) => {
      const event = world.pullEvent();
      const scanned = await runAct({
        ...{ workflow: scan, event, workspace: world.workspace(event, "shallow"), api: world.github.url },
        ...{ token: scanToken, ...artifacts.of(scan) },
      });
      expect(scanned, scanned.text).toMatchObject({ code: 1, job: "failure" });
      expect(scanned.outputs).toMatchObject({ verdict: "fail", "comment-url": "", "sarif-id": "" });
      const report = readFileSync(path.join(artifacts.store, "skill-scan", "report.json"));
      keepArtifact(world, 4242, report);
      const ended = workflowRunEvent(world.remote, { id: 4242, fork: true });
      const workspace = world.workspace(event, "none");
      const published = await runAct({
        ...{ workflow: publisher, event: ended, workspace, api: world.github.url, token: publishToken },
      });
      expect(published, published.text).toMatchObject({ code: 0, job: "success", annotations: [] });
      expect(world.github.analyses).toMatchObject([{ status: "complete", commit: world.remote.head, errors: [] }]);
      expect(world.github.comments).toHaveLength(1);
      expect(world.github.comments[0]?.body).toContain("run=4242.1");
    }).finally(artifacts.clean);
  });
});
