import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ConfigError } from "../../src/core/errors.ts";
import type { EntryMode, FileEntry } from "../../src/core/skill.ts";
import { discover, type SkillFilter } from "../../src/skills/discover.ts";
import { worked } from "../cost.ts";

const file = (path: string, mode: EntryMode = "file"): FileEntry => ({ path, mode, size: 1, id: path });
const found = (paths: readonly string[], filter?: SkillFilter) =>
  Object.fromEntries(
    discover(
      paths.map((path) => file(path)),
      filter,
    ).map(({ path, entries }) => [path, entries.map((entry) => entry.path)]),
  );

describe("discover", () => {
  it("gives each file to the nearest skill above it, and files of no skill to none", () => {
    const paths = ["a/SKILL.md", "a/x/run.sh", "a/b/SKILL.md", "a/b/c/d.md", "a/b.md", "other/y.md", "README.md"];
    expect(found(paths)).toEqual({
      a: ["a/SKILL.md", "a/b.md", "a/x/run.sh"],
      "a/b": ["a/b/SKILL.md", "a/b/c/d.md"],
    });
  });

  it("gives the root skill all that no other owns", () => {
    expect(found(["SKILL.md", "x.md", "a/SKILL.md", "b/y.md"])).toEqual({
      ".": ["SKILL.md", "b/y.md", "x.md"],
      a: ["a/SKILL.md"],
    });
  });

  it.each(["skill.md", "Skill.md", "SKILL.MD", "sKiLl.Md", "\u017fkill.md", "S\u212aILL.md"])(
    "takes %j for a manifest",
    (name) => {
      expect(discover([file(`a/${name}`)])[0]?.manifest.path).toBe(`a/${name}`);
    },
  );

  it.each(["SKILL.md.bak", "MY-SKILL.md", "SKILLS.md", "SKILL.mdx", "SKILL"])("takes %j for none", (name) => {
    expect(discover([file(`a/${name}`)])).toEqual([]);
  });

  it("prefers SKILL.md itself, and keeps the other spelling as a file", () => {
    const [skill, ...rest] = discover(["a/SKILL.MD", "a/SKILL.md", "a/skill.md"].map((path) => file(path)));
    expect(rest).toEqual([]);
    expect(skill?.manifest.path).toBe("a/SKILL.md");
    expect(skill?.entries.map((entry) => entry.path)).toEqual(["a/SKILL.MD", "a/SKILL.md", "a/skill.md"]);
    expect(discover([file("a/skill.md"), file("a/Skill.md")])[0]?.manifest.path).toBe("a/Skill.md");
  });

  it("takes a link and a submodule of that name for a skill", () => {
    const modes: EntryMode[] = ["symlink", "submodule", "executable"];
    expect(discover(modes.map((mode) => file(`${mode}/SKILL.md`, mode))).map(({ manifest }) => manifest.mode)).toEqual([
      "executable",
      "submodule",
      "symlink",
    ]);
  });

  it("orders by code units, whatever the order given", () => {
    const paths = ["b/SKILL.md", "a-b/SKILL.md", "a/SKILL.md", "Z/SKILL.md", "ä/SKILL.md", "a/b/SKILL.md"];
    expect(Object.keys(found(paths))).toEqual(["Z", "a", "a-b", "a/b", "b", "ä"]);
  });

  it("filters by globs on the folder; a skill left out keeps its files", () => {
    const paths = [
      "SKILL.md",
      "s/a/SKILL.md",
      "s/a/in/SKILL.md",
      "s/a/in/x.sh",
      ".hid/SKILL.md",
      "t/fixtures/b/SKILL.md",
    ];
    const folders = (filter: SkillFilter) => Object.keys(found(paths, filter));
    expect(folders({ include: ["s/**"] })).toEqual(["s/a", "s/a/in"]);
    expect(folders({ include: ["s/*"] })).toEqual(["s/a"]);
    expect(folders({ include: ["./s/a/"] })).toEqual(["s/a"]);
    expect(folders({ include: ["."] })).toEqual(["."]);
    expect(folders({ include: ["**"] })).toHaveLength(5);
    expect(folders({ include: [] })).toHaveLength(5);
    expect(folders({ exclude: ["**/fixtures/**", ".hid"] })).toEqual([".", "s/a", "s/a/in"]);
    expect(folders({ include: ["s/**"], exclude: ["**/in"] })).toEqual(["s/a"]);
    expect(found(paths, { exclude: ["s/a/in"] })["s/a"]).toEqual(["s/a/SKILL.md"]);
  });

  it.each(["", " ", "!vendor"])("refuses the glob %j, which would do the opposite of what it looks like", (glob) => {
    expect(() => discover([], { include: [glob] })).toThrow(ConfigError);
    expect(() => discover([], { exclude: [glob] })).toThrow(ConfigError);
  });

  it("gives every file to exactly the skill with the longest folder above it", () => {
    const segment = fc.constantFrom("a", "b", "a\nb", "..", "ü", "__proto__");
    const name = fc.constantFrom("SKILL.md", "skill.md", "x.md", "constructor");
    const path = fc
      .tuple(fc.array(segment, { maxLength: 4 }), name)
      .map(([folders, last]) => [...folders, last].join("/"));
    fc.assert(
      fc.property(fc.uniqueArray(path, { maxLength: 30 }), (paths) => {
        const skills = discover(paths.map((each) => file(each)));
        for (const each of paths) {
          const above = skills.filter((skill) => skill.path === "." || each.startsWith(`${skill.path}/`));
          const depth = (folder: string): number => (folder === "." ? 0 : folder.length);
          const nearest = above.sort((a, b) => depth(b.path) - depth(a.path))[0];
          const owners = skills.filter((skill) => skill.entries.some((entry) => entry.path === each));
          expect(owners.map((skill) => skill.path)).toEqual(nearest ? [nearest.path] : []);
        }
      }),
    );
  });

  it("is quick on a very large tree", () => {
    const entries = Array.from({ length: 100_000 }, (_, i) => file(`s/${i % 1000}/d/e/f/${i}.md`));
    for (let i = 0; i < 1000; i += 2) entries.push(file(`s/${i}/SKILL.md`));
    const start = worked();
    expect(discover(entries)).toHaveLength(500);
    expect(worked() - start).toBeLessThan(10_000);
  });
});
