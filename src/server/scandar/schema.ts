import { z } from "@hono/zod-openapi";

const text = z.string();

/** `POST /api/v1/scan` as JSON. Fields of the vendor's later pages are taken and, but for `format` and `layer2`, change nothing. */
export const scanRequest = z
  .object({
    text: text.min(1),
    fileName: text.max(1024).nullish(),
    scan_type: text.max(64).nullish(),
    layer2: z.boolean().nullish().openapi({ description: "false: the model, if there is one, is not asked" }),
    format: z.enum(["json", "sarif"]).nullish(),
  })
  .openapi("ScanRequest");

/** The same as a form. */
export const scanForm = z
  .object({
    file: text.optional().openapi({ format: "binary" }),
    text: text.optional(),
    fileName: text.optional(),
    layer2: z.enum(["true", "false"]).optional(),
    format: z.enum(["json", "sarif"]).optional(),
  })
  .openapi("ScanForm");

/** The answer with `format` sarif. */
export const sarifResponse = z
  .looseObject({ version: z.literal("2.1.0"), runs: z.array(z.looseObject({})) })
  .openapi("Sarif");

const severity = z.enum(["critical", "high", "medium", "low", "info"]);

const finding = z
  .object({
    category: text,
    severity,
    title: text,
    description: text,
    lineNumber: z.int(),
    matchedContent: text,
    confidence: z.number(),
    layer: z.union([z.literal(1), z.literal(2)]),
  })
  .openapi("Finding");

const layer = { findings: z.array(finding), duration_ms: z.int() };

/** The answer to a scan. */
export const scanResponse = z
  .object({
    scan_id: text,
    status: z.literal("complete"),
    trust_score: z.int().min(0).max(100),
    classification: z.enum(["safe", "caution", "risky", "dangerous"]),
    scan_duration_ms: z.int(),
    findings_count: z.object({ critical: z.int(), high: z.int(), medium: z.int(), low: z.int(), info: z.int() }),
    findings: z.array(finding),
    recommendations: z.array(text),
    layer1_results: z.object(layer),
    layer2_results: z.object({
      ...layer,
      behavioral_notes: text,
      stated_vs_actual: z.object({
        stated_purpose: text,
        actual_behavior: text,
        alignment: z.enum(["aligned", "partially_aligned", "misaligned"]),
      }),
    }),
    saved_scan_id: z.uuid(),
    rate_limit: z.object({ remaining: z.union([z.int(), z.literal("Infinity")]), resets_at: text.nullable() }),
  })
  .openapi("ScanResponse");

/** A finding that is to be fixed: as a scan gave it, or written by hand. */
const named = z.object({
  category: text.max(200).default(""),
  severity: text.max(40).nullish(),
  title: text.max(1000).default(""),
  description: text.max(20_000).nullish(),
  lineNumber: z.int().nullish(),
  matchedContent: text.max(20_000).nullish(),
});
export type NamedFinding = z.infer<typeof named>;

/** `POST /api/v1/fix`. */
export const fixRequest = z
  .object({ skillContent: text.min(1), findings: z.array(named).max(500) })
  .openapi("FixRequest");

/** The answer to a fix. */
export const fixResponse = z.object({ fixedContent: text, changesSummary: text }).openapi("FixResponse");

/** Every error. */
export const errorResponse = z
  .object({
    error: text,
    rate_limit: z.object({ remaining: z.union([z.int(), text]), resets_at: text.nullable() }).optional(),
  })
  .openapi("Error");
