import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import type { Context } from "hono";
import { lastSegment } from "../../core/path.ts";
import { MemoryTree } from "../../files/memory.ts";
import { answer, body, errorAnswers } from "../docs/json.ts";
import type { RatedScan } from "../rated.ts";
import { filesOfText, safePath } from "../scanning/text.ts";
import type { Json, Services } from "../services.ts";
import { isPro, neededKey, needScope, takeUse } from "./access.ts";
import { comparisonOf } from "./alignment.ts";
import { scanBody } from "./answers.ts";
import { errorBody, Refusal } from "./errors.ts";
import { fixText, summaryOf } from "./fix/index.ts";
import { type Wanted, wantedFix, wantedScan } from "./request.ts";
import { sarifOf } from "./sarif.ts";
import * as schema from "./schema.ts";

/** What a second reader says, in one sentence; nothing where none is configured. */
async function modelNote(
  { model, log }: Services,
  wanted: Wanted,
  purpose: string,
  behavior: string,
): Promise<string[]> {
  if (model === undefined || wanted.layer2 === false) return [];
  const note = await model.note({ purpose, behavior, text: wanted.text });
  if (note === undefined) log.warn({}, "the model gave no note");
  return note === undefined ? [] : [`A language model adds, unchecked: "${note}"`];
}

/** Scans what was sent, as one skill. Throws 400 for a file that is no text and cannot be read as what it is. */
async function rate({ text, fileName, raw }: Wanted, { scans }: Services, signal: AbortSignal): Promise<RatedScan> {
  if (raw === undefined) {
    const { tree, main } = filesOfText(text, fileName ?? "");
    return scans.scanAs(tree, main, { signal });
  }
  const name = lastSegment(safePath(fileName ?? "")) || "SKILL.md";
  const rated = await scans.scanAs(new MemoryTree({ [name]: raw }), name, { signal });
  if (rated.scan.gaps.some(({ path }) => path === name))
    throw new Refusal(400, "The file is no text, and cannot be read");
  return rated;
}

/** `POST /api/v1/scan`. */
async function scan(c: Context, services: Services): Promise<Response> {
  const key = await neededKey(c, services);
  needScope(key, "scan");
  const wanted = await wantedScan(c);
  const limit = await takeUse(services, key);
  const started = services.now().getTime();
  const rated = await rate(wanted, services, c.req.raw.signal);
  const between = services.now().getTime();
  await services.totals.add("scandar", rated);
  if (wanted.format === "sarif") return c.json(sarifOf(rated), 200, { "content-type": "application/sarif+json" });
  const compared = comparisonOf(wanted.text, rated);
  const notes = await modelNote(services, wanted, compared.stated_purpose, compared.actual_behavior);
  const times = { layer1: between - started, layer2: services.now().getTime() - between };
  const told = scanBody(rated, compared, notes, times, limit);
  await services.reports.put({
    id: told.saved_scan_id,
    dialect: "scandar",
    owner: key.id,
    body: told as unknown as Json,
  });
  return c.json(told);
}

/** `POST /api/v1/fix`. */
async function fix(c: Context, services: Services): Promise<Response> {
  const key = await neededKey(c, services);
  if (!isPro(key.plan)) throw new Refusal(403, "Your plan does not include /fix: it needs the Pro plan");
  needScope(key, "fix");
  const { skillContent, findings } = await wantedFix(c);
  await takeUse(services, key);
  const fixed = await fixText(skillContent, findings, async (text, at) => {
    const path = at ?? filesOfText(text).content;
    const tree = new MemoryTree({ [path]: text });
    return { rated: await services.scans.scanAs(tree, path, { signal: c.req.raw.signal }), path };
  });
  return c.json({ fixedContent: fixed.text, changesSummary: summaryOf(fixed) });
}

const security = [{ bearer: [] }];
const errors = errorAnswers([400, 401, 403, 413, 415, 429, 500, 503, 504], schema.errorResponse);

const documented = [
  createRoute({
    method: "post",
    path: "/api/v1/scan",
    summary: "Scan a skill: JSON, or a file in a multipart form",
    security,
    request: {
      body: {
        required: true,
        content: {
          "application/json": { schema: schema.scanRequest },
          "multipart/form-data": { schema: schema.scanForm },
        },
      },
    },
    responses: {
      200: {
        description: "The result",
        content: {
          "application/json": { schema: schema.scanResponse },
          "application/sarif+json": { schema: schema.sarifResponse },
        },
      },
      ...errors,
    },
  }),
  createRoute({
    method: "post",
    path: "/api/v1/fix",
    summary: "Rewrite a skill without what findings name (Pro)",
    security,
    request: body(schema.fixRequest),
    responses: { 200: answer("The text", schema.fixResponse), ...errors },
  }),
];

/** The routes of the dialect. */
export function routesOf(services: Services): OpenAPIHono {
  const app = new OpenAPIHono();
  app.openAPIRegistry.registerComponent("securitySchemes", "bearer", { type: "http", scheme: "bearer" });
  for (const route of documented) app.openAPIRegistry.registerPath(route);
  app.onError((error, c) => {
    if (error instanceof Refusal) return c.json(errorBody(error.message, error.rateLimit), error.status);
    throw error;
  });
  app.post("/api/v1/scan", (c) => scan(c, services));
  app.post("/api/v1/fix", (c) => fix(c, services));
  return app;
}
