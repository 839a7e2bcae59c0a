import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Hono } from "hono";
import type { Failure } from "./http/errors.ts";
import type { DialectName, Plan } from "./keys.ts";
import type { BatchKind, KeyStore, Services } from "./services.ts";

/** One reference API: its routes at their documented paths, without prefix. The server mounts them at the root and under `/<name>`. */
export interface Dialect {
  readonly name: DialectName;
  /** Title and description for its OpenAPI document, served at `/<name>/openapi.json`. */
  readonly info: { readonly title: string; readonly version: string; readonly description: string };
  /** Routes with schemas (`OpenAPIHono`); errors in the words of the dialect. */
  routes(services: Services): OpenAPIHono;
  /** Batches that it starts. */
  readonly batchKinds?: readonly BatchKind[];
  /**
   * Says in its words what no route answered: an unknown path, a wrong method, a body that was refused, a scan that failed, a fault of
   * ours. Absent: `{"error": message}` with the status. The server adds Retry-After and the request id.
   */
  error?(failure: Failure, request: Request): Response;
  /** Throws away what nobody will come back for. Called now and then, by any number of servers. */
  cleanUp?(services: Services): Promise<object>;
  /** Whether an account may have one more key of a plan; absent: any number. */
  hasRoomForKey?(keys: Pick<KeyStore, "list">, owner: string, plan: Plan): Promise<boolean>;
  /** Its pages for people (`/docs`), beside the documented routes; not in the OpenAPI document. */
  pages?(services: Services): Hono;
}
