import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import type { Context } from "hono";
import { version } from "../../version.ts";
import { answer, body, errorAnswers } from "../docs/json.ts";
import { readBody } from "../http/body.ts";
import { jsonIn } from "../http/json.ts";
import { newId } from "../ids.ts";
import { filesOfText, type TextTree } from "../scanning/text.ts";
import type { Services } from "../services.ts";
import { type Caller, callerOf, takeMinute, takeMonth, tellLimits } from "./access.ts";
import { fetchedTree, keep, reportBody, scanBody } from "./answers.ts";
import { errorBody, invalid, invalidBody, Refusal, refusalOf } from "./errors.ts";
import { acceptedBody, batchBody, optionsOf, registryKind } from "./registry.ts";
import * as schema from "./schema.ts";
import { detectors } from "./threats.ts";

/** Bytes of a body. The page names no limit; the text of a large skill has a tenth of this. */
const maxBody = 8 * 1024 ** 2;

/** The body of a request by its schema. Throws 400. */
async function parsed<T>(c: Context, wanted: z.ZodType<T>): Promise<T> {
  const value = jsonIn(await readBody(c, maxBody), () =>
    invalid("body", "invalid_json", "The request body must be JSON."),
  );
  const result = wanted.safeParse(value);
  if (!result.success) throw invalidBody(result.error, value);
  return result.data;
}

type Extras = Parameters<typeof scanBody>[3];

/** Scans a tree as one skill, keeps the answer and gives it. */
async function answerScan(
  c: Context,
  services: Services,
  caller: Caller,
  { tree, main }: Pick<TextTree, "tree" | "main">,
  extras: Extras = {},
) {
  const started = services.now().getTime();
  const rated = await services.scans.scanAs(tree, main, { signal: c.req.raw.signal });
  const told = scanBody(services, rated, services.now().getTime() - started, extras);
  await keep(services, caller.id, told, rated);
  return c.json(told);
}

/** `POST /api/v1/scan`. */
async function scan(c: Context, services: Services): Promise<Response> {
  const caller = await callerOf(c, services);
  await takeMinute(c, services, caller);
  const { content, files } = await parsed(c, schema.scanRequest);
  await takeMonth(services, caller);
  return answerScan(c, services, caller, filesOfText(content, "", files ?? []));
}

/** `POST /api/v1/scan-url`. */
async function scanUrl(c: Context, services: Services): Promise<Response> {
  const caller = await callerOf(c, services);
  await takeMinute(c, services, caller);
  const { url, type } = await parsed(c, schema.urlRequest);
  const fetched = await services.sources[type](url);
  await takeMonth(services, caller);
  const { text, ...wanted } = await fetchedTree(fetched);
  return answerScan(c, services, caller, wanted, { resolvedUrl: fetched.url, fetchedContent: text });
}

/** `POST /api/v1/scan-registry`. A batch takes as many scans of the month as it may have packages. */
async function scanRegistry(c: Context, services: Services): Promise<Response> {
  const caller = await callerOf(c, services);
  if (caller.tier.name === "Free") {
    throw new Refusal(403, "FEATURE_NOT_AVAILABLE", "Registry scans need the Pro tier or above.");
  }
  await takeMinute(c, services, caller);
  const options = optionsOf(await parsed(c, schema.registryRequest));
  await takeMonth(services, caller, options.query.limit);
  const batch = await services.batches.create({
    id: newId("batch"),
    kind: registryKind,
    dialect: "agentguard",
    owner: caller.id,
    options: { registry: options.registry, query: { ...options.query } },
  });
  return c.json(acceptedBody(batch), 202);
}

/** `GET /api/v1/report/{scanId}`: another caller's report is as none. */
async function report(c: Context, services: Services): Promise<Response> {
  const caller = await callerOf(c, services);
  await tellLimits(c, services, caller);
  const id = c.req.param("scanId") ?? "";
  if (/^batch_[0-9a-f]{1,64}$/.test(id)) {
    const batch = await services.batches.get("agentguard", id);
    if (batch?.owner === caller.id) return c.json(batchBody(batch, await services.batches.items(id)));
  } else if (/^scan_[0-9a-f]{1,64}$/.test(id)) {
    const kept = await services.reports.get("agentguard", id);
    if (kept?.owner === caller.id) return c.json(reportBody(kept));
  }
  throw new Refusal(404, "NOT_FOUND", "There is no report of this id.");
}

/** `GET /api/v1/status`. */
function statusOf(services: Services, started: Date) {
  const now = services.now();
  return {
    success: true,
    status: "operational",
    version,
    detectors: Object.fromEntries(detectors.map((name) => [name, "active"])),
    uptimeSeconds: Math.floor((now.getTime() - started.getTime()) / 1000),
    data: { status: "healthy", version, timestamp: now.toISOString() },
  };
}

const security = [{ apiKey: [] }, { bearer: [] }];
const errors = errorAnswers([400, 401, 402, 403, 404, 413, 429, 500, 502, 503, 504], schema.errorResponse);
/** What the documents say of the routes, from the schemas by which requests are read. */
const documented = [
  createRoute({
    method: "post",
    path: "/api/v1/scan",
    summary: "Scan a skill",
    security,
    request: body(schema.scanRequest),
    responses: { 200: answer("The verdict", schema.scanResponse), ...errors },
  }),
  createRoute({
    method: "post",
    path: "/api/v1/scan-url",
    summary: "Fetch a skill and scan it",
    security,
    request: body(schema.urlRequest),
    responses: { 200: answer("The verdict", schema.scanResponse), ...errors },
  }),
  createRoute({
    method: "post",
    path: "/api/v1/scan-registry",
    summary: "Scan packages of a registry (Pro)",
    security,
    request: body(schema.registryRequest),
    responses: { 202: answer("Under way", schema.registryResponse), ...errors },
  }),
  createRoute({
    method: "get",
    path: "/api/v1/report/{scanId}",
    summary: "Report of a scan or a batch",
    security,
    request: { params: z.object({ scanId: z.string() }) },
    responses: { 200: answer("The report", schema.reportResponse), ...errors },
  }),
  createRoute({
    method: "get",
    path: "/api/v1/status",
    summary: "Status",
    responses: { 200: answer("The status", schema.statusResponse) },
  }),
];

/** The routes of the dialect. */
export function routesOf(services: Services): OpenAPIHono {
  const app = new OpenAPIHono();
  const started = services.now();
  const { openAPIRegistry: registry } = app;
  registry.registerComponent("securitySchemes", "apiKey", { type: "apiKey", in: "header", name: "X-API-Key" });
  registry.registerComponent("securitySchemes", "bearer", { type: "http", scheme: "bearer" });
  for (const route of documented) registry.registerPath(route);
  app.onError((error, c) => {
    const refusal = refusalOf(error);
    if (!refusal) throw error;
    const { status, code, message, more } = refusal;
    if (more.retryAfter !== undefined) c.header("Retry-After", String(more.retryAfter));
    return c.json(errorBody(code, message, more), status);
  });
  app.post("/api/v1/scan", (c) => scan(c, services));
  app.post("/api/v1/scan-url", (c) => scanUrl(c, services));
  app.post("/api/v1/scan-registry", (c) => scanRegistry(c, services));
  app.get("/api/v1/report/:scanId", (c) => report(c, services));
  app.get("/api/v1/status", (c) => c.json(statusOf(services, started)));
  return app;
}
