import { describe, it } from "vitest";
import { type ActRun, act, ownWorkflow, readmeWorkflow, readWorkflow, runAct, type Workflow } from "./act.ts";
import { honest, override, path, poisoned, skill } from "./samples.ts";
import { inWorld, type World } from "./world.ts";

const token = "ghs_0000000000000000000000000000workfl";

if (act === undefined) {
  console.warn(
    "act is not installed, so no workflow is run: GOBIN=$PWD/.tools go install github.com/nektos/act@v0.2.89",
  );
}

/** Runs a workflow on the open pull request. A private repository: there every permission counts. */
function onPull(workflow: Workflow, world: World): Promise<ActRun> {
  const event = world.pullEvent();
  const workspace = world.workspace(event, "shallow");
  return runAct({ workflow, event, workspace, api: world.github.url, token });
}

describe.skipIf(act === undefined)("on a runner", () => {
  it.for([
    { name: "the README's workflow", read: readmeWorkflow },
    { name: "our own workflow", read: ownWorkflow },
  ])("$name is red for a poisoned skill and green once it is mended", async ({ read }, { expect }) => {
    const workflow = read();
    const base = { [path]: skill("release-notes", override) };
    await inWorld({ base, head: { [path]: poisoned }, tokens: { [token]: workflow.token } }, async (world) => {
      const opened = await onPull(workflow, world);
      expect(opened, opened.text).toMatchObject({ code: 1, job: "failure", outputs: { verdict: "fail" } });
      expect(opened.annotations).toContainEqual(expect.objectContaining({ level: "error", file: path, line: "8" }));
      expect(opened.summary).toContain("release-notes");
      expect(world.github.analyses).toMatchObject([{ status: "complete", errors: [] }]);
      expect(world.github.comments).toHaveLength(1);
      world.push({ [path]: honest });
      const mended = await onPull(workflow, world);
      expect(mended, mended.text).toMatchObject({ code: 0, job: "success", outputs: { verdict: "pass" } });
      expect(world.github.comments).toHaveLength(1);
      expect(world.github.comments[0]?.body).toMatch(/fixed/i);
    });
  });

  it("a workflow that lacks security-events: write scans, gates and comments, and says what it lacks", async ({
    expect,
  }) => {
    const workflow = readWorkflow(readmeWorkflow().text.replace(/^ *security-events: write.*\n/m, ""));
    expect(workflow.token.permissions).not.toHaveProperty("security_events");
    await inWorld({ head: { [path]: poisoned }, tokens: { [token]: workflow.token } }, async (world) => {
      const run = await onPull(workflow, world);
      expect(run, run.text).toMatchObject({ code: 1, job: "failure", outputs: { verdict: "fail", "sarif-id": "" } });
      const warnings = run.annotations
        .map(({ message }) => message)
        .filter((text) => text.includes("security-events: write"));
      expect(warnings).toHaveLength(1);
      expect(world.github.comments).toHaveLength(1);
    });
  });
});
