export const id = 9339;
export const ids = [9339,718];
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
// EXTERNAL MODULE: ./build/src/rules/index.js + 171 modules
var rules = __webpack_require__(61454);
// EXTERNAL MODULE: ./build/src/entry/exit.js
var exit = __webpack_require__(37956);
// EXTERNAL MODULE: ./build/src/entry/page.js
var page = __webpack_require__(92771);
// EXTERNAL MODULE: ./build/src/entry/policy/custom.js
var custom = __webpack_require__(89266);
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










/** The rules in the files of the repository that the command runs in: its policy may need other repositories, which this does not. */
async function customRules(settings) {
    return (await (0,custom/* loadCustomRules */.Lh)(new disk/* DiskTree */.C("."), settings, {})).rules;
}
/**
 * `skill-scan rules [FILTER]`: rules by category with severity, confidence and title, as JSON all their words. Throws a ConfigError for a
 * filter that fits none.
 */
async function runRules(invocation) {
    const { operands, settings } = invocation;
    if (operands[0] === "test") {
        return (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5156), __webpack_require__.e(4006), __webpack_require__.e(5514), __webpack_require__.e(3212), __webpack_require__.e(4111), __webpack_require__.e(6122), __webpack_require__.e(3016), __webpack_require__.e(8911), __webpack_require__.e(5170), __webpack_require__.e(4493), __webpack_require__.e(5295)]).then(__webpack_require__.bind(__webpack_require__, 65295))).runRulesTest({ ...invocation, operands: operands.slice(1) });
    }
    const { format } = settings;
    if (format !== "text" && format !== "json") {
        throw new errors/* ConfigError */.xL(`rules are not listed as ${format}`, "Give --format text or json.");
    }
    const [filter, extra] = operands;
    if (extra !== undefined) {
        throw new errors/* ConfigError */.xL(`rules does not take ${JSON.stringify(extra)}`, "Usage: skill-scan rules [FILTER].");
    }
    const found = rulesLike(filter, [...rules/* rules */.a, ...(await customRules(settings))]);
    if (found.length === 0 && filter !== undefined) {
        const near = (0,nearest/* hint */.aK)(filter, rule/* categories */.LZ).replace(/^; did/, "Did");
        throw new errors/* ConfigError */.xL(`no rule is like ${JSON.stringify(filter)}`, near || `Give a category, a glob or a word: ${rule/* categories */.LZ.slice(0, 3).join(", ")}, …`);
    }
    const words = found.map(custom_rule/* wordsOf */.Z);
    const text = format === "json" ? JSON.stringify(words, undefined, 2) : ruleListLines(found, await (0,page/* pageOf */.Z)(settings)).join("\n");
    process.stdout.write(`${text}\n`);
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

/***/ 70608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ DiskTree)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var fast_glob__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25648);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43026);
/* harmony import */ var _native_path_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58576);







/** Files whose ids are made at the same time. */
const batch = 64;
/** Not to follow a link that has taken the file's place since, and not to wait for the other end of a pipe. */
const flags = node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.constants.O_RDONLY | (node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.constants.O_NOFOLLOW ?? 0) | (node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.constants.O_NONBLOCK ?? 0);
/**
 * Characters that `.` does not match in a regular expression, and so `**` neither: fast-glob would leave out every folder with a line
 * break in its name. Names are handed to it with these spelled out, after a character of the private use area.
 */
const unmatched = /[\n\r\u2028\u2029\ue00a]/g;
const encodeName = (name) => name.replace(unmatched, (char) => `\ue00a${char.charCodeAt(0).toString(16).padStart(4, "0")}`);
const decodeName = (name) => name.replace(/\ue00a([0-9a-f]{4})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
/** A `readdir` for fast-glob: names spelled out, no `.git` folders, and a folder that cannot be read is reported, not the end. */
const readdirFor = (root, unreadable) => (folder, _, done) => {
    const real = decodeName(folder);
    node_fs__WEBPACK_IMPORTED_MODULE_1__.readdir(real, { withFileTypes: true }, (error, entries) => {
        if (error)
            unreadable.add((0,_native_path_js__WEBPACK_IMPORTED_MODULE_6__/* .treePath */ .ON)(root, real));
        const kept = (entries ?? []).filter((entry) => !(entry.name === ".git" && entry.isDirectory()));
        for (const entry of kept)
            entry.name = encodeName(entry.name);
        done(null, kept);
    });
};
function modeOf(stats) {
    if (stats.isSymbolicLink())
        return "symlink";
    // Windows has no such bit, and calls everything executable or nothing.
    return process.platform !== "win32" && (stats.mode & 0o111) !== 0 ? "executable" : "file";
}
/** Where a link leads, byte by byte where the machine has paths of bytes. */
async function targetOf(link) {
    if (process.platform === "win32")
        return new TextEncoder().encode((0,_native_path_js__WEBPACK_IMPORTED_MODULE_6__/* .linkTarget */ .Cm)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readlink)(link)));
    return new Uint8Array(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readlink)(link, "buffer"));
}
/** Where an open file lies; undefined where the system does not tell. */
function placeOf(file) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_1__.readlinkSync(`/proc/self/fd/${file}`);
    }
    catch {
        return undefined; // no Linux, or no /proc
    }
}
/** A folder on disk. Lists dot files and node_modules too, no `.git` folder; follows no link. */
class DiskTree {
    name;
    root;
    options;
    constructor(root, options = {}) {
        this.name = options.name ?? root;
        this.root = node_path__WEBPACK_IMPORTED_MODULE_3__.resolve(root);
        this.options = options;
    }
    /**
     * All files and links below the root. A folder or file that cannot be read is listed as a file of no bytes, so that reading it says
     * why. Throws a ConfigError when the root is no folder.
     */
    async list() {
        await this.checkRoot();
        const unreadable = new Set();
        const found = await fast_glob__WEBPACK_IMPORTED_MODULE_4__("**", {
            cwd: this.root,
            dot: true,
            followSymbolicLinks: false,
            onlyFiles: false,
            objectMode: true,
            fs: { readdir: readdirFor(this.root, unreadable) },
        });
        if (unreadable.has(""))
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ConfigError */ .xL(`the folder ${this.name} cannot be read`, "Check its permissions.");
        const files = found.filter(({ dirent }) => !dirent.isDirectory()).map((each) => decodeName(each.path));
        const paths = [...new Set([...files, ...unreadable])].sort();
        const entries = [];
        for (let i = 0; i < paths.length; i += batch) {
            entries.push(...(await Promise.all(paths.slice(i, i + batch).map((each) => this.entry(each)))));
        }
        return entries;
    }
    /** The entry of a file or link; undefined for what is neither. */
    async find(relative) {
        const stats = this.stats(relative);
        return stats?.isFile() || stats?.isSymbolicLink() ? this.entry(relative) : undefined;
    }
    /** Content of a file, or the target of a link. Throws for what is neither, and what the system refuses to open. */
    async read(entry, limit = Number.POSITIVE_INFINITY) {
        const full = this.resolve(entry.path);
        if (entry.mode === "symlink")
            return (await targetOf(full)).subarray(0, limit);
        return this.readNow(entry.path, limit);
    }
    /** Without waiting: handing each step of a small read to another thread and back costs several times the read. */
    readNow(relative, limit) {
        const file = node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync(this.resolve(relative), flags);
        try {
            const stats = node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync(file);
            if (!stats.isFile())
                throw new Error(`${relative} is not a regular file`);
            if (this.options.shared)
                this.checkPlace(file, relative);
            const content = Buffer.alloc(Math.min(limit, stats.size));
            let length = 0;
            while (length < content.length) {
                const bytesRead = node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync(file, content, length, content.length - length, length);
                if (bytesRead === 0)
                    break;
                length += bytesRead;
            }
            return content.subarray(0, length);
        }
        finally {
            node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync(file);
        }
    }
    checkPlace(file, relative) {
        const place = placeOf(file);
        if (place !== undefined && place !== this.resolve(relative)) {
            throw new Error(`${relative} was moved while it was read`);
        }
    }
    async withFile(relative, use) {
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(this.resolve(relative), flags);
        try {
            const stats = await file.stat();
            if (!stats.isFile())
                throw new Error(`${relative} is not a regular file`);
            return await use(file, stats.size);
        }
        finally {
            await file.close();
        }
    }
    /** Id that git gives to the content of an entry. */
    async blobId(entry) {
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha1");
        if (entry.mode === "symlink") {
            const target = await this.read(entry);
            return hash.update(`blob ${target.length}\0`).update(target).digest("hex");
        }
        return this.withFile(entry.path, async (file, size) => {
            hash.update(`blob ${size}\0`);
            for await (const chunk of file.createReadStream({ autoClose: false }))
                hash.update(chunk);
            return hash.digest("hex");
        });
    }
    stats(relative) {
        const full = this.resolve(relative);
        try {
            return node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync(full, { throwIfNoEntry: false });
        }
        catch {
            return undefined; // what the system refuses here it refuses to `read` as well
        }
    }
    async checkRoot() {
        const remedy = "Give the path of a folder that holds skills.";
        const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(this.root).catch((error) => {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ConfigError */ .xL(`the folder ${this.name} cannot be opened: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .bD)(error)}`, remedy);
        });
        if (!stats.isDirectory())
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ConfigError */ .xL(`${this.name} is not a folder`, remedy);
    }
    /** What the system refuses here it refuses to `read` as well, and there the refusal becomes a gap. */
    async entry(relative) {
        const stats = this.stats(relative);
        if (!stats?.isFile() && !stats?.isSymbolicLink())
            return { path: relative, mode: "file", size: 0 };
        const entry = { path: relative, mode: modeOf(stats), size: stats.size };
        if (!this.options.ids)
            return entry;
        const id = await this.blobId(entry).catch(() => undefined);
        return id === undefined ? entry : { ...entry, id };
    }
    resolve(relative) {
        return (0,_native_path_js__WEBPACK_IMPORTED_MODULE_6__/* .nativePath */ .vb)(this.root, relative);
    }
}


/***/ }),

/***/ 20718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   aK: () => (/* binding */ hint)
/* harmony export */ });
/* unused harmony export nearest */
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);

/** Longest word compared: the distance of two long texts is slow, and says nothing. */
const maxLength = 120;
/** The candidate that was most likely meant, or undefined when none is near: a third of the letters may be wrong. */
function nearest(word, candidates) {
    if (candidates.length === 0 || word.length > maxLength)
        return undefined;
    const best = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(word.toLowerCase(), [...candidates]);
    const allowed = Math.max(2, Math.floor(Math.max(word.length, best.length) / 3));
    return (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(word.toLowerCase(), best) <= allowed ? best : undefined;
}
/** A text of the user's in quotes, short and on one line. */
const quoted = (value) => {
    const text = JSON.stringify(value) ?? String(value);
    return text.length > 80 ? `${text.slice(0, 79)}…` : text;
};
/** `; did you mean "x"?`, or nothing. */
function hint(word, candidates) {
    const best = nearest(word, candidates);
    return best === undefined ? "" : `; did you mean ${quoted(best)}?`;
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
