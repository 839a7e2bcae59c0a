import { type ChildProcess, execFile, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync } from "node:fs";
import { chown, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { env, getuid } from "node:process";
import { createInterface } from "node:readline";
import { promisify } from "node:util";
import pg from "pg";

/** Where Debian puts the programs of each version; they are not on PATH there. */
const debian = "/usr/lib/postgresql";

function findBinaries(): string | undefined {
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [...(env["PATH"] ?? "").split(delimiter), ...versions.map((version) => join(debian, version, "bin"))];
  return folders.find((folder) => existsSync(join(folder, "initdb")) && existsSync(join(folder, "postgres")));
}

const binaries = findBinaries();

/** True where a real Postgres can be started. Its tests are skipped elsewhere. */
export const hasPostgres = binaries !== undefined;

/** What a skipped suite is called, so that the report says why. */
export const realPostgres = hasPostgres
  ? "a real Postgres"
  : "a real Postgres (skipped: no initdb; Debian's package postgresql has it)";

/** Postgres refuses to run as root: then it runs as the user that its package makes. */
function unprivileged(): { uid: number; gid: number } | undefined {
  if (getuid?.() !== 0) return undefined;
  const idOf = (flag: string): number => Number(execFileSync("id", [flag, "postgres"], { encoding: "utf8" }));
  return { uid: idOf("-u"), gid: idOf("-g") };
}

/** Everything that makes a commit safe costs time and saves nothing here. */
const settings = {
  fsync: "off",
  synchronous_commit: "off",
  full_page_writes: "off",
  shared_buffers: "32MB",
  max_connections: "80",
  listen_addresses: "",
};

async function start(folder: string, bin: string, user: ReturnType<typeof unprivileged>): Promise<ChildProcess> {
  const data = join(folder, "data");
  const options = { cwd: folder, env: { PATH: env["PATH"], LC_ALL: "C" }, ...user };
  const initdb = ["-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"];
  await promisify(execFile)(join(bin, "initdb"), initdb, options);
  const flags = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const server = spawn(join(bin, "postgres"), ["-D", data, "-k", folder, ...flags], {
    ...options,
    stdio: ["ignore", "ignore", "pipe"],
  });
  const said: string[] = [];
  for await (const line of createInterface({ input: server.stderr! })) {
    said.push(line);
    if (!line.includes("ready to accept connections")) continue;
    // Nobody reads on, and a full pipe would stop it.
    server.stderr!.resume();
    return server;
  }
  throw new Error(`Postgres did not start:\n${said.join("\n")}`);
}

export interface TestPostgres {
  /** Makes an empty database and returns its address, for `openDatabase` or DATABASE_URL. */
  create(name: string): Promise<string>;
  /** Ends the server, and what it had. */
  stop(): Promise<void>;
}

/** Starts a throw-away Postgres on a socket of its own. Call it only where `hasPostgres`. */
export async function startPostgres(): Promise<TestPostgres> {
  if (binaries === undefined) throw new Error("there is no Postgres on this machine");
  const folder = await mkdtemp(join(tmpdir(), "skill-scan-pg-"));
  const user = unprivileged();
  if (user) await chown(folder, user.uid, user.gid);
  const server = await start(folder, binaries, user);
  const address = (name: string): string => `postgres://postgres@${encodeURIComponent(folder)}/${name}`;
  return {
    async create(name) {
      const client = new pg.Client(address("postgres"));
      await client.connect();
      await client.query(`create database ${client.escapeIdentifier(name)}`);
      await client.end();
      return address(name);
    },
    async stop() {
      const ended = once(server, "exit");
      // The immediate shutdown: nothing of it is kept.
      server.kill("SIGQUIT");
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}
