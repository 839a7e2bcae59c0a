import { createHash, randomUUID } from "node:crypto";
import { constants } from "node:fs";
import { lstat, mkdir, open, readdir, rename, rm, utimes, writeFile } from "node:fs/promises";
import path from "node:path";
import { messageOf } from "../../core/errors.ts";
import type { SkillScan } from "../../core/report.ts";
import { parseScan } from "../../report/report-schema.ts";
import { isMissing } from "../places.ts";

/** Another one when the form of an entry changes: older ones are not looked at. */
const format = "skill-scan-1";

/** What one entry may have: what is larger is not kept, and was not written by us. */
const maxEntryBytes = 4 * 1024 ** 2;
/** What all entries may have; the ones that were not used for the longest time go first. */
export interface CacheLimits {
  readonly entries: number;
  readonly bytes: number;
}
const defaultLimits: CacheLimits = { entries: 50_000, bytes: 512 * 1024 ** 2 };
/** Milliseconds after which a draft is what a run left behind that was ended. */
const draftAge = 3_600_000;

const entryName = /^[0-9a-f]{64}\.json$/;
const draftName = /^[0-9a-f]{64}\.[0-9a-f-]{36}\.part$/;

/** Milliseconds after which an entry that is read is marked as used: more often tells no more. */
const useAge = 86_400_000;

/** A link is not followed, and a pipe not waited for, where the system can be told so. */
const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

const digestOf = (key: string, body: string): string =>
  createHash("sha256").update(`${format}\n${key}\n${body}`).digest("hex");

/** Says that an entry is in use. In a folder that cannot be written to it is read all the same. */
async function touch(file: string): Promise<void> {
  const now = new Date();
  await utimes(file, now, now).catch(() => undefined);
}

/** The entries of a cache: one file each, written whole, read with suspicion. */
export class CacheFiles {
  private readonly folder: string;
  private readonly limits: CacheLimits;
  private odd = 0;
  private written = 0;
  private failure: string | undefined;

  private constructor(folder: string, limits: CacheLimits) {
    this.folder = folder;
    this.limits = limits;
  }

  /** Opens the entries in a folder. Throws when that is not a folder, or cannot be made. */
  static async open(parent: string, limits: CacheLimits = defaultLimits): Promise<CacheFiles> {
    const folder = path.join(parent, format);
    await mkdir(folder, { recursive: true });
    if (!(await lstat(folder)).isDirectory()) throw new Error(`${folder} is no folder`);
    return new CacheFiles(folder, limits);
  }

  /** The result under a key; undefined where there is none, or one that is not what `write` wrote, or that `fits` refuses. */
  async read(key: string, fits: (scan: SkillScan) => boolean): Promise<SkillScan | undefined> {
    try {
      const text = await this.text(key);
      const end = text.indexOf("\n");
      const body = text.slice(end + 1);
      if (text.slice(0, end) !== digestOf(key, body)) throw new Error("the digest is of something else");
      const scan = parseScan(body);
      if (!fits(scan)) throw new Error("the result is of something else");
      return scan;
    } catch (error) {
      if (!isMissing(error)) this.odd++;
      return undefined;
    }
  }

  /** Keeps a result. One that cannot be written, or is too large, is not kept: the next run scans again. */
  async write(key: string, scan: SkillScan): Promise<void> {
    const body = JSON.stringify(scan);
    const text = `${digestOf(key, body)}\n${body}`;
    if (Buffer.byteLength(text) > maxEntryBytes) return;
    const draft = path.join(this.folder, `${key}.${randomUUID()}.part`);
    try {
      await writeFile(draft, text, { flag: "wx" });
      await rename(draft, this.file(key));
      this.written++;
    } catch (error) {
      this.failure ??= messageOf(error);
      // What went wrong first is what to tell.
      await rm(draft, { force: true }).catch(() => undefined);
    }
  }

  /** Removes what is too much and what ended runs left behind. Returns lines for the log, and never throws: other runs do the same. */
  async close(): Promise<readonly string[]> {
    try {
      if (this.written > 0) await this.prune();
    } catch (error) {
      this.failure ??= messageOf(error);
    }
    return [
      ...(this.odd > 0
        ? [`${this.odd} entries of the cache were not what this scanner writes: they were not used`]
        : []),
      ...(this.failure === undefined ? [] : [`the cache could not be kept: ${this.failure}`]),
    ];
  }

  private file(key: string): string {
    return path.join(this.folder, `${key}.json`);
  }

  private async text(key: string): Promise<string> {
    const file = this.file(key);
    const handle = await open(file, flags);
    try {
      const stat = await handle.stat();
      // Where links cannot be refused on opening (Windows), they are told by their own entry.
      const isFile = stat.isFile() && (constants.O_NOFOLLOW !== undefined || (await lstat(file)).isFile());
      if (!isFile) throw new Error("the entry is no file");
      if (stat.size > maxEntryBytes) throw new Error("the entry is too large");
      const text = await handle.readFile("utf8");
      if (Date.now() - stat.mtimeMs > useAge) await touch(file);
      return text;
    } finally {
      await handle.close();
    }
  }

  private async prune(): Promise<void> {
    const names = (await readdir(this.folder)).filter((name) => entryName.test(name) || draftName.test(name));
    const kept: { readonly file: string; readonly used: number; readonly size: number }[] = [];
    for (const name of names) {
      const file = path.join(this.folder, name);
      const stat = await lstat(file).catch(() => undefined);
      if (!stat) continue;
      if (entryName.test(name)) kept.push({ file, used: stat.mtimeMs, size: stat.size });
      else if (Date.now() - stat.mtimeMs > draftAge) await rm(file, { force: true });
    }
    let { entries, bytes } = this.limits;
    for (const { file, size } of kept.sort((a, b) => b.used - a.used)) {
      entries--;
      bytes -= size;
      if (entries < 0 || bytes < 0) await rm(file, { force: true });
    }
  }
}
