import type { FileEntry, FileTree } from "../core/skill.ts";
import { entryMode } from "./git-mode.ts";

/** An entry as `GET /repos/{owner}/{repo}/git/trees/{tree_sha}` gives it. */
export interface RemoteEntry {
  readonly path?: string;
  readonly mode?: string;
  readonly type?: string;
  readonly sha?: string;
  readonly size?: number | undefined;
}

/** What this file needs of a GitHub client: the bodies of two requests. */
export interface TreeClient {
  /** `git/trees/{sha}`, with `recursive=1` when asked. */
  getTree(sha: string, recursive: boolean): Promise<{ truncated?: boolean; tree: readonly RemoteEntry[] }>;
  /** `git/blobs/{sha}`. */
  getBlob(sha: string): Promise<{ content: string; encoding: string }>;
}

/** Requests under way at once: GitHub asks for few, against its secondary limits. */
const concurrency = 8;

/** A tree read through GitHub's API, for when the commit is not on this machine. */
export class ApiTree implements FileTree {
  readonly name: string;
  private readonly client: TreeClient;
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  /** `sha` names a commit or a tree. */
  constructor(client: TreeClient, sha: string) {
    this.client = client;
    this.name = sha;
  }

  /**
   * All entries, in one request where the answer is whole. GitHub cuts off after 100,000 entries or 7 MB and says `truncated`: then
   * each folder is asked for by itself. Throws what the client throws, and when a single folder is cut off.
   */
  list(): Promise<FileEntry[]> {
    return this.folder(this.name, "");
  }

  /** Bytes of an entry; of a submodule none. Throws what the client throws. */
  async read(entry: FileEntry, limit?: number): Promise<Uint8Array> {
    if (entry.mode === "submodule") return new Uint8Array();
    const { id } = entry;
    if (id === undefined) throw new Error(`${entry.path} has no object id`);
    const { content, encoding } = await this.queued(() => this.client.getBlob(id));
    if (encoding !== "base64" && encoding !== "utf-8") throw new Error(`a blob came as ${JSON.stringify(encoding)}`);
    return new Uint8Array(Buffer.from(content, encoding === "base64" ? "base64" : "utf8").subarray(0, limit));
  }

  private async folder(sha: string, prefix: string): Promise<FileEntry[]> {
    const whole = await this.queued(() => this.client.getTree(sha, true));
    if (!whole.truncated) return whole.tree.flatMap((entry) => entryOf(entry, prefix));
    const flat = await this.queued(() => this.client.getTree(sha, false));
    if (flat.truncated)
      throw new Error(`the folder ${prefix || "."} of ${this.name} has more entries than the API lists`);
    const parts = await Promise.all(
      flat.tree.map((entry) =>
        entry.type === "tree" && entry.sha ? this.folder(entry.sha, `${prefix}${entry.path}/`) : entryOf(entry, prefix),
      ),
    );
    return parts.flat();
  }

  /** Runs at once when fewer than the limit are under way, else in turn. */
  private async queued<T>(work: () => Promise<T>): Promise<T> {
    if (this.running >= concurrency) await new Promise<void>((resolve) => this.waiting.push(resolve));
    else this.running++;
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      // The place is handed on, not given back and taken again: nobody can slip in between.
      if (next) next();
      else this.running--;
    }
  }
}

function entryOf({ path, mode, type, sha, size }: RemoteEntry, prefix: string): FileEntry[] {
  if (type === "tree" || path === undefined || sha === undefined) return [];
  return [{ path: prefix + path, mode: entryMode(mode ?? ""), size: size ?? 0, id: sha }];
}
