import type { CompoundCommand, CompoundList, For, If, Redirected, Select, TestExpression, While, Word } from "unbash";
import type { Expression, Span, Statement } from "./program.ts";
import { type CommandContext, literal, literalText, piped, variable } from "./shell-context.ts";
import { redirectedBy } from "./shell-redirections.ts";
import { wordOf } from "./shell-words.ts";

/** What lowering a compound command needs besides. */
export interface StatementContext extends CommandContext {
  /** The statements of a list. */
  list(node: CompoundList): Statement[];
  /** Lowers a list in its place. */
  runAll(node: CompoundList): void;
  /** The statements that `fill` makes. */
  block(fill: () => void, input?: Expression): { readonly body: Statement[] };
  /** Does `fill` while commands read `input`. */
  withInput(input: Expression | undefined, at: Span, fill: () => void): void;
}

/** Lowers a compound command; `input` is what comes in by a pipe. */
export function compound(
  node: CompoundCommand | Redirected,
  input: Expression | undefined,
  context: StatementContext,
): void {
  const at = context.at(node);
  switch (node.type) {
    case "Redirected":
      redirected(node, input, context);
      break;
    case "If":
      conditional(node, context);
      break;
    case "For":
    case "Select":
      forEach(node, context);
      break;
    case "ArithmeticFor":
      context.push({ kind: "loop", over: literal("", at), body: context.list(node.body), at });
      break;
    case "While":
      whileLoop(node, input, context);
      break;
    case "Subshell":
    case "BraceGroup":
      context.withInput(input, at, () => context.runAll(node.body));
      break;
    case "Case": {
      const condition = wordOf(node.word, context);
      const bodies = node.items.map((item) => context.list(item.body));
      context.push({ kind: "branch", condition, bodies, at });
      break;
    }
    case "TestCommand":
      test(node.expression, at, context);
      break;
    case "ArithmeticCommand":
  }
}

/** A group whose input and output go elsewhere: its commands read the one; what they print goes into the other. */
function redirected(node: Redirected, piping: Expression | undefined, context: StatementContext): void {
  const { input = piping, outputs } = redirectedBy(node.redirects, context);
  if (outputs.length === 0) {
    compound(node.command, input, context);
    return;
  }
  const { body } = context.block(() => compound(node.command, input, context), context.stdin());
  for (const statement of body) context.push(diverted(statement, outputs));
}

/** A statement whose output goes through more stages. */
function diverted(statement: Statement, outputs: readonly Expression[]): Statement {
  switch (statement.kind) {
    case "expression":
      return { ...statement, value: piped([statement.value, ...outputs], statement.at) };
    case "branch":
      return { ...statement, bodies: statement.bodies.map((body) => body.map((each) => diverted(each, outputs))) };
    case "loop":
      return { ...statement, body: statement.body.map((each) => diverted(each, outputs)) };
    default:
      return statement;
  }
}

/** The test of a condition: its value where it is a single one, else the statements come before. */
function conditionOf(clause: CompoundList, context: StatementContext): Expression | undefined {
  const body = context.list(clause);
  const last = body.at(-1);
  const rest = last?.kind === "expression" ? body.slice(0, -1) : body;
  for (const statement of rest) context.push(statement);
  return last?.kind === "expression" ? last.value : undefined;
}

function conditional(node: If, context: StatementContext): void {
  const condition = conditionOf(node.clause, context);
  const bodies = [context.list(node.then)];
  for (const branch of node.elif) bodies.push([...context.list(branch.clause), ...context.list(branch.then)]);
  if (node.else) bodies.push(context.list(node.else));
  context.push({ kind: "branch", bodies, at: context.at(node), ...(condition ? { condition } : {}) });
}

function forEach(node: For | Select, context: StatementContext): void {
  const at = context.at(node);
  const words = node.wordlist?.flatMap((word: Word) => context.fields(word)) ?? [variable("@", at)];
  const over: Expression =
    words.length === 1 && literalText(words[0]) === undefined
      ? words[0]!
      : { kind: "collection", entries: words.map((value) => ({ value })), at };
  context.push({
    kind: "loop",
    target: variable(node.name.value, context.at(node.name)),
    over,
    body: context.list(node.body),
    at,
  });
}

/** `… | while read a b`: each line of what comes in. */
function whileLoop(node: While, input: Expression | undefined, context: StatementContext): void {
  const at = context.at(node);
  context.withInput(input, at, () => {
    const { body } = context.block(() => {
      context.runAll(node.clause);
      context.runAll(node.body);
    }, context.stdin());
    context.push({ kind: "loop", over: literal("", at), body, at });
  });
}

function test(expression: TestExpression, at: Span, context: StatementContext): void {
  const parts = wordsIn(expression)
    .map((word) => wordOf(word, context))
    .filter((value) => value.kind !== "literal");
  if (parts.length > 0) context.push({ kind: "expression", value: { kind: "other", parts, at }, at });
}

/** The words of a test, however deep its brackets are. */
function wordsIn(expression: TestExpression): Word[] {
  const words: Word[] = [];
  const open = [expression];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === "TestUnary") words.push(node.operand);
    else if (node.type === "TestBinary") words.push(node.left, node.right);
    else if (node.type === "TestLogical") open.push(...[...node.operands].reverse());
    else open.push(node.type === "TestNot" ? node.operand : node.expression);
  }
  return words;
}
