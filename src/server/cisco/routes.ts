import { OpenAPIHono, z } from "@hono/zod-openapi";
import type { Context, Next } from "hono";
import { version } from "../../version.ts";
import { answer, json } from "../docs/json.ts";
import { methodNotAllowed } from "../http/errors.ts";
import type { Services } from "../services.ts";
import { analyzers } from "./analyzers.data.ts";
import { batchAnswer } from "./batch.ts";
import { Refusal, sayFailure } from "./errors.ts";
import { scan, startBatch, upload } from "./handlers.ts";
import {
  batchRequest,
  healthResponse,
  httpValidationError,
  refusal,
  scanRequest,
  scanResponse,
  uploadForm,
} from "./schema.ts";

const success = (schema: z.ZodType) => ({ 200: answer("Successful Response", schema) });
const invalid = { 422: answer("Validation Error", httpValidationError) };
const refused = (...statuses: readonly number[]) =>
  Object.fromEntries(statuses.map((status) => [status, answer("Refused", refusal)]));
const faults = [500, 503, 504];
const anything = z.unknown();

const keys = z.object({
  "X-VirusTotal-Key": z.string().nullable().optional().openapi({ description: "Not used" }),
  "X-AIDefense-Key": z.string().nullable().optional().openapi({ description: "Not used" }),
});

/** What the OpenAPI document says. The handlers read requests themselves: its server's leniency and words are in no JSON schema. */
function document({ openAPIRegistry: registry }: OpenAPIHono): void {
  const get = (path: string, summary: string, schema: z.ZodType): void =>
    registry.registerPath({ method: "get", path, summary, responses: success(schema) });
  get("/", "Root", z.looseObject({}));
  get("/health", "Health Check", healthResponse);
  get("/analyzers", "List Analyzers", anything);
  const post = (
    path: string,
    summary: string,
    { content }: { content: object },
    schema: z.ZodType,
    errors: readonly number[],
  ): void =>
    registry.registerPath({
      method: "post",
      path,
      summary,
      request: { headers: keys, body: { required: true, content } },
      responses: { ...success(schema), ...refused(...errors), ...invalid },
    });
  post("/scan", "Scan Skill", json(scanRequest), scanResponse, [400, 404, 413, ...faults]);
  post(
    "/scan-upload",
    "Scan Uploaded Skill",
    { content: { "multipart/form-data": { schema: uploadForm } } },
    anything,
    [400, 404, 413, ...faults],
  );
  post("/scan-batch", "Scan Batch", json(batchRequest), anything, [400, 404, 413]);
  registry.registerPath({
    method: "get",
    path: "/scan-batch/{scan_id}",
    summary: "Get Batch Scan Result",
    request: { params: z.object({ scan_id: z.string() }) },
    responses: { ...success(anything), ...refused(404), ...invalid },
  });
}

/** Its server answers no HEAD; Hono would, by the GET. */
async function noHead(c: Context, next: Next): Promise<Response | undefined> {
  if (c.req.raw.method !== "HEAD") {
    await next();
    return undefined;
  }
  const refusal = sayFailure(methodNotAllowed, c.req.raw);
  refusal.headers.set("allow", "GET");
  return refusal;
}

/** The routes of its server, at their documented paths. */
export function routesOf(services: Services): OpenAPIHono {
  const app = new OpenAPIHono();
  document(app);
  app.onError((error) => {
    if (error instanceof Refusal) return error.response;
    throw error;
  });
  const root = { service: "Skill Scanner API", version, docs: "/docs", health: "/health" };
  const names = analyzers.map(({ name }) => name);
  app.get("/", noHead, (c) => c.json(root));
  app.get("/health", noHead, (c) => c.json({ status: "healthy", version, analyzers_available: names }));
  app.get("/analyzers", noHead, (c) => c.json({ analyzers }));
  app.post("/scan", (c) => scan(c, services));
  app.post("/scan-upload", (c) => upload(c, services));
  app.post("/scan-batch", (c) => startBatch(c, services));
  app.get("/scan-batch/:id", noHead, async (c) => Response.json(await batchAnswer(c.req.param("id") ?? "", services)));
  return app;
}
