import { lstat, realpath, stat } from "node:fs/promises";
import path from "node:path";
import { ConfigError, codeOf } from "../core/errors.ts";
import { isBelow } from "../files/native-path.ts";

/** Whether a file could not be read because there is none. */
export const isMissing = (error: unknown): boolean => codeOf(error) === "ENOENT";

/** The real path of the nearest folder above a file that exists. */
async function realFolder(file: string): Promise<string> {
  const folder = path.dirname(file);
  try {
    return await realpath(folder);
  } catch (error) {
    if (folder === path.dirname(folder)) throw error;
    return realFolder(folder);
  }
}

/** Whether a file is a link to a device or a pipe: that one would be written into, where a link to a file is written over. */
async function leadsToDevice(file: string): Promise<boolean> {
  const link = await lstat(file).catch(() => undefined);
  if (!link?.isSymbolicLink()) return false;
  const there = await stat(file).catch(() => undefined);
  return there !== undefined && !there.isFile() && !there.isDirectory();
}

/**
 * Throws a ConfigError when a file that is to be written into the checkout would land outside it: a pull request may bring a link
 * where a folder is expected. A file that is meant to lie elsewhere is none of the pull request's business.
 */
export async function insideOf(workspace: string, file: string): Promise<void> {
  if (!isBelow(workspace, file)) return;
  const real = path.join(await realFolder(file), path.basename(file));
  if (isBelow(await realpath(workspace), real) && !(await leadsToDevice(file))) return;
  throw new ConfigError(
    `${path.relative(workspace, file)} leads out of the checkout over a link`,
    "Write reports to a folder that the repository does not have, or to the runner's temporary folder.",
  );
}
