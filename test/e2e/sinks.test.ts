import { describe, it } from "vitest";
import { lostAnswer } from "../github/emulator/faults.ts";
import type { Token } from "../github/emulator/types.ts";
import { linesAbout, path, poisoned, reportOf } from "./samples.ts";
import { inWorld } from "./world.ts";

const job = (permissions: Token["permissions"]): Token => ({ login: "github-actions[bot]", type: "Bot", permissions });
const checksToken = "ghs_0000000000000000000000000000checks";
const bareToken = "ghs_000000000000000000000000000000bare";
const tokens = {
  [checksToken]: job({ contents: "read", checks: "write" }),
  [bareToken]: job({ contents: "read" }),
};
const red = { head: { [path]: poisoned }, tokens };

describe.concurrent("sinks", () => {
  it("a check run is made once, although the answer was lost, and annotates in the step's place", async ({
    expect,
  }) => {
    await inWorld(red, async (world) => {
      world.github.plan(lostAnswer("checks/create"));
      const inputs = { "check-run": "true", comment: "never", sarif: "never", instance: "nightly" };
      const run = await world.run({ token: checksToken, inputs });
      expect(run.code, run.text).toBe(1);
      expect(world.github.checkRuns).toHaveLength(1);
      const [check] = world.github.checkRuns;
      expect(check).toMatchObject({ name: "Skill Scan (nightly)", conclusion: "failure", sha: world.remote.head });
      expect(check!.summary).toContain("release-notes");
      expect(check!.annotations.map((each) => [each.path, each.start_line])).toEqual(
        expect.arrayContaining([
          [path, 8],
          [path, 9],
        ]),
      );
      expect(
        run.annotations.filter(({ file }) => file !== undefined),
        run.text,
      ).toEqual([]);
      expect(run.outputs["check-run-url"]).toContain(String(check!.id));
      expect(
        linesAbout(run, /^reports go to: check run, annotations, job summary, outputs and files; the token needs/),
        run.text,
      ).toHaveLength(1);
    });
  });

  it("the page is written where it is asked for, says the same, and the job summary names it", async ({ expect }) => {
    await inWorld(red, async (world) => {
      const file = "out/skills.html";
      const run = await world.run({ inputs: { "html-file": file } });
      const { verdict } = reportOf(run);
      expect(verdict).toBe("fail");
      expect(run.outputs["html-file"]?.endsWith(`/${file}`), run.text).toBe(true);
      const page = run.files["html-file"] ?? "";
      expect(page).toContain(`<p class="badge ${verdict}">`);
      for (const { fingerprint } of reportOf(run).skills.flatMap(({ findings }) => findings))
        expect(page).toContain(`id="f-${fingerprint}"`);
      // Lines of the file itself, with the place marked.
      expect(page).toMatch(/<span class="hit">8 {2}1\. Run `<mark>/);
      expect(run.summary).toContain(`\`${file}\`, output \`html-file\``);
    });
  });

  it("a job without a right is told once for each sink what to paste, and keeps its colour", async ({ expect }) => {
    await inWorld(red, async (world) => {
      const run = await world.run({ token: bareToken, inputs: { "check-run": "true" } });
      expect(run.code, run.text).toBe(1);
      const said = (pattern: RegExp) =>
        run.annotations.filter(({ message }) => pattern.test(message)).map(({ level }) => level);
      expect(said(/comment could not be .*permissions: \{ contents: read, pull-requests: write \}/), run.text).toEqual([
        "warning",
      ]);
      expect(said(/no check run was made.*permissions: \{ contents: read, checks: write \}/), run.text).toEqual([
        "warning",
      ]);
      // `sarif: auto` never warns for want of a right.
      expect(
        said(/nothing was uploaded to code scanning.*\{ contents: read, security-events: write \}/),
        run.text,
      ).toEqual(["notice"]);
      expect(run.summary).toContain("release-notes");
      expect(run.annotations.some(({ level, file }) => level === "error" && file === path)).toBe(true);
      const asked = await world.run({ token: bareToken, inputs: { sarif: "always", comment: "never" } });
      expect(linesAbout(asked, /^::warning::nothing was uploaded to code scanning/), asked.text).toHaveLength(1);
    });
  });
});
