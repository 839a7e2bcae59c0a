export const id = 437;
export const ids = [437,9339];
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

/***/ 50437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runExplain: () => (/* binding */ runExplain)
});

// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/custom/rule.js
var custom_rule = __webpack_require__(14619);
// EXTERNAL MODULE: ./build/src/policy/suppressions.js
var suppressions = __webpack_require__(22694);
// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(96209);
// EXTERNAL MODULE: ./build/src/rules/index.js + 171 modules
var rules = __webpack_require__(61454);
// EXTERNAL MODULE: ./build/src/version.js
var version = __webpack_require__(28009);
// EXTERNAL MODULE: ./build/src/entry/answer.js
var answer = __webpack_require__(68386);
// EXTERNAL MODULE: ./build/src/entry/days.js
var days = __webpack_require__(88887);
// EXTERNAL MODULE: ./build/src/entry/exit.js
var exit = __webpack_require__(37956);
// EXTERNAL MODULE: ./build/src/entry/page.js
var page = __webpack_require__(92771);
// EXTERNAL MODULE: ./build/src/entry/policy/load.js
var load = __webpack_require__(57285);
// EXTERNAL MODULE: ./build/src/entry/today.js
var today = __webpack_require__(67487);
// EXTERNAL MODULE: ./build/src/core/rule.js
var core_rule = __webpack_require__(5639);
// EXTERNAL MODULE: ./build/src/report/page.js
var report_page = __webpack_require__(74385);
// EXTERNAL MODULE: ./build/src/report/paint.js
var report_paint = __webpack_require__(14928);
;// CONCATENATED MODULE: ./build/src/entry/words/rule-explanation.js




/** Lines and columns of an example that are shown. */
const exampleLines = 14;
const ticks = (text) => text.replaceAll("`", "");
function fileLines(path, content, page) {
    if (typeof content !== "string")
        return [];
    const lines = content.replace(/\n$/, "").split("\n");
    const bar = page.paint("dim", "|");
    const rest = lines.length - exampleLines;
    return [
        `  ${page.paint("cyan", path)}`,
        ...lines.slice(0, exampleLines).map((line) => `  ${bar} ${(0,report_escape/* terminalLine */.tL)(line, page.width - 4)}`.trimEnd()),
        ...(rest > 0 ? [`  ${bar} ... ${rest} more`] : []),
    ];
}
/** Lines of an example that reads at a glance. */
const shortLines = 8;
/** The first example that is text and short; where there is none, the shortest. */
function exampleOf(examples, page) {
    const asFiles = ({ path = "SKILL.md", text, files = {} }) => text === undefined ? Object.entries(files) : [[path, text], ...Object.entries(files)];
    const readable = examples.filter((example) => asFiles(example).every(([, content]) => typeof content === "string"));
    const sizeOf = (example) => asFiles(example).reduce((sum, [, text]) => sum + String(text).split("\n").length, 0);
    const short = readable.find((example) => sizeOf(example) <= shortLines);
    const shown = short ?? readable.toSorted((a, b) => sizeOf(a) - sizeOf(b))[0];
    return shown ? asFiles(shown).flatMap(([path, content]) => fileLines(path, content, page)) : [];
}
/** A part of a policy file that gives a rule another level. */
const levelYaml = (id, severity) => `rules:\n  ${id}: ${severity === "low" ? "info" : "low"} # or critical, high, medium, info, off\n`;
/** An entry of the exceptions file for all that a rule finds below a path. Dates are ISO dates. */
const pathExceptionYaml = (id, accepted, expires) => [
    "version: 1",
    "exceptions:",
    `  - rule: ${id}`,
    "    path: path/to/the/skill",
    "    reason: Why this is acceptable.",
    '    owner: "@your-org/security"',
    `    accepted: ${accepted}`,
    `    expires: ${expires}`,
    "",
].join("\n");
/** All that there is to say about a rule, as lines for a terminal. */
function ruleLines(rule, context, page) {
    const { paint } = page;
    const taxonomy = Object.keys(core_rule/* taxonomyNames */.Sp).flatMap((key) => {
        const ids = rule.taxonomy[key] ?? [];
        return ids.length === 0 ? [] : (0,report_page/* paragraph */.FY)(`${core_rule/* taxonomyNames */.Sp[key]}: ${ids.join(", ")}`, 2, page);
    });
    const words = (text) => (0,report_page/* paragraph */.FY)(ticks(text), 2, page);
    const links = [
        ...(context.rulesUrl === undefined ? [] : [`  ${context.rulesUrl}/${rule.id}.md`]),
        ...rule.references.map((address) => `  ${address}`),
    ];
    return [
        ...(0,report_page/* paragraph */.FY)(rule.title, 0, page).map((line) => paint("bold", line)),
        `${rule.id}  severity ${paint(report_paint/* severityStyles */.W2[rule.severity], rule.severity)}, confidence ${rule.confidence}`,
        ...(0,report_page/* part */.y_)("Why it matters", words(rule.why), page),
        ...(0,report_page/* part */.y_)("What to do", words(rule.remediation), page),
        ...(0,report_page/* part */.y_)("Is found", exampleOf(rule.examples?.bad ?? [], page), page),
        ...(0,report_page/* part */.y_)("Is not found", exampleOf(rule.examples?.good ?? [], page), page),
        ...(0,report_page/* part */.y_)(`Another level for it: ${context.policyPath}`, (0,report_page/* pasted */.yw)(levelYaml(rule.id, rule.severity)), page),
        ...(0,report_page/* part */.y_)(`To accept what it finds in one place: ${context.exceptionsPath}`, [
            ...(0,report_page/* pasted */.yw)(pathExceptionYaml(rule.id, context.accepted, context.expires)),
            ...(0,report_page/* paragraph */.FY)("An entry with the fingerprint of a finding accepts that one alone: skill-scan explain FINGERPRINT prints it.", 2, page),
        ], page),
        ...(0,report_page/* part */.y_)("In taxonomies", taxonomy, page),
        ...(0,report_page/* part */.y_)("Read more", links, page),
    ];
}

// EXTERNAL MODULE: ./build/src/policy/nearest.js
var nearest = __webpack_require__(20718);
;// CONCATENATED MODULE: ./build/src/entry/words/rule-search.js

const lastOf = ({ id }) => id.slice(id.lastIndexOf("/") + 1);
/** The rule that a word names: its id, or its name where only one has it. Any case. */
function ruleNamed(word, rules) {
    const wanted = word.toLowerCase();
    const exact = rules.find(({ id }) => id.toLowerCase() === wanted);
    if (exact)
        return exact;
    const named = rules.filter((rule) => lastOf(rule).toLowerCase() === wanted);
    return named.length === 1 ? named[0] : undefined;
}
/** What may have been meant by a word that names no rule, as a sentence. */
function ruleHint(word, rules) {
    const named = rules.filter((rule) => lastOf(rule).toLowerCase() === word.toLowerCase());
    if (named.length > 1)
        return `Several rules are called so: ${named.map(({ id }) => id).join(", ")}.`;
    const candidates = rules.map((rule) => (word.includes("/") ? rule.id : lastOf(rule)));
    return (0,nearest/* didYouMean */.au)(word, candidates) || "skill-scan rules lists all; skill-scan rules WORD those about something.";
}

// EXTERNAL MODULE: ./build/src/entry/commands/rules.js + 1 modules
var commands_rules = __webpack_require__(89339);
;// CONCATENATED MODULE: ./build/src/entry/commands/explain.js















/** A fingerprint, or the beginning of one that is long enough to be meant. */
const fingerprint = /^[0-9a-f]{6,32}$/i;
const usage = "Usage: skill-scan explain RULE, or explain FINGERPRINT [TARGET...].";
function ruleJson(rule, pages) {
    const accepted = (0,today/* today */.E)();
    return (0,report_escape.jsonText)({
        version: "1",
        kind: "rule",
        rule,
        ...(pages !== undefined && { url: `${pages}/${rule.id}.md` }),
        policy: levelYaml(rule.id, rule.severity),
        exception: pathExceptionYaml(rule.id, accepted, (0,days/* dayAfter */.P)(accepted, days/* acceptanceDays */.z)),
    });
}
async function explainRule(rule, pages, { operands, settings }) {
    const [, more] = operands;
    if (more !== undefined) {
        throw new errors/* ConfigError */.xL(`a rule is explained without ${JSON.stringify(more)}`, usage);
    }
    if (settings.format === "json") {
        process.stdout.write(ruleJson(rule, pages));
        return exit/* exitCodes */.h.ok;
    }
    const accepted = (0,today/* today */.E)();
    const context = {
        ...(pages !== undefined && { rulesUrl: pages }),
        policyPath: load/* defaultPaths */.KJ[0],
        exceptionsPath: suppressions/* exceptionsPath */.iy,
        accepted,
        expires: (0,days/* dayAfter */.P)(accepted, days/* acceptanceDays */.z),
    };
    process.stdout.write(`${ruleLines(rule, context, await (0,page/* pageOf */.Z)(settings)).join("\n")}\n`);
    return exit/* exitCodes */.h.ok;
}
/** A rule as it is told: without what the engine runs. */
const worded = ({ checks: _, ...words }) => words;
/**
 * `skill-scan explain RULE` tells all about a rule; `explain FINGERPRINT [TARGET...]` all about a finding of what `scan` takes, of the change from
 * `--base` to `--head`, or of `--report`. Throws a ConfigError for a word that is neither, with the nearest rule.
 */
async function runExplain(invocation) {
    const { operands, settings } = invocation;
    const [word] = operands;
    if (word === undefined)
        throw new errors/* ConfigError */.xL("explain needs a rule or a fingerprint", usage);
    (0,answer/* answerFormat */.o)(settings, "nothing is explained as");
    const own = (await (0,commands_rules.customRules)(settings)).map((rule) => ({ ...(0,custom_rule/* wordsOf */.Z)(rule), examples: rule.examples }));
    const known = [...rules/* rules */.a.map(worded), ...own];
    const rule = ruleNamed(word, known);
    // A rule of the repository has no page of ours.
    if (rule)
        return explainRule(rule, own.some(({ id }) => id === rule.id) ? undefined : version/* rulesUrl */.tq, invocation);
    if (fingerprint.test(word))
        return (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5156), __webpack_require__.e(4006), __webpack_require__.e(5514), __webpack_require__.e(3212), __webpack_require__.e(3610), __webpack_require__.e(4111), __webpack_require__.e(6122), __webpack_require__.e(3016), __webpack_require__.e(4302), __webpack_require__.e(7997), __webpack_require__.e(9983), __webpack_require__.e(8911), __webpack_require__.e(4091), __webpack_require__.e(9149), __webpack_require__.e(6953), __webpack_require__.e(534), __webpack_require__.e(942)]).then(__webpack_require__.bind(__webpack_require__, 61692))).explainFinding(word.toLowerCase(), invocation);
    const short = /^[0-9a-f]{1,5}$/i.test(word) ? "Give at least 6 digits of a fingerprint. " : "";
    throw new errors/* ConfigError */.xL(`there is no rule ${JSON.stringify(word)}`, `${short}${ruleHint(word, known)}`);
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

/***/ 88887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ dayAfter),
/* harmony export */   z: () => (/* binding */ acceptanceDays)
/* harmony export */ });
/** An ISO date so many days after another one. */
const dayAfter = (day, days) => new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
/** Days that an acceptance lasts which is shown to be pasted. */
const acceptanceDays = 90;


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

/***/ 67487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ today)
/* harmony export */ });
/** The day by which suppressions expire: ISO date, UTC. */
const today = () => new Date().toISOString().slice(0, 10);


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


/***/ })

};
