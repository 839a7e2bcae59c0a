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
const keyEnds = "-----END ";
/** Where to begin to look for secrets that reach into an excerpt. */
function lookFrom(text, start) {
    const floor = Math.max(0, start - longestKey);
    const key = text.slice(floor, start).lastIndexOf(keyBegins);
    const near = Math.max(0, start - around);
    return key < 0 ? near : Math.min(floor + key, near);
}
/**
 * Up to where: to the end of a private key that is open at `end`. Of one whose lines are quoted or commented out only its end tells that
 * they belong to it.
 */
function lookTo(text, from, end) {
    const near = end + around;
    if (!text.slice(from, end).includes(keyBegins))
        return near;
    const close = text.slice(end, end + longestKey).indexOf(keyEnds);
    return close < 0 ? near : Math.max(near, end + close + around);
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
    const window = text.slice(from, lookTo(text, from, end));
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
    const lines = (0,_words_new_file_js__WEBPACK_IMPORTED_MODULE_9__/* .newFileLines */ .A)(shown, text, outcome, await (0,_page_js__WEBPACK_IMPORTED_MODULE_6__/* .pageOf */ .Z)(settings));
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
const newFileLines = (name, text, outcome, page) => [
    ...(0,_report_page_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)(`${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)(name)}: ${words[outcome.state]}`, 0, page),
    ...("before" in outcome
        ? (0,_diff_js__WEBPACK_IMPORTED_MODULE_1__/* .diffLines */ .P)({ path: name, before: outcome.before, after: text }, page).map((line) => `  ${line}`.trimEnd())
        : []),
];


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

/***/ 5975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ starterPolicy),
/* harmony export */   r: () => (/* binding */ presetWords)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28009);
/* harmony import */ var _presets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28368);


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
    const { fail, review } = _presets_js__WEBPACK_IMPORTED_MODULE_1__/* .presets */ .v4[preset];
    const gate = (name, body = {}) => [
        `# ${name}:`,
        ...Object.entries(body).map(([key, value]) => `#   ${key}: ${value}`),
    ];
    return [
        `# yaml-language-server: $schema=${(0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .schemaUrl */ .ZZ)("policy")}`,
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
