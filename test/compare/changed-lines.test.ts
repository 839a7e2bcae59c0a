import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changedLines, holdsLines } from "../../src/compare/changed-lines.ts";
import { costOf } from "../cost.ts";

describe("changed lines", () => {
  it.each([
    ["nothing", "a\nb\n", "a\nb\n", []],
    ["an added file", "", "a\nb\n", [[1, 2]]],
    ["an added file without a final newline", "", "a\nb", [[1, 2]]],
    ["an added file of one empty line", "", "\n", [[1, 1]]],
    ["an emptied file", "a\n", "", []],
    ["two empty files", "", "", []],
    ["a changed line", "a\nb\nc\n", "a\nx\nc\n", [[2, 2]]],
    ["a removed line", "a\nb\nc\n", "a\nc\n", []],
    [
      "lines put in at both ends",
      "b\n",
      "a\nb\nc\nd\n",
      [
        [1, 1],
        [3, 4],
      ],
    ],
    ["a final newline that came", "a\nb", "a\nb\n", [[2, 2]]],
    ["a final newline that went", "a\nb\n", "a\nb", [[2, 2]]],
    ["an end of a line alone", "a\nb\nc\n", "a\nb\r\nc\n", [[2, 2]]],
    ["one line of CRLF text", "a\r\nb\r\nc\r\n", "a\r\nx\r\nc\r\n", [[2, 2]]],
    ["a line behind a lone CR", "a\rb\rc", "a\rx\rc", [[2, 2]]],
  ] as const)("of %s", (_, base, head, expected) => {
    expect(changedLines(base, head).map(({ start, end }) => [start, end])).toEqual(expected);
  });

  it("are those that base lacks, in order, apart from each other", () => {
    const text = fc.array(fc.constantFrom("a\n", "b\n", "c\r\n", "\n"), { maxLength: 30 });
    fc.assert(
      fc.property(text, text, (base, head) => {
        const ranges = changedLines(base.join(""), head.join(""));
        const changed = new Set(
          ranges.flatMap(({ start, end }) => [...Array(end - start + 1).keys()].map((i) => start + i)),
        );
        for (let i = 1; i < ranges.length; i++) expect(ranges[i]!.start).toBeGreaterThan(ranges[i - 1]!.end + 1);
        // What is not changed stands in base, in the same order.
        let at = 0;
        for (const line of head.filter((_, i) => !changed.has(i + 1))) {
          at = base.indexOf(line, at) + 1;
          expect(at).toBeGreaterThan(0);
        }
        for (const line of changed) expect(line).toBeLessThanOrEqual(head.length);
      }),
    );
  });

  it("of texts with nothing in common are all, found in bounded time", async () => {
    const base = Array.from({ length: 50_000 }, (_, i) => `a${i}\n`).join("");
    const head = Array.from({ length: 50_000 }, (_, i) => `b${i}\n`).join("");
    expect(changedLines(base, head)).toEqual([{ start: 1, end: 50_000 }]);
    expect(await costOf(3000, async () => changedLines(base, head))).toBeLessThan(3000);
  });

  it("hold a stretch only as a whole", () => {
    const ranges = [{ start: 2, end: 4 }];
    expect(holdsLines(ranges, { start: 2, end: 4 })).toBe(true);
    expect(holdsLines(ranges, { start: 3, end: 5 })).toBe(false);
    expect(holdsLines(ranges, { start: 1, end: 2 })).toBe(false);
  });
});
