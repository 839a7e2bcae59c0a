import { OpenAPIHono, z } from "@hono/zod-openapi";
import type { Context, Next } from "hono";
import { version } from "../../version.ts";
import { methodNotAllowed } from "../http/errors.ts";
import type { Services } from "../services.ts";
import { analyzers } from "./analyzers.data.ts";
import { batchAnswer, batchKindName } from "./batch.ts";
import { sayFailure } from "./errors.ts";
import { answering, batchHandler, scanHandler, uploadHandler } from "./handlers.ts";
import {
  batchRequest,
  healthResponse,
  httpValidationError,
  refusal,
  scanRequest,
  scanResponse,
  uploadForm,
} from "./schema.ts";

const json = <T extends z.ZodType>(schema: T) => ({ "application/json": { schema } });
const answer = <T extends z.ZodType>(schema: T) => ({ description: "Successful Response", content: json(schema) });
const invalid = { 422: { description: "Validation Error", content: json(httpValidationError) } };
const refused = (...statuses: readonly number[]) =>
  Object.fromEntries(statuses.map((status) => [status, { description: "Refused", content: json(refusal) }]));
const faults = [500, 503, 504];
const anything = z.unknown();

const keys = z.object({
  "X-VirusTotal-Key": z.string().nullable().optional().openapi({ description: "Not used" }),
  "X-AIDefense-Key": z.string().nullable().optional().openapi({ description: "Not used" }),
});

/** What the OpenAPI document says. The handlers read requests themselves: its server's leniency and words are in no JSON schema. */
function document({ openAPIRegistry: registry }: OpenAPIHono): void {
  const get = (path: string, summary: string, schema: z.ZodType): void =>
    registry.registerPath({ method: "get", path, summary, responses: { 200: answer(schema) } });
  get("/", "Root", z.looseObject({}));
  get("/health", "Health Check", healthResponse);
  get("/analyzers", "List Analyzers", anything);
  const post = (path: string, summary: string, content: object, schema: z.ZodType, errors: readonly number[]): void =>
    registry.registerPath({
      method: "post",
      path,
      summary,
      request: { headers: keys, body: { required: true, content } },
      responses: { 200: answer(schema), ...refused(...errors), ...invalid },
    });
  post("/scan", "Scan Skill", json(scanRequest), scanResponse, [400, 404, 413, ...faults]);
  post("/scan-upload", "Scan Uploaded Skill", { "multipart/form-data": { schema: uploadForm } }, anything, [
    400,
    404,
    413,
    ...faults,
  ]);
  post("/scan-batch", "Scan Batch", json(batchRequest), anything, [400, 404, 413]);
  registry.registerPath({
    method: "get",
    path: "/scan-batch/{scan_id}",
    summary: "Get Batch Scan Result",
    request: { params: z.object({ scan_id: z.string() }) },
    responses: { 200: answer(anything), ...refused(404), ...invalid },
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
  const root = { service: "Skill Scanner API", version, docs: "/docs", health: "/health" };
  const names = analyzers.map(({ name }) => name);
  app.get("/", noHead, (c) => c.json(root));
  app.get("/health", noHead, (c) => c.json({ status: "healthy", version, analyzers_available: names }));
  app.get("/analyzers", noHead, (c) => c.json({ analyzers }));
  app.post("/scan", scanHandler(services));
  app.post("/scan-upload", uploadHandler(services));
  app.post("/scan-batch", batchHandler(services, batchKindName));
  app.get(
    "/scan-batch/:id",
    noHead,
    answering(async (c) => batchAnswer(c.req.param("id") ?? "", services)),
  );
  return app;
}
