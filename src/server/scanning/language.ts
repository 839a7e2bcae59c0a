/** Languages that a text without a name may be written in, with the extension by which the parsers know them. */
export type Language = "py" | "js" | "sh" | "ps1" | "json";

/** How lines of a language look: those that nothing else has (`sure`), and those that are code of some kind (`likely`). */
interface Looks {
  readonly language: Language;
  readonly sure: RegExp;
  readonly likely: RegExp;
  /** What is neither: comments and texts within it. */
  readonly ignored: RegExp;
}

/** Ends and beginnings of brackets, calls, and texts on lines of their own: code in any language. */
const anyCode = /^(?:[)\]}]|["'`].{0,2000}["'`][,;)]*$|[\w.$]{1,80}\([^)]{0,500}\)[;,]?$|.{0,500}[{([,;]$)/;

const looks: readonly Looks[] = [
  {
    language: "py",
    sure: /^(?:import [\w.]+(?: as \w+)?(?:, ?[\w. ]+)?$|from [\w.]+ import [\w*(, )]+$|(?:async )?def \w+\(.{0,300}|class \w+.{0,200}:$|if __name__ ?==|except\b.{0,100}:$|with .{1,200} as \w+:$|elif .{1,300}:$|print\(|[\w.]+ ?= ?(?:os|sys|requests|subprocess|json|urllib|base64|socket|open)\b[.(])/,
    likely:
      /^(?:(?:if|for|while|try|else|finally|with)\b.{0,300}:$|return\b|raise\b|pass$|@\w|(?:self\.)?[A-Za-z_][\w.]{0,80}(?:\[.{1,100}\])? ?[+|-]?= ?\S)/,
    ignored: /^#/,
  },
  {
    language: "ps1",
    sure: /^(?:\$[\w:]+\s*[+]?=|param\s*\(|function [A-Z]\w+-\w+|(?:Get|Set|New|Invoke|Start|Stop|Remove|Write|Add|Out|Import|Export|Test|ConvertTo|ConvertFrom)-[A-Z]\w{2,40}\b|(?:iex|irm|iwr)\s+\S)/i,
    likely: /^(?:(?:if|foreach|while|try|catch)\b ?[({]|\$\w|\|)/i,
    ignored: /^#|^<#/,
  },
  {
    language: "js",
    sure: /^(?:import .{1,300} from ["']|import ["']|export (?:default|const|async|function|class)\b|(?:const|let|var) [\w{[].{0,300}=|(?:async )?function\b ?\w*\(|(?:module\.)?exports\b|(?:await )?(?:require|fetch)\(|.{0,300}=> ?[{(]|["']use strict["'])/,
    likely:
      /^(?:return\b|await\b|if ?\(|for ?\(|while ?\(|(?:try|else|finally)\b ?\{|catch ?\(|.{0,500};$|[\w.]{1,80} ?= ?\S)/,
    ignored: /^(?:\/\/|\/?\*)/,
  },
  {
    language: "sh",
    sure: /^(?:(?:sudo |exec |env )?(?:curl|wget|chmod|rm|mkdir|cp|mv|tar|sed|awk|grep|ssh|scp|nc|base64|docker|crontab|launchctl|systemctl|apt(?:-get)?|brew|pip3?|npm|npx|git|bash|sh|python3?|node) +(?:-|["'$./~]|[a-z]+(?: |$))|export [A-Za-z_]\w*=|set -[a-z]|(?:fi|done|esac)$|if \[|\w+\(\) ?\{|for \w+ in\b|while read\b|eval ["'$]|echo ["'$-]|[A-Z_]{2,40}=["'$\w/])/,
    likely: /^(?:then$|else$|cd \S+$|source \S|\. \S|[a-z_]\w*=\S|\||&&)|\\$| \| |\$\(/,
    ignored: /^#/,
  },
];

const fence = /^(?:`{3,}|~{3,})/;

/** Lines that are looked at: enough to tell, few enough to be quick. */
const maxLines = 4000;
/** Characters of a line that are looked at. */
const maxLine = 2000;
/** Share of lines that must look like code. */
const enough = 0.6;

/** Characters that are looked at. */
const maxText = 512 * 1024;

const opening = /"""|'''|\/\*/g;

/** A text without what stands in triple quotes and block comments: prose in code is no sign against it. */
function withoutTexts(text: string): string {
  const parts: string[] = [];
  const unclosed = new Set<string>();
  let from = 0;
  for (const { 0: mark, index } of text.matchAll(opening)) {
    if (index < from || unclosed.has(mark)) continue;
    const close = text.indexOf(mark === "/*" ? "*/" : mark, index + mark.length);
    if (close < 0) unclosed.add(mark);
    else {
      parts.push(text.slice(from, index));
      from = close + mark.length;
    }
  }
  return [...parts, text.slice(from)].join('""');
}

function linesOf(text: string): string[] {
  return text
    .split(/\r\n|\n|\r/, maxLines)
    .map((line) => line.slice(0, maxLine).trim())
    .filter((line) => line !== "");
}

/** Lines that are sure, and the share of code among those that count. */
function measure(lines: readonly string[], { sure, likely, ignored }: Looks): { sure: number; share: number } {
  const counted = lines.filter((line) => !ignored.test(line));
  const certain = counted.filter((line) => sure.test(line)).length;
  const code = counted.filter((line) => sure.test(line) || likely.test(line) || anyCode.test(line)).length;
  return { sure: certain, share: counted.length === 0 ? 0 : code / counted.length };
}

/** True for a text that is a JSON object or array. */
export function isJson(text: string): boolean {
  if (!/^\s*[{[]/.test(text)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * The language of a text by its content: JSON where it parses, else the language that most of its lines look like. Undefined for prose,
 * for Markdown with code in fences, and where nothing is sure. Linear in the length of the text.
 */
export function languageOf(text: string): Language | undefined {
  if (isJson(text)) return "json";
  const lines = linesOf(withoutTexts(text.slice(0, maxText)));
  if (lines.some((line) => fence.test(line))) return undefined;
  const measured = looks
    .map((look) => ({ language: look.language, ...measure(lines, look) }))
    .filter(({ sure, share }) => sure > 0 && share >= enough)
    .sort((a, b) => b.share - a.share || b.sure - a.sure);
  return measured[0]?.language;
}
