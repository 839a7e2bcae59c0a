import { wrapWords } from "../report/wrap.ts";
import { serverSettings } from "../server/settings.ts";
import { type Setting, settingNames, settings } from "../settings.ts";
import { type Command, commands } from "./command-table.ts";

/** What is explained, and the words for it beside it, in a column of `indent`; below it where it is too long for that. */
function entry(name: string, words: string, indent: number, width: number): string[] {
  const lines = wrapWords(words, width - indent);
  const beside = name.length < indent - 1;
  return [
    beside ? `${name.padEnd(indent)}${lines[0]}` : name,
    ...lines.slice(beside ? 1 : 0).map((line) => " ".repeat(indent) + line),
  ];
}

const optionsHelp = (
  table: Readonly<Record<string, Setting<unknown>>>,
  names: readonly string[],
  width: number,
): string[] =>
  names.flatMap((name) => {
    const { help, default: fallback } = table[name]!;
    const words = `${help.replaceAll("`", "")}${fallback ? ` (default: ${fallback})` : ""}`;
    return entry(`  --${name}`, words, 21, width);
  });

/** Help for a command of the server, which has a table of its own. */
const serverHelp = ({ usage, help, takes }: Command, width: number): string[] => [
  ...wrapWords(help, width),
  "",
  "Usage:",
  `  skill-scan ${usage} [OPTION...]`,
  "",
  ...wrapWords("Options; each may be given as a variable of the environment as well, like SKILL_SCAN_PORT:", width),
  ...optionsHelp(serverSettings, takes, width),
];

const generalHelp = (width: number): string[] => [
  "Scans agent skills: no account, no network, no model.",
  "",
  "Usage:",
  ...Object.values(commands).flatMap(({ usage, help }) => entry(`  skill-scan ${usage}`, help, 32, width)),
  "",
  "serve and worker have options of their own: skill-scan serve --help.",
  "",
  "Options:",
  ...optionsHelp(settings, settingNames("cli"), width),
  "  --help             Show this.",
  "  --version          Show the version.",
  "",
  "Exit codes: 0 pass or review, 1 fail, 2 usage or configuration, 3 did not run.",
];

/** Help for a command, or for all where there is none of that name, in lines of so many columns. */
export function helpText(command: Command | undefined, width: number): string {
  const lines = command?.table === "server" ? serverHelp(command, width) : generalHelp(width);
  return `${lines.join("\n")}\n`;
}
