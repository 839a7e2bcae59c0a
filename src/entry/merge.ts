import { lstat, open, readdir } from "node:fs/promises";
import path from "node:path";
import { ConfigError, messageOf } from "../core/errors.ts";
import type { Report } from "../core/report.ts";
import { type GateInput, originsOf, withMarks } from "../gate.ts";
import { merge } from "../merge.ts";
import { parseReport, reportComplaint } from "../report/report-schema.ts";

/** What the reports of parts may have: 5,000 skills with findings are some 30 MB. They come from jobs that a pull request may have changed. */
const limits = { fileBytes: 128 * 1024 ** 2, allBytes: 512 * 1024 ** 2, files: 999 } as const;

/** A text without control characters, on one line and not too long: file names are not ours. */
const inline = (text: string): string => JSON.stringify(text.slice(0, 300));

/** Text of a plain file of at most `limit` bytes. Throws a ConfigError for anything else. */
async function textOf(file: string, limit: number): Promise<string> {
  if (!(await lstat(file)).isFile())
    throw new ConfigError(`${inline(file)} is no plain file`, "Give the report itself.");
  const handle = await open(file);
  try {
    const { size } = await handle.stat();
    if (size <= limit) return await handle.readFile("utf8");
    throw new ConfigError(
      `the report ${inline(file)} is larger than what is read of one run (${size} bytes)`,
      "Divide the run into more parts.",
    );
  } finally {
    await handle.close();
  }
}

/**
 * Reads reports from files. Nothing in them is trusted beyond their schema. Throws a ConfigError for a file that is no report, that is a link,
 * or that is too large.
 */
export async function readReports(files: readonly string[]): Promise<Report[]> {
  if (files.length > limits.files) {
    throw new ConfigError(`there are ${files.length} files to merge`, `Give at most ${limits.files} reports.`);
  }
  const reports: Report[] = [];
  let left: number = limits.allBytes;
  for (const file of files) {
    const text = await textOf(file, Math.min(limits.fileBytes, left)).catch((error: unknown) => {
      if (error instanceof ConfigError) throw error;
      throw new ConfigError(`${inline(file)} cannot be read: ${messageOf(error)}`, "Give the path of a JSON report.");
    });
    left -= Buffer.byteLength(text);
    try {
      reports.push(parseReport(text));
    } catch (error) {
      throw new ConfigError(
        `${inline(file)} is no JSON report of this version: ${reportComplaint(error)}`,
        "Give only JSON reports, made by the same release.",
      );
    }
  }
  return reports;
}

/** The JSON files below a folder, by path; links are not followed. Throws a ConfigError when there is none. */
export async function reportFiles(folder: string): Promise<string[]> {
  const remedy = "Give the folder that the artifacts of all parts were downloaded to.";
  const all = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error: unknown) => {
    throw new ConfigError(`merge: ${inline(folder)} cannot be read: ${messageOf(error)}`, remedy);
  });
  const files = all.filter((entry) => entry.isFile() && entry.name.endsWith(".json"));
  if (files.length === 0) throw new ConfigError(`merge: there is no JSON report below ${inline(folder)}`, remedy);
  return files.map((entry) => path.join(entry.parentPath, entry.name)).sort();
}

/**
 * The parts of a run, read from a folder, as one report: what `gate` would have said of the same input. They must be of its trees. Throws a
 * ConfigError for what is no part of this run, see `merge`.
 */
export async function mergedFrom(folder: string, input: GateInput): Promise<Report> {
  const { head, base } = input;
  const reports = await readReports(await reportFiles(folder));
  const merged = merge(reports, { ...input, ...(await originsOf(input)) });
  if (merged.verdict === "did-not-run") return merged;
  if (merged.head !== head.name || merged.base !== base?.name) {
    const sides = (from: string | undefined, to: string): string => `${from ?? "nothing"} to ${to}`;
    throw new ConfigError(
      `the parts are of the change from ${sides(merged.base, merged.head)}, this run is about ${sides(base?.name, head.name)}`,
      "Download the artifacts of this run only, or run all jobs again.",
    );
  }
  return withMarks(merged, base, head);
}
