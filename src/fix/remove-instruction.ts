import type { Region } from "../core/region.ts";
import type { Edit, FixInput } from "./fix.ts";

/** Rules about a sentence that has no business in a skill: there is nothing to mend, it goes. */
const concerned =
  /^(?:(?:prompt-injection|secrecy)\/|hidden-content\/(?:comment-orders|hidden-html)$|persistence\/standing-order$|exfiltration\/forward-user-data$)/;

const blank = /^\s*$/;
const fence = /^\s{0,3}(?:`{3,}|~{3,})/;
const item = /^(\s*)(?:[-*+]|\d{1,9}[.)])\s+\S/;
/** Lines that begin something else than a paragraph: a heading, a quotation, a table, HTML, a rule, a fence, indented code. */
const other = /^(?:\s{0,3}(?:#{1,6}\s|>|\||<|(?:[-*_]\s*){3,}$|=+\s*$|`{3}|~{3})|\s{4}|\t)/;

/** True for a line of the frontmatter or of a fence: no prose. */
function isCode(lines: readonly string[], at: number): boolean {
  const head = /^---\s*$/.test(lines[0] ?? "") ? lines.findIndex((line, i) => i > 0 && /^---\s*$/.test(line)) : -1;
  if (at <= head) return true;
  return lines.slice(head + 1, at + 1).filter((line) => fence.test(line)).length % 2 === 1;
}

const indentOf = (line: string): number => /^\s*/.exec(line)![0].length;

interface Block {
  readonly first: number;
  readonly last: number;
}

/** The paragraph or list item around a line; undefined in anything else, and for an item that others hang on. */
function blockAt(lines: readonly string[], at: number): Block | undefined {
  let first = at;
  while (first > 0 && !item.test(lines[first]!) && !blank.test(lines[first - 1]!)) {
    if (other.test(lines[first - 1]!) && !item.test(lines[first - 1]!)) break;
    first--;
  }
  const isItem = item.test(lines[first]!);
  if (!isItem && lines.slice(first, at + 1).some((line) => other.test(line))) return undefined;
  let last = first;
  const goesOn = (line: string | undefined): boolean =>
    line !== undefined && !blank.test(line) && !item.test(line) && !(other.test(line) && !(isItem && /^\s/.test(line)));
  while (goesOn(lines[last + 1])) last++;
  const next = lines.slice(last + 1).find((line) => !blank.test(line));
  if (isItem && next !== undefined && indentOf(next) > indentOf(lines[first]!)) return undefined;
  // A line of signs under a paragraph makes a heading of it.
  if (/^\s{0,3}(?:=+|-+)\s*$/.test(lines[last + 1] ?? "")) return undefined;
  return { first, last };
}

/** Where a sentence ends and another one begins. */
const between = /(?<=[.!?]["')*_]{0,3}) +(?=["'(*_]{0,3}[\p{Lu}\d])|(?<=[。！？])/u;

/** Sentences of a block that goes as a whole: in a longer one others would go with the flagged one that are as they should be. */
const maxSentences = 3;

const countSentences = (text: string): number => text.trim().split(between).length;

const title = "Take this instruction out";

/** A comment or an element that begins and ends whole lines: all of it. */
function hiddenBlock(lines: readonly string[], { startLine, endLine }: Region): Edit | undefined {
  let first = startLine - 1;
  while (first > 0 && !/^\s*<!--/.test(lines[first]!) && !lines[first - 1]!.includes("-->")) first--;
  if (/^\s*<!--/.test(lines[first]!)) {
    const last = lines.findIndex((line, i) => i >= first && line.includes("-->"));
    const isWhole = last >= endLine - 1 && /-->\s*$/.test(lines[last]!) && lines[last]!.split("-->").length === 2;
    return isWhole ? { title, startLine: first + 1, endLine: last + 1, lines: [] } : undefined;
  }
  const line = lines[startLine - 1]!;
  const isElement = startLine === endLine && /^\s*<([a-z][a-z0-9]{0,10})\b[^<>]*>[^<]*<\/\1>\s*$/i.test(line);
  return isElement ? { title, startLine, endLine, lines: [] } : undefined;
}

/** The paragraph or list item of Markdown prose that a flagged instruction is, where the lines of the finding are all of it. */
export function removeInstruction({ finding, lines, file }: FixInput): Edit | undefined {
  const { region } = finding.location;
  const isProse = /\.(?:md|markdown|mdc)$/i.test(file.path) && finding.layers.length === 0;
  if (!concerned.test(finding.ruleId) || !isProse || isCode(lines, region.startLine - 1)) return undefined;
  if (finding.ruleId.startsWith("hidden-content/")) return hiddenBlock(lines, region);
  const block = blockAt(lines, region.startLine - 1);
  if (block === undefined || block.first !== region.startLine - 1 || block.last !== region.endLine - 1)
    return undefined;
  const { startLine, endLine } = region;
  const text = lines
    .slice(block.first, block.last + 1)
    .join(" ")
    .replace(/^\s*\d{1,9}[.)]\s/, "");
  // One sentence out of it alone would leave the half of an order behind, with nothing left that is found.
  return countSentences(text) <= maxSentences ? { title, startLine, endLine, lines: [] } : undefined;
}
