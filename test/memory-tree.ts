import { sha256Hex } from "../src/core/fingerprint.ts";
import type { Example } from "../src/core/rule.ts";
import type { FileEntry, FileTree } from "../src/core/skill.ts";

const encoder = new TextEncoder();

type File = string | Uint8Array | { readonly link: string };

function bytesOf(file: File): Uint8Array {
  if (file instanceof Uint8Array) return file;
  return encoder.encode(typeof file === "string" ? file : file.link);
}

const isLink = (file: File): boolean => typeof file === "object" && "link" in file;

/** A tree of texts, bytes and links in memory. */
export class MemoryTree implements FileTree {
  readonly name: string;
  private readonly files: ReadonlyMap<string, Uint8Array>;
  private readonly links: ReadonlySet<string>;

  constructor(files: Readonly<Record<string, File>>, name = "memory") {
    this.name = name;
    this.files = new Map(Object.entries(files).map(([path, file]) => [path, bytesOf(file)]));
    this.links = new Set(Object.keys(files).filter((path) => isLink(files[path]!)));
  }

  async list(): Promise<FileEntry[]> {
    return Array.from(this.files, ([path, content]) => ({
      path,
      mode: this.links.has(path) ? "symlink" : "file",
      size: content.length,
      id: sha256Hex(Array.from(content).join(",")),
    }));
  }

  async read(entry: FileEntry, limit?: number): Promise<Uint8Array> {
    const content = this.files.get(entry.path);
    if (!content) throw new Error(`no such file: ${entry.path}`);
    return content.subarray(0, limit ?? content.length);
  }
}

const manifest = "---\nname: sample\ndescription: A sample skill\n---\n";

/** The files of an example; a SKILL.md is added where it has none. */
export function filesOf(example: Example): Record<string, File> {
  const files = { ...example.files };
  if (example.text !== undefined) files[example.path ?? "SKILL.md"] = example.text;
  return "SKILL.md" in files ? files : { "SKILL.md": manifest, ...files };
}
