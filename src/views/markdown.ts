import type { Zone } from "../core/view.ts";
import { type Block, type BlockKind, BlockReader } from "./blocks.ts";
import type { ViewBudget } from "./budget.ts";
import { commentsIn } from "./comments.ts";
import type { ZoneRange } from "./text-view.ts";

const zoneOfBlock: Readonly<Partial<Record<BlockKind, Zone>>> = {
  quote: "quote",
  indented: "quote",
  heading: "heading",
  table: "table",
  comment: "comment",
};

/** Blocks in which a comment may stand among other text. */
const leaves: ReadonlySet<BlockKind> = new Set(["paragraph", "heading", "table", "html"]);

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
  return Object.hasOwn(aliases, word) ? aliases[word]! : word;
}

/** What the structure of a Markdown text says. */
export interface MarkdownStructure {
  readonly ranges: readonly ZoneRange[];
  /** Offset from which on the structure was not read: all that follows counts as prose. Absent when it was read to the end. */
  readonly unreadFrom?: number;
}

/** Zones of a block and of what stands in it. */
function* zonesOf(text: string, { kind, start, end, info }: Block): Iterable<ZoneRange> {
  if (info !== undefined) {
    const language = fenceLanguage(info);
    yield { start, end, zone: wordy.has(language) ? "quote" : "code", language };
    return;
  }
  const zone = zoneOfBlock[kind];
  if (zone) yield { start, end, zone };
  if (!leaves.has(kind)) return;
  for (const range of commentsIn(text.slice(start, end))) {
    yield { start: start + range.start, end: start + range.end, zone: "comment" };
  }
}

/**
 * Zones of a Markdown text: headings, tables, quotations, comments and fences; what no range covers is prose.
 * A fence without a language is a quotation, since it may hold a prompt as well as code.
 * `bodyStart` is the offset behind the frontmatter, 0 when there is none. Takes what it uses from the budget.
 */
export function markdownZones(text: string, bodyStart: number, budget: ViewBudget): MarkdownStructure {
  const ranges: ZoneRange[] = [];
  if (bodyStart > 0) ranges.push({ start: 0, end: bodyStart, zone: "frontmatter" });
  const reader = new BlockReader(text, bodyStart);
  while (budget.blocks > 0 && reader.next()) budget.blocks--;
  for (const block of reader.blocks) for (const range of zonesOf(text, block)) ranges.push(range);
  const { position } = reader;
  return position < text.length ? { ranges, unreadFrom: position } : { ranges };
}
