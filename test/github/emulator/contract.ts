import { readFileSync } from "node:fs";
import { Ajv, type ValidateFunction } from "ajv";
import formats from "ajv-formats";

interface Parameter {
  readonly name: string;
  readonly in: "query" | "path" | "header";
  readonly required?: boolean;
  readonly schema: object;
}

interface Content {
  readonly content?: Readonly<Record<string, { readonly schema: object }>>;
}

interface Reference {
  readonly $ref: string;
}

interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly (Parameter | Reference)[];
  readonly requestBody?: Content & { readonly required?: boolean };
  readonly responses: Readonly<Record<string, Content | Reference>>;
}

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: Readonly<Record<string, unknown>>;
}

interface Route {
  readonly method: string;
  readonly pattern: RegExp;
  readonly names: readonly string[];
  readonly operation: Operation;
}

/** An operation of GitHub's API with the values that stand in the path. */
export interface Match {
  readonly id: string;
  readonly operation: Operation;
  readonly path: Readonly<Record<string, string>>;
}

/** Statuses that GitHub answers anywhere and documents almost nowhere. */
const undocumented = [401, 403, 404, 422, 429];

/** Parameters that may hold slashes. */
const slashed = ["path", "ref", "basehead"];

const json = "application/json";

/**
 * A schema of OpenAPI 3.0 as ajv reads it: `#/components/…` points into the schema that is registered as `github`,
 * and `nullable` beside a reference or a choice, which ajv takes only beside `type`, becomes a choice of its own.
 */
function anchored(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(anchored);
  if (value === null || typeof value !== "object") return value;
  const { nullable, ...rest } = value as { nullable?: unknown };
  if (nullable === true && !("type" in value)) return { anyOf: [anchored(rest), { type: "null" }] };
  const entries = Object.entries(value).map(([key, inner]) => [
    key,
    key === "$ref" && typeof inner === "string" ? `github${inner}` : anchored(inner),
  ]);
  return Object.fromEntries(entries);
}

function validator(components: unknown, coerceTypes: boolean): Ajv {
  const ajv = new Ajv({ strict: false, allErrors: true, coerceTypes });
  // The package is CommonJS with a `default`: its types and its module differ under NodeNext.
  (formats as unknown as (ajv: Ajv) => void)(ajv);
  for (const format of ["repo.nwo", "timestamp", "int64", "uri-template"]) ajv.addFormat(format, true);
  ajv.addSchema({ $id: "github", components: anchored(components) } as object);
  return ajv;
}

function routeOf(template: string, method: string, operation: Operation): Route {
  const names: string[] = [];
  const pattern = template.replace(/\{([^}]+)\}/g, (_, name: string) => {
    names.push(name);
    return slashed.includes(name) ? "(.+)" : "([^/]+)";
  });
  return { method: method.toUpperCase(), pattern: new RegExp(`^${pattern}$`), names, operation };
}

/** GitHub's own OpenAPI description, ready to judge a request or an answer. */
export class Contract {
  readonly #description: Description;
  readonly #routes: readonly Route[];
  readonly #exact: Ajv;
  /** For query and path, which are always text on the wire. */
  readonly #coercing: Ajv;
  readonly #compiled = new Map<string, ValidateFunction>();

  constructor(file: URL) {
    this.#description = JSON.parse(readFileSync(file, "utf8")) as Description;
    this.#exact = validator(this.#description.components, false);
    this.#coercing = validator(this.#description.components, true);
    this.#routes = Object.entries(this.#description.paths)
      .flatMap(([path, methods]) =>
        Object.entries(methods).map(([method, operation]) => routeOf(path, method, operation)),
      )
      // Of two that fit, the one that says more of its own: a parameter may hold slashes, and take the end of another path.
      .sort((a, b) => a.names.length - b.names.length || b.pattern.source.length - a.pattern.source.length);
  }

  /** The operation behind a method and a path; undefined when the cut has none. */
  match(method: string, pathname: string): Match | undefined {
    for (const route of this.#routes) {
      const found = route.method === method ? route.pattern.exec(pathname) : null;
      if (!found) continue;
      const path = route.names.map((name, index) => [name, decodeURIComponent(found[index + 1] ?? "")]);
      return { id: route.operation.operationId, operation: route.operation, path: Object.fromEntries(path) };
    }
    return undefined;
  }

  /** What GitHub's description objects to in a request: parameters, unknown ones too, and body. */
  request(match: Match, query: URLSearchParams, body: unknown): string[] {
    const { id, operation } = match;
    const parameters = (operation.parameters ?? []).map((parameter) => this.#resolve(parameter));
    const objections = parameters.flatMap((parameter) => this.#parameter(match, parameter, query));
    const known = new Set(parameters.filter((parameter) => parameter.in === "query").map(({ name }) => name));
    for (const name of query.keys()) if (!known.has(name)) objections.push(`${id} unknown query parameter ${name}`);
    const schema = operation.requestBody?.content?.[json]?.schema;
    if (!schema) return objections;
    if (body !== undefined) objections.push(...this.#check(this.#exact, `${id} request`, schema, body));
    else if (operation.requestBody?.required) objections.push(`${id} request body is missing`);
    return objections;
  }

  /** What GitHub's description objects to in an answer. */
  response({ id, operation }: Match, status: number, body: unknown): string[] {
    const documented = operation.responses[String(status)];
    if (!documented) return undocumented.includes(status) ? [] : [`${id} answers ${status}, which is not documented`];
    const schema = this.#resolve<Content>(documented).content?.[json]?.schema;
    return schema && body !== undefined ? this.#check(this.#exact, `${id} ${status}`, schema, body) : [];
  }

  #parameter({ id, path }: Match, parameter: Parameter, query: URLSearchParams): string[] {
    if (parameter.in === "header") return [];
    const value = parameter.in === "query" ? query.get(parameter.name) : path[parameter.name];
    const label = `${id} ${parameter.in}.${parameter.name}`;
    if (value === null || value === undefined) return parameter.required ? [`${label} is missing`] : [];
    return this.#check(this.#coercing, label, { type: "object", properties: { value: parameter.schema } }, { value });
  }

  #resolve<Value>(value: Value | Reference): Value {
    if (typeof value !== "object" || value === null || !("$ref" in value)) return value as Value;
    const steps = String(value.$ref).split("/").slice(1);
    return steps.reduce<unknown>((place, step) => (place as Record<string, unknown>)[step], this.#description) as Value;
  }

  #check(ajv: Ajv, label: string, schema: object, value: unknown): string[] {
    let validate = this.#compiled.get(label);
    if (!validate) {
      validate = ajv.compile(anchored(schema) as object);
      this.#compiled.set(label, validate);
    }
    if (validate(value)) return [];
    return (validate.errors ?? []).map(
      (error) => `${label}${error.instancePath || "/"} ${error.message ?? ""} ${JSON.stringify(error.params)}`,
    );
  }
}

let shared: Contract | undefined;

/** The contract of this process: to compile its schemas takes longer than most tests. */
export function githubContract(): Contract {
  shared ??= new Contract(new URL("../contract/github.openapi.json", import.meta.url));
  return shared;
}
