export const id = 9503;
export const ids = [9503];
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

/***/ 50601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runMerge: () => (/* binding */ runMerge)
/* harmony export */ });
/* harmony import */ var _files_disk_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70608);
/* harmony import */ var _merge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34077);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28009);
/* harmony import */ var _merge_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90534);
/* harmony import */ var _policy_clones_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74115);
/* harmony import */ var _render_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64800);
/* harmony import */ var _today_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67487);







/** `skill-scan merge FILE…`: the reports of all parts as one, judged by the policy of where the command runs. */
async function runMerge({ operands, settings }) {
    const policy = await (0,_policy_clones_js__WEBPACK_IMPORTED_MODULE_4__/* .policyOf */ .U)(new _files_disk_js__WEBPACK_IMPORTED_MODULE_0__/* .DiskTree */ .C("."), settings);
    const report = (0,_merge_js__WEBPACK_IMPORTED_MODULE_1__/* .merge */ .h)(await (0,_merge_js__WEBPACK_IMPORTED_MODULE_3__/* .readReports */ .oh)(operands), { policy, today: (0,_today_js__WEBPACK_IMPORTED_MODULE_6__/* .today */ .E)(), toolVersion: _version_js__WEBPACK_IMPORTED_MODULE_2__/* .version */ .rE });
    return (0,_render_js__WEBPACK_IMPORTED_MODULE_5__/* .endWith */ .qZ)(report, settings);
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
