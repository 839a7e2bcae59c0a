import { parseArgs } from "node:util";
import { ConfigError } from "../core/errors.ts";
import { nearest } from "../policy/nearest.ts";
import { shellWord } from "../report/escape.ts";
import { serverSettings } from "../server/settings.ts";
import { type Setting, settings } from "../settings.ts";
import type { Command } from "./command.ts";
import { commands } from "./command-table.ts";

/** What stands on the command line. */
export interface CommandLine {
  /** The command, as it was written; empty where there is none. */
  readonly command: string;
  readonly operands: readonly string[];
  /** Text of each option that was given; a list in one text, divided by line ends. */
  readonly given: ReadonlyMap<string, string>;
  readonly help: boolean;
  readonly version: boolean;
}

/** Every option that some command takes. */
const optionTable: Readonly<Record<string, Setting<unknown>>> = { ...serverSettings, ...settings };

const optionNames = [...new Set(Object.values(commands).flatMap(({ takes }) => takes as readonly string[]))];

const parsed = (argv: readonly string[]) =>
  parseArgs({
    args: [...argv],
    options: Object.fromEntries([
      ...optionNames.map((name) => {
        const { flag, short } = optionTable[name]!;
        return [name, { type: flag ? ("boolean" as const) : ("string" as const), ...(short && { short }) }];
      }),
      ["help", { type: "boolean" as const, short: "h" }],
      ["version", { type: "boolean" as const, short: "V" }],
    ]),
    allowPositionals: true,
    // Our own words for what is wrong.
    strict: false,
    tokens: true,
  });

type OptionToken = Extract<NonNullable<ReturnType<typeof parsed>["tokens"]>[number], { kind: "option" }>;

/** What does the work of an option that other scanners have, and this one has not. */
const elsewhere: Readonly<Record<string, string>> = {
  "fail-on": "What fails stands in the policy: --preset strict, or `fail` in .github/skill-scan.yml.",
  severity: "What fails stands in the policy: --preset strict, or `fail` in .github/skill-scan.yml.",
  "no-color": "Write --color never.",
  config: "Write --policy FILE.",
  ignore: "Write --exclude GLOB.",
};

const unknownOption = (rawName: string, command: string): ConfigError => {
  const name = rawName.replace(/^-+/, "");
  const near = nearest(name, [...optionNames, "help", "version"]);
  const meant = near === undefined ? "" : `Did you mean --${near}?`;
  const hint = Object.hasOwn(elsewhere, name) ? elsewhere[name]! : meant;
  const list = `skill-scan ${Object.hasOwn(commands, command) ? `${command} ` : ""}--help lists the options.`;
  return new ConfigError(`there is no option ${rawName}`, `${hint} ${list}`.trim());
};

/** The text of an option. Throws a ConfigError where it has none and needs one. */
function textOf({ name, rawName, value, inlineValue }: OptionToken): string {
  if (optionTable[name]?.flag) return value ?? "true";
  // `--output --format json`: the name of another option is no file.
  if (value !== undefined && (inlineValue || !/^-./.test(value))) return value;
  const remedy =
    value === undefined ? `Write ${rawName} VALUE.` : `For a value with a hyphen before it write --${name}=${value}.`;
  throw new ConfigError(`${rawName} has no value`, remedy);
}

/** Adds what was given. Throws a ConfigError for an option that is no list and was given twice with two values. */
function add(given: Map<string, string>, { name, rawName }: OptionToken, value: string): void {
  const before = given.get(name);
  if (before !== undefined && before !== value && !optionTable[name]?.many) {
    throw new ConfigError(
      `${rawName} is given twice: ${JSON.stringify(before)} and ${JSON.stringify(value)}`,
      "Give it once.",
    );
  }
  given.set(name, before === undefined || before === value ? value : `${before}\n${value}`);
}

/** `--json` is another way to write `--format json`. */
function withFormat(given: Map<string, string>): Map<string, string> {
  const json = given.get("json");
  if (json !== undefined && settings.json.parse(json, "json")) {
    const format = given.get("format") ?? "json";
    if (format !== "json") throw new ConfigError(`--json and --format ${format} are two formats`, "Give one of them.");
    given.set("format", "json");
  }
  return given;
}

/** Reads a command line. Throws a ConfigError at an option that does not exist, has no value, or has two. */
export function readCommandLine(argv: readonly string[]): CommandLine {
  const { positionals, tokens = [] } = parsed(argv);
  const [command = "", ...operands] = positionals;
  const given = new Map<string, string>();
  const asked = { help: false, version: false };
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    if (token.name === "help" || token.name === "version") asked[token.name] = true;
    else if (optionNames.includes(token.name as (typeof optionNames)[number])) add(given, token, textOf(token));
    else throw unknownOption(token.rawName, command);
  }
  return { command, operands, given: withFormat(given), ...asked };
}

/** The command of a name; undefined where there is none. */
export const commandNamed = (name: string): Command | undefined =>
  Object.hasOwn(commands, name) ? commands[name] : undefined;

/** What a word that is no command may have been meant for: a target of `scan`, an option, a slip of the keyboard. */
function meantBy(name: string): string {
  if (name === "version") return "Did you mean skill-scan --version?";
  if (/[./:\\]/.test(name)) return `Did you mean skill-scan scan ${shellWord(name)}?`;
  const near = nearest(name, Object.keys(commands));
  return near === undefined ? `Commands: ${Object.keys(commands).join(", ")}.` : `Did you mean skill-scan ${near}?`;
}

/** The command that a line names. Throws a ConfigError when there is none, or when it does not take what it was given. */
export function commandOf({ command: name, operands, given }: CommandLine): Command {
  const command = commandNamed(name);
  if (!command) {
    throw new ConfigError(`there is no command ${JSON.stringify(name)}`, meantBy(name));
  }
  const usage = `Usage: skill-scan ${command.usage}. Help: skill-scan ${name} --help.`;
  const strange = [...given.keys()].find((option) => !(command.takes as readonly string[]).includes(option));
  // What is ignored in silence reads as done: a gate that was asked for would not be one.
  if (strange !== undefined) throw new ConfigError(`${name} takes no --${strange}`, usage);
  if (operands.length > command.operands) {
    throw new ConfigError(`${name} does not take ${JSON.stringify(operands[command.operands])}`, usage);
  }
  return command;
}
