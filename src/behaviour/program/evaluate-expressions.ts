import { callFunction } from "./evaluate-calls.ts";
import { runCommand } from "./evaluate-commands.ts";
import { environments, memberOfObject, variableOf } from "./evaluate-objects.ts";
import type { Evaluation } from "./evaluate-state.ts";
import { javascriptProperties } from "./javascript.apis.ts";
import type { Value } from "./model.ts";
import type { Expression, Span } from "./program.ts";
import { outerNames } from "./python-tree.ts";
import { collected, concatenated, constant, dataOf, either, gapMark, maxFields, named, unknown } from "./values.ts";
import type { Scope } from "./values-scope.ts";

/** Names that stand for what a program was started with. */
const argumentPaths: ReadonlySet<string> = new Set([
  "sys.argv",
  "process.argv",
  "Deno.args",
  "Bun.argv",
  "args",
  "@",
  "*",
]);
const inputPaths: ReadonlySet<string> = new Set(["sys.stdin", "process.stdin", "input"]);
/** Words before the first argument: interpreter and script. */
const wordsBefore: Readonly<Record<string, number>> = { "process.argv": 2, "sys.argv": 1, "Bun.argv": 2 };

/** What an expression is worth. A value may be just a name; `data` makes it the data behind the name. */
export function evaluate(evaluation: Evaluation, expression: Expression, scope: Scope, input?: Value): Value {
  if (expression.kind === "literal") return constant(expression.text);
  if (!evaluation.enter(scope.frame)) return unknown;
  const value = worth(evaluation, expression, scope, input);
  evaluation.leave();
  return value;
}

function worth(evaluation: Evaluation, expression: Expression, scope: Scope, input: Value | undefined): Value {
  switch (expression.kind) {
    case "literal":
      return constant(expression.text);
    case "name":
      return nameValue(evaluation, expression.name, scope, expression.at);
    case "member": {
      const object = evaluate(evaluation, expression.object, scope);
      return memberOf(evaluation, object, expression.property, scope, expression.at);
    }
    case "index":
      return indexOf(evaluation, expression, scope);
    case "join":
      return concatenated(dataOfAll(evaluation, expression.parts, scope));
    case "either":
      return either(expression.options.map((each) => evaluate(evaluation, each, scope)));
    case "other":
      return dataOf(dataOfAll(evaluation, expression.parts, scope));
    case "collection":
      return collected(
        expression.entries.slice(0, maxFields).map(({ key, value }) => {
          const known = key && evaluate(evaluation, key, scope);
          return [known?.text, dataOfExpression(evaluation, value, scope)] as const;
        }),
      );
    case "function":
      evaluation.settle(expression.definition, scope);
      return {
        callable: { definition: expression.definition, program: scope.frame.program },
        exact: false,
        traces: [],
      };
    case "pipe":
      return pipe(evaluation, expression, scope, input);
    case "call":
      return call(evaluation, expression, scope, input);
  }
}

const dataOfExpression = (evaluation: Evaluation, expression: Expression, scope: Scope): Value =>
  dataBehind(evaluation, evaluate(evaluation, expression, scope), scope, expression.at);

const dataOfAll = (evaluation: Evaluation, all: readonly Expression[], scope: Scope): Value[] =>
  all.map((each) => dataOfExpression(evaluation, each, scope));

function pipe(
  evaluation: Evaluation,
  expression: Expression & { kind: "pipe" },
  scope: Scope,
  input: Value | undefined,
): Value {
  let flowing = input;
  for (const stage of expression.stages) flowing = evaluation.value(stage, scope, flowing);
  return flowing ?? unknown;
}

/** A variable of the environment: what the skill itself put there, or what the machine has. */
export function variable(evaluation: Evaluation, name: string, scope: Scope, at: Span): Value {
  const own = evaluation.variables.get(name) ?? scope.frame.run.environment?.(name);
  if (own) return own;
  const source = evaluation.operation(scope.frame, at, "reads", `env:${name}`);
  const home = name === "HOME" || name === "USERPROFILE" ? { text: "~" } : {};
  return { ...home, exact: false, traces: [{ source, steps: [] }] };
}

/** What was given to the program under a position counted from 0, or anything of it. */
function argument(evaluation: Evaluation, position: number | undefined, scope: Scope, at: Span): Value {
  const { args } = scope.frame.run;
  if (args) return position === undefined ? listOf(args) : (args[position] ?? unknown);
  const source = evaluation.operation(scope.frame, at, "receives", "arguments");
  return { exact: false, traces: [{ source, steps: [] }] };
}

const listOf = (values: readonly Value[]): Value => collected(values.map((value) => [undefined, value] as const));

function nameValue(evaluation: Evaluation, name: string, scope: Scope, at: Span): Value {
  const own = scope.get(name);
  if (own) return own;
  const { language } = scope.frame.program;
  if (language === "shell" || language === "powershell") {
    if (/^\d{1,2}$/.test(name)) return name === "0" ? unknown : argument(evaluation, Number(name) - 1, scope, at);
    if (argumentPaths.has(name)) return argument(evaluation, undefined, scope, at);
    const environment = /^env:(.+)$/i.exec(name)?.[1];
    if (environment !== undefined) return variable(evaluation, environment, scope, at);
    if (language === "shell" && /^[A-Za-z_]\w*$/.test(name)) return variable(evaluation, name, scope, at);
  }
  return named(name);
}

/** `object.property`: a field, a member of an instance, a variable of the environment, or a longer path. */
export function memberOf(evaluation: Evaluation, object: Value, property: string, scope: Scope, at: Span): Value {
  const field = object.fields?.get(property);
  if (field) return field;
  if (object.path === undefined) return dataOf([object]);
  const path = `${object.path}.${property}`;
  const own = memberOfObject(evaluation, object.path, property) ?? memberOfObject(evaluation, object.path, "[]");
  if (own) return own;
  const read = scope.frame.program.language === "javascript" ? propertyRead(path) : undefined;
  if (read) {
    const source = evaluation.operation(scope.frame, at, read.kind, read.object, read.sensitivity);
    return { path, exact: false, traces: [{ source, steps: [] }] };
  }
  const name = variableOf(path);
  if (name !== undefined && /^[A-Z_]/.test(name)) return variable(evaluation, name, scope, at);
  return { path, exact: false, traces: object.traces };
}

/** The effect of reading a property that is a store of secrets itself; variables are known by their names. */
function propertyRead(path: string) {
  if (variableOf(path) !== undefined || environments.has(path)) return undefined;
  return Object.hasOwn(javascriptProperties, path) ? javascriptProperties[path] : undefined;
}

function indexOf(evaluation: Evaluation, expression: Expression & { kind: "index" }, scope: Scope): Value {
  const object = evaluate(evaluation, expression.object, scope);
  const key = evaluate(evaluation, expression.key, scope);
  const { path } = object;
  if (path !== undefined && argumentPaths.has(path)) {
    const position =
      key.exact && /^\d+$/.test(key.text ?? "") ? Number(key.text) - (wordsBefore[path] ?? 0) : undefined;
    return argument(evaluation, position === undefined || position < 0 ? undefined : position, scope, expression.at);
  }
  if (key.exact && key.text !== undefined) return memberOf(evaluation, object, key.text, scope, expression.at);
  // One variable, nobody knows which: that is not all of them.
  if (path !== undefined && environments.has(path)) return variable(evaluation, gapMark, scope, expression.at);
  return dataOf([dataBehind(evaluation, object, scope, expression.at)]);
}

/** The data behind a name: all of the environment, what the program was started with. */
export function dataBehind(evaluation: Evaluation, value: Value, scope: Scope, at: Span): Value {
  const { path } = value;
  if (path === undefined) return value;
  const source = environments.has(path) ? evaluation.operation(scope.frame, at, "reads", "env:*") : undefined;
  if (source) return { ...value, traces: [...value.traces, { source, steps: [] }] };
  if (argumentPaths.has(path) && path !== "args") return argument(evaluation, undefined, scope, at);
  if (inputPaths.has(path) && path !== "input") return standardInput(evaluation, scope, at);
  if (!path.startsWith("object:")) return value;
  const members = [...(evaluation.objects.get(path)?.values() ?? [])];
  return members.length === 0 ? value : { ...value, traces: either([value, dataOf(members)]).traces };
}

/** What comes in on standard input. */
export function standardInput(evaluation: Evaluation, scope: Scope, at: Span): Value {
  const { input } = scope.frame.run;
  if (input) return input;
  const source = evaluation.operation(scope.frame, at, "receives", "stdin");
  return { exact: false, traces: [{ source, steps: [] }] };
}

function call(
  evaluation: Evaluation,
  expression: Expression & { kind: "call" },
  scope: Scope,
  input: Value | undefined,
): Value {
  const { callee, at } = expression;
  const { language } = scope.frame.program;
  if (callee.kind === "name" && callee.name === outerNames) {
    for (const { value } of expression.args) if (value.kind === "literal") scope.declareOuter(value.text);
    return unknown;
  }
  const args: Value[] = [];
  const byName = new Map<string, Value>();
  for (const { name, value } of expression.args) {
    const each = dataBehind(evaluation, evaluate(evaluation, value, scope), scope, value.at);
    if (name === undefined) args.push(each);
    else if (name === "**") for (const [key, field] of each.fields ?? ([["**", each]] as const)) byName.set(key, field);
    else byName.set(name, each);
  }
  if (language === "shell") {
    const program = callee.kind === "name" ? constant(callee.name) : evaluate(evaluation, callee, scope);
    return runCommand(evaluation, { words: [program, ...args], named: byName, input, scope, at });
  }
  const isMethod = callee.kind === "member";
  const receiver = isMethod ? evaluate(evaluation, callee.object, scope) : undefined;
  const target = isMethod
    ? memberOf(evaluation, receiver!, callee.property, scope, callee.at)
    : evaluate(evaluation, callee, scope);
  const method = isMethod ? callee.property : undefined;
  return callFunction(evaluation, {
    target,
    ...(receiver
      ? {
          receiver: dataBehindReceiver(evaluation, receiver, target, scope, at),
          object: isMethod ? callee.object : callee,
        }
      : {}),
    ...(method === undefined ? {} : { method }),
    args,
    named: byName,
    input,
    scope,
    at,
  });
}

/** `os.environ.get("X")` takes one of it, `os.environ.items()` all. */
function dataBehindReceiver(evaluation: Evaluation, receiver: Value, target: Value, scope: Scope, at: Span): Value {
  const known =
    target.path !== undefined && Object.hasOwn(evaluation.catalogues[scope.frame.program.language], target.path);
  return known ? receiver : dataBehind(evaluation, receiver, scope, at);
}
