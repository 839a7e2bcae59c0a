export const id = 3643;
export const ids = [3643];
export const modules = {

/***/ 84259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ct: () => (/* binding */ capabilityKinds),
/* harmony export */   eZ: () => (/* binding */ countCapabilities),
/* harmony export */   le: () => (/* binding */ withoutCapabilities),
/* harmony export */   qI: () => (/* binding */ noCapabilities),
/* harmony export */   z4: () => (/* binding */ mapCapabilities)
/* harmony export */ });
/** The fields of a `CapabilitySet`, in the order of reports. */
const capabilityKinds = [
    "hosts",
    "environment",
    "commands",
    "packages",
    "tools",
    "hooks",
    "binaries",
    "paths",
];
/** What a skill of words alone touches. */
const noCapabilities = {
    hosts: [],
    environment: [],
    commands: [],
    packages: [],
    tools: [],
    hooks: [],
    binaries: [],
    paths: [],
};
/** A set with one list per kind, made by `pick`. */
const mapCapabilities = (pick) => {
    const sorted = capabilityKinds.map((kind) => [kind, [...new Set(pick(kind))].sort()]);
    return Object.fromEntries(sorted);
};
/** Entries of `a` that `b` lacks. */
const withoutCapabilities = (a, b) => mapCapabilities((kind) => {
    const known = new Set(b[kind]);
    return a[kind].filter((entry) => !known.has(entry));
});
/** Number of entries over all kinds. */
const countCapabilities = (set) => capabilityKinds.reduce((total, kind) => total + set[kind].length, 0);


/***/ }),

/***/ 344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ax: () => (/* binding */ shortCommit),
/* harmony export */   jh: () => (/* binding */ isCommitId),
/* harmony export */   xk: () => (/* binding */ commitId)
/* harmony export */ });
/** A full id of a commit, or of another object of git: SHA-1 or SHA-256. An abbreviated one may mean another one tomorrow. */
const commitId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** Whether a text is a full id of a commit, which never moves. */
const isCommitId = (text) => commitId.test(text);
/** A commit shortened as far as no repository has two of them; any other text as it is. */
const shortCommit = (text) => (isCommitId(text) ? text.slice(0, 12) : text);


/***/ }),

/***/ 25294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cn: () => (/* binding */ driftGates),
/* harmony export */   eR: () => (/* binding */ driftGravity),
/* harmony export */   m3: () => (/* binding */ isGated),
/* harmony export */   v8: () => (/* binding */ driftKinds)
/* harmony export */ });
/**
 * How a skill differs from what was approved, each with how grave that is:
 * - `capability`: it can do more than was approved.
 * - `bytes`: it is not what was approved, or the record of the approval is not true of it.
 * - `any`: nobody approved it there.
 * - `never`: worth knowing, and nothing that the skill did.
 */
const driftGravity = {
    /** Uses what it did not use when it was approved. */
    capability: "capability",
    /** Other bytes, files that came or went. */
    bytes: "bytes",
    /** A file became executable, a link, a submodule, or stopped being one. */
    mode: "bytes",
    /** The change writes a lock entry that is not true of the skill. */
    mismatch: "bytes",
    /** The change takes the skill out of the lock. */
    unlocked: "bytes",
    /** There is a lock, and the skill is not in it. */
    "not-locked": "any",
    /** Approved at another path. */
    moved: "any",
    /** The same bytes, of which this version of the engine reads more than the one of the approval. */
    reading: "never",
    /** The lock file of another tool has another hash of the same folder. */
    "foreign-bytes": "bytes",
    /** Uses more than the lock file of another tool permits. */
    "foreign-permission": "capability",
    /** The lock file of another tool has a hash that the folder cannot be held against. */
    "foreign-unverified": "never",
    /** The lock file of another tool points at a branch or a tag, which can move. */
    "foreign-ref": "never",
};
/** The words for kinds, in the order of reports. */
const driftKinds = Object.keys(driftGravity);
/** What a gate on drift may be set to, the mildest first: `any` also asks about skills that no lock has. */
const driftGates = ["off", "capability", "bytes", "any"];
/** Whether a gate that is set to `gate` asks about a drift. */
const isGated = ({ kind }, gate) => {
    const gravity = driftGravity[kind];
    return gravity !== "never" && driftGates.indexOf(gravity) <= driftGates.indexOf(gate);
};


/***/ }),

/***/ 23649:
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

/***/ 74065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QD: () => (/* binding */ escalation),
/* harmony export */   hU: () => (/* binding */ covers),
/* harmony export */   k0: () => (/* binding */ permissionsOf),
/* harmony export */   mN: () => (/* binding */ escalatedBy)
/* harmony export */ });
/* harmony import */ var _capability_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84259);

const withPrefix = (entries, prefix) => entries.filter((entry) => entry.startsWith(prefix)).map((entry) => entry.slice(prefix.length));
/** Permissions that a skill needs for what it does. Whoever runs commands, installs, hooks or binaries runs processes. */
const permissionsOf = ({ hosts, environment, commands, packages, hooks, binaries, paths, }) => ({
    network: { outbound: hosts },
    filesystem: { read: withPrefix(paths, "read:"), write: withPrefix(paths, "write:") },
    subprocess: [commands, packages, hooks, binaries].some((entries) => entries.length > 0),
    environment,
});
/** True when a list of hosts allows one, by itself or as one of `*.example.com`. */
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
    const before = (0,_capability_js__WEBPACK_IMPORTED_MODULE_0__/* .mapCapabilities */ .z4)((kind) => {
        const isNew = new Set(added[kind]);
        return [...used[kind].filter((entry) => !isNew.has(entry)), ...removed[kind]];
    });
    const violations = escalation(permissionsOf(before), permissionsOf(used));
    return [...new Set(violations.map(({ field }) => field.split(".", 1)[0]))];
}


/***/ }),

/***/ 8052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dr: () => (/* binding */ skillKinds),
/* harmony export */   LP: () => (/* binding */ textKinds),
/* harmony export */   Ms: () => (/* binding */ entryOf),
/* harmony export */   yO: () => (/* binding */ entriesBelow)
/* harmony export */ });
/* unused harmony export artifactFactKinds */
/** The entry of a path; undefined when there is none. A tree that cannot be asked for one is listed. */
async function entryOf(tree, path) {
    return tree.find ? tree.find(path) : (await tree.list()).find((entry) => entry.path === path);
}
/** What lies below a folder of a tree. Throws what listing the tree throws. */
async function entriesBelow(tree, folder) {
    return tree.below
        ? tree.below(folder)
        : (await tree.list()).filter(({ path }) => folder === "" || path.startsWith(`${folder}/`));
}
/** Kinds whose content is read as text. */
const textKinds = [
    "markdown",
    "text",
    "shell",
    "python",
    "javascript",
    "powershell",
    "script",
    "data",
    "html",
];
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

/***/ 18732:
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

/***/ 71558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ blobId)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** The id that git gives to the content of a file, in a repository with SHA-1 (git, Documentation/gitformat-loose). */
const blobId = (bytes) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");


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
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43026);
/* harmony import */ var _blob_id_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71558);
/* harmony import */ var _native_path_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58576);







/** Files and folders that are looked at at the same time. */
const batch = 64;
/** Asks for each, some at the same time; the answers in the order of what was asked for. */
async function inBatches(all, ask) {
    const answers = [];
    for (let i = 0; i < all.length; i += batch)
        answers.push(...(await Promise.all(all.slice(i, i + batch).map(ask))));
    return answers;
}
/** Not to follow a link that has taken the file's place since, and not to wait for the other end of a pipe. */
const flags = node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.constants.O_RDONLY | (node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.constants.O_NOFOLLOW ?? 0) | (node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.constants.O_NONBLOCK ?? 0);
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
        return this.walk("");
    }
    /** As `list`, of what lies below one folder; nothing where that is none, or where a link leads to it. */
    async below(folder) {
        const parts = folder.split("/");
        const above = parts.map((_, i) => parts.slice(0, i + 1).join("/"));
        return above.every((each) => this.stats(each)?.isDirectory()) ? this.walk(folder) : [];
    }
    async walk(start) {
        const paths = [];
        for (let folders = [start]; folders.length > 0;) {
            const found = await inBatches(folders, (folder) => this.inFolder(folder));
            paths.push(found.flatMap(({ files }) => files));
            folders = found.flatMap((each) => each.folders);
        }
        return inBatches(paths.flat().sort(), (each) => this.entry(each));
    }
    /** What lies in a folder, by its path: its files, and its folders but those of git. One that cannot be read stands for itself. */
    async inFolder(folder) {
        const inside = await node_fs__WEBPACK_IMPORTED_MODULE_1__.promises.readdir(this.resolve(folder), { withFileTypes: true }).catch((error) => {
            if (folder !== "")
                return undefined;
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigError */ .xL(`the folder ${this.name} cannot be read: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error)}`, "Check its permissions.");
        });
        const files = inside ? [] : [folder];
        const folders = [];
        for (const entry of inside ?? []) {
            const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
            if (!entry.isDirectory())
                files.push(path);
            else if (entry.name !== ".git")
                folders.push(path);
        }
        return { files, folders };
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
    /** Id that git gives to the content of an entry; a file is hashed as it is read. */
    async blobId(entry) {
        if (entry.mode === "symlink")
            return (0,_blob_id_js__WEBPACK_IMPORTED_MODULE_5__/* .blobId */ .z)(await this.read(entry));
        return this.withFile(entry.path, async (file, size) => {
            const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha1").update(`blob ${size}\0`);
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
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigError */ .xL(`the folder ${this.name} cannot be opened: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error)}`, remedy);
        });
        if (!stats.isDirectory())
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigError */ .xL(`${this.name} is not a folder`, remedy);
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

/***/ 58576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cm: () => (/* binding */ linkTarget),
/* harmony export */   ON: () => (/* binding */ treePath),
/* harmony export */   Yw: () => (/* binding */ isBelow),
/* harmony export */   vb: () => (/* binding */ nativePath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

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

/***/ 24402:
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
/* harmony import */ var _globs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52171);

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
    drift: "off",
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
    const { severity, confidence, trust, "trust-drop": trustDrop, coverage, drift } = body ?? {};
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
        ...(drift !== undefined && { drift }),
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

/***/ 52171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AL: () => (/* binding */ patternProblem),
/* harmony export */   Ax: () => (/* binding */ textMatcher),
/* harmony export */   TW: () => (/* binding */ hostMatcher),
/* harmony export */   dI: () => (/* binding */ anchorOf),
/* harmony export */   fg: () => (/* binding */ isGlob),
/* harmony export */   jN: () => (/* binding */ matcher)
/* harmony export */ });
/* harmony import */ var _wildcards_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94679);

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

/***/ 67785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ levelOf),
/* harmony export */   W: () => (/* binding */ worseOf)
/* harmony export */ });
/* harmony import */ var _globs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52171);
/* harmony import */ var _tighten_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68483);


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

/***/ 83232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ mergeLayers),
  L: () => (/* binding */ overlay)
});

// EXTERNAL MODULE: ./build/src/policy/body.js
var policy_body = __webpack_require__(24402);
// EXTERNAL MODULE: ./build/src/policy/settle.js
var settle = __webpack_require__(97817);
// EXTERNAL MODULE: ./build/src/policy/tighten.js
var tighten = __webpack_require__(68483);
// EXTERNAL MODULE: ./build/src/core/notice.js
var notice = __webpack_require__(23649);
// EXTERNAL MODULE: ./build/src/policy/globs.js
var globs = __webpack_require__(52171);
// EXTERNAL MODULE: ./build/src/policy/levels.js
var policy_levels = __webpack_require__(67785);
// EXTERNAL MODULE: ./build/src/policy/remote.js
var remote = __webpack_require__(31524);
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

/***/ 44926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hq: () => (/* binding */ modeOn),
/* harmony export */   K4: () => (/* binding */ stricterMode),
/* harmony export */   OL: () => (/* binding */ rampNotices),
/* harmony export */   eK: () => (/* binding */ sameMode),
/* harmony export */   jC: () => (/* binding */ nextMode),
/* harmony export */   zR: () => (/* binding */ modeText)
/* harmony export */ });
/* harmony import */ var _suppression_notices_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61951);
/* harmony import */ var _windows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52137);


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

/***/ 31524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A9: () => (/* binding */ remoteReference),
/* harmony export */   Fw: () => (/* binding */ withShortCommits),
/* harmony export */   GS: () => (/* binding */ placed),
/* harmony export */   iy: () => (/* binding */ remoteName),
/* harmony export */   te: () => (/* binding */ referenceProblem)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);

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

/***/ 97817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G9: () => (/* binding */ settle),
/* harmony export */   JA: () => (/* binding */ standing),
/* harmony export */   Ru: () => (/* binding */ valueText)
/* harmony export */ });
/* harmony import */ var _ramp_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44926);
/* harmony import */ var _tighten_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68483);


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

/***/ 61951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ suppressionNotices),
/* harmony export */   y: () => (/* binding */ warningDays)
/* harmony export */ });
/* harmony import */ var _core_group_by_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36930);
/* harmony import */ var _core_notice_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23649);
/* harmony import */ var _core_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18774);
/* harmony import */ var _report_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43629);
/* harmony import */ var _globs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52171);
/* harmony import */ var _suppressions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22694);
/* harmony import */ var _windows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52137);







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

/***/ 22694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $m: () => (/* binding */ isActive),
/* harmony export */   iy: () => (/* binding */ exceptionsPath),
/* harmony export */   kH: () => (/* binding */ noteOf),
/* harmony export */   vv: () => (/* binding */ coverOf),
/* harmony export */   xT: () => (/* binding */ activeSuppressions)
/* harmony export */ });
/* harmony import */ var _core_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18774);
/* harmony import */ var _core_severity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52842);
/* harmony import */ var _globs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52171);
/* harmony import */ var _windows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52137);




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
    const inside = (0,_core_path_js__WEBPACK_IMPORTED_MODULE_2__/* .pathBelow */ .Br)(file, path);
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
    if (one.severity !== undefined && (0,_core_severity_js__WEBPACK_IMPORTED_MODULE_3__/* .compareSeverity */ .zK)(finding.effective, one.severity) < 0)
        return "worse";
    if (one.fingerprint !== undefined) {
        return one.severity === undefined && finding.before !== undefined ? "worse" : undefined;
    }
    return by.broadSuppressions === "existing-only" && (0,_core_severity_js__WEBPACK_IMPORTED_MODULE_3__/* .atLeast */ .jZ)(finding.effective, "high") ? "broad" : undefined;
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

/***/ 68483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Al: () => (/* binding */ stricterGate),
/* harmony export */   Nf: () => (/* binding */ worseLevel),
/* harmony export */   kL: () => (/* binding */ tighten),
/* harmony export */   u6: () => (/* binding */ allowanceFor)
/* harmony export */ });
/* harmony import */ var _core_drift_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25294);
/* harmony import */ var _core_severity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52842);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80728);
/* harmony import */ var _ramp_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44926);




const none = Number.NEGATIVE_INFINITY;
/** A threshold that crosses when something falls below it. */
const larger = (value) => (typeof value === "number" ? value : none);
/** A threshold that crosses when something reaches it. */
const smaller = (value) => (typeof value === "number" ? -value : none);
/** Words, the mildest first. A word that is not among them is milder than all. */
const wordsFrom = (...words) => (value) => words.indexOf(value);
/** The order of each threshold of a gate, by its name in the code. Lists are joined. */
const gateOrder = {
    severity: wordsFrom("off", ..._policy_js__WEBPACK_IMPORTED_MODULE_1__/* .gateSeverities */ .Lv.filter((word) => word !== "off")),
    confidence: wordsFrom(..._core_severity_js__WEBPACK_IMPORTED_MODULE_3__/* .confidences */ .E2),
    trust: larger,
    trustDrop: smaller,
    coverage: larger,
    maxNewCapabilities: smaller,
    drift: wordsFrom(..._core_drift_js__WEBPACK_IMPORTED_MODULE_0__/* .driftGates */ .cn),
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
    const value = (0,_ramp_js__WEBPACK_IMPORTED_MODULE_2__/* .stricterMode */ .K4)(floor, wanted);
    if (!(0,_ramp_js__WEBPACK_IMPORTED_MODULE_2__/* .sameMode */ .eK)(value, wanted))
        return { value, outcome: "refused" };
    return { value, outcome: (0,_ramp_js__WEBPACK_IMPORTED_MODULE_2__/* .sameMode */ .eK)(value, floor) ? "same" : "taken" };
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
    const order = wordsFrom("off", ..._core_severity_js__WEBPACK_IMPORTED_MODULE_3__/* .severities */ .gO.toReversed());
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

/***/ 94679:
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

/***/ 52137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isDay),
/* harmony export */   NY: () => (/* binding */ lastDay),
/* harmony export */   YM: () => (/* binding */ daysBetween),
/* harmony export */   nW: () => (/* binding */ withinWindows)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);

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

/***/ 7180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SR: () => (/* binding */ approve),
/* harmony export */   _K: () => (/* binding */ isDrift),
/* harmony export */   cg: () => (/* binding */ stepOf)
/* harmony export */ });
/** What whoever may approve a skill does where it is not as it was approved. */
const approve = "whoever may approve it runs `skill-scan lock --owner NAME` in the same change";
/** Whether a reason of a verdict is that a skill is not as it was approved, and the change brings no approval along: as `askGates` has it. */
const isDrift = (reason) => reason.startsWith("not as it was approved: ") && / \(policy: (?:fail|review) by drift\)$/.test(reason);
/** What to do about a reason that no finding brought, until a skill passes. It has the reason's own text in it. */
const stepOf = (reason) => isDrift(reason) ? `Change it back, or ${approve}: ${reason}.` : `Change this, or have it accepted: ${reason}.`;


/***/ }),

/***/ 43629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ onlyDrifts),
/* harmony export */   DC: () => (/* binding */ byWorst),
/* harmony export */   Dt: () => (/* binding */ firstFew),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   N4: () => (/* binding */ tally),
/* harmony export */   O: () => (/* binding */ stagedCommand),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   RJ: () => (/* binding */ groupByRule),
/* harmony export */   RY: () => (/* binding */ pathWithin),
/* harmony export */   TK: () => (/* binding */ kindPrefix),
/* harmony export */   Zy: () => (/* binding */ escalationWords),
/* harmony export */   bZ: () => (/* binding */ localCommand),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   gF: () => (/* binding */ policyWords),
/* harmony export */   h$: () => (/* binding */ notesOf),
/* harmony export */   pE: () => (/* binding */ capabilityEntry),
/* harmony export */   s3: () => (/* binding */ prCommand),
/* harmony export */   sD: () => (/* binding */ instructionWords),
/* harmony export */   sk: () => (/* binding */ nextStep),
/* harmony export */   tE: () => (/* binding */ driftWords),
/* harmony export */   xb: () => (/* binding */ countKinds),
/* harmony export */   xs: () => (/* binding */ scanCommand),
/* harmony export */   yy: () => (/* binding */ toolWords),
/* harmony export */   zC: () => (/* binding */ withStatus),
/* harmony export */   zZ: () => (/* binding */ ruleIndex),
/* harmony export */   zi: () => (/* binding */ scanned)
/* harmony export */ });
/* harmony import */ var _core_commit_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(344);
/* harmony import */ var _core_group_by_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36930);
/* harmony import */ var _core_permissions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74065);
/* harmony import */ var _core_score_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71571);
/* harmony import */ var _core_severity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52842);
/* harmony import */ var _core_skill_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8052);
/* harmony import */ var _core_verdict_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(18732);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96209);
/* harmony import */ var _step_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7180);









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
    const counts = _core_skill_js__WEBPACK_IMPORTED_MODULE_3__/* .skillKinds */ .Dr
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
    const counts = (0,_core_score_js__WEBPACK_IMPORTED_MODULE_1__/* .countSeverities */ .ng)(findings.map((finding) => finding.effective));
    return _core_severity_js__WEBPACK_IMPORTED_MODULE_4__/* .severities */ .gO
        .filter((severity) => counts[severity] > 0)
        .map((severity) => `${counts[severity]} ${severity}`)
        .join(", ");
}
/** Findings by rule: groups with the worst finding first, findings in their order within. */
function groupByRule(findings) {
    return [...(0,_core_group_by_js__WEBPACK_IMPORTED_MODULE_5__/* .groupBy */ .$)(findings, (finding) => [finding.ruleId])]
        .map(([ruleId, list]) => ({
        ruleId,
        findings: list,
        worst: (0,_core_severity_js__WEBPACK_IMPORTED_MODULE_4__/* .worstSeverity */ .Lc)(list.map((finding) => finding.effective)) ?? "info",
    }))
        .sort((a, b) => (0,_core_severity_js__WEBPACK_IMPORTED_MODULE_4__/* .compareSeverity */ .zK)(a.worst, b.worst));
}
/** Words of the rules by id: of those that are built in, and of the custom ones of a report. */
const ruleIndex = (rules, custom = []) => new Map([...custom, ...rules].map((rule) => [rule.id, rule]));
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
    const grown = skill.change === "added" ? [] : (0,_core_permissions_js__WEBPACK_IMPORTED_MODULE_0__/* .escalatedBy */ .mN)(skill.capabilities);
    return grown.length > 0 ? [`permissions escalate: ${grown.join(", ")}`] : [];
}
/** How a skill differs from what was approved, one line each: `not as it was approved: …`. */
const driftWords = ({ drift = [] }) => drift.map(({ message, proposed }) => `${message}${proposed ? " (this change approves it)" : ""}`);
/** A capability as it reads: a host that is no link, and all variables of the environment in words. */
function capabilityEntry(kind, entry) {
    if (kind === "hosts")
        return (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .defangHost */ .q7)(entry);
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
    const shares = _core_skill_js__WEBPACK_IMPORTED_MODULE_3__/* .skillKinds */ .Dr.flatMap((kind) => {
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
    const rankOf = (skill) => _core_verdict_js__WEBPACK_IMPORTED_MODULE_6__/* .verdicts */ .r.indexOf(skill.verdict) * 10 +
        Math.max(0, ...withStatus(skill, "new").map(({ effective }) => _core_severity_js__WEBPACK_IMPORTED_MODULE_4__/* .severities */ .gO.length - _core_severity_js__WEBPACK_IMPORTED_MODULE_4__/* .severities */ .gO.indexOf(effective)));
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
/** Whether nothing but another approval is asked for. */
const onlyDrifts = (report) => {
    const reasons = notPassing(report).flatMap((skill) => skill.reasons);
    return reasons.length > 0 && reasons.every(_step_js__WEBPACK_IMPORTED_MODULE_7__/* .isDrift */ ._K);
};
/** The next step for a reader; empty text where there is nothing to do. */
function nextStep(report) {
    const { base, verdict } = report;
    if (verdict === "fail" && onlyDrifts(report))
        return `change back what differs, or ${_step_js__WEBPACK_IMPORTED_MODULE_7__/* .approve */ .SR}.`;
    return (base === undefined ? stepsAlone : steps)[verdict];
}
/** Command that scans what it is pointed at. A name that begins with a dash is no option behind `--`. */
const scanCommand = (...targets) => ["skill-scan scan", ...(targets.some((each) => /^-./.test(each)) ? ["--"] : []), ...targets.map(_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .shellWord */ .r7)].join(" ");
/** Command that compares two refs or folders. */
const prCommand = (base, head) => `skill-scan pr --base ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .shellWord */ .r7)((0,_core_commit_js__WEBPACK_IMPORTED_MODULE_8__/* .shortCommit */ .Ax)(base))} --head ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .shellWord */ .r7)((0,_core_commit_js__WEBPACK_IMPORTED_MODULE_8__/* .shortCommit */ .Ax)(head))}`;
/** Command that compares what is staged with a ref or a folder, or with the commit before it. */
const stagedCommand = (base) => `skill-scan pr --staged${base === undefined ? "" : ` --base ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .shellWord */ .r7)((0,_core_commit_js__WEBPACK_IMPORTED_MODULE_8__/* .shortCommit */ .Ax)(base))}`}`;
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
/** `Skill Scan 0.1.0, 42 rules and 3 of your own`. */
function toolWords({ tool, customRules = [] }) {
    const own = customRules.length > 0 ? ` and ${customRules.length} of your own` : "";
    return `Skill Scan ${tool.version}, ${plural(tool.rules, "rule")}${own}`;
}


/***/ })

};
