import { GFM, parser } from "@lezer/markdown";
import type { Zone } from "../core/view.ts";
import type { ZoneRange } from "./text-view.ts";

const markdown = parser.configure(GFM);

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
  Comment: "comment",
  CodeBlock: "quote",
};

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

/**
 * Zones of a Markdown text: headings, tables, quotations, comments and fences; what no range covers is prose.
 * A fence without a language is a quotation, since it may hold a prompt as well as code.
 * `bodyStart` is the offset behind the frontmatter, 0 when there is none.
 */
export function markdownZones(text: string, bodyStart: number): ZoneRange[] {
  const ranges: ZoneRange[] = [];
  if (bodyStart > 0) ranges.push({ start: 0, end: bodyStart, zone: "frontmatter" });
  const body = text.slice(bodyStart);
  markdown.parse(body).iterate({
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
      return undefined;
    },
  });
  return ranges;
}
