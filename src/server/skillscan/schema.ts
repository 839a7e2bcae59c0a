import { z } from "@hono/zod-openapi";
import { threatCategories } from "./categories.data.ts";

/** Bytes of UTF-8 that a SKILL.md may have: the 500 KB of the reference, read as 500 × 1024, so that neither reading refuses too early. */
export const maxContent = 500 * 1024;

/** Skills of one bulk scan. */
export const maxBulk = 1000;

const severity = z.enum(["CRITICAL", "HIGH", "MEDIUM", "LOW"]).openapi({ example: "CRITICAL" });
const recommendation = z.enum(["INSTALL", "REVIEW", "BLOCK"]).openapi({ example: "BLOCK" });

const skill = {
  content: z.string().nullish().openapi({ description: "Text of SKILL.md, at most 500 KB (512,000 bytes of UTF-8)." }),
  skill_content: z.string().nullish().openapi({ description: "Another name of `content`, which other clients send." }),
  skill_name: z.string().nullish().openapi({ description: "Name of the skill, for reports." }),
  skill_url: z.string().nullish().openapi({
    description: "Where the skill comes from. Without `content` it is fetched from there.",
    example: "https://clawhub.io/skills/crypto-helper",
  }),
};

export const scanBody = z.object(skill).openapi("ScanRequest");
export type ScanBody = z.infer<typeof scanBody>;

export const preinstallBody = z
  .object({
    skill_url: z.string().nullish().openapi({
      description: "Address of the SKILL.md.",
      example: "https://raw.githubusercontent.com/user/repo/main/SKILL.md",
    }),
    skill_slug: z.string().nullish().openapi({ description: "Instead of the address: its name at ClawHub." }),
    strict_mode: z.boolean().nullish().openapi({ description: "REVIEW for any threat. Default: false." }),
  })
  .openapi("PreinstallRequest");
export type PreinstallBody = z.infer<typeof preinstallBody>;

/** RFC 5321 has addresses of at most 254 characters. */
export const keyRequestBody = z
  .object({
    email: z.email().max(254).openapi({ example: "dev@example.com" }),
    plan: z.enum(["trial", "pro", "hosting"]),
  })
  .openapi("KeyRequest");

export const bulkBody = z.object({ skills: z.array(z.object(skill)).min(1).max(maxBulk) }).openapi("BulkScanRequest");
export type BulkBody = z.infer<typeof bulkBody>;

export const webhookBody = z
  .object({ url: z.string().nullable().openapi({ description: "Where to post; null: nowhere any more." }) })
  .openapi("WebhookRequest");

const threat = z
  .object({
    category: z.enum(threatCategories),
    severity,
    description: z.string(),
    confidence: z.number().min(0).max(1).openapi({ example: 0.95 }),
    matched_patterns: z.array(z.string()).openapi({ description: "What matched; secrets are masked." }),
  })
  .openapi("Threat");
export type Threat = z.infer<typeof threat>;

export const scanAnswer = z
  .object({
    safe: z.boolean().openapi({ description: "False from one HIGH on." }),
    severity,
    score: z.number().int().min(0).max(100).openapi({ description: "More is worse." }),
    recommendation,
    threats: z.array(threat).openapi({ description: "Worst first." }),
    scan_id: z.string().openapi({ example: "scan_0123456789ab" }),
    scanned_at: z.iso.datetime(),
    processing_ms: z.number().int().min(0),
    risk_level: severity.openapi({ description: "The same as `severity`, which other clients read." }),
    summary: z.string(),
    warnings: z.array(z.string()).openapi({ description: "What is worth knowing and counts for nothing." }),
  })
  .openapi("ScanResult");
export type ScanAnswer = z.infer<typeof scanAnswer>;

export const preinstallAnswer = z
  .object({
    recommendation,
    severity,
    reason: z.string(),
    scan_id: z.string().openapi({ example: "pre_0123456789ab" }),
    processing_ms: z.number().int().min(0),
  })
  .openapi("PreinstallResult");
export type PreinstallAnswer = z.infer<typeof preinstallAnswer>;

export const statsAnswer = z
  .object({
    total_scanned: z.number().int(),
    total_unsafe: z.number().int(),
    flagged_pct: z.string().openapi({ example: "16.9%" }),
    critical_count: z.number().int(),
    high_count: z.number().int(),
    virustotal_detections: z.number().int().openapi({ description: "Always 0: VirusTotal is not asked." }),
    last_updated: z.iso.datetime().openapi({ description: "Of the last scan; before the first: now." }),
  })
  .openapi("Stats");

export const keyAnswer = z
  .object({
    status: z.enum(["activated", "pending"]),
    plan: z.enum(["trial", "pro", "hosting"]),
    api_key: z.string().openapi({ description: "Shown once." }),
    key_id: z.string().openapi({ description: "Names the key to the operator." }),
    expires: z.iso.datetime().nullable(),
    message: z.string(),
  })
  .openapi("IssuedKey");

export const bulkAccepted = z
  .object({
    batch_id: z.string(),
    status: z.literal("pending"),
    total: z.number().int(),
    status_url: z.string(),
  })
  .openapi("BulkScanAccepted");

const bulkResult = z
  .object({
    index: z.number().int(),
    skill_name: z.string().nullable(),
    skill_url: z.string().nullable(),
    result: scanAnswer.nullable().openapi({ description: "Null while it waits, and where there is an error." }),
    error: z.object({ error: z.string(), message: z.string() }).nullable(),
  })
  .openapi("BulkScanResult");
export type BulkResult = z.infer<typeof bulkResult>;

export const bulkStatus = z
  .object({
    batch_id: z.string(),
    status: z.enum(["pending", "processing", "completed", "failed"]),
    total: z.number().int(),
    completed: z.number().int().openapi({ description: "Skills that have a result or an error." }),
    created_at: z.iso.datetime(),
    completed_at: z.iso.datetime().nullable(),
    results: z.array(bulkResult).openapi({ description: "In the order of the request, once they are known." }),
  })
  .openapi("BulkScanStatus");

export const webhookAnswer = z
  .object({
    webhook_url: z.string().nullable(),
    secret: z.string().nullable().openapi({ description: "Signs what is posted (Standard Webhooks). Shown once." }),
  })
  .openapi("Webhook");

export const errorAnswer = z.object({ error: z.string(), message: z.string() }).openapi("Error");
