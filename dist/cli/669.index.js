export const id = 669;
export const ids = [669];
export const modules = {

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

/***/ 30692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ endWith),
  u: () => (/* binding */ writeReport)
});

// EXTERNAL MODULE: ./build/src/rules/index.js + 172 modules
var rules = __webpack_require__(29513);
// EXTERNAL MODULE: ./build/src/version.js + 1 modules
var version = __webpack_require__(10990);
// EXTERNAL MODULE: ./build/src/entry/exit.js
var exit = __webpack_require__(37956);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
;// CONCATENATED MODULE: ./build/src/entry/opinions.js



/** More than code scanning takes of anyone, unpacked. */
const maxBytes = 100 * 1024 * 1024;
async function scansIn(file, name, root) {
    const { size } = await (0,promises_.stat)(file);
    if (size > maxBytes)
        throw new Error(`it is larger than ${maxBytes / 1024 ** 2} MB`);
    const { readForeignSarif } = await __webpack_require__.e(/* import() */ 840).then(__webpack_require__.bind(__webpack_require__, 59840));
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
    const { withOpinions } = await __webpack_require__.e(/* import() */ 337).then(__webpack_require__.bind(__webpack_require__, 16337));
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
var output = __webpack_require__(33221);
;// CONCATENATED MODULE: ./build/src/entry/render.js





/** The report in one of the formats. Each renderer is loaded when it is asked for, so that a small scan starts fast. */
async function render(report, options) {
    switch (options.format) {
        case "json":
            return (await __webpack_require__.e(/* import() */ 531).then(__webpack_require__.bind(__webpack_require__, 47912))).json(report);
        case "sarif": {
            const { sarif } = await __webpack_require__.e(/* import() */ 2).then(__webpack_require__.bind(__webpack_require__, 38002));
            const log = sarif(report, rules/* rules */.a, {
                category: options.category,
                informationUri: version.homepage,
                rulesUrl: version.rulesUrl,
                keepSuppressed: true,
            });
            const { jsonText } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 96209));
            return jsonText(log);
        }
        case "markdown": {
            const { summary } = await Promise.all(/* import() */[__webpack_require__.e(243), __webpack_require__.e(812)]).then(__webpack_require__.bind(__webpack_require__, 28812));
            const { localCommand } = options;
            return summary(report, { rules: rules/* rules */.a, ...version.pages, ...(localCommand === undefined ? {} : { localCommand }) });
        }
        case "text":
            return (await Promise.all(/* import() */[__webpack_require__.e(243), __webpack_require__.e(913)]).then(__webpack_require__.bind(__webpack_require__, 74913))).text(report, { rules: rules/* rules */.a, color: options.color, width: options.width });
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

/***/ 49594:
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
// EXTERNAL MODULE: ./build/src/rules/index.js + 172 modules
var rules = __webpack_require__(29513);
// EXTERNAL MODULE: ./build/src/version.js + 1 modules
var version = __webpack_require__(10990);
// EXTERNAL MODULE: ./build/src/behaviour/instructions.js + 1 modules
var behaviour_instructions = __webpack_require__(23023);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/core/redact.js
var redact = __webpack_require__(60416);
// EXTERNAL MODULE: ./build/src/files/native-path.js
var native_path = __webpack_require__(58576);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/src/report/report-schema.js
var report_schema = __webpack_require__(74054);
// EXTERNAL MODULE: ./build/src/entry/places.js
var places = __webpack_require__(2908);
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
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/src/scan.js + 149 modules
var src_scan = __webpack_require__(93540);
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
    constructor({ entry, workers, threshold = defaultThreshold, deadline = defaultDeadline }) {
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
        if (workers <= 1)
            return scanner.scan(tree, folders, wanted);
        const skills = [];
        const queue = folders.entries();
        const lane = async () => {
            for (const [index, folder] of queue) {
                const scan = this.threads.scan({ tree, folder, wanted });
                skills[index] = await scan.catch((error) => (0,src_scan/* notScanned */.i)(folder, error));
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

/***/ 74054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MM: () => (/* binding */ parseReport),
/* harmony export */   b5: () => (/* binding */ parseScan),
/* harmony export */   y: () => (/* binding */ reportComplaint)
/* harmony export */ });
/* unused harmony exports schemaAgrees, scanAgrees, reportJsonSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55156);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(64377);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(961);
/* harmony import */ var _core_capability_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84259);
/* harmony import */ var _core_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45068);
/* harmony import */ var _core_score_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71571);
/* harmony import */ var _core_severity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52842);
/* harmony import */ var _core_skill_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8052);
/* harmony import */ var _core_verdict_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(18732);







const modeWords = ["enforce", "warn", "observe"];
const count = zod__WEBPACK_IMPORTED_MODULE_3__.int().min(0);
const score = zod__WEBPACK_IMPORTED_MODULE_3__.int().min(0).max(100);
const region = zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({
    startLine: zod__WEBPACK_IMPORTED_MODULE_3__.int().min(1),
    startColumn: zod__WEBPACK_IMPORTED_MODULE_3__.int().min(1),
    endLine: zod__WEBPACK_IMPORTED_MODULE_3__.int().min(1),
    endColumn: zod__WEBPACK_IMPORTED_MODULE_3__.int().min(1),
})
    .describe("1-based; columns count UTF-16 units; the end column is exclusive.");
const location = zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({ path: zod__WEBPACK_IMPORTED_MODULE_3__.string().describe("POSIX path from the root of the repository."), region });
const statuses = ["new", "existing", "fixed", "suppressed"];
const finding = zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({
    ruleId: zod__WEBPACK_IMPORTED_MODULE_3__.string(),
    severity: zod__WEBPACK_IMPORTED_MODULE_3__["enum"](_core_severity_js__WEBPACK_IMPORTED_MODULE_4__/* .severities */ .gO).describe("Harm if it is true."),
    confidence: zod__WEBPACK_IMPORTED_MODULE_3__["enum"](_core_severity_js__WEBPACK_IMPORTED_MODULE_4__/* .confidences */ .E2),
    effective: zod__WEBPACK_IMPORTED_MODULE_3__["enum"](_core_severity_js__WEBPACK_IMPORTED_MODULE_4__/* .severities */ .gO).describe("Severity after confidence: what scores and gates count."),
    status: zod__WEBPACK_IMPORTED_MODULE_3__["enum"](statuses),
    message: zod__WEBPACK_IMPORTED_MODULE_3__.string(),
    snippet: zod__WEBPACK_IMPORTED_MODULE_3__.string().describe("Short excerpt with secrets masked. Text of the skill: hostile."),
    location,
    onChangedLine: zod__WEBPACK_IMPORTED_MODULE_3__.exactOptional(zod__WEBPACK_IMPORTED_MODULE_3__.literal(true)).describe("Its first line is one that the change put in."),
    layers: zod__WEBPACK_IMPORTED_MODULE_3__.array(zod__WEBPACK_IMPORTED_MODULE_3__.string()).describe("Decoders between the file and the text that matched, outermost first."),
    context: zod__WEBPACK_IMPORTED_MODULE_3__.exactOptional(zod__WEBPACK_IMPORTED_MODULE_3__.string()).describe("Why the confidence was lowered."),
    fingerprint: zod__WEBPACK_IMPORTED_MODULE_3__.string().describe("Stable across edits elsewhere; holds no line number."),
    flow: zod__WEBPACK_IMPORTED_MODULE_3__.exactOptional(zod__WEBPACK_IMPORTED_MODULE_3__.array(zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({ message: zod__WEBPACK_IMPORTED_MODULE_3__.string(), location }))).describe("From source to sink."),
    suppression: zod__WEBPACK_IMPORTED_MODULE_3__.exactOptional(zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({
        reason: zod__WEBPACK_IMPORTED_MODULE_3__.string(),
        owner: zod__WEBPACK_IMPORTED_MODULE_3__.string(),
        expires: zod__WEBPACK_IMPORTED_MODULE_3__.string().describe("Last day on which it holds for a finding of this severity."),
        broad: zod__WEBPACK_IMPORTED_MODULE_3__.exactOptional(zod__WEBPACK_IMPORTED_MODULE_3__.literal(true)).describe("Present when no fingerprint binds it to what was seen."),
        approved: zod__WEBPACK_IMPORTED_MODULE_3__.exactOptional(zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({ by: zod__WEBPACK_IMPORTED_MODULE_3__.string(), at: zod__WEBPACK_IMPORTED_MODULE_3__.string() }))
            .describe("The code owner who approved the pull request that brings it."),
    })),
    before: zod__WEBPACK_IMPORTED_MODULE_3__.exactOptional(zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({ severity: zod__WEBPACK_IMPORTED_MODULE_3__["enum"](_core_severity_js__WEBPACK_IMPORTED_MODULE_4__/* .severities */ .gO), confidence: zod__WEBPACK_IMPORTED_MODULE_3__["enum"](_core_severity_js__WEBPACK_IMPORTED_MODULE_4__/* .confidences */ .E2), effective: zod__WEBPACK_IMPORTED_MODULE_3__["enum"](_core_severity_js__WEBPACK_IMPORTED_MODULE_4__/* .severities */ .gO) }))
        .describe("How base rated the same finding, when it rated it otherwise."),
    also: zod__WEBPACK_IMPORTED_MODULE_3__.exactOptional(zod__WEBPACK_IMPORTED_MODULE_3__.array(zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({
        ruleId: zod__WEBPACK_IMPORTED_MODULE_3__.string(),
        confidence: zod__WEBPACK_IMPORTED_MODULE_3__["enum"](_core_severity_js__WEBPACK_IMPORTED_MODULE_4__/* .confidences */ .E2),
        effective: zod__WEBPACK_IMPORTED_MODULE_3__["enum"](_core_severity_js__WEBPACK_IMPORTED_MODULE_4__/* .severities */ .gO),
        fingerprint: zod__WEBPACK_IMPORTED_MODULE_3__.string(),
    })))
        .describe("What other rules found in the same place: weighed once, with this one."),
    seenBy: zod__WEBPACK_IMPORTED_MODULE_3__.exactOptional(zod__WEBPACK_IMPORTED_MODULE_3__.array(zod__WEBPACK_IMPORTED_MODULE_3__.string())).describe("Other scanners that see something in the same place."),
});
const gap = zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({
    path: zod__WEBPACK_IMPORTED_MODULE_3__.string(),
    reason: zod__WEBPACK_IMPORTED_MODULE_3__["enum"](Object.keys(_core_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .gapReasons */ .UF)),
    detail: zod__WEBPACK_IMPORTED_MODULE_3__.string(),
    bytes: count.describe("Bytes not read."),
});
const entries = zod__WEBPACK_IMPORTED_MODULE_3__.array(zod__WEBPACK_IMPORTED_MODULE_3__.string());
const kinds = Object.fromEntries(_core_capability_js__WEBPACK_IMPORTED_MODULE_0__/* .capabilityKinds */ .Ct.map((kind) => [kind, entries]));
const capabilitySet = zod__WEBPACK_IMPORTED_MODULE_3__.strictObject(kinds);
const use = zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({ kind: zod__WEBPACK_IMPORTED_MODULE_3__["enum"](_core_capability_js__WEBPACK_IMPORTED_MODULE_0__/* .capabilityKinds */ .Ct), location, entry: zod__WEBPACK_IMPORTED_MODULE_3__.string() });
const instruction = zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({
    location,
    text: zod__WEBPACK_IMPORTED_MODULE_3__.string().describe("One line, at most 240 characters, with secrets masked. Text of the skill: hostile."),
    marked: zod__WEBPACK_IMPORTED_MODULE_3__.boolean().describe("True when it binds beyond one step: always, never, first, after each, without."),
});
const changes = ["added", "modified", "renamed", "unchanged"];
const skill = zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({
    path: zod__WEBPACK_IMPORTED_MODULE_3__.string().describe("Folder from the root of the repository."),
    name: zod__WEBPACK_IMPORTED_MODULE_3__.string(),
    kind: zod__WEBPACK_IMPORTED_MODULE_3__["enum"](_core_skill_js__WEBPACK_IMPORTED_MODULE_5__/* .skillKinds */ .D)
        .describe("A skill, or the files of a folder that configure or instruct an agent and that no skill owns."),
    change: zod__WEBPACK_IMPORTED_MODULE_3__["enum"](changes),
    previousPath: zod__WEBPACK_IMPORTED_MODULE_3__.exactOptional(zod__WEBPACK_IMPORTED_MODULE_3__.string()),
    verdict: zod__WEBPACK_IMPORTED_MODULE_3__["enum"](_core_verdict_js__WEBPACK_IMPORTED_MODULE_6__/* .verdicts */ .r),
    reasons: zod__WEBPACK_IMPORTED_MODULE_3__.array(zod__WEBPACK_IMPORTED_MODULE_3__.string()).describe("Why it is not a pass, gravest first."),
    toPass: zod__WEBPACK_IMPORTED_MODULE_3__.exactOptional(zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({
        rules: zod__WEBPACK_IMPORTED_MODULE_3__.array(zod__WEBPACK_IMPORTED_MODULE_3__.string()).describe("Rules whose findings must go, worst first."),
        reasons: zod__WEBPACK_IMPORTED_MODULE_3__.array(zod__WEBPACK_IMPORTED_MODULE_3__.string()).describe("What then still stands in the way, brought by no finding."),
        trust: score.describe("The trust that is left then."),
    }))
        .describe("The least that must change until the policy lets the skill pass; absent where it passes."),
    level: zod__WEBPACK_IMPORTED_MODULE_3__["enum"](_core_score_js__WEBPACK_IMPORTED_MODULE_2__/* .levels */ .yr),
    risk: score,
    trust: score,
    trustBefore: zod__WEBPACK_IMPORTED_MODULE_3__.exactOptional(score),
    coverage: zod__WEBPACK_IMPORTED_MODULE_3__.number().min(0).max(1).describe("Share of the bytes that were read; media are left out of the count."),
    files: count.describe("Files of the repository; members of containers are not counted."),
    bytes: count,
    containers: zod__WEBPACK_IMPORTED_MODULE_3__.exactOptional(zod__WEBPACK_IMPORTED_MODULE_3__.array(zod__WEBPACK_IMPORTED_MODULE_3__.string()))
        .describe("Files of the repository that were opened: a path `file!/member` lies in one of them."),
    findings: zod__WEBPACK_IMPORTED_MODULE_3__.array(finding).describe("Worst first, then by place."),
    capabilities: zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({
        used: capabilitySet,
        declared: capabilitySet,
        added: capabilitySet,
        removed: capabilitySet,
    }),
    uses: zod__WEBPACK_IMPORTED_MODULE_3__.array(use).describe("The first place of each capability that is used."),
    instructions: zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({ total: count, added: zod__WEBPACK_IMPORTED_MODULE_3__.array(instruction), removed: count })
        .describe("Sentences to the agent that base does not have: the weightiest of them, how many there are, how many went."),
    gaps: zod__WEBPACK_IMPORTED_MODULE_3__.array(gap).describe("What was not looked at, and why."),
    opinions: zod__WEBPACK_IMPORTED_MODULE_3__.exactOptional(zod__WEBPACK_IMPORTED_MODULE_3__.array(zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({
        tool: zod__WEBPACK_IMPORTED_MODULE_3__.string(),
        total: count,
        worst: zod__WEBPACK_IMPORTED_MODULE_3__.exactOptional(zod__WEBPACK_IMPORTED_MODULE_3__["enum"](_core_severity_js__WEBPACK_IMPORTED_MODULE_4__/* .severities */ .gO)),
        agrees: zod__WEBPACK_IMPORTED_MODULE_3__.boolean()
            .describe("Whether it flags the skill (medium or worse) exactly when the verdict is no pass."),
    })))
        .describe("What other scanners say of the skill; it never gates. Hostile text."),
});
const notices = zod__WEBPACK_IMPORTED_MODULE_3__.array(zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({ level: zod__WEBPACK_IMPORTED_MODULE_3__["enum"](["warning", "notice"]), message: zod__WEBPACK_IMPORTED_MODULE_3__.string() }));
const shard = zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({
    index: zod__WEBPACK_IMPORTED_MODULE_3__.int().min(1),
    count: zod__WEBPACK_IMPORTED_MODULE_3__.int().min(1).max(999),
    total: count.describe("Skills in all parts together."),
    complete: zod__WEBPACK_IMPORTED_MODULE_3__.boolean().describe("Whether the parts together have every skill of the repository."),
    notices: notices.describe("What is to be said of the run whatever the verdict."),
    comparisons: zod__WEBPACK_IMPORTED_MODULE_3__.array(skill.omit({ verdict: true, reasons: true, toPass: true, opinions: true }))
        .describe("The skills of the part before they were judged."),
});
/** The JSON report. */
const reportSchema = zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({
    version: zod__WEBPACK_IMPORTED_MODULE_3__.literal("1"),
    tool: zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({ name: zod__WEBPACK_IMPORTED_MODULE_3__.literal("skill-scan"), version: zod__WEBPACK_IMPORTED_MODULE_3__.string(), rules: count }),
    verdict: zod__WEBPACK_IMPORTED_MODULE_3__["enum"]([..._core_verdict_js__WEBPACK_IMPORTED_MODULE_6__/* .verdicts */ .r, "no-skills", "did-not-run"]),
    reasons: zod__WEBPACK_IMPORTED_MODULE_3__.array(zod__WEBPACK_IMPORTED_MODULE_3__.string()),
    base: zod__WEBPACK_IMPORTED_MODULE_3__.exactOptional(zod__WEBPACK_IMPORTED_MODULE_3__.string()).describe("Absent when everything was scanned."),
    head: zod__WEBPACK_IMPORTED_MODULE_3__.string(),
    commit: zod__WEBPACK_IMPORTED_MODULE_3__.exactOptional(zod__WEBPACK_IMPORTED_MODULE_3__.string())
        .describe("The commit that the run is about: of a pull request the head of its branch, not the trial merge."),
    compared: zod__WEBPACK_IMPORTED_MODULE_3__.boolean()
        .describe("False when base was wanted and could not be scanned: then everything in head counts as new."),
    policy: zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({
        preset: zod__WEBPACK_IMPORTED_MODULE_3__.string(),
        source: zod__WEBPACK_IMPORTED_MODULE_3__.string(),
        mode: zod__WEBPACK_IMPORTED_MODULE_3__["enum"](modeWords),
        next: zod__WEBPACK_IMPORTED_MODULE_3__.exactOptional(zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({ until: zod__WEBPACK_IMPORTED_MODULE_7__.date(), mode: zod__WEBPACK_IMPORTED_MODULE_3__["enum"](modeWords) }))
            .describe("Last day (UTC) of the mode, and the mode of the day after; absent when it stays as it is."),
        files: zod__WEBPACK_IMPORTED_MODULE_3__.exactOptional(zod__WEBPACK_IMPORTED_MODULE_3__.array(zod__WEBPACK_IMPORTED_MODULE_3__.string()))
            .describe("Files read for the policy, the ones extended first; of another repository owner/repo/path@sha."),
    }),
    skills: zod__WEBPACK_IMPORTED_MODULE_3__.array(skill).describe("Gravest first, then by path."),
    removed: zod__WEBPACK_IMPORTED_MODULE_3__.array(zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({ path: zod__WEBPACK_IMPORTED_MODULE_3__.string(), name: zod__WEBPACK_IMPORTED_MODULE_3__.string(), kind: zod__WEBPACK_IMPORTED_MODULE_3__["enum"](_core_skill_js__WEBPACK_IMPORTED_MODULE_5__/* .skillKinds */ .D) }))
        .describe("Skills that base had and head has not."),
    notices,
    opinions: zod__WEBPACK_IMPORTED_MODULE_3__.exactOptional(zod__WEBPACK_IMPORTED_MODULE_3__.array(zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({ tool: zod__WEBPACK_IMPORTED_MODULE_3__.string(), toolVersion: zod__WEBPACK_IMPORTED_MODULE_3__.exactOptional(zod__WEBPACK_IMPORTED_MODULE_3__.string()), total: count, outside: count })))
        .describe("Other scanners whose results were read; `outside`: in no skill of this report."),
    shard: zod__WEBPACK_IMPORTED_MODULE_3__.exactOptional(shard)
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
    capabilities: zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({ used: capabilitySet, declared: capabilitySet }),
    instructions: zod__WEBPACK_IMPORTED_MODULE_3__.array(zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({ key: zod__WEBPACK_IMPORTED_MODULE_3__.string(), text: zod__WEBPACK_IMPORTED_MODULE_3__.string(), marked: zod__WEBPACK_IMPORTED_MODULE_3__.boolean(), location })),
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
                this.line.send({ kind: "scan", folder: task.folder, wanted: task.wanted });
        });
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
