import { type DestinationStream, pino } from "pino";
import type { Log } from "../services.ts";
import { readableLines } from "./lines.ts";

/** Fields that may hold a secret, wherever they stand: masked, should one ever get here. */
const secretNames = ["authorization", "cookie", "password", "secret", "signature", "token", "apiKey", "databaseUrl"];
const paths = secretNames.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]);

/** An address with a password in it, as drivers like to repeat it. */
const passwordInUrl = /(\b[a-z][a-z0-9+.-]*:\/\/[^\s:/@]*:)[^\s/@]+@/gi;

const masked = (text: string): string => text.replace(passwordInUrl, "$1***@");

/** What an operator needs of an error: message, stack and causes. Properties that others hung on it stay out. */
function sayError(error: unknown, depth = 0): unknown {
  if (!(error instanceof Error)) return masked(String(error));
  const cause = error.cause === undefined || depth > 3 ? {} : { cause: sayError(error.cause, depth + 1) };
  return { type: error.name, message: masked(error.message), stack: masked(error.stack ?? ""), ...cause };
}

/** Standard output, at once: JSON for programs, and for a person who sits before it, lines to read. */
function standardOutput(): DestinationStream {
  const out = pino.destination({ dest: 1, sync: true });
  const columns = (): number => process.stdout.columns || 80;
  return process.stdout.isTTY ? readableLines((text) => void out.write(text), columns) : out;
}

/**
 * Lines for operators: one JSON object each, so that no text in it can begin a line of its own. Written to `stream`, by default standard
 * output.
 */
export function createLog(level: string, stream: DestinationStream = standardOutput()): Log {
  return pino(
    {
      level,
      base: { pid: process.pid },
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      redact: { paths, censor: "***" },
      serializers: { err: (error: unknown) => sayError(error) },
    },
    stream,
  );
}
