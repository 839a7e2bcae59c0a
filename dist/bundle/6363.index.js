export const id = 6363;
export const ids = [6363];
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

/***/ 51077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runFix: () => (/* binding */ runFix)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/files/disk.js
var disk = __webpack_require__(70608);
// EXTERNAL MODULE: ./build/src/files/native-path.js
var native_path = __webpack_require__(58576);
// EXTERNAL MODULE: ./build/src/fix/patch.js
var fix_patch = __webpack_require__(46275);
// EXTERNAL MODULE: ./build/src/core/finding.js
var finding = __webpack_require__(45068);
// EXTERNAL MODULE: ./build/src/core/group-by.js
var group_by = __webpack_require__(36930);
// EXTERNAL MODULE: ./build/src/fix/edited-tree.js
var edited_tree = __webpack_require__(99033);
;// CONCATENATED MODULE: ./build/src/fix/file-text.js
const byteOrderMark = "\ufeff";
/** Bytes as text, the byte order mark apart; undefined where they are not UTF-8. */
function fileText(bytes) {
    try {
        const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
        const mark = text.startsWith(byteOrderMark);
        return { mark, text: mark ? text.slice(1) : text };
    }
    catch {
        return undefined; // whoever asks says so
    }
}
/** The same as one text, to the last byte. */
const wholeText = ({ mark, text }) => (mark ? byteOrderMark : "") + text;

// EXTERNAL MODULE: ./build/src/fix/index.js + 6 modules
var src_fix = __webpack_require__(18091);
// EXTERNAL MODULE: ./build/src/offers.js
var offers = __webpack_require__(29310);
;// CONCATENATED MODULE: ./build/src/mend.js






/** Rounds of offering and scanning, at most: an edit may make way for another one. */
const maxRounds = 10;
/** A tree with edits made, and what they change in its files. */
class ChangedTree extends edited_tree/* EditedTree */.M {
    changes;
    original;
    constructor(tree, changes) {
        super(tree, new Map(Array.from(changes, ([path, { after }]) => [path, after])));
        this.original = tree;
        this.changes = changes;
    }
    /** The tree with edits made; those for a file that is not as it was when the edit was made are left out. */
    async with(offers) {
        const entries = new Map((await this.original.list()).map((entry) => [entry.path, entry]));
        const changes = new Map(this.changes);
        for (const [path, list] of (0,group_by/* groupBy */.$)(offers, ({ fix }) => [fix.path])) {
            const entry = entries.get(path);
            const now = entry && fileText(await this.read(entry));
            if (!now || list.some(({ text }) => text !== now.text))
                continue;
            // From the end to the beginning, so that the lines of those before stay where they are.
            const ordered = list.toSorted((a, b) => b.fix.startLine - a.fix.startLine);
            const text = ordered.reduce((sum, { fix }) => (0,src_fix/* applied */.I)(fix, sum), now.text);
            const before = changes.get(path)?.before ?? wholeText(now);
            changes.set(path, { path, before, after: wholeText({ ...now, text }) });
        }
        return new ChangedTree(this.original, changes);
    }
}
const isWorse = (before, after) => {
    const known = new Map(before.skills.map((skill) => [(0,offers/* skillKey */.LZ)(skill), skill]));
    return after.skills.some((skill) => {
        const former = known.get((0,offers/* skillKey */.LZ)(skill));
        return !former || !(0,offers/* isNoWorse */.wA)(former, skill);
    });
};
/** The first offer of each skill: those were tried alone, and skills know nothing of each other. */
function oneEach(offers, { skills }) {
    const skillOf = ({ finding, fix }) => skills.find(({ findings }) => findings.some(({ fingerprint, location }) => fingerprint === finding.fingerprint && location.path === fix.path))?.path ?? fix.path;
    return [...(0,group_by/* groupBy */.$)(offers, (offer) => [skillOf(offer)]).values()].map((list) => list[0]);
}
const editOf = ({ finding, fix }) => ({
    ...finding,
    title: fix.title,
    path: fix.path,
    line: fix.startLine,
});
/** Why a finding got no edit, in words without a full stop. */
async function whyOf(finding, tree, entries, last) {
    const { path } = finding.location;
    if (last.failed.includes(finding.fingerprint))
        return "an edit was tried, and by itself it does not mend this";
    const entry = entries.find((each) => each.path === path);
    if (!entry)
        return "it lies inside of another file, which is not written anew";
    if (entry.mode === "symlink")
        return "it is a link";
    const text = fileText(await tree.read(entry).catch(() => new Uint8Array([0xff])))?.text;
    if (text === undefined)
        return "the file is not UTF-8, or cannot be read";
    if (/\r(?!\n)/.test(text))
        return "lines of the file end in a CR alone";
    if (last.untried > 0)
        return "there were too many to try: run it again";
    if (finding.layers.length > 0)
        return `it is decoded from ${finding.layers.join(", ")}`;
    return "no mechanical edit is known for it";
}
async function leftIn(report, tree, last) {
    const entries = await tree.list();
    const left = report.skills
        .flatMap(({ findings }) => findings)
        .filter((each) => each.status === "new" && (0,finding/* counts */.tQ)(each));
    return Promise.all(left.map(async (finding) => ({ finding, why: await whyOf(finding, tree, entries, last) })));
}
/**
 * Makes every edit that is offered for the findings of a tree, in rounds until none is left: each was tried by itself, and all of a round
 * together by one more scan, after which nothing may be found that was not found before. `judged` scans a tree and judges it, by the rules `custom` as well. Writes nothing.
 */
async function mend(tree, selection, judged, custom = []) {
    const before = await judged(tree);
    const edits = [];
    let current = new ChangedTree(tree, new Map());
    let report = before;
    let last = { offers: [], untried: 0, failed: [] };
    for (let round = 0; round < maxRounds; round++) {
        last = await (0,offers/* offersOf */.fI)(current, report, selection, { returns: true, custom });
        let made = last.offers;
        let next = await current.with(made);
        let after = made.length === 0 ? report : await judged(next);
        if (isWorse(report, after)) {
            made = oneEach(made, report);
            next = await current.with(made);
            after = await judged(next);
        }
        if (made.length === 0 || isWorse(report, after))
            break;
        edits.push(...made.filter(({ fix }) => next.changes.has(fix.path)).map(editOf));
        current = next;
        report = after;
    }
    const changes = [...current.changes.values()].filter((change) => change.before !== change.after);
    return { before, after: report, changes, edits, left: await leftIn(report, current, last) };
}

// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(96209);
// EXTERNAL MODULE: ./build/src/selection.js + 5 modules
var selection = __webpack_require__(97997);
// EXTERNAL MODULE: ./build/src/entry/answer.js
var answer = __webpack_require__(68386);
// EXTERNAL MODULE: ./build/src/entry/exit.js
var exit = __webpack_require__(37956);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/src/entry/fix-files.js





const flags = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0);
async function bytesOf(file) {
    const handle = await (0,promises_.open)(file, flags);
    try {
        return await handle.readFile();
    }
    finally {
        await handle.close();
    }
}
const ownerMayWrite = ({ mode }) => (mode & 0o200) !== 0;
/** Why a file may not be written, or undefined: no link on the way to it, a plain file, as it was when it was scanned. */
async function obstacle(root, { path: name, before }) {
    try {
        const file = (0,native_path/* nativePath */.vb)(root, name);
        const folder = external_node_path_.dirname(external_node_path_.relative(root, file));
        if ((await (0,promises_.realpath)(external_node_path_.dirname(file))) !== external_node_path_.join(await (0,promises_.realpath)(root), folder))
            return "a link is on its way";
        const stats = (0,external_node_fs_.lstatSync)(file);
        if (!stats.isFile())
            return "it is no plain file";
        if (!ownerMayWrite(stats))
            return "it is read-only";
        return (await bytesOf(file)).equals(Buffer.from(before)) ? undefined : "it changed since it was scanned";
    }
    catch (error) {
        return (0,errors/* messageOf */.bD)(error);
    }
}
/** Divides changes into those that can be written below a folder and those that cannot. Writes nothing. */
async function writable(root, changes) {
    const asked = await Promise.all(changes.map(async (change) => ({ change, why: await obstacle(root, change) })));
    return {
        ready: asked.filter(({ why }) => why === undefined).map(({ change }) => change),
        refused: asked.flatMap(({ change, why }) => (why === undefined ? [] : [{ change, why }])),
    };
}
/** Writes a draft beside the file, with its mode and owner, and puts it in the file's place. */
async function replace(file, text) {
    const { mode, uid, gid } = (0,external_node_fs_.lstatSync)(file);
    const draft = external_node_path_.join(external_node_path_.dirname(file), `.skill-scan-${process.pid}.part`);
    try {
        const handle = await (0,promises_.open)(draft, "wx", 0o600);
        try {
            await handle.writeFile(text);
            await handle.sync();
        }
        finally {
            await handle.close();
        }
        const made = (0,external_node_fs_.lstatSync)(draft);
        if (process.platform !== "win32" && (made.uid !== uid || made.gid !== gid))
            await (0,promises_.chown)(draft, uid, gid);
        await (0,promises_.chmod)(draft, mode & 0o7777);
        await (0,promises_.rename)(draft, file);
    }
    catch (error) {
        await (0,promises_.rm)(draft, { force: true });
        throw error;
    }
}
/**
 * Writes changes below a folder, each file whole or not at all, its mode and owner kept. What stands in the way is asked once more right
 * before each file. Returns what could not be written; never writes over a link, outside the folder, or over what changed since.
 */
async function writeChanges(root, changes) {
    const refused = [];
    for (const change of changes) {
        const why = (await obstacle(root, change)) ??
            (await replace((0,native_path/* nativePath */.vb)(root, change.path), change.after).then(() => undefined, (error) => (0,errors/* messageOf */.bD)(error)));
        if (why !== undefined)
            refused.push({ change, why });
    }
    return refused;
}

// EXTERNAL MODULE: ./build/src/entry/judged.js + 1 modules
var judged = __webpack_require__(73873);
// EXTERNAL MODULE: ./build/src/entry/output.js
var output = __webpack_require__(33221);
// EXTERNAL MODULE: ./build/src/entry/page.js
var page = __webpack_require__(92771);
// EXTERNAL MODULE: ./build/src/entry/policy/clones.js
var clones = __webpack_require__(74115);
// EXTERNAL MODULE: ./build/src/entry/repository.js
var repository = __webpack_require__(3008);
// EXTERNAL MODULE: ./build/src/report/page.js
var report_page = __webpack_require__(74385);
// EXTERNAL MODULE: ./build/src/report/paint.js
var paint = __webpack_require__(14928);
// EXTERNAL MODULE: ./build/src/report/words.js
var words = __webpack_require__(43629);
// EXTERNAL MODULE: ./build/src/entry/words/diff.js
var diff = __webpack_require__(26773);
;// CONCATENATED MODULE: ./build/src/entry/words/mended.js





/** Edits and findings that are listed: a terminal is no place for thousands, which the JSON has. */
const most = 30;
const placeOf = (path, line) => `${(0,report_escape/* terminalText */.eR)(path, 200)}:${line}`;
const editLines = (edit, page) => [
    `  ${page.paint(paint/* severityStyles */.W2[edit.effective], edit.effective.padEnd(8))} ${page.paint("cyan", placeOf(edit.path, edit.line))}`,
    ...(0,report_page/* paragraph */.FY)(`${(0,report_escape/* terminalText */.eR)(edit.title)} (${edit.ruleId}, ${edit.fingerprint.slice(0, 8)})`, 11, page),
];
const leftLines = ({ finding, why }, page) => {
    const { effective, location, ruleId, fingerprint } = finding;
    return [
        `  ${page.paint(paint/* severityStyles */.W2[effective], effective.padEnd(8))} ${page.paint("cyan", placeOf(location.path, location.region.startLine))}`,
        ...(0,report_page/* paragraph */.FY)(`${(0,report_escape/* terminalText */.eR)(ruleId)}, ${fingerprint.slice(0, 8)}: ${(0,report_escape/* terminalText */.eR)(why)}`, 11, page),
    ];
};
function listed(list, lines, page) {
    const rest = list.length - most;
    return [
        ...list.slice(0, most).flatMap((one) => lines(one, page)),
        ...(rest > 0 ? [`  ... and ${rest} more; --json has all`] : []),
    ];
}
function headOf({ mended, refused, written }) {
    const { edits, left, changes } = mended;
    const rest = left.length > 0 ? `; ${(0,words/* plural */.LS)(left.length, "finding")} ${left.length === 1 ? "stays" : "stay"}` : "";
    const files = (0,words/* plural */.LS)(changes.length - refused.length, "file");
    if (edits.length === 0)
        return left.length === 0 ? "Nothing to fix." : `No edit to make${rest}.`;
    return `${(0,words/* plural */.LS)(edits.length, "edit")} in ${files} ${written ? "made" : "to make"}${rest}.`;
}
/** What the command says: the diff, what was done, what was not and why, and how to take it back. */
function mendedLines(words, page) {
    const { mended, refused, written, patch, undo } = words;
    const { before, after } = mended;
    const gone = new Set(refused.map(({ change }) => change.path));
    const trust = after.skills.flatMap((skill) => {
        const was = before.skills.find(({ path, kind }) => path === skill.path && kind === skill.kind);
        if (was === undefined || was.trust === skill.trust)
            return [];
        return [
            `  ${(0,report_escape/* terminalText */.eR)(skill.path, 200)}: trust ${was.trust} -> ${skill.trust}, ${was.verdict} -> ${skill.verdict}`,
        ];
    });
    return [
        ...mended.changes.filter(({ path }) => !gone.has(path)).flatMap((change) => [...(0,diff/* diffLines */.P)(change, page), ""]),
        page.paint("bold", headOf(words)),
        ...(0,report_page/* part */.y_)(written ? "Made" : "To make", listed(mended.edits.filter(({ path }) => !gone.has(path)), editLines, page), page),
        ...(0,report_page/* part */.y_)("Not written", refused.flatMap(({ change, why }) => (0,report_page/* paragraph */.FY)(`${(0,report_escape/* terminalText */.eR)(change.path, 200)}: ${(0,report_escape/* terminalText */.eR)(why)}`, 2, page)), page),
        ...(0,report_page/* part */.y_)("Left for a person", listed(mended.left, leftLines, page), page),
        ...(0,report_page/* part */.y_)(written ? "Trust" : "Trust afterwards", refused.length > 0 ? [] : trust, page),
        ...(0,report_page/* part */.y_)("Patch", patch === undefined ? [] : [`  ${patch}`], page),
        ...(0,report_page/* part */.y_)("To take it back", undo === undefined ? [] : [`  ${undo}`], page),
    ];
}

;// CONCATENATED MODULE: ./build/src/entry/commands/fix.js



















/** A day and a time for the name of a file: `20261122-142501`. */
const stamp = () => new Date().toISOString().slice(0, 19).replace(/[-:]/g, "").replace("T", "-");
/** In a repository below git's own folder, where nothing is committed or scanned; else in the system's folder for temporary files. */
async function placeFor(folder, output) {
    const real = await (0,promises_.realpath)(folder);
    const { top, gitFolder } = (await (0,repository/* repositoryOf */._)(folder)) ?? {};
    const name = `fix-${stamp()}-${process.pid}.patch`;
    if (top === undefined || gitFolder === undefined) {
        const file = output ?? external_node_path_.join(await (0,promises_.mkdtemp)(external_node_path_.join((0,external_node_os_.tmpdir)(), "skill-scan-")), name);
        return { root: real, below: "", file };
    }
    const root = await (0,promises_.realpath)(top);
    return { root, below: (0,native_path/* treePath */.ON)(root, real), file: output ?? external_node_path_.join(gitFolder, "skill-scan", name) };
}
const undoOf = ({ root, file }) => `git -C ${(0,report_escape/* shellWord */.r7)(root)} apply -R ${(0,report_escape/* shellWord */.r7)(external_node_path_.resolve(file))}`;
/** The folder that is meant. Throws a ConfigError for what is no folder on disk: only there is something to write. */
async function folderOf(operands) {
    const [folder = "."] = operands;
    const stats = await (0,promises_.stat)(folder).catch(() => undefined);
    if (stats?.isDirectory())
        return folder;
    throw new errors/* ConfigError */.xL(`fix needs a folder on disk, and ${JSON.stringify(folder)} is none`, "Give the folder of a skill, or one above it.");
}
/** Saves the patch, then writes the files. Where one could not be written after all, the patch is made anew without it. */
async function write(root, changes, place) {
    await (0,output/* writeWhole */.f8)(place.file, (0,fix_patch/* patchOf */.gn)(changes, place.below));
    const refused = await writeChanges(root, changes);
    const written = changes.filter((change) => !refused.some((each) => each.change === change));
    if (written.length === 0)
        await (0,promises_.rm)(place.file);
    else if (refused.length > 0)
        await (0,output/* writeWhole */.f8)(place.file, (0,fix_patch/* patchOf */.gn)(written, place.below));
    return refused;
}
/** Does what the settings say with the changes, and says what was done. */
async function carryOut(folder, mended, settings) {
    const dry = settings["dry-run"];
    const { ready, refused } = await writable(external_node_path_.resolve(folder), mended.changes);
    const wanted = ready.length > 0 && (!dry || settings.output !== undefined);
    if (!wanted)
        return { mended, refused, written: false };
    const place = await placeFor(folder, settings.output);
    if (dry) {
        await (0,output/* writeWhole */.f8)(place.file, (0,fix_patch/* patchOf */.gn)(ready, place.below));
        return { mended, refused, written: false, patch: place.file };
    }
    const late = await write(external_node_path_.resolve(folder), ready, place);
    const all = [...refused, ...late];
    if (late.length === ready.length)
        return { mended, refused: all, written: false };
    return { mended, refused: all, written: true, patch: place.file, undo: undoOf(place) };
}
const jsonOf = ({ mended, refused, written, patch, undo }) => (0,report_escape.jsonText)({
    version: "1",
    written,
    files: mended.changes.map((change) => {
        const why = refused.find((each) => each.change === change)?.why;
        return { path: change.path, patch: (0,fix_patch/* patchOf */.gn)([change]), ...(why !== undefined && { refused: why }) };
    }),
    edits: mended.edits,
    left: mended.left.map(({ finding: { ruleId, effective, fingerprint, location }, why }) => {
        return { ruleId, effective, fingerprint, location, why };
    }),
    ...(patch !== undefined && { patch }),
    ...(undo !== undefined && { undo }),
});
/**
 * `skill-scan fix [DIR]`: makes the mechanical edits that mend findings, each tried by a second scan. Files are written whole, and a patch
 * that takes it back is kept; with `--dry-run` only the diff is shown. Returns 0 whether or not there was something to do. Throws a
 * ConfigError for what is no folder, a DidNotRunError when a file that should change could not be written.
 */
async function runFix({ operands, settings, entry }) {
    const format = (0,answer/* answerFormat */.o)(settings, "fix does not write", "--output FILE saves the patch.");
    const folder = await folderOf(operands);
    const policy = await (0,clones/* policyOf */.U)(new disk/* DiskTree */.C("."), settings);
    const judging = { settings, policy, scanning: { entry, scanned: folder, log: output/* tell */.qz } };
    const mended = await mend(new disk/* DiskTree */.C(folder), (0,selection/* selectionOf */.Wm)(settings), (tree) => (0,judged/* judgeTree */.g)(tree, judging), policy.custom);
    if (mended.before.skills.length === 0)
        (0,output/* tell */.qz)(`there is no skill in ${folder}`);
    const words = await carryOut(folder, mended, settings);
    const text = format === "json" ? jsonOf(words) : `${mendedLines(words, await (0,page/* pageOf */.Z)(settings)).join("\n")}\n`;
    process.stdout.write(text);
    if (words.refused.length > 0 && !settings["dry-run"]) {
        throw new errors/* DidNotRunError */.iz(`${words.refused.length} of ${mended.changes.length} files could not be written`, 'Put right what stands under "Not written", and run it again.');
    }
    return exit/* exitCodes */.h.ok;
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

/***/ 3008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ repositoryOf),
/* harmony export */   g: () => (/* binding */ askGit)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _files_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81665);
/* harmony import */ var _files_git_process_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59681);



/** The text that git prints in a folder, without its last line end; undefined where git says no, or there is no git. */
async function askGit(folder, args) {
    try {
        const { code, stdout } = await (0,_files_git_process_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(folder, "*", args);
        return code === 0 ? stdout.toString("utf8").replace(/\r?\n$/, "") : undefined;
    }
    catch (error) {
        if (error instanceof _files_git_process_js__WEBPACK_IMPORTED_MODULE_2__/* .GitMissingError */ .bH)
            return undefined;
        throw error;
    }
}
/** The repository around a folder; undefined where there is none, or no git to ask. */
async function repositoryOf(folder) {
    const gitFolder = await askGit(folder, ["rev-parse", "--absolute-git-dir"]);
    if (gitFolder === undefined)
        return undefined;
    const top = await askGit(folder, ["rev-parse", "--show-toplevel"]);
    // The configuration of a repository may name another folder (`core.worktree`): only whether there is one is taken from git.
    return { gitFolder, ...(top !== undefined && top !== "" && { top: (0,_files_git_js__WEBPACK_IMPORTED_MODULE_1__/* .topOf */ .H)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder)) }) };
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

/***/ 26773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ diffLines)
/* harmony export */ });
/* harmony import */ var _core_redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60416);
/* harmony import */ var _fix_patch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46275);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96209);



const styles = { "+": "green", "-": "red", "\\": "dim" };
function shown(line, { paint, width }) {
    const sign = line.charAt(0);
    const text = `${sign}${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalLine */ .tL)((0,_core_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .redact */ .E$)(line.slice(1)), Math.max(40, width - 1))}`.trimEnd();
    const style = styles[sign];
    return style === undefined ? text : paint(style, text);
}
/** A change for people: a unified diff with secrets masked and nothing in it that a terminal or a runner would obey. No patch to apply. */
function diffLines(change, page) {
    const path = (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalText */ .eR)(change.path, 300);
    return [
        page.paint("bold", `--- a/${path}`),
        page.paint("bold", `+++ b/${path}`),
        ...(0,_fix_patch_js__WEBPACK_IMPORTED_MODULE_2__/* .hunksOf */ .Hs)(change).flatMap((hunk) => [
            page.paint("cyan", (0,_fix_patch_js__WEBPACK_IMPORTED_MODULE_2__/* .hunkHead */ .Ps)(hunk)),
            ...hunk.lines.map((line) => shown(line, page)),
        ]),
    ];
}


/***/ }),

/***/ 99033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ EditedTree)
/* harmony export */ });
/** A tree with another text in some of its files. Such an entry has no id: that of the old content would be wrong. */
class EditedTree {
    name;
    tree;
    edits;
    /** `texts` by path; one for a path that the tree has not is left out. */
    constructor(tree, texts) {
        this.name = tree.name;
        this.tree = tree;
        this.edits = new Map(Array.from(texts, ([path, text]) => [path, new TextEncoder().encode(text)]));
    }
    /** The entries of the tree, each as it is here. */
    async list() {
        return (await this.tree.list()).map((entry) => this.edited(entry));
    }
    /** An entry of the tree as it is here. */
    edited(entry) {
        const bytes = this.edits.get(entry.path);
        return bytes ? { path: entry.path, mode: entry.mode, size: bytes.length } : entry;
    }
    /** The bytes of an entry, at most `limit` of them. Throws what the tree throws. */
    async read(entry, limit) {
        return this.edits.get(entry.path)?.subarray(0, limit) ?? this.tree.read(entry, limit);
    }
}


/***/ }),

/***/ 46275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hs: () => (/* binding */ hunksOf),
/* harmony export */   Ps: () => (/* binding */ hunkHead),
/* harmony export */   gn: () => (/* binding */ patchOf)
/* harmony export */ });
/* harmony import */ var diff__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85725);

/** Lines around a change, as git has them. */
const context = 3;
/** What a change did, part by part. */
const hunksOf = ({ before, after }) => (0,diff__WEBPACK_IMPORTED_MODULE_0__/* .structuredPatch */ .YB)("", "", before, after, "", "", { context }).hunks;
/** `@@ -1,2 +1,3 @@` of a part, as POSIX diff -u has it: a side without lines begins at the line before. */
const hunkHead = ({ oldStart, oldLines, newStart, newLines }) => `@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`;
/** A path as git writes it in a patch: quoted as C has it where it is not plain (git-config, core.quotePath). */
function quotedPath(path) {
    if (/^[\w./+@%=,-]+$/.test(path))
        return path;
    const bytes = [...new TextEncoder().encode(path)].map((byte) => {
        const isPlain = byte >= 0x20 && byte < 0x7f && byte !== 0x22 && byte !== 0x5c;
        return isPlain ? String.fromCharCode(byte) : `\\${byte.toString(8).padStart(3, "0")}`;
    });
    return `"${bytes.join("")}"`;
}
/**
 * Changes as a patch that `git apply` takes, and `git apply -R` takes back, byte for byte. `below` is the path of the tree in the
 * repository, for a tree that is a folder of it. The text is as the files have it: to be saved, not to be shown.
 */
function patchOf(changes, below = "") {
    return changes
        .map((change) => {
        const path = below === "" ? change.path : `${below}/${change.path}`;
        const [before, after] = [quotedPath(`a/${path}`), quotedPath(`b/${path}`)];
        const hunks = hunksOf(change).map((hunk) => [hunkHead(hunk), ...hunk.lines].join("\n"));
        return [`diff --git ${before} ${after}`, `--- ${before}`, `+++ ${after}`, ...hunks, ""].join("\n");
    })
        .join("");
}


/***/ }),

/***/ 29310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LZ: () => (/* binding */ skillKey),
/* harmony export */   fI: () => (/* binding */ offersOf),
/* harmony export */   wA: () => (/* binding */ isNoWorse)
/* harmony export */ });
/* harmony import */ var _core_group_by_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36930);
/* harmony import */ var _core_severity_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(52842);
/* harmony import */ var _fix_edited_tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99033);
/* harmony import */ var _fix_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18091);
/* harmony import */ var _scan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83016);
/* harmony import */ var _selection_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97997);
/* harmony import */ var _skills_load_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3690);







/** Edits that are tried, and bytes that are scanned again for them: each costs a scan of its skill. */
const maxTries = 40;
const maxScanned = 32 * 1024 * 1024;
/** A folder with the entries of an edited tree; its manifest stays one of them. */
function editedFolder(folder, tree) {
    const entries = folder.entries.map((entry) => tree.edited(entry));
    return { ...folder, entries, manifest: entries[folder.entries.indexOf(folder.manifest)] ?? folder.manifest };
}
/** What tells the skills and configurations of a tree apart. */
const skillKey = ({ kind = "skill", path }) => `${kind} ${path}`;
/** Findings by what they are about: an edit changes the words around another one, and with them its fingerprint. */
const tallyOf = (findings) => (0,_core_group_by_js__WEBPACK_IMPORTED_MODULE_4__/* .groupBy */ .$)(findings, ({ ruleId, effective, location }) => [`${ruleId} ${effective} ${location.path}`]);
const gapKey = ({ path, reason }) => `${reason} ${path}`;
/** True when `after` has no finding, and no gap, that `before` has not. */
function isNoWorse(before, after) {
    const known = tallyOf(before.findings);
    const gaps = new Set(before.gaps.map(gapKey));
    const isKnown = [...tallyOf(after.findings)].every(([key, list]) => list.length <= (known.get(key)?.length ?? 0));
    return isKnown && after.gaps.every((gap) => gaps.has(gapKey(gap)));
}
/** True when `after` lacks the finding and is no worse than `before`. */
function mends(finding, before, after) {
    const same = ({ findings }) => findings.filter((each) => each.ruleId === finding.ruleId && each.location.path === finding.location.path).length;
    if (same(after) >= same(before))
        return false;
    if (after.findings.some(({ fingerprint }) => fingerprint === finding.fingerprint))
        return false;
    return isNoWorse(before, after);
}
/** Bytes of a byte order mark, which the text of an artifact is without. */
const markBytes = 3;
/** True for a text that is UTF-8 from end to end: another one would not be written back as it was. */
function isWhole({ text, size }) {
    const marks = size - new TextEncoder().encode(text).length;
    return text !== "" && (marks === 0 || marks === markBytes) && !text.includes("\ufffd");
}
const textFiles = ({ artifacts }) => artifacts
    .filter((artifact) => artifact.container === undefined && artifact.mode !== "symlink" && isWhole(artifact))
    .map(({ fullPath, text }) => ({ path: fullPath, text }));
const overlaps = (a, b) => a.path === b.path && a.startLine <= b.endLine && b.startLine <= a.endLine;
/** Finds the edits of one run, within its bounds. */
class Search {
    tree;
    folders;
    scanner;
    subjects = new Map();
    options;
    failed = [];
    tries = 0;
    scanned = 0;
    constructor(scanner, tree, folders, options) {
        this.scanner = scanner;
        this.tree = tree;
        this.options = options;
        this.folders = new Map(folders.map((folder) => [skillKey(folder), folder]));
    }
    get isOver() {
        return this.tries >= maxTries || this.scanned >= maxScanned;
    }
    /** The edit that mends a finding, tried. */
    async find(report, finding, taken) {
        const folder = this.folders.get(skillKey(report));
        if (!folder)
            return undefined;
        const { scan, files } = await this.subject(folder);
        const file = files.find(({ path }) => path === finding.location.path);
        if (file?.text.includes("\r") && !this.options.returns)
            return undefined;
        const fix = file && (0,_fix_index_js__WEBPACK_IMPORTED_MODULE_0__/* .fixesOf */ .j)({ finding, file, files, used: scan.capabilities.used });
        if (!fix || taken.some((offer) => overlaps(offer.fix, fix)))
            return undefined;
        this.tries++;
        const tree = new _fix_edited_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .EditedTree */ .M(this.tree, new Map([[file.path, (0,_fix_index_js__WEBPACK_IMPORTED_MODULE_0__/* .applied */ .I)(fix, file.text)]]));
        const [after] = (await this.scan(tree, editedFolder(folder, tree))).skills;
        if (!after || !mends(finding, scan, after)) {
            this.failed.push(finding.fingerprint);
            return undefined;
        }
        const id = folder.entries.find(({ path }) => path === fix.path)?.id;
        const { ruleId, effective, fingerprint } = finding;
        return { finding: { ruleId, effective, fingerprint }, fix, text: file.text, ...(id !== undefined && { blob: id }) };
    }
    scan(tree, folder) {
        this.scanned += folder.entries.reduce((sum, { size }) => sum + size, 0);
        return this.scanner.scan(tree, [folder]);
    }
    subject(folder) {
        const known = this.subjects.get(skillKey(folder));
        const made = known ?? this.load(folder);
        this.subjects.set(skillKey(folder), made);
        return made;
    }
    async load(folder) {
        const { skill } = await (0,_skills_load_js__WEBPACK_IMPORTED_MODULE_3__/* .loadSkill */ .k)(this.tree, folder);
        const scan = (await this.scan(this.tree, folder)).skills[0];
        return { scan, files: textFiles(skill) };
    }
}
/**
 * Edits for the new findings of a report, each tried on the tree that was scanned: with it the finding is gone and no other one, nor a
 * gap, has come. The worst finding first; no two edits touch the same lines. At most 40 are tried, on at most 32 MiB.
 */
async function offersOf(tree, report, selection, options = {}) {
    const wanted = report.skills
        .flatMap((skill) => skill.findings.map((finding) => ({ skill, finding })))
        .filter(({ finding }) => finding.status === "new")
        .toSorted((a, b) => (0,_core_severity_js__WEBPACK_IMPORTED_MODULE_6__/* .compareSeverity */ .zK)(a.finding.effective, b.finding.effective));
    if (wanted.length === 0)
        return { offers: [], untried: 0, failed: [] };
    const search = new Search(await _scan_js__WEBPACK_IMPORTED_MODULE_1__/* .Scanner */ .L.with(options.custom ?? []), tree, (await (0,_selection_js__WEBPACK_IMPORTED_MODULE_2__/* .foldersOf */ .pd)(tree, selection)).all, options);
    const offers = [];
    for (const [at, { skill, finding }] of wanted.entries()) {
        if (search.isOver)
            return { offers, untried: wanted.length - at, failed: search.failed };
        const offer = await search.find(skill, finding, offers);
        if (offer)
            offers.push(offer);
    }
    return { offers, untried: 0, failed: search.failed };
}


/***/ }),

/***/ 74385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FY: () => (/* binding */ paragraph),
/* harmony export */   y_: () => (/* binding */ part),
/* harmony export */   yw: () => (/* binding */ pasted)
/* harmony export */ });
/* harmony import */ var _wrap_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60238);

/** A paragraph in lines behind `indent` spaces. The text has nothing in it that a terminal obeys. */
const paragraph = (text, indent, { width }) => (0,_wrap_js__WEBPACK_IMPORTED_MODULE_0__/* .wrapWords */ .E)(text, width - indent).map((line) => " ".repeat(indent) + line);
/** A heading with what is below it; nothing where that is nothing. */
const part = (title, lines, { paint }) => lines.length === 0 ? [] : ["", paint("bold", title), ...lines];
/** Lines of a text to be copied, as they are, behind four spaces. */
const pasted = (text) => text
    .trimEnd()
    .split("\n")
    .map((line) => `    ${line}`.trimEnd());


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

/***/ 85725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  YB: () => (/* binding */ structuredPatch)
});

// UNUSED EXPORTS: FILE_HEADERS_ONLY, INCLUDE_HEADERS, OMIT_HEADERS, createPatch, createTwoFilesPatch, formatPatch

// EXTERNAL MODULE: ./node_modules/diff/libesm/diff/base.js
var base = __webpack_require__(63102);
;// CONCATENATED MODULE: ./node_modules/diff/libesm/diff/line.js


class LineDiff extends base/* default */.A {
    constructor() {
        super(...arguments);
        this.tokenize = tokenize;
    }
    equals(left, right, options) {
        // If we're ignoring whitespace, we need to normalise lines by stripping
        // whitespace before checking equality. (This has an annoying interaction
        // with newlineIsToken that requires special handling: if newlines get their
        // own token, then we DON'T want to trim the *newline* tokens down to empty
        // strings, since this would cause us to treat whitespace-only line content
        // as equal to a separator between lines, which would be weird and
        // inconsistent with the documented behavior of the options.)
        if (options.ignoreWhitespace) {
            if (!options.newlineIsToken || !left.includes('\n')) {
                left = left.trim();
            }
            if (!options.newlineIsToken || !right.includes('\n')) {
                right = right.trim();
            }
        }
        else if (options.ignoreNewlineAtEof && !options.newlineIsToken) {
            if (left.endsWith('\n')) {
                left = left.slice(0, -1);
            }
            if (right.endsWith('\n')) {
                right = right.slice(0, -1);
            }
        }
        return super.equals(left, right, options);
    }
}
const lineDiff = new LineDiff();
function diffLines(oldStr, newStr, options) {
    return lineDiff.diff(oldStr, newStr, options);
}
function diffTrimmedLines(oldStr, newStr, options) {
    options = generateOptions(options, { ignoreWhitespace: true });
    return lineDiff.diff(oldStr, newStr, options);
}
// Exported standalone so it can be used from jsonDiff too.
function tokenize(value, options) {
    if (options.stripTrailingCr) {
        // remove one \r before \n to match GNU diff's --strip-trailing-cr behavior
        value = value.replace(/\r\n/g, '\n');
    }
    const retLines = [], linesAndNewlines = value.split(/(\n|\r\n)/);
    // Ignore the final empty token that occurs if the string ends with a new line
    if (!linesAndNewlines[linesAndNewlines.length - 1]) {
        linesAndNewlines.pop();
    }
    // Merge the content and line separators into single tokens
    for (let i = 0; i < linesAndNewlines.length; i++) {
        const line = linesAndNewlines[i];
        if (i % 2 && !options.newlineIsToken) {
            retLines[retLines.length - 1] += line;
        }
        else {
            retLines.push(line);
        }
    }
    return retLines;
}

;// CONCATENATED MODULE: ./node_modules/diff/libesm/patch/create.js

/**
 * Returns true if the filename contains characters that require C-style
 * quoting (as used by Git and GNU diffutils in diff output).
 */
function needsQuoting(s) {
    for (let i = 0; i < s.length; i++) {
        if (s[i] < '\x20' || s[i] > '\x7e' || s[i] === '"' || s[i] === '\\') {
            return true;
        }
    }
    return false;
}
/**
 * C-style quotes a filename, encoding special characters as escape sequences
 * and non-ASCII bytes as octal escapes. This is the inverse of
 * `parseQuotedFileName` in parse.ts.
 *
 * Non-ASCII bytes are encoded as UTF-8 before being emitted as octal escapes.
 * This matches the behaviour of both Git and GNU diffutils, which always emit
 * UTF-8 octal escapes regardless of the underlying filesystem encoding (e.g.
 * Git for Windows converts from NTFS's UTF-16 to UTF-8 internally).
 *
 * If the filename doesn't need quoting, returns it as-is.
 */
function quoteFileNameIfNeeded(s) {
    if (!needsQuoting(s)) {
        return s;
    }
    let result = '"';
    const bytes = new TextEncoder().encode(s);
    let i = 0;
    while (i < bytes.length) {
        const b = bytes[i];
        // See https://en.wikipedia.org/wiki/Escape_sequences_in_C#Escape_sequences
        if (b === 0x07) {
            result += '\\a';
        }
        else if (b === 0x08) {
            result += '\\b';
        }
        else if (b === 0x09) {
            result += '\\t';
        }
        else if (b === 0x0a) {
            result += '\\n';
        }
        else if (b === 0x0b) {
            result += '\\v';
        }
        else if (b === 0x0c) {
            result += '\\f';
        }
        else if (b === 0x0d) {
            result += '\\r';
        }
        else if (b === 0x22) {
            result += '\\"';
        }
        else if (b === 0x5c) {
            result += '\\\\';
        }
        else if (b >= 0x20 && b <= 0x7e) {
            // Just a printable ASCII character that is neither a double quote nor a
            // backslash; no need to escape it.
            result += String.fromCharCode(b);
        }
        else {
            // Either part of a non-ASCII character or a control character without a
            // special escape sequence; needs escaping as a 3-digit octal escape
            result += '\\' + b.toString(8).padStart(3, '0');
        }
        i++;
    }
    result += '"';
    return result;
}
const INCLUDE_HEADERS = {
    includeIndex: true,
    includeUnderline: true,
    includeFileHeaders: true
};
const FILE_HEADERS_ONLY = {
    includeIndex: false,
    includeUnderline: false,
    includeFileHeaders: true
};
const OMIT_HEADERS = {
    includeIndex: false,
    includeUnderline: false,
    includeFileHeaders: false
};
function structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options) {
    let optionsObj;
    if (!options) {
        optionsObj = {};
    }
    else if (typeof options === 'function') {
        optionsObj = { callback: options };
    }
    else {
        optionsObj = options;
    }
    if (typeof optionsObj.context === 'undefined') {
        optionsObj.context = 4;
    }
    // We copy this into its own variable to placate TypeScript, which thinks
    // optionsObj.context might be undefined in the callbacks below.
    const context = optionsObj.context;
    // @ts-expect-error (runtime check for something that is correctly a static type error)
    if (optionsObj.newlineIsToken) {
        throw new Error('newlineIsToken may not be used with patch-generation functions, only with diffing functions');
    }
    if (!optionsObj.callback) {
        return diffLinesResultToPatch(diffLines(oldStr, newStr, optionsObj));
    }
    else {
        const { callback } = optionsObj;
        diffLines(oldStr, newStr, Object.assign(Object.assign({}, optionsObj), { callback: (diff) => {
                const patch = diffLinesResultToPatch(diff);
                // TypeScript is unhappy without the cast because it does not understand that `patch` may
                // be undefined here only if `callback` is StructuredPatchCallbackAbortable:
                callback(patch);
            } }));
    }
    function diffLinesResultToPatch(diff) {
        // STEP 1: Build up the patch with no "\ No newline at end of file" lines and with the arrays
        //         of lines containing trailing newline characters. We'll tidy up later...
        if (!diff) {
            return;
        }
        diff.push({ value: '', lines: [] }); // Append an empty value to make cleanup easier
        function contextLines(lines) {
            return lines.map(function (entry) { return ' ' + entry; });
        }
        const hunks = [];
        let oldRangeStart = 0, newRangeStart = 0, curRange = [], oldLine = 1, newLine = 1;
        for (let i = 0; i < diff.length; i++) {
            const current = diff[i], lines = current.lines || splitLines(current.value);
            current.lines = lines;
            if (current.added || current.removed) {
                // If we have previous context, start with that
                if (!oldRangeStart) {
                    const prev = diff[i - 1];
                    oldRangeStart = oldLine;
                    newRangeStart = newLine;
                    if (prev) {
                        curRange = context > 0 ? contextLines(prev.lines.slice(-context)) : [];
                        oldRangeStart -= curRange.length;
                        newRangeStart -= curRange.length;
                    }
                }
                // Output our changes
                for (const line of lines) {
                    curRange.push((current.added ? '+' : '-') + line);
                }
                // Track the updated file position
                if (current.added) {
                    newLine += lines.length;
                }
                else {
                    oldLine += lines.length;
                }
            }
            else {
                // Identical context lines. Track line changes
                if (oldRangeStart) {
                    // Close out any changes that have been output (or join overlapping)
                    if (lines.length <= context * 2 && i < diff.length - 2) {
                        // Overlapping
                        for (const line of contextLines(lines)) {
                            curRange.push(line);
                        }
                    }
                    else {
                        // end the range and output
                        const contextSize = Math.min(lines.length, context);
                        for (const line of contextLines(lines.slice(0, contextSize))) {
                            curRange.push(line);
                        }
                        const hunk = {
                            oldStart: oldRangeStart,
                            oldLines: (oldLine - oldRangeStart + contextSize),
                            newStart: newRangeStart,
                            newLines: (newLine - newRangeStart + contextSize),
                            lines: curRange
                        };
                        hunks.push(hunk);
                        oldRangeStart = 0;
                        newRangeStart = 0;
                        curRange = [];
                    }
                }
                oldLine += lines.length;
                newLine += lines.length;
            }
        }
        // Step 2: eliminate the trailing `\n` from each line of each hunk, and, where needed, add
        //         "\ No newline at end of file".
        for (const hunk of hunks) {
            for (let i = 0; i < hunk.lines.length; i++) {
                if (hunk.lines[i].endsWith('\n')) {
                    hunk.lines[i] = hunk.lines[i].slice(0, -1);
                }
                else {
                    hunk.lines.splice(i + 1, 0, '\\ No newline at end of file');
                    i++; // Skip the line we just added, then continue iterating
                }
            }
        }
        return {
            oldFileName: oldFileName, newFileName: newFileName,
            oldHeader: oldHeader, newHeader: newHeader,
            hunks: hunks
        };
    }
}
/**
 * creates a unified diff patch.
 *
 * @param patch either a single structured patch object (as returned by `structuredPatch`) or an
 *   array of them (as returned by `parsePatch`).
 * @param headerOptions behaves the same as the `headerOptions` option of `createTwoFilesPatch`.
 *   Ignored for patches where `isGit` is `true`.
 *
 * When a patch has `isGit: true`, `formatPatch` output is changed to more closely match Git's
 * output: it emits a `diff --git` header, emits Git extended headers as appropriate based on
 * properties like `isRename`, `isCreate`, `newMode`, etc, and will omit `---`/`+++` file
 * headers for patches with no hunks (e.g. renames without content changes).
 */
function formatPatch(patch, headerOptions) {
    var _a, _b, _c, _d, _e, _f;
    if (!headerOptions) {
        headerOptions = INCLUDE_HEADERS;
    }
    if (Array.isArray(patch)) {
        if (patch.length > 1 && !headerOptions.includeFileHeaders && !patch.every(p => p.isGit)) {
            throw new Error('Cannot omit file headers on a multi-file patch. '
                + '(The result would be unparseable; how would a tool trying to apply '
                + 'the patch know which changes are to which file?)');
        }
        return patch.map(p => formatPatch(p, headerOptions)).join('\n');
    }
    const ret = [];
    // Git patches have a fixed header format (diff --git, extended headers,
    // and ---/+++ when hunks are present), so headerOptions is ignored.
    if (patch.isGit) {
        headerOptions = INCLUDE_HEADERS;
        // Emit Git-style diff --git header and extended headers.
        // Git never puts /dev/null in the "diff --git" line; for file
        // creations/deletions it uses the real filename on both sides.
        if (!patch.oldFileName) {
            throw new Error('oldFileName must be specified for Git patches');
        }
        if (!patch.newFileName) {
            throw new Error('newFileName must be specified for Git patches');
        }
        let gitOldName = patch.oldFileName;
        let gitNewName = patch.newFileName;
        if (patch.isCreate && gitOldName === '/dev/null') {
            gitOldName = gitNewName.replace(/^b\//, 'a/');
        }
        else if (patch.isDelete && gitNewName === '/dev/null') {
            gitNewName = gitOldName.replace(/^a\//, 'b/');
        }
        ret.push('diff --git ' + quoteFileNameIfNeeded(gitOldName) + ' ' + quoteFileNameIfNeeded(gitNewName));
        if (patch.isDelete) {
            ret.push('deleted file mode ' + ((_a = patch.oldMode) !== null && _a !== void 0 ? _a : '100644'));
        }
        if (patch.isCreate) {
            ret.push('new file mode ' + ((_b = patch.newMode) !== null && _b !== void 0 ? _b : '100644'));
        }
        if (patch.oldMode && patch.newMode && !patch.isDelete && !patch.isCreate) {
            ret.push('old mode ' + patch.oldMode);
            ret.push('new mode ' + patch.newMode);
        }
        if (patch.isRename) {
            ret.push('rename from ' + quoteFileNameIfNeeded(((_c = patch.oldFileName) !== null && _c !== void 0 ? _c : '').replace(/^a\//, '')));
            ret.push('rename to ' + quoteFileNameIfNeeded(((_d = patch.newFileName) !== null && _d !== void 0 ? _d : '').replace(/^b\//, '')));
        }
        if (patch.isCopy) {
            ret.push('copy from ' + quoteFileNameIfNeeded(((_e = patch.oldFileName) !== null && _e !== void 0 ? _e : '').replace(/^a\//, '')));
            ret.push('copy to ' + quoteFileNameIfNeeded(((_f = patch.newFileName) !== null && _f !== void 0 ? _f : '').replace(/^b\//, '')));
        }
    }
    else {
        if (headerOptions.includeIndex && patch.oldFileName == patch.newFileName && patch.oldFileName !== undefined) {
            ret.push('Index: ' + patch.oldFileName);
        }
        if (headerOptions.includeUnderline) {
            ret.push('===================================================================');
        }
    }
    // Emit --- / +++ file headers. For Git patches with no hunks (e.g.
    // pure renames, mode-only changes), Git omits these, so we do too.
    const hasHunks = patch.hunks.length > 0;
    if (headerOptions.includeFileHeaders && patch.oldFileName !== undefined && patch.newFileName !== undefined
        && (!patch.isGit || hasHunks)) {
        ret.push('--- ' + quoteFileNameIfNeeded(patch.oldFileName) + (patch.oldHeader ? '\t' + patch.oldHeader : ''));
        ret.push('+++ ' + quoteFileNameIfNeeded(patch.newFileName) + (patch.newHeader ? '\t' + patch.newHeader : ''));
    }
    for (let i = 0; i < patch.hunks.length; i++) {
        const hunk = patch.hunks[i];
        // Unified Diff Format quirk: If the chunk size is 0,
        // the first number is one lower than one would expect.
        // https://www.artima.com/weblogs/viewpost.jsp?thread=164293
        const oldStart = hunk.oldLines === 0 ? hunk.oldStart - 1 : hunk.oldStart;
        const newStart = hunk.newLines === 0 ? hunk.newStart - 1 : hunk.newStart;
        ret.push('@@ -' + oldStart + ',' + hunk.oldLines
            + ' +' + newStart + ',' + hunk.newLines
            + ' @@');
        for (const line of hunk.lines) {
            ret.push(line);
        }
    }
    return ret.join('\n') + '\n';
}
function createTwoFilesPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options) {
    if (typeof options === 'function') {
        options = { callback: options };
    }
    if (!(options === null || options === void 0 ? void 0 : options.callback)) {
        const patchObj = structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options);
        if (!patchObj) {
            return;
        }
        return formatPatch(patchObj, options === null || options === void 0 ? void 0 : options.headerOptions);
    }
    else {
        const { callback } = options;
        structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, Object.assign(Object.assign({}, options), { callback: patchObj => {
                if (!patchObj) {
                    callback(undefined);
                }
                else {
                    callback(formatPatch(patchObj, options.headerOptions));
                }
            } }));
    }
}
function createPatch(fileName, oldStr, newStr, oldHeader, newHeader, options) {
    return createTwoFilesPatch(fileName, fileName, oldStr, newStr, oldHeader, newHeader, options);
}
/**
 * Split `text` into an array of lines, including the trailing newline character (where present)
 */
function splitLines(text) {
    const hasTrailingNl = text.endsWith('\n');
    const result = text.split('\n').map(line => line + '\n');
    if (hasTrailingNl) {
        result.pop();
    }
    else {
        result.push(result.pop().slice(0, -1));
    }
    return result;
}


/***/ })

};
