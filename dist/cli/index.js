#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 1916:
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

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 3026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   iz: () => (/* binding */ DidNotRunError),
/* harmony export */   xL: () => (/* binding */ ConfigError)
/* harmony export */ });
/** A mistake of the user's: says what is wrong, where, and what to do. Everything else thrown is a bug or the network. */
class ConfigError extends Error {
    remedy;
    constructor(message, remedy) {
        super(message);
        this.name = "ConfigError";
        this.remedy = remedy;
    }
}
/** The scan could not be done at all, so there is no verdict: `did-not-run`, never a pass. */
class DidNotRunError extends Error {
    remedy;
    constructor(message, remedy, options) {
        super(message, options);
        this.name = "DidNotRunError";
        this.remedy = remedy;
    }
}
/** Message of anything thrown. */
const messageOf = (error) => (error instanceof Error ? error.message : String(error));


/***/ }),

/***/ 5280:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7975);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3026);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6212);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7956);




// Each command is loaded when it is asked for, so that `--help` and a small scan start fast.
const commands = {
    scan: {
        usage: "scan [DIR]",
        help: "Scan every skill in a folder (default: this one).",
        run: async (invocation) => (await Promise.all(/* import() */[__nccwpck_require__.e(495), __nccwpck_require__.e(966), __nccwpck_require__.e(229), __nccwpck_require__.e(944)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8944))).scanCommand(invocation),
    },
    pr: {
        usage: "pr --base BASE [--head HEAD]",
        help: "Say what the action would say: BASE and HEAD are git refs or folders.",
        run: async (invocation) => (await Promise.all(/* import() */[__nccwpck_require__.e(495), __nccwpck_require__.e(966), __nccwpck_require__.e(229), __nccwpck_require__.e(730)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4730))).prCommand(invocation),
    },
    demo: {
        usage: "demo",
        help: "Make a small repository, poison a skill in a pull request, show what the gate says.",
        run: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(495), __nccwpck_require__.e(966), __nccwpck_require__.e(229), __nccwpck_require__.e(337), __nccwpck_require__.e(498)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4498))).demoCommand(),
    },
    rules: {
        usage: "rules [--format json]",
        help: "List the rules.",
        run: async (invocation) => (await Promise.all(/* import() */[__nccwpck_require__.e(966), __nccwpck_require__.e(458)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3458))).rulesCommand(invocation),
    },
};
function helpText() {
    const rows = Object.values(commands).map(({ usage, help }) => `  skill-scan ${usage.padEnd(30)} ${help}`);
    const flags = (0,_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .settingNames */ .H$)("cli").map((name) => {
        const { help, default: fallback } = _settings_js__WEBPACK_IMPORTED_MODULE_2__/* .settings */ .W0[name];
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
function read(argv) {
    const names = Object.keys(_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .settings */ .W0);
    const options = Object.fromEntries([
        ...names.map((name) => [name, { type: "string" }]),
        ["help", { type: "boolean", short: "h" }],
        ["version", { type: "boolean" }],
    ]);
    try {
        const { values, positionals } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...argv], options, allowPositionals: true, strict: true });
        const [command = "", ...operands] = positionals;
        return { command, operands, values };
    }
    catch (error) {
        const unknown = /Unknown option '--([^']*)'/.exec((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error))?.[1];
        if (unknown !== undefined)
            (0,_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .checkSettingNames */ .fy)([unknown], "cli");
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error), "skill-scan --help lists the options.");
    }
}
async function main(argv) {
    const { command, operands, values } = read(argv);
    if (values["version"]) {
        process.stdout.write(`${(await __nccwpck_require__.e(/* import() */ 990).then(__nccwpck_require__.bind(__nccwpck_require__, 990))).version}\n`);
        return _exit_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodes */ .h.ok;
    }
    if (values["help"] || command === "" || command === "help") {
        process.stdout.write(helpText());
        return command === "" && !values["help"] ? _exit_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodes */ .h.usage : _exit_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodes */ .h.ok;
    }
    const known = Object.hasOwn(commands, command) ? commands[command] : undefined;
    if (!known) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL(`there is no command ${JSON.stringify(command)}`, `Commands: ${Object.keys(commands).join(", ")}.`);
    }
    (0,_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .checkSettingNames */ .fy)(Object.keys(values), "cli");
    const given = (name) => {
        const value = values[name];
        return typeof value === "string" ? value : undefined;
    };
    return known.run({ operands, settings: (0,_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .readSettings */ .sb)(given) });
}
/** The one place that catches: a user's mistake is a line and a remedy, the rest shows where it broke. */
function report(error) {
    if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL || error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DidNotRunError */ .iz) {
        process.stderr.write(`skill-scan: ${error.message}\n  ${error.remedy}\n`);
        return error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL ? _exit_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodes */ .h.usage : _exit_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodes */ .h.didNotRun;
    }
    const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
    process.stderr.write(`skill-scan: this is a bug, please report it\n${trace}\n`);
    return _exit_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodes */ .h.didNotRun;
}
// A reader that closes the pipe early (`| head`) is no error.
process.stdout.on("error", (error) => {
    if (error.code !== "EPIPE")
        throw error;
});
process.exitCode = await main(process.argv.slice(2)).catch(report);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 7956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ exitCodeOf),
/* harmony export */   h: () => (/* binding */ exitCodes)
/* harmony export */ });
/** Exit codes of the CLI. */
const exitCodes = { ok: 0, failed: 1, usage: 2, didNotRun: 3 };
/** Exit code of a verdict: only `fail` and `did-not-run` are not 0. */
function exitCodeOf(verdict) {
    if (verdict === "fail")
        return exitCodes.failed;
    return verdict === "did-not-run" ? exitCodes.didNotRun : exitCodes.ok;
}


/***/ }),

/***/ 6212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H$: () => (/* binding */ settingNames),
/* harmony export */   W0: () => (/* binding */ settings),
/* harmony export */   fy: () => (/* binding */ checkSettingNames),
/* harmony export */   sb: () => (/* binding */ readSettings)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1916);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3026);


const both = ["action", "cli"];
const action = ["action"];
const cli = ["cli"];
/** `name: "onfindings" is not one of …`, with the nearest right word as the remedy. */
function unknownWord(name, word, words) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL(`${name}: ${JSON.stringify(word)} is not one of ${words.join(", ")}`, `Did you mean ${JSON.stringify((0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(word.toLowerCase(), words))}?`);
}
const oneOf = (...words) => ({
    words,
    parse: (text, name) => {
        const word = words.find((each) => each === text);
        if (word === undefined)
            throw unknownWord(name, text, words);
        return word;
    },
});
/** The spellings of YAML 1.2's core schema, which are also what the runner's own toolkit takes. */
const truths = ["true", "True", "TRUE"];
const untruths = ["false", "False", "FALSE"];
const yesOrNo = {
    words: ["true", "false"],
    parse: (text, name) => {
        if (truths.includes(text))
            return true;
        if (untruths.includes(text))
            return false;
        throw unknownWord(name, text, ["true", "false"]);
    },
};
/** Any text, as it is. */
const anything = { parse: (text) => text };
/** Entries divided by commas or line ends. */
const list = {
    parse: (text) => text
        .split(/[,\n\r]/)
        .map((entry) => entry.trim())
        .filter((entry) => entry !== ""),
};
/** A relative POSIX path inside the tree, without `.` segments and without a slash at the end. */
const pathInTree = {
    parse: (text, name) => {
        const posix = text.replaceAll("\\", "/");
        const parts = posix.split("/");
        if (/^([A-Za-z]:|\/)/.test(posix) || parts.includes("..")) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL(`${name}: ${JSON.stringify(text)} leads out of the repository`, "Give a path relative to the root of the repository, without `..`.");
        }
        return parts.filter((part) => part !== "" && part !== ".").join("/") || ".";
    },
};
/** Letters that are safe in a hidden HTML comment and in a SARIF category. */
const label = {
    parse: (text, name) => {
        if (/^[A-Za-z0-9][A-Za-z0-9._/-]{0,99}$/.test(text) && !text.includes("--"))
            return text;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL(`${name}: ${JSON.stringify(text)} has characters that are not allowed`, "Use at most 100 letters, digits, dots, underscores, slashes and single hyphens, beginning with a letter or a digit.");
    },
};
/** A parser that takes no text for an answer: `undefined`. */
const optional = (inner) => ({
    ...inner,
    parse: (text, name) => (text === "" ? undefined : inner.parse(text, name)),
});
const setting = (value) => value;
/** Every setting there is. Action inputs, CLI flags, action.yml and docs/settings.md are made from this table. */
const settings = {
    path: setting({
        help: "Folder in which skills are looked for, relative to the root of the repository.",
        default: ".",
        doors: both,
        ...pathInTree,
    }),
    include: setting({
        help: "Globs of skill folders to scan, divided by commas or line ends. Empty: all of them.",
        default: "",
        doors: both,
        ...list,
    }),
    exclude: setting({
        help: "Globs of skill folders to leave out, divided by commas or line ends. Each is named in the log.",
        default: "",
        doors: both,
        ...list,
    }),
    preset: setting({
        help: "Built-in policy to start from where the policy file extends none. Empty: `balanced`.",
        default: "",
        doors: both,
        ...optional(oneOf("strict", "balanced", "permissive")),
    }),
    policy: setting({
        help: "Policy file, relative to the root of the repository. For a pull request it is read from the base branch. Empty: `.github/skill-scan.yml` or `.github/skill-scan.yaml` if there is one.",
        default: "",
        doors: both,
        ...optional(pathInTree),
    }),
    mode: setting({
        help: "`enforce`: the check fails when the policy says so; `warn`: it reports and passes; `observe`: it reports quietly and passes. Empty: what the policy says, else `enforce`.",
        default: "",
        doors: both,
        ...optional(oneOf("enforce", "warn", "observe")),
    }),
    comment: setting({
        help: "When to keep a comment on the pull request. `on-findings`: from the first finding on, updated in place to the end. Needs `pull-requests: write`.",
        default: "on-findings",
        doors: action,
        ...oneOf("never", "on-findings", "always"),
    }),
    sarif: setting({
        help: "Whether to upload SARIF to code scanning. `auto`: where the repository and the token allow it; `always`: also try for forks, and warn when it is refused. Needs `security-events: write`.",
        default: "auto",
        doors: action,
        ...oneOf("auto", "always", "never"),
    }),
    "sarif-category": setting({
        help: "Category of the upload. Give each job of a matrix its own.",
        default: "skill-scan",
        doors: both,
        ...label,
    }),
    annotations: setting({
        help: "Whether to annotate the changed files: at most 10 errors, 10 warnings and 10 notices, worst first.",
        default: "true",
        doors: action,
        ...yesOrNo,
    }),
    summary: setting({
        help: "Whether to write the report to the job summary.",
        default: "true",
        doors: action,
        ...yesOrNo,
    }),
    "sarif-file": setting({
        help: "Where to write the SARIF file. Empty: into the runner's folder for temporary files.",
        default: "",
        doors: action,
        ...optional(anything),
    }),
    "json-file": setting({
        help: "Where to write the JSON report (`schema/report.schema.json`). Empty: into the runner's folder for temporary files.",
        default: "",
        doors: action,
        ...optional(anything),
    }),
    "markdown-file": setting({
        help: "Where to write the Markdown report. Empty: into the runner's folder for temporary files.",
        default: "",
        doors: action,
        ...optional(anything),
    }),
    instance: setting({
        help: "Name that tells several uses of this action in one pull request apart: each keeps its own comment.",
        default: "default",
        doors: action,
        ...label,
    }),
    token: setting({
        help: "Token for GitHub's API. A read-only one is enough to scan and to gate.",
        default: "",
        // The runner fills this expression in; it is not a template of ours.
        actionDefault: "$" + "{{ github.token }}",
        doors: action,
        ...optional(anything),
    }),
    "fail-on-sink-error": setting({
        help: "Whether the check fails when a report that was asked for could not be delivered.",
        default: "false",
        doors: action,
        ...yesOrNo,
    }),
    base: setting({
        help: "What to compare with: a git ref or a folder.",
        default: "",
        doors: cli,
        ...optional(anything),
    }),
    head: setting({ help: "What to scan: a git ref or a folder.", default: "", doors: cli, ...optional(anything) }),
    format: setting({
        help: "Format of the report.",
        default: "text",
        doors: cli,
        ...oneOf("text", "json", "sarif", "markdown"),
    }),
    output: setting({
        help: "File to write the report to. Empty: standard output.",
        default: "",
        doors: cli,
        ...optional(anything),
    }),
};
/** Names of the settings that a door has, in the order of the table. */
const settingNames = (door) => Object.keys(settings).filter((name) => settings[name].doors.includes(door));
/**
 * Reads every setting. `get` gives the text of one, or undefined.
 * Throws a ConfigError that names the setting, the word and the nearest right word.
 */
function readSettings(get) {
    const entries = Object.keys(settings).map((name) => {
        const text = (get(name) ?? "").trim();
        return [name, settings[name].parse(text === "" ? settings[name].default : text, name)];
    });
    return Object.fromEntries(entries);
}
/** Throws a ConfigError at the first name that is no setting of the door: a misspelt gate must not read as no gate. */
function checkSettingNames(names, door) {
    const known = settingNames(door);
    for (const name of names) {
        if (known.includes(name))
            continue;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL(`${JSON.stringify(name)} is not a setting`, `Did you mean ${JSON.stringify((0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(name, known))}? docs/settings.md has all of them.`);
    }
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(5280);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
