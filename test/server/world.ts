import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { Scanner } from "../../src/scan.ts";
import { type AppOptions, createApp } from "../../src/server/app.ts";
import { openBlobs } from "../../src/server/blobs/index.ts";
import type { Dialect } from "../../src/server/dialect.ts";
import { type DialectName, dialectNames, type IssuedKey, type Plan } from "../../src/server/keys.ts";
import { linkSigner } from "../../src/server/links.ts";
import { openQueue } from "../../src/server/queue/index.ts";
import { startJobs } from "../../src/server/queue/jobs.ts";
import { createScans, type ScanFolder } from "../../src/server/scanning/service.ts";
import type { BatchStore, Log, ServerConfig, Services } from "../../src/server/services.ts";
import type { OpenDatabase } from "../../src/server/store/database.ts";
import { keyStore } from "../../src/server/store/keys.ts";
import { reportStore } from "../../src/server/store/reports.ts";
import { serverSecret } from "../../src/server/store/secrets.ts";
import { totalsStore } from "../../src/server/store/totals.ts";
import { usageStore } from "../../src/server/store/usage.ts";
import type { Sources } from "../../src/sources/contracts.ts";
import { testDatabase } from "./database.ts";

/** A line that the server logged. */
export interface LogLine {
  readonly level: "info" | "warn" | "error";
  readonly fields: Readonly<Record<string, unknown>>;
  readonly message: string;
}

export interface WorldOptions {
  /** Dialects to serve, in place of all that there are. */
  readonly dialects?: readonly Dialect[];
  readonly config?: Partial<ServerConfig>;
  /** The outside world; without it every address is refused. */
  readonly sources?: Partial<Sources>;
  /** The clock; a test may move it. */
  readonly now?: () => Date;
  /** A second reader; by default none. */
  readonly model?: Services["model"];
  /** An open database, which `close` closes; by default an embedded one. */
  readonly database?: OpenDatabase;
  /** What of the server is not a dialect's; by default nothing. */
  readonly app?: (services: Services) => AppOptions;
  /** How a folder is scanned; by default in this thread. */
  readonly scanFolder?: ScanFolder;
}

/** A server in process, over an embedded database in memory. */
export interface World {
  /** Sends a request to the app; a path, or a whole address. `from`: the address at the other end of the socket. */
  request(path: string, init?: RequestInit, from?: string): Promise<Response>;
  readonly services: Services;
  /** What was logged so far. */
  readonly lines: readonly LogLine[];
  /** A new active key. */
  issue(dialect: DialectName, plan: Plan, scopes?: readonly string[]): Promise<IssuedKey>;
  close(): Promise<void>;
}

const scanner = new Scanner();
const scanHere: ScanFolder = async (tree, folder) => (await scanner.scan(tree, [folder])).skills[0]!;

function isDialect(value: unknown): value is Dialect {
  return typeof value === "object" && value !== null && "routes" in value && "info" in value;
}

/** The dialects that there are. */
async function allDialects(): Promise<Dialect[]> {
  const files = dialectNames.map((name) => path.resolve(import.meta.dirname, "../../src/server", name, "index.ts"));
  const modules = await Promise.all(
    files.filter((file) => existsSync(file)).map((file) => import(pathToFileURL(file).href) as Promise<object>),
  );
  return modules.flatMap((module) => Object.values(module).filter(isDialect));
}

const refuse = async (): Promise<never> => {
  throw new Error("this test reaches for the outside world: give it `sources`");
};
const noSources: Sources = {
  raw: refuse,
  github: refuse,
  clawhub: refuse,
  list: refuse,
  package: refuse,
  post: refuse,
};

const noBatch = async (): Promise<never> => {
  throw new Error("no dialect of this test has a kind of batch");
};
const noBatches: BatchStore = { create: noBatch, get: noBatch, items: noBatch };

function logInto(lines: LogLine[]): Log {
  const at = (level: LogLine["level"]) => (fields: LogLine["fields"], message: string) =>
    void lines.push({ level, fields, message });
  return { info: at("info"), warn: at("warn"), error: at("error") };
}

/** Starts a server in process. It costs seconds and memory: one a test file, closed in `afterAll`. */
export async function serverWorld(options: WorldOptions = {}): Promise<World> {
  const { now = () => new Date(), scanFolder = scanHere } = options;
  const dialects = options.dialects ?? (await allDialects());
  const data = await mkdtemp(path.join(tmpdir(), "skill-scan-world-"));
  const database = options.database ?? (await testDatabase());
  const { kysely } = database;
  const lines: LogLine[] = [];
  const log = logInto(lines);
  const config: ServerConfig = {
    data,
    publicUrl: "http://localhost",
    allowedRoots: [],
    reportDays: 30,
    ...options.config,
  };
  const kinds = dialects.flatMap(({ batchKinds = [] }) => batchKinds);
  const { allowedRoots } = config;
  // A queue takes a second to start.
  const queue = kinds.length === 0 ? undefined : await openQueue(database, { kinds, allowedRoots, log, now });
  const services: Services = {
    config,
    log,
    now,
    database: kysely,
    scans: createScans(scanFolder),
    keys: keyStore(kysely, now),
    usage: usageStore(kysely, now),
    reports: reportStore(kysely, now),
    totals: totalsStore(kysely, now),
    batches: queue?.batches ?? noBatches,
    blobs: await openBlobs(data, undefined, {}),
    links: linkSigner(await serverSecret(kysely, "links"), now),
    sources: { ...noSources, ...options.sources },
    ...(options.model && { model: options.model }),
  };
  const app = createApp(services, dialects, options.app?.(services));
  const jobs = queue && (await startJobs(services, kinds, { queue, pollEvery: 50, pause: 0.01 }));
  return {
    request: async (target, init, from) =>
      app.request(target, init, from === undefined ? {} : { incoming: { socket: { remoteAddress: from } } }),
    services,
    lines,
    issue: (dialect, plan, scopes = []) => services.keys.issue({ dialect, plan, scopes, owner: "dev@example.com" }),
    close: async () => {
      await jobs?.stop(5);
      await queue?.close();
      await database.close();
      await rm(data, { recursive: true, force: true });
    },
  };
}
