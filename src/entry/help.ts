import { wrapWords } from "../report/wrap.ts";
import type { Setting } from "../settings.ts";
import { type Command, optionsOf } from "./command.ts";
import { commands } from "./command-table.ts";
import { exitCodes } from "./exit.ts";

/** What is explained, and the words for it beside it, in a column of `indent`; below it where it is too long for that. */
function entry(name: string, words: string, indent: number, width: number): string[] {
  const lines = wrapWords(words, width - indent);
  const beside = name.length < indent - 1;
  return [
    beside ? `${name.padEnd(indent)}${lines[0]}` : name,
    ...lines.slice(beside ? 1 : 0).map((line) => " ".repeat(indent) + line),
  ];
}

/** `-o, --output VALUE`; a list of words in the place of the value where they are few. */
export function optionWords(name: string, { short, flag, words }: Setting<unknown>): string {
  const letter = short === undefined ? "    " : `-${short}, `;
  if (flag) return `${letter}--${name}`;
  return `${letter}--${name} ${words && words.join("|").length <= 24 ? words.join("|") : "VALUE"}`;
}

/** What an option does: its words, those that may be given, and what holds without it. */
export function optionHelp({ help, default: fallback, words, flag }: Setting<unknown>): string {
  const choice = words && words.join("|").length > 24 ? ` One of ${words.join(", ")}.` : "";
  return `${help.replaceAll("`", "")}${choice}${fallback && !flag ? ` (default: ${fallback})` : ""}`;
}

const section = (title: string, lines: readonly string[]): string[] => (lines.length > 0 ? ["", title, ...lines] : []);

/** What each exit code means. */
export const exitLines: readonly (readonly [code: number, means: string])[] = [
  [exitCodes.ok, "pass or review"],
  [exitCodes.failed, "fail"],
  [exitCodes.usage, "usage or configuration"],
  [exitCodes.didNotRun, "did not run"],
];

const exits = `Exit codes: ${exitLines.map(([code, means]) => `${code} ${means}`).join(", ")}.`;

function commandHelp(command: Command, width: number): string[] {
  const variables = "Each may be given as a variable of the environment as well, like SKILL_SCAN_PORT.";
  const options = optionsOf(command).flatMap(([name, setting]) =>
    entry(`  ${optionWords(name, setting)}`, optionHelp(setting), 28, width),
  );
  const examples = (command.examples ?? []).flatMap(([line, does]) => [
    `  skill-scan ${line}`,
    ...wrapWords(does, width - 6).map((words) => `      ${words}`),
  ]);
  return [
    ...wrapWords(command.help, width),
    ...section("Usage:", [`  skill-scan ${command.usage}${options.length > 0 ? " [OPTION...]" : ""}`]),
    ...section("Examples:", examples),
    ...section("Options:", options),
    ...(command.table === "server" ? ["", ...wrapWords(variables, width)] : []),
    "",
    ...wrapWords(exits, width),
  ];
}

const generalHelp = (width: number): string[] => [
  ...wrapWords("Scans agent skills: no account, no network, no model.", width),
  ...section("Usage:", ["  skill-scan COMMAND [OPTION...]"]),
  ...section(
    "Commands:",
    Object.entries(commands).flatMap(([name, { brief }]) => entry(`  ${name}`, brief, 14, width)),
  ),
  ...section("Options:", [
    ...entry("  -h, --help", "Show this; after a command its options and examples.", 18, width),
    ...entry("  -V, --version", "Show the version.", 18, width),
  ]),
  ...section("First steps:", [
    ...entry("  skill-scan demo", "see it at work on a repository of its own", 28, width),
    ...entry("  skill-scan scan", "every skill below this folder", 28, width),
    ...entry("  skill-scan pr", "what this branch changes, as the action would say it", 28, width),
  ]),
  "",
  ...wrapWords(exits, width),
];

/** Help for a command, or for all where there is none of that name, in lines of so many columns. */
export function helpText(command: Command | undefined, width: number): string {
  const lines = command ? commandHelp(command, width) : generalHelp(width);
  return `${lines.join("\n")}\n`;
}
