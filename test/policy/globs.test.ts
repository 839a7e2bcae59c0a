import { expect, test } from "vitest";
import { anchorOf, hostMatcher, matcher } from "../../src/policy/globs.ts";

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

test.each([
  ["bücher.example", "xn--bcher-kva.example"],
  ["xn--bcher-kva.example", "a.XN--bcher-kva.example."],
  ["*.bücher.example", "a.xn--bcher-kva.example"],
  ["evil.example", "a.EVIL.example."],
])("the host %s means %s", (pattern, host) => {
  expect(hostMatcher([pattern])(host)).toBe(true);
  expect(hostMatcher([pattern])("xn--bcher.example.org")).toBe(false);
});
