import { ConfigError } from "../core/errors.ts";
import { entryOf, type FileTree } from "../core/skill.ts";
import { lockPath } from "./file.ts";
import type { Lock } from "./schema.ts";

/** Bytes of a lock: no character has more than four. */
const maxBytes = 128 * 1024 * 1024;

/** The lock of a tree; undefined where it has none. Throws a ConfigError for what is no lock: a link, too large, not to be understood. */
export async function readLock(tree: FileTree): Promise<Lock | undefined> {
  const entry = await entryOf(tree, lockPath);
  if (entry === undefined) return undefined;
  if (entry.mode === "symlink" || entry.mode === "submodule") {
    throw new ConfigError(`the lock ${lockPath} is a ${entry.mode}`, "Put the lock into the file itself.");
  }
  if (entry.size > maxBytes) {
    throw new ConfigError(
      `the lock ${lockPath} is larger than ${maxBytes} bytes`,
      "Delete the lock, and write it anew with `skill-scan lock`.",
    );
  }
  // Most repositories have no lock, and need no schema to read it by.
  const { parseLock } = await import("./schema.ts");
  return parseLock(new TextDecoder().decode(await tree.read(entry)));
}
