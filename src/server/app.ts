import type { OpenAPIHono } from "@hono/zod-openapi";
import { Hono } from "hono";
import { cors } from "hono/cors";
import { getPath } from "hono/utils/url";
import { claimantOf, rereadable, sharedPath } from "./collisions.ts";
import type { Dialect } from "./dialect.ts";
import type { DocumentedApi } from "./docs/documents.ts";
import { type Failure, failureOf, logFailure, methodNotAllowed, notFound, plainAnswer } from "./http/errors.ts";
import { type BodyBudgets, bodyBudgets, stateOf } from "./http/request-state.ts";
import { type Answered, watchRequests } from "./http/requests.ts";
import { dialectNames } from "./keys.ts";
import type { Log, Services } from "./services.ts";

/** What of a server is not a dialect's. */
export interface AppOptions {
  readonly bodies?: BodyBudgets;
  /** Routes of the server itself, at the root; they go before those of the dialects. `apis`: the dialects with their documents. */
  readonly own?: (apis: readonly DocumentedApi[]) => Hono;
  /** Web origins that may call; none by default. */
  readonly corsOrigins?: readonly string[];
  /** Told of every request, after its answer. */
  readonly onAnswer?: (answered: Answered) => void;
}

/** A part of the server with its own words for errors: a dialect, or the server's own pages. */
interface Surface {
  readonly name: Dialect["name"] | "server";
  /** Its routes at the root, and under its name. */
  readonly root: Hono;
  readonly prefixed: Hono;
  readonly say: (failure: Failure, request: Request) => Response;
}

/** An answer to a failure in the words of a surface, with what every refusal has. */
function answerOf({ say }: Pick<Surface, "say">, failure: Failure, request: Request): Response {
  const answer = say(failure, request);
  if (failure.retryAfter !== undefined) answer.headers.set("retry-after", String(failure.retryAfter));
  return answer;
}

/** The path of a request. `/cisco/` is `/cisco`: a document whose paths begin with `/cisco` calls that `/`. */
function pathOf(request: Request): string {
  const path = getPath(request);
  const [, name] = /^\/(\w+)\/$/.exec(path) ?? [];
  return dialectNames.some((each) => each === name) ? `/${name}` : path;
}

/** An app with the routes that `add` gives it, behind the one place that catches. */
function mounted(add: (app: Hono) => void, log: Log, say: Surface["say"]): Hono {
  const app = new Hono({ getPath: pathOf });
  app.onError((error, c) => {
    const failure = failureOf(error);
    logFailure(log, stateOf(c.req.raw).id, failure, error);
    return answerOf({ say }, failure, c.req.raw);
  });
  app.notFound((c) => answerOf({ say }, notFound, c.req.raw));
  add(app);
  return app;
}

function surfaceOf(dialect: Dialect, routes: OpenAPIHono, services: Services): Surface {
  const say: Surface["say"] = (failure, request) => dialect.error?.(failure, request) ?? plainAnswer(failure);
  const pages = dialect.pages?.(services);
  const at = (base: string): Hono => {
    const add = (app: Hono): void => {
      app.route(base, routes);
      if (pages) app.route(base, pages);
    };
    return mounted(add, services.log, say);
  };
  return { name: dialect.name, root: at("/"), prefixed: at(`/${dialect.name}`), say };
}

/** The pattern of the route that answers a method and path; none where only middleware fits. */
function routeOf(app: Hono, method: string, path: string): string | undefined {
  const [handlers] = app.router.match(method === "HEAD" ? "GET" : method, path);
  return handlers.map(([[, route]]) => route).findLast((route) => route.method !== "ALL")?.path;
}

const methods = ["GET", "POST", "PUT", "PATCH", "DELETE"];

/** Hands a request to the routes of a surface; a path that it has with another method is told so. */
function handTo(
  surface: Surface,
  app: Hono,
  request: Request,
  path: string,
  env: unknown,
): Response | Promise<Response> {
  const state = stateOf(request);
  const route = routeOf(app, request.method, path);
  state.dialect = surface.name;
  state.route = route ?? "none";
  if (route !== undefined) return app.fetch(request, env as object);
  const others = methods.filter((method) => routeOf(app, method, path) !== undefined);
  if (others.length === 0) return app.fetch(request, env as object);
  const answer = answerOf(surface, methodNotAllowed, request);
  answer.headers.set("allow", others.join(", "));
  return answer;
}

/** Whose an unknown path at the root is: by how the documented ones of each begin. */
function nearest(surfaces: readonly Surface[], path: string): Surface | undefined {
  const named = (name: Surface["name"]): Surface | undefined => surfaces.find((surface) => surface.name === name);
  if (/^\/api\/v1\/(?:skills|search|auth|cli-auth|badge)(?:\/|$)/.test(path)) return named("tank");
  if (path === "/api/v1/fix") return named("scandar");
  if (path.startsWith("/api/v1/")) return named("agentguard");
  return path.startsWith("/api/") ? named("skillscan") : named("cisco");
}

/** The surface of a path at the root. */
function ownerOf(surfaces: readonly Surface[], method: string, path: string): Surface | undefined {
  const has = (wanted: string) => surfaces.find(({ root }) => routeOf(root, wanted, path) !== undefined);
  const others = (): Surface | undefined => methods.map(has).find((surface) => surface !== undefined);
  return has(method) ?? others() ?? nearest(surfaces, path) ?? surfaces[0];
}

/**
 * The whole server as one app: the routes of each dialect at the root and under `/<name>`. A path that several have at the root goes to
 * the one whose request it is (`collisions.ts`).
 */
export function createApp(services: Services, dialects: readonly Dialect[], options: AppOptions = {}): Hono {
  const apis = dialects.map((dialect) => ({ ...dialect, routes: dialect.routes(services) }));
  const surfaces = dialects.map((dialect, index) => surfaceOf(dialect, apis[index]!.routes, services));
  const ownApp = mounted((app) => options.own && app.route("/", options.own(apis)), services.log, plainAnswer);
  const own: Surface = { name: "server", root: ownApp, prefixed: ownApp, say: plainAnswer };
  const app = new Hono({ getPath: pathOf });
  const { trustedProxies } = services.config;
  watchRequests(app, options.bodies ?? bodyBudgets(), { onAnswer: options.onAnswer, trustedProxies });
  if (options.corsOrigins?.length) app.use(cors({ origin: [...options.corsOrigins] }));
  // What is thrown before a dialect has the request: a body that nobody takes, or a fault of ours.
  app.onError((error, c) => {
    const failure = failureOf(error);
    logFailure(services.log, stateOf(c.req.raw).id, failure, error);
    return answerOf(nearest(surfaces, c.req.path) ?? own, failure, c.req.raw);
  });
  app.all("*", async (c) => {
    const { path, method, raw } = c.req;
    const isOwn = path.startsWith("/admin/") || methods.some((each) => routeOf(ownApp, each, path) !== undefined);
    if (isOwn) return handTo(own, ownApp, raw, path, c.env);
    const named = surfaces.find(({ name }) => path === `/${name}` || path.startsWith(`/${name}/`));
    if (named) return handTo(named, named.prefixed, raw, path, c.env);
    if (path === sharedPath && method === "POST") {
      const claimant = await claimantOf(c);
      const surface = surfaces.find(({ name }) => name === claimant);
      if (surface) return handTo(surface, surface.root, rereadable(c), path, c.env);
    }
    const owner = ownerOf(surfaces, method, path) ?? own;
    return handTo(owner, owner.root, raw, path, c.env);
  });
  return app;
}
