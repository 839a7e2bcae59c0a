export const id = 669;
export const ids = [669];
export const modules = {

/***/ 527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ isMissing),
/* harmony export */   k: () => (/* binding */ insideOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3026);
/* harmony import */ var _files_native_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8576);




/** Whether a file could not be read because there is none. */
const isMissing = (error) => error instanceof Error && "code" in error && error.code === "ENOENT";
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
/**
 * Throws a ConfigError when a file that is to be written into the checkout would land outside it: a pull request may bring a link
 * where a folder is expected. A file that is meant to lie elsewhere is none of the pull request's business.
 */
async function insideOf(workspace, file) {
    if (!(0,_files_native_path_js__WEBPACK_IMPORTED_MODULE_3__/* .isBelow */ .Yw)(workspace, file))
        return;
    const real = node_path__WEBPACK_IMPORTED_MODULE_1__.join(await realFolder(file), node_path__WEBPACK_IMPORTED_MODULE_1__.basename(file));
    if ((0,_files_native_path_js__WEBPACK_IMPORTED_MODULE_3__/* .isBelow */ .Yw)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(workspace), real))
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .xL(`${node_path__WEBPACK_IMPORTED_MODULE_1__.relative(workspace, file)} leads out of the checkout over a link`, "Write reports to a folder that the repository does not have, or to the runner's temporary folder.");
}


/***/ }),

/***/ 692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ endWith),
  u: () => (/* binding */ writeReport)
});

// EXTERNAL MODULE: ./build/src/rules/index.js + 174 modules
var rules = __webpack_require__(4141);
// EXTERNAL MODULE: ./build/src/version.js + 1 modules
var version = __webpack_require__(990);
// EXTERNAL MODULE: ./build/src/entry/exit.js
var exit = __webpack_require__(7956);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(3026);
;// CONCATENATED MODULE: ./build/src/entry/opinions.js



/** More than code scanning takes of anyone, unpacked. */
const maxBytes = 100 * 1024 * 1024;
async function scansIn(file, name, root) {
    const { size } = await (0,promises_.stat)(file);
    if (size > maxBytes)
        throw new Error(`it is larger than ${maxBytes / 1024 ** 2} MB`);
    const { readForeignSarif } = await __webpack_require__.e(/* import() */ 840).then(__webpack_require__.bind(__webpack_require__, 9840));
    return readForeignSarif(await (0,promises_.readFile)(file, "utf8"), name, root);
}
/**
 * A report with the SARIF files of the setting `second-opinion` beside it; paths count from `folder`, the root of the checkout.
 * A file that cannot be read is a warning in the report: an opinion never gates, and a missing one must not read as agreement.
 */
async function withSecondOpinions(report, settings, folder) {
    const names = settings["second-opinion"];
    if (names.length === 0 || report.verdict === "did-not-run")
        return report;
    const { withOpinions } = await __webpack_require__.e(/* import() */ 337).then(__webpack_require__.bind(__webpack_require__, 6337));
    const root = external_node_path_.resolve(folder);
    const scans = [];
    const missing = [];
    for (const name of names) {
        try {
            scans.push(...(await scansIn(external_node_path_.resolve(folder, name), name, root)));
        }
        catch (error) {
            missing.push({ level: "warning", message: `the second opinion ${name} is missing: ${(0,errors/* messageOf */.bD)(error)}` });
        }
    }
    return withOpinions({ ...report, notices: [...report.notices, ...missing] }, scans);
}

// EXTERNAL MODULE: ./build/src/entry/output.js
var output = __webpack_require__(3221);
;// CONCATENATED MODULE: ./build/src/entry/render.js





/** The report in one of the formats. Each renderer is loaded when it is asked for, so that a small scan starts fast. */
async function render(report, options) {
    switch (options.format) {
        case "json":
            return (await __webpack_require__.e(/* import() */ 912).then(__webpack_require__.bind(__webpack_require__, 7912))).json(report);
        case "sarif": {
            const { sarif } = await __webpack_require__.e(/* import() */ 2).then(__webpack_require__.bind(__webpack_require__, 8002));
            const log = sarif(report, rules/* rules */.a, {
                category: options.category,
                informationUri: version.homepage,
                rulesUrl: version.rulesUrl,
                keepSuppressed: true,
            });
            const { jsonText } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 6209));
            return jsonText(log);
        }
        case "markdown": {
            const { summary } = await Promise.all(/* import() */[__webpack_require__.e(243), __webpack_require__.e(812)]).then(__webpack_require__.bind(__webpack_require__, 8812));
            const { localCommand } = options;
            return summary(report, { rules: rules/* rules */.a, ...version.pages, ...(localCommand === undefined ? {} : { localCommand }) });
        }
        case "text":
            return (await Promise.all(/* import() */[__webpack_require__.e(243), __webpack_require__.e(913)]).then(__webpack_require__.bind(__webpack_require__, 4913))).text(report, { rules: rules/* rules */.a, color: options.color, width: options.width });
    }
}
/** Writes the report where the settings say: a file, or standard output. */
async function writeReport(report, settings, localCommand) {
    const toTerminal = settings.output === undefined && process.stdout.isTTY === true;
    const text = await render(report, {
        format: settings.format,
        category: settings["sarif-category"],
        color: toTerminal && process.env["NO_COLOR"] === undefined,
        width: toTerminal ? process.stdout.columns : 80,
        ...(localCommand === undefined ? {} : { localCommand }),
    });
    if (settings.output === undefined)
        process.stdout.write(text);
    else
        await (0,output/* writeWhole */.f)(settings.output, text);
}
/** Ends a command: writes its report, with second opinions where the settings name some. Returns the exit code. */
async function endWith(report, settings, localCommand) {
    await writeReport(await withSecondOpinions(report, settings, process.cwd()), settings, localCommand);
    return (0,exit/* exitCodeOf */.F)(report);
}


/***/ }),

/***/ 9594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ withScan)
});

// UNUSED EXPORTS: engineOf

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
// EXTERNAL MODULE: ./build/src/rules/index.js + 174 modules
var rules = __webpack_require__(4141);
// EXTERNAL MODULE: ./build/src/version.js + 1 modules
var version = __webpack_require__(990);
// EXTERNAL MODULE: ./build/src/behaviour/instructions.js + 1 modules
var behaviour_instructions = __webpack_require__(3023);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(3026);
// EXTERNAL MODULE: ./build/src/core/redact.js
var redact = __webpack_require__(416);
// EXTERNAL MODULE: ./build/src/files/native-path.js
var native_path = __webpack_require__(8576);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/src/report/report-schema.js
var report_schema = __webpack_require__(4054);
// EXTERNAL MODULE: ./build/src/entry/places.js
var places = __webpack_require__(527);
;// CONCATENATED MODULE: ./build/src/entry/scanning/cache-files.js







/** Another one when the form of an entry changes: older ones are not looked at. */
const format = "skill-scan-1";
/** What one entry may have: what is larger is not kept, and was not written by us. */
const maxEntryBytes = 4 * 1024 ** 2;
const defaultLimits = { entries: 50_000, bytes: 512 * 1024 ** 2 };
/** Milliseconds after which a draft is what a run left behind that was ended. */
const draftAge = 3_600_000;
const entryName = /^[0-9a-f]{64}\.json$/;
const draftName = /^[0-9a-f]{64}\.[0-9a-f-]{36}\.part$/;
/** Milliseconds after which an entry that is read is marked as used: more often tells no more. */
const useAge = 86_400_000;
/** A link is not followed, and a pipe not waited for, where the system can be told so. */
const flags = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0);
const digestOf = (key, body) => (0,external_node_crypto_.createHash)("sha256").update(`${format}\n${key}\n${body}`).digest("hex");
/** Says that an entry is in use. In a folder that cannot be written to it is read all the same. */
async function touch(file) {
    const now = new Date();
    await (0,promises_.utimes)(file, now, now).catch(() => undefined);
}
/** The entries of a cache: one file each, written whole, read with suspicion. */
class CacheFiles {
    folder;
    limits;
    odd = 0;
    written = 0;
    failure;
    constructor(folder, limits) {
        this.folder = folder;
        this.limits = limits;
    }
    /** Opens the entries in a folder. Throws when that is not a folder, or cannot be made. */
    static async open(parent, limits = defaultLimits) {
        const folder = external_node_path_.join(parent, format);
        await (0,promises_.mkdir)(folder, { recursive: true });
        if (!(await (0,promises_.lstat)(folder)).isDirectory())
            throw new Error(`${folder} is no folder`);
        return new CacheFiles(folder, limits);
    }
    /** The result under a key; undefined where there is none, or one that is not what `write` wrote, or that `fits` refuses. */
    async read(key, fits) {
        try {
            const text = await this.text(key);
            const end = text.indexOf("\n");
            const body = text.slice(end + 1);
            if (text.slice(0, end) !== digestOf(key, body))
                throw new Error("the digest is of something else");
            const scan = (0,report_schema/* parseScan */.b5)(body);
            if (!fits(scan))
                throw new Error("the result is of something else");
            return scan;
        }
        catch (error) {
            if (!(0,places/* isMissing */.b)(error))
                this.odd++;
            return undefined;
        }
    }
    /** Keeps a result. One that cannot be written, or is too large, is not kept: the next run scans again. */
    async write(key, scan) {
        const body = JSON.stringify(scan);
        const text = `${digestOf(key, body)}\n${body}`;
        if (Buffer.byteLength(text) > maxEntryBytes)
            return;
        const draft = external_node_path_.join(this.folder, `${key}.${(0,external_node_crypto_.randomUUID)()}.part`);
        try {
            await (0,promises_.writeFile)(draft, text, { flag: "wx" });
            await (0,promises_.rename)(draft, this.file(key));
            this.written++;
        }
        catch (error) {
            this.failure ??= (0,errors/* messageOf */.bD)(error);
            // What went wrong first is what to tell.
            await (0,promises_.rm)(draft, { force: true }).catch(() => undefined);
        }
    }
    /** Removes what is too much and what ended runs left behind. Returns lines for the log, and never throws: other runs do the same. */
    async close() {
        try {
            if (this.written > 0)
                await this.prune();
        }
        catch (error) {
            this.failure ??= (0,errors/* messageOf */.bD)(error);
        }
        return [
            ...(this.odd > 0
                ? [`${this.odd} entries of the cache were not what this scanner writes: they were not used`]
                : []),
            ...(this.failure === undefined ? [] : [`the cache could not be kept: ${this.failure}`]),
        ];
    }
    file(key) {
        return external_node_path_.join(this.folder, `${key}.json`);
    }
    async text(key) {
        const file = this.file(key);
        const handle = await (0,promises_.open)(file, flags);
        try {
            const stat = await handle.stat();
            // Where links cannot be refused on opening (Windows), they are told by their own entry.
            const isFile = stat.isFile() && (external_node_fs_.constants.O_NOFOLLOW !== undefined || (await (0,promises_.lstat)(file)).isFile());
            if (!isFile)
                throw new Error("the entry is no file");
            if (stat.size > maxEntryBytes)
                throw new Error("the entry is too large");
            const text = await handle.readFile("utf8");
            if (Date.now() - stat.mtimeMs > useAge)
                await touch(file);
            return text;
        }
        finally {
            await handle.close();
        }
    }
    async prune() {
        const names = (await (0,promises_.readdir)(this.folder)).filter((name) => entryName.test(name) || draftName.test(name));
        const kept = [];
        for (const name of names) {
            const file = external_node_path_.join(this.folder, name);
            const stat = await (0,promises_.lstat)(file).catch(() => undefined);
            if (!stat)
                continue;
            if (entryName.test(name))
                kept.push({ file, used: stat.mtimeMs, size: stat.size });
            else if (Date.now() - stat.mtimeMs > draftAge)
                await (0,promises_.rm)(file, { force: true });
        }
        let { entries, bytes } = this.limits;
        for (const { file, size } of kept.sort((a, b) => b.used - a.used)) {
            entries--;
            bytes -= size;
            if (entries < 0 || bytes < 0)
                await (0,promises_.rm)(file, { force: true });
        }
    }
}

;// CONCATENATED MODULE: ./build/src/entry/scanning/cache.js







/** A skill with more than this is scanned each time: its files are held in memory while its key is made. */
const maxBytes = 16 * 1024 ** 2;
const maxFiles = 2000;
/** Skills whose keys are made before the first of them is scanned. */
const batchLength = 1000;
/** Reads under way at once. */
const concurrency = 8;
/** What is not so in the next run, though the bytes are the same. */
const passing = new Set(["not-scanned", "unreadable", "rule-crashed"]);
const sha256 = (content) => (0,external_node_crypto_.createHash)("sha256").update(content).digest("hex");
const nameOf = ({ path, mode, size, id }) => JSON.stringify([path, mode, size, id]);
const bytesOf = ({ entries }) => entries.reduce((sum, { size }) => sum + size, 0);
/** Reads the files of a skill; undefined where they are too much, or cannot be read. */
async function contentOf(tree, folder) {
    if (folder.entries.length > maxFiles || bytesOf(folder) > maxBytes)
        return undefined;
    const content = new Map();
    let left = maxBytes;
    for (const entry of folder.entries) {
        // A file may have grown since it was listed.
        const bytes = await tree.read(entry, maxBytes).catch(() => undefined);
        left -= bytes?.length ?? 0;
        if (bytes === undefined || left < 0)
            return undefined;
        content.set(nameOf(entry), bytes);
    }
    return content.size === folder.entries.length ? content : undefined;
}
/** The bytes that are held, and whatever is not held as the tree has it. */
const heldTree = (tree, held) => {
    const content = new Map(held.flatMap((each) => [...each.content]));
    return {
        name: tree.name,
        list: () => tree.list(),
        read: async (entry, limit) => {
            const bytes = content.get(nameOf(entry));
            return bytes ? bytes.subarray(0, limit ?? bytes.length) : tree.read(entry, limit);
        },
    };
};
/**
 * Whether a result may be kept: what was looked at in full, and in which no secret stands. All of a scan is masked but the instructions,
 * which only the comparison masks; of a long one nobody sees the end.
 */
const mayBeKept = ({ gaps, instructions }) => !gaps.some(({ reason }) => passing.has(reason)) &&
    instructions.every(({ text }) => text.length < behaviour_instructions/* longestText */.I && (0,redact/* redact */.E)(text) === text);
/** Batches of skills that are held in memory at once. */
function* batchesOf(folders) {
    let batch = [];
    let bytes = 0;
    for (const folder of folders) {
        const size = bytesOf(folder);
        if (batch.length > 0 && (batch.length >= batchLength || bytes + size > maxBytes)) {
            yield batch;
            batch = [];
            bytes = 0;
        }
        batch.push(folder);
        bytes += size;
    }
    if (batch.length > 0)
        yield batch;
}
/** Does `work` for each item, a few at once. Returns the results in the order of the items. */
async function each(items, work) {
    const results = [];
    const queue = items.entries();
    const lane = async () => {
        for (const [index, item] of queue)
            results[index] = await work(item);
    };
    await Promise.all(Array.from({ length: concurrency }, lane));
    return results;
}
/**
 * Results of scans in a folder, by all that they depend on: the scanner's own files, what was asked for, and path, mode, size and SHA-256
 * of every file of the skill. Whoever can write to the folder can write results, so it must be out of reach of what is scanned.
 */
class ScanCache {
    files;
    engine;
    constructor(files, engine) {
        this.files = files;
        this.engine = engine;
    }
    /**
     * Opens, or makes, the folder. `engine` identifies the scanner, `scanned` is the folder in which that lies which is scanned.
     * Throws a ConfigError for a folder inside it: what is scanned could bring its own results.
     */
    static async open(folder, engine, scanned) {
        await (0,promises_.mkdir)(folder, { recursive: true });
        const [real, root] = [await (0,promises_.realpath)(folder), await (0,promises_.realpath)(scanned)];
        if (real === root || (0,native_path/* isBelow */.Yw)(root, real)) {
            throw new errors/* ConfigError */.xL(`the cache ${folder} lies in what is scanned, which could bring its own results`, "Give a folder outside: in a workflow one below the runner's folder for temporary files.");
        }
        return new ScanCache(await CacheFiles.open(real), engine);
    }
    /** A scan that asks the cache first. What it does not know `scan` scans, from the very bytes that the key was made from. */
    around = (scan) => async (scanner, tree, folders, wanted) => {
        const skills = [];
        for (const batch of batchesOf(folders))
            skills.push(...(await this.scanned(scan, scanner, tree, batch, wanted)));
        return { skills };
    };
    /** Removes what is too much. Returns lines for the log. */
    close() {
        return this.files.close();
    }
    async scanned(scan, scanner, tree, folders, wanted) {
        const held = await each(folders, (folder) => this.look(tree, folder, wanted));
        const unknown = held.filter(({ known }) => known === undefined);
        if (unknown.length === 0)
            return held.map(({ known }) => known);
        const { skills } = await scan(scanner, heldTree(tree, unknown), unknown.map(({ folder }) => folder), wanted);
        const fresh = new Map(unknown.map((one, i) => [one, skills[i]]));
        await each([...fresh], async ([{ key }, result]) => {
            if (key !== undefined && mayBeKept(result))
                await this.files.write(key, result);
        });
        return held.map((one) => one.known ?? fresh.get(one));
    }
    async look(tree, folder, wanted) {
        const content = await contentOf(tree, folder);
        if (!content)
            return { folder, content: new Map() };
        const key = this.keyOf(folder, content, wanted);
        const known = await this.files.read(key, (scan) => isOf(folder, scan));
        return known ? { folder, key, content: new Map(), known } : { folder, key, content };
    }
    keyOf(folder, content, wanted) {
        const { kind = "skill", path, manifest, gaps = [] } = folder;
        const files = Array.from(content, ([name, bytes]) => [name, sha256(bytes)]);
        return sha256(JSON.stringify([this.engine, wanted, kind, path, nameOf(manifest), gaps, files]));
    }
}
/** Whether a result is of a skill as it lies there. */
const isOf = (folder, { path, kind, files, bytes }) => path === folder.path &&
    kind === (folder.kind ?? "skill") &&
    files === folder.entries.length &&
    bytes === bytesOf(folder);

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
// EXTERNAL MODULE: ./build/src/scan.js + 148 modules
var scan = __webpack_require__(2633);
// EXTERNAL MODULE: ./build/src/entry/scanning/role.js
var role = __webpack_require__(7386);
;// CONCATENATED MODULE: ./build/src/entry/scanning/pool.js





/** A worker starts in about 0.2 s of CPU: as long as the scan of half a megabyte takes. */
const defaultThreshold = 4 * 1024 ** 2;
const defaultDeadline = 30_000;
/** Each has its own heap and its own compiled code. */
const mostWorkers = 8;
/** Megabytes of heap of one worker: what needs more loses that skill, not the run. */
const heap = 2048;
/** Skills of a tree that wait to be scanned, and what became of those that were. */
class Job {
    results = [];
    tree;
    folders;
    wanted;
    next = 0;
    constructor(tree, folders, wanted) {
        this.tree = tree;
        this.folders = folders;
        this.wanted = wanted;
    }
}
/**
 * Scans small trees in this thread and large ones on several. The threads are started by the first large tree and stay for the next: a
 * pull request has two. Results come in the order of the folders, whatever thread they came from.
 */
class Pool {
    options;
    /** Threads that wait for work. */
    idle = [];
    isOpen = true;
    constructor(options) {
        this.options = options;
    }
    /**
     * A scan for the gate. The result is the same, byte for byte, for any number of threads. A skill whose thread dies, or does not end
     * within the deadline, is a `not-scanned` gap; the others are unharmed.
     */
    scan = async (scanner, tree, folders, wanted) => {
        const workers = this.workersFor(folders);
        if (workers <= 1)
            return scanner.scan(tree, folders, wanted);
        const job = new Job(tree, folders, wanted);
        await Promise.all(Array.from({ length: workers }, () => this.lane(job)));
        return { skills: job.results };
    };
    /** Ends the threads. Without it the process does not end. */
    async close() {
        this.isOpen = false;
        await Promise.all(this.idle.splice(0).map((worker) => worker.terminate()));
    }
    /** Threads that a scan is worth; 1 means this one. Threads that are there cost nothing more. */
    workersFor(folders) {
        const most = Math.min(this.options.workers ?? Math.min((0,external_node_os_.availableParallelism)(), mostWorkers), folders.length);
        const bytes = folders.reduce((sum, { entries }) => entries.reduce((part, { size }) => part + size, sum), 0);
        return bytes < (this.options.threshold ?? defaultThreshold) ? Math.min(most, this.idle.length) : most;
    }
    /** A thread that waits and lives (one that ended has no number), else a new one. */
    worker() {
        let worker = this.idle.pop();
        while (worker?.threadId === -1)
            worker = this.idle.pop();
        return worker ?? this.started();
    }
    started() {
        return new external_node_worker_threads_.Worker(this.options.entry, {
            workerData: role/* workerRole */.r,
            argv: [],
            resourceLimits: { maxOldGenerationSizeMb: heap },
        });
    }
    /** One thread after another, until nothing is left: one that dies or hangs costs the skill it was at. */
    async lane(job) {
        while (job.next < job.folders.length) {
            const worker = this.worker();
            if ((await this.feed(worker, job)) && this.isOpen)
                this.idle.push(worker);
            else
                await worker.terminate();
        }
    }
    /** Gives a thread one folder after the other until there is none left. False when the thread cannot go on. */
    async feed(worker, job) {
        while (job.next < job.folders.length) {
            const index = job.next++;
            const folder = job.folders[index];
            try {
                job.results[index] = await this.ask(worker, job, folder);
            }
            catch (error) {
                job.results[index] = (0,scan/* notScanned */.i)(folder, error);
                return false;
            }
        }
        return true;
    }
    ask(worker, job, folder) {
        const deadline = this.options.deadline ?? defaultDeadline;
        return new Promise((done, failed) => {
            const timer = setTimeout(() => failed(new Error(`the scan did not end within ${deadline / 1000} s`)), deadline);
            const settle = () => {
                clearTimeout(timer);
                for (const event of ["message", "error", "exit"])
                    worker.removeAllListeners(event);
                // Whatever the worker still says while nobody asks it is no answer.
                worker.on("error", () => undefined);
            };
            worker.on("message", (answer) => {
                if (answer.kind === "read") {
                    void this.read(worker, job.tree, answer);
                    return;
                }
                settle();
                if (answer.kind === "done" && answer.scan.path !== folder.path)
                    failed(new Error("its thread answered for another"));
                else if (answer.kind === "done")
                    done(answer.scan);
                else
                    failed(new Error(answer.message));
            });
            worker.on("error", (error) => {
                settle();
                failed(new Error(`its thread broke off: ${(0,errors/* messageOf */.bD)(error)}`));
            });
            worker.on("exit", () => {
                settle();
                failed(new Error("its thread ended"));
            });
            this.send(worker, { kind: "scan", folder, wanted: job.wanted });
        });
    }
    async read(worker, tree, { id, entry, limit }) {
        try {
            this.send(worker, { kind: "content", id, bytes: await tree.read(entry, limit) });
        }
        catch (error) {
            this.send(worker, { kind: "unreadable", id, message: (0,errors/* messageOf */.bD)(error) });
        }
    }
    send(worker, order) {
        worker.postMessage(order);
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
    const hash = (0,external_node_crypto_.createHash)("sha256").update(JSON.stringify([version.version, rules/* rules */.a.length, process.versions]));
    for (const name of names.sort()) {
        const bytes = await (0,promises_.readFile)(external_node_path_.join(folder, name));
        hash.update(JSON.stringify([name, bytes.length])).update(bytes);
    }
    return hash.digest("hex");
}
/**
 * Gives `use` the scan of a run: on all cores, and from the cache where there is one. Threads and cache end with it, whatever happens.
 * Throws what `use` throws, and a ConfigError for a cache in what is scanned.
 */
async function withScan({ entry, cache: folder, scanned, log }, use) {
    if (entry === undefined)
        return use({});
    const cache = folder === undefined ? undefined : await ScanCache.open(folder, await engineOf(entry), scanned);
    const pool = new Pool({ entry });
    try {
        return await use({ scan: cache ? cache.around(pool.scan) : pool.scan });
    }
    finally {
        await pool.close();
        for (const line of (await cache?.close()) ?? [])
            log(line);
    }
}


/***/ }),

/***/ 4054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MM: () => (/* binding */ parseReport),
/* harmony export */   b5: () => (/* binding */ parseScan),
/* harmony export */   y: () => (/* binding */ reportComplaint)
/* harmony export */ });
/* unused harmony exports schemaAgrees, scanAgrees, reportJsonSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7597);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6758);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(961);
/* harmony import */ var _core_capability_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4259);
/* harmony import */ var _core_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5068);
/* harmony import */ var _core_score_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1571);
/* harmony import */ var _core_severity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2842);
/* harmony import */ var _core_skill_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8052);
/* harmony import */ var _core_verdict_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8732);







const modeWords = ["enforce", "warn", "observe"];
const count = zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(0);
const score = zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(0).max(100);
const region = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    startLine: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(1),
    startColumn: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(1),
    endLine: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(1),
    endColumn: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(1),
})
    .describe("1-based; columns count UTF-16 units; the end column is exclusive.");
const location = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ path: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().describe("POSIX path from the root of the repository."), region });
const statuses = ["new", "existing", "fixed", "suppressed"];
const finding = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    ruleId: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    severity: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_core_severity_js__WEBPACK_IMPORTED_MODULE_4__/* .severities */ .gO).describe("Harm if it is true."),
    confidence: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_core_severity_js__WEBPACK_IMPORTED_MODULE_4__/* .confidences */ .E2),
    effective: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_core_severity_js__WEBPACK_IMPORTED_MODULE_4__/* .severities */ .gO).describe("Severity after confidence: what scores and gates count."),
    status: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(statuses),
    message: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    snippet: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().describe("Short excerpt with secrets masked. Text of the skill: hostile."),
    location,
    onChangedLine: zod__WEBPACK_IMPORTED_MODULE_3__/* .exactOptional */ .yqP(zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(true)).describe("Its first line is one that the change put in."),
    layers: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()).describe("Decoders between the file and the text that matched, outermost first."),
    context: zod__WEBPACK_IMPORTED_MODULE_3__/* .exactOptional */ .yqP(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()).describe("Why the confidence was lowered."),
    fingerprint: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().describe("Stable across edits elsewhere; holds no line number."),
    flow: zod__WEBPACK_IMPORTED_MODULE_3__/* .exactOptional */ .yqP(zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ message: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), location }))).describe("From source to sink."),
    suppression: zod__WEBPACK_IMPORTED_MODULE_3__/* .exactOptional */ .yqP(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        reason: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        owner: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        expires: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().describe("Last day on which it holds for a finding of this severity."),
        broad: zod__WEBPACK_IMPORTED_MODULE_3__/* .exactOptional */ .yqP(zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(true)).describe("Present when no fingerprint binds it to what was seen."),
        approved: zod__WEBPACK_IMPORTED_MODULE_3__/* .exactOptional */ .yqP(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ by: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), at: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }))
            .describe("The code owner who approved the pull request that brings it."),
    })),
    before: zod__WEBPACK_IMPORTED_MODULE_3__/* .exactOptional */ .yqP(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ severity: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_core_severity_js__WEBPACK_IMPORTED_MODULE_4__/* .severities */ .gO), confidence: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_core_severity_js__WEBPACK_IMPORTED_MODULE_4__/* .confidences */ .E2), effective: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_core_severity_js__WEBPACK_IMPORTED_MODULE_4__/* .severities */ .gO) }))
        .describe("How base rated the same finding, when it rated it otherwise."),
    also: zod__WEBPACK_IMPORTED_MODULE_3__/* .exactOptional */ .yqP(zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        ruleId: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        confidence: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_core_severity_js__WEBPACK_IMPORTED_MODULE_4__/* .confidences */ .E2),
        effective: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_core_severity_js__WEBPACK_IMPORTED_MODULE_4__/* .severities */ .gO),
        fingerprint: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    })))
        .describe("What other rules found in the same place: weighed once, with this one."),
    seenBy: zod__WEBPACK_IMPORTED_MODULE_3__/* .exactOptional */ .yqP(zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP())).describe("Other scanners that see something in the same place."),
});
const gap = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    path: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    reason: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(Object.keys(_core_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .gapReasons */ .U)),
    detail: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    bytes: count.describe("Bytes not read."),
});
const entries = zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP());
const kinds = Object.fromEntries(_core_capability_js__WEBPACK_IMPORTED_MODULE_0__/* .capabilityKinds */ .Ct.map((kind) => [kind, entries]));
const capabilitySet = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej(kinds);
const use = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_core_capability_js__WEBPACK_IMPORTED_MODULE_0__/* .capabilityKinds */ .Ct), location, entry: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() });
const instruction = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    location,
    text: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().describe("One line, at most 240 characters, with secrets masked. Text of the skill: hostile."),
    marked: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY().describe("True when it binds beyond one step: always, never, first, after each, without."),
});
const changes = ["added", "modified", "renamed", "unchanged"];
const skill = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    path: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().describe("Folder from the root of the repository."),
    name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    kind: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_core_skill_js__WEBPACK_IMPORTED_MODULE_5__/* .skillKinds */ .D)
        .describe("A skill, or the files of a folder that configure or instruct an agent and that no skill owns."),
    change: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(changes),
    previousPath: zod__WEBPACK_IMPORTED_MODULE_3__/* .exactOptional */ .yqP(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    verdict: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_core_verdict_js__WEBPACK_IMPORTED_MODULE_6__/* .verdicts */ .r),
    reasons: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()).describe("Why it is not a pass, gravest first."),
    toPass: zod__WEBPACK_IMPORTED_MODULE_3__/* .exactOptional */ .yqP(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        rules: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()).describe("Rules whose findings must go, worst first."),
        reasons: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()).describe("What then still stands in the way, brought by no finding."),
        trust: score.describe("The trust that is left then."),
    }))
        .describe("The least that must change until the policy lets the skill pass; absent where it passes."),
    level: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_core_score_js__WEBPACK_IMPORTED_MODULE_2__/* .levels */ .yr),
    risk: score,
    trust: score,
    trustBefore: zod__WEBPACK_IMPORTED_MODULE_3__/* .exactOptional */ .yqP(score),
    coverage: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().min(0).max(1).describe("Share of the bytes that were read; media are left out of the count."),
    files: count.describe("Files of the repository; members of containers are not counted."),
    bytes: count,
    containers: zod__WEBPACK_IMPORTED_MODULE_3__/* .exactOptional */ .yqP(zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()))
        .describe("Files of the repository that were opened: a path `file!/member` lies in one of them."),
    findings: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(finding).describe("Worst first, then by place."),
    capabilities: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        used: capabilitySet,
        declared: capabilitySet,
        added: capabilitySet,
        removed: capabilitySet,
    }),
    uses: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(use).describe("The first place of each capability that is used."),
    instructions: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ total: count, added: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(instruction), removed: count })
        .describe("Sentences to the agent that base does not have: the weightiest of them, how many there are, how many went."),
    gaps: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(gap).describe("What was not looked at, and why."),
    opinions: zod__WEBPACK_IMPORTED_MODULE_3__/* .exactOptional */ .yqP(zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        tool: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        total: count,
        worst: zod__WEBPACK_IMPORTED_MODULE_3__/* .exactOptional */ .yqP(zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_core_severity_js__WEBPACK_IMPORTED_MODULE_4__/* .severities */ .gO)),
        agrees: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY()
            .describe("Whether it flags the skill (medium or worse) exactly when the verdict is no pass."),
    })))
        .describe("What other scanners say of the skill; it never gates. Hostile text."),
});
const notices = zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ level: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(["warning", "notice"]), message: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }));
const shard = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    index: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(1),
    count: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(1).max(999),
    total: count.describe("Skills in all parts together."),
    complete: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY().describe("Whether the parts together have every skill of the repository."),
    notices: notices.describe("What is to be said of the run whatever the verdict."),
    comparisons: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(skill.omit({ verdict: true, reasons: true, toPass: true, opinions: true }))
        .describe("The skills of the part before they were judged."),
});
/** The JSON report. */
const reportSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz("1"),
    tool: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz("skill-scan"), version: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), rules: count }),
    verdict: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n([..._core_verdict_js__WEBPACK_IMPORTED_MODULE_6__/* .verdicts */ .r, "no-skills", "did-not-run"]),
    reasons: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    base: zod__WEBPACK_IMPORTED_MODULE_3__/* .exactOptional */ .yqP(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()).describe("Absent when everything was scanned."),
    head: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    commit: zod__WEBPACK_IMPORTED_MODULE_3__/* .exactOptional */ .yqP(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP())
        .describe("The commit that the run is about: of a pull request the head of its branch, not the trial merge."),
    compared: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY()
        .describe("False when base was wanted and could not be scanned: then everything in head counts as new."),
    policy: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        preset: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        source: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        mode: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(modeWords),
        next: zod__WEBPACK_IMPORTED_MODULE_3__/* .exactOptional */ .yqP(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ until: zod__WEBPACK_IMPORTED_MODULE_7__/* .date */ .p6(), mode: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(modeWords) }))
            .describe("Last day (UTC) of the mode, and the mode of the day after; absent when it stays as it is."),
        files: zod__WEBPACK_IMPORTED_MODULE_3__/* .exactOptional */ .yqP(zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()))
            .describe("Files read for the policy, the ones extended first; of another repository owner/repo/path@sha."),
    }),
    skills: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(skill).describe("Gravest first, then by path."),
    removed: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ path: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), kind: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_core_skill_js__WEBPACK_IMPORTED_MODULE_5__/* .skillKinds */ .D) }))
        .describe("Skills that base had and head has not."),
    notices,
    opinions: zod__WEBPACK_IMPORTED_MODULE_3__/* .exactOptional */ .yqP(zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ tool: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), toolVersion: zod__WEBPACK_IMPORTED_MODULE_3__/* .exactOptional */ .yqP(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()), total: count, outside: count })))
        .describe("Other scanners whose results were read; `outside`: in no skill of this report."),
    shard: zod__WEBPACK_IMPORTED_MODULE_3__/* .exactOptional */ .yqP(shard)
        .describe("Where the report is only a part of a run: which one, and what is judged when all parts are there."),
});
/** Does not compile when the schema and `Report` part ways. */
const schemaAgrees = true;
/** A scan of one skill, as a cache keeps it. */
const scanSchema = skill
    .omit({
    change: true,
    previousPath: true,
    verdict: true,
    reasons: true,
    toPass: true,
    trustBefore: true,
    opinions: true,
})
    .extend({
    capabilities: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ used: capabilitySet, declared: capabilitySet }),
    instructions: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ key: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), text: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), marked: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(), location })),
});
/** Does not compile when the schema and `SkillScan` part ways. */
const scanAgrees = true;
/** Reads a scan that was written as JSON, as it was written. Throws a SyntaxError or a ZodError when it is not one. */
function parseScan(text) {
    const value = JSON.parse(text);
    scanSchema.parse(value);
    return value;
}
/** Reads what `json` wrote. Throws a SyntaxError or a ZodError when it is not that. */
const parseReport = (text) => reportSchema.parse(JSON.parse(text));
/** What `parseReport` minded, in words for people: the first places that do not keep to the schema. */
function reportComplaint(error) {
    if (!(error instanceof zod__WEBPACK_IMPORTED_MODULE_8__/* .ZodError */ .G))
        return "it is no JSON";
    const places = error.issues.slice(0, 3).map(({ path }) => path.join(".") || "the whole");
    return `it does not keep to the schema of a report (${places.join(", ")})`;
}
/** JSON Schema (draft 7) of the report, as published in schema/report.schema.json; `id` is its address. */
function reportJsonSchema(id) {
    const { $schema, ...rest } = z.toJSONSchema(reportSchema, { target: "draft-7", reused: "ref" });
    const title = "Report of Skill Scan";
    return { $schema, ...(id === undefined ? {} : { $id: id }), title, ...rest };
}


/***/ })

};
