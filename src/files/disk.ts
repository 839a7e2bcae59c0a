import { createHash } from "node:crypto";
import fs, { type Stats } from "node:fs";
import { constants, type FileHandle, open, readlink, stat } from "node:fs/promises";
import path from "node:path";
import { ConfigError, messageOf } from "../core/errors.ts";
import type { EntryMode, FileEntry, FileTree } from "../core/skill.ts";
import { blobId } from "./blob-id.ts";
import { linkTarget, nativePath } from "./native-path.ts";

export interface DiskOptions {
  /** What it is called in messages; absent: its path as given. */
  readonly name?: string;
  /** Give each entry its git blob id, so that two folders can be compared. Reads every file once. */
  readonly ids?: boolean;
  /**
   * Others may write to the folder while it is read: a file that is not below the root when it is open, since a folder on its way became a
   * link, is not read. Where the system tells (Linux); the root has to be given as its real path.
   */
  readonly shared?: boolean;
}

/** Files and folders that are looked at at the same time. */
const batch = 64;

/** Asks for each, some at the same time; the answers in the order of what was asked for. */
async function inBatches<T, R>(all: readonly T[], ask: (each: T) => Promise<R>): Promise<R[]> {
  const answers: R[] = [];
  for (let i = 0; i < all.length; i += batch) answers.push(...(await Promise.all(all.slice(i, i + batch).map(ask))));
  return answers;
}

/** Not to follow a link that has taken the file's place since, and not to wait for the other end of a pipe. */
const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

function modeOf(stats: Stats): EntryMode {
  if (stats.isSymbolicLink()) return "symlink";
  // Windows has no such bit, and calls everything executable or nothing.
  return process.platform !== "win32" && (stats.mode & 0o111) !== 0 ? "executable" : "file";
}

/** Where a link leads, byte by byte where the machine has paths of bytes. */
async function targetOf(link: string): Promise<Uint8Array> {
  if (process.platform === "win32") return new TextEncoder().encode(linkTarget(await readlink(link)));
  return new Uint8Array(await readlink(link, "buffer"));
}

/** Where an open file lies; undefined where the system does not tell. */
function placeOf(file: number): string | undefined {
  try {
    return fs.readlinkSync(`/proc/self/fd/${file}`);
  } catch {
    return undefined; // no Linux, or no /proc
  }
}

/** A folder on disk. Lists dot files and node_modules too, no `.git` folder; follows no link. */
export class DiskTree implements FileTree {
  readonly name: string;
  private readonly root: string;
  private readonly options: DiskOptions;

  constructor(root: string, options: DiskOptions = {}) {
    this.name = options.name ?? root;
    this.root = path.resolve(root);
    this.options = options;
  }

  /**
   * All files and links below the root. A folder or file that cannot be read is listed as a file of no bytes, so that reading it says
   * why. Throws a ConfigError when the root is no folder.
   */
  async list(): Promise<FileEntry[]> {
    await this.checkRoot();
    return this.walk("");
  }

  /** As `list`, of what lies below one folder; nothing where that is none, or where a link leads to it. */
  async below(folder: string): Promise<FileEntry[]> {
    const parts = folder.split("/");
    const above = parts.map((_, i) => parts.slice(0, i + 1).join("/"));
    return above.every((each) => this.stats(each)?.isDirectory()) ? this.walk(folder) : [];
  }

  private async walk(start: string): Promise<FileEntry[]> {
    const paths: string[][] = [];
    for (let folders = [start]; folders.length > 0; ) {
      const found = await inBatches(folders, (folder) => this.inFolder(folder));
      paths.push(found.flatMap(({ files }) => files));
      folders = found.flatMap((each) => each.folders);
    }
    return inBatches(paths.flat().sort(), (each) => this.entry(each));
  }

  /** What lies in a folder, by its path: its files, and its folders but those of git. One that cannot be read stands for itself. */
  private async inFolder(folder: string): Promise<{ readonly files: string[]; readonly folders: string[] }> {
    const inside = await fs.promises.readdir(this.resolve(folder), { withFileTypes: true }).catch((error: unknown) => {
      if (folder !== "") return undefined;
      throw new ConfigError(`the folder ${this.name} cannot be read: ${messageOf(error)}`, "Check its permissions.");
    });
    const files: string[] = inside ? [] : [folder];
    const folders: string[] = [];
    for (const entry of inside ?? []) {
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (!entry.isDirectory()) files.push(path);
      else if (entry.name !== ".git") folders.push(path);
    }
    return { files, folders };
  }

  /** The entry of a file or link; undefined for what is neither. */
  async find(relative: string): Promise<FileEntry | undefined> {
    const stats = this.stats(relative);
    return stats?.isFile() || stats?.isSymbolicLink() ? this.entry(relative) : undefined;
  }

  /** Content of a file, or the target of a link. Throws for what is neither, and what the system refuses to open. */
  async read(entry: FileEntry, limit = Number.POSITIVE_INFINITY): Promise<Uint8Array> {
    const full = this.resolve(entry.path);
    if (entry.mode === "symlink") return (await targetOf(full)).subarray(0, limit);
    return this.readNow(entry.path, limit);
  }

  /** Without waiting: handing each step of a small read to another thread and back costs several times the read. */
  private readNow(relative: string, limit: number): Uint8Array {
    const file = fs.openSync(this.resolve(relative), flags);
    try {
      const stats = fs.fstatSync(file);
      if (!stats.isFile()) throw new Error(`${relative} is not a regular file`);
      if (this.options.shared) this.checkPlace(file, relative);
      const content = Buffer.alloc(Math.min(limit, stats.size));
      let length = 0;
      while (length < content.length) {
        const bytesRead = fs.readSync(file, content, length, content.length - length, length);
        if (bytesRead === 0) break;
        length += bytesRead;
      }
      return content.subarray(0, length);
    } finally {
      fs.closeSync(file);
    }
  }

  private checkPlace(file: number, relative: string): void {
    const place = placeOf(file);
    if (place !== undefined && place !== this.resolve(relative)) {
      throw new Error(`${relative} was moved while it was read`);
    }
  }

  private async withFile<T>(relative: string, use: (file: FileHandle, size: number) => Promise<T>): Promise<T> {
    const file = await open(this.resolve(relative), flags);
    try {
      const stats = await file.stat();
      if (!stats.isFile()) throw new Error(`${relative} is not a regular file`);
      return await use(file, stats.size);
    } finally {
      await file.close();
    }
  }

  /** Id that git gives to the content of an entry; a file is hashed as it is read. */
  private async blobId(entry: FileEntry): Promise<string> {
    if (entry.mode === "symlink") return blobId(await this.read(entry));
    return this.withFile(entry.path, async (file, size) => {
      const hash = createHash("sha1").update(`blob ${size}\0`);
      for await (const chunk of file.createReadStream({ autoClose: false })) hash.update(chunk as Buffer);
      return hash.digest("hex");
    });
  }

  private stats(relative: string): Stats | undefined {
    const full = this.resolve(relative);
    try {
      return fs.lstatSync(full, { throwIfNoEntry: false });
    } catch {
      return undefined; // what the system refuses here it refuses to `read` as well
    }
  }

  private async checkRoot(): Promise<void> {
    const remedy = "Give the path of a folder that holds skills.";
    const stats = await stat(this.root).catch((error: unknown) => {
      throw new ConfigError(`the folder ${this.name} cannot be opened: ${messageOf(error)}`, remedy);
    });
    if (!stats.isDirectory()) throw new ConfigError(`${this.name} is not a folder`, remedy);
  }

  /** What the system refuses here it refuses to `read` as well, and there the refusal becomes a gap. */
  private async entry(relative: string): Promise<FileEntry> {
    const stats = this.stats(relative);
    if (!stats?.isFile() && !stats?.isSymbolicLink()) return { path: relative, mode: "file", size: 0 };
    const entry: FileEntry = { path: relative, mode: modeOf(stats), size: stats.size };
    if (!this.options.ids) return entry;
    const id = await this.blobId(entry).catch(() => undefined);
    return id === undefined ? entry : { ...entry, id };
  }

  private resolve(relative: string): string {
    return nativePath(this.root, relative);
  }
}
