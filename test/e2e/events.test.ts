import { describe, it } from "vitest";
import { mergeGroupEvent, pullRequestEvent, pushEvent, scheduleEvent } from "./events.ts";
import { honest, path, poisoned, reportOf } from "./samples.ts";
import { inWorld } from "./world.ts";

const other = "skills/other/SKILL.md";

describe.concurrent("other events than a pull request", () => {
  it("a push is scanned whole, compared and uploaded, without a comment", async ({ expect }) => {
    await inWorld({ base: { [other]: honest }, head: { [path]: poisoned } }, async (world) => {
      world.remote.land();
      const run = await world.run({ event: pushEvent(world.remote) });
      expect(run.code, run.text).toBe(1);
      const report = reportOf(run);
      expect(report.skills.map((each) => each.path)).toEqual(["skills/release-notes", "skills/other"]);
      expect(world.github.analyses).toMatchObject([
        { status: "complete", ref: "refs/heads/main", commit: world.remote.head },
      ]);
      expect(world.github.comments).toEqual([]);
    });
  });

  it("a merge group gates, and uploads and comments nothing", async ({ expect }) => {
    await inWorld({ base: { [other]: poisoned }, head: { [path]: poisoned } }, async (world) => {
      const run = await world.run({ event: mergeGroupEvent(world.remote) });
      expect(run.code, run.text).toBe(1);
      expect(reportOf(run).skills.map((each) => each.path)).toEqual(["skills/release-notes"]);
      expect(world.github.analyses).toEqual([]);
      expect(world.github.comments).toEqual([]);
      world.push({ [path]: honest });
      const mended = await world.run({ event: mergeGroupEvent(world.remote) });
      expect(mended.code, mended.text).toBe(0);
    });
  });

  it("a schedule scans the whole repository", async ({ expect }) => {
    await inWorld({ base: { [other]: poisoned, [path]: honest }, head: {} }, async (world) => {
      const run = await world.run({ event: scheduleEvent(world.remote) });
      expect(run.code, run.text).toBe(1);
      expect(reportOf(run).skills.map((each) => each.path)).toEqual(["skills/other", "skills/release-notes"]);
      expect(world.github.analyses).toMatchObject([{ status: "complete", ref: "refs/heads/main" }]);
      expect(world.github.comments).toEqual([]);
    });
  });

  it("a schedule is red for what stands, and green once the policy accepts it", async ({ expect }) => {
    const accepted = "exclude: [skills/other]\n";
    await inWorld({ base: { [other]: poisoned, ".github/skill-scan.yml": accepted }, head: {} }, async (world) => {
      const run = await world.run({ event: scheduleEvent(world.remote) });
      expect(run.code, run.text).toBe(0);
    });
  });

  it("pull_request_target is refused before anything is asked of GitHub", async ({ expect }) => {
    await inWorld({ head: { [path]: honest } }, async (world) => {
      const run = await world.run({ event: pullRequestEvent(world.remote, { name: "pull_request_target" }) });
      expect(run.code, run.text).toBe(1);
      expect(run.annotations).toMatchObject([
        { level: "error", message: expect.stringContaining("pull_request_target") },
      ]);
      expect(run.outputs["verdict"]).not.toBe("pass");
      expect(world.github.requests).toEqual([]);
    });
  });

  it("an event file that is not there is a line with a remedy, and no bug", async ({ expect }) => {
    await inWorld({ head: { [path]: honest } }, async (world) => {
      const run = await world.run({ env: { GITHUB_EVENT_PATH: "/nowhere/event.json" } });
      expect(run.code, run.text).toBe(1);
      const [error] = run.annotations;
      expect(error).toMatchObject({ level: "error", message: expect.stringContaining("/nowhere/event.json") });
      expect(run.text).not.toMatch(/bug/i);
      expect(run.outputs["verdict"]).toBe("did-not-run");
    });
  });
});

describe.concurrent("a pull request over its life", () => {
  it("that two runs comment at once has one comment in the end", async ({ expect }) => {
    await inWorld({ head: { [path]: poisoned } }, async (world) => {
      // Both are told that there is none, and are told so late.
      world.github.plan({ operation: "issues/list-comments", afterwards: true, delay: 3000, times: 2 });
      const runs = await Promise.all([world.run(), world.run()]);
      expect(runs.map(({ code }) => code)).toEqual([1, 1]);
      expect(world.github.of("issues/create-comment")).toHaveLength(2);
      expect(world.github.comments).toHaveLength(1);
    });
  });

  it("keeps its comment when a run of an older commit comes in late", async ({ expect }) => {
    await inWorld({ head: { [path]: poisoned } }, async (world) => {
      const late = world.pullEvent();
      world.push({ [path]: honest });
      await world.run({ inputs: { comment: "always" } });
      const { body } = world.github.comments[0]!;
      const run = await world.run({ event: late, env: { GITHUB_RUN_ID: "999999" } });
      expect(run.code, run.text).toBe(1);
      expect(world.github.comments.map((each) => each.body)).toEqual([body]);
      expect(run.text).toContain("the comment was left alone");
    });
  });

  it("keeps what was said when a later scan does not run, with a banner on top", async ({ expect }) => {
    await inWorld({ head: { [path]: poisoned } }, async (world) => {
      await world.run();
      const [, ...said] = world.github.comments[0]!.body.split("\n");
      world.push({ "notes.md": "more\n" });
      world.advance({ ".github/skill-scan.yml": "fial: {}\n" });
      const run = await world.run();
      expect(run.code, run.text).toBe(1);
      expect(run.outputs["verdict"]).toBe("did-not-run");
      const [comment, ...others] = world.github.comments;
      expect(others).toEqual([]);
      expect(comment?.body).toMatch(/did not run.*\n> - .*fial/);
      expect(comment?.body.endsWith(`${said.join("\n").trim()}\n`), comment?.body).toBe(true);
    });
  });

  it("is scanned whole when it touches the workflow or the policy, and gates what it brings alone", async ({
    expect,
  }) => {
    const workflow = ".github/workflows/skills.yml";
    const base = { [other]: poisoned, [workflow]: "on: pull_request\n" };
    await inWorld({ base, head: { [workflow]: "on: [pull_request, push]\n" } }, async (world) => {
      const env = { GITHUB_WORKFLOW_REF: `octo/skills/${workflow}@refs/pull/7/merge` };
      const run = await world.run({ env, inputs: { preset: "strict" } });
      expect(run.code, run.text).toBe(0);
      const report = reportOf(run);
      expect(report.skills).toMatchObject([{ path: "skills/other", change: "unchanged", verdict: "pass" }]);
      expect(report.notices.map(({ message }) => message).join("\n")).toContain(workflow);
      expect(world.github.comments).toEqual([]);
    });
  });
});
