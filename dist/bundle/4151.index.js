export const id = 4151;
export const ids = [4151];
export const modules = {

/***/ 68386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ answerFormat)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);

/**
 * The format of an answer that is no report: words for people, or JSON. Throws a ConfigError for another one: `complaint` stands before
 * its name, `remedy` behind ours.
 */
function answerFormat({ format }, complaint, remedy = "") {
    if (format === "text" || format === "json")
        return format;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL(`${complaint} ${format}`, `Give --format text or json. ${remedy}`.trimEnd());
}


/***/ }),

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
// EXTERNAL MODULE: ./build/src/entry/answer.js
var answer = __webpack_require__(68386);
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
    const { path } = settings;
    const format = (0,answer/* answerFormat */.o)(settings, "a policy is not explained as");
    const tree = new disk/* DiskTree */.C(".");
    const policy = await (0,clones/* policyOf */.U)(tree, settings);
    const facts = policy.origins.length === 0 ? {} : { facts: { head: await (0,origins/* vendoredIn */.X)(tree), fork: false } };
    const question = { policy, today: (0,today/* today */.E)(), ...(path !== "." && { skill: path }), ...facts };
    const text = format === "json" ? (0,report_escape.jsonText)(explain(question)) : `${explanationLines(question).map(safeLine).join("\n")}\n`;
    process.stdout.write(text);
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

/***/ 67487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ today)
/* harmony export */ });
/** The day by which suppressions expire: ISO date, UTC. */
const today = () => new Date().toISOString().slice(0, 10);


/***/ }),

/***/ 70397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bd: () => (/* binding */ ownRecords),
/* harmony export */   FK: () => (/* binding */ foreignLocks),
/* harmony export */   SS: () => (/* binding */ isForeignLock),
/* harmony export */   co: () => (/* binding */ ghEntry),
/* harmony export */   cy: () => (/* binding */ entryFor),
/* harmony export */   xp: () => (/* binding */ isFromElsewhere)
/* harmony export */ });
/* harmony import */ var _core_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18774);
/* harmony import */ var _skills_frontmatter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15886);
/* harmony import */ var _formats_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(230);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63314);




/** Files that are read of one tree; bytes of each; and of all YAML ones together, which take seconds a megabyte. */
const maxLocks = 50;
const maxBytes = 4 * 1024 * 1024;
const maxYaml = 1024 * 1024;
/** Files that are about many skills, by name in lower case, and the name of their folder where it counts. */
const lockFile = /(?:^|\/)(?:skills-lock\.json|\.skill-lock\.json|skills\.lock|skills\.lock\.json|tank\.lock|apm\.lock\.yaml|apm\.lock|skillfile\.lock|\.metadata\.json|installed_plugins\.json|\.clawd?hub\/lock\.json)$/i;
const isYaml = ({ path }) => (0,_core_path_js__WEBPACK_IMPORTED_MODULE_3__/* .lastSegment */ .mp)(path).toLowerCase().startsWith("apm.lock");
/** What a lock file is, by its name and its version; undefined where another tool than those here may have written it. */
function formatOf(path, lock) {
    const { version, lockfileVersion, lockfile_version: apmVersion = "1" } = lock;
    switch ((0,_core_path_js__WEBPACK_IMPORTED_MODULE_3__/* .lastSegment */ .mp)(path).toLowerCase()) {
        case "tank.lock":
        case "skills.lock":
            return lockfileVersion === 1 || lockfileVersion === 2
                ? ["tank", (0,_formats_js__WEBPACK_IMPORTED_MODULE_1__/* .tankSkills */ .H0)(lock)]
                : ["other", (0,_formats_js__WEBPACK_IMPORTED_MODULE_1__/* .skillsByName */ .Tr)(lock)];
        case "apm.lock.yaml":
        case "apm.lock":
            return apmVersion === "1" || apmVersion === "2" ? ["apm", (0,_formats_js__WEBPACK_IMPORTED_MODULE_1__/* .apmPackagesByFolder */ .xB)(lock)] : undefined;
        case ".metadata.json":
            return version === 1 && (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(lock["entries"]) ? ["skillshare", (0,_formats_js__WEBPACK_IMPORTED_MODULE_1__/* .skillshareSkills */ .pb)(lock)] : undefined;
        case "installed_plugins.json":
            return version === 1 || version === 2 ? ["plugins", (0,_formats_js__WEBPACK_IMPORTED_MODULE_1__/* .claudePlugins */ .Pn)(lock)] : undefined;
        case "skillfile.lock":
            return ["other", (0,_formats_js__WEBPACK_IMPORTED_MODULE_1__/* .skillfileSkills */ .kU)(lock)];
        case "lock.json":
            return ["other", (0,_formats_js__WEBPACK_IMPORTED_MODULE_1__/* .clawhubSkills */ .PO)(lock)];
        case "skills-lock.json":
            return [version === 1 ? "project" : "other", (0,_formats_js__WEBPACK_IMPORTED_MODULE_1__/* .skillsByName */ .Tr)(lock)];
        case ".skill-lock.json":
            return [version === 3 ? "global" : "other", (0,_formats_js__WEBPACK_IMPORTED_MODULE_1__/* .skillsByName */ .Tr)(lock)];
        default:
            return ["other", (0,_formats_js__WEBPACK_IMPORTED_MODULE_1__/* .skillsByName */ .Tr)(lock)];
    }
}
/** Values of a file; undefined of what cannot be read, which says nothing: it is no word of ours. */
async function valuesOf(entry, tree) {
    try {
        const text = new TextDecoder().decode(await tree.read(entry, maxBytes));
        const values = isYaml(entry) ? (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .yamlValues */ .O_)(text) : JSON.parse(text);
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(values) ? values : undefined;
    }
    catch {
        return undefined;
    }
}
async function readOne(entry, tree) {
    const lock = await valuesOf(entry, tree);
    const { path } = entry;
    const format = lock && formatOf(path, lock);
    if (!format)
        return undefined;
    const [kind, find] = format;
    const folder = (0,_core_path_js__WEBPACK_IMPORTED_MODULE_3__/* .folderOf */ .yS)(path);
    return { path, root: (0,_core_path_js__WEBPACK_IMPORTED_MODULE_3__/* .lastSegment */ .mp)(path) === "lock.json" ? (0,_core_path_js__WEBPACK_IMPORTED_MODULE_3__/* .folderOf */ .yS)(folder) : folder, kind, find };
}
const isFile = ({ mode }) => mode === "file" || mode === "executable";
/** Whether an entry is a lock file of another tool. */
const isForeignLock = (entry) => isFile(entry) && lockFile.test(entry.path);
/** The lock files of other tools among the entries of a tree, at most fifty. Throws what reading the tree throws only for none of them. */
async function foreignLocks(tree, entries) {
    const locks = entries.filter(isForeignLock).slice(0, maxLocks);
    let yaml = 0;
    const few = locks.filter((entry) => {
        if (isYaml(entry))
            yaml += entry.size;
        return !isYaml(entry) || yaml <= maxYaml;
    });
    const read = await Promise.all(few.map((entry) => readOne(entry, tree)));
    return read.filter((lock) => lock !== undefined);
}
/** What a lock file says of the skill in a folder; undefined where it names another one. */
function entryFor({ root, find }, folder) {
    if (!(0,_core_path_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .UO)(folder, root))
        return undefined;
    const below = folder === root ? "." : root === "." ? folder : folder.slice(root.length + 1);
    return find(below, (0,_core_path_js__WEBPACK_IMPORTED_MODULE_3__/* .lastSegment */ .mp)(folder));
}
/** Whether an entry says that a skill is from elsewhere, and no part of the same repository. */
const isFromElsewhere = ({ kind }, { source, type }) => !(kind === "apm" && source === "local") && !(kind === "skillshare" && type === "local");
/** Files that a tool writes into the folder of one skill, and what they are. */
const ownFiles = [
    [".clawhub/origin.json", "clawhub"],
    [".clawdhub/origin.json", "clawhub"],
    [".skillshare-meta.json", "skillshare"],
];
const join = (folder, path) => (folder === "." ? path : `${folder}/${path}`);
/** Keys that `gh skill` writes. */
const isOfGh = ([key]) => key.startsWith("github-");
const manifestBytes = 64 * 1024;
/** What `gh skill` wrote into a SKILL.md, where it did. */
async function ghEntry(tree, manifest) {
    if (!isFile(manifest))
        return undefined;
    const bytes = await tree.read(manifest, manifestBytes).catch(() => new Uint8Array());
    const text = new TextDecoder().decode(bytes);
    // Most skills have none, and need no reading.
    const { metadata } = text.includes("github-repo") ? (0,_skills_frontmatter_js__WEBPACK_IMPORTED_MODULE_0__/* .readFrontmatter */ .z)(text).values : {};
    if (!(0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(metadata) || typeof metadata["github-repo"] !== "string")
        return undefined;
    return Object.fromEntries(Object.entries(metadata).filter(isOfGh));
}
/** The records that lie in the folder of a skill itself. Throws nothing: what cannot be read says nothing. */
async function ownRecords(tree, entries, { path: folder, manifest }) {
    const locks = [];
    const add = (path, kind, values) => {
        locks.push({ path, root: folder, kind, find: (below) => (below === "." ? values : undefined) });
    };
    for (const [name, kind] of ownFiles) {
        const entry = entries.get(join(folder, name));
        const values = entry && isFile(entry) ? await valuesOf(entry, tree) : undefined;
        if (values)
            add(join(folder, name), kind, values);
    }
    const gh = await ghEntry(tree, manifest);
    if (gh)
        add(manifest.path, "gh", gh);
    return locks;
}


/***/ }),

/***/ 230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H0: () => (/* binding */ tankSkills),
/* harmony export */   PO: () => (/* binding */ clawhubSkills),
/* harmony export */   Pn: () => (/* binding */ claudePlugins),
/* harmony export */   Tr: () => (/* binding */ skillsByName),
/* harmony export */   kU: () => (/* binding */ skillfileSkills),
/* harmony export */   pb: () => (/* binding */ skillshareSkills),
/* harmony export */   xB: () => (/* binding */ apmPackagesByFolder),
/* harmony export */   y3: () => (/* binding */ fileHashesOf)
/* harmony export */ });
/* harmony import */ var _core_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18774);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63314);


const byName = (entries) => (_, name) => entries.get(name);
const byPath = (entries) => (below) => entries.get(below);
/** What a mapping or a list has of each name. */
function named(skills) {
    if ((0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(skills))
        return Object.entries(skills).map(([name, entry]) => [name, (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(entry) ? entry : {}]);
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .recordsIn */ .Q0)(skills).flatMap((entry) => typeof entry["name"] === "string" ? [[entry["name"], entry]] : []);
}
/** The folder name that the skills CLI makes of a name (its src/installer.ts). */
const folderNameOf = (name) => name
    .slice(0, 1000)
    .toLowerCase()
    .replace(/[^a-z0-9._]+/g, "-")
    .replace(/^[.-]+|[.-]+$/g, "")
    .slice(0, 255);
/** Entries of `skills` by the name of the folder, as it is or as the skills CLI makes it: the former counts. */
function skillsByName({ skills }) {
    const entries = named(skills);
    return byName(new Map([...entries.map(([name, entry]) => [folderNameOf(name), entry]), ...entries]));
}
/** `@org/pdf` of `@org/pdf@1.0.0`. */
const withoutVersion = (key) => {
    const at = key.lastIndexOf("@");
    return at > 0 ? key.slice(0, at) : key;
};
/** Entries of Tank's lock, each in its folder below it (packages/cli of tankpkg/tank). */
const tankSkills = ({ skills }) => byPath(new Map(named(skills).map(([key, entry]) => [`.tank/skills/${withoutVersion(key)}`, entry])));
/** Entries of ClawHub's lock, by slug; `@owner/slug` has the folder of the slug (packages/clawhub/src of openclaw/clawhub). */
const clawhubSkills = ({ skills }) => byName(new Map(named(skills).map(([key, entry]) => [(0,_core_path_js__WEBPACK_IMPORTED_MODULE_1__/* .lastSegment */ .mp)(key), entry])));
/**
 * Entries of Skillfile.lock of eljulians/skillfile, keyed `source/type/name` (its SPEC.md); of what is local there is nothing to say.
 */
const skillfileSkills = (lock) => byName(new Map(named(lock).flatMap(([key, entry]) => {
    const [source, type, ...rest] = key.split("/");
    return source !== "local" && type === "skill" ? [[(0,_core_path_js__WEBPACK_IMPORTED_MODULE_1__/* .lastSegment */ .mp)(rest.join("/")), entry]] : [];
})));
/** Entries of the skillshare store, below the file: keys are paths, older ones names in a `group` (its internal/install/metadata.go). */
const skillshareSkills = ({ entries }) => byPath(new Map(named(entries).flatMap(([key, entry]) => {
    const { group, kind } = entry;
    if (kind === "agent")
        return [];
    const prefix = typeof group === "string" && group !== "" && !key.startsWith(`${group}/`) ? `${group}/` : "";
    return [[prefix + key, entry]];
})));
/** Path of a plugin below the folder of plugins, of the absolute one where it was installed. */
const installed = /[\\/]\.claude[\\/]plugins[\\/](.{1,1000})$/;
/**
 * Plugins that Claude Code installed, each with all skills in its folder, below that of the file. Version 1 has one record a plugin,
 * version 2 a list of them: recorded from files in public repositories, for its code is not open.
 */
function claudePlugins({ plugins }) {
    const folders = new Map();
    for (const [name, value] of (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(plugins) ? Object.entries(plugins) : []) {
        for (const record of Array.isArray(value) ? (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .recordsIn */ .Q0)(value) : (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .recordsIn */ .Q0)([value])) {
            const { installPath } = record;
            const at = typeof installPath === "string" ? installed.exec(installPath)?.[1] : undefined;
            if (at !== undefined)
                folders.set(at.replaceAll("\\", "/").replace(/\/+$/, ""), { ...record, name });
        }
    }
    return (below) => {
        const parts = below.split("/");
        const paths = parts.map((_, i) => parts.slice(0, i + 1).join("/"));
        return paths.map((path) => folders.get(path)).findLast((each) => each !== undefined);
    };
}
const sha256Of = (text) => /^sha256:([0-9a-f]{64})$/.exec(text)?.[1];
const hashesOf = (value) => (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .textEntries */ .yZ)(value).flatMap(([path, text]) => {
    const hash = sha256Of(text);
    return hash === undefined ? [] : [[path, hash]];
});
function apmPackages(lock) {
    const deployed = (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .recordsIn */ .Q0)(lock["dependencies"]).map((entry) => ({
        entry,
        files: (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .textsIn */ .Ej)(entry["deployed_files"]),
        hashes: hashesOf(entry["deployed_file_hashes"]),
    }));
    const own = { files: (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .textsIn */ .Ej)(lock["local_deployed_files"]), hashes: hashesOf(lock["local_deployed_file_hashes"]) };
    return [...deployed, { entry: { source: "local" }, ...own }];
}
/**
 * Packages of APM's apm.lock.yaml by the folders that they were deployed to: `files` has the hashes of what lies in one (src/apm_cli/deps/
 * lockfile.py and docs/src/content/docs/reference/lockfile-spec.md of microsoft/apm).
 */
function apmPackagesByFolder(lock) {
    const packages = apmPackages(lock);
    return (below) => {
        const prefix = below === "." ? "" : `${below}/`;
        const here = packages.filter(({ files, hashes }) => [...files, ...hashes.map(([path]) => path)].some((path) => path === below || path === `${prefix}SKILL.md`));
        const [first] = here;
        if (!first)
            return undefined;
        const files = new Map();
        for (const [path, hash] of here.flatMap(({ hashes }) => hashes)) {
            if (!(0,_core_path_js__WEBPACK_IMPORTED_MODULE_1__/* .isWithin */ .UO)(path, below))
                continue;
            const name = path.slice(prefix.length);
            files.set(name, [...(files.get(name) ?? []), hash]);
        }
        return { ...first.entry, files };
    };
}
/** Hashes of the files of a skill: `file_hashes` of skillshare, `files` of an entry of apm.lock.yaml. */
function fileHashesOf({ files, file_hashes }) {
    if (files instanceof Map)
        return files;
    return new Map(hashesOf(file_hashes).map(([path, hash]) => [path, [hash]]));
}


/***/ }),

/***/ 63314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ej: () => (/* binding */ textsIn),
/* harmony export */   O_: () => (/* binding */ yamlValues),
/* harmony export */   Q0: () => (/* binding */ recordsIn),
/* harmony export */   u4: () => (/* binding */ isRecord),
/* harmony export */   yZ: () => (/* binding */ textEntries)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);

/** Whether something is a mapping of keys to values. */
const isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
/** The texts of a list; none of what is no list. */
const textsIn = (value) => Array.isArray(value) ? value.filter((each) => typeof each === "string") : [];
/** The mappings of a list; none of what is no list. */
const recordsIn = (value) => (Array.isArray(value) ? value.filter(isRecord) : []);
/** Of a mapping of anything those entries that are texts. */
const textEntries = (value) => isRecord(value)
    ? Object.entries(value).filter((entry) => typeof entry[1] === "string")
    : [];
/** Levels that are read: formats here have four. */
const maxDepth = 8;
/** Plain values of a document, without aliases and keys that are no text: `toJS` of the parser takes for ever over some. */
function plain(node, depth) {
    if (depth > maxDepth)
        return undefined;
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node))
        return node.value;
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node))
        return node.items.map((item) => plain(item, depth + 1));
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
        return undefined;
    const pairs = node.items.flatMap(({ key, value }) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) ? [[String(key.value), plain(value, depth + 1)]] : []);
    return Object.fromEntries(pairs);
}
/** The values of a YAML document; undefined where it is none. Throws what the parser throws where its stack ends. */
function yamlValues(text) {
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { uniqueKeys: false, prettyErrors: false, logLevel: "silent" });
    return document.errors.length > 0 ? undefined : plain(document.contents, 0);
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
    ".openskills.json",
    ".skillshare-meta.json",
]);
/** What ClawHub writes into the folder of a skill, below it. */
const originFile = /(?:^|\/)\.clawd?hub\/origin\.json$/;
/** The folder of the skill that a record of an installer marks; undefined for another file. */
function markedBy(path) {
    if (provenanceNames.has((0,_core_path_js__WEBPACK_IMPORTED_MODULE_1__/* .lastSegment */ .mp)(path)))
        return (0,_core_path_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS)(path);
    return originFile.test(path) ? (0,_core_path_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS)((0,_core_path_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS)(path)) : undefined;
}
const manifest = /^skill\.md$/iu;
/**
 * Paths of the skills of a tree that some record says come from elsewhere: a lock file names the folder, a file of an installer lies in
 * it, or `gh skill` wrote so into SKILL.md. What cannot be read says nothing. Throws what reading the tree throws.
 */
async function vendoredIn(tree) {
    const entries = (await tree.list()).filter(({ mode }) => mode === "file" || mode === "executable");
    const manifests = entries.filter(({ path }) => manifest.test((0,_core_path_js__WEBPACK_IMPORTED_MODULE_1__/* .lastSegment */ .mp)(path)));
    const vendored = new Set(entries.flatMap(({ path }) => markedBy(path) ?? []));
    const locks = await (0,_lock_foreign_files_js__WEBPACK_IMPORTED_MODULE_0__/* .foreignLocks */ .FK)(tree, entries);
    for (const entry of manifests) {
        const folder = (0,_core_path_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS)(entry.path);
        const isNamed = locks.some((lock) => {
            const found = (0,_lock_foreign_files_js__WEBPACK_IMPORTED_MODULE_0__/* .entryFor */ .cy)(lock, folder);
            return found !== undefined && (0,_lock_foreign_files_js__WEBPACK_IMPORTED_MODULE_0__/* .isFromElsewhere */ .xp)(lock, found);
        });
        if (isNamed || (!vendored.has(folder) && (await (0,_lock_foreign_files_js__WEBPACK_IMPORTED_MODULE_0__/* .ghEntry */ .co)(tree, entry))))
            vendored.add(folder);
    }
    return vendored;
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


/***/ }),

/***/ 15886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ readFrontmatter)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./build/src/skills/frontmatter-flat.js
/** One key, and a value on the same line that is no list, map or block: quoted without escapes, or plain. */
const flatLine = /^([A-Za-z_][\w-]{0,99}): {1,8}(?:"([^"\\]*)"|'([^']*)'|([A-Za-z][^\n]*|\d{1,9}\.\d{1,9}\.\d{1,9}))$/;
/** Characters that YAML takes for more than what they are, or not at all. */
const special = /[^\n\r\x20-\x7e\xa1-\u1fff\u2010-\u2027\u2030-\ud7ff\ue000-\ufdff\u{10000}-\u{10ffff}]/u;
/** What is not the text that it looks like: a comment, a map, a truth value, nothing at all; or what readers differ in. */
const notPlain = /: | #|[: ]$|^(?:true|false|null|yes|no|on|off)$/i;
/**
 * The values of a frontmatter that is nothing but `key: value`, as half of them are: many times as fast as the library, and the same.
 * Undefined for every other one. `source` is the text between the fences.
 */
function readFlat(source) {
    if (special.test(source))
        return undefined;
    const values = new Map();
    for (const line of source.split(/\r?\n/)) {
        if (line === "")
            continue;
        const [, key = "", double, single, plain] = flatLine.exec(line) ?? [];
        const value = double ?? single ?? plain;
        if (value === undefined || values.has(key) || notPlain.test(key))
            return undefined;
        if (plain !== undefined && notPlain.test(plain))
            return undefined;
        values.set(key, value);
    }
    return values.size > 0 ? Object.fromEntries(values) : undefined;
}

;// CONCATENATED MODULE: ./build/src/skills/frontmatter-yaml.js


/** Of larger ones so much is read, line by line: the largest of 2,580 real frontmatters has 5 KB. */
const maxLength = 64 * 1024;
/** Marks that make YAML slow to parse (about 30 µs each); the busiest of the real ones has 405. */
const maxMarks = 2000;
/** With more errors than this nothing is gained from parsing the keys one by one. */
const maxErrors = 50;
/** Depth and number of nodes after aliases are put in: no honest frontmatter comes near, an alias bomb goes far beyond. */
const maxDepth = 64;
const maxNodes = 10_000;
/** Thrown inside this file when a document goes beyond the limits. */
class TooIntricate extends Error {
}
/** A piece of hostile text in a sentence: one line, no backticks, not long. */
const quoted = (text) => {
    const line = text.replace(/[\s`]+/g, " ").trim();
    return `\`${line.length > 60 ? `${line.slice(0, 60)}…` : line}\``;
};
/** Plain words that YAML 1.1 (PyYAML, Ruby) reads as true or false and YAML 1.2 as text. */
const oldBoolean = /^(?:yes|Yes|YES|no|No|NO|on|On|ON|off|Off|OFF)$/;
/** Turns a document into plain values and notes what readers disagree on. Never calls `toJS`, which nested keys make exponential. */
class YamlReader {
    objections = new Set();
    anchors = new Map();
    nodes = 0;
    value(node, key, depth) {
        if (depth > maxDepth || ++this.nodes > maxNodes)
            throw new TooIntricate();
        if (node === null || node === undefined)
            return null;
        if ((0,dist/* isAlias */.Vj)(node))
            return this.target(node, key, depth);
        this.noteProperties(node);
        if ((0,dist/* isMap */.jh)(node))
            return this.map(node, key, depth);
        if ((0,dist/* isSeq */.oP)(node))
            return node.items.map((item) => this.value(item, key, depth + 1));
        if (!(0,dist/* isScalar */.jn)(node))
            return null;
        if (node.type === "PLAIN" && oldBoolean.test(node.source ?? "")) {
            const text = quoted(`${key}: ${node.source}`);
            this.objections.add(`${text} is true or false to readers of YAML 1.1 and text to those of YAML 1.2`);
        }
        return node.value ?? null;
    }
    map(node, parent, depth) {
        const entries = new Map();
        for (const pair of node.items) {
            const name = this.key(pair.key);
            const key = parent === "" ? name : `${parent}.${name}`;
            if (name === "<<")
                this.objections.add("it uses the merge key `<<`: not all readers know it");
            if (entries.has(name))
                this.objections.add(twice(key));
            entries.set(name, this.value(pair.value, key, depth + 1));
        }
        return Object.fromEntries(entries);
    }
    key(node) {
        if ((0,dist/* isScalar */.jn)(node)) {
            this.noteProperties(node);
            return String(node.value ?? "");
        }
        this.objections.add("a key is not plain text: readers differ in what they make of it");
        return "(not text)";
    }
    target(alias, key, depth) {
        this.objections.add("it uses an alias: not all readers resolve it");
        return this.value(this.anchors.get(alias.source), key, depth + 1);
    }
    noteProperties(node) {
        if (node.tag)
            this.objections.add(`it uses the tag ${quoted(node.tag)}: readers differ in what they make of it`);
        if ("anchor" in node && node.anchor)
            this.anchors.set(node.anchor, node);
    }
}
const twice = (key) => `key ${quoted(key)} is given twice: readers differ in which one counts`;
function isIntricate(source) {
    const marks = /[[\]{},"'%!&*?#:\n-]/g;
    let count = 0;
    while (count <= maxMarks && marks.exec(source))
        count++;
    return count > maxMarks;
}
/** Parses and leaves it to the caller what errors mean. */
const parse = (source) => (0,dist/* parseDocument */.Tp)(source, { uniqueKeys: false, prettyErrors: false, logLevel: "error", strict: true });
const keyLine = /^(["']?)([A-Za-z_][\w.-]{0,99})\1[ \t]*:(?=[ \t]|$)/;
/** Cuts a source at its unindented keys; what stands before the first one is left out. */
function chunksOf(source) {
    const chunks = [];
    for (const line of source.split(/\r?\n/)) {
        const key = keyLine.exec(line)?.[2];
        if (key !== undefined)
            chunks.push({ key, lines: [line] });
        else
            chunks.at(-1)?.lines.push(line);
    }
    return chunks;
}
/** The text behind a key, its lines joined, one pair of quotes taken off. */
function rawValue({ lines: [first = "", ...rest] }) {
    const head = first.replace(keyLine, "").trim();
    const isBlock = /^[|>][-+\d]{0,2}$/.test(head);
    const text = [...(isBlock ? [] : [head]), ...rest.map((line) => line.trim())]
        .join(head[0] === "|" ? "\n" : " ")
        .trim();
    const quote = text[0];
    const isQuoted = text.length > 1 && (quote === '"' || quote === "'") && text.endsWith(quote);
    return isQuoted ? text.slice(1, -1) : text;
}
/** One key by itself as YAML, where that works. */
function chunkValue(chunk) {
    const document = parse(chunk.lines.join("\n"));
    if (document.errors.length > 0 || !(0,dist/* isMap */.jh)(document.contents))
        return rawValue(chunk);
    return new YamlReader().map(document.contents, "", 0)[chunk.key] ?? null;
}
/** Reads key by key, as readers do that repair what is not YAML. */
function readLines(source, read) {
    const objections = new Set();
    const values = new Map();
    for (const chunk of chunksOf(source)) {
        if (values.has(chunk.key))
            objections.add(twice(chunk.key));
        values.set(chunk.key, read(chunk));
    }
    return { values: Object.fromEntries(values), objections: [...objections] };
}
const withObjection = (objection, reading) => ({
    values: reading.values,
    objections: [objection, ...reading.objections],
});
/** The commonest mistake by far (`description: Use when: …`) has words of its own; its message and others may quote the source. */
function syntaxObjection(code, line) {
    const mistake = code === "BLOCK_AS_IMPLICIT_KEY" ? "holds an unquoted colon inside a value" : "is not valid YAML";
    return `line ${line} ${mistake}: strict readers refuse the whole frontmatter`;
}
function readDocument(source, firstLine) {
    const document = parse(source);
    const error = document.errors[0];
    if (error) {
        const line = firstLine + source.slice(0, error.pos[0]).split("\n").length - 1;
        const read = document.errors.length > maxErrors ? rawValue : chunkValue;
        return withObjection(syntaxObjection(error.code, line), readLines(source, read));
    }
    if (document.contents === null)
        return { values: {}, objections: [] };
    const reader = new YamlReader();
    const value = reader.value(document.contents, "", 0);
    if ((0,dist/* isMap */.jh)(document.contents)) {
        return { values: value, objections: [...reader.objections] };
    }
    const notMap = "the frontmatter is not a list of keys and values: strict readers refuse it";
    return withObjection(notMap, readLines(source, rawValue));
}
/**
 * Reads the text between the fences. Never throws and takes well under a second for anything: what is too large or too intricate, and
 * what is not valid YAML, is read line by line. `firstLine` is the number of its first line in the file.
 */
function readYaml(source, firstLine) {
    if (source.length > maxLength) {
        const head = source.slice(0, maxLength);
        return withObjection("the frontmatter is larger than 64 KB: readers may refuse it", readLines(head, rawValue));
    }
    const tooIntricate = "the frontmatter is nested or repeated beyond reason: readers may refuse it";
    if (isIntricate(source))
        return withObjection(tooIntricate, readLines(source, rawValue));
    const flat = readFlat(source);
    if (flat)
        return { values: flat, objections: [] };
    try {
        return readDocument(source, firstLine);
    }
    catch (error) {
        // TooIntricate is ours; a RangeError is the parser's stack running out. Anything else is a bug.
        if (error instanceof TooIntricate || error instanceof RangeError) {
            return withObjection(tooIntricate, readLines(source, rawValue));
        }
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/src/skills/frontmatter.js

const opening = /^\ufeff?\s*---[ \t]*(?:\r\n|\n|\r)/;
const key = /\s*["']?[A-Za-z_][\w.-]{0,99}["']?[ \t]*:/y;
function startsWithKey(text, offset) {
    key.lastIndex = offset;
    return key.test(text);
}
/** Fences as the most lenient readers see them: white space may come first. `unclosed` when the second one is missing. */
function fencesOf(text) {
    const open = opening.exec(text)?.[0];
    if (open === undefined)
        return undefined;
    const start = open.indexOf("---");
    const keyed = startsWithKey(text, open.length);
    // A rule under blank lines, with prose below, is a thematic break and no frontmatter.
    if (!keyed && open.slice(0, start).trim() !== open.slice(0, start))
        return undefined;
    const closing = /[\r\n]---[ \t]*(?=[\r\n]|$)/g;
    closing.lastIndex = open.length - 1;
    const close = closing.exec(text);
    if (!close)
        return keyed ? "unclosed" : undefined;
    return {
        start,
        innerStart: open.length,
        innerEnd: Math.max(close.index + 1, open.length),
        end: close.index + close[0].length,
    };
}
function fenceObjections(text, fences, bom) {
    const before = text.slice(0, fences.start);
    const inner = text.slice(fences.innerStart, fences.innerEnd);
    const second = /\s*---[ \t]*(?:\r\n|\n|\r)/y;
    second.lastIndex = fences.end;
    const hasSecond = second.test(text) && startsWithKey(text, second.lastIndex);
    return [
        [
            bom || before.startsWith("\ufeff"),
            "a byte order mark stands before the frontmatter: some readers see no frontmatter",
        ],
        [/[^\ufeff]/.test(before), "white space stands before the frontmatter: some readers see no frontmatter"],
        [inner.includes("---"), "`---` stands inside the frontmatter: some readers end it there"],
        [/^\.\.\.[ \t]*$/m.test(inner), "a line `...` stands inside the frontmatter: some readers end it there"],
        [/\r(?!\n)/.test(inner), "a line ends with a lone carriage return: readers differ in where lines end"],
        [
            /[\x0b\x0c\x85\u2028\u2029]/.test(inner),
            "it holds a rare line separator: some readers see one line there, others two",
        ],
        [/[\x00-\x08\x0e-\x1f\x7f]/.test(inner), "it holds a control character: strict readers refuse it"],
        [hasSecond, "a second block of keys and values follows the frontmatter: readers differ in which one counts"],
    ];
}
const kindOf = (value) => {
    if (value === null)
        return "empty";
    if (Array.isArray(value))
        return "a list";
    return typeof value === "object" ? "a map" : `a ${typeof value}`;
};
/** Fields that the format defines as text (agentskills.io specification). */
const textFields = ["name", "description", "license", "compatibility"];
const typeObjections = (values) => textFields
    .filter((field) => Object.hasOwn(values, field) && typeof values[field] !== "string")
    .map((field) => `\`${field}\` is ${kindOf(values[field])} where text is expected`);
/**
 * Reads the frontmatter of a SKILL.md as the lenient readers do, and says in `disagreements` where stricter ones see something else.
 * No frontmatter at all is no disagreement. `bom`: a byte order mark was cut off before `text`. Never throws.
 */
function readFrontmatter(text, { bom = false } = {}) {
    const fences = fencesOf(text);
    if (fences === undefined)
        return { values: {}, disagreements: [] };
    if (fences === "unclosed") {
        const unclosed = "the frontmatter is opened by `---` and never closed: some readers take the whole file for it";
        return { values: {}, disagreements: [unclosed] };
    }
    const inner = text.slice(fences.innerStart, fences.innerEnd).replace(/\r(?!\n)/g, "\n");
    const firstLine = text.slice(0, fences.innerStart).split(/\r\n|\n|\r/).length;
    const { values, objections } = readYaml(inner, firstLine);
    const found = fenceObjections(text, fences, bom).flatMap(([holds, sentence]) => (holds ? [sentence] : []));
    return {
        values,
        range: { start: fences.start, end: fences.end },
        disagreements: [...found, ...objections, ...typeObjections(values)],
    };
}


/***/ })

};
