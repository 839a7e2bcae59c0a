import type { CapabilitySet } from "../../../core/capability.ts";
import type { Finding } from "../../../core/finding.ts";
import type { Region } from "../../../core/region.ts";
import { applied, fixesOf } from "../../../fix/index.ts";
import { withoutUnseen } from "../../../fix/unseen.ts";
import { isJson } from "../../scanning/language.ts";
import { headOf, readableHeads } from "./head.ts";
import { jsonEdits } from "./json.ts";

/** What stands in the place of flagged code; it names nothing of what it was. */
const comment = "removed: this line was flagged by a security scan";

/** What stands in the place of instructions of which nothing else was left. */
const nothingLeft = "What stood here was removed: it was flagged by a security scan.";

/** Lines with their ends, so that what is not touched stays byte for byte. */
const split = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];

const fence = /^\s{0,3}(`{3,}|~{3,})\s*([\w+-]*)/;
const blank = /^\s*$/;
const markdown = /\.(?:md|markdown|mdx|txt)$/i;

/** What a line is part of. */
type Place =
  | { readonly kind: "frontmatter" }
  | { readonly kind: "prose" }
  | { readonly kind: "code"; readonly language: string };

/** Last line of the frontmatter, counted from 0; -1 without one. */
function headEnd(text: string): number {
  const end = headOf(text).range?.end;
  return end === undefined ? -1 : text.slice(0, end).split("\n").length - 1;
}

function placeOf(lines: readonly string[], at: number, head: number, path: string): Place {
  if (!markdown.test(path)) return { kind: "code", language: /\.(\w+)$/.exec(path)?.[1]?.toLowerCase() ?? "" };
  if (at <= head) return { kind: "frontmatter" };
  let language: string | undefined;
  for (const line of lines.slice(head + 1, at + 1)) {
    const found = fence.exec(line);
    if (found) language = language === undefined ? (found[2] ?? "").toLowerCase() : undefined;
  }
  return language === undefined || fence.test(lines[at] ?? "") ? { kind: "prose" } : { kind: "code", language };
}

/** Characters behind the frontmatter from which on something must be left. */
const surelySome = 2000;

/** A skill of which all text went says so. */
function withBody(edited: string, before: string, bodyAt: number): string {
  if (edited.length > bodyAt + surelySome || before.slice(bodyAt).trim() === "") return edited;
  const end = headOf(edited).range?.end ?? 0;
  if (edited.slice(end).trim() !== "") return edited;
  const head = edited.slice(0, end);
  return `${head}${head === "" ? "" : "\n"}${nothingLeft}\n`;
}

const slashes =
  /^(?:[cm]?[jt]sx?|javascript|typescript|java|c|cpp|cs|go|rs|rust|swift|kt|kotlin|scala|dart|php|json5|jsonc)$/;
const indentOf = (line: string): string => /^[ \t]*/.exec(line)![0];
const endOf = (line: string): string => /\r?\n$/.exec(line)?.[0] ?? "";

/** A line of code with nothing but a comment, or a statement that does nothing where the language asks for one. */
function neutral(line: string, language: string): string {
  const mark = slashes.test(language) ? "//" : "#";
  const filler = /^py(?:thon)?\d?$/.test(language) ? "pass  " : /^(?:sh|bash|zsh|shell)$/.test(language) ? ":  " : "";
  return `${indentOf(line)}${filler}${mark} ${comment}${endOf(line)}`;
}

/** The lines from `first` to `last` replaced by others. */
const replaced = (lines: readonly string[], first: number, last: number, others: readonly string[]): string =>
  [...lines.slice(0, first), ...others, ...lines.slice(last + 1)].join("");

interface Range {
  readonly first: number;
  readonly last: number;
}

/** The lines of a region, without one of which it has nothing. */
function rangeOf({ startLine, endLine, endColumn }: Region, count: number): Range {
  const last = endColumn === 1 && endLine > startLine ? endLine - 2 : endLine - 1;
  return { first: Math.min(startLine - 1, count - 1), last: Math.min(last, count - 1) };
}

/** A command goes on where a line ends in a backslash. */
function wholeCommand(lines: readonly string[], { first, last }: Range): Range {
  const goesOn = (at: number): boolean => /\\\r?\n$/.test(lines[at] ?? "");
  let [from, to] = [first, last];
  while (from > 0 && goesOn(from - 1)) from--;
  while (to < lines.length - 1 && goesOn(to)) to++;
  return { first: from, last: to };
}

/** Lines up to the next blank one, on both sides; fences and headings end it too. */
function paragraph(lines: readonly string[], { first, last }: Range, floor: number): Range {
  const ends = (line: string | undefined): boolean =>
    line === undefined || blank.test(line) || fence.test(line) || /^\s{0,3}#{1,6}\s/.test(line);
  let [from, to] = [first, last];
  while (from > floor + 1 && !ends(lines[from - 1])) from--;
  while (to < lines.length - 1 && !ends(lines[to + 1])) to++;
  return { first: from, last: to };
}

/** The fence around a line, with its two marks. */
function fenced(lines: readonly string[], at: number, head: number): Range | undefined {
  let open: number | undefined;
  for (let line = head + 1; line < lines.length; line++) {
    if (!fence.test(lines[line] ?? "")) continue;
    if (open === undefined) open = line;
    else {
      if (open <= at && at <= line) return { first: open, last: line };
      open = undefined;
    }
  }
  return undefined;
}

/** The comment of HTML that a region lies in. */
function htmlComment(text: string, from: number, to: number): { start: number; end: number } | undefined {
  const start = text.lastIndexOf("<!--", from + 3);
  const end = start < 0 ? -1 : text.indexOf("-->", start);
  return end >= 0 && end + 3 >= to ? { start, end: end + 3 } : undefined;
}

const sentenceEnd = /[.!?。！？]["')*_]{0,3}(?=\s|$)/g;

/** The sentences that a range lies in, within its paragraph. */
function sentences(text: string, from: number, to: number, block: { start: number; end: number }) {
  const ends = Array.from(
    text.slice(block.start, block.end).matchAll(sentenceEnd),
    ({ index, 0: found }) => block.start + index + found.length,
  );
  const start = ends.findLast((end) => end <= from) ?? block.start;
  const end = ends.find((each) => each >= to) ?? block.end;
  return { start, end };
}

/** Without what lies between two offsets; a line of which only a list mark is left goes as well. */
function cut(text: string, start: number, end: number): string {
  const before = text.slice(0, start).replace(/[ \t]+$/, "");
  const after = text.slice(end);
  const line = before.slice(before.lastIndexOf("\n") + 1);
  const isBare = /^[ \t>]*(?:[-*+]|\d{1,9}[.)])?[ \t]*$/.test(line);
  const rest = /^[ \t]*(?:\r?\n|$)/.exec(after);
  if (isBare && rest) return before.slice(0, before.length - line.length) + after.slice(rest[0].length);
  return isBare
    ? text.slice(0, start) + after.replace(/^[ \t]+/, "")
    : before + (rest ? after.replace(/^[ \t]+/, "") : after);
}

/** The value of a key of the frontmatter, or the line itself. A name and a description have to stay. */
function frontmatterEdits(lines: readonly string[], { first, last }: Range, head: number): string[] {
  let from = first;
  while (from > 1 && /^[ \t]/.test(lines[from] ?? "")) from--;
  let to = Math.max(last, from);
  while (to + 1 < head && /^(?:[ \t]|-\s)/.test(lines[to + 1] ?? "")) to++;
  const line = lines[from] ?? "";
  const key = /^(name|description)\s*:/.exec(line)?.[1];
  if (key === undefined) return [replaced(lines, first, last, []), replaced(lines, from, to, [])];
  const value = key === "name" ? "skill" : "The description was removed, it was flagged by a security scan.";
  return [replaced(lines, from, to, [`${key}: ${value}${endOf(line)}`])];
}

const offsetsOf = (lines: readonly string[]): number[] => {
  let end = 0;
  return lines.map((line) => {
    end += line.length;
    return end - line.length;
  });
};

/** Where a region begins and ends in its text. */
function offsetsIn(text: string, { startLine, startColumn, endLine, endColumn }: Region): [from: number, to: number] {
  const offsets = offsetsOf(split(text));
  const from = (offsets[startLine - 1] ?? text.length) + startColumn - 1;
  return [from, Math.max(from, (offsets[endLine - 1] ?? text.length) + endColumn - 1)];
}

function proseEdits(text: string, lines: readonly string[], region: Region, range: Range, head: number): string[] {
  const offsets = offsetsOf(lines);
  const [from, to] = offsetsIn(text, region);
  const block = paragraph(lines, range, head);
  const blockEnd = (offsets[block.last] ?? 0) + (lines[block.last]?.length ?? 0);
  const bounds = { start: offsets[block.first] ?? 0, end: blockEnd };
  const { start, end } = sentences(text, from, to, bounds);
  const lead = /^[ \t>]*(?:[-*+] |\d{1,9}[.)] )?(?:\[[ x]\] )?/.exec(text.slice(start, end))?.[0].length ?? 0;
  const hidden = htmlComment(text, from, to);
  const around = fenced(lines, range.first, head);
  return [
    ...(hidden ? [cut(text, hidden.start, hidden.end)] : []),
    cut(text, start === bounds.start ? start + lead : start, end),
    replaced(lines, range.first, range.last, []),
    replaced(lines, block.first, block.last, []),
    ...(around ? [replaced(lines, around.first, around.last, [])] : []),
  ];
}

function codeEdits(
  lines: readonly string[],
  range: Range,
  language: string,
  head: number,
  isMarkdown: boolean,
): string[] {
  const command = wholeCommand(lines, range);
  const block = paragraph(lines, range, head);
  const around = isMarkdown ? fenced(lines, range.first, head) : undefined;
  const silent = ({ first, last }: Range): string =>
    replaced(lines, first, last, [neutral(lines[first] ?? "", language)]);
  return [
    silent(command),
    replaced(lines, command.first, command.last, []),
    silent(block),
    ...(around ? [replaced(lines, around.first, around.last, [])] : []),
  ];
}

function regionEdits(text: string, path: string, region: Region): string[] {
  const lines = split(text);
  const head = headEnd(text);
  const range = rangeOf(region, lines.length);
  const shown = lines
    .slice(range.first, range.last + 1)
    .map((line) => withoutUnseen(line.replace(/\r?\n$/, "")) + endOf(line));
  const stripped = replaced(lines, range.first, range.last, shown);
  const place = placeOf(lines, range.first, head, path);
  if (place.kind === "frontmatter") return [stripped, ...frontmatterEdits(lines, range, head)];
  if (place.kind === "prose") return [stripped, ...proseEdits(text, lines, region, range, head)];
  return [stripped, ...codeEdits(lines, range, place.language, head, markdown.test(path))];
}

/** What edits are made from. */
export interface EditInput {
  readonly text: string;
  readonly path: string;
  readonly finding: Finding;
  readonly used: CapabilitySet;
}

/**
 * Texts in which a finding may be gone, the smallest change first: the fix that a person would make, where there is one (`fixesOf`); then
 * without what does not show, the sentence, the lines, the paragraph, the block. In code a comment stands in the place of what went, in
 * JSON the smallest entry goes. Where a flow has a source elsewhere, that comes last. Whether the finding is gone only a scan can tell.
 */
export function editsOf({ text, path, finding, used }: EditInput): string[] {
  const files = [{ path, text }];
  const fix = fixesOf({ finding, file: { path, text }, files, used });
  const regions = [finding.location, ...(finding.flow ?? []).map(({ location }) => location)]
    .filter((location) => location.path === path)
    .map(({ region }) => region);
  const isMarkdown = markdown.test(path);
  const editsAt = (region: Region): string[] =>
    isJson(text) ? jsonEdits(text, ...offsetsIn(text, region)) : regionEdits(text, path, region);
  const heads = finding.ruleId === "hidden-content/frontmatter-readings" ? readableHeads(text) : [];
  const all = [...(fix ? [applied(fix, text)] : []), ...heads, ...regions.flatMap(editsAt)];
  const bodyAt = headOf(text).range?.end ?? 0;
  const whole = isMarkdown ? all.map((edited) => withBody(edited, text, bodyAt)) : all;
  return [...new Set(whole)].filter((edited) => edited !== text);
}
