import fc from "fast-check";
import { expect, it } from "vitest";
import { LineIndex } from "../../src/core/region.ts";

it("counts LF, CRLF and CR alike", () => {
  const index = new LineIndex("one\ntwo\r\nthree\rfour");
  expect(index.lines).toBe(4);
  expect(index.region(4, 7)).toEqual({ startLine: 2, startColumn: 1, endLine: 2, endColumn: 4 });
  expect(index.position(15)).toEqual({ line: 4, column: 1 });
});

it("gives every offset the line that holds it", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "\n", "\r", "é"), maxLength: 80 });
  fc.assert(
    fc.property(text, fc.nat(80), (sample, offset) => {
      const index = new LineIndex(sample);
      const at = Math.min(offset, sample.length);
      const { line, column } = index.position(at);
      expect(index.startOf(line) + column - 1).toBe(at);
      expect(line).toBeGreaterThanOrEqual(1);
      expect(line).toBeLessThanOrEqual(index.lines);
    }),
  );
});
