import { DidNotRunError } from "../core/errors.ts";
import type { FileEntry, FileTree } from "../core/skill.ts";

/** One tree of several, and where its files stand among those of the others. */
export interface Part {
  readonly tree: FileTree;
  /** What stands before each of its paths: empty, or with a slash at its end. */
  readonly prefix: string;
  /** Which of its files are meant, by their own paths; absent: all. */
  readonly keeps?: (path: string) => boolean;
}

/** An entry of a part, as the part itself has it. */
interface Origin {
  readonly tree: FileTree;
  readonly entry: FileEntry;
}

/** Several trees as one, each below a prefix of its own. Each is listed once. */
export class JoinedTree implements FileTree {
  readonly name: string;
  private readonly parts: readonly Part[];
  private origins: Promise<ReadonlyMap<string, Origin>> | undefined;

  /** `name` says what the whole is, for messages. */
  constructor(parts: readonly Part[], name: string) {
    this.parts = parts;
    this.name = name;
  }

  /** All entries, those of the first part first. Throws what the parts throw, and a DidNotRunError where two have the same path. */
  async list(): Promise<readonly FileEntry[]> {
    return Array.from(await this.all(), ([path, { entry }]) => ({ ...entry, path }));
  }

  /** The entry of a path; undefined when there is none. */
  async find(path: string): Promise<FileEntry | undefined> {
    const origin = (await this.all()).get(path);
    return origin && { ...origin.entry, path };
  }

  /** Content of a listed entry, as its part reads it. */
  async read({ path }: FileEntry, limit?: number): Promise<Uint8Array> {
    const origin = (await this.all()).get(path);
    if (!origin) throw new Error(`no such file: ${path}`);
    return origin.tree.read(origin.entry, limit);
  }

  private all(): Promise<ReadonlyMap<string, Origin>> {
    this.origins ??= this.gather();
    return this.origins;
  }

  private async gather(): Promise<ReadonlyMap<string, Origin>> {
    const origins = new Map<string, Origin>();
    for (const { tree, prefix, keeps = () => true } of this.parts) {
      for (const entry of await tree.list()) {
        if (!keeps(entry.path)) continue;
        const path = prefix + entry.path;
        // One of the two would go unread in silence.
        if (origins.has(path)) throw new DidNotRunError(`two targets have the path ${path}`, "Scan them in two runs.");
        origins.set(path, { tree, entry });
      }
    }
    return origins;
  }
}
