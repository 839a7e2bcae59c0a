import { lstat, readFile } from "node:fs/promises";
import { ConfigError, messageOf } from "../core/errors.ts";
import { writeWhole } from "./output.ts";
import { insideOf, isMissing } from "./places.ts";

/** What became of a file that was to be written. `before` is the text of one that was there. */
export type NewFileOutcome =
  | { readonly state: "written" | "same" }
  | { readonly state: "replaced" | "kept"; readonly before: string };

/** The text of a file; undefined where there is none. Throws a ConfigError for a link, and for what cannot be read. */
async function textOf(file: string): Promise<string | undefined> {
  try {
    const stats = await lstat(file);
    if (stats.isFile()) return await readFile(file, "utf8");
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw new ConfigError(`cannot read ${file}: ${messageOf(error)}`, "Put it right, or take it away.");
  }
  throw new ConfigError(`${file} is no plain file`, "Take it away: nothing is written over a link or a folder.");
}

/**
 * Writes a file that is not there. One that says something else is left as it is, or written over with `force`. Throws a
 * ConfigError where the place is a link, lies below `root` and leads out of it over one, or cannot be written to.
 */
export async function writeNew(root: string, file: string, text: string, force: boolean): Promise<NewFileOutcome> {
  await insideOf(root, file);
  const before = await textOf(file);
  if (before === text) return { state: "same" };
  if (before !== undefined && !force) return { state: "kept", before };
  await writeWhole(file, text);
  return before === undefined ? { state: "written" } : { state: "replaced", before };
}
