import { describe, expect, test } from "vitest";
import { ownersOf } from "../../src/policy/code-owners.ts";

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
});
