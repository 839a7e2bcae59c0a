export const id = 4511;
export const ids = [4511,877,3258];
export const modules = {

/***/ 65295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runRulesTest: () => (/* binding */ runRulesTest)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43026);
/* harmony import */ var _custom_compile_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22901);
/* harmony import */ var _custom_parse_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95548);
/* harmony import */ var _files_disk_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70608);
/* harmony import */ var _files_memory_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(49114);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(96209);
/* harmony import */ var _report_words_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(43629);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(61454);
/* harmony import */ var _scan_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(83016);
/* harmony import */ var _skills_discover_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(13081);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(37956);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(33221);
/* harmony import */ var _policy_local_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(26562);















const manifest = "---\nname: example\ndescription: An example.\n---\n";
/** An example as a skill; a SKILL.md is added where it has none. */
function treeOf({ path: file = "SKILL.md", text, files = {} }) {
    const all = new Map([["SKILL.md", manifest]]);
    for (const [name, content] of Object.entries(files))
        if (typeof content === "string")
            all.set(name, content);
    if (text !== undefined)
        all.set(file, text);
    return new _files_memory_js__WEBPACK_IMPORTED_MODULE_6__/* .MemoryTree */ .E(all);
}
async function seenIn(scanner, example) {
    const tree = treeOf(example);
    const { skills } = await scanner.scan(tree, (0,_skills_discover_js__WEBPACK_IMPORTED_MODULE_11__/* .discover */ .k)(await tree.list()));
    return {
        findings: skills.flatMap((skill) => skill.findings),
        gaps: skills.flatMap(({ gaps }) => gaps.filter(({ reason }) => reason === "rule-crashed")),
    };
}
const placesOf = (findings) => findings.map(({ location: { path: file, region } }) => `${file}:${region.startLine}`).join(", ");
/** What is wrong with how an example turns out; undefined when nothing is. */
function wrong(kind, { line }, { findings, gaps }) {
    if (gaps.length > 0)
        return gaps[0].detail;
    if (kind === "good")
        return findings.length > 0 ? `is found, at ${placesOf(findings)}` : undefined;
    if (findings.length === 0)
        return "is not found";
    if (line === undefined || findings.some(({ location }) => location.region.startLine === line))
        return undefined;
    return `is found at ${placesOf(findings)}, and not in line ${line}`;
}
/** What is wrong with a rule: a line for each example that turns out otherwise. */
async function faultsOf(rule, { exampleAt }) {
    const scanner = new _scan_js__WEBPACK_IMPORTED_MODULE_10__/* .Scanner */ .L((0,_custom_compile_js__WEBPACK_IMPORTED_MODULE_3__.compileRules)([rule]), [rule]);
    const faults = [];
    for (const kind of ["bad", "good"]) {
        for (const [i, example] of rule.examples[kind].entries()) {
            const fault = wrong(kind, example, await seenIn(scanner, example));
            if (fault)
                faults.push(`${exampleAt?.(rule, kind, i) ?? rule.at}: ${kind} example ${i + 1} ${fault}`);
        }
    }
    return faults;
}
/** The files that operands mean: of a folder all of rules below it. Throws a ConfigError for one that is not there. */
async function filesOf(operand) {
    try {
        if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(operand)).isDirectory())
            return [operand];
        const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(operand, { recursive: true });
        return names
            .filter((name) => /\.ya?ml$/.test(name))
            .sort()
            .map((name) => node_path__WEBPACK_IMPORTED_MODULE_1__.join(operand, name));
    }
    catch (error) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .xL(`cannot read ${operand}: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`, "Give files of rules, or folders with some.");
    }
}
async function fileAt(file) {
    return (0,_custom_parse_js__WEBPACK_IMPORTED_MODULE_4__.parseRules)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, "utf8"), file.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join("/"));
}
/** The files that operands mean. Throws a ConfigError for mistakes in them. */
async function namedFiles(operands) {
    const files = (await Promise.all(operands.map(filesOf))).flat();
    const read = await Promise.all(files.map(fileAt));
    (0,_custom_parse_js__WEBPACK_IMPORTED_MODULE_4__.joinedRules)(read, new Set(_rules_index_js__WEBPACK_IMPORTED_MODULE_9__/* .rules */ .a.map(({ id }) => id)));
    return read;
}
/** The files that a scan here would use. */
async function filesHere(settings) {
    const { files, unread } = await (0,_policy_local_js__WEBPACK_IMPORTED_MODULE_14__/* .localRules */ .l)(new _files_disk_js__WEBPACK_IMPORTED_MODULE_5__/* .DiskTree */ .C("."), settings);
    if (unread.length > 0)
        (0,_output_js__WEBPACK_IMPORTED_MODULE_13__/* .tell */ .qz)(`not tested, for there is no clone (--policy-clones): ${unread.join(", ")}`);
    return files;
}
const say = (lines, before = "") => process.stdout.write(lines.map((line) => `${before}${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .terminalText */ .eR)(line)}\n`).join(""));
async function testFile(file, tally) {
    for (const rule of file.rules) {
        const { bad, good } = rule.examples;
        const faults = await faultsOf(rule, file);
        const isTried = bad.length + good.length > 0;
        if (faults.length > 0)
            tally.failed++;
        else if (isTried)
            tally.passed++;
        else
            tally.without++;
        const words = isTried ? `${bad.length} bad, ${good.length} good` : "no examples";
        const state = faults.length > 0 ? "FAIL" : isTried ? "pass" : "load";
        say([`${rule.id} (${words})`], `${state}  `);
        say(faults, "      ");
    }
    say(file.notes, "note  ");
}
/**
 * `skill-scan rules test [FILE...]`: runs the examples of custom rules, of all that a scan would use when no file is named. Exits with 1
 * where an example turns out otherwise than it says. Throws a ConfigError, before any is run, for a file with mistakes.
 */
async function runRulesTest({ operands, settings }) {
    const read = await (operands.length > 0 ? namedFiles(operands) : filesHere(settings));
    if (read.length === 0) {
        const message = "there are no rules to test";
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .xL(message, "Write some into .github/skill-scan/rules/NAME.yml, or name files.");
    }
    const tally = { passed: 0, failed: 0, without: 0 };
    for (const file of read)
        await testFile(file, tally);
    const { passed, failed, without } = tally;
    const rest = without > 0 ? `, ${without} without examples` : "";
    say([`${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_8__/* .plural */ .LS)(passed + failed + without, "rule")}: ${passed} pass, ${failed} fail${rest}`]);
    return failed > 0 ? _exit_js__WEBPACK_IMPORTED_MODULE_12__/* .exitCodes */ .h.failed : _exit_js__WEBPACK_IMPORTED_MODULE_12__/* .exitCodes */ .h.ok;
}


/***/ }),

/***/ 49114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ MemoryTree)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _blob_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71558);


function kept(file) {
    if (typeof file === "string")
        return { bytes: node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(file), mode: "file" };
    if (file instanceof Uint8Array)
        return { bytes: file, mode: "file" };
    return "link" in file ? { bytes: node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(file.link), mode: "symlink" } : file;
}
/** A tree whose files are in memory: what was unpacked, or sent. Paths are taken as they are; a map holds any name safely. */
class MemoryTree {
    name;
    files;
    ids;
    constructor(files, { name = "memory", ids = false } = {}) {
        const entries = files instanceof Map ? files : Object.entries(files);
        this.name = name;
        this.ids = ids;
        this.files = new Map(Array.from(entries, ([path, file]) => [path, kept(file)]));
    }
    /** All entries, in the order in which they were given. */
    async list() {
        return Array.from(this.files, ([path, file]) => this.entry(path, file));
    }
    /** The entry of a path; undefined when there is none. */
    async find(path) {
        const file = this.files.get(path);
        return file && this.entry(path, file);
    }
    /** Content of a file, or the target of a link; throws an Error when there is no such file. */
    async read(entry, limit = Number.POSITIVE_INFINITY) {
        const file = this.files.get(entry.path);
        if (!file)
            throw new Error(`no such file: ${entry.path}`);
        return file.bytes.subarray(0, limit);
    }
    entry(path, { bytes, mode }) {
        return { path, mode, size: bytes.length, ...(this.ids ? { id: (0,_blob_id_js__WEBPACK_IMPORTED_MODULE_1__/* .blobId */ .z)(bytes) } : {}) };
    }
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

/***/ 13081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ discover),
/* harmony export */   v: () => (/* binding */ folderFilter)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14006);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);
/* harmony import */ var _core_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18774);



/**
 * SKILL.md as a file system that ignores case finds it: `u` folds the long s and the Kelvin sign too, as macOS does.
 */
const manifestName = /^skill\.md$/iu;
/** Of two spellings in one folder `SKILL.md` itself is the manifest, else the first; `others` are taken for one as well. */
function manifestsOf(entries, others) {
    const manifests = new Map();
    for (const entry of entries) {
        if (!manifestName.test((0,_core_path_js__WEBPACK_IMPORTED_MODULE_1__/* .lastSegment */ .mp)(entry.path)) && !others.has(entry.path))
            continue;
        const folder = (0,_core_path_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS)(entry.path);
        if (!manifests.has(folder) || (0,_core_path_js__WEBPACK_IMPORTED_MODULE_1__/* .lastSegment */ .mp)(entry.path) === "SKILL.md")
            manifests.set(folder, entry);
    }
    return manifests;
}
/** Nearest folder above `path` that is a skill. `known` remembers the answer of each folder passed. */
function ownerOf(path, manifests, known) {
    const passed = [];
    let folder = (0,_core_path_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS)(path);
    while (!manifests.has(folder) && !known.has(folder) && folder !== ".") {
        passed.push(folder);
        folder = (0,_core_path_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS)(folder);
    }
    const owner = manifests.has(folder) ? folder : known.get(folder);
    for (const each of passed)
        known.set(each, owner);
    return owner;
}
/** `./skills/` and `skills` are one glob. */
const trimGlob = (glob) => glob.replace(/^\.\/(?=.)/, "").replace(/(?<=[^/])\/+$/, "");
function matcherOf(globs, setting) {
    for (const glob of globs) {
        if (glob.trim() === "")
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL(`${setting} has an empty glob`, `Take it out of ${setting}.`);
        if (/^!(?!\()/.test(glob)) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL(`${setting} has the glob "${glob}", and "!" does not negate here`, 'Use "exclude" for it.');
        }
    }
    const patterns = globs.map(trimGlob);
    const matches = picomatch__WEBPACK_IMPORTED_MODULE_2__(patterns, { dot: true, windows: false });
    // picomatch never lets `**` match `.`, which is how the root is called here.
    const root = patterns.some((glob) => glob === "." || glob === "**" || glob === "**/*");
    return (folder) => (folder === "." ? root : matches(folder));
}
/**
 * Tells which folders a filter keeps, by their paths. Throws a ConfigError for a glob that cannot mean anything.
 */
function folderFilter({ include, exclude }) {
    const included = include?.length ? matcherOf(include, "include") : () => true;
    const excluded = exclude?.length ? matcherOf(exclude, "exclude") : () => false;
    return (folder) => included(folder) && !excluded(folder);
}
/**
 * Finds the skills of a tree. Each entry belongs to the nearest skill above it; a skill that a filter leaves out still owns its files.
 * `others` are paths of files that stand for a skill though they are called otherwise. Returns them by path in code-unit order. Throws a
 * ConfigError for a glob that cannot mean anything.
 */
function discover(entries, filter = {}, others = []) {
    const keeps = folderFilter(filter);
    const sorted = [...entries].sort((a, b) => (0,_core_path_js__WEBPACK_IMPORTED_MODULE_1__/* .comparePaths */ .cD)(a.path, b.path));
    const manifests = manifestsOf(sorted, new Set(others));
    const owned = new Map(Array.from(manifests.keys(), (folder) => [folder, []]));
    const known = new Map();
    for (const entry of sorted) {
        const owner = ownerOf(entry.path, manifests, known);
        if (owner !== undefined)
            owned.get(owner).push(entry);
    }
    return Array.from(manifests, ([path, manifest]) => ({ path, manifest, entries: owned.get(path) }))
        .filter(({ path }) => keeps(path))
        .sort((a, b) => (0,_core_path_js__WEBPACK_IMPORTED_MODULE_1__/* .comparePaths */ .cD)(a.path, b.path));
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
