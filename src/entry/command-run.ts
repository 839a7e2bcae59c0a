import { formatOf } from "../report-files.ts";
import { readSettings } from "../settings.ts";
import { version } from "../version.ts";
import { commandNamed, commandOf, readCommandLine } from "./command-line.ts";
import { exitCodes } from "./exit.ts";
import { checkPlaces } from "./output.ts";
import { program } from "./program.ts";

/** Reads a command line and runs its command. Returns the exit code. Throws a ConfigError for a mistake in it, and what the command throws. */
export async function runCommandLine(argv: readonly string[]): Promise<number> {
  const line = readCommandLine(argv);
  if (line.version) {
    process.stdout.write(`${version}\n`);
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
