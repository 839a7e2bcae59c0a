import { isIP } from "node:net";
import type { Hono } from "hono";
import { adminApi } from "./admin/index.ts";
import { adminToken } from "./admin/token.ts";
import { createApp } from "./app.ts";
import { docsRoutes } from "./docs/pages.ts";
import { listen } from "./http/listen.ts";
import { bodyBudgets } from "./http/request-state.ts";
import { UnderWay } from "./http/under-way.ts";
import { healthRoutes } from "./observe/health.ts";
import { requestObserver } from "./observe/requests.ts";
import { type Opened, openServices, type Parts } from "./open.ts";
import { type Jobs, startJobs } from "./queue/jobs.ts";
import type { Services } from "./services.ts";
import type { ServerSettings } from "./settings.ts";

/** A server that runs. */
export interface RunningServer {
  /** Where it listens, without a slash at the end. */
  readonly url: string;
  readonly services: Services;
  /** Stops accepting, lets requests and jobs end for so many seconds, closes the database. */
  stop(seconds: number): Promise<void>;
}

const isLoopback = (host: string): boolean =>
  host === "localhost" || host === "::1" || (isIP(host) === 4 && host.startsWith("127."));

/** What an operator should know of how the server is reached. */
function warnOf({ log, config }: Services, settings: ServerSettings): void {
  if (isLoopback(settings.host)) return;
  if (!config.publicUrl.startsWith("https:")) {
    const remedy = "Put a proxy with TLS before it, and give its address as --public-url.";
    log.warn(
      { host: settings.host, remedy },
      "other machines reach this server without TLS: keys and skills are readable on the way",
    );
  }
  const remedy = "Let only those reach it who may scan: Cisco's API has no keys.";
  log.warn({ host: settings.host, remedy }, "whoever reaches this server may use Cisco's API");
  if (settings["anonymous-plan"] !== undefined) {
    const plan = settings["anonymous-plan"];
    log.warn({ plan, remedy: "Leave --anonymous-plan empty to ask for keys." }, "callers without a key have a plan");
  }
}

/** The app over open services. `isServing` turns false when the server is to end. */
async function appOf(opened: Opened, settings: ServerSettings, parts: Parts, isServing: () => boolean) {
  const { services, metrics, threads } = opened;
  const { log, database } = services;
  const { token, file: tokenFile } = await adminToken(settings["admin-token"], settings.data);
  const bodies = bodyBudgets();
  metrics.watch({
    busyThreads: () => threads.pool.busyThreads,
    queuedScans: () => threads.pool.queued,
    bodyBytes: () => bodies.small.held + bodies.large.held,
  });
  const admin = adminApi(services, token, { dialects: parts.dialects, extensions: parts.adminExtensions ?? [] });
  const app = createApp(services, parts.dialects, {
    bodies,
    corsOrigins: settings["cors-origin"],
    onAnswer: requestObserver(log, metrics),
    own: (apis) => {
      const app = healthRoutes({ database, log, isServing }, metrics);
      app.route("/", docsRoutes([...apis, admin], parts.entry));
      return app.route("/", admin.routes);
    },
  });
  return { app, ...(tokenFile !== undefined && { tokenFile }) };
}

const jobsOf = ({ services, queue, kinds, metrics }: Opened, { jobs }: ServerSettings): Promise<Jobs> =>
  // What reads the disk of this machine is done here, whoever does the rest.
  startJobs(services, kinds, jobs === 0 ? { queue, only: "local" } : { queue, concurrency: jobs, onItem: metrics.job });

/** Answers until everything is open. It lives: who watches it by `/livez` must not end it while it brings a large database up to date. */
const starting = ({ url }: Request): Response =>
  new URL(url).pathname === "/livez"
    ? Response.json({ status: "ok" })
    : Response.json({ error: "the server is starting" }, { status: 503, headers: { "retry-after": "2" } });

/**
 * Starts a server: takes its port, then opens services and jobs; who calls before all is open is told to come again. Throws a ConfigError
 * for what the operator got wrong; nothing runs on then.
 */
export async function startServer(wanted: ServerSettings, parts: Parts): Promise<RunningServer> {
  let fetch: Hono["fetch"] = starting;
  let serving = true;
  const underWay = new UnderWay();
  const listening = await listen({ fetch: (...call) => underWay.watch(fetch(...call)) }, wanted.host, wanted.port);
  const settings = { ...wanted, port: listening.port };
  let opened: Opened | undefined;
  try {
    opened = await openServices(settings, parts);
    const { services, close } = opened;
    const { app, tokenFile } = await appOf(opened, settings, parts, () => serving);
    const jobs = await jobsOf(opened, settings);
    fetch = app.fetch;
    warnOf(services, settings);
    const { url } = listening;
    // Named so that the mask for secrets leaves it: it is where one lies.
    const where = { url, docs: `${url}/docs`, ...(tokenFile !== undefined && { adminTokenFile: tokenFile }) };
    services.log.info({ ...where, database: opened.databaseKind }, "listening");
    const stop = async (seconds: number): Promise<void> => {
      serving = false;
      await Promise.all([listening.close(seconds), jobs.stop(seconds), underWay.end(seconds)]);
      await close();
      services.log.info({}, "stopped");
    };
    return { url: listening.url, services, stop };
  } catch (error) {
    await listening.close(0);
    await opened?.close();
    throw error;
  }
}
