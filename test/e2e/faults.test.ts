import { describe, it } from "vitest";
import { badGateway, dropped, lostAnswer, primaryLimit, secondaryLimit } from "../github/emulator/faults.ts";
import { honest, linesAbout, path, poisoned } from "./samples.ts";
import { inWorld } from "./world.ts";

const red = { head: { [path]: poisoned } };
const green = { head: { [path]: honest } };

/** A stack trace is for us, never for a reader of the log. */
const stackTrace = /^\s+at .*:\d+:\d+\)?$/m;

describe.concurrent("when GitHub falters", () => {
  it("a bad gateway, a secondary limit and a dropped connection are ridden out", async ({ expect }) => {
    await inWorld(red, async (world) => {
      world.github.plan(badGateway("issues/list-comments"));
      world.github.plan(secondaryLimit("issues/create-comment", 1));
      world.github.plan(dropped("code-scanning/upload-sarif"));
      const run = await world.run();
      expect(run.code, run.text).toBe(1);
      expect(world.github.comments).toHaveLength(1);
      expect(world.github.analyses).toMatchObject([{ status: "complete" }]);
      const [limited, again] = world.github.of("issues/create-comment");
      expect((again?.at ?? 0) - (limited?.at ?? 0), "retry-after is kept").toBeGreaterThanOrEqual(1000);
    });
  });

  it("a comment whose answer was lost is not posted twice", async ({ expect }) => {
    await inWorld(red, async (world) => {
      world.github.plan(lostAnswer("issues/create-comment"));
      const run = await world.run();
      expect(run.code, run.text).toBe(1);
      expect(world.github.comments).toHaveLength(1);
      expect(run.outputs["comment-url"]).toContain(`issuecomment-${world.github.comments[0]?.id}`);
    });
  });

  it("an answer that breaks off or does not come is asked for again", async ({ expect }) => {
    await inWorld(red, async (world) => {
      world.github.plan({ operation: "issues/list-comments", truncate: true });
      // One second more than the client waits.
      world.github.plan({ operation: "issues/list-comments", delay: 31_000, drop: true });
      const run = await world.run();
      expect(run.code, run.text).toBe(1);
      expect(world.github.comments).toHaveLength(1);
    });
  });

  it("an hourly limit that lifts too late is not waited for", async ({ expect }) => {
    await inWorld(red, async (world) => {
      const inAnHour = Math.floor(Date.now() / 1000) + 3600;
      world.github.plan(primaryLimit("issues/list-comments", inAnHour, 99));
      const run = await world.run();
      expect(run.code, run.text).toBe(1);
      expect(run.milliseconds).toBeLessThan(60_000);
      expect(linesAbout(run, /comment could not be/), run.text).toHaveLength(1);
    });
  });

  it("comments that cannot be listed are not guessed at: none is posted, and one line says why", async ({ expect }) => {
    await inWorld(red, async (world) => {
      world.github.plan(badGateway("issues/list-comments", 99));
      const run = await world.run();
      expect(run.code, run.text).toBe(1);
      expect(world.github.of("issues/list-comments").length).toBeGreaterThan(1);
      expect(world.github.comments).toEqual([]);
      expect(linesAbout(run, /comment could not be/), run.text).toHaveLength(1);
      expect(run.text).not.toMatch(stackTrace);
    });
  });

  it("a repository without code scanning is told so, and keeps its colour", async ({ expect }) => {
    await inWorld({ ...green, codeScanning: false }, async (world) => {
      const run = await world.run();
      expect(run.code, run.text).toBe(0);
      expect(run.outputs["sarif-id"]).toBe("");
      expect(linesAbout(run, /code scanning is not enabled/), run.text).toHaveLength(1);
    });
  });

  it.for([
    { name: "red", world: red, code: 1 },
    { name: "green", world: green, code: 0 },
  ])("with every sink failing, a $name check stays $name", async ({ world: options, code }, { expect }) => {
    await inWorld(options, async (world) => {
      world.github.plan({ operation: "issues/list-comments", status: 403, times: 99 });
      world.github.plan({ operation: "code-scanning/upload-sarif", status: 403, times: 99 });
      const nowhere = "/dev/null/nowhere";
      const inputs = { comment: "always", "sarif-file": nowhere, "json-file": nowhere, "markdown-file": nowhere };
      const env = { GITHUB_STEP_SUMMARY: nowhere };
      const run = await world.run({ inputs, env });
      expect(run.code, run.text).toBe(code);
      expect(run.outputs["verdict"]).toBe(code === 0 ? "pass" : "fail");
      expect(run.annotations.filter(({ level }) => level === "warning").length).toBeGreaterThanOrEqual(3);
      expect(run.text).not.toMatch(stackTrace);
    });
  });

  it("a green check goes red over a sink only when that was asked for", async ({ expect }) => {
    await inWorld(green, async (world) => {
      world.github.plan({ operation: "issues/list-comments", status: 403, times: 99 });
      const inputs = { comment: "always", "fail-on-sink-error": "true" };
      const run = await world.run({ inputs });
      expect(run.code, run.text).toBe(1);
      expect(run.outputs["verdict"]).toBe("pass");
    });
  });
});
