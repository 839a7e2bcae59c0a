import { randomBytes, randomUUID } from "node:crypto";
import { createRoute, OpenAPIHono, type z } from "@hono/zod-openapi";
import type { Context } from "hono";
import { lastSegment } from "../../core/path.ts";
import { MemoryTree } from "../../files/memory.ts";
import { decode } from "../../skills/decode.ts";
import { readBody, readForm } from "../http/body.ts";
import type { RatedScan } from "../rated.ts";
import { filesOfText, safePath } from "../scanning/text.ts";
import type { Json, Services } from "../services.ts";
import { isPro, keyOf, needScope, type RateLimit, takeUse } from "./access.ts";
import { comparisonOf } from "./alignment.ts";
import { errorBody, ScandarError } from "./errors.ts";
import { findingsOf, recommendationsOf } from "./findings.ts";
import { fixText, summaryOf } from "./fix.ts";
import { sarifOf } from "./sarif.ts";
import * as schema from "./schema.ts";

/** Bytes of a body; characters of a text that is rewritten, of which each edit costs a scan. */
const maxBody = 8 * 1024 ** 2;
const maxFix = 256 * 1024;

const noText = "Missing required field: text or file upload";

type Wanted = z.infer<typeof schema.scanRequest> & {
  /** The file that was sent, where it is no text: read as one, most of what it holds would be lost. */
  readonly raw?: Uint8Array;
};

/** What to say of a body that does not fit: a field that it cannot do without, in the words of `required`, or one that is wrong. */
function objectionTo(value: unknown, error: z.ZodError, required: Readonly<Record<string, string>>): string {
  const fields = typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
  const missing = Object.keys(required).find((name) => [undefined, null, ""].includes(fields[name] as undefined));
  const words = missing === undefined ? undefined : required[missing];
  return words ?? `Invalid field: ${error.issues[0]?.path.join(".") || "body"}`;
}

/** The body of a request as JSON by its schema. Throws 400. */
async function parsed<T>(c: Context, wanted: z.ZodType<T>, required: Readonly<Record<string, string>>): Promise<T> {
  const bytes = await readBody(c, maxBody);
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    // What is wrong with it only its sender can tell.
    throw new ScandarError(400, "Invalid JSON body");
  }
  const result = wanted.safeParse(value);
  if (!result.success) throw new ScandarError(400, objectionTo(value, result.error, required));
  return result.data;
}

/** What a form holds: a file, or the same fields as JSON has. */
async function fromForm(c: Context): Promise<Wanted> {
  const { fields, files } = await readForm(c, { bytes: maxBody, files: 4, fields: 16, fieldBytes: maxBody });
  const file = files.find(({ field }) => field === "file");
  const decoded = file && decode(file.bytes);
  const isText = decoded?.bad === 0 && !decoded.text.includes("\0");
  const text = decoded?.text ?? fields.get("text");
  if (text === undefined || text === "") throw new ScandarError(400, noText);
  const name = file?.name || fields.get("fileName");
  const isSarif = fields.get("format") === "sarif";
  return {
    text,
    ...(name && { fileName: name }),
    ...(isSarif && { format: "sarif" }),
    ...(file && !isText && { raw: file.bytes }),
    layer2: fields.get("layer2") !== "false",
  };
}

async function requestOf(c: Context): Promise<Wanted> {
  const type = c.req.header("content-type") ?? "";
  if (/^multipart\/form-data\b/i.test(type)) return fromForm(c);
  if (/^application\/(?:[\w.+-]+\+)?json\b/i.test(type)) return parsed(c, schema.scanRequest, { text: noText });
  throw new ScandarError(415, "Unsupported content type: use application/json or multipart/form-data");
}

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

interface Times {
  readonly layer1: number;
  readonly layer2: number;
}

function scanBody(
  rated: RatedScan,
  compared: ReturnType<typeof comparisonOf>,
  notes: readonly string[],
  times: Times,
  limit: RateLimit,
) {
  const { notes: own, ...statedVsActual } = compared;
  const findings = findingsOf(rated);
  const { trustScore, classification } = rated.scales.scandar;
  return {
    scan_id: `scn_${randomBytes(10).toString("hex")}`,
    status: "complete",
    trust_score: trustScore,
    classification,
    scan_duration_ms: times.layer1 + times.layer2,
    findings_count: rated.counts,
    findings,
    recommendations: recommendationsOf(rated),
    layer1_results: { findings: findings.filter(({ layer }) => layer === 1), duration_ms: times.layer1 },
    layer2_results: {
      findings: findings.filter(({ layer }) => layer === 2),
      duration_ms: times.layer2,
      behavioral_notes: [...own, ...notes].join(" ") || "What it does fits what it says.",
      stated_vs_actual: statedVsActual,
    },
    saved_scan_id: randomUUID(),
    rate_limit: limit,
  };
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
    throw new ScandarError(400, "The file is no text, and cannot be read");
  return rated;
}

/** `POST /api/v1/scan`. */
async function scan(c: Context, services: Services): Promise<Response> {
  const key = await keyOf(c, services);
  needScope(key, "scan");
  const wanted = await requestOf(c);
  const limit = await takeUse(services, key);
  const started = services.now().getTime();
  const rated = await rate(wanted, services, c.req.raw.signal);
  const between = services.now().getTime();
  await services.totals.add("scandar", rated);
  if (wanted.format === "sarif") return c.json(sarifOf(rated), 200, { "content-type": "application/sarif+json" });
  const compared = comparisonOf(wanted.text, rated);
  const notes = await modelNote(services, wanted, compared.stated_purpose, compared.actual_behavior);
  const times = { layer1: between - started, layer2: services.now().getTime() - between };
  const body = scanBody(rated, compared, notes, times, limit);
  await services.reports.put({
    id: body.saved_scan_id,
    dialect: "scandar",
    owner: key.id,
    body: body as unknown as Json,
  });
  return c.json(body);
}

/** `POST /api/v1/fix`. */
async function fix(c: Context, services: Services): Promise<Response> {
  const key = await keyOf(c, services);
  if (!isPro(key.plan)) throw new ScandarError(403, "Your plan does not include /fix: it needs the Pro plan");
  needScope(key, "fix");
  if (!/^application\/(?:[\w.+-]+\+)?json\b/i.test(c.req.header("content-type") ?? "")) {
    throw new ScandarError(415, "Unsupported content type: use application/json");
  }
  const { skillContent, findings } = await parsed(c, schema.fixRequest, {
    skillContent: "Missing required field: skillContent",
    findings: "Missing required field: findings",
  });
  if (skillContent.length > maxFix) throw new ScandarError(413, `skillContent is longer than ${maxFix} characters`);
  await takeUse(services, key);
  const fixed = await fixText(skillContent, findings, async (text, at) => {
    const path = at ?? filesOfText(text).content;
    const tree = new MemoryTree({ [path]: text });
    return { rated: await services.scans.scanAs(tree, path, { signal: c.req.raw.signal }), path };
  });
  return c.json({ fixedContent: fixed.text, changesSummary: summaryOf(fixed) });
}

const json = (wanted: z.ZodType, description: string) => ({
  description,
  content: { "application/json": { schema: wanted } },
});
const security = [{ bearer: [] }];
const errors = Object.fromEntries(
  [400, 401, 403, 413, 415, 429, 500, 503, 504].map((status) => [
    status,
    json(schema.errorResponse, `Error ${status}`),
  ]),
);

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
    request: { body: { required: true, content: { "application/json": { schema: schema.fixRequest } } } },
    responses: { 200: json(schema.fixResponse, "The text"), ...errors },
  }),
];

/** The routes of the dialect. */
export function routesOf(services: Services): OpenAPIHono {
  const app = new OpenAPIHono();
  app.openAPIRegistry.registerComponent("securitySchemes", "bearer", { type: "http", scheme: "bearer" });
  for (const route of documented) app.openAPIRegistry.registerPath(route);
  const at =
    (handler: (c: Context, services: Services) => Promise<Response>) =>
    async (c: Context): Promise<Response> => {
      try {
        return await handler(c, services);
      } catch (error) {
        if (!(error instanceof ScandarError)) throw error;
        return c.json(errorBody(error.message, error.rateLimit), error.status);
      }
    };
  app.post("/api/v1/scan", at(scan));
  app.post("/api/v1/fix", at(fix));
  return app;
}
