import type { Evaluation } from "./evaluate-state.ts";
import type { Value } from "./model.ts";
import type { FunctionDefinition, Program, Span, Statement } from "./program.ts";
import { comprehension } from "./python-tree.ts";
import { collected, concatenated, dataOf, either, unknown } from "./values.ts";
import { type Frame, Scope } from "./values-scope.ts";

/** Functions that call one another. */
const maxActive = 10;
/** Ways to call one function that are told apart; all that come after are one. */
const maxContexts = 3;

/** What a function is called with. */
export interface Invocation {
  readonly args: readonly Value[];
  readonly named: ReadonlyMap<string, Value>;
  readonly input?: Value;
  readonly receiver?: Value;
  readonly from: Frame;
  readonly at: Span;
}

interface Callable {
  readonly definition: FunctionDefinition;
  readonly program: Program;
}

const selfNames = new Set(["self", "cls"]);

/** Parameters and what they are; the receiver of a method takes the first one where the language wants that. */
function bindings(evaluation: Evaluation, { definition }: Callable, call: Invocation): Map<string, Value> {
  const bound = new Map<string, Value>();
  const { parameters } = definition;
  const takesSelf = call.receiver !== undefined && selfNames.has(parameters[0] ?? "");
  if (takesSelf) bound.set(parameters[0]!, call.receiver!);
  const rest = parameters.slice(takesSelf ? 1 : 0);
  for (const [i, name] of rest.entries()) {
    const value = call.named.get(name) ?? call.args[i];
    const message = (): string => `passed to ${definition.name || "a function"}() as ${name}`;
    if (value) bound.set(name, evaluation.passed(call.from, call.at, value, message));
  }
  // Of `*args` and `**kwargs` the last parameters hold what is left over.
  const over = [
    ...call.args.slice(rest.length),
    ...[...call.named].flatMap(([name, value]) => (bound.has(name) ? [] : [value])),
  ];
  const last = rest.at(-1);
  if (over.length > 0 && last !== undefined) bound.set(last, either([bound.get(last) ?? unknown, dataOf(over)]));
  return bound;
}

/** Calls a function of the skill: its body is walked with these arguments, once for each way to call it. */
export function invoke(evaluation: Evaluation, callable: Callable, call: Invocation): Value {
  const { definition } = callable;
  const given = [...call.args, ...call.named.values(), ...(call.input ? [call.input] : [])];
  if (evaluation.active.includes(definition) || evaluation.active.length >= maxActive) return dataOf(given);
  let bound = bindings(evaluation, callable, call);
  const known = evaluation.results.get(definition) ?? new Map<string, Value>();
  evaluation.results.set(definition, known);
  if (known.size >= maxContexts) bound = widened(evaluation, definition, bound);
  const key = evaluation.keyOf([...bound.values(), ...(call.input ? [call.input] : [])]);
  const before = definition.name === comprehension ? undefined : known.get(key);
  if (before) return before;
  known.set(key, unknown);
  const value = walked(evaluation, callable, bound, call);
  known.set(key, value);
  return value;
}

/** Arguments of which only the data are known: those of this call and of all others that came too late to be told apart. */
function widened(
  evaluation: Evaluation,
  definition: FunctionDefinition,
  bound: ReadonlyMap<string, Value>,
): Map<string, Value> {
  const before = evaluation.widened.get(definition) ?? new Map<string, Value>();
  const names = new Set([...before.keys(), ...bound.keys()]);
  const merged = new Map(
    [...names].map((name) => {
      const value = bound.get(name) ?? unknown;
      const { callable, path } = value;
      const data = dataOf([before.get(name) ?? unknown, value]);
      return [
        name,
        { ...data, ...(callable ? { callable } : {}), ...(path?.startsWith("object:") ? { path } : {}) },
      ] as const;
    }),
  );
  evaluation.widened.set(definition, merged);
  return merged;
}

function walked(
  evaluation: Evaluation,
  { definition, program }: Callable,
  bound: Map<string, Value>,
  call: Invocation,
): Value {
  const home = evaluation.homes.get(definition);
  const outer = home?.frame ?? { program, run: { outputs: [] } };
  const isShell = program.language === "shell";
  const run =
    isShell || call.input
      ? { ...outer.run, ...(isShell ? { args: call.args } : {}), ...(call.input ? { input: call.input } : {}) }
      : outer.run;
  const scope = new Scope({ ...outer, run }, "function", home);
  for (const name of definition.parameters)
    scope.values.set(name, bound.get(name) ?? defaultOf(evaluation, definition, name, home));
  if (call.receiver && program.language !== "python") scope.values.set("this", call.receiver);
  evaluation.entered.add(definition);
  evaluation.active.push(definition);
  evaluation.walker.block(evaluation, definition.body, scope);
  evaluation.active.pop();
  if (definition.name === comprehension) return collected(scope.returns.map((value) => [undefined, value] as const));
  if (isShell && scope.returns.length > 1) return concatenated(scope.returns);
  return either(scope.returns);
}

function defaultOf(
  evaluation: Evaluation,
  definition: FunctionDefinition,
  name: string,
  home: Scope | undefined,
): Value {
  const value = definition.defaults?.get(name);
  return value && home ? { ...evaluation.value(value, home), exact: false } : unknown;
}

/** Records a definition; a method belongs to its class, whose name stands for the class and each of its instances. */
export function define(
  evaluation: Evaluation,
  definition: FunctionDefinition,
  owner: string | undefined,
  scope: Scope,
): void {
  const { program } = scope.frame;
  evaluation.settle(definition, scope);
  if (owner === undefined) {
    scope.set(definition.name, { callable: { definition, program }, exact: false, traces: [] });
    return;
  }
  const path = `object:${owner}`;
  if (scope.get(owner)?.path !== path) scope.set(owner, { path, exact: false, traces: [] });
  const methods = evaluation.methods.get(owner) ?? new Map();
  evaluation.methods.set(owner, methods.set(definition.name, { definition, program }));
}

/** Calls what was defined and never called: others may do so, with whatever they like. */
export function finishFunctions(evaluation: Evaluation, body: readonly Statement[], scope: Scope): void {
  for (const statement of body) {
    if (statement.kind === "branch") for (const inner of statement.bodies) finishFunctions(evaluation, inner, scope);
    if (statement.kind !== "define" || evaluation.entered.has(statement.definition)) continue;
    const { definition, owner } = statement;
    const receiver = owner === undefined ? {} : { receiver: { path: `object:${owner}`, exact: false, traces: [] } };
    const call = { args: [], named: new Map(), from: scope.frame, at: definition.at, ...receiver };
    invoke(evaluation, { definition, program: scope.frame.program }, call);
  }
}
