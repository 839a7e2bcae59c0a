export const id = 9650;
export const ids = [9650];
export const modules = {

/***/ 60416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E$: () => (/* binding */ redact),
/* harmony export */   aB: () => (/* binding */ redactedPieces),
/* harmony export */   aH: () => (/* binding */ redactedExcerpt)
/* harmony export */ });
/** What a secret in an assignment or a header looks like: no word, no variable, no call. */
const value = String.raw `(?=[A-Za-z+/_=.~-]{0,80}\d)[A-Za-z0-9+/_=.~-]{16,512}`;
/**
 * Shapes of secrets that are masked wherever text of a skill is shown: prefix kept, the rest starred. Formats as their issuers publish
 * them. A prefix that is no part of a word counts wherever it stands, so that a letter in front of a token hides nothing.
 */
const secretShapes = [
    /(?:AKIA|ASIA)[0-9A-Z]{16}(?![0-9A-Z])/g,
    /gh[pousr]_[A-Za-z0-9]{20,255}/g,
    /github_pat_[A-Za-z0-9_]{20,255}/g,
    /gl(?:pat|ft|dt|rt|soat|cbt|ptt|imt|agent|oas)-[A-Za-z0-9_-]{20,128}/g,
    /\bsk-(?:ant-|proj-|live-|test-|or-v1-)?[A-Za-z0-9_-]{20,200}/g,
    /[sr]k_(?:live|test)_[A-Za-z0-9]{16,128}/g,
    /x(?:ox[abeoprs]|app)-[A-Za-z0-9-]{10,200}/g,
    /AIza[0-9A-Za-z_-]{35}/g,
    /GOCSPX-[\w-]{20,64}/g,
    /(?:npm|hf|gsk|dckr_pat|dckr_oat)_[A-Za-z0-9_-]{20,128}/g,
    /pypi-[A-Za-z0-9_-]{50,255}/g,
    /(?:dop|doo|dor)_v1_[a-f0-9]{40,64}/g,
    /shp(?:at|ca|pa|ss)_[a-fA-F0-9]{32}/g,
    /\bSG\.[\w-]{16,32}\.[\w-]{16,64}/g,
    /\bSK[0-9a-f]{32}\b/g,
    /hv[sb]\.[\w-]{20,300}/g,
    /ATATT3[\w=-]{20,255}/g,
    /AGE-SECRET-KEY-1[0-9A-Z]{20,64}/g,
    /\b0x[0-9a-fA-F]{64}\b/g,
    /(?<!\d)\d{8,10}:[A-Za-z0-9_-]{35}(?![\w-])/g,
    /(?<=hooks\.slack\.com\/(?:services|workflows|triggers)\/)[\w/]{20,200}/g,
    /(?<=discord(?:app)?\.com\/api\/webhooks\/)[\w/-]{20,200}/g,
    /\bey[A-Za-z0-9_-]{16,1024}\.ey[A-Za-z0-9_-]{16,2048}\.[A-Za-z0-9_-]{16,1024}/g,
    /-----BEGIN [A-Z ]{0,40}PRIVATE KEY(?: BLOCK)?-----(?:[\s\S]{0,8192}?-----END [A-Z ]{0,40}PRIVATE KEY(?: BLOCK)?-----|[A-Za-z0-9+/=\s\\]{0,8192})/g,
    /(?<=:\/\/[^\s/:@]{1,64}:)[^\s/@]{3,128}(?=@)/g,
    new RegExp(String.raw `(?<=\b(?:bearer|basic)\s{1,3})${value}`, "gi"),
    /(?<=\b(?:api[_-]?key|secret|token|passw(?:or)?d)["']?\s{0,3}[:=]\s{0,3}["'])[^"'\s]{12,256}(?=["'])/gi,
    new RegExp(String.raw `(?<=(?:api_?-?key|account_?-?key|private_?-?key|secret|token|passw(?:or)?d|passphrase|credential)[\w-]{0,20}["']?\s{0,3}[:=]\s{0,3}["']?)${value}`, "gi"),
];
const keep = 4;
const mask = (secret) => `${secret.slice(0, keep)}${"*".repeat(8)}`;
/** `text` with everything that looks like a secret starred but for its first four characters. */
function redact(text) {
    return secretShapes.reduce((masked, shape) => masked.replace(shape, mask), text);
}
/** Characters around an excerpt in which a secret may begin or end that lies partly in it. */
const around = 600;
/** A private key is the one secret that is longer; its lines tell nothing by themselves. */
const longestKey = 8192;
const keyBegins = "-----BEGIN ";
/** Where to begin to look for secrets that reach into an excerpt. */
function lookFrom(text, start) {
    const floor = Math.max(0, start - longestKey);
    const key = text.slice(floor, start).lastIndexOf(keyBegins);
    const near = Math.max(0, start - around);
    return key < 0 ? near : Math.min(floor + key, near);
}
/** Ranges of a text that look like secrets, by their beginning, none within another. */
function secretsIn(text) {
    const found = secretShapes.flatMap((shape) => Array.from(text.matchAll(shape), ({ 0: secret, index }) => ({ from: index, to: index + secret.length })));
    const secrets = [];
    for (const next of found.sort((a, b) => a.from - b.from || b.to - a.to)) {
        const last = secrets.at(-1);
        if (last && next.from < last.to)
            secrets[secrets.length - 1] = { from: last.from, to: Math.max(last.to, next.to) };
        else
            secrets.push(next);
    }
    return secrets;
}
/**
 * The pieces of a text between neighbouring offsets of `cuts`, redacted. Secrets that are cut by an end of a piece are starred in each piece:
 * a part of a token, or a line of a private key, looks like nothing when it is taken by itself.
 */
function redactedPieces(text, cuts) {
    const [start = 0, end = start] = [cuts[0], cuts.at(-1)];
    const from = lookFrom(text, start);
    const window = text.slice(from, end + around);
    const secrets = secretsIn(window);
    return cuts.slice(1).map((cut, i) => redactedPiece(window, secrets, cuts[i] - from, cut - from));
}
function redactedPiece(window, secrets, start, end) {
    let piece = "";
    let at = start;
    for (const secret of secrets) {
        if (secret.to <= at || secret.from >= end)
            continue;
        const begin = Math.max(secret.from, at);
        // Only the beginning of the whole secret is shown, never that of what is left of it.
        const shown = secret.from >= at ? window.slice(begin, Math.min(begin + keep, secret.to, end)) : "";
        piece += `${window.slice(at, begin)}${shown}${"*".repeat(8)}`;
        at = secret.to;
    }
    return at < end ? piece + window.slice(at, end) : piece;
}
/** The excerpt `start`–`end` of a text, redacted; secrets that are cut by its ends are starred as well. */
const redactedExcerpt = (text, start, end) => redactedPieces(text, [start, end])[0];


/***/ }),

/***/ 49650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runPolicyInit: () => (/* binding */ runPolicyInit)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43026);
/* harmony import */ var _policy_presets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28368);
/* harmony import */ var _policy_starter_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5975);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37956);
/* harmony import */ var _new_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17247);
/* harmony import */ var _page_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(92771);
/* harmony import */ var _policy_load_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(57285);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3008);
/* harmony import */ var _words_new_file_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(91757);










/**
 * `skill-scan policy init`: writes a commented policy on a preset (`--preset`, `--mode`) into the repository, or the folder where there is
 * none; `--output` names another file. Throws a ConfigError where it cannot be written to.
 */
async function runPolicyInit({ operands, settings }) {
    const [more] = operands;
    if (more !== undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL(`policy init does not take ${JSON.stringify(more)}`, "Name a file with --output FILE.");
    }
    const { output, force, preset = _policy_presets_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultPreset */ .FS, mode = "enforce" } = settings;
    const root = (await (0,_repository_js__WEBPACK_IMPORTED_MODULE_8__/* .repositoryOf */ ._)("."))?.top ?? node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(".");
    const text = (0,_policy_starter_js__WEBPACK_IMPORTED_MODULE_3__/* .starterPolicy */ .W)({ preset, mode });
    const outcome = await (0,_new_file_js__WEBPACK_IMPORTED_MODULE_5__/* .writeNew */ .q)(root, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(output ?? node_path__WEBPACK_IMPORTED_MODULE_0__.join(root, _policy_load_js__WEBPACK_IMPORTED_MODULE_7__/* .defaultPaths */ .KJ[0])), text, force);
    const shown = output ?? _policy_load_js__WEBPACK_IMPORTED_MODULE_7__/* .defaultPaths */ .KJ[0];
    const lines = (0,_words_new_file_js__WEBPACK_IMPORTED_MODULE_9__/* .newFileLines */ .A)({ name: shown, text, ...outcome }, await (0,_page_js__WEBPACK_IMPORTED_MODULE_6__/* .pageOf */ .Z)(settings));
    process.stdout.write(`${lines.join("\n")}\n`);
    return _exit_js__WEBPACK_IMPORTED_MODULE_4__/* .exitCodes */ .h.ok;
}


/***/ }),

/***/ 17247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ writeNew)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43026);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33221);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2908);




/** The text of a file; undefined where there is none. Throws a ConfigError for a link, and for what cannot be read. */
async function textOf(file) {
    try {
        const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(file);
        if (stats.isFile())
            return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, "utf8");
    }
    catch (error) {
        if ((0,_places_js__WEBPACK_IMPORTED_MODULE_3__/* .isMissing */ .b)(error))
            return undefined;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL(`cannot read ${file}: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}`, "Put it right, or take it away.");
    }
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL(`${file} is no plain file`, "Take it away: nothing is written over a link or a folder.");
}
/**
 * Writes a file that is not there. One that says something else is left as it is, or written over with `force`. Throws a
 * ConfigError where the place is a link, lies below `root` and leads out of it over one, or cannot be written to.
 */
async function writeNew(root, file, text, force) {
    await (0,_places_js__WEBPACK_IMPORTED_MODULE_3__/* .insideOf */ .k)(root, file);
    const before = await textOf(file);
    if (before === text)
        return { state: "same" };
    if (before !== undefined && !force)
        return { state: "kept", before };
    await (0,_output_js__WEBPACK_IMPORTED_MODULE_2__/* .writeWhole */ .f8)(file, text);
    return before === undefined ? { state: "written" } : { state: "replaced", before };
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

/***/ 89266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lh: () => (/* binding */ loadCustomRules),
/* harmony export */   SO: () => (/* binding */ rulesFilesIn)
/* harmony export */ });
/* unused harmony export defaultRules */
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);
/* harmony import */ var _policy_globs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52171);
/* harmony import */ var _policy_remote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31524);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61454);
/* harmony import */ var _tree_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81709);





/** Where a repository's own rules are looked for. */
const defaultRules = [
    ".github/skill-scan/rules/*.yml",
    ".github/skill-scan/rules/*.yaml",
    ".github/skill-scan/rules/*/*.yml",
    ".github/skill-scan/rules/*/*.yaml",
];
/** Files of rules of one run, at most. */
const maxFiles = 200;
/** Notes on packs that are shown. */
const maxNotes = 20;
const isRules = (path) => /\.ya?ml$/.test(path);
/** Files of a tree that patterns name, by path. Only where one has wildcards all files are listed. */
async function matching(tree, patterns) {
    const plain = patterns.filter((pattern) => !(0,_policy_globs_js__WEBPACK_IMPORTED_MODULE_4__/* .isGlob */ .fg)(pattern));
    const there = [];
    for (const path of plain)
        if (await (0,_tree_text_js__WEBPACK_IMPORTED_MODULE_3__/* .entryOf */ .Ms)(tree, path))
            there.push(path);
    const globs = patterns.filter(_policy_globs_js__WEBPACK_IMPORTED_MODULE_4__/* .isGlob */ .fg);
    if (globs.length === 0)
        return there;
    const isMeant = (0,_policy_globs_js__WEBPACK_IMPORTED_MODULE_4__/* .matcher */ .jN)(globs);
    const listed = (await tree.list()).map(({ path }) => path).filter((path) => isRules(path) && isMeant(path));
    return [...new Set([...there, ...listed])].sort();
}
const patternsOf = (settings) => settings["custom-rules"].length > 0 ? settings["custom-rules"] : defaultRules;
/** The rules files that the settings mean, in a tree. */
const rulesFilesIn = (tree, settings) => tree ? matching(tree, patternsOf(settings)) : Promise.resolve([]);
async function fromTree(tree, path) {
    return { name: path, text: (await (0,_tree_text_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(tree, path, undefined, "the rules file")) ?? "" };
}
/** The files that a policy file names: in its own repository by path or glob, in another one by path. */
async function named({ path, remote, at }, tree, policies) {
    const missing = new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL(`${at}: there is no rules file ${JSON.stringify(path)}`, "Correct the path.");
    if (remote === undefined) {
        const paths = tree ? await matching(tree, [path]) : [];
        if (tree === undefined || paths.length === 0)
            throw missing;
        return Promise.all(paths.map((each) => fromTree(tree, each)));
    }
    if ((0,_policy_globs_js__WEBPACK_IMPORTED_MODULE_4__/* .isGlob */ .fg)(path)) {
        const message = `${at}: rules of another repository are named one by one, without * or ?`;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL(message, "Write the path of each file.");
    }
    const file = { ...remote, path };
    try {
        const text = await policies?.read(file);
        if (text === undefined)
            throw missing;
        return [{ name: (0,_policy_remote_js__WEBPACK_IMPORTED_MODULE_1__/* .remoteName */ .iy)(file), text }];
    }
    catch (error) {
        throw error === missing ? error : (0,_policy_remote_js__WEBPACK_IMPORTED_MODULE_1__/* .placed */ .GS)(at, error);
    }
}
function notesOf(files) {
    const notes = files.flatMap((file) => file.notes);
    const more = notes.length > maxNotes ? [`of the packs of rules ${notes.length - maxNotes} more things are not used`] : [];
    return [...notes.slice(0, maxNotes), ...more].map((message) => ({ level: "warning", message }));
}
/** Reads sources. Nothing is loaded where there are none. Throws a ConfigError for mistakes in them. */
async function read(sources) {
    if (sources.length === 0)
        return { rules: [], notices: [] };
    if (sources.length > maxFiles) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL(`there are ${sources.length} files of rules`, `Give at most ${maxFiles}.`);
    }
    const { joinedRules, parseRules } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5156), __webpack_require__.e(8911), __webpack_require__.e(5170), __webpack_require__.e(4493), __webpack_require__.e(718)]).then(__webpack_require__.bind(__webpack_require__, 95548));
    const files = sources.map(({ name, text }) => parseRules(text, name));
    return { rules: joinedRules(files, new Set(_rules_index_js__WEBPACK_IMPORTED_MODULE_2__/* .rules */ .a.map(({ id }) => id))), notices: notesOf(files) };
}
/**
 * The custom rules of a run: of the files of `tree` that the settings mean, and of those that the policy names. Throws a ConfigError for
 * mistakes in a file, for a file of the policy that is not there, and for ids that stand twice.
 */
async function loadCustomRules(tree, settings, policy, policies) {
    const own = await rulesFilesIn(tree, settings);
    const sources = new Map();
    for (const path of own)
        sources.set(path, await fromTree(tree, path));
    for (const files of policy.customFiles ?? []) {
        for (const source of await named(files, tree, policies))
            sources.set(source.name, source);
    }
    const isMissing = settings["custom-rules"].length > 0 && own.length === 0;
    const where = tree === undefined ? "" : ` of ${tree.name}`;
    const message = `the setting custom-rules names ${settings["custom-rules"].join(", ")}, and no file${where} is that`;
    const loaded = await read([...sources.values()]);
    const notices = isMissing ? [{ level: "warning", message }, ...loaded.notices] : loaded.notices;
    return { ...loaded, notices, files: [...sources.keys()] };
}


/***/ }),

/***/ 57285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KJ: () => (/* binding */ defaultPaths),
/* harmony export */   TC: () => (/* binding */ readerOf),
/* harmony export */   cb: () => (/* binding */ policyChanges),
/* harmony export */   kW: () => (/* binding */ candidatesOf),
/* harmony export */   tb: () => (/* binding */ loadPolicy)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);
/* harmony import */ var _policy_presets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28368);
/* harmony import */ var _policy_remote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31524);
/* harmony import */ var _policy_suppressions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22694);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61454);
/* harmony import */ var _custom_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89266);
/* harmony import */ var _tree_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(81709);







/** Where a policy file is looked for, in this order. */
const defaultPaths = [".github/skill-scan.yml", ".github/skill-scan.yaml"];
/** The organisation's policy where the setting `policy` names one: `owner/repo/path@ref`. */
const organisationOf = ({ policy }) => policy !== undefined && (0,_policy_remote_js__WEBPACK_IMPORTED_MODULE_2__/* .remoteReference */ .A9)(policy) ? policy : undefined;
/** Reads files of a tree as text; undefined for what is not there. A missing tree has nothing. */
const readerOf = (tree) => (path) => (0,_tree_text_js__WEBPACK_IMPORTED_MODULE_6__/* .textOf */ .b6)(tree, path);
/** Paths at which the policy of a tree is looked for. */
const candidatesOf = (settings) => settings.policy === undefined || organisationOf(settings) !== undefined ? defaultPaths : [settings.policy];
async function fileOf(read, settings) {
    for (const source of candidatesOf(settings)) {
        const text = await read(source);
        if (text !== undefined)
            return { source, text };
    }
    return undefined;
}
/** The policy of the files that there are. Without `custom` it may name any rule: which there are is known only when it is read. The parser and its schema are loaded only here: most runs of the CLI have no file. */
async function parsed(file, read, settings, remote, custom) {
    const { extendsProblem } = await Promise.all(/* import() */[__webpack_require__.e(5156), __webpack_require__.e(6701)]).then(__webpack_require__.bind(__webpack_require__, 76701));
    const { parsePolicy } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5156), __webpack_require__.e(8911), __webpack_require__.e(4672)]).then(__webpack_require__.bind(__webpack_require__, 28911));
    const { resolvePolicy } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5156), __webpack_require__.e(8911), __webpack_require__.e(8938)]).then(__webpack_require__.bind(__webpack_require__, 65300));
    const organisation = organisationOf(settings);
    const problem = organisation && extendsProblem(organisation);
    if (problem)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL(`policy: ${problem}`, "Write owner/repository/path/to/policy.yml@commit.");
    const known = custom && [..._rules_index_js__WEBPACK_IMPORTED_MODULE_4__/* .rules */ .a, ...custom];
    const ruleIds = known?.map(({ id }) => id);
    const { preset, mode } = settings;
    return resolvePolicy(file && parsePolicy(file.text, file.source, ruleIds), read, {
        ...(ruleIds && { ruleIds }),
        severities: new Map((known ?? _rules_index_js__WEBPACK_IMPORTED_MODULE_4__/* .rules */ .a).map(({ id, severity }) => [id, severity])),
        ...(preset !== undefined && { preset }),
        ...(mode !== undefined && { mode }),
        ...(organisation !== undefined && { organisation: { value: organisation, at: "setting policy" } }),
        ...(remote && { remote }),
    });
}
/**
 * The policy that a tree and the settings give: the organisation's policy and the tree's own file, else a preset; `mode` of the settings
 * overrides. `required`: whether a file that the settings name must be there; `remote` reads files of other repositories.
 * Throws a ConfigError for a policy with mistakes or one that may not be read, a DidNotRunError where another repository gave no answer.
 */
async function loadPolicy(tree, settings, required, remote) {
    const read = readerOf(tree);
    const file = await fileOf(read, settings);
    const isRemote = organisationOf(settings) !== undefined;
    if (file === undefined && settings.policy !== undefined && !isRemote && required) {
        const where = tree === undefined ? "" : ` in ${tree.name}`;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL(`there is no policy file ${settings.policy}${where}`, "Correct the setting `policy`, or add the file.");
    }
    const mayNameRules = isRemote || (file !== undefined && /custom-rules|extends/.test(file.text));
    const first = mayNameRules ? await parsed(file, read, settings, remote) : {};
    const custom = await (0,_custom_js__WEBPACK_IMPORTED_MODULE_5__/* .loadCustomRules */ .Lh)(tree, settings, first, remote);
    const own = await (file || isRemote
        ? parsed(file, read, settings, remote, custom.rules)
        : (0,_policy_presets_js__WEBPACK_IMPORTED_MODULE_1__/* .presetPolicy */ .W)(settings.preset, settings.mode));
    const policy = withCustom(own, custom);
    const isPlain = !file && !isRemote && (tree === undefined || (await (0,_tree_text_js__WEBPACK_IMPORTED_MODULE_6__/* .entryOf */ .Ms)(tree, _policy_suppressions_js__WEBPACK_IMPORTED_MODULE_3__/* .exceptionsPath */ .iy)) === undefined);
    return isPlain ? policy : (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5156), __webpack_require__.e(8911), __webpack_require__.e(7958)]).then(__webpack_require__.bind(__webpack_require__, 60114))).withExceptions(policy, tree);
}
/** A policy with the rules that its files and the repository bring. */
function withCustom(policy, { rules: custom, files, notices }) {
    if (files.length === 0 && notices.length === 0)
        return policy;
    return {
        ...policy,
        custom,
        files: [...new Set([...policy.files, ...files])],
        notices: [...policy.notices, ...notices],
    };
}
/** Notices of the policy files that head changes: what they say counts once they are merged. */
async function policyChanges(base, head, policy, settings, remote) {
    const ruleFiles = [...(await (0,_custom_js__WEBPACK_IMPORTED_MODULE_5__/* .rulesFilesIn */ .SO)(base, settings)), ...(await (0,_custom_js__WEBPACK_IMPORTED_MODULE_5__/* .rulesFilesIn */ .SO)(head, settings))];
    const paths = [...new Set([...policy.files, ...candidatesOf(settings), _policy_suppressions_js__WEBPACK_IMPORTED_MODULE_3__/* .exceptionsPath */ .iy, ...ruleFiles])];
    const notices = [];
    for (const path of paths) {
        if (await (0,_tree_text_js__WEBPACK_IMPORTED_MODULE_6__/* .sameFile */ .Vi)(path, base, head))
            continue;
        const what = ruleFiles.includes(path)
            ? `the rules ${path}: it was judged by the rules of base, and the new ones take`
            : `the policy ${path}: it was judged by the policy of base, and the new one takes`;
        notices.push({ level: "warning", message: `this change touches ${what} effect after the merge` });
    }
    if (notices.length === 0)
        return notices;
    const { effectNotices, knownPolicies } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5156), __webpack_require__.e(8911), __webpack_require__.e(6002)]).then(__webpack_require__.bind(__webpack_require__, 74982));
    const known = remote && knownPolicies(remote, policy.files);
    return [...notices, ...(await effectNotices(policy, () => loadPolicy(head, settings, false, known)))];
}


/***/ }),

/***/ 81709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ms: () => (/* binding */ entryOf),
/* harmony export */   Vi: () => (/* binding */ sameFile),
/* harmony export */   b6: () => (/* binding */ textOf)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);

/** More than any policy that a person writes. */
const maxPolicyBytes = 1024 * 1024;
/** A file of a tree by its path; undefined when there is none. */
async function entryOf(tree, path) {
    return tree.find ? tree.find(path) : (await tree.list()).find((entry) => entry.path === path);
}
/**
 * The text of a file that decides how skills are judged; undefined when there is none, or no tree.
 * Throws a ConfigError when it is a link, a submodule, or larger than `most` bytes.
 */
async function textOf(tree, path, most = maxPolicyBytes, what = "the policy file") {
    const entry = tree && (await entryOf(tree, path));
    if (tree === undefined || entry === undefined)
        return undefined;
    if (entry.mode === "symlink" || entry.mode === "submodule") {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL(`${what} ${path} is a ${entry.mode}`, "Put its text into the file itself.");
    }
    if (entry.size > most) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL(`${what} ${path} is larger than ${most} bytes`, "Make it smaller.");
    }
    return new TextDecoder().decode(await tree.read(entry));
}
/** Whether two trees have the same at a path, content and mode; also where both have nothing. */
async function sameFile(path, a, b) {
    const [inA, inB] = [await entryOf(a, path), await entryOf(b, path)];
    if (inA === undefined || inB === undefined)
        return inA === inB;
    if (inA.mode !== inB.mode)
        return false;
    if (inA.id !== undefined && inB.id !== undefined)
        return inA.id === inB.id;
    const [bytesA, bytesB] = [await a.read(inA, maxPolicyBytes), await b.read(inB, maxPolicyBytes)];
    return Buffer.from(bytesA).equals(bytesB);
}


/***/ }),

/***/ 3008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ repositoryOf),
/* harmony export */   g: () => (/* binding */ askGit)
/* harmony export */ });
/* harmony import */ var _files_git_process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59681);

/** The text that git prints in a folder, without its last line end; undefined where git says no, or there is no git. */
async function askGit(folder, args) {
    try {
        const { code, stdout } = await (0,_files_git_process_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .EO)(folder, "*", args);
        return code === 0 ? stdout.toString("utf8").replace(/\r?\n$/, "") : undefined;
    }
    catch (error) {
        if (error instanceof _files_git_process_js__WEBPACK_IMPORTED_MODULE_0__/* .GitMissingError */ .bH)
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
    return { gitFolder, ...(top !== undefined && top !== "" && { top }) };
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

/***/ 91757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ newFileLines)
/* harmony export */ });
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96209);
/* harmony import */ var _report_page_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74385);
/* harmony import */ var _diff_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26773);



const words = {
    written: "written",
    same: "is as it should be",
    replaced: "written over",
    kept: "left as it is; --force writes over it. What would differ:",
};
/** One line for a file, and the difference where one was there that says something else. */
const newFileLines = ({ name, state, before, text }, page) => [
    ...(0,_report_page_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)(`${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)(name)}: ${words[state]}`, 0, page),
    ...(before === undefined
        ? []
        : (0,_diff_js__WEBPACK_IMPORTED_MODULE_1__/* .diffLines */ .P)({ path: name, before, after: text }, page).map((line) => `  ${line}`.trimEnd())),
];


/***/ }),

/***/ 59681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BE: () => (/* binding */ startGit),
/* harmony export */   EO: () => (/* binding */ runGit),
/* harmony export */   Nx: () => (/* binding */ complaintOf),
/* harmony export */   bH: () => (/* binding */ GitMissingError)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);


/** No command that only reads takes longer on any repository we know of. */
const defaultTimeout = 300_000;
const maxStderr = 16_384;
/** Git was not found on the PATH. */
class GitMissingError extends Error {
}
/**
 * Configuration of a repository that git would act on: nothing in it may start a program. `safe.directory` because the folder of a
 * container's checkout belongs to another user.
 */
const configOf = (directory) => [
    `safe.directory=${directory}`,
    "core.hooksPath=/dev/null",
    "core.fsmonitor=false",
    "core.alternateRefsCommand=",
    "core.askPass=",
    "credential.helper=",
    "protocol.file.allow=never",
    // Who the parents of a commit are, its own bytes say.
    "core.commitGraph=false",
    "gc.auto=0",
    "maintenance.auto=false",
].flatMap((setting) => ["-c", setting]);
/**
 * The environment of the caller without its `GIT_*`: a hook or a test runner sets `GIT_DIR`, which would lead git elsewhere. Where
 * git and its certificates lie stays.
 */
function environment(options) {
    const kept = Object.entries(process.env).filter(([name]) => !/^GIT_/i.test(name) || /^GIT_(?:EXEC_PATH|SSL_\w+|CONFIG_(?:GLOBAL|SYSTEM|NOSYSTEM))$/i.test(name));
    return {
        ...Object.fromEntries(kept),
        GIT_TERMINAL_PROMPT: "0",
        GIT_NO_REPLACE_OBJECTS: "1",
        GIT_GRAFT_FILE: node_os__WEBPACK_IMPORTED_MODULE_1__.devNull,
        GIT_OPTIONAL_LOCKS: "0",
        GIT_LFS_SKIP_SMUDGE: "1",
        GIT_NO_LAZY_FETCH: "1",
        GIT_ALLOW_PROTOCOL: options.protocols ?? "",
        LC_ALL: "C",
        ...options.env,
    };
}
/** Starts git in a folder; `safe` is the top of the repository. Never through a shell. */
function startGit(directory, safe, args, options = {}) {
    const all = [...configOf(safe), "-C", directory, ...args];
    return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)("git", all, { env: environment(options), stdio: "pipe", windowsHide: true });
}
/**
 * Runs git to its end and gives what it said, whatever its exit code. Throws a GitMissingError without git, and an Error when it takes
 * longer than the time limit or is killed.
 */
function runGit(directory, safe, args, options = {}) {
    const child = startGit(directory, safe, args, options);
    const output = [];
    let stderr = "";
    child.stdin.on("error", () => { });
    child.stdin.end(options.input);
    child.stdout.on("data", options.onData ?? ((chunk) => output.push(chunk)));
    child.stderr.on("data", (chunk) => {
        if (stderr.length < maxStderr)
            stderr += chunk.toString("utf8");
    });
    const [command] = args;
    const limit = options.timeout ?? defaultTimeout;
    return new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
            abandon(child);
            reject(new Error(`git ${command} took longer than ${limit / 1000} s`));
        }, limit);
        child.on("error", (error) => {
            clearTimeout(timer);
            reject(error.code === "ENOENT" ? new GitMissingError("git is not on the PATH") : error);
        });
        child.on("close", (code, signal) => {
            clearTimeout(timer);
            if (code === null)
                reject(new Error(`git ${command} was stopped by ${signal}`));
            else
                resolve({ code, stdout: Buffer.concat(output), stderr });
        });
    });
}
/**
 * Ends git and waits for nothing more of it: a helper that git started may hold its pipes open much longer. SIGTERM, for git ends its
 * helpers then.
 */
function abandon(child) {
    child.kill("SIGTERM");
    child.stdout.destroy();
    child.stderr.destroy();
    child.unref();
}
/** First lines of what git complains about, for a message: without user names and passwords in addresses, and without `secrets`. */
function complaintOf(stderr, secrets = []) {
    const hidden = secrets
        .filter((secret) => secret !== "")
        .reduce((text, secret) => text.replaceAll(secret, "***"), stderr);
    return hidden
        .replace(/:\/\/[^/@\s]{1,500}@/g, "://***@")
        .replace(/\s+/g, " ")
        .trim()
        .slice(0, 500);
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

/***/ 28368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FS: () => (/* binding */ defaultPreset),
/* harmony export */   W: () => (/* binding */ presetPolicy),
/* harmony export */   dN: () => (/* binding */ modeLayer),
/* harmony export */   dr: () => (/* binding */ presetLayer),
/* harmony export */   v4: () => (/* binding */ presets)
/* harmony export */ });
/* harmony import */ var _merge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83232);

/**
 * The built-in policies, as data in the form of the file. Why these values:
 * - `trust: 70` to fail: below it the level is CRITICAL, where all five reference scales block (docs/scoring.md);
 *   it holds on when somebody relaxes the severity.
 * - `trust: 90` (strict): one high or three mediums, counted or not by the severity gate.
 * - `trust-drop`: one high costs 11 points, two cost 15, four cost 31.
 * - `drift`: who keeps a lock wants to know what no longer is what it says; it asks nothing where there is no lock.
 * - `coverage`: of 2,246 skills of public collections 10 have more than 5 % of bytes in native, archived or document form,
 *   3 more than half; so a review of those costs little, and nobody hides most of a skill unseen even when permissive.
 */
const presets = {
    strict: {
        "new-only": false,
        fail: { severity: "medium", confidence: "low", trust: 90, "trust-drop": 10, coverage: 0.5, drift: "any" },
        review: { severity: "low", confidence: "low", trust: 100, "trust-drop": 1, coverage: 1, drift: "any" },
    },
    balanced: {
        "new-only": true,
        fail: { severity: "high", confidence: "low", trust: 70, "trust-drop": "off", coverage: "off", drift: "off" },
        review: { severity: "medium", confidence: "low", trust: "off", "trust-drop": 15, coverage: 0.95, drift: "bytes" },
    },
    permissive: {
        "new-only": true,
        fail: { severity: "critical", confidence: "low", trust: 70, "trust-drop": "off", coverage: "off", drift: "off" },
        review: { severity: "high", confidence: "low", trust: "off", "trust-drop": 30, coverage: 0.5, drift: "off" },
    },
};
/** The preset of a repository that chose none. */
const defaultPreset = "balanced";
/** A preset as a layer of a policy. */
const presetLayer = (name) => ({ name: `preset ${name}`, body: presets[name] });
/** A mode that a setting gives, as a layer of a policy. */
const modeLayer = (mode) => ({ name: "setting mode", body: { mode } });
/** A preset as a policy, for a run without a policy file; `mode` is the one of the settings. */
const presetPolicy = (name = defaultPreset, mode) => (0,_merge_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeLayers */ .J)([presetLayer(name), ...(mode === undefined ? [] : [modeLayer(mode)])], {
    preset: name,
    source: "built in",
    files: [],
});


/***/ }),

/***/ 5975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ starterPolicy),
/* harmony export */   r: () => (/* binding */ presetWords)
/* harmony export */ });
/* harmony import */ var _presets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28368);

/** What each preset is for. */
const presetWords = {
    strict: "fails on any finding of medium severity or worse, new or not",
    balanced: "fails on a new finding of high severity or worse, asks for a review from medium on",
    permissive: "fails on a new critical finding, asks for a review from high on",
};
function modeText(mode) {
    if (typeof mode === "string")
        return `mode: ${mode} # enforce, warn (never red) or observe (quiet)`;
    const days = [
        ...(mode.observeUntil === undefined ? [] : [`observe-until: ${mode.observeUntil}`]),
        ...(mode.warnUntil === undefined ? [] : [`warn-until: ${mode.warnUntil}`]),
    ];
    return `mode: { ${days.join(", ")} } # the check stays green until then; after it: enforce`;
}
/** A commented policy file on a preset; what the preset sets stands in it as comments, to be changed. */
function starterPolicy({ preset, mode }) {
    const { fail, review } = _presets_js__WEBPACK_IMPORTED_MODULE_0__/* .presets */ .v4[preset];
    const gate = (name, body = {}) => [
        `# ${name}:`,
        ...Object.entries(body).map(([key, value]) => `#   ${key}: ${value}`),
    ];
    return [
        "# Policy of Skill Scan: by what skills are judged. Pull requests are judged by this file of their base branch.",
        "# skill-scan policy validate says what is wrong with it; skill-scan policy explain what holds, and from where.",
        "",
        `extends: ${preset} # ${presetWords[preset]}`,
        modeText(mode),
        "",
        `# What ${preset} sets. Take away the # of a block, and change what should be otherwise.`,
        ...gate("fail", fail),
        ...gate("review", review),
        "",
        "# Capabilities gate only by name:",
        "# review:",
        '#   deny-capability: [hooks, "environment:AWS_*"]',
        "",
        "# Another level for a rule, or for all of a category: critical, high, medium, low, info or off.",
        "# rules:",
        "#   supply-chain/*: low",
        "",
        "# Skills that are shown and not judged.",
        "# exclude:",
        "#   - test/**",
        "",
    ].join("\n");
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
const least = 40;
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
