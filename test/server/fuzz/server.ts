import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { MemoryTree } from "../../../src/files/memory.ts";
import { adminApi } from "../../../src/server/admin/index.ts";
import { adminExtensions, dialects } from "../../../src/server/dialects.ts";
import { docsRoutes } from "../../../src/server/docs/pages.ts";
import { healthRoutes } from "../../../src/server/observe/health.ts";
import { createMetrics } from "../../../src/server/observe/metrics.ts";
import { type Fetched, SourceError, type Sources } from "../../../src/sources/contracts.ts";
import { serverWorld, type World } from "../world.ts";
import { escapee, texts } from "./hostile.ts";

export const adminToken = "fuzz-admin-token-0123456789";

/** A whole server in process, in a folder of its own. */
export interface FuzzServer extends World {
  /** Holds the data folder, a temporary folder, an allowed root, and what nobody may touch. */
  readonly root: string;
  /** Lets a source of the outside world fail, or not, in its next calls; tells with what status since it was last asked. */
  readonly faults: () => ReadonlySet<number>;
  /** Moves the clock, so that no limit of an hour is ever used up. */
  tick(seconds: number): void;
}

const skill = "---\nname: demo\ndescription: Says hello.\n---\n# Demo\nSay hello.\n";

/** Names of files as a foreign host may give them. */
const names = texts.filter((each) => each !== "");

/** A foreign host: one in three answers is a failure, the others have hostile names and content. */
function hostileSources(): { readonly sources: Sources; readonly faults: () => ReadonlySet<number> } {
  const whys = ["invalid", "refused", "not-found", "too-large", "timeout", "upstream"] as const;
  const failed = new Set<number>();
  let calls = 0;
  const fetched = async (url = "https://example.com/x"): Promise<Fetched> => {
    calls++;
    if (calls % 3 === 0) {
      const why = whys[calls % whys.length === 0 ? (calls / 6) % 6 : calls % 6]!;
      if (why === "upstream") failed.add(502);
      if (why === "timeout") failed.add(504);
      throw new SourceError(why, "the host gave no usable answer");
    }
    const name = names[calls % names.length]!;
    const tree = new MemoryTree(
      new Map([
        ["SKILL.md", `${skill}${name}`],
        [name, name],
      ]),
    );
    return { url: `${url}#${name}`, tree, main: calls % 4 === 0 ? name : "SKILL.md" };
  };
  const sources: Sources = {
    raw: fetched,
    github: fetched,
    clawhub: fetched,
    list: async () => names.slice(0, 3).map((name) => ({ name, version: name, description: name })),
    package: () => fetched(),
    post: async () => undefined,
  };
  const faults = (): ReadonlySet<number> => {
    const now = new Set(failed);
    failed.clear();
    return now;
  };
  return { sources, faults };
}

/** Starts it. All that it makes lies below a folder that `close` removes; the folder of temporary files lies there too. */
export async function openFuzzServer(): Promise<FuzzServer> {
  const root = await mkdtemp(path.join(tmpdir(), "skill-scan-fuzz-"));
  const before = process.env["TMPDIR"];
  for (const folder of ["tmp", "allowed/calc", "outside"]) await mkdir(path.join(root, folder), { recursive: true });
  for (const file of ["allowed/calc/SKILL.md", "outside/SKILL.md"]) await writeFile(path.join(root, file), skill);
  process.env["TMPDIR"] = path.join(root, "tmp");
  let moment = Date.now();
  const { sources, faults } = hostileSources();
  const world = await serverWorld({
    dialects,
    sources,
    now: () => new Date(moment),
    config: { allowedRoots: [path.join(root, "allowed")] },
    app: (services) => {
      const admin = adminApi(services, adminToken, { dialects, extensions: adminExtensions });
      const metrics = createMetrics();
      const { database, log } = services;
      return {
        own: (apis) => {
          const app = healthRoutes({ database, log, isServing: () => true }, metrics);
          app.route("/", docsRoutes([...apis, admin], new URL("../../../src/entry/cli.ts", import.meta.url)));
          return app.route("/", admin.routes);
        },
      };
    },
  });
  return {
    ...world,
    root,
    faults,
    tick: (seconds) => {
      moment += seconds * 1000;
    },
    close: async () => {
      await world.close();
      if (before === undefined) delete process.env["TMPDIR"];
      else process.env["TMPDIR"] = before;
      await rm(root, { recursive: true, force: true });
    },
  };
}

/** Every file below a folder with its content, but those in `except`. */
export async function snapshot(folder: string, except: string): Promise<Record<string, string>> {
  const files: Record<string, string> = {};
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const name = path.join(folder, entry.name);
    if (name === except) continue;
    if (entry.isDirectory()) Object.assign(files, { [`${name}/`]: "" }, await snapshot(name, except));
    else files[name] = `${(await stat(name)).mtimeMs} ${await readFile(name, "latin1")}`;
  }
  return files;
}

/** Files with the name that hostile requests use, in the folders where they would lie. */
export async function escaped(folders: readonly string[]): Promise<string[]> {
  const all = await Promise.all(folders.map((folder) => readdir(folder).catch(() => [])));
  return all.flat().filter((name) => name.includes(escapee));
}
