#!/usr/bin/env node
import { parseArgs } from "node:util";
import { ConfigError, DidNotRunError, messageOf } from "../core/errors.ts";
import { operatorText, terminalText } from "../report/escape.ts";
import { checkNames, readSettings, settings } from "../settings.ts";
import { isPoolThread } from "../threads/role.ts";
import { type Command, commands } from "./command-table.ts";
import { exitCodes } from "./exit.ts";
import { helpText } from "./help.ts";

const commandNamed = (name: string): Command | undefined =>
  Object.hasOwn(commands, name) ? commands[name] : undefined;

/** Every option that some command takes. */
const optionNames = [...new Set(Object.values(commands).flatMap(({ takes }) => takes))];

function read(argv: readonly string[]): { command: string; operands: string[]; values: Record<string, unknown> } {
  const options = Object.fromEntries([
    ...[...Object.keys(settings), ...optionNames].map((name) => [name, { type: "string" as const }]),
    ["help", { type: "boolean" as const, short: "h" }],
    ["version", { type: "boolean" as const }],
  ]);
  try {
    const { values, positionals } = parseArgs({ args: [...argv], options, allowPositionals: true, strict: true });
    const [command = "", ...operands] = positionals;
    return { command, operands, values };
  } catch (error) {
    const unknown = /Unknown option '--([^']*)'/.exec(messageOf(error))?.[1];
    if (unknown !== undefined) checkNames([unknown], optionNames);
    throw new ConfigError(messageOf(error), "skill-scan --help lists the options.");
  }
}

/** The command by its name. Throws a ConfigError when there is none, or when it does not take what it was given. */
function commandOf(name: string, operands: readonly string[], given: readonly string[]): Command {
  const command = commandNamed(name);
  if (!command) {
    throw new ConfigError(
      `there is no command ${JSON.stringify(name)}`,
      `Commands: ${Object.keys(commands).join(", ")}.`,
    );
  }
  checkNames(given, optionNames);
  const strange = given.find((flag) => !command.takes.some((known) => known === flag));
  const usage = `Usage: skill-scan ${command.usage}.`;
  // What is ignored in silence reads as done: a gate that was asked for would not be one.
  if (strange !== undefined) throw new ConfigError(`${name} takes no --${strange}`, usage);
  if (operands.length > command.operands) {
    throw new ConfigError(`${name} does not take ${JSON.stringify(operands[command.operands])}`, usage);
  }
  return command;
}

async function main(argv: readonly string[]): Promise<number> {
  const { command: name, operands, values } = read(argv);
  if (values["version"]) {
    process.stdout.write(`${(await import("../version.ts")).version}\n`);
    return exitCodes.ok;
  }
  if (values["help"] || name === "" || name === "help") {
    process.stdout.write(helpText(commandNamed(name), Math.min(process.stdout.columns || 80, 120)));
    return name === "" && !values["help"] ? exitCodes.usage : exitCodes.ok;
  }
  const command = commandOf(name, operands, Object.keys(values));
  const flag = (setting: string): string | undefined => {
    const value = values[setting];
    return typeof value === "string" ? value : undefined;
  };
  return command.run({ operands, flag, settings: readSettings(flag), entry: new URL(import.meta.url) });
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

// This file is what the threads of a large scan run as well: then it scans what it is sent.
if (isPoolThread()) (await import("../threads/serve.ts")).serve();
else process.exitCode = await main(process.argv.slice(2)).catch(report);
