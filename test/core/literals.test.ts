import fc from "fast-check";
import { expect, it } from "vitest";
import { LiteralMatcher } from "../../src/core/literals.ts";

function naive(literals: readonly string[], text: string): string[] {
  const hits: string[] = [];
  for (let end = 1; end <= text.length; end++) {
    literals.forEach((literal, number) => {
      if (text.slice(0, end).endsWith(literal)) hits.push(`${end}:${number}`);
    });
  }
  return hits.sort();
}

const word = fc.string({ unit: fc.constantFrom("a", "b", "é", "ù"), minLength: 1, maxLength: 5 });

it("finds what a naive search finds", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(word, { minLength: 1, maxLength: 8 }),
      fc.string({ unit: fc.constantFrom("a", "b", "c", "é", "ù", "\u{1f600}"), maxLength: 60 }),
      (literals, text) => {
        const { literals: numbers, ends } = new LiteralMatcher(literals).find(text);
        const found = numbers.map((number, i) => `${ends[i]}:${number}`);
        expect(found.sort()).toEqual(naive(literals, text));
      },
    ),
  );
});

it("refuses what it could never find", () => {
  expect(() => new LiteralMatcher([""])).toThrow(RangeError);
  expect(() => new LiteralMatcher(["É"])).toThrow(RangeError);
});
