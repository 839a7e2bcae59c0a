/**
 * Cuts the operations that the action calls, and the schemas they reach, out of GitHub's own OpenAPI description
 * (`@octokit/openapi`, MIT; far too large to depend on). The cut is committed; make a new one by hand:
 *
 *     npm pack @octokit/openapi@23.0.2        # in an empty folder elsewhere, then unpack it
 *     node scripts/extract-openapi.ts <…>/generated/api.github.com.json
 */
import { readFileSync, writeFileSync } from "node:fs";
import { argv } from "node:process";

const target = new URL("../test/github/contract/github.openapi.json", import.meta.url);

/** By `operationId`: what the action may call. The emulator answers each of them. */
const operations = [
  "actions/download-artifact",
  "actions/list-workflow-run-artifacts",
  "checks/create",
  "checks/list-for-ref",
  "checks/update",
  "code-scanning/get-sarif",
  "code-scanning/upload-sarif",
  "git/get-blob",
  "git/get-commit",
  "git/get-tree",
  "issues/create-comment",
  "issues/delete-comment",
  "issues/list-comments",
  "issues/update-comment",
  "pulls/create-review",
  "pulls/get",
  "pulls/list",
  "pulls/list-files",
  "pulls/list-review-comments",
  "pulls/list-reviews",
  "repos/compare-commits-with-basehead",
  "repos/get",
  "repos/get-collaborator-permission-level",
  "repos/get-commit",
  "repos/get-content",
  "repos/list-pull-requests-associated-with-commit",
  "teams/get-membership-for-user-in-org",
  "users/get-authenticated",
] as const;

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type JsonObject = { [key: string]: Json };

interface Description {
  readonly openapi: string;
  readonly info: JsonObject;
  readonly paths: Record<string, Record<string, JsonObject & { operationId: string }>>;
  readonly components: Record<string, Record<string, Json>>;
}

/** Prose and samples: most of the description's weight, none of the contract. */
const isProse = (key: string, value: Json): boolean =>
  key === "example" ||
  key === "examples" ||
  key === "externalDocs" ||
  key.startsWith("x-") ||
  ((key === "description" || key === "title") && typeof value === "string");

/** Copies values without prose and collects every component that a `$ref` in them reaches. */
class Cut {
  readonly components: Record<string, Record<string, Json>> = {};
  readonly #source: Description;

  constructor(source: Description) {
    this.#source = source;
  }

  prune(value: Json): Json {
    if (Array.isArray(value)) return value.map((item) => this.prune(item));
    if (value === null || typeof value !== "object") return value;
    const reference = value["$ref"];
    if (typeof reference === "string") {
      this.#want(reference);
      return { $ref: reference };
    }
    const kept = Object.entries(value).filter(([key, inner]) => !isProse(key, inner));
    return Object.fromEntries(kept.map(([key, inner]) => [key, this.prune(inner)]));
  }

  /** Takes in the component behind `#/components/<kind>/<name>`, once. */
  #want(reference: string): void {
    const [, , kind = "", name = ""] = reference.split("/");
    this.components[kind] ??= {};
    const group = this.components[kind];
    if (name in group) return;
    const component = this.#source.components[kind]?.[name];
    if (component === undefined) throw new Error(`The description refers to ${reference}, which it does not have`);
    group[name] = null; // Breaks cycles: a schema may reach itself.
    group[name] = this.prune(component);
  }
}

/** The description with nothing but the wanted operations; throws when one of them is gone. */
function cutDescription(source: Description): JsonObject {
  const cut = new Cut(source);
  const paths: Record<string, JsonObject> = {};
  const missing = new Set<string>(operations);
  for (const [path, methods] of Object.entries(source.paths)) {
    for (const [method, operation] of Object.entries(methods)) {
      if (!missing.delete(operation.operationId)) continue;
      const { operationId, parameters, requestBody, responses } = operation;
      const kept = { operationId, parameters, requestBody, responses };
      paths[path] ??= {};
      paths[path][method] = cut.prune(JSON.parse(JSON.stringify(kept)) as Json);
    }
  }
  if (missing.size > 0) throw new Error(`Not in the description any more: ${[...missing].join(", ")}`);
  const { title, version, license } = source.info;
  const info = { title: `${String(title)} (cut)`, version: version ?? "", license: license ?? null };
  return { openapi: source.openapi, info, paths, components: cut.components };
}

const file = argv[2];
if (file === undefined) throw new Error("Name the file: node scripts/extract-openapi.ts <api.github.com.json>");
const description = cutDescription(JSON.parse(readFileSync(file, "utf8")) as Description);
const text = `${JSON.stringify(description, null, 1)}\n`;
writeFileSync(target, text);
console.log(`${operations.length} operations, ${text.length} characters`);
