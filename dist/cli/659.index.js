export const id = 659;
export const ids = [659];
export const modules = {

/***/ 74115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ policyOf),
/* harmony export */   y: () => (/* binding */ clonedPolicies)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43026);
/* harmony import */ var _files_git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75);
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

/***/ 57285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TC: () => (/* binding */ readerOf),
/* harmony export */   cb: () => (/* binding */ policyChanges),
/* harmony export */   tb: () => (/* binding */ loadPolicy)
/* harmony export */ });
/* unused harmony export candidatesOf */
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);
/* harmony import */ var _policy_presets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28368);
/* harmony import */ var _policy_remote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31524);
/* harmony import */ var _policy_suppressions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22694);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29513);
/* harmony import */ var _tree_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81709);






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
    const { extendsProblem } = await Promise.all(/* import() */[__webpack_require__.e(377), __webpack_require__.e(670)]).then(__webpack_require__.bind(__webpack_require__, 25670));
    const { parsePolicy } = await Promise.all(/* import() */[__webpack_require__.e(377), __webpack_require__.e(815), __webpack_require__.e(911), __webpack_require__.e(605)]).then(__webpack_require__.bind(__webpack_require__, 28911));
    const { resolvePolicy } = await Promise.all(/* import() */[__webpack_require__.e(377), __webpack_require__.e(815), __webpack_require__.e(911), __webpack_require__.e(496)]).then(__webpack_require__.bind(__webpack_require__, 65300));
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
    return isPlain ? own : (await Promise.all(/* import() */[__webpack_require__.e(377), __webpack_require__.e(815), __webpack_require__.e(911), __webpack_require__.e(972)]).then(__webpack_require__.bind(__webpack_require__, 60114))).withExceptions(own, tree);
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
    const { effectNotices, knownPolicies } = await Promise.all(/* import() */[__webpack_require__.e(377), __webpack_require__.e(815), __webpack_require__.e(911), __webpack_require__.e(432)]).then(__webpack_require__.bind(__webpack_require__, 74982));
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

/***/ 67487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ today)
/* harmony export */ });
/** The day by which suppressions expire: ISO date, UTC. */
const today = () => new Date().toISOString().slice(0, 10);


/***/ }),

/***/ 75:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ GitRepository)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/core/commit.js
var commit = __webpack_require__(344);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
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
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
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

/***/ 30455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ vendoredIn)
/* harmony export */ });
/* harmony import */ var _core_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18774);

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


/***/ })

};
