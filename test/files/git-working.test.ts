import { existsSync, rmSync, symlinkSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { uncommittedIn } from "../../src/entry/uncommitted.ts";
import { GitRepository } from "../../src/files/git.ts";
import { commitAll, git, temporaryFolder, writeFiles } from "./temporary-repository.ts";

let folder: ReturnType<typeof temporaryFolder>;

beforeEach(() => {
  folder = temporaryFolder();
  git(folder.path, "init", "--quiet");
});
afterEach(() => folder.remove());

async function within<T>(use: (repository: GitRepository) => Promise<T>, where = folder.path): Promise<T> {
  const repository = await GitRepository.open(where);
  try {
    return await use(repository!);
  } finally {
    repository?.close();
  }
}

describe("the work tree", () => {
  it("has what is tracked and what is new, not what is ignored, deleted or behind a link; and runs no filter", async () => {
    const root = folder.path;
    const mark = path.join(root, ".git", "ran");
    writeFiles(root, {
      "a/SKILL.md": "old",
      "a/gone.md": "gone",
      "b/x.md": "x",
      "kept.log": "tracked all the same",
      ".gitignore": "*.log\nnode_modules\n",
      ".gitattributes": "* filter=evil diff=evil\n",
    });
    commitAll(root);
    for (const [key, value] of [
      ["filter.evil.clean", `touch ${mark}; cat`],
      ["filter.evil.process", `touch ${mark}`],
      ["filter.evil.required", "true"],
      ["core.fsmonitor", `touch ${mark}`],
      ["core.worktree", path.dirname(root)],
    ] as const) {
      git(root, "config", key, value);
    }
    rmSync(path.join(root, "a/gone.md"));
    rmSync(path.join(root, "b"), { recursive: true });
    writeFiles(root, {
      "a/SKILL.md": "new",
      "a/more.md": "more",
      "debug.log": "",
      "node_modules/m/SKILL.md": "m",
      "c/x.md": "y",
    });
    symlinkSync("c", path.join(root, "b"));
    await within(async (repository) => {
      const tree = repository.working({ ids: true })!;
      const texts = new Map<string, string>();
      for (const entry of await tree.list()) {
        texts.set(
          entry.path,
          `${entry.mode}: ${Buffer.from(await tree.read(entry))
            .toString()
            .slice(0, 9)}`,
        );
      }
      expect(Object.fromEntries(texts)).toEqual({
        ".gitattributes": "file: * filter=",
        ".gitignore": "file: *.log\nnod",
        "a/SKILL.md": "file: new",
        "a/more.md": "file: more",
        b: "symlink: c",
        "c/x.md": "file: y",
        "kept.log": "file: tracked a",
      });
      expect(await uncommittedIn(repository)).toEqual(["a/SKILL.md", "a/more.md", "a/gone.md"]);
    });
    expect(existsSync(mark)).toBe(false);
  });

  it("is that of the top from a folder inside, knows other repositories, and what a sparse checkout leaves out", async () => {
    const root = folder.path;
    writeFiles(root, { "a/SKILL.md": "a", "b/SKILL.md": "b" });
    commitAll(root);
    git(root, "sparse-checkout", "set", "--no-cone", "a/");
    git(root, "init", "--quiet", "inner");
    writeFiles(root, { "inner/x.md": "x" });
    commitAll(path.join(root, "inner"));
    await within(
      async (repository) => {
        const tree = repository.working({ ids: true })!;
        const entries = await tree.list();
        expect(entries.map(({ path: file, mode, size }) => [file, mode, size])).toEqual([
          ["a/SKILL.md", "file", 1],
          ["b/SKILL.md", "file", 1],
          ["inner", "submodule", 0],
        ]);
        expect(Buffer.from(await tree.read(entries[1]!)).toString()).toBe("b");
        expect(await uncommittedIn(repository)).toEqual([]);
      },
      path.join(root, "a"),
    );
  });
});

describe("the branch that a change is for", () => {
  const base = () => within(async (repository) => (await repository.defaultBase())?.ref);

  it("is the default one of origin, else what the branch follows, else main or master", async () => {
    const root = folder.path;
    expect(await base()).toBeUndefined();
    const sha = commitAll(root);
    git(root, "checkout", "--quiet", "-b", "work");
    git(root, "branch", "-m", "main", "master");
    expect(await base()).toBe("refs/heads/master");
    git(root, "remote", "add", "origin", "https://example.com/x.git");
    git(root, "update-ref", "refs/remotes/origin/work", sha);
    git(root, "update-ref", "refs/remotes/origin/develop", sha);
    git(root, "branch", "--quiet", "--set-upstream-to=origin/work");
    // Its own copy: what is pushed would be no change.
    expect(await base()).toBe("refs/heads/master");
    git(root, "branch", "--quiet", "--set-upstream-to=origin/develop");
    expect(await base()).toBe("refs/remotes/origin/develop");
    git(root, "symbolic-ref", "refs/remotes/origin/HEAD", "refs/remotes/origin/work");
    expect(await base()).toBe("refs/remotes/origin/work");
  });
});
