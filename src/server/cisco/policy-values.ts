import { Refusal } from "./errors.ts";

/** A mapping of a policy file, values that are null left out, as its server does. */
export type Values = Readonly<Record<string, unknown>>;

/** What is wrong with a policy file, as an answer. Where its server has words for it (`suppressions`) they are given whole. */
export const badPolicy = (what: string): Refusal => new Refusal(400, `Invalid policy file: ${what}`);

const isMapping = (value: unknown): value is Values =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * `value` without keys that are null, at any depth: a key without a value is a key that is not there.
 * Throws a Refusal where it holds itself, by an alias of YAML.
 */
export function withoutNulls(value: unknown, around: readonly unknown[] = []): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (around.includes(value)) throw badPolicy("an alias holds itself");
  const inside = [...around, value];
  if (Array.isArray(value)) return value.map((each) => withoutNulls(each, inside));
  const kept = Object.entries(value).filter(([, each]) => each !== null);
  return Object.fromEntries(kept.map(([key, each]) => [key, withoutNulls(each, inside)]));
}

/** The mapping under a key; empty where there is none. Throws a Refusal for anything else. */
export function mappingIn(values: Values, key: string): Values {
  const value = values[key] ?? {};
  if (isMapping(value)) return value;
  throw badPolicy(`${key} must be a mapping`);
}

/** The list under a key; undefined where there is none. Throws a Refusal for anything else. */
export function listIn(values: Values, key: string): readonly unknown[] | undefined {
  const value = values[key];
  if (value === undefined || Array.isArray(value)) return value;
  throw badPolicy(`${key} must be a list`);
}

/** The texts under a key; undefined where there is none. Throws a Refusal for anything else. */
export function textsIn(values: Values, key: string): readonly string[] | undefined {
  const list = listIn(values, key);
  if (list === undefined || list.every((each) => typeof each === "string"))
    return list as readonly string[] | undefined;
  throw badPolicy(`${key} must be a list of texts`);
}

/** The text under a key, a number being one too. Throws a Refusal for anything else. */
export function textIn(values: Values, key: string, fallback: string): string {
  const value = values[key] ?? fallback;
  if (typeof value === "string" || typeof value === "number") return String(value);
  throw badPolicy(`${key} must be a text`);
}

/** The whole number under a key. Throws a Refusal for anything else. */
export function wholeIn(values: Values, key: string, fallback: number): number {
  const value = values[key] ?? fallback;
  if (typeof value === "number" && Number.isInteger(value)) return value;
  throw badPolicy(`${key} must be a whole number`);
}

/** A value as a mapping. Throws what `otherwise` makes of anything else. */
export function asMapping(value: unknown, otherwise: () => Error): Values {
  if (isMapping(value)) return value;
  throw otherwise();
}
