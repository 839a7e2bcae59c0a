export const id = 9691;
export const ids = [9691];
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

/***/ 59691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   helpText: () => (/* binding */ helpText)
/* harmony export */ });
/* unused harmony exports optionWords, optionHelp, exitLines */
/* harmony import */ var _report_wrap_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60238);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69787);
/* harmony import */ var _command_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80142);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37956);




/** What is explained, and the words for it beside it, in a column of `indent`; below it where it is too long for that. */
function entry(name, words, indent, width) {
    const lines = (0,_report_wrap_js__WEBPACK_IMPORTED_MODULE_3__/* .wrapWords */ .E)(words, width - indent);
    const beside = name.length < indent - 1;
    return [
        beside ? `${name.padEnd(indent)}${lines[0]}` : name,
        ...lines.slice(beside ? 1 : 0).map((line) => " ".repeat(indent) + line),
    ];
}
/** `-o, --output VALUE`; a list of words in the place of the value where they are few. */
function optionWords(name, { short, flag, words }) {
    const letter = short === undefined ? "    " : `-${short}, `;
    if (flag)
        return `${letter}--${name}`;
    return `${letter}--${name} ${words && words.join("|").length <= 24 ? words.join("|") : "VALUE"}`;
}
/** What an option does: its words, those that may be given, and what holds without it. */
function optionHelp({ help, default: fallback, words, flag }) {
    const choice = words && words.join("|").length > 24 ? ` One of ${words.join(", ")}.` : "";
    return `${help.replaceAll("`", "")}${choice}${fallback && !flag ? ` (default: ${fallback})` : ""}`;
}
const section = (title, lines) => (lines.length > 0 ? ["", title, ...lines] : []);
/** What each exit code means. */
const exitLines = [
    [_exit_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodes */ .h.ok, "pass or review"],
    [_exit_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodes */ .h.failed, "fail"],
    [_exit_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodes */ .h.usage, "usage or configuration"],
    [_exit_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodes */ .h.didNotRun, "did not run"],
];
const exits = `Exit codes: ${exitLines.map(([code, means]) => `${code} ${means}`).join(", ")}.`;
function commandHelp(command, width) {
    const variables = "Each may be given as a variable of the environment as well, like SKILL_SCAN_PORT.";
    const options = (0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .optionsOf */ .c)(command).flatMap(([name, setting]) => entry(`  ${optionWords(name, setting)}`, optionHelp(setting), 28, width));
    const examples = (command.examples ?? []).flatMap(([line, does]) => [
        `  skill-scan ${line}`,
        ...(0,_report_wrap_js__WEBPACK_IMPORTED_MODULE_3__/* .wrapWords */ .E)(does, width - 6).map((words) => `      ${words}`),
    ]);
    return [
        ...(0,_report_wrap_js__WEBPACK_IMPORTED_MODULE_3__/* .wrapWords */ .E)(command.help, width),
        ...section("Usage:", [`  skill-scan ${command.usage}${options.length > 0 ? " [OPTION...]" : ""}`]),
        ...section("Examples:", examples),
        ...section("Options:", options),
        ...(command.table === "server" ? ["", ...(0,_report_wrap_js__WEBPACK_IMPORTED_MODULE_3__/* .wrapWords */ .E)(variables, width)] : []),
        "",
        ...(0,_report_wrap_js__WEBPACK_IMPORTED_MODULE_3__/* .wrapWords */ .E)(exits, width),
    ];
}
const generalHelp = (width) => [
    ...(0,_report_wrap_js__WEBPACK_IMPORTED_MODULE_3__/* .wrapWords */ .E)("Scans agent skills: no account, no network, no model.", width),
    ...section("Usage:", ["  skill-scan COMMAND [OPTION...]"]),
    ...section("Commands:", Object.entries(_command_table_js__WEBPACK_IMPORTED_MODULE_1__/* .commands */ .P).flatMap(([name, { brief }]) => entry(`  ${name}`, brief, 14, width))),
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
    ...(0,_report_wrap_js__WEBPACK_IMPORTED_MODULE_3__/* .wrapWords */ .E)(exits, width),
];
/** Help for a command, or for all where there is none of that name, in lines of so many columns. */
function helpText(command, width) {
    const lines = command ? commandHelp(command, width) : generalHelp(width);
    return `${lines.join("\n")}\n`;
}


/***/ }),

/***/ 60238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ wrapWords)
/* harmony export */ });
/** Columns that a line has at least, however narrow the page. */
const least = 24;
/** Words in lines of `room` columns; a word that is longer than a line stays whole. */
function wrapWords(text, room) {
    const most = Math.max(least, room);
    const lines = [];
    let line = "";
    for (const word of text.split(" ")) {
        if (line !== "" && line.length + 1 + word.length > most) {
            lines.push(line);
            line = word;
        }
        else
            line = line === "" ? word : `${line} ${word}`;
    }
    return [...lines, line];
}


/***/ })

};
