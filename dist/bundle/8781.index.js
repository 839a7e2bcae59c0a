export const id = 8781;
export const ids = [8781];
export const modules = {

/***/ 89266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HL: () => (/* binding */ rulesSource),
/* harmony export */   Lh: () => (/* binding */ loadCustomRules),
/* harmony export */   SO: () => (/* binding */ rulesFilesIn),
/* harmony export */   uJ: () => (/* binding */ rulesSources)
/* harmony export */ });
/* unused harmony export defaultRules */
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);
/* harmony import */ var _core_skill_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8052);
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
/** The folder below which all that a pattern can mean lies; empty for the root. */
const baseOf = (pattern) => {
    const parts = pattern.replace(/^(?:\.\/)+/, "").split("/");
    return parts.slice(0, parts.findIndex(_policy_globs_js__WEBPACK_IMPORTED_MODULE_4__/* .isGlob */ .fg)).join("/");
};
/** Files of a tree that patterns name, by path. Only where one has wildcards, and only there, files are listed. */
async function matching(tree, patterns) {
    const plain = patterns.filter((pattern) => !(0,_policy_globs_js__WEBPACK_IMPORTED_MODULE_4__/* .isGlob */ .fg)(pattern));
    const there = [];
    for (const path of plain)
        if (await (0,_core_skill_js__WEBPACK_IMPORTED_MODULE_5__/* .entryOf */ .Ms)(tree, path))
            there.push(path);
    const globs = patterns.filter(_policy_globs_js__WEBPACK_IMPORTED_MODULE_4__/* .isGlob */ .fg);
    if (globs.length === 0)
        return there;
    const isMeant = (0,_policy_globs_js__WEBPACK_IMPORTED_MODULE_4__/* .matcher */ .jN)(globs);
    const bases = [...new Set(globs.map(baseOf))];
    const entries = (await Promise.all(bases.map((base) => (0,_core_skill_js__WEBPACK_IMPORTED_MODULE_5__/* .entriesBelow */ .yO)(tree, base)))).flat();
    const listed = entries.map(({ path }) => path).filter((path) => isRules(path) && isMeant(path));
    return [...new Set([...there, ...listed])].sort();
}
const patternsOf = (settings) => settings["custom-rules"].length > 0 ? settings["custom-rules"] : defaultRules;
/** The rules files that the settings mean, in a tree. */
const rulesFilesIn = (tree, settings) => tree ? matching(tree, patternsOf(settings)) : Promise.resolve([]);
/** A file of rules of a tree. Throws a ConfigError for what is no file. */
async function rulesSource(tree, path) {
    return { name: path, text: (await (0,_tree_text_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b)(tree, path, undefined, "the rules file")) ?? "" };
}
/** The files that a policy file names: in its own repository by path or glob, in another one by path. */
async function named({ path, remote, at }, tree, policies) {
    const missing = new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL(`${at}: there is no rules file ${JSON.stringify(path)}`, "Correct the path.");
    if (remote === undefined) {
        const paths = tree ? await matching(tree, [path]) : [];
        if (tree === undefined || paths.length === 0)
            throw missing;
        return Promise.all(paths.map((each) => rulesSource(tree, each)));
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
    const { joinedRules, parseRules } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5156), __webpack_require__.e(8911), __webpack_require__.e(5170), __webpack_require__.e(5548), __webpack_require__.e(3258)]).then(__webpack_require__.bind(__webpack_require__, 95548));
    const files = sources.map(({ name, text }) => parseRules(text, name));
    return { rules: joinedRules(files, new Set(_rules_index_js__WEBPACK_IMPORTED_MODULE_2__/* .rules */ .a.map(({ id }) => id))), notices: notesOf(files) };
}
/** The files of a tree that the settings mean. Throws a ConfigError for one that is no file. */
async function own(tree, settings) {
    const paths = await rulesFilesIn(tree, settings);
    return Promise.all(paths.map((path) => rulesSource(tree, path)));
}
/** Those files with the ones that the policy names, each once. */
async function withNamed(files, tree, { customFiles = [] }, policies) {
    const sources = new Map(files.map((source) => [source.name, source]));
    for (const each of customFiles) {
        for (const source of await named(each, tree, policies))
            sources.set(source.name, source);
    }
    return [...sources.values()];
}
/**
 * The files of rules of a run: those of `tree` that the settings mean, and those that the policy names. Throws a ConfigError for a file of
 * the policy that is not there, and for one that is no file.
 */
const rulesSources = async (tree, settings, policy, policies) => withNamed(await own(tree, settings), tree, policy, policies);
/** The custom rules of a run: see `rulesSources`. Throws a ConfigError for mistakes in a file, and for ids that stand twice. */
async function loadCustomRules(tree, settings, policy, policies) {
    const files = await own(tree, settings);
    const sources = await withNamed(files, tree, policy, policies);
    const isMissing = settings["custom-rules"].length > 0 && files.length === 0;
    const where = tree === undefined ? "" : ` of ${tree.name}`;
    const message = `the setting custom-rules names ${settings["custom-rules"].join(", ")}, and no file${where} is that`;
    const loaded = await read(sources);
    const notices = isMissing ? [{ level: "warning", message }, ...loaded.notices] : loaded.notices;
    return { ...loaded, notices, sources };
}


/***/ }),

/***/ 57285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KJ: () => (/* binding */ defaultPaths),
/* harmony export */   TC: () => (/* binding */ readerOf),
/* harmony export */   cb: () => (/* binding */ policyChanges),
/* harmony export */   kW: () => (/* binding */ candidatesOf),
/* harmony export */   nA: () => (/* binding */ rulesSourcesOf),
/* harmony export */   tb: () => (/* binding */ loadPolicy)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);
/* harmony import */ var _core_skill_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8052);
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
const readerOf = (tree) => (path) => (0,_tree_text_js__WEBPACK_IMPORTED_MODULE_6__/* .textOf */ .b)(tree, path);
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
    const { parsePolicy } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5156), __webpack_require__.e(8911), __webpack_require__.e(877)]).then(__webpack_require__.bind(__webpack_require__, 28911));
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
/** What a policy file names as rules: read without them, for only they tell which ids the policy may have. */
async function namingIn(file, read, settings, remote) {
    const mayName = organisationOf(settings) !== undefined || /custom-rules|extends/.test(file?.text ?? "");
    return mayName ? parsed(file, read, settings, remote) : {};
}
/**
 * The files of rules that a scan by the policy of a tree would use; `file` is the policy, where it is another one than that of the settings.
 * Throws a ConfigError for mistakes in the policy, and what `rulesSources` throws.
 */
async function rulesSourcesOf(tree, settings, remote, file) {
    const read = readerOf(tree);
    const policy = await namingIn(file ?? (await fileOf(read, settings)), read, settings, remote);
    return (0,_custom_js__WEBPACK_IMPORTED_MODULE_5__/* .rulesSources */ .uJ)(tree, settings, policy, remote);
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
    const custom = await (0,_custom_js__WEBPACK_IMPORTED_MODULE_5__/* .loadCustomRules */ .Lh)(tree, settings, await namingIn(file, read, settings, remote), remote);
    const own = await (file || isRemote
        ? parsed(file, read, settings, remote, custom.rules)
        : (0,_policy_presets_js__WEBPACK_IMPORTED_MODULE_1__/* .presetPolicy */ .W)(settings.preset, settings.mode));
    const policy = withCustom(own, custom);
    const isPlain = !file && !isRemote && (tree === undefined || (await (0,_core_skill_js__WEBPACK_IMPORTED_MODULE_7__/* .entryOf */ .Ms)(tree, _policy_suppressions_js__WEBPACK_IMPORTED_MODULE_3__/* .exceptionsPath */ .iy)) === undefined);
    return isPlain ? policy : (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5156), __webpack_require__.e(8911), __webpack_require__.e(7958)]).then(__webpack_require__.bind(__webpack_require__, 60114))).withExceptions(policy, tree);
}
/** A policy with the rules that its files and the repository bring. */
function withCustom(policy, { rules: custom, sources, notices }) {
    if (sources.length === 0 && notices.length === 0)
        return policy;
    return {
        ...policy,
        custom,
        files: [...new Set([...policy.files, ...sources.map(({ name }) => name)])],
        notices: [...policy.notices, ...notices],
    };
}
/** Notices of the policy files that head changes: what they say counts once they are merged. */
async function policyChanges(base, head, policy, settings, remote) {
    const ruleFiles = [...(await (0,_custom_js__WEBPACK_IMPORTED_MODULE_5__/* .rulesFilesIn */ .SO)(base, settings)), ...(await (0,_custom_js__WEBPACK_IMPORTED_MODULE_5__/* .rulesFilesIn */ .SO)(head, settings))];
    const paths = [...new Set([...policy.files, ...candidatesOf(settings), _policy_suppressions_js__WEBPACK_IMPORTED_MODULE_3__/* .exceptionsPath */ .iy, ...ruleFiles])];
    const notices = [];
    for (const path of paths) {
        if (await (0,_tree_text_js__WEBPACK_IMPORTED_MODULE_6__/* .sameFile */ .V)(path, base, head))
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
/* harmony export */   V: () => (/* binding */ sameFile),
/* harmony export */   b: () => (/* binding */ textOf)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);
/* harmony import */ var _core_skill_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8052);


/** More than any policy that a person writes. */
const maxPolicyBytes = 1024 * 1024;
/**
 * The text of a file that decides how skills are judged; undefined when there is none, or no tree.
 * Throws a ConfigError when it is a link, a submodule, or larger than `most` bytes.
 */
async function textOf(tree, path, most = maxPolicyBytes, what = "the policy file") {
    const entry = tree && (await (0,_core_skill_js__WEBPACK_IMPORTED_MODULE_1__/* .entryOf */ .Ms)(tree, path));
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
    const [inA, inB] = [await (0,_core_skill_js__WEBPACK_IMPORTED_MODULE_1__/* .entryOf */ .Ms)(a, path), await (0,_core_skill_js__WEBPACK_IMPORTED_MODULE_1__/* .entryOf */ .Ms)(b, path)];
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

/***/ 67481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ entryMode)
/* harmony export */ });
/** Modes in a tree (git, Documentation/git-fast-import: `M`). */
const modes = {
    "100755": "executable",
    "120000": "symlink",
    "160000": "submodule",
};
/** What a mode of git says, in words; a plain file where it says nothing else. */
const entryMode = (mode) => modes[mode] ?? "file";


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

/***/ 81665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ GitRepository),
  H: () => (/* binding */ topOf)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/core/commit.js
var commit = __webpack_require__(344);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
;// CONCATENATED MODULE: ./build/src/files/git-default-base.js
const shortName = (ref) => ref.replace(/^refs\/(?:heads|remotes)\//, "");
/** Branches that a repository starts with. */
const usual = ["main", "master"];
/**
 * The branch that a change is compared with where nobody names one: the default branch of `origin` as a clone notes it, else the branch
 * that this one follows, else `main` or `master`, of `origin` first. A branch does not count as followed by its own copy on the remote:
 * what is pushed would be no change. Undefined where there is none.
 */
async function defaultBaseOf(run) {
    const asked = async (...args) => {
        const { code, stdout } = await run(args);
        return code === 0 ? stdout.toString("utf8").trim() : "";
    };
    const exists = async (ref) => ref.startsWith("refs/") && (await asked("rev-parse", "--verify", "--quiet", `${ref}^{commit}`)) !== "";
    const found = (ref, why) => ({ ref, name: shortName(ref), why });
    const remote = await asked("symbolic-ref", "--quiet", "refs/remotes/origin/HEAD");
    if (await exists(remote))
        return found(remote, "the default branch of origin");
    const branch = shortName(await asked("symbolic-ref", "--quiet", "HEAD"));
    const upstream = await asked("rev-parse", "--symbolic-full-name", "@{upstream}");
    const isOwnCopy = branch !== "" && upstream.endsWith(`/${branch}`) && !usual.includes(branch);
    if (!isOwnCopy && (await exists(upstream)))
        return found(upstream, `what ${branch} follows`);
    for (const place of ["refs/remotes/origin", "refs/heads"]) {
        for (const name of usual) {
            if (await exists(`${place}/${name}`))
                return found(`${place}/${name}`, "by its name");
        }
    }
    return undefined;
}

// EXTERNAL MODULE: ./build/src/files/git-mode.js
var git_mode = __webpack_require__(67481);
// EXTERNAL MODULE: ./build/src/files/git-process.js
var git_process = __webpack_require__(59681);
;// CONCATENATED MODULE: ./build/src/files/git-index.js



/** One record of `ls-files --stage -z`: `<mode> <id> <stage>\t<path>`; stages 1 to 3 are the sides of a conflict. */
function parseRecord(record) {
    const tab = record.indexOf("\t");
    const [mode = "", id = "", stage = ""] = record.slice(0, tab).split(" ");
    const path = record.slice(tab + 1);
    if (stage === "0")
        return { path, mode: (0,git_mode/* entryMode */.o)(mode), size: 0, id };
    throw new errors/* ConfigError */.xL(`${JSON.stringify(path)} has a conflict that is not resolved, so nothing is staged of it`, "Resolve it and `git add` it first.");
}
/** Sizes of objects, by their ids; 0 for one that is missing: that one fails when it is read. Throws when git fails. */
async function sizesOf(run, ids) {
    const input = Array.from(new Set(ids), (id) => `${id}\n`).join("");
    const { code, stdout, stderr } = await run(["cat-file", "--batch-check=%(objectname) %(objectsize)"], { input });
    if (code !== 0)
        throw new Error(`git could not tell sizes: ${(0,git_process/* complaintOf */.Nx)(stderr)}`);
    // `<id> <size>`, or `<id> missing`.
    const lines = stdout.toString("latin1").split("\n");
    return new Map(lines.map((line) => [line.slice(0, line.indexOf(" ")), Number.parseInt(line.slice(line.indexOf(" ")), 10) || 0]));
}
/** The staging area of a repository, read from its objects: the files as `git commit` would record them, whatever the work tree has. */
class IndexTree {
    name = "index";
    run;
    objects;
    entries;
    /** `file` is the index where it is not that of the repository: `git commit PATH` makes one of its own and names it in `GIT_INDEX_FILE`. */
    constructor(run, objects, file) {
        const env = file === undefined ? {} : { GIT_INDEX_FILE: file };
        this.run = (args, options) => run(args, { ...options, env });
        this.objects = objects;
    }
    /** All entries; asked of git once. Throws when git fails, and a ConfigError where a conflict is left. */
    list() {
        this.entries ??= this.listed();
        return this.entries;
    }
    /** Bytes of an entry; of a submodule none. Throws when its object is missing. */
    read(entry, limit) {
        return this.objects.contentOf(entry, limit);
    }
    async listed() {
        const records = await this.ask(["ls-files", "--stage", "-z", "--full-name", ":/"]);
        const entries = records
            .split("\0")
            .filter((record) => record !== "")
            .map(parseRecord);
        const files = entries.filter(({ mode }) => mode !== "submodule");
        const sizes = await sizesOf(this.run, files.map(({ id }) => id));
        return entries.map((entry) => ({ ...entry, size: sizes.get(entry.id) ?? 0 }));
    }
    async ask(args) {
        const { code, stdout, stderr } = await this.run(args);
        if (code !== 0)
            throw new Error(`git could not read the index: ${(0,git_process/* complaintOf */.Nx)(stderr)}`);
        return stdout.toString("utf8");
    }
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
    /** Bytes of an entry of a tree; of a submodule none. Rejects where it has no id, and as `read` does. */
    async contentOf({ path, mode, id }, limit) {
        if (mode === "submodule")
            return new Uint8Array();
        if (id === undefined)
            throw new Error(`${path} has no object id`);
        return (await this.read(id, limit)).content;
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
        child.on("close", () => this.child === child && this.died((0,git_process/* complaintOf */.Nx)(this.stderr) || "git ended"));
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

// EXTERNAL MODULE: ./build/src/core/path.js
var path = __webpack_require__(18774);
// EXTERNAL MODULE: ./build/src/files/disk.js
var disk = __webpack_require__(70608);
// EXTERNAL MODULE: ./build/src/files/blob-id.js
var blob_id = __webpack_require__(71558);
;// CONCATENATED MODULE: ./build/src/files/git-checkout.js

const isOff = (value) => value !== undefined && /^(?:false|no|off|0)$/i.test(value);
/** The settings of a repository. */
async function checkoutOf(run) {
    const { stdout } = await run(["config", "-z", "--get-regexp", "^core\\.(filemode|symlinks|autocrlf)$"]);
    const records = stdout.toString("utf8").split("\0").filter(Boolean);
    // The last of several counts, and a key without a value is true.
    const values = new Map(records.map((record) => record.split("\n", 2)));
    const autocrlf = values.has("core.autocrlf") && !isOff(values.get("core.autocrlf") ?? "true");
    return { fileMode: !isOff(values.get("core.filemode")), symlinks: !isOff(values.get("core.symlinks")), autocrlf };
}
const [cr, lf] = [13, 10];
/** A text with the line ends that git would store, when those bytes have the id; undefined where it has another one. */
function storedText(bytes, id) {
    if (!bytes.includes(cr) || bytes.includes(0))
        return undefined;
    const text = bytes.filter((byte, i) => byte !== cr || bytes[i + 1] !== lf);
    return (0,blob_id/* blobId */.z)(text) === id ? text : undefined;
}
/** Of some paths those whose line ends git makes alike by their attributes. Throws nothing: where git fails there are none. */
async function textsByAttribute(run, paths) {
    if (paths.length === 0)
        return new Set();
    const { code, stdout } = await run(["check-attr", "-z", "--stdin", "text", "eol"], {
        input: `${paths.join("\0")}\0`,
    });
    const parts = code === 0 ? stdout.toString("utf8").split("\0") : [];
    const texts = new Set();
    for (let i = 0; i + 2 < parts.length; i += 3) {
        if (!/^(?:unspecified|unset)$/.test(parts[i + 2]))
            texts.add(parts[i]);
    }
    return texts;
}

;// CONCATENATED MODULE: ./build/src/files/git-working.js








/** Files that are looked at at the same time. */
const batch = 64;
/**
 * The work tree of a repository as a commit of all of it would be: files that are tracked, and those that are neither tracked nor
 * ignored. The bytes are those on disk: no filter of the repository's configuration runs. What a checkout made other than the commit has it,
 * on Windows above all, is as in the commit: line ends of a text that is unchanged else, executable bits, links.
 */
class WorkingTree {
    name;
    run;
    objects;
    top;
    disk;
    folders = new Map();
    /** Files that are on disk in another form than that of their id. */
    stored = new Set();
    entries;
    /** `run` runs git at `top`, the real path of the work tree. */
    constructor(run, objects, top, { ids, name = top }) {
        this.run = run;
        this.objects = objects;
        this.top = top;
        this.name = name;
        this.disk = new disk/* DiskTree */.C(top, { ids });
    }
    /** All entries; asked of git once. Throws when git fails. */
    list() {
        this.entries ??= this.listed();
        return this.entries;
    }
    /** Bytes of an entry as they are on disk; of what a sparse checkout leaves out those of the index, of a submodule none. */
    async read(entry, limit) {
        if (entry.mode === "submodule")
            return new Uint8Array();
        if (this.stored.has(entry.path))
            return this.objects.contentOf(entry, limit);
        if (this.isOnDisk(entry.path) && (await this.disk.find(entry.path)))
            return this.disk.read(entry, limit);
        if (entry.id === undefined)
            throw new Error(`${entry.path} is gone`);
        return (await this.objects.read(entry.id, limit)).content;
    }
    async listed() {
        const tracked = await this.tracked();
        const others = await this.ask(["ls-files", "-z", "--others", "--exclude-standard"]);
        const paths = [...new Set([...tracked.keys(), ...others])].sort();
        const entries = [];
        for (let i = 0; i < paths.length; i += batch) {
            const some = paths.slice(i, i + batch).map((each) => this.entry(each, tracked.get(each)));
            entries.push(...(await Promise.all(some)).flatMap((entry) => entry ?? []));
        }
        return this.withSizes(await this.asStored(entries, tracked), tracked);
    }
    async asStored(entries, tracked) {
        const checkout = await checkoutOf(this.run);
        const sizes = await this.texts(entries, tracked, checkout);
        return entries.map((entry) => {
            const known = tracked.get(entry.path);
            if (!known || entry.mode === "submodule" || entry.mode === "symlink")
                return entry;
            const size = sizes.get(entry.path);
            const isLink = known.mode === "symlink" && !checkout.symlinks && known.id === entry.id;
            if (size !== undefined || isLink)
                this.stored.add(entry.path);
            const isPlain = known.mode === "file" || known.mode === "executable";
            const mode = isLink || (isPlain && !checkout.fileMode) ? known.mode : entry.mode;
            return { ...entry, mode, ...(size !== undefined && { size, id: known.id }) };
        });
    }
    /** Sizes of the texts that have other line ends on disk than the index has, and are the same else. */
    async texts(entries, tracked, { autocrlf }) {
        const sizes = new Map();
        for (const entry of entries) {
            const id = tracked.get(entry.path)?.id;
            if (entry.mode === "submodule" || entry.mode === "symlink" || id?.length !== entry.id?.length)
                continue;
            if (id === undefined || id === entry.id)
                continue;
            const text = storedText(await this.disk.read(entry).catch(() => new Uint8Array()), id);
            if (text)
                sizes.set(entry.path, text.length);
        }
        if (autocrlf)
            return sizes;
        const alike = await textsByAttribute(this.run, [...sizes.keys()]);
        return new Map([...sizes].filter(([file]) => alike.has(file)));
    }
    /** Undefined for what is deleted. A repository inside of this one, which git does not look into either, is a submodule. */
    async entry(file, tracked) {
        if (file.endsWith("/"))
            return { path: file.slice(0, -1), mode: "submodule", size: 0 };
        if (tracked?.mode === "submodule")
            return { path: file, mode: "submodule", size: 0, id: tracked.id };
        const found = this.isOnDisk(file) ? await this.disk.find(file) : undefined;
        if (found || !tracked?.sparse)
            return found;
        return { path: file, mode: tracked.mode, size: 0, id: tracked.id };
    }
    async withSizes(entries, tracked) {
        const sparse = entries.filter(({ path: file, size }) => size === 0 && tracked.get(file)?.sparse);
        if (sparse.length === 0)
            return entries;
        const sizes = await sizesOf(this.run, sparse.flatMap(({ id }) => id ?? []));
        const isSparse = new Set(sparse);
        return entries.map((entry) => (isSparse.has(entry) ? { ...entry, size: sizes.get(entry.id ?? "") ?? 0 } : entry));
    }
    /** False below a folder that is a link by now: what lies there is another place's. */
    isOnDisk(file) {
        const folder = (0,path/* folderOf */.yS)(file);
        const known = this.folders.get(folder);
        if (known !== undefined)
            return known;
        const full = external_node_path_.resolve(this.top, folder);
        let isReal;
        try {
            isReal = (0,external_node_fs_.realpathSync)(full) === full;
        }
        catch {
            isReal = false; // not there
        }
        this.folders.set(folder, isReal);
        return isReal;
    }
    /** Records of `ls-files --stage -t`: `<tag> <mode> <id> <stage>\t<path>`, the tag `S` for what a sparse checkout leaves out. */
    async tracked() {
        const records = await this.ask(["ls-files", "-z", "--stage", "-t"]);
        return new Map(records.map((record) => {
            const tab = record.indexOf("\t");
            const [tag = "", mode = "", id = ""] = record.slice(0, tab).split(" ");
            return [record.slice(tab + 1), { mode: (0,git_mode/* entryMode */.o)(mode), id, sparse: tag === "S" }];
        }));
    }
    async ask(args) {
        // The place of the work tree is no choice of the repository's configuration.
        const { code, stdout, stderr } = await this.run([`--work-tree=${this.top}`, ...args]);
        if (code !== 0)
            throw new Error(`git could not list the work tree: ${(0,git_process/* complaintOf */.Nx)(stderr)}`);
        return stdout.toString("utf8").split("\0").filter(Boolean);
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
    const entry = { path: record.slice(tab + 1), mode: (0,git_mode/* entryMode */.o)(mode), size: Number.parseInt(size, 10) || 0, id };
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
    read(entry, limit) {
        return this.repository.objects.contentOf(entry, limit);
    }
}
/** A git repository on disk, read with the git on the PATH. Nothing in it is run, and what it says is taken as data. */
class GitRepository {
    /** For its trees: reads objects by id. */
    objects;
    /** Real path of the folder that holds `.git`. */
    top;
    run;
    constructor(directory, top) {
        this.top = top;
        this.run = (args, options) => (0,git_process/* runGit */.EO)(directory, top, args, options);
        this.objects = new GitObjects(() => (0,git_process/* startGit */.BE)(directory, top, ["cat-file", "--batch"]));
    }
    /** Opens the repository that `directory` lies in. Undefined where there is none, or no git. Call `close` when done. */
    static async open(directory) {
        const given = external_node_path_.resolve(directory);
        if (!(0,external_node_fs_.existsSync)(given))
            return undefined;
        const full = (0,external_node_fs_.realpathSync)(given);
        const top = topOf(full).split(external_node_path_.sep).join("/");
        try {
            const { code, stderr } = await (0,git_process/* runGit */.EO)(full, top, ["rev-parse", "--git-dir"]);
            if (code === 0)
                return new GitRepository(full, top);
            if (/not a git repository|cannot change to|Not a directory/i.test(stderr))
                return undefined;
            throw new errors/* DidNotRunError */.iz(`git cannot open ${directory}: ${(0,git_process/* complaintOf */.Nx)(stderr)}`, "See what `git status` says there.");
        }
        catch (error) {
            if (error instanceof git_process/* GitMissingError */.bH)
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
        throw new Error(`git merge-base failed: ${(0,git_process/* complaintOf */.Nx)(stderr)}`);
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
        throw new Error(`git could not fetch ${sha}: ${(0,git_process/* complaintOf */.Nx)(stderr, credentials?.secrets)}`);
    }
    /** The tree of a commit. */
    tree(sha) {
        return new GitTree(this, requireId(sha));
    }
    /** What is staged; `file` is the index where it is not that of the repository. */
    index(file) {
        return new IndexTree(this.run, this.objects, file);
    }
    /** The work tree, without what is ignored; undefined for a bare repository. `ids`: with blob ids, to be compared with a commit. */
    working(options) {
        if (!(0,external_node_fs_.existsSync)(external_node_path_.join(this.top, ".git")))
            return undefined;
        return new WorkingTree((args, options) => (0,git_process/* runGit */.EO)(this.top, this.top, args, options), this.objects, this.top, options);
    }
    /** The branch that a change is compared with where nobody names one. */
    defaultBase() {
        return defaultBaseOf(this.run);
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
            throw new Error(`git could not list ${sha}: ${(0,git_process/* complaintOf */.Nx)(stderr)}`);
        return { entries, bad };
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
