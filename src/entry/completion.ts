import type { Setting } from "../settings.ts";
import { type Command, optionsOf } from "./command.ts";

/** Shells for which there is a completion. */
export const shells = ["bash", "zsh", "fish"] as const;
export type Shell = (typeof shells)[number];

/** A command as a completion sees it. */
interface Known {
  readonly name: string;
  readonly help: string;
  readonly options: readonly (readonly [name: string, setting: Setting<unknown>])[];
  /** What may stand as the first operand, beside files. */
  readonly words: readonly string[];
}

type Write = (commands: readonly Known[]) => string[];

/** The first sentence of a help text, without Markdown and without what a shell would read in quotes. */
const brief = (help: string): string =>
  help
    .replaceAll(/[`'"\\$]/g, "")
    .replace(/\.(?:\s.*)?$/s, "")
    .replace(/[[\]:]/g, " ")
    .trim();

const names = ({ options }: Known): string[] => [
  "--help",
  ...options.flatMap(([name, { short }]) => (short ? [`--${name}`, `-${short}`] : [`--${name}`])),
];

const allNames = (commands: readonly Known[]): string => commands.map(({ name }) => name).join(" ");

/** Bash: `complete -F` (GNU Bash manual, "Programmable Completion"); files where nothing else is known. */
const bash: Write = (commands) => [
  "# bash completion of skill-scan. Use: source <(skill-scan completion bash)",
  "_skill_scan() {",
  `  local cur="\${COMP_WORDS[COMP_CWORD]}" prev="\${COMP_WORDS[COMP_CWORD-1]}" command="" word words=""`,
  `  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do`,
  "    if [[ $word != -* ]]; then command=$word; break; fi",
  "  done",
  "  COMPREPLY=()",
  "  if [[ -z $command ]]; then",
  `    COMPREPLY=($(compgen -W "${allNames(commands)} help --help --version" -- "$cur"))`,
  "    return",
  "  fi",
  '  case "$command $prev" in',
  ...commands.flatMap(({ name: command, options }) =>
    options.flatMap(([name, { words, short }]) =>
      words
        ? [
            `    "${command} --${name}"${short ? ` | "${command} -${short}"` : ""}) COMPREPLY=($(compgen -W "${words.join(" ")}" -- "$cur")); return ;;`,
          ]
        : [],
    ),
  ),
  "  esac",
  "  if [[ $cur == -* ]]; then",
  '    case "$command" in',
  ...commands.map((each) => `      ${each.name}) words="${names(each).join(" ")}" ;;`),
  "    esac",
  '  elif [[ $prev == "$command" ]]; then',
  '    case "$command" in',
  `      help) words="${allNames(commands)}" ;;`,
  ...commands.flatMap(({ name, words }) => (words.length > 0 ? [`      ${name}) words="${words.join(" ")}" ;;`] : [])),
  "    esac",
  "  fi",
  '  COMPREPLY=($(compgen -W "$words" -- "$cur"))',
  "}",
  "complete -o default -o bashdefault -F _skill_scan skill-scan",
];

const zshOption = ([name, { help, words, flag, short }]: Known["options"][number]): string[] => {
  const value = flag ? "" : `:value:${words ? `(${words.join(" ")})` : "_files"}`;
  const forms = [`--${name}`, ...(short ? [`-${short}`] : [])];
  return forms.map((form) => `        '*${form}[${brief(help)}]${value}'`);
};

/** Zsh: `_arguments` and `_describe` (zshcompsys(1)). */
const zsh: Write = (commands) => [
  "#compdef skill-scan",
  "# zsh completion of skill-scan. Use: source <(skill-scan completion zsh), after compinit",
  "_skill_scan() {",
  "  local -a commands",
  "  commands=(",
  ...commands.map(({ name, help }) => `    '${name}:${brief(help)}'`),
  "  )",
  "  if (( CURRENT == 2 )); then",
  "    _describe command commands",
  "    return",
  "  fi",
  "  local command=$words[2]",
  "  shift words",
  "  (( CURRENT-- ))",
  "  case $command in",
  ...commands.flatMap((each) => [
    `    ${each.name})`,
    "      _arguments \\",
    ...each.options.flatMap(zshOption).map((line) => `${line} \\`),
    ...(each.words.length > 0 ? [`        '1:word:(${each.words.join(" ")})' \\`] : []),
    "        '*:file:_files'",
    "      ;;",
  ]),
  "  esac",
  "}",
  "compdef _skill_scan skill-scan",
];

const fishOption = (command: string, [name, { help, words, flag, short }]: Known["options"][number]): string =>
  [
    `complete -c skill-scan -n '__fish_seen_subcommand_from ${command}' -l ${name}`,
    ...(short ? [`-s ${short}`] : []),
    ...(flag ? [] : [words ? `-x -a '${words.join(" ")}'` : "-r"]),
    `-d '${brief(help)}'`,
  ].join(" ");

/** Fish: `complete` (fish documentation, "Writing your own completions"). */
const fish: Write = (commands) => [
  "# fish completion of skill-scan. Use: skill-scan completion fish | source",
  ...commands.map(
    ({ name, help }) => `complete -c skill-scan -n __fish_use_subcommand -f -a ${name} -d '${brief(help)}'`,
  ),
  "complete -c skill-scan -s h -l help -d 'Show help'",
  "complete -c skill-scan -n __fish_use_subcommand -s V -l version -d 'Show the version'",
  ...commands.flatMap(({ name, words, options }) => [
    ...(words.length > 0
      ? [`complete -c skill-scan -n '__fish_seen_subcommand_from ${name}' -a '${words.join(" ")}'`]
      : []),
    ...options.map((option) => fishOption(name, option)),
  ]),
];

const writers: Readonly<Record<Shell, Write>> = { bash, zsh, fish };

/** The completion of a shell, as a script. `ruleIds` complete the operand of commands that take a rule. */
export function completion(
  shell: Shell,
  commands: Readonly<Record<string, Command>>,
  ruleIds: readonly string[],
): string {
  const ruleWords = ruleIds.flatMap((id) => [id, id.slice(id.indexOf("/") + 1)]);
  const known = Object.entries(commands).map(([name, command]) => ({
    name,
    help: command.brief,
    options: optionsOf(command),
    words: command.words === "rules" ? ruleWords : (command.words ?? []),
  }));
  return `${writers[shell](known).join("\n")}\n`;
}
