import { sha256Hex } from "../src/core/fingerprint.ts";
import type { Example } from "../src/core/rule.ts";
import type { FileEntry, FileTree } from "../src/core/skill.ts";

const encoder = new TextEncoder();

/** A tree of texts and bytes in memory. */
export class MemoryTree implements FileTree {
  readonly name: string;
  private readonly files: ReadonlyMap<string, Uint8Array>;

  constructor(files: Readonly<Record<string, string | Uint8Array>>, name = "memory") {
    this.name = name;
    const bytes = Object.entries(files).map(
      ([path, content]) => [path, typeof content === "string" ? encoder.encode(content) : content] as const,
    );
    this.files = new Map(bytes);
  }

  async list(): Promise<FileEntry[]> {
    return Array.from(this.files, ([path, content]) => ({
      path,
      mode: "file",
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
export function filesOf(example: Example): Record<string, string | Uint8Array> {
  const files = { ...example.files };
  if (example.text !== undefined) files[example.path ?? "SKILL.md"] = example.text;
  return "SKILL.md" in files ? files : { "SKILL.md": manifest, ...files };
}
