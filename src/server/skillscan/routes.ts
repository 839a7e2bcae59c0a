import { createRoute, z } from "@hono/zod-openapi";
import { answer, body } from "../docs/json.ts";
import {
  bulkAccepted,
  bulkBody,
  bulkStatus,
  errorAnswer,
  keyAnswer,
  keyRequestBody,
  preinstallAnswer,
  preinstallBody,
  scanAnswer,
  scanBody,
  statsAnswer,
  webhookAnswer,
  webhookBody,
} from "./schema.ts";

const error = (description: string) => answer(description, errorAnswer);

const invalid = {
  400: error("INVALID_CONTENT: what was sent cannot be used; the message says why."),
  415: error("INVALID_CONTENT: the body is not sent as application/json."),
};
const key = { 401: error("INVALID_KEY: the key is invalid, revoked, expired or not active yet.") };
const limited = {
  402: error("QUOTA_EXCEEDED: the scans of this month are used up."),
  429: error("RATE_LIMITED: too many requests; see Retry-After and X-RateLimit-Reset."),
};
const broken = {
  500: error("SCAN_ERROR: the scan failed; try again in 30 seconds."),
  502: error("SCAN_ERROR: the host of the skill failed."),
  503: error("SCAN_ERROR: too much is under way; try again in 30 seconds."),
  504: error("SCAN_ERROR: the host of the skill, or the scan, took too long."),
};
const hosting = { 403: error("PLAN_REQUIRED: not on this plan.") };

const ours = "Not in the API reference of SkillScan: an addition of this server.";

const anyKey = [{}, { bearer: [] }, { apiKey: [] }];
const withKey = [{ bearer: [] }, { apiKey: [] }];

export const scanRoute = createRoute({
  method: "post",
  path: "/api/scan",
  summary: "Scan a SKILL.md",
  security: anyKey,
  request: body(scanBody),
  responses: { 200: answer("What was found.", scanAnswer), ...invalid, ...key, ...limited, ...broken },
});

export const preinstallRoute = createRoute({
  method: "post",
  path: "/api/preinstall",
  summary: "Whether to install a skill",
  description: "What cannot be fetched or scanned is an error, never INSTALL.",
  security: anyKey,
  request: body(preinstallBody),
  responses: { 200: answer("What to do.", preinstallAnswer), ...invalid, ...key, ...limited, ...broken },
});

export const statsRoute = createRoute({
  method: "get",
  path: "/api/stats",
  summary: "What was scanned so far",
  responses: { 200: answer("Sums of all scans of this server.", statsAnswer) },
});

export const keyRoute = createRoute({
  method: "post",
  path: "/api/keys/request",
  summary: "Ask for a key",
  description: "A trial is active at once. A paid plan waits until the operator confirms it.",
  request: body(keyRequestBody),
  responses: {
    200: answer("A trial, active.", keyAnswer),
    202: answer("A key that waits to be activated.", keyAnswer),
    ...invalid,
    429: error("RATE_LIMITED: too many requests, or the address has a trial that runs."),
  },
});

export const bulkRoute = createRoute({
  method: "post",
  path: "/api/scan/bulk",
  summary: "Scan up to 1000 skills",
  description: `${ours} Hosting plan; counts as one request of the hour.`,
  security: withKey,
  request: body(bulkBody),
  responses: { 202: answer("Under way.", bulkAccepted), ...invalid, ...key, ...hosting, ...limited },
});

export const bulkStatusRoute = createRoute({
  method: "get",
  path: "/api/scan/bulk/{id}",
  summary: "How far a bulk scan is, and its results",
  description: ours,
  security: withKey,
  request: { params: z.object({ id: z.string() }) },
  responses: { 200: answer("So far.", bulkStatus), ...key, ...hosting, 404: error("NOT_FOUND: no such bulk scan.") },
});

export const webhookRoute = createRoute({
  method: "put",
  path: "/api/webhook",
  summary: "Where finished bulk scans are told",
  description: `${ours} Hosting plan. Posts \`bulk.completed\` at least once, signed as Standard Webhooks 1.0 says; \`webhook-id\` is the same each time.`,
  security: withKey,
  request: body(webhookBody),
  responses: { 200: answer("Set.", webhookAnswer), ...invalid, ...key, ...hosting },
});
