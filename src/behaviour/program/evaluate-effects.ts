import type { Evaluation } from "./evaluate-state.ts";
import type { Call, CallModel, Effect, Value } from "./model.ts";
import type { Span } from "./program.ts";
import { dataOf, gapMark, holding, tracesOf, unknown } from "./values.ts";
import type { Scope } from "./values-scope.ts";

/** Other calls that are looked at in the place of one. */
const maxAlternatives = 6;

/** What is decoded is always what the call gives. */
const isGiving = ({ gives, kind }: Effect): boolean => gives === true || kind === "decodes";

/** Other calls that this one may be: with each other text that one of its arguments may have. */
export function alternativesOf(call: Call): Call[] {
  const calls = call.args.flatMap((arg, i) =>
    (arg.alternatives ?? []).map((text) => ({ ...call, args: call.args.with(i, { ...arg, text }) })),
  );
  const byName = [...call.named].flatMap(([name, arg]) =>
    (arg.alternatives ?? []).map((text) => ({ ...call, named: new Map(call.named).set(name, { ...arg, text }) })),
  );
  return [...calls, ...byName].slice(0, maxAlternatives);
}

/** Does what a model says that a call does; the value is the result of the call. */
export function applyModel(
  evaluation: Evaluation,
  model: CallModel,
  inputs: readonly Value[],
  scope: Scope,
  at: Span,
): Value {
  const giving = model.effects.filter(isGiving);
  const given = giving.map((effect) => give(evaluation, effect, scope, at));
  // What a request sends is not what it brings back.
  const sent = given.filter((_, i) => giving[i]?.kind !== "fetches");
  for (const effect of model.effects) {
    if (!isGiving(effect)) take(evaluation, effect, takenBy(effect, effect.kind === "sends" ? sent : given), scope, at);
  }
  const through = model.through ?? (giving.length > 0 ? [] : inputs);
  const { text, path, fields } = model;
  return {
    ...(text === undefined ? {} : { text: text.slice(0, 8192) }),
    exact: text !== undefined && text.length <= 8192 && !text.includes(gapMark),
    traces: tracesOf([...given, ...through]),
    ...(path === undefined ? {} : { path }),
    ...(fields ? { fields } : {}),
  };
}

/** What goes into an effect, where the call gives these values itself. */
function takenBy({ kind, takes, takesOwn }: Effect, given: readonly Value[]): readonly Value[] {
  if (takesOwn) return [...(takes ?? []), ...given];
  return takes ?? (kind === "writes" ? given : []);
}

/** An effect whose data the result holds: with what the skill itself is known to have put there. */
function give(evaluation: Evaluation, effect: Effect, scope: Scope, at: Span): Value {
  const { frame } = scope;
  if (effect.kind === "receives" && effect.object === "arguments" && frame.run.args) return dataOf(frame.run.args);
  if (effect.kind === "receives" && effect.object === "stdin" && frame.run.input) return frame.run.input;
  const own =
    effect.kind === "reads" && effect.object.startsWith("env:")
      ? evaluation.variables.get(effect.object.slice(4))
      : undefined;
  if (own) return own;
  const operation = take(evaluation, effect, effect.takes ?? [], scope, at);
  const fromFile = effect.kind === "reads" ? evaluation.read(effect.object, frame) : unknown;
  const passed = evaluation.passed(frame, at, fromFile, () => `read from ${effect.object}`);
  const decoded = effect.kind === "decodes" ? tracesOf(effect.takes ?? []) : [];
  return holding(unknown, [{ source: operation, steps: [] }, ...passed.traces, ...decoded]);
}

function take(evaluation: Evaluation, effect: Effect, takes: readonly Value[], scope: Scope, at: Span) {
  const { frame } = scope;
  const operation = evaluation.operation(frame, at, effect.kind, effect.object, effect.sensitivity);
  evaluation.facts.flow(tracesOf(takes), operation);
  if (effect.kind === "writes") {
    const data = takes.length === 1 && takes[0] ? takes[0] : dataOf(takes);
    evaluation.write(
      effect.object,
      evaluation.passed(frame, at, data, () => `written to ${effect.object}`),
    );
  }
  return operation;
}

/** Path of the result of a call that no catalogue knows, for methods called on it. */
export const standardArguments = (path: string): { path?: string } =>
  path.includes(gapMark) || path.length > 120 ? {} : { path: `${path}()` };
