import { ConfigError } from "../core/errors.ts";
import type { FileEntry, FileTree } from "../core/skill.ts";

/** More than any policy that a person writes. */
export const maxPolicyBytes = 1024 * 1024;

/** A file of a tree by its path; undefined when there is none. */
export async function entryOf(tree: FileTree, path: string): Promise<FileEntry | undefined> {
  return tree.find ? tree.find(path) : (await tree.list()).find((entry) => entry.path === path);
}

/**
 * The text of a file that decides how skills are judged; undefined when there is none, or no tree.
 * Throws a ConfigError when it is a link, a submodule, or larger than `most` bytes.
 */
export async function textOf(
  tree: FileTree | undefined,
  path: string,
  most: number = maxPolicyBytes,
): Promise<string | undefined> {
  const entry = tree && (await entryOf(tree, path));
  if (tree === undefined || entry === undefined) return undefined;
  if (entry.mode === "symlink" || entry.mode === "submodule") {
    throw new ConfigError(`the policy file ${path} is a ${entry.mode}`, "Put the policy into the file itself.");
  }
  if (entry.size > most) {
    throw new ConfigError(`the policy file ${path} is larger than ${most} bytes`, "Make it smaller.");
  }
  return new TextDecoder().decode(await tree.read(entry));
}
