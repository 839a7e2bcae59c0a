import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { MemoryFile } from "../../src/files/memory.ts";
import { gate } from "../../src/gate.ts";
import { vendoredIn } from "../../src/policy/origins.ts";
import { presetPolicy } from "../../src/policy/presets.ts";
import { MemoryTree } from "../memory-tree.ts";

type Files = Readonly<Record<string, MemoryFile>>;

const path = ".agents/skills/pdf";
const manifest = (text = "Read it.", more = ""): string => `---\nname: pdf\ndescription: d\n${more}---\n\n${text}\n`;
const files = (over: Files = {}): Files => ({
  [`${path}/SKILL.md`]: manifest(),
  [`${path}/run.sh`]: "echo 1\necho 2\n",
  ...over,
});
const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

async function driftsOf(head: Files, base?: Files): Promise<string[]> {
  const report = await gate({
    head: new MemoryTree(head, "head"),
    ...(base && { base: new MemoryTree(base, "base") }),
    wantBase: base !== undefined,
    scope: "all",
    policy: presetPolicy("balanced"),
    today: "2026-01-02",
    toolVersion: "0",
  });
  return report.skills.flatMap(({ drift = [] }) => drift.map(({ kind, message }) => `${kind} ${message}`));
}
const kindsOf = async (head: Files, base?: Files): Promise<string[]> =>
  (await driftsOf(head, base)).map((each) => each.split(" ", 1)[0]!);
const vendored = async (all: Files): Promise<string[]> => [...(await vendoredIn(new MemoryTree(all)))];

describe("apm.lock.yaml of APM", () => {
  const lock = (over = "", script = "echo 1\necho 2\n"): Files => ({
    "apm.lock.yaml": `lockfile_version: '1'
dependencies:
- repo_url: org/skills
  resolved_commit: ${"a".repeat(40)}
  resolved_ref: main
  deployed_files:
  - ${path}
  - ${path}/SKILL.md
  - ${path}/run.sh
  deployed_file_hashes:
    ${path}/SKILL.md: sha256:${sha256(manifest())}
    ${path}/run.sh: sha256:${sha256(script)}
${over}`,
  });

  it("has the hash of each file, with the line ends of any system", async () => {
    expect(await driftsOf({ ...files(), ...lock() })).toEqual([]);
    expect(await driftsOf({ ...files({ [`${path}/run.sh`]: "echo 1\r\necho 2\r\n" }), ...lock() })).toEqual([]);
    expect(await driftsOf({ ...files({ [`${path}/run.sh`]: "echo 3\n" }), ...lock() })).toEqual([
      "foreign-bytes other bytes than apm.lock.yaml has the hash of: changed run.sh",
    ]);
  });

  it("is sure of a file that came only where the folder fitted before", async () => {
    const more = { ...files({ [`${path}/more.md`]: "x" }), ...lock() };
    expect(await driftsOf(more)).toEqual([expect.stringMatching(/^foreign-unverified .*: added more\.md$/)]);
    expect(await kindsOf(more, { ...files(), ...lock() })).toEqual(["foreign-bytes"]);
  });

  it("follows a branch where it has no commit, and is not from elsewhere where the package is of this repository", async () => {
    const [text] = Object.values(lock()) as [string];
    const moving = { "apm.lock.yaml": text.replace(/ {2}resolved_commit.*\n/, "") };
    expect(await kindsOf({ ...files(), ...moving })).toEqual(["foreign-ref"]);
    expect(await vendored({ ...files(), ...lock() })).toEqual([path]);
    expect(await vendored({ ...files(), ...lock("  source: local\n") })).toEqual([]);
  });

  it.each([
    ["aliases", `a: &a [${"x,".repeat(9)}]\nb: &b [${"*a,".repeat(9)}]\ndependencies: [${"*b,".repeat(9)}]\n`],
    ["complex keys", `${"? ".repeat(3000)}a\n`],
    ["deep", "[".repeat(100_000)],
    ["another version", "lockfile_version: '9'\n"],
    ["wrong types", `dependencies:\n- deployed_files: {${path}: 1}\n  deployed_file_hashes: [1]\n`],
  ])("is nothing where it is hostile: %s", async (_, text) => {
    expect(await driftsOf({ ...files(), "apm.lock.yaml": text })).toEqual([]);
  });
});

describe("the store of skillshare", () => {
  const entry = {
    source: "github.com/o/r/pdf",
    branch: "next",
    file_hashes: { "SKILL.md": `sha256:${sha256(manifest())}`, "run.sh": `sha256:${sha256("echo 1\r\necho 2\r\n")}` },
  };
  const store = (entries: object): Files => ({
    ".agents/.metadata.json": JSON.stringify({ version: 1, entries }),
  });

  it.each([
    ["by path", { "skills/pdf": entry }],
    ["by name in a group", { pdf: { ...entry, group: "skills" } }],
  ])("has the hash of each file, %s", async (_, entries) => {
    expect(await kindsOf({ ...files(), ...store(entries) })).toEqual(["foreign-ref"]);
    const changed = files({ [`${path}/run.sh`]: "echo 3\n" });
    expect(await kindsOf({ ...changed, ...store(entries) })).toEqual(["foreign-bytes", "foreign-ref"]);
  });

  it("was a file in the folder; another tool's file of the name is none, nor one of an agent", async () => {
    const old = { [`${path}/.skillshare-meta.json`]: JSON.stringify({ ...entry, branch: "" }) };
    expect(await driftsOf({ ...files(), ...old })).toEqual([]);
    expect(await vendored({ ...files(), ...old })).toEqual([path]);
    const others = [{ "skills/pdf": { ...entry, kind: "agent" } }, "x"];
    for (const entries of others) {
      expect(await driftsOf({ ...files({ [`${path}/run.sh`]: "" }), ...store(entries as object) })).toEqual([]);
    }
  });
});

describe("the record of ClawHub", () => {
  const lines = [`run.sh:${sha256("echo 1\necho 2\n")}`, `SKILL.md:${sha256(manifest())}`];
  const origin = { version: 1, slug: "pdf", fingerprint: sha256(lines.join("\n")) };
  const record: Files = { [`${path}/.clawhub/origin.json`]: JSON.stringify(origin) };

  it("has the fingerprint of the files that are not hidden", async () => {
    const all = { ...files({ [`${path}/.hidden`]: "x", [`${path}/node_modules/x.js`]: "x" }), ...record };
    expect(await driftsOf(all)).toEqual([]);
    const changed = { ...all, [`${path}/run.sh`]: "echo 3\n" };
    expect(await kindsOf(changed)).toEqual(["foreign-unverified"]);
    expect(await kindsOf(changed, all)).toEqual(["foreign-bytes"]);
    expect(await driftsOf({ ...changed, [`${path}/.clawhubignore`]: "*.sh\n" })).toEqual([]);
  });

  it("names what is from elsewhere, as its lock does", async () => {
    expect(await vendored({ ...files(), ...record })).toEqual([path]);
    const lock = JSON.stringify({ version: 1, skills: { "@o/pdf": { version: "1.0.0", installedAt: 1 } } });
    expect(await vendored({ ...files(), ".clawhub/lock.json": lock })).toEqual([path]);
    expect(await vendored({ ...files(), "lock.json": lock })).toEqual([]);
  });
});

describe("what gh skill writes into SKILL.md", () => {
  const written = (tree: string, ref = "refs/heads/main"): string =>
    `metadata:\n  github-repo: https://github.com/o/r\n  github-ref: ${ref}\n  github-tree-sha: ${tree.repeat(40)}\n`;
  const skill = (text: string, more: string): Files => ({ [`${path}/SKILL.md`]: manifest(text, more) });

  it("says where it follows what can move, and that it is from elsewhere", async () => {
    const all = skill("x", written("a"));
    expect(await driftsOf(all)).toEqual([`foreign-ref ${path}/SKILL.md follows refs/heads/main, which can move`]);
    expect(await vendored(all)).toEqual([path]);
    expect(await driftsOf(skill("x", written("a", "b".repeat(40))))).toEqual([]);
  });

  it("names one tree, which cannot be that of the bytes before a change and of those after it", async () => {
    const before = skill("x", written("a"));
    expect(await kindsOf(skill("y", written("a")), before)).toEqual(["foreign-bytes", "foreign-ref"]);
    expect(await kindsOf(skill("y", written("b")), before)).toEqual(["foreign-ref"]);
    expect(await kindsOf(before, before)).toEqual(["foreign-ref"]);
  });
});

describe("plugins that Claude Code installed", () => {
  const at = ".claude/plugins/cache/market/tools/1.0.0";
  const skill = (text: string): Files => ({ [`${at}/skills/pdf/SKILL.md`]: manifest(text) });
  const list = (record: object, version = 2): Files => ({
    ".claude/plugins/installed_plugins.json": JSON.stringify({
      version,
      plugins: { "tools@market": version === 1 ? record : [record] },
    }),
  });
  const gitCommitSha = "a".repeat(40);

  it.each([
    ["/home/me", 2],
    ["C:\\Users\\me", 2],
    ["/home/me", 1],
  ])("are from elsewhere, and have a commit for one set of bytes: below %s, version %i", async (home, version) => {
    const installPath = home.includes("\\") ? `${home}\\${at.replaceAll("/", "\\")}` : `${home}/${at}`;
    const all = { ...skill("x"), ...list({ installPath, version: "1.0.0", gitCommitSha }, version) };
    expect(await vendored(all)).toEqual([`${at}/skills/pdf`]);
    expect(await driftsOf(all)).toEqual([]);
    expect(await kindsOf({ ...all, ...skill("y") }, all)).toEqual(["foreign-bytes"]);
    const updated = list({ installPath, gitCommitSha: "b".repeat(40) }, version);
    expect(await driftsOf({ ...all, ...skill("y"), ...updated }, all)).toEqual([]);
  });

  it("follow a version where they have no commit", async () => {
    const all = { ...skill("x"), ...list({ installPath: `/root/${at}`, version: "1.0.0" }) };
    expect(await driftsOf(all)).toEqual([
      "foreign-ref .claude/plugins/installed_plugins.json follows version 1.0.0 of tools@market, without a commit, which can move",
    ]);
  });
});

describe("records that have names alone", () => {
  it("say what is from elsewhere: Skillfile.lock of what is not local, OpenSkills of its folder", async () => {
    const skillfile = { "github/skill/pdf": { sha: "a".repeat(40) }, "local/skill/own": { path: "own" } };
    const all = { ...files(), "skills/own/SKILL.md": manifest(), "skills/x/SKILL.md": manifest() };
    expect(await vendored({ ...all, "Skillfile.lock": JSON.stringify(skillfile) })).toEqual([path]);
    expect(await vendored({ ...all, "skills/x/.openskills.json": "{}" })).toEqual(["skills/x"]);
  });
});
