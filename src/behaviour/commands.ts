import { type Command, forEachChild, type SyntaxNode } from "unbash";
import { lastSegment } from "../core/path.ts";
import type { View } from "../core/view.ts";
import { parsedShell } from "./program/shell-scripts.ts";
import { commandsInProse } from "./program/source-markdown.ts";

/** What is part of the shell itself says nothing about what a skill can do. */
const builtins = new Set(
  ": [ [[ alias break cd command continue declare echo exec exit export false fi getopts hash let local popd printf pushd pwd read readonly return set shift shopt source test trap true type typeset ulimit umask unalias unset wait".split(
    " ",
  ),
);

/** Programs that run the program in their first operand. */
const wrappers = new Set(["sudo", "env", "nohup", "time", "command", "exec", "xargs", "doas", "nice", "timeout"]);

/** Fences longer than this are data, and nesting deeper than this is no script. */
const maxScript = 200_000;
const maxDepth = 200;

const programName = /^(?:[\w.-]{1,60}\/){0,12}[A-Za-z][\w.+-]{0,60}$/;

/** A stretch of shell text, and where it begins in its view. */
interface Script {
  readonly text: string;
  readonly offset: number;
}

/** A program that is run, and where. */
export interface Named {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** The commands that the prose of a Markdown text tells to run: as much a script as a fence is. */
const scriptsInProse = (view: View): Script[] =>
  view.layers.length > 0 || !view.text.includes("`")
    ? []
    : commandsInProse(view).map(({ start, end }) => ({ text: view.text.slice(start, end), offset: start }));

/** Each shell script in a view: the whole of it, or each fence of a Markdown text and each command in its prose. */
function scriptsOf(view: View): Script[] {
  if (view.layers.length === 0 && view.artifact.kind !== "markdown") {
    return view.artifact.kind === "shell" ? [{ text: view.text, offset: 0 }] : [];
  }
  const scripts: Script[] = [];
  let begin: number | undefined;
  let offset = 0;
  for (const line of view.text.split("\n")) {
    const isScript = !/^\s{0,12}(?:```|~~~)/.test(line) && isShell(view, offset);
    if (isScript) begin ??= offset;
    else if (begin !== undefined) {
      scripts.push({ text: view.text.slice(begin, offset), offset: begin });
      begin = undefined;
    }
    offset += line.length + 1;
  }
  if (begin !== undefined) scripts.push({ text: view.text.slice(begin), offset: begin });
  return [...scripts, ...scriptsInProse(view)];
}

const isShell = (view: View, offset: number): boolean =>
  view.languageAt(offset) === "shell" && view.zoneAt(offset) === "code";

const prompt = /^\s{0,12}[$%>]\s{1,4}(?=\S)/;

const blank = (text: string): string => " ".repeat(text.length);

/** Of a terminal session only what was typed, the rest blank so that places stay; a script is taken as it is. */
function typed(script: string): string {
  const lines = script.split("\n");
  if (!lines.some((line) => prompt.test(line))) return script;
  return lines.map((line) => (prompt.test(line) ? line.replace(prompt, blank) : blank(line))).join("\n");
}

/** Wrappers that are a capability themselves: what is behind them runs with other rights. */
const elevating = new Set(["sudo", "doas"]);

/** The programs of a simple command: its own, seen through wrappers such as env, and what gives it other rights. */
function programsOf(command: Command): string[] {
  const words = [command.name, ...command.args].map((word) => (word?.type === "Word" ? word.value : "="));
  // Behind a wrapper come its own flags, numbers and assignments first.
  const at = words.findIndex(
    (word, i) => !wrappers.has(word) && (i === 0 || (!word.startsWith("-") && programName.test(word))),
  );
  const own = words[at];
  const rights = words.slice(0, own === undefined ? words.length : at).filter((word) => elevating.has(word));
  return own !== undefined && programName.test(own) && !builtins.has(own) ? [...rights, lastSegment(own)] : rights;
}

/** Programs that stay in the list though a script has a function of the name: it may call the program all the same. */
const telling = new Set(
  "curl wget nc ncat socat ssh scp sftp rsync sudo su bash sh zsh python python3 node perl ruby docker kubectl git gh aws gcloud az".split(
    " ",
  ),
);

/** Programs that a script runs. Its own functions are none. */
function programsIn(view: View, { text, offset }: Script): Named[] {
  const found: Named[] = [];
  const functions = new Set<string>();
  const visit = (node: SyntaxNode, depth: number): void => {
    if (depth > maxDepth) return;
    if (node.type === "Function") functions.add(node.name.value);
    const names = node.type === "Command" ? programsOf(node) : [];
    found.push(...names.map((name) => ({ name, start: offset + node.pos, end: offset + node.end })));
    forEachChild(node, (child) => visit(child, depth + 1));
  };
  visit(parsedShell(view, typed(text).slice(0, maxScript)), 0);
  return found.filter(({ name }) => !functions.has(name) || telling.has(name));
}

/** Programs that the shell text of a view runs, with the places of their commands. */
export const commandsOf = (view: View): Named[] => scriptsOf(view).flatMap((script) => programsIn(view, script));
