import { expect, it } from "vitest";
import { comparePaths, fileOf, folderOf, isWithin, lastSegment, memberPath } from "../../src/core/path.ts";

it("orders by code units, whatever the locale", () => {
  expect(["b", "a/x", "Z", "\u{1f600}", "\uffff", "a"].sort(comparePaths)).toEqual([
    "Z",
    "a",
    "a/x",
    "b",
    "\u{1f600}",
    "\uffff",
  ]);
  expect(comparePaths("a", "a")).toBe(0);
});

it.each([
  ["a/b/c", "a/b", "c"],
  ["c", ".", "c"],
  [".", ".", "."],
])("cuts %s into a folder and a last segment", (path, folder, last) => {
  expect([folderOf(path), lastSegment(path)]).toEqual([folder, last]);
});

it.each([
  ["a/b", "a", true],
  ["a", "a", true],
  ["ab", "a", false],
  ["a", "a/b", false],
  ["a", ".", true],
  [".", ".", true],
])("says whether %s is within %s", (path, folder, expected) => {
  expect(isWithin(path, folder)).toBe(expected);
});

it("tells the file of the tree that holds a member", () => {
  const member = memberPath(memberPath("a/x.zip", "y.tar"), "b/c");
  expect(member).toBe("a/x.zip!/y.tar!/b/c");
  const isContainer = (path: string) => path === "a/x.zip" || path === "a!/y.zip";
  expect(fileOf(member, isContainer)).toBe("a/x.zip");
  expect(fileOf("a/b!c", isContainer)).toBe("a/b!c");
  expect(fileOf("a!/b", isContainer)).toBe("a!/b");
  expect(fileOf(memberPath("a!/y.zip", "b!/c"), isContainer)).toBe("a!/y.zip");
});
