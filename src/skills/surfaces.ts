import type { Gap } from "../core/finding.ts";
import { groupBy } from "../core/group-by.ts";
import { comparePaths, folderOf, isWithin, lastSegment, pathBelow } from "../core/path.ts";
import type { FileEntry, FileTree } from "../core/skill.ts";
import type { SkillFolder } from "./discover.ts";
import { kindByName } from "./file-names.ts";
import { SurfaceGlobs } from "./surface-globs.ts";
import { callsAgent, foldersIn, linkTarget, pathsIn } from "./surface-references.ts";
import {
  casedInstructionFiles,
  companionFiles,
  configurationFiles,
  instructionFiles,
  mainFiles,
  pluginManifests,
  pluginParts,
  provenanceFiles,
  workflowFiles,
} from "./surfaces.data.ts";

const manifests = new SurfaceGlobs(pluginManifests);
const settings = new SurfaceGlobs([...pluginManifests, ...configurationFiles, ...companionFiles]);
const agentFiles = new SurfaceGlobs(
  [...pluginManifests, ...configurationFiles, ...instructionFiles, ...provenanceFiles],
  casedInstructionFiles,
);
const parts = new SurfaceGlobs(pluginParts);
const companions = new SurfaceGlobs(companionFiles);
const workflows = new SurfaceGlobs(workflowFiles);

/** Bytes of a file that are looked at for what it names. */
const readBytes = 256 * 1024;
/** Files of a tree that are read for what they name: beyond that nothing is followed, which is a gap. */
const maxReads = 1000;
/** Files that are taken because of a folder that a manifest names. */
const maxNamedFiles = 2000;
/** Reads under way at once. */
const concurrency = 8;

/** What a plugin manifest's own folder is: `x/.claude-plugin/plugin.json` and `x/gemini-extension.json` are of `x`. */
function pluginRootOf(path: string): string {
  const folder = folderOf(path);
  return /^\.[\w-]{1,40}-plugin$/i.test(lastSegment(folder)) ? folderOf(folder) : folder;
}

/** Nearest of `roots` at or above the folder of a path; the root of the tree when there is none. */
function rootOf(path: string, roots: ReadonlySet<string>): string {
  let folder = folderOf(path);
  while (folder !== "." && !roots.has(folder)) folder = folderOf(folder);
  return folder;
}

/** Index of the first entry whose path is not before `path`; entries are sorted by path. */
function firstFrom(entries: readonly FileEntry[], path: string): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (comparePaths(entries[middle]!.path, path) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The search for the configuration files of one tree. */
class Search {
  readonly taken = new Set<FileEntry>();
  readonly roots = new Set<string>();
  gap: Gap | undefined;
  private readonly tree: FileTree;
  private readonly loose: readonly FileEntry[];
  private readonly byPath: ReadonlyMap<string, FileEntry>;
  private queue: FileEntry[] = [];
  private reads = 0;

  constructor(tree: FileTree, loose: readonly FileEntry[]) {
    this.tree = tree;
    this.loose = loose;
    this.byPath = new Map(loose.map((entry) => [entry.path, entry]));
  }

  async run(hasSkills: boolean): Promise<void> {
    for (const { path } of this.loose) if (manifests.matches(path)) this.roots.add(pluginRootOf(path));
    for (const entry of this.loose) if (agentFiles.matches(entry.path)) this.take(entry);
    await this.drain();
    this.takePluginParts();
    await this.drain();
    await this.takeWorkflows();
    if (this.taken.size === 0 && !hasSkills) return;
    for (const entry of this.loose) if (companions.matches(entry.path)) this.take(entry);
    await this.drain();
  }

  /** Takes a file, and has it read when it may name others. */
  private take(entry: FileEntry): void {
    if (this.taken.has(entry)) return;
    this.taken.add(entry);
    if (entry.mode === "submodule" || (entry.mode !== "symlink" && !namesOthers(entry))) return;
    this.queue.push(entry);
  }

  private takePluginParts(): void {
    for (const entry of this.loose) {
      const root = rootOf(entry.path, this.roots);
      if (!this.roots.has(root)) continue;
      if (parts.matches(pathBelow(entry.path, root))) this.take(entry);
    }
  }

  private async takeWorkflows(): Promise<void> {
    const all = this.loose.filter(({ path, mode }) => mode !== "submodule" && workflows.matches(path));
    await this.readEach(all, (entry, text) => {
      if (callsAgent(text)) this.taken.add(entry);
    });
  }

  /** Follows what the files taken so far name, and what those name. */
  private async drain(): Promise<void> {
    while (this.queue.length > 0) {
      const batch = this.queue;
      this.queue = [];
      await this.readEach(batch, (entry, text) => this.follow(entry, text));
    }
  }

  private follow(entry: FileEntry, text: string): void {
    const { path } = entry;
    if (entry.mode === "symlink") {
      const target = linkTarget(path, text);
      if (target !== undefined) this.takeFolders([target]);
      return;
    }
    if (/(?:^|\/)marketplace\.json$/i.test(path)) {
      for (const folder of foldersIn(text, pluginRootOf(path))) {
        if (!this.byPath.has(folder) && this.within(folder).length > 0) this.roots.add(folder);
      }
    } else if (manifests.matches(path)) this.takeFolders(foldersIn(text, pluginRootOf(path)));
    const folder = folderOf(path);
    this.takeNamed(pathsIn(text, [...new Set([folder, folderOf(folder), rootOf(path, this.roots), "."])]));
  }

  private takeNamed(paths: readonly string[]): void {
    for (const path of paths) {
      const entry = this.byPath.get(path);
      // A manifest names its licence and its readme too: what counts is what runs or configures.
      if (entry && (isCode(entry) || settings.matches(path) || agentFiles.matches(path))) this.take(entry);
    }
  }

  private takeFolders(folders: readonly string[]): void {
    let left = maxNamedFiles;
    for (const entry of folders.flatMap((folder) => this.within(folder))) {
      if (left-- <= 0) {
        this.gap ??= overLimit(entry.path, `a manifest names folders with more than ${maxNamedFiles} files`);
        return;
      }
      this.take(entry);
    }
  }

  /** The file of this path, or the files below the folder of it. */
  private within(path: string): readonly FileEntry[] {
    const file = this.byPath.get(path);
    if (file) return [file];
    const first = firstFrom(this.loose, `${path}/`);
    let end = first;
    while (end < this.loose.length && isWithin(this.loose[end]!.path, path)) end++;
    return this.loose.slice(first, end);
  }

  private async readEach(entries: readonly FileEntry[], use: (entry: FileEntry, text: string) => void): Promise<void> {
    const allowed = entries.slice(0, Math.max(0, maxReads - this.reads));
    this.reads += allowed.length;
    const unread = entries[allowed.length];
    if (unread) this.gap ??= overLimit(unread.path, `more than ${maxReads} files name others: these were not followed`);
    const texts: string[] = [];
    const queue = allowed.entries();
    const work = async (): Promise<void> => {
      for (const [index, entry] of queue) texts[index] = await this.textOf(entry);
    };
    await Promise.all(Array.from({ length: concurrency }, work));
    allowed.forEach((entry, index) => {
      use(entry, texts[index]!);
    });
  }

  /** What cannot be read names nothing; the scan reads it again, and leaves a gap. */
  private async textOf(entry: FileEntry): Promise<string> {
    const bytes = await this.tree.read(entry, readBytes).catch(() => new Uint8Array());
    return new TextDecoder().decode(bytes);
  }
}

const overLimit = (path: string, detail: string): Gap => ({ path, reason: "too-many-files", detail, bytes: 0 });

const codeKinds = new Set(["shell", "python", "javascript", "powershell", "script"]);

/** Whether a file runs, by its name and its mode; one without an extension may. */
const isCode = ({ path, mode }: FileEntry): boolean =>
  mode === "executable" || codeKinds.has(kindByName(path)?.kind ?? "") || !lastSegment(path).includes(".");

/** What git runs for the people who work on the repository: no agent starts it. */
const isForPeople = (path: string): boolean => path.endsWith(".pre-commit-config.yaml");

/** Whether what a file names is part of it: manifests and scripts, not the text of instructions. */
const namesOthers = (entry: FileEntry): boolean =>
  !isForPeople(entry.path) && (/\.(?:jsonc?|toml)$/i.test(entry.path) || settings.matches(entry.path) || isCode(entry));

/** The main file of a configuration: a plain file, by the list of main files, else the first. */
function mainOf(root: string, entries: readonly FileEntry[]): FileEntry {
  const byName = new Map(entries.map((entry) => [entry.path, entry]));
  const main = mainFiles
    .map((name) => byName.get(root === "." ? name : `${root}/${name}`))
    .find((entry) => entry !== undefined && entry.mode !== "symlink");
  return main ?? entries.find(({ mode }) => mode === "file" || mode === "executable") ?? entries[0]!;
}

/**
 * Finds the files of a tree that configure or instruct an agent and that no skill owns: one group for each plugin, by its folder, and
 * one for the rest, by the root of the tree. Files that hooks, servers and manifests name by a constant relative path belong to them.
 * Reads at most 1,000 files of the tree, and executes nothing. Returns them by path in code-unit order.
 */
export async function surfacesOf(
  tree: FileTree,
  entries: readonly FileEntry[],
  skills: readonly SkillFolder[],
): Promise<SkillFolder[]> {
  const owned = new Set(skills.flatMap((skill) => skill.entries));
  const loose = entries.filter((entry) => !owned.has(entry)).sort((a, b) => comparePaths(a.path, b.path));
  const search = new Search(tree, loose);
  await search.run(skills.length > 0);
  const taken = loose.filter((entry) => search.taken.has(entry));
  const groups = groupBy(taken, (entry) => [rootOf(entry.path, search.roots)]);
  return Array.from(groups, ([path, files]): SkillFolder => {
    const gaps = search.gap && isWithin(search.gap.path, path) ? [search.gap] : [];
    return { kind: "configuration", path, manifest: mainOf(path, files), entries: files, gaps };
  }).sort((a, b) => comparePaths(a.path, b.path));
}
