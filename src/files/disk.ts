import { createHash } from "node:crypto";
import fs, { type Dirent, type Stats } from "node:fs";
import { constants, type FileHandle, open, readlink, stat } from "node:fs/promises";
import path from "node:path";
import fastGlob from "fast-glob";
import { ConfigError, messageOf } from "../core/errors.ts";
import type { EntryMode, FileEntry, FileTree } from "../core/skill.ts";
import { linkTarget, nativePath, treePath } from "./native-path.ts";

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

/** Files whose ids are made at the same time. */
const batch = 64;

/** Not to follow a link that has taken the file's place since, and not to wait for the other end of a pipe. */
const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/**
 * Characters that `.` does not match in a regular expression, and so `**` neither: fast-glob would leave out every folder with a line
 * break in its name. Names are handed to it with these spelled out, after a character of the private use area.
 */
const unmatched = /[\n\r\u2028\u2029\ue00a]/g;
const encodeName = (name: string): string =>
  name.replace(unmatched, (char) => `\ue00a${char.charCodeAt(0).toString(16).padStart(4, "0")}`);
const decodeName = (name: string): string =>
  name.replace(/\ue00a([0-9a-f]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

type ReaddirCallback = (error: NodeJS.ErrnoException | null, entries: Dirent[]) => void;

/** A `readdir` for fast-glob: names spelled out, no `.git` folders, and a folder that cannot be read is reported, not the end. */
const readdirFor =
  (root: string, unreadable: Set<string>) =>
  (folder: string, _: object, done: ReaddirCallback): void => {
    const real = decodeName(folder);
    fs.readdir(real, { withFileTypes: true }, (error, entries) => {
      if (error) unreadable.add(treePath(root, real));
      const kept = (entries ?? []).filter((entry) => !(entry.name === ".git" && entry.isDirectory()));
      for (const entry of kept) entry.name = encodeName(entry.name);
      done(null, kept);
    });
  };

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
    const unreadable = new Set<string>();
    const found = await fastGlob("**", {
      cwd: this.root,
      dot: true,
      followSymbolicLinks: false,
      onlyFiles: false,
      objectMode: true,
      fs: { readdir: readdirFor(this.root, unreadable) as unknown as typeof fs.readdir },
    });
    if (unreadable.has("")) throw new ConfigError(`the folder ${this.name} cannot be read`, "Check its permissions.");
    const files = found.filter(({ dirent }) => !dirent.isDirectory()).map((each) => decodeName(each.path));
    const paths = [...new Set([...files, ...unreadable])].sort();
    const entries: FileEntry[] = [];
    for (let i = 0; i < paths.length; i += batch) {
      entries.push(...(await Promise.all(paths.slice(i, i + batch).map((each) => this.entry(each)))));
    }
    return entries;
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

  /** Id that git gives to the content of an entry. */
  private async blobId(entry: FileEntry): Promise<string> {
    const hash = createHash("sha1");
    if (entry.mode === "symlink") {
      const target = await this.read(entry);
      return hash.update(`blob ${target.length}\0`).update(target).digest("hex");
    }
    return this.withFile(entry.path, async (file, size) => {
      hash.update(`blob ${size}\0`);
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
