export const id = 4169;
export const ids = [4169,8009];
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
/* harmony import */ var _judged_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7949);
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
    const machine = { cwd: process.cwd(), env: process.env, input: process.stdin, tell: _output_js__WEBPACK_IMPORTED_MODULE_4__/* .tell */ .qz };
    const policy = await (0,_policy_clones_js__WEBPACK_IMPORTED_MODULE_5__/* .policyOf */ .U)(new _files_disk_js__WEBPACK_IMPORTED_MODULE_1__/* .DiskTree */ .C("."), settings);
    const targets = await (0,_targets_index_js__WEBPACK_IMPORTED_MODULE_7__/* .openTargets */ .R)(operands, machine);
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

/***/ 28009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   homepage: () => (/* binding */ homepage),
/* harmony export */   pages: () => (/* binding */ pages),
/* harmony export */   reportUrlOn: () => (/* binding */ reportUrlOn),
/* harmony export */   rulesUrl: () => (/* binding */ rulesUrl),
/* harmony export */   version: () => (/* binding */ version)
/* harmony export */ });
/* harmony import */ var _package_json__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78797);

/** Version of the package, as every report names it. */
const version = _package_json__WEBPACK_IMPORTED_MODULE_0__/* .version */ .rE;
/** Address of the project. */
const homepage = _package_json__WEBPACK_IMPORTED_MODULE_0__/* .homepage */ .TB;
/** Address of the documentation of this version. */
const docsUrl = `${homepage}/blob/v${version}/docs`;
/** Address of the folder with a page for each rule, of this version. */
const rulesUrl = `${docsUrl}/rules`;
/** Pages that a Markdown report links: on rules, on scores, on how an exception is asked for. */
const pages = { rulesUrl, scoringUrl: `${docsUrl}/scoring.md`, exceptionsUrl: `${docsUrl}/exceptions.md` };
/**
 * Address of a new issue at the project, for a report of a false alarm. None for readers on another server than the project's: what
 * stands in their code is not to go to a foreign host by a click.
 */
const reportUrlOn = (server) => new URL(homepage).origin === server.replace(/\/+$/, "") ? `${homepage}/issues/new` : undefined;


/***/ }),

/***/ 78797:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"rE":"0.1.0","TB":"https://github.com/org/skill-scan-action","g5":{"@aws-sdk/client-s3":"^3.1169.0","@electric-sql/pglite":"^0.5.16","pg":"^8.23.1","pg-boss":"^10.4.2"}}');

/***/ })

};
