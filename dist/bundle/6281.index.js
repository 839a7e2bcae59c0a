export const id = 6281;
export const ids = [6281];
export const modules = {

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

/***/ 58944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runScan: () => (/* binding */ runScan)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _files_disk_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70608);
/* harmony import */ var _report_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43629);
/* harmony import */ var _excerpts_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(66510);
/* harmony import */ var _judged_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73873);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33221);
/* harmony import */ var _policy_clones_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74115);
/* harmony import */ var _render_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64800);
/* harmony import */ var _targets_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(36953);









/** Folders that a hint names. */
const maxFolders = 5;
/** Says where no skill was found: a run that looked in the wrong place must not read as a clean one. */
async function hint({ tree, names }) {
    const entries = await tree.list();
    const tops = entries.flatMap(({ path }) => (path.includes("/") ? [path.slice(0, path.indexOf("/"))] : []));
    const folders = [...new Set(tops)];
    const inside = folders.length === 0 ? "" : `, in the folders ${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_2__/* .firstFew */ .Dt)(folders, maxFolders)}`;
    (0,_output_js__WEBPACK_IMPORTED_MODULE_4__/* .tell */ .qz)(`no file is called SKILL.md in ${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_2__/* .firstFew */ .Dt)(names, maxFolders)}: looked at ${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(entries.length, "file")}${inside}`);
}
const isEmpty = ({ verdict, skills, shard }) => verdict === "no-skills" && skills.length === 0 && shard === undefined;
/**
 * `skill-scan scan [TARGET...]`: every skill in folders, files, archives, commits, repositories and packages, as one report. The policy
 * comes from where the command runs, never from what is scanned.
 */
async function runScan({ operands, settings, entry }) {
    const policy = await (0,_policy_clones_js__WEBPACK_IMPORTED_MODULE_5__/* .policyOf */ .U)(new _files_disk_js__WEBPACK_IMPORTED_MODULE_1__/* .DiskTree */ .C("."), settings);
    const targets = await (0,_targets_index_js__WEBPACK_IMPORTED_MODULE_7__/* .openTargets */ .R)(operands, (0,_targets_index_js__WEBPACK_IMPORTED_MODULE_7__/* .thisMachine */ .g)());
    try {
        const { tree, manifests, roots } = targets;
        const scanning = { entry, scanned: roots, log: _output_js__WEBPACK_IMPORTED_MODULE_4__/* .tell */ .qz };
        const report = await (0,_judged_js__WEBPACK_IMPORTED_MODULE_3__/* .judgeTree */ .g)(tree, { settings, policy, scanning, manifests });
        if (isEmpty(report))
            await hint(targets);
        const [only = ".", ...more] = operands;
        return await (0,_render_js__WEBPACK_IMPORTED_MODULE_6__/* .endWith */ .qZ)(report, settings, {
            localCommand: (0,_report_words_js__WEBPACK_IMPORTED_MODULE_2__/* .scanCommand */ .xs)(only, ...more),
            excerpts: await (0,_excerpts_js__WEBPACK_IMPORTED_MODULE_8__/* .excerptsFor */ .Y)(settings, tree, report),
            folder: node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(more.length === 0 && roots[0] === node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(only) ? only : "."),
        });
    }
    finally {
        targets.close();
    }
}


/***/ }),

/***/ 66510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ excerptsFor)
/* harmony export */ });
/** Source lines for the HTML report, from the tree that was scanned; nothing is read again where no such report is written. */
async function excerptsFor(settings, tree, report) {
    const isWanted = settings.format === "html" || settings.reports.some(({ format }) => format === "html");
    return isWanted ? (await __webpack_require__.e(/* import() */ 7227).then(__webpack_require__.bind(__webpack_require__, 37227))).excerptsOf(tree, report) : undefined;
}


/***/ }),

/***/ 73873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ judgeChange),
  g: () => (/* binding */ judgeTree)
});

// EXTERNAL MODULE: ./build/src/gate.js + 6 modules
var gate = __webpack_require__(49983);
// EXTERNAL MODULE: ./build/src/selection.js + 5 modules
var selection = __webpack_require__(97997);
// EXTERNAL MODULE: ./build/src/version.js
var version = __webpack_require__(28009);
// EXTERNAL MODULE: ./build/src/entry/policy/load.js
var load = __webpack_require__(57285);
// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
;// CONCATENATED MODULE: ./build/src/entry/progress.js

/** Milliseconds before the first line, and between two of them: what is over sooner needs none. */
const quiet = 700;
const pause = 100;
const silent = { step: () => undefined, more: () => undefined, end: () => undefined };
const number = (count) => count.toLocaleString("en-US");
/**
 * Shows on a terminal, in one line that is written over, how many of `what` are done; where the stream is none, nothing. `clock` gives
 * milliseconds.
 */
function progress(what, stream = external_node_process_.stderr, clock = () => performance.now()) {
    if (!stream.isTTY)
        return silent;
    let done = 0;
    let total = 0;
    let next = clock() + quiet;
    let shown = false;
    const show = () => {
        const now = clock();
        if (now < next)
            return;
        next = now + pause;
        shown = true;
        const text = `scanning ${what}: ${number(done)} of ${number(total)}`;
        stream.write(`\r\u001b[2K${text.slice(0, Math.max(10, (stream.columns || 80) - 1))}`);
    };
    return {
        step: () => {
            done++;
            show();
        },
        more: (count) => {
            total += count;
        },
        end: () => {
            if (shown)
                stream.write("\r\u001b[2K");
            shown = false;
        },
    };
}

// EXTERNAL MODULE: ./build/src/entry/scanning/index.js + 1 modules
var entry_scanning = __webpack_require__(75787);
// EXTERNAL MODULE: ./build/src/entry/today.js
var today = __webpack_require__(67487);
;// CONCATENATED MODULE: ./build/src/entry/judged.js







function judged(sides, judging, notices = []) {
    const { settings, policy, scanning } = judging;
    const input = {
        ...sides,
        ...(settings.shard && { shard: settings.shard }),
        policy,
        ...(0,selection/* selectionOf */.Wm)(settings),
        ...(judging.manifests && { manifests: judging.manifests }),
        today: judging.today ?? (0,today/* today */.E)(),
        toolVersion: version/* version */.rE,
        notices,
    };
    const how = { ...scanning, cache: settings.cache, ...(!judging.quiet && { progress: progress("skills") }) };
    return (0,entry_scanning/* withScan */.a)(how, (scan) => (0,gate/* gate */.Gj)({ ...input, ...scan }));
}
/**
 * The report of every skill of a tree, compared with nothing but the lock of `lockFrom`, its own where that is absent. Throws what `gate`
 * throws.
 */
const judgeTree = (head, judging, lockFrom) => judged({ head, ...(lockFrom && { lockFrom }), wantBase: false, scope: "all" }, judging);
/**
 * The report of what differs between two trees, as of a pull request; `judge` is the tree whose lock says what was approved, base where
 * it is absent; `policies` reads those of other repositories. Throws what `gate` throws.
 */
async function judgeChange({ base, head, judge = base }, judging, policies) {
    const notices = await (0,load/* policyChanges */.cb)(base, head, judging.policy, judging.settings, policies);
    return judged({ base, head, lockFrom: judge, wantBase: true, scope: "changed" }, judging, notices);
}


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

/***/ 74115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ policyOf),
/* harmony export */   y: () => (/* binding */ clonedPolicies)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43026);
/* harmony import */ var _files_git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81665);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57285);





/** The clone of a repository under a folder: `folder/owner/name`. */
function cloneIn(folder, repository, name) {
    if (folder === undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .xL(`${name} is a policy of another repository, and the CLI opens no socket`, `Clone ${repository} to DIR/${repository} and give --policy-clones DIR; or judge by a copy of the file: --policy FILE.`);
    }
    const clone = node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, repository);
    // git itself would look in the folders above.
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(clone, ".git")) || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(clone, "HEAD")))
        return clone;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .xL(`there is no clone of ${repository} in ${folder}`, `Clone it to ${clone}.`);
}
async function inClone(clone, use) {
    const repository = await _files_git_js__WEBPACK_IMPORTED_MODULE_3__/* .GitRepository */ .x.open(clone);
    if (!repository)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .xL(`${clone} cannot be read as a git repository`, "Install git.");
    try {
        return await use(repository);
    }
    finally {
        repository.close();
    }
}
/**
 * Policies of other repositories, read from clones in `folder` at `owner/name`: the CLI opens no socket. A branch is what the clone last
 * fetched of it. Each throws a ConfigError, with what to do, where there is no such clone or commit.
 */
function clonedPolicies(folder) {
    return {
        commit: async ({ repository, path: file, ref }) => {
            const clone = cloneIn(folder, repository, `${repository}/${file}@${ref}`);
            const sha = await inClone(clone, async (git) => (await git.resolve(`origin/${ref}`)) ?? git.resolve(ref));
            if (sha !== undefined)
                return sha;
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .xL(`the clone ${clone} has no commit, branch or tag ${ref}`, `git -C ${clone} fetch --tags`);
        },
        read: async ({ repository, path: file, sha }) => {
            const clone = cloneIn(folder, repository, `${repository}/${file}@${sha}`);
            return inClone(clone, async (git) => {
                if (await git.has(sha))
                    return (0,_load_js__WEBPACK_IMPORTED_MODULE_4__/* .readerOf */ .TC)(git.tree(sha))(file);
                throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .xL(`the clone ${clone} has no commit ${sha}`, `git -C ${clone} fetch origin ${sha}`);
            });
        },
    };
}
/** The policy of a folder on disk, for a command: see `loadPolicy` and `clonedPolicies`. Throws what they throw. */
const policyOf = (tree, settings) => (0,_load_js__WEBPACK_IMPORTED_MODULE_4__/* .loadPolicy */ .tb)(tree, settings, true, clonedPolicies(settings["policy-clones"]));


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
                informationUri: _version_js__WEBPACK_IMPORTED_MODULE_7__/* .homepage */ .TB,
                rulesUrl: _version_js__WEBPACK_IMPORTED_MODULE_7__/* .rulesUrl */ .tq,
                keepSuppressed: true,
            });
            const { jsonText } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 96209));
            return jsonText(log);
        }
        case "markdown": {
            const { summary } = await Promise.all(/* import() */[__webpack_require__.e(4987), __webpack_require__.e(8812), __webpack_require__.e(8424)]).then(__webpack_require__.bind(__webpack_require__, 28812));
            const { localCommand } = options;
            return summary(report, { rules: _rules_index_js__WEBPACK_IMPORTED_MODULE_6__/* .rules */ .a, ..._version_js__WEBPACK_IMPORTED_MODULE_7__/* .pages */ .Bd, ...(localCommand === undefined ? {} : { localCommand }) });
        }
        case "html": {
            const { html } = await Promise.all(/* import() */[__webpack_require__.e(8476), __webpack_require__.e(8063)]).then(__webpack_require__.bind(__webpack_require__, 78476));
            const { localCommand, excerpts } = options;
            const given = { ...(localCommand !== undefined && { localCommand }), ...(excerpts && { excerpts }) };
            return html(report, { rules: _rules_index_js__WEBPACK_IMPORTED_MODULE_6__/* .rules */ .a, rulesUrl: _version_js__WEBPACK_IMPORTED_MODULE_7__/* .rulesUrl */ .tq, ...given });
        }
        case "junit":
            return (await __webpack_require__.e(/* import() */ 3356).then(__webpack_require__.bind(__webpack_require__, 73356))).junit(report, { rules: _rules_index_js__WEBPACK_IMPORTED_MODULE_6__/* .rules */ .a, rulesUrl: _version_js__WEBPACK_IMPORTED_MODULE_7__/* .rulesUrl */ .tq });
        case "gitlab": {
            const { gitlab } = await __webpack_require__.e(/* import() */ 5941).then(__webpack_require__.bind(__webpack_require__, 5941));
            const times = options.times ?? { start: new Date(), end: new Date() };
            return gitlab(report, { rules: _rules_index_js__WEBPACK_IMPORTED_MODULE_6__/* .rules */ .a, rulesUrl: _version_js__WEBPACK_IMPORTED_MODULE_7__/* .rulesUrl */ .tq, informationUri: _version_js__WEBPACK_IMPORTED_MODULE_7__/* .homepage */ .TB, times });
        }
        case "codequality":
            return (await __webpack_require__.e(/* import() */ 6510).then(__webpack_require__.bind(__webpack_require__, 36510))).codequality(report, _rules_index_js__WEBPACK_IMPORTED_MODULE_6__/* .rules */ .a);
        case "text":
            return (await Promise.all(/* import() */[__webpack_require__.e(4987), __webpack_require__.e(4848)]).then(__webpack_require__.bind(__webpack_require__, 44848))).text(report, { rules: _rules_index_js__WEBPACK_IMPORTED_MODULE_6__/* .rules */ .a, ...options });
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
        rule: (id) => (known.has(id) ? (0,_report_sarif_rules_js__WEBPACK_IMPORTED_MODULE_4__/* .ruleUrl */ .QB)(_version_js__WEBPACK_IMPORTED_MODULE_7__/* .rulesUrl */ .tq, id) : undefined),
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

/***/ 75787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ withScan)
});

// UNUSED EXPORTS: engineOf

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./build/src/rules/index.js + 171 modules
var rules = __webpack_require__(61454);
// EXTERNAL MODULE: ./build/src/version.js
var version = __webpack_require__(28009);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/src/scan.js + 147 modules
var src_scan = __webpack_require__(83016);
// EXTERNAL MODULE: ./build/src/threads/line.js
var line = __webpack_require__(34365);
// EXTERNAL MODULE: ./build/src/threads/pool.js
var pool = __webpack_require__(8505);
;// CONCATENATED MODULE: ./build/src/entry/scanning/pool.js




/** A thread starts in about 0.2 s of CPU: as long as the scan of half a megabyte takes. */
const defaultThreshold = 4 * 1024 ** 2;
const defaultDeadline = 30_000;
const mostWorkers = 8;
/** Megabytes of heap of one thread. */
const heap = 2048;
/**
 * Scans small trees in this thread and large ones on several. The threads are started by the first large tree and stay for the next: a
 * pull request has two. Results come in the order of the folders, whatever thread they came from.
 */
class Pool {
    workers;
    threshold;
    threads;
    progress;
    constructor({ entry, workers, threshold = defaultThreshold, deadline = defaultDeadline, progress }) {
        this.progress = progress;
        this.workers = workers ?? Math.min((0,external_node_os_.availableParallelism)(), mostWorkers);
        this.threshold = threshold;
        // As many are asked at a time as there are threads; a scan that follows another one may wait for its last ones.
        this.threads = new pool/* ThreadPool */.p({
            open: line/* inThread */.u,
            entry,
            threads: this.workers,
            queue: this.workers,
            deadline,
            heap,
        });
    }
    /**
     * A scan for the gate. The result is the same, byte for byte, for any number of threads. A skill whose thread dies, or does not end
     * within the deadline, is a `not-scanned` gap; the others are unharmed.
     */
    scan = async (scanner, tree, folders, wanted) => {
        const workers = this.workersFor(folders);
        this.progress?.more(folders.length);
        const skills = [];
        if (workers <= 1) {
            for (const folder of folders) {
                skills.push(...(await scanner.scan(tree, [folder], wanted)).skills);
                this.progress?.step();
            }
            return { skills };
        }
        const queue = folders.entries();
        const lane = async () => {
            for (const [index, folder] of queue) {
                const scan = this.threads.scan({ tree, folder, wanted, custom: scanner.custom });
                skills[index] = await scan.catch((error) => (0,src_scan/* notScanned */.i)(folder, error));
                this.progress?.step();
            }
        };
        await Promise.all(Array.from({ length: workers }, lane));
        return { skills };
    };
    /** Ends the threads. Without it the process does not end. */
    async close() {
        await this.threads.close();
    }
    /** Threads that a scan is worth; 1 means this one. Threads that are there cost nothing more. */
    workersFor(folders) {
        const most = Math.min(this.workers, folders.length);
        const bytes = folders.reduce((sum, { entries }) => entries.reduce((part, { size }) => part + size, sum), 0);
        return bytes < this.threshold ? Math.min(most, this.threads.idleThreads) : most;
    }
}

;// CONCATENATED MODULE: ./build/src/entry/scanning/index.js







/** The folder that holds the code of an entry: of a bundle the one beside it, of the sources all of them. */
const codeFolder = (entry) => external_node_path_.dirname((0,external_node_url_.fileURLToPath)(entry.pathname.endsWith(".ts") ? new URL(".", entry) : entry));
/**
 * What identifies the running scanner: its version, its rules, the JavaScript engine that runs them, and the bytes of its code. Of sources
 * the packages are not in it: run the bundle where a cache is kept.
 */
async function engineOf(entry) {
    const folder = codeFolder(entry);
    const names = (await (0,promises_.readdir)(folder, { recursive: true })).filter((name) => /\.(?:[cm]?js|ts|json|wasm)$/.test(name));
    const hash = (0,external_node_crypto_.createHash)("sha256").update(JSON.stringify([version/* version */.rE, rules/* rules */.a.length, process.versions]));
    for (const name of names.sort()) {
        const bytes = await (0,promises_.readFile)(external_node_path_.join(folder, name));
        hash.update(JSON.stringify([name, bytes.length])).update(bytes);
    }
    return hash.digest("hex");
}
/** Opens a cache. It, and the schema that it reads results by, are loaded only here: most runs have none. */
const openCache = async (...where) => (await Promise.all(/* import() */[__webpack_require__.e(5156), __webpack_require__.e(7500)]).then(__webpack_require__.bind(__webpack_require__, 7500))).ScanCache.open(...where);
/**
 * Gives `use` the scan of a run: on all cores, and from the cache where there is one. Threads and cache end with it, whatever happens.
 * Throws what `use` throws, and a ConfigError for a cache in what is scanned.
 */
async function withScan({ entry, cache: folder, scanned, log, progress }, use) {
    if (entry === undefined)
        return use({});
    const cache = folder === undefined ? undefined : await openCache(folder, await engineOf(entry), scanned);
    const pool = new Pool({ entry, progress });
    try {
        return await use({ scan: cache ? cache.around(pool.scan) : pool.scan });
    }
    finally {
        progress?.end();
        await pool.close();
        for (const line of (await cache?.close()) ?? [])
            log(line);
    }
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

/***/ 67487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ today)
/* harmony export */ });
/** The day by which suppressions expire: ISO date, UTC. */
const today = () => new Date().toISOString().slice(0, 10);


/***/ }),

/***/ 49114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ MemoryTree)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _blob_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71558);


function kept(file) {
    if (typeof file === "string")
        return { bytes: node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(file), mode: "file" };
    if (file instanceof Uint8Array)
        return { bytes: file, mode: "file" };
    return "link" in file ? { bytes: node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(file.link), mode: "symlink" } : file;
}
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
        return { path, mode, size: bytes.length, ...(this.ids ? { id: (0,_blob_id_js__WEBPACK_IMPORTED_MODULE_1__/* .blobId */ .z)(bytes) } : {}) };
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

/***/ 34365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ inProcess),
/* harmony export */   u: () => (/* binding */ inThread)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1708);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73136);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75919);
/* harmony import */ var _role_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75759);





/**
 * Megabytes for young objects. Node ends a thread that reaches its limit, and lets it have 16 MB more until then; where the collector has to
 * move more young objects than that at once, V8 ends the whole process.
 */
const young = 8;
/** A thread of this process: quick to start. V8 may end the process with it where it takes all memory at once. */
const inThread = (entry, heap) => {
    const worker = new node_worker_threads__WEBPACK_IMPORTED_MODULE_3__.Worker(entry, {
        workerData: _role_js__WEBPACK_IMPORTED_MODULE_4__/* .threadRole */ .jL,
        argv: [],
        resourceLimits: { maxOldGenerationSizeMb: heap, maxYoungGenerationSizeMb: young },
    });
    return {
        send: (order) => worker.postMessage(order),
        listen: (answer, over) => {
            worker.on("message", answer);
            worker.on("error", (error) => over(`its thread broke off: ${error.message}`));
            worker.on("exit", () => over("its thread ended"));
        },
        end: async () => void (await worker.terminate()),
    };
};
/** What a process needs of the environment to run at all; what a server has in it beside that (passwords) is none of its business. */
const needed = ["PATH", "SystemRoot", "TEMP", "TMP", "TMPDIR", "TZ"];
/** A process of its own: whatever becomes of it, this one goes on, and it holds no secret of this one. */
const inProcess = (entry, heap) => {
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.fork)((0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(entry), [], {
        execPath: node_process__WEBPACK_IMPORTED_MODULE_1__.execPath,
        execArgv: [`--max-old-space-size=${heap}`],
        env: {
            ...Object.fromEntries(needed.flatMap((name) => (node_process__WEBPACK_IMPORTED_MODULE_1__.env[name] === undefined ? [] : [[name, node_process__WEBPACK_IMPORTED_MODULE_1__.env[name]]]))),
            [_role_js__WEBPACK_IMPORTED_MODULE_4__/* .threadVariable */ .VA]: _role_js__WEBPACK_IMPORTED_MODULE_4__/* .threadRole */ .jL,
        },
        serialization: "advanced",
        stdio: ["ignore", "ignore", "ignore", "ipc"],
    });
    const gone = new Promise((done) => {
        child.on("exit", () => done());
        child.on("error", () => done());
    });
    return {
        // One that has ended in the meantime says so by its exit.
        send: (order) => void child.send(order, () => undefined),
        listen: (answer, over) => {
            child.on("message", (message) => answer(message));
            child.on("error", (error) => over(`its process broke off: ${error.message}`));
            child.on("exit", (code, signal) => over(`its process ended (${signal ?? code})`));
        },
        end: async () => {
            if (child.pid === undefined)
                return;
            child.kill("SIGKILL");
            await gone;
        },
    };
};


/***/ }),

/***/ 8505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ PoolBusy),
/* harmony export */   p: () => (/* binding */ ThreadPool)
/* harmony export */ });
/* harmony import */ var _thread_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92927);

/** More tasks wait than the pool has room for, or it was closed. */
class PoolBusy extends Error {
    constructor(message) {
        super(message);
        this.name = "PoolBusy";
    }
}
const givenUp = () => new _thread_js__WEBPACK_IMPORTED_MODULE_0__/* .ThreadFailed */ .G("aborted", "the scan was given up");
/** Share of the room for waiting tasks that one caller may take. */
const ownShare = 0.75;
/**
 * A bounded number of threads that scan, one skill each at a time, for any number of callers. Whose tasks run least goes first: who has
 * many, or slow ones, waits behind who has few.
 */
class ThreadPool {
    limits;
    idle = [];
    all = new Set();
    waiting = [];
    /** Tasks that run, by caller. */
    running = new Map();
    isOpen = true;
    constructor(limits) {
        this.limits = limits;
    }
    /** Threads that wait for work. */
    get idleThreads() {
        return this.idle.length;
    }
    /** Threads that scan now. */
    get busyThreads() {
        return this.all.size - this.idle.length;
    }
    /** Tasks that wait for a thread. */
    get queued() {
        return this.waiting.length;
    }
    /**
     * Scans one skill on a thread. Throws a PoolBusy when too many wait, and a ThreadFailed when the thread dies over it or does not end in
     * time; such a thread is ended and another one takes its place. `signal` takes a task out that still waits. One that runs goes on: to end
     * a thread and start another costs more than nearly every scan, and whoever hangs up early would have us do it each time.
     * `by`: whose task it is; those without one are of one caller, whose tasks may take all the room.
     */
    async scan(task, signal, by) {
        const thread = await this.thread(signal, by);
        try {
            return await thread.scan(task, this.limits.deadline);
        }
        catch (error) {
            // A thread that this pool ended itself did not break over the skill.
            throw this.isOpen ? error : new PoolBusy("the pool is closed");
        }
        finally {
            await this.release(thread);
            // Counted until another one has the thread: else a single one would always go to who waits longest.
            this.count(by, -1);
        }
    }
    /** Ends the threads; what waits is refused. Without it the process does not end. */
    async close() {
        this.isOpen = false;
        for (const { refuse } of this.waiting.splice(0))
            refuse(new PoolBusy("the pool is closed"));
        this.idle.length = 0;
        await Promise.all(Array.from(this.all, (thread) => thread.end()));
        this.all.clear();
    }
    async thread(signal, by) {
        if (!this.isOpen)
            throw new PoolBusy("the pool is closed");
        if (signal?.aborted)
            throw givenUp();
        const free = this.free();
        if (free) {
            this.count(by, 1);
            return free;
        }
        const own = by === undefined ? 0 : this.waiting.filter((each) => each.by === by).length;
        if (this.waiting.length >= this.limits.queue || own >= Math.ceil(this.limits.queue * ownShare)) {
            throw new PoolBusy("too many scans wait");
        }
        return this.wait(signal, by);
    }
    count(by, change) {
        const count = (this.running.get(by) ?? 0) + change;
        if (count > 0)
            this.running.set(by, count);
        else
            this.running.delete(by);
    }
    /** Who goes next: of those whose callers have fewest running, who waits longest. */
    next() {
        const load = ({ by }) => this.running.get(by) ?? 0;
        const next = this.waiting.reduce((best, each) => (load(each) < load(best) ? each : best));
        this.waiting.splice(this.waiting.indexOf(next), 1);
        return next;
    }
    /** A thread that waits and lives, else a new one where there may be one more. */
    free() {
        for (let thread = this.idle.pop(); thread !== undefined; thread = this.idle.pop()) {
            if (thread.isAlive)
                return thread;
            this.all.delete(thread);
        }
        return this.all.size < this.limits.threads ? this.started() : undefined;
    }
    started() {
        const thread = new _thread_js__WEBPACK_IMPORTED_MODULE_0__/* .Thread */ .j(this.limits.open(this.limits.entry, this.limits.heap));
        this.all.add(thread);
        return thread;
    }
    wait(signal, by) {
        return new Promise((done, failed) => {
            const leave = () => {
                this.waiting.splice(this.waiting.indexOf(entry), 1);
                failed(givenUp());
            };
            const settled = (then) => {
                return (value) => {
                    signal?.removeEventListener("abort", leave);
                    then(value);
                };
            };
            const entry = { by, go: settled(done), refuse: settled(failed) };
            this.waiting.push(entry);
            signal?.addEventListener("abort", leave);
        });
    }
    /** Gives a thread to who is next; one that cannot go on is ended first, and another one started. */
    async release(thread) {
        if (!thread.isAlive) {
            await thread.end();
            this.all.delete(thread);
        }
        if (!this.isOpen)
            return;
        if (thread.isAlive)
            this.idle.push(thread);
        while (this.waiting.length > 0) {
            const free = this.free();
            if (free === undefined)
                return;
            const next = this.next();
            this.count(next.by, 1);
            next.go(free);
        }
    }
}


/***/ }),

/***/ 92927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ ThreadFailed),
/* harmony export */   j: () => (/* binding */ Thread)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);

/** Why a thread gave no result. After `timeout` and `ended` it cannot be used again. */
class ThreadFailed extends Error {
    why;
    constructor(why, message, options) {
        super(message, options);
        this.name = "ThreadFailed";
        this.why = why;
    }
}
/** A thread that scans one skill after the other. It reads files through this one: only it can hold a git process or a client. */
class Thread {
    line;
    dead = false;
    /** The custom rules that it was sent last: of one run always the same ones. */
    custom = [];
    /** Who asks now. What it says while nobody asks is no answer. */
    listener;
    constructor(line) {
        this.line = line;
        line.listen((answer) => this.listener?.answer(answer), (why) => {
            this.dead = true;
            this.listener?.over(why);
        });
    }
    /** Whether it can take a task. */
    get isAlive() {
        return !this.dead;
    }
    /** Ends it. */
    async end() {
        this.dead = true;
        await this.line.end();
    }
    /**
     * Scans one skill. Throws a ThreadFailed when that takes longer than `deadline` milliseconds, and when the thread dies over it; it is then
     * of no further use and must be ended.
     */
    scan(task, deadline) {
        return new Promise((done, failed) => {
            const settle = (end) => {
                clearTimeout(timer);
                this.listener = undefined;
                end();
            };
            const fail = (why, message) => {
                if (why !== "broken")
                    this.dead = true;
                settle(() => failed(new ThreadFailed(why, message)));
            };
            const timer = setTimeout(() => fail("timeout", `the scan did not end within ${deadline / 1000} s`), deadline);
            const answer = (given) => {
                if (given.kind === "read")
                    void this.read(task.tree, given);
                else if (given.kind === "broken")
                    fail("broken", given.message);
                else if (given.scan.path !== task.folder.path)
                    fail("ended", "its thread answered for another");
                else
                    settle(() => done(given.scan));
            };
            this.listener = { answer, over: (why) => fail("ended", why) };
            if (this.dead)
                fail("ended", "its thread ended");
            else
                this.order(task);
        });
    }
    order({ folder, wanted, custom = [] }) {
        if (custom !== this.custom && (custom.length > 0 || this.custom.length > 0)) {
            this.line.send({ kind: "rules", custom });
            this.custom = custom;
        }
        this.line.send({ kind: "scan", folder, wanted });
    }
    async read(tree, { id, entry, limit }) {
        try {
            this.line.send({ kind: "content", id, bytes: await tree.read(entry, limit) });
        }
        catch (error) {
            this.line.send({ kind: "unreadable", id, message: (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error) });
        }
    }
}


/***/ })

};
