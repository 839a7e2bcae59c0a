import { availableParallelism } from "node:os";
import path from "node:path";
import { ConfigError } from "../core/errors.ts";
import { anything, list, oneOf, optional } from "../setting-parsers.ts";
import { type Door, readTable, type Setting } from "../settings.ts";
import { proxyList } from "./http/client-address.ts";
import { plans } from "./keys.ts";
import { baseUrl, folders, webOrigin, whole } from "./setting-parsers.ts";

/** A setting of the server: a flag, or a variable of the environment. */
export interface ServerSetting<T> extends Setting<T> {
  /** A variable that is read where `SKILL_SCAN_<NAME>` is not set: one that operators know from elsewhere. */
  readonly alias?: string;
  /** Given in the environment or a file, not on the command line, where every user of the machine can read it. */
  readonly secret?: true;
}

const both: readonly Door[] = ["serve", "worker"];
const serve: readonly Door[] = ["serve"];

const setting = <T>(value: ServerSetting<T>): ServerSetting<T> => value;

const source = (what: string, url: string): ServerSetting<string> =>
  setting({ help: `Base URL of ${what}, where a mirror is used.`, default: url, doors: both, ...baseUrl });

/** Every setting of `serve` and `worker`. Flags, variables and docs/settings.md are made from this table. */
export const serverSettings = {
  host: setting({
    help: "Address to listen on. The default is reached from this machine alone.",
    default: "127.0.0.1",
    doors: serve,
    ...anything,
  }),
  port: setting({ help: "Port to listen on; `0`: any free one.", default: "8000", doors: serve, ...whole(0, 65_535) }),
  data: setting({
    help: "Folder of the embedded database, of blobs on disk, and of the admin token.",
    default: "./skill-scan-data",
    doors: both,
    ...anything,
  }),
  "database-url": setting({
    help: "Postgres to use instead of the embedded database, like `postgres://user:password@host/name`. Workers need one.",
    default: "",
    doors: both,
    alias: "DATABASE_URL",
    secret: true,
    ...optional(anything),
  }),
  blobs: setting({
    help: "Where uploads are kept: `s3://bucket/prefix`. Empty: in the data folder.",
    default: "",
    doors: both,
    ...optional(anything),
  }),
  "public-url": setting({
    help: "Address under which callers reach the server; links are made from it. Empty: host and port.",
    default: "",
    doors: both,
    ...optional(baseUrl),
  }),
  "allowed-roots": setting({
    help: "Folders whose skills Cisco's `/scan` and `/scan-batch` may read, divided as in `PATH`. Empty: uploads only.",
    default: "",
    doors: both,
    alias: "SKILL_SCANNER_ALLOWED_ROOTS",
    ...folders,
  }),
  threads: setting({
    help: "Scans at the same time, each in a process of its own. `0`: as many as there are processors.",
    default: "0",
    doors: both,
    parse: (text: string, name: string): number => whole(0, 256).parse(text, name) || availableParallelism(),
  }),
  jobs: setting({
    help: "Items of batches that this server does at once; `0`: none, workers do them.",
    default: "2",
    doors: serve,
    ...whole(0, 256),
  }),
  "scan-deadline": setting({
    help: "Seconds that the scan of one skill may take.",
    default: "30",
    doors: both,
    ...whole(1, 3600),
  }),
  "max-memory": setting({
    help: "Megabytes of heap of one scan process: a skill that needs more is not scanned, and the caller is told so.",
    default: "1024",
    doors: both,
    ...whole(64, 65_536),
  }),
  "trusted-proxies": setting({
    help: "Addresses and ranges of proxies whose `X-Forwarded-For` is believed, divided by commas, like `10.0.0.0/8`. Empty: callers are told apart by the address of their connection.",
    default: "",
    doors: serve,
    parse: (text: string): readonly string[] => {
      const ranges = list.parse(text);
      proxyList(ranges);
      return ranges;
    },
  }),
  "report-days": setting({
    help: "Days for which reports and batches can be asked for.",
    default: "30",
    doors: both,
    ...whole(1, 3650),
  }),
  "anonymous-plan": setting({
    help: "Plan of callers without a key, where a dialect asks for one. Empty: they need a key.",
    default: "",
    doors: serve,
    ...optional(oneOf(...plans)),
  }),
  "admin-token": setting({
    help: "Token of the admin API, at least 16 characters. Empty: one is made at the first start, in the file `admin-token` of the data folder.",
    default: "",
    doors: serve,
    secret: true,
    ...optional({ parse: adminToken }),
  }),
  "cors-origin": setting({
    help: "Origins of web pages that may call the server, divided by commas, or `*`. Empty: none.",
    default: "",
    doors: serve,
    parse: (text: string, name: string) => list.parse(text).map((origin) => webOrigin.parse(origin, name)),
  }),
  "model-url": setting({
    help: "OpenAI-compatible API, up to and without `/chat/completions`, that adds a note to Scandar's second layer. It changes no finding and no score. Empty: no model is asked.",
    default: "",
    doors: serve,
    ...optional(baseUrl),
  }),
  "model-name": setting({ help: "Name of that model.", default: "", doors: serve, ...optional(anything) }),
  "model-key": setting({ help: "Key of that API.", default: "", doors: serve, secret: true, ...optional(anything) }),
  "log-level": setting({
    help: "What is logged.",
    default: "info",
    doors: both,
    ...oneOf("debug", "info", "warn", "error", "silent"),
  }),
  "github-url": source("GitHub", "https://github.com"),
  "github-raw-url": source("GitHub's raw files", "https://raw.githubusercontent.com"),
  "npm-url": source("the npm registry", "https://registry.npmjs.org"),
  "pypi-url": source("the Python package index", "https://pypi.org"),
  "clawhub-url": source("ClawHub", "https://clawhub.ai"),
  "huggingface-url": source("Hugging Face", "https://huggingface.co"),
} as const;

function adminToken(text: string, name: string): string {
  if (text.length >= 16 && /^[\x21-\x7e]+$/.test(text)) return text;
  throw new ConfigError(
    `${name} is too short, or has characters that a header cannot hold`,
    "Use at least 16 letters, digits and signs without spaces, from a password generator.",
  );
}

export type ServerSettingName = keyof typeof serverSettings;

/** Every setting of the server, read. */
export type ServerSettings = {
  readonly [K in ServerSettingName]: ReturnType<(typeof serverSettings)[K]["parse"]>;
};

/** The variable of a setting. */
export const variableOf = (name: string): string => `SKILL_SCAN_${name.toUpperCase().replaceAll("-", "_")}`;

/** Names of the settings that a door has, in the order of the table. */
export const serverSettingNames = (door: Door): ServerSettingName[] =>
  (Object.keys(serverSettings) as ServerSettingName[]).filter((name) => serverSettings[name].doors.includes(door));

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the settings of the server: a flag wins over its variable, that over the one known from elsewhere. Throws a ConfigError that names
 * the setting; the value of a secret is in none.
 */
export function readServerSettings(
  flag: (name: ServerSettingName) => string | undefined,
  env: Environment,
): ServerSettings {
  const read = readTable(serverSettings, (name) => {
    const { alias }: ServerSetting<unknown> = serverSettings[name];
    return [flag(name), env[variableOf(name)], alias && env[alias]].find(
      (text) => text !== undefined && text.trim() !== "",
    );
  });
  return { ...read, data: path.resolve(read.data) };
}

/** Variables that look like settings and are none. Kubernetes sets some of its own for a service of this name. */
export function strangeVariables(env: Environment): string[] {
  const known = new Set(Object.keys(serverSettings).map(variableOf));
  const kubernetes = /^SKILL_SCAN_(?:SERVICE_|PORT_\d)/;
  return Object.keys(env).filter(
    (name) => name.startsWith("SKILL_SCAN_") && !known.has(name) && !kubernetes.test(name),
  );
}
