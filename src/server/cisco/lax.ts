import { z } from "@hono/zod-openapi";

/** What its server says of a value that it does not take: the words of Pydantic 2, which answers are compared with. */
export interface Complaint {
  readonly type: string;
  readonly msg: string;
  readonly ctx?: Readonly<Record<string, unknown>>;
}

/** Where a complaint stands in an issue of zod. */
export const complaintOf = (issue: z.core.$ZodIssue): Complaint | undefined =>
  issue.code === "custom" ? (issue.params?.["complaint"] as Complaint | undefined) : undefined;

const missing: Complaint = { type: "missing", msg: "Field required" };

/** A value, or why it is none. */
type Read<T> = (input: unknown) => { readonly value: T } | Complaint;

/** A field that is read leniently. Documented by `schema`, since a reader has no shape of its own. */
function field<T>(read: Read<T>, schema: Readonly<Record<string, unknown>>) {
  return z
    .unknown()
    .transform((input, context): T => {
      const result = input === undefined ? missing : read(input);
      if ("value" in result) return result.value;
      context.addIssue({ code: "custom", message: result.msg, input, params: { complaint: result } });
      return z.NEVER;
    })
    .openapi(schema as object);
}

const yes: ReadonlySet<string> = new Set(["1", "true", "t", "yes", "y", "on"]);
const no: ReadonlySet<string> = new Set(["0", "false", "f", "no", "n", "off"]);
const notBoolean: Complaint = { type: "bool_type", msg: "Input should be a valid boolean" };
const noBoolean: Complaint = {
  type: "bool_parsing",
  msg: "Input should be a valid boolean, unable to interpret input",
};

const readBoolean: Read<boolean> = (input) => {
  if (typeof input === "boolean") return { value: input };
  if (typeof input === "string") {
    const word = input.toLowerCase();
    if (yes.has(word) || no.has(word)) return { value: yes.has(word) };
    return noBoolean;
  }
  if (typeof input !== "number" || !Number.isInteger(input)) return notBoolean;
  return input === 0 || input === 1 ? { value: input === 1 } : noBoolean;
};

const integerText = /^[+-]?\d+(?:_\d+)*(?:\.0*)?$/;
const notInteger: Complaint = { type: "int_type", msg: "Input should be a valid integer" };
const noInteger: Complaint = {
  type: "int_parsing",
  msg: "Input should be a valid integer, unable to parse string as an integer",
};
const fraction: Complaint = {
  type: "int_from_float",
  msg: "Input should be a valid integer, got a number with a fractional part",
};
const tooBig: Complaint = {
  type: "int_parsing_size",
  msg: "Unable to parse input string as an integer, exceeded maximum size",
};
/** Its server's numbers have 64 bits. */
const largest = 2 ** 63;

const readInteger: Read<number> = (input) => {
  if (typeof input === "boolean") return { value: Number(input) };
  if (typeof input === "string") {
    const text = input.trim();
    return integerText.test(text) ? { value: Number(text.replaceAll("_", "")) } : noInteger;
  }
  if (typeof input !== "number") return notInteger;
  if (!Number.isInteger(input)) return fraction;
  return Math.abs(input) < largest ? { value: input } : tooBig;
};

const above =
  (limit: number): Read<number> =>
  (input) => {
    const result = readInteger(input);
    if (!("value" in result) || result.value > limit) return result;
    return { type: "greater_than", msg: `Input should be greater than ${limit}`, ctx: { gt: limit } };
  };

const readString: Read<string> = (input) =>
  typeof input === "string" ? { value: input } : { type: "string_type", msg: "Input should be a valid string" };

/** `'a', 'b' or 'c'`. */
function alternatives(words: readonly string[]): string {
  const quoted = words.map((word) => `'${word}'`);
  return `${quoted.slice(0, -1).join(", ")} or ${quoted.at(-1)}`;
}

const oneOf =
  <T extends string>(type: "enum" | "literal_error", words: readonly T[]): Read<T> =>
  (input) => {
    const word = words.find((each) => each === input);
    if (word !== undefined) return { value: word };
    const expected = alternatives(words);
    return { type, msg: `Input should be ${expected}`, ctx: { expected } };
  };

const orNull =
  <T>(read: Read<T>): Read<T | null> =>
  (input) =>
    input === null ? { value: null } : read(input);

/** A required text. */
export const text = (description?: string) =>
  field(readString, { type: "string", ...(description && { description }) });

/** A text or null, null where it is not given. */
export const optionalText = (description?: string, fallback: string | null = null) =>
  field(orNull(readString), { type: ["string", "null"], ...(description && { description }) }).default(fallback);

/** A truth value, as a boolean, a word or a number; false where it is not given. */
export const flag = (description?: string) =>
  field(readBoolean, { type: "boolean", default: false, ...(description && { description }) }).default(false);

/** A whole number, `fallback` where it is not given. */
export const integer = (fallback: number, description?: string) =>
  field(readInteger, { type: "integer", default: fallback, ...(description && { description }) }).default(fallback);

/** A whole number above 0, or null. */
export const optionalPositive = (description?: string) =>
  field(orNull(above(0)), {
    type: ["integer", "null"],
    exclusiveMinimum: 0,
    ...(description && { description }),
  }).default(null);

/** One of some words, or null. `type` is how its server calls a word that is none of them. */
export const optionalWord = <const T extends string>(
  type: "enum" | "literal_error",
  words: readonly T[],
  description?: string,
) =>
  field(orNull(oneOf(type, words)), {
    type: ["string", "null"],
    enum: [...words, null],
    ...(description && { description }),
  }).default(null);
