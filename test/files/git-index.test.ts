import { rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, afterEach, expect, it } from "vitest";
import { ConfigError } from "../../src/core/errors.ts";
import type { FileTree } from "../../src/core/skill.ts";
import { GitRepository } from "../../src/files/git.ts";
import { commitAll, git, temporaryFolder, writeFiles } from "./temporary-repository.ts";

const folders: ReturnType<typeof temporaryFolder>[] = [];
const opened: GitRepository[] = [];
afterEach(() => {
  for (const repository of opened.splice(0)) repository.close();
});
afterAll(() => {
  for (const folder of folders.splice(0)) folder.remove();
});

function newRepository(): string {
  const folder = temporaryFolder();
  folders.push(folder);
  git(folder.path, "init", "--quiet", "--initial-branch=main");
  writeFiles(folder.path, { "a/x.txt": "one", "top.txt": "t", "back\\slash.txt": "b" });
  commitAll(folder.path, "first");
  return folder.path;
}

async function indexOf(folder: string, file?: string): Promise<FileTree> {
  const repository = await GitRepository.open(folder);
  if (!repository) throw new Error("not a repository");
  opened.push(repository);
  return repository.index(file);
}

async function contentOf(tree: FileTree): Promise<Record<string, string>> {
  const entries = await tree.list();
  const contents = entries.map(async (entry) => [entry.path, Buffer.from(await tree.read(entry)).toString()] as const);
  return Object.fromEntries(await Promise.all(contents));
}

it.skipIf(process.platform === "win32")(
  "has what is staged, not what the work tree has, from a folder within as well",
  async () => {
    const folder = newRepository();
    writeFiles(folder, { "a/x.txt": "staged", "new name\n.txt": "new" });
    git(folder, "add", ".");
    git(folder, "rm", "--quiet", "--cached", "top.txt");
    writeFiles(folder, { "a/x.txt": "in the work tree only", "untracked.txt": "u" });
    const tree = await indexOf(path.join(folder, "a"));
    const expected = { "a/x.txt": "staged", "back\\slash.txt": "b", "new name\n.txt": "new" };
    expect(await contentOf(tree)).toEqual(expected);
    const sizes = Object.fromEntries((await tree.list()).map((entry) => [entry.path, entry.size]));
    expect(sizes).toEqual({ "a/x.txt": 6, "back\\slash.txt": 1, "new name\n.txt": 3 });
  },
);

it("knows modes, and runs no filter of the repository", async () => {
  const folder = newRepository();
  const blob = git(folder, "rev-parse", "HEAD:top.txt").trim();
  const commit = git(folder, "rev-parse", "HEAD").trim();
  writeFiles(folder, { ".gitattributes": "* filter=evil\n" });
  git(folder, "config", "filter.evil.smudge", "echo owned");
  const add = (mode: string, id: string, name: string) =>
    git(folder, "update-index", "--add", "--cacheinfo", `${mode},${id},${name}`);
  add("100755", blob, "run");
  add("120000", blob, "link");
  add("160000", commit, "module");
  const tree = await indexOf(folder);
  const modes = Object.fromEntries((await tree.list()).map((entry) => [entry.path, entry.mode]));
  expect(modes).toMatchObject({ run: "executable", link: "symlink", module: "submodule", "top.txt": "file" });
  expect(await contentOf(tree)).toMatchObject({ run: "t", link: "t", module: "" });
});

it("reads the index that git names to a hook in place of the usual one", async () => {
  const folder = newRepository();
  const other = path.join(folder, ".git", "next-index");
  writeFiles(folder, { "a/x.txt": "of the commit" });
  const env = { ...process.env, GIT_INDEX_FILE: other };
  git(folder, "read-tree", "--index-output=.git/next-index", "HEAD");
  const { execFileSync } = await import("node:child_process");
  execFileSync("git", ["-C", folder, "add", "a/x.txt"], { env });
  expect(await contentOf(await indexOf(folder, other))).toMatchObject({ "a/x.txt": "of the commit" });
  expect(await contentOf(await indexOf(folder))).toMatchObject({ "a/x.txt": "one" });
});

it("fails the read of an object that is missing, and no other", async () => {
  const folder = newRepository();
  const id = git(folder, "rev-parse", "HEAD:top.txt").trim();
  rmSync(path.join(folder, ".git", "objects", id.slice(0, 2), id.slice(2)));
  const tree = await indexOf(folder);
  const entries = await tree.list();
  const read = (name: string) => tree.read(entries.find((entry) => entry.path === name)!);
  await expect(read("top.txt")).rejects.toThrow("missing");
  expect(Buffer.from(await read("a/x.txt")).toString()).toBe("one");
});

it("is the user's mistake where a conflict is left", async () => {
  const folder = newRepository();
  git(folder, "checkout", "--quiet", "-b", "other");
  writeFileSync(path.join(folder, "top.txt"), "other");
  commitAll(folder, "other");
  git(folder, "checkout", "--quiet", "main");
  writeFileSync(path.join(folder, "top.txt"), "main");
  commitAll(folder, "main");
  expect(() => git(folder, "merge", "--quiet", "other")).toThrow();
  await expect((await indexOf(folder)).list()).rejects.toThrow(ConfigError);
});
