import type { DestinationStream } from "pino";
import { operatorText } from "../../report/escape.ts";

/** A line of the log as pino writes it. */
interface Line {
  readonly level: string;
  readonly time: string;
  readonly msg: string;
  readonly err?: unknown;
  readonly fields: Readonly<Record<string, unknown>>;
}

interface LoggedError {
  readonly message?: string;
  readonly stack?: string;
  readonly cause?: unknown;
}

/** Columns of a time, and of what stands below a line. */
const indent = " ".repeat(10);

const parsed = (json: string): Line => {
  const { level, time, msg, err, pid: _, ...fields } = JSON.parse(json) as Record<string, unknown>;
  return { level: String(level), time: String(time), msg: String(msg), err, fields };
};

const shown = (value: unknown): string => (typeof value === "string" ? value : (JSON.stringify(value) ?? ""));

/** A request in one phrase: five fields with names would be two lines. */
function requestText({ method, dialect, route, status, ms }: Line["fields"]): string {
  const path = route === undefined || route === "none" ? "an unknown path" : String(route);
  const own = path.startsWith(`/${String(dialect)}/`) || dialect === "server" || dialect === undefined;
  return `${shown(method)} ${path}${own ? "" : ` (${shown(dialect)})`}: ${shown(status)}, ${shown(ms)} ms`;
}

/** An error with its causes, each with where it was thrown. */
function errorLines(error: unknown): string[] {
  if (typeof error !== "object" || error === null) return error === undefined ? [] : [shown(error)];
  const { message, stack, cause } = error as LoggedError;
  const causes = errorLines(cause).map((line, i) => (i === 0 ? `caused by ${line}` : line));
  return [...(stack || (message ?? "")).split("\n"), ...causes];
}

const clock = (time: string): string => {
  const at = new Date(time);
  return [at.getHours(), at.getMinutes(), at.getSeconds()].map((part) => String(part).padStart(2, "0")).join(":");
};

/** What is said first, and what below it where it does not fit beside it. */
function linesOf(line: Line, width: number): string[] {
  const mark = line.level === "info" ? "" : `${line.level === "warn" ? "warning" : line.level}: `;
  const isRequest = line.msg === "request";
  const first = operatorText(`${clock(line.time)}  ${mark}${isRequest ? requestText(line.fields) : line.msg}`);
  const fields = isRequest ? [] : Object.entries(line.fields).map(([name, value]) => `${name}: ${shown(value)}`);
  const errors = errorLines(line.err).map((text) => indent + operatorText(text));
  const beside = fields.length === 0 ? first : `${first} (${operatorText(fields.join(", "))})`;
  if (beside.length <= width) return [beside, ...errors];
  return [first, ...fields.map((field) => indent + operatorText(field)), ...errors];
}

/** Takes lines of JSON, and writes them as a person at a terminal of so many columns reads them: inert, whatever is in them. */
export const readableLines = (write: (text: string) => void, width: () => number): DestinationStream => ({
  write: (json) => write(`${linesOf(parsed(json), width()).join("\n")}\n`),
});
