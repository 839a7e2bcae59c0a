import { realpath, stat } from "node:fs/promises";
import path from "node:path";
import { codeOf } from "../../core/errors.ts";
import { isBelow } from "../../files/native-path.ts";
import { Refusal } from "./errors.ts";

/** What a caller named: one word of an answer, never the path itself. */
export type PlaceLabel = "skill_directory" | "skills_directory" | "custom_rules" | "policy path";

/** Why a path of the system cannot be reached: to a caller it is not there. */
const unreachable = new Set(["ENOENT", "ENOTDIR", "ELOOP", "ENAMETOOLONG", "EACCES", "EPERM", "EINVAL"]);

/** Where a path leads to in the end; undefined where nothing is, or nothing that may be read. */
async function resolved(name: string): Promise<string | undefined> {
  try {
    return await realpath(name);
  } catch (error) {
    if (unreachable.has(codeOf(error))) return undefined;
    throw error;
  }
}

const isInside = (child: string, root: string): boolean => child === root || isBelow(root, child);

/**
 * The real path of a folder or file of the server that a caller named, which must lie in one of `roots` after all links are followed.
 * Throws a Refusal in its server's words: what lies outside is not told from what does not exist.
 */
export async function placeOf(
  given: string,
  roots: readonly string[],
  label: PlaceLabel,
  kind: "file" | "directory",
): Promise<string> {
  if (given.trim() === "") throw new Refusal(400, `Invalid ${label}: path must not be empty`);
  if (given.includes("\0")) throw new Refusal(400, `Invalid ${label}: null bytes are not allowed`);
  const target = path.isAbsolute(given) ? await resolved(given) : undefined;
  const folders = await Promise.all(roots.map(resolved));
  const isAllowed = folders.some((root) => root !== undefined && target !== undefined && isInside(target, root));
  if (target === undefined || !isAllowed) throw new Refusal(404, `${label} not found`);
  const found = await stat(target);
  if (kind === "file" ? !found.isFile() : !found.isDirectory()) throw new Refusal(400, `${label} must be a ${kind}`);
  return target;
}
