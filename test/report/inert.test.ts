import fc from "fast-check";
import type { Nodes, Root } from "mdast";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { describe, expect, test } from "vitest";
import { comment, summary } from "../../src/report/markdown.ts";
import { head, hostile, payloads, rules } from "./sample.ts";

const options = {
  rules,
  marker: `<!-- skill-scan:comment instance=default sha=${head} run=1.1 -->`,
  blobUrl: `https://github.com/octo/skills/blob/${head}`,
  rulesUrl: "https://github.com/octo/skill-scan/blob/main/docs/rules",
};

const parse = (markdown: string): Root => unified().use(remarkParse).use(remarkGfm).parse(markdown);

function* nodes(node: Nodes): Generator<Nodes> {
  yield node;
  if ("children" in node) for (const child of node.children) yield* nodes(child);
}

const ownHtml = [
  /^<!-- skill-scan:comment instance=default sha=2{40} run=1\.1 -->$/,
  /^<details(?: open)?>\n<summary>[^<>]*(?:<code>[^<>]*<\/code>[^<>]*)?<\/summary>$/,
  /^<\/details>$/,
  /^<\/?sub>$/,
];

/** What GitHub links, mentions or replaces in text that is not code. */
const alive = /@[\w-]|#\d|\bGH-\d|:[\w+-]+:|:\/\/|www\.|\$|\b[0-9a-f]{7,40}\b|!\[|\]\(/i;

const forbidden = new Set([
  "image",
  "imageReference",
  "linkReference",
  "definition",
  "footnoteReference",
  "footnoteDefinition",
  "thematicBreak",
  "delete",
  "emphasis",
]);

/** All that a report shows, as the parser sees it, must be ours or inert. */
function check(markdown: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const node of nodes(parse(markdown))) {
    counts[node.type] = (counts[node.type] ?? 0) + 1;
    expect(forbidden, JSON.stringify(node)).not.toContain(node.type);
    if (node.type === "html")
      expect(
        ownHtml.some((own) => own.test(node.value)),
        node.value,
      ).toBe(true);
    if (node.type === "text") expect(node.value).not.toMatch(alive);
    if (node.type === "link") {
      expect(node.url.startsWith(options.blobUrl) || node.url.startsWith(options.rulesUrl), node.url).toBe(true);
      expect(node.children.map((child) => child.type)).toEqual(["inlineCode"]);
    }
    if (node.type === "tableRow") expect(node.children).toHaveLength(7);
    if (node.type === "listItem") expect(node.checked ?? undefined).toBeUndefined();
  }
  expect(markdown.lastIndexOf("<!--")).toBeLessThanOrEqual(0);
  expect(markdown).not.toMatch(/(?![\n\t])[\p{Cc}\p{Bidi_Control}\u00ad\u200b-\u200f\ufeff]/u);
  return counts;
}

/** The shape of a harmless report: whatever the text, it stays this one. Links are left out: a very long path has none. */
const shape = ({ heading, table, tableRow, code, html, blockquote, list, strong }: Record<string, number>) => ({
  heading,
  table,
  tableRow,
  code,
  html,
  blockquote,
  list,
  strong,
});

describe("a comment with hostile text in every field", () => {
  const harmless = shape(check(comment(hostile("plain"), options)));

  test.each(payloads.filter((payload) => payload.trim() !== ""))("%j stays inert", (payload) => {
    expect(shape(check(comment(hostile(payload), options)))).toEqual(harmless);
  });

  test("any text stays inert, in the comment and in the summary", () => {
    const text = fc
      .array(
        fc.oneof(
          fc.constantFrom(...payloads),
          fc.string({ unit: "binary" }),
          fc.constantFrom("`", "\\", "|", "\n", "<", "@x"),
        ),
        { minLength: 1 },
      )
      .map((parts) => `x${parts.join("")}`);
    fc.assert(
      fc.property(text, (payload) => {
        expect(shape(check(comment(hostile(payload), options)))).toEqual(harmless);
        check(summary(hostile(payload), options));
      }),
      { numRuns: 60 },
    );
  });
});

test("the check sees what is alive", () => {
  for (const text of [
    "hi @octocat",
    "see #12",
    "a :shield: b",
    "https://evil.example",
    "![x](y)",
    "<img src=x>",
    "<!-- x -->",
  ]) {
    expect(() => check(text), text).toThrow();
  }
});
