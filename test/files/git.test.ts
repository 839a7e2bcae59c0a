import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { ConfigError } from "../../src/core/errors.ts";
import type { FileEntry } from "../../src/core/skill.ts";
import { GitRepository } from "../../src/files/git.ts";
import { serveGit } from "./git-http.ts";
import { type Content, commitAll, git, temporaryFolder, writeFiles } from "./temporary-repository.ts";

const onWindows = process.platform === "win32";

const folders: ReturnType<typeof temporaryFolder>[] = [];
const opened: GitRepository[] = [];

function newFolder(): string {
  const folder = temporaryFolder();
  folders.push(folder);
  return folder.path;
}

function newRepository(files: Readonly<Record<string, Content>> = {}): { folder: string; head: string } {
  const folder = newFolder();
  git(folder, "init", "--quiet");
  writeFiles(folder, files);
  return { folder, head: commitAll(folder, "first") };
}

async function open(folder: string): Promise<GitRepository> {
  const repository = await GitRepository.open(folder);
  if (!repository) throw new Error("not a repository");
  opened.push(repository);
  return repository;
}

const pathsOf = (entries: readonly FileEntry[]): string[] => entries.map((entry) => entry.path);

afterEach(() => {
  for (const repository of opened.splice(0)) repository.close();
});
afterAll(() => {
  for (const folder of folders.splice(0)) folder.remove();
});

describe("opening", () => {
  it("finds the repository from a folder inside it, and lists from its root", async () => {
    const { folder, head } = newRepository({ "a/b/x.txt": "x", "top.txt": "t" });
    const repository = await open(path.join(folder, "a", "b"));
    expect(pathsOf(await repository.tree(head).list())).toEqual(["a/b/x.txt", "top.txt"]);
  });

  it("gives nothing for a folder that is in no repository, is missing, or is a file", async () => {
    const folder = newFolder();
    writeFiles(folder, { "file.txt": "x" });
    expect(await GitRepository.open(folder)).toBeUndefined();
    expect(await GitRepository.open(path.join(folder, "missing"))).toBeUndefined();
    expect(await GitRepository.open(path.join(folder, "file.txt"))).toBeUndefined();
  });

  it("gives nothing when git is not on the PATH", async () => {
    const { folder } = newRepository();
    const before = process.env["PATH"];
    process.env["PATH"] = newFolder();
    try {
      expect(await GitRepository.open(folder)).toBeUndefined();
    } finally {
      process.env["PATH"] = before;
    }
  });

  it("is not led elsewhere by GIT_DIR, as a hook would set it", async () => {
    const { head } = newRepository({ "wanted.txt": "x" });
    const here = folders.at(-1)!.path;
    const other = newRepository({ "other.txt": "y" });
    process.env["GIT_DIR"] = path.join(other.folder, ".git");
    try {
      const repository = await open(here);
      expect(await repository.has(head)).toBe(true);
    } finally {
      delete process.env["GIT_DIR"];
    }
  });

  it("opens a bare repository", async () => {
    const { folder, head } = newRepository({ "x.txt": "x" });
    const bare = newFolder();
    git(folder, "clone", "--quiet", "--bare", folder, path.join(bare, "bare.git"));
    const repository = await open(path.join(bare, "bare.git"));
    expect(pathsOf(await repository.tree(head).list())).toEqual(["x.txt"]);
  });
});

describe("refs", () => {
  it("resolves branches, tags, annotated tags and abbreviations to full ids", async () => {
    const { folder, head } = newRepository({ "x.txt": "x" });
    git(folder, "tag", "light");
    git(folder, "tag", "--annotate", "--message", "note", "heavy");
    const repository = await open(folder);
    for (const ref of ["HEAD", "main", "light", "heavy", head, head.slice(0, 10)]) {
      expect(await repository.resolve(ref), ref).toBe(head);
    }
  });

  it("takes the branch where a tag of the same name leads elsewhere", async () => {
    const { folder, head } = newRepository({ "x.txt": "x" });
    git(folder, "tag", "main");
    writeFiles(folder, { "x.txt": "y" });
    const second = commitAll(folder, "second");
    const repository = await open(folder);
    expect(await repository.resolve("main")).toBe(second);
    expect(await repository.resolve("refs/tags/main")).toBe(head);
  });

  it("gives nothing for a ref that is not here, or names no commit", async () => {
    const { folder } = newRepository({ "x.txt": "x" });
    const repository = await open(folder);
    for (const ref of ["nowhere", "HEAD~9", "HEAD:x.txt", "0".repeat(40), "a\nb", "$(touch pwned)", "`id`", "; id"]) {
      expect(await repository.resolve(ref), ref).toBeUndefined();
    }
    expect(existsSync(path.join(folder, "pwned"))).toBe(false);
  });

  it("refuses what looks like an option", async () => {
    const { folder } = newRepository();
    const repository = await open(folder);
    for (const ref of ["--upload-pack=touch pwned", "-x", "", "a\0b"]) {
      await expect(repository.resolve(ref), ref).rejects.toBeInstanceOf(ConfigError);
    }
    for (const call of ["has", "parents", "mergeBase", "fetch"] as const) {
      await expect(repository[call]("--output=x", "HEAD"), call).rejects.toThrow("not a full object id");
    }
    expect(() => repository.tree("--output=x")).toThrow("not a full object id");
  });

  it("knows both parents of a merge, and the merge base", async () => {
    const { folder, head: first } = newRepository({ "x.txt": "x" });
    git(folder, "checkout", "--quiet", "-b", "side");
    writeFiles(folder, { "side.txt": "s" });
    const side = commitAll(folder, "side\n\nparent 1111111111111111111111111111111111111111");
    git(folder, "checkout", "--quiet", "main");
    writeFiles(folder, { "main.txt": "m" });
    const main = commitAll(folder, "main");
    git(folder, "merge", "--quiet", "--no-ff", "--message", "merge", "side");
    const repository = await open(folder);
    const merge = (await repository.resolve("HEAD"))!;
    expect(await repository.parents(merge)).toEqual([main, side]);
    expect(await repository.parents(side)).toEqual([first]);
    expect(await repository.parents(first)).toEqual([]);
    expect(await repository.mergeBase(main, side)).toBe(first);
  });

  it("finds no merge base of unrelated histories, and says so when a commit is missing", async () => {
    const { folder, head } = newRepository({ "x.txt": "x" });
    git(folder, "checkout", "--quiet", "--orphan", "other");
    const other = commitAll(folder, "other");
    const repository = await open(folder);
    expect(await repository.mergeBase(head, other)).toBeUndefined();
    await expect(repository.mergeBase(head, "1".repeat(40))).rejects.toThrow("git merge-base failed");
  });
});

describe("trees", () => {
  const names = {
    "skills/a/SKILL.md": "# a",
    "skills/a/.hidden": "h",
    "-dash.txt": "d",
    "skills/ünïcode/日本.md": "u",
    ...(onWindows
      ? {}
      : {
          "skills/new\nline/x\ny.sh": "n",
          "quote\"s/it's.txt": "q",
          "tab\there.txt": "t",
          "back\\slash.txt": "b",
          "skills/b/SKILL.md": "upper",
          "run.sh": { run: "#!/bin/sh\n" },
          link: { link: "../outside\nof it" },
        }),
  } satisfies Record<string, Content>;

  it("lists every name as it is, with mode, size and id, and reads each", async () => {
    const { folder, head } = newRepository(names);
    const repository = await open(folder);
    const tree = repository.tree(head);
    const entries = await tree.list();
    expect(pathsOf(entries).sort()).toEqual(Object.keys(names).sort());
    for (const entry of entries) {
      const content: Content = (names as Record<string, Content>)[entry.path]!;
      const text = typeof content === "object" ? Object.values(content)[0] : content;
      expect(Buffer.from(await tree.read(entry)).toString(), entry.path).toBe(text);
      expect(entry.size).toBe(Buffer.byteLength(text));
      expect(entry.id).toMatch(/^[0-9a-f]{40}$/);
    }
    const modes = Object.fromEntries(entries.map((entry) => [entry.path, entry.mode]));
    expect(modes["-dash.txt"]).toBe("file");
    if (!onWindows) expect([modes["run.sh"], modes["link"]]).toEqual(["executable", "symlink"]);
  });

  it("keeps names apart that only differ in case, whatever the file system", async () => {
    const { folder } = newRepository({ x: "x" });
    const blob = git(folder, "hash-object", "-w", "x");
    for (const name of ["a/SKILL.md", "a/skill.md"]) {
      git(folder, "update-index", "--add", "--cacheinfo", `100644,${blob},${name}`);
    }
    git(folder, "commit", "--quiet", "--message", "collide");
    const repository = await open(folder);
    const head = (await repository.resolve("HEAD"))!;
    expect(pathsOf(await repository.tree(head).list())).toEqual(["a/SKILL.md", "a/skill.md", "x"]);
  });

  it("lists a submodule without looking into it", async () => {
    const { folder, head } = newRepository({ x: "x" });
    git(folder, "update-index", "--add", "--cacheinfo", `160000,${head},vendor/sub`);
    git(folder, "commit", "--quiet", "--message", "submodule");
    const repository = await open(folder);
    const tree = repository.tree((await repository.resolve("HEAD"))!);
    const submodule = (await tree.list()).find((entry) => entry.path === "vendor/sub")!;
    expect(submodule).toEqual({ path: "vendor/sub", mode: "submodule", size: 0, id: head });
    expect(await tree.read(submodule)).toHaveLength(0);
  });

  it("reads blobs as they are stored: no filter, no line ends changed, no replaced object", async () => {
    const { folder, head } = newRepository({
      ".gitattributes": "*.txt filter=evil text eol=crlf\n",
      "a.txt": "one\ntwo\n",
      "b.bin": "other",
    });
    git(folder, "config", "filter.evil.smudge", "touch pwned");
    git(folder, "replace", git(folder, "rev-parse", "HEAD:a.txt"), git(folder, "rev-parse", "HEAD:b.bin"));
    const repository = await open(folder);
    const tree = repository.tree(head);
    const entry = (await tree.list()).find(({ path: name }) => name === "a.txt")!;
    expect(Buffer.from(await tree.read(entry)).toString()).toBe("one\ntwo\n");
    expect(existsSync(path.join(folder, "pwned"))).toBe(false);
  });

  it("answers many reads at once, large ones cut to the limit, each with its own content", async () => {
    const big = new Uint8Array(3_000_000).map((_, i) => (i * 31) % 251);
    const small = Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`s/${i}`, `small ${i}\n\0`.repeat(i)]));
    const { folder, head } = newRepository({ ...small, "big.bin": big });
    const repository = await open(folder);
    const tree = repository.tree(head);
    const entries = await tree.list();
    const read = await Promise.all(entries.map((entry) => tree.read(entry, 100_000)));
    for (const [i, entry] of entries.entries()) {
      const expected = entry.path === "big.bin" ? big.subarray(0, 100_000) : Buffer.from(small[entry.path]!);
      expect(Buffer.compare(read[i]!, expected), entry.path).toBe(0);
    }
    const whole = await tree.read(entries.find((entry) => entry.path === "big.bin")!);
    expect(Buffer.compare(whole, big)).toBe(0);
  });

  it("says which object is missing, and reads on", async () => {
    const { folder, head } = newRepository({ "a.txt": "a" });
    const repository = await open(folder);
    const tree = repository.tree(head);
    const [entry] = (await tree.list()) as [FileEntry];
    const missing = tree.read({ ...entry, id: "1".repeat(40) });
    await expect(missing).rejects.toThrow(`the object ${"1".repeat(40)} is missing`);
    await expect(tree.read({ ...entry, id: "x\nHEAD" })).rejects.toThrow("not an object id");
    expect(Buffer.from(await tree.read(entry)).toString()).toBe("a");
  });

  it("survives a damaged object among good ones", async () => {
    const { folder, head } = newRepository({ "a.txt": "a", "b.txt": "b", "c.txt": "c" });
    const repository = await open(folder);
    const tree = repository.tree(head);
    const entries = await tree.list();
    const id = entries[1]!.id!;
    const object = path.join(folder, ".git", "objects", id.slice(0, 2), id.slice(2));
    rmSync(object);
    writeFileSync(object, "not zlib");
    const results = await Promise.allSettled(entries.map((entry) => tree.read(entry)));
    expect(results.map((result) => result.status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
  });

  it("lists a missing object as something that cannot be read", async () => {
    const { folder, head } = newRepository({ "a.txt": "a", "b.txt": "b" });
    const id = git(folder, "rev-parse", "HEAD:a.txt");
    rmSync(path.join(folder, ".git", "objects", id.slice(0, 2), id.slice(2)));
    const tree = (await open(folder)).tree(head);
    const [lost, kept] = (await tree.list()) as [FileEntry, FileEntry];
    expect([lost.size, kept.size]).toEqual([0, 1]);
    await expect(tree.read(lost)).rejects.toThrow("is missing");
  });

  it("rejects what waits when it is closed", async () => {
    const { folder, head } = newRepository({ "a.txt": "a" });
    const repository = await open(folder);
    const tree = repository.tree(head);
    const [entry] = (await tree.list()) as [FileEntry];
    const waiting = tree.read(entry);
    repository.close();
    await expect(waiting).rejects.toThrow("closed");
    await expect(tree.read(entry)).rejects.toThrow("closed");
  });

  it("starts nothing that the repository's configuration names", async () => {
    const { folder, head } = newRepository({ "a.txt": "a" });
    for (const key of ["core.fsmonitor", "core.sshCommand", "core.pager", "core.askPass", "credential.helper"]) {
      git(folder, "config", key, "!touch pwned");
    }
    mkdirSync(path.join(folder, ".git", "hooks"), { recursive: true });
    const repository = await open(folder);
    await repository.tree(head).list();
    await repository.resolve("HEAD");
    git(folder, "remote", "add", "origin", "ext::touch pwned");
    await expect(repository.fetch("1".repeat(40))).rejects.toThrow("could not fetch");
    git(folder, "remote", "set-url", "origin", "ssh://example.invalid/x");
    await expect(repository.fetch("1".repeat(40))).rejects.toThrow("could not fetch");
    expect(existsSync(path.join(folder, "pwned"))).toBe(false);
  });
});

describe("a partial clone", () => {
  it.each(["blob:none", "tree:0"])(
    "with the filter %s does not have a commit whose files it lacks, and fetches none",
    async (filter) => {
      const { folder: origin, head } = newRepository({ "a.txt": "a", "d/b.txt": "b" });
      git(origin, "config", "uploadpack.allowFilter", "true");
      const folder = path.join(newFolder(), "clone");
      git(origin, "clone", "--quiet", "--no-checkout", `--filter=${filter}`, `file://${origin}`, folder);
      const repository = await open(folder);
      expect(await repository.resolve("HEAD")).toBe(head);
      expect(await repository.has(head)).toBe(false);
      git(folder, "checkout", "--quiet", "HEAD");
      expect(await repository.has(head)).toBe(true);
    },
  );
});

it("does not have a commit when git knows that a file of a partial clone is missing", async () => {
  const { folder, head } = newRepository({ "a.txt": "a", "b.txt": "b" });
  // What git 2.44 and later, told not to fetch, says of any partial clone; earlier ones fail.
  git(folder, "config", "remote.gone.promisor", "false");
  const repository = await open(folder);
  expect(await repository.has(head)).toBe(true);
  const id = git(folder, "rev-parse", "HEAD:a.txt");
  rmSync(path.join(folder, ".git", "objects", id.slice(0, 2), id.slice(2)));
  expect(await repository.has(head)).toBe(false);
});

describe("a shallow clone", () => {
  const token = "ghs_0123456789abcdefghijklmnopqrstuvwxyz";
  const basic = Buffer.from(`x-access-token:${token}`).toString("base64");
  let first: string;
  let head: string;
  let root: string;

  beforeAll(() => {
    root = newFolder();
    const origin = path.join(root, "origin");
    mkdirSync(origin);
    git(origin, "init", "--quiet");
    writeFiles(origin, { "a.txt": "before" });
    first = commitAll(origin, "first");
    writeFiles(origin, { "a.txt": "after" });
    head = commitAll(origin, "second");
  });

  /** Cloned from the folder: a git that waits for our server would keep the server from answering. */
  function clone(address: string): string {
    const folder = path.join(newFolder(), "clone");
    git(root, "clone", "--quiet", "--depth", "1", `file://${path.join(root, "origin")}`, folder);
    git(folder, "remote", "set-url", "origin", `${address}/origin/.git`);
    rmSync(path.join(folder, ".git", "FETCH_HEAD"), { force: true });
    return folder;
  }

  it("tells the real parent, lacks it, and fetches it with the token in one header", async () => {
    const server = await serveGit(root);
    try {
      const folder = clone(server.address);
      // What a checkout leaves behind.
      git(folder, "config", `http.${server.address}/.extraheader`, "AUTHORIZATION: basic old");
      const repository = await open(folder);
      expect(await repository.parents(head)).toEqual([first]);
      expect(await repository.has(first)).toBe(false);
      server.seen.length = 0;
      await repository.fetch(first, token);
      expect(await repository.has(first)).toBe(true);
      const tree = repository.tree(first);
      const [entry] = (await tree.list()) as [FileEntry];
      expect(Buffer.from(await tree.read(entry)).toString()).toBe("before");
      expect(server.seen.length).toBeGreaterThan(0);
      for (const request of server.seen) expect(request.authorization).toEqual([`basic ${basic}`]);
      expect(existsSync(path.join(folder, ".git", "FETCH_HEAD"))).toBe(false);
      expect(readFileSync(path.join(folder, ".git", "config"), "utf8")).not.toContain(basic);
    } finally {
      await server.close();
    }
  });

  it("sends no token where the repository's configuration stands in between", async () => {
    const server = await serveGit(root);
    try {
      const folder = clone(server.address);
      git(folder, "config", "http.userAgent", "somebody");
      const repository = await open(folder);
      await repository.fetch(first, token);
      expect(server.seen.length).toBeGreaterThan(0);
      for (const request of server.seen) expect(request.authorization).not.toContain(`basic ${basic}`);
    } finally {
      await server.close();
    }
  });

  it("names the commit when it cannot be fetched, and never the token", async () => {
    const server = await serveGit(root);
    const refusing = await serveGit(root, 403);
    try {
      const folder = clone(server.address);
      const repository = await open(folder);
      await expect(repository.fetch("1".repeat(40), token)).rejects.toThrow(`could not fetch ${"1".repeat(40)}`);
      const withPassword = refusing.address.replace("://", `://x-access-token:${token}@`);
      git(folder, "remote", "set-url", "origin", `${withPassword}/origin/.git`);
      const error = await repository.fetch(first, token).catch((thrown: unknown) => String(thrown));
      expect(error).toContain("could not fetch");
      expect(error).not.toContain(token);
      expect(error).not.toContain(basic);
    } finally {
      await server.close();
      await refusing.close();
    }
  });

  it.skipIf(onWindows)("sends no token to an address that is not secure", async () => {
    const server = await serveGit(root);
    try {
      const folder = clone(server.address);
      // The same machine by an address that does not say so.
      git(folder, "remote", "set-url", "origin", `${server.address.replace("127.0.0.1", "0.0.0.0")}/origin/.git`);
      const repository = await open(folder);
      await repository.fetch(first, token);
      expect(server.seen.length).toBeGreaterThan(0);
      expect(server.seen.flatMap((request) => request.authorization)).toEqual([]);
    } finally {
      await server.close();
    }
  });
});
