import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { readFlat } from "../../src/skills/frontmatter-flat.ts";

const marks = [
  ": ",
  ":",
  " ",
  '"',
  "'",
  "- ",
  "#",
  " # c",
  "[",
  "]",
  "{",
  "}",
  ",",
  "&a",
  "*a",
  "!t",
  "|",
  ">",
  "%",
  "@",
  "`",
];
const words = [
  "a",
  "name",
  "x y",
  "1",
  "1.0",
  "1.2.3",
  "0x1F",
  "1e3",
  "true",
  "Null",
  "~",
  "no",
  "é",
  "漢字",
  "🎉",
  "\u00a0",
];
const lines = [
  "\n",
  "\r\n",
  "\t",
  "\\n",
  "\u2028",
  "<<",
  "=",
  "key: v\n",
  "key2: 'v'\n",
  'k3: "v"\n',
  "---",
  "...",
  "__proto__",
];
const sources = fc
  .tuple(fc.constantFrom("", "name: "), fc.array(fc.constantFrom(...marks, ...words, ...lines), { maxLength: 9 }))
  .map(([start, parts]) => `${start}${parts.join("")}\n`);

describe("a flat frontmatter", () => {
  it("is read as the library reads it, or not at all", () => {
    fc.assert(
      fc.property(sources, (source) => {
        const values = readFlat(source);
        if (values) expect(values).toEqual(parse(source, { uniqueKeys: true }));
      }),
      { numRuns: 5000, seed: 4 },
    );
  });

  it.each([
    [
      "name: pdf\ndescription: Reads PDF files, and more.\n",
      { name: "pdf", description: "Reads PDF files, and more." },
    ],
    ["name: \"a: b\"\r\nlicense: 'MIT # x'\r\n", { name: "a: b", license: "MIT # x" }],
    ["version: 1.2.3\n", { version: "1.2.3" }],
  ])("of %j", (source, values) => {
    expect(readFlat(source)).toEqual(values);
  });

  it.each([
    "a: b: c\n",
    "a: b # c\n",
    "a: yes\n",
    "a: 1\n",
    "a: [b]\n",
    "a: b\na: c\n",
    "a:\n  b: c\n",
    "null: x\n",
    "a: b\n  c\n",
    'a: "\\n"\n',
    "- a\n",
    "",
  ])("is not %j", (source) => {
    expect(readFlat(source)).toBeUndefined();
  });
});
