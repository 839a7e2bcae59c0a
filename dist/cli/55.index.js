export const id = 55;
export const ids = [55];
export const modules = {

/***/ 344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ax: () => (/* binding */ shortCommit),
/* harmony export */   jh: () => (/* binding */ isCommitId)
/* harmony export */ });
/* unused harmony export commitId */
/** A full id of a commit, or of another object of git: SHA-1 or SHA-256. An abbreviated one may mean another one tomorrow. */
const commitId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** Whether a text is a full id of a commit, which never moves. */
const isCommitId = (text) => commitId.test(text);
/** A commit shortened as far as no repository has two of them; any other text as it is. */
const shortCommit = (text) => (isCommitId(text) ? text.slice(0, 12) : text);


/***/ }),

/***/ 3649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ firstNotices),
/* harmony export */   g: () => (/* binding */ maxNamed)
/* harmony export */ });
/** Things of one kind that notices and reasons name one by one: the report files have them all. */
const maxNamed = 10;
/** A notice for each of the first ten messages, and one that counts the others in the words of `restOf`. */
function firstNotices(level, messages, restOf) {
    const named = messages.slice(0, maxNamed);
    const rest = messages.length - named.length;
    return [...named, ...(rest > 0 ? [restOf(rest)] : [])].map((message) => ({ level, message }));
}


/***/ }),

/***/ 8052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ skillKinds)
/* harmony export */ });
/* unused harmony export artifactFactKinds */
/**
 * What reading the inside of a file showed about the file itself: members that need a password; names that leave the folder they are
 * unpacked to; two members of one name; a size, or a name, that is another one than the archive says; members that its directory does
 * not list; data behind the end of a picture; a second format in the same bytes; macros, templates and fields of a document that run
 * or load something; actions of a PDF; bytecode that is run whatever its source says.
 */
const artifactFactKinds = (/* unused pure expression or super */ null && ([
    "encrypted",
    "unsafe-name",
    "duplicate-name",
    "false-size",
    "unlisted-member",
    "trailing-data",
    "second-format",
    "macro",
    "external-template",
    "dynamic-field",
    "pdf-action",
    "unchecked-bytecode",
]));
/** What is scanned as one: a skill, or the files of a folder that configure an agent and that no skill owns. */
const skillKinds = ["skill", "configuration"];


/***/ }),

/***/ 8732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ verdicts),
/* harmony export */   z: () => (/* binding */ worstVerdict)
/* harmony export */ });
/** Verdict on one skill, best first. */
const verdicts = ["pass", "review", "fail"];
/** The gravest of some verdicts; `pass` of none. */
const worstVerdict = (list) => verdicts[Math.max(0, ...Array.from(list, (verdict) => verdicts.indexOf(verdict)))] ?? "pass";


/***/ }),

/***/ 4115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ policyOf),
/* harmony export */   y: () => (/* binding */ clonedPolicies)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3026);
/* harmony import */ var _files_git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7285);





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

/***/ 7285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TC: () => (/* binding */ readerOf),
/* harmony export */   cb: () => (/* binding */ policyChanges),
/* harmony export */   tb: () => (/* binding */ loadPolicy)
/* harmony export */ });
/* unused harmony export candidatesOf */
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3026);
/* harmony import */ var _policy_presets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8368);
/* harmony import */ var _policy_remote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1524);
/* harmony import */ var _policy_suppressions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2694);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4141);
/* harmony import */ var _tree_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1709);






/** Where a policy file is looked for, in this order. */
const defaultPaths = [".github/skill-scan.yml", ".github/skill-scan.yaml"];
/** The organisation's policy where the setting `policy` names one: `owner/repo/path@ref`. */
const organisationOf = ({ policy }) => policy !== undefined && (0,_policy_remote_js__WEBPACK_IMPORTED_MODULE_2__/* .remoteReference */ .A9)(policy) ? policy : undefined;
/** Reads files of a tree as text; undefined for what is not there. A missing tree has nothing. */
const readerOf = (tree) => (path) => (0,_tree_text_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)(tree, path);
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
/** The policy of the files that there are. The parser and its schema are loaded only here: most runs of the CLI have no file. */
async function parsed(file, read, settings, remote) {
    const { extendsProblem } = await Promise.all(/* import() */[__webpack_require__.e(377), __webpack_require__.e(670)]).then(__webpack_require__.bind(__webpack_require__, 5670));
    const { parsePolicy } = await Promise.all(/* import() */[__webpack_require__.e(377), __webpack_require__.e(815), __webpack_require__.e(911), __webpack_require__.e(605)]).then(__webpack_require__.bind(__webpack_require__, 8911));
    const { resolvePolicy } = await Promise.all(/* import() */[__webpack_require__.e(377), __webpack_require__.e(815), __webpack_require__.e(911), __webpack_require__.e(496)]).then(__webpack_require__.bind(__webpack_require__, 5300));
    const organisation = organisationOf(settings);
    const problem = organisation && extendsProblem(organisation);
    if (problem)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL(`policy: ${problem}`, "Write owner/repository/path/to/policy.yml@commit.");
    const ruleIds = _rules_index_js__WEBPACK_IMPORTED_MODULE_4__/* .rules */ .a.map((rule) => rule.id);
    const { preset, mode } = settings;
    return resolvePolicy(file && parsePolicy(file.text, file.source, ruleIds), read, {
        ruleIds,
        severities: new Map(_rules_index_js__WEBPACK_IMPORTED_MODULE_4__/* .rules */ .a.map(({ id, severity }) => [id, severity])),
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
    const own = await (file || isRemote
        ? parsed(file, read, settings, remote)
        : (0,_policy_presets_js__WEBPACK_IMPORTED_MODULE_1__/* .presetPolicy */ .W)(settings.preset, settings.mode));
    const isPlain = !file && !isRemote && (tree === undefined || (await (0,_tree_text_js__WEBPACK_IMPORTED_MODULE_5__/* .entryOf */ .Ms)(tree, _policy_suppressions_js__WEBPACK_IMPORTED_MODULE_3__/* .exceptionsPath */ .iy)) === undefined);
    return isPlain ? own : (await Promise.all(/* import() */[__webpack_require__.e(377), __webpack_require__.e(815), __webpack_require__.e(911), __webpack_require__.e(972)]).then(__webpack_require__.bind(__webpack_require__, 114))).withExceptions(own, tree);
}
/** Notices of the policy files that head changes: what they say counts once they are merged. */
async function policyChanges(base, head, policy, settings, remote) {
    const paths = [...new Set([...policy.files, ...candidatesOf(settings), _policy_suppressions_js__WEBPACK_IMPORTED_MODULE_3__/* .exceptionsPath */ .iy])];
    const notices = [];
    for (const path of paths) {
        if (await (0,_tree_text_js__WEBPACK_IMPORTED_MODULE_5__/* .sameFile */ .Vi)(path, base, head))
            continue;
        const message = `this change touches the policy ${path}: it was judged by the policy of base, and the new one takes effect after the merge`;
        notices.push({ level: "warning", message });
    }
    if (notices.length === 0)
        return notices;
    const { effectNotices, knownPolicies } = await Promise.all(/* import() */[__webpack_require__.e(377), __webpack_require__.e(815), __webpack_require__.e(911), __webpack_require__.e(432)]).then(__webpack_require__.bind(__webpack_require__, 4982));
    const known = remote && knownPolicies(remote, policy.files);
    return [...notices, ...(await effectNotices(policy, () => loadPolicy(head, settings, false, known)))];
}


/***/ }),

/***/ 1709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ms: () => (/* binding */ entryOf),
/* harmony export */   Vi: () => (/* binding */ sameFile),
/* harmony export */   b6: () => (/* binding */ textOf)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3026);

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
async function textOf(tree, path, most = maxPolicyBytes) {
    const entry = tree && (await entryOf(tree, path));
    if (tree === undefined || entry === undefined)
        return undefined;
    if (entry.mode === "symlink" || entry.mode === "submodule") {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL(`the policy file ${path} is a ${entry.mode}`, "Put the policy into the file itself.");
    }
    if (entry.size > most) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL(`the policy file ${path} is larger than ${most} bytes`, "Make it smaller.");
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

/***/ 7487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ today)
/* harmony export */ });
/** The day by which suppressions expire: ISO date, UTC. */
const today = () => new Date().toISOString().slice(0, 10);


/***/ }),

/***/ 608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ DiskTree)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var fast_glob__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5648);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3026);
/* harmony import */ var _native_path_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8576);







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
/** A folder on disk. Lists dot files and node_modules too, no `.git` folder; follows no link. */
class DiskTree {
    name;
    root;
    options;
    constructor(root, options = {}) {
        this.name = root;
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

/***/ 75:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ GitRepository)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/core/commit.js
var commit = __webpack_require__(344);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(3026);
;// CONCATENATED MODULE: ./build/src/files/git-mode.js
/** Modes in a tree (git, Documentation/git-fast-import: `M`). */
const modes = {
    "100755": "executable",
    "120000": "symlink",
    "160000": "submodule",
};
/** What a mode of git says, in words; a plain file where it says nothing else. */
const entryMode = (mode) => modes[mode] ?? "file";

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./build/src/files/git-process.js


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
        GIT_GRAFT_FILE: external_node_os_.devNull,
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
    return (0,external_node_child_process_.spawn)("git", all, { env: environment(options), stdio: "pipe", windowsHide: true });
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
    child.stdin.end();
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

;// CONCATENATED MODULE: ./build/src/files/git-objects.js


/** After so many deaths of git with no answer between them, all that waits is given up. */
const maxDeaths = 3;
const lineFeed = 10;
/**
 * Reads objects through one long-lived `git cat-file --batch`: requests are answered in their order, and as many as one likes may
 * wait. An object that kills git fails alone; git is started again for the others.
 */
class GitObjects {
    start;
    child;
    queue = [];
    header = [];
    incoming;
    stderr = "";
    deaths = 0;
    closed = false;
    /** `start` starts `git cat-file --batch`. */
    constructor(start) {
        this.start = start;
    }
    /** Content of an object, at most `limit` bytes of it. Rejects when the object is missing, or git fails. */
    read(id, limit = Number.POSITIVE_INFINITY) {
        if (!(0,commit/* isCommitId */.jh)(id))
            return Promise.reject(new Error(`not an object id: ${JSON.stringify(id)}`));
        if (this.closed)
            return Promise.reject(new Error("the repository is closed"));
        return new Promise((resolve, reject) => {
            this.queue.push({ id, limit, resolve, reject });
            if (this.child)
                this.ask(id);
            else
                this.spawn();
        });
    }
    /** Ends git. What still waits is rejected. */
    close() {
        this.closed = true;
        const child = this.child;
        this.child = undefined;
        child?.stdin.end();
        child?.kill();
        for (const request of this.queue.splice(0))
            request.reject(new Error("the repository is closed"));
    }
    spawn() {
        const child = this.start();
        this.child = child;
        this.header = [];
        this.incoming = undefined;
        this.stderr = "";
        child.stdout.on("data", (chunk) => this.child === child && this.receive(chunk));
        child.stderr.on("data", (chunk) => {
            this.stderr = `${this.stderr}${chunk.toString("utf8")}`.slice(-4096);
        });
        // A pipe that breaks because git died is told by "close".
        child.stdin.on("error", () => { });
        child.on("error", (error) => this.child === child && this.died(error.message));
        child.on("close", () => this.child === child && this.died(complaintOf(this.stderr) || "git ended"));
        for (const { id } of this.queue)
            this.ask(id);
    }
    ask(id) {
        this.child?.stdin.write(`${id}\n`);
    }
    died(reason) {
        this.child = undefined;
        this.deaths++;
        const failed = this.deaths > maxDeaths ? this.queue.splice(0) : this.queue.splice(0, 1);
        for (const { id, reject } of failed)
            reject(new Error(`git could not read object ${id}: ${reason}`));
        if (this.queue.length > 0)
            this.spawn();
    }
    receive(chunk) {
        let at = 0;
        while (at < chunk.length)
            at = this.incoming ? this.receiveContent(chunk, at) : this.receiveHeader(chunk, at);
    }
    /** `<id> <type> <size>`, or `<id> missing`. */
    receiveHeader(chunk, at) {
        const end = chunk.indexOf(lineFeed, at);
        this.header.push(chunk.subarray(at, end < 0 ? chunk.length : end));
        if (end < 0)
            return chunk.length;
        const [, type = "", size = ""] = Buffer.concat(this.header).toString("latin1").split(" ");
        this.header = [];
        const request = this.queue[0];
        if (/^\d+$/.test(size)) {
            const total = Number(size);
            const wanted = Math.min(total, request?.limit ?? 0);
            this.incoming = { type, size: total, kept: [], wanted, left: total + 1 };
        }
        else {
            this.queue.shift();
            this.deaths = 0;
            request?.reject(new Error(`the object ${request.id} is ${type || "unreadable"}`));
        }
        return end + 1;
    }
    receiveContent(chunk, at) {
        const answer = this.incoming;
        const here = Math.min(answer.left, chunk.length - at);
        const kept = Math.min(answer.wanted, here);
        if (kept > 0)
            answer.kept.push(chunk.subarray(at, at + kept));
        answer.wanted -= kept;
        answer.left -= here;
        if (answer.left === 0) {
            this.incoming = undefined;
            this.deaths = 0;
            const { type, size } = answer;
            this.queue.shift()?.resolve({ type, size, content: Buffer.concat(answer.kept) });
        }
        return at + here;
    }
}

;// CONCATENATED MODULE: ./build/src/files/git.js







/** What git takes for one thing only, whatever branches are called: an id, `HEAD` and its like, a full ref, a search. */
const exactName = /^(?:(?:[0-9a-f]{4,64}|[A-Z_]*HEAD|@)(?![\w./-])|refs\/|:)/;
/** Where a token is for when nothing else is said. */
const publicServer = "https://github.com";
/** Whether a token for `server` may go to an address: to that host by https and to no other, or to this machine. */
function takesToken({ protocol, hostname, origin }, server) {
    if (hostname === "127.0.0.1" || hostname === "localhost")
        return protocol === "http:" || protocol === "https:";
    return protocol === "https:" && URL.canParse(server) && new URL(server).origin === origin;
}
/** Milliseconds for fetching one commit. */
const fetchTimeout = 120_000;
/** Nearest folder upwards that has a `.git`, else the folder itself (a bare repository): what `safe.directory` must name. */
function topOf(directory) {
    for (let folder = directory;; folder = external_node_path_.dirname(folder)) {
        if ((0,external_node_fs_.existsSync)(external_node_path_.join(folder, ".git")))
            return folder;
        if (external_node_path_.dirname(folder) === folder)
            return directory;
    }
}
function requireId(id) {
    if (!(0,commit/* isCommitId */.jh)(id))
        throw new Error(`not a full object id: ${JSON.stringify(id)}`);
    return id;
}
/**
 * One record of `ls-tree -z -l`: `<mode> <type> <id> <padded size>\t<path>`. The size is `-` for a submodule and `BAD` for an object
 * that is missing or damaged.
 */
function parseEntry(record) {
    const tab = record.indexOf("\t");
    const [mode = "", , id = "", size = ""] = record.slice(0, tab).split(/ +/);
    const entry = { path: record.slice(tab + 1), mode: entryMode(mode), size: Number.parseInt(size, 10) || 0, id };
    return { entry, isBad: size === "BAD" };
}
/** A tree of a repository, read from its objects: no checkout, no filter, no hook. */
class GitTree {
    name;
    repository;
    entries;
    constructor(repository, sha) {
        this.name = sha;
        this.repository = repository;
    }
    /** All entries; asked of git once. Throws when git fails. */
    list() {
        this.entries ??= this.repository.listTree(this.name);
        return this.entries;
    }
    /** Bytes of an entry; of a submodule none. Throws when its object is missing. */
    async read(entry, limit) {
        if (entry.mode === "submodule")
            return new Uint8Array();
        if (entry.id === undefined)
            throw new Error(`${entry.path} has no object id`);
        return (await this.repository.objects.read(entry.id, limit)).content;
    }
}
/** A git repository on disk, read with the git on the PATH. Nothing in it is run, and what it says is taken as data. */
class GitRepository {
    /** For its trees: reads objects by id. */
    objects;
    directory;
    top;
    constructor(directory, top) {
        this.directory = directory;
        this.top = top;
        this.objects = new GitObjects(() => startGit(directory, top, ["cat-file", "--batch"]));
    }
    /** Opens the repository that `directory` lies in. Undefined where there is none, or no git. Call `close` when done. */
    static async open(directory) {
        const given = external_node_path_.resolve(directory);
        if (!(0,external_node_fs_.existsSync)(given))
            return undefined;
        const full = (0,external_node_fs_.realpathSync)(given);
        const top = topOf(full).split(external_node_path_.sep).join("/");
        try {
            const { code, stderr } = await runGit(full, top, ["rev-parse", "--git-dir"]);
            if (code === 0)
                return new GitRepository(full, top);
            if (/not a git repository|cannot change to|Not a directory/i.test(stderr))
                return undefined;
            throw new errors/* DidNotRunError */.iz(`git cannot open ${directory}: ${complaintOf(stderr)}`, "See what `git status` says there.");
        }
        catch (error) {
            if (error instanceof GitMissingError)
                return undefined;
            throw error;
        }
    }
    /**
     * Full id of the commit that a ref, a tag or an abbreviated id names; undefined where there is none here. Of a branch and a tag of one
     * name the branch is meant: git itself takes the tag, and whoever may push tags would choose what others are compared with.
     * Throws a ConfigError for what can be no ref, such as an option.
     */
    async resolve(ref) {
        if (ref === "" || ref.startsWith("-") || ref.includes("\0")) {
            throw new errors/* ConfigError */.xL(`${JSON.stringify(ref)} is not a git ref`, "Give a branch, a tag or a commit.");
        }
        const branches = exactName.test(ref) ? [] : [`refs/heads/${ref}`, `refs/remotes/${ref}`];
        for (const name of [...branches, ref]) {
            const id = await this.commitOf(name);
            if (id !== undefined)
                return id;
        }
        return undefined;
    }
    async commitOf(name) {
        const args = ["rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`];
        const { code, stdout } = await this.run(args);
        const id = stdout.toString("latin1").trim();
        return code === 0 && (0,commit/* isCommitId */.jh)(id) ? id : undefined;
    }
    /** True when the commit is here with all its files: a partial clone has commits whose files it has not. */
    async has(sha) {
        if ((await this.run(["cat-file", "-e", `${requireId(sha)}^{commit}`])).code !== 0)
            return false;
        const partial = "^(extensions\\.partialclone|remote\\..*\\.promisor)$";
        if ((await this.run(["config", "--get-regexp", partial])).code !== 0)
            return true;
        try {
            return (await this.listed(sha)).bad === 0;
        }
        catch {
            // Of a clone without trees git can list nothing: that is the answer.
            return false;
        }
    }
    /** Parents as the commit itself names them: a shallow clone knows them too, though it does not have them. */
    async parents(sha) {
        const { type, content } = await this.objects.read(requireId(sha));
        if (type !== "commit")
            throw new Error(`${sha} is a ${type}, not a commit`);
        const [head = ""] = content.toString("latin1").split("\n\n", 1);
        return Array.from(head.matchAll(/^parent ([0-9a-f]{40,64})$/gm), ([, id = ""]) => id);
    }
    /** Best common ancestor; undefined where history shows none, which in a shallow clone means little. */
    async mergeBase(a, b) {
        const { code, stdout, stderr } = await this.run(["merge-base", requireId(a), requireId(b)]);
        if (code === 0)
            return stdout.toString("latin1").trim();
        if (code === 1)
            return undefined;
        throw new Error(`git merge-base failed: ${complaintOf(stderr)}`);
    }
    /**
     * Gets one commit from `origin`, which has to be at an `http` address (`ssh` would run a program that the repository's configuration
     * names); in a shallow clone without its history. The token goes by the environment, and only to an `https`
     * origin on the host of `server`, or to one on this machine. Throws with git's complaint, which holds no token.
     */
    async fetch(sha, token, server = publicServer) {
        const shallow = (await this.run(["rev-parse", "--is-shallow-repository"])).stdout.toString("latin1").trim();
        const depth = shallow === "true" ? ["--depth=1"] : [];
        const args = ["fetch", "--no-tags", "--no-recurse-submodules", "--no-write-fetch-head", "--quiet", ...depth];
        const credentials = token ? await this.credentials(token, server) : undefined;
        const options = { timeout: fetchTimeout, protocols: "http:https", env: credentials?.env ?? {} };
        const { code, stderr } = await this.run([...args, "origin", requireId(sha)], options);
        if (code === 0)
            return;
        throw new Error(`git could not fetch ${sha}: ${complaintOf(stderr, credentials?.secrets)}`);
    }
    /** The tree of a commit. */
    tree(sha) {
        return new GitTree(this, requireId(sha));
    }
    /** Ends the git that reads objects. */
    close() {
        this.objects.close();
    }
    /** For its trees: every entry of a commit's tree, however many there are. One whose object is missing fails when it is read. */
    async listTree(sha) {
        return (await this.listed(sha)).entries;
    }
    async listed(sha) {
        const entries = [];
        let bad = 0;
        let rest = Buffer.alloc(0);
        const onData = (chunk) => {
            const bytes = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
            let from = 0;
            for (let end = bytes.indexOf(0); end >= 0; end = bytes.indexOf(0, from)) {
                const { entry, isBad } = parseEntry(bytes.toString("utf8", from, end));
                entries.push(entry);
                if (isBad)
                    bad++;
                from = end + 1;
            }
            rest = bytes.subarray(from);
        };
        const { code, stderr } = await this.run(["ls-tree", "-r", "-z", "-l", "--full-tree", requireId(sha)], { onData });
        if (code !== 0)
            throw new Error(`git could not list ${sha}: ${complaintOf(stderr)}`);
        return { entries, bad };
    }
    run(args, options) {
        return runGit(this.directory, this.top, args, options);
    }
    /**
     * A header for the host of `origin`. A checkout may have left one of its own in the configuration; the empty value takes that away,
     * for two of them are refused by GitHub. None for a host that the token is not for, nor where the repository's own configuration says
     * how to connect: a proxy and a certificate of its choice would be somebody in between.
     */
    async credentials(token, server) {
        const { stdout } = await this.run(["config", "--get", "remote.origin.url"]);
        const origin = stdout.toString("utf8").trim();
        const url = URL.canParse(origin) ? new URL(origin) : undefined;
        if (!url || !takesToken(url, server) || (await this.connectsItsOwnWay()))
            return undefined;
        const basic = Buffer.from(`x-access-token:${token}`).toString("base64");
        const key = `http.${url.origin}/.extraheader`;
        return {
            env: {
                GIT_CONFIG_COUNT: "2",
                GIT_CONFIG_KEY_0: key,
                GIT_CONFIG_VALUE_0: "",
                GIT_CONFIG_KEY_1: key,
                GIT_CONFIG_VALUE_1: `AUTHORIZATION: basic ${basic}`,
            },
            secrets: [token, basic],
        };
    }
    /** Whether the repository's own configuration has more to say on connections than the header that a checkout leaves there. */
    async connectsItsOwnWay() {
        const args = [
            "config",
            "--local",
            "--includes",
            "--null",
            "--name-only",
            "--get-regexp",
            "^http\\.|^remote\\.origin\\.(proxy|vcs)",
        ];
        const { code, stdout } = await this.run(args);
        if (code !== 0)
            return false;
        const names = stdout.toString("utf8").split("\0");
        return names.some((name) => name !== "" && !/\.extraheader$/i.test(name));
    }
}


/***/ }),

/***/ 8576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cm: () => (/* binding */ linkTarget),
/* harmony export */   ON: () => (/* binding */ treePath),
/* harmony export */   Yw: () => (/* binding */ isBelow),
/* harmony export */   vb: () => (/* binding */ nativePath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/** Paths of the machine against paths of trees, which are POSIX on every machine. `system` is given by tests: the rules of another one. */
/** Path of a tree for a file below its root. */
const treePath = (root, file, system = node_path__WEBPACK_IMPORTED_MODULE_0__) => system.relative(root, file).split(system.sep).join("/");
/** True for what lies below a folder, by its name alone: links are not looked at. */
function isBelow(folder, file, system = node_path__WEBPACK_IMPORTED_MODULE_0__) {
    const relative = system.relative(folder, file);
    // From one drive of Windows to another there is no relative path: the answer is the whole one.
    const leaves = relative === ".." || relative.startsWith(`..${system.sep}`) || system.isAbsolute(relative);
    return relative !== "" && !leaves;
}
/**
 * The file of the machine that a path of a tree means. Throws an Error when that lies outside of the root, or when the machine would read
 * the path as another one: on Windows a backslash divides folders, and a colon names a drive or a second content of a file.
 */
function nativePath(root, path, system = node_path__WEBPACK_IMPORTED_MODULE_0__) {
    const file = system.resolve(root, path);
    const isItself = file === system.resolve(root) || (isBelow(root, file, system) && treePath(root, file, system) === path);
    const isStream = system.sep === "\\" && path.includes(":");
    if (isItself && !isStream)
        return file;
    throw new Error(`${path} is outside ${root}, or no path on this system`);
}
/** The target of a link as git keeps it: on Windows the machine gives it with backslashes. */
const linkTarget = (target, system = node_path__WEBPACK_IMPORTED_MODULE_0__) => system.sep === "\\" ? target.replace(/^\\\\\?\\/, "").replaceAll("\\", "/") : target;


/***/ }),

/***/ 4402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NT: () => (/* binding */ defaults),
/* harmony export */   Oe: () => (/* binding */ overrideOf),
/* harmony export */   Rv: () => (/* binding */ gateOf),
/* harmony export */   Zh: () => (/* binding */ singlesOf),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   fD: () => (/* binding */ rulesOf),
/* harmony export */   mG: () => (/* binding */ suppressionsOf),
/* harmony export */   zh: () => (/* binding */ defaultGate)
/* harmony export */ });
/* harmony import */ var _globs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2171);

/** A gate that asks nothing, as a file would write it. */
const defaultGate = {
    severity: "off",
    confidence: "low",
    trust: "off",
    "trust-drop": "off",
    coverage: "off",
    "deny-host": [],
    "deny-capability": [],
    "max-new-capabilities": "off",
};
/** What holds when nobody says anything: what layers are laid upon. */
const defaults = {
    mode: "enforce",
    "new-only": true,
    ...Object.fromEntries(["fail", "review"].flatMap((gate) => Object.entries(defaultGate).map(([key, value]) => [`${gate}.${key}`, value]))),
    ...Object.fromEntries(["critical", "high", "medium", "low"].map((word) => [`suppression-days.${word}`, "off"])),
    "broad-suppressions": "existing-only",
    approvals: "none",
};
/** One pattern or many, as a list. */
const listOf = (value) => value === undefined ? [] : typeof value === "string" ? [value] : value;
/** The thresholds that a file sets, under the names of the code. */
function gateOf(body) {
    const { severity, confidence, trust, "trust-drop": trustDrop, coverage } = body ?? {};
    const denyHost = body?.["deny-host"];
    const denyCapability = body?.["deny-capability"];
    const maxNewCapabilities = body?.["max-new-capabilities"];
    return {
        ...(severity !== undefined && { severity }),
        ...(confidence !== undefined && { confidence }),
        ...(trust !== undefined && { trust }),
        ...(trustDrop !== undefined && { trustDrop }),
        ...(coverage !== undefined && { coverage }),
        ...(denyHost !== undefined && { denyHost: listOf(denyHost) }),
        ...(denyCapability !== undefined && { denyCapability: listOf(denyCapability) }),
        ...(maxNewCapabilities !== undefined && { maxNewCapabilities }),
    };
}
/** Levels of one file: globs before ids, so that an id beats a glob wherever it stands; the last match counts. */
function rulesOf(rules, raises) {
    const all = Object.entries(rules ?? {}).map(([rule, level]) => ({ rule, level, ...(raises && { raises: true }) }));
    return [...all.filter(({ rule }) => (0,_globs_js__WEBPACK_IMPORTED_MODULE_0__/* .isGlob */ .fg)(rule)), ...all.filter(({ rule }) => !(0,_globs_js__WEBPACK_IMPORTED_MODULE_0__/* .isGlob */ .fg)(rule))];
}
/** What a file says for some skills. */
const overrideOf = ({ fail, review, rules }, tightens) => ({
    fail: gateOf(fail),
    review: gateOf(review),
    rules: rulesOf(rules, tightens),
    ...(tightens && { tightens: true }),
});
/** Suppressions as a file writes them, without the keys that it leaves out. */
const suppressionsOf = (list) => (list ?? []).map(({ path, fingerprint, severity, accepted, at, ...rest }) => ({
    ...rest,
    ...(path !== undefined && { path }),
    ...(fingerprint !== undefined && { fingerprint }),
    ...(severity !== undefined && { severity }),
    ...(accepted !== undefined && { accepted }),
    ...(at !== undefined && { at }),
}));
const modeOf = (mode) => {
    if (mode === undefined || typeof mode === "string")
        return mode;
    const { "observe-until": observeUntil, "warn-until": warnUntil } = mode;
    return { ...(observeUntil !== undefined && { observeUntil }), ...(warnUntil !== undefined && { warnUntil }) };
};
/** Entries of a mapping in a file, under keys with its own before them; lists are always lists. */
const prefixed = (name, body) => Object.entries(body ?? {}).map(([key, value]) => [`${name}.${key}`, key.startsWith("deny-") ? listOf(value) : value]);
/** The single values that a file sets, by their keys. */
function singlesOf(body) {
    const all = [
        ["mode", modeOf(body.mode)],
        ["new-only", body["new-only"]],
        ...prefixed("fail", body.fail),
        ...prefixed("review", body.review),
        ...prefixed("suppression-days", body["suppression-days"]),
        ["broad-suppressions", body["broad-suppressions"]],
        ["approvals", body.approvals],
    ];
    return all.filter(([, value]) => value !== undefined);
}


/***/ }),

/***/ 2171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AL: () => (/* binding */ patternProblem),
/* harmony export */   Ax: () => (/* binding */ textMatcher),
/* harmony export */   TW: () => (/* binding */ hostMatcher),
/* harmony export */   dI: () => (/* binding */ anchorOf),
/* harmony export */   fg: () => (/* binding */ isGlob),
/* harmony export */   jN: () => (/* binding */ matcher)
/* harmony export */ });
/* harmony import */ var _wildcards_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4679);

/** True when a pattern has wildcards; otherwise it names one thing, and what lies in it. */
const isGlob = (pattern) => /[*?[\]{}]/.test(pattern);
/** Longest pattern taken: longer ones are a mistake, and slow. */
const maxLength = 300;
/**
 * What is wrong with a pattern, as the end of a sentence that begins with it; undefined when nothing is.
 * Negation is refused because in a list it would match nearly everything; groups because they mean other things in other places.
 */
function patternProblem(pattern) {
    if (pattern.trim() === "")
        return "is empty";
    if (pattern.length > maxLength)
        return `is longer than ${maxLength} characters`;
    if (pattern.startsWith("!"))
        return "begins with !: patterns only add; write what is meant";
    if (pattern.includes("\\"))
        return "has a backslash: paths are written with /";
    if (pattern.startsWith("/"))
        return "begins with /: paths count from the root of the repository";
    if (pattern.split("/").includes(".."))
        return "leaves the repository";
    if (isGlob(pattern) && /[()|+]/.test(pattern))
        return "mixes wildcards with one of ( ) | +: use * or {a,b}";
    if (!(0,_wildcards_js__WEBPACK_IMPORTED_MODULE_0__/* .alternativesOf */ .c3)(pattern))
        return `has more than ${_wildcards_js__WEBPACK_IMPORTED_MODULE_0__/* .maxAlternatives */ .zL} alternatives in its braces`;
    return undefined;
}
function matcherOf(pattern) {
    const plain = pattern.replace(/^(?:\.\/)+/, "").replace(/\/+$/, "");
    if (!isGlob(plain))
        return (value) => value === plain || value.startsWith(`${plain}/`);
    const matches = (0,_wildcards_js__WEBPACK_IMPORTED_MODULE_0__/* .globMatcher */ .fU)(plain);
    // No glob matches `.`, the path of a skill that is the whole repository.
    const all = plain === "*" || plain === "**" || plain === "**/*";
    return (value) => (value === "." ? all : matches(value));
}
/**
 * True for what any of the patterns means: `*` within a folder, `**` over folders, `?`, `[a-z]`, `{a,b}`; dot names count.
 * A pattern without wildcards means that path and all below it.
 */
function matcher(patterns) {
    const each = patterns.map(matcherOf);
    return (value) => each.some((matches) => matches(value));
}
/** A character that no entry has, in the place of `/`: in a text that is no path `*` goes over everything. */
const noSlash = (text) => text.replaceAll("/", "\u{10ffff}");
/**
 * As `matcher`, over texts that are no paths: `*` goes over every character, and a pattern without wildcards means that very text.
 */
function textMatcher(patterns) {
    const each = patterns.map((pattern) => {
        if (!isGlob(pattern))
            return (value) => value === pattern;
        const matches = (0,_wildcards_js__WEBPACK_IMPORTED_MODULE_0__/* .globMatcher */ .fU)(noSlash(pattern));
        return (value) => value !== "" && matches(noSlash(value));
    });
    return (value) => each.some((matches) => matches(value));
}
/** A label as addresses have it: what is outside ASCII in Punycode (RFC 3492), as URL parsers write it. */
function asciiLabel(label) {
    const isPlain = /^[\x20-\x7e]*$/.test(label);
    return !isPlain && URL.canParse(`http://${label}`) ? new URL(`http://${label}`).hostname : label;
}
const asciiHost = (host) => host.toLowerCase().replace(/\.$/, "").split(".").map(asciiLabel).join(".");
/**
 * True for the hosts that any of the patterns means: a name means itself and all below it. Case does not count, and a name may be
 * written in letters or in Punycode.
 */
function hostMatcher(patterns) {
    const names = patterns.map(asciiHost);
    const globs = textMatcher(names);
    return (value) => {
        const host = asciiHost(value);
        return globs(host) || names.some((name) => host.endsWith(`.${name}`));
    };
}
/** The folder that a pattern points into, with no wildcard in it; empty when it may match anywhere. */
function anchorOf(pattern) {
    if (!isGlob(pattern))
        return pattern.replace(/^(?:\.\/)+/, "").replace(/\/+$/, "");
    const parts = pattern.replace(/^(?:\.\/)+/, "").split("/");
    return parts.slice(0, parts.findIndex(isGlob)).join("/");
}


/***/ }),

/***/ 7785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ levelOf),
/* harmony export */   W: () => (/* binding */ worseOf)
/* harmony export */ });
/* harmony import */ var _globs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2171);
/* harmony import */ var _tighten_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8483);


/** The last entry that matches counts; undefined when none does. */
function lastOf(rules) {
    const compiled = rules.map(({ rule, level }) => ({ matches: (0,_globs_js__WEBPACK_IMPORTED_MODULE_1__/* .matcher */ .jN)([rule]), level }));
    const known = new Map();
    return (ruleId) => {
        if (!known.has(ruleId))
            known.set(ruleId, compiled.findLast(({ matches }) => matches(ruleId))?.level);
        return known.get(ruleId);
    };
}
/** The levels of a policy, ready to be asked. Those that may only raise are asked last, and `off` among them raises nothing. */
function levelOf(rules) {
    const set = lastOf(rules.filter(({ raises }) => !raises));
    const least = lastOf(rules.filter(({ raises }) => raises));
    return (ruleId, own) => (0,_tighten_js__WEBPACK_IMPORTED_MODULE_0__/* .worseLevel */ .Nf)(set(ruleId) ?? own, least(ruleId) ?? "off");
}
/** The worse one of two readings of the same policy. */
const worseOf = (a, b) => (ruleId, own) => (0,_tighten_js__WEBPACK_IMPORTED_MODULE_0__/* .worseLevel */ .Nf)(a(ruleId, own), b(ruleId, own));


/***/ }),

/***/ 3232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ mergeLayers),
  L: () => (/* binding */ overlay)
});

// EXTERNAL MODULE: ./build/src/policy/body.js
var policy_body = __webpack_require__(4402);
// EXTERNAL MODULE: ./build/src/policy/settle.js
var settle = __webpack_require__(7817);
// EXTERNAL MODULE: ./build/src/policy/tighten.js
var tighten = __webpack_require__(8483);
// EXTERNAL MODULE: ./build/src/core/notice.js
var notice = __webpack_require__(3649);
// EXTERNAL MODULE: ./build/src/policy/globs.js
var globs = __webpack_require__(2171);
// EXTERNAL MODULE: ./build/src/policy/levels.js
var policy_levels = __webpack_require__(7785);
// EXTERNAL MODULE: ./build/src/policy/remote.js
var remote = __webpack_require__(1524);
;// CONCATENATED MODULE: ./build/src/policy/trace.js







/** The first rule that a level would make milder than the organisation has it; undefined when there is none. */
function milderFor(pattern, level, { floor, severities }) {
    const levels = (0,policy_levels/* levelOf */.I)(floor.rules);
    const matches = (0,globs/* matcher */.jN)([pattern]);
    const milder = [...severities].find(([id, own]) => matches(id) && (0,tighten/* worseLevel */.Nf)(level, levels(id, own)) !== level);
    return milder && `${milder[0]} at ${levels(...milder)}`;
}
function ruleTrace({ body, at, tightens }, ground) {
    return Object.entries(body.rules ?? {}).map(([rule, value]) => {
        const by = tightens("rules") ? milderFor(rule, value, ground) : undefined;
        const entry = { key: `rules.${rule}`, value, from: at(["rules", rule]) };
        return by === undefined ? { ...entry, state: "effective" } : { ...entry, state: "refused", by };
    });
}
/** The thresholds that a file sets in a gate, by their keys. */
const thresholdsOf = (body) => Object.entries(body ?? {}).map(([key, value]) => [key, key.startsWith("deny-") ? (0,policy_body/* listOf */.c3)(value) : value]);
/** The value of a gate that a key of the file means. */
const gateValue = (gate, key) => gate[key.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase())];
/** Thresholds for some skills, held against those for all: which of them would be milder. */
function overrideTrace(name, layer, ground) {
    const { body, at, tightens } = layer;
    const words = { fail: ground.floor.fail, review: ground.floor.review };
    return (body[name] ?? []).flatMap((one, index) => {
        const key = `${name}[${(0,policy_body/* listOf */.c3)(one.match).join(", ")}]`;
        const { match: _, ...value } = one;
        const entry = { key, value, from: at([name, index]), state: "effective" };
        if (!tightens(name))
            return [entry];
        const milder = ["fail", "review"].flatMap((gate) => thresholdsOf(one[gate]).flatMap(([word, wanted]) => {
            const floor = gateValue(words[gate], word);
            if ((0,tighten/* tighten */.kL)(`${gate}.${word}`, floor, wanted).outcome !== "refused")
                return [];
            const from = at([name, index, gate, word]);
            const by = (0,settle/* standing */.JA)({ value: floor, from: ground.organisation ?? "" });
            return [{ key: `${key}.${gate}.${word}`, value: wanted, from, state: "refused", by }];
        }));
        const rules = Object.entries(one.rules ?? {}).flatMap(([rule, level]) => {
            const by = milderFor(rule, level, ground);
            if (by === undefined)
                return [];
            return [
                { key: `${key}.rules.${rule}`, value: level, from: at([name, index, "rules", rule]), state: "refused", by },
            ];
        });
        return [entry, ...milder, ...rules];
    });
}
/** Entries that can only make milder: where the organisation does not allow them they are refused as a whole. */
function freeTrace({ body, at, tightens }, ground) {
    const each = (key, index, value) => {
        const entry = { key, value, from: at(typeof body[key] === "string" ? [key] : [key, index]) };
        return tightens(key)
            ? { ...entry, state: "refused", by: ground.organisation ?? "" }
            : { ...entry, state: "effective" };
    };
    return [
        ...(0,policy_body/* listOf */.c3)(body.vendored).map((glob, index) => each("vendored", index, glob)),
        ...(0,policy_body/* listOf */.c3)(body.exclude).map((glob, index) => each("exclude", index, glob)),
        ...(body.suppressions ?? []).map((one, index) => each("suppressions", index, `${one.rule} (${one.owner})`)),
    ];
}
function allowTrace({ body, at, local }, ground) {
    if (body.allow === undefined)
        return [];
    const entry = { key: "allow", value: body.allow, from: at(["allow"]) };
    return [local ? { ...entry, state: "refused", by: ground.organisation ?? "" } : { ...entry, state: "effective" }];
}
/** Every entry of the lists of all layers, in their order, and which of them would be milder than the organisation's policy. */
const listTrace = (layers, ground) => [
    ...layers.flatMap((layer) => allowTrace(layer, ground)),
    ...layers.flatMap((layer) => ruleTrace(layer, ground)),
    ...layers.flatMap((layer) => overrideTrace("origins", layer, ground)),
    ...layers.flatMap((layer) => overrideTrace("paths", layer, ground)),
    ...layers.flatMap((layer) => freeTrace(layer, ground)),
];
/** A notice for each value that an organisation's policy did not let be taken. */
function refusalNotices(trace, organisation) {
    const refused = trace.filter(({ state }) => state === "refused");
    const messages = refused.map(({ key, value, from, by }) => {
        const why = by === organisation ? "" : `, which has ${by}`;
        return (0,remote/* withShortCommits */.Fw)(`${from}: ${key} ${(0,settle/* valueText */.Ru)(value)} was not taken: it would be milder than the organisation's policy ${organisation}${why}`);
    });
    return (0,notice/* firstNotices */._)("notice", messages, (rest) => `${rest} more values were not taken: \`skill-scan policy explain\` lists them`);
}

;// CONCATENATED MODULE: ./build/src/policy/merge.js




/** A gate with other thresholds laid upon it, the last one on top. */
const overlay = (gate, over) => Object.assign({ ...gate }, ...over);
function settleSingles(layers) {
    const given = new Map(Object.entries(policy_body/* defaults */.NT).map(([key, value]) => [key, [{ key, value, from: "default", tightens: false }]]));
    for (const { body, at, tightens } of layers) {
        for (const [key, value] of (0,policy_body/* singlesOf */.Zh)(body)) {
            given.get(key)?.push({ key, value, from: at(key.split(".")), tightens: tightens(key) });
        }
    }
    return new Map([...given].map(([key, list]) => [key, (0,settle/* settle */.G9)(list)]));
}
/** The gate among single values. */
function gateFrom(name, value) {
    const body = Object.fromEntries(Object.keys(policy_body/* defaultGate */.zh).map((key) => [key, value(`${name}.${key}`)]));
    return (0,policy_body/* gateOf */.Rv)(body);
}
function daysFrom(value) {
    const keys = Object.keys(policy_body/* defaults */.NT).filter((key) => key.startsWith("suppression-days."));
    const days = keys.map((key) => [key.slice(key.indexOf(".") + 1), value(key)]);
    return Object.fromEntries(days.filter(([, most]) => typeof most === "number"));
}
/** Entries of the lists of a policy, each layer's after those before it; what only tightens is marked, what cannot is left out. */
function listsOf(layers) {
    const each = (key, entries) => layers.flatMap((layer) => entries(layer, layer.tightens(key)));
    const free = (key, entries) => each(key, ({ body }, tightens) => (tightens ? [] : entries(body)));
    return {
        rules: each("rules", ({ body }, tightens) => (0,policy_body/* rulesOf */.fD)(body.rules, tightens)),
        origins: each("origins", ({ body }, tightens) => (body.origins ?? []).map((one) => ({
            match: (0,policy_body/* listOf */.c3)(one.match),
            ...(0,policy_body/* overrideOf */.Oe)(one, tightens),
        }))),
        paths: each("paths", ({ body }, tightens) => (body.paths ?? []).map((one) => ({ match: (0,policy_body/* listOf */.c3)(one.match), ...(0,policy_body/* overrideOf */.Oe)(one, tightens) }))),
        vendored: free("vendored", (body) => (0,policy_body/* listOf */.c3)(body.vendored)),
        exclude: free("exclude", (body) => (0,policy_body/* listOf */.c3)(body.exclude)),
        suppressions: each("suppressions", ({ body, at }, tightens) => tightens ? [] : (0,policy_body/* suppressionsOf */.mG)(body.suppressions).map((one, i) => ({ ...one, at: at(["suppressions", i]) }))),
    };
}
/** Entries that do not only tighten. */
const own = (list) => list.filter(({ raises, tightens }) => !raises && !tightens);
/** What layers become: of the whole policy, or of the organisation's part of it. */
const judging = (lists, value) => ({
    newOnly: value("new-only"),
    fail: gateFrom("fail", value),
    review: gateFrom("review", value),
    rules: lists.rules,
    paths: lists.paths,
    origins: lists.origins,
    vendored: lists.vendored,
    exclude: lists.exclude,
});
/** What the organisation's policy leaves to others: the last of its files that says so. */
function allowOf(layers) {
    const allow = layers.filter(({ local }) => !local).findLast(({ body }) => body.allow !== undefined)?.body.allow ?? [];
    return typeof allow === "string" ? [allow] : allow;
}
/**
 * Lays policy files upon each other, the most general first: a later scalar replaces an earlier one, lists are joined in order.
 * A layer that is `local` only tightens: what would be milder is left out and named in a notice. `from` says where the result comes from.
 */
function mergeLayers(layers, from) {
    const allow = allowOf(layers);
    const standing = layers.map((layer) => ({
        ...layer,
        at: layer.place ?? (() => layer.name),
        tightens: (key) => layer.local === true && !allow.some((each) => each === (0,tighten/* allowanceFor */.u6)(key)),
    }));
    const singles = settleSingles(standing);
    const value = (key) => singles.get(key).value;
    const lists = listsOf(standing);
    const { preset, source, files, organisation, severities = new Map() } = from;
    const floor = judging({ ...lists, rules: own(lists.rules), paths: own(lists.paths), origins: own(lists.origins) }, (key) => singles.get(key).floor);
    const trace = [
        ...[...singles.values()].flatMap((settled) => settled.trace),
        ...listTrace(standing, { organisation, floor, severities }),
    ];
    return {
        preset,
        source,
        files,
        mode: value("mode"),
        ...judging(lists, value),
        suppressions: lists.suppressions,
        suppressionDays: daysFrom(value),
        broadSuppressions: value("broad-suppressions"),
        approvals: value("approvals"),
        trace,
        notices: [...(from.notices ?? []), ...(organisation === undefined ? [] : refusalNotices(trace, organisation))],
        ...(organisation !== undefined && { organisation: { file: organisation, allow }, floor }),
    };
}


/***/ }),

/***/ 455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ vendoredIn)
/* harmony export */ });
/* harmony import */ var _core_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8774);

/** Files that installers write beside the skills of a project: each maps the names of what it installed, under `skills`. */
const lockNames = new Set([
    "skills-lock.json",
    ".skill-lock.json",
    "skills.lock",
    "skills.lock.json",
]);
/** Files that installers and registries write into the folder of a skill that they put there. */
const provenanceNames = new Set([
    "_meta.json",
    ".source.json",
    ".provenance.json",
    "skill.oms.sig",
]);
/** Lock files that are read of one tree, and bytes of each. */
const maxLocks = 50;
const maxBytes = 4 * 1024 * 1024;
/** Names of the skills in a lock file; none where it is not of a known form. */
function namesIn(text) {
    let lock;
    try {
        lock = JSON.parse(text);
    }
    catch {
        return new Set();
    }
    const skills = lock?.skills;
    if (Array.isArray(skills)) {
        const names = skills.map((one) => one?.name);
        return new Set(names.filter((name) => typeof name === "string"));
    }
    return new Set(typeof skills === "object" && skills !== null ? Object.keys(skills) : []);
}
const manifest = /^skill\.md$/iu;
/** Folders under a lock file that have the name of a skill in it. */
async function lockedBy(lock, tree, folders) {
    const names = namesIn(new TextDecoder().decode(await tree.read(lock, maxBytes)));
    const root = (0,_core_path_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(lock.path);
    return folders.filter((folder) => names.has((0,_core_path_js__WEBPACK_IMPORTED_MODULE_0__/* .lastSegment */ .mp)(folder)) && (root === "." || (0,_core_path_js__WEBPACK_IMPORTED_MODULE_0__/* .isWithin */ .UO)(folder, root)));
}
/**
 * Paths of the skills of a tree that some lock or provenance file says come from elsewhere: a lock file names the folder, or a file of an
 * installer lies in it. What cannot be read says nothing. Throws what reading the tree throws.
 */
async function vendoredIn(tree) {
    const entries = (await tree.list()).filter(({ mode }) => mode === "file" || mode === "executable");
    const folders = entries.filter(({ path }) => manifest.test((0,_core_path_js__WEBPACK_IMPORTED_MODULE_0__/* .lastSegment */ .mp)(path))).map(({ path }) => (0,_core_path_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(path));
    const marked = entries.filter(({ path }) => provenanceNames.has((0,_core_path_js__WEBPACK_IMPORTED_MODULE_0__/* .lastSegment */ .mp)(path))).map(({ path }) => (0,_core_path_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(path));
    const locks = entries.filter(({ path }) => lockNames.has((0,_core_path_js__WEBPACK_IMPORTED_MODULE_0__/* .lastSegment */ .mp)(path).toLowerCase())).slice(0, maxLocks);
    const locked = await Promise.all(locks.map((lock) => lockedBy(lock, tree, folders)));
    return new Set([...marked, ...locked.flat()]);
}


/***/ }),

/***/ 8368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FS: () => (/* binding */ defaultPreset),
/* harmony export */   W: () => (/* binding */ presetPolicy),
/* harmony export */   dN: () => (/* binding */ modeLayer),
/* harmony export */   dr: () => (/* binding */ presetLayer),
/* harmony export */   v4: () => (/* binding */ presets)
/* harmony export */ });
/* harmony import */ var _merge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3232);

/**
 * The built-in policies, as data in the form of the file. Why these values:
 * - `trust: 70` to fail: below it the level is CRITICAL, where all five reference scales block (docs/scoring.md);
 *   it holds on when somebody relaxes the severity.
 * - `trust: 90` (strict): one high or three mediums, counted or not by the severity gate.
 * - `trust-drop`: one high costs 11 points, two cost 15, four cost 31.
 * - `coverage`: of 2,246 skills of public collections 10 have more than 5 % of bytes in native, archived or document form,
 *   3 more than half; so a review of those costs little, and nobody hides most of a skill unseen even when permissive.
 */
const presets = {
    strict: {
        "new-only": false,
        fail: { severity: "medium", confidence: "low", trust: 90, "trust-drop": 10, coverage: 0.5 },
        review: { severity: "low", confidence: "low", trust: 100, "trust-drop": 1, coverage: 1 },
    },
    balanced: {
        "new-only": true,
        fail: { severity: "high", confidence: "low", trust: 70, "trust-drop": "off", coverage: "off" },
        review: { severity: "medium", confidence: "low", trust: "off", "trust-drop": 15, coverage: 0.95 },
    },
    permissive: {
        "new-only": true,
        fail: { severity: "critical", confidence: "low", trust: 70, "trust-drop": "off", coverage: "off" },
        review: { severity: "high", confidence: "low", trust: "off", "trust-drop": 30, coverage: 0.5 },
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

/***/ 4926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hq: () => (/* binding */ modeOn),
/* harmony export */   K4: () => (/* binding */ stricterMode),
/* harmony export */   OL: () => (/* binding */ rampNotices),
/* harmony export */   eK: () => (/* binding */ sameMode),
/* harmony export */   jC: () => (/* binding */ nextMode),
/* harmony export */   zR: () => (/* binding */ modeText)
/* harmony export */ });
/* harmony import */ var _suppression_notices_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1951);
/* harmony import */ var _windows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2137);


/** Later than any day that a policy names: a plain mode never changes. */
const forever = "9999-12-31";
function endsOf(mode) {
    if (mode === "observe")
        return { observe: forever, warn: forever };
    if (mode === "warn")
        return { observe: "", warn: forever };
    if (mode === "enforce")
        return { observe: "", warn: "" };
    const observe = mode.observeUntil ?? "";
    const warn = mode.warnUntil ?? "";
    return { observe, warn: warn > observe ? warn : observe };
}
function modeOf({ observe, warn }) {
    if (observe === forever)
        return "observe";
    if (warn === forever)
        return observe === "" ? "warn" : { observeUntil: observe, warnUntil: forever };
    if (warn === "")
        return "enforce";
    return { ...(observe !== "" && { observeUntil: observe }), ...(warn > observe && { warnUntil: warn }) };
}
const least = (a, b) => (a < b ? a : b);
/** The mode that holds on a day (ISO date, UTC). */
function modeOn(mode, today) {
    const { observe, warn } = endsOf(mode);
    if (today <= observe)
        return "observe";
    return today <= warn ? "warn" : "enforce";
}
/** The mode that is on every day as strict as the stricter of the two. */
function stricterMode(a, b) {
    const [one, other] = [endsOf(a), endsOf(b)];
    return modeOf({ observe: least(one.observe, other.observe), warn: least(one.warn, other.warn) });
}
/** True when both mean the same mode on every day. */
const sameMode = (a, b) => endsOf(a).observe === endsOf(b).observe && endsOf(a).warn === endsOf(b).warn;
/** The last day of the mode that holds today, and the mode of the day after; undefined when it stays as it is. */
function nextMode(mode, today) {
    const { observe, warn } = endsOf(mode);
    const until = today <= observe ? observe : warn;
    if (today > until || until === forever)
        return undefined;
    return { until, mode: until === observe && warn > observe ? "warn" : "enforce" };
}
/** `warn`, or `observe until 2027-01-31, warn until 2027-02-28, then enforce`. */
function modeText(mode) {
    if (typeof mode === "string")
        return mode;
    const { observe, warn } = endsOf(mode);
    const steps = [
        ...(observe === "" ? [] : [`observe until ${observe}`]),
        ...(warn > observe ? [warn === forever ? "then warn" : `warn until ${warn}`] : []),
        ...(warn === forever ? [] : ["then enforce"]),
    ];
    return steps.join(", ");
}
/** Says on which day the mode of a ramp changes, in the 14 days before it does. */
function rampNotices(mode, today) {
    const next = nextMode(mode, today);
    if (next === undefined || (0,_windows_js__WEBPACK_IMPORTED_MODULE_1__/* .daysBetween */ .YM)(today, next.until) >= _suppression_notices_js__WEBPACK_IMPORTED_MODULE_0__/* .warningDays */ .y)
        return [];
    const now = modeOn(mode, today);
    const message = `the mode is ${now} until ${next.until}; from the day after it is ${next.mode}`;
    return [{ level: "notice", message }];
}


/***/ }),

/***/ 1524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A9: () => (/* binding */ remoteReference),
/* harmony export */   Fw: () => (/* binding */ withShortCommits),
/* harmony export */   GS: () => (/* binding */ placed),
/* harmony export */   iy: () => (/* binding */ remoteName),
/* harmony export */   te: () => (/* binding */ referenceProblem)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3026);

/** Owners and repositories as GitHub lets them be named. */
const form = /^([A-Za-z0-9][\w-]{0,99}\/[\w.-]{1,100})\/([^@]+)@(.+)$/;
/** `owner/repo/path/to/file.yml@ref` in its parts; undefined for what is not meant to be one. */
function remoteReference(text) {
    const [, repository, path, ref] = form.exec(text) ?? [];
    return repository === undefined || path === undefined || ref === undefined ? undefined : { repository, path, ref };
}
/** What git forbids in the name of a ref (git-check-ref-format), and what would be another address in a URL. */
const badRef = /\.\.|[\s~^:?*[\]\\\u0000-\u001f\u007f%#]|^[-/]|\/$|\/\/|@\{/;
/** What is wrong with a reference, as the end of a sentence; undefined when nothing is. */
function referenceProblem({ repository, path, ref }) {
    const parts = path.split("/");
    if (parts.some((part) => part === "" || part === "." || part === "..") || path.includes("\\")) {
        return "has a path that leads elsewhere";
    }
    if (/\/\.{1,2}$/.test(repository))
        return "names no repository";
    if (!/\.ya?ml$/.test(path))
        return "must name a file that ends in .yml or .yaml, before the @";
    if (ref.length > 250 || badRef.test(ref))
        return "has behind its @ what is no commit, branch or tag";
    return undefined;
}
/** A file as reports name it: `owner/repo/path@sha`. */
const remoteName = ({ repository, path, sha }) => `${repository}/${path}@${sha}`;
/** A text with the commits of such names cut to 12 digits, for lines that people read. */
const withShortCommits = (text) => text.replace(/(\.ya?ml@[0-9a-f]{12})[0-9a-f]{28,52}/g, "$1");
/** A failure of reading, with the place that asked for it before its words. */
function placed(at, error) {
    if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL)
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL(`${at}: ${error.message}`, error.remedy);
    if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DidNotRunError */ .iz)
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DidNotRunError */ .iz(`${at}: ${error.message}`, error.remedy, { cause: error });
    return error;
}


/***/ }),

/***/ 7817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G9: () => (/* binding */ settle),
/* harmony export */   JA: () => (/* binding */ standing),
/* harmony export */   Ru: () => (/* binding */ valueText)
/* harmony export */ });
/* harmony import */ var _ramp_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4926);
/* harmony import */ var _tighten_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8483);


const traced = ({ key, value, from }, state, by) => ({
    key,
    value,
    from,
    state,
    ...(by !== undefined && { by }),
});
const isRamp = (value) => typeof value === "object" && value !== null && ("observeUntil" in value || "warnUntil" in value);
/** A value as a person would write it. */
function valueText(value) {
    if (Array.isArray(value))
        return `[${value.join(", ")}]`;
    if (isRamp(value))
        return (0,_ramp_js__WEBPACK_IMPORTED_MODULE_0__/* .modeText */ .zR)(value);
    return typeof value === "string" ? value : JSON.stringify(value);
}
/** What stands against a value: `high (policy.yml:4:3)`. */
const standing = ({ value, from }) => `${valueText(value)} (${from})`;
/** A later value replaces an earlier one. Each that is replaced names the one that did it. */
function last(list) {
    const winner = list.at(-1);
    return { winner, trace: list.slice(0, -1).map((one) => traced(one, "overridden", standing(winner))) };
}
/**
 * Settles the values of one key, the most general first: of those that replace the last one holds; the last of those that only tighten
 * is then laid upon it, as far as it is stricter. The first value must be one that replaces.
 */
function settle(list) {
    const floor = last(list.filter(({ tightens }) => !tightens));
    const local = last(list.filter(({ tightens }) => tightens));
    const ground = floor.winner;
    if (ground === undefined)
        throw new Error("every key has a default");
    const wanted = local.winner;
    if (wanted === undefined) {
        return { value: ground.value, floor: ground.value, trace: [...floor.trace, traced(ground, "effective")] };
    }
    const { value, outcome } = (0,_tighten_js__WEBPACK_IMPORTED_MODULE_1__/* .tighten */ .kL)(ground.key, ground.value, wanted.value);
    const isReplaced = outcome === "taken" && !Array.isArray(value);
    return {
        value,
        floor: ground.value,
        trace: [
            ...floor.trace,
            isReplaced ? traced(ground, "overridden", standing(wanted)) : traced(ground, "effective"),
            ...local.trace,
            outcome === "refused" ? traced(wanted, "refused", standing(ground)) : traced(wanted, "effective"),
        ],
    };
}


/***/ }),

/***/ 1951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ suppressionNotices),
/* harmony export */   y: () => (/* binding */ warningDays)
/* harmony export */ });
/* harmony import */ var _core_group_by_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6930);
/* harmony import */ var _core_notice_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3649);
/* harmony import */ var _core_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8774);
/* harmony import */ var _report_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(981);
/* harmony import */ var _globs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2171);
/* harmony import */ var _suppressions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2694);
/* harmony import */ var _windows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2137);







/** Days before the last one in which a suppression is announced to end. */
const warningDays = 14;
/**
 * Whether a suppression that covered nothing is stale. A run that saw only some skills can say so only of one that points
 * at a skill which it saw; otherwise what it covers may lie in another skill.
 */
function isStale({ path }, skills, complete) {
    if (complete)
        return true;
    if (path === undefined)
        return false;
    const anchor = (0,_globs_js__WEBPACK_IMPORTED_MODULE_3__/* .anchorOf */ .dI)(path);
    return anchor !== "" && skills.some((skill) => (0,_core_path_js__WEBPACK_IMPORTED_MODULE_4__/* .isWithin */ .UO)(anchor, skill));
}
/** A suppression in words: what it is of, what it is for, whose it is. */
function describe({ rule, path, fingerprint, owner }) {
    const where = [path, fingerprint && `fingerprint ${fingerprint}`].filter((part) => part !== undefined);
    return `suppression of ${rule} for ${where.join(" and ")} (owner ${owner})`;
}
const first = (level, messages) => (0,_core_notice_js__WEBPACK_IMPORTED_MODULE_5__/* .firstNotices */ ._)(level, messages, (rest) => `${rest} more such suppressions: see the policy`);
const inDays = (days) => (days === 0 ? "today" : days === 1 ? "tomorrow" : `in ${days} days`);
const refusals = {
    broad: (total) => `is bound to no evidence, so it does not cover ${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(total, "new finding")} of high severity or worse: accept each by its fingerprint (docs/exceptions.md)`,
    worse: (total) => `does not cover ${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(total, "finding that is", "findings that are")} worse than what was accepted`,
    window: (total) => `has outlived the days that the policy gives such findings: ${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(total, "finding counts", "findings count")} again`,
};
/** Suppressions that did not cover what they fit, each with the reason and how many findings. */
function refusedWords(refused) {
    const whys = Object.keys(refusals);
    return whys.flatMap((why) => {
        const groups = (0,_core_group_by_js__WEBPACK_IMPORTED_MODULE_6__/* .groupBy */ .$)(refused.filter((each) => each.why === why), ({ suppression }) => [suppression]);
        return Array.from(groups, ([one, list]) => `${describe(one)} ${refusals[why](list.length)}`);
    });
}
/** How many findings are accepted, by whom, how many of these acceptances end soon, and how many no evidence binds. */
function acceptedNotice(skills, today) {
    const notes = skills.flatMap(({ findings }) => findings.flatMap(({ suppression }) => suppression ?? []));
    if (notes.length === 0)
        return [];
    const owners = Array.from((0,_core_group_by_js__WEBPACK_IMPORTED_MODULE_6__/* .groupBy */ .$)(notes, ({ owner }) => [owner]), ([owner, list]) => [owner, list.length]).sort(([a, x], [b, y]) => y - x || (0,_core_path_js__WEBPACK_IMPORTED_MODULE_4__/* .comparePaths */ .cD)(a, b));
    const named = owners.slice(0, _core_notice_js__WEBPACK_IMPORTED_MODULE_5__/* .maxNamed */ .g).map(([owner, total]) => `${total} by ${owner}`);
    const others = owners.slice(_core_notice_js__WEBPACK_IMPORTED_MODULE_5__/* .maxNamed */ .g).reduce((sum, [, total]) => sum + total, 0);
    const ending = notes.filter(({ expires }) => (0,_windows_js__WEBPACK_IMPORTED_MODULE_2__/* .daysBetween */ .YM)(today, expires) <= warningDays).length;
    const broad = notes.filter((note) => note.broad).length;
    const parts = [
        `${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(notes.length, "finding is", "findings are")} accepted: ${[...named, ...(others > 0 ? [`${others} by others`] : [])].join(", ")}`,
        ...(ending > 0 ? [`${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(ending, "acceptance ends", "acceptances end")} within ${warningDays} days`] : []),
        ...(broad > 0 ? [`${broad} of them by path alone, bound to no evidence`] : []),
    ];
    return [{ level: "notice", message: parts.join("; ") }];
}
/**
 * What a reader should know about the suppressions: how many findings are accepted and by whom; those that ended (they count no more),
 * that did not cover what they fit, that end within 14 days, and that covered nothing.
 */
function suppressionNotices(list, run) {
    const { today, used, refused, skills, complete } = run;
    const paths = skills.map(({ path }) => path);
    const idle = new Set(refused.map(({ suppression }) => suppression));
    const left = ({ expires }) => (0,_windows_js__WEBPACK_IMPORTED_MODULE_2__/* .daysBetween */ .YM)(today, expires);
    const active = list.filter((one) => (0,_suppressions_js__WEBPACK_IMPORTED_MODULE_1__/* .isActive */ .$m)(one, today));
    const expired = list.filter((one) => left(one) < 0);
    const ending = active.filter((one) => left(one) <= warningDays);
    const stale = active.filter((one) => !used.has(one) && !idle.has(one) && isStale(one, paths, complete));
    return [
        ...first("warning", expired.map((one) => `${describe(one)} expired on ${one.expires}: what it covered counts again`)),
        ...first("warning", refusedWords(refused)),
        ...acceptedNotice(skills, today),
        ...first("notice", ending.map((one) => `${describe(one)} expires ${inDays(left(one))}, on ${one.expires}`)),
        ...first("notice", stale.map((one) => `${describe(one)} covers nothing: it can be removed`)),
    ];
}


/***/ }),

/***/ 2694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $m: () => (/* binding */ isActive),
/* harmony export */   iy: () => (/* binding */ exceptionsPath),
/* harmony export */   kH: () => (/* binding */ noteOf),
/* harmony export */   vv: () => (/* binding */ coverOf),
/* harmony export */   xT: () => (/* binding */ activeSuppressions)
/* harmony export */ });
/* harmony import */ var _core_severity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2842);
/* harmony import */ var _globs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2171);
/* harmony import */ var _windows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2137);



/** Where accepted findings may stand by themselves, so that CODEOWNERS can guard them apart from the policy. */
const exceptionsPath = ".github/skill-scan-exceptions.yml";
const anything = () => true;
/** Whether a suppression holds on a day: from the day of acceptance to the last one, both included. */
const isActive = ({ accepted, expires }, today) => today <= expires && (accepted === undefined || accepted <= today);
/** The suppressions of a policy that hold on the day `today`. */
function activeSuppressions(policy, today) {
    const { suppressionDays, broadSuppressions } = policy;
    const list = policy.suppressions
        .filter((suppression) => isActive(suppression, today))
        .map((suppression) => ({
        suppression,
        rule: (0,_globs_js__WEBPACK_IMPORTED_MODULE_1__/* .matcher */ .jN)([suppression.rule]),
        path: suppression.path === undefined ? anything : (0,_globs_js__WEBPACK_IMPORTED_MODULE_1__/* .matcher */ .jN)([suppression.path]),
    }));
    return { suppressionDays, broadSuppressions, today, list };
}
/** Paths of a finding: of its file and of its skill; in a change that renames the skill the former ones as well. */
function pathsOf(finding, { path, previousPath, change }) {
    const file = finding.location.path;
    const now = [file, path];
    if (change !== "renamed" || previousPath === undefined)
        return now;
    const inside = path === "." ? file : file.slice(path.length + 1);
    return [...now, previousPath, previousPath === "." ? inside : `${previousPath}/${inside}`];
}
/** Whether the change under review brings a finding. Where no base was wanted nothing is new, whatever the scan calls it. */
const isBrought = ({ status }, { change }) => status === "new" && change !== "unchanged";
/**
 * Why a suppression does not cover a finding that it fits. What base had stays accepted; what a change brings must be what was accepted:
 * no worse than written down, or than base had it, and without a fingerprint nothing of high severity or worse.
 */
function refusalOf(finding, skill, one, by) {
    if ((0,_windows_js__WEBPACK_IMPORTED_MODULE_0__/* .lastDay */ .NY)(one, finding.effective, by.suppressionDays) < by.today)
        return "window";
    if (!isBrought(finding, skill))
        return undefined;
    if (one.severity !== undefined && (0,_core_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .compareSeverity */ .zK)(finding.effective, one.severity) < 0)
        return "worse";
    if (one.fingerprint !== undefined) {
        return one.severity === undefined && finding.before !== undefined ? "worse" : undefined;
    }
    return by.broadSuppressions === "existing-only" && (0,_core_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .atLeast */ .jZ)(finding.effective, "high") ? "broad" : undefined;
}
/** What the suppressions say of a finding: rule, fingerprint and path must all fit, and the first that covers it counts. */
function coverOf(finding, skill, by) {
    const paths = pathsOf(finding, skill);
    let refused;
    for (const { suppression, rule, path } of by.list) {
        if (suppression.fingerprint !== undefined && suppression.fingerprint !== finding.fingerprint)
            continue;
        if (!rule(finding.ruleId) || !paths.some(path))
            continue;
        const why = refusalOf(finding, skill, suppression, by);
        if (why === undefined)
            return { suppression };
        refused ??= { suppression, why };
    }
    return refused ? { refused } : {};
}
/** What a report says of an acceptance. */
function noteOf(suppression, finding, by) {
    const { reason, owner, approved } = suppression;
    return {
        reason,
        owner,
        expires: (0,_windows_js__WEBPACK_IMPORTED_MODULE_0__/* .lastDay */ .NY)(suppression, finding.effective, by.suppressionDays),
        ...(suppression.fingerprint === undefined && { broad: true }),
        ...(approved && { approved }),
    };
}


/***/ }),

/***/ 8854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ applicableTo),
/* harmony export */   y: () => (/* binding */ thresholdsBy)
/* harmony export */ });
/* harmony import */ var _globs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2171);
/* harmony import */ var _levels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7785);
/* harmony import */ var _merge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3232);
/* harmony import */ var _tighten_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8483);




/**
 * What a skill may be taken to come from; the strictest reading counts. Base and head must agree, or both count; a skill that is new has
 * said of itself where it comes from, so both count as well; and coming from a fork can only make stricter. So a pull request cannot
 * choose a milder origin. Without facts all count.
 */
function originsOf(skill, facts, vendored) {
    const { path, previousPath = path, change } = skill;
    if (facts === undefined)
        return [["vendored"], ["vendored", "fork"], ["own"], ["own", "fork"]];
    const head = facts.head.has(path) || vendored(path);
    const base = facts.base === undefined ? head : facts.base.has(previousPath) || vendored(previousPath);
    const words = change === "added" || base !== head ? ["vendored", "own"] : [head ? "vendored" : "own"];
    return words.flatMap((word) => (facts.fork ? [[word], [word, "fork"]] : [[word]]));
}
const laid = (gate, over, tightens) => tightens ? (0,_tighten_js__WEBPACK_IMPORTED_MODULE_2__/* .stricterGate */ .Al)(gate, over) : (0,_merge_js__WEBPACK_IMPORTED_MODULE_1__/* .overlay */ .L)(gate, [over]);
function thresholds(policy, overrides) {
    let { fail, review } = policy;
    for (const override of overrides) {
        fail = laid(fail, override.fail, override.tightens);
        review = laid(review, override.review, override.tightens);
    }
    return { fail, review, level: (0,_levels_js__WEBPACK_IMPORTED_MODULE_0__/* .levelOf */ .I)([...policy.rules, ...overrides.flatMap(({ rules }) => rules)]) };
}
const stricter = (a, b) => ({
    fail: (0,_tighten_js__WEBPACK_IMPORTED_MODULE_2__/* .stricterGate */ .Al)(a.fail, b.fail),
    review: (0,_tighten_js__WEBPACK_IMPORTED_MODULE_2__/* .stricterGate */ .Al)(a.review, b.review),
    level: (0,_levels_js__WEBPACK_IMPORTED_MODULE_0__/* .worseOf */ .W)(a.level, b.level),
});
/** The overrides that apply to a skill, by each reading of its origin and by its path. */
function applicableTo(policy, skill, facts) {
    const readings = policy.origins.length === 0 ? [] : originsOf(skill, facts, (0,_globs_js__WEBPACK_IMPORTED_MODULE_3__/* .matcher */ .jN)(policy.vendored));
    const words = new Set(readings.flat());
    return {
        readings,
        origins: policy.origins.filter(({ match }) => match.some((word) => words.has(word))),
        paths: policy.paths.filter(({ match }) => (0,_globs_js__WEBPACK_IMPORTED_MODULE_3__/* .matcher */ .jN)(match)(skill.path)),
    };
}
/**
 * What each skill is judged by: the policy's gates and levels, with those for its origin and then those for its path laid upon them, in
 * the order of the policy. Skills with the same overrides share one result.
 */
function thresholdsBy(policy, facts) {
    const vendored = (0,_globs_js__WEBPACK_IMPORTED_MODULE_3__/* .matcher */ .jN)(policy.vendored);
    const paths = policy.paths.map((override) => ({ override, matches: (0,_globs_js__WEBPACK_IMPORTED_MODULE_3__/* .matcher */ .jN)(override.match) }));
    const known = new Map();
    return (skill) => {
        const byPath = paths.filter(({ matches }) => matches(skill.path)).map(({ override }) => override);
        const readings = policy.origins.length === 0 ? [[]] : originsOf(skill, facts, vendored);
        const key = `${readings.join(";")} ${byPath.map((override) => policy.paths.indexOf(override)).join()}`;
        const found = known.get(key);
        if (found)
            return found;
        const result = readings
            .map((words) => policy.origins.filter(({ match }) => match.some((word) => words.includes(word))))
            .map((byOrigin) => thresholds(policy, [...byOrigin, ...byPath]))
            .reduce(stricter);
        known.set(key, result);
        return result;
    };
}


/***/ }),

/***/ 8483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Al: () => (/* binding */ stricterGate),
/* harmony export */   Nf: () => (/* binding */ worseLevel),
/* harmony export */   kL: () => (/* binding */ tighten),
/* harmony export */   u6: () => (/* binding */ allowanceFor)
/* harmony export */ });
/* harmony import */ var _core_severity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2842);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(728);
/* harmony import */ var _ramp_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4926);



const none = Number.NEGATIVE_INFINITY;
/** A threshold that crosses when something falls below it. */
const larger = (value) => (typeof value === "number" ? value : none);
/** A threshold that crosses when something reaches it. */
const smaller = (value) => (typeof value === "number" ? -value : none);
/** Words, the mildest first. A word that is not among them is milder than all. */
const wordsFrom = (...words) => (value) => words.indexOf(value);
/** The order of each threshold of a gate, by its name in the code. Lists are joined. */
const gateOrder = {
    severity: wordsFrom("off", ..._policy_js__WEBPACK_IMPORTED_MODULE_0__/* .gateSeverities */ .Lv.filter((word) => word !== "off")),
    confidence: wordsFrom(..._core_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .confidences */ .E2),
    trust: larger,
    trustDrop: smaller,
    coverage: larger,
    maxNewCapabilities: smaller,
};
/** The order of each single value of a policy file, by the last part of its key. */
const orders = {
    ...gateOrder,
    "trust-drop": smaller,
    "max-new-capabilities": smaller,
    "new-only": wordsFrom(true, false),
    "broad-suppressions": wordsFrom("allow", "existing-only"),
    approvals: wordsFrom("code-owners", "none"),
};
/** The order of the single value with this key: `fail.trust`, `suppression-days.high`. */
function orderOf(key) {
    if (key.startsWith("suppression-days."))
        return smaller;
    const order = orders[key.slice(key.indexOf(".") + 1)];
    if (order === undefined)
        throw new Error(`no order of strictness for ${key}`);
    return order;
}
function tightenedMode(floor, wanted) {
    const value = (0,_ramp_js__WEBPACK_IMPORTED_MODULE_1__/* .stricterMode */ .K4)(floor, wanted);
    if (!(0,_ramp_js__WEBPACK_IMPORTED_MODULE_1__/* .sameMode */ .eK)(value, wanted))
        return { value, outcome: "refused" };
    return { value, outcome: (0,_ramp_js__WEBPACK_IMPORTED_MODULE_1__/* .sameMode */ .eK)(value, floor) ? "same" : "taken" };
}
function tightenedList(floor, wanted) {
    const value = [...new Set([...floor, ...wanted])];
    if (wanted.length === 0 && floor.length > 0)
        return { value, outcome: "refused" };
    return { value, outcome: value.length > floor.length ? "taken" : "same" };
}
/**
 * The stricter of two values with one key of the policy file (`mode`, `new-only`, `fail.trust`, …). A list of denied things is joined.
 * Throws an Error for a key that has no order: a new key must not slip through.
 */
function tighten(key, floor, wanted) {
    if (key === "mode")
        return tightenedMode(floor, wanted);
    if (Array.isArray(floor))
        return tightenedList(floor, wanted);
    const order = orderOf(key);
    const difference = order(wanted) - order(floor);
    // Two that are both off are as strict as each other.
    if (Number.isNaN(difference) || difference === 0)
        return { value: floor, outcome: "same" };
    return difference > 0 ? { value: wanted, outcome: "taken" } : { value: floor, outcome: "refused" };
}
/** A gate with the stricter one of each threshold, and with what both deny. */
function stricterGate(gate, other) {
    const keys = Object.keys(other).filter((key) => other[key] !== undefined);
    return Object.fromEntries([
        ...Object.entries(gate),
        ...keys.map((key) => [key, tighten(key, gate[key], other[key]).value]),
    ]);
}
/** The worse of two levels. */
function worseLevel(a, b) {
    const order = wordsFrom("off", ..._core_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .severities */ .gO.toReversed());
    return order(b) > order(a) ? b : a;
}
/** What an organisation has to allow for a value with this key to be taken as it is. */
function allowanceFor(key) {
    const [top = ""] = key.split(/[.[]/);
    if (top === "allow")
        return undefined;
    if (top === "mode" || top === "rules" || top === "exclude")
        return top;
    if (top === "paths" || top === "origins" || top === "vendored")
        return "paths";
    return top === "fail" || top === "review" || top === "new-only" ? "thresholds" : "suppressions";
}


/***/ }),

/***/ 4679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c3: () => (/* binding */ alternativesOf),
/* harmony export */   fU: () => (/* binding */ globMatcher),
/* harmony export */   m0: () => (/* binding */ matchesParts),
/* harmony export */   zL: () => (/* binding */ maxAlternatives)
/* harmony export */ });
/* unused harmony export partsOf */
/**
 * Whether a pattern means a whole list. In time of the product of both lengths at most: patterns and what they are held against may be a
 * pull request's, and a regular expression made of a glob can take for ever.
 */
function matchesParts(pattern, list) {
    let at = 0;
    let next = 0;
    let lastStar = -1;
    let resume = 0;
    while (next < list.length) {
        const part = pattern[at];
        if (part === "star") {
            lastStar = at++;
            resume = next;
        }
        else if (part?.(list[next])) {
            at++;
            next++;
        }
        else if (lastStar >= 0) {
            at = lastStar + 1;
            next = ++resume;
        }
        else
            return false;
    }
    return pattern.slice(at).every((part) => part === "star");
}
/** What one glob may mean by its braces, at most. */
const maxAlternatives = 50;
/** The first `{…}` that closes: its place and what its commas divide. Braces without a comma are themselves. */
function braceIn(glob) {
    for (let open = glob.indexOf("{"); open >= 0; open = glob.indexOf("{", open + 1)) {
        const parts = [];
        let depth = 0;
        let start = open + 1;
        for (let at = open; at < glob.length; at++) {
            const character = glob[at];
            if (character === "{")
                depth++;
            else if (character === "}")
                depth--;
            if (depth === 0 || (depth === 1 && character === ",")) {
                parts.push(glob.slice(start, at));
                start = at + 1;
            }
            if (depth > 0)
                continue;
            if (parts.length > 1)
                return { open, end: at + 1, parts };
            break;
        }
    }
    return undefined;
}
/** The globs without braces that a glob means; undefined when there are more than 50. */
function alternativesOf(glob) {
    const done = [];
    const queue = [glob];
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
        const brace = braceIn(next);
        if (brace)
            for (const part of brace.parts)
                queue.push(next.slice(0, brace.open) + part + next.slice(brace.end));
        else
            done.push(next);
        if (done.length + queue.length > maxAlternatives)
            return undefined;
    }
    return done;
}
/** `[a-z]`, `[!a]`, `[^a]` at the start of a text; the first group says whether it is the others, the second what is in it. */
const range = /^\[([!^]?)(\]?[^\]/]*)\]/;
function inRange(not, inside) {
    const spans = Array.from(inside.matchAll(/(.)-(.)|(.)/gsu), ([, from, to, one]) => [from ?? one, to ?? one]);
    return (character) => spans.some(([from, to]) => from <= character && character <= to) !== not;
}
/** A glob without slashes and braces: `*`, `?`, `[a-z]`, and characters that mean themselves. */
function partsOf(glob) {
    const parts = [];
    let rest = glob;
    while (rest !== "") {
        const found = range.exec(rest);
        const [first = ""] = rest;
        if (found && found[2] !== "")
            parts.push(inRange(found[1] !== "", found[2]));
        else if (first === "*")
            parts.push("star");
        else if (first === "?")
            parts.push(() => true);
        else
            parts.push((character) => character === first);
        rest = rest.slice(found && found[2] !== "" ? found[0].length : first.length);
    }
    return parts;
}
/** A glob over paths, without braces: `**` as a whole folder is any number of them. */
function pathParts(glob) {
    return glob.split("/").map((part) => {
        if (part === "**")
            return "star";
        const parts = partsOf(part);
        return (name) => matchesParts(parts, [...name]);
    });
}
/**
 * Says whether a glob means a path: `*` and `?` within a folder, `**` over folders, `[a-z]`, `{a,b}`; dot names count, case does.
 * Throws a RangeError for a glob of more than 50 alternatives.
 */
function globMatcher(glob) {
    const alternatives = alternativesOf(glob);
    if (!alternatives)
        throw new RangeError(`a glob of more than ${maxAlternatives} alternatives`);
    const each = alternatives.map(pathParts);
    return (path) => {
        const names = path.split("/");
        return each.some((parts) => matchesParts(parts, names));
    };
}


/***/ }),

/***/ 2137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isDay),
/* harmony export */   NY: () => (/* binding */ lastDay),
/* harmony export */   YM: () => (/* binding */ daysBetween),
/* harmony export */   nW: () => (/* binding */ withinWindows)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3026);

const dayLength = 24 * 60 * 60 * 1000;
const start = (day) => Date.parse(`${day}T00:00:00Z`);
/** Whether a text is an ISO date. */
const isDay = (text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(start(text));
/** Days from one ISO date to another; 0 for the same day. */
const daysBetween = (from, to) => Math.round((start(to) - start(from)) / dayLength);
/** The last day on which a suppression holds for findings of an effective severity: its own, or the end of the policy's window. */
function lastDay({ accepted, expires }, effective, days) {
    const most = effective === "info" ? undefined : days[effective];
    if (accepted === undefined || most === undefined)
        return expires;
    const end = new Date(start(accepted) + most * dayLength).toISOString().slice(0, 10);
    return end < expires ? end : expires;
}
/** Problems listed in one error. */
const maxProblems = 20;
/** What is wrong with a suppression under the windows of a policy; undefined when nothing is. */
function problemOf({ accepted, expires }, days) {
    const [longest] = Object.entries(days).sort((a, b) => b[1] - a[1]);
    if (!longest)
        return undefined;
    if (accepted === undefined) {
        return 'this suppression needs "accepted", the day on which it was accepted, since the policy sets suppression-days';
    }
    const [severity, most] = longest;
    const length = daysBetween(accepted, expires);
    if (length <= most)
        return undefined;
    return `this suppression would last ${length} days, and suppression-days gives at most ${most} (${severity})`;
}
/**
 * The policy as it is. Throws a ConfigError, each problem with its line, when it sets `suppression-days` and a suppression has no day on
 * which it was accepted, or would outlive the longest window. What outlives only the window of its severity ends with that (`lastDay`).
 */
function withinWindows(policy) {
    const problems = policy.suppressions.flatMap((suppression) => {
        const problem = problemOf(suppression, policy.suppressionDays);
        return problem === undefined ? [] : [`${suppression.at ?? policy.source}: ${problem}`];
    });
    if (problems.length === 0)
        return policy;
    const more = problems.length - maxProblems;
    const lines = more > 0 ? [...problems.slice(0, maxProblems), `and ${more} more`] : problems;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL(lines.join("\n"), "Add `accepted: YYYY-MM-DD`, or end it earlier; docs/exceptions.md says more.");
}


/***/ }),

/***/ 981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  DC: () => (/* binding */ byWorst),
  pE: () => (/* binding */ capabilityEntry),
  xb: () => (/* binding */ countKinds),
  Zy: () => (/* binding */ escalationWords),
  Dt: () => (/* binding */ firstFew),
  RJ: () => (/* binding */ groupByRule),
  Pl: () => (/* binding */ headline),
  sD: () => (/* binding */ instructionWords),
  TK: () => (/* binding */ kindPrefix),
  bZ: () => (/* binding */ localCommand),
  sk: () => (/* binding */ nextStep),
  h$: () => (/* binding */ notesOf),
  RY: () => (/* binding */ pathWithin),
  KN: () => (/* binding */ percent),
  LS: () => (/* binding */ plural),
  gF: () => (/* binding */ policyWords),
  s3: () => (/* binding */ prCommand),
  zZ: () => (/* binding */ ruleIndex),
  xs: () => (/* binding */ scanCommand),
  zi: () => (/* binding */ scanned),
  em: () => (/* binding */ sentence),
  N4: () => (/* binding */ tally),
  yy: () => (/* binding */ toolWords),
  zC: () => (/* binding */ withStatus)
});

// EXTERNAL MODULE: ./build/src/core/commit.js
var commit = __webpack_require__(344);
// EXTERNAL MODULE: ./build/src/core/group-by.js
var group_by = __webpack_require__(6930);
// EXTERNAL MODULE: ./build/src/core/capability.js
var capability = __webpack_require__(4259);
;// CONCATENATED MODULE: ./build/src/core/permissions.js

const withPrefix = (entries, prefix) => entries.filter((entry) => entry.startsWith(prefix)).map((entry) => entry.slice(prefix.length));
/** Permissions that a skill needs for what it does. Whoever runs commands, installs, hooks or binaries runs processes. */
const permissionsOf = ({ hosts, environment, commands, packages, hooks, binaries, paths, }) => ({
    network: { outbound: hosts },
    filesystem: { read: withPrefix(paths, "read:"), write: withPrefix(paths, "write:") },
    subprocess: [commands, packages, hooks, binaries].some((entries) => entries.length > 0),
    environment,
});
/** True when a host was allowed before, by itself or as one of `*.example.com`. */
const covers = (allowed, host) => allowed.some((entry) => entry === host || (entry.startsWith("*.") && host.endsWith(entry.slice(1))));
const newIn = (before, after) => {
    const known = new Set(before);
    return after.filter((entry) => !known.has(entry));
};
/**
 * What grew between two versions more than the step of the version number allows, by Tank's rule: a patch adds nothing, a minor
 * version adds paths of files but neither hosts nor processes, a major version adds anything. A pull request has no step of its
 * own: it is asked as a patch. The environment is no part of the rule.
 */
function escalation(before, after, bump = "patch") {
    if (bump === "major")
        return [];
    const hosts = after.network.outbound.filter((host) => !covers(before.network.outbound, host));
    const found = hosts.map((host) => ({
        field: "network.outbound",
        reason: `New outbound host added: ${host}. Requires MAJOR bump`,
    }));
    if (after.subprocess && !before.subprocess) {
        found.push({ field: "subprocess", reason: "Subprocess permission added. Requires MAJOR bump" });
    }
    if (bump === "minor")
        return found;
    for (const mode of ["read", "write"]) {
        for (const path of newIn(before.filesystem[mode], after.filesystem[mode])) {
            found.push({ field: `filesystem.${mode}`, reason: `New ${mode} path added: ${path}. Requires MINOR bump` });
        }
    }
    return found;
}
/** Permissions that a change made grow, in words for a reader: `network`, `subprocess`, `filesystem`; none of a skill that is new. */
function escalatedBy({ used, added, removed }) {
    const before = (0,capability/* mapCapabilities */.z4)((kind) => {
        const isNew = new Set(added[kind]);
        return [...used[kind].filter((entry) => !isNew.has(entry)), ...removed[kind]];
    });
    const violations = escalation(permissionsOf(before), permissionsOf(used));
    return [...new Set(violations.map(({ field }) => field.split(".", 1)[0]))];
}

// EXTERNAL MODULE: ./build/src/core/score.js
var score = __webpack_require__(1571);
// EXTERNAL MODULE: ./build/src/core/severity.js
var severity = __webpack_require__(2842);
// EXTERNAL MODULE: ./build/src/core/skill.js
var skill = __webpack_require__(8052);
// EXTERNAL MODULE: ./build/src/core/verdict.js
var verdict = __webpack_require__(8732);
// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(6209);
;// CONCATENATED MODULE: ./build/src/report/words.js








/** `1 skill`, `2 skills`. */
const plural = (count, one, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;
/** `a, b and 3 more`: the first `most` of a list, each as `write` has it, and how many more there are. */
function firstFew(list, most, write = (one) => one) {
    const rest = list.length - most;
    return `${list.slice(0, most).map(write).join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
}
/** How each kind of what is scanned reads. */
const kindWords = { skill: "skill", configuration: "agent configuration" };
/** `skill`, or `agent configuration`. */
const kindWord = ({ kind }) => kindWords[kind];
/** `agent configuration of `, before a path; empty for a skill, which goes without saying. */
const kindPrefix = (one) => one.kind === "skill" ? "" : `${kindWord(one)} of `;
/** `3 skills and 1 agent configuration`; `qualifier` stands before the word of a kind. */
function countKinds(list, qualifier = "") {
    const counts = skill/* skillKinds */.D
        .map((kind) => [kind, list.filter((each) => each.kind === kind).length])
        .filter(([kind, count]) => count > 0 || (kind === "skill" && list.length === 0));
    return counts.map(([kind, count]) => plural(count, `${qualifier}${kindWords[kind]}`)).join(" and ");
}
/** `text` with a full stop, where it has words and no stop. */
const sentence = (text) => (text === "" || /[.!?…]$/.test(text) ? text : `${text}.`);
/** A share as whole percent, rounded down: what is not all never reads as 100 %. */
const percent = (share) => {
    const whole = Math.floor(share * 100);
    return whole === 0 && share > 0 ? "under 1 %" : `${whole} %`;
};
/** Findings of one status, in their order. */
const withStatus = (skill, status) => skill.findings.filter((finding) => finding.status === status);
/** `1 critical, 2 high`; empty text for none. */
function tally(findings) {
    const counts = (0,score/* countSeverities */.ng)(findings.map((finding) => finding.effective));
    return severity/* severities */.gO
        .filter((severity) => counts[severity] > 0)
        .map((severity) => `${counts[severity]} ${severity}`)
        .join(", ");
}
/** Findings by rule: groups with the worst finding first, findings in their order within. */
function groupByRule(findings) {
    return [...(0,group_by/* groupBy */.$)(findings, (finding) => [finding.ruleId])]
        .map(([ruleId, list]) => ({
        ruleId,
        findings: list,
        worst: (0,severity/* worstSeverity */.Lc)(list.map((finding) => finding.effective)) ?? "info",
    }))
        .sort((a, b) => (0,severity/* compareSeverity */.zK)(a.worst, b.worst));
}
/** Rules by id. */
const ruleIndex = (rules) => new Map(rules.map((rule) => [rule.id, rule]));
/** Path within the skill where it lies in it: shorter to read beside the name of the skill. */
const pathWithin = (skill, path) => path.startsWith(`${skill.path}/`) ? path.slice(skill.path.length + 1) : path;
/** What a reader should know of how a finding came about: decoders, a lowered confidence, another rating in base. */
const notesOf = (finding) => [
    ...(finding.layers.length > 0 ? [`decoded from ${finding.layers.join(", ")}`] : []),
    ...(finding.context ? [finding.context] : []),
    ...(finding.before ? [`in base it was ${finding.before.effective}`] : []),
].join("; ");
/** `permissions escalate: network, subprocess` of a skill that base has and that may do more now; else nothing. */
function escalationWords(skill) {
    const grown = skill.change === "added" ? [] : escalatedBy(skill.capabilities);
    return grown.length > 0 ? [`permissions escalate: ${grown.join(", ")}`] : [];
}
/** A capability as it reads: a host that is no link, and all variables of the environment in words. */
function capabilityEntry(kind, entry) {
    if (kind === "hosts")
        return (0,report_escape/* defangHost */.q7)(entry);
    return kind === "environment" && entry === "*" ? "* (all of them)" : entry;
}
/** `New instructions: 7 (2 of them bind beyond one step)`. */
function instructionWords({ instructions }) {
    const marked = instructions.added.filter((each) => each.marked).length;
    const binding = marked === 0 ? "" : ` (${marked} of them ${marked === 1 ? "binds" : "bind"} beyond one step)`;
    return `New instructions: ${instructions.total}${binding}`;
}
const notPassing = (report) => report.skills.filter((skill) => skill.verdict !== "pass");
/** `2 of 3 skills and the agent configuration fail`: how many of each kind, and the word for one or for many. */
function outOf(report, those, one, many) {
    const shares = skill/* skillKinds */.D.flatMap((kind) => {
        const isKind = (skill) => skill.kind === kind;
        const count = those.filter(isKind).length;
        const total = report.skills.filter(isKind).length;
        if (count === 0)
            return [];
        return [total === 1 ? `the ${kindWords[kind]}` : `${count} of ${plural(total, kindWords[kind])}`];
    });
    return `${shares.join(" and ")} ${those.length === 1 ? one : many}`;
}
/** Under the mode `observe` a run passes with skills that do not. */
function passing(report) {
    const { skills } = report;
    const observed = notPassing(report);
    if (observed.length > 0)
        return `only observed: ${outOf(report, observed, "does not pass", "do not pass")}`;
    const findings = report.skills.flatMap((skill) => skill.findings.filter((finding) => finding.status !== "fixed"));
    if (findings.length > 0)
        return skills.length === 1 ? `the ${kindWord(skills[0])} passes` : `${countKinds(skills)} pass`;
    const coverage = Math.min(1, ...report.skills.map((skill) => skill.coverage));
    return `no findings in ${countKinds(skills)}, ${percent(coverage)} read`;
}
/** Skills as a reader should meet them: by verdict, then with the worst new finding first. */
function byWorst(skills) {
    const rankOf = (skill) => verdict/* verdicts */.r.indexOf(skill.verdict) * 10 +
        Math.max(0, ...withStatus(skill, "new").map(({ effective }) => severity/* severities */.gO.length - severity/* severities */.gO.indexOf(effective)));
    const ranks = new Map(skills.map((skill) => [skill, rankOf(skill)]));
    return skills.toSorted((a, b) => ranks.get(b) - ranks.get(a));
}
/** What a pass found and how far it read: `no new findings in 2 skills, 100 % read, 3 fixed 🎉`. */
function scanned(report) {
    const of = (status) => report.skills.flatMap((skill) => withStatus(skill, status));
    const added = tally(of("new"));
    const found = added !== ""
        ? `${added} ${of("new").length === 1 ? "finding" : "findings"}`
        : of("existing").length > 0
            ? "no new findings"
            : "no findings";
    const coverage = Math.min(1, ...report.skills.map((skill) => skill.coverage));
    const fixed = of("fixed").length;
    const praise = fixed > 0 ? `, ${fixed} fixed 🎉` : "";
    return `${found} in ${countKinds(report.skills)}, ${percent(coverage)} read${praise}`;
}
/** The result in a few words that hold no text of the pull request: `1 of 3 skills fails`. */
function headline(report) {
    switch (report.verdict) {
        case "fail":
            return outOf(report, report.skills.filter((skill) => skill.verdict === "fail"), "fails", "fail");
        case "review":
            return outOf(report, notPassing(report), "needs a review", "need a review");
        case "pass":
            return passing(report);
        case "no-skills":
            // A reason says why: the pull request is closed, or all is excluded.
            if (report.base === undefined)
                return report.reasons.length > 0 ? "no skill was judged" : "no skill found";
            return report.removed.length > 0 ? `${countKinds(report.removed)} removed, none changed` : "no skill was changed";
        case "did-not-run":
            return "did not run, so nothing was judged";
    }
}
/** What to do now, one sentence each. */
const steps = {
    fail: "do not merge yet: change what the findings point at, or have it accepted in the policy of the base branch.",
    review: "have a person read what is listed here before this is merged.",
    pass: "",
    "no-skills": "",
    "did-not-run": "put right what is named here and run it again. Nothing was judged: this is not a pass.",
};
/** The same where nothing is compared, as by a schedule or `scan`: there is nothing to merge. */
const stepsAlone = {
    ...steps,
    fail: "change what the findings point at, or accept it in the policy.",
    review: "have a person read what is listed here.",
};
/** The next step for a reader; empty text where there is nothing to do. */
const nextStep = ({ base, verdict }) => (base === undefined ? stepsAlone : steps)[verdict];
/** Command that scans a folder. */
const scanCommand = (folder) => `skill-scan scan ${(0,report_escape/* shellWord */.r7)(folder)}`;
/** Command that compares two refs or folders. */
const prCommand = (base, head) => `skill-scan pr --base ${(0,report_escape/* shellWord */.r7)((0,commit/* shortCommit */.Ax)(base))} --head ${(0,report_escape/* shellWord */.r7)((0,commit/* shortCommit */.Ax)(head))}`;
/** Command that gives the same result on the reader's machine. */
const localCommand = (report) => report.base === undefined ? scanCommand(".") : prCommand(report.base, report.head);
/** `policy balanced` with each file of another repository, and the mode where it is not `enforce`, which goes without saying. */
function policyWords({ policy }) {
    const { preset, mode, next, files = [] } = policy;
    const until = next ? ` until ${next.until}, then ${next.mode}` : "";
    return [
        `policy ${preset}`,
        ...files.filter((file) => /@[0-9a-f]{40,64}$/.test(file)),
        ...(mode === "enforce" ? [] : [`mode ${mode}: the check stays green${until}`]),
    ];
}
/** `Skill Scan 0.1.0, 42 rules`. */
const toolWords = (report) => `Skill Scan ${report.tool.version}, ${plural(report.tool.rules, "rule")}`;


/***/ })

};
