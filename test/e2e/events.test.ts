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
});
