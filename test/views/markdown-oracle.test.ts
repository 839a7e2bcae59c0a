import { parser, Table } from "@lezer/markdown";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type BlockKind, BlockReader } from "../../src/views/blocks.ts";
import { worked } from "../cost.ts";

/** Another reader of the same blocks: its inline parsers are left out, as nothing here is inline. */
const oracle = parser.configure([
  Table,
  {
    remove: [
      ...["LinkReference", "Escape", "Entity", "InlineCode", "HTMLTag"],
      ...["Emphasis", "HardBreak", "Link", "Image", "LinkEnd"],
    ],
  },
]);

const kinds: Readonly<Record<string, BlockKind>> = {
  Blockquote: "quote",
  FencedCode: "fence",
  CodeBlock: "indented",
  Table: "table",
  Paragraph: "paragraph",
  HTMLBlock: "html",
  CommentBlock: "comment",
  ProcessingInstructionBlock: "instruction",
};

const kindOf = (name: string): BlockKind | undefined => (/Heading\d$/.test(name) ? "heading" : kinds[name]);

function expected(text: string): string[] {
  const blocks: string[] = [];
  oracle.parse(text).iterate({
    enter: ({ name, from, to, node }) => {
      const kind = kindOf(name);
      const info = node.getChild("CodeInfo");
      const words = kind === "fence" ? ` ${info ? text.slice(info.from, info.to).trim() : ""}` : "";
      if (kind) blocks.push(`${kind} ${from}-${to}${words}`);
    },
  });
  return blocks;
}

function read(text: string): string[] {
  const reader = new BlockReader(text, 0);
  while (reader.next());
  return reader.blocks.map(
    ({ kind, start, end, info }) => `${kind} ${start}-${end}${info === undefined ? "" : ` ${info}`}`,
  );
}

const headings = ["# ", "## h", "###### ", "####### x", "#", "===", "=", "---", "--"];
const containers = [
  "> ",
  ">",
  ">\t",
  "- ",
  "* ",
  "+ ",
  "-",
  "1. ",
  "2) ",
  "10. ",
  "1.",
  "12345678901. ",
  "2. b",
  "- c",
];
const fences = ["```", "````", "~~~", "```sh", "``` py x", "`", "~~~ruby"];
const spaces = ["    ", "  ", "   ", " ", "\t", "      "];
const breaks = ["***", "- - -", "___", "*", "_"];
const tables = ["| a | b |", "| - | - |", "|---|---|", "a | b", "--- | ---", ":-: | --", "|", "\\|", "| -", "x|", "-|"];
const comments = ["<!-- c -->", "<!--", "-->", "text <!-- c --> x", "`<!-- x -->`"];
const tags = ["<div>", "</div>", "<script>", "</script>", "<b>", "<a href=\"x\" y='z' q>", "<pre", "</x >", "<br/>"];
const declarations = ["<?php", "?>", "<!DOCTYPE x>", "<![CDATA[", "]]>"];
const words = ["a", "word text", "[a]: /u", "[", "\\", "é", "\u00a0"];
const tokens = [headings, containers, fences, spaces, breaks, tables, comments, tags, declarations, words].flat();

/** Few different tokens in one text, so that they meet. */
const texts = fc
  .subarray(tokens, { minLength: 2, maxLength: 9 })
  .chain((some) => fc.array(fc.array(fc.constantFrom(...some), { maxLength: 4 }), { minLength: 1, maxLength: 9 }))
  .map((lines) => lines.map((line) => line.join("")).join("\n"));

/** Where the other reader is wrong: spaces behind the last pipe of a delimiter row make it none to it. */
const isSound = (text: string): boolean => !/-[ :|-]*\|[ \t]+$/m.test(text);

describe("blocks of Markdown", () => {
  it("are those of another reader, whatever the text", () => {
    fc.assert(
      fc.property(texts, (text) => {
        fc.pre(isSound(text));
        expect(read(text)).toEqual(expected(text));
      }),
      { numRuns: 3000, seed: 4 },
    );
  });

  it.each([
    ["> a\nb\n\nc", ["quote 0-5", "paragraph 2-5", "paragraph 7-8"]],
    ["- a\n\n      b\n\n  ~~~ sh\n  c", ["paragraph 2-3", "indented 11-12", "fence 16-26 sh"]],
    ["a\nb\n---\n", ["heading 0-7"]],
    ["x\n| a |\n| - |\n| b |", ["paragraph 0-1", "table 2-19"]],
    ["<details>\n# no\n\n# yes", ["html 0-14", "heading 16-21"]],
  ])("of %j", (text, blocks) => {
    expect(read(text)).toEqual(blocks);
    expect(expected(text)).toEqual(blocks);
  });

  it.each([
    ["<details>\r\n\r\n# yes\r\n", ["html 0-10", "heading 13-19"]],
    ["| a |\r\n| - |\r\n| b |\r\n", ["table 0-20"]],
    ["| a |  \n| - |  \n| b |", ["table 0-21"]],
    ["> <div>\n>\n> # x", ["quote 0-15", "html 2-7", "heading 12-15"]],
  ])("where lines end otherwise: %j", (text, blocks) => {
    expect(read(text)).toEqual(blocks);
  });

  it.each([["> ".repeat(1_000_000)], [`# a\n\n${"- ".repeat(33)}b`], [`# a\n\n${" ".repeat(200)}- b`]])(
    "stop at a line that is nested beyond reason",
    (text) => {
      const reader = new BlockReader(text, 0);
      while (reader.next());
      expect(reader.position).toBe(text.lastIndexOf("\n") + 1);
    },
  );

  it.each([
    ["`", 1_000_000],
    ["a|\n", 500_000],
    ["|\n  ", 200_000],
    ["<a b", 200_000],
    ["-|", 500_000],
    ["* ", 16],
    ["<!--", 200_000],
    ["> a\n\n", 200_000],
    ["1.\n", 300_000],
  ])("of many %j are read in time that grows with the text", (part, count) => {
    const started = worked();
    const reader = new BlockReader(part.repeat(count), 0);
    while (reader.next());
    expect(worked() - started).toBeLessThan(2000);
  });
});
