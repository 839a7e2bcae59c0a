import { Buffer } from "node:buffer";
import type { EntryMode, FileEntry, FileTree } from "../core/skill.ts";
import { blobId } from "./blob-id.ts";

/** Content of a file in memory: a text, bytes, where a link leads, or bytes with their mode. */
export type MemoryFile =
  | string
  | Uint8Array
  | { readonly link: string }
  | { readonly bytes: Uint8Array; readonly mode: EntryMode };

interface Kept {
  readonly bytes: Uint8Array;
  readonly mode: EntryMode;
}

function kept(file: MemoryFile): Kept {
  if (typeof file === "string") return { bytes: Buffer.from(file), mode: "file" };
  if (file instanceof Uint8Array) return { bytes: file, mode: "file" };
  return "link" in file ? { bytes: Buffer.from(file.link), mode: "symlink" } : file;
}

export interface MemoryOptions {
  /** What the tree is, for messages. */
  readonly name?: string;
  /** Give each entry its git blob id, so that two trees can be compared. */
  readonly ids?: boolean;
}

/** A tree whose files are in memory: what was unpacked, or sent. Paths are taken as they are; a map holds any name safely. */
export class MemoryTree implements FileTree {
  readonly name: string;
  private readonly files: ReadonlyMap<string, Kept>;
  private readonly ids: boolean;

  constructor(
    files: ReadonlyMap<string, MemoryFile> | Readonly<Record<string, MemoryFile>>,
    { name = "memory", ids = false }: MemoryOptions = {},
  ) {
    const entries = files instanceof Map ? files : Object.entries(files as Readonly<Record<string, MemoryFile>>);
    this.name = name;
    this.ids = ids;
    this.files = new Map(Array.from(entries as Iterable<[string, MemoryFile]>, ([path, file]) => [path, kept(file)]));
  }

  /** All entries, in the order in which they were given. */
  async list(): Promise<FileEntry[]> {
    return Array.from(this.files, ([path, file]) => this.entry(path, file));
  }

  /** The entry of a path; undefined when there is none. */
  async find(path: string): Promise<FileEntry | undefined> {
    const file = this.files.get(path);
    return file && this.entry(path, file);
  }

  /** Content of a file, or the target of a link; throws an Error when there is no such file. */
  async read(entry: FileEntry, limit = Number.POSITIVE_INFINITY): Promise<Uint8Array> {
    const file = this.files.get(entry.path);
    if (!file) throw new Error(`no such file: ${entry.path}`);
    return file.bytes.subarray(0, limit);
  }

  private entry(path: string, { bytes, mode }: Kept): FileEntry {
    return { path, mode, size: bytes.length, ...(this.ids ? { id: blobId(bytes) } : {}) };
  }
}
