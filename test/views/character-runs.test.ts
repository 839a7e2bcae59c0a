import fc from "fast-check";
import { expect, it } from "vitest";
import { characterRuns, characterSet } from "../../src/views/character-runs.ts";

it("finds the runs that a pattern finds", () => {
  const letters = fc.constantFrom("a", "b", "ab", "aaaa", " ", "é", "😀");
  fc.assert(
    fc.property(fc.array(letters, { maxLength: 60 }), fc.integer({ min: 1, max: 6 }), (parts, least) => {
      const text = parts.join("");
      const expected = Array.from(text.matchAll(new RegExp(`[ab]{${least},}`, "g")), ({ 0: run, index }) => ({
        start: index,
        end: index + run.length,
      }));
      expect([...characterRuns(text, characterSet("ab"), least)]).toEqual(expected);
    }),
  );
});
