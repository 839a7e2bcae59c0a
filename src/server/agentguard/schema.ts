import { z } from "@hono/zod-openapi";
import { registries } from "../../sources/contracts.ts";
import { detectors } from "./threats.ts";

/** Files that a request may bring beside its content. */
const maxFiles = 200;

const text = z.string();

/** `POST /api/v1/scan`. */
export const scanRequest = z
  .object({
    content: text.min(1).openapi({ description: "The source of the skill: SKILL.md, or code" }),
    files: z
      .array(z.object({ name: text.max(4096), content: text }))
      .max(maxFiles)
      .nullish()
      .openapi({ description: "Files beside it" }),
    context: z.record(text, z.unknown()).nullish().openapi({ description: "platform, version, author, …" }),
  })
  .openapi("ScanRequest");

/** `POST /api/v1/scan-url`. */
export const urlRequest = z
  .object({ url: text.min(1).max(2048), type: z.enum(["github", "clawhub", "raw"]) })
  .openapi("ScanUrlRequest");

/** `POST /api/v1/scan-registry`; ranges as the page has them. */
export const registryRequest = z
  .object({
    registry: z.enum(registries),
    limit: z.int().min(1).max(100).default(10),
    offset: z.int().min(0).max(1_000_000).default(0),
    filter: z
      .object({
        keyword: text.max(200).optional(),
        author: text.max(200).optional(),
        minDownloads: z.number().min(0).optional(),
        category: text.max(200).optional(),
      })
      .nullish(),
  })
  .openapi("ScanRegistryRequest");

const threat = z
  .object({
    id: text,
    type: z.enum(detectors),
    severity: z.enum(["CRITICAL", "HIGH", "MEDIUM", "LOW", "INFO"]),
    confidence: z.number(),
    title: text,
    description: text,
    file: text,
    line: z.int(),
    column: z.int(),
    detector: text,
    remediation: text,
  })
  .openapi("Threat");

const permissions = z
  .object({ network: z.boolean(), filesystem: z.boolean(), environment: z.boolean(), subprocess: z.boolean() })
  .openapi("Permissions");

const data = z.record(text, z.unknown()).openapi({ description: "The same in the form of the hosted service" });

/** The answer to a scan. */
export const scanResponse = z
  .object({
    success: z.literal(true),
    scanId: text,
    riskScore: z.number().min(0).max(10),
    riskLevel: z.enum(["CRITICAL", "HIGH", "MEDIUM", "LOW", "SAFE"]),
    verdict: z.enum(["APPROVE", "REVIEW", "REJECT"]),
    threats: z.array(threat),
    permissions,
    processingMs: z.int(),
    resolvedUrl: text.optional(),
    fetchedContent: text.optional(),
    data,
  })
  .openapi("ScanResponse");

/** The answer to a registry scan. */
export const registryResponse = z
  .object({
    success: z.literal(true),
    batchId: text,
    status: z.enum(["processing", "completed", "failed"]),
    registry: text,
    totalPackages: z.int(),
    estimatedDurationMs: z.int(),
    statusUrl: text,
    data,
  })
  .openapi("ScanRegistryResponse");

/** A report: of one scan, or of a batch. */
export const reportResponse = z
  .looseObject({
    success: z.literal(true),
    status: z.enum(["processing", "completed", "failed"]),
    createdAt: text,
    data,
  })
  .openapi("Report");

/** `GET /api/v1/status`. */
export const statusResponse = z
  .object({
    success: z.literal(true),
    status: z.literal("operational"),
    version: text,
    detectors: z.record(text, z.literal("active")),
    uptimeSeconds: z.int(),
    data,
  })
  .openapi("Status");

/** Every error. */
export const errorResponse = z
  .object({
    success: z.literal(false),
    error: z.object({
      code: text,
      message: text,
      details: z.object({ field: text, reason: text }).optional(),
      retryAfter: z.int().optional(),
    }),
  })
  .openapi("Error");
