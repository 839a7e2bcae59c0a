export const id = 2638;
export const ids = [2638];
export const modules = {

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

/***/ 67487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ today)
/* harmony export */ });
/** The day by which suppressions expire: ISO date, UTC. */
const today = () => new Date().toISOString().slice(0, 10);


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


/***/ })

};
