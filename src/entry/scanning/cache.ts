import { createHash } from "node:crypto";
import { mkdir, realpath } from "node:fs/promises";
import { longestText } from "../../behaviour/instructions.ts";
import { ConfigError } from "../../core/errors.ts";
import type { GapReason } from "../../core/finding.ts";
import { redact } from "../../core/redact.ts";
import type { ScanResult, SkillScan } from "../../core/report.ts";
import type { FileEntry, FileTree } from "../../core/skill.ts";
import { isBelow } from "../../files/native-path.ts";
import type { Scan } from "../../gate.ts";
import type { Scanner, ScanOptions } from "../../scan.ts";
import type { SkillFolder } from "../../skills/discover.ts";
import { CacheFiles } from "./cache-files.ts";

/** A skill with more than this is scanned each time: its files are held in memory while its key is made. */
const maxBytes = 16 * 1024 ** 2;
const maxFiles = 2000;
/** Skills whose keys are made before the first of them is scanned. */
const batchLength = 1000;
/** Reads under way at once. */
const concurrency = 8;

/** What is not so in the next run, though the bytes are the same. */
const passing: ReadonlySet<GapReason> = new Set(["not-scanned", "unreadable", "rule-crashed"]);

const sha256 = (content: string | Uint8Array): string => createHash("sha256").update(content).digest("hex");

const nameOf = ({ path, mode, size, id }: FileEntry): string => JSON.stringify([path, mode, size, id]);

const bytesOf = ({ entries }: SkillFolder): number => entries.reduce((sum, { size }) => sum + size, 0);

/** What a result depends on beside the skill and the scanner: what was asked for, and the custom rules. */
interface Asked {
  readonly wanted: ScanOptions;
  readonly custom?: string;
}

/** A skill with the bytes that its key was made from: these and no others are scanned. */
interface Held {
  readonly folder: SkillFolder;
  /** Absent for one that is not kept. */
  readonly key?: string;
  readonly content: ReadonlyMap<string, Uint8Array>;
  readonly known?: SkillScan;
}

/** Reads the files of a skill; undefined where they are too much, or cannot be read. */
async function contentOf(tree: FileTree, folder: SkillFolder): Promise<ReadonlyMap<string, Uint8Array> | undefined> {
  if (folder.entries.length > maxFiles || bytesOf(folder) > maxBytes) return undefined;
  const content = new Map<string, Uint8Array>();
  let left = maxBytes;
  for (const entry of folder.entries) {
    // A file may have grown since it was listed.
    const bytes = await tree.read(entry, maxBytes).catch(() => undefined);
    left -= bytes?.length ?? 0;
    if (bytes === undefined || left < 0) return undefined;
    content.set(nameOf(entry), bytes);
  }
  return content.size === folder.entries.length ? content : undefined;
}

/** The bytes that are held, and whatever is not held as the tree has it. */
const heldTree = (tree: FileTree, held: readonly Held[]): FileTree => {
  const content = new Map(held.flatMap((each) => [...each.content]));
  return {
    name: tree.name,
    list: () => tree.list(),
    read: async (entry, limit) => {
      const bytes = content.get(nameOf(entry));
      return bytes ? bytes.subarray(0, limit ?? bytes.length) : tree.read(entry, limit);
    },
  };
};

/**
 * Whether a result may be kept: what was looked at in full, and in which no secret stands. All of a scan is masked but the instructions,
 * which only the comparison masks; of a long one nobody sees the end.
 */
const mayBeKept = ({ gaps, instructions }: SkillScan): boolean =>
  !gaps.some(({ reason }) => passing.has(reason)) &&
  instructions.every(({ text }) => text.length < longestText && redact(text) === text);

/** Batches of skills that are held in memory at once. */
function* batchesOf(folders: readonly SkillFolder[]): Generator<readonly SkillFolder[]> {
  let batch: SkillFolder[] = [];
  let bytes = 0;
  for (const folder of folders) {
    const size = bytesOf(folder);
    if (batch.length > 0 && (batch.length >= batchLength || bytes + size > maxBytes)) {
      yield batch;
      batch = [];
      bytes = 0;
    }
    batch.push(folder);
    bytes += size;
  }
  if (batch.length > 0) yield batch;
}

/** Does `work` for each item, a few at once. Returns the results in the order of the items. */
async function each<Item, Result>(items: readonly Item[], work: (item: Item) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  const queue = items.entries();
  const lane = async (): Promise<void> => {
    for (const [index, item] of queue) results[index] = await work(item);
  };
  await Promise.all(Array.from({ length: concurrency }, lane));
  return results;
}

/**
 * Results of scans in a folder, by all that they depend on: the scanner's own files, what was asked for, the custom rules, and path, mode, size and SHA-256
 * of every file of the skill. Whoever can write to the folder can write results, so it must be out of reach of what is scanned.
 */
export class ScanCache {
  private readonly files: CacheFiles;
  private readonly engine: string;

  private constructor(files: CacheFiles, engine: string) {
    this.files = files;
    this.engine = engine;
  }

  /**
   * Opens, or makes, the folder. `engine` identifies the scanner, `scanned` are the folders in which that lies which is scanned.
   * Throws a ConfigError for a folder inside one of them: what is scanned could bring its own results.
   */
  static async open(folder: string, engine: string, scanned: string | readonly string[]): Promise<ScanCache> {
    await mkdir(folder, { recursive: true });
    const real = await realpath(folder);
    const roots = await Promise.all([scanned].flat().map((each) => realpath(each)));
    if (roots.some((root) => real === root || isBelow(root, real))) {
      throw new ConfigError(
        `the cache ${folder} lies in what is scanned, which could bring its own results`,
        "Give a folder outside: in a workflow one below the runner's folder for temporary files.",
      );
    }
    return new ScanCache(await CacheFiles.open(real), engine);
  }

  /** A scan that asks the cache first. What it does not know `scan` scans, from the very bytes that the key was made from. */
  readonly around =
    (scan: Scan): Scan =>
    async (scanner, tree, folders, wanted): Promise<ScanResult> => {
      const skills: SkillScan[] = [];
      for (const batch of batchesOf(folders)) skills.push(...(await this.scanned(scan, scanner, tree, batch, wanted)));
      return { skills };
    };

  /** Removes what is too much. Returns lines for the log. */
  close(): Promise<readonly string[]> {
    return this.files.close();
  }

  private async scanned(
    scan: Scan,
    scanner: Scanner,
    tree: FileTree,
    folders: readonly SkillFolder[],
    wanted: ScanOptions,
  ): Promise<readonly SkillScan[]> {
    const asked = { wanted, ...(scanner.custom.length > 0 && { custom: sha256(JSON.stringify(scanner.custom)) }) };
    const held = await each(folders, (folder) => this.look(tree, folder, asked));
    const unknown = held.filter(({ known }) => known === undefined);
    if (unknown.length === 0) return held.map(({ known }) => known!);
    const { skills } = await scan(
      scanner,
      heldTree(tree, unknown),
      unknown.map(({ folder }) => folder),
      wanted,
    );
    const fresh = new Map(unknown.map((one, i) => [one, skills[i]!]));
    await each([...fresh], async ([{ key }, result]) => {
      if (key !== undefined && mayBeKept(result)) await this.files.write(key, result);
    });
    return held.map((one) => one.known ?? fresh.get(one)!);
  }

  private async look(tree: FileTree, folder: SkillFolder, asked: Asked): Promise<Held> {
    const content = await contentOf(tree, folder);
    if (!content) return { folder, content: new Map() };
    const key = this.keyOf(folder, content, asked);
    const known = await this.files.read(key, (scan) => isOf(folder, scan));
    return known ? { folder, key, content: new Map(), known } : { folder, key, content };
  }

  private keyOf(folder: SkillFolder, content: ReadonlyMap<string, Uint8Array>, asked: Asked): string {
    const { kind = "skill", path, manifest, gaps = [] } = folder;
    const files = Array.from(content, ([name, bytes]) => [name, sha256(bytes)]);
    return sha256(JSON.stringify([this.engine, asked, kind, path, nameOf(manifest), gaps, files]));
  }
}

/** Whether a result is of a skill as it lies there. */
const isOf = (folder: SkillFolder, { path, kind, files, bytes }: SkillScan): boolean =>
  path === folder.path &&
  kind === (folder.kind ?? "skill") &&
  files === folder.entries.length &&
  bytes === bytesOf(folder);
