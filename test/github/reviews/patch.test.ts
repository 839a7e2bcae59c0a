import { describe, expect, it } from "vitest";
import { hunksOf, isChangedIn } from "../../../src/github/reviews/patch.ts";

const patch = [
  "@@ -1,3 +1,4 @@ a heading",
  " one",
  "+two",
  "-old",
  "+three",
  " four",
  "@@ -20 +21,2 @@",
  "--- a removed line that looks like a header",
  "+++ an added one",
  "+last",
  "\\ No newline at end of file",
].join("\n");

describe("a patch", () => {
  it("tells the lines of the new file, and which are put in", () => {
    expect(hunksOf(patch).map(({ start, end, added }) => [start, end, [...added]])).toEqual([
      [1, 4, [2, 3]],
      [21, 22, [21, 22]],
    ]);
  });

  it("of a file that goes has no lines", () => {
    const hunks = hunksOf("@@ -1,2 +0,0 @@\n-one\n-two");
    expect(isChangedIn(hunks, { start: 0, end: 0 })).toBe(false);
    expect(isChangedIn(hunks, { start: 1, end: 1 })).toBe(false);
  });

  it.each([
    ["an added line", 2, 2, true],
    ["a stretch with one in it", 1, 4, true],
    ["a line around it", 1, 1, false],
    ["a stretch over two hunks", 3, 21, false],
    ["a line outside", 10, 10, false],
  ])("changes %s: %i–%i %s", (_, start, end, expected) => {
    expect(isChangedIn(hunksOf(patch), { start, end })).toBe(expected);
  });

  it.each(["", "Binary files differ", "@@ garbage", "+no hunk"])("that is none has no hunks: %j", (text) => {
    expect(hunksOf(text)).toEqual([]);
  });
});
