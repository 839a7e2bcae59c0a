import { randomUUID } from "node:crypto";
import { mkdir, readFile, rm, stat, utimes, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { kill, pid } from "node:process";
import { setTimeout as delay } from "node:timers/promises";
import { ConfigError, codeOf, messageOf } from "../../core/errors.ts";

/** Who has a folder. */
interface Holder {
  readonly token: string;
  readonly pid: number;
  readonly host: string;
}

/** How a lock shows that its holder lives. */
export interface Pace {
  /** Milliseconds between two marks of the holder's. */
  readonly beat: number;
  /** Milliseconds without a mark after which it is dead; several beats, for a process that is slow or was stopped for a moment. */
  readonly patience: number;
}

const usual: Pace = { beat: 5000, patience: 20_000 };

/** Tokens of this process: a container that is started again has the same number as before. */
const mine = new Set<string>();

async function readHolder(path: string): Promise<Holder | undefined> {
  try {
    return JSON.parse(await readFile(path, "utf8")) as Holder;
  } catch (error) {
    // Gone again, or not yet written to its end.
    if (codeOf(error) === "ENOENT" || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Whether a process of this machine is there; one of another user is. */
function runs(process: number): boolean {
  try {
    kill(process, 0);
    return true;
  } catch (error) {
    return codeOf(error) === "EPERM";
  }
}

const timeOf = (path: string): Promise<number | undefined> =>
  stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => undefined,
  );

/** Sees whether a lock is marked anew. A process number may have been given to another since, and says nothing on another machine. */
async function beats(path: string, { beat, patience }: Pace): Promise<boolean> {
  const first = await timeOf(path);
  for (let waited = 0; waited < patience; waited += beat / 4) {
    await delay(beat / 4);
    const now = await timeOf(path);
    if (now === undefined) return false;
    if (now !== first) return true;
  }
  return false;
}

async function lives(path: string, holder: Holder | undefined, pace: Pace): Promise<boolean> {
  if (holder?.host === hostname()) {
    if (holder.pid === pid) return mine.has(holder.token);
    if (!runs(holder.pid)) return false;
  }
  return beats(path, pace);
}

const inUse = (folder: string, path: string, holder: Holder | undefined): ConfigError =>
  new ConfigError(
    `the data folder ${folder} is in use by another server${holder ? ` (process ${holder.pid} on ${holder.host})` : ""}`,
    `stop that one, give this one another data folder, or let both share a Postgres by DATABASE_URL; the lock is ${path}`,
  );

/**
 * Removes a dead holder's lock. Only one does so at a time, and looks again before: else the slower of two who found the dead one would
 * remove the lock that the quicker has made since.
 */
async function removeDead(path: string, dead: Holder | undefined, { beat, patience }: Pace): Promise<void> {
  const removing = `${path}.removing`;
  try {
    await writeFile(removing, "", { flag: "wx", mode: 0o600 });
  } catch (error) {
    if (codeOf(error) !== "EEXIST") throw error;
    await delay(beat / 4);
    const since = await timeOf(removing);
    // Whoever was at it died between two lines.
    if (since !== undefined && Date.now() - since > patience) await rm(removing, { force: true });
    return;
  }
  try {
    if ((await readHolder(path))?.token === dead?.token) await rm(path, { force: true });
  } finally {
    await rm(removing, { force: true });
  }
}

/** A data folder that belongs to this process alone. PGlite itself would let two write to one database, which destroys it. */
export class FolderLock {
  private readonly path: string;
  private readonly token: string;
  private readonly timer: NodeJS.Timeout;

  private constructor(path: string, token: string, { beat }: Pace) {
    this.path = path;
    this.token = token;
    mine.add(token);
    const mark = (): void => {
      const now = new Date();
      // The folder may be gone already; whoever reads the database will say so.
      utimes(path, now, now).catch(() => undefined);
    };
    this.timer = setInterval(mark, beat).unref();
  }

  /**
   * Takes a folder, which is made where it is missing. A lock whose holder is dead is taken over. Throws a ConfigError when the folder
   * cannot be written, or another server has it.
   */
  static async take(folder: string, pace: Pace = usual): Promise<FolderLock> {
    const path = join(folder, "database.lock");
    const holder: Holder = { token: randomUUID(), pid, host: hostname() };
    for (let end = Number.POSITIVE_INFINITY; ; ) {
      try {
        await mkdir(folder, { recursive: true, mode: 0o700 });
        await writeFile(path, JSON.stringify(holder), { flag: "wx", mode: 0o600 });
        return new FolderLock(path, holder.token, pace);
      } catch (error) {
        if (codeOf(error) !== "EEXIST" || (await timeOf(path)) === undefined)
          throw new ConfigError(
            `cannot write to the data folder ${folder}: ${messageOf(error)}`,
            "make it writable for this user, or give another one",
          );
      }
      const other = await readHolder(path);
      if ((await lives(path, other, pace)) || Date.now() > end) throw inUse(folder, path, other);
      // From the first look on, which takes a busy machine longer than it should.
      end = Math.min(end, Date.now() + 2 * pace.patience);
      await removeDead(path, other, pace);
    }
  }

  /** Gives the folder back. */
  async release(): Promise<void> {
    clearInterval(this.timer);
    mine.delete(this.token);
    if ((await readHolder(this.path))?.token === this.token) await rm(this.path, { force: true });
  }
}
