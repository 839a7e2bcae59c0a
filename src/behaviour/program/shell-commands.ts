import type { Command, Redirection, Word } from "unbash";
import { lastSegment } from "../../core/path.ts";
import type { Argument, Expression } from "./program.ts";
import { assign, builtins, type SimpleCommand } from "./shell-builtins.ts";
import { assigned, type CommandContext, callOf, joined, literal, literalText, piped } from "./shell-context.ts";
import { filters } from "./shell-input.ts";
import { nestedText } from "./shell-nested.ts";
import { openDescriptors, redirectedBy } from "./shell-redirections.ts";
import { headOf, type Unwrapped, unwrap } from "./shell-wrappers.ts";

const shells = /^(?:ba|z|da|k|a|fi|mk)?sh$/;
const elevating = new Set(["sudo", "doas"]);

/** The words of a command; assignments of `export` and the like are left to these. */
function wordsOf(node: Command, context: CommandContext): Expression[] {
  const nodes = [node.name, ...node.args].filter((arg): arg is Word => arg?.type === "Word");
  const words = nodes.flatMap((word) => context.fields(word));
  const alias = context.aliases.get(literalText(words[0]) ?? "");
  return alias ? [...alias, ...words.slice(1)] : words;
}

/** Programs that a pattern such as `/???/b??e64` may stand for: those that are worth hiding. */
const hidden =
  "curl wget bash sh nc ncat cat base64 python3 python perl env printenv openssl ssh scp rm chmod crontab xxd tar zip dig".split(
    " ",
  );

/** The name of a program: folders of the system taken off, patterns resolved. A path in the skill stays whole. */
function programOf(word: Expression): Expression {
  const text = literalText(word);
  if (text === undefined || !text.startsWith("/")) return word;
  const name = lastSegment(text);
  if (!/[?*[]/.test(text)) return /^\/(?:[\w.+-]{1,40}\/){0,6}s?bin\/[^/]+$/.test(text) ? literal(name, word.at) : word;
  if (name.length > 40 || /\*.*\*.*\*/.test(name)) return word;
  const pattern = name
    .replace(/[^\w?*[\]-]/g, "\\$&")
    .replace(/\?/g, ".")
    .replace(/\*/g, ".*");
  try {
    const exact = new RegExp(`^${pattern}$`);
    return literal(hidden.find((each) => exact.test(each)) ?? name, word.at);
  } catch {
    return word;
  }
}

/** What a simple command prints, with what comes in and what takes its output. */
export function commandOf(
  node: Command,
  piping: Expression | undefined,
  context: CommandContext,
): Expression | undefined {
  const at = context.at(node);
  for (const prefix of node.prefix) if (prefix.type === "Assignment") assign(prefix, context);
  const words = wordsOf(node, context);
  const { input = piping, outputs } = redirectedBy(node.redirects, context);
  const attached = context.attached();
  let value: Expression | undefined;
  if (words.length === 0) value = outputs.length > 0 || node.redirects.length > 0 ? input : undefined;
  else if (words.length === 1 && literalText(words[0]) === "exec") openDescriptors(node.redirects, context);
  else value = wrapped(unwrap(words), { node, words, input, at }, context);
  if (value === undefined) return undefined;
  for (const reader of attached) value = reader(value);
  return outputs.length > 0 ? piped([value, ...outputs], at) : value;
}

function wrapped(command: Unwrapped, simple: SimpleCommand, context: CommandContext): Expression | undefined {
  const { around, assignments, placeholder } = command;
  const words = [programOf(command.words[0]!), ...command.words.slice(1)];
  for (const wrapper of around.filter((each) => elevating.has(each))) {
    context.push({ kind: "expression", value: callOf(wrapper, words.slice(0, 1), simple.at), at: simple.at });
  }
  for (const word of assignments) assignWord(word, context);
  if (placeholder === undefined) return resolved({ ...simple, words }, context);
  if (!simple.input) return resolved({ ...simple, words }, context);
  const given = context.kept(simple.input);
  const filled = placeholder === "" ? [...words, given] : words.map((word) => substituted(word, placeholder, given));
  return resolved({ ...simple, words: filled, input: undefined }, context);
}

/** `NAME=value` behind `env`. */
function assignWord(word: Expression, context: CommandContext): void {
  const [, name = "", rest = ""] = /^(\w{1,200})=([\s\S]*)$/.exec(headOf(word)) ?? [];
  const parts = word.kind === "join" ? word.parts.slice(1) : [];
  context.push(assigned(name, joined([literal(rest, word.at), ...parts], word.at), word.at));
}

/** A word with a value put in for each placeholder, as `xargs -I{}` and `find -exec` do. */
function substituted(word: Expression, placeholder: string, value: Expression): Expression {
  if (word.kind === "join") {
    return joined(
      word.parts.map((part) => substituted(part, placeholder, value)),
      word.at,
    );
  }
  const text = literalText(word);
  if (!text?.includes(placeholder)) return word;
  const pieces = text.split(placeholder, 20);
  return joined(
    pieces.flatMap((piece, i) => (i === 0 ? [literal(piece, word.at)] : [value, literal(piece, word.at)])),
    word.at,
  );
}

function resolved(command: SimpleCommand, context: CommandContext): Expression | undefined {
  const program = literalText(command.words[0]);
  const builtin = program === undefined ? undefined : builtins.get(program);
  if (builtin) return builtin(command, context);
  if (program === "find" || program === "fd") return found(command, context);
  const script = scriptIn(command, context);
  return script ?? called(command, context);
}

/** With more words than this nobody looks for what `find` runs. */
const maxWords = 500;

/** `find … -exec program {} \;`: the program with what was found. */
function found(command: SimpleCommand, context: CommandContext): Expression {
  const from = command.words.findIndex((word) => /^-(?:exec|execdir|ok|okdir|x|X)$/.test(literalText(word) ?? ""));
  if (from < 0 || command.words.length > maxWords) return called(command, context);
  const rest = command.words.slice(from + 1);
  const end = rest.findIndex((word) => /^[;+]$/.test(literalText(word) ?? ""));
  const inner = unwrap(end < 0 ? rest : rest.slice(0, end));
  const listed = called({ ...command, words: command.words.slice(0, from) }, context);
  if (inner.words.length === 0) return listed;
  const given = context.kept(listed);
  const words = inner.words.map((word) => substituted(word, "{}", given));
  return wrapped({ ...inner, words }, { ...command, input: undefined }, context) ?? given;
}

/** Flags after which a program takes a script. A map: the name of a program may be one that every object has. */
const scriptFlags: ReadonlyMap<string, RegExp> = new Map([
  ["su", /^(?:-c|--command)$/],
  ["script", /^-[a-z]{0,4}c$/],
  ["nix-shell", /^--(?:run|command)$/],
]);

/** Where the words name a script: the index of its text. `bash -c text`, `docker run x sh -c text`, `su -c text`, `nix-shell --run text`. */
function scriptAt(words: readonly Expression[]): number | undefined {
  const texts = words.map(headOf);
  const program = texts[0] ?? "";
  for (let i = 0; i + 2 < words.length; i++) {
    if (shells.test(lastSegment(texts[i]!)) && /^-[a-z]{0,5}c$/.test(texts[i + 1]!)) return i + 2;
    if (
      shells.test(lastSegment(texts[i]!)) &&
      texts[i + 1]!.startsWith("-") &&
      /^-[a-z]{0,5}c$/.test(texts[i + 2]!) &&
      i + 3 < words.length
    ) {
      return i + 3;
    }
  }
  const flag = scriptFlags.get(program);
  const at = flag ? texts.findIndex((text) => flag.test(text)) : -1;
  if (at > 0 && at + 1 < words.length) return at + 1;
  return program === "watch" && words.length === 2 ? 1 : undefined;
}

/** A command that is given a script in its words or by a here-document: the command, and the script. */
function scriptIn(command: SimpleCommand, context: CommandContext): Expression | undefined {
  const { words, at } = command;
  const index = scriptAt(words);
  const node = index === undefined ? undefined : context.wordAt(words[index]!);
  if (index === undefined || !node) return hereScript(command, context);
  const text = nestedText([node]);
  const body = text && context.nested(text, words.slice(index + 1), at);
  if (!body) return undefined;
  const outside = called({ ...command, words: words.slice(0, index), input: undefined }, context);
  context.push({ kind: "expression", value: outside, at });
  return body;
}

/** `bash <<EOF`. */
function hereScript({ node, words, at }: SimpleCommand, context: CommandContext): Expression | undefined {
  if (!shells.test(literalText(words[0]) ?? "") || words.slice(1).some((word) => !headOf(word).startsWith("-")))
    return undefined;
  const document = node.redirects.findLast((each: Redirection) => each.type === "HereDoc");
  if (document?.type !== "HereDoc") return undefined;
  const { body } = document;
  const offsets = Array.from({ length: body.text.length }, (_, i) => Math.min(body.pos + i, body.end));
  return context.nested({ text: body.text, offsets }, [], at);
}

function argumentsOf(words: readonly Expression[]): Argument[] {
  return words.map((value) => ({ value }));
}

/** What is called: a variable stands for what it holds, not for a program of its name. */
const calleeOf = (word: Expression): Expression =>
  word.kind === "name" ? { kind: "join", parts: [word], at: word.at } : word;

/** Programs that read their input only where a word of theirs says so. */
const onDemand = /^(?:curl|wget|https?|aws|gsutil|mutt|mail)$/;

const readsInput = (program: string, words: readonly Expression[]): boolean =>
  filters.has(program) &&
  (!onDemand.test(program) || words.some((word) => /(?:^|[@=])-$/.test(literalText(word) ?? "")));

/** A call of a program, or of a function of this script. */
function called({ words, input, at }: SimpleCommand, context: CommandContext): Expression {
  const callee = calleeOf(words[0]!);
  const program = literalText(callee) ?? "";
  const args = argumentsOf(words.slice(1));
  if (context.functions.has(program)) {
    const given = context.deaf.has(program) ? undefined : (input ?? context.stdin());
    return { kind: "call", callee, args: given ? [...args, { name: stdinName, value: given }] : args, at };
  }
  const call: Expression = { kind: "call", callee, args, at };
  const given = input ?? (readsInput(program, words) ? context.stdin() : undefined);
  return given ? piped([given, call], at) : call;
}

/** The variable that holds what comes in by the pipe of a group or a function. */
export const stdinName = "standard input";
