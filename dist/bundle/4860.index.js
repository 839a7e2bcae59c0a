export const id = 4860;
export const ids = [4860];
export const modules = {

/***/ 21916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = exports.kp = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
exports.kp = closest;


/***/ }),

/***/ 62418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nl: () => (/* binding */ commandOf),
/* harmony export */   v: () => (/* binding */ commandNamed),
/* harmony export */   ye: () => (/* binding */ readCommandLine)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43026);
/* harmony import */ var _policy_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20718);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96209);
/* harmony import */ var _server_settings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31984);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20136);
/* harmony import */ var _command_table_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(80142);







/** Every option that some command takes. */
const optionTable = { ..._server_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .serverSettings */ .Dm, ..._settings_js__WEBPACK_IMPORTED_MODULE_5__/* .settings */ .W0 };
const optionNames = [...new Set(Object.values(_command_table_js__WEBPACK_IMPORTED_MODULE_6__/* .commands */ .P).flatMap(({ takes }) => takes))];
const parsed = (argv) => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
    args: [...argv],
    options: Object.fromEntries([
        ...optionNames.map((name) => {
            const { flag, short } = optionTable[name];
            return [name, { type: flag ? "boolean" : "string", ...(short && { short }) }];
        }),
        ["help", { type: "boolean", short: "h" }],
        ["version", { type: "boolean", short: "V" }],
    ]),
    allowPositionals: true,
    // Our own words for what is wrong.
    strict: false,
    tokens: true,
});
/** What does the work of an option that other scanners have, and this one has not. */
const elsewhere = {
    "fail-on": "What fails stands in the policy: --preset strict, or `fail` in .github/skill-scan.yml.",
    severity: "What fails stands in the policy: --preset strict, or `fail` in .github/skill-scan.yml.",
    "no-color": "Write --color never.",
    config: "Write --policy FILE.",
    ignore: "Write --exclude GLOB.",
};
const unknownOption = (rawName, command) => {
    const name = rawName.replace(/^-+/, "");
    const near = (0,_policy_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .pA)(name, [...optionNames, "help", "version"]);
    const meant = near === undefined ? "" : `Did you mean --${near}?`;
    const hint = Object.hasOwn(elsewhere, name) ? elsewhere[name] : meant;
    const list = `skill-scan ${Object.hasOwn(_command_table_js__WEBPACK_IMPORTED_MODULE_6__/* .commands */ .P, command) ? `${command} ` : ""}--help lists the options.`;
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL(`there is no option ${rawName}`, `${hint} ${list}`.trim());
};
/** The text of an option. Throws a ConfigError where it has none and needs one. */
function textOf({ name, rawName, value, inlineValue }) {
    if (optionTable[name]?.flag)
        return value ?? "true";
    // `--output --format json`: the name of another option is no file.
    if (value !== undefined && (inlineValue || !/^-./.test(value)))
        return value;
    const remedy = value === undefined ? `Write ${rawName} VALUE.` : `For a value with a hyphen before it write --${name}=${value}.`;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL(`${rawName} has no value`, remedy);
}
/** Adds what was given. Throws a ConfigError for an option that is no list and was given twice with two values. */
function add(given, { name, rawName }, value) {
    const before = given.get(name);
    if (before !== undefined && before !== value && !optionTable[name]?.many) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL(`${rawName} is given twice: ${JSON.stringify(before)} and ${JSON.stringify(value)}`, "Give it once.");
    }
    given.set(name, before === undefined || before === value ? value : `${before}\n${value}`);
}
/** `--json` is another way to write `--format json`. */
function withFormat(given) {
    const json = given.get("json");
    if (json !== undefined && _settings_js__WEBPACK_IMPORTED_MODULE_5__/* .settings */ .W0.json.parse(json, "json")) {
        const format = given.get("format") ?? "json";
        if (format !== "json")
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL(`--json and --format ${format} are two formats`, "Give one of them.");
        given.set("format", "json");
    }
    return given;
}
/** Reads a command line. Throws a ConfigError at an option that does not exist, has no value, or has two. */
function readCommandLine(argv) {
    const { positionals, tokens = [] } = parsed(argv);
    const [command = "", ...operands] = positionals;
    const given = new Map();
    const asked = { help: false, version: false };
    for (const token of tokens) {
        if (token.kind !== "option")
            continue;
        if (token.name === "help" || token.name === "version")
            asked[token.name] = true;
        else if (optionNames.includes(token.name))
            add(given, token, textOf(token));
        else
            throw unknownOption(token.rawName, command);
    }
    return { command, operands, given: withFormat(given), ...asked };
}
/** The command of a name; undefined where there is none. */
const commandNamed = (name) => Object.hasOwn(_command_table_js__WEBPACK_IMPORTED_MODULE_6__/* .commands */ .P, name) ? _command_table_js__WEBPACK_IMPORTED_MODULE_6__/* .commands */ .P[name] : undefined;
/** What a word that is no command may have been meant for: a target of `scan`, an option, a slip of the keyboard. */
function meantBy(name) {
    if (name === "version")
        return "Did you mean skill-scan --version?";
    if (/[./:\\]/.test(name))
        return `Did you mean skill-scan scan ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .shellWord */ .r7)(name)}?`;
    const near = (0,_policy_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .pA)(name, Object.keys(_command_table_js__WEBPACK_IMPORTED_MODULE_6__/* .commands */ .P));
    return near === undefined ? `Commands: ${Object.keys(_command_table_js__WEBPACK_IMPORTED_MODULE_6__/* .commands */ .P).join(", ")}.` : `Did you mean skill-scan ${near}?`;
}
/** The command that a line names. Throws a ConfigError when there is none, or when it does not take what it was given. */
function commandOf({ command: name, operands, given }) {
    const command = commandNamed(name);
    if (!command) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL(`there is no command ${JSON.stringify(name)}`, meantBy(name));
    }
    const usage = `Usage: skill-scan ${command.usage}. Help: skill-scan ${name} --help.`;
    const strange = [...given.keys()].find((option) => !command.takes.includes(option));
    // What is ignored in silence reads as done: a gate that was asked for would not be one.
    if (strange !== undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL(`${name} takes no --${strange}`, usage);
    if (operands.length > command.operands) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL(`${name} does not take ${JSON.stringify(operands[command.operands])}`, usage);
    }
    return command;
}


/***/ }),

/***/ 6667:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runCommandLine: () => (/* binding */ runCommandLine)
/* harmony export */ });
/* harmony import */ var _report_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96705);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20136);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28009);
/* harmony import */ var _command_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62418);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37956);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33221);
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(90706);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_program_js__WEBPACK_IMPORTED_MODULE_6__]);
_program_js__WEBPACK_IMPORTED_MODULE_6__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];







/** Reads a command line and runs its command. Returns the exit code. Throws a ConfigError for a mistake in it, and what the command throws. */
async function runCommandLine(argv) {
    const line = (0,_command_line_js__WEBPACK_IMPORTED_MODULE_3__/* .readCommandLine */ .ye)(argv);
    if (line.version) {
        process.stdout.write(`${_version_js__WEBPACK_IMPORTED_MODULE_2__/* .version */ .rE}\n`);
        return _exit_js__WEBPACK_IMPORTED_MODULE_4__/* .exitCodes */ .h.ok;
    }
    const { command: name, operands, given } = line;
    if (line.help || name === "" || name === "help") {
        const { helpText } = await __webpack_require__.e(/* import() */ 9691).then(__webpack_require__.bind(__webpack_require__, 59691));
        const [topic = ""] = name === "help" ? operands : [name];
        if (topic !== "" && !(0,_command_line_js__WEBPACK_IMPORTED_MODULE_3__/* .commandNamed */ .v)(topic))
            (0,_command_line_js__WEBPACK_IMPORTED_MODULE_3__/* .commandOf */ .Nl)({ ...line, command: topic });
        process.stdout.write(helpText((0,_command_line_js__WEBPACK_IMPORTED_MODULE_3__/* .commandNamed */ .v)(topic), Math.min(process.stdout.columns || 80, 120)));
        return name === "" && !line.help ? _exit_js__WEBPACK_IMPORTED_MODULE_4__/* .exitCodes */ .h.usage : _exit_js__WEBPACK_IMPORTED_MODULE_4__/* .exitCodes */ .h.ok;
    }
    const command = (0,_command_line_js__WEBPACK_IMPORTED_MODULE_3__/* .commandOf */ .Nl)(line);
    const flag = (setting) => given.get(setting);
    const byName = (0,_report_files_js__WEBPACK_IMPORTED_MODULE_0__/* .formatOf */ .be)(given.get("output") ?? "");
    const settings = (0,_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .readSettings */ .sb)((setting) => flag(setting) ?? (setting === "format" ? byName : undefined));
    const { output, reports } = settings;
    await (0,_output_js__WEBPACK_IMPORTED_MODULE_5__/* .checkPlaces */ .p1)([...(output === undefined ? [] : [output]), ...reports.map(({ file }) => file)]);
    return command.run({ operands, flag, settings, entry: _program_js__WEBPACK_IMPORTED_MODULE_6__/* .program */ .D });
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 80142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ commands)
/* harmony export */ });
/* harmony import */ var _server_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31984);

/** What goes with a format: how else it can be asked for, where it goes to, how it looks. */
const report = ["format", "json", "output", "color"];
/** What an acceptance says: only `baseline` makes one. */
const accepting = ["owner", "reason", "expires"];
/** Which skills, and by what they are judged. */
const selecting = ["path", "include", "exclude", "surfaces"];
const judging = ["preset", "policy", "policy-clones", "custom-rules", "mode"];
const scanning = [
    ...report,
    ...selecting,
    ...judging,
    ...["reports", "second-opinion", "sarif-category", "shard", "cache"],
];
// Each command is loaded when it is asked for, so that `--help` and a small scan start fast.
/** Every command, by its name. */
const commands = {
    scan: {
        usage: "scan [TARGET...]",
        brief: "Scan every skill in a folder, an archive, a repository, a package.",
        help: "Scan every skill in folders (default: this one), files, archives, git refs, owner/repo, packages, or - for standard input.",
        table: "settings",
        takes: scanning,
        operands: Number.POSITIVE_INFINITY,
        examples: [
            ["scan", "every skill below this folder"],
            ["scan skills/pdf notes.skill", "a folder and an archive, as one report"],
            ["scan HEAD~2", "a commit, a tag or a branch of this repository; main:skills is a folder of one"],
            [
                "scan owner/repo@v1 npm:name@1.2.3",
                "a repository on GitHub, a package: the network is asked, and you are told so",
            ],
            ["scan --format html --output report.html", "a page to look at; --reports writes more than one"],
        ],
        run: async (invocation) => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4006), __webpack_require__.e(5514), __webpack_require__.e(3212), __webpack_require__.e(3610), __webpack_require__.e(1454), __webpack_require__.e(3643), __webpack_require__.e(8781), __webpack_require__.e(4111), __webpack_require__.e(6122), __webpack_require__.e(3016), __webpack_require__.e(4302), __webpack_require__.e(7997), __webpack_require__.e(9983), __webpack_require__.e(6953), __webpack_require__.e(6281)]).then(__webpack_require__.bind(__webpack_require__, 58944))).runScan(invocation),
    },
    pr: {
        usage: "pr [--base BASE] [--head HEAD]",
        brief: "Say what the action would say of a change.",
        help: "Say what the action would say: BASE and HEAD are git refs or folders.",
        table: "settings",
        takes: ["base", "head", "staged", ...scanning],
        operands: 0,
        examples: [
            ["pr", "what this branch changes against the default branch"],
            ["pr --head .", "the same with what is not committed"],
            ["pr --staged", "what the next commit would bring, for a hook"],
            ["pr --base before --head after", "two folders, or two refs"],
        ],
        run: async (invocation) => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4006), __webpack_require__.e(5514), __webpack_require__.e(3212), __webpack_require__.e(3610), __webpack_require__.e(1454), __webpack_require__.e(3643), __webpack_require__.e(8781), __webpack_require__.e(4111), __webpack_require__.e(6122), __webpack_require__.e(3016), __webpack_require__.e(4302), __webpack_require__.e(7997), __webpack_require__.e(9983), __webpack_require__.e(9149), __webpack_require__.e(5908)]).then(__webpack_require__.bind(__webpack_require__, 7631))).runPr(invocation),
    },
    merge: {
        usage: "merge FILE...",
        brief: "Make one report of the parts of a run.",
        help: "Make one report of the JSON reports of all parts (--shard) of a run.",
        table: "settings",
        takes: [...report, "reports", ...judging, "second-opinion", "sarif-category"],
        operands: Number.POSITIVE_INFINITY,
        examples: [["merge part-1.json part-2.json", "the parts of scan --shard 1/2 and 2/2, each with --json"]],
        run: async (invocation) => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5156), __webpack_require__.e(4006), __webpack_require__.e(5514), __webpack_require__.e(3212), __webpack_require__.e(3610), __webpack_require__.e(1454), __webpack_require__.e(3643), __webpack_require__.e(8781), __webpack_require__.e(4111), __webpack_require__.e(6122), __webpack_require__.e(3016), __webpack_require__.e(4302), __webpack_require__.e(7997), __webpack_require__.e(9983), __webpack_require__.e(534), __webpack_require__.e(9503)]).then(__webpack_require__.bind(__webpack_require__, 50601))).runMerge(invocation),
    },
    init: {
        usage: "init [--yes]",
        brief: "Write a workflow and a policy for this repository.",
        help: "Write a workflow and a policy for this repository; on a terminal it asks first.",
        table: "settings",
        takes: ["yes", "force", "preset", "mode", "color"],
        operands: 0,
        examples: [["init --yes", "asks nothing: balanced, and two weeks that only observe"]],
        run: async (invocation) => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4006), __webpack_require__.e(5725), __webpack_require__.e(1454), __webpack_require__.e(3643), __webpack_require__.e(8781), __webpack_require__.e(4111), __webpack_require__.e(7997), __webpack_require__.e(7123)]).then(__webpack_require__.bind(__webpack_require__, 53899))).runInit(invocation),
    },
    explain: {
        usage: "explain RULE|FINGERPRINT [TARGET...]",
        brief: "Explain a rule, or a finding by its fingerprint.",
        help: "Explain a rule, or a finding: where, why, what it costs, how it gates, how to mend or accept it.",
        table: "settings",
        takes: [...["base", "head", "report", "format", "json", "color"], ...selecting, ...judging, "cache"],
        operands: Number.POSITIVE_INFINITY,
        examples: [
            ["explain pipe-to-shell", "a rule, by its id or its name alone"],
            ["explain 80f22e3a skills", "a finding below skills, by six digits or more of its fingerprint"],
            ["explain 80f22e3a --base main", "a finding of the change from main"],
        ],
        words: "rules",
        run: async (invocation) => (await Promise.all(/* import() */[__webpack_require__.e(1454), __webpack_require__.e(3643), __webpack_require__.e(8781), __webpack_require__.e(437)]).then(__webpack_require__.bind(__webpack_require__, 50437))).runExplain(invocation),
    },
    fix: {
        usage: "fix [DIR] [--dry-run]",
        brief: "Mend findings, with a patch to take it back.",
        help: "Make the edits that mend findings, each tried by a second scan; show a diff, keep a patch to take it back.",
        table: "settings",
        takes: ["dry-run", ...report, ...selecting, ...judging, "cache"],
        operands: 1,
        examples: [
            ["fix --dry-run", "what it would change, and nothing written"],
            ["fix skills/deploy", "the edits made in one skill"],
        ],
        run: async (invocation) => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4006), __webpack_require__.e(5514), __webpack_require__.e(3212), __webpack_require__.e(3610), __webpack_require__.e(1454), __webpack_require__.e(3643), __webpack_require__.e(8781), __webpack_require__.e(4111), __webpack_require__.e(6122), __webpack_require__.e(3016), __webpack_require__.e(4302), __webpack_require__.e(7997), __webpack_require__.e(9983), __webpack_require__.e(4091), __webpack_require__.e(6363)]).then(__webpack_require__.bind(__webpack_require__, 51077))).runFix(invocation),
    },
    baseline: {
        usage: "baseline [DIR]",
        brief: "Accept the findings that are there.",
        help: "Accept what is there, with --owner, --reason, --expires: write or update the exceptions file.",
        table: "settings",
        takes: [...accepting, "output", ...selecting, "preset", "policy", "policy-clones"],
        operands: 1,
        examples: [
            [
                'baseline --owner @org/security --reason "there before the gate" --expires 2027-06-30',
                "all that a scan of this folder finds",
            ],
        ],
        run: async (invocation) => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5156), __webpack_require__.e(4006), __webpack_require__.e(5514), __webpack_require__.e(3212), __webpack_require__.e(3610), __webpack_require__.e(1454), __webpack_require__.e(3643), __webpack_require__.e(8781), __webpack_require__.e(4111), __webpack_require__.e(6122), __webpack_require__.e(3016), __webpack_require__.e(4302), __webpack_require__.e(7997), __webpack_require__.e(9983), __webpack_require__.e(8911), __webpack_require__.e(2502)]).then(__webpack_require__.bind(__webpack_require__, 82746))).runBaseline(invocation),
    },
    lock: {
        usage: "lock [DIR] --owner OWNER [--check]",
        brief: "Approve skills: record their bytes and what they can do.",
        help: "Approve the skills of a folder: record their bytes and what they can do in the lock, or bring it up to date.",
        table: "settings",
        takes: ["owner", "reason", "force", "check", "output", ...selecting, "preset", "policy", "policy-clones", "cache"],
        operands: 1,
        examples: [
            ["lock --owner @org/security", "all skills that the policy does not fail"],
            ["lock --owner @org/security --path skills/pdf", "one of them"],
        ],
        run: async (invocation) => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5156), __webpack_require__.e(4006), __webpack_require__.e(5514), __webpack_require__.e(3212), __webpack_require__.e(3610), __webpack_require__.e(1454), __webpack_require__.e(3643), __webpack_require__.e(8781), __webpack_require__.e(4111), __webpack_require__.e(6122), __webpack_require__.e(3016), __webpack_require__.e(4302), __webpack_require__.e(7997), __webpack_require__.e(9983), __webpack_require__.e(1180)]).then(__webpack_require__.bind(__webpack_require__, 62666))).runLock(invocation),
    },
    verify: {
        usage: "verify [DIR]",
        brief: "Say how skills differ from what was approved.",
        help: "Say how the skills of a folder differ from what the lock says was approved.",
        table: "settings",
        takes: [...report, ...selecting, "preset", "policy", "policy-clones", "cache"],
        operands: 1,
        examples: [
            ["verify", "every skill of this repository"],
            ["verify --path skills/pdf --json", "one of them, for a program"],
        ],
        run: async (invocation) => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4006), __webpack_require__.e(5514), __webpack_require__.e(3212), __webpack_require__.e(3610), __webpack_require__.e(1454), __webpack_require__.e(3643), __webpack_require__.e(8781), __webpack_require__.e(4111), __webpack_require__.e(6122), __webpack_require__.e(3016), __webpack_require__.e(4302), __webpack_require__.e(7997), __webpack_require__.e(9983), __webpack_require__.e(9350)]).then(__webpack_require__.bind(__webpack_require__, 43788))).runVerify(invocation),
    },
    policy: {
        usage: "policy init|validate|explain [FILE]",
        brief: "Write a policy, check it, show what is in effect.",
        help: "Write a policy to start from; say what is wrong with one; show each value in effect and where it comes from.",
        table: "settings",
        takes: [...judging, "path", "force", "format", "json", "output", "color"],
        operands: 2,
        words: ["init", "validate", "explain"],
        examples: [
            ["policy init --preset strict", "a commented .github/skill-scan.yml"],
            ["policy validate", "all mistakes of the policy, the exceptions, your rules and the lock, each with its line"],
            ["policy explain --path skills/deploy", "the thresholds of one skill"],
        ],
        run: async (invocation) => (await __webpack_require__.e(/* import() */ 2759).then(__webpack_require__.bind(__webpack_require__, 2759))).runPolicy(invocation),
    },
    demo: {
        usage: "demo",
        brief: "See it at work on a repository made for it.",
        help: "Make a small repository, poison a skill in a pull request, show what the gate says.",
        table: "settings",
        takes: [],
        operands: 0,
        run: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4006), __webpack_require__.e(5514), __webpack_require__.e(3212), __webpack_require__.e(3610), __webpack_require__.e(1454), __webpack_require__.e(3643), __webpack_require__.e(8781), __webpack_require__.e(4111), __webpack_require__.e(6122), __webpack_require__.e(3016), __webpack_require__.e(4302), __webpack_require__.e(7997), __webpack_require__.e(9983), __webpack_require__.e(9149), __webpack_require__.e(9231)]).then(__webpack_require__.bind(__webpack_require__, 14498))).runDemo(),
    },
    rules: {
        usage: "rules [FILTER] | rules test [FILE...]",
        brief: "List the rules; test your own.",
        help: "List the rules, or those of a category, a glob or a word; test: run the examples of your own.",
        table: "settings",
        takes: ["format", "json", "color", "policy", "policy-clones", "custom-rules"],
        operands: Number.POSITIVE_INFINITY,
        examples: [
            ["rules test", "the examples of your own rules that a scan here would use"],
            ["rules test acme.yml", "those of a file, or of all files in a folder"],
            ["rules exfiltration", "the rules of a category"],
            ["rules '*/curl-*' --json", "all words of those that a glob names"],
        ],
        run: async (invocation) => (await Promise.all(/* import() */[__webpack_require__.e(1454), __webpack_require__.e(3643), __webpack_require__.e(8781), __webpack_require__.e(9339)]).then(__webpack_require__.bind(__webpack_require__, 89339))).runRules(invocation),
    },
    completion: {
        usage: "completion bash|zsh|fish",
        brief: "Complete commands, options and rules in the shell.",
        help: "Write the script that lets a shell complete commands, options and rules.",
        table: "settings",
        takes: [],
        operands: 1,
        words: ["bash", "zsh", "fish"],
        examples: [
            [
                "completion bash > ~/.local/share/bash-completion/completions/skill-scan",
                "for all shells of yours from now on",
            ],
            ["completion fish | source", "for this one"],
        ],
        run: async (invocation) => (await Promise.all(/* import() */[__webpack_require__.e(1454), __webpack_require__.e(4635)]).then(__webpack_require__.bind(__webpack_require__, 24635))).runCompletion(invocation, commands),
    },
    serve: {
        usage: "serve",
        brief: "Serve the APIs of five scanners over HTTP.",
        help: "Serve the APIs of five scanners over HTTP.",
        table: "server",
        takes: (0,_server_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .serverSettingNames */ .YA)("serve"),
        operands: 0,
        run: async (invocation) => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5156), __webpack_require__.e(4006), __webpack_require__.e(5514), __webpack_require__.e(663), __webpack_require__.e(6118), __webpack_require__.e(2665), __webpack_require__.e(2005), __webpack_require__.e(6391), __webpack_require__.e(1454), __webpack_require__.e(3643), __webpack_require__.e(4111), __webpack_require__.e(6122), __webpack_require__.e(4302), __webpack_require__.e(4091), __webpack_require__.e(6541), __webpack_require__.e(6079), __webpack_require__.e(8002), __webpack_require__.e(474), __webpack_require__.e(8045)]).then(__webpack_require__.bind(__webpack_require__, 8045))).runServe(invocation),
    },
    worker: {
        usage: "worker",
        brief: "Do the batches of servers on one Postgres.",
        help: "Do the batches of servers on one Postgres.",
        table: "server",
        takes: (0,_server_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .serverSettingNames */ .YA)("worker"),
        operands: 0,
        run: async (invocation) => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5156), __webpack_require__.e(4006), __webpack_require__.e(5514), __webpack_require__.e(663), __webpack_require__.e(6118), __webpack_require__.e(2665), __webpack_require__.e(2005), __webpack_require__.e(1454), __webpack_require__.e(3643), __webpack_require__.e(4111), __webpack_require__.e(6122), __webpack_require__.e(4302), __webpack_require__.e(4091), __webpack_require__.e(6541), __webpack_require__.e(6079), __webpack_require__.e(8002), __webpack_require__.e(474), __webpack_require__.e(5631)]).then(__webpack_require__.bind(__webpack_require__, 85631))).runWorker(invocation),
    },
};


/***/ }),

/***/ 61130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Af: () => (/* binding */ networkOf),
/* harmony export */   bm: () => (/* binding */ proxyList),
/* harmony export */   ci: () => (/* binding */ clientAddress)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43026);


/** Far more hops than a request makes; what stands beyond is not looked at. */
const maxHops = 32;
/** Groups of an IPv6 address that name a network: whoever has one has all addresses in it (RFC 6177). */
const networkGroups = 4;
const family = (address) => ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(address) === 6 ? "ipv6" : "ipv4");
/** An address as we compare it: no port, no brackets, no zone; IPv4 within IPv6 as IPv4. Undefined for what is none. */
function plainAddress(text) {
    const bare = /^\[([^\]]*)\](?::\d{1,5})?$/.exec(text)?.[1] ?? /^([\d.]+):\d{1,5}$/.exec(text)?.[1] ?? text;
    const [address = ""] = bare.split("%");
    const mapped = /^::ffff:([\d.]+)$/i.exec(address)?.[1] ?? address;
    return (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(mapped) === 0 ? undefined : mapped.toLowerCase();
}
/** Address and bits of `10.0.0.0/8`; of one without bits, all of them. */
function rangeOf(text) {
    const [, host = "", size] = /^([^/]+)(?:\/(\d{1,3}))?$/.exec(text) ?? [];
    const address = plainAddress(host);
    if (address === undefined)
        return undefined;
    const most = family(address) === "ipv6" ? 128 : 32;
    const bits = size === undefined ? most : Number(size);
    return bits <= most ? { address, bits } : undefined;
}
/**
 * The ranges of the proxies that an operator trusts. Throws a ConfigError for one that is neither an address nor a range: leaving it out
 * would count all callers as one.
 */
function proxyList(ranges) {
    const list = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
    for (const text of ranges) {
        const range = rangeOf(text);
        if (!range) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL(`trusted proxies: ${JSON.stringify(text)} is neither an address nor a range`, "Write addresses or ranges, like 10.0.0.0/8 or 192.0.2.7.");
        }
        list.addSubnet(range.address, range.bits, family(range.address));
    }
    return list;
}
const lists = new WeakMap();
function listOf(ranges) {
    const list = lists.get(ranges) ?? proxyList(ranges);
    lists.set(ranges, list);
    return list;
}
/** The address at the other end of the socket; undefined for a request that came by none (in process). */
function socketAddress({ env }) {
    const { incoming } = (env ?? {});
    const address = incoming?.socket?.remoteAddress;
    return address === undefined ? undefined : plainAddress(address);
}
/** What each hop wrote of the one before it, nearest first. */
function forwarded(c) {
    const hops = (c.req.header("x-forwarded-for") ?? "").split(",").slice(-maxHops);
    return hops.map((hop) => hop.trim()).reverse();
}
/**
 * The address of the caller: that of the socket. Where that is a proxy the operator trusts, the nearest address in `X-Forwarded-For` that is
 * none: what stands beyond it could be anybody's claim. `local` for a request without a socket.
 */
function clientAddress(c, trustedProxies = []) {
    let address = socketAddress(c);
    if (address === undefined)
        return "local";
    const trusted = listOf(trustedProxies);
    for (const hop of forwarded(c)) {
        if (!trusted.check(address, family(address)))
            break;
        const next = plainAddress(hop);
        if (next === undefined)
            break;
        address = next;
    }
    return address;
}
/** All groups of an IPv6 address, without leading zeros. */
function groupsOf(address) {
    const [head = "", tail] = address.split("::");
    const before = head === "" ? [] : head.split(":");
    const after = tail === undefined || tail === "" ? [] : tail.split(":");
    const between = tail === undefined ? [] : Array(Math.max(0, 8 - before.length - after.length)).fill("0");
    return [...before, ...between, ...after].map((group) => group.replace(/^0+(?=.)/, ""));
}
/** What limits are counted by: an IPv4 address, or the /64 network of an IPv6 one, of which one caller has 2^64 addresses. */
const networkOf = (address) => (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(address) === 6 ? `${groupsOf(address).slice(0, networkGroups).join(":")}::/64` : address;


/***/ }),

/***/ 90237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Os: () => (/* binding */ keyPrefixes),
/* harmony export */   vw: () => (/* binding */ plans),
/* harmony export */   z$: () => (/* binding */ keyScopes),
/* harmony export */   zM: () => (/* binding */ dialectNames)
/* harmony export */ });
/** The reference APIs that this server speaks. */
const dialectNames = ["cisco", "skillscan", "agentguard", "scandar", "tank"];
/** Plans of all dialects; each dialect knows its own. */
const plans = ["free", "trial", "pro", "hosting", "enterprise"];
/** What a secret of a dialect begins with; Cisco's has no keys. */
const keyPrefixes = {
    skillscan: "sk_",
    agentguard: "ag_live_",
    scandar: "sk_",
    tank: "tank_",
};
/** What keys of a dialect can be limited to; those of the others cannot. */
const keyScopes = {
    scandar: ["scan", "fix", "admin"],
    tank: ["skills:read", "skills:publish", "skills:admin"],
};


/***/ }),

/***/ 31984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jA: () => (/* binding */ readServerSettings),
  YA: () => (/* binding */ serverSettingNames),
  Dm: () => (/* binding */ serverSettings),
  Mx: () => (/* binding */ strangeVariables)
});

// UNUSED EXPORTS: variableOf

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/setting-parsers.js
var setting_parsers = __webpack_require__(87348);
// EXTERNAL MODULE: ./build/src/settings.js + 1 modules
var settings = __webpack_require__(20136);
// EXTERNAL MODULE: ./build/src/server/http/client-address.js
var client_address = __webpack_require__(61130);
// EXTERNAL MODULE: ./build/src/server/keys.js
var keys = __webpack_require__(90237);
;// CONCATENATED MODULE: ./build/src/server/setting-parsers.js


/** A whole number between two bounds. */
const whole = (least, most) => ({
    parse: (text, name) => {
        const value = Number(text);
        if (/^\d{1,9}$/.test(text) && value >= least && value <= most)
            return value;
        const service = text.startsWith("tcp://")
            ? " Kubernetes sets a variable of this name for a service called skill-scan: set enableServiceLinks to false."
            : "";
        throw new errors/* ConfigError */.xL(`${name}: ${JSON.stringify(text)} is no whole number from ${least} to ${most}`, `Write digits alone.${service}`);
    },
});
/** An http(s) address without query, returned without a slash at its end. */
const baseUrl = {
    parse: (text, name) => {
        const url = URL.canParse(text) ? new URL(text) : undefined;
        const isWeb = url?.protocol === "http:" || url?.protocol === "https:";
        if (url && isWeb && url.search === "" && url.hash === "" && url.username === "" && url.password === "") {
            return url.href.replace(/\/+$/, "");
        }
        throw new errors/* ConfigError */.xL(`${name} is no base URL`, "Write it like https://host.example/path: http or https, without user, query or fragment.");
    },
};
/** The origin of a web page, or `*`. */
const webOrigin = {
    parse: (text, name) => {
        if (text === "*" || (URL.canParse(text) && new URL(text).origin === text))
            return text;
        throw new errors/* ConfigError */.xL(`${name}: ${JSON.stringify(text)} is no origin`, "Write scheme, host and port alone, like https://app.example.com, or *.");
    },
};
/** Folders, divided as in `PATH`; each made absolute. */
const folders = {
    parse: (text) => text
        .split(external_node_path_.delimiter)
        .map((folder) => folder.trim())
        .filter((folder) => folder !== "")
        .map((folder) => external_node_path_.resolve(folder)),
};

;// CONCATENATED MODULE: ./build/src/server/settings.js








const both = ["serve", "worker"];
const serve = ["serve"];
const setting = (value) => value;
const source = (what, url) => setting({ help: `Base URL of ${what}, where a mirror is used.`, default: url, doors: both, ...baseUrl });
/** Every setting of `serve` and `worker`. Flags, variables and docs/settings.md are made from this table. */
const serverSettings = {
    host: setting({
        help: "Address to listen on. The default is reached from this machine alone.",
        default: "127.0.0.1",
        doors: serve,
        ...setting_parsers/* anything */.D8,
    }),
    port: setting({ help: "Port to listen on; `0`: any free one.", default: "8000", doors: serve, ...whole(0, 65_535) }),
    data: setting({
        help: "Folder of the embedded database, of blobs on disk, and of the admin token.",
        default: "./skill-scan-data",
        doors: both,
        ...setting_parsers/* anything */.D8,
    }),
    "database-url": setting({
        help: "Postgres to use instead of the embedded database, like `postgres://user:password@host/name`. Workers need one.",
        default: "",
        doors: both,
        alias: "DATABASE_URL",
        secret: true,
        ...(0,setting_parsers/* optional */.lq)(setting_parsers/* anything */.D8),
    }),
    blobs: setting({
        help: "Where uploads are kept: `s3://bucket/prefix`. Empty: in the data folder.",
        default: "",
        doors: both,
        ...(0,setting_parsers/* optional */.lq)(setting_parsers/* anything */.D8),
    }),
    "public-url": setting({
        help: "Address under which callers reach the server; links are made from it. Empty: host and port.",
        default: "",
        doors: both,
        ...(0,setting_parsers/* optional */.lq)(baseUrl),
    }),
    "allowed-roots": setting({
        help: "Folders whose skills Cisco's `/scan` and `/scan-batch` may read, divided as in `PATH`. Empty: uploads only.",
        default: "",
        doors: both,
        alias: "SKILL_SCANNER_ALLOWED_ROOTS",
        ...folders,
    }),
    threads: setting({
        help: "Scans at the same time, each in a process of its own. `0`: as many as there are processors.",
        default: "0",
        doors: both,
        parse: (text, name) => whole(0, 256).parse(text, name) || (0,external_node_os_.availableParallelism)(),
    }),
    jobs: setting({
        help: "Items of batches that this server does at once; `0`: none, workers do them.",
        default: "2",
        doors: serve,
        ...whole(0, 256),
    }),
    "scan-deadline": setting({
        help: "Seconds that the scan of one skill may take.",
        default: "30",
        doors: both,
        ...whole(1, 3600),
    }),
    "max-memory": setting({
        help: "Megabytes of heap of one scan process: a skill that needs more is not scanned, and the caller is told so.",
        default: "1024",
        doors: both,
        ...whole(64, 65_536),
    }),
    "trusted-proxies": setting({
        help: "Addresses and ranges of proxies whose `X-Forwarded-For` is believed, divided by commas, like `10.0.0.0/8`. Empty: callers are told apart by the address of their connection.",
        default: "",
        doors: serve,
        parse: (text) => {
            const ranges = setting_parsers/* list */.p_.parse(text);
            (0,client_address/* proxyList */.bm)(ranges);
            return ranges;
        },
    }),
    "report-days": setting({
        help: "Days for which reports and batches can be asked for.",
        default: "30",
        doors: both,
        ...whole(1, 3650),
    }),
    "anonymous-plan": setting({
        help: "Plan of callers without a key, where a dialect asks for one. Empty: they need a key.",
        default: "",
        doors: serve,
        ...(0,setting_parsers/* optional */.lq)((0,setting_parsers/* oneOf */.yL)(...keys/* plans */.vw)),
    }),
    "admin-token": setting({
        help: "Token of the admin API, at least 16 characters. Empty: one is made at the first start, in the file `admin-token` of the data folder.",
        default: "",
        doors: serve,
        secret: true,
        ...(0,setting_parsers/* optional */.lq)({ parse: adminToken }),
    }),
    "cors-origin": setting({
        help: "Origins of web pages that may call the server, divided by commas, or `*`. Empty: none.",
        default: "",
        doors: serve,
        parse: (text, name) => setting_parsers/* list */.p_.parse(text).map((origin) => webOrigin.parse(origin, name)),
    }),
    "model-url": setting({
        help: "OpenAI-compatible API, up to and without `/chat/completions`, that adds a note to Scandar's second layer. It changes no finding and no score. Empty: no model is asked.",
        default: "",
        doors: serve,
        ...(0,setting_parsers/* optional */.lq)(baseUrl),
    }),
    "model-name": setting({ help: "Name of that model.", default: "", doors: serve, ...(0,setting_parsers/* optional */.lq)(setting_parsers/* anything */.D8) }),
    "model-key": setting({ help: "Key of that API.", default: "", doors: serve, secret: true, ...(0,setting_parsers/* optional */.lq)(setting_parsers/* anything */.D8) }),
    "log-level": setting({
        help: "What is logged.",
        default: "info",
        doors: both,
        ...(0,setting_parsers/* oneOf */.yL)("debug", "info", "warn", "error", "silent"),
    }),
    "github-url": source("GitHub", "https://github.com"),
    "github-raw-url": source("GitHub's raw files", "https://raw.githubusercontent.com"),
    "npm-url": source("the npm registry", "https://registry.npmjs.org"),
    "pypi-url": source("the Python package index", "https://pypi.org"),
    "clawhub-url": source("ClawHub", "https://clawhub.ai"),
    "huggingface-url": source("Hugging Face", "https://huggingface.co"),
};
function adminToken(text, name) {
    if (text.length >= 16 && /^[\x21-\x7e]+$/.test(text))
        return text;
    throw new errors/* ConfigError */.xL(`${name} is too short, or has characters that a header cannot hold`, "Use at least 16 letters, digits and signs without spaces, from a password generator.");
}
/** The variable of a setting. */
const variableOf = (name) => `SKILL_SCAN_${name.toUpperCase().replaceAll("-", "_")}`;
/** Names of the settings that a door has, in the order of the table. */
const serverSettingNames = (door) => Object.keys(serverSettings).filter((name) => serverSettings[name].doors.includes(door));
/**
 * Reads the settings of the server: a flag wins over its variable, that over the one known from elsewhere. Throws a ConfigError that names
 * the setting; the value of a secret is in none.
 */
function readServerSettings(flag, env) {
    const read = (0,settings/* readTable */.xz)(serverSettings, (name) => {
        const { alias } = serverSettings[name];
        return [flag(name), env[variableOf(name)], alias && env[alias]].find((text) => text !== undefined && text.trim() !== "");
    });
    return { ...read, data: external_node_path_.resolve(read.data) };
}
/** Variables that look like settings and are none. Kubernetes sets some of its own for a service of this name. */
function strangeVariables(env) {
    const known = new Set(Object.keys(serverSettings).map(variableOf));
    const kubernetes = /^SKILL_SCAN_(?:SERVICE_|PORT_\d)/;
    return Object.keys(env).filter((name) => name.startsWith("SKILL_SCAN_") && !known.has(name) && !kubernetes.test(name));
}


/***/ })

};
