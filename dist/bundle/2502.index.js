export const id = 2502;
export const ids = [2502];
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

/***/ 82746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runBaseline: () => (/* binding */ runBaseline)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43026);
/* harmony import */ var _files_disk_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70608);
/* harmony import */ var _policy_baseline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60065);
/* harmony import */ var _policy_exceptions_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29272);
/* harmony import */ var _policy_globs_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(52171);
/* harmony import */ var _policy_suppressions_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(22694);
/* harmony import */ var _policy_windows_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(52137);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(96209);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(61454);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(37956);
/* harmony import */ var _judged_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(73873);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(33221);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(2908);
/* harmony import */ var _policy_clones_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(74115);
/* harmony import */ var _today_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(67487);

















/** The decision that the flags give. Throws a ConfigError where one is missing or ends before today. */
function acceptanceOf({ owner, reason, expires }, accepted) {
    if (owner === undefined || reason === undefined || expires === undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .xL("baseline needs --owner, --reason and --expires", 'For example: skill-scan baseline --owner @org/security --reason "there before the gate" --expires 2027-06-30');
    }
    if (!(0,_policy_windows_js__WEBPACK_IMPORTED_MODULE_7__/* .isDay */ .N)(expires) || expires < accepted) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .xL(`--expires ${expires} is no day from today on`, "Give the last day, like 2027-06-30.");
    }
    return { owner, reason, accepted, expires };
}
async function textAt(file) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, "utf8");
    }
    catch (error) {
        if ((0,_places_js__WEBPACK_IMPORTED_MODULE_13__/* .isMissing */ .b)(error))
            return "";
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .xL(`cannot read ${file}: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`, "Give --output another file.");
    }
}
/** What the exceptions file itself accepts must be found again: only the policy's own suppressions hold here. */
const withoutExceptions = (policy) => ({
    ...policy,
    suppressions: policy.suppressions.filter(({ at }) => !at?.startsWith(`${_policy_suppressions_js__WEBPACK_IMPORTED_MODULE_6__/* .exceptionsPath */ .iy}:`)),
});
function summaryOf({ added, kept, moved, renewed, dropped }, file) {
    const rest = [
        ...(moved > 0 ? [`${moved} moved`] : []),
        ...(renewed > 0 ? [`${renewed} renewed`] : []),
        ...(dropped > 0 ? [`${dropped} dropped`] : []),
    ];
    return `${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_8__/* .terminalText */ .eR)(file)}: ${[`${added} added`, `${kept} kept`, ...rest].join(", ")}\n`;
}
/** What is not in the report cannot be accepted. */
function hint({ skills }) {
    const more = skills.some(({ gaps }) => gaps.some(({ reason }) => reason === "not-listed"));
    return more ? "Some rules have more findings than are listed: run it again after this one.\n" : "";
}
/**
 * `skill-scan baseline [DIR]`: writes the findings of a repository into its exceptions file, or brings that file up to date. The policy
 * is the repository's own. Writes the file whole or not at all; throws a ConfigError for one that it does not understand.
 */
async function runBaseline({ operands, settings, entry }) {
    const [folder = "."] = operands;
    const day = (0,_today_js__WEBPACK_IMPORTED_MODULE_15__/* .today */ .E)();
    const acceptance = acceptanceOf(settings, day);
    const tree = new _files_disk_js__WEBPACK_IMPORTED_MODULE_3__/* .DiskTree */ .C(folder);
    const policy = withoutExceptions(await (0,_policy_clones_js__WEBPACK_IMPORTED_MODULE_14__/* .policyOf */ .U)(tree, settings));
    const file = settings.output ?? node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, ..._policy_suppressions_js__WEBPACK_IMPORTED_MODULE_6__/* .exceptionsPath */ .iy.split("/"));
    const text = await textAt(file);
    const scanning = { entry, scanned: folder, log: _output_js__WEBPACK_IMPORTED_MODULE_12__/* .tell */ .qz };
    const report = await (0,_judged_js__WEBPACK_IMPORTED_MODULE_11__/* .judgeTree */ .g)(tree, { settings, policy, scanning, today: day }, "none");
    const judged = report.skills.filter((skill) => !(0,_policy_globs_js__WEBPACK_IMPORTED_MODULE_16__/* .matcher */ .jN)(policy.exclude)(skill.path));
    const complete = settings.path === "." && settings.include.length === 0 && settings.exclude.length === 0;
    const ruleIds = [..._rules_index_js__WEBPACK_IMPORTED_MODULE_9__/* .rules */ .a, ...(policy.custom ?? [])].map(({ id }) => id);
    const skills = judged.map((skill) => skill.path);
    const scope = { today: day, skills, complete, source: file, ruleIds };
    const update = (0,_policy_baseline_js__WEBPACK_IMPORTED_MODULE_4__/* .updatedBaseline */ .v)(text, (0,_policy_baseline_js__WEBPACK_IMPORTED_MODULE_4__/* .evidenceIn */ .n)(judged), acceptance, scope);
    (0,_policy_windows_js__WEBPACK_IMPORTED_MODULE_7__/* .withinWindows */ .nW)({ ...policy, suppressions: (0,_policy_exceptions_js__WEBPACK_IMPORTED_MODULE_5__/* .parseExceptions */ .wu)(update.text, file, ruleIds) });
    if (update.text !== text) {
        await (0,_places_js__WEBPACK_IMPORTED_MODULE_13__/* .insideOf */ .k)(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(folder), node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(file));
        await (0,_output_js__WEBPACK_IMPORTED_MODULE_12__/* .writeWhole */ .f8)(file, update.text);
    }
    process.stdout.write(summaryOf(update, file) + hint(report));
    return _exit_js__WEBPACK_IMPORTED_MODULE_10__/* .exitCodes */ .h.ok;
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

/***/ 2908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ isMissing),
/* harmony export */   k: () => (/* binding */ insideOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43026);
/* harmony import */ var _files_native_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58576);




/** Whether a file could not be read because there is none. */
const isMissing = (error) => (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) === "ENOENT";
/** The real path of the nearest folder above a file that exists. */
async function realFolder(file) {
    const folder = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(file);
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder);
    }
    catch (error) {
        if (folder === node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(folder))
            throw error;
        return realFolder(folder);
    }
}
/** Whether a file is a link to a device or a pipe: that one would be written into, where a link to a file is written over. */
async function leadsToDevice(file) {
    const link = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(file).catch(() => undefined);
    if (!link?.isSymbolicLink())
        return false;
    const there = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file).catch(() => undefined);
    return there !== undefined && !there.isFile() && !there.isDirectory();
}
/**
 * Throws a ConfigError when a file that is to be written into the checkout would land outside it: a pull request may bring a link
 * where a folder is expected. A file that is meant to lie elsewhere is none of the pull request's business.
 */
async function insideOf(workspace, file) {
    if (!(0,_files_native_path_js__WEBPACK_IMPORTED_MODULE_3__/* .isBelow */ .Yw)(workspace, file))
        return;
    const real = node_path__WEBPACK_IMPORTED_MODULE_1__.join(await realFolder(file), node_path__WEBPACK_IMPORTED_MODULE_1__.basename(file));
    if ((0,_files_native_path_js__WEBPACK_IMPORTED_MODULE_3__/* .isBelow */ .Yw)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(workspace), real) && !(await leadsToDevice(file)))
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .xL(`${node_path__WEBPACK_IMPORTED_MODULE_1__.relative(workspace, file)} leads out of the checkout over a link`, "Write reports to a folder that the repository does not have, or to the runner's temporary folder.");
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

/***/ 67487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ today)
/* harmony export */ });
/** The day by which suppressions expire: ISO date, UTC. */
const today = () => new Date().toISOString().slice(0, 10);


/***/ }),

/***/ 60065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ evidenceIn),
/* harmony export */   v: () => (/* binding */ updatedBaseline)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _core_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45068);
/* harmony import */ var _core_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18774);
/* harmony import */ var _core_severity_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(52842);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28009);
/* harmony import */ var _exceptions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29272);
/* harmony import */ var _globs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52171);







const keyOf = ({ rule, path = "", fingerprint = "" }) => [path, rule, fingerprint].join("\0");
/** Everything that counts in some skills, also what is only named beside another finding: by path, rule and fingerprint, each once. */
function evidenceIn(skills) {
    const all = skills.flatMap(({ path, findings }) => {
        const place = (0,_globs_js__WEBPACK_IMPORTED_MODULE_4__/* .isGlob */ .fg)(path) || (0,_globs_js__WEBPACK_IMPORTED_MODULE_4__/* .patternProblem */ .AL)(path) !== undefined ? {} : { path };
        return findings
            .filter(_core_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .counts */ .tQ)
            .flatMap((finding) => [finding, ...(finding.also ?? []).filter(({ effective }) => effective !== "info")])
            .map(({ ruleId, fingerprint, effective }) => ({ rule: ruleId, ...place, fingerprint, severity: effective }));
    });
    const once = new Map(all.map((each) => [keyOf(each), each]));
    return [...once].sort(([a], [b]) => (0,_core_path_js__WEBPACK_IMPORTED_MODULE_5__/* .comparePaths */ .cD)(a, b)).map(([, each]) => each);
}
const header = ` yaml-language-server: $schema=${(0,_version_js__WEBPACK_IMPORTED_MODULE_2__/* .schemaUrl */ .ZZ)("exceptions")}\n` +
    " Findings that somebody accepted: see docs/exceptions.md of Skill Scan.\n Written by `skill-scan baseline`; edit reasons and dates as you like.";
/** Whether an entry is of a finding, wherever the skill lies now. */
const isOf = ({ rule, fingerprint }, evidence) => fingerprint === evidence.fingerprint && (0,_globs_js__WEBPACK_IMPORTED_MODULE_4__/* .matcher */ .jN)([rule])(evidence.rule);
const isAt = ({ path }, { path: skill }) => path === undefined ||
    (skill !== undefined && (0,_globs_js__WEBPACK_IMPORTED_MODULE_4__/* .matcher */ .jN)([path])(skill)) ||
    (skill !== undefined && (0,_core_path_js__WEBPACK_IMPORTED_MODULE_5__/* .isWithin */ .UO)(path, skill));
/** The list of a document, made where there is none. */
function listIn(document) {
    const list = document.get("exceptions", true);
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(list))
        return list;
    const made = document.createNode([]);
    made.flow = false;
    if (document.contents === null)
        document.contents = document.createNode({ version: 1 });
    document.set("exceptions", made);
    return made;
}
/** Whether an entry that covers nothing may go: only where the scan would have seen what it covers. */
const wasSeen = ({ path }, { skills, complete }) => complete || (path !== undefined && skills.some((skill) => (0,_core_path_js__WEBPACK_IMPORTED_MODULE_5__/* .isWithin */ .UO)(path, skill)));
/** Writes new values into the node of an entry, and nothing else of it. */
function set(node, values) {
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
        return;
    for (const [key, value] of Object.entries(values))
        if (value !== undefined)
            node.set(key, value);
}
/** Applies what the scan found to the entries that there are; returns what is still without one. */
function settled(entries, evidence, acceptance, scope) {
    const open = new Set(evidence);
    const fates = new Map();
    const bound = entries.filter(({ entry }) => entry.fingerprint !== undefined);
    for (const { entry, node } of bound) {
        const same = evidence.filter((each) => isOf(entry, each) && isAt(entry, each));
        if (same.length === 0)
            continue;
        for (const each of same)
            open.delete(each);
        const worst = (0,_core_severity_js__WEBPACK_IMPORTED_MODULE_6__/* .worstSeverity */ .Lc)(same.map(({ severity }) => severity));
        const isWorse = entry.severity !== undefined && (0,_core_severity_js__WEBPACK_IMPORTED_MODULE_6__/* .compareSeverity */ .zK)(worst, entry.severity) < 0;
        fates.set(node, isWorse || entry.expires < scope.today ? "renewed" : "kept");
        if (fates.get(node) === "renewed")
            set(node, { severity: worst, ...acceptance });
    }
    for (const { entry, node } of bound.filter(({ node: each }) => !fates.has(each))) {
        const moved = [...open].find((each) => isOf(entry, each) && each.path !== undefined);
        if (moved && wasSeen(entry, scope)) {
            open.delete(moved);
            set(node, { path: moved.path, ...(entry.expires < scope.today ? acceptance : {}) });
            fates.set(node, "moved");
        }
        else
            fates.set(node, wasSeen(entry, scope) ? "dropped" : "kept");
    }
    return { fates, open: [...open] };
}
/**
 * The text of an exceptions file after a scan: one entry for each finding. What is there stays as it is written, reasons and comments
 * included; what the scan no longer finds goes; what is new gets `acceptance`. Entries without a fingerprint are a person's and stay.
 * `source` names the file in errors. Throws a ConfigError for a file, or a result, that is no exceptions file.
 */
function updatedBaseline(text, evidence, acceptance, scope) {
    const before = (0,_exceptions_js__WEBPACK_IMPORTED_MODULE_3__/* .parseExceptions */ .wu)(text, scope.source, scope.ruleIds);
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text);
    if (text.trim() === "")
        document.commentBefore = header;
    const list = listIn(document);
    const entries = before.map((entry, index) => ({ entry, node: list.items[index] }));
    const { fates, open } = settled(entries, evidence, acceptance, scope);
    const stay = entries.filter(({ node }) => fates.get(node) !== "dropped");
    const items = stay.map(({ entry, node }) => ({ key: keyOf(entry), node }));
    for (const each of open) {
        const key = keyOf(each);
        const at = items.findIndex((other) => (0,_core_path_js__WEBPACK_IMPORTED_MODULE_5__/* .comparePaths */ .cD)(other.key, key) > 0);
        const { rule, path, fingerprint, severity } = each;
        const values = { rule, ...(path !== undefined && { path }), fingerprint, severity, ...acceptance };
        items.splice(at < 0 ? items.length : at, 0, { key, node: document.createNode(values) });
    }
    list.items = items.map(({ node }) => node);
    const isSame = open.length === 0 && entries.every(({ node }) => (fates.get(node) ?? "kept") === "kept");
    const result = isSame && text.trim() !== "" ? text : document.toString({ lineWidth: 0 });
    (0,_exceptions_js__WEBPACK_IMPORTED_MODULE_3__/* .parseExceptions */ .wu)(result, scope.source, scope.ruleIds);
    const count = (fate) => [...fates.values()].filter((each) => each === fate).length;
    return {
        text: result,
        added: open.length,
        kept: count("kept") + entries.filter(({ node }) => !fates.has(node)).length,
        moved: count("moved"),
        renewed: count("renewed"),
        dropped: count("dropped"),
    };
}


/***/ }),

/***/ 29272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FS: () => (/* binding */ exceptionKey),
/* harmony export */   wu: () => (/* binding */ parseExceptions)
/* harmony export */ });
/* unused harmony export exceptionsJsonSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55156);
/* harmony import */ var _body_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24402);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16023);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20718);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28911);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76701);






const keys = ["version", "exceptions"];
/** Largest file taken, in characters: some 3,000 entries, as a baseline of many skills may have. */
const maxLength = 1024 * 1024;
const schemaOf = (ruleIds) => zod__WEBPACK_IMPORTED_MODULE_5__.strictObject({
    version: zod__WEBPACK_IMPORTED_MODULE_5__.literal(1, { error: "must be 1" }).optional(),
    exceptions: zod__WEBPACK_IMPORTED_MODULE_5__.array((0,_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .suppressionSchema */ .vg)(ruleIds), { error: "must be a list" }).nullish(),
}, { error: "must be a mapping with a list of exceptions" });
/**
 * Reads an exceptions file: `version: 1` and `exceptions`, a list of what `suppressions` of a policy may hold, each with its place.
 * `source` names the file in errors; `ruleIds` are the ids that it may name, any when absent. An empty file has none.
 * Throws one ConfigError with all problems of the file, each as `source:line:column: what is wrong`.
 */
function parseExceptions(text, source, ruleIds) {
    const document = (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .readYaml */ .gM)(text, source, maxLength);
    const result = schemaOf(ruleIds).safeParse(document.value ?? {});
    if (!result.success) {
        const problems = result.error.issues.flatMap((issue) => {
            if (issue.path.length > 0)
                return (0,_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .problemsOf */ .G)(issue, document);
            if (issue.code !== "unrecognized_keys")
                return [{ ...document.place([], "value"), message: `it ${issue.message}` }];
            return issue.keys.map((key) => ({
                ...document.place([key], "key"),
                message: `unknown key ${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(key)}${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .hint */ .aK)(key, keys)}`,
            }));
        });
        throw (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .problemsError */ .$j)(source, problems);
    }
    return (0,_body_js__WEBPACK_IMPORTED_MODULE_0__/* .suppressionsOf */ .mG)(result.data.exceptions ?? []).map((exception, index) => {
        const { line, column } = document.place(["exceptions", index], "value");
        return { ...exception, at: `${source}:${line}:${column}` };
    });
}
/** JSON Schema (draft 7) of the exceptions file, as published in schema/exceptions.schema.json. `ruleIds` are those that are built in. */
function exceptionsJsonSchema(ruleIds) {
    const schema = schemaOf(ruleIds).meta({
        title: "Exceptions of Skill Scan",
        description: "Findings that somebody accepted, with who says so and until when.",
    });
    return { ...z.toJSONSchema(schema, { io: "input", target: "draft-7" }) };
}
/** What an exception says, in one text: equal for equal ones, wherever they stand. */
function exceptionKey({ at: _, approved: __, ...said }) {
    return JSON.stringify(Object.entries(said).sort(([a], [b]) => (a < b ? -1 : 1)));
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


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZodISODate: () => (/* reexport safe */ _schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISODate),
/* harmony export */   ZodISODateTime: () => (/* reexport safe */ _schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISODateTime),
/* harmony export */   ZodISODuration: () => (/* reexport safe */ _schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISODuration),
/* harmony export */   ZodISOTime: () => (/* reexport safe */ _schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISOTime),
/* harmony export */   date: () => (/* binding */ date),
/* harmony export */   datetime: () => (/* binding */ datetime),
/* harmony export */   duration: () => (/* binding */ duration),
/* harmony export */   time: () => (/* binding */ time)
/* harmony export */ });
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55156);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISODateTime, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISODate, params);
}
function time(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* ._isoTime */ .Kn(_schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISOTime, params);
}
function duration(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* ._isoDuration */ .f2(_schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISODuration, params);
}


/***/ })

};
