import { ConfigError } from "../../core/errors.ts";
import { entryOf, type FileTree } from "../../core/skill.ts";

/** More than any policy that a person writes. */
const maxPolicyBytes = 1024 * 1024;

/**
 * The text of a file that decides how skills are judged; undefined when there is none, or no tree.
 * Throws a ConfigError when it is a link, a submodule, or larger than `most` bytes.
 */
export async function textOf(
  tree: FileTree | undefined,
  path: string,
  most: number = maxPolicyBytes,
  what = "the policy file",
): Promise<string | undefined> {
  const entry = tree && (await entryOf(tree, path));
  if (tree === undefined || entry === undefined) return undefined;
  if (entry.mode === "symlink" || entry.mode === "submodule") {
    throw new ConfigError(`${what} ${path} is a ${entry.mode}`, "Put its text into the file itself.");
  }
  if (entry.size > most) {
    throw new ConfigError(`${what} ${path} is larger than ${most} bytes`, "Make it smaller.");
  }
  return new TextDecoder().decode(await tree.read(entry));
}

/** Whether two trees have the same at a path, content and mode; also where both have nothing. */
export async function sameFile(path: string, a: FileTree, b: FileTree): Promise<boolean> {
  const [inA, inB] = [await entryOf(a, path), await entryOf(b, path)];
  if (inA === undefined || inB === undefined) return inA === inB;
  if (inA.mode !== inB.mode) return false;
  if (inA.id !== undefined && inB.id !== undefined) return inA.id === inB.id;
  const [bytesA, bytesB] = [await a.read(inA, maxPolicyBytes), await b.read(inB, maxPolicyBytes)];
  return Buffer.from(bytesA).equals(bytesB);
}
