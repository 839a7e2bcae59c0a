import { expect, it } from "vitest";
import { JoinedTree } from "../../src/files/joined.ts";
import { MemoryTree } from "../../src/files/memory.ts";

it("has the files of all parts below their prefixes", async () => {
  const one = new MemoryTree({ "SKILL.md": "1", "x/y": "not meant" });
  const two = new MemoryTree({ "SKILL.md": "22" });
  const tree = new JoinedTree(
    [
      { tree: one, prefix: "a.zip!/", keeps: (path) => path === "SKILL.md" },
      { tree: two, prefix: "" },
    ],
    "both",
  );
  expect((await tree.list()).map(({ path, size }) => [path, size])).toEqual([
    ["a.zip!/SKILL.md", 1],
    ["SKILL.md", 2],
  ]);
  const found = await tree.find("a.zip!/SKILL.md");
  expect(Buffer.from(await tree.read(found!)).toString()).toBe("1");
  expect(await tree.find("x/y")).toBeUndefined();
});

it("refuses two files of one path", async () => {
  const tree = new MemoryTree({ "SKILL.md": "1" });
  const part = { tree, prefix: "a/" };
  await expect(new JoinedTree([part, part], "both").list()).rejects.toThrow("two targets have the path a/SKILL.md");
});
