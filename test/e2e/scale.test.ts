import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, it } from "vitest";
import type { BundleRun } from "./bundle.ts";
import { pushEvent } from "./events.ts";
import { pullNumber } from "./remote.ts";
import { path, poisoned, reportOf } from "./samples.ts";
import { scaleRepository } from "./scale-repository.ts";
import { inWorld } from "./world.ts";

const manyFiles = Object.fromEntries(
  Array.from({ length: 1199 }, (_, index) => [`docs/part-${index % 3}/page-${index}.md`, `page ${index}\n`]),
);

describe.concurrent("a pull request with 1,200 changed files and 120 older comments", () => {
  it.for([
    { checkout: "full", treeLimit: 100_000 },
    // Above the limit GitHub cuts the tree, so it has to be read folder by folder.
    { checkout: "none", treeLimit: 300 },
  ] as const)("is scanned whole with a checkout of kind $checkout", async ({ checkout, treeLimit }, { expect }) => {
    await inWorld({ head: { ...manyFiles, [path]: poisoned }, treeLimit }, async (world) => {
      for (let index = 0; index < 120; index++) world.github.addComment(pullNumber, "octocat", `older ${index}`);
      const opened = await world.run({ checkout });
      expect(opened.code, opened.text).toBe(1);
      expect(reportOf(opened).skills.map((each) => each.path)).toEqual(["skills/release-notes"]);
      // Two pages before it is written, and two after it: another run may have begun one as well.
      expect(world.github.of("issues/list-comments")).toHaveLength(4);
      expect(world.github.comments).toHaveLength(121);
      if (checkout === "none") expect(world.github.of("git/get-tree").length).toBeGreaterThan(2);
      // Our comment is on the second page: it must be found there.
      await world.run({ checkout });
      expect(world.github.comments).toHaveLength(121);
      expect(world.github.of("issues/create-comment")).toHaveLength(1);
    });
  });
});

describe("5,000 skills and a pull request with more than 3,000 changed files, in a matrix of eight", () => {
  it("is scanned in parts, and merged into what one run says: one comment, one analysis, one verdict", async ({
    expect,
  }) => {
    const { base, head, changed } = scaleRepository({ skills: 5000, changed: 320, files: 10 });
    expect(Object.keys(head).length).toBeGreaterThan(3000);
    const artifacts = mkdtempSync(join(tmpdir(), "skill-scan-parts-"));
    await inWorld({ base, head }, async (world) => {
      const env = { GITHUB_WORKSPACE: world.workspace(world.pullEvent(), "full") };
      const run = (inputs: Record<string, string>): Promise<BundleRun> =>
        world.run({ checkout: "none", env, inputs: { "json-file": "", ...inputs } });
      for (let index = 1; index <= 8; index++) {
        const part = await run({ shard: `${index}/8`, comment: "always", sarif: "always" });
        expect(part.code, part.text).toBe(0);
        expect(part.summary).toContain(`part ${index} of 8`);
        const folder = join(artifacts, `part-${index}`);
        mkdirSync(folder);
        writeFileSync(join(folder, "report.json"), part.files["json-file"]!);
      }
      expect(world.github.requests).toEqual([]);
      const merged = await run({ merge: artifacts });
      expect(merged.code, merged.text).toBe(1);
      expect(reportOf(merged).skills).toHaveLength(changed);
      expect(world.github.of("issues/create-comment")).toHaveLength(1);
      expect(world.github.of("code-scanning/upload-sarif")).toHaveLength(1);

      const whole = await run({ comment: "never", sarif: "never" });
      expect(merged.files["json-file"] === whole.files["json-file"]).toBe(true);

      rmSync(join(artifacts, "part-3"), { recursive: true });
      const torn = await run({ merge: artifacts, comment: "never", sarif: "never" });
      expect(torn).toMatchObject({ code: 1, outputs: { verdict: "did-not-run" } });
      expect(torn.text).toContain("the report of part 3 of 8 is missing");
    });
    rmSync(artifacts, { recursive: true });
  });
});

describe("a cache", () => {
  it("serves pushes, gives the same report, and is not touched by a pull request", async ({ expect }) => {
    const cache = join(mkdtempSync(join(tmpdir(), "skill-scan-kept-")), "cache");
    await inWorld({ head: { [path]: poisoned } }, async (world) => {
      const run = (push: boolean): Promise<BundleRun> =>
        world.run({ ...(push && { event: pushEvent(world.remote) }), inputs: { cache, sarif: "never" } });
      await run(false);
      expect(existsSync(cache)).toBe(false);
      const first = await run(true);
      expect(readdirSync(join(cache, "skill-scan-1"))).toHaveLength(1);
      const second = await run(true);
      expect(second.files["json-file"]).toBe(first.files["json-file"]);
      const inside = await world.run({ event: pushEvent(world.remote), inputs: { cache: ".cache" } });
      expect(inside.text).toContain("lies in what is scanned, which could bring its own results");
      expect(inside.code).toBe(1);
    });
    rmSync(join(cache, ".."), { recursive: true });
  });
});
