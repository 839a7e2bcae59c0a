import { parser, Table } from "@lezer/markdown";
import type { Zone } from "../core/view.ts";
import type { ViewBudget } from "./budget.ts";
import { commentsIn } from "./comments.ts";
import type { ZoneRange } from "./text-view.ts";

/**
 * Blocks only. What stands within a line decides no zone but that of comments, and the parsers for it take minutes on 100 kB of
 * `[a](` or `*a_b`, or end in a stack overflow.
 */
const markdown = parser.configure([
  Table,
  {
    remove: [
      ...["LinkReference", "Escape", "Entity", "InlineCode", "HTMLTag"],
      ...["Emphasis", "HardBreak", "Link", "Image", "LinkEnd"],
    ],
  },
]);

const zoneOfNode: Readonly<Record<string, Zone>> = {
  Blockquote: "quote",
  Table: "table",
  ATXHeading1: "heading",
  ATXHeading2: "heading",
  ATXHeading3: "heading",
  ATXHeading4: "heading",
  ATXHeading5: "heading",
  ATXHeading6: "heading",
  SetextHeading1: "heading",
  SetextHeading2: "heading",
  CommentBlock: "comment",
  CodeBlock: "quote",
};

/** Blocks in which a comment may stand among other text. */
const leaves = /^(?:Paragraph|ATXHeading\d|SetextHeading\d|Table|HTMLBlock)$/;

const shells = new Set([
  "sh",
  "bash",
  "shell",
  "zsh",
  "console",
  "terminal",
  "shellsession",
  "shell-session",
  "fish",
  "ksh",
]);
const aliases: Readonly<Record<string, string>> = {
  py: "python",
  python3: "python",
  js: "javascript",
  mjs: "javascript",
  cjs: "javascript",
  node: "javascript",
  ts: "javascript",
  typescript: "javascript",
  jsx: "javascript",
  tsx: "javascript",
  ps1: "powershell",
  pwsh: "powershell",
  ps: "powershell",
};

/** Fences that hold words for a reader or a model, not code: no language, or one of these. */
const wordy = new Set(["", "text", "txt", "plain", "plaintext", "markdown", "md", "mdx", "prompt", "xml", "html"]);

/** Language of a fence from its info string: `shell`, `python`, … or the word itself. */
export function fenceLanguage(info: string): string {
  const word =
    /^[\w+#.-]{0,40}/.exec(
      info
        .trim()
        .replace(/^\{?\.?/, "")
        .toLowerCase(),
    )?.[0] ?? "";
  if (shells.has(word)) return "shell";
  return aliases[word] ?? word;
}

/** What the structure of a Markdown text says. */
export interface MarkdownStructure {
  readonly ranges: readonly ZoneRange[];
  /** Offset from which on the structure was not read: all that follows counts as prose. Absent when it was read to the end. */
  readonly unreadFrom?: number;
}

/**
 * A line that opens more than 32 lists and quotations, or one behind 200 blanks: the parser walks all that is open on every line.
 * Nobody writes either.
 */
const tooDeep = /^(?:[ \t]*(?:>|[-*+][ \t]|\d{1,9}[.)][ \t])){33,}|^[ \t]{200,}(?:>|[-*+][ \t]|\d{1,9}[.)][ \t])/m;

/** The tree of a text as far as it is reasonable and the budget lasts, and how far that is. */
function parse(text: string, budget: ViewBudget) {
  const end = tooDeep.exec(text)?.index ?? text.length;
  const work = markdown.startParse(text.slice(0, end));
  let stopped: number | undefined;
  let tree = work.advance();
  for (; tree === null; tree = work.advance()) {
    if (--budget.blocks > 0 || stopped !== undefined) continue;
    stopped = work.parsedPos;
    work.stopAt(stopped);
  }
  return { tree, end: Math.min(stopped ?? end, end) };
}

/**
 * Zones of a Markdown text: headings, tables, quotations, comments and fences; what no range covers is prose.
 * A fence without a language is a quotation, since it may hold a prompt as well as code.
 * `bodyStart` is the offset behind the frontmatter, 0 when there is none. Takes what it uses from the budget.
 */
export function markdownZones(text: string, bodyStart: number, budget: ViewBudget): MarkdownStructure {
  const ranges: ZoneRange[] = [];
  if (bodyStart > 0) ranges.push({ start: 0, end: bodyStart, zone: "frontmatter" });
  const body = text.slice(bodyStart);
  const { tree, end: read } = parse(body, budget);
  tree.iterate({
    enter: (node) => {
      const start = bodyStart + node.from;
      const end = bodyStart + node.to;
      if (node.name === "FencedCode") {
        const info = node.node.getChild("CodeInfo");
        const language = fenceLanguage(info ? body.slice(info.from, info.to) : "");
        ranges.push({ start, end, zone: wordy.has(language) ? "quote" : "code", language });
        return false;
      }
      const zone = zoneOfNode[node.name];
      if (zone) ranges.push({ start, end, zone });
      if (!leaves.test(node.name)) return undefined;
      for (const range of commentsIn(body.slice(node.from, node.to))) {
        ranges.push({ start: start + range.start, end: start + range.end, zone: "comment" });
      }
      return undefined;
    },
  });
  return read < body.length ? { ranges, unreadFrom: bodyStart + read } : { ranges };
}
