#!/usr/bin/env node
import { parseArgs } from "node:util";
import { ConfigError, DidNotRunError, messageOf } from "../core/errors.ts";
import { checkSettingNames, readSettings, type SettingName, settingNames, settings } from "../settings.ts";
import { exitCodes } from "./exit.ts";
import type { Invocation } from "./invocation.ts";

interface Command {
  readonly usage: string;
  readonly help: string;
  readonly run: (invocation: Invocation) => Promise<number>;
}

// Each command is loaded when it is asked for, so that `--help` and a small scan start fast.
const commands: Readonly<Record<string, Command>> = {
  scan: {
    usage: "scan [DIR]",
    help: "Scan every skill in a folder (default: this one).",
    run: async (invocation) => (await import("./commands/scan.ts")).scanCommand(invocation),
  },
  pr: {
    usage: "pr --base BASE [--head HEAD]",
    help: "Say what the action would say: BASE and HEAD are git refs or folders.",
    run: async (invocation) => (await import("./commands/pr.ts")).prCommand(invocation),
  },
  demo: {
    usage: "demo",
    help: "Make a small repository, poison a skill in a pull request, show what the gate says.",
    run: async () => (await import("./commands/demo.ts")).demoCommand(),
  },
  rules: {
    usage: "rules [--format json]",
    help: "List the rules.",
    run: async (invocation) => (await import("./commands/rules.ts")).rulesCommand(invocation),
  },
};

function helpText(): string {
  const rows = Object.values(commands).map(({ usage, help }) => `  skill-scan ${usage.padEnd(30)} ${help}`);
  const flags = settingNames("cli").map((name) => {
    const { help, default: fallback } = settings[name];
    return `  --${name.padEnd(16)} ${help.replaceAll("`", "")}${fallback ? ` (default: ${fallback})` : ""}`;
  });
  return [
    "Scans agent skills: no account, no network, no model.",
    "",
    "Usage:",
    ...rows,
    "",
    "Options:",
    ...flags,
    "  --help             Show this.",
    "  --version          Show the version.",
    "",
    "Exit codes: 0 pass or review, 1 fail, 2 usage or configuration, 3 did not run.",
    "",
  ].join("\n");
}

function read(argv: readonly string[]): { command: string; operands: string[]; values: Record<string, unknown> } {
  const names = Object.keys(settings) as SettingName[];
  const options = Object.fromEntries([
    ...names.map((name) => [name, { type: "string" as const }]),
    ["help", { type: "boolean" as const, short: "h" }],
    ["version", { type: "boolean" as const }],
  ]);
  try {
    const { values, positionals } = parseArgs({ args: [...argv], options, allowPositionals: true, strict: true });
    const [command = "", ...operands] = positionals;
    return { command, operands, values };
  } catch (error) {
    const unknown = /Unknown option '--([^']*)'/.exec(messageOf(error))?.[1];
    if (unknown !== undefined) checkSettingNames([unknown], "cli");
    throw new ConfigError(messageOf(error), "skill-scan --help lists the options.");
  }
}

async function main(argv: readonly string[]): Promise<number> {
  const { command, operands, values } = read(argv);
  if (values["version"]) {
    process.stdout.write(`${(await import("../version.ts")).version}\n`);
    return exitCodes.ok;
  }
  if (values["help"] || command === "" || command === "help") {
    process.stdout.write(helpText());
    return command === "" && !values["help"] ? exitCodes.usage : exitCodes.ok;
  }
  const known = Object.hasOwn(commands, command) ? commands[command] : undefined;
  if (!known) {
    throw new ConfigError(
      `there is no command ${JSON.stringify(command)}`,
      `Commands: ${Object.keys(commands).join(", ")}.`,
    );
  }
  checkSettingNames(Object.keys(values), "cli");
  const given = (name: SettingName): string | undefined => {
    const value = values[name];
    return typeof value === "string" ? value : undefined;
  };
  return known.run({ operands, settings: readSettings(given) });
}

/** The one place that catches: a user's mistake is a line and a remedy, the rest shows where it broke. */
function report(error: unknown): number {
  if (error instanceof ConfigError || error instanceof DidNotRunError) {
    process.stderr.write(`skill-scan: ${error.message}\n  ${error.remedy}\n`);
    return error instanceof ConfigError ? exitCodes.usage : exitCodes.didNotRun;
  }
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`skill-scan: this is a bug, please report it\n${trace}\n`);
  return exitCodes.didNotRun;
}

// A reader that closes the pipe early (`| head`) is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

process.exitCode = await main(process.argv.slice(2)).catch(report);
