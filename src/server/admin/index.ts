import { createRoute, OpenAPIHono, type z } from "@hono/zod-openapi";
import type { Context } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { Dialect } from "../dialect.ts";
import type { DocumentedApi } from "../docs/documents.ts";
import { answer, body } from "../docs/json.ts";
import { complaintOf } from "../http/json.ts";
import type { ApiKey } from "../keys.ts";
import type { Services } from "../services.ts";
import {
  errorSchema,
  filterSchema,
  idSchema,
  issuedSchema,
  type keySchema,
  keysSchema,
  newKeySchema,
} from "./schema.ts";
import { tokenCheck } from "./token.ts";

const security = [{ adminToken: [] }];
const refused = { 401: answer("No admin token, or a wrong one", errorSchema) };
const missing = { 404: answer("There is no such key", errorSchema) };
const invalid = { 400: answer("The request does not fit its schema", errorSchema) };

const issue = createRoute({
  method: "post",
  path: "/admin/keys",
  summary: "Make a key; its secret is shown once",
  security,
  request: body(newKeySchema),
  responses: {
    201: answer("The key and its secret", issuedSchema),
    409: answer("The account has as many keys as its plan allows", errorSchema),
    ...invalid,
    ...refused,
  },
});

const list = createRoute({
  method: "get",
  path: "/admin/keys",
  summary: "List keys",
  security,
  request: { query: filterSchema },
  responses: { 200: answer("Keys without their secrets", keysSchema), ...invalid, ...refused },
});

const revoke = createRoute({
  method: "delete",
  path: "/admin/keys/{id}",
  summary: "Revoke a key",
  security,
  request: { params: idSchema },
  responses: { 204: { description: "Revoked" }, ...invalid, ...refused, ...missing },
});

const activate = createRoute({
  method: "post",
  path: "/admin/keys/{id}/activate",
  summary: "Activate a key that waits for its payment",
  security,
  request: { params: idSchema },
  responses: { 204: { description: "Active" }, ...invalid, ...refused, ...missing },
});

const keyAnswer = ({ webhookUrl: _, createdAt, expiresAt, scopes, ...key }: ApiKey): z.infer<typeof keySchema> => ({
  ...key,
  scopes: [...scopes],
  createdAt: createdAt.toISOString(),
  expiresAt: expiresAt?.toISOString() ?? null,
});

/** Bytes of a request. */
const largestBody = 64 * 1024;

const day = 86_400_000;

function addKeys(app: OpenAPIHono, { keys, now }: Services, dialects: readonly Dialect[]): void {
  app.openapi(issue, async (c) => {
    const { dialect, plan, owner, name, scopes, expiresInDays: days } = c.req.valid("json");
    const api = dialects.find((each) => each.name === dialect);
    if ((await api?.hasRoomForKey?.(keys, owner, plan)) === false) {
      return c.json({ error: "the account has as many keys as its plan allows: revoke one first" }, 409);
    }
    const issued = await keys.issue({
      dialect,
      plan,
      owner,
      ...(name !== undefined && { name }),
      ...(scopes !== undefined && { scopes }),
      ...(days !== undefined && { expiresAt: new Date(now().getTime() + days * day) }),
    });
    return c.json({ key: keyAnswer(issued.key), secret: issued.secret }, 201, { "cache-control": "no-store" });
  });
  app.openapi(list, async (c) => {
    const { dialect, owner } = c.req.valid("query");
    const found = await keys.list({ ...(dialect && { dialect }), ...(owner !== undefined && { owner }) });
    return c.json({ keys: found.map(keyAnswer) }, 200);
  });
  const none = { error: "there is no such key" };
  app.openapi(revoke, async (c) =>
    (await keys.revoke(c.req.valid("param").id)) ? c.body(null, 204) : c.json(none, 404),
  );
  app.openapi(activate, async (c) =>
    (await keys.activate(c.req.valid("param").id)) ? c.body(null, 204) : c.json(none, 404),
  );
}

/** Adds routes below `/admin` of others, which the token guards as well. */
export type AdminExtension = (app: OpenAPIHono, services: Services) => void;

/** What the admin API is about. */
export interface AdminParts {
  /** APIs whose keys it makes. */
  readonly dialects?: readonly Dialect[];
  readonly extensions?: readonly AdminExtension[];
}

/** The admin API: what an operator does, with the admin token. */
export function adminApi(
  services: Services,
  token: string,
  { dialects = [], extensions = [] }: AdminParts = {},
): DocumentedApi {
  const isAdmin = tokenCheck(token);
  const routes = new OpenAPIHono({
    defaultHook: (result, c) => (result.success ? undefined : c.json({ error: complaintOf(result.error) }, 400)),
  });
  routes.openAPIRegistry.registerComponent("securitySchemes", "adminToken", { type: "http", scheme: "bearer" });
  routes.use("/admin/*", async (c, next) => {
    if (isAdmin(c.req.header("authorization"))) return next();
    return c.json({ error: "this needs the admin token" }, 401, { "www-authenticate": "Bearer" });
  });
  const tooLarge = (c: Context) => c.json({ error: "the body is too large" }, 413);
  routes.use("/admin/*", bodyLimit({ maxSize: largestBody, onError: tooLarge }));
  addKeys(routes, services, dialects);
  for (const extend of extensions) extend(routes, services);
  const info = {
    title: "Admin",
    version: "1.0",
    description: "Keys of the APIs of this server. Each request carries `Authorization: Bearer` with the admin token.",
  };
  return { name: "admin", info, routes, isRooted: true };
}
