import { rmSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { ConfigError } from "../../../src/core/errors.ts";
import { comparePullRequest } from "../../../src/entry/commands/pr.ts";
import { Remote } from "../../e2e/remote.ts";
import { honest, path, poisoned } from "../../e2e/samples.ts";
import { commitAll, git, temporaryFolder, writeFiles } from "../../files/temporary-repository.ts";

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

test("without a repository, or without a commit in it, nobody is told of a --head that was not written", async () => {
  const folder = temporaryFolder();
  try {
    const compare = () => comparePullRequest(folder.path, { head: "HEAD" });
    await expect(compare()).rejects.toThrow("there is no git repository here, or no git");
    git(folder.path, "init", "--quiet");
    await expect(compare()).rejects.toThrow("this repository has no commit yet");
  } finally {
    folder.remove();
  }
});

test("of a head that base has already it is said that nothing is compared, and what to do", async () => {
  const remote = new Remote({ [path]: honest }, { [path]: poisoned });
  const told = vi.spyOn(process.stderr, "write").mockReturnValue(true);
  try {
    await comparePullRequest(remote.dir, { base: "main", head: "feature" });
    expect(told).not.toHaveBeenCalled();
    await comparePullRequest(remote.dir, { base: "main", head: "main" });
    await comparePullRequest(remote.dir, { base: "feature", head: "feature~1" });
    expect(told.mock.calls.map(([text]) => String(text).split(", or")[0])).toEqual([
      "skill-scan: base and head are both main, so nothing is compared: give --base main~1",
      "skill-scan: feature~1 is a part of feature, so nothing is compared: give --base feature~1~1",
    ]);
  } finally {
    told.mockRestore();
    rmSync(remote.dir, { recursive: true, force: true });
  }
});

describe("what is staged", () => {
  const policy = ".github/skill-scan.yml";
  const folder = temporaryFolder();
  const compare = async (names: { base?: string } = {}) => (await comparePullRequest(folder.path, names)).report;
  const stage = (files: Record<string, string>): void => {
    writeFiles(folder.path, files);
    git(folder.path, "add", ".");
  };
  beforeAll(() => git(folder.path, "init", "--quiet", "--initial-branch=main"));
  afterAll(() => folder.remove());

  test("is judged by itself where it is the first commit", async () => {
    stage({ [path]: poisoned });
    expect(await compare()).toMatchObject({ verdict: "fail", base: "nothing", head: "index" });
  });

  test("is compared with the commit before it, by whose policy it is judged", async () => {
    stage({ [path]: honest });
    commitAll(folder.path);
    expect(await compare()).toMatchObject({ verdict: "no-skills" });
    writeFiles(folder.path, { [path]: poisoned });
    expect(await compare()).toMatchObject({ verdict: "no-skills" });
    stage({ [path]: poisoned, [policy]: "mode: observe\n" });
    writeFiles(folder.path, { [path]: honest });
    expect(await compare()).toMatchObject({ verdict: "fail", policy: { mode: "enforce" } });
  });

  test("is compared with where HEAD left another branch", async () => {
    git(folder.path, "branch", "other", "HEAD");
    git(folder.path, "commit", "--quiet", "--message", "poisoned");
    stage({ [path]: poisoned, "readme.txt": "x" });
    expect(await compare()).toMatchObject({ verdict: "no-skills" });
    expect(await compare({ base: "other" })).toMatchObject({ verdict: "fail" });
  });

  test("is nowhere where there is no repository", async () => {
    const bare = temporaryFolder();
    try {
      await expect(comparePullRequest(bare.path, {})).rejects.toThrow(ConfigError);
    } finally {
      bare.remove();
    }
  });
});
