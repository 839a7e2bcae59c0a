export const id = 9604;
export const ids = [9604];
export const modules = {

/***/ 52842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DB: () => (/* binding */ lowerSeverity),
/* harmony export */   E2: () => (/* binding */ confidences),
/* harmony export */   Lc: () => (/* binding */ worstSeverity),
/* harmony export */   XP: () => (/* binding */ effectiveSeverity),
/* harmony export */   e2: () => (/* binding */ asSureAs),
/* harmony export */   gO: () => (/* binding */ severities),
/* harmony export */   jZ: () => (/* binding */ atLeast),
/* harmony export */   wW: () => (/* binding */ lowerConfidence),
/* harmony export */   zK: () => (/* binding */ compareSeverity)
/* harmony export */ });
/** Harm if a finding is true, worst first. `info` is shown and never counted. */
const severities = ["critical", "high", "medium", "low", "info"];
/** How sure a rule is that what it saw is what it says, surest first. */
const confidences = ["high", "medium", "low"];
const rank = (severity) => severities.indexOf(severity);
/** Sort order of two severities: negative when `a` is worse. */
const compareSeverity = (a, b) => rank(a) - rank(b);
/** The worst of some severities; undefined of none. */
const worstSeverity = (list) => list.toSorted(compareSeverity)[0];
/** True when `severity` is as bad as `threshold` or worse. */
const atLeast = (severity, threshold) => rank(severity) <= rank(threshold);
/** True when `confidence` is as sure as `threshold` or surer. */
const asSureAs = (confidence, threshold) => confidences.indexOf(confidence) <= confidences.indexOf(threshold);
/** Severity after confidence: each step below `high` confidence takes one step off, never below `low`. */
function effectiveSeverity(severity, confidence) {
    if (severity === "info")
        return severity;
    const lowered = rank(severity) + confidences.indexOf(confidence);
    return severities[Math.min(lowered, rank("low"))] ?? "low";
}
/** `confidence` lowered by `steps`, not below `low`. */
const lowerConfidence = (confidence, steps) => confidences[Math.min(confidences.indexOf(confidence) + steps, confidences.length - 1)] ?? "low";
/** `severity` lowered by `steps`, not below `low`; `info` stays what it is. */
const lowerSeverity = (severity, steps) => severity === "info" ? severity : (severities[Math.min(rank(severity) + steps, rank("low"))] ?? "low");


/***/ }),

/***/ 33221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f8: () => (/* binding */ writeWhole),
/* harmony export */   p1: () => (/* binding */ checkPlaces),
/* harmony export */   qz: () => (/* binding */ tell)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43026);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96209);






const remedy = "Give a path in a folder that can be written to.";
/** What stands at a path, links followed; undefined where nothing does. */
const statOf = (file) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(file).catch(() => undefined);
/** Nearest folder at or above a path that is there. */
async function nearestThere(folder) {
    for (let at = folder;; at = node_path__WEBPACK_IMPORTED_MODULE_3__.dirname(at))
        if ((await statOf(at)) || node_path__WEBPACK_IMPORTED_MODULE_3__.dirname(at) === at)
            return at;
}
/**
 * Looks whether reports can be written before anything is scanned. Throws a ConfigError for two reports in one file, for a folder in
 * the place of a file, and for a folder that cannot be made or written to.
 */
async function checkPlaces(files) {
    const places = files.map((file) => node_path__WEBPACK_IMPORTED_MODULE_3__.resolve(file));
    const twice = files.find((_, i) => places.indexOf(places[i]) !== i);
    if (twice !== undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigError */ .xL(`two reports are to be written to ${twice}`, "Give each report a file of its own.");
    }
    for (const [i, place] of places.entries()) {
        const isFolder = (await statOf(place))?.isDirectory() || /[\\/]$/.test(files[i]);
        if (isFolder)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigError */ .xL(`cannot write ${files[i]}: it is a folder`, "Give the name of a file in it.");
        const folder = await nearestThere(node_path__WEBPACK_IMPORTED_MODULE_3__.dirname(place));
        const isWritable = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.access)(folder, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.W_OK).then(() => true, () => false);
        if (isWritable && (await statOf(folder))?.isDirectory())
            continue;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigError */ .xL(`cannot write ${files[i]}: ${folder} is no folder that can be written to`, remedy);
    }
}
/**
 * Writes a file whole or not at all, making its folder; into what is no plain file (a pipe, `/dev/null`) it is written as it is. Throws
 * a ConfigError when the place cannot be written to.
 */
async function writeWhole(file, text) {
    // A name that nobody can know before: a checkout may bring links, and a draft that is one would be written where it leads.
    const draft = `${file}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.part`;
    try {
        const there = await statOf(file);
        if (there && !there.isFile() && !there.isDirectory())
            return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(file, text);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(node_path__WEBPACK_IMPORTED_MODULE_3__.dirname(node_path__WEBPACK_IMPORTED_MODULE_3__.resolve(file)), { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(draft, text, { flag: "wx" });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(draft, file);
    }
    catch (error) {
        // Whether there is a draft or not, what went wrong first is what to tell.
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(draft, { force: true }).catch(() => undefined);
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigError */ .xL(`cannot write ${file}: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error)}`, remedy);
    }
}
/** A line for the person at the terminal, beside the report. */
const tell = (line) => {
    process.stderr.write(`skill-scan: ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .terminalText */ .eR)(line)}\n`);
};


/***/ }),

/***/ 20718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   aK: () => (/* binding */ hint),
/* harmony export */   au: () => (/* binding */ didYouMean),
/* harmony export */   pA: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);

/** Longest word compared: the distance of two long texts is slow, and says nothing. */
const maxLength = 120;
/** Letters of the shortest words in which two may be wrong: of four, two others make another word. */
const shortWord = 5;
const sorted = (word) => [...word].sort().join("");
/**
 * The candidate that was most likely meant, or undefined when none is near: a third of the letters may be wrong, or two of them; of a word
 * of up to four letters one, or two that stand in each other's place.
 */
function nearest(word, candidates) {
    if (candidates.length === 0 || word.length > maxLength)
        return undefined;
    const lower = word.toLowerCase();
    const best = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(lower, [...candidates]);
    const longer = Math.max(word.length, best.length);
    const some = longer >= shortWord || sorted(lower) === sorted(best) ? 2 : 1;
    const allowed = Math.min(word.length - 1, Math.max(some, Math.floor(longer / 3)));
    return (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(lower, best) <= allowed ? best : undefined;
}
/** A text of the user's in quotes, short and on one line. */
const quoted = (value) => {
    const text = JSON.stringify(value) ?? String(value);
    return text.length > 80 ? `${text.slice(0, 79)}…` : text;
};
/** `Did you mean "x"?`, or nothing. */
function didYouMean(word, candidates) {
    const best = nearest(word, candidates);
    return best === undefined ? "" : `Did you mean ${quoted(best)}?`;
}
/** `; did you mean "x"?`, or nothing. */
const hint = (word, candidates) => didYouMean(word, candidates).replace(/^D/, "; d");


/***/ }),

/***/ 80728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gj: () => (/* binding */ allowances),
/* harmony export */   Lv: () => (/* binding */ gateSeverities),
/* harmony export */   MT: () => (/* binding */ broadWords),
/* harmony export */   U7: () => (/* binding */ ruleLevels),
/* harmony export */   gC: () => (/* binding */ presetNames),
/* harmony export */   hl: () => (/* binding */ approvalWords),
/* harmony export */   kt: () => (/* binding */ origins),
/* harmony export */   nI: () => (/* binding */ modes)
/* harmony export */ });
/* harmony import */ var _core_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52842);

/** `enforce` fails the run, `warn` asks for a review at most, `observe` only shows. */
const modes = ["enforce", "warn", "observe"];
/** Where a skill comes from: another repository, a pull request from a fork, this repository. */
const origins = ["vendored", "fork", "own"];
/** What an organisation's policy may leave to the repositories that stand on it; everything else they may only tighten. */
const allowances = ["mode", "thresholds", "rules", "paths", "exclude", "suppressions"];
/** Built-in policies, strictest first. */
const presetNames = ["strict", "balanced", "permissive"];
/** What a severity gate may be set to: `info` never counts, so it is not among them. */
const gateSeverities = ["critical", "high", "medium", "low", "off"];
/** What a rule may be set to. */
const ruleLevels = [..._core_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO, "off"];
/** Whether a suppression without a fingerprint covers new findings of high severity or worse. */
const broadWords = ["existing-only", "allow"];
/** Whose approval lets exceptions count that a pull request adds. */
const approvalWords = ["none", "code-owners"];


/***/ }),

/***/ 96705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fx: () => (/* binding */ formats),
/* harmony export */   HI: () => (/* binding */ misleads),
/* harmony export */   IU: () => (/* binding */ reportFiles),
/* harmony export */   be: () => (/* binding */ formatOf)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);
/* harmony import */ var _setting_parsers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87348);


/** Formats of a report. */
const formats = ["text", "json", "sarif", "markdown", "html", "junit", "gitlab", "codequality"];
const format = (0,_setting_parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(...formats);
/** How the files of each format are called; the first that fits names the format of a file. */
const names = [
    ["gitlab", /(?:^|[\\/])gl-sast[^\\/]*\.json$/i],
    ["codequality", /(?:^|[\\/])gl-code-?quality[^\\/]*\.json$/i],
    ["sarif", /\.sarif(?:\.json)?$/i],
    ["json", /\.json$/i],
    ["markdown", /\.(?:md|markdown)$/i],
    ["html", /\.html?$/i],
    ["junit", /\.xml$/i],
    ["text", /\.(?:txt|log)$/i],
];
/** Formats that are JSON: `.json` says no more of them. */
const jsonFormats = ["json", "sarif", "gitlab", "codequality"];
/** The format that the name of a file asks for, where none was given: `report.sarif`, `gl-sast-report.json`; undefined where it says nothing. */
const formatOf = (file) => names.find(([, name]) => name.test(file))?.[0];
/** Whether the name of a file says that something else stands in it than `format`. */
function misleads(file, format) {
    const named = formatOf(file);
    return named !== undefined && named !== format && !(jsonFormats.includes(format) && /\.json$/i.test(file));
}
function reportFile(entry, setting) {
    const at = entry.indexOf("=");
    const [word, file] = at < 0 ? ["", entry] : [entry.slice(0, at).trim(), entry.slice(at + 1).trim()];
    if (word === "" || file === "") {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL(`${setting}: ${JSON.stringify(entry)} is not FORMAT=FILE`, `Write it like ${at < 0 ? `${formatOf(file) ?? "json"}=${file}` : `${word || "junit"}=${file || "report.xml"}`}.`);
    }
    return { format: format.parse(word, setting), file };
}
/** `junit=report.xml,sarif=report.sarif`: divided by commas or line ends. Throws a ConfigError for what is no format and no file. */
const reportFiles = {
    ..._setting_parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_,
    parse: (text, name) => _setting_parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_.parse(text).map((entry) => reportFile(entry, name)),
};


/***/ }),

/***/ 87348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D8: () => (/* binding */ anything),
/* harmony export */   GX: () => (/* binding */ yesOrNo),
/* harmony export */   HR: () => (/* binding */ pathInTree),
/* harmony export */   Pf: () => (/* binding */ label),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   yL: () => (/* binding */ oneOf),
/* harmony export */   y_: () => (/* binding */ part)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);
/* harmony import */ var _policy_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20718);


/** `name: "onfindings" is not one of …`, with the nearest right word as the remedy. */
function unknownWord(name, word, words) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL(`${name}: ${JSON.stringify(word)} is not one of ${words.join(", ")}`, (0,_policy_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .au)(word, words) || "Write one of these.");
}
/** One of a few words. */
const oneOf = (...words) => ({
    words,
    parse: (text, name) => {
        const word = words.find((each) => each === text);
        if (word === undefined)
            throw unknownWord(name, text, words);
        return word;
    },
});
/** The spellings of YAML 1.2's core schema, which are also what the runner's own toolkit takes. */
const truths = ["true", "True", "TRUE"];
const untruths = ["false", "False", "FALSE"];
/** Yes or no. */
const yesOrNo = {
    words: ["true", "false"],
    parse: (text, name) => {
        if (truths.includes(text))
            return true;
        if (untruths.includes(text))
            return false;
        throw unknownWord(name, text, ["true", "false"]);
    },
};
/** `3/8`: the third of eight. */
const part = {
    parse: (text, name) => {
        const [, index, count] = (/^([1-9]\d{0,2})\/([1-9]\d{0,2})$/.exec(text) ?? []).map(Number);
        if (index !== undefined && count !== undefined && index <= count)
            return { index, count };
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL(`${name}: ${JSON.stringify(text)} is no part of a whole`, "Write the number of the part, a slash, and how many there are: 3/8.");
    },
};
/** Any text, as it is. */
const anything = { parse: (text) => text };
/** Entries divided by commas or line ends. */
const list = {
    many: true,
    parse: (text) => text
        .split(/[,\n\r]/)
        .map((entry) => entry.trim())
        .filter((entry) => entry !== ""),
};
/** A relative POSIX path inside the tree, without `.` segments and without a slash at the end. */
const pathInTree = {
    parse: (text, name) => {
        const posix = text.replaceAll("\\", "/");
        const parts = posix.split("/");
        if (/^([A-Za-z]:|\/)/.test(posix) || parts.includes("..")) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL(`${name}: ${JSON.stringify(text)} leads out of the repository`, "Give a path relative to the root of the repository, without `..`.");
        }
        return parts.filter((part) => part !== "" && part !== ".").join("/") || ".";
    },
};
/** Letters that are safe in a hidden HTML comment and in a SARIF category. */
const label = {
    parse: (text, name) => {
        if (/^[A-Za-z0-9][A-Za-z0-9._/-]{0,99}$/.test(text) && !text.includes("--"))
            return text;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL(`${name}: ${JSON.stringify(text)} has characters that are not allowed`, "Use at most 100 letters, digits, dots, underscores, slashes and single hyphens, beginning with a letter or a digit.");
    },
};
/** A parser that takes no text for an answer: `undefined`. */
const optional = (inner) => ({
    ...inner,
    parse: (text, name) => (text === "" ? undefined : inner.parse(text, name)),
});


/***/ }),

/***/ 20136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fy: () => (/* binding */ checkSettingNames),
  sb: () => (/* binding */ readSettings),
  xz: () => (/* binding */ readTable),
  W0: () => (/* reexport */ settings)
});

// UNUSED EXPORTS: checkNames, settingNames

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(21916);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/policy/policy.js
var policy = __webpack_require__(80728);
// EXTERNAL MODULE: ./build/src/report-files.js
var report_files = __webpack_require__(96705);
// EXTERNAL MODULE: ./build/src/setting-parsers.js
var setting_parsers = __webpack_require__(87348);
;// CONCATENATED MODULE: ./build/src/settings.data.js
// biome-ignore-all lint/style/noExcessiveLinesPerFile: a table, one entry for each setting



const both = ["action", "cli"];
const action = ["action"];
const cli = ["cli"];
const setting = (value) => value;
/** The format of an answer that is no report. */
const answer = { help: "Format of what it says.", words: ["text", "json"] };
/** Every setting there is. Action inputs, CLI flags, action.yml and docs/settings.md are made from this table. */
const settings = {
    path: setting({
        help: "Folder in which skills are looked for, relative to the root of the repository.",
        default: ".",
        doors: both,
        ...setting_parsers/* pathInTree */.HR,
    }),
    include: setting({
        help: "Globs of skill folders to scan, divided by commas or line ends. Empty: all of them.",
        default: "",
        doors: both,
        ...setting_parsers/* list */.p_,
    }),
    exclude: setting({
        help: "Globs of skill folders to leave out, divided by commas or line ends. The report says how many.",
        default: "",
        doors: both,
        ...setting_parsers/* list */.p_,
    }),
    surfaces: setting({
        help: "Whether the files beside the skills that configure or instruct an agent are scanned as well: plugin manifests, settings, hooks, MCP servers, commands, agents, `AGENTS.md` and the like.",
        default: "true",
        doors: both,
        ...setting_parsers/* yesOrNo */.GX,
    }),
    preset: setting({
        help: "Built-in policy to start from where the policy file extends none. Empty: `balanced`.",
        default: "",
        doors: both,
        ...(0,setting_parsers/* optional */.lq)((0,setting_parsers/* oneOf */.yL)(...policy/* presetNames */.gC)),
    }),
    policy: setting({
        help: "Policy file, relative to the root of the repository; for a pull request it is read from the base branch. Or an organisation's policy, `owner/repository/path.yml@commit`, which the file of the repository may only tighten. Empty: `.github/skill-scan.yml` or `.github/skill-scan.yaml` if there is one.",
        default: "",
        doors: both,
        ...(0,setting_parsers/* optional */.lq)(setting_parsers/* pathInTree */.HR),
    }),
    "custom-rules": setting({
        help: "Files with rules of your own, beside those of the policy: paths or globs from the root of the repository, divided by commas or line ends; for a pull request they are read from the base branch. Empty: `.github/skill-scan/rules/*.yml` and `*.yaml`, and those in folders there.",
        default: "",
        doors: both,
        ...setting_parsers/* list */.p_,
    }),
    "policy-token": setting({
        help: "Token that can read the repository of an organisation's policy, where the one of the job cannot.",
        default: "",
        doors: action,
        ...(0,setting_parsers/* optional */.lq)(setting_parsers/* anything */.D8),
    }),
    "policy-clones": setting({
        help: "Folder with clones of the repositories that a policy extends, each at `owner/repository`: the CLI opens no socket.",
        default: "",
        doors: cli,
        ...(0,setting_parsers/* optional */.lq)(setting_parsers/* anything */.D8),
    }),
    mode: setting({
        help: "`enforce`: the check fails when the policy says so; `warn`: it reports and passes; `observe`: it reports quietly and passes. Empty: what the policy says, else `enforce`.",
        default: "",
        doors: both,
        ...(0,setting_parsers/* optional */.lq)((0,setting_parsers/* oneOf */.yL)(...policy/* modes */.nI)),
    }),
    comment: setting({
        help: "When to keep a comment on the pull request. `on-findings`: from the first finding on, updated in place to the end; `on-change`: from the first change of a skill on. Needs `pull-requests: write`.",
        default: "on-findings",
        doors: action,
        ...(0,setting_parsers/* oneOf */.yL)("never", "on-findings", "on-change", "always"),
    }),
    sarif: setting({
        help: "Whether to upload SARIF to code scanning. `auto`: where the repository and the token allow it; `always`: also try for forks, and warn when it is refused. Needs `security-events: write`.",
        default: "auto",
        doors: action,
        ...(0,setting_parsers/* oneOf */.yL)("auto", "always", "never"),
    }),
    "sarif-category": setting({
        help: "Category of the upload. Give each job of a matrix its own.",
        default: "skill-scan",
        doors: both,
        ...setting_parsers/* label */.Pf,
    }),
    suggestions: setting({
        help: "Whether to suggest fixes in a review, on lines that the pull request changes: at most ten. Needs `pull-requests: write`.",
        default: "false",
        doors: action,
        ...setting_parsers/* yesOrNo */.GX,
    }),
    "check-run": setting({
        help: "Whether to make a check run of its own, neutral for a review, with every annotation. Needs `checks: write`.",
        default: "false",
        doors: action,
        ...setting_parsers/* yesOrNo */.GX,
    }),
    "second-opinion": setting({
        help: "SARIF files of other scanners, divided by commas or line ends. The report says where they agree; they never gate.",
        default: "",
        doors: both,
        ...setting_parsers/* list */.p_,
    }),
    shard: setting({
        help: "Part of the skills that this job scans, like `3/8`: the same skill always falls into the same part. Its check is red only when it did not run; the job with `merge` comments, uploads and gates. Empty: all of them.",
        default: "",
        doors: both,
        ...(0,setting_parsers/* optional */.lq)(setting_parsers/* part */.y_),
    }),
    merge: setting({
        help: "Folder with the JSON reports of all parts of this run. Given, nothing is scanned: the parts become one report, one comment, one verdict.",
        default: "",
        doors: action,
        ...(0,setting_parsers/* optional */.lq)(setting_parsers/* anything */.D8),
    }),
    cache: setting({
        help: "Folder for results by content, outside the checkout, so that what was scanned once is not scanned again. A run about a pull request or a merge queue does not use it.",
        default: "",
        doors: both,
        ...(0,setting_parsers/* optional */.lq)(setting_parsers/* anything */.D8),
    }),
    artifact: setting({
        help: "Artifact with the JSON report, where the run is a `workflow_run` that publishes what another one scanned.",
        default: "skill-scan",
        doors: action,
        ...setting_parsers/* label */.Pf,
    }),
    annotations: setting({
        help: "Whether to annotate the changed files: at most 10 errors, 10 warnings and 10 notices, worst first.",
        default: "true",
        doors: action,
        ...setting_parsers/* yesOrNo */.GX,
    }),
    summary: setting({
        help: "Whether to write the report to the job summary.",
        default: "true",
        doors: action,
        ...setting_parsers/* yesOrNo */.GX,
    }),
    "sarif-file": setting({
        help: "Where to write the SARIF file. Empty: into the runner's folder for temporary files.",
        default: "",
        doors: action,
        ...(0,setting_parsers/* optional */.lq)(setting_parsers/* anything */.D8),
    }),
    "json-file": setting({
        help: "Where to write the JSON report (`schema/report.schema.json`). Empty: into the runner's folder for temporary files.",
        default: "",
        doors: action,
        ...(0,setting_parsers/* optional */.lq)(setting_parsers/* anything */.D8),
    }),
    "markdown-file": setting({
        help: "Where to write the Markdown report. Empty: into the runner's folder for temporary files.",
        default: "",
        doors: action,
        ...(0,setting_parsers/* optional */.lq)(setting_parsers/* anything */.D8),
    }),
    "html-file": setting({
        help: "Where to write the HTML report, one page that loads nothing (docs/html-report.md). Empty: into the runner's folder for temporary files.",
        default: "",
        doors: action,
        ...(0,setting_parsers/* optional */.lq)(setting_parsers/* anything */.D8),
    }),
    instance: setting({
        help: "Name that tells several uses of this action in one pull request apart: each keeps its own comment.",
        default: "default",
        doors: action,
        ...setting_parsers/* label */.Pf,
    }),
    token: setting({
        help: "Token for GitHub's API. A read-only one is enough to scan and to gate.",
        default: "",
        // The runner fills this expression in; it is not a template of ours.
        actionDefault: "$" + "{{ github.token }}",
        doors: action,
        ...(0,setting_parsers/* optional */.lq)(setting_parsers/* anything */.D8),
    }),
    "fail-on-sink-error": setting({
        help: "Whether the check fails when a report that was asked for could not be delivered.",
        default: "false",
        doors: action,
        ...setting_parsers/* yesOrNo */.GX,
    }),
    base: setting({
        help: "What to compare with: a git ref or a folder. Empty: the default branch (docs/targets.md).",
        default: "",
        doors: cli,
        ...(0,setting_parsers/* optional */.lq)(setting_parsers/* anything */.D8),
    }),
    head: setting({
        help: "What to scan: a git ref or a folder. Empty: `HEAD`; `.`: the work tree, without what is ignored.",
        default: "",
        doors: cli,
        ...(0,setting_parsers/* optional */.lq)(setting_parsers/* anything */.D8),
    }),
    staged: setting({
        help: "Scan what is staged, as `git commit` would record it, in place of a head; base is then `HEAD` where none is given.",
        default: "false",
        doors: cli,
        flag: true,
        ...setting_parsers/* yesOrNo */.GX,
    }),
    format: setting({
        help: "Format of the report: also `junit` for what shows tests, `gitlab` for GitLab's security reports, `codequality` for its Code Quality. Not given: by the ending of `output`, else `text`.",
        default: "text",
        doors: cli,
        short: "f",
        of: { explain: answer, fix: answer, verify: answer, policy: answer, rules: answer },
        ...(0,setting_parsers/* oneOf */.yL)(...report_files/* formats */.Fx),
    }),
    output: setting({
        help: "File to write the report to. Empty: standard output.",
        of: {
            fix: { help: "File to keep the patch in. Empty: one in git's own folder, else in that for temporary files." },
            baseline: { help: "Exceptions file to bring up to date. Empty: that of the repository." },
            lock: { help: "Lock to bring up to date. Empty: that of the repository." },
            policy: { help: "File that `policy init` writes. Empty: `.github/skill-scan.yml`." },
        },
        default: "",
        doors: cli,
        short: "o",
        ...(0,setting_parsers/* optional */.lq)(setting_parsers/* anything */.D8),
    }),
    reports: setting({
        help: "Further reports to write in the same run: `FORMAT=FILE`, divided by commas, like `junit=report.xml,sarif=report.sarif`.",
        default: "",
        doors: cli,
        ...report_files/* reportFiles */.IU,
    }),
    json: setting({ help: "The same as `--format json`.", default: "false", doors: cli, flag: true, ...setting_parsers/* yesOrNo */.GX }),
    color: setting({
        help: "Colours and links of the text. `auto`: where a terminal shows them (`NO_COLOR` and `FORCE_COLOR` are heeded).",
        default: "auto",
        doors: cli,
        ...(0,setting_parsers/* oneOf */.yL)("auto", "always", "never"),
    }),
    report: setting({
        help: "JSON report to look the fingerprint up in; nothing is scanned then.",
        default: "",
        doors: cli,
        ...(0,setting_parsers/* optional */.lq)(setting_parsers/* anything */.D8),
    }),
    "dry-run": setting({
        help: "Show what it would change, and write nothing but the file of `output`.",
        default: "false",
        doors: cli,
        flag: true,
        short: "n",
        ...setting_parsers/* yesOrNo */.GX,
    }),
    yes: setting({
        help: "Ask nothing, take the defaults.",
        default: "false",
        doors: cli,
        flag: true,
        short: "y",
        ...setting_parsers/* yesOrNo */.GX,
    }),
    force: setting({
        help: "Write over a file that is there and says something else.",
        of: { lock: { help: "Lock skills that the policy fails, too: the lock will say so." } },
        default: "false",
        doors: cli,
        flag: true,
        ...setting_parsers/* yesOrNo */.GX,
    }),
    check: setting({
        help: "Write nothing, say what differs from the lock; the same as `verify`.",
        default: "false",
        doors: cli,
        flag: true,
        ...setting_parsers/* yesOrNo */.GX,
    }),
    owner: setting({
        help: "Who accepts the findings: a person or a team.",
        of: { lock: { help: "Who approves the skills: a person or a team." } },
        default: "",
        doors: cli,
        ...(0,setting_parsers/* optional */.lq)(setting_parsers/* anything */.D8),
    }),
    reason: setting({
        help: "Why they are acceptable.",
        default: "",
        doors: cli,
        ...(0,setting_parsers/* optional */.lq)(setting_parsers/* anything */.D8),
    }),
    expires: setting({
        help: "The last day on which they are accepted, like `2027-06-30`.",
        default: "",
        doors: cli,
        ...(0,setting_parsers/* optional */.lq)(setting_parsers/* anything */.D8),
    }),
};

;// CONCATENATED MODULE: ./build/src/settings.js




/** Names of the settings that a door has, in the order of the table. */
const settingNames = (door) => Object.keys(settings).filter((name) => settings[name].doors.includes(door));
/**
 * Reads every setting of a table. `get` gives the text of one, or undefined.
 * Throws a ConfigError that names the setting, the word and the nearest right word.
 */
function readTable(table, get) {
    const entries = Object.entries(table).map(([name, { default: fallback, parse }]) => {
        const text = (get(name) ?? "").trim();
        return [name, parse(text === "" ? fallback : text, name)];
    });
    return Object.fromEntries(entries);
}
/** Reads every setting of the action and the CLI, as `readTable` does. */
const readSettings = (get) => readTable(settings, get);
/** Throws a ConfigError at the first name that is not known: a misspelt gate must not read as no gate. */
function checkNames(names, known) {
    for (const name of names) {
        if (known.includes(name))
            continue;
        throw new errors/* ConfigError */.xL(`${JSON.stringify(name)} is not a setting`, `Did you mean ${JSON.stringify((0,mod/* closest */.kp)(name, known))}? docs/settings.md has all of them.`);
    }
}
/** Throws a ConfigError at the first name that is no setting of the door. */
const checkSettingNames = (names, door) => checkNames(names, settingNames(door));


/***/ })

};
