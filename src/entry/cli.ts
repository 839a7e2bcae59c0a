#!/usr/bin/env node
import { ConfigError, DidNotRunError } from "../core/errors.ts";
import { operatorText, terminalText } from "../report/escape.ts";
import { formatOf } from "../report-files.ts";
import { readSettings } from "../settings.ts";
import { commandNamed, commandOf, readCommandLine } from "./command-line.ts";
import { exitCodes } from "./exit.ts";
import { checkPlaces } from "./output.ts";
import { program } from "./program.ts";

async function main(argv: readonly string[]): Promise<number> {
  const line = readCommandLine(argv);
  if (line.version) {
    process.stdout.write(`${(await import("../version.ts")).version}\n`);
    return exitCodes.ok;
  }
  const { command: name, operands, given } = line;
  if (line.help || name === "" || name === "help") {
    const { helpText } = await import("./help.ts");
    const [topic = ""] = name === "help" ? operands : [name];
    if (topic !== "" && !commandNamed(topic)) commandOf({ ...line, command: topic });
    process.stdout.write(helpText(commandNamed(topic), Math.min(process.stdout.columns || 80, 120)));
    return name === "" && !line.help ? exitCodes.usage : exitCodes.ok;
  }
  const command = commandOf(line);
  const flag = (setting: string): string | undefined => given.get(setting);
  const byName = formatOf(given.get("output") ?? "");
  const settings = readSettings((setting) => flag(setting) ?? (setting === "format" ? byName : undefined));
  const { output, reports } = settings;
  await checkPlaces([...(output === undefined ? [] : [output]), ...reports.map(({ file }) => file)]);
  return command.run({ operands, flag, settings, entry: program });
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
