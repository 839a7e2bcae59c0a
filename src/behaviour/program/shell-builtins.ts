import type { Assignment, Command, Word } from "unbash";
import type { Expression, Span } from "./program.ts";
import {
  assigned,
  type CommandContext,
  callOf,
  joined,
  literal,
  literalText,
  piped,
  variable,
} from "./shell-context.ts";
import { nestedText } from "./shell-nested.ts";
import { wordOf } from "./shell-words.ts";

/** A command with all that was found out about it. */
export interface SimpleCommand {
  readonly node: Command;
  /** Program and words behind it, wrappers taken off. */
  readonly words: readonly Expression[];
  /** What comes in by a pipe or a redirection. */
  readonly input: Expression | undefined;
  readonly at: Span;
}

/** A part of the shell itself. Gives what it prints; undefined when it prints nothing. */
export type Builtin = (command: SimpleCommand, context: CommandContext) => Expression | undefined;

const plainName = /^[A-Za-z_]\w{0,200}$/;

/** `a=b`, `a+=b`, `a=(b c)`, `a[1]=b`. */
export function assign(node: Assignment, context: CommandContext): void {
  const at = context.at(node);
  const target = variable(node.name, at);
  let value: Expression;
  if (node.value.type === "ArrayValue") {
    const fields = node.value.elements.flatMap((element) => context.fields(element));
    value = { kind: "collection", entries: fields.map((each) => ({ value: each })), at: context.at(node.value) };
  } else value = wordOf(node.value, context);
  if (node.append) value = joined([target, value], at);
  const indexed = node.index && { kind: "index" as const, object: target, key: wordOf(node.index, context), at };
  context.push({ kind: "assign", targets: [indexed ?? target], value, at });
}

/** `export`, `local`, `declare`, `readonly`: assignments; without any the list of all variables. */
const declare: Builtin = ({ node, words, at }, context) => {
  const own = node.args.filter((arg): arg is Assignment => arg.type === "Assignment");
  for (const each of own) assign(each, context);
  const named = words.slice(1).some((word) => !/^-[px]*$/.test(literalText(word) ?? "x"));
  return own.length === 0 && !named ? callOf(literalText(words[0])!, words.slice(1), at) : undefined;
};

/** `read a b`: what comes in, or what somebody types. */
const read: Builtin = ({ words, input, at }, context) => {
  const names = words.slice(1).map((word) => literalText(word) ?? "");
  const value = input ?? context.stdin() ?? callOf("read", [], at);
  const kept = context.kept(value);
  const targets = names.filter((name, i) => plainName.test(name) && !/^-[pdtnNu]$/.test(names[i - 1] ?? ""));
  for (const name of targets.length > 0 ? targets : ["REPLY"]) context.push(assigned(name, kept, at));
  return undefined;
};

/** `set -- a b`; alone it prints all variables. */
const set: Builtin = ({ words, at }, context) => {
  if (words.length === 1) return callOf("set", [], at);
  const from = words.findIndex((word) => literalText(word) === "--");
  const given = from > 0 ? words.slice(from + 1, from + 21) : [];
  for (const [i, word] of given.entries()) context.push(assigned(String(i + 1), word, at));
  return undefined;
};

const shift: Builtin = ({ at }, context) => {
  for (let i = 1; i < Math.min(context.parameters, 9); i++) {
    context.push(assigned(String(i), variable(String(i + 1), at), at));
  }
  return undefined;
};

/** `eval words`: the words are a script where that is known, and a value that is evaluated where not. */
const evaluate: Builtin = ({ words, at }, context) => {
  const nodes = words.slice(1).map((word) => context.wordAt(word));
  const text = nodes.every((node) => node !== undefined) ? nestedText(nodes as Word[]) : undefined;
  const body = text && context.nested(text, [], at);
  return body ?? callOf("eval", words.slice(1), at);
};

/** `trap 'script' EXIT`. */
const trap: Builtin = ({ words, at }, context) => {
  const node = words[1] && context.wordAt(words[1]);
  const text = node && nestedText([node]);
  return text ? context.nested(text, [], at) : undefined;
};

/** `alias a="b c"`: from now on the one is the others. */
const alias: Builtin = ({ node, at }, context) => {
  for (const arg of node.args) {
    const value = arg.type === "Assignment" && arg.value.type === "Word" ? arg.value.value : "";
    const [, name = "", body = ""] =
      arg.type === "Assignment" ? ["", arg.name, value] : (/^([\w.:-]{1,60})=([\s\S]*)$/.exec(arg.value) ?? []);
    const words = body.split(/\s+/).filter((word) => word !== "");
    if (words.length > 0)
      context.aliases.set(
        name,
        words.map((word) => literal(word, at)),
      );
  }
  return undefined;
};

/** `printf -v name format words` sets a variable; else it prints. */
const printf: Builtin = ({ words, at, input }, context) => {
  const name = literalText(words[1]) === "-v" ? literalText(words[2]) : undefined;
  if (name === undefined) {
    const call = callOf("printf", words.slice(1), at);
    return input ? piped([input, call], at) : call;
  }
  context.push(assigned(name, callOf("printf", words.slice(3), at), at));
  return undefined;
};

const test: Builtin = ({ words, at }) => ({
  kind: "other",
  parts: words.slice(1).filter((word) => word.kind !== "literal"),
  at,
});

const nothing: Builtin = () => undefined;

/** What is part of the shell and no program. */
export const builtins: ReadonlyMap<string, Builtin> = new Map([
  ...["export", "local", "declare", "readonly", "typeset"].map((name) => [name, declare] as const),
  ...["read", "mapfile", "readarray"].map((name) => [name, read] as const),
  ...[
    ":",
    "true",
    "false",
    "return",
    "break",
    "continue",
    "exit",
    "wait",
    "unset",
    "getopts",
    "shopt",
    "umask",
    "hash",
    "ulimit",
  ].map((name) => [name, nothing] as const),
  ...["[", "test"].map((name) => [name, test] as const),
  ["set", set],
  ["shift", shift],
  ["eval", evaluate],
  ["trap", trap],
  ["alias", alias],
  ["printf", printf],
]);
