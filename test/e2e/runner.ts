/** What an action showed to the runner, read as the runner reads it. */

export interface Annotation {
  readonly level: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: string;
  readonly title?: string;
}

export interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/** One run, by the bundle alone or by a whole runner. */
export interface Run {
  readonly code: number;
  readonly annotations: readonly Annotation[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** Everything in the log. */
  readonly text: string;
}

const annotationLevels = ["error", "warning", "notice"];

const unescapedData = (text: string): string =>
  text.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%");

const unescapedProperty = (text: string): string =>
  unescapedData(text.replaceAll("%3A", ":").replaceAll("%2C", ",").replaceAll("%3B", ";").replaceAll("%5D", "]"));

function propertiesOf(text: string, divider: string): Record<string, string> {
  const pairs = text.split(divider).filter((pair) => pair.includes("="));
  return Object.fromEntries(
    pairs.map((pair) => {
      const equals = pair.indexOf("=");
      return [pair.slice(0, equals).trim(), unescapedProperty(pair.slice(equals + 1))];
    }),
  );
}

/**
 * A command in a line of the log. The runner (actions/runner, ActionCommand.cs) takes `::name k=v::data` at the
 * beginning of a line and the older `##[name k=v;]data` anywhere in it.
 */
function commandIn(line: string): Command | undefined {
  const found = /^\s*::([^\s:]+)(?: ([^:]*(?::(?!:)[^:]*)*))?::(.*)$/.exec(line);
  if (found) {
    const [, name = "", properties = "", data = ""] = found;
    return { name: name.toLowerCase(), properties: propertiesOf(properties, ","), data: unescapedData(data) };
  }
  const older = /##\[([^\]\s]+)(?: ([^\]]*))?\](.*)$/.exec(line);
  if (!older) return undefined;
  const [, name = "", properties = "", data = ""] = older;
  return { name: name.toLowerCase(), properties: propertiesOf(properties, ";"), data: unescapedData(data) };
}

/** Every command that the runner would obey in a log; `stop-commands` is honoured. */
export function commandsIn(log: string): Command[] {
  const commands: Command[] = [];
  let stopped: string | undefined;
  for (const line of log.split(/\r\n|\r|\n/)) {
    const command = commandIn(line);
    if (!command) continue;
    if (stopped !== undefined) {
      if (command.name === stopped) stopped = undefined;
      continue;
    }
    commands.push(command);
    if (command.name === "stop-commands") stopped = command.data.toLowerCase();
  }
  return commands;
}

export const annotationsOf = (commands: readonly Command[]): Annotation[] =>
  commands
    .filter(({ name }) => annotationLevels.includes(name))
    .map(({ name, properties, data }) => ({ level: name, message: data, ...properties }));

/** Outputs in the file behind GITHUB_OUTPUT, in either of its forms. */
export function outputsIn(file: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = file.split("\n");
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? "";
    const [, name, delimiter] = /^([^=<]+)<<(.+)$/.exec(line) ?? [];
    if (name === undefined || delimiter === undefined) {
      const equals = line.indexOf("=");
      if (equals > 0) outputs[line.slice(0, equals)] = line.slice(equals + 1);
      continue;
    }
    const end = lines.indexOf(delimiter, at + 1);
    outputs[name] = lines.slice(at + 1, end).join("\n");
    at = end;
  }
  return outputs;
}
