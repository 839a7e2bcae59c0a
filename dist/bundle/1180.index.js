export const id = 1180;
export const ids = [1180,6194,9350];
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

/***/ 68386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ answerFormat)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);

/**
 * The format of an answer that is no report: words for people, or JSON. Throws a ConfigError for another one: `complaint` stands before
 * its name, `remedy` behind ours.
 */
function answerFormat({ format }, complaint, remedy = "") {
    if (format === "text" || format === "json")
        return format;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL(`${complaint} ${format}`, `Give --format text or json. ${remedy}`.trimEnd());
}


/***/ }),

/***/ 62666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runLock: () => (/* binding */ runLock)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/files/memory.js
var memory = __webpack_require__(49114);
// EXTERNAL MODULE: ./build/src/core/capability.js
var capability = __webpack_require__(84259);
// EXTERNAL MODULE: ./build/src/core/path.js
var core_path = __webpack_require__(18774);
// EXTERNAL MODULE: ./build/src/core/redact.js
var redact = __webpack_require__(60416);
// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(96209);
// EXTERNAL MODULE: ./build/src/skills/discover.js
var discover = __webpack_require__(13081);
;// CONCATENATED MODULE: ./build/src/lock/approve.js





/** Files that are named one by one: of a skill with more the digest alone is kept. */
const maxFiles = 2000;
/** Reasons of a skill that was locked against the policy, and characters of each. */
const maxReasons = 10;
const maxReason = 300;
/** The entry of a skill as it is approved now. A skill that the policy fails says so in its entry. */
function entryOf({ report, content, version }, approval, engine) {
    const { path, name, capabilities, trust, level, verdict, reasons } = report;
    const used = capability/* capabilityKinds */.Ct.filter((kind) => capabilities.used[kind].length > 0);
    const { owner, approved, reason } = approval;
    return {
        path,
        name: (0,report_escape/* oneLine */.TN)((0,redact/* redact */.E$)(name), 200),
        ...(version !== undefined && { version }),
        digest: content.digest,
        ...(content.files.length <= maxFiles && {
            files: content.files.map((file) => `${file.mode} ${file.sha256} ${file.path}`),
        }),
        capabilities: Object.fromEntries(used.map((kind) => [kind, [...capabilities.used[kind]]])),
        trust,
        level,
        engine,
        owner,
        approved,
        ...(reason !== undefined && { reason }),
        ...(verdict === "fail" && { forced: reasons.slice(0, maxReasons).map((each) => (0,report_escape/* oneLine */.TN)((0,redact/* redact */.E$)(each), maxReason)) }),
    };
}
/** Whether an entry still says all that there is to say: then its owner, day and reason stay as they are. */
const holds = (entry, fresh) => entry.digest === fresh.digest && JSON.stringify(entry.capabilities) === JSON.stringify(fresh.capabilities);
/**
 * A lock with the skills of a scan approved. An entry that still holds stays as it is, byte for byte; those of skills that are gone go, as
 * far as the selection would have seen them. A skill that the policy fails is left out unless `force` is set.
 */
function updatedLock(lock, skills, by) {
    const next = new Map(lock);
    const [added, renewed, kept] = [[], [], []];
    const refused = [];
    for (const skill of skills) {
        const { path } = skill.report;
        const before = lock.get(path);
        const fresh = entryOf(skill, by.approval, by.engine);
        if (before && holds(before, fresh))
            kept.push(path);
        else if (skill.report.verdict === "fail" && !by.force)
            refused.push(skill.report);
        else {
            next.set(path, fresh);
            (before ? renewed : added).push(path);
        }
    }
    const keeps = (0,discover/* folderFilter */.v)(by.selection);
    const { path: root = "." } = by.selection;
    const dropped = [...lock.keys()].filter((path) => !by.present.has(path) && (0,core_path/* isWithin */.UO)(path, root) && keeps(path));
    for (const path of dropped)
        next.delete(path);
    return { lock: next, added, renewed, kept, dropped: dropped.sort(core_path/* comparePaths */.cD), refused };
}

// EXTERNAL MODULE: ./build/src/lock/content.js
var content = __webpack_require__(80708);
// EXTERNAL MODULE: ./build/src/lock/file.js
var lock_file = __webpack_require__(30847);
// EXTERNAL MODULE: ./build/src/lock/index.js + 1 modules
var lock = __webpack_require__(67492);
// EXTERNAL MODULE: ./build/src/lock/read.js
var read = __webpack_require__(75617);
// EXTERNAL MODULE: ./build/src/lock/schema.js
var schema = __webpack_require__(56194);
// EXTERNAL MODULE: ./build/src/policy/globs.js
var globs = __webpack_require__(52171);
// EXTERNAL MODULE: ./build/src/rules/index.js + 171 modules
var rules = __webpack_require__(61454);
// EXTERNAL MODULE: ./build/src/selection.js + 5 modules
var src_selection = __webpack_require__(97997);
// EXTERNAL MODULE: ./build/src/version.js
var version = __webpack_require__(28009);
// EXTERNAL MODULE: ./build/src/entry/exit.js
var exit = __webpack_require__(37956);
// EXTERNAL MODULE: ./build/src/entry/judged.js + 1 modules
var judged = __webpack_require__(73873);
// EXTERNAL MODULE: ./build/src/entry/output.js
var entry_output = __webpack_require__(33221);
// EXTERNAL MODULE: ./build/src/entry/places.js
var places = __webpack_require__(2908);
// EXTERNAL MODULE: ./build/src/entry/policy/clones.js
var clones = __webpack_require__(74115);
// EXTERNAL MODULE: ./build/src/entry/today.js
var today = __webpack_require__(67487);
// EXTERNAL MODULE: ./build/src/entry/tracked-folder.js + 1 modules
var tracked_folder = __webpack_require__(62852);
// EXTERNAL MODULE: ./build/src/entry/commands/verify.js
var verify = __webpack_require__(43788);
;// CONCATENATED MODULE: ./build/src/entry/commands/lock.js























/** Whose decision it is. Throws a ConfigError where nobody's is. */
function approvalOf({ owner, reason }) {
    if (owner === undefined) {
        throw new errors/* ConfigError */.xL("lock needs --owner", "For example: skill-scan lock --owner @org/security");
    }
    return { owner, approved: (0,today/* today */.E)(), ...(reason !== undefined && { reason }) };
}
/** The lock in another file than that of the repository, as a tree has it. */
async function treeOf(file) {
    try {
        return new memory/* MemoryTree */.E({ [lock_file/* lockPath */.HZ]: await (0,promises_.readFile)(file) });
    }
    catch (error) {
        if ((0,places/* isMissing */.b)(error))
            return new memory/* MemoryTree */.E({});
        throw new errors/* ConfigError */.xL(`cannot read ${file}: ${(0,errors/* messageOf */.bD)(error)}`, "Give --output another file.");
    }
}
/** A scanned skill with its bytes. One that cannot be read whole cannot be approved: it throws what reading threw. */
async function approvable(report, folder, tree) {
    const given = await (0,lock/* versionOf */.E4)(tree, folder);
    return { report, content: await (0,content/* contentOf */.$)(tree, folder), ...(given !== undefined && { version: given }) };
}
async function approvables(tree, { settings, entry }, folder) {
    const selection = (0,src_selection/* selectionOf */.Wm)(settings);
    const policy = await (0,clones/* policyOf */.U)(tree, settings);
    const report = await (0,judged/* judgeTree */.g)(tree, { settings, policy, scanning: { entry, scanned: folder, log: entry_output/* tell */.qz } }, "none");
    const { all } = await (0,src_selection/* foldersOf */.pd)(tree, selection);
    const byPath = new Map(all.map((each) => [each.path, each]));
    const excluded = (0,globs/* matcher */.jN)(policy.exclude);
    const skills = [];
    for (const skill of report.skills) {
        if (skill.kind !== "skill" || excluded(skill.path))
            continue;
        skills.push(await approvable(skill, byPath.get(skill.path), tree));
    }
    const present = new Set(all.filter(({ kind }) => kind !== "configuration").map(({ path: each }) => each));
    return { skills, present, selection };
}
function summaryOf({ added, renewed, kept, dropped, refused }, file) {
    const counts = [
        `${added.length} added`,
        `${renewed.length} renewed`,
        `${kept.length} kept`,
        ...(dropped.length > 0 ? [`${dropped.length} dropped`] : []),
        ...(refused.length > 0 ? [`${refused.length} not locked`] : []),
    ];
    const lines = refused.map(({ path: skill, reasons }) => `  not locked: ${(0,report_escape/* terminalText */.eR)(skill, 300)}: ${(0,report_escape/* terminalText */.eR)(reasons[0] ?? "the policy fails it", 300)}`);
    const more = refused.length > 0 ? ["  lock them all the same with --force: the lock will say so"] : [];
    return `${[`${(0,report_escape/* terminalText */.eR)(file)}: ${counts.join(", ")}`, ...lines, ...more].join("\n")}\n`;
}
/**
 * `skill-scan lock [DIR]`: approves the skills of a folder, the root of a repository, in its lock. Entries of skills that are as they were
 * stay as they are. A skill that the policy fails is left out without `--force`, and the exit code says so. Writes the file whole or not at
 * all; throws a ConfigError for a lock that it does not understand, and where nobody is named who approves.
 */
async function runLock(invocation) {
    const { operands, settings } = invocation;
    const [folder = "."] = operands;
    const { output } = settings;
    if (settings.check)
        return (0,verify.verifyFolder)(folder, invocation, undefined, output === undefined ? undefined : await treeOf(output));
    const approval = approvalOf(settings);
    return (0,tracked_folder/* withTrackedFolder */.d)(folder, (tree) => lockFolder(folder, tree, approval, invocation));
}
async function lockFolder(folder, tree, approval, invocation) {
    const { settings } = invocation;
    const { output } = settings;
    const file = output ?? external_node_path_.join(folder, ...lock_file/* lockPath */.HZ.split("/"));
    const before = await (0,read/* readLock */.m)(output === undefined ? tree : await treeOf(output));
    const { skills, ...scope } = await approvables(tree, invocation, folder);
    const engine = { version: version/* version */.rE, rules: rules/* rules */.a.length };
    const update = updatedLock(before ?? new Map(), skills, { approval, engine, force: settings.force, ...scope });
    if (!before || (0,schema/* lockText */.l)(before) !== (0,schema/* lockText */.l)(update.lock)) {
        await (0,places/* insideOf */.k)(external_node_path_.resolve(folder), external_node_path_.resolve(file));
        await (0,entry_output/* writeWhole */.f8)(file, (0,schema/* lockText */.l)(update.lock));
    }
    process.stdout.write(summaryOf(update, file));
    return update.refused.length > 0 ? exit/* exitCodes */.h.failed : exit/* exitCodes */.h.ok;
}


/***/ }),

/***/ 43788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runVerify: () => (/* binding */ runVerify),
/* harmony export */   verifyFolder: () => (/* binding */ verifyFolder)
/* harmony export */ });
/* harmony import */ var _core_drift_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25294);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43026);
/* harmony import */ var _lock_file_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(30847);
/* harmony import */ var _lock_foreign_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75945);
/* harmony import */ var _lock_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67492);
/* harmony import */ var _lock_read_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75617);
/* harmony import */ var _policy_globs_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(52171);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96209);
/* harmony import */ var _report_words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(43629);
/* harmony import */ var _report_wrap_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(60238);
/* harmony import */ var _selection_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(97997);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(68386);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(37956);
/* harmony import */ var _judged_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(73873);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(33221);
/* harmony import */ var _page_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(92771);
/* harmony import */ var _policy_clones_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(74115);
/* harmony import */ var _tracked_folder_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(62852);


















const isDifference = ({ drift = [] }) => drift.some(({ kind }) => _core_drift_js__WEBPACK_IMPORTED_MODULE_0__/* .driftGravity */ .eR[kind] !== "never");
/** What skills that are judged say of the lock; `gone` are the locked ones that are not there. */
function verificationOf(skills, gone) {
    const sorted = skills.toSorted((a, b) => (a.path < b.path ? -1 : 1));
    const shown = ({ path, name, drift = [] }) => ({ path, name, drift });
    return {
        version: "1",
        holds: sorted.filter((skill) => !isDifference(skill)).length,
        differs: sorted.filter(isDifference).map(shown),
        gone,
        notes: sorted.filter((skill) => !isDifference(skill) && skill.drift !== undefined).map(shown),
    };
}
function verificationText({ holds, differs, gone, notes }, { width }) {
    const entry = ({ path, drift }) => [
        (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .terminalText */ .eR)(path, 300),
        ...drift.flatMap(({ message }) => (0,_report_wrap_js__WEBPACK_IMPORTED_MODULE_15__/* .wrapWords */ .E)((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .terminalText */ .eR)(message), width - 4).map((line, i) => `${i === 0 ? "  - " : "    "}${line}`)),
    ];
    const lines = [
        ...differs.flatMap(entry),
        ...notes.flatMap((each) => [...entry(each), "  (no difference)"]),
        ...gone.map((path) => `${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .terminalText */ .eR)(path, 300)}\n  - it is in the lock, and not here`),
        `${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .LS)(holds, "skill")} as approved, ${differs.length} not, ${gone.length} gone`,
    ];
    return `${lines.join("\n")}\n`;
}
/**
 * Holds the skills of a folder against its lock, or against that of `lockFrom`, and writes what differs. Returns the exit code: 1 where
 * anything does. Throws a ConfigError where there is no lock at all, and for one that cannot be read.
 */
async function verifyFolder(folder, invocation, output, lockFrom) {
    return (0,_tracked_folder_js__WEBPACK_IMPORTED_MODULE_14__/* .withTrackedFolder */ .d)(folder, (head) => verifyTree({ folder, head, lockFrom }, invocation, output));
}
async function verifyTree({ folder, head, lockFrom }, { settings, entry }, output) {
    const format = (0,_answer_js__WEBPACK_IMPORTED_MODULE_8__/* .answerFormat */ .o)(settings, "verify has no format", "scan has the others, with what differs in them.");
    const selection = (0,_selection_js__WEBPACK_IMPORTED_MODULE_7__/* .selectionOf */ .Wm)(settings);
    const lock = await (0,_lock_read_js__WEBPACK_IMPORTED_MODULE_4__/* .readLock */ .m)(lockFrom ?? head);
    if (!lock && !(await (0,_lock_foreign_index_js__WEBPACK_IMPORTED_MODULE_2__/* .hasForeignLock */ .G)(head))) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL(`there is no lock ${_lock_file_js__WEBPACK_IMPORTED_MODULE_16__/* .lockPath */ .HZ}`, "Write one: skill-scan lock --owner @org/security");
    }
    const policy = await (0,_policy_clones_js__WEBPACK_IMPORTED_MODULE_13__/* .policyOf */ .U)(head, settings);
    const report = await (0,_judged_js__WEBPACK_IMPORTED_MODULE_10__/* .judgeTree */ .g)(head, { settings, policy, scanning: { entry, scanned: folder, log: _output_js__WEBPACK_IMPORTED_MODULE_11__/* .tell */ .qz } }, lockFrom);
    const { all } = await (0,_selection_js__WEBPACK_IMPORTED_MODULE_7__/* .foldersOf */ .pd)(head, selection);
    const gone = lock ? (0,_lock_index_js__WEBPACK_IMPORTED_MODULE_3__/* .goneFrom */ .O5)({ approved: lock }, all, selection) : [];
    const excluded = (0,_policy_globs_js__WEBPACK_IMPORTED_MODULE_17__/* .matcher */ .jN)(policy.exclude);
    const verification = verificationOf(report.skills.filter(({ kind, path }) => kind === "skill" && !excluded(path)), gone);
    const text = format === "json" ? (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_5__.jsonText)(verification) : verificationText(verification, await (0,_page_js__WEBPACK_IMPORTED_MODULE_12__/* .pageOf */ .Z)(settings));
    if (output === undefined)
        process.stdout.write(text);
    else
        await (0,_output_js__WEBPACK_IMPORTED_MODULE_11__/* .writeWhole */ .f8)(output, text);
    return verification.differs.length + verification.gone.length > 0 ? _exit_js__WEBPACK_IMPORTED_MODULE_9__/* .exitCodes */ .h.failed : _exit_js__WEBPACK_IMPORTED_MODULE_9__/* .exitCodes */ .h.ok;
}
/** `skill-scan verify [DIR]`: how the skills of a folder, the root of a repository, differ from what its lock says was approved. */
const runVerify = async (invocation) => verifyFolder(invocation.operands[0] ?? ".", invocation, invocation.settings.output);


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

/***/ 92771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ pageOf)
/* harmony export */ });
/* harmony import */ var _report_paint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14928);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18264);


/** The page that standard output is; its lines are at most 120 columns wide, which is as far as text reads well. */
async function pageOf({ color }) {
    const terminal = await (0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalOf */ .g)(process.stdout, color);
    return { paint: (0,_report_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .painter */ .C2)(terminal.color), width: Math.min(terminal.width, 120) };
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

/***/ 62852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ withTrackedFolder)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/src/files/below.js
/** A folder of a tree as a tree of its own. */
class BelowTree {
    name;
    tree;
    prefix;
    /** `folder` is its path in the tree, not the root; `name` what the whole is called in messages. */
    constructor(tree, folder, name) {
        this.tree = tree;
        this.prefix = `${folder}/`;
        this.name = name;
    }
    /** The entries below the folder. Throws what the tree throws. */
    async list() {
        const entries = await this.tree.list();
        return entries
            .filter(({ path }) => path.startsWith(this.prefix))
            .map((entry) => ({ ...entry, path: entry.path.slice(this.prefix.length) }));
    }
    /** Content of a listed entry, as the tree reads it. */
    read(entry, limit) {
        return this.tree.read({ ...entry, path: this.prefix + entry.path }, limit);
    }
}

// EXTERNAL MODULE: ./build/src/files/disk.js
var disk = __webpack_require__(70608);
// EXTERNAL MODULE: ./build/src/files/git.js + 5 modules
var git = __webpack_require__(81665);
// EXTERNAL MODULE: ./build/src/files/native-path.js
var native_path = __webpack_require__(58576);
;// CONCATENATED MODULE: ./build/src/entry/tracked-folder.js





/**
 * Runs something on a folder as a commit of it would be: in a repository without what git ignores, with line ends and executable bits as
 * git has them. All that is there where it is in no repository, or where git knows nothing of it. Throws what `use` and git throw.
 */
async function withTrackedFolder(folder, use) {
    const repository = await git/* GitRepository */.x.open(folder);
    try {
        const working = repository?.working({ ids: true, name: folder });
        if (!repository || !working || !(0,external_node_fs_.existsSync)(folder))
            return await use(new disk/* DiskTree */.C(folder));
        const below = (0,native_path/* treePath */.ON)(repository.top, (0,external_node_fs_.realpathSync)(folder));
        const tree = below === "" ? working : new BelowTree(working, below, folder);
        return await use((await tree.list()).length > 0 ? tree : new disk/* DiskTree */.C(folder));
    }
    finally {
        repository?.close();
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

/***/ 56194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ lockText),
/* harmony export */   parseLock: () => (/* binding */ parseLock)
/* harmony export */ });
/* unused harmony export lockJsonSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55156);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64377);
/* harmony import */ var _core_capability_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84259);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43026);
/* harmony import */ var _core_path_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(18774);
/* harmony import */ var _core_score_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71571);
/* harmony import */ var _file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30847);






/** Characters of a lock: 5,000 skills of thirty files are some 20 MB. */
const maxLength = 64 * 1024 * 1024;
/** Brackets open at once: the format needs 5. */
const maxDepth = 16;
/** Whether a path is one from the root of a tree, and leads nowhere else. */
const isPlainPath = (path) => path === "." || path.split("/").every((part) => part !== "" && part !== "." && part !== "..");
const pathSchema = zod__WEBPACK_IMPORTED_MODULE_3__.string().min(1).max(4096).refine(isPlainPath, { error: "is no path from the root" });
const fileSchema = zod__WEBPACK_IMPORTED_MODULE_3__.string()
    .max(5000)
    .refine((line) => isPlainPath(_file_js__WEBPACK_IMPORTED_MODULE_4__/* .filePattern */ .JD.exec(line)?.[3] ?? ""), { error: "is no mode, hash and path" })
    .describe("`mode sha256 path`: mode is file, executable, symlink or submodule; the path is relative to the skill.");
const entries = zod__WEBPACK_IMPORTED_MODULE_3__.exactOptional(zod__WEBPACK_IMPORTED_MODULE_3__.array(zod__WEBPACK_IMPORTED_MODULE_3__.string().max(2000)));
const kinds = Object.fromEntries(_core_capability_js__WEBPACK_IMPORTED_MODULE_0__/* .capabilityKinds */ .Ct.map((kind) => [kind, entries]));
const entrySchema = zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({
    path: pathSchema.describe("Folder of the skill from the root of the repository."),
    name: zod__WEBPACK_IMPORTED_MODULE_3__.string(),
    version: zod__WEBPACK_IMPORTED_MODULE_3__.exactOptional(zod__WEBPACK_IMPORTED_MODULE_3__.string()).describe("Version that the frontmatter gives."),
    digest: zod__WEBPACK_IMPORTED_MODULE_3__.string()
        .regex(/^sha256:[0-9a-f]{64}$/)
        .describe("Of modes, paths and bytes of all files of the skill (docs/lock.md)."),
    files: zod__WEBPACK_IMPORTED_MODULE_3__.exactOptional(zod__WEBPACK_IMPORTED_MODULE_3__.array(fileSchema)).describe("Absent where there are more than 2,000."),
    capabilities: zod__WEBPACK_IMPORTED_MODULE_3__.strictObject(kinds).describe("What it used when it was approved; kinds without an entry are absent."),
    trust: zod__WEBPACK_IMPORTED_MODULE_3__.int().min(0).max(100),
    level: zod__WEBPACK_IMPORTED_MODULE_3__["enum"](_core_score_js__WEBPACK_IMPORTED_MODULE_2__/* .levels */ .yr),
    engine: zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({ version: zod__WEBPACK_IMPORTED_MODULE_3__.string(), rules: zod__WEBPACK_IMPORTED_MODULE_3__.int().min(0) }).describe("What scanned it."),
    owner: zod__WEBPACK_IMPORTED_MODULE_3__.string().describe("Who approved it."),
    approved: zod__WEBPACK_IMPORTED_MODULE_5__.date(),
    reason: zod__WEBPACK_IMPORTED_MODULE_3__.exactOptional(zod__WEBPACK_IMPORTED_MODULE_3__.string()),
    forced: zod__WEBPACK_IMPORTED_MODULE_3__.exactOptional(zod__WEBPACK_IMPORTED_MODULE_3__.array(zod__WEBPACK_IMPORTED_MODULE_3__.string())).describe("Why the policy failed it: it was locked all the same."),
});
const lockSchema = zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({
    version: zod__WEBPACK_IMPORTED_MODULE_3__.literal(1),
    skills: zod__WEBPACK_IMPORTED_MODULE_3__.array(entrySchema).describe("By path; each path once."),
});
const remedy = "Delete the lock, and write it anew with `skill-scan lock`; docs/lock.md describes it.";
const broken = (source, what) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL(`the lock ${source} cannot be read: ${what}`, remedy);
/** Whether brackets nest deeper than the format ever does: what follows recurses into them. */
function isTooDeep(text) {
    let depth = 0;
    let inString = false;
    for (let i = 0; i < text.length; i++) {
        const character = text[i];
        if (inString) {
            if (character === "\\")
                i++;
            else if (character === '"')
                inString = false;
        }
        else if (character === '"')
            inString = true;
        else if (character === "{" || character === "[")
            depth++;
        else if (character === "}" || character === "]")
            depth--;
        if (depth > maxDepth)
            return true;
    }
    return false;
}
/** A JSON text without what stands between its tokens. */
const withoutSpace = (text) => text.replace(/"(?:[^"\\]|\\[\s\S])*"|[ \t\r\n]+/g, (token) => (token.startsWith('"') ? token : ""));
function firstDouble(list) {
    const seen = new Set();
    for (const each of list) {
        if (seen.has(each))
            return each;
        seen.add(each);
    }
    return undefined;
}
const inline = (text) => JSON.stringify(text.slice(0, 200));
function jsonOf(text, source) {
    if (text.length > maxLength)
        throw broken(source, `it is larger than ${maxLength} characters`);
    if (isTooDeep(text))
        throw broken(source, `it nests more than ${maxDepth} levels deep`);
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        throw broken(source, "it is no JSON (after a merge: take one side, and run `skill-scan lock` again)");
    }
    // A key that stands twice reads one way for people and another way for us: then the texts differ.
    if (JSON.stringify(value) !== withoutSpace(text)) {
        throw broken(source, "a key stands twice, or something is written in an uncommon way");
    }
    return value;
}
/** Reads a lock. `source` names it in errors. Throws a ConfigError for what is no lock: one that is half understood would half protect. */
function parseLock(text, source = _file_js__WEBPACK_IMPORTED_MODULE_4__/* .lockPath */ .HZ) {
    const result = lockSchema.safeParse(jsonOf(text, source));
    if (!result.success) {
        const [issue] = result.error.issues;
        const place = issue && issue.path.length > 0 ? `${issue.path.join(".").slice(0, 200)}: ` : "";
        throw broken(source, `${place}${inline(issue?.message ?? "it does not keep to its schema").slice(1, -1)}`);
    }
    const { skills } = result.data;
    const double = firstDouble(skills.map(({ path }) => path));
    if (double !== undefined)
        throw broken(source, `it has the skill ${inline(double)} twice`);
    for (const { path, files = [] } of skills) {
        const file = firstDouble(files.map((line) => (0,_file_js__WEBPACK_IMPORTED_MODULE_4__/* .fileLine */ .RO)(line).path));
        if (file !== undefined)
            throw broken(source, `the skill ${inline(path)} has the file ${inline(file)} twice`);
    }
    return new Map(skills.map((entry) => [entry.path, entry]));
}
/** Keys of an entry, in the order in which they are written. */
const order = Object.keys(entrySchema.shape);
const sortedEntry = (entry) => Object.fromEntries(Object.entries(entry).sort(([a], [b]) => order.indexOf(a) - order.indexOf(b)));
/** A lock as its file: two spaces, skills by path, keys in one order, a newline at the end. Equal locks give equal bytes. */
function lockText(lock) {
    const skills = [...lock.values()].sort((a, b) => (0,_core_path_js__WEBPACK_IMPORTED_MODULE_6__/* .comparePaths */ .cD)(a.path, b.path)).map(sortedEntry);
    return `${JSON.stringify({ version: 1, skills }, null, 2)}\n`;
}
/** JSON Schema (draft 7) of the lock, as published in schema/lock.schema.json. */
function lockJsonSchema() {
    const { $schema, ...rest } = z.toJSONSchema(lockSchema, { target: "draft-7", reused: "ref" });
    return { $schema, title: "Lock of Skill Scan", ...rest };
}


/***/ }),

/***/ 14928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C2: () => (/* binding */ painter),
/* harmony export */   UF: () => (/* binding */ verdictStyles),
/* harmony export */   W2: () => (/* binding */ severityStyles),
/* harmony export */   q: () => (/* binding */ linked)
/* harmony export */ });
/** SGR codes (ECMA-48 §8.3.117). */
const codes = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, magenta: 35, cyan: 36 };
/** Paints where `color` says so, else leaves every text as it is. */
const painter = (color) => color ? (style, text) => `\u001b[${codes[style]}m${text}\u001b[0m` : (_, text) => text;
/** How a verdict is painted. */
const verdictStyles = {
    pass: "green",
    review: "yellow",
    fail: "red",
    "no-skills": "cyan",
    "did-not-run": "magenta",
};
/** How a severity is painted. */
const severityStyles = {
    critical: "red",
    high: "red",
    medium: "yellow",
    low: "cyan",
    info: "dim",
};
/** Printable ASCII: what an address must be of, so that it cannot end the sequence that it stands in. */
const address = /^[!-~]{1,2000}$/;
/**
 * A text that opens an address where a terminal shows links (OSC 8, "Hyperlinks in terminal emulators"); the text alone where the address
 * has characters that do not belong in one.
 */
const linked = (text, url) => url !== undefined && address.test(url) ? `\u001b]8;;${url}\u001b\\${text}\u001b]8;;\u001b\\` : text;


/***/ }),

/***/ 60238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ wrapWords)
/* harmony export */ });
/** Columns that a line has at least, however narrow the page. */
const least = 24;
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
