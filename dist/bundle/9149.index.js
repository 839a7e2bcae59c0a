export const id = 9149;
export const ids = [9149];
export const modules = {

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

/***/ 55268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ Sides)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/core/commit.js
var commit = __webpack_require__(344);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/files/disk.js
var disk = __webpack_require__(70608);
// EXTERNAL MODULE: ./build/src/files/git.js + 5 modules
var git = __webpack_require__(81665);
// EXTERNAL MODULE: ./build/src/files/memory.js
var memory = __webpack_require__(49114);
// EXTERNAL MODULE: ./build/src/report/words.js
var words = __webpack_require__(43629);
// EXTERNAL MODULE: ./build/src/entry/output.js
var output = __webpack_require__(33221);
// EXTERNAL MODULE: ./build/src/files/blob-id.js
var blob_id = __webpack_require__(71558);
// EXTERNAL MODULE: ./build/src/skills/discover.js
var discover = __webpack_require__(13081);
;// CONCATENATED MODULE: ./build/src/entry/uncommitted.js


/** Files of skills beyond which nobody is told: each that has kept its size is read. */
const maxFiles = 5000;
const entriesOf = async (tree) => new Map((0,discover/* discover */.k)(await tree.list()).flatMap(({ entries }) => entries.map((entry) => [entry.path, entry])));
async function isSame(working, now, then) {
    if (now.mode === "submodule" || then.mode === "submodule")
        return now.mode === then.mode;
    if (now.size !== then.size || now.mode !== then.mode)
        return false;
    const id = (0,blob_id/* blobId */.z)(await working.read(now).catch(() => new Uint8Array()));
    // Of a repository with SHA-256 the ids are others, and the same size has to do.
    return id === then.id || then.id?.length !== id.length;
}
/**
 * Files of skills that are on disk otherwise than in HEAD, new ones and deleted ones too. By their bytes, without `git status`: that runs
 * the filters of the repository's configuration. Empty where there is no work tree, no commit, or too many files.
 */
async function uncommittedIn(repository) {
    const sha = await repository.resolve("HEAD");
    const working = repository.working({ ids: false });
    if (sha === undefined || !working)
        return [];
    const [now, then] = [await entriesOf(working), await entriesOf(repository.tree(sha))];
    if (now.size > maxFiles)
        return [];
    const changed = [];
    for (const [path, entry] of now) {
        const before = then.get(path);
        if (!before || !(await isSame(working, entry, before)))
            changed.push(path);
    }
    return [...changed, ...[...then.keys()].filter((path) => !now.has(path))];
}

;// CONCATENATED MODULE: ./build/src/entry/sides.js










const isFolder = (name) => (0,external_node_fs_.statSync)(name, { throwIfNoEntry: false })?.isDirectory() ?? false;
const folderSide = (name) => ({ tree: new disk/* DiskTree */.C(name, { ids: true }) });
/** `./x`, `/x` and `C:\x` can only be folders. */
const looksLikePath = (name) => /^(?:\.{0,2}[\\/]|\.{1,2}$|[A-Za-z]:[\\/])/.test(name);
/** A commit that a shallow or partial clone has not got. */
const missing = (flag, sha) => new errors/* DidNotRunError */.iz(`--${flag}: the commit ${sha} is not here as a whole`, `Fetch it first: git fetch origin ${sha}. In a CI let it clone the whole history, see docs/ci.md.`);
/** Base and head of `skill-scan pr`, each a git ref or a folder. Call `close` when done. */
class Sides {
    repository;
    /** Real path of where refs are looked up. */
    folder;
    constructor(repository, folder) {
        this.repository = repository;
        this.folder = folder;
    }
    /** `folder` is where refs are looked up. */
    static async open(folder) {
        return new Sides(await git/* GitRepository */.x.open(folder), (0,external_node_fs_.existsSync)(folder) ? (0,external_node_fs_.realpathSync)(folder) : folder);
    }
    /**
     * Opens one side. With `tracked` the folder of the repository is its work tree, as a commit of all of it would be: without what is
     * ignored. Throws a ConfigError when it is neither a ref nor a folder.
     */
    async side(name, flag, tracked = false) {
        const sha = looksLikePath(name) ? undefined : await this.repository?.resolve(name);
        if (sha !== undefined && this.repository) {
            if (await this.repository.has(sha))
                return { tree: this.repository.tree(sha), sha };
            throw missing(flag, sha);
        }
        if (isFolder(name))
            return (tracked ? await this.working(name) : undefined) ?? folderSide(name);
        if (this.repository && (0,commit/* isCommitId */.jh)(name))
            throw missing(flag, name);
        if (name === "HEAD")
            throw this.noCommit();
        throw new errors/* ConfigError */.xL(`--${flag}: ${JSON.stringify(name)} is neither a git ref nor a folder here`, this.repository
            ? "Give a branch, a tag, a commit or a folder; fetch the branch first if it is only on the remote."
            : "Give a folder; for a branch, a tag or a commit run this in a git repository, with git installed.");
    }
    /** What is wrong where there is no HEAD, which is the head that nobody has to write. */
    noCommit() {
        return this.repository
            ? new errors/* ConfigError */.xL("this repository has no commit yet", "What is staged: skill-scan pr --staged. All of it: skill-scan scan.")
            : new errors/* ConfigError */.xL("there is no git repository here, or no git", "Run it in one, or give two folders: --base before --head after. All of a folder: skill-scan scan.");
    }
    /** The branch that a change is for where nobody names one, and what it is called. Throws a ConfigError where there is none. */
    async defaultBase() {
        const found = await this.repository?.defaultBase();
        if (found) {
            (0,output/* tell */.qz)(`comparing with ${found.name}, ${found.why}; --base names another one`);
            return { ...(await this.side(found.ref, "base")), name: found.name };
        }
        throw new errors/* ConfigError */.xL(this.repository
            ? "--base is missing, and there is no origin, no branch that this one follows, no main and no master"
            : "--base is missing, and there is no git repository here, or no git", "Give a git ref or a folder: --base main.");
    }
    /** Says so where what is on disk is not what HEAD has: it is not looked at. */
    async remarkOnWork() {
        const changed = this.repository ? await uncommittedIn(this.repository) : [];
        if (changed.length === 0)
            return;
        const files = `${(0,words/* plural */.LS)(changed.length, "file")} of skills`;
        (0,output/* tell */.qz)(`${files} changed and not committed (${(0,words/* firstFew */.Dt)(changed, 3)}): --head . looks at what is on disk`);
    }
    /** The work tree, where a folder is its top or the one in which the command runs. */
    async working(name) {
        const tree = this.repository?.working({ ids: true, name });
        const real = (0,external_node_fs_.realpathSync)(name);
        if (!this.repository || !tree)
            return undefined;
        if (real !== external_node_path_.resolve(this.repository.top) && real !== this.folder)
            return undefined;
        const follows = await this.repository.resolve("HEAD");
        return { tree, ...(follows !== undefined && { follows }) };
    }
    /** What is staged, as `git commit` would record it. Throws a ConfigError where there is no repository. */
    async index() {
        if (!this.repository) {
            throw new errors/* ConfigError */.xL("--staged: there is no git repository here", "Run it in one, with git installed.");
        }
        // Set by git for its hooks, where `git commit PATH` and `git commit --all` have an index of their own.
        const { GIT_INDEX_FILE: file } = process.env;
        const follows = await this.repository.resolve("HEAD");
        const tree = this.repository.index(file ? external_node_path_.resolve(file) : undefined);
        return { tree, ...(follows !== undefined && { follows }) };
    }
    /** What a commit is compared with: the one before it. Nothing, where it is the first. */
    async before(index) {
        return index.follows === undefined ? { tree: new memory/* MemoryTree */.E({}, { name: "nothing" }) } : this.side("HEAD", "base");
    }
    /** Where head left base, when both are commits with a common history; else base itself. */
    async forkPoint(base, head) {
        const commit = head.sha ?? head.follows;
        if (!this.repository || base.sha === undefined || commit === undefined)
            return base;
        const sha = await this.repository.mergeBase(base.sha, commit);
        return sha === undefined ? base : { tree: this.repository.tree(sha), sha };
    }
    close() {
        this.repository?.close();
    }
}


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


/***/ })

};
