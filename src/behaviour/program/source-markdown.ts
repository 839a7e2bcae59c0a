import type { View } from "../../core/view.ts";
import { fenceLanguage } from "../../views/markdown.ts";
import type { Language, Program, Source } from "./program.ts";
import { dedented, guessedLanguage, isCommand, sourceOf, typed } from "./source-text.ts";

const fence = /^([ \t>]{0,60}(?:(?:[-*+]|\d{1,9}[.)])[ \t]{1,8})?)(`{3,}|~{3,})([^\n]{0,200})$/;

/** Language of what a fence says; undefined when it is another one. */
function languageOf(info: string): Language | undefined {
  const language = fenceLanguage(info);
  return language === "python" || language === "javascript" || language === "shell" || language === "powershell"
    ? language
    : shellWords.has(language)
      ? "shell"
      : undefined;
}

/** Info strings that mean a shell, besides those of the zones. */
const shellWords = new Set([
  "shell-script",
  "shellscript",
  "bash-session",
  "sh-session",
  "cmd",
  "bat",
  "batch",
  "dotenv",
  "envrc",
  "command",
  "commands",
  "cli",
]);
/** Languages of fences that hold no code of ours, whatever it looks like. */
const other =
  /^(?:json\w*|ya?ml|toml|xml|html|css|sql|go|rust|java|c|cpp|c\+\+|ruby|php|swift|kotlin|diff|mermaid|graphql|csv|ini|markdown|md|hcl|terraform|proto|svg|latex|tex|r|lua|dart|scala)$/;

interface Fence {
  readonly start: number;
  end: number;
  readonly info: string;
  readonly indent: number;
  readonly mark: string;
}

/** Fences of a Markdown text: where their code begins and ends. One that is never closed goes on to the end. */
function* fencesOf(text: string): Generator<Fence> {
  let open: Fence | undefined;
  for (let at = 0; at <= text.length; ) {
    const end = text.indexOf("\n", at) < 0 ? text.length : text.indexOf("\n", at);
    const line = end - at > 400 ? "" : text.slice(at, end).replace(/\r$/, "");
    const [, before = "", mark = "", info = ""] =
      line.includes("```") || line.includes("~~~") ? (fence.exec(line) ?? []) : [];
    if (open) {
      if (mark.startsWith(open.mark) && info.trim() === "") {
        open.end = at;
        yield open;
        open = undefined;
      }
    } else if (mark !== "" && !info.includes("`")) {
      open = { start: end + 1, end: text.length, info: info.trim(), indent: before.length, mark };
    }
    at = end + 1;
  }
  if (open && open.start < text.length) yield open;
}

function sourceOfFence(view: View, { start, end, info, indent }: Fence): Source | undefined {
  const from = start + Math.min(indent, /^[ \t>]*/.exec(view.text.slice(start, start + 60))![0].length);
  if (end <= from) return undefined;
  const isRun = /^!/.test(info);
  const raw = view.text.slice(from, end);
  const named = isRun ? "shell" : languageOf(info);
  const language = named ?? (other.test(fenceLanguage(info)) ? undefined : guessedLanguage(raw));
  if (!language) return undefined;
  const role: Program["role"] = isRun ? "command" : "fence";
  const plain = indent > 0 ? dedented(raw, indent) : raw;
  return sourceOf(view, language, role, {
    start: from,
    end,
    text: language === "shell" || language === "powershell" ? typed(plain) : plain,
  });
}

/** `` !`command` `` runs before the model reads anything (Claude Code, dynamic context). */
const dynamic = /(?<![\w`])!`([^`\n]{1,2000})`/g;

/** A stretch of a text. */
interface Range {
  readonly start: number;
  readonly end: number;
}

/** Commands of dynamic context in a text, without their marks. */
const dynamicOf = (text: string): Range[] =>
  Array.from(text.matchAll(dynamic), ({ 1: command = "", index }) => ({
    start: index + 2,
    end: index + 2 + command.length,
  }));

/** Verbs that tell somebody to run what stands in backticks next. */
const tells =
  /\b(?:run|runs|running|execute|executing|call|invoke|use|using|type|start|launch|issue|via|with|enter|paste|do|try)\b|运行|执行|運行|実行|ejecut|exécut|führe|ausführen|запусти|выполни|esegui|execute|실행/i;
const forbids =
  /\b(?:never|not|don't|don’t|avoid|instead of|rather than|without|forbidden|refuse|block(?:s|ed)?|detects?|such as|like|e\.g\.)\b[^.`]{0,40}$/i;
const span = /(?<!`)(`{1,2})(?!`)([^\n]{3,400}?)(?<!`)\1(?!`)/g;

/** Commands in backticks that a line tells to run. */
function* spansOf(text: string, isIn: (offset: number) => boolean): Generator<Range> {
  for (const found of text.matchAll(span)) {
    const code = found[2]!;
    if (isIn(found.index) || text[found.index - 1] === "!" || !/\s/.test(code.trim()) || !isCommand(code)) continue;
    const line = text.slice(Math.max(0, found.index - 120), found.index).replace(/^[\s\S]*\n/, "");
    if (!tells.test(line) || forbids.test(line)) continue;
    const start = found.index + found[1]!.length;
    yield { start, end: start + code.length };
  }
}

/** Blocks indented by four or more, behind a blank line, that look like code. */
function* indentedOf(
  text: string,
  isIn: (offset: number) => boolean,
): Generator<{ start: number; end: number; indent: number }> {
  const block =
    /(?<=^|\n[ \t]{0,200}\r?\n)((?: {4}|\t)[ \t]{0,20})(?=\S)(?![-*+] |\d{1,3}[.)] )[^\n]*(?:\n(?:\1[^\n]*|[ \t]{0,200}(?=\n))){0,2000}/g;
  for (const found of text.matchAll(block)) {
    const indent = found[1]!.length;
    const start = found.index + indent;
    if (!isIn(start)) yield { start, end: found.index + found[0].length, indent };
  }
}

/** Where commands stand in the prose of a Markdown text, in backticks: what a line tells to run, and what runs before the model reads. */
export function commandsInProse({ text }: View): readonly Range[] {
  const isIn = within([...fencesOf(text)]);
  return [...dynamicOf(text).filter(({ start }) => !isIn(start)), ...spansOf(text, isIn)];
}

/** Code of a Markdown text, fences first. */
export function markdownSources(view: View): Source[] {
  const { text } = view;
  const fences = [...fencesOf(text)];
  const isIn = within(fences);
  const commands = dynamicOf(text).map((range) => sourceOf(view, "shell", "command", range));
  const inline = Array.from(spansOf(text, isIn), (range) => sourceOf(view, "shell", "fence", range));
  const indented = Array.from(indentedOf(text, isIn), ({ start, end, indent }) => {
    const code = dedented(text.slice(start, end), indent);
    const language = guessedLanguage(code);
    return (
      language && sourceOf(view, language, "fence", { start, end, text: language === "shell" ? typed(code) : code })
    );
  });
  return [...fences.map((each) => sourceOfFence(view, each)), ...commands, ...inline, ...indented].filter(
    (each) => each !== undefined,
  );
}

/** Tells whether an offset lies in a fence; asked with offsets in any order. */
function within(fences: readonly Fence[]): (offset: number) => boolean {
  return (offset) => {
    let low = 0;
    let high = fences.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const { start, end } = fences[middle]!;
      if (offset < start) high = middle - 1;
      else if (offset >= end) low = middle + 1;
      else return true;
    }
    return false;
  };
}
