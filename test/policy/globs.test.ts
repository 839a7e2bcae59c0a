import fc from "fast-check";
import picomatch from "picomatch/posix.js";
import { expect, test } from "vitest";
import { anchorOf, hostMatcher, matcher, patternProblem, textMatcher } from "../../src/policy/globs.ts";
import { costOf } from "../cost.ts";

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

test("globs mean what picomatch takes them for", () => {
  const name = fc.array(fc.constantFrom("a", "b", ".", "-"), { minLength: 1, maxLength: 4 }).map((all) => all.join(""));
  const word = fc.array(fc.constantFrom("a", "b", ".", "-", "*", "?", "[ab]", "[^a]", "{a,b}", "{a,b*}"), {
    minLength: 1,
    maxLength: 4,
  });
  const part = fc.oneof(
    word.map((all) => all.join("")).filter((text) => !/\*\*|^\.{1,2}$/.test(text)),
    fc.constant("**"),
  );
  const path = fc.array(name, { minLength: 1, maxLength: 4 }).map((all) => all.join("/"));
  const glob = fc
    .array(part, { minLength: 1, maxLength: 4 })
    .map((all) => all.join("/"))
    .filter((text) => /[*?[{]/.test(text) && !text.startsWith("./") && patternProblem(text) === undefined)
    // There it takes `a/**` for `a` too, and `?/**` not.
    .filter((text) => !text.endsWith("/**"))
    // Its shortcut for this one wants something behind the dot.
    .filter((text) => text !== "**/*.*");
  const isPlain = (text: string): boolean => text.split("/").every((each) => each !== "." && each !== "..");
  fc.assert(
    fc.property(glob, path.filter(isPlain), (pattern, value) => {
      expect(matcher([pattern])(value)).toBe(picomatch(pattern, { dot: true, noextglob: true, nonegate: true })(value));
    }),
    { numRuns: 2000 },
  );
});

test("neither a hostile pattern nor a hostile path costs time", async () => {
  const dashes = "-".repeat(4000);
  expect(
    await costOf(1000, () => {
      matcher([`skills/${"*-".repeat(20)}x`])(`skills/${dashes}`);
      textMatcher([`*.*.*.*.*.example`])(".".repeat(4000));
      matcher([`a/${"*?".repeat(100)}Z`])(`a/${dashes}`);
      matcher([`${"**/".repeat(90)}x`])("a/".repeat(500));
    }),
  ).toBeLessThan(1000);
  expect(patternProblem(`a/${"{*,?}".repeat(10)}`)).toBe("has more than 50 alternatives in its braces");
});
