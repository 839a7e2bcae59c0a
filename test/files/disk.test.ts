import { execFileSync } from "node:child_process";
import fs, { promises } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ConfigError } from "../../src/core/errors.ts";
import { DiskTree } from "../../src/files/disk.ts";
import { commitAll, git, temporaryFolder, writeFiles } from "./temporary-repository.ts";

const onWindows = process.platform === "win32";
let folder: ReturnType<typeof temporaryFolder>;
let root: string;

beforeEach(() => {
  folder = temporaryFolder();
  root = folder.path;
});
afterEach(() => {
  vi.restoreAllMocks();
  folder.remove();
});

const textOf = async (tree: DiskTree, name: string): Promise<string> => {
  const entry = (await tree.list()).find((each) => each.path === name);
  if (!entry) throw new Error(`not listed: ${name}`);
  return Buffer.from(await tree.read(entry)).toString();
};
const pathsOf = async (tree: DiskTree): Promise<string[]> => (await tree.list()).map((entry) => entry.path);

/** Makes a folder unreadable, also for root, who may read everything. */
function lock(name: string): void {
  const { readdir } = promises;
  vi.spyOn(promises, "readdir").mockImplementation((async (folder: string, options: object) => {
    if (path.basename(folder) !== name) return readdir(folder, options);
    throw Object.assign(new Error("EACCES: permission denied"), { code: "EACCES" });
  }) as unknown as typeof promises.readdir);
}

describe("DiskTree", () => {
  it.runIf(process.platform === "linux")("reads nothing elsewhere, though a folder became a link", async () => {
    const real = fs.realpathSync(root);
    writeFiles(real, { "skill/a/SKILL.md": "mine", "other/SKILL.md": "theirs" });
    const tree = new DiskTree(path.join(real, "skill"), { shared: true });
    const [entry] = await tree.list();
    expect(Buffer.from(await tree.read(entry!)).toString()).toBe("mine");
    fs.rmSync(path.join(real, "skill/a"), { recursive: true });
    fs.symlinkSync(path.join(real, "other"), path.join(real, "skill/a"));
    await expect(tree.read(entry!)).rejects.toThrow("was moved");
    fs.rmSync(path.join(real, "skill"), { recursive: true });
    fs.mkdirSync(path.join(real, "elsewhere/a"), { recursive: true });
    fs.writeFileSync(path.join(real, "elsewhere/a/SKILL.md"), "theirs");
    fs.symlinkSync(path.join(real, "elsewhere"), path.join(real, "skill"));
    await expect(tree.read(entry!)).rejects.toThrow("was moved");
  });

  it("lists dot files and node_modules, and leaves out .git folders alone", async () => {
    writeFiles(root, {
      ".env": "1",
      "node_modules/x/SKILL.md": "2",
      ".git/config": "3",
      "a/.git/hooks/x": "4",
      "b/.git": "gitdir: elsewhere",
      "c/.github/x.yml": "5",
    });
    const names = [".env", "b/.git", "c/.github/x.yml", "node_modules/x/SKILL.md"];
    expect(await pathsOf(new DiskTree(root))).toEqual(names);
  });

  it.skipIf(onWindows)("lists and reads names that globbing would miss", async () => {
    const names = [
      "a\nb/c\rd/e\u2028f.sh",
      "\nx.md",
      "back\\slash/f",
      "[x]/{a,b}/*",
      "\ue00a000a",
      "!no/-dash",
      "..x/y",
    ];
    writeFiles(root, Object.fromEntries(names.map((name) => [name, name])));
    const tree = new DiskTree(root);
    expect(await pathsOf(tree)).toEqual(names.sort());
    for (const name of names) expect(await textOf(tree, name)).toBe(name);
  });

  it.skipIf(onWindows)("gives links as their target and follows none", async () => {
    writeFiles(root, {
      "in/x.md": "x",
      "in/up": { link: ".." },
      "in/out": { link: "/etc/passwd" },
      dead: { link: "no" },
    });
    const tree = new DiskTree(root, { ids: true });
    const entries = await tree.list();
    expect(entries.map(({ path: name, mode }) => [name, mode])).toEqual([
      ["dead", "symlink"],
      ["in/out", "symlink"],
      ["in/up", "symlink"],
      ["in/x.md", "file"],
    ]);
    expect(await textOf(tree, "in/out")).toBe("/etc/passwd");
  });

  it.skipIf(onWindows)("does not follow a link that took the place of a file", async () => {
    writeFiles(root, { "x.md": "x", secret: "s" });
    const tree = new DiskTree(root);
    const entry = (await tree.list()).find((each) => each.path === "x.md")!;
    fs.rmSync(path.join(root, "x.md"));
    fs.symlinkSync("secret", path.join(root, "x.md"));
    await expect(tree.read(entry)).rejects.toThrow("ELOOP");
  });

  it.skipIf(onWindows)("says that a pipe is no file instead of waiting for it", async () => {
    execFileSync("sh", ["-c", 'mkfifo "$0"', path.join(root, "pipe")]);
    await expect(textOf(new DiskTree(root), "pipe")).rejects.toThrow("not a regular file");
  });

  it("gives the ids, sizes and modes that git gives", async () => {
    git(root, "init", "--quiet");
    writeFiles(root, {
      "a.txt": "one\r\ntwo\n",
      "empty.txt": "",
      "big.bin": new Uint8Array(200_000),
      ...(onWindows ? {} : { "run.sh": { run: "#!/bin/sh\n" }, link: { link: "a.txt" } }),
    });
    const head = commitAll(root);
    const lines = git(root, "ls-tree", "-r", head).split("\n");
    const words = { "100644": "file", "100755": "executable", "120000": "symlink" } as const;
    const expected = lines.map((line) => {
      const [mode, , id, name] = line.split(/\s/);
      return [name, words[mode as keyof typeof words], id];
    });
    const entries = await new DiskTree(root, { ids: true }).list();
    expect(entries.map(({ path: name, mode, id }) => [name, mode, id])).toEqual(expected);
    expect(entries.find(({ path: name }) => name === "big.bin")?.size).toBe(200_000);
  });

  it("reads at most the limit", async () => {
    writeFiles(root, { "x.txt": "0123456789" });
    const tree = new DiskTree(root);
    const [entry] = await tree.list();
    expect(Buffer.from(await tree.read(entry!, 4)).toString()).toBe("0123");
  });

  it("lists a folder that cannot be read as something that cannot be read", async () => {
    writeFiles(root, { "good/x.md": "x", "locked/y.md": "y" });
    lock("locked");
    const tree = new DiskTree(root, { ids: true });
    const entries = await tree.list();
    expect(entries.map((entry) => entry.path)).toEqual(["good/x.md", "locked"]);
    await expect(tree.read(entries[1]!)).rejects.toThrow();
  });

  it("calls a root that cannot be read the user's mistake", async () => {
    lock(path.basename(root));
    await expect(new DiskTree(root).list()).rejects.toThrow(ConfigError);
  });

  it("calls a root that is missing or a file the user's mistake, and says what to do", async () => {
    writeFiles(root, { file: "x" });
    for (const bad of ["missing", "file"]) {
      const error = await new DiskTree(path.join(root, bad)).list().catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(ConfigError);
      expect((error as ConfigError).message).toContain(bad);
      expect((error as ConfigError).remedy).toContain("folder");
    }
  });

  it("lists what lies below one folder, and looks nowhere else", async () => {
    writeFiles(root, { "a/rules/x.yml": "x", "a/rules/deep/y.yml": "y", "a/z": "z", "other/w": "w" });
    const tree = new DiskTree(root);
    const looked = vi.spyOn(promises, "readdir");
    const paths = async (below: string): Promise<string[]> => (await tree.below(below)).map((entry) => entry.path);
    expect(await paths("a/rules")).toEqual(["a/rules/deep/y.yml", "a/rules/x.yml"]);
    expect(looked).toHaveBeenCalledTimes(2);
    expect(await paths("a/none")).toEqual([]);
    expect(await paths("a/z")).toEqual([]);
  });

  it.skipIf(onWindows)("lists nothing below a folder that a link leads to", async () => {
    writeFiles(root, { "real/rules/x.yml": "x" });
    fs.symlinkSync("real", path.join(root, "link"));
    expect(await new DiskTree(root).below("link/rules")).toEqual([]);
  });

  it("reads nothing outside its root", async () => {
    writeFiles(root, { "in/x": "x", secret: "s" });
    const tree = new DiskTree(path.join(root, "in"));
    await expect(tree.read({ path: "../secret", mode: "file", size: 1 })).rejects.toThrow("outside");
  });
});
