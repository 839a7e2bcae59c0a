import { randomUUID } from "node:crypto";
import { constants } from "node:fs";
import { access, mkdir, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { ConfigError, messageOf } from "../core/errors.ts";
import { terminalText } from "../report/escape.ts";

const remedy = "Give a path in a folder that can be written to.";

/** What stands at a path, links followed; undefined where nothing does. */
const statOf = (file: string) => stat(file).catch(() => undefined);

/** Nearest folder at or above a path that is there. */
async function nearestThere(folder: string): Promise<string> {
  for (let at = folder; ; at = path.dirname(at)) if ((await statOf(at)) || path.dirname(at) === at) return at;
}

/**
 * Looks whether reports can be written before anything is scanned. Throws a ConfigError for two reports in one file, for a folder in
 * the place of a file, and for a folder that cannot be made or written to.
 */
export async function checkPlaces(files: readonly string[]): Promise<void> {
  const places = files.map((file) => path.resolve(file));
  const twice = files.find((_, i) => places.indexOf(places[i]!) !== i);
  if (twice !== undefined) {
    throw new ConfigError(`two reports are to be written to ${twice}`, "Give each report a file of its own.");
  }
  for (const [i, place] of places.entries()) {
    const isFolder = (await statOf(place))?.isDirectory() || /[\\/]$/.test(files[i]!);
    if (isFolder) throw new ConfigError(`cannot write ${files[i]}: it is a folder`, "Give the name of a file in it.");
    const folder = await nearestThere(path.dirname(place));
    const isWritable = await access(folder, constants.W_OK).then(
      () => true,
      () => false,
    );
    if (isWritable && (await statOf(folder))?.isDirectory()) continue;
    throw new ConfigError(`cannot write ${files[i]}: ${folder} is no folder that can be written to`, remedy);
  }
}

/**
 * Writes a file whole or not at all, making its folder; into what is no plain file (a pipe, `/dev/null`) it is written as it is. Throws
 * a ConfigError when the place cannot be written to.
 */
export async function writeWhole(file: string, text: string): Promise<void> {
  // A name that nobody can know before: a checkout may bring links, and a draft that is one would be written where it leads.
  const draft = `${file}.${randomUUID()}.part`;
  try {
    const there = await statOf(file);
    if (there && !there.isFile() && !there.isDirectory()) return await writeFile(file, text);
    await mkdir(path.dirname(path.resolve(file)), { recursive: true });
    await writeFile(draft, text, { flag: "wx" });
    await rename(draft, file);
  } catch (error) {
    // Whether there is a draft or not, what went wrong first is what to tell.
    await rm(draft, { force: true }).catch(() => undefined);
    throw new ConfigError(`cannot write ${file}: ${messageOf(error)}`, remedy);
  }
}

/** A line for the person at the terminal, beside the report. */
export const tell = (line: string): void => {
  process.stderr.write(`skill-scan: ${terminalText(line)}\n`);
};
