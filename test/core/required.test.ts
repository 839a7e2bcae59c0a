import fc from "fast-check";
import { expect, it } from "vitest";
import { anchorsOf, requiredLiterals } from "../../src/core/required.ts";

it("tells what a pattern cannot match without, the rarest first", () => {
  expect(requiredLiterals(/cat|dog\s+food/)).toEqual([["cat", "food"]]);
  expect(requiredLiterals(/\bfoo(?:bar|baz)?\w+quux/)[0]).toEqual(["quux"]);
  expect(requiredLiterals(/a[bc]d{2}(?!never)e/)).toContainEqual(["e"]);
  expect(requiredLiterals(/[^x].\d*/)).toEqual([]);
});

it("holds for whatever a pattern matches", () => {
  const patterns = [
    /(?:curl|wget)\s[^\n|]{0,9}\|\s{0,4}(?:ba|z|da)?sh/,
    /(?:x{2,3}y|z)+(?:one|two)[abc]\.(?:q|rs?)\d/,
    /a|(?:b(?:cd|ef){1,2}g)\/h/,
  ];
  for (const pattern of patterns) {
    fc.assert(
      fc.property(fc.stringMatching(pattern), (text) => {
        for (const set of requiredLiterals(pattern)) expect(set.some((literal) => text.includes(literal))).toBe(true);
      }),
    );
  }
});

it("has anchors for all patterns or for none", () => {
  expect(anchorsOf([/the cat/, /a dog\d/])).toEqual(["the cat", "a dog"]);
  expect(anchorsOf([/cat/, /\w+/])).toEqual([]);
});
