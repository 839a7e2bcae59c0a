import { type Command, forEachChild, type HereDoc, type SyntaxNode, type Word } from "unbash";
import { kindByName } from "../../skills/file-names.ts";
import { codeOf, type Language, type Source } from "./program.ts";
import { parsedShell } from "./shell-scripts.ts";
import { sourceOf } from "./source-text.ts";

/** Texts up to this length are followed as values, wherever they are run; longer ones are cut there and found here. */
const followed = 8000;
const maxDepth = 200;

const languages: Readonly<Record<string, Language>> = {
  python: "python",
  javascript: "javascript",
  powershell: "powershell",
  shell: "shell",
};

const interpreters: readonly (readonly [RegExp, Language])[] = [
  [/^(?:python[\d.]*|pypy3?)$/, "python"],
  [/^(?:node|nodejs|bun|deno|tsx)$/, "javascript"],
  [/^(?:pwsh|powershell(?:\.exe)?)$/, "powershell"],
];

/** Language that a command reads on its input, or writes into the file that it names. */
function languageOf(command: Command): Language | undefined {
  const words = [command.name, ...command.args].flatMap((word) =>
    word?.type === "Word" ? [word.value.replace(/^.{0,200}\//, "")] : [],
  );
  const program = words.find((word) => interpreters.some(([pattern]) => pattern.test(word)));
  if (program !== undefined) return interpreters.find(([pattern]) => pattern.test(program))?.[1];
  const target = command.redirects.find(
    (redirect) => redirect.type === "Redirect" && redirect.operator.startsWith(">"),
  );
  const name =
    target?.type === "Redirect"
      ? target.target?.value
      : words[0] === "tee"
        ? words.findLast((word) => !word.startsWith("-"))
        : undefined;
  const kind = name === undefined ? undefined : kindByName(name)?.kind;
  return kind === undefined || !Object.hasOwn(languages, kind) ? undefined : languages[kind];
}

/** A script that a command is given, or that it writes: a here-document, or a word too long to be followed as a value. */
function scriptsOf(source: Source, command: Command): Source[] {
  const document = command.redirects.find((redirect): redirect is HereDoc => redirect.type === "HereDoc");
  const isWritten = command.redirects.some(
    (redirect) => redirect.type === "Redirect" && redirect.operator.startsWith(">"),
  );
  const language = languageOf(command);
  if (!language) return [];
  const { start } = source.at;
  const text = codeOf(source);
  const found: Source[] = [];
  const add = (pos: number, end: number): void => {
    found.push(
      sourceOf(source.view, language, "fence", { start: start + pos, end: start + end, text: text.slice(pos, end) }),
    );
  };
  if (document && (isWritten || document.body.text.length > followed)) add(document.body.pos, document.body.end);
  for (const word of command.args) {
    if (word.type === "Word" && isLong(word) && !isWritten) add(word.pos + 1, word.end - 1);
  }
  return found;
}

const isLong = (word: Word): boolean => word.end - word.pos > followed && /^["']/.test(word.text);

/** Code that stands in shell text for another program: here-documents that are written to a script, and code handed over in a word. */
export function embeddedSources(source: Source): Source[] {
  const code = codeOf(source);
  if (
    source.language !== "shell" ||
    !(/<</.test(code) || (code.length > followed && /\s-(?:c|e|Command)\s/.test(code)))
  )
    return [];
  const found: Source[] = [];
  const visit = (node: SyntaxNode, depth: number): void => {
    if (depth > maxDepth || found.length > 100) return;
    if (node.type === "Command") found.push(...scriptsOf(source, node));
    forEachChild(node, (child) => visit(child, depth + 1));
  };
  visit(parsedShell(source.view, code), 0);
  return found;
}
