#!/usr/bin/env node
import { ConfigError, DidNotRunError } from "../core/errors.ts";
import { operatorText, terminalText } from "../report/escape.ts";
import { version } from "../version.ts";
import { exitCodes } from "./exit.ts";
import "./program.ts";

/** Runs what stands on the command line. Returns the exit code. */
async function main(argv: readonly string[]): Promise<number> {
  const [first = "", ...more] = argv;
  // Alone, as installers ask for it, it needs none of the tables.
  if (more.length === 0 && ["--version", "-V"].includes(first)) {
    process.stdout.write(`${version}\n`);
    return exitCodes.ok;
  }
  return (await import("./command-run.ts")).runCommandLine(argv);
}

/** Says what went wrong, and below it what to do about it. */
const complain = (text: string, remedy?: string): boolean =>
  process.stderr.write(
    [`skill-scan: ${text}`.split("\n").map((line) => terminalText(line)), remedy ? `  ${operatorText(remedy)}` : []]
      .flat()
      .join("\n")
      .concat("\n"),
  );

/** The one place that catches: a user's mistake is a line and a remedy, the rest shows where it broke. */
function report(error: unknown): number {
  if (error instanceof ConfigError || error instanceof DidNotRunError) {
    complain(error.message, error.remedy);
    return error instanceof ConfigError ? exitCodes.usage : exitCodes.didNotRun;
  }
  complain(
    `this is a bug, please report it\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
  );
  return exitCodes.didNotRun;
}

// A reader that closes the pipe early (`| head`) is no error; a full disk is one, and must not read as a verdict.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") return;
  complain(`the report could not be written: ${error.message}`);
  process.exit(exitCodes.didNotRun);
});

process.exitCode = await main(process.argv.slice(2)).catch(report);
