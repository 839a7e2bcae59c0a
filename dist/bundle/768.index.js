export const id = 768;
export const ids = [768];
export const modules = {

/***/ 21916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = exports.kp = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
exports.kp = closest;


/***/ }),

/***/ 43026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   iz: () => (/* binding */ DidNotRunError),
/* harmony export */   xL: () => (/* binding */ ConfigError)
/* harmony export */ });
/** A mistake of the user's: says what is wrong, where, and what to do. Everything else thrown is a bug or the network. */
class ConfigError extends Error {
    remedy;
    constructor(message, remedy) {
        super(message);
        this.name = "ConfigError";
        this.remedy = remedy;
    }
}
/** The scan could not be done at all, so there is no verdict: `did-not-run`, never a pass. */
class DidNotRunError extends Error {
    remedy;
    constructor(message, remedy, options) {
        super(message, options);
        this.name = "DidNotRunError";
        this.remedy = remedy;
    }
}
/** Code of an error of the system, like `ENOENT`; empty for one without. */
const codeOf = (error) => (error instanceof Error && "code" in error ? String(error.code) : "");
/** Message of anything thrown. */
const messageOf = (error) => (error instanceof Error ? error.message : String(error));


/***/ }),

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

/***/ 37956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ exitCodeOf),
/* harmony export */   h: () => (/* binding */ exitCodes)
/* harmony export */ });
/** Exit codes of the CLI. */
const exitCodes = { ok: 0, failed: 1, usage: 2, didNotRun: 3 };
/** Exit code of a report: only `fail` and `did-not-run` are not 0. A part that fails is 0: the merge of all parts says so. */
function exitCodeOf({ verdict, shard }) {
    if (verdict === "fail" && shard === undefined)
        return exitCodes.failed;
    return verdict === "did-not-run" ? exitCodes.didNotRun : exitCodes.ok;
}


/***/ }),

/***/ 31101:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ConfigError: () => (/* reexport safe */ _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.xL),
/* harmony export */   DidNotRunError: () => (/* reexport safe */ _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.iz),
/* harmony export */   compare: () => (/* binding */ compare),
/* harmony export */   render: () => (/* binding */ render),
/* harmony export */   rules: () => (/* binding */ rules),
/* harmony export */   scan: () => (/* binding */ scan)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);
/* harmony import */ var _core_skill_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8052);
/* harmony import */ var _files_disk_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70608);
/* harmony import */ var _files_memory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49114);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61454);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20136);
/* harmony import */ var _judged_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73873);
/* harmony import */ var _policy_clones_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74115);
/* harmony import */ var _policy_load_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(57285);
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(90706);
/* harmony import */ var _render_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(64800);
/* harmony import */ var _sides_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(55268);
/* harmony import */ var _targets_index_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(36953);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_program_js__WEBPACK_IMPORTED_MODULE_8__]);
_program_js__WEBPACK_IMPORTED_MODULE_8__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];
/**
 * Skill Scan as a library: the same reports as the command line, as values. It prints nothing, ends no process, opens no socket, and reads
 * no setting from the environment: only the folders, files and commits that it is given.
 */














/** Every built-in rule in words, by id: what it finds, why that matters, what to do. */
const rules = _rules_index_js__WEBPACK_IMPORTED_MODULE_3__/* .rules */ .a.map(({ checks: _, examples: __, ...words }) => words);
const defaultPolicy = ".github/skill-scan.yml";
/** The settings that options mean. Throws a ConfigError for a word that a setting does not have. */
function settingsOf(options) {
    const { path, include = [], exclude = [], customRules = [], surfaces, preset, policy, policyClones, mode } = options;
    const given = {
        path,
        surfaces: surfaces?.toString(),
        preset,
        policy: typeof policy === "string" ? policy : undefined,
        "policy-clones": policyClones,
        mode,
    };
    return { ...(0,_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .readSettings */ .sb)((name) => given[name]), include, exclude, "custom-rules": customRules };
}
/** A path that a tree cannot have would be scanned under a name that nobody can open. */
function checkPath(path) {
    const parts = path.split("/");
    if (!parts.some((part) => part === "" || part === "." || part === ".."))
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL(`${JSON.stringify(path)} is no path of a file in memory`, "Give it relative to the root, with slashes, without `.` and `..`.");
}
function memoryOf(files) {
    for (const path of Object.keys(files))
        checkPath(path);
    return new _files_memory_js__WEBPACK_IMPORTED_MODULE_2__/* .MemoryTree */ .E(files, { ids: true });
}
/** The tree of what judges. */
const judgeOf = (target) => (typeof target === "string" ? new _files_disk_js__WEBPACK_IMPORTED_MODULE_1__/* .DiskTree */ .C(target) : memoryOf(target));
/** A machine on which nobody is told anything, or types. */
const nobody = {
    env: {},
    input: (async function* () { })(),
    tell: () => undefined,
    isAlone: true,
};
async function opened(target) {
    if (typeof target !== "string")
        return { tree: memoryOf(target), manifests: [], roots: [], close: () => undefined };
    return (0,_targets_index_js__WEBPACK_IMPORTED_MODULE_11__/* .openTargets */ .R)([target], { ...nobody, cwd: process.cwd() });
}
/** Judges by the text of a policy in place of the file, with the files beside it. */
function withPolicyText(tree, text) {
    const own = new _files_memory_js__WEBPACK_IMPORTED_MODULE_2__/* .MemoryTree */ .E({ [defaultPolicy]: text });
    return {
        name: tree.name,
        list: async () => [...(await own.list()), ...(await tree.list()).filter(({ path }) => path !== defaultPolicy)],
        below: async (folder) => [
            ...(await (0,_core_skill_js__WEBPACK_IMPORTED_MODULE_12__/* .entriesBelow */ .yO)(own, folder)),
            ...(await (0,_core_skill_js__WEBPACK_IMPORTED_MODULE_12__/* .entriesBelow */ .yO)(tree, folder)).filter(({ path }) => path !== defaultPolicy),
        ],
        find: async (path) => (await own.find(path)) ?? (0,_core_skill_js__WEBPACK_IMPORTED_MODULE_12__/* .entryOf */ .Ms)(tree, path),
        read: (entry, limit) => (entry.path === defaultPolicy ? own : tree).read(entry, limit),
    };
}
async function judgingOf(judge, options, scanned) {
    const settings = settingsOf(options);
    const policies = (0,_policy_clones_js__WEBPACK_IMPORTED_MODULE_6__/* .clonedPolicies */ .y)(settings["policy-clones"]);
    const tree = typeof options.policy === "object" ? withPolicyText(judge, options.policy.text) : judge;
    const policy = await (0,_policy_load_js__WEBPACK_IMPORTED_MODULE_7__/* .loadPolicy */ .tb)(tree, settings, true, policies);
    const scanning = { entry: _program_js__WEBPACK_IMPORTED_MODULE_8__/* .program */ .D, scanned, log: () => undefined };
    return { judging: { settings, policy, scanning, today: options.today, quiet: true }, policies };
}
/**
 * Scans every skill of a target, as `skill-scan scan` does. Returns the report that `--format json` writes.
 * Throws a ConfigError for a mistake in the options or the policy, and for a target that is not there or remote; a DidNotRunError when
 * nothing could be scanned at all; a RangeError for a day that is no ISO date.
 */
async function scan(target, options = {}) {
    const { tree, manifests, roots, close } = await opened(target);
    try {
        const { judging } = await judgingOf(judgeOf(options.judge ?? "."), options, roots);
        return await (0,_judged_js__WEBPACK_IMPORTED_MODULE_5__/* .judgeTree */ .g)(tree, { ...judging, manifests });
    }
    finally {
        close();
    }
}
/**
 * Scans what differs between base and head, as `skill-scan pr` does: each is a git ref, a folder, or files in memory. Of two commits base
 * is where head left it. Only what head brings gates, and the policy is the one of base itself. Throws what `scan` throws.
 */
async function compare({ base, head }, options = {}) {
    const sides = await _sides_js__WEBPACK_IMPORTED_MODULE_10__/* .Sides */ .H.open(".");
    const side = async (target, flag, tracked = false) => typeof target === "string" ? sides.side(target, flag, tracked) : { tree: memoryOf(target) };
    try {
        const before = await side(base, "base");
        const after = await side(head, "head", before.sha !== undefined);
        const fork = await sides.forkPoint(before, after);
        const judge = options.judge === undefined ? before.tree : judgeOf(options.judge);
        const { judging, policies } = await judgingOf(judge, options, [process.cwd()]);
        return await (0,_judged_js__WEBPACK_IMPORTED_MODULE_5__/* .judgeChange */ .s)({ base: fork.tree, head: after.tree, judge: before.tree }, judging, policies);
    }
    finally {
        sides.close();
    }
}
/** The lines of the source around what a report shows. */
async function excerptsIn(source, report) {
    const { tree, close } = await opened(source);
    try {
        return await (await __webpack_require__.e(/* import() */ 7227).then(__webpack_require__.bind(__webpack_require__, 37227))).excerptsOf(tree, report);
    }
    finally {
        close();
    }
}
/** A report as text in a format, as `--format` writes it. */
async function render(report, format, options = {}) {
    const { source, ...look } = options;
    const excerpts = source === undefined || format !== "html" ? undefined : await excerptsIn(source, report);
    const all = { category: "skill-scan", color: false, width: 80, ...look, format, ...(excerpts && { excerpts }) };
    return (0,_render_js__WEBPACK_IMPORTED_MODULE_9__/* .render */ .XX)(report, all);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

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

/***/ 96209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ fence),
/* harmony export */   Jf: () => (/* binding */ htmlLines),
/* harmony export */   O0: () => (/* binding */ encodePath),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   St: () => (/* binding */ suggestionBlock),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   XX: () => (/* binding */ encodeQuery),
/* harmony export */   _s: () => (/* binding */ htmlAttribute),
/* harmony export */   eR: () => (/* binding */ terminalText),
/* harmony export */   h8: () => (/* binding */ htmlCode),
/* harmony export */   js: () => (/* binding */ htmlText),
/* harmony export */   jsonText: () => (/* binding */ jsonText),
/* harmony export */   mJ: () => (/* binding */ htmlLine),
/* harmony export */   p7: () => (/* binding */ markdownText),
/* harmony export */   q7: () => (/* binding */ defangHost),
/* harmony export */   r7: () => (/* binding */ shellWord),
/* harmony export */   tL: () => (/* binding */ terminalLine),
/* harmony export */   wh: () => (/* binding */ plainText),
/* harmony export */   yp: () => (/* binding */ operatorText)
/* harmony export */ });
/* unused harmony exports visible, defang */
/**
 * The only place that escapes. Text of a skill, a path or a ref is hostile everywhere; each function here makes it inert for one
 * place to show it in. What cannot be escaped for sure (GitHub finds mentions, references and emoji codes after Markdown is
 * rendered, so neither a backslash nor an entity stops them) is shown as code, where GitHub looks for nothing.
 */
/** Characters that show as nothing, reorder text or move a cursor; LF and tab are left to the callers. */
const unseen = /(?:(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800])+/gu;
/** Combining marks in a row beyond what scripts need: they paint over the lines above and below. */
const markPile = /(\p{M}{6})\p{M}+/gu;
/** Kinds of unseen characters that one run names before it is summed up. */
const shownInRun = 6;
const codePoint = (character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
function nameRun(run) {
    const groups = [];
    for (const character of run) {
        const code = codePoint(character);
        const last = groups.at(-1);
        if (last?.code === code)
            last.count++;
        else
            groups.push({ code, count: 1 });
    }
    const shown = groups.slice(0, shownInRun).map(({ code, count }) => (count > 1 ? `${code}×${count}` : code));
    const more = groups.length - shown.length;
    return `[${shown.join(" ")}${more > 0 ? ` and ${more} more` : ""}]`;
}
/** `text` with invisible, bidi, control and unpaired characters named: `[U+200B]`, runs as `[U+200B×3]`. Keeps LF and tab. */
const visible = (text) => text.replace(/\r\n/g, "\n").replace(unseen, nameRun).replace(markPile, "$1…");
const bracketDots = (host) => host.replace(/(?<!\[)\./g, "[.]");
/** A host name that no program turns into a link: `evil[.]example`. Idempotent. */
const defangHost = (host) => bracketDots(host);
/** `text` with its URLs made unclickable: `hxxps://evil[.]example/x`. Idempotent. */
const defang = (text) => text
    .replace(/htt(?=ps?:\/\/)/gi, "hxx")
    .replace(/ftp(?=s?:\/\/)/gi, "fxp")
    .replace(/(?<=:\/\/)[^\s/?#"'`<>|\\(),;]{1,253}/g, bracketDots)
    .replace(/\bwww\.[^\s/?#"'`<>|\\(),;]{1,253}/gi, bracketDots);
/** Comment openers broken, so that no text of a skill reads as one of our markers, or as a hidden note to whoever reads the source. */
const breakMarkers = (text) => text.replace(/<(?=!--)/g, "< ");
/** `text` cut to `max` characters, the last of them an ellipsis. */
function clip(text, max) {
    if (text.length <= max)
        return text;
    const cut = text.slice(0, max - 1).replace(/[\ud800-\udbff]$/, "");
    return `${cut}…`;
}
/** Work bounded before the passes over it: naming characters shortens a text at most by its runs. */
const bounded = (text, max) => (text.length > max * 8 ? `${text.slice(0, max * 8)}…` : text);
const apart = (run) => run.split("").join(" ");
/** What begins a command anywhere in a line: `##[` of GitHub's runner, `##vso[` of Azure Pipelines' agent, `##teamcity[`. */
const runnerMark = /##(?=\w{0,20}\[)/g;
/**
 * What a runner of GitHub Actions takes for a command, broken: `::` at the start of a line, white space not counted, and what `runnerMark` finds.
 * `:::` leaves no `::` either: whoever breaks lines later may begin one with it. A report that is written to standard output of a
 * step stands in its log.
 */
const breakCommands = (text) => text.replace(/(?<=^\s*):{2,}/gm, apart).replace(runnerMark, "## ");
const inert = (text, max) => clip(breakCommands(breakMarkers(defang(visible(bounded(text, max))))), max);
const collapse = (text) => text.replace(/\s+/g, " ").trim();
/** `text` on one line with nothing unseen in it, for any place that only needs that. */
const oneLine = (text, max = 1000) => clip(collapse(visible(bounded(text, max))), max);
/**
 * Plain text for SARIF messages: one line, URLs defanged, and no `](`, which SARIF 2.1.0 §3.11.6 reads as an embedded link.
 */
const plainText = (text, max = 1000) => collapse(inert(text, max)).replace(/\](?=\()/g, "] ");
const longestRun = (text) => Math.max(0, ...Array.from(text.matchAll(/`+/g), (run) => run[0].length));
function span(content, table) {
    const shown = (table ? content.replace(/\|/g, "[U+007C]") : content) || "(empty)";
    const ticks = "`".repeat(longestRun(shown) + 1);
    const pad = /^`|`$|^ .* $/.test(shown) ? " " : "";
    return `${ticks}${pad}${shown}${pad}${ticks}`;
}
/** A Markdown code span of any text: one line, closed for certain, links and mentions dead. */
function codeSpan(text, options = {}) {
    return span(collapse(inert(text, options.max ?? 160)), options.table ?? false);
}
/** Letters, digits and what lies outside ASCII, joined by hyphens or apostrophes, or a number with dots: never markup. */
const plainWord = /^(?:[A-Za-z0-9\P{ASCII}]+(?:['-][A-Za-z0-9\P{ASCII}]+)*|\d+(?:\.\d+)*)$/u;
/** What GitHub links although it looks like a word: commits, `GH-1`, ticket numbers, which may end in letters. */
const reference = /(?<![a-z0-9])(?:[0-9a-f]{7,64}(?![a-z0-9])|[a-z]+-\d)/i;
/** An ordered list, where a line begins with it. */
const listNumber = /^\d+[.)]$/;
function wordOf(word, isFirst) {
    // A call keeps its own parenthesis: `send()`.
    const [, before = "", core = "", after = ""] = /^(["'(]*)(.*?\(\)|.*?)(["'),;:.!?%]*)$/s.exec(word) ?? [];
    const startsList = isFirst && listNumber.test(word);
    const plain = core === "" || (plainWord.test(core) && !reference.test(core) && !startsList);
    return { before, core, after, code: !plain };
}
/** Neighbouring words that must be code become one span, which reads better and keeps backticks apart. */
function joinCode(words) {
    const joined = [];
    for (const word of words) {
        const last = joined.at(-1);
        const joins = last?.code && word.code && last.after === "" && word.before === "";
        if (joins)
            joined[joined.length - 1] = { ...last, core: `${last.core} ${word.core}`, after: word.after };
        else
            joined.push(word);
    }
    return joined;
}
function wordsToMarkdown(text, table, isStart) {
    return joinCode(text.split(" ").map((word, i) => wordOf(word, isStart && i === 0)))
        .map(({ before, core, after, code }) => before + (code ? span(core, table) : core) + after)
        .join(" ");
}
/** What a rule wrote in single backticks. */
const quoted = /(?<!`)`(?!`)([^`]+)(?<!`)`(?!`)/;
/**
 * A sentence as Markdown on one line: what a rule wrote in backticks is code, and so is each word that is not plainly a word
 * (a path, a URL, a mention, markup). The text can neither open nor close any structure.
 */
function markdownText(text, options = {}) {
    const table = options.table ?? false;
    return collapse(inert(text, options.max ?? 600))
        .split(quoted)
        .map((part, i) => (i % 2 === 1 ? span(part, table) : wordsToMarkdown(part, table, i === 0)))
        .reduce((whole, part) => whole + (whole.endsWith("`") && part.startsWith("`") ? " " : "") + part, "");
}
/** A fenced block that its content cannot close; at most `lines` lines and `max` characters. */
function fence(text, options = {}) {
    const all = inert(text.replace(/\r\n?/g, "\n"), options.max ?? 600).split("\n");
    const limit = options.lines ?? 8;
    const lines = all.length > limit ? [...all.slice(0, limit), "…"] : all;
    const content = lines.join("\n").replace(/^\n+|\s+$/g, "");
    const ticks = "`".repeat(Math.max(3, longestRun(content) + 1));
    return `${ticks}${options.language ?? "text"}\n${content}\n${ticks}`;
}
/**
 * Lines as they are, in a block that a reader can apply (GitHub Docs: incorporating feedback in your pull request); no lines: those
 * commented on go. What stands in it is exact, so only lines that show all that is in them may (`isShowable` in src/fix); its fence is
 * longer than any in it.
 */
function suggestionBlock(lines) {
    const ticks = "`".repeat(Math.max(3, ...lines.map((line) => longestRun(line) + 1)));
    return [`${ticks}suggestion`, ...lines, ticks].join("\n");
}
const entities = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;",
};
const escapeMarkup = (text) => text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
/** HTML text or attribute value on one line. */
const htmlText = (text, max = 160) => escapeMarkup(collapse(inert(text, max)));
/** HTML text in which white space is what it was, for a line of source: where the text has more lines, they are one. */
const htmlLine = (text, max = 400) => escapeMarkup(inert(text, max).replaceAll("\n", " "));
/** HTML text for an element that keeps line ends; at most `lines` lines and `max` characters. */
function htmlLines(text, max, lines) {
    const all = inert(text.replace(/\r\n?/g, "\n"), max).split("\n");
    return escapeMarkup((all.length > lines ? [...all.slice(0, lines), "…"] : all).join("\n"));
}
/** The value of an attribute in words of ours, or an address that was looked at: as it is, on one line, and what is unseen named. */
const htmlAttribute = (text) => escapeMarkup(collapse(visible(text)));
/** A `code` element, for places where Markdown is not read (`summary`). */
const htmlCode = (text, max = 160) => `<code>${htmlText(text, max) || "(empty)"}</code>`;
/**
 * One line of a program's own words for whoever runs it: as `terminalText` has it, with addresses left as they are, to be opened or
 * copied.
 */
const operatorText = (text, max = 1000) => clip(collapse(breakMarkers(visible(bounded(text, max)))), max)
    .replace(/(?<=^|\s):{2,}/g, apart)
    .replace(runnerMark, "## ");
/**
 * One line for a terminal or a log: no control characters, no link, and nothing that a runner takes for a command
 * (`::` at the start of a line, white space not counted; what `runnerMark` finds).
 */
const terminalText = (text, max = 1000) => operatorText(defang(visible(bounded(text, max))), max);
/**
 * A line of source for a terminal or a log, its white space kept, a tab as four spaces: otherwise as `terminalText` has it. It has to stand
 * behind something of ours, as white space alone is nothing to a runner.
 */
const terminalLine = (text, max = 400) => {
    const line = text.replace(/\r$/, "").replace(/[\n\t]/g, "    ");
    return breakCommands(clip(breakMarkers(defang(visible(bounded(line, max)))), max));
};
/** Characters that JSON may hold as they are, and that a terminal or an editor obeys or does not show. */
const unseenInJson = /[\x7f-\x9f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e0fff}]/gu;
const unicodeEscape = (character) => Array.from({ length: character.length }, (_, i) => `\\u${character.charCodeAt(i).toString(16).padStart(4, "0")}`).join("");
/** JSON as another program reads it, indented by two spaces, a newline at its end: inert in a log and in a terminal. `keys` as `JSON.stringify` has them. */
const jsonText = (value, keys) => `${JSON.stringify(value, keys, 2).replace(unseenInJson, unicodeEscape).replace(runnerMark, "#\\u0023")}\n`;
/** Percent-encoded, with what Markdown reads in an address (RFC 3986's sub-delims) encoded too. */
const encodeMarked = (text) => encodeURIComponent(text.replace(/\p{Cs}/gu, "\ufffd")).replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`);
/**
 * A path as a relative URI (RFC 3986): percent-encoded per segment, with the marks that Markdown would read encoded too.
 * An unpaired surrogate becomes U+FFFD.
 */
const encodePath = (path) => path.split("/").map(encodeMarked).join("/");
/** A query of an address (RFC 3986), with the marks that Markdown would read encoded too. An unpaired surrogate becomes U+FFFD. */
const encodeQuery = (values) => Object.entries(values)
    .map(([name, value]) => `${name}=${encodeMarked(value)}`)
    .join("&");
/** A word of a POSIX shell command that a reader may paste. */
const shellWord = (text) => /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replace(/'/g, "'\\''")}'`;


/***/ }),

/***/ 34365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ inProcess),
/* harmony export */   u: () => (/* binding */ inThread)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1708);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73136);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75919);
/* harmony import */ var _role_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75759);





/**
 * Megabytes for young objects. Node ends a thread that reaches its limit, and lets it have 16 MB more until then; where the collector has to
 * move more young objects than that at once, V8 ends the whole process.
 */
const young = 8;
/** A thread of this process: quick to start. V8 may end the process with it where it takes all memory at once. */
const inThread = (entry, heap) => {
    const worker = new node_worker_threads__WEBPACK_IMPORTED_MODULE_3__.Worker(entry, {
        workerData: _role_js__WEBPACK_IMPORTED_MODULE_4__/* .threadRole */ .jL,
        argv: [],
        resourceLimits: { maxOldGenerationSizeMb: heap, maxYoungGenerationSizeMb: young },
    });
    return {
        send: (order) => worker.postMessage(order),
        listen: (answer, over) => {
            worker.on("message", answer);
            worker.on("error", (error) => over(`its thread broke off: ${error.message}`));
            worker.on("exit", () => over("its thread ended"));
        },
        end: async () => void (await worker.terminate()),
    };
};
/** What a process needs of the environment to run at all; what a server has in it beside that (passwords) is none of its business. */
const needed = ["PATH", "SystemRoot", "TEMP", "TMP", "TMPDIR", "TZ"];
/** A process of its own: whatever becomes of it, this one goes on, and it holds no secret of this one. */
const inProcess = (entry, heap) => {
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.fork)((0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(entry), [], {
        execPath: node_process__WEBPACK_IMPORTED_MODULE_1__.execPath,
        execArgv: [`--max-old-space-size=${heap}`],
        env: {
            ...Object.fromEntries(needed.flatMap((name) => (node_process__WEBPACK_IMPORTED_MODULE_1__.env[name] === undefined ? [] : [[name, node_process__WEBPACK_IMPORTED_MODULE_1__.env[name]]]))),
            [_role_js__WEBPACK_IMPORTED_MODULE_4__/* .threadVariable */ .VA]: _role_js__WEBPACK_IMPORTED_MODULE_4__/* .threadRole */ .jL,
        },
        serialization: "advanced",
        stdio: ["ignore", "ignore", "ignore", "ipc"],
    });
    const gone = new Promise((done) => {
        child.on("exit", () => done());
        child.on("error", () => done());
    });
    return {
        // One that has ended in the meantime says so by its exit.
        send: (order) => void child.send(order, () => undefined),
        listen: (answer, over) => {
            child.on("message", (message) => answer(message));
            child.on("error", (error) => over(`its process broke off: ${error.message}`));
            child.on("exit", (code, signal) => over(`its process ended (${signal ?? code})`));
        },
        end: async () => {
            if (child.pid === undefined)
                return;
            child.kill("SIGKILL");
            await gone;
        },
    };
};


/***/ }),

/***/ 8505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ PoolBusy),
/* harmony export */   p: () => (/* binding */ ThreadPool)
/* harmony export */ });
/* harmony import */ var _thread_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92927);

/** More tasks wait than the pool has room for, or it was closed. */
class PoolBusy extends Error {
    constructor(message) {
        super(message);
        this.name = "PoolBusy";
    }
}
const givenUp = () => new _thread_js__WEBPACK_IMPORTED_MODULE_0__/* .ThreadFailed */ .G("aborted", "the scan was given up");
/** Share of the room for waiting tasks that one caller may take. */
const ownShare = 0.75;
/**
 * A bounded number of threads that scan, one skill each at a time, for any number of callers. Whose tasks run least goes first: who has
 * many, or slow ones, waits behind who has few.
 */
class ThreadPool {
    limits;
    idle = [];
    all = new Set();
    waiting = [];
    /** Tasks that run, by caller. */
    running = new Map();
    isOpen = true;
    constructor(limits) {
        this.limits = limits;
    }
    /** Threads that wait for work. */
    get idleThreads() {
        return this.idle.length;
    }
    /** Threads that scan now. */
    get busyThreads() {
        return this.all.size - this.idle.length;
    }
    /** Tasks that wait for a thread. */
    get queued() {
        return this.waiting.length;
    }
    /**
     * Scans one skill on a thread. Throws a PoolBusy when too many wait, and a ThreadFailed when the thread dies over it or does not end in
     * time; such a thread is ended and another one takes its place. `signal` takes a task out that still waits. One that runs goes on: to end
     * a thread and start another costs more than nearly every scan, and whoever hangs up early would have us do it each time.
     * `by`: whose task it is; those without one are of one caller, whose tasks may take all the room.
     */
    async scan(task, signal, by) {
        const thread = await this.thread(signal, by);
        try {
            return await thread.scan(task, this.limits.deadline);
        }
        catch (error) {
            // A thread that this pool ended itself did not break over the skill.
            throw this.isOpen ? error : new PoolBusy("the pool is closed");
        }
        finally {
            await this.release(thread);
            // Counted until another one has the thread: else a single one would always go to who waits longest.
            this.count(by, -1);
        }
    }
    /** Ends the threads; what waits is refused. Without it the process does not end. */
    async close() {
        this.isOpen = false;
        for (const { refuse } of this.waiting.splice(0))
            refuse(new PoolBusy("the pool is closed"));
        this.idle.length = 0;
        await Promise.all(Array.from(this.all, (thread) => thread.end()));
        this.all.clear();
    }
    async thread(signal, by) {
        if (!this.isOpen)
            throw new PoolBusy("the pool is closed");
        if (signal?.aborted)
            throw givenUp();
        const free = this.free();
        if (free) {
            this.count(by, 1);
            return free;
        }
        const own = by === undefined ? 0 : this.waiting.filter((each) => each.by === by).length;
        if (this.waiting.length >= this.limits.queue || own >= Math.ceil(this.limits.queue * ownShare)) {
            throw new PoolBusy("too many scans wait");
        }
        return this.wait(signal, by);
    }
    count(by, change) {
        const count = (this.running.get(by) ?? 0) + change;
        if (count > 0)
            this.running.set(by, count);
        else
            this.running.delete(by);
    }
    /** Who goes next: of those whose callers have fewest running, who waits longest. */
    next() {
        const load = ({ by }) => this.running.get(by) ?? 0;
        const next = this.waiting.reduce((best, each) => (load(each) < load(best) ? each : best));
        this.waiting.splice(this.waiting.indexOf(next), 1);
        return next;
    }
    /** A thread that waits and lives, else a new one where there may be one more. */
    free() {
        for (let thread = this.idle.pop(); thread !== undefined; thread = this.idle.pop()) {
            if (thread.isAlive)
                return thread;
            this.all.delete(thread);
        }
        return this.all.size < this.limits.threads ? this.started() : undefined;
    }
    started() {
        const thread = new _thread_js__WEBPACK_IMPORTED_MODULE_0__/* .Thread */ .j(this.limits.open(this.limits.entry, this.limits.heap));
        this.all.add(thread);
        return thread;
    }
    wait(signal, by) {
        return new Promise((done, failed) => {
            const leave = () => {
                this.waiting.splice(this.waiting.indexOf(entry), 1);
                failed(givenUp());
            };
            const settled = (then) => {
                return (value) => {
                    signal?.removeEventListener("abort", leave);
                    then(value);
                };
            };
            const entry = { by, go: settled(done), refuse: settled(failed) };
            this.waiting.push(entry);
            signal?.addEventListener("abort", leave);
        });
    }
    /** Gives a thread to who is next; one that cannot go on is ended first, and another one started. */
    async release(thread) {
        if (!thread.isAlive) {
            await thread.end();
            this.all.delete(thread);
        }
        if (!this.isOpen)
            return;
        if (thread.isAlive)
            this.idle.push(thread);
        while (this.waiting.length > 0) {
            const free = this.free();
            if (free === undefined)
                return;
            const next = this.next();
            this.count(next.by, 1);
            next.go(free);
        }
    }
}


/***/ }),

/***/ 92927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ ThreadFailed),
/* harmony export */   j: () => (/* binding */ Thread)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);

/** Why a thread gave no result. After `timeout` and `ended` it cannot be used again. */
class ThreadFailed extends Error {
    why;
    constructor(why, message, options) {
        super(message, options);
        this.name = "ThreadFailed";
        this.why = why;
    }
}
/** A thread that scans one skill after the other. It reads files through this one: only it can hold a git process or a client. */
class Thread {
    line;
    dead = false;
    /** The custom rules that it was sent last: of one run always the same ones. */
    custom = [];
    /** Who asks now. What it says while nobody asks is no answer. */
    listener;
    constructor(line) {
        this.line = line;
        line.listen((answer) => this.listener?.answer(answer), (why) => {
            this.dead = true;
            this.listener?.over(why);
        });
    }
    /** Whether it can take a task. */
    get isAlive() {
        return !this.dead;
    }
    /** Ends it. */
    async end() {
        this.dead = true;
        await this.line.end();
    }
    /**
     * Scans one skill. Throws a ThreadFailed when that takes longer than `deadline` milliseconds, and when the thread dies over it; it is then
     * of no further use and must be ended.
     */
    scan(task, deadline) {
        return new Promise((done, failed) => {
            const settle = (end) => {
                clearTimeout(timer);
                this.listener = undefined;
                end();
            };
            const fail = (why, message) => {
                if (why !== "broken")
                    this.dead = true;
                settle(() => failed(new ThreadFailed(why, message)));
            };
            const timer = setTimeout(() => fail("timeout", `the scan did not end within ${deadline / 1000} s`), deadline);
            const answer = (given) => {
                if (given.kind === "read")
                    void this.read(task.tree, given);
                else if (given.kind === "broken")
                    fail("broken", given.message);
                else if (given.scan.path !== task.folder.path)
                    fail("ended", "its thread answered for another");
                else
                    settle(() => done(given.scan));
            };
            this.listener = { answer, over: (why) => fail("ended", why) };
            if (this.dead)
                fail("ended", "its thread ended");
            else
                this.order(task);
        });
    }
    order({ folder, wanted, custom = [] }) {
        if (custom !== this.custom && (custom.length > 0 || this.custom.length > 0)) {
            this.line.send({ kind: "rules", custom });
            this.custom = custom;
        }
        this.line.send({ kind: "scan", folder, wanted });
    }
    async read(tree, { id, entry, limit }) {
        try {
            this.line.send({ kind: "content", id, bytes: await tree.read(entry, limit) });
        }
        catch (error) {
            this.line.send({ kind: "unreadable", id, message: (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error) });
        }
    }
}


/***/ }),

/***/ 28009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bd: () => (/* binding */ pages),
/* harmony export */   D7: () => (/* binding */ reportUrlOn),
/* harmony export */   TB: () => (/* binding */ homepage),
/* harmony export */   ZZ: () => (/* binding */ schemaUrl),
/* harmony export */   rE: () => (/* binding */ version),
/* harmony export */   tq: () => (/* binding */ rulesUrl)
/* harmony export */ });
/* harmony import */ var _package_json__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78797);

/** Version of the package, as every report names it. */
const version = _package_json__WEBPACK_IMPORTED_MODULE_0__/* .version */ .rE;
/** Address of the project. */
const homepage = _package_json__WEBPACK_IMPORTED_MODULE_0__/* .homepage */ .TB;
/** Address of a published JSON schema, for editors: that of the main branch, since a file outlives a version. */
const schemaUrl = (name) => `${homepage.replace("//github.com/", "//raw.githubusercontent.com/")}/main/schema/${name}.schema.json`;
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
