import type { OpenAPIHono } from "@hono/zod-openapi";

/** What is told of an API beside its routes. */
export interface ApiInfo {
  readonly title: string;
  readonly version: string;
  readonly description: string;
}

/** An API with a document: a dialect, or the admin API. */
export interface DocumentedApi {
  /** First segment of its paths. */
  readonly name: string;
  readonly info: ApiInfo;
  readonly routes: OpenAPIHono;
  /** True where its paths begin with its name already. */
  readonly isRooted?: true;
}

/** The OpenAPI 3.1 document of an API, made from the schemas that its routes check with. `base` is where its paths begin. */
export function documentOf({ info, routes }: DocumentedApi, base: string) {
  return routes.getOpenAPI31Document({ openapi: "3.1.0", info: { ...info }, servers: [{ url: base }] });
}
