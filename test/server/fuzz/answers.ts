import path from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import type { Conformance, Operation } from "./operations.ts";
import type { FuzzRequest } from "./requests.ts";

/** An answer, read to its end. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
  readonly milliseconds: number;
}

/** What an answer may be. */
export interface Expectations {
  readonly operations: readonly Operation[];
  readonly conforms: Conformance;
  /** Never in an answer, unless the request has them. */
  readonly secrets: readonly string[];
  /** Statuses from 500 on that are right here: what a source of the outside world was told to fail with. */
  readonly faults: ReadonlySet<number>;
}

const text = { type: "string" };
const only = (properties: object, required: readonly string[]) => ({
  type: "object",
  properties,
  required,
  additionalProperties: false,
});

const details = {
  type: "array",
  items: only({ type: text, loc: {}, msg: text, input: {}, ctx: {} }, ["type", "loc", "msg"]),
};

/** Errors of each dialect as `wire.md` has them, and of the server itself. */
const errorShapes: Readonly<Record<string, object>> = {
  cisco: only({ detail: { anyOf: [text, details] } }, ["detail"]),
  skillscan: only({ error: { type: "string", pattern: "^[A-Z_]+$" }, message: text }, ["error", "message"]),
  agentguard: only(
    {
      success: { const: false },
      error: only(
        {
          code: text,
          message: text,
          details: only({ field: text, reason: text }, ["field", "reason"]),
          retryAfter: { type: "integer" },
        },
        ["code", "message"],
      ),
    },
    ["success", "error"],
  ),
  scandar: only({ error: text, rate_limit: {} }, ["error"]),
  tank: only({ error: text, details: {}, retryAfter: { type: "integer" } }, ["error"]),
  admin: only({ error: text }, ["error"]),
};

const ajv = new Ajv2020({ strict: false });
const errorChecks = new Map(Object.entries(errorShapes).map(([api, shape]) => [api, ajv.compile(shape)]));

/** Words of files, stacks and drivers. */
const inside = [
  /\n {4}at .+:\d+/,
  /node_modules|node:internal|\.ts:\d+/,
  /\b(?:ENOENT|EACCES|EISDIR|ENOTDIR|EINVAL|ECONN\w+)\b/,
  /duplicate key value|violates \w+|invalid input syntax|byte sequence|unsupported unicode|kysely|pglite/i,
  /(?:Type|Range|Syntax|Reference)Error\b|undefined is not|Cannot read prop|is not a function|Maximum call stack/,
  new RegExp(path.resolve(import.meta.dirname, "../../..").replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&")),
  /skill-scan-(?:world|fuzz)-/,
];

const decoder = new TextDecoder("utf-8", { fatal: true });

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

/** Everything that a request says, to tell what it told itself from what the server told it. */
function said({ target, headers, body = new Uint8Array() }: FuzzRequest): string {
  const bytes = new TextDecoder().decode(body);
  return [target, ...headers.flat(), bytes, bytes.replaceAll(/\\u([0-9a-f]{4})|\\(.)/gi, "$2")].join("\n");
}

function leaks(answer: string, request: FuzzRequest, secrets: readonly string[]): string[] {
  const own = said(request);
  const words = inside.map((pattern) => pattern.exec(answer)?.[0]).filter((found) => found !== undefined);
  const found = words
    .filter((word) => !own.includes(word))
    .map((word) => `tells of its inside: ${JSON.stringify(word)}`);
  const told = secrets.some((secret) => answer.includes(secret) && !own.includes(secret));
  return told ? [...found, "tells a secret"] : found;
}

/** The operations that a path may be of. */
function candidates(request: FuzzRequest, operations: readonly Operation[]): Operation[] {
  const { pathname } = new URL(`http://localhost${request.target}`);
  const method = request.method.toUpperCase();
  return operations.filter((each) => {
    const pattern = each.path.replaceAll(/[.*+?^$()|[\]\\]/g, "\\$&").replaceAll(/\{path\}/g, ".*");
    return (
      each.method === method && new RegExp(`^${pattern.replaceAll(/\{\w+\}/g, "[^/]+(?:/[^/]+)?")}$`).test(pathname)
    );
  });
}

/** Whose words an answer must be in; undefined where it may be anybody's. */
function surfaceOf({ target }: FuzzRequest): string | undefined {
  const [, first = ""] = new URL(`http://localhost${target}`).pathname.split("/");
  return errorChecks.has(first) && first !== "admin" ? first : undefined;
}

/** The value of a JSON answer; a complaint where it is none. */
function jsonOf(bytes: Uint8Array): { readonly value: unknown } | { readonly complaint: string } {
  const source = textOf(bytes);
  if (source === undefined) return { complaint: "JSON that is no UTF-8" };
  try {
    return { value: JSON.parse(source) as unknown };
  } catch {
    return { complaint: "JSON that cannot be parsed" };
  }
}

/** Statuses of the server as a whole, which no operation documents: methods, bodies that stop, room. */
const common = new Set([404, 405, 408, 413, 415, 503]);

function shapeOf(request: FuzzRequest, { status, bytes }: Answer, type: string, expected: Expectations): string[] {
  const json = jsonOf(bytes);
  if ("complaint" in json) return [json.complaint];
  const documented = candidates(request, expected.operations).filter(({ responses }) =>
    responses[status]?.includes(type),
  );
  const objections = documented.map((each) => expected.conforms(each, status, type, json.value));
  if (documented.length > 0 && objections.every((each) => each !== undefined))
    return [`against its document: ${objections[0]}`];
  if (status < 400) return [];
  const surface = surfaceOf(request);
  const checks = surface === undefined ? [...errorChecks.values()] : [errorChecks.get(surface)!];
  if (!checks.some((check) => check(json.value)))
    return [`no error of ${surface ?? "any dialect"}: ${textOf(bytes)?.slice(0, 200)}`];
  return [];
}

function documentedStatus(
  request: FuzzRequest,
  { status, headers }: Answer,
  operations: readonly Operation[],
): string[] {
  const all = candidates(request, operations).filter(({ responses }) => Object.keys(responses).length > 0);
  if (all.length === 0) return [];
  const own = all.filter(({ responses }) => Object.hasOwn(responses, status));
  if (own.length === 0) return common.has(status) ? [] : [`status ${status} is not documented`];
  const type = (headers.get("content-type") ?? "").split(";")[0]!;
  const fits = own.some(({ responses }) => responses[status]!.length === 0 || responses[status]!.includes(type));
  return fits ? [] : [`type ${type} of ${status} is not documented`];
}

const markup = /<fuzz|"onfuzz|&fuzz;/i;

function statusOf({ status, headers }: Answer, faults: ReadonlySet<number>): string[] {
  if (status < 500 || faults.has(status)) return [];
  if (status === 503 && headers.has("retry-after")) return [];
  return [`status ${status}`];
}

function headersOf({ headers, status }: Answer): string[] {
  const wrong = headers.get("x-content-type-options") === "nosniff" ? [] : ["no nosniff"];
  if (headers.has("x-fuzz")) wrong.push("a header of the caller's making");
  if (headers.has("set-cookie")) wrong.push("a cookie");
  const location = headers.get("location");
  if (location !== null && !/^\/(?![/\\])/.test(location)) wrong.push(`leads elsewhere: ${location}`);
  if (status === 405 && !headers.has("allow")) wrong.push("405 without Allow");
  return wrong;
}

/** Milliseconds that an answer may take, on a machine that does other things. */
const patience = 15_000;

/** What is wrong with an answer. */
export function objectionsTo(request: FuzzRequest, answer: Answer, expected: Expectations): string[] {
  const type = (answer.headers.get("content-type") ?? "").split(";")[0]!.trim();
  const source = new TextDecoder().decode(answer.bytes);
  const wrong = [...statusOf(answer, expected.faults), ...headersOf(answer)];
  wrong.push(...leaks(`${source}\n${JSON.stringify([...answer.headers])}`, request, expected.secrets));
  if (answer.milliseconds > patience) wrong.push(`took ${Math.round(answer.milliseconds / 1000)} s`);
  if (/html|svg|xml/.test(type) && markup.test(source)) wrong.push("markup of the caller in a page");
  if (request.method.toUpperCase() === "HEAD" || answer.bytes.length === 0) return wrong;
  if (/\bjson$/.test(type)) wrong.push(...shapeOf(request, answer, type, expected));
  else if (answer.status >= 400 && type !== "text/html") wrong.push(`an error as ${type || "nothing"}`);
  wrong.push(...documentedStatus(request, answer, expected.operations));
  return wrong;
}
