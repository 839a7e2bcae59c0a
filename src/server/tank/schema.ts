import { createRoute, type RouteConfig, z } from "@hono/zod-openapi";
import { answer, body } from "../docs/json.ts";
import { confirmSchema } from "./publishing/confirming.ts";
import { manifestSchema } from "./publishing/manifest.ts";

const error = z.object({ error: z.string(), details: z.unknown().optional() }).openapi("Error");

const refusals: Readonly<Record<number, string>> = {
  400: "Something about the request is wrong",
  401: "No valid key",
  403: "The key may not do this",
  404: "There is none, or none that the caller may see",
  409: "The version exists",
  413: "Too large",
  429: "Too many requests; see Retry-After",
  502: "What was asked for could not be fetched",
  503: "The scan did not finish",
  504: "The scan or the fetch took too long",
};

/** The refusals of a route, by status. */
const refusing = (...statuses: readonly number[]) =>
  Object.fromEntries(statuses.map((status) => [status, answer(refusals[status]!, error)]));

const time = z.iso.datetime().openapi({ example: "2026-11-22T00:00:00.000Z" });
const score = z.number().nullable();
const visibility = z.enum(["public", "private"]);
const security = [{ BearerAuth: [] }];

const findingSchema = z.object({
  stage: z.string(),
  severity: z.enum(["critical", "high", "medium", "low", "info"]),
  type: z.string(),
  description: z.string(),
  location: z.string().nullable(),
});

/** What the documented routes answer. Tests hold every answer against these. */
export const answers = {
  publish: z.object({ uploadUrl: z.url(), skillId: z.uuid(), versionId: z.uuid() }).openapi("Upload"),
  confirm: z
    .object({
      success: z.literal(true),
      name: z.string(),
      version: z.string(),
      auditScore: score,
      scanVerdict: z.string().nullable(),
    })
    .openapi("Confirmed"),
  package: z
    .object({
      name: z.string(),
      description: z.string().nullable(),
      visibility,
      latestVersion: z.string().nullable(),
      publisher: z.object({ name: z.string().nullable(), displayName: z.string().nullable() }),
      createdAt: time,
      updatedAt: time,
    })
    .openapi("Package"),
  versions: z
    .object({
      name: z.string(),
      versions: z.array(
        z.object({
          version: z.string(),
          integrity: z.string(),
          auditScore: score,
          auditStatus: z.string(),
          publishedAt: time,
        }),
      ),
    })
    .openapi("Versions"),
  version: z
    .object({
      name: z.string(),
      version: z.string(),
      description: z.string().nullable(),
      integrity: z.string(),
      permissions: z.record(z.string(), z.unknown()),
      auditScore: score,
      auditStatus: z.string(),
      downloadUrl: z.url(),
      publishedAt: time,
      downloads: z.number().int(),
      scanVerdict: z.string().nullable(),
      scanFindings: z.array(findingSchema),
      dependencies: z.record(z.string(), z.string()),
    })
    .openapi("Version"),
  files: z.object({ name: z.string(), version: z.string(), files: z.array(z.string()) }).openapi("Files"),
  search: z
    .object({
      results: z.array(
        z.object({
          name: z.string(),
          description: z.string().nullable(),
          visibility,
          latestVersion: z.string().nullable(),
          auditScore: score,
          publisher: z.string(),
          downloads: z.number().int(),
          stars: z.number().int(),
          updatedAt: time,
          scanVerdict: z.string().nullable(),
        }),
      ),
      page: z.number().int(),
      limit: z.number().int(),
      total: z.number().int(),
    })
    .openapi("SearchResults"),
  whoami: z.object({ userId: z.string(), name: z.string().nullable(), email: z.string().nullable() }).openapi("User"),
  start: z.object({ authUrl: z.url(), sessionCode: z.uuid() }).openapi("Login"),
  exchange: z
    .object({ token: z.string(), user: z.object({ name: z.string().nullable(), email: z.string().nullable() }) })
    .openapi("Token"),
  scan: z
    .object({
      scan_id: z.uuid(),
      verdict: z.enum(["pass", "pass_with_notes", "flagged", "fail"]),
      audit_score: z.number(),
      findings: z.array(z.looseObject(findingSchema.shape)),
      stage_results: z.array(
        z.looseObject({
          stage: z.string(),
          status: z.enum(["passed", "failed", "errored", "skipped"]),
          duration_ms: z.number(),
        }),
      ),
      duration_ms: z.number(),
      file_hashes: z.record(z.string(), z.string()),
      llm_analysis: z.null(),
    })
    .openapi("Scan"),
} as const;

/** Query of a search, as text or as it is read. */
export const searchQuery = z.object({
  q: z.string().optional(),
  page: z.coerce.number().int().min(1).max(100_000).default(1),
  limit: z.coerce.number().int().min(1).max(50).default(20),
});

const state = z.string().min(8).max(256);
export const startSchema = z.object({ state });
export const exchangeSchema = z.object({ sessionCode: z.uuid(), state });
export const scanSchema = z.object({ url: z.url().max(2048) });

/** A publication; the manifest is read by its own schema, for errors by field. */
const publishSchema = z.object({
  manifest: manifestSchema,
  readme: z.string().max(500_000).optional(),
  files: z.array(z.string()).optional(),
});

const name = z.string().openapi({ description: "`@org/name`, raw or percent-encoded", example: "@acme/demo" });
const version = z.string().openapi({ example: "1.0.0" });
const text = (type: string, description: string) => ({ description, content: { [type]: { schema: z.string() } } });
const bytes = z.string().openapi({ format: "binary" });

const route = <R extends RouteConfig>(config: R) => createRoute(config);
const one = "/api/v1/skills/{name}/{version}";

/** Every route with its schemas, as they stand in the OpenAPI document. */
export const routes = {
  publish: route({
    method: "post",
    path: "/api/v1/skills",
    summary: "Publish a version: get the address for its tarball",
    security,
    request: body(publishSchema),
    responses: { 200: answer("Where to upload", answers.publish), ...refusing(400, 401, 403, 404, 409, 413) },
  }),
  confirm: route({
    method: "post",
    path: "/api/v1/skills/confirm",
    summary: "Confirm an upload: it is scanned and published",
    security,
    request: body(confirmSchema),
    responses: { 200: answer("Published", answers.confirm), ...refusing(400, 401, 403, 404, 503) },
  }),
  upload: route({
    method: "put",
    path: "/upload/{id}",
    summary: "Upload a tarball to a signed address",
    request: {
      params: z.object({ id: z.uuid() }),
      body: { content: { "application/octet-stream": { schema: bytes } }, required: true },
    },
    responses: { 200: answer("Kept", z.object({})), ...refusing(400, 403, 404, 409, 413) },
  }),
  download: route({
    method: "get",
    path: "/download/{id}",
    summary: "Download a tarball from a signed address",
    request: { params: z.object({ id: z.uuid() }) },
    responses: { 200: text("application/gzip", "The tarball as it was uploaded"), ...refusing(403, 404) },
  }),
  package: route({
    method: "get",
    path: "/api/v1/skills/{name}",
    summary: "A package",
    request: { params: z.object({ name }) },
    responses: { 200: answer("The package", answers.package), ...refusing(404) },
  }),
  versions: route({
    method: "get",
    path: "/api/v1/skills/{name}/versions",
    summary: "The versions of a package, newest first",
    request: { params: z.object({ name }) },
    responses: { 200: answer("Its versions", answers.versions), ...refusing(404) },
  }),
  version: route({
    method: "get",
    path: one,
    summary: "A version, with a signed address of its tarball",
    request: { params: z.object({ name, version }) },
    responses: { 200: answer("The version", answers.version), ...refusing(404) },
  }),
  files: route({
    method: "get",
    path: `${one}/files`,
    summary: "The files of a version",
    request: { params: z.object({ name, version }) },
    responses: { 200: answer("Their paths", answers.files), ...refusing(404) },
  }),
  file: route({
    method: "get",
    path: `${one}/files/{path}`,
    summary: "One file of a version, as plain text",
    request: { params: z.object({ name, version, path: z.string() }) },
    responses: { 200: text("text/plain", "Its content"), ...refusing(400, 403, 404, 413) },
  }),
  search: route({
    method: "get",
    path: "/api/v1/search",
    summary: "Search packages",
    request: { query: searchQuery },
    responses: { 200: answer("What was found", answers.search), ...refusing(400) },
  }),
  whoami: route({
    method: "get",
    path: "/api/v1/auth/whoami",
    summary: "Whose key this is",
    security,
    responses: { 200: answer("The user", answers.whoami), ...refusing(401) },
  }),
  start: route({
    method: "post",
    path: "/api/v1/cli-auth/start",
    summary: "Start the login of a command line",
    request: body(startSchema),
    responses: { 200: answer("Where its person approves it", answers.start), ...refusing(400, 429) },
  }),
  exchange: route({
    method: "post",
    path: "/api/v1/cli-auth/exchange",
    summary: "Get the key of an approved login; 400 until it is",
    request: body(exchangeSchema),
    responses: { 200: answer("A new key", answers.exchange), ...refusing(400) },
  }),
  scan: route({
    method: "post",
    path: "/api/v1/scan",
    summary: "Scan an address or a tarball",
    request: {
      body: {
        required: true,
        content: {
          "application/json": { schema: scanSchema },
          "multipart/form-data": {
            schema: z.object({ tarball: bytes.optional(), manifest: z.string().optional(), file: bytes.optional() }),
          },
        },
      },
    },
    responses: { 200: answer("What was found", answers.scan), ...refusing(400, 413, 429, 502, 503, 504) },
  }),
  badge: route({
    method: "get",
    path: "/api/v1/badge/{name}",
    summary: "The verdict of the latest version as a picture",
    request: {
      params: z.object({ name }),
      query: z.object({ type: z.string().optional().openapi({ description: "`deps`: what it takes from others" }) }),
    },
    responses: { 200: text("image/svg+xml", "The badge") },
  }),
} as const;
