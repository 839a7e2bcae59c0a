import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { Scan } from "../../gate.ts";
import { rules } from "../../rules/index.ts";
import { version } from "../../version.ts";
import type { Progress } from "../progress.ts";
import type { ScanCache } from "./cache.ts";
import { Pool } from "./pool.ts";

/** How the skills of a run are scanned. */
export interface Scanning {
  /** The file of the entry: what the threads of a large scan run. Without it one thread does it all, and there is no cache. */
  readonly entry: URL | undefined;
  /** Folder of the cache. */
  readonly cache?: string | undefined;
  /** The folders in which that lies which is scanned: the cache must not. */
  readonly scanned: string | readonly string[];
  readonly log: (line: string) => void;
  /** Shows how far it is; ended here. */
  readonly progress?: Progress;
}

/** The folder that holds the code of an entry: of a bundle the one beside it, of the sources all of them. */
const codeFolder = (entry: URL): string =>
  path.dirname(fileURLToPath(entry.pathname.endsWith(".ts") ? new URL(".", entry) : entry));

/**
 * What identifies the running scanner: its version, its rules, the JavaScript engine that runs them, and the bytes of its code. Of sources
 * the packages are not in it: run the bundle where a cache is kept.
 */
export async function engineOf(entry: URL): Promise<string> {
  const folder = codeFolder(entry);
  const names = (await readdir(folder, { recursive: true })).filter((name) => /\.(?:[cm]?js|ts|json|wasm)$/.test(name));
  const hash = createHash("sha256").update(JSON.stringify([version, rules.length, process.versions]));
  for (const name of names.sort()) {
    const bytes = await readFile(path.join(folder, name));
    hash.update(JSON.stringify([name, bytes.length])).update(bytes);
  }
  return hash.digest("hex");
}

/** Opens a cache. It, and the schema that it reads results by, are loaded only here: most runs have none. */
const openCache = async (...where: Parameters<typeof ScanCache.open>): Promise<ScanCache> =>
  (await import("./cache.ts")).ScanCache.open(...where);

/**
 * Gives `use` the scan of a run: on all cores, and from the cache where there is one. Threads and cache end with it, whatever happens.
 * Throws what `use` throws, and a ConfigError for a cache in what is scanned.
 */
export async function withScan<T>(
  { entry, cache: folder, scanned, log, progress }: Scanning,
  use: (scan: { readonly scan?: Scan }) => Promise<T>,
): Promise<T> {
  if (entry === undefined) return use({});
  const cache = folder === undefined ? undefined : await openCache(folder, await engineOf(entry), scanned);
  const pool = new Pool({ entry, progress });
  try {
    return await use({ scan: cache ? cache.around(pool.scan) : pool.scan });
  } finally {
    progress?.end();
    await pool.close();
    for (const line of (await cache?.close()) ?? []) log(line);
  }
}
