#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

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

/***/ 42613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 29907:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("cluster");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 58611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 65692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 73339:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("module");

/***/ }),

/***/ 69278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 34589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 16698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 31421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 37540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 53053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 32467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 44708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 41792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 38321:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/consumers");

/***/ }),

/***/ 46466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 58500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 41692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 73429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 75919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 70857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 16928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 82987:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("perf_hooks");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 13193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 64756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 87016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 11493:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("v8");

/***/ }),

/***/ 28167:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("worker_threads");

/***/ }),

/***/ 43106:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ }),

/***/ 43026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
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
/** Code of an error of the system, like `ENOENT`; empty for one without. */
const codeOf = (error) => (error instanceof Error && "code" in error ? String(error.code) : "");
/** Message of anything thrown. */
const messageOf = (error) => (error instanceof Error ? error.message : String(error));


/***/ }),

/***/ 52842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DB: () => (/* binding */ lowerSeverity),
/* harmony export */   E2: () => (/* binding */ confidences),
/* harmony export */   Lc: () => (/* binding */ worstSeverity),
/* harmony export */   XP: () => (/* binding */ effectiveSeverity),
/* harmony export */   e2: () => (/* binding */ asSureAs),
/* harmony export */   gO: () => (/* binding */ severities),
/* harmony export */   jZ: () => (/* binding */ atLeast),
/* harmony export */   wW: () => (/* binding */ lowerConfidence),
/* harmony export */   zK: () => (/* binding */ compareSeverity)
/* harmony export */ });
/** Harm if a finding is true, worst first. `info` is shown and never counted. */
const severities = ["critical", "high", "medium", "low", "info"];
/** How sure a rule is that what it saw is what it says, surest first. */
const confidences = ["high", "medium", "low"];
const rank = (severity) => severities.indexOf(severity);
/** Sort order of two severities: negative when `a` is worse. */
const compareSeverity = (a, b) => rank(a) - rank(b);
/** The worst of some severities; undefined of none. */
const worstSeverity = (list) => list.toSorted(compareSeverity)[0];
/** True when `severity` is as bad as `threshold` or worse. */
const atLeast = (severity, threshold) => rank(severity) <= rank(threshold);
/** True when `confidence` is as sure as `threshold` or surer. */
const asSureAs = (confidence, threshold) => confidences.indexOf(confidence) <= confidences.indexOf(threshold);
/** Severity after confidence: each step below `high` confidence takes one step off, never below `low`. */
function effectiveSeverity(severity, confidence) {
    if (severity === "info")
        return severity;
    const lowered = rank(severity) + confidences.indexOf(confidence);
    return severities[Math.min(lowered, rank("low"))] ?? "low";
}
/** `confidence` lowered by `steps`, not below `low`. */
const lowerConfidence = (confidence, steps) => confidences[Math.min(confidences.indexOf(confidence) + steps, confidences.length - 1)] ?? "low";
/** `severity` lowered by `steps`, not below `low`; `info` stays what it is. */
const lowerSeverity = (severity, steps) => severity === "info" ? severity : (severities[Math.min(rank(severity) + steps, rank("low"))] ?? "low");


/***/ }),

/***/ 95280:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(57975);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(43026);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(96209);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(26212);
/* harmony import */ var _threads_role_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(75759);
/* harmony import */ var _command_table_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(80142);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(37956);
/* harmony import */ var _help_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(59691);








const commandNamed = (name) => Object.hasOwn(_command_table_js__WEBPACK_IMPORTED_MODULE_5__/* .commands */ .P, name) ? _command_table_js__WEBPACK_IMPORTED_MODULE_5__/* .commands */ .P[name] : undefined;
/** Every option that some command takes. */
const optionNames = [...new Set(Object.values(_command_table_js__WEBPACK_IMPORTED_MODULE_5__/* .commands */ .P).flatMap(({ takes }) => takes))];
function read(argv) {
    const options = Object.fromEntries([
        ...[...Object.keys(_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .settings */ .W0), ...optionNames].map((name) => [name, { type: "string" }]),
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
            (0,_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .checkNames */ .LN)([unknown], optionNames);
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error), "skill-scan --help lists the options.");
    }
}
/** The command by its name. Throws a ConfigError when there is none, or when it does not take what it was given. */
function commandOf(name, operands, given) {
    const command = commandNamed(name);
    if (!command) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL(`there is no command ${JSON.stringify(name)}`, `Commands: ${Object.keys(_command_table_js__WEBPACK_IMPORTED_MODULE_5__/* .commands */ .P).join(", ")}.`);
    }
    (0,_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .checkNames */ .LN)(given, optionNames);
    const strange = given.find((flag) => !command.takes.some((known) => known === flag));
    const usage = `Usage: skill-scan ${command.usage}.`;
    // What is ignored in silence reads as done: a gate that was asked for would not be one.
    if (strange !== undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL(`${name} takes no --${strange}`, usage);
    if (operands.length > command.operands) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL(`${name} does not take ${JSON.stringify(operands[command.operands])}`, usage);
    }
    return command;
}
async function main(argv) {
    const { command: name, operands, values } = read(argv);
    if (values["version"]) {
        process.stdout.write(`${(await __nccwpck_require__.e(/* import() */ 990).then(__nccwpck_require__.bind(__nccwpck_require__, 10990))).version}\n`);
        return _exit_js__WEBPACK_IMPORTED_MODULE_6__/* .exitCodes */ .h.ok;
    }
    if (values["help"] || name === "" || name === "help") {
        process.stdout.write((0,_help_js__WEBPACK_IMPORTED_MODULE_7__/* .helpText */ .B)(commandNamed(name), Math.min(process.stdout.columns || 80, 120)));
        return name === "" && !values["help"] ? _exit_js__WEBPACK_IMPORTED_MODULE_6__/* .exitCodes */ .h.usage : _exit_js__WEBPACK_IMPORTED_MODULE_6__/* .exitCodes */ .h.ok;
    }
    const command = commandOf(name, operands, Object.keys(values));
    const flag = (setting) => {
        const value = values[setting];
        return typeof value === "string" ? value : undefined;
    };
    return command.run({ operands, flag, settings: (0,_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .readSettings */ .sb)(flag), entry: new URL(import.meta.url) });
}
/** Says what went wrong, and below it what to do about it. */
const complain = (text, remedy) => process.stderr.write([`skill-scan: ${text}`.split("\n").map((line) => (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .terminalText */ .eR)(line)), remedy ? `  ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .operatorText */ .yp)(remedy)}` : []]
    .flat()
    .join("\n")
    .concat("\n"));
/** The one place that catches: a user's mistake is a line and a remedy, the rest shows where it broke. */
function report(error) {
    if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL || error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DidNotRunError */ .iz) {
        complain(error.message, error.remedy);
        return error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL ? _exit_js__WEBPACK_IMPORTED_MODULE_6__/* .exitCodes */ .h.usage : _exit_js__WEBPACK_IMPORTED_MODULE_6__/* .exitCodes */ .h.didNotRun;
    }
    complain(`this is a bug, please report it\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    return _exit_js__WEBPACK_IMPORTED_MODULE_6__/* .exitCodes */ .h.didNotRun;
}
// A reader that closes the pipe early (`| head`) is no error; a full disk is one, and must not read as a verdict.
process.stdout.on("error", (error) => {
    if (error.code === "EPIPE")
        return;
    complain(`the report could not be written: ${error.message}`);
    process.exit(_exit_js__WEBPACK_IMPORTED_MODULE_6__/* .exitCodes */ .h.didNotRun);
});
// This file is what the threads of a large scan run as well: then it scans what it is sent.
if ((0,_threads_role_js__WEBPACK_IMPORTED_MODULE_4__/* .isPoolThread */ .df)())
    (await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(108), __nccwpck_require__.e(212), __nccwpck_require__.e(513), __nccwpck_require__.e(912), __nccwpck_require__.e(540), __nccwpck_require__.e(54)]).then(__nccwpck_require__.bind(__nccwpck_require__, 10184))).serve();
else
    process.exitCode = await main(process.argv.slice(2)).catch(report);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 80142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ commands)
/* harmony export */ });
/* harmony import */ var _server_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(31984);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(26212);


/** What an acceptance says: only `baseline` makes one. */
const accepting = ["owner", "reason", "expires"];
const comparing = (0,_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .settingNames */ .H$)("cli").filter((name) => !accepting.includes(name));
const scanning = comparing.filter((name) => name !== "base" && name !== "head");
// Each command is loaded when it is asked for, so that `--help` and a small scan start fast.
/** Every command, by its name. */
const commands = {
    scan: {
        usage: "scan [DIR]",
        help: "Scan every skill in a folder (default: this one).",
        table: "settings",
        takes: scanning,
        operands: 1,
        run: async (invocation) => (await Promise.all(/* import() */[__nccwpck_require__.e(377), __nccwpck_require__.e(815), __nccwpck_require__.e(648), __nccwpck_require__.e(108), __nccwpck_require__.e(6), __nccwpck_require__.e(212), __nccwpck_require__.e(513), __nccwpck_require__.e(357), __nccwpck_require__.e(912), __nccwpck_require__.e(874), __nccwpck_require__.e(540), __nccwpck_require__.e(659), __nccwpck_require__.e(286), __nccwpck_require__.e(669), __nccwpck_require__.e(944)]).then(__nccwpck_require__.bind(__nccwpck_require__, 58944))).runScan(invocation),
    },
    pr: {
        usage: "pr --base BASE [--head HEAD]",
        help: "Say what the action would say: BASE and HEAD are git refs or folders.",
        table: "settings",
        takes: comparing,
        operands: 0,
        run: async (invocation) => (await Promise.all(/* import() */[__nccwpck_require__.e(377), __nccwpck_require__.e(815), __nccwpck_require__.e(648), __nccwpck_require__.e(108), __nccwpck_require__.e(6), __nccwpck_require__.e(212), __nccwpck_require__.e(513), __nccwpck_require__.e(357), __nccwpck_require__.e(912), __nccwpck_require__.e(874), __nccwpck_require__.e(540), __nccwpck_require__.e(659), __nccwpck_require__.e(286), __nccwpck_require__.e(669), __nccwpck_require__.e(527)]).then(__nccwpck_require__.bind(__nccwpck_require__, 96527))).runPr(invocation),
    },
    merge: {
        usage: "merge FILE...",
        help: "Make one report of the JSON reports of all parts (--shard) of a run.",
        table: "settings",
        takes: ["preset", "policy", "policy-clones", "mode", "sarif-category", "second-opinion", "format", "output"],
        operands: Number.POSITIVE_INFINITY,
        run: async (invocation) => (await Promise.all(/* import() */[__nccwpck_require__.e(377), __nccwpck_require__.e(815), __nccwpck_require__.e(648), __nccwpck_require__.e(108), __nccwpck_require__.e(6), __nccwpck_require__.e(212), __nccwpck_require__.e(513), __nccwpck_require__.e(357), __nccwpck_require__.e(912), __nccwpck_require__.e(874), __nccwpck_require__.e(540), __nccwpck_require__.e(659), __nccwpck_require__.e(286), __nccwpck_require__.e(592)]).then(__nccwpck_require__.bind(__nccwpck_require__, 40592))).runMerge(invocation),
    },
    baseline: {
        usage: "baseline [DIR]",
        help: "Accept what is there, with --owner, --reason, --expires: write or update the exceptions file.",
        table: "settings",
        takes: [
            ...accepting,
            ...["output", "path", "include", "exclude", "surfaces", "preset", "policy", "policy-clones"],
        ],
        operands: 1,
        run: async (invocation) => (await Promise.all(/* import() */[__nccwpck_require__.e(377), __nccwpck_require__.e(815), __nccwpck_require__.e(648), __nccwpck_require__.e(108), __nccwpck_require__.e(6), __nccwpck_require__.e(212), __nccwpck_require__.e(513), __nccwpck_require__.e(357), __nccwpck_require__.e(912), __nccwpck_require__.e(874), __nccwpck_require__.e(540), __nccwpck_require__.e(659), __nccwpck_require__.e(286), __nccwpck_require__.e(911), __nccwpck_require__.e(124)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2124))).runBaseline(invocation),
    },
    policy: {
        usage: "policy explain [--path SKILL]",
        help: "Show the policy in effect: each value, where it comes from, and what was not taken.",
        table: "settings",
        takes: ["policy", "policy-clones", "preset", "mode", "path", "format"],
        operands: 1,
        run: async (invocation) => (await Promise.all(/* import() */[__nccwpck_require__.e(648), __nccwpck_require__.e(513), __nccwpck_require__.e(357), __nccwpck_require__.e(659), __nccwpck_require__.e(379)]).then(__nccwpck_require__.bind(__nccwpck_require__, 25379))).runPolicy(invocation),
    },
    demo: {
        usage: "demo",
        help: "Make a small repository, poison a skill in a pull request, show what the gate says.",
        table: "settings",
        takes: [],
        operands: 0,
        run: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(377), __nccwpck_require__.e(815), __nccwpck_require__.e(648), __nccwpck_require__.e(108), __nccwpck_require__.e(6), __nccwpck_require__.e(212), __nccwpck_require__.e(513), __nccwpck_require__.e(357), __nccwpck_require__.e(912), __nccwpck_require__.e(874), __nccwpck_require__.e(540), __nccwpck_require__.e(659), __nccwpck_require__.e(286), __nccwpck_require__.e(669), __nccwpck_require__.e(243), __nccwpck_require__.e(307)]).then(__nccwpck_require__.bind(__nccwpck_require__, 85307))).runDemo(),
    },
    rules: {
        usage: "rules [--format json]",
        help: "List the rules.",
        table: "settings",
        takes: ["format"],
        operands: 0,
        run: async (invocation) => (await Promise.all(/* import() */[__nccwpck_require__.e(513), __nccwpck_require__.e(458)]).then(__nccwpck_require__.bind(__nccwpck_require__, 73458))).runRules(invocation),
    },
    serve: {
        usage: "serve",
        help: "Serve the APIs of five scanners over HTTP.",
        table: "server",
        takes: (0,_server_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .serverSettingNames */ .YA)("serve"),
        operands: 0,
        run: async (invocation) => (await Promise.all(/* import() */[__nccwpck_require__.e(377), __nccwpck_require__.e(815), __nccwpck_require__.e(648), __nccwpck_require__.e(108), __nccwpck_require__.e(6), __nccwpck_require__.e(494), __nccwpck_require__.e(557), __nccwpck_require__.e(391), __nccwpck_require__.e(513), __nccwpck_require__.e(357), __nccwpck_require__.e(912), __nccwpck_require__.e(874), __nccwpck_require__.e(2), __nccwpck_require__.e(493), __nccwpck_require__.e(45)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8045))).runServe(invocation),
    },
    worker: {
        usage: "worker",
        help: "Do the batches of servers on one Postgres.",
        table: "server",
        takes: (0,_server_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .serverSettingNames */ .YA)("worker"),
        operands: 0,
        run: async (invocation) => (await Promise.all(/* import() */[__nccwpck_require__.e(377), __nccwpck_require__.e(815), __nccwpck_require__.e(648), __nccwpck_require__.e(108), __nccwpck_require__.e(6), __nccwpck_require__.e(494), __nccwpck_require__.e(557), __nccwpck_require__.e(513), __nccwpck_require__.e(357), __nccwpck_require__.e(912), __nccwpck_require__.e(874), __nccwpck_require__.e(2), __nccwpck_require__.e(493), __nccwpck_require__.e(631)]).then(__nccwpck_require__.bind(__nccwpck_require__, 85631))).runWorker(invocation),
    },
};


/***/ }),

/***/ 37956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ exitCodeOf),
/* harmony export */   h: () => (/* binding */ exitCodes)
/* harmony export */ });
/** Exit codes of the CLI. */
const exitCodes = { ok: 0, failed: 1, usage: 2, didNotRun: 3 };
/** Exit code of a report: only `fail` and `did-not-run` are not 0. A part that fails is 0: the merge of all parts says so. */
function exitCodeOf({ verdict, shard }) {
    if (verdict === "fail" && shard === undefined)
        return exitCodes.failed;
    return verdict === "did-not-run" ? exitCodes.didNotRun : exitCodes.ok;
}


/***/ }),

/***/ 59691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ helpText)
/* harmony export */ });
/* harmony import */ var _report_wrap_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(60238);
/* harmony import */ var _server_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(31984);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(26212);
/* harmony import */ var _command_table_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(80142);




/** What is explained, and the words for it beside it, in a column of `indent`; below it where it is too long for that. */
function entry(name, words, indent, width) {
    const lines = (0,_report_wrap_js__WEBPACK_IMPORTED_MODULE_3__/* .wrapWords */ .E)(words, width - indent);
    const beside = name.length < indent - 1;
    return [
        beside ? `${name.padEnd(indent)}${lines[0]}` : name,
        ...lines.slice(beside ? 1 : 0).map((line) => " ".repeat(indent) + line),
    ];
}
const optionsHelp = (table, names, width) => names.flatMap((name) => {
    const { help, default: fallback } = table[name];
    const words = `${help.replaceAll("`", "")}${fallback ? ` (default: ${fallback})` : ""}`;
    return entry(`  --${name}`, words, 21, width);
});
/** Help for a command of the server, which has a table of its own. */
const serverHelp = ({ usage, help, takes }, width) => [
    ...(0,_report_wrap_js__WEBPACK_IMPORTED_MODULE_3__/* .wrapWords */ .E)(help, width),
    "",
    "Usage:",
    `  skill-scan ${usage} [OPTION...]`,
    "",
    ...(0,_report_wrap_js__WEBPACK_IMPORTED_MODULE_3__/* .wrapWords */ .E)("Options; each may be given as a variable of the environment as well, like SKILL_SCAN_PORT:", width),
    ...optionsHelp(_server_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .serverSettings */ .Dm, takes, width),
];
const generalHelp = (width) => [
    "Scans agent skills: no account, no network, no model.",
    "",
    "Usage:",
    ...Object.values(_command_table_js__WEBPACK_IMPORTED_MODULE_2__/* .commands */ .P).flatMap(({ usage, help }) => entry(`  skill-scan ${usage}`, help, 32, width)),
    "",
    "serve and worker have options of their own: skill-scan serve --help.",
    "",
    "Options:",
    ...optionsHelp(_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .settings */ .W0, (0,_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .settingNames */ .H$)("cli"), width),
    "  --help             Show this.",
    "  --version          Show the version.",
    "",
    "Exit codes: 0 pass or review, 1 fail, 2 usage or configuration, 3 did not run.",
];
/** Help for a command, or for all where there is none of that name, in lines of so many columns. */
function helpText(command, width) {
    const lines = command?.table === "server" ? serverHelp(command, width) : generalHelp(width);
    return `${lines.join("\n")}\n`;
}


/***/ }),

/***/ 80728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gj: () => (/* binding */ allowances),
/* harmony export */   Lv: () => (/* binding */ gateSeverities),
/* harmony export */   MT: () => (/* binding */ broadWords),
/* harmony export */   U7: () => (/* binding */ ruleLevels),
/* harmony export */   gC: () => (/* binding */ presetNames),
/* harmony export */   hl: () => (/* binding */ approvalWords),
/* harmony export */   kt: () => (/* binding */ origins),
/* harmony export */   nI: () => (/* binding */ modes)
/* harmony export */ });
/* harmony import */ var _core_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(52842);

/** `enforce` fails the run, `warn` asks for a review at most, `observe` only shows. */
const modes = ["enforce", "warn", "observe"];
/** Where a skill comes from: another repository, a pull request from a fork, this repository. */
const origins = ["vendored", "fork", "own"];
/** What an organisation's policy may leave to the repositories that stand on it; everything else they may only tighten. */
const allowances = ["mode", "thresholds", "rules", "paths", "exclude", "suppressions"];
/** Built-in policies, strictest first. */
const presetNames = ["strict", "balanced", "permissive"];
/** What a severity gate may be set to: `info` never counts, so it is not among them. */
const gateSeverities = ["critical", "high", "medium", "low", "off"];
/** What a rule may be set to. */
const ruleLevels = [..._core_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO, "off"];
/** Whether a suppression without a fingerprint covers new findings of high severity or worse. */
const broadWords = ["existing-only", "allow"];
/** Whose approval lets exceptions count that a pull request adds. */
const approvalWords = ["none", "code-owners"];


/***/ }),

/***/ 96209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ fence),
/* harmony export */   O0: () => (/* binding */ encodePath),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   XX: () => (/* binding */ encodeQuery),
/* harmony export */   eR: () => (/* binding */ terminalText),
/* harmony export */   h8: () => (/* binding */ htmlCode),
/* harmony export */   js: () => (/* binding */ htmlText),
/* harmony export */   jsonText: () => (/* binding */ jsonText),
/* harmony export */   p7: () => (/* binding */ markdownText),
/* harmony export */   q7: () => (/* binding */ defangHost),
/* harmony export */   r7: () => (/* binding */ shellWord),
/* harmony export */   wh: () => (/* binding */ plainText),
/* harmony export */   yp: () => (/* binding */ operatorText)
/* harmony export */ });
/* unused harmony exports visible, defang, suggestionBlock */
/**
 * The only place that escapes. Text of a skill, a path or a ref is hostile everywhere; each function here makes it inert for one
 * place to show it in. What cannot be escaped for sure (GitHub finds mentions, references and emoji codes after Markdown is
 * rendered, so neither a backslash nor an entity stops them) is shown as code, where GitHub looks for nothing.
 */
/** Characters that show as nothing, reorder text or move a cursor; LF and tab are left to the callers. */
const unseen = /(?:(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800])+/gu;
/** Combining marks in a row beyond what scripts need: they paint over the lines above and below. */
const markPile = /(\p{M}{6})\p{M}+/gu;
/** Kinds of unseen characters that one run names before it is summed up. */
const shownInRun = 6;
const codePoint = (character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
function nameRun(run) {
    const groups = [];
    for (const character of run) {
        const code = codePoint(character);
        const last = groups.at(-1);
        if (last?.code === code)
            last.count++;
        else
            groups.push({ code, count: 1 });
    }
    const shown = groups.slice(0, shownInRun).map(({ code, count }) => (count > 1 ? `${code}×${count}` : code));
    const more = groups.length - shown.length;
    return `[${shown.join(" ")}${more > 0 ? ` and ${more} more` : ""}]`;
}
/** `text` with invisible, bidi, control and unpaired characters named: `[U+200B]`, runs as `[U+200B×3]`. Keeps LF and tab. */
const visible = (text) => text.replace(/\r\n/g, "\n").replace(unseen, nameRun).replace(markPile, "$1…");
const bracketDots = (host) => host.replace(/(?<!\[)\./g, "[.]");
/** A host name that no program turns into a link: `evil[.]example`. Idempotent. */
const defangHost = (host) => bracketDots(host);
/** `text` with its URLs made unclickable: `hxxps://evil[.]example/x`. Idempotent. */
const defang = (text) => text
    .replace(/htt(?=ps?:\/\/)/gi, "hxx")
    .replace(/ftp(?=s?:\/\/)/gi, "fxp")
    .replace(/(?<=:\/\/)[^\s/?#"'`<>|\\(),;]{1,253}/g, bracketDots)
    .replace(/\bwww\.[^\s/?#"'`<>|\\(),;]{1,253}/gi, bracketDots);
/** Comment openers broken, so that no text of a skill reads as one of our markers, or as a hidden note to whoever reads the source. */
const breakMarkers = (text) => text.replace(/<(?=!--)/g, "< ");
/** `text` cut to `max` characters, the last of them an ellipsis. */
function clip(text, max) {
    if (text.length <= max)
        return text;
    const cut = text.slice(0, max - 1).replace(/[\ud800-\udbff]$/, "");
    return `${cut}…`;
}
/** Work bounded before the passes over it: naming characters shortens a text at most by its runs. */
const bounded = (text, max) => (text.length > max * 8 ? `${text.slice(0, max * 8)}…` : text);
const apart = (run) => run.split("").join(" ");
/**
 * What a runner of GitHub Actions takes for a command, broken: `::` at the start of a line, white space not counted, and `##[` anywhere.
 * `:::` leaves no `::` either: whoever breaks lines later may begin one with it. A report that is written to standard output of a
 * step stands in its log.
 */
const breakCommands = (text) => text.replace(/(?<=^\s*):{2,}/gm, apart).replace(/##(?=\[)/g, "## ");
const inert = (text, max) => clip(breakCommands(breakMarkers(defang(visible(bounded(text, max))))), max);
const collapse = (text) => text.replace(/\s+/g, " ").trim();
/** `text` on one line with nothing unseen in it, for any place that only needs that. */
const oneLine = (text, max = 1000) => clip(collapse(visible(bounded(text, max))), max);
/**
 * Plain text for SARIF messages: one line, URLs defanged, and no `](`, which SARIF 2.1.0 §3.11.6 reads as an embedded link.
 */
const plainText = (text, max = 1000) => collapse(inert(text, max)).replace(/\](?=\()/g, "] ");
const longestRun = (text) => Math.max(0, ...Array.from(text.matchAll(/`+/g), (run) => run[0].length));
function span(content, table) {
    const shown = (table ? content.replace(/\|/g, "[U+007C]") : content) || "(empty)";
    const ticks = "`".repeat(longestRun(shown) + 1);
    const pad = /^`|`$|^ .* $/.test(shown) ? " " : "";
    return `${ticks}${pad}${shown}${pad}${ticks}`;
}
/** A Markdown code span of any text: one line, closed for certain, links and mentions dead. */
function codeSpan(text, options = {}) {
    return span(collapse(inert(text, options.max ?? 160)), options.table ?? false);
}
/** Letters, digits and what lies outside ASCII, joined by hyphens or apostrophes, or a number with dots: never markup. */
const plainWord = /^(?:[A-Za-z0-9\P{ASCII}]+(?:['-][A-Za-z0-9\P{ASCII}]+)*|\d+(?:\.\d+)*)$/u;
/** What GitHub links although it looks like a word: commits, `GH-1`, ticket numbers, which may end in letters. */
const reference = /(?<![a-z0-9])(?:[0-9a-f]{7,64}(?![a-z0-9])|[a-z]+-\d)/i;
/** An ordered list, where a line begins with it. */
const listNumber = /^\d+[.)]$/;
function wordOf(word, isFirst) {
    // A call keeps its own parenthesis: `send()`.
    const [, before = "", core = "", after = ""] = /^(["'(]*)(.*?\(\)|.*?)(["'),;:.!?%]*)$/s.exec(word) ?? [];
    const startsList = isFirst && listNumber.test(word);
    const plain = core === "" || (plainWord.test(core) && !reference.test(core) && !startsList);
    return { before, core, after, code: !plain };
}
/** Neighbouring words that must be code become one span, which reads better and keeps backticks apart. */
function joinCode(words) {
    const joined = [];
    for (const word of words) {
        const last = joined.at(-1);
        const joins = last?.code && word.code && last.after === "" && word.before === "";
        if (joins)
            joined[joined.length - 1] = { ...last, core: `${last.core} ${word.core}`, after: word.after };
        else
            joined.push(word);
    }
    return joined;
}
function wordsToMarkdown(text, table, isStart) {
    return joinCode(text.split(" ").map((word, i) => wordOf(word, isStart && i === 0)))
        .map(({ before, core, after, code }) => before + (code ? span(core, table) : core) + after)
        .join(" ");
}
/** What a rule wrote in single backticks. */
const quoted = /(?<!`)`(?!`)([^`]+)(?<!`)`(?!`)/;
/**
 * A sentence as Markdown on one line: what a rule wrote in backticks is code, and so is each word that is not plainly a word
 * (a path, a URL, a mention, markup). The text can neither open nor close any structure.
 */
function markdownText(text, options = {}) {
    const table = options.table ?? false;
    return collapse(inert(text, options.max ?? 600))
        .split(quoted)
        .map((part, i) => (i % 2 === 1 ? span(part, table) : wordsToMarkdown(part, table, i === 0)))
        .reduce((whole, part) => whole + (whole.endsWith("`") && part.startsWith("`") ? " " : "") + part, "");
}
/** A fenced block that its content cannot close; at most `lines` lines and `max` characters. */
function fence(text, options = {}) {
    const all = inert(text.replace(/\r\n?/g, "\n"), options.max ?? 600).split("\n");
    const limit = options.lines ?? 8;
    const lines = all.length > limit ? [...all.slice(0, limit), "…"] : all;
    const content = lines.join("\n").replace(/^\n+|\s+$/g, "");
    const ticks = "`".repeat(Math.max(3, longestRun(content) + 1));
    return `${ticks}${options.language ?? "text"}\n${content}\n${ticks}`;
}
/**
 * Lines as they are, in a block that a reader can apply (GitHub Docs: incorporating feedback in your pull request); no lines: those
 * commented on go. What stands in it is exact, so only lines that show all that is in them may (`isShowable` in src/fix); its fence is
 * longer than any in it.
 */
function suggestionBlock(lines) {
    const ticks = "`".repeat(Math.max(3, ...lines.map((line) => longestRun(line) + 1)));
    return [`${ticks}suggestion`, ...lines, ticks].join("\n");
}
const entities = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;",
};
/** HTML text or attribute value on one line. */
const htmlText = (text, max = 160) => collapse(inert(text, max)).replace(/[&<>"']/g, (character) => entities[character] ?? character);
/** A `code` element, for places where Markdown is not read (`summary`). */
const htmlCode = (text, max = 160) => `<code>${htmlText(text, max) || "(empty)"}</code>`;
/**
 * One line of a program's own words for whoever runs it: as `terminalText` has it, with addresses left as they are, to be opened or
 * copied.
 */
const operatorText = (text, max = 1000) => clip(collapse(breakMarkers(visible(bounded(text, max)))), max)
    .replace(/(?<=^|\s):{2,}/g, apart)
    .replace(/##(?=\[)/g, "## ");
/**
 * One line for a terminal or a log: no control characters, no link, and nothing that a runner of GitHub Actions takes for a command
 * (`::` at the start of a line, white space not counted; `##[` anywhere).
 */
const terminalText = (text, max = 1000) => operatorText(defang(visible(bounded(text, max))), max);
/** Characters that JSON may hold as they are, and that a terminal or an editor obeys or does not show. */
const unseenInJson = /[\x7f-\x9f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e0fff}]/gu;
const unicodeEscape = (character) => Array.from({ length: character.length }, (_, i) => `\\u${character.charCodeAt(i).toString(16).padStart(4, "0")}`).join("");
/** JSON as another program reads it, indented by two spaces, a newline at its end: inert in a log and in a terminal. `keys` as `JSON.stringify` has them. */
const jsonText = (value, keys) => `${JSON.stringify(value, keys, 2).replace(unseenInJson, unicodeEscape).replaceAll("##[", "#\\u0023[")}\n`;
/** Percent-encoded, with what Markdown reads in an address (RFC 3986's sub-delims) encoded too. */
const encodeMarked = (text) => encodeURIComponent(text.replace(/\p{Cs}/gu, "\ufffd")).replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`);
/**
 * A path as a relative URI (RFC 3986): percent-encoded per segment, with the marks that Markdown would read encoded too.
 * An unpaired surrogate becomes U+FFFD.
 */
const encodePath = (path) => path.split("/").map(encodeMarked).join("/");
/** A query of an address (RFC 3986), with the marks that Markdown would read encoded too. An unpaired surrogate becomes U+FFFD. */
const encodeQuery = (values) => Object.entries(values)
    .map(([name, value]) => `${name}=${encodeMarked(value)}`)
    .join("&");
/** A word of a POSIX shell command that a reader may paste. */
const shellWord = (text) => /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replace(/'/g, "'\\''")}'`;


/***/ }),

/***/ 60238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ wrapWords)
/* harmony export */ });
/** Columns that a line has at least, however narrow the page. */
const least = 40;
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


/***/ }),

/***/ 61130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Af: () => (/* binding */ networkOf),
/* harmony export */   bm: () => (/* binding */ proxyList),
/* harmony export */   ci: () => (/* binding */ clientAddress)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77030);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(43026);


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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  jA: () => (/* binding */ readServerSettings),
  YA: () => (/* binding */ serverSettingNames),
  Dm: () => (/* binding */ serverSettings),
  Mx: () => (/* binding */ strangeVariables)
});

// UNUSED EXPORTS: variableOf

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __nccwpck_require__(43026);
// EXTERNAL MODULE: ./build/src/setting-parsers.js
var setting_parsers = __nccwpck_require__(87348);
// EXTERNAL MODULE: ./build/src/settings.js
var settings = __nccwpck_require__(26212);
// EXTERNAL MODULE: ./build/src/server/http/client-address.js
var client_address = __nccwpck_require__(61130);
// EXTERNAL MODULE: ./build/src/server/keys.js
var keys = __nccwpck_require__(90237);
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


/***/ }),

/***/ 87348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D8: () => (/* binding */ anything),
/* harmony export */   GX: () => (/* binding */ yesOrNo),
/* harmony export */   HR: () => (/* binding */ pathInTree),
/* harmony export */   Pf: () => (/* binding */ label),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   yL: () => (/* binding */ oneOf),
/* harmony export */   y_: () => (/* binding */ part)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(21916);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(43026);


/** `name: "onfindings" is not one of …`, with the nearest right word as the remedy. */
function unknownWord(name, word, words) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL(`${name}: ${JSON.stringify(word)} is not one of ${words.join(", ")}`, `Did you mean ${JSON.stringify((0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(word.toLowerCase(), words))}?`);
}
/** One of a few words. */
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
/** Yes or no. */
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
/** `3/8`: the third of eight. */
const part = {
    parse: (text, name) => {
        const [, index, count] = (/^([1-9]\d{0,2})\/([1-9]\d{0,2})$/.exec(text) ?? []).map(Number);
        if (index !== undefined && count !== undefined && index <= count)
            return { index, count };
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL(`${name}: ${JSON.stringify(text)} is no part of a whole`, "Write the number of the part, a slash, and how many there are: 3/8.");
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


/***/ }),

/***/ 26212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H$: () => (/* binding */ settingNames),
/* harmony export */   LN: () => (/* binding */ checkNames),
/* harmony export */   W0: () => (/* binding */ settings),
/* harmony export */   sb: () => (/* binding */ readSettings),
/* harmony export */   xz: () => (/* binding */ readTable)
/* harmony export */ });
/* unused harmony export checkSettingNames */
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(21916);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(43026);
/* harmony import */ var _policy_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(80728);
/* harmony import */ var _setting_parsers_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(87348);




const both = ["action", "cli"];
const action = ["action"];
const cli = ["cli"];
const setting = (value) => value;
/** Every setting there is. Action inputs, CLI flags, action.yml and docs/settings.md are made from this table. */
const settings = {
    path: setting({
        help: "Folder in which skills are looked for, relative to the root of the repository.",
        default: ".",
        doors: both,
        ..._setting_parsers_js__WEBPACK_IMPORTED_MODULE_3__/* .pathInTree */ .HR,
    }),
    include: setting({
        help: "Globs of skill folders to scan, divided by commas or line ends. Empty: all of them.",
        default: "",
        doors: both,
        ..._setting_parsers_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_,
    }),
    exclude: setting({
        help: "Globs of skill folders to leave out, divided by commas or line ends. The report says how many.",
        default: "",
        doors: both,
        ..._setting_parsers_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_,
    }),
    surfaces: setting({
        help: "Whether the files beside the skills that configure or instruct an agent are scanned as well: plugin manifests, settings, hooks, MCP servers, commands, agents, `AGENTS.md` and the like.",
        default: "true",
        doors: both,
        ..._setting_parsers_js__WEBPACK_IMPORTED_MODULE_3__/* .yesOrNo */ .GX,
    }),
    preset: setting({
        help: "Built-in policy to start from where the policy file extends none. Empty: `balanced`.",
        default: "",
        doors: both,
        ...(0,_setting_parsers_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)((0,_setting_parsers_js__WEBPACK_IMPORTED_MODULE_3__/* .oneOf */ .yL)(..._policy_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .presetNames */ .gC)),
    }),
    policy: setting({
        help: "Policy file, relative to the root of the repository; for a pull request it is read from the base branch. Or an organisation's policy, `owner/repository/path.yml@commit`, which the file of the repository may only tighten. Empty: `.github/skill-scan.yml` or `.github/skill-scan.yaml` if there is one.",
        default: "",
        doors: both,
        ...(0,_setting_parsers_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(_setting_parsers_js__WEBPACK_IMPORTED_MODULE_3__/* .pathInTree */ .HR),
    }),
    "policy-token": setting({
        help: "Token that can read the repository of an organisation's policy, where the one of the job cannot.",
        default: "",
        doors: action,
        ...(0,_setting_parsers_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(_setting_parsers_js__WEBPACK_IMPORTED_MODULE_3__/* .anything */ .D8),
    }),
    "policy-clones": setting({
        help: "Folder with clones of the repositories that a policy extends, each at `owner/repository`: the CLI opens no socket.",
        default: "",
        doors: cli,
        ...(0,_setting_parsers_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(_setting_parsers_js__WEBPACK_IMPORTED_MODULE_3__/* .anything */ .D8),
    }),
    mode: setting({
        help: "`enforce`: the check fails when the policy says so; `warn`: it reports and passes; `observe`: it reports quietly and passes. Empty: what the policy says, else `enforce`.",
        default: "",
        doors: both,
        ...(0,_setting_parsers_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)((0,_setting_parsers_js__WEBPACK_IMPORTED_MODULE_3__/* .oneOf */ .yL)(..._policy_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .modes */ .nI)),
    }),
    comment: setting({
        help: "When to keep a comment on the pull request. `on-findings`: from the first finding on, updated in place to the end; `on-change`: from the first change of a skill on. Needs `pull-requests: write`.",
        default: "on-findings",
        doors: action,
        ...(0,_setting_parsers_js__WEBPACK_IMPORTED_MODULE_3__/* .oneOf */ .yL)("never", "on-findings", "on-change", "always"),
    }),
    sarif: setting({
        help: "Whether to upload SARIF to code scanning. `auto`: where the repository and the token allow it; `always`: also try for forks, and warn when it is refused. Needs `security-events: write`.",
        default: "auto",
        doors: action,
        ...(0,_setting_parsers_js__WEBPACK_IMPORTED_MODULE_3__/* .oneOf */ .yL)("auto", "always", "never"),
    }),
    "sarif-category": setting({
        help: "Category of the upload. Give each job of a matrix its own.",
        default: "skill-scan",
        doors: both,
        ..._setting_parsers_js__WEBPACK_IMPORTED_MODULE_3__/* .label */ .Pf,
    }),
    suggestions: setting({
        help: "Whether to suggest fixes in a review, on lines that the pull request changes: at most ten. Needs `pull-requests: write`.",
        default: "false",
        doors: action,
        ..._setting_parsers_js__WEBPACK_IMPORTED_MODULE_3__/* .yesOrNo */ .GX,
    }),
    "check-run": setting({
        help: "Whether to make a check run of its own, neutral for a review, with every annotation. Needs `checks: write`.",
        default: "false",
        doors: action,
        ..._setting_parsers_js__WEBPACK_IMPORTED_MODULE_3__/* .yesOrNo */ .GX,
    }),
    "second-opinion": setting({
        help: "SARIF files of other scanners, divided by commas or line ends. The report says where they agree; they never gate.",
        default: "",
        doors: both,
        ..._setting_parsers_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_,
    }),
    shard: setting({
        help: "Part of the skills that this job scans, like `3/8`: the same skill always falls into the same part. Its check is red only when it did not run; the job with `merge` comments, uploads and gates. Empty: all of them.",
        default: "",
        doors: both,
        ...(0,_setting_parsers_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(_setting_parsers_js__WEBPACK_IMPORTED_MODULE_3__/* .part */ .y_),
    }),
    merge: setting({
        help: "Folder with the JSON reports of all parts of this run. Given, nothing is scanned: the parts become one report, one comment, one verdict.",
        default: "",
        doors: action,
        ...(0,_setting_parsers_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(_setting_parsers_js__WEBPACK_IMPORTED_MODULE_3__/* .anything */ .D8),
    }),
    cache: setting({
        help: "Folder for results by content, outside the checkout, so that what was scanned once is not scanned again. A run about a pull request or a merge queue does not use it.",
        default: "",
        doors: both,
        ...(0,_setting_parsers_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(_setting_parsers_js__WEBPACK_IMPORTED_MODULE_3__/* .anything */ .D8),
    }),
    artifact: setting({
        help: "Artifact with the JSON report, where the run is a `workflow_run` that publishes what another one scanned.",
        default: "skill-scan",
        doors: action,
        ..._setting_parsers_js__WEBPACK_IMPORTED_MODULE_3__/* .label */ .Pf,
    }),
    annotations: setting({
        help: "Whether to annotate the changed files: at most 10 errors, 10 warnings and 10 notices, worst first.",
        default: "true",
        doors: action,
        ..._setting_parsers_js__WEBPACK_IMPORTED_MODULE_3__/* .yesOrNo */ .GX,
    }),
    summary: setting({
        help: "Whether to write the report to the job summary.",
        default: "true",
        doors: action,
        ..._setting_parsers_js__WEBPACK_IMPORTED_MODULE_3__/* .yesOrNo */ .GX,
    }),
    "sarif-file": setting({
        help: "Where to write the SARIF file. Empty: into the runner's folder for temporary files.",
        default: "",
        doors: action,
        ...(0,_setting_parsers_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(_setting_parsers_js__WEBPACK_IMPORTED_MODULE_3__/* .anything */ .D8),
    }),
    "json-file": setting({
        help: "Where to write the JSON report (`schema/report.schema.json`). Empty: into the runner's folder for temporary files.",
        default: "",
        doors: action,
        ...(0,_setting_parsers_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(_setting_parsers_js__WEBPACK_IMPORTED_MODULE_3__/* .anything */ .D8),
    }),
    "markdown-file": setting({
        help: "Where to write the Markdown report. Empty: into the runner's folder for temporary files.",
        default: "",
        doors: action,
        ...(0,_setting_parsers_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(_setting_parsers_js__WEBPACK_IMPORTED_MODULE_3__/* .anything */ .D8),
    }),
    instance: setting({
        help: "Name that tells several uses of this action in one pull request apart: each keeps its own comment.",
        default: "default",
        doors: action,
        ..._setting_parsers_js__WEBPACK_IMPORTED_MODULE_3__/* .label */ .Pf,
    }),
    token: setting({
        help: "Token for GitHub's API. A read-only one is enough to scan and to gate.",
        default: "",
        // The runner fills this expression in; it is not a template of ours.
        actionDefault: "$" + "{{ github.token }}",
        doors: action,
        ...(0,_setting_parsers_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(_setting_parsers_js__WEBPACK_IMPORTED_MODULE_3__/* .anything */ .D8),
    }),
    "fail-on-sink-error": setting({
        help: "Whether the check fails when a report that was asked for could not be delivered.",
        default: "false",
        doors: action,
        ..._setting_parsers_js__WEBPACK_IMPORTED_MODULE_3__/* .yesOrNo */ .GX,
    }),
    base: setting({
        help: "What to compare with: a git ref or a folder.",
        default: "",
        doors: cli,
        ...(0,_setting_parsers_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(_setting_parsers_js__WEBPACK_IMPORTED_MODULE_3__/* .anything */ .D8),
    }),
    head: setting({ help: "What to scan: a git ref or a folder.", default: "", doors: cli, ...(0,_setting_parsers_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(_setting_parsers_js__WEBPACK_IMPORTED_MODULE_3__/* .anything */ .D8) }),
    format: setting({
        help: "Format of the report.",
        default: "text",
        doors: cli,
        ...(0,_setting_parsers_js__WEBPACK_IMPORTED_MODULE_3__/* .oneOf */ .yL)("text", "json", "sarif", "markdown"),
    }),
    output: setting({
        help: "File to write the report to. Empty: standard output. Of `baseline`: the exceptions file, by default that of the repository.",
        default: "",
        doors: cli,
        ...(0,_setting_parsers_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(_setting_parsers_js__WEBPACK_IMPORTED_MODULE_3__/* .anything */ .D8),
    }),
    owner: setting({
        help: "Of `baseline`: who accepts the findings, a person or a team.",
        default: "",
        doors: cli,
        ...(0,_setting_parsers_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(_setting_parsers_js__WEBPACK_IMPORTED_MODULE_3__/* .anything */ .D8),
    }),
    reason: setting({ help: "Of `baseline`: why they are acceptable.", default: "", doors: cli, ...(0,_setting_parsers_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(_setting_parsers_js__WEBPACK_IMPORTED_MODULE_3__/* .anything */ .D8) }),
    expires: setting({
        help: "Of `baseline`: the last day on which they are accepted, like `2027-06-30`.",
        default: "",
        doors: cli,
        ...(0,_setting_parsers_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(_setting_parsers_js__WEBPACK_IMPORTED_MODULE_3__/* .anything */ .D8),
    }),
};
/** Names of the settings that a door has, in the order of the table. */
const settingNames = (door) => Object.keys(settings).filter((name) => settings[name].doors.includes(door));
/**
 * Reads every setting of a table. `get` gives the text of one, or undefined.
 * Throws a ConfigError that names the setting, the word and the nearest right word.
 */
function readTable(table, get) {
    const entries = Object.entries(table).map(([name, { default: fallback, parse }]) => {
        const text = (get(name) ?? "").trim();
        return [name, parse(text === "" ? fallback : text, name)];
    });
    return Object.fromEntries(entries);
}
/** Reads every setting of the action and the CLI, as `readTable` does. */
const readSettings = (get) => readTable(settings, get);
/** Throws a ConfigError at the first name that is not known: a misspelt gate must not read as no gate. */
function checkNames(names, known) {
    for (const name of names) {
        if (known.includes(name))
            continue;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL(`${JSON.stringify(name)} is not a setting`, `Did you mean ${JSON.stringify((0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(name, known))}? docs/settings.md has all of them.`);
    }
}
/** Throws a ConfigError at the first name that is no setting of the door. */
const checkSettingNames = (names, door) => checkNames(names, settingNames(door));


/***/ }),

/***/ 75759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   VA: () => (/* binding */ threadVariable),
/* harmony export */   df: () => (/* binding */ isPoolThread),
/* harmony export */   jL: () => (/* binding */ threadRole)
/* harmony export */ });
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1708);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(75919);


/** What a thread of the pool is started with, so that the file that is both entry and thread knows which it is. */
const threadRole = "skill-scan thread";
/** Where a process of the pool finds it. */
const threadVariable = "SKILL_SCAN_POOL_ROLE";
/** Whether this thread, or this process, was started by the pool. */
const isPoolThread = () => node_worker_threads__WEBPACK_IMPORTED_MODULE_1__.parentPort === null ? process.send !== undefined && node_process__WEBPACK_IMPORTED_MODULE_0__.env[threadVariable] === threadRole : node_worker_threads__WEBPACK_IMPORTED_MODULE_1__.workerData === threadRole;


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
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
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
/******/ var __webpack_exports__ = __nccwpck_require__(95280);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
