import { OpenAPIHono, type RouteConfig } from "@hono/zod-openapi";
import type { Context } from "hono";
import type { Dialect } from "../dialect.ts";
import type { Services } from "../services.ts";
import { bulkKind } from "./bulk.ts";
import { answerError, failureResponse } from "./errors.ts";
import { bulk, bulkState, preinstall, requestKey, scan, stats, webhook } from "./handlers.ts";
import {
  bulkRoute,
  bulkStatusRoute,
  keyRoute,
  preinstallRoute,
  scanRoute,
  statsRoute,
  webhookRoute,
} from "./routes.ts";
import "./tables.ts";

type Handler = (c: Context, services: Services) => Promise<Response>;

const handlers: readonly (readonly [RouteConfig & { getRoutingPath(): string }, Handler])[] = [
  [scanRoute, scan],
  [preinstallRoute, preinstall],
  [statsRoute, stats],
  [keyRoute, requestKey],
  [bulkRoute, bulk],
  [bulkStatusRoute, bulkState],
  [webhookRoute, webhook],
];

function routes(services: Services): OpenAPIHono {
  const app = new OpenAPIHono();
  app.openAPIRegistry.registerComponent("securitySchemes", "bearer", { type: "http", scheme: "bearer" });
  app.openAPIRegistry.registerComponent("securitySchemes", "apiKey", {
    type: "apiKey",
    in: "header",
    name: "X-API-Key",
  });
  app.onError(answerError);
  // Bodies are read with our own bounds and checked in our own words, so the routes are registered for the document alone.
  for (const [route, handle] of handlers) {
    app.openAPIRegistry.registerPath(route);
    app.on(route.method, route.getRoutingPath(), (c) => handle(c, services));
  }
  return app;
}

/** SkillScan's API, version 2.0 of its reference: scans, pre-install checks, statistics, keys; and bulk scans with a webhook. */
export const skillscan: Dialect = {
  name: "skillscan",
  info: {
    title: "SkillScan API",
    version: "2.0",
    description:
      "The SkillScan API over Skill Scan. `/api/scan/bulk` and `/api/webhook` are additions of this server: the reference promises a webhook for bulk scans and documents neither.",
  },
  routes,
  batchKinds: [bulkKind],
  error: failureResponse,
};
