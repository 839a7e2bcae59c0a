import type { Operation, Step } from "../../core/operation.ts";
import type { Trace, Value } from "./model.ts";

/** Characters of a text that are followed. */
const maxText = 8192;
/** Operations whose data one value may hold; the most guarded ones are kept. */
const maxTraces = 12;
/** Places of a way that are remembered: the first and the last ones. */
const maxSteps = 12;
const maxAlternatives = 4;
/** Entries of a list or an object that are told apart. */
export const maxFields = 2000;

/** The same of one that may be any of several. */
const maxMerged = 48;

/** What stands for a stretch of text that nobody knows. */
export const gapMark = "…";

/** Nothing is known of it, and it holds nothing. */
export const unknown: Value = { exact: false, traces: [] };

/** A constant. */
export function constant(text: string): Value {
  if (text.length <= maxText) return { text, exact: true, traces: [] };
  return { text: `${text.slice(0, maxText - 1)}${gapMark}`, exact: false, traces: [] };
}

/** A thing with a name: a module, a builtin, a member of one. */
export const named = (path: string): Value => ({ path, exact: false, traces: [] });

const weight: Readonly<Record<Operation["sensitivity"], number>> = { secret: 0, private: 1, ordinary: 2 };

/** Traces of several values, each source once. */
export function tracesOf(values: readonly Value[]): readonly Trace[] {
  const holding = values.filter((value) => value.traces.length > 0);
  if (holding.length === 0) return [];
  if (holding.length === 1) return holding[0]!.traces;
  const bySource = new Map<Operation, Trace>();
  for (const { traces } of holding) {
    for (const trace of traces) if (!bySource.has(trace.source)) bySource.set(trace.source, trace);
  }
  const all = [...bySource.values()];
  if (all.length <= maxTraces) return all;
  return all.sort((a, b) => weight[a.source.sensitivity] - weight[b.source.sensitivity]).slice(0, maxTraces);
}

/** Other texts than the first one, each once. */
function alternativesOf(texts: readonly string[]): { alternatives?: readonly string[] } {
  const others = [...new Set(texts)].slice(1, maxAlternatives + 1);
  return others.length > 0 ? { alternatives: others } : {};
}

const textsOf = (value: Value): string[] =>
  value.text === undefined ? [] : [value.text, ...(value.alternatives ?? [])];

/** One of these values, nobody knows which. */
export function either(values: readonly Value[]): Value {
  const distinct = values.length === 1 ? values : [...new Set(values)];
  const [first] = distinct;
  if (!first) return unknown;
  if (distinct.length === 1) return first;
  const texts = distinct.flatMap(textsOf);
  const text = texts[0];
  const known = distinct.every((value) => value.exact);
  const path = distinct.find((value) => value.path !== undefined)?.path;
  const callable = distinct.find((value) => value.callable)?.callable;
  const fields = mergedFields(distinct);
  return {
    ...(text === undefined ? {} : { text }),
    exact: known && texts.length > 0,
    traces: tracesOf(values),
    ...alternativesOf(texts),
    ...(path === undefined ? {} : { path }),
    ...(callable ? { callable } : {}),
    ...(fields ? { fields } : {}),
  };
}

function mergedFields(values: readonly Value[]): ReadonlyMap<string, Value> | undefined {
  const maps = [...new Set(values.flatMap(({ fields }) => (fields ? [fields] : [])))];
  if (maps.length <= 1) return maps[0];
  const merged = new Map<string, Value>();
  for (const map of maps) {
    for (const [key, value] of map) {
      const before = merged.get(key);
      if (merged.size < maxMerged || before)
        merged.set(key, before && before !== value ? either([before, value]) : value);
    }
  }
  return merged;
}

/** Values one behind the other, as one text. */
export function concatenated(parts: readonly Value[]): Value {
  let text = "";
  let exact = true;
  for (const part of parts) {
    exact &&= part.exact && part.text !== undefined;
    if (text.length < maxText) text += part.text ?? (text.endsWith(gapMark) ? "" : gapMark);
  }
  const spread = parts.find((part) => part.alternatives);
  const others = spread?.alternatives?.map((other) =>
    parts
      .map((part) => (part === spread ? other : (part.text ?? gapMark)))
      .join("")
      .slice(0, maxText),
  );
  const whole = text.length > maxText ? constant(text) : { text, exact, traces: [] };
  return {
    ...whole,
    exact: exact && whole.exact,
    traces: tracesOf(parts),
    ...alternativesOf([text, ...(others ?? [])]),
  };
}

/** The same value after one more place on its way. */
export function passed(value: Value, step: Step): Value {
  if (value.traces.length === 0) return value;
  return { ...value, traces: value.traces.map((trace) => extended(trace, step)) };
}

function extended(trace: Trace, step: Step): Trace {
  const isKnown = trace.steps.some(
    (each) => each.start === step.start && each.message === step.message && each.view === step.view,
  );
  if (isKnown) return trace;
  const kept =
    trace.steps.length < maxSteps
      ? trace.steps
      : [...trace.steps.slice(0, maxSteps / 2), ...trace.steps.slice(1 - maxSteps / 2)];
  return { source: trace.source, steps: [...kept, step] };
}

/** Only the data of a value: its text and its structure are gone. */
export const dataOf = (values: readonly Value[]): Value => {
  const traces = tracesOf(values);
  return traces.length === 0 ? unknown : { exact: false, traces };
};

/** A value that holds other traces. */
export const holding = (value: Value, traces: readonly Trace[]): Value =>
  value.traces === traces ? value : { ...value, traces };

/** A list, an object or a dictionary of values; keys of a list are its positions. */
export function collected(entries: readonly (readonly [string | undefined, Value])[]): Value {
  const fields = new Map<string, Value>();
  for (const [i, [key, value]] of entries.entries()) {
    if (fields.size >= maxFields) break;
    fields.set(key ?? String(i), value);
  }
  return { exact: false, traces: tracesOf(entries.map(([, value]) => value)), fields };
}

/** A value with one entry more, or another one in its place. */
export function withField(object: Value, key: string, value: Value): Value {
  const fields = new Map(object.fields);
  if (fields.size < maxFields || fields.has(key)) fields.set(key, value);
  return { ...object, exact: false, traces: tracesOf([object, value]), fields };
}

/** What tells two values apart for one who calls a function with them. */
export function fingerprintOf(value: Value, numberOf: (source: Operation) => number): string {
  const sources = value.traces.map(({ source }) => numberOf(source)).sort((a, b) => a - b);
  const fields = value.fields
    ? [...value.fields].slice(0, 24).map(([key, each]) => `${key}=${each.text ?? each.path ?? ""}`)
    : [];
  return [
    value.text ?? "",
    value.path ?? "",
    value.callable?.definition.at.start ?? "",
    sources.join(","),
    fields.join("|"),
  ].join("\x01");
}
