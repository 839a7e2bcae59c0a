import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";

/** A JSON schema, as far as requests are made from it. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly format?: string;
  readonly contentMediaType?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxItems?: number;
}

type Contents = Readonly<Record<string, { readonly schema: Schema }>>;

interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly schema: Schema;
}

/** A document of a server, as far as it is read here. */
export interface Document {
  readonly servers: readonly { readonly url: string }[];
  readonly components?: { readonly schemas?: Readonly<Record<string, Schema>> };
  readonly paths: Readonly<Record<string, Readonly<Record<string, DocumentedOperation>>>>;
}

interface DocumentedOperation {
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Contents };
  readonly responses: Readonly<Record<string, { readonly content?: Contents }>>;
}

/** One operation of a document, or a page beside it, and what it says of its answers. */
export interface Operation {
  /** Whose words errors are in. */
  readonly api: string;
  readonly method: string;
  /** With its prefix and `{parameters}`. */
  readonly path: string;
  /** The same in its document. */
  readonly documented: string;
  readonly parameters: readonly Parameter[];
  readonly bodies: Readonly<Record<string, Schema>>;
  /** Status to media types; empty where nothing is documented. */
  readonly responses: Readonly<Record<string, readonly string[]>>;
  /** A schema of a `$ref` in its document. */
  readonly resolve: (ref: string) => Schema;
}

const schemasIn = (contents: Contents = {}): Record<string, Schema> =>
  Object.fromEntries(Object.entries(contents).map(([type, { schema }]) => [type, schema]));

/** Where the paths of a document begin. */
export const baseOf = ({ servers }: Document): string => (servers[0]?.url ?? "").replace(/\/$/, "");

/** Every operation of a document, with its paths below `base`. */
export function operationsOf(api: string, document: Document, base: string): Operation[] {
  const resolve = (ref: string): Schema => document.components?.schemas?.[ref.split("/").at(-1)!] ?? {};
  return Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, { parameters = [], requestBody, responses }]) => ({
      api,
      method: method.toUpperCase(),
      path: `${base}${path}`,
      documented: path,
      parameters,
      bodies: schemasIn(requestBody?.content),
      responses: Object.fromEntries(
        Object.entries(responses).map(([status, { content }]) => [status, Object.keys(content ?? {})]),
      ),
      resolve,
    })),
  );
}

/** A page that no document names. */
export const page = (api: string, method: string, path: string): Operation => ({
  api,
  method,
  path,
  documented: path,
  parameters: [],
  bodies: {},
  responses: {},
  resolve: () => ({}),
});

const escaped = (segment: string): string => encodeURIComponent(segment.replaceAll("~", "~0").replaceAll("/", "~1"));

/** Tells what of an answer is not as its document says; undefined when all of it is. */
export type Conformance = (operation: Operation, status: number, type: string, value: unknown) => string | undefined;

/** Holds answers against the schemas of the documents, by API. */
export function conformanceTo(documents: Readonly<Record<string, Document>>): Conformance {
  const ajv = new Ajv2020({ strict: false, validateSchema: false });
  formats.default(ajv);
  for (const [api, document] of Object.entries(documents)) ajv.addSchema(document, api);
  return ({ api, method, documented }, status, type, value) => {
    const pointer = ["paths", documented, method.toLowerCase(), "responses", `${status}`];
    const schema = [...pointer, "content", type, "schema"].map(escaped).join("/");
    const check = ajv.getSchema(`${api}#/${schema}`);
    if (!check) return `no schema at ${schema}`;
    return check(value) ? undefined : ajv.errorsText(check.errors?.slice(0, 2));
  };
}
