import { chmodSync, existsSync, rmSync, symlinkSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { FileEntry } from "../../src/core/skill.ts";
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

describe("the work tree of a checkout on Windows", () => {
  const texts = async (config: Readonly<Record<string, string>>, attributes = "") => {
    const root = folder.path;
    writeFiles(root, { "a.sh": { run: "one\ntwo\n" }, "b.md": "one\ntwo\n", to: { link: "b.md" }, "c.md": "1\r\n2\n" });
    commitAll(root);
    for (const [key, value] of Object.entries(config)) git(root, "config", key, value);
    rmSync(path.join(root, "to"));
    writeFiles(root, {
      ".gitattributes": attributes,
      "a.sh": "one\r\ntwo\r\n",
      "b.md": "one\r\nthree\r\n",
      to: "b.md",
      "c.md": "1\r\n2\r\n",
    });
    chmodSync(path.join(root, "a.sh"), 0o644);
    return within(async (repository) => {
      const tree = repository.working({ ids: true })!;
      const read = async (entry: FileEntry) => [
        entry.path,
        `${entry.mode} ${entry.size}: ${Buffer.from(await tree.read(entry))}`,
      ];
      return Object.fromEntries(await Promise.all((await tree.list()).map(read)));
    });
  };
  const stored = { "a.sh": "executable 8: one\ntwo\n", "b.md": "file 12: one\r\nthree\r\n", to: "symlink 4: b.md" };

  it("has what is unchanged as the commit has it, and what is changed as it is", async () => {
    expect(await texts({ "core.autocrlf": "true", "core.fileMode": "false", "core.symlinks": "false" })).toMatchObject({
      ...stored,
      "c.md": "file 6: 1\r\n2\r\n",
    });
  });

  it.each([
    ["", "file 10: one\r\ntwo\r\n"],
    ["*.sh text eol=crlf\n", "file 8: one\ntwo\n"],
    ["*.sh -text\n", "file 10: one\r\ntwo\r\n"],
  ])("takes line ends for a change where git does: with the attributes %j", async (attributes, text) => {
    expect((await texts({}, attributes))["a.sh"]).toBe(text);
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
