import { type Command, forEachChild, parse, type SyntaxNode } from "unbash";
import { lastSegment } from "../core/path.ts";
import type { View } from "../core/view.ts";

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

/** Text of each shell script in a view: the whole script, or each fence of a Markdown text. */
function scriptsOf(view: View): string[] {
  if (view.artifact.kind === "shell" && view.layers.length === 0) return [view.text];
  const scripts: string[] = [];
  let script: string[] = [];
  let offset = 0;
  for (const line of view.text.split("\n")) {
    const isFence = /^\s{0,12}(?:```|~~~)/.test(line);
    if (!isFence && isShell(view, offset)) script.push(line);
    else if (script.length > 0) {
      scripts.push(script.join("\n"));
      script = [];
    }
    offset += line.length + 1;
  }
  return script.length > 0 ? [...scripts, script.join("\n")] : scripts;
}

const isShell = (view: View, offset: number): boolean =>
  view.languageAt(offset) === "shell" && view.zoneAt(offset) === "code";

const prompt = /^\s{0,12}[$%>]\s{1,4}(?=\S)/;

/** Of a terminal session only what was typed; a script is taken as it is. */
function typed(script: string): string {
  const lines = script.split("\n");
  return lines.some((line) => prompt.test(line))
    ? lines
        .filter((line) => prompt.test(line))
        .map((line) => line.replace(prompt, ""))
        .join("\n")
    : script;
}

/** The program of a simple command, seen through wrappers such as sudo. */
function programOf(command: Command): string | undefined {
  const words = [command.name, ...command.args].map((word) => (word?.type === "Word" ? word.value : "="));
  // Behind a wrapper come its own flags, numbers and assignments first.
  const own = words.find(
    (word, i) => !wrappers.has(word) && (i === 0 || (!word.startsWith("-") && programName.test(word))),
  );
  return own !== undefined && programName.test(own) && !builtins.has(own) ? lastSegment(own) : undefined;
}

function programsIn(script: string): string[] {
  const found: string[] = [];
  const visit = (node: SyntaxNode, depth: number): void => {
    if (depth > maxDepth) return;
    if (node.type === "Command") found.push(programOf(node) ?? "");
    forEachChild(node, (child) => visit(child, depth + 1));
  };
  visit(parse(script.slice(0, maxScript)), 0);
  return found.filter((program) => program !== "");
}

/** Programs that the shell text of a view runs. */
export const commandsOf = (view: View): string[] => scriptsOf(view).flatMap((script) => programsIn(typed(script)));
