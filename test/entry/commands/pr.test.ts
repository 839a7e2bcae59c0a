import { rmSync } from "node:fs";
import { expect, test } from "vitest";
import { comparePullRequest } from "../../../src/entry/commands/pr.ts";
import { Remote } from "../../e2e/remote.ts";
import { path, poisoned } from "../../e2e/samples.ts";

test("the policy is the one that base has now, not that of the commit at which head left it", async () => {
  const policy = ".github/skill-scan.yml";
  const remote = new Remote({ [policy]: "mode: observe\n" }, { [path]: poisoned });
  try {
    remote.advance({ [policy]: "mode: enforce\n" });
    const { report } = await comparePullRequest(remote.dir, { base: "main", head: "feature" });
    expect(report).toMatchObject({ verdict: "fail", policy: { mode: "enforce" } });
  } finally {
    rmSync(remote.dir, { recursive: true, force: true });
  }
});
