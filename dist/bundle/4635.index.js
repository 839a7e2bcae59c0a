export const id = 4635;
export const ids = [4635];
export const modules = {

/***/ 69787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ optionsOf)
/* harmony export */ });
/* harmony import */ var _server_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31984);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20136);


/** What a command can be told, by the name of the option, in the words that hold for the command. */
function optionsOf({ usage, table, takes, }) {
    const all = table === "server" ? _server_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .serverSettings */ .Dm : _settings_js__WEBPACK_IMPORTED_MODULE_1__/* .settings */ .W0;
    const [command = ""] = usage.split(" ", 1);
    return takes.map((name) => [name, { ...all[name], ...all[name].of?.[command] }]);
}


/***/ }),

/***/ 24635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCompletion: () => (/* binding */ runCompletion)
});

// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/rules/index.js + 171 modules
var rules = __webpack_require__(61454);
// EXTERNAL MODULE: ./build/src/entry/command.js
var entry_command = __webpack_require__(69787);
;// CONCATENATED MODULE: ./build/src/entry/completion.js

/** Shells for which there is a completion. */
const shells = ["bash", "zsh", "fish"];
/** The first sentence of a help text, without Markdown and without what a shell would read in quotes. */
const brief = (help) => help
    .replaceAll(/[`'"\\$]/g, "")
    .replace(/\.(?:\s.*)?$/s, "")
    .replace(/[[\]:]/g, " ")
    .trim();
const names = ({ options }) => [
    "--help",
    ...options.flatMap(([name, { short }]) => (short ? [`--${name}`, `-${short}`] : [`--${name}`])),
];
const allNames = (commands) => commands.map(({ name }) => name).join(" ");
/** Bash: `complete -F` (GNU Bash manual, "Programmable Completion"); files where nothing else is known. */
const bash = (commands) => [
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
    ...commands.flatMap(({ name: command, options }) => options.flatMap(([name, { words, short }]) => words
        ? [
            `    "${command} --${name}"${short ? ` | "${command} -${short}"` : ""}) COMPREPLY=($(compgen -W "${words.join(" ")}" -- "$cur")); return ;;`,
        ]
        : [])),
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
const zshOption = ([name, { help, words, flag, short }]) => {
    const value = flag ? "" : `:value:${words ? `(${words.join(" ")})` : "_files"}`;
    const forms = [`--${name}`, ...(short ? [`-${short}`] : [])];
    return forms.map((form) => `        '*${form}[${brief(help)}]${value}'`);
};
/** Zsh: `_arguments` and `_describe` (zshcompsys(1)). */
const zsh = (commands) => [
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
const fishOption = (command, [name, { help, words, flag, short }]) => [
    `complete -c skill-scan -n '__fish_seen_subcommand_from ${command}' -l ${name}`,
    ...(short ? [`-s ${short}`] : []),
    ...(flag ? [] : [words ? `-x -a '${words.join(" ")}'` : "-r"]),
    `-d '${brief(help)}'`,
].join(" ");
/** Fish: `complete` (fish documentation, "Writing your own completions"). */
const fish = (commands) => [
    "# fish completion of skill-scan. Use: skill-scan completion fish | source",
    ...commands.map(({ name, help }) => `complete -c skill-scan -n __fish_use_subcommand -f -a ${name} -d '${brief(help)}'`),
    "complete -c skill-scan -s h -l help -d 'Show help'",
    "complete -c skill-scan -n __fish_use_subcommand -s V -l version -d 'Show the version'",
    ...commands.flatMap(({ name, words, options }) => [
        ...(words.length > 0
            ? [`complete -c skill-scan -n '__fish_seen_subcommand_from ${name}' -a '${words.join(" ")}'`]
            : []),
        ...options.map((option) => fishOption(name, option)),
    ]),
];
const writers = { bash, zsh, fish };
/** The completion of a shell, as a script. `ruleIds` complete the operand of commands that take a rule. */
function completion(shell, commands, ruleIds) {
    const ruleWords = ruleIds.flatMap((id) => [id, id.slice(id.indexOf("/") + 1)]);
    const known = Object.entries(commands).map(([name, command]) => ({
        name,
        help: command.brief,
        options: (0,entry_command/* optionsOf */.c)(command),
        words: command.words === "rules" ? ruleWords : (command.words ?? []),
    }));
    return `${writers[shell](known).join("\n")}\n`;
}

// EXTERNAL MODULE: ./build/src/entry/exit.js
var exit = __webpack_require__(37956);
;// CONCATENATED MODULE: ./build/src/entry/commands/completion.js




/** `skill-scan completion SHELL`: the script that lets a shell complete commands, options and rules. Throws a ConfigError for another shell. */
async function runCompletion({ operands: [word] }, commands) {
    const shell = shells.find((name) => name === word);
    if (shell === undefined) {
        throw new errors/* ConfigError */.xL(word === undefined
            ? "completion needs the name of a shell"
            : `there is no completion for ${JSON.stringify(word)}`, `Shells: ${shells.join(", ")}. For example: source <(skill-scan completion bash)`);
    }
    const ids = rules/* rules */.a.map(({ id }) => id);
    process.stdout.write(completion(shell, commands, ids));
    return exit/* exitCodes */.h.ok;
}


/***/ })

};
