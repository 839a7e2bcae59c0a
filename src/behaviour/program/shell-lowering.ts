import {
  type AndOr,
  type CompoundCommand,
  type CompoundList,
  type PipelineNode,
  parse,
  type Script,
  type Function as ShellFunction,
  type Statement as ShellStatement,
  type Word,
} from "unbash";
import type { Expression, Span, Statement } from "./program.ts";
import { commandOf, stdinName } from "./shell-commands.ts";
import { compound, type StatementContext } from "./shell-compounds.ts";
import { assigned, type CommandContext, literal, piped, type Ranged, variable } from "./shell-context.ts";
import type { NestedText } from "./shell-nested.ts";
import { fieldsOf } from "./shell-words.ts";

/** Scripts within words of scripts; nobody needs more than two. */
const maxNesting = 8;
/** Nodes of the IR that one text may make: a skill of the largest scripts has some thousands. */
const maxNodes = 300_000;
/** Substitutions in one another; each is read anew from the outside in. */
const maxSubstitutions = 40;
/** Stages of a pipe that are kept as one expression. */
const maxStages = 50;

const tooMany = `more than ${maxNodes} words or commands; the rest was not read`;

/** Statements as they come, each printed value a result of the function around. */
export const returning = (statements: readonly Statement[]): Statement[] =>
  statements.map((statement): Statement => {
    switch (statement.kind) {
      case "expression":
        return { kind: "return", value: statement.value, at: statement.at };
      case "branch":
        return { ...statement, bodies: statement.bodies.map(returning) };
      case "loop":
        return { ...statement, body: returning(statement.body) };
      default:
        return statement;
    }
  });

/** Turns what the parser gives into statements. One for each text; scripts in its words share its state. */
export class ShellLowering implements CommandContext, StatementContext {
  readonly aliases = new Map<string, readonly Expression[]>();
  readonly functions = new Set<string>();
  readonly deaf = new Set<string>();
  readonly descriptors = new Map<number, Expression>();
  parameters = 0;
  trouble: string | undefined;
  private readonly words = new Map<Expression, Word>();
  private out: Statement[];
  private place: (pos: number) => number = (pos) => pos;
  private readers: ((input: Expression) => Expression)[] = [];
  private input: Expression | undefined;
  private inputUsed = false;
  private depth = 0;
  private substitutions = 0;
  private nodes = 0;
  private statements = 0;
  private temporaries = 0;

  constructor(code: string, out: Statement[]) {
    this.out = out;
    for (const [, name, other] of code.matchAll(
      /\bfunction[ \t]{1,9}([\w:.-]{1,80})|(?:^|[;{}&|\n])[ \t]{0,40}([\w:.-]{1,80})[ \t]{0,9}\(\)/g,
    )) {
      this.functions.add((name ?? other)!);
    }
  }

  /** Lowers statements whose positions `place` turns into offsets of the view. */
  lower(commands: readonly ShellStatement[], place: (pos: number) => number): void {
    const before = this.place;
    this.place = place;
    for (const command of commands) this.run(command.command);
    this.place = before;
  }

  at({ pos, end }: Ranged): Span {
    const start = this.place(pos);
    return { start, end: Math.max(start, end > pos ? this.place(end - 1) + 1 : start) };
  }

  push(statement: Statement): void {
    if (++this.statements <= maxNodes) this.out.push(statement);
    else this.trouble = tooMany;
  }

  fields(word: Word): readonly Expression[] {
    if (++this.nodes > maxNodes) {
      this.trouble = tooMany;
      return [];
    }
    const fields = fieldsOf(word, this);
    if (fields.length === 1) this.words.set(fields[0]!, word);
    return fields;
  }

  wordAt(expression: Expression): Word | undefined {
    return this.words.get(expression);
  }

  stdin(): Expression | undefined {
    if (this.input) this.inputUsed = true;
    return this.input;
  }

  attached(): readonly ((input: Expression) => Expression)[] {
    const { readers } = this;
    this.readers = [];
    return readers;
  }

  attach(script: Script | undefined, node: Ranged): void {
    const at = this.at(node);
    const { place } = this;
    if (script) this.readers.push((input) => this.inside(() => this.lower(script.commands, place), at, input));
  }

  kept(value: Expression): Expression {
    if (value.kind === "name" || value.kind === "literal") return value;
    const name = `piped text ${++this.temporaries}`;
    this.push(assigned(name, value, value.at));
    return variable(name, value.at);
  }

  printed(script: Script | undefined, node: Ranged): Expression {
    const at = this.at(node);
    if (!script || this.substitutions >= maxSubstitutions) {
      if (script) this.trouble = "substitutions nested beyond reason";
      return literal("", at);
    }
    // Positions in a script in escaped backticks are those of its own text.
    const place = script.source === undefined ? this.place : () => at.start;
    this.substitutions++;
    const printed = this.inside(() => this.lower(script.commands, place), at);
    this.substitutions--;
    return printed;
  }

  nested({ text, offsets }: NestedText, args: readonly Expression[], at: Span): Expression | undefined {
    if (this.depth >= maxNesting) return undefined;
    this.depth++;
    const { place } = this;
    const own = (pos: number): number => place(offsets[Math.min(pos, offsets.length - 1)] ?? 0);
    const parameters = args.length;
    const call = this.inside(() => this.lower(parse(text).commands, own), at, undefined, args, parameters);
    this.depth--;
    return call;
  }

  /** What statements print: the value of the only one, or a call of a function with all of them. */
  inside(
    fill: () => void,
    at: Span,
    input?: Expression,
    args: readonly Expression[] = [],
    parameters = this.parameters,
  ): Expression {
    const { parameters: before } = this;
    this.parameters = parameters;
    const { body, usesInput } = this.block(fill, input ? variable(stdinName, at) : undefined);
    this.parameters = before;
    const [only] = body;
    if (body.length === 1 && only?.kind === "expression" && !input && args.length === 0) return only.value;
    if (body.length === 0) return literal("", at);
    const names = args.map((_, i) => String(i));
    const definition = { name: "", parameters: usesInput ? [...names, stdinName] : names, body: returning(body), at };
    const given = input ? [{ name: stdinName, value: input }] : [];
    return {
      kind: "call",
      callee: { kind: "function", definition, at },
      args: [...args.map((value) => ({ value })), ...given],
      at,
    };
  }

  /** The statements that `fill` makes, which read `input`. */
  block(fill: () => void, input = this.input): { readonly body: Statement[]; readonly usesInput: boolean } {
    const { out, input: before, inputUsed } = this;
    const body: Statement[] = [];
    this.out = body;
    this.input = input;
    this.inputUsed = false;
    fill();
    const usesInput = this.inputUsed;
    this.out = out;
    this.input = before;
    this.inputUsed = inputUsed || (usesInput && input === before);
    return { body, usesInput };
  }

  list(node: CompoundList): Statement[] {
    return this.block(() => this.runAll(node)).body;
  }

  runAll(node: CompoundList): void {
    for (const each of node.commands) this.run(each.command);
  }

  /** Lowers a command for what it does. */
  run(node: PipelineNode | AndOr, input?: Expression): void {
    if (this.trouble !== undefined) return;
    if (node.type === "AndOr") {
      this.runChain(node);
      return;
    }
    const at = this.at(node);
    if (node.type === "Pipeline" && node.commands.length > 0) {
      const last = node.commands.at(-1)!;
      this.run(last, this.stages(node.commands.slice(0, -1), at));
      return;
    }
    if (node.type === "Command") {
      const value = commandOf(node, input, this);
      if (value) this.push({ kind: "expression", value, at });
    } else if (node.type === "Function") this.define(node);
    else if (node.type === "Coproc") this.runBody(node.body, input);
    else if (node.type !== "Pipeline") compound(node, input, this);
  }

  /** What comes behind `||` may not run at all. */
  private runChain({ commands, operators }: AndOr): void {
    for (const [i, command] of commands.entries()) {
      if (i === 0 || operators[i - 1] === "&&") this.run(command);
      else this.push({ kind: "branch", bodies: [this.block(() => this.run(command)).body], at: this.at(command) });
    }
  }

  /** What the first stages of a pipe print. */
  private stages(commands: readonly PipelineNode[], at: Span): Expression | undefined {
    let value: Expression | undefined;
    for (const command of commands) {
      const input = value;
      const next =
        command.type === "Command"
          ? commandOf(command, input, this)
          : this.inside(() => this.run(command), this.at(command), input);
      value = next ?? input;
      if (value?.kind === "pipe" && value.stages.length > maxStages) value = this.kept(value);
    }
    return value && piped([value], at);
  }

  /** Lowers a body of any form, with what comes in. */
  runBody(node: PipelineNode | CompoundList | CompoundCommand, input?: Expression): void {
    if (node.type === "CompoundList") this.runAll(node);
    else this.run(node, input);
  }

  private define(node: ShellFunction): void {
    const at = this.at(node);
    const name = node.name.value;
    const { parameters } = this;
    this.parameters = 9;
    const { body, usesInput } = this.block(() => this.runBody(node.body), variable(stdinName, at));
    this.parameters = parameters;
    const names = Array.from({ length: 9 }, (_, i) => String(i + 1));
    const definition = { name, parameters: usesInput ? [...names, stdinName] : names, body: returning(body), at };
    if (!usesInput) this.deaf.add(name);
    this.push({ kind: "define", definition, at });
  }

  /** Does `fill` while what comes in is in the variable of the group. */
  withInput(input: Expression | undefined, at: Span, fill: () => void): void {
    if (!input) {
      fill();
      return;
    }
    const name = `${stdinName} ${++this.temporaries}`;
    const { body, usesInput } = this.block(fill, variable(name, at));
    this.push(usesInput ? assigned(name, input, at) : { kind: "expression", value: input, at });
    for (const statement of body) this.push(statement);
  }
}
