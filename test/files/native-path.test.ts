import path from "node:path";
import { describe, expect, it } from "vitest";
import { isBelow, linkTarget, nativePath, treePath } from "../../src/files/native-path.ts";

const { posix, win32 } = path;
const linux = "/home/runner/work/skills";
const windows = "D:\\a\\skills\\skills";

describe("a path of a tree", () => {
  it.each([
    [posix, linux, "skills/a/SKILL.md", `${linux}/skills/a/SKILL.md`],
    [win32, windows, "skills/a/SKILL.md", `${windows}\\skills\\a\\SKILL.md`],
    [win32, windows, "skills/Ünï cödé.md", `${windows}\\skills\\Ünï cödé.md`],
    // On POSIX these are names like any other.
    [posix, linux, "a\\b.md", `${linux}/a\\b.md`],
    [posix, linux, "C:x.md", `${linux}/C:x.md`],
  ])("is a file of the machine, and back (%#)", (system, root, tree, file) => {
    expect(nativePath(root, tree, system)).toBe(file);
    expect(treePath(root, file, system)).toBe(tree);
    expect(isBelow(root, file, system)).toBe(true);
  });

  it.each([
    [posix, linux, "../outside.md"],
    [posix, linux, "/etc/passwd"],
    [posix, linux, "a/../../outside.md"],
    [win32, windows, "../outside.md"],
    [win32, windows, "..\\outside.md"],
    [win32, windows, "a\\b.md"],
    [win32, windows, "C:x.md"],
    [win32, windows, "C:/Windows/system.ini"],
    [win32, windows, "\\\\server\\share\\x"],
    [win32, windows, "SKILL.md:hidden"],
    [win32, windows, "/etc/passwd"],
  ])("is refused where it would mean another file (%#: %s)", (system, root, tree) => {
    expect(() => nativePath(root, tree, system)).toThrow(/outside|no path/);
  });

  it.each([
    [posix, linux, linux, false],
    [posix, linux, `${linux}-2/x`, false],
    [posix, linux, `${linux}/..x`, true],
    [win32, windows, windows, false],
    [win32, windows, `${windows}-2\\x`, false],
    [win32, windows, "C:\\a\\skills\\skills\\x", false],
    [win32, windows, "d:\\A\\skills\\SKILLS\\x", true],
  ])("lies below its folder or not (%#)", (system, folder, file, below) => {
    expect(isBelow(folder, file, system)).toBe(below);
  });
});

it("reads the target of a link as git keeps it", () => {
  expect(linkTarget("..\\shared\\x.md", win32)).toBe("../shared/x.md");
  expect(linkTarget("\\\\?\\C:\\Windows\\x", win32)).toBe("C:/Windows/x");
  expect(linkTarget("a\\b", posix)).toBe("a\\b");
});
