import type { View } from "../../core/view.ts";
import type { Language, Program, Source } from "./program.ts";

/** Longer code is read up to here, which is a gap. */
export const maxSource = 200_000;

/** Text in which stretches are blanked out, the same length as before. */
export const blank = (text: string): string => text.replace(/[^\n]/g, " ");

/** Code of a view from `start` to `end`, cut where it is too long; `text` where it is not what stands there. */
export function sourceOf(
  view: View,
  language: Language,
  role: Program["role"],
  range: { readonly start: number; readonly end: number; readonly text?: string },
): Source {
  const { start, text } = range;
  const end = Math.min(range.end, start + maxSource);
  const shown = text?.slice(0, end - start);
  return {
    language,
    view,
    role,
    at: { start, end },
    ...(shown === undefined || shown === view.text.slice(start, end) ? {} : { text: shown }),
    ...(end < range.end ? { trouble: `only the first ${maxSource} characters of this code were read` } : {}),
  };
}

/**
 * Text of a string with escapes in double quotes (JSON, YAML, a word of the shell), as long as it is written: what an escape stands for,
 * then blanks. The blanks stand on that side of a quotation mark where they do not part a word.
 */
export function unescapedSameLength(text: string): string {
  let isOpen = false;
  return text.replace(
    /\\(?:u([\da-fA-F]{4})|([\s\S]))/g,
    (whole, unicode: string | undefined, letter: string | undefined, at: number) => {
      const known: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "\r" };
      const character =
        unicode === undefined ? (known[letter!] ?? letter!) : String.fromCharCode(Number.parseInt(unicode, 16));
      const padding = " ".repeat(whole.length - 1);
      if (character !== '"' && character !== "'")
        return /\s/.test(character) ? padding + character : character + padding;
      isOpen = !isOpen;
      return isOpen && /(?:^|\s)$/.test(text.slice(Math.max(0, at - 1), at))
        ? padding + character
        : character + padding;
    },
  );
}

const promptStart =
  /^[ \t]{0,12}(?:[$%>❯➜][ \t]{1,4}|(?:\([\w.-]{1,30}\)[ \t])?[\w.-]{1,30}@[\w.-]{1,60}[^\n$#]{0,60}[$#][ \t]{1,4}|PS [A-Z]:[^\n>]{0,100}>[ \t]{0,4})(?=\S)/;

/** Words that begin a command. What is no command in a session is what a program printed. */
const commandWord =
  /^[ \t]{0,40}(?:sudo[ \t]+|[A-Z_]{1,40}=\S{0,200}[ \t]+)?(?:curl|wget|bash|sh|zsh|python3?|node|npx|npm|pnpm|yarn|bun|pip3?|uvx?|pipx|git|gh|brew|apt|apt-get|docker|kubectl|ssh|scp|rsync|nc|eval|export|source|cat|echo|printf|base64|chmod|rm|cp|mv|mkdir|tar|unzip|cd|go|cargo|make|aws|gcloud|openssl|crontab|launchctl|systemctl|claude|codex|openclaw|clawhub|clawdhub|jq|sed|awk|grep|find|env|perl|ruby|deno|\.{0,2}\/[\w./-]{1,120}|~\/[\w./-]{1,120})(?=[ \t]+\S|[ \t]*$)/;

/** Of a terminal session only what was typed: prompts and printed lines are blanked out. Text without prompts stays as it is. */
export function typed(text: string): string {
  const lines = text.split("\n");
  if (!lines.some((line) => promptStart.test(line))) return text;
  let goesOn = false;
  const kept = lines.map((line) => {
    const prompt = promptStart.exec(line)?.[0];
    const isTyped = prompt !== undefined || goesOn || commandWord.test(line);
    goesOn = isTyped && /\\\s*$/.test(line);
    if (!isTyped) return blank(line);
    return prompt === undefined ? line : " ".repeat(prompt.length) + line.slice(prompt.length);
  });
  return kept.join("\n");
}

/**
 * Takes an indent off each line without changing any offset: the blanks go behind the line before. A line that ends a here-document
 * has to end there, so that the line behind it keeps its indent.
 */
export function dedented(text: string, indent: number): string {
  const delimiters = new Set(
    Array.from(text.matchAll(/<<-?[ \t]{0,4}["'\\]?([A-Za-z_]\w{0,60})/g), (found) => found[1]!),
  );
  const lines = text.split("\n");
  const out: string[] = [lines[0] ?? ""];
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i]!;
    const own = Math.min(indent, /^[ \t>]*/.exec(line)![0].length);
    const before = out[i - 1]!.trimStart();
    if (own === 0) out.push(line);
    else if (delimiters.has(before)) out.push(" ".repeat(own) + line.slice(own));
    else {
      out[i - 1] += " ".repeat(own);
      out.push(line.slice(own));
    }
  }
  return out.join("\n");
}

/** Language of code that nobody named: undefined when it looks like none. */
export function guessedLanguage(text: string): Language | undefined {
  const head = text.slice(0, 20_000);
  const shebang = /^\s{0,20}#![^\n]{0,100}?\b(sh|bash|zsh|dash|python\d?|node|deno|bun|pwsh)\b/.exec(head)?.[1];
  if (shebang)
    return /python/.test(shebang)
      ? "python"
      : /node|deno|bun/.test(shebang)
        ? "javascript"
        : shebang === "pwsh"
          ? "powershell"
          : "shell";
  const lines = head.split("\n").filter((line) => line.trim() !== "" && !/^\s*(?:#|\/\/)/.test(line));
  const share = (pattern: RegExp): number =>
    lines.filter((line) => pattern.test(line)).length / Math.max(1, lines.length);
  if (/^(?:import [\w.]+(?: as \w+)?|from [\w.]+ import .+|def \w+\(.*\).*:|class \w+.*:)\s*$/m.test(head))
    return "python";
  if (
    /^(?:const|let|var) [\w{},\s]{1,80}=|^import .{1,80} from ["']|\brequire\(["']|^(?:async )?function \w+\(|=>\s*\{/m.test(
      head,
    )
  )
    return "javascript";
  if (
    share(commandWord) >= 0.34 ||
    lines.some((line) => promptStart.test(line) && commandWord.test(line.replace(promptStart, "")))
  )
    return "shell";
  if (/\beval\(|\bexec\(/.test(head) && /\b__import__\(|\bos\.(?:system|popen)\(|\bsubprocess\./.test(head))
    return "python";
  if (
    /\|\s*(?:ba|z|da)?sh\b|\bcurl\s+-|\bwget\s+-|\$\(curl\s|\bbase64\s+(?:-d|--decode)/.test(head) &&
    lines.length < 200
  )
    return "shell";
  return undefined;
}

/** True when a line begins with a program that people run. */
export const isCommand = (text: string): boolean => commandWord.test(text);
