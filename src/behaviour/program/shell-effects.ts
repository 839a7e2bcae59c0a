import type { OperationKind, Sensitivity } from "../../core/operation.ts";
import type { Call, Effect, Value } from "./model.ts";

/** What a value says of the object of an operation; what is not known is `…`. */
export const objectOf = (value: Value | undefined): string => value?.text?.trim() || "…";

/** Reads something, which the result holds. */
export const reads = (object: string, sensitivity?: Sensitivity): Effect => ({
  kind: "reads",
  object,
  gives: true,
  ...(sensitivity ? { sensitivity } : {}),
});

/** Does something with an object; `takes` is what goes into it. */
export const does = (kind: OperationKind, object: string, takes: readonly Value[] = []): Effect => ({
  kind,
  object,
  takes,
});

/** What comes in and all words: the data that a filter lets through. */
export const allOf = ({ args, input }: Call): Value[] => [...args, ...(input ? [input] : [])];

/** True when a text names a place in the network. */
export const isAddress = (text: string): boolean =>
  /^(?:[a-z][a-z\d+.-]{1,12}:)?\/\/|^(?:[\w-]{1,63}\.){1,6}[a-z]{2,24}(?:[:/?]|$)|^\d{1,3}(?:\.\d{1,3}){3}/i.test(text);

/** A file that holds what the call reads or fetches. */
export const writesGiven = (target: Value): Effect => ({ kind: "writes", object: objectOf(target) });
