export const id = 7500;
export const ids = [7500];
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

/***/ 7500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ScanCache: () => (/* binding */ ScanCache)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
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
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
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
    instructions.every(({ text }) => text.length < behaviour_instructions/* longestText */.I && (0,redact/* redact */.E$)(text) === text);
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
 * Results of scans in a folder, by all that they depend on: the scanner's own files, what was asked for, the custom rules, and path, mode, size and SHA-256
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
     * Opens, or makes, the folder. `engine` identifies the scanner, `scanned` are the folders in which that lies which is scanned.
     * Throws a ConfigError for a folder inside one of them: what is scanned could bring its own results.
     */
    static async open(folder, engine, scanned) {
        await (0,promises_.mkdir)(folder, { recursive: true });
        const real = await (0,promises_.realpath)(folder);
        const roots = await Promise.all([scanned].flat().map((each) => (0,promises_.realpath)(each)));
        if (roots.some((root) => real === root || (0,native_path/* isBelow */.Yw)(root, real))) {
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
        const asked = { wanted, ...(scanner.custom.length > 0 && { custom: sha256(JSON.stringify(scanner.custom)) }) };
        const held = await each(folders, (folder) => this.look(tree, folder, asked));
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
    async look(tree, folder, asked) {
        const content = await contentOf(tree, folder);
        if (!content)
            return { folder, content: new Map() };
        const key = this.keyOf(folder, content, asked);
        const known = await this.files.read(key, (scan) => isOf(folder, scan));
        return known ? { folder, key, content: new Map(), known } : { folder, key, content };
    }
    keyOf(folder, content, asked) {
        const { kind = "skill", path, manifest, gaps = [] } = folder;
        const files = Array.from(content, ([name, bytes]) => [name, sha256(bytes)]);
        return sha256(JSON.stringify([this.engine, asked, kind, path, nameOf(manifest), gaps, files]));
    }
}
/** Whether a result is of a skill as it lies there. */
const isOf = (folder, { path, kind, files, bytes }) => path === folder.path &&
    kind === (folder.kind ?? "skill") &&
    files === folder.entries.length &&
    bytes === bytesOf(folder);


/***/ }),

/***/ 74054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MM: () => (/* binding */ parseReport),
/* harmony export */   b5: () => (/* binding */ parseScan),
/* harmony export */   y: () => (/* binding */ reportComplaint)
/* harmony export */ });
/* unused harmony exports schemaAgrees, scanAgrees, reportJsonSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55156);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(64377);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(961);
/* harmony import */ var _core_capability_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84259);
/* harmony import */ var _core_drift_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25294);
/* harmony import */ var _core_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45068);
/* harmony import */ var _core_rule_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5639);
/* harmony import */ var _core_score_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71571);
/* harmony import */ var _core_severity_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(52842);
/* harmony import */ var _core_skill_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8052);
/* harmony import */ var _core_verdict_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(18732);









const modeWords = ["enforce", "warn", "observe"];
const count = zod__WEBPACK_IMPORTED_MODULE_5__.int().min(0);
const score = zod__WEBPACK_IMPORTED_MODULE_5__.int().min(0).max(100);
const region = zod__WEBPACK_IMPORTED_MODULE_5__.strictObject({
    startLine: zod__WEBPACK_IMPORTED_MODULE_5__.int().min(1),
    startColumn: zod__WEBPACK_IMPORTED_MODULE_5__.int().min(1),
    endLine: zod__WEBPACK_IMPORTED_MODULE_5__.int().min(1),
    endColumn: zod__WEBPACK_IMPORTED_MODULE_5__.int().min(1),
})
    .describe("1-based; columns count UTF-16 units; the end column is exclusive.");
const location = zod__WEBPACK_IMPORTED_MODULE_5__.strictObject({ path: zod__WEBPACK_IMPORTED_MODULE_5__.string().describe("POSIX path from the root of the repository."), region });
const statuses = ["new", "existing", "fixed", "suppressed"];
const finding = zod__WEBPACK_IMPORTED_MODULE_5__.strictObject({
    ruleId: zod__WEBPACK_IMPORTED_MODULE_5__.string(),
    severity: zod__WEBPACK_IMPORTED_MODULE_5__["enum"](_core_severity_js__WEBPACK_IMPORTED_MODULE_6__/* .severities */ .gO).describe("Harm if it is true."),
    confidence: zod__WEBPACK_IMPORTED_MODULE_5__["enum"](_core_severity_js__WEBPACK_IMPORTED_MODULE_6__/* .confidences */ .E2),
    effective: zod__WEBPACK_IMPORTED_MODULE_5__["enum"](_core_severity_js__WEBPACK_IMPORTED_MODULE_6__/* .severities */ .gO).describe("Severity after confidence: what scores and gates count."),
    status: zod__WEBPACK_IMPORTED_MODULE_5__["enum"](statuses),
    message: zod__WEBPACK_IMPORTED_MODULE_5__.string(),
    snippet: zod__WEBPACK_IMPORTED_MODULE_5__.string().describe("Short excerpt with secrets masked. Text of the skill: hostile."),
    location,
    onChangedLine: zod__WEBPACK_IMPORTED_MODULE_5__.exactOptional(zod__WEBPACK_IMPORTED_MODULE_5__.literal(true)).describe("Its first line is one that the change put in."),
    layers: zod__WEBPACK_IMPORTED_MODULE_5__.array(zod__WEBPACK_IMPORTED_MODULE_5__.string()).describe("Decoders between the file and the text that matched, outermost first."),
    context: zod__WEBPACK_IMPORTED_MODULE_5__.exactOptional(zod__WEBPACK_IMPORTED_MODULE_5__.string()).describe("Why the confidence was lowered."),
    fingerprint: zod__WEBPACK_IMPORTED_MODULE_5__.string().describe("Stable across edits elsewhere; holds no line number."),
    flow: zod__WEBPACK_IMPORTED_MODULE_5__.exactOptional(zod__WEBPACK_IMPORTED_MODULE_5__.array(zod__WEBPACK_IMPORTED_MODULE_5__.strictObject({ message: zod__WEBPACK_IMPORTED_MODULE_5__.string(), location }))).describe("From source to sink."),
    suppression: zod__WEBPACK_IMPORTED_MODULE_5__.exactOptional(zod__WEBPACK_IMPORTED_MODULE_5__.strictObject({
        reason: zod__WEBPACK_IMPORTED_MODULE_5__.string(),
        owner: zod__WEBPACK_IMPORTED_MODULE_5__.string(),
        expires: zod__WEBPACK_IMPORTED_MODULE_5__.string().describe("Last day on which it holds for a finding of this severity."),
        broad: zod__WEBPACK_IMPORTED_MODULE_5__.exactOptional(zod__WEBPACK_IMPORTED_MODULE_5__.literal(true)).describe("Present when no fingerprint binds it to what was seen."),
        approved: zod__WEBPACK_IMPORTED_MODULE_5__.exactOptional(zod__WEBPACK_IMPORTED_MODULE_5__.strictObject({ by: zod__WEBPACK_IMPORTED_MODULE_5__.string(), at: zod__WEBPACK_IMPORTED_MODULE_5__.string() }))
            .describe("The code owner who approved the pull request that brings it."),
    })),
    before: zod__WEBPACK_IMPORTED_MODULE_5__.exactOptional(zod__WEBPACK_IMPORTED_MODULE_5__.strictObject({ severity: zod__WEBPACK_IMPORTED_MODULE_5__["enum"](_core_severity_js__WEBPACK_IMPORTED_MODULE_6__/* .severities */ .gO), confidence: zod__WEBPACK_IMPORTED_MODULE_5__["enum"](_core_severity_js__WEBPACK_IMPORTED_MODULE_6__/* .confidences */ .E2), effective: zod__WEBPACK_IMPORTED_MODULE_5__["enum"](_core_severity_js__WEBPACK_IMPORTED_MODULE_6__/* .severities */ .gO) }))
        .describe("How base rated the same finding, when it rated it otherwise."),
    also: zod__WEBPACK_IMPORTED_MODULE_5__.exactOptional(zod__WEBPACK_IMPORTED_MODULE_5__.array(zod__WEBPACK_IMPORTED_MODULE_5__.strictObject({
        ruleId: zod__WEBPACK_IMPORTED_MODULE_5__.string(),
        confidence: zod__WEBPACK_IMPORTED_MODULE_5__["enum"](_core_severity_js__WEBPACK_IMPORTED_MODULE_6__/* .confidences */ .E2),
        effective: zod__WEBPACK_IMPORTED_MODULE_5__["enum"](_core_severity_js__WEBPACK_IMPORTED_MODULE_6__/* .severities */ .gO),
        fingerprint: zod__WEBPACK_IMPORTED_MODULE_5__.string(),
    })))
        .describe("What other rules found in the same place: weighed once, with this one."),
    seenBy: zod__WEBPACK_IMPORTED_MODULE_5__.exactOptional(zod__WEBPACK_IMPORTED_MODULE_5__.array(zod__WEBPACK_IMPORTED_MODULE_5__.string())).describe("Other scanners that see something in the same place."),
});
const gap = zod__WEBPACK_IMPORTED_MODULE_5__.strictObject({
    path: zod__WEBPACK_IMPORTED_MODULE_5__.string(),
    reason: zod__WEBPACK_IMPORTED_MODULE_5__["enum"](Object.keys(_core_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .gapReasons */ .UF)),
    detail: zod__WEBPACK_IMPORTED_MODULE_5__.string(),
    bytes: count.describe("Bytes not read."),
});
const entries = zod__WEBPACK_IMPORTED_MODULE_5__.array(zod__WEBPACK_IMPORTED_MODULE_5__.string());
const kinds = Object.fromEntries(_core_capability_js__WEBPACK_IMPORTED_MODULE_0__/* .capabilityKinds */ .Ct.map((kind) => [kind, entries]));
const capabilitySet = zod__WEBPACK_IMPORTED_MODULE_5__.strictObject(kinds);
const use = zod__WEBPACK_IMPORTED_MODULE_5__.strictObject({ kind: zod__WEBPACK_IMPORTED_MODULE_5__["enum"](_core_capability_js__WEBPACK_IMPORTED_MODULE_0__/* .capabilityKinds */ .Ct), location, entry: zod__WEBPACK_IMPORTED_MODULE_5__.string() });
const instruction = zod__WEBPACK_IMPORTED_MODULE_5__.strictObject({
    location,
    text: zod__WEBPACK_IMPORTED_MODULE_5__.string().describe("One line, at most 240 characters, with secrets masked. Text of the skill: hostile."),
    marked: zod__WEBPACK_IMPORTED_MODULE_5__.boolean().describe("True when it binds beyond one step: always, never, first, after each, without."),
});
const changes = ["added", "modified", "renamed", "unchanged"];
const skill = zod__WEBPACK_IMPORTED_MODULE_5__.strictObject({
    path: zod__WEBPACK_IMPORTED_MODULE_5__.string().describe("Folder from the root of the repository."),
    name: zod__WEBPACK_IMPORTED_MODULE_5__.string(),
    kind: zod__WEBPACK_IMPORTED_MODULE_5__["enum"](_core_skill_js__WEBPACK_IMPORTED_MODULE_7__/* .skillKinds */ .Dr)
        .describe("A skill, or the files of a folder that configure or instruct an agent and that no skill owns."),
    change: zod__WEBPACK_IMPORTED_MODULE_5__["enum"](changes),
    previousPath: zod__WEBPACK_IMPORTED_MODULE_5__.exactOptional(zod__WEBPACK_IMPORTED_MODULE_5__.string()),
    verdict: zod__WEBPACK_IMPORTED_MODULE_5__["enum"](_core_verdict_js__WEBPACK_IMPORTED_MODULE_8__/* .verdicts */ .r),
    reasons: zod__WEBPACK_IMPORTED_MODULE_5__.array(zod__WEBPACK_IMPORTED_MODULE_5__.string()).describe("Why it is not a pass, gravest first."),
    toPass: zod__WEBPACK_IMPORTED_MODULE_5__.exactOptional(zod__WEBPACK_IMPORTED_MODULE_5__.strictObject({
        rules: zod__WEBPACK_IMPORTED_MODULE_5__.array(zod__WEBPACK_IMPORTED_MODULE_5__.string()).describe("Rules whose findings must go, worst first."),
        reasons: zod__WEBPACK_IMPORTED_MODULE_5__.array(zod__WEBPACK_IMPORTED_MODULE_5__.string()).describe("What then still stands in the way, brought by no finding."),
        trust: score.describe("The trust that is left then."),
    }))
        .describe("The least that must change until the policy lets the skill pass; absent where it passes."),
    level: zod__WEBPACK_IMPORTED_MODULE_5__["enum"](_core_score_js__WEBPACK_IMPORTED_MODULE_4__/* .levels */ .yr),
    risk: score,
    trust: score,
    trustBefore: zod__WEBPACK_IMPORTED_MODULE_5__.exactOptional(score),
    coverage: zod__WEBPACK_IMPORTED_MODULE_5__.number().min(0).max(1).describe("Share of the bytes that were read; media are left out of the count."),
    files: count.describe("Files of the repository; members of containers are not counted."),
    bytes: count,
    containers: zod__WEBPACK_IMPORTED_MODULE_5__.exactOptional(zod__WEBPACK_IMPORTED_MODULE_5__.array(zod__WEBPACK_IMPORTED_MODULE_5__.string()))
        .describe("Files of the repository that were opened: a path `file!/member` lies in one of them."),
    findings: zod__WEBPACK_IMPORTED_MODULE_5__.array(finding).describe("Worst first, then by place."),
    capabilities: zod__WEBPACK_IMPORTED_MODULE_5__.strictObject({
        used: capabilitySet,
        declared: capabilitySet,
        added: capabilitySet,
        removed: capabilitySet,
    }),
    uses: zod__WEBPACK_IMPORTED_MODULE_5__.array(use).describe("The first place of each capability that is used."),
    instructions: zod__WEBPACK_IMPORTED_MODULE_5__.strictObject({ total: count, added: zod__WEBPACK_IMPORTED_MODULE_5__.array(instruction), removed: count })
        .describe("Sentences to the agent that base does not have: the weightiest of them, how many there are, how many went."),
    drift: zod__WEBPACK_IMPORTED_MODULE_5__.exactOptional(zod__WEBPACK_IMPORTED_MODULE_5__.array(zod__WEBPACK_IMPORTED_MODULE_5__.strictObject({
        kind: zod__WEBPACK_IMPORTED_MODULE_5__["enum"](_core_drift_js__WEBPACK_IMPORTED_MODULE_1__/* .driftKinds */ .v8),
        message: zod__WEBPACK_IMPORTED_MODULE_5__.string(),
        proposed: zod__WEBPACK_IMPORTED_MODULE_5__.exactOptional(zod__WEBPACK_IMPORTED_MODULE_5__.literal(true))
            .describe("The change brings the approval along, and its lock is true of the skill."),
    })))
        .describe("How the skill differs from what a lock says was approved; absent where it does not. Hostile text."),
    gaps: zod__WEBPACK_IMPORTED_MODULE_5__.array(gap).describe("What was not looked at, and why."),
    opinions: zod__WEBPACK_IMPORTED_MODULE_5__.exactOptional(zod__WEBPACK_IMPORTED_MODULE_5__.array(zod__WEBPACK_IMPORTED_MODULE_5__.strictObject({
        tool: zod__WEBPACK_IMPORTED_MODULE_5__.string(),
        total: count,
        worst: zod__WEBPACK_IMPORTED_MODULE_5__.exactOptional(zod__WEBPACK_IMPORTED_MODULE_5__["enum"](_core_severity_js__WEBPACK_IMPORTED_MODULE_6__/* .severities */ .gO)),
        agrees: zod__WEBPACK_IMPORTED_MODULE_5__.boolean()
            .describe("Whether it flags the skill (medium or worse) exactly when the verdict is no pass."),
    })))
        .describe("What other scanners say of the skill; it never gates. Hostile text."),
});
const notices = zod__WEBPACK_IMPORTED_MODULE_5__.array(zod__WEBPACK_IMPORTED_MODULE_5__.strictObject({ level: zod__WEBPACK_IMPORTED_MODULE_5__["enum"](["warning", "notice"]), message: zod__WEBPACK_IMPORTED_MODULE_5__.string() }));
const taxonomyIds = zod__WEBPACK_IMPORTED_MODULE_5__.exactOptional(zod__WEBPACK_IMPORTED_MODULE_5__.array(zod__WEBPACK_IMPORTED_MODULE_5__.string()));
const ruleWords = zod__WEBPACK_IMPORTED_MODULE_5__.strictObject({
    id: zod__WEBPACK_IMPORTED_MODULE_5__.templateLiteral([zod__WEBPACK_IMPORTED_MODULE_5__["enum"](_core_rule_js__WEBPACK_IMPORTED_MODULE_3__/* .categories */ .LZ), "/", zod__WEBPACK_IMPORTED_MODULE_5__.string().max(200)]),
    title: zod__WEBPACK_IMPORTED_MODULE_5__.string().max(1000),
    severity: zod__WEBPACK_IMPORTED_MODULE_5__["enum"](_core_severity_js__WEBPACK_IMPORTED_MODULE_6__/* .severities */ .gO),
    confidence: zod__WEBPACK_IMPORTED_MODULE_5__["enum"](_core_severity_js__WEBPACK_IMPORTED_MODULE_6__/* .confidences */ .E2),
    why: zod__WEBPACK_IMPORTED_MODULE_5__.string().max(5000),
    remediation: zod__WEBPACK_IMPORTED_MODULE_5__.string().max(5000),
    references: zod__WEBPACK_IMPORTED_MODULE_5__.array(zod__WEBPACK_IMPORTED_MODULE_5__.string().max(2000)).max(20),
    taxonomy: zod__WEBPACK_IMPORTED_MODULE_5__.strictObject({
        agenticSkills: taxonomyIds,
        agenticApplications: taxonomyIds,
        atlas: taxonomyIds,
        cwe: taxonomyIds,
    }),
});
const shard = zod__WEBPACK_IMPORTED_MODULE_5__.strictObject({
    index: zod__WEBPACK_IMPORTED_MODULE_5__.int().min(1),
    count: zod__WEBPACK_IMPORTED_MODULE_5__.int().min(1).max(999),
    total: count.describe("Skills in all parts together."),
    complete: zod__WEBPACK_IMPORTED_MODULE_5__.boolean().describe("Whether the parts together have every skill of the repository."),
    notices: notices.describe("What is to be said of the run whatever the verdict."),
    comparisons: zod__WEBPACK_IMPORTED_MODULE_5__.array(skill.omit({ verdict: true, reasons: true, toPass: true, opinions: true }))
        .describe("The skills of the part before they were judged."),
});
/** The JSON report. */
const reportSchema = zod__WEBPACK_IMPORTED_MODULE_5__.strictObject({
    version: zod__WEBPACK_IMPORTED_MODULE_5__.literal("1"),
    tool: zod__WEBPACK_IMPORTED_MODULE_5__.strictObject({ name: zod__WEBPACK_IMPORTED_MODULE_5__.literal("skill-scan"), version: zod__WEBPACK_IMPORTED_MODULE_5__.string(), rules: count }),
    verdict: zod__WEBPACK_IMPORTED_MODULE_5__["enum"]([..._core_verdict_js__WEBPACK_IMPORTED_MODULE_8__/* .verdicts */ .r, "no-skills", "did-not-run"]),
    reasons: zod__WEBPACK_IMPORTED_MODULE_5__.array(zod__WEBPACK_IMPORTED_MODULE_5__.string()),
    base: zod__WEBPACK_IMPORTED_MODULE_5__.exactOptional(zod__WEBPACK_IMPORTED_MODULE_5__.string()).describe("Absent when everything was scanned."),
    head: zod__WEBPACK_IMPORTED_MODULE_5__.string(),
    commit: zod__WEBPACK_IMPORTED_MODULE_5__.exactOptional(zod__WEBPACK_IMPORTED_MODULE_5__.string())
        .describe("The commit that the run is about: of a pull request the head of its branch, not the trial merge."),
    compared: zod__WEBPACK_IMPORTED_MODULE_5__.boolean()
        .describe("False when base was wanted and could not be scanned: then everything in head counts as new."),
    policy: zod__WEBPACK_IMPORTED_MODULE_5__.strictObject({
        preset: zod__WEBPACK_IMPORTED_MODULE_5__.string(),
        source: zod__WEBPACK_IMPORTED_MODULE_5__.string(),
        mode: zod__WEBPACK_IMPORTED_MODULE_5__["enum"](modeWords),
        next: zod__WEBPACK_IMPORTED_MODULE_5__.exactOptional(zod__WEBPACK_IMPORTED_MODULE_5__.strictObject({ until: zod__WEBPACK_IMPORTED_MODULE_9__.date(), mode: zod__WEBPACK_IMPORTED_MODULE_5__["enum"](modeWords) }))
            .describe("Last day (UTC) of the mode, and the mode of the day after; absent when it stays as it is."),
        files: zod__WEBPACK_IMPORTED_MODULE_5__.exactOptional(zod__WEBPACK_IMPORTED_MODULE_5__.array(zod__WEBPACK_IMPORTED_MODULE_5__.string()))
            .describe("Files read for the policy, the ones extended first; of another repository owner/repo/path@sha."),
    }),
    skills: zod__WEBPACK_IMPORTED_MODULE_5__.array(skill).describe("Gravest first, then by path."),
    removed: zod__WEBPACK_IMPORTED_MODULE_5__.array(zod__WEBPACK_IMPORTED_MODULE_5__.strictObject({ path: zod__WEBPACK_IMPORTED_MODULE_5__.string(), name: zod__WEBPACK_IMPORTED_MODULE_5__.string(), kind: zod__WEBPACK_IMPORTED_MODULE_5__["enum"](_core_skill_js__WEBPACK_IMPORTED_MODULE_7__/* .skillKinds */ .Dr) }))
        .describe("Skills that base had and head has not."),
    notices,
    opinions: zod__WEBPACK_IMPORTED_MODULE_5__.exactOptional(zod__WEBPACK_IMPORTED_MODULE_5__.array(zod__WEBPACK_IMPORTED_MODULE_5__.strictObject({ tool: zod__WEBPACK_IMPORTED_MODULE_5__.string(), toolVersion: zod__WEBPACK_IMPORTED_MODULE_5__.exactOptional(zod__WEBPACK_IMPORTED_MODULE_5__.string()), total: count, outside: count })))
        .describe("Other scanners whose results were read; `outside`: in no skill of this report."),
    customRules: zod__WEBPACK_IMPORTED_MODULE_5__.exactOptional(zod__WEBPACK_IMPORTED_MODULE_5__.array(ruleWords).max(5000))
        .describe("Words of the custom rules of the run, by id. Text of whoever wrote them."),
    shard: zod__WEBPACK_IMPORTED_MODULE_5__.exactOptional(shard)
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
    drift: true,
})
    .extend({
    capabilities: zod__WEBPACK_IMPORTED_MODULE_5__.strictObject({ used: capabilitySet, declared: capabilitySet }),
    instructions: zod__WEBPACK_IMPORTED_MODULE_5__.array(zod__WEBPACK_IMPORTED_MODULE_5__.strictObject({ key: zod__WEBPACK_IMPORTED_MODULE_5__.string(), text: zod__WEBPACK_IMPORTED_MODULE_5__.string(), marked: zod__WEBPACK_IMPORTED_MODULE_5__.boolean(), location })),
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
    if (!(error instanceof zod__WEBPACK_IMPORTED_MODULE_10__/* .ZodError */ .G))
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
