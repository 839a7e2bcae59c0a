import { describe, it } from "vitest";
import { type ActOptions, type ActRun, act, pastedWorkflows, runAct, type Workflow } from "./act.ts";
import { type Event, mergeGroupEvent, scheduleEvent } from "./events.ts";
import { standInArtifacts } from "./publish.ts";
import { honest, override, path, poisoned, skill } from "./samples.ts";
import { inWorld, type World } from "./world.ts";

const token = "ghs_0000000000000000000000000000thepages";

function on(world: World, workflow: Workflow, event: Event, more: Partial<ActOptions> = {}): Promise<ActRun> {
  const workspace = world.workspace(event, "shallow");
  return runAct({ workflow, event, workspace, api: world.github.url, token, ...more });
}

/** Workflows that the pages tell people to paste, as they have them; those of README.md and docs/forks.md have tests of their own. */
describe.skipIf(act === undefined).concurrent("on a runner", () => {
  it("the matrix of docs/big-repositories.md gives one comment, one analysis, one verdict", async ({ expect }) => {
    const [workflow] = pastedWorkflows("docs/big-repositories.md");
    const artifacts = standInArtifacts();
    const names = Array.from({ length: 12 }, (_, i) => `skills/s${i}/SKILL.md`);
    const base = Object.fromEntries(names.map((name) => [name, skill("s", "Write it.")]));
    const head = Object.fromEntries(names.map((name, i) => [name, i === 3 ? poisoned : skill("s", "Write it anew.")]));
    await inWorld({ base, head, tokens: { [token]: workflow!.token } }, async (world) => {
      const run = await on(world, workflow!, world.pullEvent(), artifacts.of(workflow!));
      expect(run, run.text).toMatchObject({ code: 1, job: "failure", outputs: { verdict: "fail", new: "3" } });
      expect(run.annotations.filter(({ file }) => file !== names[3])).toMatchObject([
        { level: "error", message: expect.stringMatching(/^Skill Scan fails this: skills\/s3 fails/) },
      ]);
      expect(world.github.comments).toHaveLength(1);
      expect(world.github.comments[0]?.body).toContain("11 skills pass");
      expect(world.github.analyses).toMatchObject([{ status: "complete", errors: [] }]);
    }).finally(artifacts.clean);
  });

  it("the workflow of docs/suggestions.md suggests, and folds what is outdated", async ({ expect }) => {
    const [workflow] = pastedWorkflows("docs/suggestions.md");
    const head = { [path]: skill("release-notes", override, "Group them.") };
    await inWorld({ base: { [path]: honest }, head, tokens: { [token]: workflow!.token } }, async (world) => {
      const run = await on(world, workflow!, world.pullEvent());
      expect(run, run.text).toMatchObject({ code: 1, outputs: { verdict: "fail" } });
      expect(run.annotations.filter(({ message }) => message.includes("permission"))).toEqual([]);
      expect(world.github.reviewComments).toMatchObject([{ path, line: 8, isMinimized: false }]);
      world.push({ [path]: honest });
      const mended = await on(world, workflow!, world.pullEvent());
      expect(mended, mended.text).toMatchObject({ code: 0, outputs: { verdict: "no-skills" } });
      expect(world.github.reviewComments).toMatchObject([{ path, line: 8, isMinimized: true }]);
    });
  });

  it("the workflow of docs/events.md gates a merge queue, and asks on a schedule what stands", async ({ expect }) => {
    const [workflow] = pastedWorkflows("docs/events.md");
    const base = { [path]: skill("release-notes", override) };
    await inWorld({ base, head: { [path]: honest }, tokens: { [token]: workflow!.token } }, async (world) => {
      const queued = await on(world, workflow!, mergeGroupEvent(world.remote));
      expect(queued, queued.text).toMatchObject({ code: 0, outputs: { verdict: "pass", fixed: "2" } });
      expect(world.github.analyses).toEqual([]);
      const standing = await on(world, workflow!, scheduleEvent(world.remote));
      expect(standing, standing.text).toMatchObject({ code: 1, outputs: { verdict: "fail" } });
      expect(standing.text).toContain("Next: change what the findings point at, or accept it in the policy.");
      expect(standing.text).not.toMatch(/new finding|\(critical, new\)|do not merge/);
      expect(world.github.analyses).toMatchObject([{ ref: "refs/heads/main", status: "complete" }]);
    });
  });
});
