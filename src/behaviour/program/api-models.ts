import type { Operation, OperationKind } from "../../core/operation.ts";
import type { ApiModel, Call, CallModel, Catalogue, Effect, Value } from "./model.ts";
import { collected, gapMark } from "./values.ts";

/** Text of a value, or the mark that nobody knows it. */
export const textOf = (value: Value | undefined): string => value?.text ?? gapMark;

/** One property of an options object. */
export const option = (options: Value | undefined, name: string): Value | undefined => options?.fields?.get(name);

/** Values of a list in order; undefined of what is no list. */
export const elementsOf = (value: Value | undefined): readonly Value[] | undefined =>
  value?.fields && [...value.fields.values()];

/** The values that are there. */
export const present = (values: readonly (Value | undefined)[]): Value[] =>
  values.filter((value) => value !== undefined);

/** True when data of an operation is in one of these. */
export const carries = (values: readonly Value[]): boolean => values.some(({ traces }) => traces.length > 0);

/** Nothing is done and no data come out: the size of a file, a folder that is made. */
export const inert: ApiModel = () => ({ effects: [], through: [] });

/** One effect of one kind on a thing that is always the same, and whose data the result holds. */
export const gives =
  (kind: OperationKind, object: string, sensitivity?: Operation["sensitivity"]): ApiModel =>
  () => ({ effects: [{ kind, object, gives: true, ...(sensitivity ? { sensitivity } : {}) }] });

/** Reads what its first argument names. */
export const reads: ApiModel = ({ args }) => ({ effects: [{ kind: "reads", object: textOf(args[0]), gives: true }] });

/** Writes its second argument to what the first one names. */
export const writes: ApiModel = ({ args }) => ({
  effects: [{ kind: "writes", object: textOf(args[0]), takes: args.slice(1, 2) }],
  through: [],
});

/** Deletes what its first argument names. */
export const deletes: ApiModel = ({ args }) => ({
  effects: [{ kind: "deletes", object: textOf(args[0]) }],
  through: [],
});

/** Puts a copy of the first argument's file where the second one says. */
export const copies: ApiModel = ({ args }) => ({
  effects: [
    { kind: "reads", object: textOf(args[0]), gives: true },
    { kind: "writes", object: textOf(args[1]) },
  ],
});

/** Evaluates one of its arguments as code. */
export const evaluates =
  (codeOf: (call: Call) => Value | undefined): ApiModel =>
  (call) => {
    const code = codeOf(call);
    return code && { effects: [{ kind: "evaluates", object: textOf(code).slice(0, 120), takes: [code] }] };
  };

/** What a command is called in a report: its words with spaces between. */
export const commandText = (words: readonly Value[]): string => words.map(textOf).join(" ").slice(0, 300);

/** Runs a program with its words, or a whole command line. */
export const runs = (program: Value | undefined, words: readonly Value[] | undefined): CallModel => {
  const takes = present([program, words && collected(words.map((word) => [undefined, word] as const))]);
  return { effects: [{ kind: "runs", object: commandText(present([program, ...(words ?? [])])), takes }] };
};

/** An exchange with a host: what comes from there, and what goes there when anything does. */
export function exchange(object: string, data: readonly Value[], sends: boolean): Effect[] {
  const fetched: Effect = { kind: "fetches", object, gives: true };
  return sends || carries(data) ? [{ kind: "sends", object, takes: data }, fetched] : [fetched];
}

/** A text that is computed from all that goes in; its data go through. */
export const computed =
  (compute: (call: Call) => string | undefined): ApiModel =>
  (call) => {
    const text = compute(call);
    const through = present([call.receiver, ...call.args]);
    return { effects: [], through, ...(text === undefined ? {} : { text }) };
  };

/** A decoder: the result holds decoded data, and text where the input is a constant. */
export const decodes =
  (object: string, decode: (text: string) => string | undefined, inputOf = (call: Call) => call.args[0]): ApiModel =>
  (call) => {
    const input = inputOf(call);
    const text = input?.exact && input.text !== undefined ? decode(input.text) : undefined;
    const effects: Effect[] = [{ kind: "decodes", object, gives: true, takes: present([input]) }];
    return { effects, ...(text === undefined ? {} : { text }) };
  };

/** The same model under several paths. */
export const under = (paths: string, model: ApiModel): Catalogue =>
  Object.fromEntries(paths.split(" ").map((path) => [path, model]));
