export const id = 4151;
export const ids = [4151];
export const modules = {

/***/ 64151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runPolicyExplain: () => (/* binding */ runPolicyExplain)
});

// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/files/disk.js
var disk = __webpack_require__(70608);
// EXTERNAL MODULE: ./build/src/core/group-by.js
var group_by = __webpack_require__(36930);
// EXTERNAL MODULE: ./build/src/policy/ramp.js
var ramp = __webpack_require__(44926);
// EXTERNAL MODULE: ./build/src/policy/remote.js
var remote = __webpack_require__(31524);
// EXTERNAL MODULE: ./build/src/policy/settle.js
var settle = __webpack_require__(97817);
// EXTERNAL MODULE: ./build/src/policy/thresholds.js
var thresholds = __webpack_require__(98854);
;// CONCATENATED MODULE: ./build/src/policy/explain.js





const kebab = (key) => key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const bodyOf = (gate) => Object.fromEntries(Object.entries(gate).map(([key, value]) => [kebab(key), value]));
function skillOf({ policy, facts }, path) {
    const place = { path, change: "unchanged" };
    const { readings, origins, paths } = (0,thresholds/* applicableTo */.L)(policy, place, facts);
    const { fail, review } = (0,thresholds/* thresholdsBy */.y)(policy, facts)(place);
    const applies = [
        ...origins.map(({ match }) => `origins[${match.join(", ")}]`),
        ...paths.map(({ match }) => `paths[${match.join(", ")}]`),
    ];
    return {
        path,
        origins: readings.map((words) => words.join(" and ")),
        applies,
        fail: bodyOf(fail),
        review: bodyOf(review),
    };
}
/** Explains a policy: each value of each layer with what became of it, as the merge itself found it, and the thresholds of one skill. */
function explain(question) {
    const { policy, today, skill } = question;
    const { preset, source, files, organisation, trace, notices } = policy;
    const next = (0,ramp/* nextMode */.jC)(policy.mode, today);
    return {
        version: "1",
        preset,
        source,
        files,
        ...(organisation && { organisation }),
        mode: (0,ramp/* modeOn */.Hq)(policy.mode, today),
        ...(next && { next }),
        values: trace,
        notices: notices.map(({ message }) => message),
        ...(skill !== undefined && { skill: skillOf(question, skill) }),
    };
}
/** Values of one key: those that hold, then what they took the place of and what was not taken. */
function linesOf(values) {
    const held = values.filter(({ state }) => state === "effective");
    const others = values.filter(({ state, from }) => state === "overridden" && from !== "default");
    const refused = values.filter(({ state }) => state === "refused");
    return [
        ...held.map(({ key, value, from }) => `  ${key}: ${(0,settle/* valueText */.Ru)(value)} (${from})`),
        ...others.map(({ value, from }) => `      over ${(0,settle/* valueText */.Ru)(value)} (${from})`),
        ...refused.map(({ key, value, from, by = "" }) => `  ${held.length > 0 ? "    " : ""}not taken: ${key} ${(0,settle/* valueText */.Ru)(value)} (${from}), against ${by}`),
    ];
}
function skillLines({ path, origins, applies, fail, review }) {
    const gate = (name, body) => Object.entries(body).map(([key, value]) => `  ${name}.${key}: ${(0,settle/* valueText */.Ru)(value)}`);
    const from = origins.length === 0 ? [] : [`  comes from: ${origins.join(", or ")}`];
    const overrides = applies.length === 0 ? "no override" : applies.join(", ");
    return [
        "",
        `The skill ${path}`,
        ...from,
        `  applies: ${overrides}`,
        ...gate("fail", fail),
        ...gate("review", review),
    ];
}
/** An explanation for people, line by line; the lines hold texts of the policy as they are. */
function explanationLines({ policy, ...rest }) {
    const explanation = explain({ policy, ...rest });
    const { organisation, files, values, notices, skill, next, mode } = explanation;
    const byKey = (0,group_by/* groupBy */.$)(values, ({ key }) => [key]);
    return [
        `Policy on ${explanation.preset}`,
        ...files.map((file) => `  ${file}`),
        ...(organisation
            ? [
                `The organisation's policy is ${organisation.file}; the repository may make milder: ${organisation.allow.join(", ") || "nothing"}`,
            ]
            : []),
        `Mode today: ${mode}${next ? ` until ${next.until}, then ${next.mode}` : ""}`,
        "",
        "Values",
        ...[...byKey.values()].flatMap(linesOf).map(remote/* withShortCommits */.Fw),
        ...(skill ? skillLines(skill) : []),
        ...(notices.length > 0 ? ["", ...notices.map((message) => `notice: ${message}`)] : []),
    ];
}

// EXTERNAL MODULE: ./build/src/policy/origins.js
var origins = __webpack_require__(30455);
// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(96209);
// EXTERNAL MODULE: ./build/src/entry/exit.js
var exit = __webpack_require__(37956);
// EXTERNAL MODULE: ./build/src/entry/policy/clones.js
var clones = __webpack_require__(74115);
// EXTERNAL MODULE: ./build/src/entry/today.js
var today = __webpack_require__(67487);
;// CONCATENATED MODULE: ./build/src/entry/commands/policy-explain.js








/** A line with its indentation, and nothing in it that a terminal would obey. */
const safeLine = (line) => `${/^ */.exec(line)[0]}${(0,report_escape/* terminalText */.eR)(line.trimStart())}`;
/**
 * `skill-scan policy explain`: the policy that judges where the command runs, value by value; with `--path` the thresholds of that skill.
 * Throws a ConfigError for a policy with mistakes, and for a format that is neither text nor json.
 */
async function runPolicyExplain({ operands, settings }) {
    const [more] = operands;
    if (more !== undefined) {
        throw new errors/* ConfigError */.xL(`policy explain does not take ${JSON.stringify(more)}`, "Name a skill with --path SKILL.");
    }
    const { format, path } = settings;
    if (format !== "text" && format !== "json") {
        throw new errors/* ConfigError */.xL(`a policy is not explained as ${format}`, "Give --format text or json.");
    }
    const tree = new disk/* DiskTree */.C(".");
    const policy = await (0,clones/* policyOf */.U)(tree, settings);
    const facts = policy.origins.length === 0 ? {} : { facts: { head: await (0,origins/* vendoredIn */.X)(tree), fork: false } };
    const question = { policy, today: (0,today/* today */.E)(), ...(path !== "." && { skill: path }), ...facts };
    const text = format === "json"
        ? JSON.stringify(explain(question), undefined, 2)
        : explanationLines(question).map(safeLine).join("\n");
    process.stdout.write(`${text}\n`);
    return exit/* exitCodes */.h.ok;
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
/* harmony import */ var _files_git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93806);
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

/***/ 70397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ foreignLocks),
/* harmony export */   SS: () => (/* binding */ isForeignLock),
/* harmony export */   cy: () => (/* binding */ entryFor),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
/* harmony import */ var _core_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18774);

/** Whether something is a mapping of keys to values. */
const isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
/** Files that installers write beside the skills of a project: each maps what it installed, under `skills`. */
const lockNames = new Set([
    "skills-lock.json",
    ".skill-lock.json",
    "skills.lock",
    "skills.lock.json",
    "tank.lock",
]);
/** Lock files that are read of one tree, and bytes of each. */
const maxLocks = 50;
const maxBytes = 4 * 1024 * 1024;
function kindOf(name, { version, lockfileVersion }) {
    if (name === "skills-lock.json" && version === 1)
        return "project";
    if (name === ".skill-lock.json" && version === 3)
        return "global";
    if ((name === "tank.lock" || name === "skills.lock") && (lockfileVersion === 1 || lockfileVersion === 2))
        return "tank";
    return "other";
}
/** What a lock file says of its skills, by name: a mapping, or a list of entries with their names. */
function skillsIn(skills) {
    if (isRecord(skills))
        return Object.entries(skills).map(([name, entry]) => [name, isRecord(entry) ? entry : {}]);
    const list = Array.isArray(skills) ? skills.filter(isRecord) : [];
    return list.flatMap((entry) => typeof entry["name"] === "string" ? [[entry["name"], entry]] : []);
}
/** The folder name that the skills CLI makes of a name (its src/installer.ts). */
const folderNameOf = (name) => name
    .slice(0, 1000)
    .toLowerCase()
    .replace(/[^a-z0-9._]+/g, "-")
    .replace(/^[.-]+|[.-]+$/g, "")
    .slice(0, 255);
/** `@org/pdf` of `@org/pdf@1.0.0`. */
const withoutVersion = (key) => {
    const at = key.lastIndexOf("@");
    return at > 0 ? key.slice(0, at) : key;
};
/** Entries by the folder that each is about: its last segment; of Tank the path below the lock. A name as it is beats one made from another. */
function byFolder(kind, skills) {
    if (kind === "tank")
        return new Map(skills.map(([key, entry]) => [`.tank/skills/${withoutVersion(key)}`, entry]));
    return new Map([...skills.map(([name, entry]) => [folderNameOf(name), entry]), ...skills]);
}
async function readOne(entry, tree) {
    let lock;
    try {
        lock = JSON.parse(new TextDecoder().decode(await tree.read(entry, maxBytes)));
    }
    catch {
        return undefined; // what cannot be read says nothing: it is no word of ours
    }
    if (!isRecord(lock))
        return undefined;
    const { path } = entry;
    const kind = kindOf((0,_core_path_js__WEBPACK_IMPORTED_MODULE_0__/* .lastSegment */ .mp)(path), lock);
    return { path, root: (0,_core_path_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(path), kind, skills: byFolder(kind, skillsIn(lock["skills"])) };
}
/** Whether an entry is a lock file of another tool. */
const isForeignLock = ({ mode, path }) => (mode === "file" || mode === "executable") && lockNames.has((0,_core_path_js__WEBPACK_IMPORTED_MODULE_0__/* .lastSegment */ .mp)(path).toLowerCase());
/** The lock files of other tools among the entries of a tree, at most fifty. Throws what reading the tree throws only for none of them. */
async function foreignLocks(tree, entries) {
    const locks = entries.filter(isForeignLock).slice(0, maxLocks);
    const read = await Promise.all(locks.map((entry) => readOne(entry, tree)));
    return read.filter((lock) => lock !== undefined);
}
/** What a lock file says of the skill in a folder; undefined where it names another one. */
function entryFor({ root, kind, skills }, folder) {
    if (root !== "." && !(0,_core_path_js__WEBPACK_IMPORTED_MODULE_0__/* .isWithin */ .UO)(folder, root))
        return undefined;
    if (kind !== "tank")
        return skills.get((0,_core_path_js__WEBPACK_IMPORTED_MODULE_0__/* .lastSegment */ .mp)(folder));
    return skills.get(root === "." ? folder : folder.slice(root.length + 1));
}


/***/ }),

/***/ 30455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ vendoredIn)
/* harmony export */ });
/* harmony import */ var _core_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18774);
/* harmony import */ var _lock_foreign_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70397);


/** Files that installers and registries write into the folder of a skill that they put there. */
const provenanceNames = new Set([
    "_meta.json",
    ".source.json",
    ".provenance.json",
    "skill.oms.sig",
]);
const manifest = /^skill\.md$/iu;
/**
 * Paths of the skills of a tree that some lock or provenance file says come from elsewhere: a lock file names the folder, or a file of an
 * installer lies in it. What cannot be read says nothing. Throws what reading the tree throws.
 */
async function vendoredIn(tree) {
    const entries = (await tree.list()).filter(({ mode }) => mode === "file" || mode === "executable");
    const folders = entries.filter(({ path }) => manifest.test((0,_core_path_js__WEBPACK_IMPORTED_MODULE_1__/* .lastSegment */ .mp)(path))).map(({ path }) => (0,_core_path_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS)(path));
    const marked = entries.filter(({ path }) => provenanceNames.has((0,_core_path_js__WEBPACK_IMPORTED_MODULE_1__/* .lastSegment */ .mp)(path))).map(({ path }) => (0,_core_path_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS)(path));
    const locks = await (0,_lock_foreign_files_js__WEBPACK_IMPORTED_MODULE_0__/* .foreignLocks */ .FK)(tree, entries);
    const locked = folders.filter((folder) => locks.some((lock) => (0,_lock_foreign_files_js__WEBPACK_IMPORTED_MODULE_0__/* .entryFor */ .cy)(lock, folder) !== undefined));
    return new Set([...marked, ...locked]);
}


/***/ }),

/***/ 98854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ applicableTo),
/* harmony export */   y: () => (/* binding */ thresholdsBy)
/* harmony export */ });
/* harmony import */ var _globs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52171);
/* harmony import */ var _levels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67785);
/* harmony import */ var _merge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83232);
/* harmony import */ var _tighten_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68483);




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


/***/ })

};
