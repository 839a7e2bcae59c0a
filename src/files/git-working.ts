import { realpathSync } from "node:fs";
import path from "node:path";
import { folderOf } from "../core/path.ts";
import type { EntryMode, FileEntry, FileTree } from "../core/skill.ts";
import { DiskTree } from "./disk.ts";
import { sizesOf } from "./git-index.ts";
import { entryMode } from "./git-mode.ts";
import type { GitObjects } from "./git-objects.ts";
import { complaintOf, type GitOptions, type GitResult } from "./git-process.ts";

/** Runs git at the top of the work tree. */
type Run = (args: readonly string[], options?: GitOptions) => Promise<GitResult>;

/** What the index says of a file. */
interface Tracked {
  readonly mode: EntryMode;
  readonly id: string;
  /** True for what a sparse checkout leaves out: it is not on disk, and not deleted. */
  readonly sparse: boolean;
}

/** How a work tree is read. */
interface WorkingOptions {
  /** Give each entry its git blob id, which reads every file once. */
  readonly ids: boolean;
  /** What it is called in messages; absent: its path. */
  readonly name?: string;
}

/** Files that are looked at at the same time. */
const batch = 64;

/**
 * The work tree of a repository as a commit of all of it would be: files that are tracked, and those that are neither tracked nor
 * ignored. The bytes are those on disk: no filter of the repository's configuration runs.
 */
export class WorkingTree implements FileTree {
  readonly name: string;
  private readonly run: Run;
  private readonly objects: GitObjects;
  private readonly top: string;
  private readonly disk: DiskTree;
  private readonly folders = new Map<string, boolean>();
  private entries: Promise<readonly FileEntry[]> | undefined;

  /** `top` is the real path of the work tree. */
  constructor(run: Run, objects: GitObjects, top: string, { ids, name = top }: WorkingOptions) {
    this.run = run;
    this.objects = objects;
    this.top = top;
    this.name = name;
    this.disk = new DiskTree(top, { ids });
  }

  /** All entries; asked of git once. Throws when git fails. */
  list(): Promise<readonly FileEntry[]> {
    this.entries ??= this.listed();
    return this.entries;
  }

  /** Bytes of an entry as they are on disk; of what a sparse checkout leaves out those of the index, of a submodule none. */
  async read(entry: FileEntry, limit?: number): Promise<Uint8Array> {
    if (entry.mode === "submodule") return new Uint8Array();
    if (this.isOnDisk(entry.path) && (await this.disk.find(entry.path))) return this.disk.read(entry, limit);
    if (entry.id === undefined) throw new Error(`${entry.path} is gone`);
    return (await this.objects.read(entry.id, limit)).content;
  }

  private async listed(): Promise<readonly FileEntry[]> {
    const tracked = await this.tracked();
    const others = await this.ask(["ls-files", "-z", "--others", "--exclude-standard"]);
    const paths = [...new Set([...tracked.keys(), ...others])].sort();
    const entries: FileEntry[] = [];
    for (let i = 0; i < paths.length; i += batch) {
      const some = paths.slice(i, i + batch).map((each) => this.entry(each, tracked.get(each)));
      entries.push(...(await Promise.all(some)).flatMap((entry) => entry ?? []));
    }
    return this.withSizes(entries, tracked);
  }

  /** Undefined for what is deleted. A repository inside of this one, which git does not look into either, is a submodule. */
  private async entry(file: string, tracked: Tracked | undefined): Promise<FileEntry | undefined> {
    if (file.endsWith("/")) return { path: file.slice(0, -1), mode: "submodule", size: 0 };
    if (tracked?.mode === "submodule") return { path: file, mode: "submodule", size: 0, id: tracked.id };
    const found = this.isOnDisk(file) ? await this.disk.find(file) : undefined;
    if (found || !tracked?.sparse) return found;
    return { path: file, mode: tracked.mode, size: 0, id: tracked.id };
  }

  private async withSizes(
    entries: readonly FileEntry[],
    tracked: ReadonlyMap<string, Tracked>,
  ): Promise<readonly FileEntry[]> {
    const sparse = entries.filter(({ path: file, size }) => size === 0 && tracked.get(file)?.sparse);
    if (sparse.length === 0) return entries;
    const sizes = await sizesOf(
      this.run,
      sparse.flatMap(({ id }) => id ?? []),
    );
    const isSparse = new Set(sparse);
    return entries.map((entry) => (isSparse.has(entry) ? { ...entry, size: sizes.get(entry.id ?? "") ?? 0 } : entry));
  }

  /** False below a folder that is a link by now: what lies there is another place's. */
  private isOnDisk(file: string): boolean {
    const folder = folderOf(file);
    const known = this.folders.get(folder);
    if (known !== undefined) return known;
    const full = path.resolve(this.top, folder);
    let isReal: boolean;
    try {
      isReal = realpathSync(full) === full;
    } catch {
      isReal = false; // not there
    }
    this.folders.set(folder, isReal);
    return isReal;
  }

  /** Records of `ls-files --stage -t`: `<tag> <mode> <id> <stage>\t<path>`, the tag `S` for what a sparse checkout leaves out. */
  private async tracked(): Promise<ReadonlyMap<string, Tracked>> {
    const records = await this.ask(["ls-files", "-z", "--stage", "-t"]);
    return new Map(
      records.map((record) => {
        const tab = record.indexOf("\t");
        const [tag = "", mode = "", id = ""] = record.slice(0, tab).split(" ");
        return [record.slice(tab + 1), { mode: entryMode(mode), id, sparse: tag === "S" }];
      }),
    );
  }

  private async ask(args: readonly string[]): Promise<string[]> {
    // The place of the work tree is no choice of the repository's configuration.
    const { code, stdout, stderr } = await this.run([`--work-tree=${this.top}`, ...args]);
    if (code !== 0) throw new Error(`git could not list the work tree: ${complaintOf(stderr)}`);
    return stdout.toString("utf8").split("\0").filter(Boolean);
  }
}
