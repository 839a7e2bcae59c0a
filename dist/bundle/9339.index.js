export const id = 9339;
export const ids = [9339];
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

/***/ 89339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  customRules: () => (/* binding */ customRules),
  runRules: () => (/* binding */ runRules)
});

// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/core/rule.js
var rule = __webpack_require__(5639);
// EXTERNAL MODULE: ./build/src/custom/rule.js
var custom_rule = __webpack_require__(14619);
// EXTERNAL MODULE: ./build/src/files/disk.js
var disk = __webpack_require__(70608);
// EXTERNAL MODULE: ./build/src/policy/nearest.js
var nearest = __webpack_require__(20718);
// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(96209);
// EXTERNAL MODULE: ./build/src/rules/index.js + 171 modules
var rules = __webpack_require__(61454);
// EXTERNAL MODULE: ./build/src/entry/answer.js
var answer = __webpack_require__(68386);
// EXTERNAL MODULE: ./build/src/entry/exit.js
var exit = __webpack_require__(37956);
// EXTERNAL MODULE: ./build/src/entry/output.js
var output = __webpack_require__(33221);
// EXTERNAL MODULE: ./build/src/entry/page.js
var page = __webpack_require__(92771);
// EXTERNAL MODULE: ./build/src/entry/policy/local.js
var local = __webpack_require__(26562);
// EXTERNAL MODULE: ./build/src/core/group-by.js
var group_by = __webpack_require__(36930);
// EXTERNAL MODULE: ./build/src/policy/globs.js
var globs = __webpack_require__(52171);
// EXTERNAL MODULE: ./build/src/report/paint.js
var paint = __webpack_require__(14928);
// EXTERNAL MODULE: ./build/src/report/words.js
var words = __webpack_require__(43629);
// EXTERNAL MODULE: ./build/src/report/wrap.js
var wrap = __webpack_require__(60238);
;// CONCATENATED MODULE: ./build/src/entry/words/rule-list.js






/** Rules that a word means: a category, a glob over ids, or a text in id, title or reason, in any case. All of them without a word. */
function rulesLike(word, rules) {
    if (word === undefined)
        return rules;
    if ((0,globs/* isGlob */.fg)(word)) {
        const matches = (0,globs/* matcher */.jN)([word]);
        return rules.filter(({ id }) => matches(id));
    }
    const wanted = word.toLowerCase().replace(/\/$/, "");
    const ofCategory = rules.filter(({ id }) => (0,rule/* ruleCategory */.$y)(id) === wanted);
    if (ofCategory.length > 0)
        return ofCategory;
    return rules.filter(({ id, title, why }) => [id, title, why].some((text) => text.toLowerCase().includes(wanted)));
}
const columns = { severity: 8, confidence: 6 };
/** Columns between the name of a rule and its title. */
const gap = 2;
function ruleLines(rule, nameWidth, page) {
    const name = rule.id.slice(rule.id.indexOf("/") + 1);
    const rating = `${page.paint(paint/* severityStyles */.W2[rule.severity], rule.severity.padEnd(columns.severity))}  ${rule.confidence.padEnd(columns.confidence)}`;
    const indent = 2 + nameWidth + gap + columns.severity + 2 + columns.confidence + gap;
    const head = `  ${page.paint("cyan", name.padEnd(nameWidth))}${" ".repeat(gap)}${rating}`;
    // On a narrow page the title stands below.
    if (page.width - indent < 40) {
        const lines = (0,wrap/* wrapWords */.E)(rule.title, page.width - 6);
        return [head.trimEnd(), ...lines.map((line) => `      ${line}`)];
    }
    const [first, ...rest] = (0,wrap/* wrapWords */.E)(rule.title, page.width - indent);
    return [`${head}${" ".repeat(gap)}${first}`, ...rest.map((line) => " ".repeat(indent) + line)];
}
/** Rules by category, each with severity, confidence and title. */
function ruleListLines(rules, page) {
    const nameWidth = Math.max(0, ...rules.map(({ id }) => id.length - id.indexOf("/") - 1));
    const groups = (0,group_by/* groupBy */.$)(rules, ({ id }) => [(0,rule/* ruleCategory */.$y)(id)]);
    return [
        ...[...groups].flatMap(([category, list]) => [
            page.paint("bold", `${category} (${list.length})`),
            ...list.flatMap((rule) => ruleLines(rule, nameWidth, page)),
            "",
        ]),
        `${(0,words/* plural */.LS)(rules.length, "rule")}. skill-scan explain RULE tells all about one.`,
    ];
}

;// CONCATENATED MODULE: ./build/src/entry/commands/rules.js













/** The custom rules that a scan here would use, but for those of other repositories without a clone, which is said. Throws what `localRules` throws. */
async function customRules(settings) {
    const { rules: own, unread } = await (0,local/* localRules */.l)(new disk/* DiskTree */.C("."), settings);
    if (unread.length > 0)
        (0,output/* tell */.qz)(`not read, for there is no clone (--policy-clones): ${unread.join(", ")}`);
    return own;
}
/**
 * `skill-scan rules [FILTER]`: rules by category with severity, confidence and title, as JSON all their words. Throws a ConfigError for a
 * filter that fits none.
 */
async function runRules(invocation) {
    const { operands, settings } = invocation;
    if (operands[0] === "test") {
        return (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5156), __webpack_require__.e(4006), __webpack_require__.e(5514), __webpack_require__.e(3212), __webpack_require__.e(4111), __webpack_require__.e(6122), __webpack_require__.e(3016), __webpack_require__.e(8911), __webpack_require__.e(5170), __webpack_require__.e(5548), __webpack_require__.e(2901), __webpack_require__.e(4511)]).then(__webpack_require__.bind(__webpack_require__, 65295))).runRulesTest({ ...invocation, operands: operands.slice(1) });
    }
    const format = (0,answer/* answerFormat */.o)(settings, "rules are not listed as");
    const [filter, extra] = operands;
    if (extra !== undefined) {
        throw new errors/* ConfigError */.xL(`rules does not take ${JSON.stringify(extra)}`, "Usage: skill-scan rules [FILTER].");
    }
    const found = rulesLike(filter, [...rules/* rules */.a, ...(await customRules(settings))]);
    if (found.length === 0 && filter !== undefined) {
        throw new errors/* ConfigError */.xL(`no rule is like ${JSON.stringify(filter)}`, (0,nearest/* didYouMean */.au)(filter, rule/* categories */.LZ) || `Give a category, a glob or a word: ${rule/* categories */.LZ.slice(0, 3).join(", ")}, …`);
    }
    const words = found.map(custom_rule/* wordsOf */.Z);
    const text = format === "json" ? (0,report_escape.jsonText)(words) : `${ruleListLines(found, await (0,page/* pageOf */.Z)(settings)).join("\n")}\n`;
    process.stdout.write(text);
    return exit/* exitCodes */.h.ok;
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

/***/ 26562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ localPolicies),
/* harmony export */   l: () => (/* binding */ localRules)
/* harmony export */ });
/* harmony import */ var _policy_remote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31524);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61454);
/* harmony import */ var _clones_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74115);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57285);




/** Stands in for files of other repositories where there are no clones of them: they say nothing, and are noted as not read. */
function unreadPolicies(unread) {
    return {
        commit: async () => "0".repeat(40),
        read: async (file) => {
            unread.push((0,_policy_remote_js__WEBPACK_IMPORTED_MODULE_0__/* .remoteName */ .iy)(file));
            return "";
        },
    };
}
/** Policies of other repositories for a command that does not judge: from the clones that the settings name, else nothing, noted in `unread`. */
const localPolicies = ({ "policy-clones": clones }, unread) => clones === undefined ? unreadPolicies(unread) : (0,_clones_js__WEBPACK_IMPORTED_MODULE_2__/* .clonedPolicies */ .y)(clones);
/**
 * The custom rules that a scan by the policy of a tree would use; `file` is the policy, where it is another one than that of the settings.
 * Throws a ConfigError for mistakes in the policy or the rules.
 */
async function localRules(tree, settings, file) {
    const unread = [];
    const sources = await (0,_load_js__WEBPACK_IMPORTED_MODULE_3__/* .rulesSourcesOf */ .nA)(tree, settings, localPolicies(settings, unread), file);
    if (sources.length === 0)
        return { rules: [], files: [], unread };
    const { joinedRules, parseRules } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5156), __webpack_require__.e(8911), __webpack_require__.e(5170), __webpack_require__.e(5548), __webpack_require__.e(3258)]).then(__webpack_require__.bind(__webpack_require__, 95548));
    const files = sources.filter(({ name }) => !unread.includes(name)).map(({ name, text }) => parseRules(text, name));
    return { rules: joinedRules(files, new Set(_rules_index_js__WEBPACK_IMPORTED_MODULE_1__/* .rules */ .a.map(({ id }) => id))), files, unread };
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


/***/ })

};
