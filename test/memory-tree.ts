import type { Example } from "../src/core/rule.ts";
import { type MemoryFile, MemoryTree as Tree } from "../src/files/memory.ts";

/** A tree of texts, bytes and links in memory, with ids as git would give them. */
export class MemoryTree extends Tree {
  constructor(files: Readonly<Record<string, MemoryFile>>, name = "memory") {
    super(files, { name, ids: true });
  }
}

const manifest = "---\nname: sample\ndescription: A sample skill\n---\n";

/** The files of an example; a SKILL.md is added where it has none. */
export function filesOf(example: Example): Record<string, MemoryFile> {
  const files = { ...example.files };
  if (example.text !== undefined) files[example.path ?? "SKILL.md"] = example.text;
  return "SKILL.md" in files ? files : { "SKILL.md": manifest, ...files };
}
