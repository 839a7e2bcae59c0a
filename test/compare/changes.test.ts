import { describe, expect, it } from "vitest";
import { changedSkills } from "../../src/compare/changes.ts";
import type { EntryMode, FileEntry } from "../../src/core/skill.ts";
import { discover, type SkillFolder } from "../../src/skills/discover.ts";
import { worked } from "../cost.ts";

/** Skills of a tree given as `path: id`; `x ` before an id makes it executable, `-` an empty file, `?` an unknown id. */
const skillsOf = (files: Readonly<Record<string, string>>): SkillFolder[] =>
  discover(
    Object.entries(files).map(([path, word]): FileEntry => {
      const mode: EntryMode = word.startsWith("x ") ? "executable" : "file";
      const id = word.replace(/^x /, "");
      return { path, mode, size: id === "-" ? 0 : 1, ...(id === "?" ? {} : { id }) };
    }),
  );

/** What changed, as `change head < base`. */
function changes(
  base: Readonly<Record<string, string>>,
  head: Readonly<Record<string, string>>,
  names?: { base: Record<string, string>; head: Record<string, string> },
) {
  const maps = names && { base: new Map(Object.entries(names.base)), head: new Map(Object.entries(names.head)) };
  const { pairs, removed } = changedSkills(skillsOf(base), skillsOf(head), maps);
  return {
    pairs: pairs.map((pair) => `${pair.change} ${pair.head.path}${pair.base ? ` < ${pair.base.path}` : ""}`),
    removed: removed.map((folder) => folder.path),
  };
}

describe("changedSkills", () => {
  const base = { "a/SKILL.md": "1", "a/run.sh": "2", "b/SKILL.md": "3", "README.md": "9" };

  it("leaves out what is equal", () => {
    expect(changes(base, base)).toEqual({ pairs: [], removed: [] });
    expect(changes(base, { ...base, "README.md": "10" })).toEqual({ pairs: [], removed: [] });
  });

  it.each([
    ["a script alone changed", { ...base, "a/run.sh": "20" }],
    ["a mode changed", { ...base, "a/run.sh": "x 2" }],
    ["a file came", { ...base, "a/new.md": "20" }],
    ["a file went", { "a/SKILL.md": "1", "b/SKILL.md": "3" }],
    ["a file was renamed", { "a/SKILL.md": "1", "a/go.sh": "2", "b/SKILL.md": "3" }],
    ["two files changed places", { ...base, "a/SKILL.md": "2", "a/run.sh": "1" }],
    ["SKILL.md changed its case", { "a/skill.md": "1", "a/run.sh": "2", "b/SKILL.md": "3" }],
    ["an id is not known", { ...base, "a/run.sh": "?" }],
  ])("modified: %s", (_, head) => {
    expect(changes(base, head)).toEqual({ pairs: ["modified a < a"], removed: [] });
  });

  it("does not take two unknown ids for equal content", () => {
    const unknown = { "a/SKILL.md": "?" };
    expect(changes(unknown, unknown).pairs).toEqual(["modified a < a"]);
  });

  it("tells added and removed", () => {
    expect(changes(base, { "a/SKILL.md": "1", "a/run.sh": "2", "c/SKILL.md": "30" })).toEqual({
      pairs: ["added c"],
      removed: ["b"],
    });
    expect(changes({}, base).pairs).toEqual(["added a", "added b"]);
    expect(changes(base, {}).removed).toEqual(["a", "b"]);
  });

  it("changes both skills when a file moves between them, and when a nested skill takes files over", () => {
    expect(changes(base, { "a/SKILL.md": "1", "b/run.sh": "2", "b/SKILL.md": "3" }).pairs).toEqual([
      "modified a < a",
      "modified b < b",
    ]);
    const nested = { "a/SKILL.md": "1", "a/in/x": "2" };
    expect(changes(nested, { ...nested, "a/in/SKILL.md": "5" }).pairs).toEqual(["modified a < a", "added a/in"]);
  });

  it("takes a skill at a new path for renamed by its manifest, or by half of its files", () => {
    expect(changes({ "a/SKILL.md": "1", "a/x": "2" }, { "z/SKILL.md": "1", "z/x": "3" }).pairs).toEqual([
      "renamed z < a",
    ]);
    const four = { "a/SKILL.md": "1", "a/x": "2", "a/y": "3", "a/z": "4" };
    expect(changes(four, { "b/SKILL.md": "10", "b/x": "2", "b/y": "3", "b/z": "40" }).pairs).toEqual(["renamed b < a"]);
    expect(changes(four, { "b/SKILL.md": "10", "b/x": "2", "b/y": "30", "b/z": "40" })).toEqual({
      pairs: ["added b"],
      removed: ["a"],
    });
    // Many new files beside the old ones: the share counts of the larger side.
    expect(changes({ "a/SKILL.md": "1", "a/x": "2" }, { "b/SKILL.md": "10", "b/x": "2", "b/y": "3" }).pairs).toEqual([
      "added b",
    ]);
  });

  it("does not count empty files", () => {
    const old = { "a/SKILL.md": "1", "a/__init__.py": "-", "a/b/__init__.py": "-" };
    expect(changes(old, { "b/SKILL.md": "10", "b/__init__.py": "-", "b/b/__init__.py": "-" }).pairs).toEqual([
      "added b",
    ]);
  });

  it("goes by the name when names are given, and by nothing when there is none", () => {
    const [before, after] = [{ "a/SKILL.md": "1" }, { "b/SKILL.md": "2" }];
    expect(changes(before, after).pairs).toEqual(["added b"]);
    expect(changes(before, after, { base: { a: "pdf" }, head: { b: "pdf" } }).pairs).toEqual(["renamed b < a"]);
    expect(changes(before, after, { base: { a: "" }, head: { b: "" } }).pairs).toEqual(["added b"]);
    expect(changes(before, after, { base: { a: "pdf" }, head: {} }).pairs).toEqual(["added b"]);
  });

  it("gives each base to one head: the surest, then the first by path", () => {
    const old = { "a/SKILL.md": "1", "a/x": "2" };
    const copies = { "b/SKILL.md": "10", "b/x": "2", "c/SKILL.md": "1", "c/x": "20", "d/SKILL.md": "1", "d/x": "2" };
    expect(changes(old, copies)).toEqual({ pairs: ["added b", "added c", "renamed d < a"], removed: [] });
    const equal = { "c/SKILL.md": "1", "b/SKILL.md": "1" };
    expect(changes({ "a/SKILL.md": "1" }, equal).pairs).toEqual(["renamed b < a", "added c"]);
    expect(changes(equal, { "a/SKILL.md": "1" })).toEqual({ pairs: ["renamed a < b"], removed: ["c"] });
  });

  it("calls a copy added while the original stays", () => {
    expect(changes(base, { ...base, "c/SKILL.md": "3" }).pairs).toEqual(["added c"]);
  });

  it("moves two thousand skills with a licence in common within a few seconds", () => {
    const many = (folder: string) =>
      Object.fromEntries(
        Array.from({ length: 2000 }, (_, i) => [
          [`${folder}/${i}/SKILL.md`, `m${i}`],
          [`${folder}/${i}/LICENSE`, "licence"],
        ]).flat(),
      );
    const start = worked();
    const { pairs } = changes(many("old"), many("new"));
    expect(worked() - start).toBeLessThan(3000);
    expect(pairs).toHaveLength(2000);
    expect(pairs).toContain("renamed new/7 < old/7");
  });
});
