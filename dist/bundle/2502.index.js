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
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49983);
/* harmony import */ var _policy_baseline_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60065);
/* harmony import */ var _policy_exceptions_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(29272);
/* harmony import */ var _policy_globs_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(52171);
/* harmony import */ var _policy_suppressions_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(22694);
/* harmony import */ var _policy_windows_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(52137);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(96209);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(61454);
/* harmony import */ var _selection_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(97997);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(28009);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(37956);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(33221);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(2908);
/* harmony import */ var _policy_clones_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(74115);
/* harmony import */ var _today_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(67487);



















/** The decision that the flags give. Throws a ConfigError where one is missing or ends before today. */
function acceptanceOf({ owner, reason, expires }, accepted) {
    if (owner === undefined || reason === undefined || expires === undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .xL("baseline needs --owner, --reason and --expires", 'For example: skill-scan baseline --owner @org/security --reason "there before the gate" --expires 2027-06-30');
    }
    if (!(0,_policy_windows_js__WEBPACK_IMPORTED_MODULE_8__/* .isDay */ .N)(expires) || expires < accepted) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .xL(`--expires ${expires} is no day from today on`, "Give the last day, like 2027-06-30.");
    }
    return { owner, reason, accepted, expires };
}
async function textAt(file) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, "utf8");
    }
    catch (error) {
        if ((0,_places_js__WEBPACK_IMPORTED_MODULE_15__/* .isMissing */ .b)(error))
            return "";
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .xL(`cannot read ${file}: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`, "Give --output another file.");
    }
}
/** What the exceptions file itself accepts must be found again: only the policy's own suppressions hold here. */
const withoutExceptions = (policy) => ({
    ...policy,
    suppressions: policy.suppressions.filter(({ at }) => !at?.startsWith(`${_policy_suppressions_js__WEBPACK_IMPORTED_MODULE_7__/* .exceptionsPath */ .iy}:`)),
});
function summaryOf({ added, kept, moved, renewed, dropped }, file) {
    const rest = [
        ...(moved > 0 ? [`${moved} moved`] : []),
        ...(renewed > 0 ? [`${renewed} renewed`] : []),
        ...(dropped > 0 ? [`${dropped} dropped`] : []),
    ];
    return `${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_9__/* .terminalText */ .eR)(file)}: ${[`${added} added`, `${kept} kept`, ...rest].join(", ")}\n`;
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
    const day = (0,_today_js__WEBPACK_IMPORTED_MODULE_17__/* .today */ .E)();
    const acceptance = acceptanceOf(settings, day);
    const tree = new _files_disk_js__WEBPACK_IMPORTED_MODULE_3__/* .DiskTree */ .C(folder);
    const policy = withoutExceptions(await (0,_policy_clones_js__WEBPACK_IMPORTED_MODULE_16__/* .policyOf */ .U)(tree, settings));
    const file = settings.output ?? node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, ..._policy_suppressions_js__WEBPACK_IMPORTED_MODULE_7__/* .exceptionsPath */ .iy.split("/"));
    const text = await textAt(file);
    const report = await (0,_gate_js__WEBPACK_IMPORTED_MODULE_4__/* .gate */ .Gj)({
        head: tree,
        wantBase: false,
        lockFrom: "none",
        scope: "all",
        policy,
        ...(0,_selection_js__WEBPACK_IMPORTED_MODULE_11__/* .selectionOf */ .Wm)(settings),
        today: day,
        toolVersion: _version_js__WEBPACK_IMPORTED_MODULE_12__/* .version */ .rE,
    });
    const judged = report.skills.filter((skill) => !(0,_policy_globs_js__WEBPACK_IMPORTED_MODULE_18__/* .matcher */ .jN)(policy.exclude)(skill.path));
    const complete = settings.path === "." && settings.include.length === 0 && settings.exclude.length === 0;
    const ruleIds = [..._rules_index_js__WEBPACK_IMPORTED_MODULE_10__/* .rules */ .a, ...(policy.custom ?? [])].map(({ id }) => id);
    const skills = judged.map((skill) => skill.path);
    const scope = { today: day, skills, complete, source: file, ruleIds };
    const update = (0,_policy_baseline_js__WEBPACK_IMPORTED_MODULE_5__/* .updatedBaseline */ .v)(text, (0,_policy_baseline_js__WEBPACK_IMPORTED_MODULE_5__/* .evidenceIn */ .n)(judged), acceptance, scope);
    (0,_policy_windows_js__WEBPACK_IMPORTED_MODULE_8__/* .withinWindows */ .nW)({ ...policy, suppressions: (0,_policy_exceptions_js__WEBPACK_IMPORTED_MODULE_6__/* .parseExceptions */ .w)(update.text, file, ruleIds) });
    if (update.text !== text) {
        await (0,_places_js__WEBPACK_IMPORTED_MODULE_15__/* .insideOf */ .k)(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(folder), node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(file));
        await (0,_output_js__WEBPACK_IMPORTED_MODULE_14__/* .writeWhole */ .f8)(file, update.text);
    }
    process.stdout.write(summaryOf(update, file) + hint(report));
    return _exit_js__WEBPACK_IMPORTED_MODULE_13__/* .exitCodes */ .h.ok;
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
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54406);





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
/* harmony import */ var _core_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18774);
/* harmony import */ var _core_severity_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52842);
/* harmony import */ var _exceptions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29272);
/* harmony import */ var _globs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52171);






const keyOf = ({ rule, path = "", fingerprint = "" }) => [path, rule, fingerprint].join("\0");
/** Everything that counts in some skills, also what is only named beside another finding: by path, rule and fingerprint, each once. */
function evidenceIn(skills) {
    const all = skills.flatMap(({ path, findings }) => {
        const place = (0,_globs_js__WEBPACK_IMPORTED_MODULE_3__/* .isGlob */ .fg)(path) || (0,_globs_js__WEBPACK_IMPORTED_MODULE_3__/* .patternProblem */ .AL)(path) !== undefined ? {} : { path };
        return findings
            .filter(_core_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .counts */ .tQ)
            .flatMap((finding) => [finding, ...(finding.also ?? []).filter(({ effective }) => effective !== "info")])
            .map(({ ruleId, fingerprint, effective }) => ({ rule: ruleId, ...place, fingerprint, severity: effective }));
    });
    const once = new Map(all.map((each) => [keyOf(each), each]));
    return [...once].sort(([a], [b]) => (0,_core_path_js__WEBPACK_IMPORTED_MODULE_4__/* .comparePaths */ .cD)(a, b)).map(([, each]) => each);
}
const header = " Findings that somebody accepted: see docs/exceptions.md of Skill Scan.\n Written by `skill-scan baseline`; edit reasons and dates as you like.";
/** Whether an entry is of a finding, wherever the skill lies now. */
const isOf = ({ rule, fingerprint }, evidence) => fingerprint === evidence.fingerprint && (0,_globs_js__WEBPACK_IMPORTED_MODULE_3__/* .matcher */ .jN)([rule])(evidence.rule);
const isAt = ({ path }, { path: skill }) => path === undefined ||
    (skill !== undefined && (0,_globs_js__WEBPACK_IMPORTED_MODULE_3__/* .matcher */ .jN)([path])(skill)) ||
    (skill !== undefined && (0,_core_path_js__WEBPACK_IMPORTED_MODULE_4__/* .isWithin */ .UO)(path, skill));
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
const wasSeen = ({ path }, { skills, complete }) => complete || (path !== undefined && skills.some((skill) => (0,_core_path_js__WEBPACK_IMPORTED_MODULE_4__/* .isWithin */ .UO)(path, skill)));
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
        const worst = (0,_core_severity_js__WEBPACK_IMPORTED_MODULE_5__/* .worstSeverity */ .Lc)(same.map(({ severity }) => severity));
        const isWorse = entry.severity !== undefined && (0,_core_severity_js__WEBPACK_IMPORTED_MODULE_5__/* .compareSeverity */ .zK)(worst, entry.severity) < 0;
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
    const before = (0,_exceptions_js__WEBPACK_IMPORTED_MODULE_2__/* .parseExceptions */ .w)(text, scope.source, scope.ruleIds);
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
        const at = items.findIndex((other) => (0,_core_path_js__WEBPACK_IMPORTED_MODULE_4__/* .comparePaths */ .cD)(other.key, key) > 0);
        const { rule, path, fingerprint, severity } = each;
        const values = { rule, ...(path !== undefined && { path }), fingerprint, severity, ...acceptance };
        items.splice(at < 0 ? items.length : at, 0, { key, node: document.createNode(values) });
    }
    list.items = items.map(({ node }) => node);
    const isSame = open.length === 0 && entries.every(({ node }) => (fates.get(node) ?? "kept") === "kept");
    const result = isSame && text.trim() !== "" ? text : document.toString({ lineWidth: 0 });
    (0,_exceptions_js__WEBPACK_IMPORTED_MODULE_2__/* .parseExceptions */ .w)(result, scope.source, scope.ruleIds);
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
/* harmony export */   F: () => (/* binding */ exceptionKey),
/* harmony export */   w: () => (/* binding */ parseExceptions)
/* harmony export */ });
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
/** What an exception says, in one text: equal for equal ones, wherever they stand. */
function exceptionKey({ at: _, approved: __, ...said }) {
    return JSON.stringify(Object.entries(said).sort(([a], [b]) => (a < b ? -1 : 1)));
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
