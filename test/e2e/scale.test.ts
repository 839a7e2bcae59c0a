import { describe, it } from "vitest";
import { pullNumber } from "./remote.ts";
import { path, poisoned, reportOf } from "./samples.ts";
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
      expect(world.github.of("issues/list-comments")).toHaveLength(2);
      expect(world.github.comments).toHaveLength(121);
      if (checkout === "none") expect(world.github.of("git/get-tree").length).toBeGreaterThan(2);
      // Our comment is on the second page: it must be found there.
      await world.run({ checkout });
      expect(world.github.comments).toHaveLength(121);
      expect(world.github.of("issues/create-comment")).toHaveLength(1);
    });
  });
});
