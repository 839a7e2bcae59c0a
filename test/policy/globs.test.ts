import { expect, test } from "vitest";
import { anchorOf, matcher } from "../../src/policy/globs.ts";

test.each([
  ["skills/vendor", "skills/vendor", true],
  ["skills/vendor", "skills/vendor/deep/SKILL.md", true],
  ["./skills/vendor/", "skills/vendor/a", true],
  ["skills/vendor", "skills/vendored", false],
  ["skills/*", "skills/a", true],
  ["skills/*", "skills/a/b", false],
  ["skills/**", "skills/.hidden/b", true],
  ["skills/**", "skills", true],
  ["**/SKILL.md", "a/b/SKILL.md", true],
  ["{a,b}/**", "b/c", true],
  ["exfiltration/*", "exfiltration/capture-host", true],
  ["Skills/*", "skills/a", false],
  ["**", ".", true],
  ["skills/**", ".", false],
  [".", ".", true],
  ["a (old)/b", "a (old)/b/c", true],
])("%s on %s: %s", (pattern, path, expected) => {
  expect(matcher([pattern])(path)).toBe(expected);
});

test("no patterns match nothing", () => {
  expect(matcher([])("a")).toBe(false);
});

test.each([
  ["skills/a/**/*.md", "skills/a"],
  ["**/x", ""],
  ["./skills/a/", "skills/a"],
])("anchor of %s", (pattern, expected) => {
  expect(anchorOf(pattern)).toBe(expected);
});
