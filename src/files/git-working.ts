import { realpathSync } from "node:fs";
import path from "node:path";
import { folderOf } from "../core/path.ts";
import type { EntryMode, FileEntry, FileTree } from "../core/skill.ts";
import { DiskTree } from "./disk.ts";
import { type Checkout, checkoutOf, storedText, textsByAttribute } from "./git-checkout.ts";
import { sizesOf } from "./git-index.ts";
import { entryMode } from "./git-mode.ts";
import type { GitObjects } from "./git-objects.ts";
import { complaintOf, type RunHere } from "./git-process.ts";

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
 * ignored. The bytes are those on disk: no filter of the repository's configuration runs. What a checkout made other than the commit has it,
 * on Windows above all, is as in the commit: line ends of a text that is unchanged else, executable bits, links.
 */
export class WorkingTree implements FileTree {
  readonly name: string;
  private readonly run: RunHere;
  private readonly objects: GitObjects;
  private readonly top: string;
  private readonly disk: DiskTree;
  private readonly folders = new Map<string, boolean>();
  /** Files that are on disk in another form than that of their id. */
  private readonly stored = new Set<string>();
  private entries: Promise<readonly FileEntry[]> | undefined;

  /** `run` runs git at `top`, the real path of the work tree. */
  constructor(run: RunHere, objects: GitObjects, top: string, { ids, name = top }: WorkingOptions) {
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
    if (this.stored.has(entry.path)) return this.objects.contentOf(entry, limit);
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
    return this.withSizes(await this.asStored(entries, tracked), tracked);
  }

  private async asStored(
    entries: readonly FileEntry[],
    tracked: ReadonlyMap<string, Tracked>,
  ): Promise<readonly FileEntry[]> {
    const checkout = await checkoutOf(this.run);
    const sizes = await this.texts(entries, tracked, checkout);
    return entries.map((entry) => {
      const known = tracked.get(entry.path);
      if (!known || entry.mode === "submodule" || entry.mode === "symlink") return entry;
      const size = sizes.get(entry.path);
      const isLink = known.mode === "symlink" && !checkout.symlinks && known.id === entry.id;
      if (size !== undefined || isLink) this.stored.add(entry.path);
      const isPlain = known.mode === "file" || known.mode === "executable";
      const mode = isLink || (isPlain && !checkout.fileMode) ? known.mode : entry.mode;
      return { ...entry, mode, ...(size !== undefined && { size, id: known.id }) };
    });
  }

  /** Sizes of the texts that have other line ends on disk than the index has, and are the same else. */
  private async texts(
    entries: readonly FileEntry[],
    tracked: ReadonlyMap<string, Tracked>,
    { autocrlf }: Checkout,
  ): Promise<ReadonlyMap<string, number>> {
    const sizes = new Map<string, number>();
    for (const entry of entries) {
      const id = tracked.get(entry.path)?.id;
      if (entry.mode === "submodule" || entry.mode === "symlink" || id?.length !== entry.id?.length) continue;
      if (id === undefined || id === entry.id) continue;
      const text = storedText(await this.disk.read(entry).catch(() => new Uint8Array()), id);
      if (text) sizes.set(entry.path, text.length);
    }
    if (autocrlf) return sizes;
    const alike = await textsByAttribute(this.run, [...sizes.keys()]);
    return new Map([...sizes].filter(([file]) => alike.has(file)));
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
