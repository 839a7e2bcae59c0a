export const id = 9094;
export const ids = [9094,877,8938,3258];
export const modules = {

/***/ 6722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runPolicyValidate: () => (/* binding */ runPolicyValidate)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43026);
/* harmony import */ var _files_disk_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70608);
/* harmony import */ var _files_native_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58576);
/* harmony import */ var _lock_file_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(30847);
/* harmony import */ var _lock_read_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75617);
/* harmony import */ var _policy_exceptions_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29272);
/* harmony import */ var _policy_parse_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(28911);
/* harmony import */ var _policy_presets_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(28368);
/* harmony import */ var _policy_ramp_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(44926);
/* harmony import */ var _policy_remote_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(31524);
/* harmony import */ var _policy_resolve_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(65300);
/* harmony import */ var _policy_suppressions_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(22694);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(96209);
/* harmony import */ var _report_words_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(43629);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(61454);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(37956);
/* harmony import */ var _policy_custom_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(89266);
/* harmony import */ var _policy_load_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(57285);
/* harmony import */ var _policy_local_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(26562);
/* harmony import */ var _today_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(67487);





















const ruleIds = _rules_index_js__WEBPACK_IMPORTED_MODULE_14__/* .rules */ .a.map(({ id }) => id);
const noCustom = { rules: [], files: [], unread: [] };
const known = (custom) => ({
    custom,
    ...(custom.unread.length === 0 && { ids: [...ruleIds, ...custom.rules.map(({ id }) => id)] }),
});
/** The rules that a policy may name; that of the tree where none is given. */
async function knownFor(tree, settings, file) {
    try {
        return known(await (0,_policy_local_js__WEBPACK_IMPORTED_MODULE_18__/* .localRules */ .l)(tree, settings, file));
    }
    catch (error) {
        if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL))
            throw error;
        const mayHaveMore = /custom-rules/.test(file?.text ?? "custom-rules");
        return { ...(mayHaveMore ? { custom: noCustom } : known(noCustom)), problem: error };
    }
}
function describe({ extends: above, body }, policy, unread) {
    const on = above.length === 0 ? `nothing, so ${_policy_presets_js__WEBPACK_IMPORTED_MODULE_7__/* .defaultPreset */ .FS}` : above.map(({ value }) => value).join(", ");
    const counts = [
        ...(policy.rules.length > 0 ? [(0,_report_words_js__WEBPACK_IMPORTED_MODULE_13__/* .plural */ .LS)(policy.rules.length, "rule level")] : []),
        ...((body.suppressions?.length ?? 0) > 0 ? [(0,_report_words_js__WEBPACK_IMPORTED_MODULE_13__/* .plural */ .LS)(body.suppressions.length, "suppression")] : []),
    ];
    const rest = unread.length > 0
        ? `; not read, for there is no clone (--policy-clones): ${unread.join(", ")}; ids of rules were not checked`
        : "";
    return [`extends ${on}`, `mode ${(0,_policy_ramp_js__WEBPACK_IMPORTED_MODULE_8__/* .modeOn */ .Hq)(policy.mode, (0,_today_js__WEBPACK_IMPORTED_MODULE_19__/* .today */ .E)())}`, ...counts].join(", ") + rest;
}
async function checkPolicy(tree, file, text, settings) {
    const { ids, custom, problem } = await knownFor(tree, settings, { source: file, text });
    const parsed = (0,_policy_parse_js__WEBPACK_IMPORTED_MODULE_6__.parsePolicy)(text, file, ids);
    const unread = [];
    const remote = (0,_policy_local_js__WEBPACK_IMPORTED_MODULE_18__/* .localPolicies */ .g)(settings, unread);
    const severities = new Map([..._rules_index_js__WEBPACK_IMPORTED_MODULE_14__/* .rules */ .a, ...custom.rules].map(({ id, severity }) => [id, severity]));
    const policy = await (0,_policy_resolve_js__WEBPACK_IMPORTED_MODULE_10__.resolvePolicy)(parsed, (0,_policy_load_js__WEBPACK_IMPORTED_MODULE_17__/* .readerOf */ .TC)(tree), { ...(ids && { ruleIds: ids }), severities, remote });
    if (problem)
        throw problem;
    const pinned = parsed.extends.filter(({ value }) => (0,_policy_remote_js__WEBPACK_IMPORTED_MODULE_9__/* .remoteReference */ .A9)(value)).map(({ value }) => value);
    return { line: `ok ${file}: ${describe(parsed, policy, unread.length > 0 ? pinned : [])}` };
}
async function checkExceptions(tree, file, text, settings) {
    const { length } = (0,_policy_exceptions_js__WEBPACK_IMPORTED_MODULE_5__/* .parseExceptions */ .wu)(text, file, (await knownFor(tree, settings)).ids);
    return { line: `ok ${file}: ${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_13__/* .plural */ .LS)(length, "exception")}` };
}
/** A file of exceptions is known by its name, wherever it lies. */
const isExceptions = (file) => node_path__WEBPACK_IMPORTED_MODULE_0__.basename(file) === node_path__WEBPACK_IMPORTED_MODULE_0__.basename(_policy_suppressions_js__WEBPACK_IMPORTED_MODULE_11__/* .exceptionsPath */ .iy);
/** The files of rules of a folder; those that the settings mean where its policy, which may name more, cannot be read. */
async function rulesIn(tree, settings) {
    const unread = [];
    try {
        const sources = await (0,_policy_load_js__WEBPACK_IMPORTED_MODULE_17__/* .rulesSourcesOf */ .nA)(tree, settings, (0,_policy_local_js__WEBPACK_IMPORTED_MODULE_18__/* .localPolicies */ .g)(settings, unread));
        return sources.filter(({ name }) => !unread.includes(name)).map((source) => async () => source);
    }
    catch (error) {
        if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL))
            throw error;
        return (await (0,_policy_custom_js__WEBPACK_IMPORTED_MODULE_16__/* .rulesFilesIn */ .SO)(tree, settings)).map((name) => () => (0,_policy_custom_js__WEBPACK_IMPORTED_MODULE_16__/* .rulesSource */ .HL)(tree, name));
    }
}
/** Each file of rules by itself, and all together: an id may stand in one only. */
async function ruleChecks(tree, settings) {
    const sources = await rulesIn(tree, settings);
    if (sources.length === 0)
        return [];
    const { joinedRules, parseRules } = await Promise.all(/* import() */[__webpack_require__.e(5170), __webpack_require__.e(5548)]).then(__webpack_require__.bind(__webpack_require__, 95548));
    const each = sources.map((source) => async () => {
        const { name, text } = await source();
        return `ok ${name}: ${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_13__/* .plural */ .LS)(joinedRules([parseRules(text, name)], new Set(ruleIds)).length, "rule")}`;
    });
    const together = async () => void (await (0,_policy_local_js__WEBPACK_IMPORTED_MODULE_18__/* .localRules */ .l)(tree, settings));
    return [...each, together];
}
const checkLock = async (tree) => `ok ${_lock_file_js__WEBPACK_IMPORTED_MODULE_20__/* .lockPath */ .HZ}: ${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_13__/* .plural */ .LS)((await (0,_lock_read_js__WEBPACK_IMPORTED_MODULE_4__/* .readLock */ .m)(tree))?.size ?? 0, "approved skill")}`;
/** What is to be checked: a file, or all that the folder has in which the command runs. */
async function checksFor(operands, settings) {
    const [file, more] = operands;
    if (more !== undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL("policy validate takes one file", "Run it once for each.");
    if (file !== undefined)
        return [() => check(file, settings)];
    const tree = new _files_disk_js__WEBPACK_IMPORTED_MODULE_2__/* .DiskTree */ .C(".");
    const present = [];
    for (const each of (0,_policy_load_js__WEBPACK_IMPORTED_MODULE_17__/* .candidatesOf */ .kW)(settings))
        if (present.length === 0 && (await tree.find(each)))
            present.push(each);
    if (await tree.find(_policy_suppressions_js__WEBPACK_IMPORTED_MODULE_11__/* .exceptionsPath */ .iy))
        present.push(_policy_suppressions_js__WEBPACK_IMPORTED_MODULE_11__/* .exceptionsPath */ .iy);
    const checks = present.map((each) => () => check(each, settings));
    checks.push(...(await ruleChecks(tree, settings)));
    if (await tree.find(_lock_file_js__WEBPACK_IMPORTED_MODULE_20__/* .lockPath */ .HZ))
        checks.push(() => checkLock(tree));
    if (checks.length > 0)
        return checks;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL(`there is no policy file here: ${(0,_policy_load_js__WEBPACK_IMPORTED_MODULE_17__/* .candidatesOf */ .kW)(settings).join(", ")}`, "skill-scan policy init writes one; without a file the preset balanced holds.");
}
/** Where a file is read, and its name there: a file elsewhere is read as one of its own folder. */
function treeOf(file) {
    const relative = (0,_files_native_path_js__WEBPACK_IMPORTED_MODULE_3__/* .treePath */ .ON)(".", file);
    if (!relative.startsWith("../") && !node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute(relative))
        return { tree: new _files_disk_js__WEBPACK_IMPORTED_MODULE_2__/* .DiskTree */ .C("."), name: relative };
    return { tree: new _files_disk_js__WEBPACK_IMPORTED_MODULE_2__/* .DiskTree */ .C(node_path__WEBPACK_IMPORTED_MODULE_0__.dirname(file)), name: node_path__WEBPACK_IMPORTED_MODULE_0__.basename(file) };
}
/** A text about a file of another folder under the path that was given for it, which an editor can open. */
const renamed = (text, name, file) => text
    .split("\n")
    .map((line) => line.replace(/^(ok )?(.*)$/, (whole, ok = "", rest) => rest.startsWith(`${name}:`) ? `${ok}${file}${rest.slice(name.length)}` : whole))
    .join("\n");
async function check(file, settings) {
    const { tree, name } = treeOf(file);
    const text = await (0,_policy_load_js__WEBPACK_IMPORTED_MODULE_17__/* .readerOf */ .TC)(tree)(name);
    if (text === undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL(`there is no file ${JSON.stringify(file)}`, "Give the path of a policy file.");
    }
    try {
        const { line } = await (isExceptions(name) ? checkExceptions : checkPolicy)(tree, name, text, settings);
        return renamed(line, name, file);
    }
    catch (error) {
        if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL))
            throw error;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL(renamed(error.message, name, file), error.remedy);
    }
}
/**
 * `skill-scan policy validate [FILE]`: reads a policy with what it extends, or all that the folder has to judge by (policy, exceptions, its
 * own rules, the lock), and says what is wrong: all at once. Opens no socket. Throws one ConfigError with every problem as
 * `file:line:column: what is wrong`.
 */
async function runPolicyValidate({ operands, settings }) {
    const lines = [];
    const problems = [];
    for (const one of await checksFor(operands, settings)) {
        try {
            const line = await one();
            if (line !== undefined)
                lines.push(line);
        }
        catch (error) {
            if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL))
                throw error;
            problems.push(error);
        }
    }
    for (const line of lines)
        process.stdout.write(`${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_12__/* .operatorText */ .yp)(line)}\n`);
    if (problems.length === 0)
        return _exit_js__WEBPACK_IMPORTED_MODULE_15__/* .exitCodes */ .h.ok;
    // A mistake in a file of rules is one of the policy that names them as well.
    const told = new Set(problems.flatMap(({ message }) => message.split("\n")));
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL([...told].join("\n"), [...new Set(problems.map(({ remedy }) => remedy))].join(" "));
}


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

/***/ 26562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ localPolicies),
/* harmony export */   l: () => (/* binding */ localRules)
/* harmony export */ });
/* harmony import */ var _policy_remote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31524);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61454);
/* harmony import */ var _clones_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74115);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57285);




/** Stands in for files of other repositories where there are no clones of them: they say nothing, and are noted as not read. */
function unreadPolicies(unread) {
    return {
        commit: async () => "0".repeat(40),
        read: async (file) => {
            unread.push((0,_policy_remote_js__WEBPACK_IMPORTED_MODULE_0__/* .remoteName */ .iy)(file));
            return "";
        },
    };
}
/** Policies of other repositories for a command that does not judge: from the clones that the settings name, else nothing, noted in `unread`. */
const localPolicies = ({ "policy-clones": clones }, unread) => clones === undefined ? unreadPolicies(unread) : (0,_clones_js__WEBPACK_IMPORTED_MODULE_2__/* .clonedPolicies */ .y)(clones);
/**
 * The custom rules that a scan by the policy of a tree would use; `file` is the policy, where it is another one than that of the settings.
 * Throws a ConfigError for mistakes in the policy or the rules.
 */
async function localRules(tree, settings, file) {
    const unread = [];
    const sources = await (0,_load_js__WEBPACK_IMPORTED_MODULE_3__/* .rulesSourcesOf */ .nA)(tree, settings, localPolicies(settings, unread), file);
    if (sources.length === 0)
        return { rules: [], files: [], unread };
    const { joinedRules, parseRules } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5156), __webpack_require__.e(8911), __webpack_require__.e(5170), __webpack_require__.e(5548), __webpack_require__.e(3258)]).then(__webpack_require__.bind(__webpack_require__, 95548));
    const files = sources.filter(({ name }) => !unread.includes(name)).map(({ name, text }) => parseRules(text, name));
    return { rules: joinedRules(files, new Set(_rules_index_js__WEBPACK_IMPORTED_MODULE_1__/* .rules */ .a.map(({ id }) => id))), files, unread };
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

/***/ 30847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HZ: () => (/* binding */ lockPath),
/* harmony export */   JD: () => (/* binding */ filePattern),
/* harmony export */   RO: () => (/* binding */ fileLine)
/* harmony export */ });
/** Where the lock of a repository lies. */
const lockPath = ".github/skill-scan-lock.json";
/** One file as a lock writes it: mode, hash, path within the skill. */
const filePattern = /^(file|executable|symlink|submodule) ([0-9a-f]{64}) ([\s\S]+)$/;
/** One file as a lock writes it. Throws an Error for a line that `parseLock` would not have let in. */
function fileLine(line) {
    const match = filePattern.exec(line);
    if (!match)
        throw new Error("no line of a lock");
    const [, mode = "", sha256 = "", path = ""] = match;
    return { mode, sha256, path };
}


/***/ }),

/***/ 75617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ readLock)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);
/* harmony import */ var _core_skill_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8052);
/* harmony import */ var _file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30847);



/** Bytes of a lock: no character has more than four. */
const maxBytes = 128 * 1024 * 1024;
/** The lock of a tree; undefined where it has none. Throws a ConfigError for what is no lock: a link, too large, not to be understood. */
async function readLock(tree) {
    const entry = await (0,_core_skill_js__WEBPACK_IMPORTED_MODULE_1__/* .entryOf */ .Ms)(tree, _file_js__WEBPACK_IMPORTED_MODULE_2__/* .lockPath */ .HZ);
    if (entry === undefined)
        return undefined;
    if (entry.mode === "symlink" || entry.mode === "submodule") {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL(`the lock ${_file_js__WEBPACK_IMPORTED_MODULE_2__/* .lockPath */ .HZ} is a ${entry.mode}`, "Put the lock into the file itself.");
    }
    if (entry.size > maxBytes) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL(`the lock ${_file_js__WEBPACK_IMPORTED_MODULE_2__/* .lockPath */ .HZ} is larger than ${maxBytes} bytes`, "Delete the lock, and write it anew with `skill-scan lock`.");
    }
    // Most repositories have no lock, and need no schema to read it by.
    const { parseLock } = await Promise.all(/* import() */[__webpack_require__.e(5156), __webpack_require__.e(6194)]).then(__webpack_require__.bind(__webpack_require__, 56194));
    return parseLock(new TextDecoder().decode(await tree.read(entry)));
}


/***/ }),

/***/ 30605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $P: () => (/* binding */ byCapabilityCount),
/* harmony export */   NM: () => (/* binding */ byDeniedCapability),
/* harmony export */   cr: () => (/* binding */ deniedKind),
/* harmony export */   pk: () => (/* binding */ byDeniedHost)
/* harmony export */ });
/* harmony import */ var _core_capability_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84259);
/* harmony import */ var _report_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43629);
/* harmony import */ var _globs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52171);



/** Entries that a reason names, and characters of each. */
const maxNamed = 3;
const maxEntry = 80;
/** An entry on one line: it comes from the pull request. */
function inline(entry) {
    const line = entry.replace(/[\s\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, " ");
    return line.length > maxEntry ? `${line.slice(0, maxEntry - 1)}…` : line;
}
const named = (entries) => (0,_report_words_js__WEBPACK_IMPORTED_MODULE_1__/* .firstFew */ .Dt)(entries, maxNamed, inline);
const asked = ({ skill, newOnly }) => newOnly ? skill.capabilities.added : skill.capabilities.used;
const many = (count, newOnly, one, more) => {
    const isNew = newOnly ? "new " : "";
    return (0,_report_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(count, `${isNew}${one}`, `${isNew}${more}`);
};
/** The reason when a skill names a host that the policy denies; only new ones count with `newOnly`. */
function byDeniedHost(question) {
    const { gate, word, newOnly } = question;
    if (gate.denyHost.length === 0)
        return undefined;
    const denied = asked(question).hosts.filter((0,_globs_js__WEBPACK_IMPORTED_MODULE_2__/* .hostMatcher */ .TW)(gate.denyHost));
    if (denied.length === 0)
        return undefined;
    return `${many(denied.length, newOnly, "denied host", "denied hosts")}: ${named(denied)} (policy: ${word} by deny-host)`;
}
/** Kind and glob of an entry of `deny-capability`; without a glob the whole kind is meant. */
function deniedKind(pattern) {
    const colon = pattern.indexOf(":");
    return colon < 0 ? { kind: pattern, glob: "*" } : { kind: pattern.slice(0, colon), glob: pattern.slice(colon + 1) };
}
function deniedOf(kind, entries, patterns) {
    const globs = patterns.map(deniedKind).filter((each) => each.kind === kind);
    if (globs.length === 0)
        return [];
    if (globs.some(({ glob }) => glob === "*"))
        return [...entries];
    const list = globs.map(({ glob }) => glob);
    const matches = kind === "hosts" ? (0,_globs_js__WEBPACK_IMPORTED_MODULE_2__/* .hostMatcher */ .TW)(list) : (0,_globs_js__WEBPACK_IMPORTED_MODULE_2__/* .textMatcher */ .Ax)(list);
    // Who reads all variables reads the denied ones too.
    return entries.filter((entry) => matches(entry) || (kind === "environment" && entry === "*"));
}
/** The reason when a skill has a capability that the policy denies; only new ones count with `newOnly`. */
function byDeniedCapability(question) {
    const { gate, word, newOnly } = question;
    if (gate.denyCapability.length === 0)
        return undefined;
    const set = asked(question);
    const denied = _core_capability_js__WEBPACK_IMPORTED_MODULE_0__/* .capabilityKinds */ .Ct.flatMap((kind) => deniedOf(kind, set[kind], gate.denyCapability).map((entry) => `${kind}:${entry}`));
    if (denied.length === 0)
        return undefined;
    const what = many(denied.length, newOnly, "denied capability", "denied capabilities");
    return `${what}: ${named(denied)} (policy: ${word} by deny-capability)`;
}
/** The reason when a change gives a skill more than the policy lets it. */
function byCapabilityCount({ skill, gate, word }) {
    const most = gate.maxNewCapabilities;
    const count = (0,_core_capability_js__WEBPACK_IMPORTED_MODULE_0__/* .countCapabilities */ .eZ)(skill.capabilities.added);
    if (most === "off" || count <= most)
        return undefined;
    return `${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(count, "new capability", "new capabilities")} (policy: ${word} above ${most})`;
}


/***/ }),

/***/ 29272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FS: () => (/* binding */ exceptionKey),
/* harmony export */   wu: () => (/* binding */ parseExceptions)
/* harmony export */ });
/* unused harmony export exceptionsJsonSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55156);
/* harmony import */ var _body_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24402);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16023);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20718);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28911);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76701);






const keys = ["version", "exceptions"];
/** Largest file taken, in characters: some 3,000 entries, as a baseline of many skills may have. */
const maxLength = 1024 * 1024;
const schemaOf = (ruleIds) => zod__WEBPACK_IMPORTED_MODULE_5__.strictObject({
    version: zod__WEBPACK_IMPORTED_MODULE_5__.literal(1, { error: "must be 1" }).optional(),
    exceptions: zod__WEBPACK_IMPORTED_MODULE_5__.array((0,_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .suppressionSchema */ .vg)(ruleIds), { error: "must be a list" }).nullish(),
}, { error: "must be a mapping with a list of exceptions" });
/**
 * Reads an exceptions file: `version: 1` and `exceptions`, a list of what `suppressions` of a policy may hold, each with its place.
 * `source` names the file in errors; `ruleIds` are the ids that it may name, any when absent. An empty file has none.
 * Throws one ConfigError with all problems of the file, each as `source:line:column: what is wrong`.
 */
function parseExceptions(text, source, ruleIds) {
    const document = (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .readYaml */ .gM)(text, source, maxLength);
    const result = schemaOf(ruleIds).safeParse(document.value ?? {});
    if (!result.success) {
        const problems = result.error.issues.flatMap((issue) => {
            if (issue.path.length > 0)
                return (0,_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .problemsOf */ .G)(issue, document);
            if (issue.code !== "unrecognized_keys")
                return [{ ...document.place([], "value"), message: `it ${issue.message}` }];
            return issue.keys.map((key) => ({
                ...document.place([key], "key"),
                message: `unknown key ${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(key)}${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .hint */ .aK)(key, keys)}`,
            }));
        });
        throw (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .problemsError */ .$j)(source, problems);
    }
    return (0,_body_js__WEBPACK_IMPORTED_MODULE_0__/* .suppressionsOf */ .mG)(result.data.exceptions ?? []).map((exception, index) => {
        const { line, column } = document.place(["exceptions", index], "value");
        return { ...exception, at: `${source}:${line}:${column}` };
    });
}
/** JSON Schema (draft 7) of the exceptions file, as published in schema/exceptions.schema.json. `ruleIds` are those that are built in. */
function exceptionsJsonSchema(ruleIds) {
    const schema = schemaOf(ruleIds).meta({
        title: "Exceptions of Skill Scan",
        description: "Findings that somebody accepted, with who says so and until when.",
    });
    return { ...z.toJSONSchema(schema, { io: "input", target: "draft-7" }) };
}
/** What an exception says, in one text: equal for equal ones, wherever they stand. */
function exceptionKey({ at: _, approved: __, ...said }) {
    return JSON.stringify(Object.entries(said).sort(([a], [b]) => (a < b ? -1 : 1)));
}


/***/ }),

/***/ 65300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   resolvePolicy: () => (/* binding */ resolvePolicy)
/* harmony export */ });
/* harmony import */ var _core_commit_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(344);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);
/* harmony import */ var _body_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24402);
/* harmony import */ var _merge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83232);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20718);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28911);
/* harmony import */ var _presets_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28368);
/* harmony import */ var _remote_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(31524);








/** Files that stand above each other, at most. */
const maxDepth = 5;
/** Files that are read for one policy, at most. */
const maxFiles = 50;
const nameOf = (place) => ("sha" in place ? (0,_remote_js__WEBPACK_IMPORTED_MODULE_6__/* .remoteName */ .iy)(place) : place.path);
const isPreset = (value) => Object.hasOwn(_presets_js__WEBPACK_IMPORTED_MODULE_5__/* .presets */ .v4, value);
/** The path that `relative`, written in the file `from`, means; undefined when it leaves the repository. */
function pathFrom(from, relative) {
    const parts = from.split("/").slice(0, -1);
    for (const part of relative.split("/")) {
        if (part === "..") {
            if (parts.pop() === undefined)
                return undefined;
        }
        else if (part !== "." && part !== "")
            parts.push(part);
    }
    return parts.join("/");
}
async function asked(at, question) {
    try {
        return await question;
    }
    catch (error) {
        throw (0,_remote_js__WEBPACK_IMPORTED_MODULE_6__/* .placed */ .GS)(at, error);
    }
}
const sourcesOf = (at, { parts }) => {
    if (parts.remote)
        return parts.remote;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL(`${at}: policies of other repositories cannot be read here`, "Extend a file of this repository.");
};
/** The place of a file in another repository. What is no full commit id is asked for, and a notice says that it can move. */
async function remotePlace({ value, at }, chain) {
    const reference = (0,_remote_js__WEBPACK_IMPORTED_MODULE_6__/* .remoteReference */ .A9)(value);
    if (reference === undefined)
        return undefined;
    const { repository, path, ref } = reference;
    if ((0,_core_commit_js__WEBPACK_IMPORTED_MODULE_7__/* .isCommitId */ .jh)(ref.toLowerCase()))
        return { repository, path, sha: ref.toLowerCase() };
    const sha = await asked(at, sourcesOf(at, chain).commit(reference));
    const message = `${at}: ${value} is no full commit id, so it can move: it was read at ${sha}; pin it to that to decide yourself when it changes`;
    if (!chain.notices.some((notice) => notice.message === message))
        chain.notices.push({ level: "notice", message });
    return { repository, path, sha };
}
async function placeOf(entry, above, chain) {
    const remote = entry.value.startsWith(".") ? undefined : await remotePlace(entry, chain);
    if (remote)
        return remote;
    const from = above.at(-1);
    const path = pathFrom(from.path, entry.value);
    if (path !== undefined)
        return { ...from, path };
    const message = `${entry.at}: ${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(entry.value)} leaves the repository`;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL(message, "Extend a file of this repository.");
}
/** A warning for a pinned commit that is not of the default branch: it may be a fork's, which anybody can make. */
async function noteStranger(place, { value, at }, chain) {
    const isPinned = value.toLowerCase().endsWith(`@${place.sha}`);
    if (!isPinned || (await chain.parts.remote?.isOwn?.(place)) !== false)
        return;
    const message = `${at}: ${place.sha} is not in the history of the default branch of ${place.repository}: GitHub gives the commits of its forks under the same name, so make sure whose it is, or pin a commit of that branch`;
    chain.notices.push({ level: "warning", message });
}
async function readExtended(entry, above, chain) {
    const { at } = entry;
    const place = await placeOf(entry, above, chain);
    const name = nameOf(place);
    const names = above.map(nameOf);
    if (names.includes(name)) {
        const circle = [...names.slice(names.indexOf(name)), name].join(" -> ");
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL(`${at}: policies extend each other in a circle: ${circle}`, "Remove one of these extends.");
    }
    if (above.length >= maxDepth || chain.files.length >= maxFiles) {
        const bound = above.length >= maxDepth ? `${maxDepth} files deep` : `${maxFiles} files`;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL(`${at}: a policy extends at most ${bound}`, "Join some of the files.");
    }
    const text = "sha" in place ? await asked(at, sourcesOf(at, chain).read(place)) : await chain.readFile(place.path);
    if (text === undefined) {
        const from = "sha" in place ? "" : ": it counts from the file that extends";
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL(`${at}: there is no file ${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(name)}`, `Correct the path${from}.`);
    }
    if ("sha" in place)
        await noteStranger(place, entry, chain);
    return { place, file: (0,_parse_js__WEBPACK_IMPORTED_MODULE_4__.parsePolicy)(text, name, chain.parts.ruleIds) };
}
async function collectEntry(entry, above, chain, inside) {
    const { value } = entry;
    if (isPreset(value)) {
        chain.found.push({
            layer: { ...(0,_presets_js__WEBPACK_IMPORTED_MODULE_5__/* .presetLayer */ .dr)(value), place: () => `preset ${value} (${entry.at})` },
            preset: value,
            organisation: inside,
        });
        return;
    }
    const { place, file } = await readExtended(entry, above, chain);
    const isFirst = "sha" in place && chain.organisation === undefined;
    if (isFirst)
        chain.organisation = nameOf(place);
    await collect(file, [...above, place], chain, inside || isFirst);
}
/** The files of custom rules that a policy file names; they count from where it lies. */
function customFilesOf({ body, place }, from) {
    const entries = body["custom-rules"];
    return (0,_body_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(entries).map((value, i) => {
        const at = place(typeof entries === "string" ? ["custom-rules"] : ["custom-rules", i]);
        const path = pathFrom(from.path, value);
        if (path === undefined) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL(`${at}: ${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(value)} leaves the repository`, "Name a file of this repository.");
        }
        return { path, at, ...("sha" in from && { remote: { repository: from.repository, sha: from.sha } }) };
    });
}
/** `above` ends with the file itself; `inside`: it belongs to the organisation's policy. */
async function collect(file, above, chain, inside) {
    for (const entry of file.extends)
        await collectEntry(entry, above, chain, inside);
    chain.found.push({ layer: { name: file.source, body: file.body, place: file.place }, organisation: inside });
    chain.files.push(file.source);
    chain.customFiles.push(...customFilesOf(file, above.at(-1)));
}
/** All layers in their order. With an organisation's policy, what does not belong to it only tightens. */
function layersOf({ found, organisation }, { preset, mode }) {
    const isBound = organisation !== undefined;
    const bound = (layer) => (isBound ? { ...layer, local: true } : layer);
    const own = preset === undefined ? [] : [{ ...(0,_presets_js__WEBPACK_IMPORTED_MODULE_5__/* .presetLayer */ .dr)(preset), name: `preset ${preset} (setting preset)` }];
    return [
        ...(isBound || own.length === 0 ? [(0,_presets_js__WEBPACK_IMPORTED_MODULE_5__/* .presetLayer */ .dr)(_presets_js__WEBPACK_IMPORTED_MODULE_5__/* .defaultPreset */ .FS)] : []),
        ...own.map(bound),
        ...found.map(({ layer, organisation: inside }) => (inside ? layer : bound(layer))),
        ...(mode === undefined ? [] : [bound((0,_presets_js__WEBPACK_IMPORTED_MODULE_5__/* .modeLayer */ .dN)(mode))]),
    ];
}
/**
 * Reads all that a policy extends and merges it into one: the preset first, the repository's own file last. A file of another repository
 * (the setting's, else the first that is extended) is the organisation's policy: what does not belong to it may only tighten it.
 * `readFile` must read from where `file` came from (base, never head).
 * Throws a ConfigError for a circle, a chain of more than 5 files, a missing file, a path out of the repository, and for every problem
 * of a file that is extended; and what `remote` throws, with the place that asked.
 */
async function resolvePolicy(file, readFile, parts) {
    const chain = {
        readFile,
        parts,
        found: [],
        files: [],
        notices: [],
        customFiles: [],
        organisation: undefined,
    };
    if (parts.organisation)
        await collectEntry(parts.organisation, [], chain, false);
    if (file)
        await collect(file, [{ path: file.source }], chain, false);
    const { found, files, notices, organisation, customFiles } = chain;
    const named = found.findLast((each) => each.preset !== undefined && (organisation === undefined || each.organisation));
    const fallback = organisation === undefined ? parts.preset : undefined;
    const policy = (0,_merge_js__WEBPACK_IMPORTED_MODULE_2__/* .mergeLayers */ .J)(layersOf(chain, parts), {
        preset: named?.preset ?? fallback ?? _presets_js__WEBPACK_IMPORTED_MODULE_5__/* .defaultPreset */ .FS,
        source: file?.source ?? organisation ?? "built in",
        files,
        notices,
        ...(organisation !== undefined && { organisation }),
        ...(parts.severities && { severities: parts.severities }),
    });
    return customFiles.length > 0 ? { ...policy, customFiles } : policy;
}


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZodISODate: () => (/* reexport safe */ _schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISODate),
/* harmony export */   ZodISODateTime: () => (/* reexport safe */ _schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISODateTime),
/* harmony export */   ZodISODuration: () => (/* reexport safe */ _schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISODuration),
/* harmony export */   ZodISOTime: () => (/* reexport safe */ _schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISOTime),
/* harmony export */   date: () => (/* binding */ date),
/* harmony export */   datetime: () => (/* binding */ datetime),
/* harmony export */   duration: () => (/* binding */ duration),
/* harmony export */   time: () => (/* binding */ time)
/* harmony export */ });
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55156);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISODateTime, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISODate, params);
}
function time(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* ._isoTime */ .Kn(_schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISOTime, params);
}
function duration(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* ._isoDuration */ .f2(_schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISODuration, params);
}


/***/ })

};
