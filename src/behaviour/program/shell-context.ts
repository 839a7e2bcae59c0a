import type { Script, Word } from "unbash";
import type { Expression, Span, Statement } from "./program.ts";
import type { NestedText } from "./shell-nested.ts";

/** A node of the parser, or any other range of the script. */
export interface Ranged {
  readonly pos: number;
  readonly end: number;
}

/** What lowering a word needs of the lowering of the script around it. */
export interface ShellContext {
  /** Range of the view that a node of the parser stands for. */
  at(node: Ranged): Span;
  /** What a script in the middle of a word prints: `$(…)`, `<(…)`. */
  printed(script: Script | undefined, node: Ranged): Expression;
  /** A script that reads what the command around it writes: `>(…)`. */
  attach(script: Script | undefined, node: Ranged): void;
  /** Number of parameters of the function around, 0 outside of one: what `$@` stands for. */
  readonly parameters: number;
}

/** What lowering a command needs besides. */
export interface CommandContext extends ShellContext {
  /** Something that happens before the command that is being lowered. */
  push(statement: Statement): void;
  /** A script in the words of this one as a call, its arguments from `$0` on; undefined when scripts are nested too deep. */
  nested(text: NestedText, args: readonly Expression[], at: Span): Expression | undefined;
  /** Puts a value into a variable that nothing else uses and gives that. */
  kept(value: Expression): Expression;
  /** The word that an expression was made of, where it is the only one. */
  wordAt(expression: Expression): Word | undefined;
  /** The words that a word stands for. */
  fields(word: Word): readonly Expression[];
  /** What comes in by the pipe of a group, a loop or a function around. */
  stdin(): Expression | undefined;
  /** What `>(…)` in the words of this command reads its output; emptied by this call. */
  attached(): readonly ((input: Expression) => Expression)[];
  readonly aliases: Map<string, readonly Expression[]>;
  /** Names of the functions of this text, and of those that read no input. */
  readonly functions: ReadonlySet<string>;
  readonly deaf: ReadonlySet<string>;
  /** Files that `exec 3<>file` opened, by number. */
  readonly descriptors: Map<number, Expression>;
}

/** Programs that stand for expansions of a parameter: their arguments are its value and the operands of the operator. */
// biome-ignore-start lint/suspicious/noTemplateCurlyInString: named as the shell writes them
export const expansions = {
  fallback: "${default}",
  replace: "${replace}",
  slice: "${slice}",
  upper: "${upper}",
  lower: "${lower}",
  cutStart: "${cut-start}",
  cutEnd: "${cut-end}",
  indirect: "${indirect}",
} as const;
// biome-ignore-end lint/suspicious/noTemplateCurlyInString: named as the shell writes them

/** A literal. */
export const literal = (text: string, at: Span): Expression => ({ kind: "literal", text, at });

/** A variable. */
export const variable = (name: string, at: Span): Expression => ({ kind: "name", name, at });

/** A call of a program whose name is known. */
export const callOf = (program: string, args: readonly Expression[], at: Span): Expression => ({
  kind: "call",
  callee: literal(program, at),
  args: args.map((value) => ({ value })),
  at,
});

/** Text of an expression that is a literal; undefined of any other. */
export const literalText = (expression: Expression | undefined): string | undefined =>
  expression?.kind === "literal" ? expression.text : undefined;

/** Parts one behind the other as one expression, literals that touch put together. */
export function joined(parts: readonly Expression[], at: Span): Expression {
  const merged: Expression[] = [];
  for (const part of parts) {
    const last = merged.at(-1);
    if (part.kind === "literal" && last?.kind === "literal") {
      merged[merged.length - 1] = literal(last.text + part.text, { start: last.at.start, end: part.at.end });
    } else if (part.kind !== "literal" || part.text !== "" || parts.length === 1) merged.push(part);
  }
  if (merged.length === 0) return literal("", at);
  return merged.length === 1 ? { ...merged[0]!, at } : { kind: "join", parts: merged, at };
}

/** Stages one into the next; a single one is no pipe. */
export function piped(stages: readonly Expression[], at: Span): Expression {
  const flat = stages.flatMap((stage) => (stage.kind === "pipe" ? stage.stages : [stage]));
  return flat.length === 1 ? flat[0]! : { kind: "pipe", stages: flat, at };
}

/** A statement that sets a variable. */
export const assigned = (name: string, value: Expression, at: Span): Statement => ({
  kind: "assign",
  targets: [variable(name, at)],
  value,
  at,
});
