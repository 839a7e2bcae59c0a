import { describe, expect, test } from "vitest";
import { ownersOf } from "../../src/policy/code-owners.ts";
import { costOf } from "../cost.ts";

const path = ".github/skill-scan-exceptions.yml";

describe("owners of a path", () => {
  test.each<[string, string, readonly string[]]>([
    ["everything", "* @all", ["@all"]],
    [
      "the file from the root",
      `/${path} @sec @acme/security sec@example.com`,
      ["@sec", "@acme/security", "sec@example.com"],
    ],
    ["the file by its name", "skill-scan-exceptions.yml @sec", ["@sec"]],
    ["a folder", ".github/ @sec", ["@sec"]],
    ["a folder without a slash", "/.github @sec", ["@sec"]],
    ["a wildcard within the folder", "/.github/*.yml @sec", ["@sec"]],
    ["what lies in the folder", ".github/* @sec", ["@sec"]],
    ["a name anywhere", "**/skill-scan-*.yml @sec", ["@sec"]],
    ["another folder", "/docs/ @sec", []],
    ["another file", "/skill-scan-exceptions.yml @sec", []],
    ["another case", "/.GitHub/ @sec", []],
    ["the last that matches", `* @all\n/.github/ @sec\n/docs/ @docs`, ["@sec"]],
    ["nobody, by a rule that names nobody", `* @all\n/.github/`, []],
    ["a comment", `# * @all\n* @real # not @this`, ["@real"]],
    ["CRLF and blanks", `  * \t @all\r\n\r\n`, ["@all"]],
    ["no negation, which GitHub does not take", "* @all\n!/.github/ @none", ["@all"]],
    ["no range, which GitHub does not take", "* @all\n/.github/[a-z]* @none", ["@all"]],
    ["no line with an owner that is none", "* @all\n/.github/ security", ["@all"]],
    ["no braces or groups", "* @all\n/{.github,x}/ @none\n/(.github)/ @none", ["@all"]],
    ["an empty file", "", []],
  ])("%s", (_, text, owners) => {
    expect(ownersOf(text, path)).toEqual(owners);
  });

  test("a star takes no deeper file, a folder does", () => {
    expect(ownersOf("docs/* @docs", "docs/a/b.yml")).toEqual([]);
    expect(ownersOf("docs/ @docs", "docs/a/b.yml")).toEqual(["@docs"]);
    expect(ownersOf("a\\ b/ @ab", "a b/c.yml")).toEqual(["@ab"]);
  });

  test("wildcards go over characters of a part, two stars over parts", () => {
    for (const pattern of ["/a/**/c.yml", "/**/c.yml", "a/**", "/a/*/c.?ml", "/a/b*/c*", "**/b/", "/a/", "b"]) {
      expect([pattern, ownersOf(`${pattern} @a`, "a/b/c.yml")]).toEqual([pattern, ["@a"]]);
    }
    for (const pattern of [
      "/a/*",
      "/a/*/d*",
      "/a/b",
      "/?/c.yml",
      "/a/b/c.yml/",
      "/b/",
      "/a**c.yml",
      "/a/b/c.yml/**/d",
    ]) {
      const owns = pattern === "/a/b";
      expect([pattern, ownersOf(`${pattern} @a`, "a/b/c.yml")]).toEqual([pattern, owns ? ["@a"] : []]);
    }
  });

  test("a file of hostile patterns costs no time", async () => {
    const text = `/.github/${"*?".repeat(24)}Z @a\n${"**/".repeat(100)}Z @a\n`.repeat(5000);
    expect(await costOf(2000, () => ownersOf(text, path))).toBeLessThan(2000);
  });
});
