import { ConfigError } from "../core/errors.ts";
import type { FileEntry, FileTree } from "../core/skill.ts";
import { entryMode } from "./git-mode.ts";
import type { GitObjects } from "./git-objects.ts";
import { complaintOf, type RunHere } from "./git-process.ts";

/** One record of `ls-files --stage -z`: `<mode> <id> <stage>\t<path>`; stages 1 to 3 are the sides of a conflict. */
function parseRecord(record: string): FileEntry & { readonly id: string } {
  const tab = record.indexOf("\t");
  const [mode = "", id = "", stage = ""] = record.slice(0, tab).split(" ");
  const path = record.slice(tab + 1);
  if (stage === "0") return { path, mode: entryMode(mode), size: 0, id };
  throw new ConfigError(
    `${JSON.stringify(path)} has a conflict that is not resolved, so nothing is staged of it`,
    "Resolve it and `git add` it first.",
  );
}

/** Sizes of objects, by their ids; 0 for one that is missing: that one fails when it is read. Throws when git fails. */
export async function sizesOf(run: RunHere, ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const input = Array.from(new Set(ids), (id) => `${id}\n`).join("");
  const { code, stdout, stderr } = await run(["cat-file", "--batch-check=%(objectname) %(objectsize)"], { input });
  if (code !== 0) throw new Error(`git could not tell sizes: ${complaintOf(stderr)}`);
  // `<id> <size>`, or `<id> missing`.
  const lines = stdout.toString("latin1").split("\n");
  return new Map(
    lines.map((line) => [line.slice(0, line.indexOf(" ")), Number.parseInt(line.slice(line.indexOf(" ")), 10) || 0]),
  );
}

/** The staging area of a repository, read from its objects: the files as `git commit` would record them, whatever the work tree has. */
export class IndexTree implements FileTree {
  readonly name = "index";
  private readonly run: RunHere;
  private readonly objects: GitObjects;
  private entries: Promise<readonly FileEntry[]> | undefined;

  /** `file` is the index where it is not that of the repository: `git commit PATH` makes one of its own and names it in `GIT_INDEX_FILE`. */
  constructor(run: RunHere, objects: GitObjects, file?: string) {
    const env = file === undefined ? {} : { GIT_INDEX_FILE: file };
    this.run = (args, options) => run(args, { ...options, env });
    this.objects = objects;
  }

  /** All entries; asked of git once. Throws when git fails, and a ConfigError where a conflict is left. */
  list(): Promise<readonly FileEntry[]> {
    this.entries ??= this.listed();
    return this.entries;
  }

  /** Bytes of an entry; of a submodule none. Throws when its object is missing. */
  read(entry: FileEntry, limit?: number): Promise<Uint8Array> {
    return this.objects.contentOf(entry, limit);
  }

  private async listed(): Promise<readonly FileEntry[]> {
    const records = await this.ask(["ls-files", "--stage", "-z", "--full-name", ":/"]);
    const entries = records
      .split("\0")
      .filter((record) => record !== "")
      .map(parseRecord);
    const files = entries.filter(({ mode }) => mode !== "submodule");
    const sizes = await sizesOf(
      this.run,
      files.map(({ id }) => id),
    );
    return entries.map((entry) => ({ ...entry, size: sizes.get(entry.id) ?? 0 }));
  }

  private async ask(args: readonly string[]): Promise<string> {
    const { code, stdout, stderr } = await this.run(args);
    if (code !== 0) throw new Error(`git could not read the index: ${complaintOf(stderr)}`);
    return stdout.toString("utf8");
  }
}
