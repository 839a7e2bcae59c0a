import fc from "fast-check";
import { formsOf } from "./forms.ts";
import {
  authorizations,
  brokenBodies,
  contentTypes,
  headers,
  largeValues,
  methods,
  segments,
  texts,
  values,
} from "./hostile.ts";
import type { Operation, Schema } from "./operations.ts";

/** A request as it is sent. */
export interface FuzzRequest {
  readonly operation: Operation;
  readonly method: string;
  /** Path and query, as they stand in the request. */
  readonly target: string;
  readonly headers: readonly (readonly [string, string])[];
  readonly body?: Uint8Array<ArrayBuffer>;
}

/** What requests are made with beside hostile values: what the server knows. */
export interface Known {
  /** Values of parameters and properties by name. */
  readonly values: Readonly<Record<string, readonly unknown[]>>;
  /** Right credentials by API: name and value of a header. */
  readonly credentials: Readonly<Record<string, readonly (readonly [string, string])[]>>;
  readonly files: readonly Uint8Array<ArrayBuffer>[];
  /** Queries that carry their own authority, by path of the document. */
  readonly signed: Readonly<Record<string, string>>;
}

type Headers = FuzzRequest["headers"];

const oneOf = <T>(all: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...all);

function textOf({ format, minLength = 0, maxLength = 40 }: Schema): fc.Arbitrary<string> {
  if (format === "uuid") return fc.uuid();
  if (format === "email") return fc.emailAddress();
  if (format === "uri")
    return oneOf(["https://example.com/SKILL.md", "http://a.test/b?c=d#e", "https://github.com/a/b"]);
  const most = Math.max(minLength, Math.min(maxLength, 40));
  return fc.string({ unit: "grapheme", minLength, maxLength: most });
}

function numberOf({ type, minimum = -10, maximum = 1000 }: Schema): fc.Arbitrary<number> {
  if (type === "integer") return fc.integer({ min: Math.ceil(minimum), max: Math.floor(Math.max(minimum, maximum)) });
  return fc.double({ min: minimum, max: Math.max(minimum, maximum), noNaN: true });
}

function objectOf(schema: Schema, known: Known, resolve: Operation["resolve"]): fc.Arbitrary<unknown> {
  const { properties = {}, required = [] } = schema;
  const fields = Object.entries(properties).map(
    ([name, each]) => [name, valuesOf(each, name, known, resolve)] as const,
  );
  return fc.record(Object.fromEntries(fields), { requiredKeys: required as string[] });
}

/** Values that fit a schema, or nearly: those that the server knows, where it knows some of that name. */
export function valuesOf(
  schema: Schema,
  name: string,
  known: Known,
  resolve: Operation["resolve"],
): fc.Arbitrary<unknown> {
  const own = Object.hasOwn(known.values, name) ? known.values[name] : undefined;
  if (own !== undefined) return oneOf(own);
  if (schema.$ref !== undefined) return valuesOf(resolve(schema.$ref), name, known, resolve);
  const options = schema.anyOf ?? schema.oneOf ?? schema.allOf;
  if (options) return fc.oneof(...options.map((each) => valuesOf(each, name, known, resolve)));
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return oneOf(schema.enum);
  const type = typeof schema.type === "string" ? schema.type : schema.type?.[0];
  if (type === "object") return objectOf(schema, known, resolve);
  if (type === "array") {
    return fc.array(valuesOf(schema.items ?? {}, "", known, resolve), { minLength: 1, maxLength: 3 });
  }
  if (type === "string") return textOf(schema);
  if (type === "integer" || type === "number") return numberOf({ ...schema, type });
  return type === "boolean" ? fc.boolean() : fc.jsonValue({ maxDepth: 2 });
}

/** A change of the JSON text of one value in another. */
type Change = (text: string) => string;

/** Writes JSON with the changes at the values of these numbers, in the order in which they are written. */
export function write(value: unknown, changes: ReadonlyMap<number, Change>, count: { at: number }): string {
  const change = changes.get(count.at++) ?? ((text: string) => text);
  if (Array.isArray(value)) return change(`[${value.map((each) => write(each, changes, count)).join()}]`);
  if (typeof value !== "object" || value === null) return change(JSON.stringify(value) ?? "null");
  const members = Object.entries(value).map(([key, each]) => `${JSON.stringify(key)}:${write(each, changes, count)}`);
  return change(`{${members.join()}}`);
}

const keys = ["__proto__", "constructor", "toString", "", "\0", "<fuzz>", "a.b", "0"];

const change: fc.Arbitrary<Change> = fc.oneof(
  { weight: 20, arbitrary: oneOf(values).map((raw) => () => raw) },
  { weight: 1, arbitrary: oneOf(largeValues).map((raw) => () => raw) },
  { weight: 2, arbitrary: fc.constant((text: string) => `[${text}]`) },
  { weight: 2, arbitrary: fc.constant((text: string) => JSON.stringify(text)) },
  {
    weight: 4,
    arbitrary: fc.tuple(oneOf(keys), oneOf(values)).map(([key, raw]) => (text: string) => {
      const member = `${JSON.stringify(key)}:${raw}`;
      return text === "{}" ? `{${member}}` : text.startsWith("{") ? `{${member},${text.slice(1, -1)},${member}}` : text;
    }),
  },
  {
    // All members twice.
    weight: 1,
    arbitrary: fc.constant((text: string) =>
      /^\{./s.test(text) && text !== "{}" ? `${text.slice(0, -1)},${text.slice(1)}` : text,
    ),
  },
);

export function jsonText(value: unknown, changes: readonly (readonly [number, Change])[]): string {
  const count = { at: 0 };
  write(value, new Map(), count);
  const total = count.at;
  const at = new Map(changes.map(([index, each]) => [index % total, each]));
  return write(value, at, { at: 0 });
}

interface Body {
  readonly type?: string;
  readonly bytes?: Uint8Array<ArrayBuffer>;
}

export const encoded = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** JSON bodies by a schema: right ones, with hostile values in them, broken, of another type. */
function jsonBodies(type: string, schema: Schema, known: Known, resolve: Operation["resolve"]): fc.Arbitrary<Body> {
  const value = valuesOf(schema, "", known, resolve);
  const some = fc.array(fc.tuple(fc.nat(200), change), { minLength: 1, maxLength: 2 });
  const of = (text: string): Body => ({ type, bytes: encoded(text) });
  return fc.oneof(
    { weight: 4, arbitrary: value.map((each) => of(jsonText(each, []))) },
    { weight: 10, arbitrary: fc.tuple(value, some).map(([each, changes]) => of(jsonText(each, changes))) },
    {
      weight: 3,
      arbitrary: value.chain((each) => oneOf(brokenBodies(JSON.stringify(each))).map((bytes) => ({ type, bytes }))),
    },
    {
      weight: 2,
      arbitrary: fc
        .tuple(value, oneOf(contentTypes))
        .map(([each, other]) => ({ ...of(JSON.stringify(each)), type: other })),
    },
    { weight: 1, arbitrary: fc.constant({}) },
  );
}

function bodiesOf({ bodies, resolve }: Operation, known: Known): fc.Arbitrary<Body> {
  const each = Object.entries(bodies).map(([type, schema]): fc.Arbitrary<Body> => {
    if (type === "multipart/form-data") return formsOf(schema.$ref ? resolve(schema.$ref) : schema, known);
    if (type === "application/json") return jsonBodies(type, schema, known, resolve);
    return oneOf(known.files).map((bytes) => ({ type, bytes }));
  });
  const junk = fc.record({ type: oneOf(contentTypes), bytes: oneOf(brokenBodies("{}")) });
  const none = fc.constant<Body>({});
  if (each.length === 0) return fc.oneof({ weight: 6, arbitrary: none }, { weight: 1, arbitrary: junk });
  return fc.oneof(...each.map((arbitrary) => ({ weight: 8, arbitrary })), { weight: 1, arbitrary: junk });
}

export const encode = (value: unknown): string => encodeURIComponent(String(value).toWellFormed());

/** What a server knows of a name in a path: of that path, else of any. */
export const knownOf = (name: string, { documented }: Operation, { values: all }: Known): readonly unknown[] =>
  all[`${documented} ${name}`] ?? all[name] ?? ["x"];

const segmentOf = (all: readonly unknown[]): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 6, arbitrary: fc.constant(encode(all[0])) },
    { weight: 2, arbitrary: oneOf(all).map(encode) },
    { weight: 2, arbitrary: oneOf(segments) },
    { weight: 1, arbitrary: oneOf(texts).map(encode) },
  );

function pathsOf(operation: Operation, known: Known): fc.Arbitrary<string> {
  const parts = operation.path.split(/(\{\w+\})/).map((part) => {
    const name = /^\{(\w+)\}$/.exec(part)?.[1];
    return name === undefined ? fc.constant(part) : segmentOf(knownOf(name, operation, known));
  });
  const tail = fc.oneof(
    { weight: 20, arbitrary: fc.constant("") },
    oneOf(["/", "//", "/..", ";x", "%00", "/%2e%2e/x", ".json"]),
  );
  return fc.tuple(fc.tuple(...parts), tail).map(([all, end]) => all.join("") + end);
}

/** A query: as documented, with hostile values, twice, broken. */
function queriesOf({ parameters, resolve, documented }: Operation, known: Known): fc.Arbitrary<string> {
  const inQuery = parameters.filter((each) => each.in === "query");
  const hostile = fc.oneof(oneOf(texts).map(encode), oneOf(segments));
  const pairs = inQuery.map(({ name, schema }) =>
    fc.oneof(
      { weight: 3, arbitrary: valuesOf(schema, name, known, resolve).map((value) => `${name}=${encode(value)}`) },
      { weight: 2, arbitrary: hostile.map((value) => `${name}=${value}`) },
      fc.tuple(hostile, hostile).map(([one, other]) => `${name}=${one}&${name}[]=${other}&${name}=${other}`),
    ),
  );
  const extra = fc.oneof(
    { weight: 9, arbitrary: fc.constant(known.signed[documented] ?? "") },
    hostile.map((value) => `__proto__[admin]=${value}&${value}`),
    oneOf(["%", "=&=&==", "a".repeat(9000), "&".repeat(5000), "?".repeat(100)]),
  );
  return fc
    .tuple(
      fc.subarray(pairs).chain((some) => fc.tuple(...some)),
      extra,
    )
    .map(([some, more]) => {
      const all = [...some, more].filter((each) => each !== "").join("&");
      return all === "" ? "" : `?${all}`;
    });
}

function credentialsOf({ api }: Operation, known: Known): fc.Arbitrary<Headers> {
  const own = known.credentials[api] ?? [];
  const all = Object.values(known.credentials).flat();
  const right = own.length > 0 ? oneOf(own).map((header): Headers => [header]) : fc.constant<Headers>([]);
  const wrong = oneOf(all).chain(([, value]) =>
    fc.tuple(oneOf(["authorization", "x-api-key"]), oneOf(authorizations(value.replace(/^Bearer /, "")))),
  );
  return fc.oneof(
    { weight: 10, arbitrary: right },
    { weight: 1, arbitrary: fc.constant<Headers>([]) },
    { weight: 1, arbitrary: oneOf(all).map((header): Headers => [header]) },
    { weight: 1, arbitrary: wrong.map((header): Headers => [header]) },
    { weight: 1, arbitrary: fc.tuple(oneOf(all), wrong) },
  );
}

const extraHeaders: fc.Arbitrary<Headers> = fc.oneof(
  { weight: 5, arbitrary: fc.constant<Headers>([]) },
  { weight: 2, arbitrary: oneOf(headers).map((header): Headers => [header]) },
  fc.shuffledSubarray([...headers], { minLength: 2, maxLength: 5 }),
);

export const canHaveBody = (method: string): boolean => !/^(?:get|head)$/i.test(method);

/** Requests of an operation: from nearly right to nothing but hostile. */
export function requestsOf(operation: Operation, known: Known): fc.Arbitrary<FuzzRequest> {
  return fc
    .record({
      method: fc.oneof({ weight: 25, arbitrary: fc.constant(operation.method) }, oneOf(methods)),
      path: pathsOf(operation, known),
      query: queriesOf(operation, known),
      credentials: credentialsOf(operation, known),
      extra: extraHeaders,
      body: bodiesOf(operation, known),
    })
    .map(({ method, path, query, credentials, extra, body: { type, bytes } }) => ({
      operation,
      method,
      target: path + query,
      headers: [...(type === undefined ? [] : [["content-type", type] as const]), ...credentials, ...extra],
      ...(bytes && canHaveBody(method) && { body: bytes }),
    }));
}
