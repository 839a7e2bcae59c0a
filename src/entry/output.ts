import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { ConfigError, messageOf } from "../core/errors.ts";
import { terminalText } from "../report/escape.ts";

/**
 * Writes a file whole or not at all, making its folder. Throws a ConfigError when the place cannot be written to.
 */
export async function writeWhole(file: string, text: string): Promise<void> {
  const draft = `${file}.${process.pid}.part`;
  try {
    await mkdir(path.dirname(path.resolve(file)), { recursive: true });
    await writeFile(draft, text);
    await rename(draft, file);
  } catch (error) {
    // Whether there is a draft or not, what went wrong first is what to tell.
    await rm(draft, { force: true }).catch(() => undefined);
    throw new ConfigError(
      `cannot write ${file}: ${messageOf(error)}`,
      "Give a path in a folder that can be written to.",
    );
  }
}

/** A line for the person at the terminal, beside the report. */
export const tell = (line: string): void => {
  process.stderr.write(`skill-scan: ${terminalText(line)}\n`);
};
