import { ConfigError } from "../core/errors.ts";
import { createSources } from "../sources/index.ts";
import type { AdminExtension } from "./admin/index.ts";
import { openBlobs } from "./blobs/index.ts";
import type { Dialect } from "./dialect.ts";
import { every } from "./every.ts";
import { linkSigner } from "./links.ts";
import { type BehaviourModel, chatModel } from "./model.ts";
import { createLog } from "./observe/log.ts";
import { createMetrics, type Metrics } from "./observe/metrics.ts";
import { openQueue, type Queue } from "./queue/index.ts";
import { createScans } from "./scanning/service.ts";
import { type ScanThreads, scanThreads } from "./scanning/threads.ts";
import type { BatchKind, Log, ServerConfig, Services } from "./services.ts";
import { type ServerSettings, strangeVariables } from "./settings.ts";
import { type OpenDatabase, openDatabase } from "./store/database.ts";
import { keyStore } from "./store/keys.ts";
import { prune } from "./store/prune.ts";
import { reportStore } from "./store/reports.ts";
import { serverSecret } from "./store/secrets.ts";
import { totalsStore } from "./store/totals.ts";
import { usageStore } from "./store/usage.ts";

/** What a server, or a worker, is made from beside its settings. */
export interface Parts {
  /** The file that runs: it is also what the scan threads run, and the pages' scripts lie beside it. */
  readonly entry: URL;
  readonly dialects: readonly Dialect[];
  /** Where credentials of S3 are looked for. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly adminExtensions?: readonly AdminExtension[];
  /** For tests: a clock, and where log lines go. */
  readonly now?: () => Date;
  readonly log?: Log;
}

/** Services that are open, and what a process that has them runs on. */
export interface Opened {
  readonly services: Services;
  readonly queue: Queue;
  readonly kinds: readonly BatchKind[];
  readonly threads: ScanThreads;
  readonly metrics: Metrics;
  readonly databaseKind: "embedded" | "postgres";
  /** Ends threads, queue and database; jobs must have stopped. */
  close(): Promise<void>;
}

/** Old uses, reports and batches go this often. */
const pruneEvery = 3_600_000;

/** Where the server is reached from its own machine; one that listens on all addresses has none that it could know of. */
function addressOf({ host, port }: Pick<ServerSettings, "host" | "port">): string {
  const reached = host === "0.0.0.0" || host === "::" ? "127.0.0.1" : host;
  return `http://${reached.includes(":") ? `[${reached}]` : reached}:${port}`;
}

function configOf(settings: ServerSettings): ServerConfig {
  const plan = settings["anonymous-plan"];
  return {
    data: settings.data,
    publicUrl: settings["public-url"] ?? addressOf(settings),
    allowedRoots: settings["allowed-roots"],
    trustedProxies: settings["trusted-proxies"],
    reportDays: settings["report-days"],
    ...(plan !== undefined && { anonymousPlan: plan }),
  };
}

function sourcesOf(settings: ServerSettings) {
  return createSources({
    urls: {
      github: settings["github-url"],
      githubRaw: settings["github-raw-url"],
      npm: settings["npm-url"],
      pypi: settings["pypi-url"],
      clawhub: settings["clawhub-url"],
      huggingface: settings["huggingface-url"],
    },
  });
}

/** The model that is asked for notes, where one is set. Throws a ConfigError where only half of it is. */
function modelOf(settings: ServerSettings): BehaviourModel | undefined {
  const { "model-url": url, "model-name": name, "model-key": key } = settings;
  if (url === undefined && name === undefined) return undefined;
  if (url === undefined || name === undefined) {
    throw new ConfigError("a model needs both an address and a name", "Set model-url and model-name, or neither.");
  }
  return chatModel({ url, name, ...(key !== undefined && { key }) });
}

function threadsOf(settings: ServerSettings, { entry }: Parts, metrics: Metrics): ScanThreads {
  return scanThreads({
    entry,
    threads: settings.threads,
    deadline: settings["scan-deadline"] * 1000,
    heap: settings["max-memory"],
    onScan: metrics.scan,
  });
}

/** Throws away what is too old, and what the dialects need no more, now and then. Gives a function that ends it. */
function pruning(services: Services, dialects: readonly Dialect[]): () => Promise<void> {
  const { database, blobs, config, now, log } = services;
  const unremoved = (what: string) => (error: unknown) =>
    log.error({ what, err: error }, "what is old could not be removed");
  const tidy = (what: string, work: () => Promise<object>): Promise<void> =>
    work().then((gone) => log.info({ what, ...gone }, "what is old was removed"), unremoved(what));
  const round = async (): Promise<void> => {
    await tidy("rows", () => prune(database, blobs, now(), config.reportDays));
    for (const { name, cleanUp } of dialects) if (cleanUp) await tidy(name, () => cleanUp(services));
  };
  return every(pruneEvery, round, unremoved("all"));
}

async function servicesOver(
  database: OpenDatabase,
  settings: ServerSettings,
  parts: Parts & { readonly log: Log; readonly now: () => Date; readonly model: BehaviourModel | undefined },
): Promise<Opened> {
  const { log, now, dialects, env, model } = parts;
  const { kysely } = database;
  const config = configOf(settings);
  const kinds = dialects.flatMap(({ batchKinds = [] }) => batchKinds);
  const queue = await openQueue(database, { kinds, allowedRoots: config.allowedRoots, log, now });
  const metrics = createMetrics();
  const threads = threadsOf(settings, parts, metrics);
  const services: Services = {
    config,
    log,
    now,
    database: kysely,
    scans: createScans(threads.scanFolder),
    keys: keyStore(kysely, now),
    usage: usageStore(kysely, now),
    reports: reportStore(kysely, now),
    totals: metrics.counting(totalsStore(kysely, now)),
    batches: queue.batches,
    blobs: await openBlobs(config.data, settings.blobs, env),
    links: linkSigner(await serverSecret(kysely, "links"), now),
    sources: sourcesOf(settings),
    ...(model && { model }),
  };
  const endPruning = pruning(services, dialects);
  const close = async (): Promise<void> => {
    await endPruning();
    await threads.pool.close();
    await queue.close();
    await database.close();
  };
  const databaseKind = database.embedded ? "embedded" : "postgres";
  return { services, queue, kinds, threads, metrics, databaseKind, close };
}

/**
 * Opens everything that routes and jobs use: database, blobs, queue, threads, sources. Throws a ConfigError for what the operator got
 * wrong; nothing is open then.
 */
export async function openServices(settings: ServerSettings, parts: Parts): Promise<Opened> {
  const { log = createLog(settings["log-level"]), now = () => new Date() } = parts;
  for (const variable of strangeVariables(parts.env))
    log.warn({ variable }, "this variable is no setting of the server");
  const model = modelOf(settings);
  const url = settings["database-url"];
  log.info(url === undefined ? { data: settings.data } : {}, "opening the database");
  const database = await openDatabase(url === undefined ? { data: settings.data, log } : { url, log });
  try {
    return await servicesOver(database, settings, { ...parts, log, now, model });
  } catch (error) {
    await database.close();
    throw error;
  }
}
