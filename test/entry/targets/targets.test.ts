import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Readable } from "node:stream";
import { deflateRawSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { explicitTarget, repositoryTarget } from "../../../src/entry/targets/target.ts";
import { commitAll, git, temporaryFolder, writeFiles } from "../../files/temporary-repository.ts";
import { gzip, tar, zip } from "../../skills/containers/build.ts";
import { failure, opened } from "./machine.ts";

const folder = temporaryFolder();
const cwd = folder.path;
const a = "---\nname: a\n---\n";
let sha = "";

/** A tar whose one member says that it has as many bytes: who believes it makes room for them. */
async function huge(size: number): Promise<Uint8Array> {
  const file = Buffer.from(await tar([{ name: "SKILL.md", content: "" }]));
  file.write(`${size.toString(8).padStart(11, "0")} `, 124);
  file.write("        ", 148);
  const sum = file.subarray(0, 512).reduce((all, byte) => all + byte, 0);
  file.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148);
  return file;
}

beforeAll(async () => {
  const files = {
    "skills/a/SKILL.md": a,
    "skills/a/run.sh": { run: "echo 1\n" },
    "docs/x.md": "x",
    "tools/x.py": "print(1)\n",
  };
  writeFiles(cwd, files);
  git(cwd, "init", "--quiet");
  sha = commitAll(cwd);
  git(cwd, "branch", "docs");
  git(cwd, "branch", "feature/x");
  git(cwd, "tag", "v1");
  writeFiles(cwd, {
    "skills/b/SKILL.md": "later",
    "-dash/SKILL.md": a,
    "a.skill": zip([
      { name: "a/SKILL.md", content: a },
      { name: "a/link", content: "../../.ssh/id", mode: 0o120777 },
    ]),
    "a.bin": gzip(Buffer.from(await tar([{ name: "a/SKILL.md", content: a }]))),
    "out.zip": zip([{ name: "../SKILL.md", content: a }]),
    "cut.zip": zip([{ name: "SKILL.md", content: a }]).subarray(0, 60),
    "cut.tgz": gzip(Buffer.from(await tar([{ name: "a/SKILL.md", content: "x".repeat(5000) }]))).subarray(0, 90),
    "bomb.tgz": gzip(await huge(300 * 1024 ** 2)),
    "x.7z": Buffer.from("377abcaf271c0004", "hex"),
    "log.gz": gzip(Buffer.from("only a text")),
  });
});
afterAll(() => folder.remove());

describe("a target by its words", () => {
  it.each([
    ["-", { kind: "stdin" }],
    ["path:a:b", { kind: "path", path: "a:b" }],
    ["git:main:skills", { kind: "git", name: "main:skills" }],
    ["npm:@acme/x@1.2.3", { kind: "package", registry: "npm", name: "@acme/x", version: "1.2.3" }],
    ["npm:@acme/x", { kind: "package", registry: "npm", name: "@acme/x", version: "latest" }],
    ["hf:acme/x@abc", { kind: "package", registry: "huggingface", name: "acme/x", version: "abc" }],
    ["github:acme/x@a/b//c/d/", { kind: "github", owner: "acme", repo: "x", tries: [["a/b", "c/d"]] }],
    [
      "https://github.com/acme/x/tree/a/b",
      {
        tries: [
          ["a", "b"],
          ["a/b", ""],
        ],
      },
    ],
    ["folder", undefined],
    ["C:\\x", undefined],
  ])("%s", (text, target) => {
    if (target) expect(explicitTarget(text)).toMatchObject(target);
    else expect(explicitTarget(text)).toBeUndefined();
  });

  it.each([
    "npm:",
    "github:x",
    "http://github.com/a/b",
    "https://u:p@github.com/a/b",
    "https://github.com/a",
    "https://github.com/a/b/pulls",
  ])("refuses %s", (text) =>
    expect(() => explicitTarget(text)).toThrow(/names nothing|names no repository|no address of/),
  );

  it.each(["a", "a/b/c", "-a/b", "a/..", "a/.", "a//b", "a/b@", "../b"])("is no repository: %s", (text) => {
    expect(repositoryTarget(text)).toBeUndefined();
  });
});

describe("on this machine", () => {
  it("one folder has its own paths, several have those from here", async () => {
    expect((await opened(cwd, ["skills/a"])).files).toEqual({ "SKILL.md": a, "run.sh": "executable: echo 1\n" });
    expect(Object.keys((await opened(cwd, ["skills/a", "./docs"])).files)).toEqual([
      "skills/a/SKILL.md",
      "skills/a/run.sh",
      "docs/x.md",
    ]);
  });

  it("what lies in another target, or comes twice, is scanned once", async () => {
    const { files, told, names } = await opened(cwd, [
      "skills/a/SKILL.md",
      "skills",
      "skills/a",
      "./skills/",
      "v1",
      "v1",
    ]);
    expect(names).toEqual(["skills", "v1"]);
    expect(Object.keys(files).filter((name) => name.endsWith("a/SKILL.md"))).toHaveLength(2);
    expect(told.filter((line) => line.includes("scanned once"))).toHaveLength(4);
  });

  it("an archive is one by its bytes; its links are kept and not followed", async () => {
    expect((await opened(cwd, ["a.skill"])).files).toEqual({
      "a.skill!/a/SKILL.md": a,
      "a.skill!/a/link": "symlink: ../../.ssh/id",
    });
    expect(Object.keys((await opened(cwd, [".", "a.bin"])).files)).toContain("a.bin!/a/SKILL.md");
  });

  it("a file of another name stands for a skill, unless one has it", async () => {
    expect(await opened(cwd, ["tools/x.py"])).toMatchObject({
      manifests: ["tools/x.py"],
      files: { "tools/x.py": "print(1)\n" },
    });
    expect((await opened(cwd, ["skills", "skills/a/run.sh"])).manifests).toEqual([]);
    expect((await opened(cwd, ["tools", "tools/x.py"])).manifests).toEqual(["tools/x.py"]);
  });

  it("a SKILL.md alone is said to be alone", async () => {
    const { files, told } = await opened(cwd, ["skills/a/SKILL.md"]);
    expect([Object.keys(files), told]).toEqual([
      ["skills/a/SKILL.md"],
      [expect.stringContaining("scan the folder skills/a")],
    ]);
  });

  it.each([
    ["out.zip", /DidNotRunError: .*leads out of the archive\nDo not unpack it/],
    ["cut.zip", /DidNotRunError: cut\.zip: /],
    ["cut.tgz", /DidNotRunError: cut\.tgz: .*cannot be read/],
    ["bomb.tgz", /DidNotRunError: bomb\.tgz: .*268435456 are allowed\nUnpack it/],
    ["log.gz", /DidNotRunError: log\.gz: .*cannot be read|no tar/],
    ["x.7z", /DidNotRunError: x\.7z is packed as 7z/],
    ["./nope", /ConfigError: there is no file or folder "\.\/nope"/],
    ["skill", /Did you mean "skills"/],
    ["nmp:x", /Did you mean "npm:x"/],
    ["skills/c", /ConfigError: there is no file, folder or git ref "skills\/c"/],
    ["path:nope", /ConfigError: cannot open nope/],
    ["", /ConfigError/],
  ])("refuses %s", async (target, words) => {
    expect(await failure(cwd, [target])).toMatch(words);
  });

  it("names that begin with a dash, or are no UTF-8, are names", async () => {
    expect(Object.keys((await opened(cwd, ["-dash"])).files)).toEqual(["SKILL.md"]);
    if (process.platform !== "linux") return;
    const odd = path.join(cwd, "odd");
    mkdirSync(odd);
    writeFileSync(Buffer.concat([Buffer.from(`${odd}/`), Buffer.from([0xff, 0x2e, 0x6d, 0x64])]), "x");
    await expect(opened(cwd, ["odd"])).rejects.toThrow(/ENOENT|no such file/);
  });
});

describe("standard input", () => {
  const input = (...chunks: (string | Uint8Array)[]) => ({ input: Readable.from(chunks) });

  it("is a SKILL.md or an archive", async () => {
    expect((await opened(cwd, ["-", "-"], input("# ", "a"))).files).toEqual({ "stdin!/SKILL.md": "# a" });
    const packed = zip([{ name: "x/SKILL.md", content: a }]);
    expect((await opened(cwd, ["-"], input(packed.subarray(0, 9), packed.subarray(9)))).files).toEqual({
      "stdin!/x/SKILL.md": a,
    });
  });

  it("is bounded, and not empty", async () => {
    let sent = 0;
    const endless = Readable.from(
      (function* () {
        for (; ; sent++) yield Buffer.alloc(1024 ** 2, "x");
      })(),
    );
    expect(await failure(cwd, ["-"], { input: endless })).toMatch(/DidNotRunError: standard input has more than 32 MB/);
    expect([endless.destroyed, sent < 60]).toEqual([true, true]);
    expect(await failure(cwd, ["-"], input())).toMatch(/ConfigError: standard input is empty/);
  });
});

describe("a git ref", () => {
  it("is read from its objects, all of it or a folder", async () => {
    expect(await opened(cwd, ["HEAD"])).toMatchObject({
      tree: sha,
      files: { "skills/a/SKILL.md": a, "docs/x.md": "x" },
    });
    expect(Object.keys((await opened(cwd, ["v1:skills/a/"])).files)).toEqual(["skills/a/SKILL.md", "skills/a/run.sh"]);
    const { files } = await opened(cwd, ["git:docs:docs", "docs"]);
    expect(Object.keys(files)).toEqual([`${sha.slice(0, 12)}!/docs/x.md`, "docs/x.md"]);
  });

  it("gives way to a path, and is before a repository; both are said", async () => {
    const both = await opened(cwd, ["docs"]);
    expect([both.files, both.told]).toEqual([{ "x.md": "x" }, [expect.stringContaining("write git:docs")]]);
    const branch = await opened(cwd, ["feature/x"]);
    expect([branch.tree, branch.told]).toEqual([sha, [expect.stringContaining("write github:feature/x")]]);
  });

  it.each([
    ["git:gone", /ConfigError: there is no git ref "gone"/],
    ["HEAD:nope", /ConfigError: HEAD:nope: that commit has no folder "nope"/],
    ["git:--output=x", /ConfigError: "--output=x" is not a git ref/],
  ])("refuses %s", async (target, words) => {
    expect(await failure(cwd, [target])).toMatch(words);
  });

  it("needs a repository and git", async () => {
    const elsewhere = temporaryFolder();
    const { PATH } = process.env;
    try {
      expect(await failure(elsewhere.path, ["git:HEAD"])).toMatch(/ConfigError: "HEAD": there is no git repository/);
      process.env["PATH"] = elsewhere.path;
      expect(await failure(cwd, ["git:HEAD"])).toMatch(/no git/);
      expect(Object.keys((await opened(cwd, ["skills/b"])).files)).toEqual(["SKILL.md"]);
    } finally {
      process.env["PATH"] = PATH;
      elsewhere.remove();
    }
  });
});

it("a zip that unpacks to more than it says is refused", async () => {
  const member = { name: "SKILL.md", content: "x" };
  const file = path.join(cwd, "lies.zip");
  const honest = zip([member, { name: "z", content: deflateRawSync(Buffer.alloc(9)) }]);
  writeFileSync(
    file,
    Buffer.concat([Buffer.from(zip([{ name: "SKILL.md", content: "hidden" }])), Buffer.from(honest)]),
  );
  expect(await failure(cwd, ["lies.zip"])).toMatch(/DidNotRunError: lies\.zip: /);
});

it("a pipe is read as a file", async () => {
  if (process.platform === "win32") return;
  execFileSync("mkfifo", [path.join(cwd, "pipe")]);
  const [{ files }] = await Promise.all([
    opened(cwd, ["pipe"]),
    import("node:fs/promises").then(({ writeFile }) => writeFile(path.join(cwd, "pipe"), "print(2)")),
  ]);
  expect(files).toEqual({ pipe: "print(2)" });
});
