import { OpenAPIHono, type RouteConfig } from "@hono/zod-openapi";
import type { Context } from "hono";
import type { Services } from "../services.ts";
import { accountRoutes } from "./account-routes.ts";
import { publishRoutes } from "./publishing/routes.ts";
import { readRoutes } from "./reading/routes.ts";
import { Refusal } from "./refusal.ts";
import { scanRoutes } from "./scanning/routes.ts";

/** A route with its schemas, as `createRoute` makes it. */
export type DocumentedRoute = RouteConfig & { getRoutingPath(): string };

/** Adds a handler for a documented route; `path` is another one than the documented, in the words of the router. */
export type Handlers = (
  route: DocumentedRoute,
  handler: (c: Context) => Response | Promise<Response>,
  path?: string,
) => void;

/**
 * All routes of the registry. Bodies are read by the handlers, in bounds, since the router would read them whole; documented by the same
 * schemas.
 */
export function tankRoutes(services: Services): OpenAPIHono {
  const app = new OpenAPIHono();
  const documented = new Set<DocumentedRoute>();
  const add: Handlers = (route, handler, path = route.getRoutingPath()) => {
    if (!documented.has(route)) app.openAPIRegistry.registerPath(route);
    documented.add(route);
    app.on(route.method.toUpperCase(), path, handler);
  };
  app.onError((error) => {
    if (error instanceof Refusal) return error.answer();
    throw error;
  });
  app.openAPIRegistry.registerComponent("securitySchemes", "BearerAuth", { type: "http", scheme: "bearer" });
  publishRoutes(add, services);
  readRoutes(add, services);
  accountRoutes(add, services);
  scanRoutes(add, services);
  return app;
}
