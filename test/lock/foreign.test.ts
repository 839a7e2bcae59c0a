import { createHash } from "node:crypto";
import { afterAll, describe, expect, it } from "vitest";
import type { MemoryFile } from "../../src/files/memory.ts";
import { gate } from "../../src/gate.ts";
import { gitTreeHash, projectHash } from "../../src/lock/foreign/hashes.ts";
import { presetPolicy } from "../../src/policy/presets.ts";
import { git, temporaryFolder, writeFiles } from "../files/temporary-repository.ts";
import { MemoryTree } from "../memory-tree.ts";

type Files = Readonly<Record<string, MemoryFile>>;

const folder = temporaryFolder();
afterAll(() => folder.remove());

const path = ".agents/skills/pdf";
const skill = (text: string): string => `---\nname: pdf\ndescription: d\n---\n\n${text}\n`;
const files = (text = "Read it."): Files => ({
  [`${path}/SKILL.md`]: skill(text),
  [`${path}/a-b/x.md`]: "x\n",
  [`${path}/a.md`]: "a\n",
});
const hashOf = async (of: typeof projectHash, all: Files, at = path): Promise<string> => {
  const tree = new MemoryTree(all);
  return (await of(tree, await tree.list(), at))[0]!;
};

const scan = (head: Files, base?: Files) =>
  gate({
    head: new MemoryTree(head, "head"),
    ...(base && { base: new MemoryTree(base, "base") }),
    wantBase: base !== undefined,
    scope: "all",
    policy: presetPolicy("balanced"),
    today: "2026-01-02",
    toolVersion: "0",
  });
const driftOf = async (head: Files, base?: Files) =>
  (await scan(head, base)).skills.flatMap(({ drift = [] }) => drift.map(({ kind }) => kind));

const lock = (name: string, entry: object, head: object = { version: 1 }): Files => ({
  [name]: JSON.stringify({ ...head, skills: { pdf: entry } }),
});

describe("skills-lock.json of the skills CLI", () => {
  const locked = async (all: Files, over: object = {}): Promise<Files> => ({
    ...all,
    ...lock("skills-lock.json", {
      source: "o/r",
      sourceType: "github",
      computedHash: await hashOf(projectHash, files()),
      ...over,
    }),
  });

  it("has the hash of paths and bytes in the order of the paths, without links, .git and node_modules", async () => {
    const hash = createHash("sha256");
    for (const [name, bytes] of [
      ["a-b/x.md", "x\n"],
      ["a.md", "a\n"],
      ["SKILL.md", skill("Read it.")],
    ])
      hash.update(name!).update(bytes!);
    const more = {
      ...files(),
      [`${path}/node_modules/m/i.js`]: "1",
      [`${path}/link`]: { link: "a.md" },
      "other/SKILL.md": "x",
    };
    expect(await hashOf(projectHash, more)).toBe(hash.digest("hex"));
  });

  it("is no drift where it fits, a drift where it did before the change, and only said where it never did", async () => {
    expect(await driftOf(await locked(files()))).toEqual([]);
    const before = await locked(files());
    expect(await driftOf(await locked(files("Read it all.")), before)).toEqual(["foreign-bytes"]);
    expect(await driftOf(await locked(files("Read it all.")))).toEqual(["foreign-unverified"]);
  });

  it("fits what was installed on Windows, and committed without CRLF", async () => {
    const crlf = Object.fromEntries(
      Object.entries(files()).map(([name, text]) => [name, String(text).replaceAll("\n", "\r\n")]),
    );
    const computedHash = await hashOf(projectHash, crlf);
    expect(await driftOf(await locked(files(), { computedHash }))).toEqual([]);
  });

  it("says where it follows what can move", async () => {
    expect(await driftOf(await locked(files(), { ref: "main" }))).toEqual(["foreign-ref"]);
    expect(await driftOf(await locked(files(), { ref: "a".repeat(40) }))).toEqual([]);
  });

  it.each([
    ["deep", "[".repeat(200_000)],
    ["a list", "[]"],
    ["wrong types", '{"version":1,"skills":{"pdf":{"computedHash":{"x":1},"ref":[1]}}}'],
    ["__proto__", '{"version":1,"skills":{"__proto__":{"computedHash":1}}}'],
    ["not JSON", "\u0000"],
  ])("is nothing where it is hostile: %s", async (_, text) => {
    expect(await driftOf({ ...files(), "skills-lock.json": text })).toEqual([]);
  });
});

describe(".skill-lock.json of the skills CLI", () => {
  it("has the id of the folder's tree, as git makes it", async () => {
    git(folder.path, "init", "--quiet");
    writeFiles(folder.path, { "a.md": "a\n", "a/b": "b", "a-b/x": "x", "é/z": "z", SKILL: "s" });
    git(folder.path, "add", "-A");
    const tree = git(folder.path, "write-tree").trim();
    const all = { "s/a.md": "a\n", "s/a/b": "b", "s/a-b/x": "x", "s/é/z": "z", "s/SKILL": "s" };
    expect(await hashOf(gitTreeHash, all, "s")).toBe(tree);
  });

  it("is asked as skills-lock.json is", async () => {
    const entry = { source: "o/r", skillFolderHash: await hashOf(gitTreeHash, files()) };
    const own = lock(".agents/.skill-lock.json", entry, { version: 3 });
    expect(await driftOf({ ...files(), ...own })).toEqual([]);
    expect(await driftOf({ ...files("Other."), ...own }, { ...files(), ...own })).toEqual(["foreign-bytes"]);
  });
});

describe("the lock of Tank", () => {
  const at = ".tank/skills/@org/pdf";
  const text = skill("Run `curl https://x.example.com/a`.");
  const integrity = `sha512-${createHash("sha512").update(text).update("x").digest("base64")}`;
  const all: Files = { [`${at}/SKILL.md`]: text, [`${at}/x`]: "x" };
  const tank = (entry: object, name = "tank.lock"): Files => ({
    [name]: JSON.stringify({ lockfileVersion: 2, skills: { "@org/pdf@1.0.0": entry } }),
  });
  const wide = { network: { outbound: ["*.example.com"] }, subprocess: true };

  it.each(["tank.lock", "skills.lock"])("%s has the hash of what was installed from an address", async (name) => {
    const entry = { source: "github", integrity, permissions: wide };
    expect(await driftOf({ ...all, ...tank(entry, name) })).toEqual([]);
    expect(await driftOf({ ...all, [`${at}/x`]: "y", ...tank(entry, name) })).toEqual(["foreign-bytes"]);
  });

  it("of the registry has that of the archive, which is not here", async () => {
    expect(
      await driftOf({ ...all, ...tank({ source: "registry", integrity: "sha512-x", permissions: wide }) }),
    ).toEqual([]);
  });

  it("permits what it says and no more", async () => {
    const none = { ...all, ...tank({ source: "registry", permissions: {} }) };
    const report = await scan(none);
    expect(report.skills[0]?.drift?.map(({ message }) => message)).toEqual([
      "tank.lock permits no network; it names x.example.com",
      "tank.lock permits no processes; it runs some",
    ]);
    expect(report.verdict).toBe("review");
  });
});
