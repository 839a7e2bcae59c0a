import { expect, test } from "vitest";
import { didYouMean } from "../../src/policy/nearest.ts";
import { formats } from "../../src/report-files.ts";

test.each([
  ["yaml", ""],
  ["jsno", 'Did you mean "json"?'],
  ["tex", 'Did you mean "text"?'],
  ["htm", 'Did you mean "html"?'],
  ["JUnti", 'Did you mean "junit"?'],
  ["codeqality", 'Did you mean "codequality"?'],
])("of %s", (word, said) => {
  expect(didYouMean(word, formats)).toBe(said);
});
