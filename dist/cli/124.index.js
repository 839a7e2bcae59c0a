export const id = 124;
export const ids = [124];
export const modules = {

/***/ 2124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runBaseline: () => (/* binding */ runBaseline)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/files/disk.js
var disk = __webpack_require__(70608);
// EXTERNAL MODULE: ./build/src/gate.js + 8 modules
var gate = __webpack_require__(83114);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/src/core/finding.js
var finding = __webpack_require__(45068);
// EXTERNAL MODULE: ./build/src/core/path.js
var core_path = __webpack_require__(18774);
// EXTERNAL MODULE: ./build/src/core/severity.js
var severity = __webpack_require__(52842);
// EXTERNAL MODULE: ./build/src/policy/exceptions.js
var exceptions = __webpack_require__(29272);
// EXTERNAL MODULE: ./build/src/policy/globs.js
var globs = __webpack_require__(52171);
;// CONCATENATED MODULE: ./build/src/policy/baseline.js






const keyOf = ({ rule, path = "", fingerprint = "" }) => [path, rule, fingerprint].join("\0");
/** Everything that counts in some skills, also what is only named beside another finding: by path, rule and fingerprint, each once. */
function evidenceIn(skills) {
    const all = skills.flatMap(({ path, findings }) => {
        const place = (0,globs/* isGlob */.fg)(path) || (0,globs/* patternProblem */.AL)(path) !== undefined ? {} : { path };
        return findings
            .filter(finding/* counts */.tQ)
            .flatMap((finding) => [finding, ...(finding.also ?? []).filter(({ effective }) => effective !== "info")])
            .map(({ ruleId, fingerprint, effective }) => ({ rule: ruleId, ...place, fingerprint, severity: effective }));
    });
    const once = new Map(all.map((each) => [keyOf(each), each]));
    return [...once].sort(([a], [b]) => (0,core_path/* comparePaths */.cD)(a, b)).map(([, each]) => each);
}
const header = " Findings that somebody accepted: see docs/exceptions.md of Skill Scan.\n Written by `skill-scan baseline`; edit reasons and dates as you like.";
/** Whether an entry is of a finding, wherever the skill lies now. */
const isOf = ({ rule, fingerprint }, evidence) => fingerprint === evidence.fingerprint && (0,globs/* matcher */.jN)([rule])(evidence.rule);
const isAt = ({ path }, { path: skill }) => path === undefined ||
    (skill !== undefined && (0,globs/* matcher */.jN)([path])(skill)) ||
    (skill !== undefined && (0,core_path/* isWithin */.UO)(path, skill));
/** The list of a document, made where there is none. */
function listIn(document) {
    const list = document.get("exceptions", true);
    if ((0,dist/* isSeq */.oP)(list))
        return list;
    const made = document.createNode([]);
    made.flow = false;
    if (document.contents === null)
        document.contents = document.createNode({ version: 1 });
    document.set("exceptions", made);
    return made;
}
/** Whether an entry that covers nothing may go: only where the scan would have seen what it covers. */
const wasSeen = ({ path }, { skills, complete }) => complete || (path !== undefined && skills.some((skill) => (0,core_path/* isWithin */.UO)(path, skill)));
/** Writes new values into the node of an entry, and nothing else of it. */
function set(node, values) {
    if (!(0,dist/* isMap */.jh)(node))
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
        const worst = (0,severity/* worstSeverity */.Lc)(same.map(({ severity }) => severity));
        const isWorse = entry.severity !== undefined && (0,severity/* compareSeverity */.zK)(worst, entry.severity) < 0;
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
    const before = (0,exceptions/* parseExceptions */.w)(text, scope.source, scope.ruleIds);
    const document = (0,dist/* parseDocument */.Tp)(text);
    if (text.trim() === "")
        document.commentBefore = header;
    const list = listIn(document);
    const entries = before.map((entry, index) => ({ entry, node: list.items[index] }));
    const { fates, open } = settled(entries, evidence, acceptance, scope);
    const stay = entries.filter(({ node }) => fates.get(node) !== "dropped");
    const items = stay.map(({ entry, node }) => ({ key: keyOf(entry), node }));
    for (const each of open) {
        const key = keyOf(each);
        const at = items.findIndex((other) => (0,core_path/* comparePaths */.cD)(other.key, key) > 0);
        const { rule, path, fingerprint, severity } = each;
        const values = { rule, ...(path !== undefined && { path }), fingerprint, severity, ...acceptance };
        items.splice(at < 0 ? items.length : at, 0, { key, node: document.createNode(values) });
    }
    list.items = items.map(({ node }) => node);
    const isSame = open.length === 0 && entries.every(({ node }) => (fates.get(node) ?? "kept") === "kept");
    const result = isSame && text.trim() !== "" ? text : document.toString({ lineWidth: 0 });
    (0,exceptions/* parseExceptions */.w)(result, scope.source, scope.ruleIds);
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

// EXTERNAL MODULE: ./build/src/policy/suppressions.js
var suppressions = __webpack_require__(22694);
// EXTERNAL MODULE: ./build/src/policy/windows.js
var windows = __webpack_require__(52137);
// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(96209);
// EXTERNAL MODULE: ./build/src/rules/index.js + 172 modules
var rules = __webpack_require__(29513);
// EXTERNAL MODULE: ./build/src/selection.js + 5 modules
var selection = __webpack_require__(97997);
// EXTERNAL MODULE: ./build/src/version.js + 1 modules
var version = __webpack_require__(10990);
// EXTERNAL MODULE: ./build/src/entry/exit.js
var exit = __webpack_require__(37956);
// EXTERNAL MODULE: ./build/src/entry/output.js
var output = __webpack_require__(33221);
// EXTERNAL MODULE: ./build/src/entry/places.js
var places = __webpack_require__(2908);
// EXTERNAL MODULE: ./build/src/entry/policy/clones.js
var clones = __webpack_require__(74115);
// EXTERNAL MODULE: ./build/src/entry/today.js
var today = __webpack_require__(67487);
;// CONCATENATED MODULE: ./build/src/entry/commands/baseline.js



















/** The decision that the flags give. Throws a ConfigError where one is missing or ends before today. */
function acceptanceOf({ owner, reason, expires }, accepted) {
    if (owner === undefined || reason === undefined || expires === undefined) {
        throw new errors/* ConfigError */.xL("baseline needs --owner, --reason and --expires", 'For example: skill-scan baseline --owner @org/security --reason "there before the gate" --expires 2027-06-30');
    }
    if (!(0,windows/* isDay */.N)(expires) || expires < accepted) {
        throw new errors/* ConfigError */.xL(`--expires ${expires} is no day from today on`, "Give the last day, like 2027-06-30.");
    }
    return { owner, reason, accepted, expires };
}
async function textAt(file) {
    try {
        return await (0,promises_.readFile)(file, "utf8");
    }
    catch (error) {
        if ((0,places/* isMissing */.b)(error))
            return "";
        throw new errors/* ConfigError */.xL(`cannot read ${file}: ${(0,errors/* messageOf */.bD)(error)}`, "Give --output another file.");
    }
}
/** What the exceptions file itself accepts must be found again: only the policy's own suppressions hold here. */
const withoutExceptions = (policy) => ({
    ...policy,
    suppressions: policy.suppressions.filter(({ at }) => !at?.startsWith(`${suppressions/* exceptionsPath */.iy}:`)),
});
function summaryOf({ added, kept, moved, renewed, dropped }, file) {
    const rest = [
        ...(moved > 0 ? [`${moved} moved`] : []),
        ...(renewed > 0 ? [`${renewed} renewed`] : []),
        ...(dropped > 0 ? [`${dropped} dropped`] : []),
    ];
    return `${(0,report_escape/* terminalText */.eR)(file)}: ${[`${added} added`, `${kept} kept`, ...rest].join(", ")}\n`;
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
async function runBaseline({ operands, settings }) {
    const [folder = "."] = operands;
    const day = (0,today/* today */.E)();
    const acceptance = acceptanceOf(settings, day);
    const tree = new disk/* DiskTree */.C(folder);
    const policy = withoutExceptions(await (0,clones/* policyOf */.U)(tree, settings));
    const file = settings.output ?? external_node_path_.join(folder, ...suppressions/* exceptionsPath */.iy.split("/"));
    const text = await textAt(file);
    const report = await (0,gate/* gate */.Gj)({
        head: tree,
        wantBase: false,
        scope: "all",
        policy,
        ...(0,selection/* selectionOf */.Wm)(settings),
        today: day,
        toolVersion: version.version,
    });
    const judged = report.skills.filter((skill) => !(0,globs/* matcher */.jN)(policy.exclude)(skill.path));
    const complete = settings.path === "." && settings.include.length === 0 && settings.exclude.length === 0;
    const ruleIds = rules/* rules */.a.map(({ id }) => id);
    const skills = judged.map((skill) => skill.path);
    const scope = { today: day, skills, complete, source: file, ruleIds };
    const update = updatedBaseline(text, evidenceIn(judged), acceptance, scope);
    (0,windows/* withinWindows */.nW)({ ...policy, suppressions: (0,exceptions/* parseExceptions */.w)(update.text, file, ruleIds) });
    if (update.text !== text) {
        await (0,places/* insideOf */.k)(external_node_path_.resolve(folder), external_node_path_.resolve(file));
        await (0,output/* writeWhole */.f)(file, update.text);
    }
    process.stdout.write(summaryOf(update, file) + hint(report));
    return exit/* exitCodes */.h.ok;
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

/***/ 29272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ exceptionKey),
/* harmony export */   w: () => (/* binding */ parseExceptions)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55156);
/* harmony import */ var _body_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24402);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16023);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20718);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28911);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25670);






const keys = ["version", "exceptions"];
/** Largest file taken, in characters: some 3,000 entries, as a baseline of many skills may have. */
const maxLength = 1024 * 1024;
const schemaOf = (ruleIds) => zod__WEBPACK_IMPORTED_MODULE_5__.strictObject({
    version: zod__WEBPACK_IMPORTED_MODULE_5__.literal(1, { error: "must be 1" }).optional(),
    exceptions: zod__WEBPACK_IMPORTED_MODULE_5__.array((0,_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .suppressionSchema */ .vg)(ruleIds), { error: "must be a list" }).nullish(),
}, { error: "must be a mapping with a list of exceptions" });
/**
 * Reads an exceptions file: `version: 1` and `exceptions`, a list of what `suppressions` of a policy may hold, each with its place.
 * `source` names the file in errors; `ruleIds` are the ids that it may name. An empty file has none.
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
/** What an exception says, in one text: equal for equal ones, wherever they stand. */
function exceptionKey({ at: _, approved: __, ...said }) {
    return JSON.stringify(Object.entries(said).sort(([a], [b]) => (a < b ? -1 : 1)));
}


/***/ })

};
