import { ConfigError } from "./core/errors.ts";
import { list, oneOf } from "./setting-parsers.ts";

/** Formats of a report. */
export const formats = ["text", "json", "sarif", "markdown", "html", "junit", "gitlab", "codequality"] as const;
export type Format = (typeof formats)[number];

/** A report to write beside the main one. */
export interface ReportFile {
  readonly format: Format;
  readonly file: string;
}

const format = oneOf(...formats);

/** How the files of each format are called; the first that fits names the format of a file. */
const names: readonly (readonly [format: Format, name: RegExp])[] = [
  ["gitlab", /(?:^|[\\/])gl-sast[^\\/]*\.json$/i],
  ["codequality", /(?:^|[\\/])gl-code-?quality[^\\/]*\.json$/i],
  ["sarif", /\.sarif(?:\.json)?$/i],
  ["json", /\.json$/i],
  ["markdown", /\.(?:md|markdown)$/i],
  ["html", /\.html?$/i],
  ["junit", /\.xml$/i],
  ["text", /\.(?:txt|log)$/i],
];

/** Formats that are JSON: `.json` says no more of them. */
const jsonFormats: readonly Format[] = ["json", "sarif", "gitlab", "codequality"];

/** The format that the name of a file asks for, where none was given: `report.sarif`, `gl-sast-report.json`; undefined where it says nothing. */
export const formatOf = (file: string): Format | undefined => names.find(([, name]) => name.test(file))?.[0];

/** Whether the name of a file says that something else stands in it than `format`. */
export function misleads(file: string, format: Format): boolean {
  const named = formatOf(file);
  return named !== undefined && named !== format && !(jsonFormats.includes(format) && /\.json$/i.test(file));
}

function reportFile(entry: string, setting: string): ReportFile {
  const at = entry.indexOf("=");
  const [word, file] = at < 0 ? ["", entry] : [entry.slice(0, at).trim(), entry.slice(at + 1).trim()];
  if (word === "" || file === "") {
    throw new ConfigError(
      `${setting}: ${JSON.stringify(entry)} is not FORMAT=FILE`,
      `Write it like ${at < 0 ? `${formatOf(file) ?? "json"}=${file}` : `${word || "junit"}=${file || "report.xml"}`}.`,
    );
  }
  return { format: format.parse(word, setting), file };
}

/** `junit=report.xml,sarif=report.sarif`: divided by commas or line ends. Throws a ConfigError for what is no format and no file. */
export const reportFiles = {
  ...list,
  parse: (text: string, name: string): readonly ReportFile[] =>
    list.parse(text).map((entry) => reportFile(entry, name)),
};
