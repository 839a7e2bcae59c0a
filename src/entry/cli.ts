#!/usr/bin/env node
import { parseArgs } from "node:util";
import { ConfigError, DidNotRunError, messageOf } from "../core/errors.ts";
import { terminalText } from "../report/escape.ts";
import { checkSettingNames, readSettings, type SettingName, settingNames, settings } from "../settings.ts";
import { exitCodes } from "./exit.ts";
import type { Invocation } from "./invocation.ts";
import { isPoolWorker } from "./scanning/role.ts";

interface Command {
  readonly usage: string;
  readonly help: string;
  /** Settings that it takes, and how many operands. */
  readonly takes: readonly SettingName[];
  readonly operands: number;
  readonly run: (invocation: Invocation) => Promise<number>;
}

/** What an acceptance says: only `baseline` makes one. */
const accepting: readonly SettingName[] = ["owner", "reason", "expires"];

const comparing: readonly SettingName[] = settingNames("cli").filter((name) => !accepting.includes(name));

const scanning: readonly SettingName[] = comparing.filter((name) => name !== "base" && name !== "head");

// Each command is loaded when it is asked for, so that `--help` and a small scan start fast.
const commands: Readonly<Record<string, Command>> = {
  scan: {
    usage: "scan [DIR]",
    help: "Scan every skill in a folder (default: this one).",
    takes: scanning,
    operands: 1,
    run: async (invocation) => (await import("./commands/scan.ts")).runScan(invocation),
  },
  pr: {
    usage: "pr --base BASE [--head HEAD]",
    help: "Say what the action would say: BASE and HEAD are git refs or folders.",
    takes: comparing,
    operands: 0,
    run: async (invocation) => (await import("./commands/pr.ts")).runPr(invocation),
  },
  merge: {
    usage: "merge FILE...",
    help: "Make one report of the JSON reports of all parts (--shard) of a run.",
    takes: ["preset", "policy", "policy-clones", "mode", "sarif-category", "second-opinion", "format", "output"],
    operands: Number.POSITIVE_INFINITY,
    run: async (invocation) => (await import("./commands/merge.ts")).runMerge(invocation),
  },
  baseline: {
    usage: "baseline [DIR]",
    help: "Accept what is there, with --owner, --reason, --expires: write or update the exceptions file.",
    takes: [
      ...accepting,
      ...(["output", "path", "include", "exclude", "surfaces", "preset", "policy", "policy-clones"] as const),
    ],
    operands: 1,
    run: async (invocation) => (await import("./commands/baseline.ts")).runBaseline(invocation),
  },
  policy: {
    usage: "policy explain [--path SKILL]",
    help: "Show the policy in effect: each value, where it comes from, and what was not taken.",
    takes: ["policy", "policy-clones", "preset", "mode", "path", "format"],
    operands: 1,
    run: async (invocation) => (await import("./commands/policy.ts")).runPolicy(invocation),
  },
  demo: {
    usage: "demo",
    help: "Make a small repository, poison a skill in a pull request, show what the gate says.",
    takes: [],
    operands: 0,
    run: async () => (await import("./commands/demo.ts")).runDemo(),
  },
  rules: {
    usage: "rules [--format json]",
    help: "List the rules.",
    takes: ["format"],
    operands: 0,
    run: async (invocation) => (await import("./commands/rules.ts")).runRules(invocation),
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

/** The command by its name. Throws a ConfigError when there is none, or when it does not take what it was given. */
function commandOf(name: string, operands: readonly string[], given: readonly string[]): Command {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) {
    throw new ConfigError(
      `there is no command ${JSON.stringify(name)}`,
      `Commands: ${Object.keys(commands).join(", ")}.`,
    );
  }
  checkSettingNames(given, "cli");
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
    process.stdout.write(helpText());
    return name === "" && !values["help"] ? exitCodes.usage : exitCodes.ok;
  }
  const command = commandOf(name, operands, Object.keys(values));
  const given = (setting: SettingName): string | undefined => {
    const value = values[setting];
    return typeof value === "string" ? value : undefined;
  };
  return command.run({ operands, settings: readSettings(given), entry: new URL(import.meta.url) });
}

const complain = (text: string): boolean =>
  process.stderr.write(
    `skill-scan: ${text
      .split("\n")
      .map((line) => terminalText(line))
      .join("\n")}\n`,
  );

/** The one place that catches: a user's mistake is a line and a remedy, the rest shows where it broke. */
function report(error: unknown): number {
  if (error instanceof ConfigError || error instanceof DidNotRunError) {
    complain(`${error.message}\n  ${error.remedy}`);
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
if (isPoolWorker()) (await import("./scanning/pool-worker.ts")).serve();
else process.exitCode = await main(process.argv.slice(2)).catch(report);
