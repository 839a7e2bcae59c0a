export const id = 9790;
export const ids = [9790,8009];
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

/***/ 14619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ wordsOf)
/* harmony export */ });
/** What a rule says of itself: what reports carry. */
const wordsOf = ({ id, title, severity, confidence, why, remediation, references, taxonomy, }) => ({
    id,
    title,
    severity,
    confidence,
    why,
    remediation,
    references,
    taxonomy,
});


/***/ }),

/***/ 37956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 31101:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ConfigError: () => (/* reexport safe */ _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.xL),
/* harmony export */   DidNotRunError: () => (/* reexport safe */ _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.iz),
/* harmony export */   compare: () => (/* binding */ compare),
/* harmony export */   render: () => (/* binding */ render),
/* harmony export */   rules: () => (/* binding */ rules),
/* harmony export */   scan: () => (/* binding */ scan)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);
/* harmony import */ var _files_disk_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70608);
/* harmony import */ var _files_memory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49114);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61454);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20136);
/* harmony import */ var _judged_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7949);
/* harmony import */ var _policy_clones_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74115);
/* harmony import */ var _policy_load_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(57285);
/* harmony import */ var _policy_tree_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(81709);
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(90706);
/* harmony import */ var _render_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(64800);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_program_js__WEBPACK_IMPORTED_MODULE_9__]);
_program_js__WEBPACK_IMPORTED_MODULE_9__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];
/**
 * Skill Scan as a library: the same reports as the command line, as values. It prints nothing, ends no process, opens no socket, and reads
 * no environment: only the folders that it is given.
 */












/** Every built-in rule in words, by id: what it finds, why that matters, what to do. */
const rules = _rules_index_js__WEBPACK_IMPORTED_MODULE_3__/* .rules */ .a.map(({ checks: _, examples: __, ...words }) => words);
const defaultPolicy = ".github/skill-scan.yml";
/** The settings that options mean. Throws a ConfigError for a word that a setting does not have. */
function settingsOf(options) {
    const { path, include = [], exclude = [], surfaces, preset, policy, policyClones, mode } = options;
    const given = {
        path,
        surfaces: surfaces?.toString(),
        preset,
        policy: typeof policy === "string" ? policy : undefined,
        "policy-clones": policyClones,
        mode,
    };
    return { ...(0,_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .readSettings */ .sb)((name) => given[name]), include, exclude };
}
/** A path that a tree cannot have would be scanned under a name that nobody can open. */
function checkPath(path) {
    const parts = path.split("/");
    if (!parts.some((part) => part === "" || part === "." || part === ".."))
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL(`${JSON.stringify(path)} is no path of a file in memory`, "Give it relative to the root, with slashes, without `.` and `..`.");
}
/** The tree of a target; `ids`: so that it can be compared. */
function treeOf(target, ids = false) {
    if (typeof target === "string")
        return new _files_disk_js__WEBPACK_IMPORTED_MODULE_1__/* .DiskTree */ .C(target, { ids });
    for (const path of Object.keys(target))
        checkPath(path);
    return new _files_memory_js__WEBPACK_IMPORTED_MODULE_2__/* .MemoryTree */ .E(target, { ids });
}
/** Judges by the text of a policy in place of the file, with the files beside it. */
function withPolicyText(tree, text) {
    const own = new _files_memory_js__WEBPACK_IMPORTED_MODULE_2__/* .MemoryTree */ .E({ [defaultPolicy]: text });
    return {
        name: tree.name,
        list: async () => [...(await own.list()), ...(await tree.list()).filter(({ path }) => path !== defaultPolicy)],
        find: async (path) => (await own.find(path)) ?? (0,_policy_tree_text_js__WEBPACK_IMPORTED_MODULE_8__/* .entryOf */ .Ms)(tree, path),
        read: (entry, limit) => (entry.path === defaultPolicy ? own : tree).read(entry, limit),
    };
}
async function judgingOf(judge, options, scanned) {
    const settings = settingsOf(options);
    const policies = (0,_policy_clones_js__WEBPACK_IMPORTED_MODULE_6__/* .clonedPolicies */ .y)(settings["policy-clones"]);
    const tree = typeof options.policy === "object" ? withPolicyText(judge, options.policy.text) : judge;
    const policy = await (0,_policy_load_js__WEBPACK_IMPORTED_MODULE_7__/* .loadPolicy */ .tb)(tree, settings, true, policies);
    const scanning = { entry: _program_js__WEBPACK_IMPORTED_MODULE_9__/* .program */ .D, scanned: typeof scanned === "string" ? [scanned] : [], log: () => undefined };
    return { judging: { settings, policy, scanning, today: options.today }, policies };
}
/**
 * Scans every skill of a folder, or of files in memory, as `skill-scan scan` does. Returns the report that `--format json` writes.
 * Throws a ConfigError for a mistake in the options or the policy, a DidNotRunError when nothing could be scanned
 * at all, a RangeError for a day that is no ISO date.
 */
async function scan(target, options = {}) {
    const { judging } = await judgingOf(treeOf(options.judge ?? "."), options, target);
    return (0,_judged_js__WEBPACK_IMPORTED_MODULE_5__/* .judgeTree */ .g)(treeOf(target), judging);
}
/**
 * Scans what differs between base and head, as `skill-scan pr` does of two folders: only what head brings gates, and the policy is the one
 * of base. Throws what `scan` throws.
 */
async function compare({ base, head }, options = {}) {
    const sides = { base: treeOf(base, true), head: treeOf(head, true) };
    const judge = options.judge === undefined ? sides.base : treeOf(options.judge);
    const { judging, policies } = await judgingOf(judge, options, head);
    return (0,_judged_js__WEBPACK_IMPORTED_MODULE_5__/* .judgeChange */ .s)(sides, judging, policies);
}
/** A report as text in a format, as `--format` writes it. */
const render = (report, format, options = {}) => (0,_render_js__WEBPACK_IMPORTED_MODULE_10__/* .render */ .XX)(report, { category: "skill-scan", color: false, width: 80, ...options, format });

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 67391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ withSecondOpinions)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43026);



/** More than code scanning takes of anyone, unpacked. */
const maxBytes = 100 * 1024 * 1024;
async function scansIn(file, name, root) {
    const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file);
    if (size > maxBytes)
        throw new Error(`it is larger than ${maxBytes / 1024 ** 2} MB`);
    const { readForeignSarif } = await Promise.all(/* import() */[__webpack_require__.e(5156), __webpack_require__.e(9840)]).then(__webpack_require__.bind(__webpack_require__, 59840));
    return readForeignSarif(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, "utf8"), name, root);
}
/**
 * A report with the SARIF files of the setting `second-opinion` beside it; paths count from `folder`, the root of the checkout.
 * A file that cannot be read is a warning in the report: an opinion never gates, and a missing one must not read as agreement.
 */
async function withSecondOpinions(report, settings, folder) {
    const names = settings["second-opinion"];
    if (names.length === 0 || report.verdict === "did-not-run")
        return report;
    const { withOpinions } = await __webpack_require__.e(/* import() */ 6337).then(__webpack_require__.bind(__webpack_require__, 16337));
    const root = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(folder);
    const scans = [];
    const missing = [];
    for (const name of names) {
        try {
            scans.push(...(await scansIn(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(folder, name), name, root)));
        }
        catch (error) {
            missing.push({ level: "warning", message: `the second opinion ${name} is missing: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}` });
        }
    }
    return withOpinions({ ...report, notices: [...report.notices, ...missing] }, scans);
}


/***/ }),

/***/ 64800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XX: () => (/* binding */ render),
/* harmony export */   qZ: () => (/* binding */ endWith),
/* harmony export */   u5: () => (/* binding */ writeReport)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73136);
/* harmony import */ var _files_native_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58576);
/* harmony import */ var _report_sarif_rules_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92047);
/* harmony import */ var _report_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96705);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(61454);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(28009);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(37956);
/* harmony import */ var _opinions_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(67391);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(33221);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(18264);












/** The report in one of the formats. Each renderer is loaded when it is asked for, so that a small scan starts fast. */
async function render(report, options) {
    switch (options.format) {
        case "json":
            return (await __webpack_require__.e(/* import() */ 7912).then(__webpack_require__.bind(__webpack_require__, 47912))).json(report);
        case "sarif": {
            const { sarif } = await __webpack_require__.e(/* import() */ 8002).then(__webpack_require__.bind(__webpack_require__, 38002));
            const log = sarif(report, _rules_index_js__WEBPACK_IMPORTED_MODULE_6__/* .rules */ .a, {
                category: options.category,
                informationUri: _version_js__WEBPACK_IMPORTED_MODULE_7__.homepage,
                rulesUrl: _version_js__WEBPACK_IMPORTED_MODULE_7__.rulesUrl,
                keepSuppressed: true,
            });
            const { jsonText } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 96209));
            return jsonText(log);
        }
        case "markdown": {
            const { summary } = await Promise.all(/* import() */[__webpack_require__.e(4987), __webpack_require__.e(8812)]).then(__webpack_require__.bind(__webpack_require__, 28812));
            const { localCommand } = options;
            return summary(report, { rules: _rules_index_js__WEBPACK_IMPORTED_MODULE_6__/* .rules */ .a, ..._version_js__WEBPACK_IMPORTED_MODULE_7__.pages, ...(localCommand === undefined ? {} : { localCommand }) });
        }
        case "html": {
            const { html } = await Promise.all(/* import() */[__webpack_require__.e(5144), __webpack_require__.e(8063)]).then(__webpack_require__.bind(__webpack_require__, 95144));
            const { localCommand, excerpts } = options;
            const given = { ...(localCommand !== undefined && { localCommand }), ...(excerpts && { excerpts }) };
            return html(report, { rules: _rules_index_js__WEBPACK_IMPORTED_MODULE_6__/* .rules */ .a, rulesUrl: _version_js__WEBPACK_IMPORTED_MODULE_7__.rulesUrl, ...given });
        }
        case "junit":
            return (await __webpack_require__.e(/* import() */ 3356).then(__webpack_require__.bind(__webpack_require__, 73356))).junit(report, { rules: _rules_index_js__WEBPACK_IMPORTED_MODULE_6__/* .rules */ .a, rulesUrl: _version_js__WEBPACK_IMPORTED_MODULE_7__.rulesUrl });
        case "gitlab": {
            const { gitlab } = await __webpack_require__.e(/* import() */ 5941).then(__webpack_require__.bind(__webpack_require__, 5941));
            const times = options.times ?? { start: new Date(), end: new Date() };
            return gitlab(report, { rules: _rules_index_js__WEBPACK_IMPORTED_MODULE_6__/* .rules */ .a, rulesUrl: _version_js__WEBPACK_IMPORTED_MODULE_7__.rulesUrl, informationUri: _version_js__WEBPACK_IMPORTED_MODULE_7__.homepage, times });
        }
        case "codequality":
            return (await __webpack_require__.e(/* import() */ 6510).then(__webpack_require__.bind(__webpack_require__, 36510))).codequality(report, _rules_index_js__WEBPACK_IMPORTED_MODULE_6__/* .rules */ .a);
        case "text":
            return (await Promise.all(/* import() */[__webpack_require__.e(4987), __webpack_require__.e(4913)]).then(__webpack_require__.bind(__webpack_require__, 74913))).text(report, { rules: _rules_index_js__WEBPACK_IMPORTED_MODULE_6__/* .rules */ .a, ...options });
    }
}
/** Links of a text in a terminal: to files that are there, and to the pages of our own rules. */
function linksIn(folder) {
    const known = new Set(_rules_index_js__WEBPACK_IMPORTED_MODULE_6__/* .rules */ .a.map(({ id }) => id));
    return {
        place: ({ path: file }) => {
            const full = folder === undefined ? undefined : node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(folder, file);
            return full !== undefined && (0,_files_native_path_js__WEBPACK_IMPORTED_MODULE_3__/* .isBelow */ .Yw)(folder, full) && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(full) ? (0,node_url__WEBPACK_IMPORTED_MODULE_2__.pathToFileURL)(full).href : undefined;
        },
        rule: (id) => (known.has(id) ? (0,_report_sarif_rules_js__WEBPACK_IMPORTED_MODULE_4__/* .ruleUrl */ .QB)(_version_js__WEBPACK_IMPORTED_MODULE_7__.rulesUrl, id) : undefined),
    };
}
/**
 * Writes the report where the settings say: to a file or standard output, and to each of `reports`. Files come first: what stands on
 * standard output is then all there is to wait for. Throws a ConfigError where a file cannot be written.
 */
async function writeReport(report, settings, around = {}) {
    const { localCommand, excerpts, folder } = around;
    const common = {
        category: settings["sarif-category"],
        times: { start: new Date(performance.timeOrigin), end: new Date() },
        ...(localCommand === undefined ? {} : { localCommand }),
        ...(excerpts && { excerpts }),
    };
    const main = settings.output === undefined ? [] : [{ format: settings.format, file: settings.output }];
    for (const { format, file } of [...main, ...settings.reports]) {
        if ((0,_report_files_js__WEBPACK_IMPORTED_MODULE_5__/* .misleads */ .HI)(file, format))
            (0,_output_js__WEBPACK_IMPORTED_MODULE_10__/* .tell */ .qz)(`${file} is written as ${format}, whatever its name says`);
        await (0,_output_js__WEBPACK_IMPORTED_MODULE_10__/* .writeWhole */ .f8)(file, await render(report, { ...common, format, color: settings.color === "always", width: 80 }));
    }
    if (settings.output !== undefined)
        return;
    const { links, ...shown } = await (0,_terminal_js__WEBPACK_IMPORTED_MODULE_11__/* .terminalOf */ .g)(process.stdout, settings.color);
    const options = { ...common, ...shown, format: settings.format, ...(links && { links: linksIn(folder) }) };
    process.stdout.write(await render(report, options));
}
/** Ends a command: writes its report, with second opinions where the settings name some. Returns the exit code. */
async function endWith(report, settings, around = {}) {
    await writeReport(await (0,_opinions_js__WEBPACK_IMPORTED_MODULE_9__/* .withSecondOpinions */ .W)(report, settings, process.cwd()), settings, around);
    return (0,_exit_js__WEBPACK_IMPORTED_MODULE_8__/* .exitCodeOf */ .F)(report);
}


/***/ }),

/***/ 18264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ terminalOf)
/* harmony export */ });
/* unused harmony export plain */
/** A file, a pipe, anything that shows nothing of itself. */
const plain = { color: false, links: false, width: 80 };
/** Colours where they were asked for. Of a terminal Node itself reads `NO_COLOR`, `FORCE_COLOR` and `TERM` (`tty.WriteStream.getColorDepth`). */
function hasColor(stream, wanted, env) {
    if (wanted !== "auto")
        return wanted === "always";
    if (stream.isTTY)
        return stream.hasColors();
    const forced = env["FORCE_COLOR"];
    return forced !== undefined && forced !== "0" && forced !== "false" && !env["NO_COLOR"];
}
/** What a stream of this process can show. Links only where the terminal is known to open them: another one would print them. */
async function terminalOf(stream, wanted, env = process.env) {
    const color = hasColor(stream, wanted, env);
    const width = stream.isTTY && stream.columns > 0 ? stream.columns : plain.width;
    if (!color || !stream.isTTY)
        return { color, links: false, width };
    const { createSupportsHyperlinks } = await __webpack_require__.e(/* import() */ 7890).then(__webpack_require__.bind(__webpack_require__, 47890));
    return { color, links: createSupportsHyperlinks(stream), width };
}


/***/ }),

/***/ 49114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ MemoryTree)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);


function kept(file) {
    if (typeof file === "string")
        return { bytes: node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(file), mode: "file" };
    if (file instanceof Uint8Array)
        return { bytes: file, mode: "file" };
    return "link" in file ? { bytes: node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(file.link), mode: "symlink" } : file;
}
const blobId = (bytes) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
/** A tree whose files are in memory: what was unpacked, or sent. Paths are taken as they are; a map holds any name safely. */
class MemoryTree {
    name;
    files;
    ids;
    constructor(files, { name = "memory", ids = false } = {}) {
        const entries = files instanceof Map ? files : Object.entries(files);
        this.name = name;
        this.ids = ids;
        this.files = new Map(Array.from(entries, ([path, file]) => [path, kept(file)]));
    }
    /** All entries, in the order in which they were given. */
    async list() {
        return Array.from(this.files, ([path, file]) => this.entry(path, file));
    }
    /** The entry of a path; undefined when there is none. */
    async find(path) {
        const file = this.files.get(path);
        return file && this.entry(path, file);
    }
    /** Content of a file, or the target of a link; throws an Error when there is no such file. */
    async read(entry, limit = Number.POSITIVE_INFINITY) {
        const file = this.files.get(entry.path);
        if (!file)
            throw new Error(`no such file: ${entry.path}`);
        return file.bytes.subarray(0, limit);
    }
    entry(path, { bytes, mode }) {
        return { path, mode, size: bytes.length, ...(this.ids ? { id: blobId(bytes) } : {}) };
    }
}


/***/ }),

/***/ 92047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QB: () => (/* binding */ ruleUrl),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   nb: () => (/* binding */ descriptorOf),
/* harmony export */   yr: () => (/* binding */ levels)
/* harmony export */ });
/* harmony import */ var _core_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18774);
/* harmony import */ var _core_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5639);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96209);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43629);




/** Where rules are described for people: `<rulesUrl>/<id>.md`. */
const ruleUrl = (rulesUrl, id) => `${rulesUrl}/${id}.md`;
/** SARIF level of a severity. */
const levels = {
    critical: "error",
    high: "error",
    medium: "warning",
    low: "note",
    info: "note",
};
/** GitHub's bands: over 9.0 critical, 7.0–8.9 high, 4.0–6.9 medium, 0.1–3.9 low (docs: SARIF support for code scanning). */
const securitySeverity = {
    critical: "9.5",
    high: "8.0",
    medium: "5.5",
    low: "3.0",
    info: undefined,
};
const problemSeverity = {
    critical: "error",
    high: "error",
    medium: "warning",
    low: "recommendation",
    info: "recommendation",
};
const precision = { high: "very-high", medium: "high", low: "medium" };
/** GitHub keeps ten tags of a rule. */
const maxTags = 10;
/** `security`, the category and the ids of the taxonomies; a CWE as GitHub reads it: `external/cwe/cwe-506`. */
function tagsOf(rule) {
    const { agenticSkills = [], agenticApplications = [], atlas = [], cwe = [] } = rule.taxonomy;
    const weaknesses = cwe.map((id) => `external/cwe/${id.toLowerCase()}`);
    return ["security", (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleCategory */ .$y)(rule.id), ...agenticSkills, ...agenticApplications, ...atlas, ...weaknesses].slice(0, maxTags);
}
/** `EnvToNetwork` of `exfiltration/env-to-network`: SARIF wants a name that reads as an identifier. */
const nameOf = (id) => (0,_core_path_js__WEBPACK_IMPORTED_MODULE_3__/* .lastSegment */ .mp)(id).replace(/(?:^|-)([a-z0-9])/g, (_, letter) => letter.toUpperCase());
/** The text of an example: its own, else that of its first file that is text. */
const exampleText = (example) => example?.text ??
    Object.values(example?.files ?? {}).find((content) => typeof content === "string");
function exampleBlock(heading, example) {
    const text = exampleText(example);
    return text === undefined ? [] : [`**${heading}**`, (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .fence */ .EU)(text, { lines: 12, max: 800 })];
}
/** A rule that is built in, and so has examples and a page. */
const isBuiltIn = (rule) => "checks" in rule;
function markdownHelp(rule) {
    const { bad, good } = isBuiltIn(rule) ? rule.examples : { bad: [], good: [] };
    const said = isBuiltIn(rule) ? (text) => text : (text) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(text, { max: 1000 });
    const references = rule.references.map((reference) => `- <${reference}>`).join("\n");
    return [
        said(rule.why),
        `**What to do.** ${said(rule.remediation)}`,
        ...exampleBlock("Found", bad[0]),
        ...exampleBlock("Not found", good[0]),
        ...(references === "" ? [] : ["**References**", references]),
    ].join("\n\n");
}
/** Where a rule is described: a custom one has no page but what it refers to. */
function helpUriOf(rule, rulesUrl) {
    const [reference] = rule.references;
    if (isBuiltIn(rule))
        return { helpUri: ruleUrl(rulesUrl, rule.id) };
    return reference === undefined ? {} : { helpUri: reference };
}
/** A rule as GitHub shows it: title, why, help, severity and precision; of one that is built in also its examples. */
function descriptorOf(rule, rulesUrl) {
    const severity = securitySeverity[rule.severity];
    return {
        id: rule.id,
        name: nameOf(rule.id),
        shortDescription: { text: (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)((0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)(rule.title)) },
        fullDescription: { text: (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)((0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)(rule.why)) },
        help: {
            text: (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(`${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)(rule.why)} ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)(rule.remediation)}`, 3000),
            markdown: markdownHelp(rule),
        },
        ...helpUriOf(rule, rulesUrl),
        defaultConfiguration: { level: levels[rule.severity] },
        properties: {
            tags: tagsOf(rule),
            precision: precision[rule.confidence],
            "problem.severity": problemSeverity[rule.severity],
            ...(severity === undefined ? {} : { "security-severity": severity }),
        },
    };
}


/***/ }),

/***/ 28009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   homepage: () => (/* binding */ homepage),
/* harmony export */   pages: () => (/* binding */ pages),
/* harmony export */   reportUrlOn: () => (/* binding */ reportUrlOn),
/* harmony export */   rulesUrl: () => (/* binding */ rulesUrl),
/* harmony export */   version: () => (/* binding */ version)
/* harmony export */ });
/* harmony import */ var _package_json__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78797);

/** Version of the package, as every report names it. */
const version = _package_json__WEBPACK_IMPORTED_MODULE_0__/* .version */ .rE;
/** Address of the project. */
const homepage = _package_json__WEBPACK_IMPORTED_MODULE_0__/* .homepage */ .TB;
/** Address of the documentation of this version. */
const docsUrl = `${homepage}/blob/v${version}/docs`;
/** Address of the folder with a page for each rule, of this version. */
const rulesUrl = `${docsUrl}/rules`;
/** Pages that a Markdown report links: on rules, on scores, on how an exception is asked for. */
const pages = { rulesUrl, scoringUrl: `${docsUrl}/scoring.md`, exceptionsUrl: `${docsUrl}/exceptions.md` };
/**
 * Address of a new issue at the project, for a report of a false alarm. None for readers on another server than the project's: what
 * stands in their code is not to go to a foreign host by a click.
 */
const reportUrlOn = (server) => new URL(homepage).origin === server.replace(/\/+$/, "") ? `${homepage}/issues/new` : undefined;


/***/ }),

/***/ 78797:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"rE":"0.1.0","TB":"https://github.com/org/skill-scan-action","g5":{"@aws-sdk/client-s3":"^3.1169.0","@electric-sql/pglite":"^0.5.16","pg":"^8.23.1","pg-boss":"^10.4.2"}}');

/***/ })

};
